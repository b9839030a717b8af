"""The two names of a month pair are two different months.

What it does
    Compares the names in «أبريل/نيسان», «نيسان (أبريل)», «نيسان أبريل».
Why
    The pair serves readers of two regions; when it differs, each of them reads another month.
Known limits
    All regional spellings of one month agree; a pair that is a span of two months with its own days is a range, not a pair.
Example
    «كانون الأول/نوفمبر» → December is not November.
"""

from __future__ import annotations

from calendar import month_name
from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.model import Finding

RULE = "dates.month_pair_mismatch"


def differs(first: int, second: int) -> bool:
    return first != second


def run(story: Story) -> Iterator[Finding | None]:
    for when in story.whens:
        first, second = when.part("month"), when.part("month2")
        if not isinstance(first, int) or not isinstance(second, int):
            continue
        if not differs(first, second):
            yield None
            continue
        yield finding(
            story,
            RULE,
            f"The two month names differ: {month_name[first]} and {month_name[second]}.",
            f"اسما الشهر مختلفان: الشهر {first} والشهر {second}.",
            (when,),
            f"month {first} ≠ month {second}",
            (month_name[first], month_name[second]),
        )


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("ينتهي العمل في الجسر في كانون الأول/نوفمبر المقبل."),
        Example("وقعت الهزة في الثامن من أيلول/أغسطس 2023."),
        Example("تبدأ الدراسة في نيسان (مايو) المقبل."),
    ),
    quiet=(
        Example("ينتهي العمل في الجسر في كانون الأول/ديسمبر المقبل."),
        Example("تبدأ الدراسة في أبريل/نيسان المقبل."),
    ),
)
