"""«42 years ago» does not fit the year that it explains.

What it does
    Takes a span in years (or months) that explains a date («سنة 1979، أي قبل 42 سنة»، «مرور 40 عاما على عام 1980») and holds it
    against the distance from that date to the document's date, or to another date of the sentence. A span in hours is held
    against the two hours of the day that it is told of («من السابعة مساء حتى الخامسة صباحا، أي عشر ساعات»).
Why
    The year is checked by everybody, the subtraction by nobody.
Known limits
    One year more or less is allowed, as are spans with «نحو» within their width. Any date of the sentence may be the other end:
    it fires only where none fits.
Example
    «سنة 1979، أي قبل 62 سنة» in 2021 → 42 years.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import Interval, mends, rounded, written
from factcheck.checks.links.model import Link
from factcheck.model import Finding, Quantity, When, exact, show

RULE = "dates.elapsed_time_mismatch"
MONTHS = 12
MONTH_DAYS = 31
SLACK = 1  # begun years, inclusive counting
HIJRI_SLACK = 3  # more for spans in Hijri years


def years_between(first: tuple[date, date], second: tuple[date, date]) -> Interval:
    """Whole years between two spans of days, in either order, as the span of what can be said."""
    earlier, later = sorted((first, second))
    return Interval(later[0].year - earlier[1].year, later[1].year - earlier[0].year)


def exact_years(first: tuple[date, date], second: tuple[date, date]) -> Interval:
    """Years between two spans of a month or less, with their months."""
    found = months_between(first, second)
    return Interval(*(exact(Fraction(bound or 0) / MONTHS) for bound in (found.low, found.high)))


def months_between(first: tuple[date, date], second: tuple[date, date]) -> Interval:
    earlier, later = sorted((first, second))
    return Interval(_months(earlier[1], later[0]), _months(earlier[0], later[1]))


def _months(start: date, end: date) -> int:
    return (end.year - start.year) * MONTHS + end.month - start.month


def fits(stated: Interval, found: Interval, slack: int) -> bool:
    return stated.widened(slack).meets(found)


def run(story: Story) -> Iterator[Finding | None]:
    for link in story.linked("elapsed"):
        elapsed = link.quantity("elapsed")
        if elapsed is not None and elapsed.nominal is not None:
            yield _check(story, link, elapsed)
    for link in story.linked("hours"):
        yield _clock(story, link)


def _clock(story: Story, link: Link) -> Finding | None:
    """Two hours of the day: a minute more or less, an hour where the span is told with «نحو»."""
    elapsed, found = link.quantity("elapsed"), link.quantities("between")
    if elapsed is None or elapsed.nominal is None or not found:
        return None
    slack = Fraction(1) if elapsed.hedge == "about" else Fraction(1, 60)
    between = [Fraction(one.nominal or 0) for one in found]
    if any(abs(one - Fraction(elapsed.nominal)) <= slack for one in between):
        return None
    shown, stated = " or ".join(show(exact(one)) for one in between), show(elapsed.nominal)
    return finding(
        story,
        RULE,
        f"Between the two hours lie {shown} hours, the text says {stated}.",
        f"بين الساعتين {shown} ساعة والنص يقول {stated}.",
        (elapsed, found[0]),
        f"{shown} hours ≠ {stated}",
        (f"span: {shown} hours", "or one of the hours"),
        mends=mends((elapsed, Interval(exact(between[0]), exact(between[0])))),
    )


def _check(story: Story, link: Link, elapsed: Quantity) -> Finding | None:
    spans = {when: (when.low, when.high) for when in link.whens("year") if when.low and when.high}
    published = story.document.published
    bases = [*spans.values(), *([(published.date(), published.date())] if published else [])]
    sharp = all((high - low).days <= MONTH_DAYS for low, high in bases)
    distance = months_between if elapsed.unit == "month" else exact_years if sharp else years_between
    stated = written(elapsed, story.settings)
    if elapsed.unit not in ("year", "month") or len(bases) < 2:
        return None
    if "passing" in link.notes and published and all(abs(low.year - published.year) <= 1 for low, _ in spans.values()):
        return None  # the day of the celebration
    near = max(spans, key=lambda when: when.span.start if when.span.start < elapsed.span.start else -1)
    own = spans[near]
    others = [base for base in bases if base is not own]
    slack = SLACK + ("hijri" in link.notes) * HIJRI_SLACK
    if any(fits(stated, distance(own, base), slack) for base in others):
        return None
    if any(fits(stated, distance((low, low), (high, high)), slack) for low, high in spans.values()):
        return None
    if any(fits(stated, distance(a, b), slack) for a in bases for b in bases if a is not b):
        return None
    found = distance((own[0], own[0]), (own[1], own[1])) if near.precision == "years" else distance(own, others[-1])
    return _report(story, near, elapsed, found)


def _report(story: Story, when: When, elapsed: Quantity, found: Interval) -> Finding:
    unit = "months" if elapsed.unit == "month" else "years"
    low, high = (show(rounded(bound or 0, 1)) for bound in (found.low, found.high))
    shown = low if low == high else f"{low} to {high}"
    stated = show(elapsed.nominal or 0)
    return finding(
        story,
        RULE,
        f"Between {str(when).split(' ')[0]} and the other date lie {shown} {unit}, the text says {stated}.",
        f"المدة {shown} والنص يقول {stated}.",
        (elapsed, when),
        f"{shown} {unit} ≠ {stated}",
        (f"span: {shown} {unit}", "or the year"),
        mends=mends((elapsed, found)),
    )


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("أدرج الموقع في القائمة سنة 1979، أي قبل 62 سنة.", "2021-10-05"),
        Example("افتتح المسرح عام 1960، أي قبل 53 عاما.", "2023-09-12"),
        Example("احتفلت البلدة بمرور 40 عاما على تأسيس ناديها عام 1974.", "2024-02-12"),
        Example("افتتح المتجر في مارس 2021، أي قبل نحو عامين.", "2024-10-16"),
        Example("يسري الحظر من السابعة مساء حتى الخامسة صباحا، أي لمدة ثماني ساعات."),
    ),
    quiet=(
        Example("أدرج الموقع في القائمة سنة 1979، أي قبل 42 سنة.", "2021-10-05"),
        Example("افتتح المسرح عام 1960، أي قبل نحو 60 عاما.", "2023-09-12"),
        Example("ولد الشاعر عام 1950 وتوفي عام 2020، أي بعد عشر سنوات من تقاعده.", "2023-01-20"),
        Example("افتتح المتجر في مارس 2022، أي قبل نحو عامين.", "2024-10-16"),
        Example("يسري الحظر من السابعة مساء حتى الخامسة صباحا، أي لمدة عشر ساعات."),
        Example("أوصت اللجنة في 2011 بتعديل لائحة صدرت في 2002، أي بعد تسع سنوات من صدورها.", "2023-09-12"),
    ),
)
