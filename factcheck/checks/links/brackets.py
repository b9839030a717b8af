"""A breakdown whose parts stand in brackets: «4.8 ملايين دينار، توزعت على الأجهزة (2.1 مليون) والأجور (1.6 مليون) …»."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.links.common import AMOUNTS, before, comparable, is_amount, of
from factcheck.checks.links.line import Line
from factcheck.checks.links.model import Link

OPENING, CLOSING = "(", ")"
LEAST = 2  # members
NAME = 5  # words that name one member
NEAR = 9  # words between the total and «توزعت على»
SCALED = 1000
_STOPS = (".", ":", "؛", ";")
_OPEN = frozenset(("rest", "other", "some", "partial_list", "part", "each"))  # more than what is told, or less


def find(line: Line) -> Iterator[Link]:
    """One link for each list of bracketed figures that is said to be all of the figure before it."""
    for index in line.cued("parts"):
        run = _members(line, index + 1)
        whole = before(line, index, is_amount, NEAR)
        if len(run) < LEAST or whole is None or not _alike(line, whole, run):
            continue
        end = run[-1] + 1
        while line.form(end) not in (CLOSING, ""):
            end += 1
        behind = line.items[end + 1 : end + 1 + NAME]
        goes_on = bool(behind) and (behind[0].joins or behind[0].comma) and not _new_clause(line, end + 1)
        rest = any(item.cues & _OPEN for item in (*line.items[index + 1 : end], *line.items[end + 1 :]))
        if not rest and not goes_on:
            yield Link(
                "parts",
                (("whole", of(line, whole)), *(("part", of(line, at)) for at in run)),
                line.form(index),
                frozenset({"full"}),
            )


def _members(line: Line, start: int) -> list[int]:
    """The figures in brackets, one in each, each behind a name; none where a figure stands outside of them."""
    found: list[int] = []
    at = start
    while at < len(line.items):
        opening = next((k for k in range(at, min(len(line.items), at + NAME + 2)) if line.form(k) == OPENING), None)
        named = line.items[at:opening]
        if opening is None or not named or any(item.value is not None or item.form in _STOPS for item in named):
            break
        if found and not (named[0].joins or named[0].comma):
            break
        closing = next((k for k in range(opening, len(line.items)) if line.form(k) == CLOSING), None)
        if closing is None:
            break
        inside = [k for k in range(opening + 1, closing) if line.items[k].value is not None]
        if len(inside) != 1 or inside[0] != opening + 1:
            return []
        found.append(inside[0])
        at = closing + 1
    return found


def _alike(line: Line, whole: int, run: list[int]) -> bool:
    """Amounts of the kind of the whole; the unit may be left out, the thousands may not."""
    total = of(line, whole)
    for at in run:
        part = line.items[at].quantity
        if part is None or not is_amount(part) or part.kind not in AMOUNTS or not comparable(part, total):
            return False
        one, other = line.items[at].noun, line.items[whole].noun
        if one and one != other:
            return False  # «640 شجرة موزعة على الحدائق (12 حديقة)»
        if not part.unit and part.nominal is not None and part.nominal < SCALED <= total.step:
            return False
    return True


def _new_clause(line: Line, at: int) -> bool:
    """«، فيما …», «وذلك …», «وقالت …»: the list is over."""
    return any(line.has(k, "clause", "change") or line.items[k].function for k in (at, at + 1) if k < len(line.items))
