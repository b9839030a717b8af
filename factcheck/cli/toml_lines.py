"""Line numbers of TOML keys, which the standard parser does not tell."""

from __future__ import annotations

import re

_AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def line_of(text: str, path: tuple[str, ...]) -> int | None:
    """The line, from 1, of the key or table header that names ``path``; of an inline table the line where it begins."""
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), start=1):
        stripped = line.strip()
        if stripped.startswith("["):
            table = _names(stripped.strip("[").partition("]")[0])
            full = table
        elif "=" in stripped and not stripped.startswith("#"):
            full = table + _names(stripped.partition("=")[0])
            if path[: len(full)] == full:
                return number
        else:
            continue
        if full[: len(path)] == path:
            return number
    return None


def _names(dotted: str) -> tuple[str, ...]:
    return tuple(name.strip().strip("\"'") for name in dotted.split("."))


def syntax_line(message: str, text: str) -> tuple[str, int]:
    """The parser's message without its place, and the line that it means."""
    found = _AT_LINE.search(message)
    last = text.rstrip("\n").count("\n") + 1
    if found is None:
        return message, last
    return message[: found.start()], int(found[1]) if found[1] else last
