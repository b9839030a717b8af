"""Dates that name a day or month, weekdays, and days counted from the document's own, resolved to days."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.extract.date_context import ECHO, NO_DATE, NO_EARLIER, STEP, Context, Resolved, choose, open_
from factcheck.extract.date_draft import ORIGIN, Draft
from factcheck.extract.date_periods import Days
from factcheck.extract.hijri import OutOfTableError, add_months, longest_month, month_days, month_name, year_month
from factcheck.model import Precision, minute_of

_LATE_EDITION = 6  # hour: until then «اليوم» may still be the day before


def date_(draft: Draft, context: Context) -> Resolved:
    precision: Precision = "month" if draft.day is None else "days" if draft.day2 is not None else "day"
    if draft.month is None:
        return _day_of_month(draft, context, precision)
    problem = _too_long(draft)
    if problem:
        return open_(problem, draft, precision)
    if draft.pair is not None:
        names = f"{month_name(draft.calendar, draft.month)}/{month_name(draft.calendar, draft.pair)}"
        return open_(f"two months: {names}", draft, precision)
    if draft.unsure:
        return _mixed_calendars(draft, precision)
    year, relative = draft.year, False
    if year is None and draft.shift and (draft.shift_unit == "year" or draft.shift in ECHO):
        found = _year_of_shift(draft, context)
        if isinstance(found, str):
            return open_(found, draft, precision)
        year, relative = found, draft.shift not in ECHO
    if year is not None:
        days = _days(draft, year)
        if isinstance(days, str):
            return open_(days, draft, precision, relative)
        return Resolved(days, precision, draft.calendar, relative, why="as written" if draft.year else f"year {draft.shift}")
    return _nearest_year(draft, context, precision)


def _too_long(draft: Draft) -> str:
    """Why no year has these days, or nothing."""
    if draft.month is None or draft.day is None:
        return ""
    longest = longest_month(draft.calendar, draft.month)
    for day in (draft.day, draft.day2 or 0):
        if day > longest:
            return f"impossible: {day} {month_name(draft.calendar, draft.month)}"
    if draft.day2 is not None and draft.day2 < draft.day:
        return f"ends before it starts ({draft.day}-{draft.day2} {month_name(draft.calendar, draft.month)})"
    return ""


def _days(draft: Draft, year: int) -> Days | str:
    """The days of a draft with day and month in a year, or why that year has none."""
    if draft.month is None:
        raise AssertionError("a month is needed here")
    low, high = month_days(draft.calendar, year, draft.month)
    if draft.day is None:
        return low, high
    length = (high - low).days + 1
    last = draft.day2 if draft.day2 is not None else draft.day
    if max(draft.day, last) > length:
        return f"impossible: {max(draft.day, last)} {month_name(draft.calendar, draft.month)} {year}"
    return low + timedelta(draft.day - 1), low + timedelta(last - 1)


def _mixed_calendars(draft: Draft, precision: Precision) -> Resolved:
    """«رمضان 2021» is the Ramadan that begins in 2021; a Hijri year after a Gregorian month says nothing."""
    if draft.calendar != "hijri" or draft.year is None or draft.year < 1700:
        return open_("a Hijri year after a Gregorian month", draft, precision)
    first = year_month("hijri", date(draft.year, 1, 1))[0]
    found = [
        _days(draft, year) for year in (first, first + 1) if month_days("hijri", year, draft.month or 1)[0].year == draft.year
    ]
    if len(found) != 1:
        return open_(f"{len(found)} such months in {draft.year}", draft, precision)
    if isinstance(found[0], str):
        return open_(found[0], draft, precision)
    return Resolved(found[0], precision, "hijri", why=f"the one that begins in {draft.year}")


def _year_of_shift(draft: Draft, context: Context) -> int | str:
    """The year that «من العام الماضي» or «من العام نفسه» names, or why not."""
    if draft.shift in ECHO:
        if context.earlier is None:
            return NO_EARLIER
        return year_month(draft.calendar, context.earlier[0])[0] + ECHO[draft.shift]
    if context.today is None:
        return NO_DATE
    return year_month(draft.calendar, context.today)[0] + STEP[draft.shift]


def _nearest_year(draft: Draft, context: Context, precision: Precision) -> Resolved:
    """A day or month without year: the last one before publication, or the next where the words say so."""
    today = context.today
    if today is None:
        return open_(NO_DATE, draft, precision, True)
    around = year_month(draft.calendar, today)[0]
    candidates = []
    for year in range(around - 8, around + 9):
        try:
            days = _days(draft, year)
        except OutOfTableError:
            continue
        if not isinstance(days, str):
            candidates.append(days)
    if draft.note == ORIGIN and context.earlier is not None and context.sentence == context.said_in:
        candidates = [days for days in candidates if days[1] < context.earlier[0]] or candidates
    chosen, why = choose(candidates, today, draft)
    if chosen is None:
        return open_("no such day in the years around", draft, precision, True)
    return Resolved(chosen, precision, draft.calendar, True, why=why)


def _day_of_month(draft: Draft, context: Context, precision: Precision) -> Resolved:
    """«24 من الشهر الجاري»."""
    base = context.earlier[0] if draft.shift in ECHO and context.earlier else context.today
    if draft.shift in ECHO and context.earlier is None:
        return open_(NO_EARLIER, draft, precision, True)
    if base is None:
        return open_(NO_DATE, draft, precision, True)
    step = STEP.get(draft.shift, ECHO.get(draft.shift, 0))
    month = add_months(base.replace(day=1), step)
    found = date_(draft._replace(month=month.month, year=month.year, shift="", unit=""), context)
    return found._replace(relative=draft.shift not in ECHO, why=f"{draft.shift} month")


def numeric_(draft: Draft, context: Context) -> Resolved:
    """The fields put in order: by size, by the weekday beside them, by the page, else the day first."""
    written = ordered(draft, context.month_first)
    if written.month is None:
        return open_(f"impossible: {written.unit}", draft)
    return date_(written, context)._replace(why=f"numeric, {written.note}")


def ordered(draft: Draft, month_first: bool) -> Draft:
    """A numeric draft with its day and month told apart; an impossible month stays as a day that no month has."""
    first, second, third = draft.fields or (0, 0, 0)
    if first == draft.year and first > 31:
        month, day, note = second, third, "year first"
        if month > 12 >= day:
            month, day = day, month
    else:
        day, month, note = first, second, "day first"
        swap = month > 12 >= day
        if not swap and day <= 12 and month <= 12 and day != month:
            fits = [_weekday_fits(draft, d, m) for d, m in ((day, month), (month, day))]
            swap = fits[1] and not fits[0] if fits[0] != fits[1] else month_first
        if swap:
            day, month, note = month, day, "month first"
    if not 1 <= month <= 12:
        return draft._replace(rule="date", month=None, day=day, unit=f"{first}/{second}/{third}", note=note)
    return draft._replace(rule="date", day=day, month=month, note=note)


def _weekday_fits(draft: Draft, day: int, month: int) -> bool:
    if draft.weekday is None or draft.year is None:
        return False
    try:
        days = _days(draft._replace(day=day, month=month), draft.year)
    except OutOfTableError:
        return False
    return not isinstance(days, str) and days[0].weekday() == draft.weekday


def weekday_(draft: Draft, context: Context) -> Resolved:
    today = context.today
    if today is None:
        return open_(NO_DATE, draft, "day", True)
    weekday = draft.weekday or 0
    if draft.shift in ("past", "past2"):
        weeks = 7 * (draft.shift == "past2")
        day, why = today - timedelta((today.weekday() - weekday - 1) % 7 + 1 + weeks), "the last one before publication"
    elif draft.shift in ("next", "next2"):
        weeks = 7 * (draft.shift == "next2")
        day, why = today + timedelta((weekday - today.weekday() - 1) % 7 + 1 + weeks), "the next one after publication"
    elif draft.shift in ECHO:
        if context.earlier_day is None:
            return open_(NO_EARLIER, draft, "day", True)
        if draft.shift == "preceding":
            before = context.earlier_day - timedelta((context.earlier_day.weekday() - weekday - 1) % 7 + 1)
            return Resolved((before, before), why="before the earlier date")
        day, why = context.earlier_day + timedelta((weekday - context.earlier_day.weekday()) % 7), "after the earlier date"
    elif draft.future:
        day, why = today + timedelta((weekday - today.weekday()) % 7), "the next one: the words speak of the future"
    else:
        day, why = today - timedelta((today.weekday() - weekday) % 7), "the last one on or before publication"
    high = day + timedelta(1) if draft.weekday2 is not None else day
    return Resolved((day, high), "days" if high > day else "day", relative=True, why=why)


def relday_(draft: Draft, context: Context) -> Resolved:
    today = context.today
    if today is None or context.published is None:
        return open_(NO_DATE, draft, "day", True)
    day = today + timedelta(draft.offset or 0)
    why = f"publication {draft.offset or 0:+d} days"
    if draft.weekday is not None and day.weekday() != draft.weekday:
        before = day - timedelta(1)
        late = minute_of(context.published) is not None and context.published.hour < _LATE_EDITION
        if late and before.weekday() == draft.weekday:
            day, why = before, f"{why}, the day before: published in the night"
        else:
            why += ", another weekday than written"
    high = day + timedelta(1) if draft.weekday2 is not None else day
    return Resolved((day, high), "days" if high > day else "day", relative=True, why=why)


def night_(draft: Draft, context: Context) -> Resolved:
    if context.today is None:
        return open_(NO_DATE, draft, "days", True)
    return Resolved((context.today - timedelta(1), context.today), "days", relative=True, why="the night before publication")
