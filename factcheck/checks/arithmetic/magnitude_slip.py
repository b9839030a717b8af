"""Two mentions of one thing differ by exactly a power of ten, or by a thousand.

What it does
    Compares claims of one subject, event, place and time: «3.4 ملايين» and «3.4 مليارات».
Why
    مليون and مليار are one letter apart in a hurried ear, and a zero is lost in typing.
Known limits
    Only numbers with two digits or more that are not zero, and only where all slots of both claims are alike.
Example
    «بلغت الكلفة 3.4 ملايين دينار … الكلفة البالغة 3.4 مليارات دينار».
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import exchanged, is_exact
from factcheck.checks.slip import digits, significand, slip
from factcheck.checks.text.self_contradiction import alike, parallel
from factcheck.model import Finding, Number, Quantity, show

RULE = "arithmetic.magnitude_slip"
MENTIONS = 20  # of one significand in a text that are compared with each other


def slipped(left: Number, right: Number) -> bool:
    """A power of ten apart, and long enough for that to be no accident."""
    return slip(left, right) == "magnitude" and len(digits(left, left)[0].strip("0")) >= 2


def run(story: Story) -> Iterator[Finding | None]:
    body = [q for q in story.extraction.quantities if q.kind in ("count", "money", "measure") and is_exact(q)]
    kin: dict[tuple[str, str, str], list[Quantity]] = {}
    for quantity in body:
        kin.setdefault((quantity.kind, quantity.unit, significand(quantity.nominal or 0)), []).append(quantity)
    for left, right in (pair for row in kin.values() for pair in combinations(row[:MENTIONS], 2)):
        if left.nominal is None or right.nominal is None or not slipped(left.nominal, right.nominal):
            continue
        first, second = story.claim(left), story.claim(right)
        if first is None or second is None or not alike(first, second) or parallel(story, first, second):
            yield None
            continue
        low, high = sorted((left.nominal, right.nominal))
        yield finding(
            story,
            RULE,
            f"{show(high)} and {show(low)} for one thing: a factor of {show(high // low)}.",
            f"القيمتان {show(high)} و{show(low)} لشيء واحد بفارق {show(high // low)} ضعفا.",
            (right, left),
            f"{show(high)} / {show(low)} = {show(high // low)}",
            (show(left.nominal), show(right.nominal)),
            mends=exchanged(left, right, story.settings),
        )


CHECK = Check(
    RULE,
    run,
    fires=(Example("بلغت كلفة الجسر 34 مليون دينار. وقال الوزير إن كلفة الجسر بلغت 34 مليار دينار."),),
    quiet=(Example("بلغت كلفة الجسر 34 مليون دينار. وقال الوزير إن كلفة الجسر بلغت 34 مليون دينار."),),
)
