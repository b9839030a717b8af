"""A death before a birth.

What it does
    Compares a date of birth and a date of death of one sentence.
Why
    One of the two dates is mistyped, and every span computed from them is wrong.
Known limits
    Only where birth and death are each said once, with their dates next to them.
Example
    «ولد عام 1990 وتوفي عام 1909».
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.links.line import Item
from factcheck.model import Finding, When

RULE = "dates.date_order"


def run(story: Story) -> Iterator[Finding | None]:
    for line in story.lines:
        born = _near(line.items, "born")
        died = _near(line.items, "died")
        if born is None or died is None or born.low is None or died.high is None or born.span == died.span:
            continue
        yield _report(story, born, died) if died.high < born.low else None


def _near(items: tuple[Item, ...], cue: str) -> When | None:
    """The date within three items after a cue, where the cue stands once."""
    found = [at for at, item in enumerate(items) if cue in item.cues]
    if len(found) != 1:
        return None
    return next((item.when for item in items[found[0] + 1 : found[0] + 4] if item.when and item.when.low), None)


def _report(story: Story, born: When, died: When) -> Finding:
    return finding(
        story,
        RULE,
        f"A death ({str(died).split(' ')[0]}) before the birth ({str(born).split(' ')[0]}).",
        "تاريخ الوفاة قبل تاريخ الولادة.",
        (died, born),
        f"{str(died).split(' ')[0]} < {str(born).split(' ')[0]}",
        ("correct the later date", "or the earlier one"),
    )


CHECK = Check(
    RULE,
    run,
    fires=(Example("ولد الشاعر عام 1990 وتوفي عام 1909 في مدينته."),),
    quiet=(Example("ولد الشاعر عام 1909 وتوفي عام 1990 في مدينته."),),
)
