"""A source that says one number only, which the text sets against those of others."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract import estimates, gapping, sources
from factcheck.extract.amount_phrases import after_unit
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene


class Speech(NamedTuple):
    """A source and where it rules: numbers from token ``first`` up to ``end`` of its sentence; where ``first`` is -1, those
    before it from token ``reach`` on. ``key`` is the kind of saying (``say``, ``deny``, ``claim`` …), ``source`` the tokens of
    the words as written, empty where the last source goes on; ``inserted``: it stands between two commas inside a clause;
    ``alone``: it says that one number and nothing else."""

    key: str
    at: int
    first: int
    end: int
    source: tuple[int, int] | None
    text: str | None
    reach: int = 0
    inserted: bool = False
    alone: bool = False


def as_said(scene: Scene, cue: Cue, source: tuple[int, int]) -> list[Speech]:
    """«40 قتيلا لا 12 كما قالت الوزارة»: the ministry says the figure that is not so."""
    number = scene.number_before(cue.first)
    if cue.klass != "as" or number is None:
        return []
    for at in (number.first - 1, skip_hedge(scene, number.first - 1)):
        if scene.cue(at, "modality", "not"):
            return [_alone(scene, cue, number, source)]
    return []


def their_own(scene: Scene) -> list[Speech]:
    """«لم تتجاوز 12% مقابل 48% أعلنتها الهيئة»: a word of giving out right behind a number, said of it alone."""
    out: list[Speech] = []
    for cue in scene.cues(0, len(scene.tokens), "speakers", "issued"):
        number = scene.number_before(cue.first)
        if number is None:
            continue
        end = max(after_unit(scene, number), (number.noun[1] + 1) if number.noun else 0)
        source = sources.source(scene, cue.last + 1) if end == cue.first else None
        if source:
            out.append(_alone(scene, cue, number, source))
    return out


def _alone(scene: Scene, cue: Cue, number: Number, source: tuple[int, int]) -> Speech:
    return Speech(cue.key, cue.first, -1, cue.first, source, sources.words(scene, source), number.first, alone=True)


def gapped(scene: Scene, told: list[Speech]) -> list[Speech]:
    """«قدرت النقابة المشاركة بـ80% والوزارة بـ32%», «أحصت الوزارة 40 قتيلا والنقابة 60»: the next who says the like."""
    out: list[Speech] = []
    open_ = False
    for other, number in zip(scene.numbers, scene.numbers[1:], strict=False):
        estimate = estimates.of_number(scene, other)
        open_ = open_ or (estimate is not None and estimate.source is not None) or _says(scene, told, other)
        found = gapping.doer(scene, number) if open_ else None
        if found is None:
            open_ = False
        else:
            out.append(Speech("say", found[0], found[0], len(scene.tokens), found, sources.words(scene, found)))
    return out


def _says(scene: Scene, told: list[Speech], number: Number) -> bool:
    """Whether who says the number is who does it: no other verb stands between."""
    ends = (max(one.at, one.source[1]) for one in told if one.source and one.first >= 0)
    end = next((at for at in reversed(list(ends)) if at < number.first), None)
    return end is not None and not any(scene.verb(at) for at in range(end + 1, number.first))
