"""A number whose separator can be read two ways, and nothing decides.

What it does
    Reports numbers for which the quantities stage kept a second reading («3.500»: 3500 or 3.5), because neither the noun nor
    the other numbers of the page decide.
Why
    The two readings are a thousand times apart, and readers of two regions read different ones.
Known limits
    It informs; the first reading is used everywhere else.
Example
    «3.500» alone on a page.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.model import Finding, show

RULE = "text.separator_ambiguous"


def run(story: Story) -> Iterator[Finding | None]:
    for quantity in story.extraction.quantities:
        if quantity.alternative is None or quantity.nominal is None:
            continue
        first, second = show(quantity.nominal), show(quantity.alternative)
        yield finding(
            story,
            RULE,
            f"{story.text(quantity)} may be {first} or {second}.",
            f"قد يقرأ {story.text(quantity)} {first} أو {second}.",
            (quantity,),
            f"{first} or {second}",
            (first, second),
            "info",
        )


CHECK = Check(RULE, run, fires=(Example("بلغ المؤشر 3.500 في نهاية اليوم."),), quiet=(Example("بلغ المؤشر 3.5 في نهاية اليوم."),))
