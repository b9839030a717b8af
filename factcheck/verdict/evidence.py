"""What the values say about whether two claims are one subject, and what each verdict asks of all points together.

Equal unusual figures raise the odds, equal small ones hardly; figures of another size, or that stand elsewhere in the
other text, lower them. Evidence, never proof: the points of the value are added to the gate's.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from factcheck.align import TOLLS, Side
from factcheck.align.apart import one_written_time
from factcheck.align.gate import subject_level
from factcheck.align.units import in_unit_of
from factcheck.model import Number, Verdict
from factcheck.settings import Settings
from factcheck.verdict import values, whens

_WIDE = 25  # so many times narrower than the figure itself must be what would mend it
_NEAR = ("hair", "near", "double")
_SIZES = (((20, 19), "hair"), ((5, 4), "near"), ((2, 1), "double"), ((5, 1), "size"), ((20, 1), "sizes"))


def value_label(left: Side, right: Side, match: values.Match | whens.WhenMatch) -> str:
    """How the two values speak for one subject."""
    one, other = left.quantity, right.quantity
    if isinstance(match, whens.WhenMatch) or one is None or other is None:
        mine, theirs = left.when, right.when
        written = mine is not None and theirs is not None and one_written_time(mine, theirs) and mine.low == mine.high
        return "date_day" if written else f"date_{match.level}"
    if match.level in values.AGREEING:
        label = _equal(left)
        return "equal_other" if label == "equal_small" and subject_level(left, right) in ("differs", "other") else label
    if match.level != "differ":
        return match.level
    if mended(left, right):
        return "mended"
    there = in_unit_of(one, other) if one.unit != other.unit else None
    label = _differing((there or one).nominal, other.nominal, _one_toll(left, right))
    return "exceeded" if values.exceeds(one, other) and label in _NEAR else label


def label_of_points(left: Side, right: Side) -> str | None:
    """The label of two plain figures that differ, as most do; ``None`` for any others."""
    one, other = left.quantity, right.quantity
    if one is None or other is None or not values.are_apart(one, other):
        return None
    if mended(left, right):
        return "mended"
    return _differing(one.low, other.low, _one_toll(left, right))


def mended(left: Side, right: Side) -> bool:
    """Would the figure of one text put right what does not add up in the other? Few digits would soon do so by chance."""
    return _mends(left, right) or _mends(right, left)


def _mends(wrong: Side, right: Side) -> bool:
    one, other = wrong.quantity, right.quantity
    if not wrong.mends or one is None or other is None:
        return False
    there = in_unit_of(other, one)
    size = None if there is None else there.nominal
    if size is None:
        return False
    fitting = [mend for mend in wrong.mends if mend.allows(size)]
    if values.exchanged(one.nominal, size):
        return bool(fitting)
    return values.unusual(other) and any(_WIDE * (mend.high - mend.low) <= mend.high for mend in fitting)


def _one_toll(left: Side, right: Side) -> bool:
    return left.claim.event == right.claim.event and left.claim.event in TOLLS


@lru_cache(maxsize=65536)
def _differing(one: Number | None, other: Number | None, toll: bool) -> str:
    """The texts of two stories set the same figures against each other again and again."""
    if values.exchanged(one, other):
        return "swapped"
    return f"toll_{_apart(one, other)}" if toll else _apart(one, other)


def _equal(side: Side) -> str:
    quantity = side.quantity
    if quantity is None or quantity.kind == "ordinal":
        return "equal_ordinal"
    if values.unusual(quantity):
        return "equal_unusual"
    return "equal_middle" if quantity.nominal is None or quantity.nominal >= 20 else "equal_small"


def _apart(one: Number | None, other: Number | None) -> str:
    if one is None or other is None or one <= 0 or other <= 0:
        return "differ"
    low, high = (one, other) if one <= other else (other, one)
    for (top, bottom), label in _SIZES:
        if high * bottom <= low * top:
            return label
    return "worlds"


_Figure = tuple[str, Number]


class Figures(NamedTuple):
    """The nominal figures of one text, each with its family (fractions as percent): by claim, and all of them."""

    of: dict[str, _Figure]
    all: frozenset[_Figure]


def figures(sides: Iterable[Side]) -> Figures:
    """The figures that a text says, ordinals aside."""
    found = {side.claim.id: figure for side in sides if (figure := _figure(side)) is not None}
    return Figures(found, frozenset(found.values()))


def _figure(side: Side) -> _Figure | None:
    quantity = side.quantity
    if quantity is None or quantity.kind == "ordinal":
        return None
    nominal = values.as_percent(quantity).nominal
    return None if nominal is None else (side.family, nominal)


def elsewhere(left: Side, right: Side, lefts: Figures, rights: Figures) -> str:
    """Where two figures differ: does either text say the other's figure of another thing? ``stands``: the one that a check finds
    wrong stands in the other text as well."""
    mine, theirs = lefts.of.get(left.claim.id), rights.of.get(right.claim.id)
    if mine == theirs:
        return "no"
    here, there = theirs in lefts.all, mine in rights.all
    if (here and _mends(right, left)) or (there and _mends(left, right)):
        return "stands"
    return "both" if here and there else "one" if here or there else "no"


def enough(points: int, verdict: Verdict, dated: bool, settings: Settings) -> bool:
    """Do the points of ladder and value together carry this verdict? An alarm asks for most; a date is said of many things,
    so two dates ask for more than two figures. What a change asks for within its group is the least."""
    if verdict == "conflict":
        return points >= settings.alarm_points
    if dated:
        return points >= settings.date_points
    bars = {"agree": settings.agree_points, "compatible": settings.compatible_points}
    return points >= bars.get(verdict, settings.group_points)


def lowest(settings: Settings) -> int:
    """Points below which no verdict can be carried."""
    verdicts = settings.agree_points, settings.compatible_points, settings.group_points
    return min(settings.alarm_points, settings.date_points, *verdicts)
