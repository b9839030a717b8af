"""What a team has to show for its matches and a pupil for an exam: numbers of wins and marks, which are no seats and no votes."""

from __future__ import annotations

from factcheck.extract.concepts_of import meant
from factcheck.extract.event_context import Evidence
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.world.concepts import concept

_PLAYED = frozenset({"match", "win", "draw", "defeat"})
_NEAR = 6  # tokens from the word of the result to the number
_BALLOT = frozenset({"voted", "candidate"})


def record(scene: Scene, number: Number) -> Evidence | None:
    """«فاز في 16 مباراة وتعادل في 5 وخسر 4», «معدل 19.5 من 20»."""
    if number.value.kind != "count":
        return None
    at = _result(scene, number)
    if at >= 0 and _of_matches(scene, number):
        return Evidence("scored", scene.text(at, at), 3, "verb")
    at = _mark(scene, number)
    return Evidence("scored", scene.text(at, at), 3, "attr") if at >= 0 else None


def _result(scene: Scene, number: Number) -> int:
    """The word of winning, losing or drawing that the number is of; -1: none."""
    first = max(scene.segment(number.first).first, number.first - _NEAR)
    for at in range(number.first - 1, first - 1, -1):
        if at in scene.number_at or at in scene.date_at:
            return -1
        if scene.glue(at, "result"):
            return at
    return -1


def _of_matches(scene: Scene, number: Number) -> bool:
    """The number counts matches or results; or nothing that is said, in a sentence of draws that elects nobody."""
    if number.noun is not None and number.noun[1] > number.last:
        return _played(scene, number)
    others = any(_played(scene, one) for one in scene.numbers if one is not number)
    tied = any((cue := scene.glue(at, "result")) and cue.key == "tied" for at in range(len(scene.tokens)))
    return (others or tied) and not any(cue.key in _BALLOT for cue in scene.events)


def _played(scene: Scene, number: Number) -> bool:
    if number.noun and scene.glue(number.noun[0], "played"):
        return True
    known = concept(meant(scene, number.noun[0], "count")) if number.noun else None
    return known is not None and not _PLAYED.isdisjoint((known.id, *known.parents))


def _mark(scene: Scene, number: Number) -> int:
    """The word of a mark right before the number, or before that of which it is so many: «معدل 19.5 من 20»; -1: none. Somebody
    gets it, or learners are spoken of: «بمعدل 9 يوميا» is a rate."""
    if number.noun is not None and number.noun[0] > number.last:
        return -1
    before = skip_hedge(scene, number.first - 1)
    of = scene.number_at.get(before - 1) if scene.glue(before, "of") else None
    if of is not None and of.value.kind == "count":
        return _mark(scene, of)
    if not scene.glue(before, "mark"):
        return -1
    got = any(scene.glue(at, "gets") or scene.glue(at, "learner") for at in range(len(scene.tokens)))
    return before if got else -1
