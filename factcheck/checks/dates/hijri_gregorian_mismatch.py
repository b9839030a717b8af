"""A Hijri date and the Gregorian date beside it are not the same day.

What it does
    Converts the Hijri date by the Umm al-Qura tables and compares; years alone by their overlap.
Why
    One of the two is copied from another row of the calendar, or the month is the one before.
Known limits
    Two days of difference are allowed, as months begin with a sighting. Outside of the tables (before 1343) only years are
    compared, by the mean length of the Hijri year, to one year.
Example
    «10 ذو الحجة 1445 الموافق 26 يونيو 2024» → 10 Dhu al-Hijja 1445 is 16 June 2024.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.model import Finding, When

RULE = "dates.hijri_gregorian_mismatch"
SLACK = 2  # days: months begin with a sighting
YEAR = Fraction(970224, 10**6)  # a mean Hijri year in Gregorian years
EPOCH = Fraction(6215743, 10**4)  # one such year before 1 Muharram 1, as a Gregorian year


def year_span(hijri: int) -> tuple[int, int]:
    """The Gregorian years that a Hijri year touches, by the mean year."""
    begin = EPOCH + hijri * YEAR
    return int(begin), int(begin + YEAR)


def days_apart(hijri: tuple[date, date], gregorian: tuple[date, date]) -> int:
    """How many days lie between two spans of days; zero where they overlap."""
    if hijri[0] > gregorian[1]:
        return (hijri[0] - gregorian[1]).days
    return max(0, (gregorian[0] - hijri[1]).days)


def run(story: Story) -> Iterator[Finding | None]:
    for link in story.linked("calendars"):
        hijri, gregorian = link.when("hijri"), link.when("gregorian")
        if hijri is None or gregorian is None:
            continue
        yield _days(story, hijri, gregorian) if hijri.low and gregorian.low else _years(story, hijri, gregorian)


def _days(story: Story, hijri: When, gregorian: When) -> Finding | None:
    if hijri.low is None or hijri.high is None or gregorian.low is None or gregorian.high is None:
        return None
    apart = days_apart((hijri.low, hijri.high), (gregorian.low, gregorian.high))
    if apart <= SLACK:
        return None
    left = hijri.low.isoformat() if hijri.low == hijri.high else f"{hijri.low.isoformat()}..{hijri.high.isoformat()}"
    right = str(gregorian).split(" ")[0]
    return _report(story, hijri, gregorian, left, right, f"{left} ≠ {right} ({apart} days apart)", _back(hijri, gregorian))


def _back(hijri: When, gregorian: When) -> str:
    """The Hijri date of the Gregorian day, where it is one day."""
    if gregorian.low is None or gregorian.low != gregorian.high:
        return "or the Hijri date"
    from hijridate import Gregorian

    try:
        found = Gregorian.fromdate(gregorian.low).to_hijri()
    except (OverflowError, ValueError):
        return "or the Hijri date"
    return f"Hijri: {found.year}-{found.month:02}-{found.day:02}"


def _years(story: Story, hijri: When, gregorian: When) -> Finding | None:
    stated, year = hijri.part("hijri_year"), gregorian.part("year")
    if not isinstance(stated, int) or not isinstance(year, int):
        return None
    low, high = year_span(stated)
    if low - 1 <= year <= high + 1:
        return None
    return _report(
        story, hijri, gregorian, f"{low}/{high}", str(year), f"{stated} AH = {low}/{high} ≠ {year}", "or the Hijri year"
    )


def _report(story: Story, hijri: When, gregorian: When, left: str, right: str, arithmetic: str, back: str) -> Finding:
    return finding(
        story,
        RULE,
        f"The Hijri date is {left}, the text says {right}.",
        f"التاريخ الهجري يوافق {left} والنص يقول {right}.",
        (hijri, gregorian),
        arithmetic,
        (f"Gregorian: {left}", back),
    )


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("يحتفل الأهالي في العاشر من ذي الحجة 1445 هـ الموافق 26 يونيو 2024."),
        Example("بني الجامع سنة 545هـ الموافق 1250م."),
        Example("تبدأ الدراسة في 25 جمادى الآخرة 1446هـ الموافق 5 يناير 2025."),
    ),
    quiet=(
        Example("يحتفل الأهالي في العاشر من ذي الحجة 1445 هـ الموافق 16 يونيو 2024."),
        Example("بني الجامع سنة 545هـ الموافق 1150م."),
        Example("تبدأ الدراسة في 5 رجب 1446هـ الموافق 5 يناير 2025."),
    ),
)
