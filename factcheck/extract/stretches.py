"""The stretches of a sentence whose words govern a number: its clause, and those that it goes on from."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.scene import Number, Scene
from factcheck.extract.tenses import future

_STEPS = 3  # segments before its own that a number may go on from
_HEAD = 3  # tokens at the head of a clause


def stretches(scene: Scene, number: Number) -> Iterator[tuple[int, int]]:
    """The stretches that can govern a number, nearest first: its own segment up to it; those before where its own only goes on
    (with a list, behind an insertion, with what follows from it); the clause whose content it is (أعلن أن …)."""
    n = scene.segment_of[number.first]
    yield scene.segments[n].first, number.first
    last = number.first
    for _ in range(_STEPS):
        if not n or not _goes_on(scene, n, last):
            break
        n -= 1
        if scene.segments[n].border == "rel" and n:
            n -= 1  # «ينص الاتفاق، الذي …، على تبادل 9 أسرى»
        last = scene.segments[n].end
        yield scene.segments[n].first, last
    first = scene.segments[n].first
    pointed = scene.segments[n].border == "time" and n and any(scene.cues(*scene.segments[n - 1][:2], "speakers", "verb"))
    if pointed and not scene.glue(first + scene.stop(first), "after"):  # «تشير التوقعات إلى أن», no «تستهدف 9 بعدما باعت 8»
        yield scene.segments[n - 1].first, scene.segments[n - 1].end
    if scene.segments[n].border.startswith("that"):
        while n and scene.segments[n].border != "that":
            n -= 1
        if n:
            yield scene.segments[n - 1].first, scene.segments[n - 1].end


def _goes_on(scene: Scene, n: int, end: int) -> bool:
    """Whether a segment has no verb of its own up to ``end``, or one of the present right behind the comma («، يغادر في أولاها
    9», «، ليرتفع العدد إلى 9»)."""
    segment = scene.segments[n]
    if segment.border not in ("comma", "and"):
        return False
    start = segment.first + 1 if scene.stop(segment.first) else segment.first
    if scene.verb(start) and any(_presents(scene, start)):  # «سيشغل المصنع 9 عمال ويطرح 9 أجهزة»
        before = scene.segments[n - 1]
        return any(future(scene, at) for at in range(before.first, min(before.first + _HEAD, before.end)))
    verb = next((at for at in range(start, end) if scene.verb(at) and at not in scene.number_at), None)
    if segment.border != "comma":
        return False
    return verb is None or (verb == start and _follows(scene, verb)) or (verb == start + 1 and _listed(scene, start))


def _listed(scene: Scene, at: int) -> bool:
    """«، وأمطارا تناهز 9»: an indefinite noun with «and» on it, which the verb behind it describes."""
    signs = scene.shapes.clitics.ands
    return scene.nominal(at) and any(reading.prefix and reading.prefix in signs for reading in scene.readings(at))


def _presents(scene: Scene, at: int) -> Iterator[bool]:
    """Whether a verb behind «and» stands in the present, reading by reading."""
    form, signs = scene.tokens[at].form, scene.shapes.clitics.ands
    for cue in scene.at[at]:
        if cue.klass in ("verb", "light", "weak"):
            yield cue.prefix in signs and scene.shapes.present(form, cue.prefix)


def _follows(scene: Scene, at: int) -> bool:
    """A verb of the present without «and»: it says what comes of the clause before."""
    form, prefixes = scene.tokens[at].form, {cue.prefix for cue in scene.at[at]} | {r.prefix for r in scene.readings(at)}
    result = any(prefix in scene.shapes.clitics.to for prefix in prefixes if prefix)
    return result or (not prefixes & set(scene.shapes.clitics.ands) - {""} and scene.shapes.present(form, ""))
