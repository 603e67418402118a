#!/usr/bin/env python3
"""Score the program on tests/corpus/outlets: pages in the layouts of forty outlets.

  score_corpus.py --warta PROGRAM [--corpus DIR] [--errors N] [--only TEXT] [--min S]

Runs `warta analyze --json` on each page and compares it with the expectations beside it
(tests/corpus/README.md says what each field means).  Prints `measure  value  (n/m)` and last
`score S`, the mean of the measures.  Needs nothing but Python's standard library.
"""
import argparse
import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

FIELDS = ("title", "publisher", "authors", "editors", "agencies", "published", "dateline", "tags")
VISITING = {"visit": "meeting", "summit": "meeting"}


def plain(text):
    """Text without what does not matter here: case, runs of white space, kinds of quotes."""
    text = unicodedata.normalize("NFKC", text or "").casefold()
    text = re.sub("[\u2018\u2019\u0060]", "'", re.sub("[\u201c\u201d]", '"', text))
    return " ".join(text.split())


def letters(text):
    return re.sub(r"[\W_]", "", plain(text))


class Tally:
    def __init__(self):
        self.counts, self.errors = {}, {}

    def add(self, name, ok, error):
        n, m = self.counts.get(name, (0, 0))
        self.counts[name] = (n + bool(ok), m + 1)
        if not ok:
            self.errors.setdefault(name, []).append(error)


def is_initials(name):
    return len(name) <= 5 and name.islower() and " " not in name


def same_field(name, got, want):
    if name in ("authors", "editors"):  # expectations list no initials, but a page may sign with them
        got = [n for n in got or [] if not is_initials(n)]
    if name in ("authors", "editors", "agencies", "tags"):
        return sorted(map(letters, got or [])) == sorted(map(letters, want or []))
    if name == "published":
        # A page may state less than the expectation's full form, never more.
        return (got or "")[:16] == (want or "")[:16] and (got or "")[19:] == (want or "")[19:]
    if name == "publisher":
        return letters(got) == letters(want)
    return plain(got) == plain(want)


def names_in(record):
    text = record["text"]
    return [(text[m["begin"]:m["end"]], e["type"], e["id"])
            for e in record["entities"] for m in e["mentions"]]


def date_fits(got, want):
    """Equal, or one is the other at a coarser precision."""
    got, want = got or "", want or ""
    return got == want or bool(want and got and (got.startswith(want) or want.startswith(got)))


def chain(place, within):
    """A place and every place around it."""
    found = []
    while place and place not in found:
        found.append(place)
        place = within.get(place)
    return found


def places_around(data):
    within = {}
    for table in ("places", "organizations"):
        rows = [line.split("\t") for line in (data / f"names/{table}.tsv").read_text("utf-8").splitlines()
                if line and not line.startswith("#")]
        column = rows[0].index("within")
        within |= {row[0]: row[column] for row in rows[1:] if len(row) > column}
    return within


def event_fits(got, want, within):
    """Right as wanted, or with one of the other right values of a field."""
    others = [{**want, field: value} for field, values in want.get("also_accept", {}).items()
              for value in values]
    return any(fits_exactly(got, w, within) for w in [want, *others])


def fits_exactly(got, want, within):
    kind = VISITING.get(got["type"], got["type"]) == VISITING.get(want["type"], want["type"])
    people = set(want.get("participants") or []) & set(got["participants"])
    place = want.get("place")
    places = {p for at in (got["place"], got["venue"]) for p in chain(at, within)} | {got["country"]}
    return (kind and (people or not want.get("participants")) and got["status"] == want["status"]
            and date_fits(got["date"], want.get("date"))
            and (not place or place in places or got["place"] in (None, *chain(place, within))))


