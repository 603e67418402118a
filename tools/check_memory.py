#!/usr/bin/env python3
"""Reads made-up dumps of a small and a large size in every shape and packing, and compares what
memory that takes: it must stay under a bound and not grow with the input, unless the input is one
article that grows up to the longest that is read.

    tools/check_memory.py WARTA [--sizes 10,2000] [--only NAME ...] [--commands read,check]
                          [--folder DIR]

Sizes are MB of the unpacked dump.  What is not packed goes through a pipe, what is packed into DIR
(a temporary folder by default) and is deleted at once.
"""
import argparse
import gzip
import io
import itertools
import json
import os
import random
import shutil
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import zipfile
from pathlib import Path

MOST = 128  # MiB
GROWTH = {"check": 64}  # MiB that the large input may take above the small one: `check` remembers as many
OTHER_GROWTH = 16       # articles as it looks for copies among, which a small input does not have
MEGABYTE = 1_000_000

WORDS = """presiden menteri kota desa pasar jalan hujan banjir warga petani guru sekolah rumah sakit
jembatan sungai kapal pelabuhan harga beras cabai listrik air anggaran rapat sidang hakim polisi
laporan berita kabar rencana proyek bantuan pemerintah daerah provinsi nasional ekonomi pertumbuhan
ekspor impor investasi pabrik buruh upah serikat kampus mahasiswa penelitian obat dokter vaksin
membangun memperbaiki mengatakan menyatakan meninjau membuka menutup menunda mempercepat menghitung
mencatat menyerahkan menerima menolak membahas besar kecil baru lama tinggi rendah cepat lambat
kemarin besok sejak hingga karena sehingga namun juga akan telah belum sudah pada dari untuk dengan
yang itu ini di ke dan atau oleh para antara bagi tentang secara lebih sangat masih hanya""".split()


class Stories:
    """Articles without end: made of sentences drawn at random, none like another."""

    def __init__(self):
        self.random = random.Random(1)
        self.paragraphs = [self.paragraph() for _ in range(4000)]

    def sentence(self):
        return " ".join(self.random.choices(WORDS, k=self.random.randint(8, 18))).capitalize() + "."

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(self.random.randint(2, 4)))

    def __iter__(self):
        for number in itertools.count(1):
            title = f"Warga {self.random.choice(WORDS)} {self.random.choice(WORDS)} nomor {number}"
            yield number, title, self.random.choices(self.paragraphs, k=self.random.randint(4, 9))


def day(number):
    return f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}"


def jsonl(number, title, body):
    return json.dumps({"judul": title, "tanggal": day(number), "sumber": "Kabar Nusa",
                       "isi": "\n".join(body)}) + "\n"


def table(separator):
    def row(number, title, body):
        return separator.join([str(number), title, day(number), '"' + "\n".join(body) + '"']) + "\r\n"
    return row


def bare_table(number, title, body):
    return f"{number};{title};{day(number)};{'; '.join(body)}\r\n"


def markdown(number, title, body):
    fields = f"| Field | Value |\n|---|---|\n| Author | Sri |\n| Tanggal | {day(number)} |\n"
    return f"# {title}\n\n{fields}\n" + "\n\n".join(body) + "\n\n"


def sgml(number, title, body):
    text = "".join(f"<P>{paragraph}</P>\n" for paragraph in body)
    return f"<DOC>\n<DOCNO>KN-{number}</DOCNO>\n<TITLE>{title}</TITLE>\n<TEXT>\n{text}</TEXT>\n</DOC>\n"


def feed(number, title, body):
    text = "".join(f"<p>{paragraph}</p>\n" for paragraph in body)
    return (f"<item><title>{title}</title><link>https://kabar.example/{number}</link>\n"
            f"<pubDate>Mon, {number % 28 + 1:02} Jan 2024 07:00:00 +0700</pubDate>\n"
            f"<content:encoded><![CDATA[{text}]]></content:encoded></item>\n")


def page(number, title, body):
    return f"{title}\n\nKompas.com - {day(number)}\n\nJAKARTA, KOMPAS.com - " + "\n\n".join(body) + "\n"


def delimited(number, title, body):
    return page(number, title, body) + "=" * 40 + "\n"


def headed(number, title, body):
    return f"Judul: {title}\nTanggal: {day(number)}\nSumber: Kabar Nusa\n\n" + "\n\n".join(body) + "\n\n"


