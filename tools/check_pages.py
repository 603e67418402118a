#!/usr/bin/env python3
"""Reads real web pages and compares what comes out with what a reader of the page sees.

    tools/check_pages.py build/release/src/warta [DUMPS]

The pages are no part of this project; without them (../shared/dumps beside the tree, or DUMPS) the
check is skipped with exit code 77.  Of titles and texts it knows check sums only.
"""
import gzip
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SKIPPED = 77
NEAR = 0.02  # of a text's words may be more or less
LEAST_F1 = 0.99

# page: (title, published, authors, section, tags, publisher, words of the body, its first and last
# ones); a publisher of None is not compared
PAGES = {
    "antara-singlepage.html":
        ("2563d277", "2015-11-05T14:56:43+07:00", ["Nur Imansyah"], None, 4, "ANTARA News", 142, "990d65bf", "d6bb03cb"),
    "antara-singlepage2.html":
        ("9e921c8a", "2016-02-23T14:49:30+07:00", ["Budisantoso Budiman", "Agus S"], None, 4, "ANTARA News", 223, "d003f5c7", "25c1b603"),
    "detik-singlepage.html":
        ("1c29e1a0", "2015-11-05T10:08:58+07:00", ["Fino Yurio Kristo"], "Security", 4, None, 176, "835cfec2", "6eff7ada"),
    "kapanlagi-singlepage.html":
        ("f6db6551", "2015-11-05T11:52:00", ["kpl"], None, 0, "KapanLagi.com", 262, "a323d2ed", "d81c485e"),
    "kompas-singlepage.html":
        ("2931df54", "2015-11-04T21:04:00+07:00", ["Masriadi"], "Regional", 0, "Kompas.com", 257, "4a289e1b", "a93dfc5b"),
    "kompas-singlepage2.html":
        ("e6270f7b", "2016-02-16T14:38:00+07:00", ["Nabilla Tashandra"], "Nasional", 0, "Kompas.com", 274, "9eea5976", "05be3211"),
    "liputan6-singlepage.html":
        ("caa00f0e", "2016-02-16T09:10:56+07:00", ["Corry Anestia"], "Tekno", 2, "Liputan6.com", 328, "0ec47ff4", "027f4bd1"),
    "okezone-singlepage.html":
        ("d1905f22", "2015-11-05T15:56:00+07:00", ["Dewi Kania"], "Health", 0, None, 157, "1926f07c", "fcffa365"),
    "republika-singlepage.html":
        ("d49b211e", "2016-02-15T16:15:00+07:00", [], "Nasional", 3, "Republika", 123, "6d6990e7", "2f73cad4"),
    "republika-singlepage2.html":
        ("af15d158", "2016-02-23T17:15:00+07:00", [], None, 3, "Republika", 57, "1d278cc1", "1523bcfb"),
    "tempo-singlepage.html":
        ("3173808c", "2015-11-05T11:13:00+07:00", ["Dini Teja"], "kesehatan", 2, None, 329, "738e4733", "ebb7a462"),
    "tempoen-singlepage.html":
        ("095cfa08", "2015-11-04T07:28:00+07:00", [], "National", 0, "Tempo.co", 431, "431976d0", "6f905032"),
    "viva-singlepage.html":
        ("c32f64a4", "2016-02-16T13:01:52+07:00", ["Maya Sofia"], "VIVALIFE", 3, "VIVA.co.id", 202, "5c0359a9", "f3e085a7"),
}


def words_of(text):
    return re.findall(r"\w+", text.casefold())


def sum_of(words):
    return hashlib.sha1(" ".join(words).encode()).hexdigest()[:8]


def read(warta, path):
    run = subprocess.run([warta, "read", "--format", "jsonl", str(path)], capture_output=True, text=True, timeout=60)
    records = [json.loads(line) for line in run.stdout.splitlines()]
    return records[0] if len(records) == 1 else None


def body_of(record):
    end = min((caption["begin"] for caption in record["captions"] if caption["end"]), default=None)
    return words_of(record["text"][:end])


def facts_of(record):
    body = body_of(record)
    return (sum_of(words_of(record["title"])), record["published"], record["authors"], record["section"],
            len(record["tags"]), record["publisher"], len(body), sum_of(body[:8]), sum_of(body[-8:]))


NAMES = ("title", "published", "authors", "section", "number of tags", "publisher", "words", "beginning", "end")


def faults_of(record, known):
    for name, found, wanted in zip(NAMES, facts_of(record), known):
        if name == "publisher" and wanted is None:
            continue  # what the address says counts
        same = abs(found - wanted) <= NEAR * wanted if name == "words" else found == wanted
        if not same:
            yield f"{name} {found!r}, not {wanted!r}"


def f1(found, wanted):
    both = sum((Counter(found) & Counter(wanted)).values())
    return 2 * both / max(len(found) + len(wanted), 1)


def check_fundus(warta, folder):
    """The page against the record that was made of it by hand."""
    wanted = json.loads((folder / "MediaIndonesia.json").read_text())["V1"]
    with tempfile.TemporaryDirectory() as work:
        page = Path(work) / "page.html"
        page.write_bytes(gzip.decompress((folder / "MediaIndonesia_2026_01_20.html.gz").read_bytes()))
        record = read(warta, page)
    paragraphs = [p for section in wanted["body"]["sections"] for p in section["paragraphs"]]
    share = f1(body_of(record), words_of("\n".join(paragraphs)))
    print(f"fundus: F1 of the body {share:.4f}")
    if share < LEAST_F1:
        yield "body is not that of the page"
    if record["title"] != wanted["title"]:
        yield "title"
    if record["authors"] != wanted["authors"]:
        yield f"authors {record['authors']}"
    if record["published"] != wanted["publishing_date"].replace(" ", "T"):
        yield f"published {record['published']}"
    if record["tags"] != wanted["topics"]:
        yield f"tags {record['tags']}"


def main():
    warta = sys.argv[1]
    dumps = Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT.parent / "shared" / "dumps"
    if not (dumps / "html").is_dir():
        print(f"skipped: no {dumps / 'html'}")
        return SKIPPED
    failed = 0
    for name, known in PAGES.items():
        record = read(warta, dumps / "html" / name)
        faults = ["is not one article"] if record is None else list(faults_of(record, known))
        failed += bool(faults)
        print(f"{name}: {'; '.join(faults) or 'as known'}")
    if (dumps / "fundus").is_dir():
        faults = list(check_fundus(warta, dumps / "fundus"))
        failed += bool(faults)
        print(f"fundus: {'; '.join(faults) or 'as known'}")
    print(f"pages: {failed} not as known")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
