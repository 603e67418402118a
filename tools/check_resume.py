#!/usr/bin/env python3
"""Whether a run that is stopped again and again gives the bytes of an undisturbed one.

    check_resume.py WARTA [--runs N]

Articles made of data/sample are analysed with `-o FILE --resume`, and each run is ended by SIGINT,
SIGTERM or SIGKILL after a random time, until one comes to its end.  Then: the file is the same, and
nothing is left beside it.
"""
import argparse
import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def write_articles(path, copies):
    texts = [page.read_text() for page in sorted((ROOT / "data/sample").glob("*.txt"))]
    with path.open("w") as out:
        for number in range(copies):
            for text in texts:
                out.write(json.dumps({"id": f"a{number}", "text": f"{text}\nNomor {number}.",
                                      "published": "2024-06-12"}) + "\n")


def stopped_run(command, seconds, how):
    """Exit code of a run that is sent a signal after so many seconds, unless it ends before."""
    with subprocess.Popen(command, stderr=subprocess.PIPE) as run:
        try:
            run.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            run.send_signal(how)
            run.communicate()
        return run.returncode


def check_once(program, folder, whole, seconds):
    """Faults of one file that was stopped and gone on with; how often it was stopped."""
    out = folder / "hasil.jsonl"
    for stops in range(100):
        how = random.choice([signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
        command = [program, "analyze", "--resume", "--jobs", str(random.randint(1, 3)),
                   "--manifest", folder / "manifest.json", folder / "berita.jsonl", "-o", out]
        # later runs get more time: each reads again what is done
        code = stopped_run(command, seconds * random.uniform(0.2, 0.8 + stops / 10), how)
        if code not in (0, -how):
            return [f"exit code {code} after {how.name}"], stops
        if code == 0:
            break
    beside = sorted(path.name for path in folder.iterdir())
    faults = []
    if not out.exists() or out.read_bytes() != whole:
        faults.append("the file is not that of an undisturbed run")
    if beside != ["berita.jsonl", "hasil.jsonl", "manifest.json"]:
        faults.append(f"left behind: {' '.join(beside)}")
    out.unlink(missing_ok=True)
    (folder / "manifest.json").unlink(missing_ok=True)
    return faults, stops


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=lambda path: Path(path).resolve())
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--copies", type=int, default=100, help="of each article of data/sample")
    options = parser.parse_args()

    faults, stops = [], 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_articles(folder / "berita.jsonl", options.copies)
        start = time.monotonic()
        whole = subprocess.run([options.program, "analyze", folder / "berita.jsonl"], check=True,
                               stdout=subprocess.PIPE).stdout
        seconds = time.monotonic() - start
        for _ in range(options.runs):
            found, stopped = check_once(options.program, folder, whole, seconds)
            faults += found
            stops += stopped
    print("\n".join(faults) or f"resume: {options.runs} files, stopped {stops} times, all the same")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
