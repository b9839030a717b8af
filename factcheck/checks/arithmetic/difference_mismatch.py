"""«Up by C» is not the difference between A and B.

What it does
    Where a sentence gives two levels and the amount of the change in the same unit, it subtracts.
Why
    The amount is often copied from another line of the table.
Known limits
    Amounts between percents (points) are left to ``percent_or_points``. Several figures on both sides of «مقابل»: one fitting
    pair is enough.
Example
    «ارتفع من 210 إلى 250، بزيادة 30» → 40.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import Interval, mends, written
from factcheck.checks.links.model import Link
from factcheck.model import Finding, Mend, Quantity, exact, show

RULE = "arithmetic.difference_mismatch"


def fits(before: Interval, after: Interval, by: Interval) -> bool:
    """The stated amount is an allowed distance between the two levels."""
    return (after - before).meets(by) or (before - after).meets(by)


def run(story: Story) -> Iterator[Finding | None]:
    by_statement: dict[Quantity, list[Link]] = defaultdict(list)
    for link in story.linked("change"):
        base, end, by = (link.quantity(role) for role in ("from", "to", "by"))
        if base and end and by and by.kind == base.kind and by.kind in ("count", "money", "measure") and by.unit == base.unit:
            by_statement[by].append(link)
    for by, links in by_statement.items():
        sure = [link for link in links if "far" not in link.notes]
        yield _report(story, sure[0], by) if sure and not any(_fits(story, link, by) for link in links) else None


def _fits(story: Story, link: Link, by: Quantity) -> bool:
    base, end = link.quantity("from"), link.quantity("to")
    if base is None or end is None:
        return True
    return fits(written(base, story.settings), written(end, story.settings), written(by, story.settings))


def _report(story: Story, link: Link, by: Quantity) -> Finding | None:
    base, end = link.quantity("from"), link.quantity("to")
    if base is None or end is None or base.nominal is None or end.nominal is None or by.nominal is None:
        return None
    found = exact(abs(Fraction(end.nominal) - Fraction(base.nominal)))
    return finding(
        story,
        RULE,
        f"From {show(base.nominal)} to {show(end.nominal)} is {show(found)}, the text says {show(by.nominal)}.",
        f"الفرق بين {show(base.nominal)} و{show(end.nominal)} هو {show(found)} والنص يقول {show(by.nominal)}.",
        (by, base, end),
        f"|{show(end.nominal)} - {show(base.nominal)}| = {show(found)} ≠ {show(by.nominal)}",
        (f"difference: {show(found)}", "or one of the two levels"),
        why=(f"«{link.cue}»",),
        mends=_mends(story, base, end, by),
    )


def _mends(story: Story, base: Quantity, end: Quantity, by: Quantity) -> tuple[Mend, ...]:
    before, after, between = (written(value, story.settings) for value in (base, end, by))
    falls = before.above(after)
    right = (before - after, before - between, after + between) if falls else (after - before, before + between, after - between)
    return mends(*zip((by, end, base), right, strict=True))


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("ارتفع عدد الزوار من 210 زائرين إلى 250 زائرا، بزيادة 30 زائرا."),
        Example("تراجع الإنتاج من 9.2 ملايين برميل إلى 7.1 ملايين برميل، بانخفاض قدره 3.1 ملايين برميل."),
    ),
    quiet=(
        Example("ارتفع عدد الزوار من 210 زائرين إلى 250 زائرا، بزيادة 40 زائرا."),
        Example("تراجع الإنتاج من 9.1 ملايين برميل إلى 7.2 ملايين برميل، بانخفاض قدره نحو مليوني برميل."),
    ),
)
