"""A count and the names that follow it differ.

What it does
    Counts the names after «هي», «هم», «هما» or a colon and holds them against the number before.
Why
    A name is dropped in editing and the count stays, or the other way round.
Known limits
    Where an «و» may belong to a name («العلوم والتكنولوجيا») both counts are allowed. Lists after «أبرزها», «منها», «من بينها»,
    lists with numbers inside, and copulas («وهي أعلى حصيلة») are left alone.
Example
    «تضم المجموعة أربع مدن هي حلب وحمص وحماة» → 4 said, 3 named.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.model import Finding, show

RULE = "arithmetic.enumeration_count_mismatch"


def differs(count: int, low: int, high: int) -> bool:
    """The count is outside of the number of names, which is known up to doubtful conjunctions."""
    return not low <= count <= high


def run(story: Story) -> Iterator[Finding | None]:
    for link in story.linked("list"):
        count, listing = link.quantity("count"), link.listing()
        if count is None or listing is None or not isinstance(count.nominal, int):
            continue
        if not differs(count.nominal, listing.low, listing.high):
            yield None
            continue
        stated, named = show(count.nominal), str(listing)
        yield finding(
            story,
            RULE,
            f"The text announces {stated} and names {named}.",
            f"يذكر النص {stated} ويعدد {named}.",
            (count, listing),
            f"{named} named ≠ {stated}",
            (f"count: {listing.low}", "or name the missing one, or drop the one too many"),
            why=(f"«{link.cue}»", *listing.names),
        )


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("تزور البعثة أربع مدن هي حلب وحمص وحماة."),
        Example("وافتتحت الشركة ثلاثة فروع هي: فرع المطار وفرع الجامعة وفرع السوق وفرع الميناء."),
        Example("تشارك للمرة الأولى خمس دول هي اليونان وأنغولا وموزمبيق وغواتيمالا، فيما تغيب دول أخرى."),
        Example("وتوزع المنحة على أربعة مشاريع هي طريق ساحلي ومطار ومحطة كهرباء."),
    ),
    quiet=(
        Example("تزور البعثة ثلاث مدن هي حلب وحمص وحماة."),
        Example("تضم الشبكة سبع جامعات أبرزها جامعة حلب وجامعة دمشق."),
        Example("سجل الفريق خمسة أهداف، وهي أعلى حصيلة له هذا الموسم."),
        Example("تتعاون مع المركز مؤسستان هما جامعة العلوم والتكنولوجيا ومعهد الصحة."),
        Example("عبرت القناة ثلاث سفن، وهي تحمل القمح والذرة والسكر."),
        Example("تشمل الحملة أربع ولايات هي الحوضان وتكانت ولعصابه."),
        Example("نجا من الحادث شخصان فقط، وهما مضيفا الرحلة، بفضل وجودهما في مؤخرة الطائرة."),
    ),
)
