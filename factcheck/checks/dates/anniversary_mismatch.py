"""An anniversary does not fit the year that it remembers.

What it does
    Subtracts the remembered year from the document's year and holds the result against «الذكرى العشرون».
Why
    Anniversary copy is reused a year later with one of the two numbers untouched.
Known limits
    One year more or less is allowed: the day may lie in the next year, and some count the first year.
Example
    «الذكرى العشرون لافتتاح الجسر عام 1994» in 2024 → the thirtieth.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import Interval, mends
from factcheck.model import Finding, show

RULE = "dates.anniversary_mismatch"
SLACK = 1  # a day still to come in the year, inclusive counting


def fits(ordinal: int, year: int, now: int, slack: int = SLACK) -> bool:
    return abs(now - year - ordinal) <= slack


def run(story: Story) -> Iterator[Finding | None]:
    for link in story.linked("anniversary"):
        ordinal, year, published = link.quantity("ordinal"), link.when("year"), story.document.published
        if ordinal is None or year is None or year.low is None or published is None or not isinstance(ordinal.nominal, int):
            continue
        now = published.year
        if abs(now - year.low.year) <= 1:
            continue  # the day on which it is celebrated
        if "inclusive" in link.notes or fits(ordinal.nominal, year.low.year, now, SLACK):
            yield None
            continue
        found = now - year.low.year
        yield finding(
            story,
            RULE,
            f"From {year.low.year} to {now} are {found} years, the text says {show(ordinal.nominal)}.",
            f"من {year.low.year} إلى {now} مضت {found} سنة والنص يقول {show(ordinal.nominal)}.",
            (ordinal, year),
            f"{now} - {year.low.year} = {found} ≠ {show(ordinal.nominal)}",
            (f"anniversary: {found}", f"year: {now - ordinal.nominal}"),
            mends=mends((ordinal, Interval(found, found))),
        )


CHECK = Check(
    RULE,
    run,
    fires=(Example("تحتفل المدينة اليوم بالذكرى العشرين لافتتاح الجسر عام 1994.", "2024-05-15"),),
    quiet=(Example("تحتفل المدينة اليوم بالذكرى الثلاثين لافتتاح الجسر عام 1994.", "2024-05-15"),),
)
