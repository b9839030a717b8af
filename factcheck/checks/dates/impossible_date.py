"""A day that no calendar has.

What it does
    Fires on dates that the dates stage could not place because the day does not exist: 31 April, 29 February of a common
    year, the 31st of a Hijri month.
Why
    The day or the month is mistyped.
Known limits
    29 February without a year is silent where the document has no date.
Example
    «31 أبريل».
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.model import Finding

RULE = "dates.impossible_date"
REASON = "impossible"


def run(story: Story) -> Iterator[Finding | None]:
    for when in story.whens:
        if when.part("day") is None and when.part("hijri_day") is None and not when.reason.startswith(REASON):
            continue
        if when.low is not None or not when.reason.startswith(REASON):
            yield None
            continue
        yield finding(
            story,
            RULE,
            f"There is no such day: {when.reason.partition(':')[2].strip() or story.text(when)}.",
            f"لا وجود لهذا اليوم: {story.text(when)}.",
            (when,),
            when.reason,
            ("correct the day", "or the month"),
        )


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("تنتهي المهلة في 31 أبريل 2024."),
        Example("ولدت الفنانة في 29 فبراير 2023."),
    ),
    quiet=(
        Example("تنتهي المهلة في 30 أبريل 2024."),
        Example("ولدت الفنانة في 29 فبراير 2024."),
    ),
)
