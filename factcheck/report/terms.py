"""The page's names for the ids of claims (``terms.tsv``), and its Arabic for fixed notes and reasons (``phrases.tsv``)."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from factcheck.wording import Language

_GAP = "{}"


@cache
def _table(name: str) -> list[list[str]]:
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


@cache
def _terms() -> dict[str, tuple[str, str]]:
    return {key: (english, arabic) for key, english, arabic in _table("terms.tsv")}


@cache
def _phrases() -> list[tuple[re.Pattern[str], str]]:
    """Patterns whose groups are the gaps, with the Arabic for each, in the order of the table."""
    return [(re.compile("(.+?)".join(map(re.escape, english.split(_GAP)))), arabic) for english, arabic in _table("phrases.tsv")]


def term(family: str, name: str | None, lang: Language) -> str:
    """The name of an id of a family (``event``, ``scope``, ``modality``, ``kind``) in a language: the id itself where the table
    has none, empty where there is no id."""
    known = _terms().get(f"{family}.{name}", (name or "", name or ""))
    return known[lang == "ar"]


@cache
def phrase(text: str, lang: Language) -> str:
    """A fixed sentence in a language; any other text as it is."""
    if lang != "ar":
        return text
    for pattern, arabic in _phrases():
        found = pattern.fullmatch(text)
        if found is not None:
            first, *others = arabic.split(_GAP)
            return first + "".join(_name(gap) + piece for gap, piece in zip(found.groups(), others, strict=False))
    return text


@cache
def _names() -> dict[str, str]:
    return {english: arabic for english, arabic in _table("phrases.tsv") if english.isalpha() and english.istitle()}


def _name(gap: str) -> str:
    """What stands in a gap: values and dates as they are, the name of a day or month in Arabic."""
    return _names().get(gap, gap)
