"""An age does not fit the year of birth beside it.

What it does
    Subtracts the year of birth («من مواليد 1962») from the year of the document and of every other date of the sentence, and
    allows the two ages that a year of birth leaves open.
Why
    Two digits swapped in an age make a person ten years older, in an obituary of all places.
Known limits
    Ages at an earlier time («حين بلغ 20 عاما», «بدأ بعمر 18») are left alone. «نحو» allows three years either way.
Example
    «من مواليد 1962 ويبلغ من العمر 52 عاما» in 2024 → 61 or 62.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import Interval, mends
from factcheck.checks.links.model import Link
from factcheck.model import Finding, Quantity, When, show

RULE = "dates.age_mismatch"
ABOUT = 3  # years either way of «ناهز»


def possible(born: int, year: int) -> tuple[int, int]:
    """The ages that a person born in one year can have in another."""
    return year - born - 1, year - born


def fits(age: int, born: int, year: int, slack: int = 0) -> bool:
    low, high = possible(born, year)
    return low - slack <= age <= high + slack


def run(story: Story) -> Iterator[Finding | None]:
    for link in story.linked("age"):
        age, born = link.quantity("age"), link.when("born")
        published = story.document.published
        if age is None or born is None or born.low is None or not isinstance(age.nominal, int) or "now" not in link.notes:
            continue
        years = [when.low.year for when in link.whens("at") if when.low] + ([published.year] if published else [])
        if published is None:
            continue
        slack = ABOUT if age.hedge == "about" else 0
        right = age.hedge not in ("exact", "about") or any(fits(age.nominal, born.low.year, year, slack) for year in years)
        right = right or (age.nominal < possible(born.low.year, published.year)[0] and not _of_today(link, age))
        yield None if right else _report(story, age, born, published.year)


def _of_today(link: Link, age: Quantity) -> bool:
    """Whether an age below what is possible today is said of today: who died long ago was younger («ورحل عن 72 عاما»), and a span
    («عقوبة تبلغ 15 عاما») is no age."""
    return age.kind == "age" and "younger" not in link.notes


def _report(story: Story, age: Quantity, born: When, year: int) -> Finding | None:
    if born.low is None:
        return None
    low, high = possible(born.low.year, year)
    stated = show(age.nominal or 0)
    return finding(
        story,
        RULE,
        f"Born in {born.low.year}, the person is {low} or {high} in {year}, the text says {stated}.",
        f"من ولد عام {born.low.year} عمره {low} أو {high} عام {year} والنص يقول {stated}.",
        (age, born),
        f"{year} - {born.low.year} = {high} ≠ {stated}",
        (f"age: {high} or {low}", f"born: {year - int(age.nominal or 0)}"),
        mends=mends((age, Interval(low, high))),
    )


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("يقود الفريق مدرب يبلغ من العمر 52 عاما، وهو من مواليد 1962.", "2024-03-17"),
        Example("فاز بالجائزة الرسام سامي النوري من مواليد 1988 (38 عاما).", "2023-07-14"),
        Example("رحل أمس الشاعر رشيد الحداد، المولود عام 1938، عن عمر ناهز 95 عاما.", "2024-02-11"),
    ),
    quiet=(
        Example("يقود الفريق مدرب يبلغ من العمر 62 عاما، وهو من مواليد 1962.", "2024-03-17"),
        Example("فاز بالجائزة الرسام سامي النوري من مواليد 1988 (34 عاما).", "2023-07-14"),
        Example("بدأ العازف، وهو من مواليد 1970، الغناء حين بلغ 17 عاما.", "2024-02-11"),
    ),
)
