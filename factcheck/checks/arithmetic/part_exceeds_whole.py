"""A part is larger than its whole.

What it does
    Takes a number that «بينهم», «منهم», «منها», «ضمنهم» or «من أصل», «من مجموع» makes a part of another one, and fires when
    every value the part may have is larger than every value the whole may have.
Why
    It cannot be true, and it is what a swapped pair of digits or a whole of an earlier version leaves behind.
Known limits
    Where several numbers stand before «بينهم», it may look back to any of them or to all: it fires only above their sum. The
    whole is looked for in the same sentence.
Example
    «استقبل المركز 30 مريضا، بينهم 45 طفلا» → 45 > 30.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import Interval, total, written
from factcheck.model import Finding, Quantity, show

RULE = "arithmetic.part_exceeds_whole"


def exceeds(part: Interval, whole: Interval, rivals: tuple[Interval, ...] = ()) -> bool:
    """The part is larger than the whole, and than all that it may be a part of together."""
    return part.above(whole) and part.above(total([whole, *rivals]))


def run(story: Story) -> Iterator[Finding | None]:
    for link in story.linked("part"):
        whole, part = link.quantity("whole"), link.quantity("part")
        if whole is None or part is None:
            continue
        rivals = tuple(written(rival, story.settings) for rival in link.quantities("rival"))
        if exceeds(written(part, story.settings), written(whole, story.settings), rivals):
            yield _report(story, whole, part, link.cue)
        else:
            yield None


def _report(story: Story, whole: Quantity, part: Quantity, cue: str) -> Finding:
    big, small = show(part.nominal or part.low or 0), show(whole.nominal or whole.high or 0)
    return finding(
        story,
        RULE,
        f"The part ({big}) is larger than its whole ({small}).",
        f"الجزء ({big}) أكبر من الكل ({small}).",
        (part, whole),
        f"{big} > {small}",
        (f"part: at most {small}", f"whole: at least {big}"),
        why=(f"«{cue}» makes one a part of the other",),
    )


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("استقبل مركز التأهيل 30 متدربا، بينهم 45 طفلا."),
        Example("فاز الحزب بـ64 مقعدا من أصل 46 مقعدا في المجلس."),
        Example("وزعت الجمعية 200 حقيبة، منها 310 حقائب للبنات."),
        Example("تضم القرية 20 ألف ساكن، بينهم 24 ألفا يعملون في الصيد."),
        Example("زاد المحصول 190 ألف طن عن الموسم السابق، وجاء 210 آلاف طن من هذه الزيادة من الشمال."),
    ),
    quiet=(
        Example("استقبل مركز التأهيل 45 متدربا، بينهم 30 طفلا."),
        Example("أصيب 12 شخصا ونقل 30 آخرون إلى الفندق، بينهم 35 طفلا."),
        Example("قال الطبيب إن تسعة من المصابين في العناية وإن 21 منهم أطفال."),
        Example("شارك أكثر من 30 لاعبا، بينهم 31 من خارج المدينة."),
        Example("فاز الحزب بـ46 مقعدا من أصل 64 مقعدا في المجلس."),
        Example("قالت البلدية إن شخصين ما زالا تحت الأنقاض، فيما نقل المصابون إلى المستشفى، ثلاثة منهم في حالة حرجة."),
        Example("يضم السجن، الذي بني ليستوعب 600 نزيل، نحو 1850 سجينا، ثمانون في المئة منهم لم يحاكموا بعد."),
        Example("أدى الحريق إلى سقوط 29 قتيلا، بينهم سبعة أطفال وثلاث ممرضات، و56 مصابا غادر معظمهم المستشفى."),
        Example("قال رئيس الوفد إن من بين العائدين أربعة صحفيين و32 مريضا."),
        Example("ارتفع مخزون السدود إلى 38 في المئة، أي نحو 106 ملايين متر مكعب من أصل 280."),
        Example("يضم التحالف 7000 جندي من 30 بلدا، 900 منهم من سلاح الهندسة."),
        Example("استأجرت البعثة 200 حافلة من 4 شركات، تعطلت 9 منها."),
        Example("أوقعت الغارة 10 شهداء بينهم طبيبان، و25 جريحا بعضهم في حال الخطر."),
        Example("اعتقل الأمن 6 شبان، بينهم شقيقان، و12 طالبا من الجامعة."),
    ),
)
