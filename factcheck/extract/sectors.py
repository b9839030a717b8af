"""The sector that a figure is of: «9% في قطاع التعليم و12% بالقطاع العام»."""

from __future__ import annotations

from factcheck.extract.amount_phrases import after_unit
from factcheck.extract.draft import Draft
from factcheck.extract.phrases import lemma
from factcheck.extract.restrictions import Said
from factcheck.extract.scene import Number, Scene

_KINDS = ("count", "vague", "percent", "percentage_point")


def sector(draft: Draft) -> Said:
    """The sector right behind the figure, else before it in its clause and behind the number before; none that is the subject."""
    scene, number = draft.scene, draft.number
    if number.value.kind not in _KINDS:
        return Said()
    at = _behind(scene, number)
    if at is None:
        before = scene.number_before(number.first)
        first = scene.segment(number.first).first
        if before and before.last >= first:
            first = after_unit(scene, before)
            other = _behind(scene, before)
            first = first if other is None else other + 1
        at = next((i for i in range(number.first - 1, first - 1, -1) if _names(scene, i)), None)
    return Said() if at is None or draft.concept == lemma(scene, at) else _said(scene, at)


def _behind(scene: Scene, number: Number) -> int | None:
    """«9% في قطاع التعليم», «9 عمال بالقطاع الخاص»."""
    at = after_unit(scene, number)
    if number.noun and number.noun[0] == at:
        at = number.noun[1] + 1
    if scene.glue(at, "amid"):
        return at + 1 if _names(scene, at + 1) else None
    return at if _names(scene, at) and scene.governed(at) else None


def _names(scene: Scene, at: int) -> bool:
    """«قطاع» with a name behind it, and no place («قطاع غزة»)."""
    if not 0 <= at < len(scene.tokens) - 1 or at in scene.names or not scene.glue(at, "sector"):
        return False
    if not (scene.nominal(at + 1) and scene.shapes.definite(scene.tokens[at + 1].form)):
        return False
    known = any(cue.category == "frames" and cue.klass == "sectors" for cue in scene.at[at + 1])
    return known or not scene.shapes.definite(scene.tokens[at].form)  # «دخلت القطاع اليوم 9 شاحنات»


def _said(scene: Scene, at: int) -> Said:
    form = scene.tokens[at + 1].form
    known = next((cue.key for cue in scene.at[at + 1] if cue.category == "frames" and cue.klass == "sectors"), None)
    prefix = next((r.prefix for r in scene.readings(at) if r.prefix and not r.definite), "")
    words = scene.text(at, at + 1)
    return Said((words[len(prefix) :] if words.startswith(prefix) else words,), frozenset({f"sector:{known or form}"}))
