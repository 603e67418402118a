#!/usr/bin/env python3
"""Breaks off `warta ingest` again and again, and compares what the store then holds with what an
undisturbed run stored: nothing may be lost, doubled or damaged.

    tools/check_store.py WARTA [--kills 3] [--full 2] [--articles 600] [--work DIR]

The dump is made up (make_synthetic.py): lines of JSON, a folder of pages, a packed file, records that
cannot be read.  Kills come at random moments; a full disk is a limit on the size of files.
"""
import argparse
import gzip
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from make_synthetic import Maker  # noqa: E402
import json  # noqa: E402

SAMPLE = Path(__file__).resolve().parent.parent / "data/sample"
COMMANDS = [["analyze"], ["read", "--format", "jsonl"], ["dates", "--format", "csv"],
            ["entities", "--json"], ["entities", "--total", "--format", "tsv"], ["events", "--format", "tsv"],
            ["events", "--format", "md"], ["tokens", "--format", "tsv"], ["tokens", "--format", "conllu"],
            ["analyze", "--tokens", "ud"], ["check"], ["check", "--json"], ["explain", "--json"],
            ["search", "rusia OR bantuan", "--json"], ["search", "--count", "@vladimir-putin"],
            ["search", "bertemu"], ["search", "putin NEAR kim", "--top", "3"], ["search", "\"kim jong un\" -trump", "--format", "csv"],
            ["search", "pertemu* AND rusia", "--sort", "date", "--json"], ["search", "publisher:harian beras", "--format", "md"],
            ["search", "title:harga OR url:contoh", "--count"], ["search", "--type", "meeting", "--facet", "publisher,month"],
            ["search", "@rusia published:2020..2022", "--format", "jsonl", "--sort", "relevance"],
            ["search", "presiden", "--facet", "person", "--format", "tsv"], ["search", "--", "-presiden"],
            ["search", "tidakadadisini"], ["concordance", "bertemu", "--format", "tsv"],
            ["concordance", "@kim-jong-un", "--sort", "R1", "--format", "csv"], ["cooccur", "--of", "rusia", "--format", "tsv"], ["words", "--format", "tsv"],
            ["collocates", "presiden", "--format", "tsv"], ["cooccur", "--format", "tsv"],
            ["counts", "--per", "month", "--of", "rusia"], ["summary"], ["summary", "--json"], ["timeline"], ["timeline", "--json"],
            ["timeline", "--anyone", "--json"], ["timeline", "--between", "G20,Rusia", "--json"],
            ["timeline", "--between", "Putin,Kim Jong Un"], ["timeline", "--who", "Kim Jong Un", "--format", "csv"],
            ["timeline", "--as-of", "2024-07", "--format", "md"],
            ["timeline", "--between", "Korsel,Amerika Serikat", "--format", "jsonl"]]


def make_dump(folder, articles):
    maker = Maker(3)
    records = [json.dumps(maker.article(n), ensure_ascii=False) for n in range(articles)]
    third = articles // 3
    records.insert(third // 2, '{"judul": "terpotong')
    (folder / "a.jsonl").write_text("\n".join(records[:third]) + "\n")
    with gzip.open(folder / "b.jsonl.gz", "wt") as out:
        out.write("\n".join(records[third:2 * third]) + "\n")
    pages = folder / "halaman"
    shutil.copytree(SAMPLE, pages)
    for number, record in enumerate(records[2 * third:]):
        article = json.loads(record)
        (pages / f"{number:05}.txt").write_text(f"{article['judul']}\n\n{article['isi']}\n")
    (folder / "kosong.txt").write_text("")
    (folder / "gambar.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200))


def contents(store):
    """All that the store holds, table by table; of the index of words, which words each article has."""
    with sqlite3.connect(store) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                                       "AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' "
                                                       "AND name <> 'indexed' ORDER BY name")]
        rows = {table: sorted(database.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
                for table in tables}
        database.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'search', 'instance')")
        rows["indexed"] = database.execute("SELECT article, words, published FROM indexed ORDER BY article").fetchall()
        rows["census"] = database.execute("SELECT articles, words FROM census").fetchall()
        rows["search"] = database.execute("SELECT article, term FROM indexed JOIN terms ON doc = number "
                                          "ORDER BY article, term").fetchall()
        return rows


def without_inputs(answer):
    """An answer but for the line that says what was asked."""
    return [line for line in answer.splitlines(keepends=True) if not line.startswith(b"# input: ")]


