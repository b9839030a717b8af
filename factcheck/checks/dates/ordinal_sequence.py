"""A later round is dated before an earlier one.

What it does
    Where a paragraph gives two ordinals of one thing with their dates («الجولة الثالثة في مارس 2023 … الجولة الرابعة في يناير
    2023»), the order of the dates must be the order of the ordinals.
Why
    Sequences are reused from year to year, and one of the two dates stays.
Known limits
    Only ordinals of the same noun in one paragraph whose date follows within six words.
Example
    «الجولة الرابعة في يناير 2023، بعد الجولة الثالثة في مارس 2023».
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.links.line import AND, ARTICLES, SEMICOLONS, Line
from factcheck.model import Finding, Quantity, When, show

RULE = "dates.ordinal_sequence"
NEAR = 6  # words between an ordinal and its date


def run(story: Story) -> Iterator[Finding | None]:
    rows = [(line.sentence.paragraph, line.part.part, row) for line in story.lines for row in _dated(line)]
    for (paragraph, part, left), (other, other_part, right) in combinations(rows, 2):
        if (paragraph, part) == (other, other_part) and left[0] == right[0] and left[1].nominal != right[1].nominal:
            first, second = sorted((left, right), key=lambda row: row[1].nominal or 0)
            yield _report(story, first, second) if _turned(first[2], second[2]) else None


def _turned(first: When, second: When) -> bool:
    return first.low is not None and second.high is not None and first.low > second.high


def _dated(line: Line) -> Iterator[tuple[str, Quantity, When]]:
    """Noun, ordinal and date."""
    for index, quantity in line.quantities:
        if quantity.kind != "ordinal" or quantity.nominal is None or index == 0:
            continue
        if line.has(index - 1, "rank"):
            continue  # «المركز الثالث» may rise and fall
        noun = line.form(index - 1).removeprefix(AND).removeprefix(ARTICLES[1]).removeprefix(ARTICLES[0])
        for at in range(index + 1, len(line.items)):
            when = line.items[at].when
            if when is not None:
                if when.low is not None and line.words_between(index, at) <= NEAR:
                    yield noun, quantity, when
                break
            if line.items[at].value is not None or line.items[at].comma or line.form(at) in SEMICOLONS:
                break


def _report(story: Story, first: tuple[str, Quantity, When], second: tuple[str, Quantity, When]) -> Finding:
    low, high = show(first[1].nominal or 0), show(second[1].nominal or 0)
    days = [str(row[2]).split(" ")[0] for row in (second, first)]
    return finding(
        story,
        RULE,
        f"Number {high} ({days[0]}) is dated before number {low} ({days[1]}).",
        f"الرقم {high} ({days[0]}) مؤرخ قبل الرقم {low} ({days[1]}).",
        (second[1], second[2], first[1], first[2]),
        f"{days[0]} < {days[1]} while {high} > {low}",
        ("correct an ordinal", "or a date"),
        "warning",
    )


CHECK = Check(
    RULE,
    run,
    fires=(Example("عقدت الجولة الثالثة في مارس 2023 وعقدت الجولة الرابعة في يناير 2023."),),
    quiet=(Example("عقدت الجولة الثالثة في يناير 2023 وعقدت الجولة الرابعة في مارس 2023."),),
)
