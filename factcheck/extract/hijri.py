"""Both calendars behind one set of functions: Gregorian, and Hijri by the Umm al-Qura tables (years 1343 to 1500)."""

from __future__ import annotations

import calendar as _calendar
from datetime import date, timedelta

from factcheck.model import Calendar

HIJRI_FIRST, HIJRI_LAST = 1343, 1500
_EPOCH = 227015  # the ordinal of 1 Muharram 1
GREGORIAN_NAMES = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
HIJRI_NAMES = (
    "", "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qada",
    "Dhu al-Hijja",
)  # fmt: skip


class OutOfTableError(ValueError):
    """A Hijri year outside the Umm al-Qura table, or a Gregorian year outside 1..9999."""


def month_name(calendar: Calendar, month: int) -> str:
    return (HIJRI_NAMES if calendar == "hijri" else GREGORIAN_NAMES)[month]


def longest_month(calendar: Calendar, month: int) -> int:
    """The days that the month has in its longest year."""
    return 30 if calendar == "hijri" else _calendar.monthrange(2000, month)[1]


def month_days(calendar: Calendar, year: int, month: int) -> tuple[date, date]:
    """First and last day of a month, in Gregorian days."""
    if calendar == "gregorian":
        if not 1 <= year <= 9998:
            raise OutOfTableError(f"year {year}")
        return date(year, month, 1), date(year, month, _calendar.monthrange(year, month)[1])
    from hijridate import Hijri

    if not HIJRI_FIRST <= year <= HIJRI_LAST:
        raise OutOfTableError(f"Hijri year {year} is outside the table {HIJRI_FIRST}-{HIJRI_LAST}")
    first = Hijri(year, month, 1)
    low = date.fromordinal(first.to_gregorian().toordinal())
    return low, low + timedelta(first.month_length() - 1)


def year_days(calendar: Calendar, year: int) -> tuple[date, date]:
    """First and last day of a year, in Gregorian days. Hijri years outside the table are reckoned by the tabular calendar,
    which is within two days: enough for a year, and only for a year."""
    if calendar == "hijri" and not HIJRI_FIRST <= year <= HIJRI_LAST:
        return _tabular_start(year), _tabular_start(year + 1) - timedelta(1)
    return month_days(calendar, year, 1)[0], month_days(calendar, year, 12)[1]


def _tabular_start(year: int) -> date:
    return date.fromordinal(_EPOCH + (year - 1) * 354 + (3 + 11 * year) // 30)


def year_month(calendar: Calendar, day: date) -> tuple[int, int]:
    """The year and month of a day in a calendar."""
    if calendar == "gregorian":
        return day.year, day.month
    from hijridate import Gregorian

    try:
        hijri = Gregorian(day.year, day.month, day.day).to_hijri()
    except (OverflowError, ValueError) as error:
        raise OutOfTableError(str(error)) from error
    return hijri.year, hijri.month


def add_months(day: date, months: int) -> date:
    """The same day of another month, or that month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, _calendar.monthrange(year, month + 1)[1]))
