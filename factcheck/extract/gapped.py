"""«الشرطة قدرتهم بـ7 آلاف، والمنظمون بـ30 ألفا»: a second source whose verb is left out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene

_WORDS = 4  # of a source that has no verb
_FAR = 8  # tokens between the verb and the figure of the first source


def second_sources(scene: Scene, verbs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The first and last tokens of sources that have a figure but no verb, each behind one that has both; ``verbs``: the token of
    each verb of saying and the last of its source."""
    for one, other in pairwise(scene.numbers):
        if _told(scene, one, verbs) and _sign(scene, one) == _sign(scene, other):
            found = _source(scene, one, other)
            if found:
                yield found


def _told(scene: Scene, number: Number, verbs: list[tuple[int, int]]) -> bool:
    """Whether a verb of saying has the number itself, and no clause that could go on in «والجرحى 40»."""
    at = max((verb for verb, _ in verbs if verb < number.first), default=None)
    if at is None or number.first - at > _FAR:
        return False
    return not any(scene.stop(k) or scene.cue(k, "borders", "that") for k in range(at + 1, number.first))


def _sign(scene: Scene, number: Number) -> str:
    """The preposition of a figure: «بـ9», «عن 9»."""
    before = skip_hedge(scene, number.first - 1)
    signs = scene.shapes.clitics.at
    written = {reading.prefix for at in range(before + 1, number.first + 1) for reading in scene.readings(at)}
    written |= {cue.prefix for at in range(before + 1, number.first + 1) for cue in scene.at[at]}
    form = scene.tokens[before].form if before >= 0 else ""
    if form in signs or any(prefix.endswith(signs) for prefix in written):
        return signs[0]
    return form if scene.function(before, "prep") else ""


def _source(scene: Scene, one: Number, other: Number) -> tuple[int, int] | None:
    """A definite noun phrase, and nothing else, from the head of a clause to its figure: «والمنظمون», «أما النقابات»."""
    first = scene.segment(other.first).first
    while first < other.first and (scene.stop(first) or scene.cue(first, "borders")):
        first += 1
    last = skip_hedge(scene, other.first - 1)
    if scene.function(last, "prep") or scene.tokens[last].form in scene.shapes.clitics.at:
        last -= 1
    if first <= one.last or not 0 <= last - first < _WORDS or not all(scene.nominal(at) for at in range(first, last + 1)):
        return None
    counted = scene.cue(first, "events", "people", "noun", "thing", "attr") or scene.cue(first, "frames", "amount", "count")
    return None if counted or not scene.shapes.definite(scene.text(first, first)) else (first, last)
