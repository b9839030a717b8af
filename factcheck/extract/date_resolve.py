"""From drafts to days: each rule of the grammar resolved against the document's date and the dates before it.

Nothing is invented: without a document date a relative draft stays open and says so, a day that its month does not have is
reported as impossible and never shifted.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from factcheck.extract import date_days as days
from factcheck.extract import date_offsets as offsets
from factcheck.extract import date_spans as spans
from factcheck.extract.date_context import Context, Resolved, open_
from factcheck.extract.date_draft import Draft, Rule
from factcheck.extract.date_periods import edge_of
from factcheck.extract.hijri import OutOfTableError
from factcheck.model import Precision

_BEGINS = 2  # the month up to which the end of «the year» may be that of the last one
_BEGUN, _BEGUN_MONTH = 10, 3  # until then a month and a year begin
_OUTSIDE = ("year ", "ordinal ")  # how the calendar says that a day lies outside it


def resolve(draft: Draft, context: Context) -> Resolved:
    """The days of a draft, or why it has none."""
    try:
        found = _resolve(_gone(_to_come(draft, context), context), context)
        if draft.edge and found.days is not None and draft.rule != "range":
            part, precision = edge_of(found.days, found.precision, draft.edge)
            return found._replace(days=part, precision=precision, why=f"{found.why}, {draft.edge}")
    except OutOfTableError as error:
        return open_(str(error), draft)
    except (OverflowError, ValueError) as error:  # days before the year 1 or behind 9999
        if isinstance(error, ValueError) and not str(error).startswith(_OUTSIDE):
            raise  # a mistake of ours
        return open_("outside the calendar", draft)
    return found


def _to_come(draft: Draft, context: Context) -> Draft:
    """«سيخفض إنتاجه اعتبارا من مطلع العام», written in December: a bare beginning that is over is that of the next period."""
    bare = draft.rule == "unit" and draft.edge == "start" and draft.shift == "current" and draft.end == draft.first + 2
    if not (bare and draft.future and draft.unit in ("year", "month")) or context.today is None:
        return draft
    into = context.today.day > _BEGUN if draft.unit == "month" else context.today.month > _BEGUN_MONTH
    return draft._replace(shift="next") if into else draft


def _gone(draft: Draft, context: Context) -> Draft:
    """«أمطار نهاية العام», written in January: what was at a bare end was at that of the year before."""
    bare = draft.rule == "unit" and draft.edge in ("end", "late") and draft.shift == "current" and draft.unit == "year"
    if not (bare and draft.over) or context.today is None or context.today.month > _BEGINS:
        return draft
    return draft._replace(shift="past")


def _resolve(draft: Draft, context: Context) -> Resolved:
    if draft.rule == "range":
        return _range(draft, context)
    day_rule = _DAYS.get(draft.rule)
    if day_rule is not None:
        return day_rule(draft, context)
    inner = resolve(draft.last, context) if draft.last is not None else None
    return _SPANS[draft.rule](draft, context, inner)


def _range(draft: Draft, context: Context) -> Resolved:
    if draft.last is None:
        raise AssertionError("a range has two ends")
    start = resolve(draft._replace(rule=draft.base or "date", base=None, last=None), context)
    if start.days is None:
        return start
    end = resolve(draft.last, context._replace(earlier=start.days))
    if end.days is None:
        return end
    if end.days[1] < start.days[0]:
        end, start = _turned(draft, start, end, context)
    if start.days is None or end.days is None or end.days[1] < start.days[0]:
        return open_("ends before it starts", draft, "period")
    precision: Precision = (
        "days" if start.precision == end.precision == "day" else "years" if start.precision == "year" else "period"
    )
    return Resolved(
        (start.days[0], end.days[1]), precision, start.calendar, start.relative or end.relative, why=f"{start.why}; {end.why}"
    )


def _turned(draft: Draft, start: Resolved, end: Resolved, context: Context) -> tuple[Resolved, Resolved]:
    """The end, or a start whose year was not written, moved by the year or week that a reader would supply."""
    last = draft.last
    if last is None or start.days is None or end.days is None:
        return end, start
    if last.rule == "weekday":
        gap = timedelta((end.days[0] - start.days[0]).days % 7)
        return end._replace(days=(start.days[0] + gap, start.days[0] + gap)), start
    if last.rule == "date" and last.year is None and not last.shift:
        for year in (start.days[0].year, start.days[0].year + 1):
            moved = resolve(last._replace(year=year), context)
            if moved.days is not None and moved.days[1] >= start.days[0]:
                return moved._replace(relative=True), start
    if draft.note == "shared" and draft.year is not None:
        return end, resolve(draft._replace(rule="date", year=draft.year - 1, last=None), context)
    return end, start


_DAYS: dict[Rule, Callable[[Draft, Context], Resolved]] = {
    "date": days.date_,
    "numeric": days.numeric_,
    "weekday": days.weekday_,
    "relday": days.relday_,
    "night": days.night_,
}
_SPANS: dict[Rule, Callable[[Draft, Context, Resolved | None], Resolved]] = {
    "unit": spans.unit_,
    "season": spans.season_,
    "nth": spans.nth_,
    "months": spans.months_,
    "year": spans.year_,
    "years": spans.years_,
    "decade": spans.decade_,
    "century": spans.century_,
    "ago": spans.ago_,
    "last": spans.last_,
    "same": spans.same_,
    "offset": offsets.offset_,
}
