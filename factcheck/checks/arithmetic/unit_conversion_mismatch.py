"""One amount in two units, and the two differ.

What it does
    Converts «10 أميال (16 كيلومترا)» by the units table and compares, each number at its own precision.
Why
    The converted number is typed by hand and is the one that readers of the other system keep.
Known limits
    Two currencies are compared only where the text states the rate, so not at all here. A round conversion may be off by seven
    percent where it ends in a zero.
Example
    «13 ميلا بحريا (34 كيلومترا)» → 24 kilometres.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import Interval, half, mends, round_step, rounded, written
from factcheck.model import Finding, Number, Quantity, exact, show
from factcheck.settings import Settings
from factcheck.world.units import convert

RULE = "arithmetic.unit_conversion_mismatch"
DEFAULT = Settings()
CALLED = {"feddan": "acre"}  # what the press also calls by the name of a unit
ROUND_OFF = Fraction(7, 100)  # what a conversion to a round number may be off


def fits(found: Number, stated: Quantity, margin: Number, settings: Settings = DEFAULT) -> bool:
    """The stated number is the computed one, give or take its last written place, or rounded to tens within the slack."""
    value = stated.nominal
    if value is None:
        return True
    interval = written(stated, settings).widened(exact(margin + half(stated.step)))
    if interval.low is not None and interval.high is not None and interval.low <= found <= interval.high:
        return True
    if interval.low is None or interval.high is None:
        return (interval.low is None or found >= interval.low) and (interval.high is None or found <= interval.high)
    round_off = min(half(round_step(value)), exact(Fraction(value) * ROUND_OFF))
    return abs(Fraction(found) - Fraction(value)) <= Fraction(round_off) + Fraction(margin)


def run(story: Story) -> Iterator[Finding | None]:
    for link in story.linked("same"):
        left, right = link.quantity("left"), link.quantity("right")
        if "units" not in link.notes or left is None or right is None or left.nominal is None or right.nominal is None:
            continue
        if left.kind == "money":
            continue
        found = convert(left.nominal, left.unit, right.unit)
        step = convert(left.step, left.unit, right.unit)
        if found is None or step is None:
            continue
        margin = half(step) if left.hedge == "exact" else exact(abs(Fraction(found)) * story.settings.about_width)
        zero = convert(0, left.unit, right.unit) or 0
        called = convert(left.nominal, CALLED.get(left.unit, left.unit), right.unit) or found
        readings = {found, exact(found - zero), called}  # 1.5 degrees more are 2.7 Fahrenheit more
        right_so = any(fits(one, right, margin, story.settings) for one in readings)
        yield None if right_so else _report(story, left, right, found)


def _report(story: Story, left: Quantity, right: Quantity, found: Number) -> Finding | None:
    if left.nominal is None or right.nominal is None:
        return None
    value, stated = show(rounded(found)), show(right.nominal)
    back = convert(right.nominal, right.unit, left.unit)
    fixes = (f"{value} {right.unit}",) + ((f"{show(rounded(back))} {left.unit}",) if back is not None else ())
    return finding(
        story,
        RULE,
        f"{show(left.nominal)} {left.unit} is {value} {right.unit}, the text says {stated}.",
        f"القيمة {show(left.nominal)} تساوي {value} بالوحدة الثانية والنص يقول {stated}.",
        (right, left),
        f"{show(left.nominal)} {left.unit} = {value} {right.unit} ≠ {stated}",
        fixes,
        mends=mends(
            *(
                (value, Interval(one, one).widened(half(value.step)))
                for value, one in ((right, found), (left, back))
                if one is not None
            )
        ),
    )


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("رست السفينة على مسافة 13 ميلا بحريا (34 كيلومترا) من الميناء."),
        Example("يبلغ طول الخط 176 كيلومترا (190 ميلا)."),
        Example("أتت النيران على 10 آلاف هكتار (10 كيلومترات مربعة) من الأحراج."),
    ),
    quiet=(
        Example("رست السفينة على مسافة 13 ميلا بحريا (24 كيلومترا) من الميناء."),
        Example("يبلغ طول الخط نحو 80 كيلومترا (50 ميلا)."),
        Example("أتت النيران على 10 آلاف هكتار (100 كيلومتر مربع) من الأحراج."),
        Example("بلغت قيمة العقد 41 مليون درهم (11.2 مليون دولار)."),
    ),
)
