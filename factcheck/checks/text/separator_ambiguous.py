"""A number whose separator can be read two ways, on a page that writes the same mark for decimals.

What it does
    Reports numbers for which the quantities stage kept a second reading («3.500»: 3500 or 3.5) in texts where another number
    has the same mark before one or two decimals («4.5»).
Why
    The two readings are a thousand times apart, and readers of two regions read different ones.
Known limits
    It informs; the first reading is used everywhere else. A page that uses the mark for thousands only is clear enough.
Example
    «4.5 كيلومترات … 3.500 كيلومتر».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.model import Finding, show

RULE = "text.separator_ambiguous"
MARKED = re.compile(r"\d([.,٫٬،])\d{1,2}(?!\d)")


def decimal_marks(texts: list[str]) -> set[str]:
    """The marks that stand before one or two last digits."""
    return {mark for text in texts for mark in MARKED.findall(text)}


def run(story: Story) -> Iterator[Finding | None]:
    texts = [story.text(quantity) for quantity in story.extraction.quantities]
    marks = decimal_marks(texts)
    for quantity, text in zip(story.extraction.quantities, texts, strict=True):
        if quantity.alternative is None or quantity.nominal is None:
            continue
        if not any(mark in text for mark in marks):
            yield None
            continue
        first, second = show(quantity.nominal), show(quantity.alternative)
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
    fires=(Example("يبلغ طول الجسر 4.5 كيلومترات وقطعت القافلة 3.500 كيلومتر."),),
    quiet=(Example("يبلغ طول الجسر 4.5 كيلومترات وقطعت القافلة 3500 كيلومتر."), Example("قطعت القافلة 3.500 كيلومتر.")),
)
