"""Factors are exact, agree with pint, and only comparable units convert."""

from fractions import Fraction

import pytest

from factcheck.lang.lexicon import rows
from factcheck.world.units import comparable, convert, dimension, pint_quantity, units

BASE = {
    "length": "m",
    "area": "m2",
    "volume": "m3",
    "mass": "kg",
    "power": "W",
    "energy": "joule",
    "speed": "m_s",
    "information": "bit",
    "frequency": "hertz",
    "voltage": "volt",
    "current": "ampere",
    "pressure": "pascal",
    "radiation": "sievert",
    "concentration": "ppm",
    "time": "second",
    "calendar": "month",
}


@pytest.mark.parametrize("unit", [u for u in units().values() if u.pint_name and u.dimension in BASE], ids=lambda u: u.key)
def test_pint_has_the_same_factor(unit):
    ours = convert(7, unit.key, BASE[unit.dimension])
    theirs = pint_quantity(7, unit.key).to(units()[BASE[unit.dimension]].pint_name).magnitude
    assert ours == theirs


@pytest.mark.parametrize(
    ("value", "source", "target", "result"),
    [
        (3, "hectare", "km2", Fraction(3, 100)),
        (1, "km", "m", 1000),
        (Fraction(1, 2), "ton", "kg", 500),
        (25, "degC", "degF", 77),
        (212, "degF", "degC", 100),
        (0, "kelvin", "degC", Fraction("-273.15")),
        (2, "year", "month", 24),
        (90, "km_h", "m_s", 25),
        (30, "degree", "degree", 30),
        (30, "day", "month", None),
        (5, "km", "kg", None),
        (5, "dunam", "hectare", None),
        (5, "dunam", "dunam", 5),
        (5, "no_such_unit", "km", None),
    ],
)
def test_convert(value, source, target, result):
    assert convert(value, source, target) == result
    assert type(convert(value, source, target)) in (int, Fraction, type(None))


def test_temperature_agrees_with_pint():
    for value in (-40, 0, 37, 100):
        assert convert(value, "degC", "degF") == pint_quantity(value, "degC").to("degF").magnitude


def test_there_and_back_is_exact():
    for unit in units().values():
        base = BASE.get(unit.dimension)
        if base and comparable(unit.key, base):
            assert convert(convert(Fraction(22, 7), unit.key, base), base, unit.key) == Fraction(22, 7)


def test_comparable_is_symmetric_and_keeps_dimensions_apart():
    assert comparable("km2", "hectare") and comparable("hectare", "km2")
    assert not comparable("km", "km2")
    assert not comparable("quintal", "ardeb")
    assert pint_quantity(1, "dunam") is None


def test_every_unit_word_has_a_unit_of_its_dimension():
    for key, klass, _, _ in rows("ar", "units"):
        assert key in units(), key
        word = klass.split()[0]
        assert dimension(key) == word or (word == "time" and dimension(key) in ("calendar", "night")), key
