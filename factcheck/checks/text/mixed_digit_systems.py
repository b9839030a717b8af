"""Digits of two scripts inside one number.

What it does
    Fires on «1٢٥»: ASCII and Arabic-Indic, or Arabic-Indic and Persian digits, without a blank between.
Why
    It is a paste from two sources: part of the number may be left from the old one, and searches do not find it.
Known limits
    A text that uses two scripts in different numbers is not reported.
Example
    «1٢٥ طالبا».
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.model import Finding

RULE = "text.mixed_digit_systems"


def systems(word: str) -> int:
    """How many digit scripts a word has."""
    return len({ord(letter) - int(letter) for letter in word if letter.isdecimal()})


def run(story: Story) -> Iterator[Finding | None]:
    for quantity in story.extraction.quantities:
        words = [word for word in story.text(quantity).split() if any(letter.isdecimal() for letter in word)]
        if not words:
            continue
        if all(systems(word) < 2 for word in words):
            yield None
            continue
        text = story.text(quantity)
        yield finding(
            story,
            RULE,
            f"Digits of two scripts in one number: {text}.",
            f"أرقام من نظامين في عدد واحد: {text}.",
            (quantity,),
            f"{text} is read as {quantity}",
            ("write it in one script", "and check the number"),
            "warning",
        )


CHECK = Check(
    RULE,
    run,
    fires=(Example("سجلت المدرسة 1٢٥ طالبا هذا العام."),),
    quiet=(Example("سجلت المدرسة ١٢٥ طالبا و125 طالبة هذا العام."),),
)
