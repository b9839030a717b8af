"""The place of a number in a stated change: from, to, by."""

from __future__ import annotations

from factcheck.extract.scene import Cue, Number, Scene
from factcheck.model import Role

_CHANGE = ("grew", "shrank")
_GAP = 12


def skip_hedge(scene: Scene, at: int) -> int:
    """The token before a number's hedge words: إلى ← نحو 40."""
    while (
        at >= 0 and (scene.is_(at, "hedges") or scene.tokens[at].form in ("من", "عن", "علي", "ما", "لا")) and _hedged(scene, at)
    ):
        at -= 1
    return at


def _hedged(scene: Scene, at: int) -> bool:
    return scene.is_(at, "hedges") or (at > 0 and scene.is_(at - 1, "hedges"))


def change_word(scene: Scene, number: Number) -> Cue | None:
    """The nearest word of growing or shrinking before the number, in its clause."""
    segment = scene.segment(number.first)
    first = max(segment.first, number.first - _GAP)
    found = None
    for cue in scene.cues(first, number.first, "events", "verb", "noun"):
        if cue.key in _CHANGE:
            found = cue
    return found


def role(scene: Scene, number: Number) -> Role | None:
    """From, to or by, where a word of change governs the number; else ``None``."""
    cue = change_word(scene, number)
    before = skip_hedge(scene, number.first - 1)
    form = scene.tokens[before].form if before >= 0 else ""
    if form in ("بعد", "ان") and number.first > 1:
        return None
    if cue is None:
        return _pair(scene, number, form)
    if form in ("الي", "عند", "لـ"):
        return "to"
    if form == "من":
        return "from" if number.value.kind not in ("duration",) else None
    if number.value.kind in ("duration", "age", "ordinal"):
        return None
    if scene.tokens[number.first].form.startswith("ل") and not scene.tokens[number.first].is_numeral:
        return "to"
    if any(one.role for one in scene.numbers if cue.last < one.first < number.first):
        return None
    return "by" if _amount(scene, cue, number) else None


def _pair(scene: Scene, number: Number, form: str) -> Role | None:
    """«من A» behind «إلى B», or «مقابل A»: the verb stands before the other number."""
    if form not in ("من", "مقابل"):
        return None
    earlier = [one for one in scene.numbers if one.first < number.first and one.value.kind == number.value.kind]
    return "from" if earlier and earlier[-1].role == "to" else None


def _amount(scene: Scene, cue: Cue, number: Number) -> bool:
    """The number is the amount of the change itself: its kind or a word of amount says so, or nothing but the subject is between."""
    if number.value.kind in ("percent", "percentage_point", "multiple", "measure", "money"):
        return True
    return cue.klass == "noun" and number.first - cue.last <= 3
