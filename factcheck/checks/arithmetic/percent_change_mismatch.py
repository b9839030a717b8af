"""From A to B is not the stated percent, or goes the other way.

What it does
    Recomputes the change between two levels of one sentence («من A إلى B», «B مقابل A», «إلى B بعد A») and holds it against
    the percent and the direction that the sentence states.
Why
    A percent of change is computed by hand, on the wrong base, or keeps the digits of an earlier version.
Known limits
    Where several figures stand on both sides of «مقابل», one fitting pair is enough. Between two percents both the difference
    in points and the relative change are accepted. A change on the reversed base is named as such and only warns, but for
    prices of a currency that go the other way than the text says: there it is the currency's own value that fell or rose.
Example
    «من 6.6 مليارات إلى 3.6 مليارات، أي بنسبة 54.5%» → 45.5 percent.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import Interval, mends, places, rounded, written
from factcheck.checks.links.model import Link
from factcheck.model import Finding, Mend, Number, Quantity, exact, show

RULE = "arithmetic.percent_change_mismatch"
COARSE = 3  # points that a percent of coarsely written levels may be off


def change(before: Interval, after: Interval) -> Interval | None:
    """The change in percent of ``before``, as an interval."""
    grown = after.over(before, 100)
    return None if grown is None else grown - Interval(100, 100)


def fits(found: Interval, stated: Interval, slack: Number, direction: str) -> bool:
    """The size is right at its written precision (cut or rounded) and the sign is the stated one, where one is stated."""
    wanted = stated.widened(slack)
    falls = Interval(_negated(found.high), _negated(found.low))
    return (direction != "down" and wanted.meets(found)) or (direction != "up" and wanted.meets(falls))


def _negated(value: Number | None) -> Number | None:
    return None if value is None else -value


def run(story: Story) -> Iterator[Finding | None]:
    by_statement: dict[Quantity, list[Link]] = defaultdict(list)
    for link in story.linked("change"):
        by = link.quantity("by")
        if by is not None and by.kind == "percent" and by.nominal is not None:
            by_statement[by].append(link)
    explained = {by: [link for link in links if _right(story, link, by)] for by, links in by_statement.items()}
    settled = {_ends(link) for links in explained.values() for link in links}
    for by, links in by_statement.items():
        sure = [link for link in links if "far" not in link.notes and _ends(link) not in settled]
        yield _report(story, sure[0], by) if sure and not explained[by] else None


def _ends(link: Link) -> tuple[Quantity | None, Quantity | None]:
    """The two levels: where one percent is right about them, another is of another base."""
    return link.quantity("from"), link.quantity("to")


def _right(story: Story, link: Link, by: Quantity) -> bool:
    first, second = _levels(story, link)
    found = change(first, second)
    if found is None:
        return True
    base = link.quantity("from")
    direction = "up" if "up" in link.notes else "down" if "down" in link.notes else ""
    stated = written(by, story.settings)
    if base is not None and base.kind == "percent" and fits(second - first, stated, by.step, direction):
        return True
    if base is not None and base.kind == "money" and _of_the_currency(first, second, stated, by.step, direction):
        return True
    return fits(found, stated, by.step, direction) and near(link, by)


def _of_the_currency(first: Interval, second: Interval, stated: Interval, slack: Number, direction: str) -> bool:
    """«خفض الدينار 12.5% من 4.83 إلى 5.52 للدولار»: the other currency's price goes up as the value of this one goes down."""
    value = change(second, first)
    up = second.above(first)
    return direction == ("down" if up else "up") and value is not None and fits(value, stated, slack, direction)


def near(link: Link, by: Quantity) -> bool:
    """Coarse levels («4 ملايين») allow much; the figures as written must still come near the stated percent."""
    last = _last(link)
    base = link.quantity("from")
    if last is None or base is None or not base.nominal or by.nominal is None or {base.hedge, by.hedge} - {"exact"}:
        return True
    found = abs((Fraction(last) - Fraction(base.nominal)) / Fraction(base.nominal) * 100)
    return abs(found - by.nominal) <= max(Fraction(COARSE), found / 4, Fraction(by.step))


def _last(link: Link) -> Number | None:
    """The level after the change as written, or the earlier one and what came to it."""
    base, end, more = (link.quantity(role) for role in ("from", "to", "more"))
    if more is not None and base is not None and base.nominal is not None:
        return exact(base.nominal + (more.nominal or 0))
    return end.nominal if end is not None and end.hedge == "exact" else None


def _levels(story: Story, link: Link) -> tuple[Interval, Interval]:
    base, end, more = (link.quantity(role) for role in ("from", "to", "more"))
    first = written(base, story.settings) if base else Interval(None, None)
    if more is not None:
        return first, first + written(more, story.settings)
    return first, written(end, story.settings) if end else Interval(None, None)


