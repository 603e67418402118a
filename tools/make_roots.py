#!/usr/bin/env python3
"""Makes data/language/roots.tsv from a list of roots and counts over Indonesian text.

    tools/make_roots.py --warta build/release/src/warta --shared ../shared [--rounds N]

The roots are those of MALINDO Morph (CC BY 4.0).  How common each is comes from three annotated
sets whose licences let a table be drawn from them (data/README.md names them): each word of them is
stemmed with the table so far and counted for its root, a few rounds, until the choice among
readings has settled.  No sentence is kept, only one digit a root.  The same input gives the same
table.
"""
import argparse
import json
import re
import shutil
import subprocess
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAD = """# Roots of Malay and Indonesian, packed by their first two letters: MALINDO Morph (CC BY 4.0, see
# data/README.md).  The digit after a root says how common it is: the binary logarithm of its count,
# plus one; none: not counted.  Made by tools/make_roots.py; changes belong in root_words.tsv.
initial\troots
"""
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
VOWELS = "aeiou"
LOAN_BASES = ("al", "er", "or", "il", "rn")
LIVES_BY_ITSELF = 4
SHORTEST = 3
MOST = 9


def texts(shared):
    """The plain text of the counted sets, sentence by sentence."""
    for name in ("train", "dev"):
        for line in open(shared / f"data/ner/idner-news-2k/{name}.raw.jsonl", encoding="utf-8"):
            yield json.loads(line)["text"]
        for line in open(shared / f"data/ner/nergrit/{name}.conll", encoding="utf-8"):
            yield line.split("\t")[0].strip()
    for name in ("train", "test"):
        text = (shared / f"data/coref/tugas-akhir/{name}.xml").read_text(encoding="utf-8")
        for phrase in re.findall(r">([^<>]+)</phrase>", text):
            yield " ".join(piece.rsplit("\\", 1)[0] for piece in phrase.split())


def count_words(shared):
    """How often each word stands there in small letters: names are left out."""
    counts = Counter()
    for text in texts(shared):
        for piece in re.findall(r"[^\s\"'“”‘’(),.:;!?/]+", text):
            if WORD.fullmatch(piece):
                counts[piece] += 1
    return counts


def is_root(word):
    return len(word) >= SHORTEST and word.isascii() and word.isalpha() and word.islower() and set(word) & set(VOWELS)


def is_loan_derivation(word, roots, words):
    """ "kapitalisme", "finalisasi", "idealis": an adjective with a loan suffix, unless the whole is
    so common that it lives by itself ("sosialisasi")."""
    base = re.sub(r"(?:isme|isasi|(?<=al)is)$", "", word)
    return base != word and base in roots and base.endswith(LOAN_BASES) and words[word] < LIVES_BY_ITSELF


def is_colloquial(word):
    """ "ncuri", "mpuan": a nasal that took the place of a prefix."""
    return word[0] in "mn" and word[1] not in VOWELS and word[:2] not in ("ng", "ny")


def pack(roots, counts):
    rows = defaultdict(list)
    for root in sorted(roots):
        digit = str(min(MOST, counts[root].bit_length())) if counts[root] else ""
        rows[root[:2]].append(root + digit)
    return HEAD + "".join(f"{initial}\t{'|'.join(rows[initial])}\n" for initial in sorted(rows))


def count_roots(program, table, words):
    """Counts by root, as the program reads the words with this table.

    What tells readings apart is how many words a root is at home in, so each counts by the
    logarithm of its own count only: "dia" is everywhere and takes no affix, and one frequent word
    that is read wrongly must not prove itself right in the next round.
    """
    with tempfile.TemporaryDirectory() as scratch:
        language = Path(scratch) / "language"
        language.mkdir()
        built_in = (ROOT / "data/language/roots.tsv").read_text().splitlines()
        gone = {line[:2] for line in built_in if line[2:3] == "\t"} - {line[:2] for line in table.splitlines()}
        (language / "roots.tsv").write_text(table + "".join(f"-{initial}\n" for initial in sorted(gone)))
        for name in ("affixes", "affix_frames", "stems", "root_words"):
            shutil.copy(ROOT / f"data/language/{name}.tsv", language)
        ordered = sorted(words)
        done = subprocess.run([program, "stem", "--data", scratch], input="\n".join(ordered) + "\n", text=True,
                              stdout=subprocess.PIPE, check=True)
    counts = bare_counts(words)
    for word, line in zip(ordered, done.stdout.splitlines()):
        root = line.split("\t")[1]
        if root != word:
            counts[root] += words[word].bit_length()
    return counts


def bare_counts(words):
    return Counter({word: count.bit_length() for word, count in words.items()})


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--warta", required=True)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--rounds", type=int, default=4)
    options = parser.parse_args()
    listed = (options.shared / "data/stem/malindo-roots.txt").read_text(encoding="utf-8").split("\n")
    roots = {word for word in listed if is_root(word)}
    words = count_words(options.shared)
    roots = {word for word in roots if not is_colloquial(word) and not is_loan_derivation(word, roots, words)}
    table = pack(roots, bare_counts(words))
    for _ in range(options.rounds):
        table = pack(roots, count_roots(options.warta, table, words))
    (ROOT / "data/language/roots.tsv").write_text(table)


if __name__ == "__main__":
    main()
