"""Words that befall people in one use and in another do not: who falls in an ambush is killed, who falls in the street is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene

if TYPE_CHECKING:
    from factcheck.extract.event_context import Evidence

SENSES = frozenset({"who", "falls", "captive", "craft", "thing"})
"""Second words of a class of ``events.tsv`` by which a word is read here, and which say nothing of its label."""
_CASUALTIES = frozenset({"killed", "wounded", "missing", "casualties"})
_CRAFT = 4  # tokens from a verb of carrying to the ship or bus


def plain(klass: str) -> str:
    """A class of ``events.tsv`` without the word that says of what it is read."""
    first, _, sense = klass.partition(" ")
    return first if sense in SENSES else klass


def told_by(scene: Scene, found: Evidence, klass: str) -> bool:
    """Whether the word that was found is of a class of ``frames.tsv`` too."""
    return any(scene.glue(cue.first, klass) and scene.text(cue.first, cue.last) == found.words for cue in scene.events)


def misread(scene: Scene, cue: Cue, number: Number, human: bool | None) -> bool:
    """Whether the word means something else of this number than its label."""
    sense = cue.klass.partition(" ")[2]
    counted = number.value.kind in ("count", "vague")
    if sense == "falls":
        return not (counted and _falls(scene, cue, number, human))
    if sense == "captive":
        return not counted or number.noun is None or not _captive(scene, number.noun[0])
    if sense == "craft":
        return not counted or human is not True or not _carried(scene, cue, number)
    if sense == "thing":
        return human is not False or not counted
    if cue.klass == "noun" and _said_by_verb(scene, cue, number):
        return True
    if cue.key == "held" and cue.klass == "noun" and scene.glue(cue.first, "prison"):
        return _building(scene, cue, number)
    if cue.key == "voted" and scene.glue(cue.first, "testifies"):
        return not _ballots(scene)
    if cue.key == "elected_seats" and cue.klass == "verb" and scene.glue(cue.first, "gets"):
        return any(scene.cue(at, "frames", "mark", "diploma") for at in range(cue.last + 1, number.first))
    if cue.klass == "people" and number.noun is None and cue.last < number.first and _mark(scene, number):
        return True
    if cue.key == "killed" and scene.glue(cue.first, "spends") and cue.klass.startswith("verb"):
        near = range(scene.begins(cue.first), number.first)
        return any(scene.glue(at, "court") for at in near)  # «قضت المحكمة اليوم»
    if cue.key == "sentenced" and scene.glue(cue.first, "turns"):
        return any(scene.cue(at, "frames", "floor") for at in range(cue.last + 1, number.first))
    if cue.key == "sentenced" and scene.glue(cue.first, "refers"):
        return _errand(scene, number)
    return False


def _mark(scene: Scene, number: Number) -> bool:
    """«نالت الطالبة معدل 19 من 20»: a mark, and of how many."""
    before = scene.number_before(number.first)
    heads = (skip_hedge(scene, one.first - 1) for one in (number, before) if one is not None)
    return any(scene.glue(at, "mark") for at in heads)


def _said_by_verb(scene: Scene, cue: Cue, number: Number) -> bool:
    """«قتل الحراس 9»: a word that is spelled like the verbal noun, where it stands as the verb."""
    twins = (one for one in scene.at[cue.first] if one.category == "events" and one.key == cue.key and one.last == cue.last)
    agent = cue.last + 1 < number.first and cue.last + 1 not in scene.number_at and cue.last < skip_hedge(scene, number.first - 1)
    return agent and scene.verb(cue.first) and any(one.klass == "verb" for one in twins)


def _building(scene: Scene, cue: Cue, number: Number) -> bool:
    """«اقتحموا السجن المركزي في مارس», «في سجن نخلان»: a prison, and nobody who is put into one."""
    if scene.shapes.definite(scene.tokens[cue.first].form):
        return True
    return scene.function(cue.first - 1, "prep") and cue.last < skip_hedge(scene, number.first - 1)


def _falls(scene: Scene, cue: Cue, number: Number, human: bool | None) -> bool:
    """«سقط في الهجوم 9 جنود», «إذ سقط فيها 9», «كلفت العملية الجيش 9 جنود»: people, with what is deadly in the same clause."""
    if human is False or (human is None and number.noun is not None):
        return False
    if number.noun is not None and any(
        one.category == "events" and one.key in _CASUALTIES and one.klass in ("people", "noun")
        for one in scene.at[number.noun[0]]
    ):
        return False  # «سقط في الهجوم 9 جرحى»
    end = scene.segment(number.last).end
    costs = scene.glue(cue.first, "costs") is not None
    if costs and cue.last >= number.first:
        return False
    near = range(scene.begins(cue.first), number.first if costs else end)
    if any(at not in scene.number_at and scene.cue(at, "frames", "deadly") for at in near):
        return True
    return not costs and any(scene.cue(at, "frames", "therein") for at in (cue.last, cue.last + 1))


def alongside(scene: Scene, verb: int, before: int) -> bool:
    """«قضى الرجل مع 9 من رفاقه»: nothing but who died between the verb and «with» right before the number."""
    return (
        scene.glue(before, "alongside") is not None
        and before > verb + 1
        and all(scene.nominal(at) or at in scene.names for at in range(verb + 1, before))
    )


def _captive(scene: Scene, at: int) -> bool:
    return any(cue.category == "events" and cue.key == "held" and cue.klass == "people" for cue in scene.at[at])


def _carried(scene: Scene, cue: Cue, number: Number) -> bool:
    """«يحمل الزورق 9 أشخاص», «قارب كان يحمل 9»: a ship or a bus next to the verb, and no corpse or weapon is carried."""
    near = range(max(cue.first - _CRAFT, scene.begins(cue.first)), min(cue.last + _CRAFT, number.first))
    return any(scene.glue(at, "craft") for at in near)


def _ballots(scene: Scene) -> bool:
    """Somebody votes: «أدلى 9 ناخبين بأصواتهم»; but «أدلى 9 شهود بأقوالهم»."""
    said = (scene.cue(at, "frames", "votes", "ballots", "voter") for at in range(len(scene.tokens)))
    return any(said) or not any(scene.cue(at, "frames", "words") for at in range(len(scene.tokens)))


def _errand(scene: Scene, number: Number) -> bool:
    """«أحيل 9 مخالفين إلى بعثاتهم»: to an office and to no court."""
    behind = range(number.last + 1, scene.segment(number.last).end)
    return any(scene.cue(at, "frames", "errand") for at in behind)
