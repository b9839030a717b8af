"""Minutes of goals: which two accounts are of one goal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from fractions import Fraction

from factcheck.align import Alignment, Side
from factcheck.model import Number
from factcheck.verdict import values
from factcheck.verdict.weigh import Weighed

_MINUTE = "match_minute"
Minutes = Mapping[str, set[Number]]


def minutes(alignment: Alignment) -> Minutes:
    """The minutes that each document tells, by its id."""
    found: dict[str, set[Number]] = defaultdict(set)
    for side in alignment.sides.values():
        if side.family == _MINUTE and side.size is not None:
            found[side.claim.document].add(side.size)
    return found


def two_goals(one: Weighed, told: Minutes) -> bool:
    """«الدقيقة 82», and a text that has 80 and 81: of one goal is the nearest minute alone, unless its digits were exchanged."""
    left, right = one.candidate.left, one.candidate.right
    if left.family != _MINUTE or left.size is None or right.size is None or values.exchanged(left.size, right.size):
        return False
    return _nearer(left, right, told) or _nearer(right, left, told)


def _nearer(side: Side, other: Side, told: Minutes) -> bool:
    """Has the text of the second a minute nearer to that of the first?"""
    if side.size is None or other.size is None:
        return False
    gap = abs(Fraction(side.size) - other.size)
    return any(abs(Fraction(size) - side.size) < gap for size in told.get(other.claim.document, ()))
