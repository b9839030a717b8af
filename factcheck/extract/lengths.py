"""What a duration is the length of, where a word near it says so: a fire, a session, a closure, a voyage …"""

from __future__ import annotations

from factcheck.extract.amount_phrases import after_unit
from factcheck.extract.phrases import Found
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.model import LENGTH

_BACK = 10  # tokens from the word that says what lasts to the number


def of_duration(scene: Scene, number: Number, found: Found | None) -> tuple[str, ...]:
    """``length:fire``: what stands right behind the unit («خمس ساعات من القتال»), else among the words of the subject, else the
    nearest word before with no other number between, else behind a preposition («مرت 9 ساعات على احتجازه»).

    «قبل 9 أيام», «كل 9 أيام» and «9 ساعات يوميا» are no lengths.
    """
    value = number.value
    if value.kind != "duration" or value.per:
        return ()
    before = skip_hedge(scene, number.first - 1)
    if scene.glue(before, "each") or (scene.glue(before, "ago") and not scene.glue(before, "since")):
        return ()
    cues = list(scene.cues(0, len(scene.tokens), "frames", "length"))
    end = after_unit(scene, number)
    told = _behind(scene, end, cues) or _in_subject(found, cues) or _before(scene, number, before, cues)
    cue = told or (_at(end + 1, cues) if scene.function(end, "prep") else None)
    return () if cue is None else (LENGTH + cue.key,)


def _behind(scene: Scene, end: int, cues: list[Cue]) -> Cue | None:
    """«ثلاث سنوات من الدراسة», «4300 ساعة طيران», «9 سنوات سجنا»."""
    if scene.glue(end, "of"):
        return _at(end + 1, cues)
    cue = _at(end, cues)
    return None if cue is None or scene.has_and(end) else cue


def _at(at: int, cues: list[Cue]) -> Cue | None:
    return next((cue for cue in cues if cue.first == at), None)


def _in_subject(found: Found | None, cues: list[Cue]) -> Cue | None:
    if found is None or found.at is None or found.last is None:
        return None
    return next((cue for cue in cues if cue.last >= found.at and cue.first <= found.last), None)


def _before(scene: Scene, number: Number, last: int, cues: list[Cue]) -> Cue | None:
    first = next((at + 1 for at in range(number.first - 1, -1, -1) if at in scene.number_at), 0)
    near = (cue for cue in reversed(cues) if cue.last <= last)
    return next((cue for cue in near if cue.first >= max(first, number.first - _BACK)), None)
