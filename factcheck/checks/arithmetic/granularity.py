"""A percent that no number of so few people can give.

What it does
    For «p في المئة من N» with a small exact N it looks for a whole k whose share rounds (or is cut) to p (the GRIM test).
Why
    «33.7 في المئة من 12 مشاركا» was not counted among these twelve.
Known limits
    Only up to the N at which every percent of that precision is possible: 100 for whole percents, 1000 for one decimal. The
    finding states how many of the possible percents would pass by chance. It informs: weighting is a usual reason.
Example
    «33.7% من 12 مشاركا» → 4 of 12 is 33.3, 5 of 12 is 41.7.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import places, rounded
from factcheck.checks.links.common import after
from factcheck.model import Finding, Number, Quantity, exact, show

RULE = "arithmetic.granularity"


def possible(percent: Number, step: Number, n: int) -> bool:
    """Some k of ``n`` gives the percent, rounded or cut at its last written place."""
    k = Fraction(percent) * n / 100
    return any(abs(Fraction(near * 100, n) - percent) < step for near in (int(k), int(k) + 1))


def power(step: Number, n: int) -> int:
    """How many of a hundred percents of this precision are impossible for ``n``: 0 means that the test says nothing."""
    return max(0, 100 - int(Fraction(2 * n) * step))


def run(story: Story) -> Iterator[Finding | None]:
    for line in story.lines:
        for index, share in line.quantities:
            if share.kind != "percent" or share.hedge != "exact" or share.nominal is None or share.nominal > 100:
                continue
            at = after(line, index, lambda q: q.kind == "count" and q.hedge == "exact", 1)
            if not line.has(index + 1, "from") or at is None or not isinstance(n := _count(line.items[at].quantity), int):
                continue
            if n < 2 or power(share.step, n) < 50:
                continue
            yield None if possible(share.nominal, share.step, n) else _report(story, share, line.items[at].quantity, n)


def _count(quantity: Quantity | None) -> Number | None:
    return quantity.nominal if quantity is not None and quantity.step == 1 else None


def _report(story: Story, share: Quantity, whole: Quantity | None, n: int) -> Finding | None:
    if share.nominal is None or whole is None:
        return None
    k = int(Fraction(share.nominal) * n / 100)
    near = " and ".join(f"{i}/{n} = {show(rounded(exact(Fraction(i * 100, n)), places(share.step)))}" for i in (k, k + 1))
    return finding(
        story,
        RULE,
        f"No number of {n} gives {show(share.nominal)} percent.",
        f"لا يوجد عدد من {n} يعطي {show(share.nominal)} في المئة.",
        (share, whole),
        f"{near}; {power(share.step, n)} of 100 percents are impossible for {n}",
        ("check the percent", "or the count"),
        "info",
    )


CHECK = Check(
    RULE,
    run,
    fires=(Example("قال 33.7 في المئة من 12 مشاركا إنهم راضون."),),
    quiet=(Example("قال 33.3 في المئة من 12 مشاركا إنهم راضون."), Example("قال 33.7 في المئة من 1200 مشارك إنهم راضون.")),
)
