"""A number in digits and the same number in words differ.

What it does
    Compares «3500 (ثلاثة آلاف)», a number and its repetition in brackets in one unit.
Why
    Contracts and court copy write both, and only one of the two is edited.
Known limits
    A bracket that names its own unit or thing is another number.
Example
    «3500 (ثلاثة آلاف) استمارة».
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import exchanged, is_exact
from factcheck.model import Finding, Quantity, show

RULE = "arithmetic.digits_words_mismatch"


def in_digits(words: str) -> bool:
    return any(letter.isdigit() for letter in words)


def run(story: Story) -> Iterator[Finding | None]:
    for link in story.linked("same"):
        left, right = link.quantity("left"), link.quantity("right")
        if (
            "writing" not in link.notes
            or left is None
            or right is None
            or in_digits(story.text(left)) == in_digits(story.text(right))
        ):
            continue
        sure = is_exact(left) and is_exact(right)
        yield _report(story, left, right) if sure and left.nominal != right.nominal else None


def _report(story: Story, left: Quantity, right: Quantity) -> Finding | None:
    if left.nominal is None or right.nominal is None:
        return None
    first, second = show(left.nominal), show(right.nominal)
    return finding(
        story,
        RULE,
        f"Digits and words differ: {first} and {second}.",
        f"الرقم والكتابة مختلفان: {first} و{second}.",
        (left, right),
        f"{first} ≠ {second}",
        (first, second),
        mends=exchanged(left, right, story.settings),
    )


CHECK = Check(
    RULE,
    run,
    fires=(Example("سلمت الدائرة 3500 (ثلاثة آلاف) استمارة للطلاب."),),
    quiet=(
        Example("سلمت الدائرة 3500 (ثلاثة آلاف وخمسمئة) استمارة للطلاب."),
        Example("سلمت الدائرة سبعة (7) دفاتر للطلاب."),
    ),
)
