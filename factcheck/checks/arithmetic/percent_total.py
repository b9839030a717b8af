"""Exclusive shares add up to more than 100, or a full set misses 100.

What it does
    Adds percents that follow each other as one division. A set that is said to be complete («تتوزع», «بواقع») must reach 100
    within the rounding of its members. Three or more shares of one list may not exceed it where they are shares of one thing
    («36 في المئة من السكان …، و60 …، و7 …») or where two swapped digits explain the sum.
Why
    One share is usually wrong, and the reader cannot tell which.
Known limits
    Answers to a poll may overlap: without a word of division they are left alone. Sums above 160 are taken for shares of
    different wholes.
Example
    «بواقع 48 في المئة للحزب و37 في المئة للوسط و22 في المئة للبقية» → 107.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import Interval, left_of, mends, total, written
from factcheck.checks.slip import slip
from factcheck.model import Finding, Quantity, exact, show

RULE = "arithmetic.percent_total"
HUNDRED = Interval(100, 100)
NEAR = 115  # what shares of one whole add up to where one is wrong; more are shares that overlap, or of several wholes
FROM, TO = 85, 160  # outside of these the shares are hardly shares of one thing, or some are left out


def off(shares: list[Interval], full: bool) -> bool:
    """The sum cannot be 100 (full set), or must be above it (any set of three)."""
    found = total(shares)
    if found.low is None or found.high is None:
        return False
    if full:
        return found.low > 100 or FROM <= found.high < 100
    return TO >= found.low > 100


def swapped(shares: tuple[Quantity, ...]) -> bool:
    """Two digits swapped back in one share make the sum 100, give or take the rounding."""
    values = [Fraction(share.nominal or 0) for share in shares]
    rounding = sum(Fraction(share.step) for share in shares) / 2
    rest = 100 - sum(values)
    step = min(Fraction(share.step) for share in shares)
    near = [step * n for n in range(-int(rounding / step), int(rounding / step) + 1)]
    return any(slip(exact(value), exact(value + rest + off_by)) == "swapped" for value in values for off_by in near)


def run(story: Story) -> Iterator[Finding | None]:
    for link in story.linked("shares"):
        shares = link.quantities("share")
        full = "full" in link.notes
        if not full and ("poll" in link.notes or (len(shares) < 3 and "two" not in link.notes)):
            continue
        complete = full and "partial" not in link.notes and (len(shares) > 2 or "exclusive" in link.notes)
        intervals = [written(share, story.settings) for share in shares]
        wrong = off(intervals, complete) or ("exclusive" in link.notes and complete and not total(intervals).meets(HUNDRED))
        near = sum(share.nominal or 0 for share in shares) <= NEAR
        if not full and not ("one whole" in link.notes and near):
            wrong = wrong and swapped(shares)
        if not wrong:
            yield None
            continue
        values = [share.nominal or 0 for share in shares]
        found = exact(sum(map(Fraction, values)))
        extra = exact(abs(Fraction(found) - 100))
        yield finding(
            story,
            RULE,
            f"The shares add up to {show(found)} percent.",
            f"مجموع النسب {show(found)} في المئة.",
            shares,
            f"{' + '.join(map(show, values))} = {show(found)} ≠ 100",
            (f"a share is off by {show(extra)}", "or the shares overlap: say so"),
            mends=mends(*zip(shares, left_of(HUNDRED, intervals), strict=True)),
        )


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("وتوزعت المقاعد بواقع 48 في المئة للحزب، و37 في المئة للوسط، و22 في المئة للبقية."),
        Example("في المدينة 36.1 في المئة دون العشرين، و60.2 في المئة في سن العمل، و7.3 في المئة فوق الستين."),
    ),
    quiet=(
        Example("وتوزعت المقاعد بواقع 48 في المئة للحزب، و30 في المئة للوسط، و22 في المئة للبقية."),
        Example("في المدينة 36.1 في المئة دون العشرين، و56.7 في المئة في سن العمل، و7.3 في المئة فوق الستين."),
        Example(
            "أجاب 60 في المئة في الاستطلاع بأنهم يقرأون الصحف، و55 في المئة بأنهم يسمعون الإذاعة، و40 في المئة يتابعون المواقع."
        ),
        Example("ارتفعت أسعار الزيت 24.7 في المئة، وأسعار اللحم 48.9 في المئة، وأسعار السمك 42.5 في المئة."),
    ),
)
