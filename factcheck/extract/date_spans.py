"""Years, quarters, seasons, decades and durations, resolved to days. ``inner`` is the period that one is a part of, resolved."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.extract.date_context import ECHO, NO_DATE, NO_EARLIER, STEP, Context, Resolved, choose, open_
from factcheck.extract.date_draft import FISCAL, QUARTER, THAT, Draft
from factcheck.extract.date_periods import Days, part_of, season_days, week_days
from factcheck.extract.hijri import HIJRI_FIRST, HIJRI_LAST, add_months, month_days, year_days, year_month
from factcheck.model import Precision
from factcheck.model.when import month_end

PARTS: dict[str, Precision] = {"quarter": "quarter", "half": "half", "week": "week"}
_SUMMER = 7  # the month in which a year of accounts begins that has two numbers
_SEVERAL = (3, 9)  # as «بضع» in numbers.tsv
_DAYS, _MONTHS = {"day": 1, "week": 7}, {"month": 1, "year": 12}
STEPS: dict[str, Precision] = {"day": "day", "week": "week", "month": "month", "year": "year"}


def unit_(draft: Draft, context: Context, inner: Resolved | None) -> Resolved:
    precision: Precision = draft.unit  # type: ignore[assignment]  # the units of the word file are precisions
    echo = draft.shift in ECHO
    if draft.note == QUARTER:
        return _quarter(draft, context)
    if echo:
        if draft.unit == "week" and draft.shift == "same" and context.earlier_week:
            return Resolved(context.earlier_week, "week", why="the week named before")
        if draft.unit == "month":
            return _echoed_month(draft, context)
        base = _echoed(draft, context)
        if base is None:
            return open_(NO_EARLIER, draft, precision)
        years = context.earlier if draft.unit == "year" else None
        if years is not None and years[1].year == years[0].year + 1 and draft.shift != "same":
            low, high = (year_days("gregorian", day.year + ECHO[draft.shift]) for day in years)
            return Resolved((low[0], high[1]), "years", why=f"years {draft.shift}")
    else:
        base = context.today
        if base is None:
            return open_(NO_DATE, draft, precision, True)
    step = ECHO[draft.shift] if echo else STEP[draft.shift]
    if draft.note == FISCAL and context.fiscal_page and not echo:
        days = fiscal_days(base.year - (base.month < _SUMMER) + step)
        return Resolved(days, precision, relative=True, why=f"year of accounts {step:+d}")
    return Resolved(unit_days(draft.unit, base, step), precision, relative=not echo, why=f"{draft.unit} {step:+d}")


def midyear(draft: Draft) -> bool:
    """«2024/2025»: years of which one is meant, from summer to summer."""
    return draft.rule == "years" and draft.year is not None and draft.year2 == draft.year + 1 and not draft.unsure


def fiscal_days(year: int) -> Days:
    """The year of accounts that begins in a year."""
    return date(year, _SUMMER, 1), date(year + 1, _SUMMER, 1) - timedelta(1)


def _quarter(draft: Draft, context: Context) -> Resolved:
    """The quarter that the text has named last, else the last that is over; the one that runs, of what is to come."""
    named = context.earlier_period
    if named is not None and unit_days("quarter", named[0], 0) == named:
        return Resolved(named, "quarter", why="the quarter named before")
    if context.today is None:
        return open_(NO_DATE, draft, "quarter", True)
    return Resolved(unit_days("quarter", context.today, -(not draft.future)), "quarter", relative=True, why="the last quarter")


def _echoed_month(draft: Draft, context: Context) -> Resolved:
    """The month that «الشهر نفسه» leans on, in its calendar; the one before or after it, where its sentence says it."""
    near = draft.shift == "same" or context.sentence == context.month_in
    if context.earlier_month is None or not near:
        return open_(NO_EARLIER, draft, "month")
    day, calendar = context.earlier_month
    year, month = year_month(calendar, day)
    year, month = divmod(12 * year + month - 1 + ECHO[draft.shift], 12)
    return Resolved(month_days(calendar, year, month + 1), "month", calendar, why=f"month {ECHO[draft.shift]:+d}")


def _echoed(draft: Draft, context: Context) -> date | None:
    """The day that «نفسه», «السابق» or «التالي» lean on."""
    if draft.unit in ("day", "week"):
        past = draft.note == THAT and context.earlier_day == context.today and context.past_day is not None
        return context.past_day if past else context.earlier_day
    near = 1 if draft.unit == "year" else 0
    if context.earlier is None or (draft.shift != "same" and context.sentence - context.said_in > near):
        return None
    return context.earlier[0]


def unit_days(unit: str, base: date, step: int) -> Days:
    """The unit that holds a day, or one so many before or after it."""
    if unit == "day":
        return base + timedelta(step), base + timedelta(step)
    if unit == "week":
        return week_days(base, step)
    if unit == "month":
        first = add_months(base.replace(day=1), step)
        return month_days("gregorian", first.year, first.month)
    if unit == "quarter":
        first = add_months(base.replace(month=(base.month - 1) // 3 * 3 + 1, day=1), 3 * step)
        return first, add_months(first, 3) - timedelta(1)
    if unit == "year":
        return year_days("gregorian", base.year + step)
    if unit == "decade":
        first_year = base.year // 10 * 10 + 10 * step
        return date(first_year, 1, 1), date(first_year + 9, 12, 31)
    first_year = (base.year - 1) // 100 * 100 + 1 + 100 * step
    return date(first_year, 1, 1), date(first_year + 99, 12, 31)


def season_(draft: Draft, context: Context, inner: Resolved | None) -> Resolved:
    if inner is not None:
        if inner.days is None:
            return inner._replace(precision="season")
        days = season_days(draft.unit, inner.days[0].year, inner.days[1].year)
        return Resolved(days, "season", relative=inner.relative, why=f"{draft.unit} {inner.why}")
    if draft.shift in ECHO:
        if context.earlier is None:
            return open_(NO_EARLIER, draft, "season")
        first, last = (day.year + ECHO[draft.shift] for day in context.earlier)
        return Resolved(season_days(draft.unit, first, last), "season", why=f"{draft.unit} {draft.shift}")
    if context.today is None:
        return open_(NO_DATE, draft, "season", True)
    year = context.today.year
    candidates = [season_days(draft.unit, y, y + (draft.unit == "winter")) for y in range(year - 3, year + 4)]
    days_, why = choose(candidates, context.today, draft)
    return Resolved(days_, "season", relative=True, why=why)


def nth_(draft: Draft, context: Context, inner: Resolved | None) -> Resolved:
    precision = PARTS.get(draft.unit, "period")
    if inner is not None:
        if inner.days is None:
            return inner._replace(precision=precision)
        whole = inner.days
        if draft.last is not None and midyear(draft.last):
            whole = fiscal_days(draft.last.year or 0)
        days = part_of(whole, inner.precision, draft.unit, draft.number)
        if days is None:
            return open_(f"no such {draft.unit}", draft, precision)
        return Resolved(
            days, precision, inner.calendar, inner.relative, why=f"{draft.unit} {draft.number or 'last'} of {inner.why}"
        )
    if context.today is None:
        return open_(NO_DATE, draft, precision, True)
    years = range(context.today.year - 2, context.today.year + 3)
    candidates = [part_of(year_days("gregorian", year), "year", draft.unit, draft.number) for year in years]
    found, why = choose([days for days in candidates if days], context.today, draft)
    return Resolved(found, precision, relative=True, why=why)


def months_(draft: Draft, context: Context, inner: Resolved | None) -> Resolved:
    today = context.today
    if inner is None and today is not None:
        first = date(today.year - (draft.number >= today.month), 1, 1)
        last = add_months(first, draft.number) - timedelta(1)
        return Resolved((first, last), "period", relative=True, why=f"the last first {draft.number} months before publication")
    if inner is None or inner.days is None:
        return (inner or open_(NO_DATE, draft))._replace(precision="period")
    high = add_months(inner.days[0], draft.number) - timedelta(1)
    return Resolved((inner.days[0], high), "period", relative=inner.relative, why=f"first {draft.number} months of {inner.why}")


def year_(draft: Draft, context: Context, inner: Resolved | None) -> Resolved:
    if draft.unsure and context.hijri_page and HIJRI_FIRST <= (draft.year or 0) <= HIJRI_LAST:
        return Resolved(year_days("hijri", draft.year or 0), "year", "hijri", why="a Hijri year, as others of the page")
    if draft.unsure:
        return open_(f"the year {draft.year} names no calendar", draft, "year")
    return Resolved(year_days(draft.calendar, draft.year or 0), "year", draft.calendar, why="as written")


def years_(draft: Draft, context: Context, inner: Resolved | None) -> Resolved:
    first, last = draft.year or 0, draft.year2 or 0
    if draft.unsure:
        return open_(f"the year {first} names no calendar", draft, "years")
    if last < first:
        return open_(f"ends before it starts ({first}-{last})", draft, "years")
    return Resolved(
        (year_days(draft.calendar, first)[0], year_days(draft.calendar, last)[1]), "years", draft.calendar, why="as written"
    )


def decade_(draft: Draft, context: Context, inner: Resolved | None) -> Resolved:
    century, relative = 1900, False
    if inner is not None:
        if inner.days is None:
            return inner._replace(precision="decade")
        century, relative = inner.days[0].year - 1, inner.relative
    first = century + draft.number
    return Resolved((date(first, 1, 1), date(first + 9, 12, 31)), "decade", relative=relative, why="decade")


def century_(draft: Draft, context: Context, inner: Resolved | None) -> Resolved:
    last = draft.number * 100
    return Resolved((date(last - 99, 1, 1), date(last, 12, 31)), "century", why="as written")


def ago_(draft: Draft, context: Context, inner: Resolved | None) -> Resolved:
    precision = STEPS.get(draft.unit, "period")
    today = context.today
    if today is None:
        return open_(NO_DATE, draft, precision, True)
    if draft.number > 1000:
        return open_("too long ago", draft, precision, True)
    if not draft.number:
        return Resolved(_several_ago(draft.unit, today), "period", relative=True, why=f"several {draft.unit}s before publication")
    if draft.unit == "day":
        day, slack = today - timedelta(draft.number), timedelta(1 if draft.unsure else 0)
        days = day - slack, day + slack
    elif draft.unit == "week":
        day = today - timedelta(7 * draft.number)
        days = day - timedelta(3), day + timedelta(3)
    elif draft.unit == "month":
        first = add_months(today.replace(day=1), -draft.number)
        days = month_days("gregorian", first.year, first.month)
    else:
        days = year_days("gregorian", today.year - draft.number)
    return Resolved(days, precision, relative=True, why=f"{draft.number} {draft.unit} before publication")


def _several_ago(unit: str, today: date) -> Days:
    """«قبل أيام»: as many as «بضعة» tells."""
    few, many = _SEVERAL
    if unit in _DAYS:
        return today - timedelta(_DAYS[unit] * many), today - timedelta(_DAYS[unit] * few)
    months = _MONTHS[unit]
    return add_months(today, -months * many), add_months(today, -months * few)


def last_(draft: Draft, context: Context, inner: Resolved | None) -> Resolved:
    today = context.today
    if today is None:
        return open_(NO_DATE, draft, "period", True)
    if not 0 < draft.number <= 1000:
        return open_("too long", draft, "period", True)
    sign = 1 if draft.shift == "next" else -1
    if draft.unit in ("day", "week", "hour"):
        days = -(-draft.number // 24) if draft.unit == "hour" else draft.number * (7 if draft.unit == "week" else 1)
        other = today + timedelta(sign * days)
    else:
        other = add_months(today, sign * draft.number * (12 if draft.unit == "year" else 1))
    low, high = sorted((today, other))
    return Resolved((low, high), "period", relative=True, why=f"{draft.number} {draft.unit} {draft.shift} from publication")


def same_(draft: Draft, context: Context, inner: Resolved | None) -> Resolved:
    """The period, month or day named before, in another year; that year where none was named."""
    day = context.earlier_day or context.today
    earlier = context.earlier if draft.unit == "month" else context.earlier_period
    if draft.unit == "day" and day is not None:
        earlier = day, day
    if draft.shift == "current" and context.today is not None:
        earlier = unit_days("month", context.today, 0)
    if inner is None or inner.days is None:
        return inner or open_(NO_DATE, draft, "period", True)
    if earlier is None:
        return inner._replace(why=f"{inner.why}, no earlier period")
    months = 12 * (inner.days[0].year - earlier[0].year)
    low, last = add_months(earlier[0], months), add_months(earlier[1], months)
    high = month_end(last) if low != last and earlier[1] == month_end(earlier[1]) else last
    precision: Precision = "month" if (low.day, high) == (1, month_end(low)) else "day" if low == high else "period"
    return Resolved((low, high), precision, relative=inner.relative, why=f"the period named before, in {inner.days[0].year}")
