"""Those whom a ship, a bus or a plane carried: as many as there were, whenever they are told of."""

from __future__ import annotations

from factcheck.extract.phrases import human
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.model import ABOARD

_NEAR = 5  # tokens behind the number in which «كانوا على متنه» stands
_SUBJECT = 3  # tokens of who does it, between the verb and «on board»
_FATES = frozenset({"arrested", "held", "rescued", "killed", "wounded", "missing", "infected", "hospitalized"})


def carried_on(scene: Scene, at: int) -> Cue | None:
    """The words at a token that say of people that they were on board, and nothing else is told of them: «كان على متنها 9»."""
    cue = scene.glue(at, "aboard")
    return None if cue is None or befell_aboard(scene, cue.first) else cue


def befell_aboard(scene: Scene, at: int) -> bool:
    """«أوقفت على متنها 9 صيادين», «أنقذت البحرية على متنه 9», «عثر على متنه على 9»: «on board» says where it befell them; but
    «أوقفت سفينة على متنها 9», «أنقذت السفينة وعلى متنها 9»."""
    if not scene.glue(at, "aboard") or scene.has_and(at):
        return False
    first = max(scene.segment(at).first, at - 1 - _SUBJECT)
    verb = next((back for back in range(at - 1, first - 1, -1) if scene.verb(back)), -1)
    if verb < 0 or not all(_does(scene, one) for one in range(verb + 1, at)):
        return False
    told = (cue for cue in scene.at[verb] if cue.category == "events" and cue.klass.startswith("verb"))
    return any(cue.key in _FATES for cue in told) or scene.glue(verb, "found") is not None


def _does(scene: Scene, at: int) -> bool:
    """A word of the phrase of who does it, and no ship or bus that it is done to."""
    return scene.nominal(at) and scene.shapes.definite(scene.tokens[at].form) and not scene.glue(at, "craft")


def aboard(scene: Scene, number: Number) -> frozenset[str]:
    """«قارب يقل 9 مهاجرين», «على متنه 9 أشخاص», «9 أشخاص كانوا على متنه»: people right behind a verb of carrying, or on board."""
    noun = number.noun
    if noun is None or not human(scene, noun[0]):
        return frozenset()
    before = skip_hedge(scene, number.first - 1)
    told = any(scene.glue(at, "conveys") for at in (before, number.first - 1)) or any(
        (cue := scene.glue(at, "aboard")) and cue.last in (before, before - scene.function(before, "prep"))
        for at in range(max(before - 2, 0), before + 1)
    )
    behind = range(noun[1] + 1, min(max(noun[1], number.last) + 1 + _NEAR, scene.segment(number.last).end))
    on = any(scene.glue(at, "aboard") for at in behind if not scene.count_between(number.last, at))
    return frozenset({ABOARD}) if told or on else frozenset()
