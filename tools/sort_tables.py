#!/usr/bin/env python3
"""Sorts the rows of tables by their first column, in byte order:  tools/sort_tables.py data/*/*.tsv

Remarks before the column names stay on top; a remark further down keeps its place before the row
that follows it.  tests/lexicon/lexicon_data_test.cpp wants tables sorted.
"""
import sys
from pathlib import Path


def sort_table(text):
    head, rows, remarks = [], [], []
    for line in text.splitlines():
        if line.startswith("#") or not line:
            remarks.append(line)
        elif not head:
            head, remarks = [*remarks, line], []
        else:
            rows.append((line.split("\t")[0].encode(), [*remarks, line]))
            remarks = []
    rows.sort(key=lambda row: row[0])
    lines = head + [line for _, block in rows for line in block] + remarks
    return "\n".join(lines) + "\n"


def main():
    for name in sys.argv[1:]:
        path = Path(name)
        text = path.read_text(encoding="utf-8")
        ordered = sort_table(text)
        if ordered != text:
            path.write_text(ordered, encoding="utf-8")
            print(f"sorted {name}")


if __name__ == "__main__":
    main()
