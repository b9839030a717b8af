"""A cumulative figure is lower at a later time.

What it does
    Compares cumulative claims of one subject, event and place («منذ مطلع العام») at two stated times of one text.
Why
    A toll or a count since a date can only rise; a fall is a correction, and corrections are said.
Known limits
    Silent where the text speaks of a correction, and where one of the two is not exact.
Example
    «حتى السبت 240 … حتى الأحد 204».
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import is_exact
from factcheck.model import Claim, Finding, Quantity, show

RULE = "text.running_total_fell"
SUMS = ("cumulative", "event", "period")  # scopes that add up from the first day on
MOST = 40  # claims of one thing; more are the rows of a table


def fell(first: Claim, second: Claim) -> bool:
    """Two cumulative claims of one subject; the later one is lower."""
    left, right = first.value, second.value
    if not isinstance(left, Quantity) or not isinstance(right, Quantity) or left.nominal is None or right.nominal is None:
        return False
    if first.time.low is None or first.time.high is None or second.time.high is None or first.time.low != second.time.low:
        return False
    if not first.time.low < min(first.time.high, second.time.high):
        return False
    return first.time.high < second.time.high and right.nominal < left.nominal


def _running(story: Story) -> Iterable[list[Claim]]:
    """The cumulative claims at stated times that count one thing, in text order."""
    found: dict[object, list[Claim]] = defaultdict(list)
    for claim in story.extraction.claims:
        exact = isinstance(claim.value, Quantity) and is_exact(claim.value) and claim.part_of is None
        if exact and claim.subject.concept and claim.time.basis == "stated" and claim.scope in SUMS:
            found[claim.subject.concept, claim.subject.restrict, claim.event, claim.place_id, claim.scope].append(claim)
    return (claims for claims in found.values() if len(claims) <= MOST)


def run(story: Story) -> Iterator[Finding | None]:
    if any("corrected" in item.cues for line in story.lines for item in line.items):
        return
    for claims in _running(story):
        for left, right in combinations(claims, 2):
            turned = fell(left, right) or fell(right, left)
            yield _report(story, left, right) if turned else None


def _report(story: Story, left: Claim, right: Claim) -> Finding | None:
    if not isinstance(left.value, Quantity) or not isinstance(right.value, Quantity):
        return None
    if left.time.high and right.time.high and left.time.high > right.time.high:
        left, right = right, left
    first, second = left.value, right.value
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return None
    before, after = show(first.nominal or 0), show(second.nominal or 0)
    return finding(
        story,
        RULE,
        f"The running total falls from {before} ({left.time}) to {after} ({right.time}).",
        f"تراجع المجموع التراكمي من {before} ({left.time}) إلى {after} ({right.time}).",
        (second, first),
        f"{after} < {before}",
        ("correct one of the two", "or say that the count was corrected"),
        "warning",
    )


CHECK = Check(
    RULE,
    run,
    fires=(
        Example(
            "سجلت المدينة 240 إصابة من مطلع مايو حتى السبت 11 مايو. وسجلت المدينة 204 إصابات من مطلع مايو حتى الاثنين 13 مايو."
        ),
    ),
    quiet=(
        Example(
            "سجلت المدينة 204 إصابات من مطلع مايو حتى السبت 11 مايو. وسجلت المدينة 240 إصابة من مطلع مايو حتى الاثنين 13 مايو."
        ),
    ),
)
