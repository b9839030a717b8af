"""A share of a whole above 100 percent, or a fall of more than 100 percent.

What it does
    Fires on «130 في المئة من السكان» and «تراجع بنسبة 130 في المئة».
Why
    Growth may exceed 100 percent; a share and a fall cannot.
Known limits
    Only a percent that is followed by «من» and a thing that is counted in the sentence, or preceded by a word of fall.
Example
    «تراجعت المبيعات بنسبة 130 في المئة».
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.model import Finding, show

RULE = "arithmetic.impossible_share"


def run(story: Story) -> Iterator[Finding | None]:
    for line in story.lines:
        for index, quantity in line.quantities:
            if quantity.kind != "percent" or quantity.nominal is None or quantity.nominal <= 100:
                continue
            near = range(max(0, index - 3), index)
            falls = any(line.has(at, "down") for at in near) and not any(line.has(at, "up") for at in near)
            shares = line.has(index + 1, "part")
            falls = falls and not any(
                line.has(at, "to", "from", "afterwards", "versus", "reach") for at in near
            )  # a level above 100
            if falls or shares:
                value = show(quantity.nominal)
                yield finding(
                    story,
                    RULE,
                    f"A fall or a share cannot be {value} percent.",
                    f"لا يبلغ التراجع أو الجزء {value} في المئة.",
                    (quantity,),
                    f"{value} > 100",
                    ("check the percent", "or the direction of the change"),
                )


CHECK = Check(
    RULE,
    run,
    fires=(Example("تراجعت المبيعات بنسبة 130 في المئة خلال العام."),),
    quiet=(
        Example("ارتفعت المبيعات بنسبة 130 في المئة خلال العام."),
        Example("تراجعت المبيعات بنسبة 30 في المئة خلال العام."),
    ),
)
