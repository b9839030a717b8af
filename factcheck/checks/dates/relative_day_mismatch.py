"""«اليوم الثلاثاء» and «أمس الأحد» do not chain.

What it does
    From every relative day that names its weekday it computes which weekday «today» is, and compares them inside the text.
Why
    A text that was begun one day and finished the next carries two todays.
Known limits
    Whether the common «today» is the document's date is the affair of ``document_date_suspect``.
Example
    «اليوم الثلاثاء … أمس الأحد».
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.dates.weekday_date_mismatch import NAMES, day_name
from factcheck.model import Finding, When

RULE = "dates.relative_day_mismatch"


def today(weekday: int, offset: int) -> int:
    """The weekday of today, where a day at an offset from it has this weekday."""
    return (weekday - offset) % 7


def relative_days(story: Story) -> list[tuple[When, int]]:
    """The relative days that name their weekday, with the weekday that today then is."""
    out = []
    for when in story.whens:
        weekday, offset = when.part("weekday"), when.part("relday")
        dated = when.part("weekday2") is not None or when.part("day") is not None
        if isinstance(weekday, int) and isinstance(offset, int) and not dated:
            out.append((when, today(weekday, offset)))
    return out


def run(story: Story) -> Iterator[Finding | None]:
    days = relative_days(story)
    for (left, first), (right, second) in itertools.pairwise(days):
        yield _report(story, left, right, first, second) if first != second else None


def _report(story: Story, left: When, right: When, first: int, second: int) -> Finding:
    return finding(
        story,
        RULE,
        f"One of these makes today a {NAMES[first]}, the other a {NAMES[second]}.",
        f"يجعل أحدهما اليوم {day_name(story.lexicon, first)} والآخر {day_name(story.lexicon, second)}.",
        (right, left),
        f"today = {NAMES[first]} ≠ {NAMES[second]}",
        ("correct the first weekday", "or the second"),
    )


CHECK = Check(
    RULE,
    run,
    fires=(Example("افتتح الوزير اليوم الأربعاء المعرض الذي أعلن عنه أمس الأحد."),),
    quiet=(Example("افتتح الوزير اليوم الأربعاء المعرض الذي أعلن عنه أمس الثلاثاء."),),
)
