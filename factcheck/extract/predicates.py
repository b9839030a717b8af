"""A number that is the predicate of its clause: «إن القرى المخلاة باتت 16», «إن الممرات المفتوحة ثمانية فقط»."""

from __future__ import annotations

from factcheck.extract.phrases import Found, many, phrase_start, take
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene

_WORDS = 5  # of the noun phrase


def named(scene: Scene, number: Number) -> Found | None:
    """The definite plural at the head of its clause, with nothing but a verb of being between it and the number."""
    last = skip_hedge(scene, number.first - 1)
    being = scene.glue(last, "copula") is not None
    last -= being
    if number.noun is not None or last < 1 or not scene.nominal(last) or last in scene.names:
        return None
    start = phrase_start(scene, last, scene.begins(number.first), _WORDS)
    if not _heads(scene, start, being) or not many(scene, start) or scene.glue(start, "anaphor") or scene.glue(start, "count"):
        return None
    definite = scene.shapes.definite
    if not (definite(scene.tokens[start].form) or definite(scene.tokens[last].form)):
        return None
    return take(scene, start, "counted before the number", last)


def _heads(scene: Scene, start: int, being: bool) -> bool:
    """Right behind «إن» or a verb of being, or at the beginning of a clause where such a verb follows."""
    segment = scene.segment(start)
    before = start - 1
    if before >= 0 and scene.glue(before, "copula"):
        return True
    if segment.border.startswith("that") and before == segment.first:
        return True
    return being and (start == segment.first or before == segment.first)
