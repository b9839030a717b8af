"""Comparing two quantities: equal, able to be true together, or not.

A quantity stands for an interval: the written figure with its rounding («3 آلاف» is 2500 to 3500), the width of "about", the
open side of a bound, the declared interval of a vague word. Rounding works one way: the finer figure must round to the
coarser one, two figures of one precision do not blur each other.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import Literal, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from factcheck.align.units import as_amount, bare, in_unit_of, relation
from factcheck.model import Number, Quantity, exact, show
from factcheck.settings import Settings

ValueLevel = Literal[
    "equal", "equal_bound", "equal_converted", "rounding", "about", "bound", "range", "vague", "differ", "not_comparable"
]
Slip = Literal["", "swapped_digits", "one_digit", "power_of_ten", "near", "far"]

AGREEING: frozenset[ValueLevel] = frozenset(("equal", "equal_bound", "equal_converted"))
COMPATIBLE: frozenset[ValueLevel] = frozenset(("rounding", "about", "bound", "range", "vague"))

_FAMILY = {"count": "count", "vague": "count", "percent": "share", "fraction": "share"}
_AMOUNTS = frozenset(("money", "measure", "percent"))
_HALVED = 5  # nobody rounds a million and a half to two: a half is rounded where it is a fifth of the figure or less
_CONVERTED = 20  # a twentieth: what the rounding of a conversion may be off
_MILES = {"mile", "nautical_mile"}
_SPOKEN = 8  # an eighth: what a length in a greater unit may be off
_ROUGHLY = 4  # a quarter: what «نحو ألف» may be off at most, however few digits it is written with
_LOWER = ("at_least", "more_than")
_UPPER = ("at_most", "less_than")


class Match(NamedTuple):
    """``level`` with the reason in words."""

    level: ValueLevel
    reason: str


class Interval(Struct, frozen=True):
    """All values that a quantity lets be true; ``None`` is open."""

    low: Number | None
    high: Number | None

    def meets(self, other: Interval) -> bool:
        return not (
            (self.low is not None and other.high is not None and self.low > other.high)
            or (self.high is not None and other.low is not None and self.high < other.low)
        )


def family(quantity: Quantity) -> str:
    """What may be compared at all: counts with counts, shares with shares, money, measures, durations …"""
    return _FAMILY.get(quantity.kind, quantity.kind)


def as_percent(quantity: Quantity) -> Quantity:
    """A fraction on the percent scale, where it rounds nothing itself; anything else as it is."""
    if quantity.kind != "fraction":
        return quantity
    low, high = (None if side is None else exact(Fraction(side) * 100) for side in (quantity.low, quantity.high))
    vague = None if quantity.vague is None else (quantity.vague[0] * 100, quantity.vague[1] * 100)
    return replace(quantity, low=low, high=high, kind="percent", step=0, vague=vague)


def last_place(value: Number) -> Number:
    """The value of the last digit that is not zero: 1500 → 100, 3.25 → 1/100, 7 → 1."""
    if value == 0:
        return 1
    place: Number = 1
    rest = Fraction(value)
    while rest.denominator != 1 and place > Fraction(1, 10**6):
        rest, place = rest * 10, Fraction(place) / 10
    while rest % 10 == 0:
        rest, place = rest / 10, place * 10
    return exact(place) if isinstance(place, Fraction) else place


def interval(quantity: Quantity, settings: Settings) -> Interval:
    """The values that the writing lets be true, rounding aside."""
    if quantity.hedge == "vague":
        low, high = quantity.vague or (None, None)
        return Interval(low, high)
    nominal = quantity.nominal
    if quantity.hedge == "about" or quantity.kind == "fraction":
        if nominal is None:
            return Interval(quantity.low, quantity.high)
        return _around(nominal, settings.about_width.numerator, settings.about_width.denominator)
    return Interval(quantity.low, quantity.high)


@lru_cache(maxsize=65536)
def _around(nominal: Number, share: int, of: int) -> Interval:
    """The figure give or take a share of it, at least half of its last written place where that is no large part of it: about a
    thousand is not five hundred."""
    size = abs(Fraction(nominal))
    width = max(size * share / of, min(Fraction(last_place(nominal)) / 2, size / _ROUGHLY))
    return Interval(exact(nominal - width), exact(nominal + width))


def exceeds(one: Quantity, other: Quantity) -> bool:
    """Is one figure above what the other is at most: 148 against «لا تتجاوز 140»?"""
    return _above(one, other) or _above(other, one)


def _above(figure: Quantity, bound: Quantity) -> bool:
    if bound.low is not None or bound.high is None or figure.low is None:
        return False
    return figure.unit == bound.unit and figure.low > bound.high


def compare(left: Quantity, right: Quantity, settings: Settings) -> Match:
    """The value rung of the ladder; symmetric but for the wording of the reason."""
    if (left.kind, left.unit, left.per) == (right.kind, right.unit, right.per):
        return _compare(left, right, settings)
    if family(left) != family(right):
        if bare(left) and right.kind in _AMOUNTS:
            left = as_amount(left, right)
        elif bare(right) and left.kind in _AMOUNTS:
            right = as_amount(right, left)
        else:
            return Match("not_comparable", f"{left.kind} against {right.kind}")
    if left.per and right.per and left.per != right.per:
        return Match("not_comparable", f"per {left.per} against per {right.per}")
    if {left.unit, right.unit} == _MILES and left.nominal == right.nominal:
        return Match("equal", "miles at sea are nautical ones, which one text leaves out")
    if relation(left.unit, right.unit) in ("convertible", "differs"):
        return _converted(left, right, settings)
    mixed = left.kind != right.kind and family(left) == "share"
    one, other = (as_percent(left), as_percent(right)) if mixed else (left, right)
    match = _compare(one, other, settings)
    if mixed and match.level == "rounding":
        return Match("equal_converted", "one share, at the written precision")
    if mixed and match.level == "differ" and _fraction_meets(left, right, settings):
        return Match("about", "a fraction in words stands for about as much")
    return match


def _fraction_meets(left: Quantity, right: Quantity, settings: Settings) -> bool:
    loose = [
        replace(as_percent(q), hedge="about") if q.kind == "fraction" and q.hedge == "exact" else as_percent(q)
        for q in (left, right)
    ]
    return interval(loose[0], settings).meets(interval(loose[1], settings))


def _converted(left: Quantity, right: Quantity, settings: Settings) -> Match:
    there, back = in_unit_of(left, right), in_unit_of(right, left)
    if there is None or back is None:
        return Match("not_comparable", f"{left.unit} against {right.unit}")
    matches = [_compare(there, right, settings), _compare(left, back, settings)]
    for match in matches:
        if match.level == "equal" or (match.level == "rounding" and _beside(there, right)):
            return Match("equal_converted", "one amount in two units")
    if left.kind == "duration" and {left.unit, right.unit} == {"night", "day"} and _a_day_apart(there, right):
        return Match("rounding", "nights and the days around them")
    if left.kind == "duration" and not _as_long(left, right, there):
        return _APART
    return next((match for match in matches if match.level != "differ"), matches[0])


def _as_long(left: Quantity, right: Quantity, there: Quantity) -> bool:
    """12 days are not «أسبوعين», as 25 minutes are about «نصف ساعة». Bounds and «about» have room of their own."""
    plain = left.hedge == right.hedge == "exact" and there.nominal is not None and right.nominal is not None
    if not plain or {left.unit, right.unit} == {"hour", "minute"} or there.nominal is None or right.nominal is None:
        return True
    off = abs(Fraction(there.nominal) - right.nominal)
    return off * _SPOKEN <= max(there.nominal, right.nominal)


def _a_day_apart(one: Quantity, other: Quantity) -> bool:
    """Four nights are three days, or five."""
    return one.nominal is not None and other.nominal is not None and abs(Fraction(one.nominal) - other.nominal) == 1


def _beside(one: Quantity, other: Quantity) -> bool:
    """109 miles are 176 kilometres; 25 minutes are but about «نصف ساعة»."""
    if one.nominal is None or other.nominal is None:
        return False
    return abs(Fraction(one.nominal) - other.nominal) * _CONVERTED <= abs(Fraction(other.nominal))


_EQUAL = Match("equal", "same value")
_APART = Match("differ", "the two exclude each other")


def _compare(left: Quantity, right: Quantity, settings: Settings) -> Match:
    if left.low == right.low and left.high == right.high and left.hedge == right.hedge and left.vague == right.vague:
        return _EQUAL
    if are_apart(left, right) or left.kind == "score":
        return _APART
    one, other = left.nominal, right.nominal
    if one is not None and one == other:
        if not _opposed(left, right):
            bound = (left.hedge in _LOWER + _UPPER) != (right.hedge in _LOWER + _UPPER)
            return Match("equal_bound" if bound else "equal", "same figure, hedge aside")
        return Match("differ", "the two bounds exclude each other")
    if interval(left, settings).meets(interval(right, settings)):
        return _meeting(left, right)
    bounds = {left.hedge, right.hedge} & {*_LOWER, *_UPPER}  # «أكثر من 6» is no rounded 5.8
    if one is not None and other is not None and not bounds and _rounds(left, right):
        return Match("rounding", "one figure is the other, rounded at its written precision")
    return _APART


def are_apart(left: Quantity, right: Quantity) -> bool:
    """Two plain figures of one kind, unit and precision that are not the same."""
    one, other = left.low, right.low
    return (
        left.hedge == right.hedge == "exact"
        and left.kind == right.kind != "fraction"
        and one != other
        and one == left.high
        and other == right.high
        and one is not None
        and other is not None
        and left.step == right.step
        and left.unit == right.unit
        and left.per == right.per
    )


def _opposed(left: Quantity, right: Quantity) -> bool:
    """More than N against less than N."""
    return {left.hedge, right.hedge} in ({"more_than", "less_than"}, {"more_than", "at_most"}, {"at_least", "less_than"})


def _meeting(left: Quantity, right: Quantity) -> Match:
    hedges = {left.hedge, right.hedge}
    if "vague" in hedges:
        return Match("vague", "a vague word covers both")
    if hedges & {*_LOWER, *_UPPER}:
        return Match("bound", "a bound that the other figure satisfies")
    if "range" in hedges:
        return Match("range", "inside the stated range")
    return Match("about", "within the width of «about»")


def _rounds(left: Quantity, right: Quantity) -> bool:
    """Does the finer figure lie in the rounding of the coarser one? A hedged side adds no rounding."""
    coarse, fine = (left, right) if left.step > right.step else (right, left)
    if coarse.step == fine.step or coarse.nominal is None or fine.nominal is None:
        return False
    off = abs(Fraction(coarse.nominal) - fine.nominal)
    return off * 2 < coarse.step or (off * 2 == coarse.step and off * _HALVED <= coarse.nominal)


def slip(one: Number | None, other: Number | None) -> Slip:
    """How two different figures differ: what a typing error looks like, or how far they lie apart."""
    if one is None or other is None or one <= 0 or other <= 0:
        return "far"
    low, high = (one, other) if one <= other else (other, one)
    if any(high == low * times for times in (10, 100, 1000, 10**6)):
        return "power_of_ten"
    first, second = (digits(value) for value in (low, high))
    if len(first) == len(second) and len(first) > 1:
        places = [i for i, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
        if sorted(first) == sorted(second):
            return "swapped_digits"
        if len(places) == 1:
            return "one_digit"
    return "near" if high * 4 <= low * 5 else "far"


def exchanged(one: Number | None, other: Number | None) -> bool:
    """Two figures of the same digits in another order."""
    if one is None or other is None or one <= 0 or other <= 0 or one == other:
        return False
    if isinstance(one, int) and isinstance(other, int) and (one - other) % 9:
        return False  # two numbers of the same digits leave the same rest
    first, second = digits(one), digits(other)
    return len(first) == len(second) and sorted(first) == sorted(second)


def digits(value: Number) -> str:
    """The decimal digits of a figure without its point."""
    return str(value) if isinstance(value, int) else show(exact(value)).replace(".", "").replace("/", "")


def unusual(quantity: Quantity) -> bool:
    """Is this figure telling by itself? Three digits or more that are not round, or two after a point."""
    nominal = quantity.nominal
    if nominal is None or quantity.kind in ("ordinal", "age"):
        return False
    return len(digits(nominal).strip("0")) >= 3
