"""«ارتفع العدد إلى 90», «بلوغ النسبة 9%»: a bare definite word of amount stands for the last figure of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract import estimates
from factcheck.extract.roles import light
from factcheck.extract.scene import CHANGE, SHARES, Number, Scene

if TYPE_CHECKING:
    from factcheck.extract.draft import Draft

_KINDS = {"share": SHARES, "count": ("count", "vague"), "amount": ("money", "measure")}  # by the key of the word
_SPREAD = 12  # a figure and what it has become are of one order
_REACH = 7  # tokens


def stands_for(scene: Scene, number: Number) -> int | None:
    """The token of the bare word of amount that has the number: nothing but verbs of reaching and change, small words, hedges and
    dates between the two, and no noun that it is an amount of."""
    put = estimates.of_number(scene, number)
    if put and put.again:
        return put.verb  # «حصرتها الوزارة في 9»
    first = scene.segment(number.first).first
    for at in range(number.first - 1, max(first, number.first - _REACH) - 1, -1):
        word = scene.glue(at, "anaphor")
        if word and scene.shapes.definite(scene.tokens[at].form):
            kinds = _KINDS.get(word.key)
            fits = kinds is None or number.value.kind in kinds
            return at if fits and not word.prefix.strip("وف") and _begins(scene, at) else None
        if any(cue.klass == "figure" and cue.last == at for cue in scene.cues(max(at - 1, first), at + 1, "frames")):
            return at  # «سجلت رقما قياسيا بأكثر من 9»
        if not _passed(scene, at):
            return None
    return None


def _passed(scene: Scene, at: int) -> bool:
    if at in scene.number_at or scene.stop(at):
        return False
    if at in scene.date_at or scene.cue(at, "hedges") or not scene.nominal(at):
        return not scene.verb(at) or _says_amount(scene, at)
    return False


def _says_amount(scene: Scene, at: int) -> bool:
    """A verb of being, reaching or change."""
    level = scene.cue(at, "modality", "verb")
    changes = any(cue.key in CHANGE for cue in scene.at[at] if cue.category == "events")
    return light(scene, at) or changes or bool(level and level.key == "level")


def _begins(scene: Scene, at: int) -> bool:
    """Behind a verb, a small word or a noun of reaching or change; in no construct, behind no preposition."""
    if at == 0 or scene.stop(at - 1) or scene.verb(at - 1):
        return True
    if scene.nominal(at - 1):
        return _says_amount(scene, at - 1)
    return not scene.function(at - 1, "prep", "dem") and not scene.joined(at)


def antecedent(number: Number, drafts: list[Draft]) -> Draft | None:
    """The last figure of the number's kind and unit that was no amount of change, one of its order before any other."""
    value = number.value
    alike = [
        one
        for one in drafts
        if one.subject and one.number.value.kind == value.kind and one.number.value.unit == value.unit and one.number.role != "by"
    ]
    whole = [one for one in alike if one.whole is None] or alike
    near = [one for one in whole if value.kind in SHARES or _near(number, one.number)]
    found = near or whole
    return found[-1] if found else None


def _near(number: Number, other: Number) -> bool:
    one, two = (each.value.low or each.value.high or 0 for each in (number, other))
    return bool(one and two) and max(one, two) <= _SPREAD * min(one, two)
