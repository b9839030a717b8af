"""Nationalities against places and against one another."""

import pytest

from factcheck.lang.lexicon import rows
from factcheck.world import nationalities
from factcheck.world.nationalities import includes, place_of


def test_place_of():
    assert place_of("IQ") == "IQ"
    assert place_of("arab") == "arab_world"
    assert place_of("gazan") == "PS/gaza_strip"
    assert place_of("kurdish") == place_of("UN") == place_of("foreign") == place_of("") == ""


@pytest.mark.parametrize(
    ("outer", "inner", "home", "result"),
    [
        ("arab", "IQ", "", True),
        ("IQ", "arab", "", False),
        ("european", "FR", "", True),
        ("GB", "scotland", "", True),
        ("foreign", "US", "IQ", True),
        ("foreign", "IQ", "IQ", False),
        ("foreign", "kurdish", "", False),
        ("foreign", "UN", "", False),
        ("US", "US", "", True),
        ("US", "GB", "", False),
        ("kurdish", "IQ", "", False),
    ],
)
def test_includes(outer, inner, home, result):
    assert includes(outer, inner, home) is result


def test_the_table_joins_known_words_and_places():
    groups = {key for key, _, _, _ in rows("ar", "nationalities")} | {"eu"}
    places = {key for key, _, _, _ in rows("ar", "places")}
    for group, place in nationalities._places().items():
        assert group in groups and place in places, (group, place)


def test_every_country_code_of_an_adjective_is_a_place():
    places = {key for key, _, _, _ in rows("ar", "places")}
    for key, _, _, _ in rows("ar", "nationalities"):
        assert not nationalities.is_country(key) or key in places, key