def score_page(page, record, want, within, tally):
    also = want.get("also_accept", {})
    for field in FIELDS:
        if field in want:
            accepted = [want[field], *also.get(field, [])]
            tally.add("metadata." + field,
                      any(same_field(field, record.get(field), a) for a in accepted),
                      f"{page}: got {record.get(field)!r}, want {want[field]!r}")
    got = {letters(c["text"]): plain(c["credit"]) for c in record.get("captions", [])}
    for caption in want.get("captions", []):
        known = letters(caption["text"])
        tally.add("captions.text", known in got, f"{page}: missed {caption['text'][:80]!r}")
        if known in got:
            tally.add("captions.credit", got[known] == plain(caption.get("credit")),
                      f"{page}: got {got[known]!r}, want {caption.get('credit')!r}")
    if "related" in want:
        ok = sorted(map(letters, record.get("related", []))) == sorted(map(letters, want["related"]))
        tally.add("related", ok, f"{page}: got {record.get('related')!r}, want {want['related']!r}")
    if "section" in want:
        ok = plain(record.get("section")) == plain(want["section"])
        tally.add("section", ok, f"{page}: got {record.get('section')!r}, want {want['section']!r}")
    body = plain(record["text"])
    for end in ("body_first", "body_last"):
        wanted = plain(want.get(end))
        found = body.startswith(wanted) if end == "body_first" else wanted in body
        tally.add("body.ends", found, f"{page}: {end} {want.get(end)!r}; body {body[:60]!r} .. {body[-60:]!r}")
    for words in want.get("must_not_contain", []):
        tally.add("body.clean", plain(words) not in body, f"{page}: text has {words!r}")
    found = names_in(record)
    for e in want.get("entities", []):
        if e.get("zone") in ("title", "deck"):  # outside the text
            continue
        ok = any(plain(t) == plain(e["text"]) and k == e["type"] and i == e["id"] for t, k, i in found)
        near = [f for f in found if plain(e["text"]) in plain(f[0]) or plain(f[0]) in plain(e["text"])]
        tally.add("entities.found", ok, f"{page}: {e} near {near[:3]}")
    for text in want.get("not_entities", []):
        tally.add("entities.not", not any(plain(t) == plain(text) for t, _, _ in found), f"{page}: {text!r}")
    dates = [(record["text"][d["begin"]:d["end"]], d["value"]) for d in record["dates"]]
    for d in want.get("dates", []):
        if d.get("zone") in ("title", "deck"):
            continue
        values = [d["value"], *d.get("also_accept", [])]
        ok = any(plain(d["text"]) in plain(t) and any((v or "").startswith(x or "") for x in values)
                 for t, v in dates)
        near = [x for x in dates if plain(x[0]) in plain(d["text"]) or plain(d["text"]) in plain(x[0])]
        tally.add("dates.value", ok, f"{page}: {d} near {near[:3]}")
    for event in want.get("events", []):
        if event.get("required") is False:
            continue
        tally.add("events.recall", any(event_fits(g, event, within) for g in record["events"]),
                  f"{page}: missed {event}")
    listed = {e["type"] for e in want.get("events", [])}
    for g in record["events"]:
        if g["type"] == "agreement" and "agreement" not in listed:
            continue  # most expectations list meetings, visits, calls and letters only
        sentence = record["text"][g["begin"]:g["end"]]
        short = {k: g[k] for k in ("type", "date", "place", "participants", "status")}
        tally.add("events.precision", any(event_fits(g, w, within) for w in want.get("events", [])),
                  f"{page}: {short} in {sentence[:160]!r}")


def main():
    root = Path(__file__).resolve().parent.parent
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--warta", required=True, type=Path)
    p.add_argument("--corpus", default=root / "tests/corpus/outlets", type=Path)
    p.add_argument("--errors", type=int, default=0, help="show up to N errors of each measure")
    p.add_argument("--only", default="", help="pages whose name holds this")
    p.add_argument("--min", type=float, help="exit 1 if the score is below this")
    a = p.parse_args()
    tally = Tally()
    within = places_around(root / "data")
    for path in sorted(a.corpus.glob("*.json")):
        if a.only not in path.name:
            continue
        run = subprocess.run([a.warta, "analyze", "--format", "jsonl", path.with_suffix(".txt")],
                             capture_output=True, encoding="utf-8", check=False)
        lines = run.stdout.splitlines()
        tally.add("articles", len(lines) == 1, f"{path.stem}: {len(lines)} records; {run.stderr[:200]}")
        if lines:
            score_page(path.stem, json.loads(lines[0]), json.loads(path.read_text(encoding="utf-8")),
                       within, tally)
    ratios = []
    for name, (n, m) in tally.counts.items():
        ratios.append(n / m)
        print(f"{name:<24} {n / m:.4f}  ({n}/{m})")
    for name, errors in tally.errors.items():
        if a.errors > 0:
            print(f"# {name}: {len(errors)} errors", *errors[:a.errors], sep="\n#   ")
    score = sum(ratios) / len(ratios) if ratios else 0.0
    print(f"score {score:.4f}")
    return int(a.min is not None and score < a.min)


if __name__ == "__main__":
    sys.exit(main())
