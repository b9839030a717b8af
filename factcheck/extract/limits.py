"""The least or the most that is allowed: «الحد الأدنى للأجور 9 آلاف» is no wage that somebody has."""

from __future__ import annotations

from factcheck.extract.scene import Number, Scene

_KINDS = frozenset({"money", "measure", "percent", "duration", "age", "count"})
_REACH = 12  # tokens from a word of limit to its figure: «متجاوزا الحد الأدنى المقرر في القانون وهو 9»


def limit(scene: Scene, number: Number) -> frozenset[str]:
    """The restriction of a number behind a word of limit in its clause, with no other number between; of a noun behind the number
    by its adjective («خمس سنوات حدا أقصى»)."""
    if number.value.kind not in _KINDS:
        return frozenset()
    for at in range(number.first - 1, max(number.first - _REACH, -1), -1):
        if _ends(scene, number, at) or scene.segment(at).border == "hard" != scene.segment(number.first).border:
            break
        found = scene.cue(at, "qualifiers", "limit")
        if found and found.last < number.first:
            return frozenset({found.key})
    found = scene.cue(number.last + 2, "qualifiers", "limit")
    return frozenset({found.key}) if found else frozenset()


def _ends(scene: Scene, number: Number, at: int) -> bool:
    """Another number; in «رفع الحد الأدنى من 7 آلاف إلى 8» the first side is of the same limit."""
    other = scene.number_at.get(at)
    return other is not None and not (other.role == "from" and number.role == "to")