def html(number, title, body):
    text = "".join(f"<p>{paragraph}</p>\n" for paragraph in body)
    menu = "".join(f'<li><a href="/k/{i}">{word}</a></li>' for i, word in enumerate(WORDS[:40]))
    return (f"<!DOCTYPE html>\n<html lang=\"id\"><head><title>{title} - Kabar Nusa</title>\n"
            f'<meta property="og:title" content="{title}">\n'
            f'<meta property="article:published_time" content="{day(number)}T07:00:00+07:00">\n'
            f"</head><body><ul>{menu}</ul><article><h1>{title}</h1>\n{text}</article>\n"
            f"<footer>Hak cipta</footer></body></html>\n")


def warc(version):
    def record(number, title, body):
        content = html(number, title, body).encode()
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + content
        head = (f"WARC/{version}\r\nWARC-Type: response\r\nWARC-Target-URI: https://kabar.example/{number}\r\n"
                f"WARC-Date: 2024-01-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(answer)}\r\n\r\n")
        return head.encode() + answer + b"\r\n\r\n"
    return record


def each(form):
    """A dump as pieces of bytes, of any length."""
    def pieces():
        for number, title, body in Stories():
            piece = form(number, title, body)
            yield piece.encode() if isinstance(piece, str) else piece
    return pieces


def between(front, form, separator, back):
    """The same with something before, between and after the records."""
    def pieces():
        yield front
        for number, piece in enumerate(each(form)()):
            yield (separator if number > 0 else b"") + piece
    pieces.back = back
    return pieces


def one_line():
    while True:
        yield b"kata " * 20000


def same(piece):
    def pieces():
        while True:
            yield piece
    return pieces


def gzip_members():
    for piece in each(warc("1.0"))():
        yield gzip.compress(piece, 1)


COLUMNS = [b"nomor", b"judul", b"tanggal", b"isi"]
STREAMS = {
    "jsonl": each(jsonl),
    "json-array": between(b"[\n", jsonl, b",", b"]\n"),
    "json-nested": between(b'{"status": "ok", "hasil": {"data": [\n', jsonl, b",", b"]}}\n"),
    "csv-comma": between(b",".join(COLUMNS) + b"\r\n", table(","), b"", b""),
    "csv-semicolon": between(b";".join(COLUMNS) + b"\r\n", table(";"), b"", b""),
    "csv-tab": between(b"\t".join(COLUMNS) + b"\r\n", table("\t"), b"", b""),
    "csv-bar": between(b"|".join(COLUMNS) + b"\r\n", table("|"), b"", b""),
    "csv-bare": between(b";".join(COLUMNS) + b"\r\n", bare_table, b"", b""),
    "markdown": each(markdown),
    "sgml": each(sgml),
    "xml-feed": between(b"<?xml version=\"1.0\"?>\n<rss><channel><title>Kabar Nusa</title>\n", feed, b"",
                        b"</channel></rss>\n"),
    "delimited": each(delimited),
    "headed": each(headed),
    "html": each(html),
    "warc-1.0": each(warc("1.0")),
    "warc-1.1": each(warc("1.1")),
    "one-line": one_line,
    "newlines": same(b"\n" * 100000),
    "separators": between(b"judul,isi\n", lambda n, t, b: "," * 100000, b"", b""),
    "short-rows": same(b"judul,isi\n" * 1000),
    "keys": between(b"{", lambda n, t, b: f'"judul{n}": "{t}", ', b"", b""),
    "one-list": between(b'{"judul": "Kabar", "isi": [', lambda n, t, b: '"a",' * 1000, b"", b""),
    "blank-lines-of-json": same(b"{}\n" * 30000),
    "one-quote": between(b'judul,isi\nKabar,"', lambda n, t, b: "\n".join(b) + "\n", b"", b""),
    "one-string": between(b'{"judul": "Kabar", "isi": "', lambda n, t, b: " ".join(b) + " ", b"", b""),
    "one-section": between(b"<rss><channel><item><title>Kabar</title><link>x</link><content:encoded><![CDATA[",
                           lambda n, t, b: " ".join(b) + "<p> ", b"", b""),
    "one-item": between(b"<rss><channel><item><title>Kabar</title><description>Isi.</description>"
                        b"<pubDate>Mon, 01 Jan 2024 07:00:00 +0700</pubDate>", lambda n, t, b: f"<t{n}>{t}</t{n}>" * 20,
                        b"", b""),
    "open-brackets": same(b"[" * 100000),
    "open-tags": between(b"<html><body>", lambda n, t, b: "<div><b>" * 1000, b"", b""),
}
ONE_ARTICLE = ["one-line", "newlines", "separators", "keys", "one-list", "blank-lines-of-json", "one-quote",
               "one-string", "one-section", "one-item", "open-brackets", "open-tags"]
