"""The place of one claim in the making."""

from __future__ import annotations

from factcheck.extract import places, speakers
from factcheck.extract.carried import around, held
from factcheck.extract.draft import Draft, State
from factcheck.extract.place_aside import turned_aside
from factcheck.extract.place_names import Place
from factcheck.world.labels import flagged, timed

_TOLLS = frozenset({"killed", "wounded", "missing", "arrested", "displaced"})


def fill_place(draft: Draft, found: list[Place], said: list[speakers.Speech], drafts: list[Draft], state: State) -> None:
    """From the sentence, else from the whole or the antecedent, else from the claim before it there, else the story's."""
    at = draft.subject.at if draft.subject else None
    span = (at, draft.subject.last) if draft.subject and at is not None and draft.subject.last is not None else None
    label = draft.event.label if draft.event else None
    draft.place = places.place(draft.scene, found, draft.number, said, label, span)
    if draft.place:
        inside = places.container(draft.scene, found, draft.place)
        known = inside or draft.place.apart or draft.place.nation
        draft.place = draft.place._replace(id=inside if known else around(draft.scene, found, draft.place))
        draft.why.append(f"place: {draft.place.text}")
        return
    draft.place = places.again(draft.scene, draft.number, [one.place for one in state.before if one.place])
    if draft.place:
        draft.why.append(f"place: again {draft.place.text}")
        return
    draft.place = _of_both(draft, found, said, state)
    if draft.place:
        draft.why.append(f"place: of both {draft.place.text}")
        return
    draft.place = _at_end(draft, found, said)
    if draft.place:
        draft.why.append(f"place: at the end {draft.place.text}")
        return
    kin = [draft.whole, draft.source if draft.source and draft.source.scene is draft.scene else None, *reversed(drafts)]
    kin = [one for one in kin if one and (one is draft.whole or not one.place or one.place.of < 0) and not _distant(one)]
    story = state.wide if state.wide and label in timed("stock") else state.place
    story = held(draft, state) or story
    if story and story.origin and label in flagged("moves"):
        story = None
    draft.place = next((one.place for one in kin if one and one.place), None) or story or state.fallback


def _distant(draft: Draft) -> bool:
    """«على بعد 400 كيلومتر جنوب نخلان»: the place that a distance is measured from holds for nothing else."""
    return draft.place is not None and places.measured(draft.scene, draft.place, None)


def _of_both(draft: Draft, found: list[Place], said: list[speakers.Speech], state: State) -> Place | None:
    """«قتل 9 وأصيب 4 حين قصف السوق في نخلان»: the place behind the second toll that the first goes on with."""
    scene, number = draft.scene, draft.number
    n = scene.numbers.index(number) + 1
    other = state.drafts.get(id(scene.numbers[n])) if n < len(scene.numbers) else None
    if other is None or draft.event is None or other.event is None or draft.whole or other.whole:
        return None
    one_toll, other_toll = draft.event.label, other.event.label
    one, two = scene.segment_of[number.first], scene.segment_of[other.number.first]
    if one_toll == other_toll or not {one_toll, other_toll} <= _TOLLS or two != one + 1 or scene.segments[two].border != "and":
        return None
    place = places.place(scene, found, other.number, said, other_toll, None)
    return place if place and place.first > other.number.last and not place.line else None


def _at_end(draft: Draft, found: list[Place], said: list[speakers.Speech]) -> Place | None:
    """«9 قتلوا وأصيب 4 في تصادم بين سيارتين، إحداهما محملة بالحجارة، على طريق بنخلان»: the one place of a sentence about an
    accident, behind its tolls."""
    scene, number = draft.scene, draft.number
    if draft.event is None or draft.event.label not in _TOLLS or draft.whole:
        return None
    if not any(scene.glue(at, "crash") for at in range(number.last + 1, len(scene.tokens))):
        return None
    told = [one for one in found if one.sure > 1 and not places.sourced(scene, one, said) and not turned_aside(scene, one)]
    behind = [one for one in told if one.first > number.last and not one.origin and one.of < 0]
    known = [one for one in behind if one.id]
    if not known or len(behind) != len(told) or len({one.id for one in known}) > 1:
        return None
    between = scene.segments[scene.segment_of[number.first] + 1 : scene.segment_of[known[0].first] + 1]
    apart = any(places.border(scene, segment) in ("hard", "that", "that and") for segment in between)
    return None if apart else known[0]
