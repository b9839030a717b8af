"""Dates told by how long before or after another one: «وبعده بعامين», «قبلها بسنة», and ahead: «تبدأ بعد عامين»."""

from __future__ import annotations

from datetime import date

from factcheck.extract.date_context import NO_EARLIER, Context, Resolved, open_
from factcheck.extract.date_draft import AHEAD, Draft
from factcheck.extract.date_durations import small_number
from factcheck.extract.date_periods import Days
from factcheck.extract.date_spans import STEPS, unit_days
from factcheck.extract.date_words import Line
from factcheck.lang.shapes import shapes

_BACK = 3  # sentences to the day that «وقبل ذلك بثلاثة أيام» at the head of one leans on
_MONTH = 31  # days
_SIDES = {"before": "preceding", "after": "after"}
_FAR = 100  # no more units than a text would count from a day that it has named


def offset_led(line: Line, at: int) -> Draft | None:
    """«وبعده بعامين», «قبل ذلك بثلاث سنوات», «بعدها بيومين»: so long after or before the days named last."""
    side = line.tag(at, "offset")
    found = _long(line, side.end, given=True) if side is not None else None
    if side is None or found is None:
        return None
    count, unit, end = found
    return Draft("offset", at, end, at, side.clitics, unit=unit, number=count, shift=_SIDES[side.key])


def ahead_led(line: Line, at: int) -> Draft | None:
    """«وتبدأ أعمال البناء بعد عامين»: so long after today, where nothing says after what. Its tokens stay free; whether the words
    speak of what is to come is asked where the draft is marked."""
    side = line.tag(at, "ahead")
    found = _long(line, side.end, given=False) if side is not None else None
    if side is None or found is None:
        return None
    count, unit, end = found
    ends = end >= len(line.tokens) or line.tokens[end].kind == "mark" or line.joins(end)
    if not ends or (end < len(line.tokens) and line.word_in(end, "numbers")):
        return None
    return Draft("offset", at, end, at, side.clitics, unit=unit, number=count, shift="after", owned=False, note=AHEAD)


def _long(line: Line, at: int, given: bool) -> tuple[int, str, int] | None:
    """How many of which unit, and the token after: «بعامين», «بثلاث سنوات», «بسنة»; without preposition «عامين»."""
    fits = _given if given else _plain
    at += given and line.form(at) in line.clitics and not line.clitic(at)
    dual, one = line.tag(at, "spandual"), line.tag(at, "span", "unit")
    if dual is not None and not dual.definite and fits(line, at, dual.prefix):
        return 2, dual.key, dual.end
    if one is not None and not one.definite and one.key in STEPS and fits(line, at, one.prefix):
        return (1, one.key, one.end) if not line.word_in(one.end, "numbers") and line.integer(one.end) is None else None
    start = at + line.clitic(at)
    number = small_number(line, start)
    span = line.bare(number[1], "span") if number is not None else None
    if number is None or span is None or span.key not in STEPS or not 0 < number[0] <= _FAR:
        return None
    prefixes = {r.prefix for r in line.tokens[at].readings if r.entry.category == "numbers"} if start == at else {line.form(at)}
    return (number[0], span.key, span.end) if any(fits(line, at, prefix) for prefix in prefixes or {""}) else None


def _given(line: Line, at: int, prefix: str) -> bool:
    """Behind «بعدها» the length has the preposition, on the word or apart: «بعامين», «بـ 9 أيام»."""
    signs = [sign for sign in shapes(line.lexicon.language).clitics.at if sign]
    return prefix in signs or line.form(at - 1) in signs


def _plain(line: Line, at: int, prefix: str) -> bool:
    return not prefix


def offset_(draft: Draft, context: Context, inner: Resolved | None) -> Resolved:
    """The unit that lies so far from the days named last, or from today."""
    precision = STEPS[draft.unit]
    step = draft.number if draft.shift == "after" else -draft.number
    if draft.note == AHEAD:
        return _from(context.today, draft, step)
    if draft.unit in ("day", "week"):
        opens = draft.lead <= 1 and 0 < context.sentence - context.day_in <= _BACK
        return _from(context.earlier_day if opens or context.day_in == context.sentence else None, draft, step)
    named = _long_enough(context.earlier, draft.unit)
    if named is None:
        return open_(NO_EARLIER, draft, precision)
    return Resolved(unit_days(draft.unit, named, step), precision, why=f"{draft.unit} {step:+d} of the days named before")


def _from(day: date | None, draft: Draft, step: int) -> Resolved:
    precision = STEPS[draft.unit]
    if day is None:
        return open_(NO_EARLIER, draft, precision)
    relative = draft.note == AHEAD
    return Resolved(unit_days(draft.unit, day, step), precision, relative=relative, why=f"{draft.unit} {step:+d}")


def _long_enough(days: Days | None, unit: str) -> date | None:
    """The first of the days, where they lie in one such unit: nothing is «a month after» a year."""
    if days is None or (unit == "month" and (days[1] - days[0]).days > _MONTH) or days[1].year != days[0].year:
        return None
    return days[0]
