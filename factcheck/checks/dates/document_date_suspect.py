"""The weekdays of the text contradict the document's date.

What it does
    Takes the relative days that name their weekday («اليوم الثلاثاء») and agree with each other, and holds their «today»
    against the document's date.
Why
    A date taken from a page's footer or side column makes every relative date of the text wrong.
Known limits
    Texts that were published in the night after the day they speak of are allowed one day.
Example
    «قال اليوم الثلاثاء … أمس الاثنين» in a document of a Friday.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.dates.relative_day_mismatch import relative_days
from factcheck.checks.dates.weekday_date_mismatch import NAMES, day_name
from factcheck.model import Finding

RULE = "dates.document_date_suspect"


def suspect(weekdays: list[int], published: date) -> bool:
    """All say the same weekday for today, and neither the document's day nor the day before has it."""
    return len(set(weekdays)) == 1 and (published.weekday() - weekdays[0]) % 7 > 1


def run(story: Story) -> Iterator[Finding | None]:
    days = relative_days(story)
    published = story.document.published
    if published is None or not days:
        return
    if not suspect([day for _, day in days], published.date()):
        yield None
        return
    stated = days[0][1]
    day, written = (day_name(story.lexicon, n) for n in (published.weekday(), stated))
    yield finding(
        story,
        RULE,
        f"The text is written on a {NAMES[stated]}, the document is dated {published.date()}, a {NAMES[published.weekday()]}.",
        f"كتب النص يوم {written} وتاريخ الوثيقة {published.date()} يوم {day}.",
        tuple(when for when, _ in days[:3]),
        f"weekday({published.date()}) = {NAMES[published.weekday()]} ≠ {NAMES[stated]}",
        ("correct the document's date", "or the weekday"),
        "warning",
    )


CHECK = Check(
    RULE,
    run,
    fires=(Example("قال الوزير اليوم الأحد إن الجسر افتتح أمس السبت.", "2024-05-15"),),
    quiet=(
        Example("قال الوزير اليوم الأربعاء إن الجسر افتتح أمس الثلاثاء.", "2024-05-15"),
        Example("قال الوزير اليوم الثلاثاء إن الجسر افتتح أمس الاثنين.", "2024-05-15T01:10"),
    ),
)
