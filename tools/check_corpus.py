#!/usr/bin/env python3
"""Files of several articles and the timeline of data/sample against tests/corpus.

    check_corpus.py WARTA

1. Each file of tests/corpus/delimited comes apart into its articles: titles, days and what else the
   expectation names, in order.
2. `warta timeline data/sample` has the rows of tests/corpus/sample-timeline.json.
tests/corpus/README.md says what the expectations mean; the outlet pages are scored by score_corpus.py.
What the program cannot do yet bears the mark `not_yet` and fails as soon as it can: take it off then.
"""
import json
import subprocess
import sys
from pathlib import Path

from score_corpus import event_fits, places_around, plain

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "tests/corpus"


def run(program, *arguments):
    return subprocess.run([program, *arguments], cwd=ROOT, encoding="utf-8", check=False,
                          stdout=subprocess.PIPE).stdout


def agrees(key, said, found):
    if key == "published":  # as fine as the expectation
        return said is None or str(found or "").startswith(said)
    if isinstance(said, list):
        return [plain(one) for one in said] == [plain(one) for one in found]
    return plain(said) == plain(found)


def judge(right, not_yet, what, found):
    """What to say of an answer: nothing if it is as expected."""
    if not_yet and right:
        yield f"{what}: found at last, take `not_yet` off"
    elif not right and not not_yet:
        yield f"{what}: not found" + (f" but {found!r}" if found else "")


def check_delimited(program):
    for path in sorted((CORPUS / "delimited").glob("*.json")):
        articles = json.loads(path.read_text(encoding="utf-8"))["articles"]
        records = [json.loads(line) for line in
                   run(program, "read", "--format", "jsonl", path.with_suffix(".txt")).splitlines()]
        if len(records) != len(articles):
            yield f"{path.stem}: {len(records)} articles, not {len(articles)}"
            continue
        for number, (article, record) in enumerate(zip(articles, records), 1):
            for key, said in article.items():
                if key in record:
                    right = agrees(key, said, record[key])
                    yield from judge(right, key in article.get("not_yet", ()),
                                     f"{path.stem}, article {number}: {key} {said!r}", record[key])


def check_timeline(program):
    told = json.loads((CORPUS / "sample-timeline.json").read_text(encoding="utf-8"))["entries"]
    entries = json.loads(run(program, "timeline", "--format", "json", "data/sample"))["entries"]
    within = places_around(ROOT / "data")
    for wanted in told:
        if wanted.get("required", True):
            yield from judge(any(event_fits(entry, wanted, within) for entry in entries),
                             wanted.get("not_yet", False), "sample timeline: "
                             f"{wanted['status']} {wanted['type']} of {wanted['date']}", None)


def main():
    program = Path(sys.argv[1]).resolve()
    faults = [*check_delimited(program), *check_timeline(program)]
    print("\n".join(faults) or "corpus: every file comes apart, every row is there")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
