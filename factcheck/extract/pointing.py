"""Whom a pronoun of counting points back to: «X البالغ عددهم 9», «الذين تلقوا اللقاح بلغ عددهم 9»."""

from __future__ import annotations

from factcheck.extract.phrases import Found, bare, human, many, phrase_end, phrase_start, take, trimmed
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene

POINTED = "the noun that the pronoun points to"
_REACH = 14


def owner(scene: Scene, at: int) -> Found | None:
    """The noun phrase that a pronoun points back to: the nearest one before, behind a comma or a participle."""
    pointing = scene.glue(at, "owner")
    over = _over_clause(scene, at) if pointing and pointing.key == "people" else None
    if over:
        return over
    last = at - 1
    while last >= 0 and (scene.stop(last) or scene.glue(last, "bridge") or scene.function(last, "rel")):
        last -= 1
    last -= scene.function(last, "adv") and scene.nominal(last - 1)  # «متاجر عدة، عددها 9»
    if last < 0 or not scene.nominal(last):
        return _topic(scene, at)
    first = _described(scene, last)
    first += scene.glue(first, "some") is not None and first < last  # «أحد أفراد الطاقم البالغ عددهم 9»
    if scene.glue(first - 1, "in") and _one_place(scene, first) and scene.nominal(first - 2) and first - 2 not in scene.names:
        last = first - 2
        first = _described(scene, last)
    if last == at - 1 and scene.verb(first - 1):
        return None
    beside = human(scene, first) is None and human(scene, first - 1) and not scene.joined(first)  # «عمال حصاد عددهم 9»
    thing = human(scene, first) is False or beside or first in scene.names or scene.is_(first, "places") or scene.joined(first)
    if pointing and pointing.key == "people" and thing:
        first, last = _people_before(scene, first) or (first, last)
    return Found(bare(scene, first), trimmed(scene.text(first, last)), POINTED, first, last)


def _described(scene: Scene, last: int) -> int:
    """The first token of the phrase that ends at a token, «المعابر غير المحروسة» whole."""
    first = phrase_start(scene, last, 0, 5)
    if scene.cue(first - 1, "qualifiers", "negation") and scene.nominal(first - 2):
        first = phrase_start(scene, first - 2, 0, 5)
    return first


def _one_place(scene: Scene, at: int) -> bool:
    """«المدارس المتضررة في البلاد عددها 9»: where they are, and not what is counted."""
    return at in scene.names or scene.is_(at, "places") or scene.cue(at, "localities") is not None


def _over_clause(scene: Scene, at: int) -> Found | None:
    """«الأشخاص الذين تلقوا اللقاح بلغ عددهم 9»: the people whom the relative clause hangs on, behind its own verb."""
    clause = scene.segment(at)
    last = clause.first - 1
    told = any(scene.verb(i) and not scene.glue(i, "bridge") for i in range(clause.first + 1, at))
    if clause.border != "rel" or not told or last < 0 or not scene.nominal(last):
        return None
    first = phrase_start(scene, last, 0, 5)
    return Found(bare(scene, first), trimmed(scene.text(first, last)), POINTED, first, last) if human(scene, first) else None


def _people_before(scene: Scene, at: int) -> tuple[int, int] | None:
    """«المرضى المشمولين باتفاق نخلان، وعددهم 9»: the phrase of people before the one that only describes them."""
    for back in range(at - 1, max(at - _REACH, -1), -1):
        if scene.stop(back) or back in scene.number_at or scene.verb(back):
            return None
        if scene.nominal(back) and (human(scene, back) or any(cue.klass == "people" for cue in scene.at[back])):
            first = phrase_start(scene, back, 0, 5)
            return (first, phrase_end(scene, first)) if human(scene, first) or first == back else (back, phrase_end(scene, back))
    return None


def _topic(scene: Scene, at: int) -> Found | None:
    """The noun at the head of a clause, before its verb: «أما الزوار فقد بلغ عددهم 9»."""
    first = scene.segment(at).first
    verb = next((i for i in range(first, at) if scene.verb(i)), first)
    start = next((i for i in range(first, verb) if scene.nominal(i)), None)
    return None if start is None else take(scene, start, POINTED, min(phrase_end(scene, start), verb - 1))


def namely(scene: Scene, number: Number) -> Found | None:
    """«كل أسرة المركز، وهي 60، مشغولة», «بعض المصابين، وهم 22»: a bare number behind «who are» tells how many they are, and so
    behind «in the number of» («وصلت مدرعات بعدد 48»)."""
    at = skip_hedge(scene, number.first - 1)
    if number.noun is not None or number.value.kind != "count":
        return None
    if scene.glue(at, "namely") and scene.stop(at - 1) and scene.nominal(at - 2):
        return owner(scene, at)
    cue = scene.glue(at, "count")
    plural = cue is not None and cue.prefix in scene.shapes.clitics.at and scene.nominal(at - 1) and at - 1 not in scene.names
    if not plural:
        return None
    first = phrase_start(scene, at - 1, 0)
    return take(scene, first, POINTED, at - 1) if many(scene, first) else None
