"""Figures that the text sets against another one or calls untrue."""

from __future__ import annotations

from factcheck.extract import phrases
from factcheck.extract.scene import Number, Scene
from factcheck.extract.speakers import Speech

_REACH = 3  # segments from a figure to its denial


def denial(scene: Scene, number: Number) -> str:
    """«…، فيما نفت القيادة ذلك», «…، وهو رقم تنفيه السلطات»: the sentence ends with the denial of the figure just said."""
    if scene.numbers[-1] is not number:
        return ""
    for cue in scene.cues(number.last + 1, len(scene.tokens), "modality", "verb"):
        if cue.key == "denied" and scene.segment_of[cue.first] - scene.segment_of[number.last] <= _REACH:
            pointed = any(scene.is_(at, "functions", "dem") for at in range(cue.last + 1, scene.segment(cue.first).end))
            if pointed or cue.suffix:
                return scene.text(cue.first, cue.last)
    return ""


def rivals(scene: Scene, first: Number, second: Number, sources: tuple[Speech | None, Speech | None]) -> bool:
    """Whether two numbers of one sentence are rival figures: a source of its own says the second, set against the first, and it
    counts nothing of its own."""
    one, other = sources
    if not other or not other.source or (one and one.source == other.source):
        return False
    named = one is not None and one.source is not None
    if (first.value.kind, first.value.unit) != (second.value.kind, second.value.unit):
        return False
    if second.noun is not None and not phrases.same_noun(scene, first, second):
        return False
    opposed = any(cue.klass == "against" for at in range(first.last + 1, second.first) for cue in scene.at[at])
    opposed |= any(cue.klass == "against" for at in range(scene.begins(first.first), first.first) for cue in scene.at[at])
    behind = one is not None and one.first < 0 and other.first < 0
    said = other.first > first.last
    if not (opposed and (named or said)) and not (named and behind):
        return False
    return not any(scene.cue(at, "parts") for at in range(first.last + 1, second.first))
