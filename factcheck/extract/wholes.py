"""How large the group is that those belong to whom something befell: «أحد أفراد الطاقم البالغ عددهم 25»."""

from __future__ import annotations

from factcheck.extract.phrases import human
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.world.labels import flagged

_PHRASE = 6  # tokens of the phrase of those who are the whole
UNSAID = "level_stock"


def whole_label(scene: Scene, number: Number) -> str:
    """What the whole is called by, or that there are so many; blank: the number is of no whole that only one of befell it."""
    end = _phrase_end(scene, number)
    first = _phrase_start(scene, end) if end >= 0 else -1
    if first < 0:
        return ""
    called = (cue for cue in _events(scene, first) if cue.klass == "people" and cue.key in flagged("who"))
    return next((cue.key for cue in called if cue.key not in flagged("name")), UNSAID)


def _events(scene: Scene, at: int) -> tuple[Cue, ...]:
    return tuple(cue for cue in scene.at[at] if cue.category == "events")


def _phrase_end(scene: Scene, number: Number) -> int:
    """The last token of the phrase that the number tells the size of: «… البالغ عددهم 25», «ركاب الحافلة الـ38»."""
    before = skip_hedge(scene, number.first - 1)
    if scene.glue(before, "owner") and scene.glue(before - 1, "valued"):
        return before - 2
    apart = before > 0 and scene.tokens[before].form in scene.shapes.clitics.plain
    return before - 1 if apart and (number.noun is None or number.noun[1] < number.first) else -1


def _phrase_start(scene: Scene, end: int) -> int:
    """The first token of the whole, behind «أحد» or behind «من» and those of it who are meant; -1 without these."""
    for at in range(end, max(end - _PHRASE, 0), -1):
        if not scene.nominal(at):
            return -1
        if scene.glue(at - 1, "some"):
            return at
        if scene.glue(at - 1, "of"):
            return at if _some(scene, at - 2) else -1
    return -1


def _some(scene: Scene, at: int) -> bool:
    """«9 من الركاب», «عدد من الركاب», «راكب من الركاب»; but not «السكان من القرى»."""
    counted = any(one.last == at or (one.noun is not None and one.noun[1] == at) for one in scene.numbers)
    if counted or scene.glue(at, "count"):
        return True
    return scene.nominal(at) and bool(human(scene, at)) and not scene.shapes.definite(scene.tokens[at].form)
