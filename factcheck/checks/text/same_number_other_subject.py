"""An unusual number is attached to people in one sentence and to things in another.

What it does
    Looks for one exact count of four digits or more that are not round, said of people in one sentence and of things in
    another («2517 طالبا … 2517 كتابا»).
Why
    A figure that is copied to the wrong line is true nowhere.
Known limits
    It informs. Only nouns that the word files know; round numbers, years and small numbers are left alone.
Example
    «شارك 2517 طالبا … وزعت 2517 كتابا».
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import is_exact
from factcheck.checks.slip import significand
from factcheck.model import Finding, Quantity, show

RULE = "text.same_number_other_subject"
DIGITS = 4  # that are not zeros at the end


def unusual(quantity: Quantity) -> bool:
    """An exact count that does not come twice by chance."""
    value = quantity.nominal
    return quantity.kind == "count" and is_exact(quantity) and value is not None and len(significand(value)) >= DIGITS


def run(story: Story) -> Iterator[Finding | None]:
    seen: dict[str, Quantity] = {}
    for quantity in story.extraction.quantities:
        if quantity.span.part != "body" or not unusual(quantity) or not story.noun(quantity):
            continue
        value = show(quantity.nominal or 0)
        other = seen.setdefault(value, quantity)
        if other is quantity:
            continue
        if not story.other_things(other, quantity):
            yield None
            continue
        yield finding(
            story,
            RULE,
            f"{value} is said of two different things.",
            f"الرقم {value} منسوب إلى شيئين مختلفين.",
            (quantity, other),
            f"{value} {story.noun(other)} = {value} {story.noun(quantity)}",
            ("correct the first", "or the second"),
            "info",
        )


CHECK = Check(
    RULE,
    run,
    fires=(Example("شارك في الحملة 2517 طالبا من المدينة. ووزعت البلدية 2517 كتابا على المدارس."),),
    quiet=(
        Example("شارك في الحملة 2517 طالبا من المدينة. ووزعت البلدية على 2517 طالبا هدايا."),
        Example("شارك في الحملة 2500 طالب من المدينة. ووزعت البلدية 2500 كتاب على المدارس."),
    ),
)
