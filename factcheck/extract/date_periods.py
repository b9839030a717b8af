"""Parts of periods: quarters, halves, weeks, seasons, and the fuzzy edges «مطلع», «منتصف», «أواخر», «نهاية».

Edges are intervals by convention: of a month its tens of days, of a year January to March, May to August and October to
December, of a decade four years, of a century twenty, of anything else its thirds; «نهاية» is the last day, the boundary
that a deadline names.
"""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.extract.hijri import add_months
from factcheck.model import Precision

Days = tuple[date, date]
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11)}
_MONTHS = {"quarter": 3, "half": 6, "third": 4}
_SHARES = {"half": 2, "third": 3}
_YEAR_EDGES = {"start": (0, 3), "mid": (4, 8), "late": (9, 12)}
_LONG_EDGES: dict[str, dict[str, tuple[int, int]]] = {  # years
    "decade": {"start": (0, 4), "mid": (3, 7), "late": (6, 10)},
    "century": {"start": (0, 20), "mid": (40, 60), "late": (80, 100)},
}
_MONTH_EDGES = {"start": (0, 10), "mid": (10, 20), "late": (20, 31)}


def week_days(day: date, step: int) -> Days:
    """The week of a day or one before or after it, whichever day weeks begin on: «الأسبوع الماضي» is 1 to 13 days ago."""
    return day + timedelta(7 * step - 6), day + timedelta(7 * step + 6)


def season_days(season: str, first_year: int, last_year: int) -> Days:
    """March to May, June to August, September to November; a winter of one year lies on both sides of it."""
    if season == "winter":
        year = first_year if last_year > first_year else first_year - 1
        high = date(first_year + 1, 3, 1) if last_year == first_year else date(last_year, 3, 1)
        return date(year, 12, 1), high - timedelta(1)
    first, last = _SEASONS[season]
    return date(first_year, first, 1), add_months(date(first_year, last, 1), 1) - timedelta(1)


def part_of(days: Days, precision: Precision, unit: str, count: int) -> Days | None:
    """The nth (0: the last) quarter, half, third or week of a year or month."""
    low, high = days
    if precision in ("year", "years") and unit in _MONTHS:
        months = _MONTHS[unit]
        nth = count or 12 // months
        if low.day != 1 or nth * months > 12:
            return None
        start = add_months(low, (nth - 1) * months)
        return start, add_months(start, months) - timedelta(1)
    if precision != "month":
        return None
    if unit == "week":
        start = low + timedelta(7 * (count - 1)) if count else high - timedelta(6)
        return start, min(start + timedelta(6), high)
    if unit not in _SHARES:
        return None
    length = 15 if unit == "half" else 10
    nth = count or _SHARES[unit]
    start = low + timedelta(length * (nth - 1))
    return start, high if nth == _SHARES[unit] else start + timedelta(length - 1)


def edge_of(days: Days, precision: Precision, edge: str) -> tuple[Days, Precision]:
    """The beginning, middle, late part or last day of a period."""
    low, high = days
    if precision == "week":
        return days, precision
    if edge == "end":
        return (high, high), "period"
    if precision == "month":
        first, last = _MONTH_EDGES[edge]
        return (low + timedelta(first), min(low + timedelta(last - 1), high)), "period"
    if precision == "year" and low.day == 1:
        first, last = _YEAR_EDGES[edge]
        return (add_months(low, first), add_months(low, last) - timedelta(1)), "period"
    if precision in _LONG_EDGES:
        first, last = _LONG_EDGES[precision][edge]
        return (low.replace(year=low.year + first), high.replace(year=low.year + last - 1)), "period"
    length = (high - low).days
    first_day = {"start": 0, "mid": length // 3, "late": 2 * length // 3}[edge]
    last_day = length if edge == "late" else first_day + length // 3
    return (low + timedelta(first_day), low + timedelta(last_day)), "period"
