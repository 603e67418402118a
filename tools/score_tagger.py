#!/usr/bin/env python3
"""Scores the tagger alone: trains it on the train part of a set and scores it on the dev part, in the
convention of that set.

    tools/score_tagger.py --trainer build/release/src/train_tagger [--shared ../shared] [TRAIN... TEST]

Without files it does so for IDNER-news-2k, with and without the help of NERGRIT.
"""
import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def score(trainer, taught, test):
    """(precision, recall, F1, number of names) by class and `micro`."""
    with tempfile.TemporaryDirectory() as scratch:
        weights = Path(scratch) / "weights.tsv"
        for command in (["train", weights, *taught], ["score", weights, test]):
            done = subprocess.run([str(part) for part in (trainer, *command)], text=True, check=True,
                                  stdout=subprocess.PIPE)
    rows = re.findall(r"^(\w+) +P ([\d.]+) R ([\d.]+) F1 ([\d.]+)  \((\d+)\)$", done.stdout, re.M)
    return {name: (float(p), float(r), float(f), int(count)) for name, p, r, f, count in rows}


def score_idner(trainer, shared):
    """(title, F1, number of names) of both ways to train."""
    folder = shared / "data/ner"
    train, dev = (folder / f"idner-news-2k/{part}.raw.jsonl" for part in ("train", "dev"))
    for title, more in (("alone", []), ("with NERGRIT", [folder / "nergrit/train.conll"])):
        found = score(trainer, [train, *more], dev)["micro"]
        yield f"tagger: IDNER train {title} -> dev, micro F1", found[2], f"{found[3]} names"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trainer", type=lambda path: Path(path).resolve(), required=True)
    parser.add_argument("--shared", type=lambda path: Path(path).resolve(), default=ROOT.parent / "shared")
    parser.add_argument("files", nargs="*", metavar="FILE", help="what to train on, and last what to score")
    options = parser.parse_args()
    if len(options.files) > 1:
        for name, (p, r, f, count) in score(options.trainer, options.files[:-1], options.files[-1]).items():
            print(f"{name:<16} P {p:.4f} R {r:.4f} F1 {f:.4f}  {count} names")
        return 0
    if not (options.shared / "data/ner").is_dir():
        sys.exit(f"score_tagger: no sets in {options.shared}, nothing measured")
    for title, value, counts in score_idner(options.trainer, options.shared):
        print(f"{title:<48} {value:.4f}  {counts}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
