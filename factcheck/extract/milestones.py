"""What a date is the date of, and what happened so many years before: founded, built, opened, signed …"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from factcheck.extract.amount_phrases import after_unit
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Date, Number, Scene
from factcheck.model import MILESTONE

# what is told by the years that went by since
_ONCE = frozenset(("founded", "built", "opened", "in_service", "signed", "found", "coup"))
_PHRASE = 10  # tokens from «مضى على» to the number
_NEAR = 4  # tokens between a number of years and the word that says since what


def of_date(scene: Scene, date: Date, tokens: Iterable[int]) -> tuple[str, ...]:
    """What the date is the date of, by the nearest word that says so and no other date between: ``milestone:founded``."""
    found = _nearest(scene, tokens, lambda at: scene.date_at.get(at, date) is not date)
    return (MILESTONE + found,) if found else ()


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
    told: tuple[Iterable[int], ...] = ()
    if passing is not None:
        told = (range(passing + 1, number.first), behind)
    elif scene.glue(before, "ago"):
        told = (clause,)
    elif scene.glue(before, "after") and scene.glue(end, "elapsed"):
        told = (behind,)
    near = (_nearest(scene, tokens, lambda at: at in scene.date_at or at in scene.number_at) for tokens in told)
    return next(((MILESTONE + key,) for key in near if key in _ONCE), ())


def _nearest(scene: Scene, tokens: Iterable[int], ends: Callable[[int], bool]) -> str:
    """The key of the nearest word that says what happened, before anything that ends the search."""
    for at in tokens:
        if ends(at):
            return ""
        found = scene.cue(at, "frames", "milestone")
        if found:
            return found.key
    return ""
