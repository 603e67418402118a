#!/usr/bin/env python3
"""Damages files at random and reads them: the program must not crash, hang or write anything.

    tools/fuzz_input.py WARTA FOLDER [--rounds 200] [--seed 1] [--seconds 20]

FOLDER holds whole files of any format; made-up ones of every shape and packing are added.  Build
with WARTA_SANITIZE=address,undefined to see more than crashes.  A file that fails is kept, and its
name printed.
"""
import argparse
import bz2
import gzip
import io
import lzma
import random
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

import check_memory

LONGEST = 120_000  # bytes of a file that are used
TOKENS = [b'"', b"'", b"{", b"}", b"[", b"]", b",", b";", b"\t", b"|", b"\n", b"\r", b"\r\n", b"\0", b"\xff",
          b"\xef\xbb\xbf", b"\\", b"\\u", b"\\ud83d", b"<", b">", b"<!--", b"-->", b"</html>", b"<!DOCTYPE html>",
          b"<script>", b"<DOC>", b"</DOC>", b"&", b"&#x", b"&amp;", b"---\n", b"=====\n", b"# ", b"WARC/1.0\r\n",
          b"Content-Length: 99999999999999999999\r\n", b"Content-Length: -1\r\n", b"Transfer-Encoding: chunked\r\n",
          b"\r\n\r\n", b"null", b"NaN", b"1e999", b"2024-13-45", b"\xe2\x80", b"\xc3\x83", b"sep=;\n"]


def packed(content):
    """The same content in every packing that Python can write."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("a.txt", content)
        out.writestr("b/c.jsonl", content)
    yield archive.getvalue()
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as out:
        member = tarfile.TarInfo("a.txt")
        member.size = len(content)
        out.addfile(member, io.BytesIO(content))
    yield archive.getvalue()
    yield gzip.compress(content) * 2
    yield bz2.compress(content)
    yield lzma.compress(content)


def seeds(folder):
    files = [path.read_bytes()[:LONGEST] for path in sorted(folder.rglob("*")) if path.is_file()]
    made = [b"".join(check_memory.dump(name, LONGEST // 8)) for name in check_memory.STREAMS]
    return files + made + list(packed(made[0])) + [b"\xff\xfe" + made[3].decode().encode("utf-16-le")]


def damaged(rng, files):
    """One file with a few things done to it."""
    data = bytearray(rng.choice(files))
    for _ in range(rng.choice([1, 1, 2, 4, 12, 40])):
        at = rng.randrange(len(data) + 1)
        length = rng.choice([1, 2, 8, 64, 1000, 20000])
        kind = rng.randrange(7)
        if kind == 0:
            data[at:at + length] = b""
        elif kind == 1:
            data[at:at] = rng.choice(TOKENS) * rng.choice([1, 1, 1, 3, 200])
        elif kind == 2:
            data[at:at + length] = rng.randbytes(min(length, 200))
        elif kind == 3 and at < len(data):
            data[at] ^= 1 << rng.randrange(8)
        elif kind == 4:
            data[at:at] = data[at:at + length]
        elif kind == 5:
            other = rng.choice(files)
            begin = rng.randrange(len(other) + 1)
            data[at:at] = other[begin:begin + length]
        else:
            del data[at + rng.randrange(1, 50000):]
    return bytes(data[:2 * LONGEST])


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("warta")
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--rounds", type=int, default=200)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--seconds", type=float, default=20)
    options = arguments.parse_args()
    rng = random.Random(options.seed)
    files = seeds(options.folder)
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "masukan"
        for number in range(options.rounds):
            path.write_bytes(damaged(rng, files) if rng.random() < 0.97 else rng.randbytes(rng.randrange(50000)))
            command = rng.choice([["check"], ["check"], ["read", "--format", "jsonl"], ["read", "--no-repair"]])
            try:
                run = subprocess.run([str(Path(options.warta).resolve()), *command, str(path)], capture_output=True,
                                     timeout=options.seconds, cwd=folder)
                bad = run.returncode not in (0, 1, 2) or b"Sanitizer" in run.stderr or b"runtime error" in run.stderr
                said = run.stderr[-600:].decode(errors="replace")
            except subprocess.TimeoutExpired:
                bad, said = True, "timeout"
            bad = bad or [entry.name for entry in Path(folder).iterdir()] != ["masukan"]
            if bad:
                faults += 1
                kept = Path(tempfile.gettempdir()) / f"warta-fuzz-{options.seed}-{number}"
                kept.write_bytes(path.read_bytes())
                print(f"{kept}: {' '.join(command)}\n{said}", flush=True)
    print(f"{options.rounds} damaged files, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
