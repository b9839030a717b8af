"""What nationalities have to do with places and with one another. Keys are those of the word file (``IQ``, ``arab``)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from factcheck.world.places import contains

_DATA = Path(__file__).with_name("nationalities.tsv")
FOREIGN = "foreign"


@cache
def _places() -> dict[str, str]:
    lines = _DATA.read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


def is_country(nationality: str) -> bool:
    """Whether the key is a country's code."""
    return len(nationality) == 2 and nationality.isupper() and nationality != "UN"


def place_of(nationality: str) -> str:
    """The place id that the adjective names (``IQ`` → ``IQ``, ``arab`` → ``arab_world``); empty for peoples and organisations."""
    return nationality if is_country(nationality) else _places().get(nationality, "")


def includes(outer: str, inner: str, home: str = "") -> bool:
    """Whether all of one nationality are of the other too: Iraqis are Arabs, Americans are foreigners (outside ``home``, the
    country told about)."""
    if outer == inner:
        return True
    if outer == FOREIGN:
        return is_country(inner) and inner != home
    where, what = place_of(outer), place_of(inner)
    return contains(where, what)
