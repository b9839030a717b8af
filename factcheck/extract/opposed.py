"""How sure a claim is, and claims that a text sets against each other: two sources, one and what was said before it."""

from __future__ import annotations

from factcheck.extract import disputed, modality
from factcheck.extract.draft import Draft
from factcheck.extract.tenses import past
from factcheck.world.concepts import concept


def fill_modality(draft: Draft, drafts: list[Draft]) -> None:
    draft.modality, words = modality.modality(draft.scene, draft.number, draft.speech)
    listed = _listed(draft, drafts[-1]) if drafts and draft.modality == "fact" and not words else None
    if listed:
        draft.modality, words = listed.modality, "the list"
    whole = draft.whole if draft.whole and draft.whole.scene is draft.scene else None
    if draft.modality == "fact" and not words and whole and whole.modality != "fact" and not _done(draft):
        draft.modality, words = whole.modality, "whole"
    if words:
        draft.why.append(f"modality: {words} → {draft.modality}")


def _done(draft: Draft) -> bool:
    """«سيفقد 900 وظائفهم، وأبلغت الشركة 200 منهم»: a verb of the past before a part, in its own clause."""
    segment = draft.scene.segment(draft.number.first)
    return any(past(draft.scene, at) for at in range(segment.first, draft.number.first))


def _listed(draft: Draft, before: Draft) -> Draft | None:
    """«يتوقع زيادة الموارد بنسبة 9%، والأجور بنسبة 11%»: the next that one word of change is said of, without a verb between."""
    scene, number = draft.scene, draft.number
    if before.scene is not scene or before.modality not in ("forecast", "plan") or before.speech is not draft.speech:
        return None
    same = before.event is not None and before.event == draft.event and before.number.role == number.role
    verbs = any(scene.verb(at) for at in range(before.number.last + 1, number.first))
    return before if same and number.role == "by" and not verbs else None


def set_rivals(drafts: list[Draft], earlier: list[Draft]) -> None:
    """Two sources that a sentence sets against each other; one that a sentence sets against what was said before it."""
    for n, other in enumerate(drafts):
        for one in reversed(drafts[:n]):
            near = one is drafts[n - 1]
            alike = near and (one.event is None or other.event is None or one.event.label == other.event.label)
            facts = one.modality == other.modality == "fact"
            sources = (one.speech, other.speech)
            if facts and (alike or _one_count(one, other)) and disputed.rivals(one.scene, one.number, other.number, sources):
                one.modality = other.modality = "quoted"
                other.why.append("modality: another source says otherwise → quoted")
                break
        if other.modality == "fact" and disputed.objects(other.scene, other.speech) and not other.number.role:
            before = (one for one in earlier if one.scene is not other.scene and one.modality == "fact")
            if any(_one_count(one, other) and _two_sources(one, other) for one in before):
                other.modality = "quoted"
                other.why.append("modality: against what was said before → quoted")


def _one_count(one: Draft, other: Draft) -> bool:
    """Two different figures of one unit, subject and event, neither part of another."""
    mine, theirs = one.number.value, other.number.value
    if mine.kind == "ordinal" or (mine.kind, mine.unit) != (theirs.kind, theirs.unit):
        return False
    if (mine.low, mine.high) == (theirs.low, theirs.high) or one.event is None or other.event is None:
        return False
    alike = one.event.label == other.event.label and one.concept and _counted(one) == _counted(other)
    return bool(alike) and one.whole is None and other.whole is None


def _counted(draft: Draft) -> str:
    """What is counted: a house by any word, those killed as people."""
    known = concept(draft.concept)
    if known is None:
        return draft.concept
    return "person" if known.standin or (draft.event and known.id == draft.event.label) else known.id


def _two_sources(one: Draft, other: Draft) -> bool:
    return one.speech is None or other.speech is None or one.speech.text != other.speech.text


def set_instead(drafts: list[Draft]) -> None:
    """A figure that the text puts another in the place of is what others say of the same thing."""
    by_number = {id(draft.number): draft for draft in drafts}
    for one in drafts:
        other = by_number.get(id(disputed.instead(one.scene, one.number)))
        if other is None or one.modality == other.modality == "plan":
            continue
        one.subject, one.concept, one.event, one.whole = other.subject, other.concept, other.event, other.whole
        one.place, one.time, one.scope, one.modality = other.place, other.time, other.scope, "quoted"
        one.why.append("modality: another figure in its place → quoted")
