"""A number whose separator can be read two ways, and nothing decides.

What it does
    Reports measures and amounts of money for which the quantities stage kept a second reading («3.500»: 3500 or 3.5), because
    neither what is counted nor the other numbers of the page decide.
Why
    The two readings are a thousand times apart, and readers of two regions read different ones.
Known limits
    It informs; the first reading is used everywhere else.
Example
    «3.500 كيلومتر» alone on a page.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.model import Finding, show

RULE = "text.separator_ambiguous"
KINDS = ("measure", "money")


def run(story: Story) -> Iterator[Finding | None]:
    for quantity in story.extraction.quantities:
        if quantity.alternative is None or quantity.nominal is None or quantity.kind not in KINDS:
            continue
        text, first, second = story.text(quantity), show(quantity.nominal), show(quantity.alternative)
        yield finding(
            story,
            RULE,
            f"{text} may be {first} or {second}.",
            f"قد يقرأ {text} {first} أو {second}.",
            (quantity,),
            f"{first} or {second}",
            (first, second),
            "info",
        )


CHECK = Check(
    RULE,
    run,
    fires=(Example("قطعت القافلة 3.500 كيلومتر في الصحراء."),),
    quiet=(
        Example("قطعت القافلة 3500 كيلومتر في الصحراء."),
        Example("يبلغ طول الجسر 4.5 كيلومترات وقطعت القافلة 3.500 كيلومتر."),
    ),
)
