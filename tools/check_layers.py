#!/usr/bin/env python3
"""Who may include whom.

src/CMakeLists.txt is the one truth: `warta_room(date USES text lexicon token ...)` lets src/date
include its own headers, those of the three rooms named and include/warta.  This script reads that
list, checks every #include against it, and keeps each third-party library behind its border.
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# library: (how its headers are spelled, where they may be included)
THIRD_PARTY = {
    "ICU": (r"unicode/", [r"src/text/", r"bench/"]),
    "nlohmann/json": (r"nlohmann/", [r"src/record/[^/]*\.cpp", r"src/format/json[^/]*_reader\.cpp", r"tests/"]),
    "CLI11": (r"CLI/", [r"src/cli/", r"src/main\.cpp"]),
    "toml++": (r"toml\+\+/", [r"src/cli/config_file\.cpp"]),
    "libarchive": (r"archive(_entry)?\.h", [r"src/input/[^/]*\.cpp", r"tests/"]),
    "zlib": (r"zlib\.h", [r"src/input/[^/]*\.cpp"]),
    "SQLite": (r"sqlite3\.h", [r"src/store/[^/]*\.cpp"]),
    "fmt": (r"fmt/", [r".*\.cpp"]),
    "Catch2": (r"catch2/", [r"tests/", r"bench/"]),
}


def read_rooms(text):
    """{room: (rooms it uses, its sources)} in the order of the file."""
    text = re.sub(r"#[^\n]*", "", text)
    rooms = {}
    for name, body in re.findall(r"warta_room\(\s*(\w+)([^)]*)\)", text):
        uses, _, sources = body.partition("SOURCES")
        rooms[name] = (uses.replace("USES", "").split(), re.findall(r"[\w/]+\.cpp", sources))
    return rooms


def room_of(path, rooms):
    """src/date/x.hpp -> date; src/analyzer.cpp -> analyzer."""
    first = path.relative_to(ROOT / "src").parts[0]
    return first.removesuffix(".cpp") if first not in rooms else first


def check_rooms(rooms):
    for index, (room, (uses, _)) in enumerate(rooms.items()):
        above = list(rooms)[:index]
        for used in uses:
            if used not in above:
                yield f"src/CMakeLists.txt: {room} uses {used}, which does not stand above it"
    listed = {source for _, sources in rooms.values() for source in sources}
    for path in sorted((ROOT / "src").rglob("*.cpp")):
        name = path.relative_to(ROOT / "src").as_posix()
        if name not in listed and name != "main.cpp":
            yield f"src/{name}: in no room of src/CMakeLists.txt"


def check_own(path, line, header, rooms):
    where = f"{path.relative_to(ROOT)}:{line}"
    in_source = path.is_relative_to(ROOT / "src")
    target = header.split("/")[0]
    if target == "warta":
        if not (ROOT / "include" / header).is_file():
            yield f"{where}: no public header {header}"
    elif path.is_relative_to(ROOT / "include"):
        yield f"{where}: a public header includes the private {header}"
    elif in_source:
        room = room_of(path, rooms)
        allowed = ["cli", "command"] if room == "main" else [room, *rooms.get(room, ([], []))[0]]
        if target not in allowed:
            yield f"{where}: {room} may not include {header} (it uses {', '.join(allowed)})"


def check_third_party(path, line, header):
    name = path.relative_to(ROOT).as_posix()
    for library, (spelled, places) in THIRD_PARTY.items():
        if re.match(spelled, header) and not any(re.match(place, name) for place in places):
            yield f"{name}:{line}: {library} does not belong here"
    known = any(re.match(spelled, header) for spelled, _ in THIRD_PARTY.values())
    if "/" in header and not known and not header.startswith(("sys/", "warta/")):
        yield f"{name}:{line}: unknown library header {header}; add it to tools/check_layers.py"


def main():
    rooms = read_rooms((ROOT / "src/CMakeLists.txt").read_text())
    faults = list(check_rooms(rooms))
    files = 0
    for folder in ("include", "src", "tests", "bench"):
        for path in sorted((ROOT / folder).rglob("*.[ch]pp")):
            files += 1
            for line, text in enumerate(path.read_text().splitlines(), 1):
                match = re.match(r'\s*#\s*include\s*(["<])([^">]+)', text)
                if match is None:
                    continue
                if match[1] == '"':
                    faults += check_own(path, line, match[2], rooms)
                else:
                    faults += check_third_party(path, line, match[2])
    print("\n".join(faults) or f"layers: {len(rooms)} rooms, {files} files, no include astray")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
