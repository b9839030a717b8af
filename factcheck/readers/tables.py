"""Tables to lines that read like sentences: what a cell counts stands in its row's and its column's head.

A row becomes «row head: column head value، column head value». A unit in brackets in a column head moves behind the value; a
year in a head becomes «year word year:» before the line. Tables without heads keep their cells, parted by bars.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from factcheck.readers.language import spoken
from factcheck.text.fold import fold_word

_LANG = Path(__file__).parent.parent / "lang"
_WIDEST = 100
_PROSE = 200  # characters of a cell from which on a table only lays out a page
_DIGIT = re.compile(r"\d")
_BARE = re.compile(r"[-+−~≈]?\s*\d[\d.,٫٬،\s]*[%٪]?")
_YEAR = re.compile(r"(?:1[89]|20|١[٨٩]|٢٠)\d\d")
_UNIT = re.compile(r"(.*\S)\s*\(([^()]+)\)")
_NOTHING = frozenset({"", "-", "–", "—", "..", "...", "…"})


class Cell(NamedTuple):
    """One cell as written: its text, the columns and rows that it spans, and whether it is marked as a head."""

    text: str
    columns: int = 1
    rows: int = 1
    head: bool = False


class _Words(Struct, frozen=True):
    before: dict[str, str]
    heads: dict[str, frozenset[str]]

    def prefixed(self, key: str, text: str) -> str:
        word = self.before.get(key, "")
        return f"{word} {text}" if word and not text.startswith(f"{word} ") else text

    def is_head_of(self, key: str, text: str) -> bool:
        return _folded(text) in self.heads.get(key, frozenset())


def lines(rows: Sequence[Sequence[Cell]], language: str = "ar") -> list[str]:
    """The lines of a table, one for each of its rows that says something."""
    grid = _expanded(rows)
    texts = [[cell.text for cell in row] for row in grid]
    if any(len(text) > _PROSE for row in texts for text in row) or max(map(len, texts), default=0) < 2:
        return [text for row in texts for text in dict.fromkeys(row) if text not in _NOTHING]
    words = _words(spoken(language)[0])
    heads = _head_rows(grid)
    body = texts[heads:]
    if not heads and not _is_list_of_pairs(body):
        return [" | ".join(cell for cell in row if cell) for row in body if any(row)]
    return [line for row in body for line in _row(row, _columns(texts[:heads], body), words)]


class _Columns(NamedTuple):
    """The heads over each column, and which column names the row."""

    heads: list[list[str]]
    first: int


def _columns(heads: list[list[str]], body: list[list[str]]) -> _Columns:
    width = max(map(len, body), default=0)
    over = [[text for text in dict.fromkeys(row[at] for row in heads if at < len(row)) if text] for at in range(width)]
    numbered = [row[0] for row in body if row]
    first = 1 if width > 2 and numbered == [str(number) for number in range(1, len(numbered) + 1)] else 0
    return _Columns(over, first)


def _row(row: list[str], columns: _Columns, words: _Words) -> Iterator[str]:
    """One line, or one for each year where the years stand over the columns."""
    label, values = _label(row, columns, words)
    plain: list[str] = []
    for at in values:
        value = row[at]
        if value in _NOTHING:
            continue
        years = [text for text in columns.heads[at] if _YEAR.fullmatch(text)]
        head = " ".join(text for text in columns.heads[at] if text not in years)
        if years:
            told = _told(" ".join(filter(None, (label, head))), value)
            yield f"{words.prefixed('year', years[0])}: {told}"
        elif columns.heads[at]:
            plain.append(_told(head, value))
        else:
            plain.append(value)
    if not plain:
        return
    told = "، ".join(plain)
    if any(columns.heads[at] for at in values):
        yield f"{label}: {told}" if label else told
    else:
        yield _told(label, told) if label else told


def _label(row: list[str], columns: _Columns, words: _Words) -> tuple[str, range]:
    """The row's head as it is said, and the columns of its values."""
    first = columns.first
    text = row[first]
    corner = columns.heads[first][-1] if columns.heads[first] else ""
    if _YEAR.fullmatch(text):
        return words.prefixed("year", text), range(first + 1, len(row))
    if _BARE.fullmatch(text):
        return "", range(first, len(row))
    if text and words.is_head_of("place", corner) and not words.is_head_of("total", text):
        return words.prefixed("place", text), range(first + 1, len(row))
    return ("" if text in _NOTHING else text), range(first + 1, len(row))


