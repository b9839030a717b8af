"""A change between two percents is called percent and is points.

What it does
    Fires where the difference between two percents is stated as a percent and equals the difference in points, but not the
    relative change.
Why
    From 8 to 6 percent is two points and a quarter less: the reader is told «2 percent».
Known limits
    Desks differ, so it only informs.
Example
    «من 8 في المئة إلى 6 في المئة، بانخفاض 2 في المئة».
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import rounded
from factcheck.model import Finding, Number, exact, show

RULE = "arithmetic.percent_or_points"


def _relative(base: Number, points: Number) -> str:
    return show(rounded(exact(Fraction(points) / Fraction(base) * 100))) if base else "?"


def run(story: Story) -> Iterator[Finding | None]:
    for link in story.linked("change"):
        base, end, by = (link.quantity(role) for role in ("from", "to", "by"))
        if base is None or end is None or by is None or {base.kind, end.kind, by.kind} != {"percent"}:
            continue
        if base.nominal is None or end.nominal is None or by.nominal is None or by.hedge != "exact":
            continue
        points = exact(abs(Fraction(end.nominal) - Fraction(base.nominal)))
        if not points or by.nominal != points:
            yield None
            continue
        yield finding(
            story,
            RULE,
            f"From {show(base.nominal)} to {show(end.nominal)} percent is {show(points)} points, not percent.",
            f"الفرق بين {show(base.nominal)} و{show(end.nominal)} في المئة هو {show(points)} نقطة مئوية لا نسبة مئوية.",
            (by, base, end),
            f"|{show(end.nominal)} - {show(base.nominal)}| = {show(points)} points",
            (f"{show(points)} percentage points", f"or {_relative(base.nominal, points)} percent of the earlier value"),
            "info",
        )


CHECK = Check(
    RULE,
    run,
    fires=(Example("نزلت نسبة البطالة من 8 في المئة إلى 6 في المئة، بانخفاض 2 في المئة."),),
    quiet=(Example("نزلت نسبة البطالة من 8 في المئة إلى 6 في المئة، بانخفاض نقطتين مئويتين."),),
)
