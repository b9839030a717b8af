"""What a relative clause tells of an event that its day names: «منذ زلزال 1988 الذي قتل 900» is of 1988."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.extract import times
from factcheck.extract.scene import Date, Number, Scene

_SINCE = 8  # tokens before a date in which the beginning of something is looked for


def of_event(scene: Scene, number: Number) -> times.Ruling | None:
    """The date right before the relative clause that a number stands in: it is its event's, however far back a record reaches
    («الأعنف منذ إعصار عام 1988 الذي خلف 900 قتيل»)."""
    n = scene.segment_of[number.first]
    while n and scene.segments[n].border == "and":
        n -= 1
    segment = scene.segments[n]
    if n == 0 or segment.border != "rel" or not _whose(scene, segment.first) or _lasts(scene, segment.first + 1):
        return None
    one = next((one for one in scene.dates if one.last == segment.first - 1 and one.value.low is not None), None)
    if one is None or any(segment.first < other.first for other in scene.dates) or _begun(scene, one):
        return None
    return times.Ruling(one._replace(value=replace(one.value, direction="within")), True)


def _whose(scene: Scene, at: int) -> bool:
    """«الذي», «والتي»: no «وهي», which goes on about another noun."""
    cue = scene.cue(at, "borders", "rel")
    return cue is not None and scene.shapes.definite(scene.tokens[at].form.removeprefix(cue.prefix))


def _lasts(scene: Scene, at: int) -> bool:
    """A verb of the present: what still is so."""
    return any(scene.shapes.present(scene.tokens[at].form, reading.prefix) for reading in scene.readings(at))


def _begun(scene: Scene, one: Date) -> bool:
    """«منذ اندلاع الحرب في 7 تشرين التي خلفت …»: the day when a thing began, that goes on."""
    for at in range(one.first - 1, max(0, one.first - _SINCE) - 1, -1):
        if scene.glue(at, "onset"):
            return True
        if scene.stop(at) or scene.glue(at, "since"):
            return False
    return False
