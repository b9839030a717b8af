"""Containment of places."""

import pytest

from factcheck.lang.lexicon import rows
from factcheck.world import places
from factcheck.world.places import contains, country_of, related

KEYS = {key for key, _, _, _ in rows("ar", "places")}


@pytest.mark.parametrize(
    ("outer", "inner"),
    [
        ("IQ", "IQ/mosul"),
        ("IQ/nineveh", "IQ/mosul"),
        ("world", "IQ/mosul"),
        ("arab_world", "IQ/mosul"),
        ("gulf_states", "KW"),
        ("PS/gaza_strip", "PS/rafah"),
        ("GB", "scotland"),
        ("GB", "GB/glasgow"),
        ("eu_area", "FR/paris"),
        ("SD/darfur", "SD/el_fasher"),
        ("EG", "EG"),
    ],
)
def test_contains(outer, inner):
    assert contains(outer, inner) and related(inner, outer)


@pytest.mark.parametrize(
    ("outer", "inner"),
    [
        ("IQ/mosul", "IQ"),
        ("IQ/basra", "IQ/mosul"),
        ("SY", "IQ/mosul"),
        ("gulf_states", "YE"),
        ("", "IQ"),
        ("IQ", ""),
        ("IQ", "IQR"),
    ],
)
def test_contains_not(outer, inner):
    assert not contains(outer, inner)


def test_siblings_are_not_related():
    assert not related("IQ/basra", "IQ/mosul")
    assert not related("SY", "LB")


def test_country_of():
    assert country_of("IQ/mosul") == "IQ"
    assert country_of("IQ") == "IQ"
    assert country_of("scotland") == "GB"
    assert country_of("gulf_states") == ""
    assert country_of("") == ""


def test_the_table_names_places_that_have_words():
    for inner, outers in places._outer().items():
        assert inner in KEYS, inner
        assert set(outers) <= KEYS, outers


def test_no_place_contains_itself_in_a_circle():
    for key in KEYS:
        for outer in places.containers(key):
            assert key not in places.containers(outer), (key, outer)


def test_every_local_key_has_its_country():
    for key in KEYS:
        head, slash, _ = key.partition("/")
        if slash:
            assert head in KEYS, key


def test_coverage():
    arab = {
        "IQ",
        "SY",
        "LB",
        "JO",
        "PS",
        "EG",
        "SD",
        "LY",
        "TN",
        "DZ",
        "MA",
        "EH",
        "MR",
        "SA",
        "YE",
        "OM",
        "AE",
        "QA",
        "KW",
        "BH",
        "SO",
        "DJ",
        "KM",
    }
    local = [key.partition("/")[0] for key in KEYS if "/" in key]
    assert sum(head in arab for head in local) >= 500
    assert sum(head not in arab for head in local) >= 250
