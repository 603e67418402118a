#!/usr/bin/env python3
"""Score the program on tests/corpus/meetings: who met whom, where, when and how sure.

  score_meetings.py --warta PROGRAM [--corpus DIR] [--only TEXT] [--verbose]

For each pair of parties of gold.json runs `warta timeline --between A,B` over all of
articles.jsonl, and lays its entries and the rows of the gold together, one to one, the likest
first. Like are an entry and a row of one family (meeting and visit are one) that name none but
other people, and whose dates overlap as finely as both are known, or which tell one sentence.
tests/corpus/meetings/README.md says what each field means; --corpus takes any folder of that form,
as tests/corpus/meetings-held-out, whose misses nobody reads. Prints `measure  value  (n/m)`:

  row precision    of the entries, those that are a row; a row's second entry is a false one
  row recall       of the rows that have to be found, those that are an entry
  status accuracy  of the rows found, those with the right status
  date accuracy    ... with the right date, as fine as the row's and no finer
  place accuracy   ... with the place, one inside it or one around it; none where the row has none
  claim recall     of the claims of the rows found, those whose sentence the entry shows
  false events     of the passages of negatives.jsonl, those with an event between their parties,
                   in percent

Rows that need not be found (`"required": false`) count in no measure, nor do their entries.
--only takes the pairs and passages that have a party whose id holds TEXT; --verbose shows each
miss. Exits with 0 whatever the figures, with 1 if the program cannot run. Needs nothing but
Python's standard library.
"""
import argparse
import calendar
import datetime
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

FAMILY = {"visit": "meeting", "summit": "meeting"}
MEASURES = ("row precision", "row recall", "status accuracy", "date accuracy", "place accuracy",
            "claim recall")


class Tally:
    def __init__(self):
        self.counts = {name: [0, 0] for name in MEASURES}
        self.misses = []

    def add(self, name, ok, miss):
        self.counts[name][0] += bool(ok)
        self.counts[name][1] += 1
        if not ok:
            self.misses.append(f"{name}: {miss}")


def rows_of(path):
    """The rows of a table of data/names as dicts."""
    lines = [line.split("\t") for line in path.read_text("utf-8").splitlines()
             if line and not line.startswith("#")]
    return [dict(zip(lines[0], line)) for line in lines[1:]]


def chain(place, within):
    """A place and every place around it."""
    found = []
    while place and place not in found:
        found.append(place)
        place = within.get(place)
    return found


