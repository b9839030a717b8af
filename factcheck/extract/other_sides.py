"""What the other side of a comparison is of: «مقابل 9 ملايين للمصروفات»."""

from __future__ import annotations

from factcheck.extract.amount_phrases import after_unit, for_what, is_unit
from factcheck.extract.phrases import Found, phrase_start, take
from factcheck.extract.roles import skip_hedge, versus
from factcheck.extract.scene import CHANGE, Number, Scene
from factcheck.world.labels import flagged


def other_side(scene: Scene, number: Number) -> Found | None:
    """«مقابل 9 ملايين للمصروفات», «مقابل 9% ارتفاعا في المصروفات»: what the other side of a comparison is of, behind it."""
    if number.value.kind not in ("money", "percent", "measure"):
        return None
    if versus(scene, skip_hedge(scene, number.first - 1)) is None:
        return _set_against(scene, number)
    at = after_unit(scene, number)
    if scene.glue(at + 1, "in") and any(cue.key in CHANGE and cue.klass == "noun" for cue in scene.at[at]):
        at += 2
    elif not for_what(scene, at):
        return None
    had = any(cue.klass in ("attr", "noun") and cue.key in flagged("measured") | flagged("amount") for cue in scene.at[at])
    definite = any(r.definite for r in scene.readings(at))
    return take(scene, at, "what has the amount", own=True) if had and definite and scene.nominal(at) else None


def _set_against(scene: Scene, number: Number) -> Found | None:
    """«مقابل موارد لا تتجاوز 9 ملايين»: the noun between a word of comparison and a verb of reaching right before the number."""
    at = skip_hedge(scene, number.first - 1)
    reached = at < number.first - 1 or (scene.verb(at) and any(cue.klass == "light" for cue in scene.at[at]))
    at -= bool(at == number.first - 1)
    if not reached or not scene.nominal(at) or scene.shapes.definite(scene.tokens[at].form) or is_unit(scene, at):
        return None
    start = phrase_start(scene, at, scene.segment(number.first).first)
    named = scene.is_(start, "nouns") and not scene.glue(start, "amount") and start - 1 not in scene.date_at
    return take(scene, start, "what has the amount", at, own=True) if named and versus(scene, start - 1) else None
