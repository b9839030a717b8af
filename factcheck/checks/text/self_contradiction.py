"""One text gives one thing two values.

What it does
    A definite mention («القتلى الـ32») points back to a number that the text has given. Where the text has no such number, but
    one of its kind that a slip turns into it (two digits swapped), it fires. So do two claims of one subject, event, place and
    time whose digits are swapped.
Why
    The second mention is typed from memory; the reader finds both.
Known limits
    Two different values without a slip are left alone unless all slots of both claims are alike: a newer toll, a part or
    another day is the usual reason. Silent where the text speaks of a correction.
Example
    «راح ضحيته 23 قتيلا … القتلى الـ32» → 23 and 32.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from fractions import Fraction

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import exchanged, is_exact, written
from factcheck.checks.links.line import AND
from factcheck.checks.slip import digits, significand, slip
from factcheck.model import Claim, Finding, Number, Quantity, show
from factcheck.text.fold import fold_word
from factcheck.world.concepts import concept, same_or_parent

RULE = "text.self_contradiction"
Kin = dict[tuple[str, str], list[Quantity]]
MANY = 100  # numbers of a text up to which one changed digit is looked for
MENTIONS = 20  # of the same digits that a number is compared with
CROWD = 4  # figures of one kind and size from which on a pair of swapped digits says nothing
LONG = 3  # digits that a number needs for one changed digit to be telling
KINDS = ("count", "money", "measure", "percent")


def run(story: Story) -> Iterator[Finding | None]:
    if any("corrected" in item.cues for line in story.lines for item in line.items):
        return
    body = [q for q in story.extraction.quantities if q.kind in KINDS and is_exact(q) and q.span.part == "body"]
    kin: Kin = {}
    for quantity in body:
        kin.setdefault(_digits_key(quantity), []).append(quantity)
    reported: set[Quantity] = set()
    for link in story.linked("back"):
        number = link.quantity("number")
        if number is None or number not in body:
            continue
        earlier = _antecedent(story, body, kin, number)
        if earlier is not None:
            reported |= {earlier, number}
            yield _report(story, earlier, number, "the definite mention points back")
        else:
            yield None
    yield from _twins(story, body, reported)


def _antecedent(story: Story, body: list[Quantity], kin: Kin, number: Quantity) -> Quantity | None:
    """The one earlier number that a slip turns into this one, where no number of the text is this one."""
    alike_digits = [q for q in kin[_digits_key(number)] if q is number or _one_noun(story, q, number)]
    if any(q.nominal == number.nominal for q in alike_digits if q is not number):
        return None
    slips = [q for q in alike_digits[:MENTIONS] if q.span.start < number.span.start and _swapped(q, number)]
    if not slips and story.noun(number) and len(body) <= MANY:
        slips = [q for q in body if q.kind == number.kind and q.span.start < number.span.start and _changed(story, q, number)]
    return slips[-1] if len({q.nominal for q in slips}) == 1 else None


def _one_noun(story: Story, one: Quantity, other: Quantity) -> bool:
    """No «72 شخصا» is «الدول الـ27»."""
    first, second = story.claim(one), story.claim(other)
    if first is None or second is None or not first.subject.concept or not second.subject.concept:
        return True
    if one.kind != "count" or (one.nominal is not None and len(significand(one.nominal)) >= LONG):
        return True  # telling by itself: «984 طائرة نقل», «الرحلات الـ948»
    one_of, other_of = (concept(side.subject.concept) for side in (first, second))
    if one_of is None or other_of is None:
        return True
    return same_or_parent(one_of.id, other_of.id) or same_or_parent(other_of.id, one_of.id)


def _digits_key(quantity: Quantity) -> tuple[str, str]:
    """Numbers of one kind with the same digits in any order."""
    return quantity.kind, "".join(sorted(significand(quantity.nominal or 0)))


def _changed(story: Story, left: Quantity, right: Quantity) -> bool:
    """One digit of three or more differs, and both count the same noun."""
    if left.nominal is None or right.nominal is None or story.noun(left) != story.noun(right) or left.unit != right.unit:
        return False
    return slip(left.nominal, right.nominal) == "digit" and len(digits(left.nominal, right.nominal)[0]) >= LONG


def _swapped(left: Quantity, right: Quantity) -> bool:
    if left.nominal is None or right.nominal is None:
        return False
    alike = left.unit == right.unit or not (left.unit and right.unit)
    return alike and slip(left.nominal, right.nominal) == "swapped"


def _twins(story: Story, body: list[Quantity], reported: set[Quantity]) -> Iterator[Finding | None]:
    """Pairs of claims whose subjects and slots are alike and whose digits are swapped."""
    kin: Kin = {}
    crowded = _crowded(body)
    for right in body:
        key = _digits_key(right)
        for left in kin.get(key, [])[:MENTIONS]:
            first, second = story.claim(left), story.claim(right)
            if left in reported or right in reported or not _swapped(left, right) or first is None or second is None:
                continue
            if (
                first.sentence == second.sentence
                or crowded(right)
                or written(left, story.settings).meets(written(right, story.settings))
            ):
                continue
            if alike(first, second) and not parallel(story, first, second):
                reported |= {left, right}
                yield _report(story, left, right, "one subject, event, place and time")
            else:
                yield None
        kin.setdefault(key, []).append(right)


def _crowded(body: list[Quantity]) -> Callable[[Quantity], bool]:
    """Whether a number stands among many of its size: a ranking or a series, in which digits are swapped by chance."""
    sizes: dict[tuple[str, str], list[Number]] = {}
    for quantity in body:
        sizes.setdefault((quantity.kind, quantity.unit), []).append(quantity.nominal or 0)
    for row in sizes.values():
        row.sort()

    def crowded(number: Quantity) -> bool:
        row, value = sizes[number.kind, number.unit], number.nominal or 0
        return bisect_right(row, value * 2) - bisect_left(row, Fraction(value) / 2) > CROWD

    return crowded


def alike(first: Claim, second: Claim) -> bool:
    """No slot of the two claims says that they are about different things."""
    if (
        not _one_subject(first, second)
        or first.modality != second.modality
        or (first.part_of is None) != (second.part_of is None)
    ):
        return False
    places = (first.place_id or first.place, second.place_id or second.place)
    pairs = ((first.event, second.event), places, (first.scope, second.scope))
    if any(a != b for a, b in pairs if a and b):
        return False
    if _of_two(first, second):
        return False
    stated = "stated" in (first.time.basis, second.time.basis)
    same_time = (first.time.low, first.time.high) == (second.time.low, second.time.high)
    return (same_time or not stated) and first.subject.restrict == second.subject.restrict and first.anchor == second.anchor


def parallel(story: Story, first: Claim, second: Claim) -> bool:
    """«قتل في الغارة الأولى 13 شخصا. وقتل في الثانية 31»: two sentences of one build, with one first word, list two things."""
    one, other = (fold_word(_opening(story, claim)) for claim in (first, second))
    return bool(one) and one.removeprefix(AND) == other.removeprefix(AND)


def _opening(story: Story, claim: Claim) -> str:
    words = story.document.text(claim.span.part)[claim.sentence.start : claim.sentence.end].split(maxsplit=1)
    return words[0] if words else ""


def _of_two(first: Claim, second: Claim) -> bool:
    """Two sources («الشرطة 34، المنظمون 43»), or subjects that each say what the other does not («أسعار الغذاء», «أسعار
    الوقود»)."""
    if first.speaker and second.speaker and first.speaker != second.speaker:
        return True
    mine, theirs = (frozenset(fold_word(claim.subject.text).split()) for claim in (first, second))
    return bool(mine - theirs and theirs - mine and mine & theirs)


def _one_subject(first: Claim, second: Claim) -> bool:
    """One concept; where one of the two is not known, the event and a stated time must be the same."""
    left, right = first.subject.concept, second.subject.concept
    if left and right:
        return left == right
    stated = first.time.basis == second.time.basis == "stated" and first.time == second.time
    return stated and first.event is not None and first.event == second.event


def _report(story: Story, left: Quantity, right: Quantity, why: str) -> Finding | None:
    if left.nominal is None or right.nominal is None:
        return None
    first, second = show(left.nominal), show(right.nominal)
    shown = "/".join(digits(left.nominal, right.nominal))
    return finding(
        story,
        RULE,
        f"The text says {first} and then {second}.",
        f"يذكر النص {first} ثم {second}.",
        (right, left),
        f"{first} ≠ {second} (digits swapped: {shown})",
        (first, second),
        why=(why,),
        mends=exchanged(left, right, story.settings),
    )


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("حضر الحفل 23 شاعرا من المدينة. وقالت الإدارة إن الشعراء الـ32 حصلوا على شهادات."),
        Example("نقلت المؤسسة 984 شحنة. وقال البيان إن الشحنات الـ948 وصلت كاملة."),
    ),
    quiet=(
        Example("حضر الحفل 23 شاعرا من المدينة. وقالت الإدارة إن الشعراء الـ23 حصلوا على شهادات."),
        Example("زار المعرض 12 ألف شخص يوم الجمعة و21 ألف شخص يوم السبت."),
    ),
)
