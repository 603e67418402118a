#!/usr/bin/env python3
"""Whether completions complete and manual pages are pages, in the real shells and the real man.

    check_shells.py WARTA bash|zsh|fish|man

Exit 77 where the shell is not installed.
"""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

# what is typed (the last word is being completed) -> a word that must be offered, one that must not
ASKED = [
    (["timel"], "timeline", "summary"),
    (["timeline", "--form"], "--format", "--color"),
    (["timeline", "--format", "c"], "csv", "json"),
    (["summary", "--format", "m"], "md", "csv"),
    (["timeline", "--type", "visit,m"], "visit,meeting", "meeting"),
    (["timeline", "--between", "rusia,korea-s"], "rusia,korea-selatan", "rusia,korea-utara"),
    (["timeline", "--who", "vladimir-p"], "vladimir-putin", "kim-jong-un"),
    (["timeline", "--topic", "ber"], "berita.txt", "lain.txt"),
    (["read", "ber"], "berita.txt", "lain.txt"),
    (["timeline", "--data", "ta"], "tabel", "tanya.txt"),
    (["completion", "f"], "fish", "bash"),
    (["man", "st"], "stem", "summary"),
]

BASH = """
source "$1"; shift
COMP_WORDS=(warta "$@") COMP_CWORD=$#
_warta
printf '%s\\n' "${COMPREPLY[@]}"
"""


def written(program, *arguments):
    return subprocess.run([program, *arguments], check=True, stdout=subprocess.PIPE, text=True).stdout


def offers_of_bash(script, words):
    return subprocess.run(["bash", "-c", BASH, "bash", script, *words], check=True,
                          stdout=subprocess.PIPE, text=True).stdout.split("\n")


def offers_of_fish(script, words):
    line = f"source {script}; complete -C 'warta {' '.join(words)}'"
    out = subprocess.run(["fish", "--no-config", "-c", line], check=True, stdout=subprocess.PIPE,
                         text=True).stdout
    return [offer.partition("\t")[0] for offer in out.split("\n")]


def check_offers(program, shell, offers):
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PATH"] = f"{program.parent}:{os.environ['PATH']}"
        os.environ["HOME"] = folder
        os.chdir(folder)
        for name in ("berita.txt", "lain.txt", "tanya.txt"):
            Path(name).touch()
        Path("tabel").mkdir()
        Path("skrip").write_text(written(program, "completion", shell))
        for words, wanted, unwanted in ASKED:
            offered = [offer.rstrip("/") for offer in offers("./skrip", words)]
            if wanted not in offered or unwanted in offered:
                yield f"{shell}: `warta {' '.join(words)}` offers {' '.join(offered)}"


def check_syntax(program, shell):
    done = subprocess.run([shell, "-n"], input=written(program, "completion", shell), text=True,
                          stderr=subprocess.STDOUT, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0 or done.stdout:
        yield f"{shell} -n: {done.stdout}"


def check_pages(program):
    with tempfile.TemporaryDirectory() as folder:
        written(program, "man", "--all", folder)
        pages = sorted(Path(folder).iterdir())
        commands = written(program, "man").count("fR(1)\n")
        if len(pages) != commands + 1:
            yield f"man: {len(pages)} pages of {commands} commands and warta itself"
        for page in pages:
            done = subprocess.run(["groff", "-ww", "-mandoc", "-Tutf8", "-P-cbou", "-rLL=80n", str(page)],
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
            if done.returncode != 0 or done.stderr or "EXAMPLE" not in done.stdout:
                yield f"man: {page.name}: {done.stderr or 'is cut short'}"


def main():
    program, shell = Path(sys.argv[1]).resolve(), sys.argv[2]
    if shutil.which("groff" if shell == "man" else shell) is None:
        print(f"skipped: no {shell} here")
        return 77
    if shell == "man":
        faults = list(check_pages(program))
    else:
        faults = list(check_syntax(program, shell))
        if shell != "zsh":  # which completes only at a terminal
            faults += check_offers(program, shell, offers_of_bash if shell == "bash" else offers_of_fish)
    print("\n".join(faults) or f"{shell}: as it should be")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
