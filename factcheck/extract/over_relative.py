"""What has an amount over a relative clause, or right before a verb of reaching."""

from __future__ import annotations

from factcheck.extract.amount_phrases import has_amounts
from factcheck.extract.first_nouns import first_nominal
from factcheck.extract.phrases import Found, phrase_start, take
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import CHANGE, Number, Scene


def over_relative(scene: Scene, number: Number) -> Found | None:
    """«ارتفعت كميات القمح التي تسلمتها الصوامع إلى 9»: what changes to the number stands before the relative clause."""
    n = scene.segment_of[number.first]
    segment = scene.segments[n]
    if segment.border != "rel" or not n:
        return None
    first = scene.segments[n - 1].first
    level = _level_over(scene, number, first, segment.first)
    if level:
        return level
    if number.role not in ("from", "to"):
        return None
    told = any(scene.verb(at) for at in range(segment.first, number.first))
    changes = [cue for cue in scene.events if cue.key in CHANGE and cue.klass == "verb" and first <= cue.first < segment.first]
    cue = changes[-1] if changes and told else None
    return None if cue is None else first_nominal(scene, cue.last + 1, segment.first, "what changes")


def _level_over(scene: Scene, number: Number, first: int, end: int) -> Found | None:
    """«بلغت نسبة المشاركة في الانتخابات التي جرت الأحد 9%»: the rate whose verb of reaching waits for its number."""
    if not any(scene.verb(at) for at in range(end, min(end + 3, number.first - 1))):
        return None
    for at in range(end - 1, first - 1, -1):
        cue = scene.cue(at, "modality", "verb")
        if cue and cue.key == "level" and scene.verb(at):
            waits = scene.nominal(at + 1)
            rate = waits and (scene.glue(at + 1, "amount") or scene.glue(at + 1, "back") or has_amounts(scene, at + 1))
            return first_nominal(scene, at + 1, end, "what has reached the amount") if rate else None
        if at in scene.number_at:
            return None
    return None


def reaching_noun(scene: Scene, number: Number, first: int) -> Found | None:
    """«بعد إنفاق تجاوز 9», «على نسبة مشاركة بلغت 9»: the bare noun behind a preposition that a verb of reaching tells of."""
    last = skip_hedge(scene, number.first - 1) - 1
    if last < first or not scene.nominal(last) or not scene.verb(last + 1):
        return None
    start = phrase_start(scene, last, first)
    bare = not any(scene.shapes.definite(scene.tokens[at].form) or at in scene.names for at in range(start, last + 1))
    by = scene.glue(start - 1, "amount") and any(r.is_by for r in scene.tokens[start - 1].readings)  # «بنسبة نجاح بلغت 9»
    if not (bare and (by or (scene.is_(start, "nouns") and scene.function(start - 1, "prep")))):
        return None
    return take(scene, start, "what has the amount", last)
