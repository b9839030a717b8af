"""Exact numbers: ``int`` or ``Fraction``, never a binary float."""

from __future__ import annotations

from fractions import Fraction

Number = int | Fraction


def exact(value: Number | str) -> Number:
    """An ``int`` where the value is whole, else a ``Fraction``; strings such as ``3.50`` and ``1/3`` are read exactly."""
    if isinstance(value, int):
        return value
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    fraction = Fraction(value)
    return fraction.numerator if fraction.denominator == 1 else fraction


def show(value: Number) -> str:
    """The shortest exact ASCII writing: ``3500``, ``3.5``, ``1/3``."""
    if isinstance(value, int):
        return str(value)
    rest = value.denominator
    twos = fives = 0
    while rest % 2 == 0:
        rest //= 2
        twos += 1
    while rest % 5 == 0:
        rest //= 5
        fives += 1
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    places = max(twos, fives)
    digits = str(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    sign = "-" if value < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}"


def to_json(value: Number | None) -> int | float | None:
    """For the border only: JSON has no exact fractions."""
    return value if value is None or isinstance(value, int) else float(value)