def _told(head: str, value: str) -> str:
    """«head value», the unit of the head behind the value; a value with words of its own is set off."""
    if not head:
        return value
    if not _BARE.fullmatch(value):
        return f"{head}: {value}"
    unit = _UNIT.fullmatch(head)
    if unit is None or _DIGIT.search(unit[2]):
        return f"{head} {value}"
    return f"{unit[1]} {value} {unit[2].strip()}"


def _head_rows(grid: list[list[Cell]]) -> int:
    """How many rows at the top are heads: those marked so, or else the first where only the rows below have numbers."""
    marked = 0
    while marked < len(grid) - 1 and all(cell.head or not cell.text for cell in grid[marked]):
        marked += 1
    if marked:
        return marked
    first = [cell.text for cell in grid[0]]
    plain = all(_YEAR.fullmatch(text) or not _BARE.fullmatch(text) for text in first) and not _YEAR.fullmatch(first[0])
    below = any(_BARE.fullmatch(cell.text) for row in grid[1:] for cell in row)
    return int(plain and below and len(grid) > 1 and not _has_number(first))


def _has_number(texts: list[str]) -> bool:
    return any(_DIGIT.search(text) and not _YEAR.fullmatch(text) and not _UNIT.fullmatch(text) for text in texts)


def _is_list_of_pairs(body: list[list[str]]) -> bool:
    return all(len(row) == 2 and not _BARE.fullmatch(row[0]) for row in body) and any(_BARE.fullmatch(row[1]) for row in body)


def _expanded(rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    """A cell in every place of the grid. A merged number counts once, a merged word or year in every place."""
    grid: list[list[Cell]] = []
    below: dict[int, tuple[Cell, int]] = {}
    for row in rows:
        full: list[Cell] = []
        waiting = list(row)[::-1]
        while (waiting or len(full) in below) and len(full) < _WIDEST:
            hanging = below.pop(len(full), None)
            if hanging is not None:
                cell, left = hanging
                if left > 1:
                    below[len(full)] = cell, left - 1
                full.append(cell)
                continue
            cell = waiting.pop()
            text = " ".join(cell.text.split())
            kept = Cell(text, head=cell.head)
            repeat = kept if _YEAR.fullmatch(text) or not _DIGIT.search(text) else Cell("", head=cell.head)
            for offset in range(min(max(cell.columns, 1), _WIDEST - len(full))):
                if cell.rows > 1:
                    below[len(full)] = repeat, min(cell.rows, len(rows)) - 1
                full.append(kept if offset == 0 else repeat)
        grid.append(full)
    width = max(map(len, grid), default=0)
    padded = [[*row, *[Cell("")] * (width - len(row))] for row in grid if any(cell.text for cell in row)]
    used = [at for at in range(width) if any(row[at].text for row in padded)]
    return [[row[at] for at in used] for row in padded]


@cache
def _words(language: str) -> _Words:
    """The words of a language's folder; without such a file none, and heads stand as they are."""
    path = _LANG / language / "tables.tsv"
    known = [
        line.split("\t") for line in (path.read_text("utf-8").splitlines() if path.is_file() else ()) if line and line[0] != "#"
    ]
    return _Words(
        {key: word for key, word, *_ in known},
        {key: frozenset(map(_folded, heads.split("|"))) for key, _, heads, *_ in known},
    )


def _folded(text: str) -> str:
    return " ".join(map(fold_word, text.split()))
