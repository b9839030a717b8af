"""What every rule of the date grammar is resolved against, and what resolving gives."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from factcheck.extract.date_draft import Draft
from factcheck.extract.date_periods import Days
from factcheck.model import Calendar, Precision

NO_DATE, NO_EARLIER = "no document date", "no earlier date in the text"
STEP = {"past": -1, "current": 0, "next": 1, "past2": -2, "next2": 2}
ECHO = {"same": 0, "following": 1, "preceding": -1}
_ONWARD, _LONG = 92, 250  # days: what holds «from November on» begins soon, where last November lies far back
_SOON, _LONG_AGO = 31, 300  # days: a day and month without year is ahead if so near, while the last one lies so far back


class Resolved(NamedTuple):
    """Days with precision and calendar, or the reason why there are none; ``relative`` where the document's date was used."""

    days: Days | None
    precision: Precision = "day"
    calendar: Calendar = "gregorian"
    relative: bool = False
    reason: str = ""
    why: str = ""


class Context(NamedTuple):
    """What a draft is resolved against: the document's time and the last dates of the text before it.

    ``earlier`` is the last date or period that does not lean on today («أمس» does), said in sentence ``said_in``;
    ``earlier_month`` the last that lies within one month and is not compared with, in its calendar, said in ``month_in``;
    ``earlier_day`` the last day of any kind, said in ``day_in``, ``past_day`` the last one before
    publication; ``earlier_period`` the last period of more than a day and less
    than a year.
    ``month_first``, ``hijri_page`` and ``fiscal_page`` are habits of the page: its numeric order, and that it writes Hijri years
    or years of accounts from summer to summer (العام المالي 2024/2025).
    """

    published: datetime | None
    earlier: Days | None = None
    earlier_month: tuple[date, Calendar] | None = None
    month_in: int = -2
    earlier_day: date | None = None
    past_day: date | None = None
    day_in: int = -2
    earlier_week: Days | None = None
    earlier_period: Days | None = None
    said_in: int = -2
    sentence: int = 0
    month_first: bool = False
    hijri_page: bool = False
    fiscal_page: bool = False

    @property
    def today(self) -> date | None:
        return self.published.date() if self.published else None


def open_(reason: str, draft: Draft, precision: Precision = "day", relative: bool = False) -> Resolved:
    return Resolved(None, precision, draft.calendar, relative, reason)


def choose(candidates: list[Days], today: date, draft: Draft) -> tuple[Days | None, str]:
    """One of the yearly candidates, which are in order."""
    before = [days for days in candidates if days[0] <= today]
    ended = [days for days in candidates if days[1] < today]
    after = [days for days in candidates if days[1] >= today]
    ahead = [days for days in candidates if days[0] > today]
    if draft.shift in ("past", "past2"):
        found = ended[-1 if draft.shift == "past" else -2 :]
        return (found[0] if found else None), "the last one before publication"
    if draft.shift in ("next", "next2"):
        found = ahead[0 if draft.shift == "next" else 1 :]
        return (found[0] if found else None), "the next one after publication"
    if draft.shift == "current":
        return min(candidates, key=lambda days: abs((days[0] - today).days), default=None), "the current one"
    if draft.direction == "until" and before and ahead and not draft.future:
        nearest = min((before[-1], ahead[0]), key=lambda days: abs((days[0] - today).days))
        return nearest, "the nearest one: a limit"
    just_gone = before and ahead and (today - before[-1][1]).days <= _SOON < _LONG_AGO < (ahead[0][0] - today).days
    if draft.future and after and not just_gone:
        return after[0], "the next one: the words speak of the future"
    if draft.onward and before and ahead and (ahead[0][0] - today).days <= _ONWARD and (today - before[-1][0]).days > _LONG:
        return ahead[0], "the next one: it begins soon"
    near_month = before and ahead and ahead[0][0].year == today.year and draft.direction == "within"
    if (draft.day is not None or near_month) and before and ahead and not draft.over:
        soon, long_ago = (ahead[0][0] - today).days <= _SOON, (today - before[-1][0]).days > _LONG_AGO
        if soon and long_ago:
            return ahead[0], "days ahead, the last one is nearly a year back"
    return (before[-1] if before else None), "the last one on or before publication"
