"""A figure told as so much more or less than another: «85 لترا، أي أقل من 100 لتر توصي بها المنظمة بنسبة 15%»."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from factcheck.checks.links.common import after, before, comparable, of
from factcheck.checks.links.levels import UNITS, is_level
from factcheck.checks.links.line import COMMAS, SEMICOLONS, Line
from factcheck.checks.links.model import Link
from factcheck.model import Quantity

NAMED = 4  # words that say whose figure it is: «التي توصي بها المنظمة»
TIED = 3  # words between a figure and the comparison: its unit, and «أي»
BOUNDS = ("less_than", "more_than", "at_least", "at_most")
_APART = frozenset(("part", "whole", "clause", "change", "versus"))


def find(line: Line) -> Iterator[Link]:
    """One link for each comparison with a stated percent; its side is that of the word, where the figures lie so."""
    for side, direction in (("less", "down"), ("more", "up")):
        for index in line.cued(side):
            first = before(line, index, is_level, TIED)
            if first is None or not _tied(line, first, index):
                continue
            ends = _base_then_percent(line, index) or _percent_then_base(line, index)
            if ends is None:
                continue
            base, by = ends
            value, limit = of(line, first), of(line, base)
            if limit.hedge in BOUNDS:  # the bound is the comparison itself
                limit = replace(limit, hedge="exact")
            one, other = line.items[first].noun, line.items[base].noun
            if value.nominal is None or limit.nominal is None or not comparable(value, limit) or (one and other and one != other):
                continue
            if value.nominal < limit.nominal if side == "less" else value.nominal > limit.nominal:
                told = (("from", limit), ("to", value), ("by", of(line, by)))
                yield Link("change", told, line.form(index), frozenset({direction}))


def _tied(line: Line, first: int, index: int) -> bool:
    """«، أي أقل من», «وهو أكثر من», «، أعلى من»: the comparison is of this figure."""
    between = line.items[first + 1 : index]
    last = line.items[index - 1]
    if any(item.form in SEMICOLONS or item.value is not None or (item.joins and "told" not in item.cues) for item in between):
        return False
    return last.comma or bool(last.cues & {"thatis", "told"})


def _percent(quantity: Quantity) -> bool:
    return quantity.kind == "percent" and quantity.nominal is not None


def _base_then_percent(line: Line, index: int) -> tuple[int, int] | None:
    """«أقل من 100 لتر توصي بها المنظمة بنسبة 15%», «أعلى من المعدل البالغ 40 ملم بنسبة 50%»."""
    base = _base(line, index + 1)
    by = after(line, base, _percent, NAMED + UNITS) if base is not None else None
    if base is None or by is None or not _by(line, by) or not _ends(line, by):
        return None
    between = line.items[base + 1 : by - 1]
    apart = any(item.value is not None or item.comma or item.joins or item.cues & _APART for item in between)
    bare = base == index + 2 and line.has(index, "more") and line.form(index - 1) in COMMAS  # «300 عداء، أكثر من 200 جاؤوا»
    return None if apart or bare else (base, by)


def _percent_then_base(line: Line, index: int) -> tuple[int, int] | None:
    """«أقل بنسبة 10 في المئة من السعر العالمي البالغ 500 دولار»."""
    by = after(line, index, _percent, 1)
    if by is None or by != index + 2 or not _by(line, by):
        return None
    base = _base(line, by + 1)
    return None if base is None else (base, by)


def _base(line: Line, tie: int) -> int | None:
    """The figure behind «من» or «عن», at once or as the size of what is named there."""
    base = after(line, tie, is_level, NAMED) if line.has(tie, "from", "than") else None
    if base is None:
        return None
    between = line.items[tie + 1 : base]
    if any(item.value is not None or item.comma or item.joins or item.cues & _APART for item in between):
        return None
    sized = any(line.has(k, "size") and line.words_between(k, base) == 0 for k in range(tie + 1, base))
    return base if base == tie + 1 or sized else None


def _by(line: Line, at: int) -> bool:
    return at > 0 and line.has(at - 1, "by") and line.items[at - 1].by


def _ends(line: Line, at: int) -> bool:
    """Nothing follows the percent that it could be of: «بنسبة 67 في المئة من السكان»."""
    rest = line.items[at + 1] if at + 1 < len(line.items) else None
    return rest is None or not rest.form[:1].isalpha() or rest.joins or bool(rest.cues & {"clause"})
