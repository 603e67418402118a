#!/usr/bin/env python3
"""What a store of made-up news costs: how fast it is filled, beside ICU's break iterators on the same
machine in the same minute, how much memory that takes, and how long answers take.

    bench/store.py build/release/src/warta build/release/bench/warta_bench [--articles 100000]

Machines are busy, so time is told twice: as it passed, and as the processor worked, shared by two.
The best of several turns counts.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))
from make_synthetic import Maker  # noqa: E402

QUESTIONS = [["timeline", "--brief"], ["timeline", "--between", "Jepang,Amerika Serikat", "--json"],
             ["timeline", "--who", "Kim Jong Un", "--json"], ["store", "info"]]
SEARCHES = ["Brundtland", "bertemu putin", "kim NEAR putin", "@vladimir-putin", "pertemuan", "pelabuhan"]


def run(command):
    """Seconds that passed, seconds of processor, MiB at most."""
    begin = time.time()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command}: failed")
    return time.time() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def forget(path):
    """Takes a file out of the memory of the system, so that the next to read it waits for the disk."""
    with open(path, "rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def first_answers(command, store, turns):
    """The best time of a first answer, and of one that follows on others."""
    first = []
    for _ in range(turns):
        forget(store)
        first.append(run(command))
    return min(t[0] for t in first), [run(command) for _ in range(2 * turns)]


def icu_speed(bench):
    """MB of text a second of one core."""
    told = subprocess.run([bench, str(ROOT / "data/sample"), "5", "ICU"], capture_output=True, text=True, check=True)
    return float(told.stdout.splitlines()[2].split()[-2])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("warta")
    parser.add_argument("bench")
    parser.add_argument("--articles", type=int, default=100000)
    parser.add_argument("--turns", type=int, default=3)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="warta-bench-") as folder:
        dump, store = Path(folder) / "dump.jsonl", Path(folder) / "news.db"
        maker, text = Maker(1), 0
        with dump.open("w") as out:
            for number in range(args.articles):
                article = maker.article(number)
                text += len(article["isi"].encode())
                out.write(json.dumps(article, ensure_ascii=False) + "\n")
        text /= 1e6
        print(f"{args.articles} articles, {text:.0f} MB of text, {dump.stat().st_size / 1e6:.0f} MB of JSON lines")
        passed, worked = [], []
        for _ in range(args.turns):
            store.unlink(missing_ok=True)
            before = icu_speed(args.bench)
            seconds, processor, memory = run([args.warta, "ingest", dump, "--store", store, "--jobs", "2"])
            icu = (before + icu_speed(args.bench)) / 2
            passed.append(text / seconds / icu)
            worked.append(text / (processor / 2) / icu)
            print(f"ingest    {seconds:7.1f} s, {processor:6.1f} s of processor, {memory:4.0f} MiB; ICU {icu:.1f} MB/s; "
                  f"x ICU {passed[-1]:.3f}, by processor {worked[-1]:.3f}")
        print(f"store     {store.stat().st_size / 1e6:.0f} MB; best x ICU {max(passed):.3f}, by processor {max(worked):.3f}")
        for question in QUESTIONS:
            times = [run([args.warta, *question, store]) for _ in range(args.turns)]
            print(f"{' '.join(question):<50} {min(t[0] for t in times):6.2f} s, {min(t[1] for t in times):5.2f} s of "
                  f"processor, {max(t[2] for t in times):4.0f} MiB")
        empty = [args.warta, "search", "tidakada", "-"]
        start = min(subprocess_seconds(empty) for _ in range(2 * args.turns))
        print(f"search of nothing, what starting takes {1000 * start:6.0f} ms")
        for query in SEARCHES:
            found = subprocess.run([args.warta, "search", "--count", query, store], capture_output=True, text=True).stdout
            first, times = first_answers([args.warta, "search", query, store], store, args.turns)
            print(f"search {query:<24} found {int(found):6} first {1000 * first:6.0f} ms, then {1000 * min(t[0] for t in times):6.0f} ms, "
                  f"{1000 * min(t[1] for t in times):5.0f} ms of processor, {max(t[2] for t in times):4.0f} MiB")


def subprocess_seconds(command):
    """Of a command that reads an empty standard input and finds nothing there."""
    begin = time.time()
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.time() - begin


if __name__ == "__main__":
    main()
