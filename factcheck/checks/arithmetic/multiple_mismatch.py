"""«Three times as many» does not fit the two values.

What it does
    Where a sentence gives two levels and says that one is a multiple of the other, it divides.
Why
    «تضاعف» and «ثلاثة أضعاف» are written by feeling, and they are what the reader keeps.
Known limits
    Wording is loose («زاد ثلاثة أضعاف» may mean three or four times): both readings are accepted with a fifth of slack, and
    what lies outside only warns; below half or above twice the stated multiple it is an error.
Example
    «من 1200 إلى 6000 دولار، أي ثلاثة أضعاف» → five times.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import mends, rounded, written
from factcheck.model import Finding, Number, Quantity, Severity, exact, show

RULE = "arithmetic.multiple_mismatch"
SLACK = Fraction(1, 5)


def verdict(before: Number, after: Number, factor: Number) -> Severity | None:
    """``None`` where the multiple holds, read as N times or as N times more."""
    if min(before, after, factor) <= 0:
        return None
    found = Fraction(max(before, after)) / Fraction(min(before, after))
    if any(abs(found - wanted) <= wanted * SLACK for wanted in (Fraction(factor), Fraction(factor) + 1)):
        return None
    return "error" if found < Fraction(factor) / 2 or found > Fraction(factor) * 2 + 1 else "warning"


def run(story: Story) -> Iterator[Finding | None]:
    for link in story.linked("change"):
        base, end, by = (link.quantity(role) for role in ("from", "to", "by"))
        if base is None or end is None or by is None or by.kind != "multiple" or "far" in link.notes:
            continue
        if base.nominal is None or end.nominal is None or by.nominal is None or by.hedge not in ("exact", "about"):
            continue
        severity = verdict(base.nominal, end.nominal, by.nominal)
        yield _report(story, base, end, by, severity) if severity else None


def _report(story: Story, base: Quantity, end: Quantity, by: Quantity, severity: Severity) -> Finding | None:
    if base.nominal is None or end.nominal is None or by.nominal is None:
        return None
    high, low = max(base.nominal, end.nominal), min(base.nominal, end.nominal)
    found = show(rounded(exact(Fraction(high) / Fraction(low))))
    return finding(
        story,
        RULE,
        f"{show(high)} is {found} times {show(low)}, the text says {show(by.nominal)} times.",
        f"القيمة {show(high)} تساوي {found} أضعاف {show(low)} والنص يقول {show(by.nominal)}.",
        (by, base, end),
        f"{show(high)} / {show(low)} = {found} ≠ {show(by.nominal)}",
        (f"multiple: {found}", "or one of the two levels"),
        severity,
        mends=mends((by, written(end, story.settings).over(written(base, story.settings)) if high == end.nominal else None)),
    )


CHECK = Check(
    RULE,
    run,
    fires=(Example("ارتفعت كلفة شحن الحاوية من 1200 دولار إلى 6000 دولار، أي عشرة أضعاف."),),
    quiet=(
        Example("ارتفعت كلفة شحن الحاوية من 1200 دولار إلى 6000 دولار، أي خمسة أضعاف."),
        Example("ارتفعت كلفة شحن الحاوية من 1200 دولار إلى 6000 دولار، أي نحو أربعة أضعاف."),
    ),
)
