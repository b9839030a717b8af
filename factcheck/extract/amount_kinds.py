"""What tells amounts of one noun apart: what it is of, its kind, the basis of a rate."""

from __future__ import annotations

from factcheck.extract.draft import Draft
from factcheck.extract.phrases import Found
from factcheck.extract.restrictions import Said
from factcheck.extract.scene import Number, Scene

_LED = 5  # words of a basis before the comma of its clause
_REACH = 5  # tokens behind a number
_BASIS = "basis:"
_TRADED = frozenset({"price", "revenue", "sold", "exported", "imported", "earned_profit"})
_AMOUNTS = ("money", "percent", "percentage_point", "measure")


def _of_kinds(scene: Scene, at: int) -> bool:
    """Prices, takings and trade are told apart by what they are of; a cost or a size belongs to one thing."""
    return any(cue.key in _TRADED and cue.klass == "attr" for cue in scene.at[at])


def genitive(draft: Draft, found: Found) -> Said:
    """«أسعار الخضراوات», «الإنفاق الرأسمالي»: the definite word behind an amount's own noun, no place and no unit."""
    scene, at, last = draft.scene, found.at, found.last
    if at is None or last is None or draft.number.value.kind not in _AMOUNTS or not _of_kinds(scene, at):
        return Said()
    words = []
    for i in range(at + 1, last + 1):
        if not scene.shapes.definite(scene.tokens[i].form) or i in scene.names or scene.is_(i, "nationalities"):
            break
        if scene.is_(i, "units"):
            break  # «سعر البرميل»
        words.append(scene.text(i, i))
    return Said(tuple(words))


def kind(scene: Scene, found: Found, number: Number) -> Said:
    """The relational adjective behind a definite noun: الإنفاق الرأسمالي، الجهات الحكومية."""
    at = (found.at or 0) + 1
    if not scene.shapes.definite(scene.tokens[at - 1].form) or not scene.nominal(at) or at in scene.names or at >= number.first:
        return Said()
    form = scene.tokens[at].form
    plain = scene.shapes.definite(form) and scene.shapes.related(form) and not scene.joined(at)
    return Said((scene.text(at, at),)) if plain and not scene.is_(at, "nouns") else Said()


def basis(draft: Draft) -> Said:
    """«12% على أساس سنوي»: the basis of a rate, behind the number."""
    scene, number = draft.scene, draft.number
    if number.value.kind not in ("percent", "percentage_point"):
        return Said()
    at = draft.subject.at if draft.subject and draft.subject.at is not None else number.first
    for near in (at - 1, at - 2):
        cue = scene.cue(near, "qualifiers", "adj")
        if cue and cue.key.startswith(_BASIS) and scene.nominal(near):  # «المعدل السنوي للتضخم»
            return Said((scene.text(near, near),), frozenset({cue.key}))
    first = min(at, scene.segment(number.first).first)  # «التضخم على أساس سنوي إلى 9%», «وشهريا زاد المؤشر 9%»
    led = scene.cues(max(0, first - _LED), first, "qualifiers", "basis") if scene.stop(first) else ()
    first = next((cue.first for cue in led if cue.last == first - 1), first)  # «وباحتساب التغير الشهري، زادت 9%»
    for cue in scene.cues(first, number.first, "qualifiers", "basis"):
        return Said((scene.text(cue.first, cue.last),), frozenset({cue.key}))
    end = scene.segment(number.last).end
    for cue in scene.cues(number.last + 1, min(end, number.last + 9), "qualifiers", "basis"):
        return Said((scene.text(cue.first, cue.last),), frozenset({cue.key}))
    return Said()


def more(scene: Scene, number: Number) -> Said:
    """«9 ملايين دولار أخرى»: behind the unit."""
    for at in range(number.last + 1, min(number.last + _REACH, len(scene.tokens))):
        cue = scene.cue(at, "qualifiers", "adj")
        if cue and cue.key == "other":
            return Said((scene.text(at, at),), frozenset({cue.key}))
        if not any(scene.is_(at, name) for name in ("units", "currencies", "nationalities")):
            break
    return Said()
