"""How two written units lie to each other, and one quantity written in another's unit."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec.structs import replace

from factcheck.model import Number, Quantity, exact
from factcheck.world import currencies
from factcheck.world.units import comparable, convert

_MONTH = Fraction(365, 12)
CALENDAR = {
    **{"month": _MONTH, "year": 12 * _MONTH, "season": 12 * _MONTH},
    **{"decade": 120 * _MONTH, "century": 1200 * _MONTH, "night": Fraction(1)},
}
"""Days of what has no exact number of them; they are held against days, hours and weeks with some room (``values``)."""
UnitLevel = Literal["same", "name", "convertible", "unsaid", "differs"]


def relation(one: str, other: str) -> UnitLevel:
    """``name``: a currency that one text names without its country (دينار against دينار كويتي)."""
    if one == other:
        return "same"
    if not one or not other:
        return "unsaid"
    if other in _called(one) or one in _called(other):
        return "name"
    return "convertible" if comparable(one, other) or _rate(one, other) is not None else "differs"


@cache
def _rate(one: str, other: str) -> Number | None:
    """How much of the other unit one of the first is, where it is told by coins or by the calendar."""
    if one in CALENDAR or other in CALENDAR:
        days, of = _days(one), _days(other)
        return None if days is None or of is None else exact(days / of)
    return _coins(one, other)


def _days(unit: str) -> Fraction | None:
    """About how many days a month, a season or a night is held to be; of other units of time exactly."""
    if unit in CALENDAR:
        return CALENDAR[unit]
    months, days = convert(1, unit, "month"), convert(1, unit, "day")
    return Fraction(days) if days is not None else Fraction(months) * CALENDAR["month"] if months is not None else None


@cache
def _coins(one: str, other: str) -> Number | None:
    """How much of the other unit one of the first is, where one is the small change of the other: halala and riyal."""
    (name, _, per), (unit, _, each) = one.partition("/"), other.partition("/")
    if per != each:
        return None
    down, up = currencies.small_change(1, name, unit), currencies.small_change(1, unit, name)
    return down if down is not None else None if up is None else exact(1 / Fraction(up))


@cache
def _called(name: str) -> frozenset[str]:
    """The codes of all currencies of one name."""
    table = Path(currencies.__file__).with_name("currencies.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in table if line and not line.startswith("#"))
    return frozenset(code for stem, _, code in rows if stem == name)


def in_unit_of(quantity: Quantity, other: Quantity) -> Quantity | None:
    """The quantity in the other's unit, exact; ``None`` where the two units have no fixed rate."""
    level = relation(quantity.unit, other.unit)
    if level in ("same", "name", "unsaid"):
        return replace(quantity, unit=other.unit)
    if level == "differs":
        return None

    rate = _rate(quantity.unit, other.unit)

    def across(value: Number | None) -> Number | None:
        if value is None or rate is None:
            return None if value is None else convert(value, quantity.unit, other.unit)
        return exact(Fraction(value) * Fraction(rate))

    zero = across(0)
    step = across(quantity.step)
    if zero is None or step is None:
        return None
    vague = None
    if quantity.vague is not None:
        low, high = across(quantity.vague[0]), across(quantity.vague[1])
        vague = None if low is None or high is None else (low, high)
    return replace(
        quantity, low=across(quantity.low), high=across(quantity.high), step=abs_number(step - zero), unit=other.unit, vague=vague
    )


def abs_number(value: Number) -> Number:
    return value if value >= 0 else -value


def bare(quantity: Quantity) -> bool:
    """A number with neither unit nor counted noun: «بعد 7.2 مليارات»; it may stand for an amount."""
    return quantity.kind == "count" and not quantity.unit and quantity.noun is None


def as_amount(quantity: Quantity, other: Quantity) -> Quantity:
    """A bare number read as the other's kind and unit."""
    return replace(quantity, kind=other.kind, unit=other.unit)
