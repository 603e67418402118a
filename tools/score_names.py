#!/usr/bin/env python3
"""What the tagger, the gazetteers and coreference are worth to the names: exact F1 by set and class,
of the program as it is and without each of them, as rows of a Markdown table.

    tools/score_names.py --warta build/release/src/warta [--shared ../shared] [--write]

--write puts them into docs/accuracy.md, between the marks `names`.
"""
import argparse
import json
import re
import sys
import tempfile
from pathlib import Path

from score import ROOT, Bench

SETS = (("NER-UI (news)", "nerui-raw/train.raw.jsonl", ()),
        ("IDNER dev (news)", "idner-news-2k/dev.raw.jsonl", ()),
        ("NERGRIT dev (Wikipedia)", "nergrit/dev.conll", ("--join", "detok")))
NAMES = ("names/people", "names/places", "names/cities", "names/organizations")
SEEDS = (("seeds", ("mention.person.f1", "mention.place.f1", "mention.organization.f1", "mention.f1")),
         ("seeds, the right entity", ("link.person", "link.place", "link.organization", "link")))
MARKS = "<!-- names -->\n", "<!-- names end -->\n"


def rows_of(table):
    lines = (ROOT / f"data/{table}.tsv").read_text().splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def lay_over(folder, table, columns, rows):
    path = folder / f"{table}.tsv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join("\t".join(row) + "\n" for row in (columns, *rows)))


def empty(folder, table):
    columns, *rows = rows_of(table)
    lay_over(folder, table, columns, [["-" + row[0]] for row in rows])


def forget_tagger(folder):
    empty(folder, "tagger/weights")


def forget_gazetteers(folder):
    for table in (*NAMES, "names/terms", "names/country_codes"):
        empty(folder, table)


def forget_coreference(folder):
    """No short form stands for a name, and no pronoun or description."""
    empty(folder, "names/reference_words")
    for table in NAMES:
        columns, *rows = rows_of(table)
        at = columns.index("shorts")
        changed = [row[:at] + [""] + row[at + 1:] for row in rows if len(row) > at and row[at]]
        lay_over(folder, table, columns, changed)


WITHOUT = (("all", None), ("no tagger", forget_tagger), ("no gazetteer", forget_gazetteers),
           ("no coreference", forget_coreference))


def score_set(bench, data, gold, emit):
    gold = bench.shared / "data/ner" / gold
    given, records = bench.scratch / "given.jsonl", bench.scratch / "records.jsonl"
    bench.call([sys.executable, bench.shared / "eval/ner_eval.py", gold, "--emit", *emit], given)
    bench.warta("analyze", "--input-format", "jsonl", "--format", "jsonl", *data, given, into=records)
    exact = json.loads(bench.scorer("ner_eval", gold, records, "--json", *emit))["exact"]
    return [exact[name][2] for name in ("PER", "LOC", "ORG", "micro")]


def score_seeds(bench, data, measures):
    records, timeline = bench.scratch / "records.jsonl", bench.scratch / "timeline.json"
    bench.warta("analyze", "--format", "jsonl", *data, bench.shared / "seeds", into=records)
    bench.warta("timeline", "--format", "json", bench.shared / "seeds", into=timeline)  # not scored here
    out = bench.scorer("seeds_eval", "--gold", bench.shared / "gold/seeds", "--seeds", bench.shared / "seeds",
                       "--records", records, "--timeline", timeline)
    found = dict(re.findall(r"^entities\.(\S+) +([\d.]+)", out, re.M))
    return [float(found[name]) for name in measures]


def measure(bench):
    variants = []
    for title, forget in WITHOUT:
        folder = bench.scratch / title.replace(" ", "-")
        if forget:
            forget(folder)
        variants.append((title, ("--data", folder) if forget else ()))
    sets = [(name, lambda data, gold=gold, emit=emit: score_set(bench, data, gold, emit))
            for name, gold, emit in SETS]
    sets += [(name, lambda data, measures=measures: score_seeds(bench, data, measures)) for name, measures in SEEDS]
    for name, score in sets:
        for number, (title, data) in enumerate(variants):
            yield "" if number else name, title, score(data)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--warta", type=lambda path: Path(path).resolve(), required=True)
    parser.add_argument("--shared", type=lambda path: Path(path).resolve(), default=ROOT.parent / "shared")
    parser.add_argument("--write", action="store_true", help="put the table into docs/accuracy.md")
    options = parser.parse_args()
    if not (options.shared / "data/ner").is_dir():
        sys.exit(f"score_names: no sets in {options.shared}, nothing measured")
    lines = ["| set | program | person | place | organisation | all |", "| --- | --- | --- | --- | --- | --- |"]
    with tempfile.TemporaryDirectory() as scratch:
        for name, title, values in measure(Bench(options.warta, options.shared, Path(scratch), 0)):
            lines.append(f"| {name} | {title} | " + " | ".join(f"{value:.3f}" for value in values) + " |")
    table = "\n".join(lines) + "\n"
    print(table, end="")
    if options.write:
        path = ROOT / "docs/accuracy.md"
        head, rest = path.read_text().split(MARKS[0])
        path.write_text(head + MARKS[0] + table + MARKS[1] + rest.split(MARKS[1])[1])
    return 0


if __name__ == "__main__":
    sys.exit(main())
