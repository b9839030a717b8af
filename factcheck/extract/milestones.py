"""What a date is the date of, and what happened so many years before: founded, built, opened, signed …"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.extract.amount_phrases import after_unit
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Date, Number, Scene
from factcheck.model import MILESTONE

_ONCE = frozenset(
    ("founded", "built", "opened", "in_service", "signed", "found", "coup")
)  # what is told by years that went by since
_PHRASE = 10  # tokens from «مضى على» to the number
_NEAR = 4  # tokens between a number of years and the word that says since what


def of_date(scene: Scene, date: Date, tokens: Iterable[int]) -> tuple[str, ...]:
    """What the date is the date of, by the nearest word that says so and no other date between: ``milestone:founded``."""
    for at in tokens:
        if scene.date_at.get(at, date) is not date:
            return ()
        found = scene.cue(at, "frames", "milestone")
        if found:
            return (MILESTONE + found.key,)
    return ()


def of_years(scene: Scene, number: Number) -> tuple[str, ...]:
    """What happened so many years ago: «بنيت قبل 15 عاما», «مضى على تشييده 13 سنة», «بعد 13 سنة من تشييده»."""
    value = number.value
    if value.kind != "duration" or value.unit != "year" or value.hedge != "exact" or value.nominal is None:
        return ()
    before = skip_hedge(scene, number.first - 1)
    segment = scene.segment(number.first)
    end = after_unit(scene, number)
    behind = range(end, min(end + _NEAR, len(scene.tokens)))
    clause = range(before - 1, segment.first - 1, -1)
    passing = next((at for at in range(before, max(before - _PHRASE, segment.first - 1), -1) if scene.glue(at, "passes")), None)
    if passing is not None:
        return _nearest(scene, range(passing + 1, number.first)) or _nearest(scene, behind)
    if scene.glue(before, "ago"):
        return _nearest(scene, clause)
    if scene.glue(before, "after") and scene.glue(end, "elapsed"):
        return _nearest(scene, behind)
    return ()


def _nearest(scene: Scene, tokens: Iterable[int]) -> tuple[str, ...]:
    """The nearest word that says what happened, with no other number or date between."""
    for at in tokens:
        if at in scene.date_at or at in scene.number_at:
            return ()
        found = scene.cue(at, "frames", "milestone")
        if found:
            return (MILESTONE + found.key,) if found.key in _ONCE else ()
    return ()
