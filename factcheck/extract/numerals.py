"""Digits with their separators: 3500, 29,314, 4.945.116, 8,6, 75ر0."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal

from msgspec import Struct

from factcheck.model import Number, exact

Habit = Literal["", ".", ","]  # the mark that a page is seen to use for decimals

REVERSED = "ر"  # the mark of numerals whose parts stand from right to left
_REVERSED = re.compile(r"(\d+)ر(\d+)\Z")
_REVERSED_GROUPS = re.compile(r"\d{3}(?:ر\d{3})+ر[1-9]\d{0,2}\Z")
_GROUPED = re.compile(r"\d{1,3}(?:([.,،٬'\u00a0])\d{3})(?:\1\d{3})*\Z")
_MIXED = re.compile(r"(\d{1,3}([.,،٬'\u00a0])\d{3}(?:\2\d{3})*)([.,٫])(\d+)\Z")
_DECIMAL = re.compile(r"(\d+)[.,٫،](\d+)\Z")
WRITTEN = re.compile(r"[0-9]+(?:[.,٫٬،'][0-9]+)*")  # numerals as the tokens have them
_SURE_DECIMAL = re.compile(r"\d+([.,])(?:\d{1,2}|\d{4,})\Z")
_SURE_GROUPS = re.compile(r"\d{1,3}([.,])\d{3}\1\d{3}")
_MARK = re.compile(r"\D")
_LONGEST = 18  # digits; past that it is an identifier


class Numeral(Struct, frozen=True):
    """The reading of one numeral. ``step`` is the value of its last place; ``other`` the second reading of a numeral such as
    3.500, with ``grouped`` telling that ``value`` is the one with thousands (else ``other`` is)."""

    value: Number
    step: Number
    other: Number | None = None
    other_step: Number = 1
    grouped: bool = False

    def decimal(self) -> Numeral:
        """The reading of an ambiguous numeral with its mark as decimal mark."""
        return Numeral(self.other, self.other_step) if self.other is not None and self.grouped else self


def read(form: str) -> Numeral | None:
    """The value of a folded numeral; thousands first where one group of three digits can be either. ``None``: not understood."""
    if form.isdigit():
        return Numeral(int(form), 1) if len(form) <= _LONGEST else None
    if reverse := _REVERSED.match(form):
        return _reversed(reverse.group(2), reverse.group(1))
    if _REVERSED_GROUPS.match(form):
        return Numeral(int("".join(reversed(form.split(REVERSED)))), 1) if len(form) <= _LONGEST else None
    if group := _GROUPED.match(form):
        mark = group.group(1)
        value = int(_MARK.sub("", form))
        single = form.count(mark) == 1
        if single and form[0] == "0":
            return _point(*form.split(mark)) if mark in ".," else None
        if single and mark in ".,":
            point = _point(*form.split(mark))
            return Numeral(value, 1, point.value, point.step, grouped=True)
        return Numeral(value, 1)
    if mixed := _MIXED.match(form):
        return None if mixed.group(2) == mixed.group(3) else _point(_MARK.sub("", mixed.group(1)), mixed.group(4))
    if decimal := _DECIMAL.match(form):
        return _point(decimal.group(1), decimal.group(2))
    return None


def _reversed(whole: str, part: str) -> Numeral:
    """«75ر0» is a decimal; «254ر221» is one too, or 221 thousand and 254."""
    point = _point(whole, part)
    if len(part) != 3 or whole[0] == "0" or len(whole) > 3:
        return point
    if len(whole) == 3:
        return Numeral(int(whole + part), 1, point.value, point.step, grouped=True)
    return Numeral(point.value, point.step, int(whole + part))


def _point(whole: str, part: str) -> Numeral:
    parts = 10 ** len(part)
    return Numeral(exact(Fraction(int(whole + part), parts)), Fraction(1, parts))


def habit(forms: list[str]) -> Habit:
    """The decimal mark of a page: the one mark that stands before one, two or four digits there; none, or both: ``""``."""
    marked = [form for form in forms if not form.isdecimal()]
    seen = {m.group(1) for form in marked if (m := _SURE_DECIMAL.match(form))}
    thousands = {m.group(1) for form in marked if (m := _SURE_GROUPS.match(form))}
    if len(seen) == 1:
        return seen.pop()  # type: ignore[return-value]  # the pattern admits only the two marks
    if not seen and len(thousands) == 1:
        return "," if thousands == {"."} else "."
    return ""
