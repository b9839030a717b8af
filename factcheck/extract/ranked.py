"""What an ordinal numbers."""

from __future__ import annotations

from factcheck.extract.phrases import Found, phrase_start, take, trimmed
from factcheck.extract.scene import Number, Scene
from factcheck.extract.subjects import before_article, described


def ranked(scene: Scene, number: Number) -> Found | None:
    """An ordinal: the noun before it (الجولة الثالثة، مخيم ثان), or after it (ثاني أكبر حقل)."""
    at = before_article(scene, number)
    if number.noun and number.noun[1] < at:  # «درع الدوري 43», «الدورة، وهي العشرون»
        return take(scene, number.noun[0], "noun of the series", number.noun[1])
    if _leading(scene, number, at):
        return take(scene, number.last + 1, "noun after the ordinal")
    if scene.nominal(at) or _numbered(scene, at):
        at = _series(scene, described(scene, at))
        first = at
        if any(cue.key == "ranked" for cue in scene.at[at] if cue.category == "events" and cue.klass == "noun"):
            holder = _holder(scene, at)
            first = holder if holder is not None else at
        return Found(scene.text(first, first), trimmed(scene.text(first, at)), "noun before the ordinal", first, at)
    if scene.nominal(number.last + 1):
        return take(scene, number.last + 1, "noun after the ordinal")
    return None


def _leading(scene: Scene, number: Number, before: int) -> bool:
    """«في معبر نخلان ثالث عملية»: an indefinite ordinal between a definite noun and the noun it numbers."""
    after, definite = number.last + 1, scene.shapes.definite
    if scene.tokens[number.first].is_numeral:
        return False  # «الدورة 57 مشاركة 1420 دارا»
    if definite(scene.tokens[number.first].form) or not scene.nominal(after) or definite(scene.tokens[after].form):
        return False
    return before >= 0 and not scene.joined(after) and (before in scene.names or definite(scene.tokens[before].form))


def _series(scene: Scene, at: int) -> int:
    """The noun that is numbered, where adjectives or a genitive stand between: جولة الحوار الثالثة."""
    for back in range(at, max(at - 4, -1), -1):
        if not scene.nominal(back):
            break
        if any(
            cue.key in ("round_ordinal", "ranked") and cue.klass == "noun" for cue in scene.at[back] if cue.category == "events"
        ):
            return back
    return at


def _numbered(scene: Scene, at: int) -> bool:
    """A word of a series that is an adverb too: يومها الـ12."""
    return (
        at >= 0 and at not in scene.date_at and any(r.entry.category == "series" and r.suffix for r in scene.tokens[at].readings)
    )


def _holder(scene: Scene, at: int) -> int | None:
    """Who holds the rank: the subject between the verb and the word of rank."""
    if scene.nominal(at - 1):
        return phrase_start(scene, at, 0, 7)
    for verb in range(at - 1, scene.segment(at).first - 1, -1):
        if scene.verb(verb):
            for start in range(verb + 1, at):
                if scene.nominal(start):
                    return start if at - start < 10 else None
    return None
