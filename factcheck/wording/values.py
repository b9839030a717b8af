"""A value or a time in the words of an editor: «36 على الأقل», "at least 36"; one wording for messages and reports.

The notation of a value is for programs; what is said here is read, never parsed. The words stand in ``said.tsv``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Literal

from factcheck.model import Claim, Number, Quantity, Time, When, exact, minute_of, show
from factcheck.model.when import month_end

Language = Literal["ar", "en"]
LANGUAGES: tuple[Language, ...] = ("ar", "en")
_FOLDER = Path(__file__).parent
_SIZES = (10**9, 10**6)
_FEW, _MANY = range(3, 11), range(11, 100)
_TEENS = range(11, 14)
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_FEMININE, _DUAL, _ACCUSATIVE = "ة", "ين", "ا"


@cache
def table(name: str) -> dict[str, list[str]]:
    """The rows of a table beside this module, by their key."""
    lines = (_FOLDER / name).read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {key: cells for key, *cells in rows}


def word(key: str, lang: Language) -> str:
    """The word of a key; empty where the table has none."""
    cells = table("said.tsv").get(key)
    return cells[lang == "ar"] if cells else ""


def said(value: Quantity | When, words: str, lang: Language) -> str:
    """The value in a language. What only the text's own ``words`` can say («مئات», «ثلثا») is said in them."""
    words = " ".join(words.split())
    return _quantity(value, words, lang) if isinstance(value, Quantity) else _when(value, words, lang)


def _quantity(value: Quantity, words: str, lang: Language) -> str:
    if value.hedge == "vague":
        low, high = value.vague or (None, None)
        return words or _between(low, high, lambda side: _amount(side, value, lang), lang)
    if value.kind == "score" and value.low is not None and value.high is not None:
        return f"{show(value.high)}-{show(value.low)}"
    if value.hedge == "range":
        return _between(value.low, value.high, lambda side: _amount(side, value, lang), lang)
    if value.nominal is None or (value.kind == "fraction" and words):
        return words or "?"
    amount = _amount(value.nominal, value, lang)
    return amount if value.hedge == "exact" else word(f"hedge.{value.hedge}", lang).format(amount)


def _between(low: Number | None, high: Number | None, amount: Callable[[Number], str], lang: Language) -> str:
    if low is None or high is None:
        side = low if low is not None else high
        return "?" if side is None else word("range.from" if high is None else "range.to", lang).format(amount(side))
    one, other = amount(low), amount(high)
    shared = 0
    while shared < min(len(one.split()), len(other.split())) - 1 and one.split()[-1 - shared :] == other.split()[-1 - shared :]:
        shared += 1
    return word("range.both", lang).format(" ".join(one.split()[: len(one.split()) - shared]), other)


def _amount(number: Number, value: Quantity, lang: Language) -> str:
    """The number with what it counts in, hedge aside."""
    if value.kind == "percent":
        return f"{show(number)}%"
    if value.kind == "ordinal":
        return _ordinal(number, lang)
    unit = (
        "times"
        if value.kind == "multiple"
        else ""
        if value.kind in ("count", "vague", "fraction", "match_minute")
        else value.unit
    )
    amount = _counted(number, unit, lang) if unit else _figure(number, lang)
    amount = word("age", lang).format(amount) if value.kind == "age" and unit else amount
    return word("per", lang).format(amount, _unit(value.per, lang)[0]) if value.per else amount


def _ordinal(number: Number, lang: Language) -> str:
    known = word(f"ordinal.{show(number)}", lang)
    if known or not isinstance(number, int):
        return known or show(number)
    ending = "th" if number % 100 in _TEENS else _ENDINGS.get(number % 10, "th")
    return word(f"ordinal.{ending}", lang).format(number)


def _figure(number: Number, lang: Language) -> str:
    """Millions and billions in words where no digit is lost by it."""
    for size in _SIZES:
        scaled = Fraction(number) / size
        if abs(scaled) >= 1 and (scaled * 1000).denominator == 1:
            return _with(exact(scaled), word(f"size.{size}", lang), lang)
    return show(number)


def _unit(unit: str, lang: Language) -> list[str]:
    """Singular and plural; the id itself where the table has no name for it."""
    forms = (word(f"unit.{unit}", lang) or unit).split("|")
    return [forms[0], forms[-1]]


def _counted(number: Number, unit: str, lang: Language) -> str:
    forms = "|".join(_unit(unit, lang))
    figure = _figure(number, lang)
    return _with(number, forms, lang) if figure == show(number) else f"{figure} {forms.split('|')[lang == 'en']}"


def _with(number: Number, forms: str, lang: Language) -> str:
    """A number before its noun, in the form that the number asks for."""
    singular, plural = forms.split("|")
    if lang == "en":
        return f"{show(number)} {singular if number == 1 else plural}"
    last = number % 100 if isinstance(number, int) else 0
    if number == 2 and singular != plural:
        return " ".join(_dual(part) for part in singular.split())
    if last in _FEW and isinstance(number, int):
        return f"{show(number)} {plural}"
    return f"{show(number)} {_accusative(singular) if last in _MANY and singular != plural else singular}"


def _dual(singular: str) -> str:
    return (f"{singular[:-1]}ت" if singular.endswith(_FEMININE) else singular) + _DUAL


def _accusative(singular: str) -> str:
    """Each word with the ending after 11 to 99, where it is written."""
    return " ".join(part if part.endswith(_FEMININE) else part + _ACCUSATIVE for part in singular.split())


def _when(value: When, words: str, lang: Language) -> str:
    if value.low is None or value.high is None:
        return words or word("time.unknown", lang)
    days = _days(value.low, value.high, lang)
    return days if value.direction == "within" else word(f"time.{value.direction}", lang).format(days)


def said_time(time: Time, lang: Language) -> str:
    """The days of a reference time: ``2023-05-04``, ``2023-05``, ``2023``, or from the first to the last."""
    if time.low is None or time.high is None:
        return word("time.unknown", lang)
    return _days(time.low, time.high, lang)


def said_hour(claim: Claim, published: datetime | None, lang: Language) -> str:
    """The hour for which a figure holds: the stated one, else that of publication on its day; that there is none where a text
    is dated by the day alone. For a figure of another day than its text's the day of publication; empty where that is unknown."""
    minute = claim.time.minute
    if minute is None:
        if published is None:
            return ""
        if published.date() != claim.time.high:
            return word("time.told", lang).format(published.date().isoformat())
        minute = minute_of(published)
    return f"{minute // 60:02}:{minute % 60:02}" if minute else word("time.no_hour", lang)


def _days(low: date, high: date, lang: Language) -> str:
    if low == high:
        return low.isoformat()
    if (low.month, low.day, high.month, high.day) == (1, 1, 12, 31):
        return f"{low.year:04}" if low.year == high.year else word("time.to", lang).format(f"{low.year:04}", f"{high.year:04}")
    if low.day == 1 and high == month_end(high):
        first, last = low.isoformat()[:7], high.isoformat()[:7]
        return first if first == last else word("time.to", lang).format(first, last)
    return word("time.to", lang).format(low.isoformat(), high.isoformat())
