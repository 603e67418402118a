#!/usr/bin/env python3
"""File names that say nothing, two files of one name, sources without a test, and words in the code
that we do not write (CONTRIBUTING.md, "Habits")."""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("include", "src", "tests", "bench", "tools", "cmake", "data", "docs")

SAYS_NOTHING = re.compile(r"(^|_)(utils?|common|misc|helpers?|managers?|stuff|base|core)(_|\.|$)")
MAY_REPEAT = {"README.md", "CMakeLists.txt"}
HOLD_INPUT = ("tests/cases/", "tests/corpus/", "data/sample/")  # files named by what they show

# what, where it is looked for, what to say
HABITS = [
    (r"\b(?:TODO|FIXME|XXX)\b", r"(include|src|tests|bench|tools|cmake)/", "finish it or open an issue"),
    (r"\busing namespace\b", r".*\.[ch]pp", "no using namespace"),
    (r"\bshared_ptr\b", r"(include|src)/", "decide who owns it"),
    (r"[=(]\s*new\s+\w", r"(include|src)/", "no raw new"),
    (r"^\s*#\s*define\b", r"(include|src)/", "no macros"),
    (r"\bstd::(?:cout|cerr|clog)\b|\bf?printf?\(\s*std(?:out|err)|\b(?:std::)?(?:exit|abort)\(",
     r"src/(?!cli/|main\.cpp)|include/", "only src/cli and main.cpp print or exit"),
]


def code_only(line):
    """The line without what stands in string literals."""
    return re.sub(r'"(?:\\.|[^"\\])*"', '""', line)


def check_names(paths):
    seen = {}
    for path in paths:
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(HOLD_INPUT):
            continue
        if SAYS_NOTHING.search(path.name):
            yield f"{name}: the name does not say what it holds"
        if path.name not in MAY_REPEAT:
            if path.name in seen:
                yield f"{name}: {seen[path.name]} has the same name"
            seen[path.name] = name


def check_mirror():
    """src/token/stemmer.cpp -> tests/token/stemmer_test.cpp"""
    for path in sorted((ROOT / "src").rglob("*.cpp")):
        name = path.relative_to(ROOT / "src")
        if len(name.parts) == 2 and name.parts[0] not in ("cli", "inquiry", "command"):  # commands are tested by tests/cases
            test = ROOT / "tests" / name.parent / f"{path.stem}_test.cpp"
            if not test.exists():
                yield f"src/{name.as_posix()}: no {test.relative_to(ROOT)}"


def check_habits(path):
    name = path.relative_to(ROOT).as_posix()
    for number, line in enumerate(path.read_text().splitlines(), 1):
        for pattern, where, advice in HABITS:
            code = code_only(line)
            if "TODO" not in pattern:
                code = re.sub(r"//.*", "", code)
            if re.match(where, name) and re.search(pattern, code):
                yield f"{name}:{number}: {advice}"


def main():
    paths = []
    for folder in FOLDERS:
        paths += sorted(p for p in (ROOT / folder).rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    faults = list(check_names(paths)) + list(check_mirror())
    for path in paths:
        if path.suffix in (".cpp", ".hpp", ".cmake", ".sh"):
            faults += check_habits(path)
    print("\n".join(faults) or f"names: {len(paths)} files, each says what it is")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
