"""Name and country decide the currency; small change is exact."""

from fractions import Fraction

import pytest

from factcheck.lang.lexicon import rows
from factcheck.world import currencies
from factcheck.world.currencies import currency, small_change, subunit


@pytest.mark.parametrize(
    ("stem", "country", "code"),
    [
        ("dinar", "IQ", "IQD"),
        ("dinar", "KW", "KWD"),
        ("dirham", "MA", "MAD"),
        ("dirham", "AE", "AED"),
        ("riyal", "YE", "YER"),
        ("lira", "LB", "LBP"),
        ("lira", "TR", "TRY"),
        ("pound", "SD", "SDG"),
        ("pound", "GB", "GBP"),
        ("dollar", "CA", "CAD"),
        ("dollar", "US", "USD"),
        ("franc", "CH", "CHF"),
        ("dinar", "US", None),
        ("dinar", "", None),
    ],
)
def test_currency(stem, country, code):
    assert currency(stem, country) == code


def test_every_stem_and_country_is_a_word():
    stems = {klass.split()[0] for _, klass, _, _ in rows("ar", "currencies")}
    countries = {key for key, _, _, _ in rows("ar", "nationalities")} | {"LU", "eu"}
    for stem, country in currencies._codes():
        assert stem in stems, stem
        assert country in countries or len(country) == 2, country


def test_every_small_change_has_a_word_and_a_currency():
    words = {key for key, _, _, _ in rows("ar", "currencies")}
    codes = set(currencies._codes().values())
    for name, code in currencies._parts():
        assert name in words and code in codes, (name, code)


def test_subunit():
    assert subunit(250, "cent", "USD") == Fraction(5, 2)
    assert subunit(500, "fils", "KWD") == Fraction(1, 2)
    assert subunit(300, "halala", "SAR") == 3
    assert subunit(1, "halala", "USD") is None


def test_small_change_of_a_currency_known_by_name_alone():
    assert small_change(52, "piastre", "dinar") == Fraction(13, 25)
    assert small_change(20, "cent", "USD") == Fraction(1, 5)
    assert small_change(250, "fils", "dirham") == Fraction(5, 2)
    assert small_change(20, "halala", "dinar") is None
