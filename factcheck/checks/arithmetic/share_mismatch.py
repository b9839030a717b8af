"""k of N is not the stated share.

What it does
    Recomputes a percent or fraction that the sentence gives for a part and its whole («25 من أصل 85، أي 29 في المئة»), with
    each number at its written precision.
Why
    Swapped digits in the percent, or a whole that was updated while the share was not.
Known limits
    A percent that was cut off rather than rounded is accepted, so it may be off by one in its last place.
Example
    «60 ألفا من أصل 150 ألفا، أي 30 في المئة» → 40 percent.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import Interval, half, mends, places, round_step, rounded, written
from factcheck.model import Finding, Mend, Number, Quantity, exact, show

RULE = "arithmetic.share_mismatch"


def ratio(part: Interval, whole: Interval, percent: bool) -> Interval | None:
    """The share as an interval, in percent or as 0..1; of «more than N» it is below that of N, and nothing else is known."""
    factor = 100 if percent else 1
    if whole.high is None and whole.low and part.high is not None:
        return Interval(0, exact(Fraction(part.high) / Fraction(whole.low) * factor))
    return part.over(whole, factor)


def slack(share: Quantity) -> Number:
    """What a stated share may be off: its last written place, cut or rounded; five points for round tens with «نحو»."""
    if share.kind == "fraction":
        return exact(Fraction(share.nominal or 0) / 10)
    round_tens = min(round_step(share.nominal or 0), 10) if share.hedge == "about" else 0
    return max(share.step, half(round_tens))


def fits(share: Interval, found: Interval, margin: Number) -> bool:
    """Some allowed share is near enough to the computed one."""
    return share.widened(margin).meets(found)


def run(story: Story) -> Iterator[Finding | None]:
    for link in story.linked("share"):
        part, whole, share = (link.quantity(role) for role in ("part", "whole", "share"))
        if part is None or whole is None or share is None or share.nominal is None:
            continue
        percent = share.kind == "percent"
        found = ratio(written(part, story.settings), written(whole, story.settings), percent)
        if found is None or fits(written(share, story.settings), found, slack(share)):
            yield None
            continue
        yield _report(story, part, whole, share)


def _report(story: Story, part: Quantity, whole: Quantity, share: Quantity) -> Finding | None:
    if part.nominal is None or whole.nominal is None or share.nominal is None:
        return None
    percent = share.kind == "percent"
    value = exact(Fraction(part.nominal) / Fraction(whole.nominal) * (100 if percent else 1))
    found, unit = show(rounded(value, max(1, places(share.step)) if percent else 2)), " percent" if percent else ""
    stated = show(share.nominal)
    return finding(
        story,
        RULE,
        f"{show(part.nominal)} of {show(whole.nominal)} is {found}{unit}, the text says {stated}.",
        f"نسبة {show(part.nominal)} من {show(whole.nominal)} هي {found} والنص يقول {stated}.",
        (share, part, whole),
        f"{show(part.nominal)} / {show(whole.nominal)} = {found}{unit} ≠ {stated}",
        (f"share: {found}{unit}", f"part: about {_needed(share, whole)}"),
        mends=_mends(story, part, whole, share),
    )


def _mends(story: Story, part: Quantity, whole: Quantity, share: Quantity) -> tuple[Mend, ...]:
    hundred = 100 if share.kind == "percent" else 1
    mine, all_of_it, ratio_of = (written(value, story.settings) for value in (part, whole, share))
    right = (ratio(mine, all_of_it, share.kind == "percent"), ratio_of.times(all_of_it, hundred), mine.over(ratio_of, hundred))
    return mends(*zip((share, part, whole), right, strict=True))


def _needed(share: Quantity, whole: Quantity) -> str:
    factor = Fraction(share.nominal or 0) / (100 if share.kind == "percent" else 1)
    return show(rounded(exact(factor * Fraction(whole.nominal or 0)), 0))


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("نجح 60 ألف طالب من أصل 150 ألفا، أي بنسبة 30 في المئة."),
        Example("يضم الخط 25 محطة من مجموع 85، أي ما نسبته 39 بالمائة."),
        Example("سجل 71 ألفا رغبتهم في العودة، منهم 11 ألفا غادروا، أي 25 بالمئة من المسجلين."),
        Example("نجح 245 ألف طالب من أصل 485 ألفا، وبلغت نسبة النجاح 63.6%."),
    ),
    quiet=(
        Example("نجح 60 ألف طالب من أصل 150 ألفا، أي بنسبة 40 في المئة."),
        Example("يضم الخط 25 محطة من مجموع 85، أي نحو 30 بالمائة."),
        Example("نصبت البلدية 20 خيمة من أصل 60، أي ثلثها."),
        Example("نجح 245 ألف طالب من أصل 385 ألفا، وبلغت نسبة الإناث 57 في المئة."),
    ),
)
