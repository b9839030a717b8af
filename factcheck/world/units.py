"""Units of measure: dimension and exact factor of every unit key, and conversion by them."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factcheck.model import Number, exact

if TYPE_CHECKING:
    import pint

_DATA = Path(__file__).with_name("units.tsv")
# what to add in the unit itself before the factor gives kelvin
_OFFSET = {"degC": Fraction("273.15"), "degF": Fraction("459.67")}


class Unit(NamedTuple):
    """``factor`` leads to the base unit of the dimension; ``None`` where it depends on the country or the good weighed."""

    key: str
    dimension: str
    factor: Number | None
    pint_name: str


@cache
def units() -> dict[str, Unit]:
    """All units by key."""
    out = {}
    for line in _DATA.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            key, dimension, factor, name = line.split("\t")
            out[key] = Unit(key, dimension, exact(factor) if factor else None, name)
    return out


def dimension(unit: str) -> str:
    """The dimension of a unit key; empty where the unit is unknown."""
    found = units().get(unit)
    return found.dimension if found else ""


def comparable(a: str, b: str) -> bool:
    """Whether amounts in two units can be held against each other: one unit, or one dimension and both factors known."""
    if a == b:
        return True
    left, right = units().get(a), units().get(b)
    return bool(left and right and left.dimension == right.dimension and left.factor and right.factor)


def convert(value: Number, from_unit: str, to_unit: str) -> Number | None:
    """The exact amount in the other unit; ``None`` where the two are not comparable. Temperatures are points on a scale:
    a difference of degrees is not converted by this."""
    if from_unit == to_unit:
        return value
    if not comparable(from_unit, to_unit):
        return None
    source, target = units()[from_unit].factor, units()[to_unit].factor
    if source is None or target is None:
        return None
    shifted = (value + _OFFSET.get(from_unit, 0)) * Fraction(source) / target - _OFFSET.get(to_unit, 0)
    return exact(str(shifted))


def pint_quantity(value: Number, unit: str) -> pint.Quantity[Fraction] | None:
    """The amount as a quantity of pint (slow to import); ``None`` where pint has no such unit."""
    found = units().get(unit)
    if found is None or not found.pint_name:
        return None
    return _registry().Quantity(Fraction(value), found.pint_name)


@cache
def _registry() -> pint.UnitRegistry[Fraction]:
    import pint

    return pint.UnitRegistry(non_int_type=Fraction)
