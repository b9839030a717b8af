"""Pairs that no likeness can make one: dates that only time other figures, and a restricted part against a whole."""

from __future__ import annotations

from factcheck.align.side import Side
from factcheck.model import When

_SAID = frozenset({"day", "days", "week"})  # «اليوم», «أمس الخميس», «هذا الأسبوع»: when something was said


def date_one_thing(left: Side, right: Side) -> bool:
    """True of figures; of two dates only where they share an anchor (a round, a phase, a name), or one subject and event and
    neither is a mere day of saying."""
    one, other = left.claim, right.claim
    if not isinstance(one.value, When) or not isinstance(other.value, When):
        return True
    if set(one.anchor) & set(other.anchor):
        return True
    alike = bool(one.event) and one.event == other.event and bool(left.concept) and left.concept == right.concept
    return alike and not _of_saying(one.value) and not _of_saying(other.value)


def _of_saying(when: When) -> bool:
    return when.relative and when.precision in _SAID


def part_against_whole(left: Side, right: Side) -> bool:
    """«2500 أمريكي» of one text's whole against the other's whole, unless the figures are equal."""
    one, other = left.claim, right.claim
    if (one.part_of is None) == (other.part_of is None) or left.restrict == right.restrict:
        return False
    part, whole = (left, right) if one.part_of is not None else (right, left)
    if not part.restrict - whole.restrict or left.quantity is None or right.quantity is None:
        return False
    return left.quantity.nominal != right.quantity.nominal
