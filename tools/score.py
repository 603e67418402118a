#!/usr/bin/env python3
"""Runs every public scorer and prints one table.

    tools/score.py --warta build/release/src/warta [--shared ../shared] [--write] [--errors N]

The scorers and their gold lie outside this tree (`eval/`, `gold/`, `data/` and `seeds/` of the
folder given with --shared), except the pages of tests/corpus.  --write also puts the table, with
the date, into docs/accuracy.md.
"""
import argparse
import datetime
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from score_tagger import score_idner

ROOT = Path(__file__).resolve().parent.parent


class Bench:
    """Where things are, and how to run the program and a scorer."""

    def __init__(self, program, shared, scratch, errors):
        self.program, self.shared, self.scratch, self.errors = program, shared, scratch, errors

    def call(self, command, into=None):
        done = subprocess.run([str(part) for part in command], text=True, check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if done.returncode > 1:
            raise RuntimeError(f"{command[0]}: exit code {done.returncode}: {done.stderr[-400:]}")
        if into is not None:
            into.write_text(done.stdout)
        return done.stdout

    def warta(self, *arguments, into):
        return self.call([self.program, *arguments], into)

    def scorer(self, name, *arguments):
        command = [sys.executable, self.shared / f"eval/{name}.py", *arguments]
        if self.errors:
            print(self.call([*command, "--errors", self.errors]))
        return self.call(command)

    def records_for(self, name, gold, *emit):
        """The program's records for a gold file, through the scorer's own input."""
        given, records = self.scratch / "given.jsonl", self.scratch / "records.jsonl"
        self.call([sys.executable, self.shared / f"eval/{name}.py", gold, "--emit", *emit], given)
        extra = ("--tokens", "ud") if name == "ud_eval" else ()
        self.warta("analyze", "--input-format", "jsonl", "--format", "jsonl", *extra, given, into=records)
        return records


def score_seeds(bench):
    records, timeline = bench.scratch / "records.jsonl", bench.scratch / "timeline.json"
    bench.warta("analyze", "--format", "jsonl", bench.shared / "seeds", into=records)
    bench.warta("timeline", "--format", "json", bench.shared / "seeds", into=timeline)
    out = bench.scorer("seeds_eval", "--gold", bench.shared / "gold/seeds", "--seeds", bench.shared / "seeds",
                       "--records", records, "--timeline", timeline)
    for name, value, counts in re.findall(r"^(\S+) +([\d.]+)  \((.*)\)$", out, re.M):
        yield f"seeds: {name}", float(value), counts
    yield "seeds: score", float(re.search(r"^score ([\d.]+)", out, re.M)[1]), ""


def only_letters(words):
    return re.sub(r"\W", "", words)


def score_quotes(bench):
    """Of the quotations of the gold, those found with the speaker that it gives."""
    records = bench.scratch / "records.jsonl"
    bench.warta("analyze", "--format", "jsonl", bench.shared / "seeds", into=records)
    found = {}
    for line in records.read_text().splitlines():
        record = json.loads(line)
        for quote in record["quotes"]:
            words = only_letters(record["text"][quote["begin"]:quote["end"]])
            found[Path(record["origin"]["path"]).name, words] = quote["speaker"]
    right = total = 0
    for path in sorted((bench.shared / "gold/seeds").glob("0*.json")):
        gold = json.loads(path.read_text())
        for quote in gold["quotes"]:
            total += 1
            right += found.get((Path(gold["file"]).name, only_letters(quote["text"])), "") == quote["speaker"]
    yield "seeds: quotes, speaker", right / max(1, total), f"{right}/{total}"


def score_corpus(bench):
    for pages in ("outlets", "held-out"):
        command = [sys.executable, ROOT / "tools/score_corpus.py", "--warta", bench.program,
                   "--corpus", ROOT / "tests/corpus" / pages]
        out = bench.call([*command, "--errors", bench.errors] if bench.errors else command)
        for name, value, counts in re.findall(r"^(\S.*?) +([\d.]+)  \((.*)\)$", out, re.M):
            yield f"{pages}: {name}", float(value), counts
        yield f"{pages}: score", float(re.search(r"^score ([\d.]+)", out, re.M)[1]), ""


def score_meetings(bench):
    for articles in ("meetings", "meetings-held-out"):
        out = bench.call([sys.executable, ROOT / "tools/score_meetings.py", "--warta", bench.program,
                          "--corpus", ROOT / "tests/corpus" / articles])
        for name, counts in re.findall(r"^(\S.*?) +[\d.]+(?: %)?  \((.*)\)$", out, re.M):
            right, all_of_them = map(int, counts.split("/"))
            yield f"{articles}: {name}", right / max(1, all_of_them), counts


def score_names(bench):
    for title, gold, emit in (("IDNER dev", "idner-news-2k/dev.raw.jsonl", ()),
                              ("NER-UI train", "nerui-raw/train.raw.jsonl", ()),
                              ("NERGRIT dev", "nergrit/dev.conll", ("--join", "detok"))):
        gold = bench.shared / "data/ner" / gold
        records = bench.records_for("ner_eval", gold, *emit)
        found = json.loads(bench.scorer("ner_eval", gold, records, "--json", *emit))
        yield f"names: {title}, exact micro F1", found["exact"]["micro"][2], f"{found['documents']} documents"
        yield f"names: {title}, partial micro F1", found["partial"]["micro"][2], ""


def score_tagger(bench):
    trainer = bench.program.parent / "train_tagger"
    if trainer.exists():  # cmake --build ... --target train_tagger
        yield from score_idner(trainer, bench.shared)


def score_tokens(bench):
    for title, gold in (("GSD dev", "gsd/dev.conllu"), ("CSUI train", "csui/train.conllu")):
        gold = bench.shared / "data/ud" / gold
        records = bench.records_for("ud_eval", gold, "--doc", "10")
        found = json.loads(bench.scorer("ud_eval", gold, records, "--doc", "10", "--json"))
        yield f"tokens: {title}, F1", found["tokens"][2], f"{found['tokens'][3]} tokens"
        yield f"sentences: {title}, F1", found["sentences"][2], f"{found['sentences'][3]} sentences"


def score_dates(bench):
    for title in ("dateparser", "duckling-fork"):
        gold = bench.shared / f"data/dates/{title}.tsv"
        records = bench.records_for("date_eval", gold)
        out = bench.scorer("date_eval", gold, "--records", records)
        value, span = re.search(r"value right ([\d.]+).*span exact ([\d.]+)", out).groups()
        yield f"dates: {title}, value", float(value), re.search(r"(\d+ expressions)", out)[1]
        yield f"dates: {title}, exact span", float(span), ""
    gold = bench.shared / "data/dates/indotimex-dev.jsonl"
    out = bench.scorer("date_eval", gold, "--records", bench.records_for("date_eval", gold))
    for name, value in re.findall(r"^(\w+ span(?: \+ \w+)?) +[\d.]+ +[\d.]+ +([\d.]+)$", out, re.M):
        yield f"dates: IndoTimex dev, {name} F1", float(value), ""


def score_stems(bench):
    for title in ("sastrawi", "ud-csui-lemma", "ud-gsd-lemma"):
        out = bench.scorer("stem_eval", bench.shared / f"data/stem/{title}.tsv", "--cmd", f"{bench.program} stem")
        yield f"stems: {title}, types", float(re.search(r"accuracy ([01]\.\d+)", out)[1]), ""


def score_numerals(bench):
    gold = [line.split("\t") for line in (bench.shared / "data/numbers/duckling-id.tsv").read_text().splitlines()]
    given, records = bench.scratch / "given.jsonl", bench.scratch / "records.jsonl"
    given.write_text("".join(json.dumps({"id": str(i), "text": row[0]}) + "\n" for i, row in enumerate(gold)))
    bench.warta("analyze", "--input-format", "jsonl", "--format", "jsonl", "--tokens", "warta", given, into=records)
    right = 0
    for (words, value, origin), line in zip(gold, records.read_text().splitlines(), strict=True):
        found = json.loads(line)["numerals"]
        right += (len(found) == 1 and found[0]["end"] - found[0]["begin"] == len(words)
                  and found[0]["value"] is not None and abs(found[0]["value"] - float(value)) < 1e-6
                  and (found[0]["kind"] == "ordinal") == origin.endswith("ordinal"))
    yield "numerals: duckling, span, value and kind", right / len(gold), f"{len(gold)} expressions"


def measure(bench):
    rows, faults = [], 0
    for scorer in (score_seeds, score_quotes, score_corpus, score_meetings, score_tokens, score_dates, score_names,
                   score_tagger, score_stems, score_numerals):
        try:
            rows += scorer(bench)
        except (RuntimeError, TypeError, AttributeError, ValueError, KeyError) as error:
            print(f"{scorer.__name__}: {error}", file=sys.stderr)
            faults += 1
    return rows, faults


def write_document(rows):
    path = ROOT / "docs/accuracy.md"
    head = path.read_text().split("<!-- table -->")[0] if path.exists() else "# Accuracy\n\n"
    lines = [f"Measured {datetime.date.today().isoformat()} by `tools/score.py --write`.", "",
             "| measure | value | of |", "| --- | --- | --- |"]
    lines += [f"| {name} | {value:.4f} | {counts} |" for name, value, counts in rows]
    path.write_text(head + "<!-- table -->\n" + "\n".join(lines) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--warta", type=lambda path: Path(path).resolve(), required=True)
    parser.add_argument("--shared", type=lambda path: Path(path).resolve(), default=ROOT.parent / "shared")
    parser.add_argument("--write", action="store_true", help="put the table into docs/accuracy.md")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show up to N errors of each kind")
    options = parser.parse_args()
    if not (options.shared / "eval").is_dir():
        sys.exit(f"score: no scorers in {options.shared}, nothing measured")
    with tempfile.TemporaryDirectory() as scratch:
        rows, faults = measure(Bench(options.warta, options.shared, Path(scratch), options.errors))
    for name, value, counts in rows:
        print(f"{name:<48} {value:.4f}  {counts}")
    if options.write:
        write_document(rows)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
