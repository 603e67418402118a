#!/usr/bin/env python3
"""Checks CoNLL-U against the rules of its form, and tokens against the texts they were cut from.

    tools/check_conllu.py build/release/src/warta [DUMPS]      the sample, and real dumps if there are any
    warta tokens --format conllu berita/ | tools/check_conllu.py -

For the program it also asks that every offset of `analyze --tokens` finds its words again: tokens in order
and apart, nothing but blanks and what cannot be seen between them, each in one sentence.  The dumps are no
part of this project; without them (../shared/dumps beside the tree, or DUMPS) only the sample is read.
"""
import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ID = re.compile(r"([1-9]\d*)(?:-([1-9]\d*))?$")
MISC = re.compile(r"(SpaceAfter=No\|)?start_char=(\d+)\|end_char=(\d+)$")
SHOWN = 20


class Document:
    """Faults of one stream of CoNLL-U, line by line."""

    def __init__(self, name):
        self.name, self.faults, self.ids, self.sentences, self.tokens = name, [], set(), 0, 0

    def fault(self, line, message):
        self.faults.append(f"{self.name}:{line}: {message}")

    def read(self, lines):
        block, first = [], 1
        for number, line in enumerate(lines, 1):
            if not line.endswith("\n"):
                self.fault(number, "the last line has no end")
            line = line.rstrip("\n")
            if line:
                block.append(line)
                continue
            self.sentence(block, first)
            block, first = [], number + 1
        if block:
            self.fault(first, "no empty line after the last sentence")

    def sentence(self, block, first):
        comments = [line for line in block if line.startswith("#")]
        if comments != block[:len(comments)]:
            self.fault(first, "a remark after a word")
        texts = [line[len("# text = "):] for line in comments if line.startswith("# text = ")]
        ids = [line[len("# sent_id = "):] for line in comments if line.startswith("# sent_id = ")]
        if len(texts) != 1 or len(ids) != 1:
            self.fault(first, "not one text and one sent_id")
            return
        if re.search(r"\s|/", ids[0]) or ids[0] in self.ids:
            self.fault(first, f"sent_id {ids[0]!r} has blanks or came before")
        self.ids.add(ids[0])
        self.sentences += 1
        rows = [(first + len(comments) + i, line.split("\t")) for i, line in enumerate(block[len(comments):])]
        rebuilt = self.words(rows)
        if rebuilt.rstrip(" ") != texts[0]:
            self.fault(first, f"the words spell {rebuilt!r}, not {texts[0]!r}")

    def words(self, rows):
        """The text that the surface tokens spell."""
        text, due, within, end = "", 1, 0, 0
        if not rows:
            self.fault(0, "a sentence without words")
        for line, cells in rows:
            if len(cells) != 10 or any(not cell or cell != cell.strip() for cell in cells):
                self.fault(line, "not ten filled fields")
                continue
            number, misc = ID.match(cells[0]), MISC.match(cells[9])
            if not number or not misc:
                self.fault(line, "ID or MISC cannot be read")
                continue
            if re.search(r"\s", cells[1]):
                self.fault(line, "a blank within a form")
            begin, stop = int(misc[2]), int(misc[3])
            if int(number[1]) != due:
                self.fault(line, f"ID {cells[0]} where {due} is due")
            if begin >= stop or (begin < end and due > within):
                self.fault(line, "offsets go backwards")
            if number[2]:
                if due <= within or int(number[2]) <= due:
                    self.fault(line, "a range within a range, or of one word")
                within = int(number[2])
            else:
                due += 1
            if number[2] or due - 1 > within:
                self.tokens += 1
                text += cells[1] + ("" if misc[1] else " ")
                end = stop
            elif misc[1]:
                self.fault(line, "SpaceAfter within a range")
        return text


def unseen(text):
    return all(c.isspace() or unicodedata.category(c) in ("Cc", "Cf", "Mn", "Me", "Zl", "Zp", "Cn", "Co") for c in text)


def check_record(name, record):
    """What is wrong with the offsets of one record."""
    text, end, sentence = record["text"], 0, 0
    sentences, tokens = record["sentences"], record.get("tokens", [])
    for span in tokens:
        if not end <= span["begin"] < span["end"] <= len(text):
            yield f"{name}: token {span} out of order"
            return
        if not unseen(text[end:span["begin"]]):
            yield f"{name}: {text[end:span['begin']]!r} belongs to no token"
        if re.search(r"[ \n\t]", text[span["begin"]:span["end"]]):
            yield f"{name}: blank within {text[span['begin']:span['end']]!r}"
        while sentence < len(sentences) and sentences[sentence]["end"] <= span["begin"]:
            sentence += 1
        if sentence == len(sentences) or not (
                sentences[sentence]["begin"] <= span["begin"] and span["end"] <= sentences[sentence]["end"]):
            yield f"{name}: token {span} in no sentence"
        for clitic in span.get("clitics", []):
            if not span["begin"] <= clitic["begin"] < clitic["end"] <= span["end"]:
                yield f"{name}: clitic {clitic} outside of its token"
        end = span["end"]
    if not unseen(text[end:]):
        yield f"{name}: {text[end:]!r} belongs to no token"
    end = 0
    for span in sentences:
        words = text[span["begin"]:span["end"]]
        if not end <= span["begin"] < span["end"] <= len(text) or words != words.strip(" \n\t"):
            yield f"{name}: sentence {span} out of order, or with blanks around it"
        end = span["end"]


def run(program, path, *arguments):
    with subprocess.Popen([program, *arguments, str(path)], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL) as process:
        for line in process.stdout:
            yield line.decode()


def check_program(program, dumps):
    faults, articles, sentences, tokens = [], 0, 0, 0
    paths = [ROOT / "data/sample"] + (sorted(dumps.iterdir()) if dumps.is_dir() else [])
    for path in paths:
        if path.name == "README.md":
            continue
        document = Document(path.name)
        document.read(run(program, path, "tokens", "--format", "conllu"))
        faults += document.faults
        sentences, tokens = sentences + document.sentences, tokens + document.tokens
        for style in ("warta", "ud"):
            for line in run(program, path, "analyze", "--format", "jsonl", "--tokens", style):
                record = json.loads(line)
                articles += style == "ud"
                faults += check_record(f"{path.name} {record['id']} {style}", record)
    print("\n".join(faults[:SHOWN]))
    print(f"conllu: {articles} articles, {sentences} sentences, {tokens} tokens, {len(faults)} faults")
    return 1 if faults else 0


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if sys.argv[1] != "-":
        return check_program(sys.argv[1], Path(sys.argv[2] if len(sys.argv) > 2 else ROOT.parent / "shared/dumps"))
    document = Document("standard input")
    document.read(sys.stdin)
    print("\n".join(document.faults[:SHOWN] or [f"conllu: {document.sentences} sentences, {document.tokens} tokens"]))
    return 1 if document.faults else 0


if __name__ == "__main__":
    sys.exit(main())
