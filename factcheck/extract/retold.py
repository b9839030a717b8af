"""What a later figure takes from what the text has told of the same: rival tallies, money that was made, things that moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract.anaphora import antecedent
from factcheck.extract.event_context import Evidence
from factcheck.extract.roles import skip_hedge
from factcheck.world.concepts import concepts
from factcheck.world.labels import flagged

if TYPE_CHECKING:
    from factcheck.extract.draft import Draft

_MADE = ("revenue", "earned_profit")
_TRADES = ("employed",)  # what people are called by


def tallied(draft: Draft, earlier: list[Draft], headed: Evidence | None) -> Evidence | None:
    """«رقم الوزارة 9»: whoever tells it counts what the text counts, in its last toll or in the headline."""
    found, number = draft.subject, draft.number
    at = found.at if found and not found.own else None
    if at is None or number.value.kind != "count" or not draft.scene.glue(at, "tally") or draft.noun is not None:
        return None
    tolls = [one for one in earlier if one.event and one.event.label in flagged("who") and one.human]
    source = antecedent(number, tolls)
    said = source.event if source else headed
    if said:
        draft.human, draft.concept = True, source.concept if source else concepts()["person"].lemmas[0]
    return said._replace(strength=1) if said else None


def made(draft: Draft, earlier: list[Draft], found: Evidence) -> Evidence:
    """«حققت الشركة 9 ملايين»: what the text last said that was made, profit or receipts, and no company."""
    before = (one for one in reversed(earlier) if one.event and one.event.label in _MADE and one.number.value.kind == "money")
    source = next(before, None)
    known = concepts().get(found.label)
    draft.concept = source.concept if source else known.lemmas[0] if known else draft.concept
    return found._replace(label=source.event.label) if source and source.event else found


def same_things(draft: Draft, earlier: list[Draft]) -> Evidence | None:
    """«عبرت القناة 9 سفن … وتراجع عدد السفن إلى 5»: what the text last said of the same things, where it is no level."""
    if draft.number.value.kind != "count" or draft.human is not False or draft.source is not None:
        return None
    alike = (one.event for one in reversed(earlier) if one.concept == draft.concept and one.event)
    return next((one._replace(strength=1) for one in alike if one.strength > 1 and one.label != "level_stock"), None)


def theirs(draft: Draft, earlier: list[Draft], found: Evidence) -> Evidence:
    """«المشاركون 3500 عامل … وصل عددهم إلى 9 آلاف عامل»: their work is not what the text tells of them."""
    scene, number = draft.scene, draft.number
    if found.klass != "people" or found.label not in _TRADES or number.noun is None or found.words != scene.text(*number.noun):
        return found
    segment = scene.segment(number.first)
    if not any(scene.glue(at, "owner") for at in range(segment.first, number.first)):
        return found
    alike = (one.event for one in reversed(earlier) if one.concept == draft.concept and one.event)
    return next((one._replace(strength=1) for one in alike if one.label not in _TRADES), found)


def of_this_number(draft: Draft) -> bool:
    """«المعابر غير المحروسة عددها 9»: the whole predicate of things."""
    at = skip_hedge(draft.scene, draft.number.first - 1)
    owner = draft.scene.glue(at, "owner")
    return owner is not None and owner.key == "owner" and draft.human is not True and draft.scene.nominal(at - 1)