def _report(story: Story, link: Link, by: Quantity) -> Finding | None:
    base, end, more = (link.quantity(role) for role in ("from", "to", "more"))
    if base is None or base.nominal is None or by.nominal is None:
        return None
    last = _last(link) if more is not None or end is None else end.nominal
    if last is None:
        return None
    found = exact((Fraction(last) - Fraction(base.nominal)) / Fraction(base.nominal) * 100)
    shown = show(rounded(found, max(1, places(by.step))))
    reversed_base = exact((Fraction(last) - Fraction(base.nominal)) / Fraction(last) * 100) if last else found
    on_other_base = abs(abs(Fraction(reversed_base)) - Fraction(by.nominal)) <= Fraction(by.step)
    sign = "-" if "down" in link.notes else "+" if "up" in link.notes else ""
    stated = sign + show(by.nominal)
    note = " (the stated percent is of the later value)" if on_other_base else ""
    values = tuple(value for value in (by, base, end, more) if value is not None)
    return finding(
        story,
        RULE,
        f"From {show(base.nominal)} to {show(last)} is {shown} percent, the text says {stated}{note}.",
        f"التغير من {show(base.nominal)} إلى {show(last)} هو {shown} في المئة والنص يقول {stated}.",
        values,
        f"({show(last)} - {show(base.nominal)}) / {show(base.nominal)} = {shown} percent ≠ {stated}",
        (f"percent: {shown}", "or one of the two levels"),
        "warning" if on_other_base else "error",
        (f"«{link.cue}»",),
        _mends(story, link, by),
    )


def _mends(story: Story, link: Link, by: Quantity) -> tuple[Mend, ...]:
    """The percent, where the levels move the way that is said, or one of the levels, where each is one figure."""
    before, after = _levels(story, link)
    base, end = link.quantity("from"), link.quantity("to")
    falls = "down" in link.notes or (before.above(after) and "up" not in link.notes)
    found, stated = change(before, after), written(by, story.settings)
    size = Interval(0, 0) - found if falls and found else found
    left = Interval(100, 100) - stated if falls else Interval(100, 100) + stated
    levels = () if base is None or end is None else ((end, before.times(left, 100)), (base, after.over(left, 100)))
    return mends((by, size), *levels)


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("هبطت رسوم الميناء من 6.6 مليارات دولار إلى 3.6 مليارات دولار، أي بنسبة 54.5%."),
        Example("تراجع سعر الطن إلى 90.45 دولار مقابل 91.17 دولار في الأسبوع السابق، بانخفاض 7.9%."),
        Example("ارتفع عدد الزوار من 200 زائر إلى 250 زائرا، بزيادة نسبتها 52 في المئة."),
        Example("بلغ عدد الرحلات 1062 رحلة مقابل 978 رحلة في العام السابق، بانخفاض نسبته 8.6%."),
        Example("ارتفعت الودائع إلى 2.04 مليار دينار نهاية مارس، بعد 1.92 مليار دينار نهاية ديسمبر، أي بزيادة 9.3%."),
        Example("أقر المجلس نفقات بقيمة 13.07 مليار دينار، بزيادة 6.5 بالمئة عن السنة الحالية التي قدرت نفقاتها بـ12.51 مليارا."),
        Example("بلغ العرض 18.5 ريال للسهم، أي بعلاوة 30% على سعر إغلاق السهم عند 14.8 ريال."),
    ),
    quiet=(
        Example("هبطت رسوم الميناء من 6.6 مليارات دولار إلى 3.6 مليارات دولار، أي بنسبة 45.5%."),
        Example("ارتفع عدد الزوار من 200 زائر إلى 250 زائرا، بزيادة نسبتها نحو 25 في المئة."),
        Example("بلغ عدد الرحلات 1062 رحلة مقابل 978 رحلة في العام السابق، بزيادة 8.6%."),
        Example("عبرت 1315 سفينة حققت 449 مليون دولار، مقابل 1243 سفينة و368 مليون دولار، بزيادة نسبتها 22 في المئة."),
        Example("خفض المصرف سعر صرف الدينار بنسبة 12.5 في المئة من 4.83 دينار للدولار إلى 5.52 دينارا."),
        Example("ارتفعت الودائع إلى 2.04 مليار دينار نهاية مارس، بعد 1.92 مليار دينار نهاية ديسمبر، أي بزيادة 6.3%."),
        Example("نزلت نسبة البطالة من 8 في المئة إلى 6 في المئة، بانخفاض 25 في المئة."),
        Example(
            "ارتفعت ربحية السهم إلى 12.4 قرشا مقابل 10.2 قروش قبل عام، فيما نمت مبيعات الشركة بنسبة 9.2% إلى 41 مليون دينار."
        ),
        Example(
            "صعدت القروض إلى 96 مليون دينار من 81 مليونا في نهاية العام، أي ما يعادل 30 في المائة من الأصول البالغة 318 مليونا."
        ),
        Example(
            "بلغ الربح 51.3 مليون دينار في الربع الثاني، بعدما كان 48.6 مليونا في الأول، "
            "ليبلغ ربح النصف الأول 99.9 مليون دينار، بزيادة نسبتها 8 في المئة."
        ),
        Example("طلب العمال زيادة بدل السكن من 240 إلى 600 درهم، فيما عرضت الإدارة زيادة قدرها 10%."),
        Example("زاد دعم الخبز إلى 145 مليار دينار، مقابل 90 مليارا في العام الماضي، ولن تمس الزيادة 75% منهم."),
    ),
)
