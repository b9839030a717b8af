"""Shares of what was counted before: «60% من المشاركين», «أربعة من المصابين», «توفي من المصابين تسعة وشفي 30»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract import events, phrases
from factcheck.extract.scene import SHARES, Number, Scene

if TYPE_CHECKING:
    from factcheck.extract.draft import Draft

_WHOLES = ("count", "money", "measure")
_REACH = 5  # tokens from the noun to a number behind it
_RECENT = 3  # claims


def share(draft: Draft, pool: list[Draft]) -> tuple[Number, str] | None:
    """«60% من المشاركين», «أربعة من المصابين»: a share of things that were counted before, called by what happened to them or by
    the same noun."""
    found, number, scene = draft.subject, draft.number, draft.scene
    if number.role is not None:
        return None
    ahead = _ahead(draft, pool)
    if ahead:
        return ahead
    if not found or found.at is None or not _of(scene, found):
        return None
    if not scene.shapes.definite(scene.tokens[found.at].form) or scene.glue(found.at, "base"):
        return None
    own = events.named(scene, number, found.at)
    if number.value.kind in SHARES and scene.glue(found.at, "goods"):
        own = events.named(scene, number, found.at + 1)  # «18% من الكميات المسوقة»
    wholes = [one for one in reversed(pool) if one.number.value.kind in _WHOLES and _can_be_whole(one, draft)]
    for one in sorted(wholes, key=lambda one: one.human != draft.human):
        fits = number.value.kind in SHARES or number.value.unit == one.number.value.unit
        fits &= one.number.value.kind != "money" or not any(_exceeds(other, one) for other in pool)
        if fits and (_like(one, draft, pool) or _named_so(one, own)):
            return one.number, found.text
    return None


def _named_so(one: Draft, own: str | None) -> bool:
    """What happened to them is what the noun says; «المصابين» may be hurt or ill."""
    label = one.event.label if one.event else None
    return own is not None and (label == own or {label, own} == {"wounded", "infected"})


def _exceeds(other: Draft, one: Draft) -> bool:
    """A larger sum of one currency was named: the smaller is hardly the whole."""
    high, low = one.number.value.high, other.number.value.low
    return other.number.value.unit == one.number.value.unit and high is not None and low is not None and low > high


def _like(one: Draft, part: Draft, pool: list[Draft]) -> bool:
    """Of the same noun; for a count, a larger one shortly before."""
    if not part.concept or one.concept != part.concept or one.noun is None:
        return False
    if part.number.value.kind != "count":
        return True
    low, high = part.number.value.low, one.number.value.high
    return one in pool[-_RECENT:] and low is not None and (high is None or low < high)


def _ahead(draft: Draft, pool: list[Draft]) -> tuple[Number, str] | None:
    """«توفي من المصابين تسعة وشفي 30»: the people or things stand before the number, behind a verb; or in the clause before,
    of which this one goes on with a bare number behind its verb."""
    scene, number = draft.scene, draft.number
    if number.value.kind not in ("count", *SHARES):
        return None
    segment = scene.segment(number.first)
    for at in range(max(segment.first, number.first - _REACH), number.first - 1):
        if scene.glue(at, "of") and scene.verb(at - 1) and scene.shapes.definite(scene.tokens[at + 1].form):
            own = events.named(scene, number, at + 1)
            for one in reversed(pool):
                if _named_so(one, own) and one.number.value.kind in _WHOLES and one.whole is None:
                    return one.number, scene.text(at, at + 1)
    before = pool[-1] if pool else None
    if before is None or before.scene is not scene or before.whole is None or number.noun or segment.border != "and":
        return None
    goes_on = scene.segment_of[number.first] == scene.segment_of[before.number.first] + 1 and scene.verb(segment.first)
    if goes_on and number.first - segment.first <= 2 and _ahead(before, pool[:-1]):
        return before.whole.number, scene.text(segment.first, number.last)
    return None


def _of(scene: Scene, found: phrases.Found) -> bool:
    """The noun stands behind «من», or right behind a fraction."""
    at = found.at or 0
    return bool(scene.glue(at - 1, "of")) or found.why == "share of X"


def _can_be_whole(one: Draft, part: Draft) -> bool:
    """No part itself, unless of the same noun, and no partitive."""
    if one.whole and one.concept != part.concept:
        return False
    return not (one.subject and one.subject.at and one.subject.own and one.scene.glue(one.subject.at - 1, "of"))


def alone(draft: Draft, pool: list[Draft]) -> tuple[Number, str] | None:
    """«وسجلت الشركة وحدها 238 رحلة»: of the like counted before."""
    segment = draft.scene.segment(draft.number.first)
    for at in range(segment.first, draft.number.first):
        if draft.scene.glue(at, "alone"):
            for one in reversed(pool):
                if one.concept == draft.concept and one.number.value.kind == draft.number.value.kind:
                    return one.number, draft.scene.text(at, at)
    return None


def inner(scene: Scene, number: Number) -> phrases.Found | None:
    """«أربعة مقاعد من كل خمسة»: the noun that stands inside a fraction."""
    if number.value.kind != "fraction":
        return None
    nouns = (at for at in range(number.first, number.last) if scene.is_(at, "nouns") and not scene.is_(at, "numbers"))
    at = next(nouns, None)
    return None if at is None else phrases.take(scene, at, "counted noun", at, True)
