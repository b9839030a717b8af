"""The first noun phrase of a stretch that may have an amount."""

from __future__ import annotations

from factcheck.extract.amount_phrases import inside, is_unit, sided
from factcheck.extract.headless import headless
from factcheck.extract.phrases import Found, phrase_end, take
from factcheck.extract.scene import CHANGE, Scene


def first_nominal(scene: Scene, first: int, end: int, why: str) -> Found | None:
    """The first noun phrase of a stretch."""
    for at in range(first, end):
        if not scene.nominal(at) or headless(scene, at) or any(cue.category == "scopes" for cue in scene.at[at]):
            continue
        unit = scene.cue(at - 1, "units")
        if scene.cue(at, "frames", "total") or (unit and unit.last >= at):
            continue
        if _calendar(scene, at) or inside(scene, at, first) or changing(scene, at):
            continue
        if scene.glue(at, "achieves") or scene.cue(at, "hedges") or _of_count(scene, at, end) or sided(scene, at):
            continue
        if not (is_unit(scene, at) and (at - 1 in scene.number_at or not scene.shapes.definite(scene.tokens[at].form))):
            return take(scene, at, why, min(phrase_end(scene, at), end - 1))
    return None


def _of_count(scene: Scene, at: int, end: int) -> bool:
    """«عدد الزوار», «أكبر عدد وصل»: the word of counting itself."""
    behind = at + 1 < end and (scene.nominal(at + 1) or (scene.glue(at + 1, "of") and at + 2 in scene.names))
    counts = scene.glue(at, "count") and (behind or (at + 1 < len(scene.words) and scene.words[at + 1].finite))
    definite, first = scene.shapes.definite, at
    while first > 0 and definite(scene.tokens[first].form) and not scene.joined(first) and scene.nominal(first - 1):
        first -= 1
        if scene.glue(first, "count") and definite(scene.tokens[first].form):
            return True  # «الحصيلة الأولية للإنتاج»
    return bool(counts or (scene.glue(at, "record") and scene.glue(at + 1, "count")))


def changing(scene: Scene, at: int) -> bool:
    """«صاعدا من 9», «سجلت زيادة …»: a word that tells how it went."""
    return any(cue.key in CHANGE and cue.klass == "noun" for cue in scene.at[at] if cue.category == "events")


def _calendar(scene: Scene, at: int) -> bool:
    """A unit of time with the article: العام، الشهر."""
    return any(
        r.definite and r.entry.category == "units" and r.entry.klass.startswith("time") for r in scene.readings(at)
    ) and not scene.is_(at, "nouns")
