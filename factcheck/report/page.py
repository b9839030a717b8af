"""Lines for a terminal, built so that no text of a document can do harm there.

Everything that reaches a :class:`Page` is cleaned first; escape codes come from the page alone. As long as nothing is known of
the terminal, text is left in logical order and without isolates, which terminals with and without bidi read best; a line
holds at most one stretch of Arabic beside Latin columns, and at its end, so that no terminal moves a value out of its column.
A terminal that does bidi is given isolates around values; for one that does none the page turns the lines itself.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from factcheck.report.bidi import LRM, RLM, from_right, isolated, isolated_cell, turned, visual

_STYLES = {"error": "1;31", "warning": "1;33", "info": "36", "bold": "1", "dim": "2", "agree": "32", "loud": "1;31"}
_OPEN, _CLOSE = "\ue000", "\ue001"  # marks inside a line, until it is laid out; taken out of all foreign text
_REPLACED: dict[int, str | None] = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    **dict.fromkeys((0x09, 0x0A, 0x0D, 0x2028, 0x2029), " "),
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)),  # would turn the rest of the line around
    0x27E6: "[",
    0x27E7: "]",
    0xE000: "\ufffd",
    0xE001: "\ufffd",
}


_HANGING = 16  # columns that the last cell of a row needs at least


def clean(text: str) -> str:
    """One line without control characters: they are shown as pictures (␛), not obeyed. White space runs become one space."""
    if not (text.isascii() and text.isprintable()):
        text = text.translate(_REPLACED).encode("utf-8", "replace").decode("utf-8")
    return " ".join(text.split())


def _cell(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def columns(text: str) -> int:
    """How many columns a terminal needs for a line."""
    return len(text) if text.isascii() else sum(map(_cell, text))


def _pieces(word: str, width: int) -> Iterable[str]:
    """A word that is longer than a line, in pieces that fit."""
    piece, used = "", 0
    for char in word:
        size = _cell(char)
        if used + size > width and piece:
            yield piece
            piece, used = "", 0
        piece, used = piece + char, used + size
    yield piece


def wrap(text: str, width: int) -> list[str]:
    """The words of a text in lines of at most ``width`` columns."""
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        for piece in [word] if columns(word) <= width else _pieces(word, width):
            size = columns(piece)
            if line and used + 1 + size > width:
                lines.append(line)
                line, used = "", 0
            line, used = (f"{line} {piece}", used + 1 + size) if line else (piece, size)
    return [*lines, line] if line else lines


def widths(rows: Iterable[Sequence[str]], most: int) -> list[int]:
    """The width of each column but the last of a table; no column is padded beyond ``most``."""
    sizes: list[int] = []
    for row in rows:
        for place, cell in enumerate(row[:-1]):
            size = columns(clean(cell))
            if place == len(sizes):
                sizes.append(0)
            if sizes[place] < size <= most:
                sizes[place] = size
    return sizes


class Page:
    """Lines of at most ``width`` columns; ``color`` decides on escape codes, ``bidi`` is what the terminal is known to do."""

    def __init__(self, width: int, color: bool, bidi: bool | None = None) -> None:
        self.width = max(width, 20)
        self._color = color
        self._bidi = bidi
        self._lines: list[str] = []

    def __str__(self) -> str:
        return "".join(f"{line}\n" for line in self._lines)

    def paint(self, style: str, text: str) -> str:
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self._color and style and text else text

    def blank(self) -> None:
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def text(self, text: str, indent: int = 0, style: str = "", first: str = "", right: bool | None = None) -> None:
        """A paragraph; ``first`` stands before its first line and the others hang under it. ``right``: it reads from the right,
        or from the left, whatever letter a line of it begins with."""
        lead = " " * indent + first
        hang = " " * columns(lead)
        room = self.width - len(hang)
        for number, line in enumerate(wrap(clean(text), room)):
            self._lines.append((hang if number else lead) + self.paint(style, self._directed(line, room, right)))

    def _directed(self, line: str, room: int, right: bool | None) -> str:
        """The line as it must be written so that it reads in its direction."""
        reads = from_right(line) if right is None else right
        if self._bidi is False:
            return (" " * (room - columns(line)) if reads else "") + turned(line, reads)
        mark = "" if reads == from_right(line) else RLM if reads else LRM
        return mark + (isolated(line) if self._bidi else line)

    def row(self, cells: Sequence[str], sizes: Sequence[int], indent: int = 2, styles: Sequence[str] = ()) -> None:
        """Cells in columns. Where they do not fit in one line the last one hangs under itself; where there is no room for that
        either, one stands after the other."""
        cells = [clean(cell) for cell in cells]
        room = (*sizes[: len(cells) - 1], *[0] * len(cells))
        padding = [max(size - columns(cell), 0) for cell, size in zip(cells, room, strict=False)]
        start = indent + sum(map(columns, cells[:-1])) + sum(padding[: len(cells) - 1]) + 2 * (len(cells) - 1)
        last = [cells[-1]] if start + columns(cells[-1]) <= self.width else wrap(cells[-1], max(self.width - start, 1))
        if len(last) > 1 and self.width - start < _HANGING:
            self.text("  ".join(filter(None, cells)), indent, right=False)
            return
        lead = LRM if self._bidi is not False and from_right("".join(cells)) else ""
        styled = zip([*cells[:-1], *last[:1]], padding, (*styles, *[""] * len(cells)), strict=False)
        painted = [self.paint(style, self._cell(cell)) + " " * pad for cell, pad, style in styled]
        self._lines.append((lead + " " * indent + "  ".join(painted)).rstrip())
        for line in last[1:]:
            mark = LRM if self._bidi is not False and from_right(line) else ""
            self._lines.append(mark + " " * start + self._cell(line))

    def _cell(self, text: str) -> str:
        return text if self._bidi is None else isolated_cell(text) if self._bidi else turned(text)

    def quote(self, pieces: Iterable[tuple[str, bool]], indent: int) -> None:
        """Words of a document with the marked pieces between ⟦ ⟧, in reverse video where there is colour."""
        raw = "".join(self._marked(text) if marked else _one_line(text) for text, marked in pieces)
        marked = False
        for line in wrap(raw, self.width - indent):
            opened = (_OPEN if marked and self._color else "") + line
            marked = line.rfind(_OPEN) > line.rfind(_CLOSE) or (marked and _CLOSE not in line)
            opened += _CLOSE if marked and self._color else ""
            self._lines.append(" " * indent + self._shown(opened, self.width - indent))

    def _marked(self, text: str) -> str:
        return f"{_OPEN}{_one_line(text)}{_CLOSE}" if text else ""

    def _shown(self, line: str, room: int) -> str:
        if self._bidi is False:
            line = _turned(line, room)
        elif self._bidi:
            line = isolated(line)
        opening, closing = ("\x1b[7m", "\x1b[27m") if self._color else ("⟦", "⟧")
        return line.replace(_OPEN, opening).replace(_CLOSE, closing)


def _turned(line: str, room: int) -> str:
    """A line with marks as it stands from left to right, at the right edge where it reads from there."""
    bare = ""
    inside: list[bool] = []
    marked = False
    for char in line:
        if char in (_OPEN, _CLOSE):
            marked = char == _OPEN
        else:
            bare += char
            inside.append(marked)
    line, marked = "", False
    for place, char in visual(bare):
        if inside[place] != marked:
            marked = inside[place]
            line += _OPEN if marked else _CLOSE
        line += char
    line += _CLOSE if marked else ""
    return " " * (room - columns(line)) + line if from_right(bare) else line


def _one_line(text: str) -> str:
    """Clean, with one space kept at either end where there was any."""
    padded = clean(f"|{text}|")  # the bars keep what stands at the ends from being trimmed
    return padded[1:-1]
