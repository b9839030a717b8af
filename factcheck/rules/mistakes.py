"""What is wrong in a pack: file, line, the line itself, and a hint."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path

_SHOWN = 6
_AROUND = 1


class RuleMistake(Exception):
    """A mistake in a pack, a waiver file or a baseline: the command line answers it with exit code 2.

    ``line`` counts from 1, 0 where the file as a whole is meant. ``str()`` gives the place, the message and the hint,
    then the line with its neighbours.
    """

    def __init__(self, path: Path | str, line: int, message: str, hint: str = "", excerpt: str = "") -> None:
        super().__init__(message)
        self.path = str(path)
        self.line = line
        self.message = message
        self.hint = hint
        self.excerpt = excerpt

    @property
    def place(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path

    def __str__(self) -> str:
        head = f"{self.place}: {self.message}" + (f" ({self.hint})" if self.hint else "")
        return "\n".join([head, self.excerpt] if self.excerpt else [head])


class UnknownName(ValueError):
    """A subject, place, unit or other word of the query that the vocabulary lacks; ``hint`` names the nearest."""

    def __init__(self, what: str, name: str, hint: str) -> None:
        super().__init__(f"unknown {what} «{name}» ({hint})" if hint else f"unknown {what} «{name}»")
        self.what = what
        self.name = name
        self.hint = hint


def excerpt(text: str, line: int) -> str:
    """The line with its neighbours, numbered, the line itself marked."""
    lines = text.splitlines()
    first, last = max(line - 1 - _AROUND, 0), min(line + _AROUND, len(lines))
    return "\n".join(
        f"{'>' if number == line else ' '} {number:4} | {lines[number - 1]}" for number in range(first + 1, last + 1)
    )


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """``did you mean «soldier»?``; else what there is, where that is short; else nothing."""
    names = sorted(set(known))
    close = get_close_matches(name, names, 3, 0.6) or get_close_matches(name.lower().replace("-", "_"), names, 1, 0.5)
    if close:
        return f"did you mean {_or(close)}?"
    return f"known: {', '.join(names)}" if 0 < len(names) <= 3 * _SHOWN else ""


def _or(names: Sequence[str]) -> str:
    return " or ".join(f"«{name}»" for name in names)
