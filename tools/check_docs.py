#!/usr/bin/env python3
"""Documents that are derived from the program, and tables that are documented.

    check_docs.py WARTA           compare
    check_docs.py WARTA --write   write what the program says now, then read `git diff`

1. docs/commands/<command>.md is `warta <command> --help`.
2. In README.md a ```console block is a run: `$ ./warta.sh ...` and exactly what it prints.
3. README.md has every command; README.md or a README.md below data/ has every table of data/.
"""
import argparse
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run(program, arguments):
    """Standard output of a command line run in the root; stops if it fails."""
    done = subprocess.run(["sh", "-c", f'"{program}" {arguments}'], cwd=ROOT, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"warta {arguments}: exit code {done.returncode}\n{done.stderr}")
    return done.stdout


def command_names(program):
    listed = run(program, "--help").partition("ubcommands:\n")[2].partition("\n\n")[0]
    return re.findall(r"^  (\w[\w-]*)", listed, re.M)


def command_page(program, command):
    usage = run(program, f"{command} --help").strip()
    return f"# warta {command}\n\n```\n{usage}\n```\n"


def with_real_runs(program, readme):
    """The README with the answer of each run as the program gives it now."""
    def answer(block):
        command = re.match(r"\$ \./warta\.sh (.*)\n", block[2])
        if command is None:
            sys.exit(f"README.md: a console block starts with `$ ./warta.sh`, not {block[2][:40]!r}")
        return f"{block[1]}{command[0]}{run(program, command[1])}{block[3]}"
    return re.sub(r"(```console\n)(.*?)(```)", answer, readme, flags=re.S)


def undocumented(program, readme):
    for command in command_names(program):
        if f"`{command}`" not in readme:
            yield f"README.md: does not mention the command `{command}`"
    for table in sorted((ROOT / "data").rglob("*.tsv")):
        name = table.relative_to(ROOT / "data").with_suffix("").as_posix()
        pages = {ROOT / "data/README.md": name, table.parent / "README.md": table.stem}
        if not any(page.exists() and f"`{named}`" in page.read_text() for page, named in pages.items()):
            yield f"data/{name}.tsv: not described in data/README.md"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=lambda path: Path(path).resolve())
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()

    wanted = {ROOT / "README.md": with_real_runs(options.program, (ROOT / "README.md").read_text())}
    for command in command_names(options.program):
        wanted[ROOT / f"docs/commands/{command}.md"] = command_page(options.program, command)
    faults = []
    for path, text in wanted.items():
        if options.write:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        elif not path.exists() or path.read_text() != text:
            faults.append(f"{path.relative_to(ROOT)}: not what the program says; "
                          "run tools/check_docs.py WARTA --write")
    for path in sorted((ROOT / "docs/commands").glob("*.md")):
        if path not in wanted:
            faults.append(f"{path.relative_to(ROOT)}: no such command")
    faults += undocumented(options.program, wanted[ROOT / "README.md"])
    print("\n".join(faults) or f"docs: {len(wanted)} pages as the program says, every table described")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