class Check:
    def __init__(self, warta, work, articles):
        self.warta = str(Path(warta).resolve())
        self.work = work
        self.dump = work / "dump"
        self.dump.mkdir()
        make_dump(self.dump, articles)
        self.faults = []
        self.store = work / "news.db"
        begin = time.time()
        self.run(self.ingest(self.store), expect=1)
        self.seconds = time.time() - begin
        self.expected = contents(self.store)

    def ingest(self, store, *more):
        return [self.warta, "ingest", "dump", "--store", str(store), *more]

    def run(self, command, expect=None, **more):
        done = subprocess.run(command, cwd=self.work, capture_output=True, **more)
        if expect is not None and done.returncode != expect:
            self.faults.append(f"{command[1:]}: exit {done.returncode}, not {expect}: {done.stderr[-300:]}")
        return done

    def compare(self, store, what):
        self.run([self.warta, "store", "check", str(store)], expect=0)
        found = contents(store)
        for table, rows in self.expected.items():
            if found.get(table) != rows:
                self.faults.append(f"{what}: table {table} has {len(found.get(table, []))} rows, "
                                   f"not the {len(rows)} of an undisturbed run")

    def fresh(self, name):
        store = self.work / f"{name}.db"
        for path in self.work.glob(f"{name}.db*"):
            path.unlink()
        return store

    def check_answers(self):
        """Every command says of the store what it says of the files."""
        for command in COMMANDS:
            of_files = self.run([self.warta, *command, "dump"])
            of_store = self.run([self.warta, *command, str(self.store)])
            if without_inputs(of_files.stdout) != without_inputs(of_store.stdout):
                (self.work / "of_files").write_bytes(of_files.stdout)
                (self.work / "of_store").write_bytes(of_store.stdout)
                self.faults.append(f"{' '.join(command)}: of the store {len(of_store.stdout)} bytes, of the files "
                                   f"{len(of_files.stdout)}: {of_store.stderr[-300:]}")
            if of_store.returncode not in (0, of_files.returncode):
                self.faults.append(f"{' '.join(command)}: exit {of_store.returncode}")
        export = self.run([self.warta, "store", "export", str(self.store)], expect=0).stdout
        if export != self.run([self.warta, "analyze", "dump"]).stdout:
            self.faults.append("store export: not what analyze writes")

    def check_again(self):
        """A second run changes nothing, nor does the number of threads."""
        self.run(self.ingest(self.store), expect=0)
        self.compare(self.store, "a second run")
        store = self.fresh("threads")
        self.run(self.ingest(store, "--jobs", "1"), expect=1)
        self.compare(store, "--jobs 1")

    def check_change(self):
        """A file that changes and changes back leaves nothing behind."""
        path = self.dump / "a.jsonl"
        before, times = path.read_text(), path.stat()
        store = self.fresh("changed")
        lines = before.splitlines(keepends=True)
        path.write_text("".join(lines[: len(lines) // 2]))
        self.run(self.ingest(store), expect=1)
        path.write_text(before)

        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
        self.run(self.ingest(store), expect=0)
        self.compare(store, "a changed file")

    def check_kills(self, kills):
        """Kills at random moments until `kills` have been made, over as many stores as that takes."""
        chance = random.Random(1)
        store, made, finished = self.fresh("killed"), 0, 0
        while made < kills:
            process = subprocess.Popen(self.ingest(store), cwd=self.work, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            try:
                process.wait(chance.uniform(0.02, self.seconds))
                finished += 1
                self.compare(store, f"after {made} kills")
                store = self.fresh("killed")
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
                made += 1
        self.run(self.ingest(store))
        self.compare(store, f"after {made} kills")
        return finished + 1

    def check_full(self, times):
        """Files may only grow so far, farther each time; then the limit is gone."""
        whole = self.store.stat().st_size
        store = self.fresh("full")
        for turn in range(times):
            limit = whole * (turn + 1) // (times + 2)

            def bound(limit=limit):
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

            done = self.run(self.ingest(store), expect=2, preexec_fn=bound)
            if b"full" not in done.stderr and b"cannot be written" not in done.stderr:
                self.faults.append(f"full disk: said {done.stderr[-300:]}")
            if store.exists() and store.stat().st_size > 0:
                self.run([self.warta, "store", "check", str(store)], expect=None)
        self.run(self.ingest(store))
        self.compare(store, f"after {times} full disks")

    def check_errors(self):
        """What cannot be is said, and names the file."""
        other = self.work / "lain.db"
        with sqlite3.connect(other) as database:
            database.execute("CREATE TABLE t(x)")
        newer = self.work / "newer.db"
        shutil.copy(self.store, newer)
        with sqlite3.connect(newer) as database:
            database.execute("PRAGMA user_version = 99")
        text = self.work / "teks.db"
        text.write_text("bukan basis data, hanya teks\n" * 100)
        locked = self.work / "locked.db"
        shutil.copy(self.store, locked)
        holder = sqlite3.connect(locked, isolation_level=None)
        holder.execute("BEGIN EXCLUSIVE")
        (self.dump / "baru.txt").write_text("Kim tiba\n\nKim tiba di sana.\n")
        for store, words in [(other, b"no store of warta"), (newer, b"newer warta"),
                             (text, b"no store of warta"), (locked, b"in use by another program"),
                             (self.work / "tiada/x.db", b"cannot be written")]:
            done = self.run(self.ingest(store), expect=2)
            if words not in done.stderr or store.name.encode() not in done.stderr:
                self.faults.append(f"{store.name}: said {done.stderr[-300:]}")
        holder.close()
        (self.dump / "baru.txt").unlink()
        if text.read_text() != "bukan basis data, hanya teks\n" * 100:
            self.faults.append("a file that is no store was written to")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("warta")
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument("--full", type=int, default=2)
    parser.add_argument("--articles", type=int, default=600)
    parser.add_argument("--work", help="keep everything there")
    args = parser.parse_args()
    work = Path(args.work or tempfile.mkdtemp(prefix="warta-store-"))
    work.mkdir(exist_ok=True)
    try:
        check = Check(args.warta, work, args.articles)
        check.check_answers()
        check.check_again()
        check.check_change()
        check.check_errors()
        stores = check.check_kills(args.kills)
        check.check_full(args.full)
    finally:
        if not args.work:
            shutil.rmtree(work)
    print("\n".join(check.faults) or
          f"store: {len(COMMANDS)} commands answer alike; {args.kills} kills over {stores} stores and "
          f"{args.full} full disks left what an undisturbed run stores")
    return 1 if check.faults else 0


if __name__ == "__main__":
    sys.exit(main())
