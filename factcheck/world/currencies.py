"""Which currency a name means in a country, and its small change."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path

from factcheck.model import Number, exact

_HERE = Path(__file__).parent


def _rows(name: str) -> Iterator[list[str]]:
    for line in (_HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def _codes() -> dict[tuple[str, str], str]:
    return {(stem, country): code for stem, country, code in _rows("currencies.tsv")}


@cache
def _parts() -> dict[tuple[str, str], int]:
    return {(subunit, code): int(parts) for subunit, code, parts in _rows("subunits.tsv")}


@cache
def small_coins() -> frozenset[str]:
    """The codes and stems of currencies of which a thousand buys little."""
    return frozenset(row[0] for row in _rows("smallcoins.tsv"))


def currency(stem: str, country: str) -> str | None:
    """The ISO code of a currency name (``dinar``) in a country (``IQ``); ``None`` where the country has no such currency."""
    return _codes().get((stem, country))


def subunit(amount: Number, name: str, code: str) -> Number | None:
    """An amount of small change (``cent``) in its currency (``USD``), exact; ``None`` where the currency has no such part."""
    parts = _parts().get((name, code))
    return None if parts is None else exact(str(Fraction(amount) / parts))


def small_change(amount: Number, name: str, unit: str) -> Number | None:
    """An amount of small change in a currency of which only the name may be known (``piastre`` of ``dinar``), exact; ``None``
    where no currency of that name has such a part, or they divide it otherwise."""
    codes = {code for (stem, _), code in _codes().items() if stem == unit} or {unit}
    parts = {count for (part, code), count in _parts().items() if part == name and code in codes}
    return exact(str(Fraction(amount) / parts.pop())) if len(parts) == 1 else None
