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
from factcheck.model import Finding, When

RULE = "dates.month_pair_mismatch"
REASON = "two months"


def differs(first: str, second: str) -> bool:
    return first != second


def names(when: When) -> tuple[str, str]:
    """The English names of the two months that stand for one; empty where there is one name."""
    month, other = when.part("month"), when.part("month2")
    if isinstance(month, int) and isinstance(other, int):
        return month_name[month], month_name[other]
    if when.reason.startswith(REASON):
        first, _, second = when.reason.partition(":")[2].strip().partition("/")
        return first, second
    return "", ""


def run(story: Story) -> Iterator[Finding | None]:
    for when in story.whens:
        if when.part("month") is None and not when.reason.startswith(REASON):
            continue
        first, second = names(when)
        if not first or not second or not differs(first, second):
            yield None
            continue
        yield finding(
            story,
            RULE,
            f"The two month names differ: {first} and {second}.",
            f"اسما الشهر مختلفان: {story.text(when)}.",
            (when,),
            f"{first} ≠ {second}",
            (first, second),
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
