"""A range whose first bound is the larger one.

What it does
    Fires on «بين 30 و20» and «ما بين 20 و18 ألفا».
Why
    One bound is mistyped, and the reader cannot tell which.
Known limits
    Ranges with a hyphen may be a score or typed from right to left: they are left alone, and «من 30 إلى 20» is a change.
Example
    «تبلغ الحرارة بين 46 و41 درجة».
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.model import Finding, Number, Quantity, show

RULE = "arithmetic.range_inverted"
HYPHENS = "-–—/"


def inverted(low: Number | None, high: Number | None) -> bool:
    """The first bound is the larger one."""
    return low is not None and high is not None and low > high


def run(story: Story) -> Iterator[Finding | None]:
    for quantity, falling in _between(story):
        if quantity.low is None or quantity.high is None:
            continue
        words = story.text(quantity)
        if not inverted(quantity.low, quantity.high) or any(mark in words for mark in HYPHENS) or falling:
            yield None
            continue
        low, high = show(quantity.low), show(quantity.high)
        yield finding(
            story,
            RULE,
            f"The range begins with its larger bound: {low} to {high}.",
            f"يبدأ المدى بحده الأكبر: {low} ثم {high}.",
            (quantity,),
            f"{low} > {high}",
            (f"{high} to {low}", "or one bound is mistyped"),
        )


def _between(story: Story) -> Iterator[tuple[Quantity, bool]]:
    """The ranges that a word of range opens, and whether they may go downwards: a fall, degrees below zero."""
    for line in story.lines:
        for index, quantity in line.quantities:
            near = range(max(0, index - 3), index)
            if quantity.hedge == "range" and any(line.has(at, "between") and line.words_between(at, index) == 0 for at in near):
                falling = any(line.has(at, "down") for at in range(max(0, index - 6), index))
                yield quantity, falling or line.has(index + 1, "below_zero") or line.has(index + 2, "below_zero")


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("تتراوح الحرارة بين 46 و41 درجة حتى نهاية الأسبوع."),
        Example("قدر المنظمون عدد المشاركين بما بين 20 و18 ألفا."),
    ),
    quiet=(
        Example("تتراوح الحرارة بين 41 و46 درجة حتى نهاية الأسبوع."),
        Example("انتهت المباراة بفوز الفريق 3-1."),
        Example("خفضت البلدية الرسوم من 30 إلى 20 دينارا."),
    ),
)
