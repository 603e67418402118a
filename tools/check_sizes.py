#!/usr/bin/env python3
"""Keeps files, functions, parameter lists and rooms small: the limits of CONTRIBUTING.md.

Functions are measured by their braces, from the line their head starts on to the closing brace.
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

FILE_LIMITS = [  # the first that matches
    (r"include/warta/.*\.hpp", 300),
    (r"src/main\.cpp", 80),
    (r"src/command/.*_command\.cpp", 300),
    (r"src/.*\.hpp", 250),
    (r"src/.*\.cpp", 500),
    (r"tests/.*\.[ch]pp", 600),
    (r"bench/.*\.[ch]pp", 500),
    (r"CMakeLists\.txt", 120),
]
FUNCTION_LIMIT = 60
OPTIONS_LIMIT = 80  # a function that only declares a command's options
PARAMETER_LIMIT = 5
ROOM_LIMIT = 16
TEST_SHARE = 0.5  # lines of tests for a line of source, at least


def blank(match):
    """Spaces in place of a comment or literal, so that lines and columns stay."""
    return re.sub(r"[^\n]", " ", match[0])


def bare(text):
    """The code without comments, strings, characters and preprocessor lines."""
    text = re.sub(r'R"(\w*)\(.*?\)\1"', blank, text, flags=re.S)
    pattern = r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\''
    text = re.sub(pattern, blank, text, flags=re.S)
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", blank, text, flags=re.M)


def is_function(head):
    if "(" not in head or re.match(r"\s*(?:namespace|enum|extern)\b", head):
        return False
    before = re.sub(r"<[^<>]*>", "", head.split("(")[0])
    if re.match(r"\s*(?:template\s*)?(?:class|struct|union)\b[^;]*$", before):
        return bool(re.search(r"\w\s*$", before)) and not re.search(r":\s*public", head)
    return "=" not in before or "operator" in before


def is_member_initializer(head):
    """`Name::Name(int a) : a_` before the brace of `a_{a}`."""
    return bool(re.search(r"\)[\w\s]*:(?!:)", head)) and bool(re.search(r"[\w>]\s*$", head)) \
        and not re.search(r"\b(?:const|noexcept|override|final)\s*$", head)


def closing(text, opening):
    depth = 0
    for index in range(opening, len(text)):
        depth += (text[index] == "{") - (text[index] == "}")
        if depth == 0:
            return index
    return len(text) - 1


def functions(text):
    """(first line, last line, head) of every function with a body; text must be bare."""
    index = start = 0
    while index < len(text):
        c = text[index]
        if c in ";}":
            start = index + 1
        elif c == "{":
            head = text[start:index]
            if is_function(head):
                end = closing(text, index)
                if not is_member_initializer(head):
                    first = start + len(head) - len(head.lstrip())
                    yield text.count("\n", 0, first) + 1, text.count("\n", 0, end) + 1, head.strip()
                    start = end + 1
                index = end
            elif "=" in head:  # a table or a value
                index = closing(text, index)
            else:
                start = index + 1
        index += 1


def count_parameters(head):
    inside = re.search(r"operator\s*\(\s*\)\s*\((.*)|\((.*)", head, re.S)
    inside = inside[1] or inside[2]
    depth, commas, content = 0, 0, ""
    for c in inside:
        if c in "([{<":
            depth += 1
        elif c in ")]}>":
            depth -= 1
            if depth < 0:
                break
        elif c == "," and depth == 0:
            commas += 1
        content += c
    return commas + 1 if content.strip() else 0


def function_name(head):
    match = re.search(r"([\w:~]+)\s*\(", head)
    return match[1] if match else head


def check_file(path):
    name = path.relative_to(ROOT).as_posix()
    text = path.read_text()
    lines = text.count("\n")
    for pattern, limit in FILE_LIMITS:
        if re.fullmatch(pattern, name):
            if lines > limit:
                yield f"{name}: {lines} lines, the limit is {limit}"
            break
    if path.suffix not in (".cpp", ".hpp") or name.startswith("tests/"):
        return
    for first, last, head in functions(bare(text)):
        length = last - first + 1
        called = function_name(head)
        limit = OPTIONS_LIMIT if re.match(r"add_\w*(?:command|options)", called) else FUNCTION_LIMIT
        if length > limit:
            yield f"{name}:{first}: {called} has {length} lines, the limit is {limit}"
        parameters = count_parameters(head)
        if parameters > PARAMETER_LIMIT:
            yield f"{name}:{first}: {called} takes {parameters} parameters, the limit is {PARAMETER_LIMIT}"


def check_rooms():
    for room in sorted(path for path in (ROOT / "src").iterdir() if path.is_dir()):
        pairs = {path.stem for path in room.glob("*.[ch]pp")}
        if len(pairs) > ROOM_LIMIT:
            yield f"src/{room.name}: {len(pairs)} pairs of header and source, the limit is {ROOM_LIMIT}"


def count_lines(folder, pattern="*.[ch]pp"):
    return sum(path.read_text().count("\n") for path in (ROOT / folder).rglob(pattern))


def count_test_lines():
    """Code of tests, and lines that say what must come out; not the pages and articles they read."""
    return (count_lines("tests") + count_lines("tests/spec", "*.jsonl") +
            count_lines("tests/corpus", "*.json") + count_lines("tests/cases", "cmd") +
            count_lines("tests/cases", "expected.*"))


def main():
    paths = [ROOT / "CMakeLists.txt"]
    for folder in ("include", "src", "tests", "bench"):
        paths += sorted((ROOT / folder).rglob("*.[ch]pp"))
    faults = [fault for path in paths for fault in check_file(path)] + list(check_rooms())
    sources = count_lines("src") + count_lines("include")
    share = count_test_lines() / sources
    if share < TEST_SHARE:
        faults.append(f"tests: {share:.2f} lines for a line of source, at least {TEST_SHARE} is asked")
    print("\n".join(faults) or f"sizes: {len(paths)} files in bounds, tests to source {share:.2f}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