def days(date):
    """First and last day of a date of any precision; None if it says no day at all."""
    if week := re.fullmatch(r"(\d{4})-W(\d\d)", date or ""):
        first = datetime.date.fromisocalendar(int(week[1]), int(week[2]), 1)
        return first, first + datetime.timedelta(days=6)
    if not (parts := re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", date or "")):
        return None
    year, month, day = (int(p) if p else None for p in parts.groups())
    last_month = month or 12
    last_day = day or calendar.monthrange(year, last_month)[1]
    return (datetime.date(year, month or 1, day or 1), datetime.date(year, last_month, last_day))


def overlap(a, b):
    a, b = days(a), days(b)
    return bool(a and b and a[0] <= b[1] and b[0] <= a[1])


def accepted(row, field):
    return [row[field], *row.get("also_accept", {}).get(field, [])]


def plain(text):
    return " ".join((text or "").split())


def same_sentence(a, b):
    """Two claims out of one place: sentences may be cut differently around a quotation."""
    x, y = plain(a["text"]), plain(b["text"])
    return a["article"] == b["article"] and bool(x and y) and (x in y or y in x)


def shared_claims(entry, row):
    return sum(any(same_sentence(c, g) for g in entry.get("claims", [])) for c in row["claims"])


def place_fits(entry, row, within):
    got = {entry.get("place"), entry.get("venue")} - {None}
    around_got = {p for place in got for p in chain(place, within)}
    for want in accepted(row, "place"):
        if want is None:
            if not got:
                return True
        elif want in around_got or got & set(chain(want, within)):
            return True
        elif not got and entry.get("country") in chain(want, within):
            return True
    return False


def people_fit(entry, row, people):
    named = {p for names in accepted(row, "participants") for p in names} & people
    got = set(entry.get("participants") or []) & people
    return not named or not got or bool(named & got)


def likeness(entry, row, within, people):
    """How like the two are; 0 if they cannot be one event."""
    if FAMILY.get(entry["type"], entry["type"]) != FAMILY.get(row["type"], row["type"]):
        return 0
    if not people_fit(entry, row, people):
        return 0
    claims = shared_claims(entry, row)
    overlaps = any(overlap(entry["date"], want) for want in accepted(row, "date"))
    if not overlaps and not claims:
        return 0
    points = 8 * overlaps + min(claims, 4)
    points += 4 * (entry["date"] in accepted(row, "date"))
    points += 3 * place_fits(entry, row, within)
    points += 2 * (entry["status"] in accepted(row, "status"))
    return points


def pair_up(entries, rows, within, people):
    """Indices of entries to indices of rows, the likest first; rows that must be found go first."""
    likest = []
    for e, entry in enumerate(entries):
        for r, row in enumerate(rows):
            if points := likeness(entry, row, within, people):
                likest.append((row.get("required", True), points, -e, -r))
    matched, taken = {}, set()
    for _, _, e, r in sorted(likest, reverse=True):
        if -e not in matched and -r not in taken:
            matched[-e] = -r
            taken.add(-r)
    return matched


def short(record):
    return {k: record.get(k) for k in ("type", "date", "place", "status", "participants")}


def score_pair(between, entries, rows, within, people, tally):
    name = ",".join(between)
    matched = pair_up(entries, rows, within, people)
    for e, entry in enumerate(entries):
        if e in matched and not rows[matched[e]].get("required", True):
            continue
        claim = plain(entry["claims"][0]["text"])[:160] if entry.get("claims") else ""
        tally.add("row precision", e in matched, f"{name}: false {short(entry)} in {claim!r}")
    found = {r: entries[e] for e, r in matched.items()}
    for r, row in enumerate(rows):
        if not row.get("required", True):
            continue
        tally.add("row recall", r in found, f"{name} {row['id']}: missed {short(row)}")
        if r not in found:
            continue
        entry = found[r]
        for field in ("status", "date"):
            tally.add(field + " accuracy", entry[field] in accepted(row, field),
                      f"{name} {row['id']}: got {entry[field]!r}, want {row[field]!r}")
        tally.add("place accuracy", place_fits(entry, row, within),
                  f"{name} {row['id']}: got {entry['place']!r}, want {row['place']!r}")
        for claim in row["claims"]:
            tally.add("claim recall", any(same_sentence(claim, c) for c in entry.get("claims", [])),
                      f"{name} {row['id']}: {claim['article']}: {claim['text'][:160]!r}")


def timeline(warta, between, path):
    run = subprocess.run([warta, "timeline", "--between", ",".join(between), "--format", "json",
                          "--input-format", "jsonl", "--all-claims", path],
                         capture_output=True, encoding="utf-8", check=False)
    if run.returncode != 0:
        sys.exit(f"{warta} timeline --between {','.join(between)}: {run.stderr.strip()[:400]}")
    return json.loads(run.stdout)["entries"]


def score_negatives(warta, passages, misses):
    """How many passages give an event that they do not tell."""
    false = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "passage.jsonl"
        for passage in passages:
            record = {key: passage[key] for key in ("id", "text", "published")}
            path.write_text(json.dumps(record, ensure_ascii=False) + "\n", encoding="utf-8")
            entries = timeline(warta, passage["between"], path)
            false += bool(entries)
            for entry in entries:
                misses.append(f"false events: {passage['id']} ({passage['why']}): {short(entry)} in "
                              f"{passage['text'][:160]!r}")
    return false


def read_lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def main():
    root = Path(__file__).resolve().parent.parent
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--warta", required=True, type=Path)
    p.add_argument("--corpus", default=root / "tests/corpus/meetings", type=Path)
    p.add_argument("--only", default="", help="pairs that have a party whose id holds this")
    p.add_argument("--verbose", action="store_true", help="show each miss")
    p.add_argument("--min", default=0.0, type=float, help="exit 1 if fewer rows are right or found")
    a = p.parse_args()
    warta = a.warta.resolve()
    within = {row["id"]: row.get("within") for table in ("cities", "organizations", "places")
              for row in rows_of(root / f"data/names/{table}.tsv") if row.get("within")}
    people = {row["id"] for row in rows_of(root / "data/names/people.tsv")}
    tally = Tally()

    def chosen(record):
        return any(a.only in party for party in record["between"])

    try:
        for pair in filter(chosen, json.loads((a.corpus / "gold.json").read_text("utf-8"))["pairs"]):
            entries = timeline(warta, pair["between"], a.corpus / "articles.jsonl")
            score_pair(pair["between"], entries, pair["rows"], within, people, tally)
        passages = list(filter(chosen, read_lines(a.corpus / "negatives.jsonl")))
        false = score_negatives(warta, passages, tally.misses)
    except OSError as error:
        sys.exit(str(error))
    for name, (n, m) in tally.counts.items():
        print(f"{name:<16} {n / m if m else 0:.4f}  ({n}/{m})")
    print(f"{'false events':<16} {100 * false / max(1, len(passages)):.1f} %  ({false}/{len(passages)})")
    if a.verbose:
        print(*tally.misses, sep="\n")
    rows = [n / m if m else 0 for name, (n, m) in tally.counts.items() if name.startswith("row ")]
    return int(min(rows) < a.min)


if __name__ == "__main__":
    sys.exit(main())