PACKERS = {
    "gzip": ["gzip", "-1"], "bzip2": ["bzip2", "-1"], "xz": ["xz", "-0"], "zstd": ["zstd", "-q"],
    "lz4": ["lz4", "-q"], "zstd-long": ["zstd", "-q", "--long=27"], "xz-9": ["xz", "-9"],
}


def dump(name, size):
    """A dump of about `size` bytes."""
    stream = STREAMS[name]
    left = size
    for piece in stream():
        yield piece
        left -= len(piece)
        if left <= 0:
            break
    yield getattr(stream, "back", b"")


def pour(pieces, out):
    """Writes pieces in large blocks; how many bytes they were."""
    written, block = 0, io.BytesIO()
    try:
        for piece in pieces:
            block.write(piece)
            if block.tell() >= MEGABYTE:
                written += block.tell()
                out.write(block.getvalue())
                block = io.BytesIO()
        out.write(block.getvalue())
    except BrokenPipeError:
        pass
    return written + block.tell()


def measured(command, feed=None):
    """(peak MiB, seconds, exit code, first line of complaint) of a run."""
    begin = time.monotonic()
    with tempfile.TemporaryFile() as errors:
        run = subprocess.Popen(command, stdin=subprocess.PIPE if feed else subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=errors)
        if feed:
            pour(feed, run.stdin)
            try:
                run.stdin.close()
            except BrokenPipeError:
                pass
        _, status, usage = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        said = errors.readline().decode(errors="replace").strip()
    return usage.ru_maxrss / 1024, time.monotonic() - begin, run.returncode, said


def packed(kind, size, folder):
    """A packed dump as a file."""
    path = folder / f"dump.{kind}"
    if kind in PACKERS:
        with open(path, "wb") as out:
            run = subprocess.Popen(PACKERS[kind], stdin=subprocess.PIPE, stdout=out)
            pour(dump("jsonl", size), run.stdin)
            run.stdin.close()
            run.wait()
    elif kind == "gzip-members":
        stream = gzip_members()
        with open(path, "wb") as out:
            # Pages in members pack to about a third.
            pour(itertools.takewhile(lambda _: out.tell() < size // 3, stream), out)
    elif kind == "zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for i in range(4):
                with archive.open(f"berita/{i}.jsonl", "w", force_zip64=True) as out:
                    pour(dump("jsonl", size // 4), out)
    elif kind in ("tar", "tar.gz"):
        compression = {"mode": "w:gz", "compresslevel": 1} if kind == "tar.gz" else {"mode": "w"}
        with tarfile.open(path, **compression) as archive:
            for number, (_, title, body) in enumerate(Stories()):
                content = page(number, title, body).encode()
                member = tarfile.TarInfo(f"berita/{number}.txt")
                member.size = len(content)
                archive.addfile(member, io.BytesIO(content))
                # The peak of a run is never below what this process holds when it starts it.
                archive.members.clear()
                if archive.offset > size:
                    break
    return path


ARCHIVES = [*PACKERS, "gzip-members", "zip", "tar", "tar.gz"]


def run(warta, command, name, size, folder):
    arguments = [warta, command, *(["--format", "jsonl"] if command in ("read", "analyze") else [])]
    if name in STREAMS:
        return measured([*arguments, "-"], dump(name, size))
    path = packed(name, size, folder)
    try:
        return measured([*arguments, str(path)])
    finally:
        path.unlink()


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("warta")
    arguments.add_argument("--sizes", default="10,2000")
    arguments.add_argument("--only", nargs="*", default=[*STREAMS, *ARCHIVES])
    arguments.add_argument("--commands", default="read,check")
    arguments.add_argument("--folder", type=Path)
    options = arguments.parse_args()
    sizes = [int(float(size) * MEGABYTE) for size in options.sizes.split(",")]
    faults = 0
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        for name in options.only:
            for command in options.commands.split(","):
                peaks, seconds = [], []
                for size in sizes:
                    peak, took, code, said = run(options.warta, command, name, size, Path(folder))
                    peaks.append(peak)
                    seconds.append(took)
                grown = name not in ONE_ARTICLE and peaks[-1] > peaks[0] + GROWTH.get(command, OTHER_GROWTH)
                bad = max(peaks) > MOST or grown or code < 0
                faults += bad
                print(f"{'BAD ' if bad else 'ok  '}{name:20} {command:8} peak "
                      + " ".join(f"{peak:6.1f}" for peak in peaks) + " MiB,"
                      + " ".join(f"{took:6.1f}" for took in seconds) + f" s, exit {code} {said[:90]}", flush=True)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
