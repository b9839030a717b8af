"""The stated weekday is not the weekday of the stated date.

What it does
    Takes a date that is written with its weekday («الخميس 6 نوفمبر») and looks the weekday up. A year that is not written is
    taken from the document's date.
Why
    One of the two was copied from another day's text; readers who must be somewhere follow the wrong one.
Known limits
    Silent without a year in the text and without a date of the document. Days that begin at sunset are not modelled.
Example
    «الخميس 6 نوفمبر 2024» → 6 November 2024 is a Wednesday.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.links.line import ARTICLES
from factcheck.lang.lexicon import Lexicon, rows
from factcheck.model import Finding, When

RULE = "dates.weekday_date_mismatch"
NEAR = 45  # days within which a day without a year is of the document's own
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def mismatch(stated: int, day: date) -> bool:
    """Monday is 0."""
    return day.weekday() != stated


def day_name(lexicon: Lexicon, weekday: int) -> str:
    """The name of a weekday in the language of the text, with its article."""
    forms = next(forms for key, _, forms, _ in rows(lexicon.language, "weekdays") if key == str(weekday))
    return f"{ARTICLES[0]}{forms[0]}"


def nearest(stated: int, day: date) -> date:
    """The nearest day that has the stated weekday; the earlier one where two are equally near."""
    return min((day + timedelta(shift) for shift in range(-3, 4)), key=lambda d: (d.weekday() != stated, abs(d - day)))


def run(story: Story) -> Iterator[Finding | None]:
    for when in story.whens:
        for stated, day in _dated(when):
            wrong = mismatch(stated, day) and not _of_another_year(story, when, stated, day)
            yield _report(story, when, stated, day) if wrong else None

    for link in story.linked("weekday"):
        written, named = link.when("date"), link.when("weekday")
        said = named.part("weekday") if named else None
        if written is not None and written.low is not None and written.low == written.high and isinstance(said, int):
            yield _report(story, written, said, written.low) if mismatch(said, written.low) else None


def _of_another_year(story: Story, when: When, stated: int, day: date) -> bool:
    """A day without its year may be of one that the sentence names («عام 2011، يوم الثلاثاء 25 يناير»), or, where it lies
    far from the day of the document, of the year before or after («الأربعاء 15 أبريل» in a fixture list)."""
    if when.part("year") is not None:
        return False
    line = next((line for line in story.lines if any(item.when is when for item in line.items)), None)
    named = (item.when for item in line.items if item.when) if line else ()
    years = {other.low.year for other in named if other.low is not None and other.part("year") is not None}
    published = story.document.published
    if published is not None and abs((day - published.date()).days) > NEAR:
        years |= {day.year - 1, day.year + 1}
    return any(_in_year(day, year) is not None and _in_year(day, year) == stated for year in years)


def _in_year(day: date, year: int) -> int | None:
    """The weekday of the same day in another year; ``None`` where that year has no such day."""
    try:
        return day.replace(year=year).weekday()
    except ValueError:
        return None


def _dated(when: When) -> Iterator[tuple[int, date]]:
    """The weekdays of a date that is written with day and month, and of both ends of a period."""
    low, high = when.low, when.high
    if low is None or high is None:
        return
    start, end = when.part("weekday"), when.part("weekday_to")
    if isinstance(start, int) and when.part("day") is not None and (when.part("month") is not None or low == high):
        yield start, low
    if isinstance(end, int) and when.part("day_to") is not None and low != high:
        yield end, high


def _report(story: Story, when: When, stated: int, day: date) -> Finding:
    other = nearest(stated, day)
    year = "" if when.part("year") is not None else " (year taken from the document's date)"
    return finding(
        story,
        RULE,
        f"{day.isoformat()} is a {NAMES[day.weekday()]}, not a {NAMES[stated]}{year}.",
        f"يوافق {day.isoformat()} يوم {day_name(story.lexicon, day.weekday())} لا {day_name(story.lexicon, stated)}.",
        (when,),
        f"weekday({day.isoformat()}) = {NAMES[day.weekday()]} ≠ {NAMES[stated]}",
        (f"{NAMES[day.weekday()]} {day.isoformat()}", f"{NAMES[stated]} {other.isoformat()}"),
    )


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("تفتتح المكتبة أبوابها يوم الخميس 6 نوفمبر 2024."),
        Example("وقع الحادث فجر الجمعة 11 أكتوبر قرب الميناء.", "2025-10-11"),
        Example("تبدأ الدورة غدا الجمعة 12 أغسطس في القاعة الكبرى.", "2021-08-11"),
    ),
    quiet=(
        Example("تفتتح المكتبة أبوابها يوم الأربعاء 6 نوفمبر 2024."),
        Example("وقع الحادث فجر السبت 11 أكتوبر قرب الميناء.", "2025-10-12"),
        Example("يزور الوفد المدينة يوم الخميس المقبل."),
        Example("اندلعت الاحتجاجات عام 2011، يوم الثلاثاء 25 يناير، وانتهت يوم الجمعة 11 فبراير."),
        Example("يلتقي الفريقان ذهابا الاثنين 1 يوليو وإيابا الثلاثاء 9 يوليو.", "2024-05-15"),
    ),
)
