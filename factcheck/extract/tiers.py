"""Things of one kind told apart by their ordinals: «سعر الشريحة الأولى 9 قروش والثانية 12»."""

from __future__ import annotations

from factcheck.extract.restrictions import Said
from factcheck.extract.scene import Number, Scene

_REACH = 14  # tokens from an ordinal to its number


def tier(scene: Scene, number: Number) -> Said:
    """Which of them a number is of, where its sentence goes on to another («والثانية 12»)."""
    if number.value.kind == "ordinal" or not any(elided(scene, at) for at in range(len(scene.tokens))):
        return Said()
    first = max(scene.segment(number.first).first, number.first - _REACH)
    told = False
    for at in range(number.first - 1, first - 1, -1):
        value = _nth(scene, at)
        if value:
            return Said((scene.text(at, at),), frozenset({f"nth:{value}"}))
        told = told or scene.verb(at)
        if at in scene.number_at and not told:
            return Said()  # «والثانية حتى 100 بلغت 78»: a verb tells of this one
    return Said()


def elided(scene: Scene, at: int) -> bool:
    """«والثانية 12», «وفي الرابعة», «وسعر الخامسة»: an ordinal that has lost its noun, next in a list."""
    if not _nth(scene, at) or at in scene.number_at:
        return False
    ands = scene.shapes.clitics.ands
    joined = scene.tokens[at].form.startswith(ands)
    before = scene.readings(at - 1)  # «وفي», but not «في», «فئة», «وزارة»
    return joined or (at > 0 and bool(before) and all(r.prefix.startswith(ands) for r in before))


def _nth(scene: Scene, at: int) -> str:
    """The number of a definite ordinal that is no part of a date."""
    if at in scene.date_at or scene.tokens[at].kind != "word":
        return ""
    read = (r for r in scene.tokens[at].readings if r.entry.category == "numbers" and r.entry.klass == "ordinal")
    return next((r.entry.key for r in read if r.definite and not r.suffix), "")
