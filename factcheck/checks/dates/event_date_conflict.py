"""One event is dated twice, one slip apart.

What it does
    Compares the dates that a text gives to one event of one subject: the same day and month in two years, or two days of one
    month with swapped digits.
Why
    The second mention is written from memory.
Known limits
    Two dates that differ more are left alone: an event is announced, moved, repeated. Only days that are written out.
Example
    «افتتح الجسر في 12 مايو 2019 … افتتح الجسر في 21 مايو 2019».
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.slip import slip
from factcheck.model import Claim, Finding, When

RULE = "dates.event_date_conflict"
MANY = 200  # dates of a text that are compared with each other


def slipped(first: date, second: date) -> bool:
    """One day and month in two years, or two days of a month with swapped digits."""
    if (first.month, first.day) == (second.month, second.day):
        return first.year != second.year
    return (first.year, first.month) == (second.year, second.month) and slip(first.day, second.day) == "swapped"


def run(story: Story) -> Iterator[Finding | None]:
    dated = [claim for claim in story.extraction.claims if _written_out(claim)][:MANY]
    for first, second in combinations(dated, 2):
        one = first.subject.concept and (first.subject.concept, first.event) == (second.subject.concept, second.event)
        if not one or first.event is None or first.sentence == second.sentence or first.anchor != second.anchor:
            continue
        left, right = first.value, second.value
        if not isinstance(left, When) or not isinstance(right, When) or left.low is None or right.low is None:
            continue
        yield _report(story, left, right) if slipped(left.low, right.low) else None


def _written_out(claim: Claim) -> bool:
    when = claim.value
    if not isinstance(when, When) or when.low is None or when.low != when.high or when.span.part != "body":
        return False
    return when.direction == "within" and all(when.part(name) is not None for name in ("day", "month", "year"))


def _report(story: Story, left: When, right: When) -> Finding:
    return finding(
        story,
        RULE,
        f"One event is dated {left} and {right}.",
        f"أرخ حدث واحد في {left} وفي {right}.",
        (right, left),
        f"{left} ≠ {right}",
        (str(left), str(right)),
        "warning",
    )


CHECK = Check(
    RULE,
    run,
    fires=(Example("افتتح الجسر في 12 مايو 2019. وقال الوزير إن الجسر افتتح في 21 مايو 2019."),),
    quiet=(Example("افتتح الجسر في 12 مايو 2019. وقال الوزير إن الجسر افتتح في 12 مايو 2019."),),
)
