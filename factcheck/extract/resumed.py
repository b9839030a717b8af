"""A clause whose verb stands before an insertion that one comma, or a description between two, sets apart from its number."""

from __future__ import annotations

from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene, Segment

_PIECES = 3  # segments between the verb and its number
_HEAD = 2  # tokens of the head of a clause in which its verb stands: «ولم ينقذ», «وقد أنقذ»


def resumed(scene: Scene, number: Number) -> int:
    """The first token of the clause of «أنقذت البحرية أمس، 90 مهاجرا», «ويعمل في البرج، وهو من 20 طابقا، مئة موظف»: one with its
    verb at its head and no number, behind which nothing but descriptions stand; -1 without."""
    n = scene.segment_of[number.first]
    segment = scene.segments[n]
    own = number.noun is not None and number.noun[0] > number.last
    if segment.border != "comma" or skip_hedge(scene, number.first - 1) != segment.first or not own:
        return -1
    definite = scene.shapes.definite
    if any(scene.verb(at) and not definite(scene.tokens[at].form) for at in range(number.last + 1, segment.end)):
        return -1
    for k in range(n - 1, max(n - 1 - _PIECES, -1), -1):
        one = scene.segments[k]
        if one.border in ("start", "and", "hard", "that"):
            return one.first if _verb(scene, one) and not _counts(scene, one) else -1
        if one.border != "rel" and (_counts(scene, one) or any(scene.verb(at) for at in range(one.first, one.end))):
            return -1
    return -1


def _verb(scene: Scene, segment: Segment) -> bool:
    first = segment.first + scene.stop(segment.first)
    border = scene.cue(first, "borders")
    first = border.last + 1 if border else first
    return any(scene.verb(at) for at in range(first, min(first + _HEAD, segment.end)))


def _counts(scene: Scene, segment: Segment) -> bool:
    return any(segment.first <= one.first < segment.end for one in scene.numbers)
