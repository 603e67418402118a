#!/usr/bin/env python3
"""Reads real dumps as `warta check` does and compares what it counts with what is known of them.

    tools/check_dumps.py build/release/src/warta [DUMPS]

The dumps are no part of this project; without them (../shared/dumps beside the tree, or DUMPS) the
check is skipped with exit code 77.
"""
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SKIPPED = 77
ENOUGH = 0.98  # of the records that have a field must have it filled

# file: (format, records, articles, {field: records that have it})
DUMPS = {
    "antara.min": ("json", 1032, 1032, dict(title=1032, text=966, published=1032, publisher=1032, url=1032)),
    "detik-summarization.csv": ("csv", 1000, 1000,
                                dict(title=1000, text=1000, published=1000, publisher=1000, url=1000)),
    "turnbackhoax-Scrapping.csv": ("csv", 1116, 1116, dict(title=1116, text=1116)),
    "valid-hoax-600.csv": ("csv", 600, 600, dict(text=600)),
    "incorpus.csv": ("csv", 1348, 1348,
                     # 394 rows have the section's name for a title
                     dict(title=954, text=1348, published=1348, publisher=1348, section=1348, url=1348)),
    "hoax500.csv": ("csv", 500, 500, dict(text=500)),
    "bank-merger-ALL.csv": ("csv", 163, 163, dict(title=163, text=163, published=163, publisher=163, url=163)),
    "kompas-2023.csv": ("csv", 348, 348, dict(title=348, text=348, published=347, publisher=348, url=348)),
    "scrapy-2020/cnnindonesia.csv": ("csv", 25, 25, dict(title=25, text=25)),
    "scrapy-2020/detik.csv": ("csv", 25, 25, dict(title=25, text=25)),
    "scrapy-2020/kompas.csv": ("csv", 150, 25, dict(title=25, text=25)),
    "scrapy-2020/merdeka.csv": ("csv", 25, 25, dict(title=25, text=25)),
    "scrapy-2020/detik.jl": ("jsonl", 2, 2, dict(title=2, text=2)),
    "republika.json": ("json", 66, 66, dict(title=66, published=66, publisher=66, section=66, url=66)),
    "kompas-md": ("markdown", 300, 300, dict(title=300, text=300, published=300, publisher=300)),
    "html": ("html", 13, 13, dict(title=13, text=13, published=13, publisher=13)),
    "fundus/MediaIndonesia_2026_01_20.html.gz": ("html", 1, 1, dict(title=1, text=1, published=1, publisher=1)),
}
# Fields that a record's file leaves empty must not be filled from anywhere.
EMPTY = {"republika.json": ["text"]}

EXACT = {"detik-summarization.csv": 91}  # copies of an earlier article
# Ordinals of records that are copies of each other.
COPIES = {"incorpus.csv": [(55, 220), (43, 196)], "hoax500.csv": [(17, 21), (87, 175)]}


def check(warta, path):
    run = subprocess.run([warta, "check", "--json", str(path)], capture_output=True, text=True, timeout=300)
    if run.returncode == 2:
        return None
    return json.loads(run.stdout)


def groups_of(document):
    return [{article["ordinal"] for article in group["articles"]} for group in document["copies"]]


def faults_of(name, document):
    wanted_format, records, articles, fields = DUMPS[name]
    total = document["total"]
    formats = {file["format"] for file in document["files"] if file["format"]}
    if formats != {wanted_format}:
        yield f"is read as {', '.join(sorted(formats)) or 'nothing'}, not as {wanted_format}"
    if total["records"] != records:
        yield f"{total['records']} records, not {records}"
    if total["articles"] != articles:
        yield f"{total['articles']} articles, not {articles}"
    for field, have in fields.items():
        # More may be known than is stated: a day from the address, a headline from the text.
        if total["fields"][field] < ENOUGH * have:
            yield f"{field} in {total['fields'][field]}, not in {have}"
    for field in EMPTY.get(name, []):
        if total["fields"][field] > 0:
            yield f"{field} in {total['fields'][field]}, though the file has none"
    if name in EXACT and total["duplicates"]["exact"] != EXACT[name]:
        yield f"{total['duplicates']['exact']} exact copies, not {EXACT[name]}"
    groups = groups_of(document)
    for first, second in COPIES.get(name, []):
        if not any({first, second} <= group for group in groups):
            yield f"{first} and {second} are not seen to be copies"


def main():
    warta = sys.argv[1]
    dumps = Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT.parent / "shared" / "dumps"
    if not dumps.is_dir():
        print(f"skipped: no {dumps}")
        return SKIPPED
    failed = 0
    for name in DUMPS:
        path = dumps / name
        if not path.exists():
            print(f"{name}: skipped, not there")
            continue
        document = check(warta, path)
        faults = ["cannot be read"] if document is None else list(faults_of(name, document))
        failed += bool(faults)
        print(f"{name}: {'; '.join(faults) or 'as known'}")
    print(f"dumps: {len(DUMPS) - failed} of {len(DUMPS)} as known")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
