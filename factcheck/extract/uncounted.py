"""Nouns beside a number that it does not count: objects, adjuncts, verbs, givers, where they come from."""

from __future__ import annotations

from factcheck.extract.headless import headless
from factcheck.extract.phrases import adjunct, human, many, of_land
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import CHANGE, Number, Scene

_FEW = 10  # numbers above it count by an indefinite singular


def is_object(scene: Scene, number: Number, at: int) -> bool:
    """«أيد منهم 12 الإضراب», «غادر 9 المستشفى», «فتحت 310 أبوابها»: no number counts a noun with the article, which it lacks
    itself, or with a pronoun."""
    if number.value.kind != "count" or number.value.hedge == "vague" or number.last + 1 != at or not scene.nominal(at):
        return False
    bare = scene.tokens[number.last].is_numeral or scene.is_(number.last, "numbers", "scale", "scale_pl")
    bare = bare and not any(r.definite for r in scene.readings(number.first))
    read = scene.readings(at)
    return bare and (
        (any(r.definite for r in read) or all(r.suffix for r in read)) if read else scene.shapes.definite(scene.tokens[at].form)
    )


def is_adjunct(scene: Scene, at: int) -> bool:
    """«9 خلافا لما …», «9 ملايين بنمو 5%»: how, why, with what or by how much."""
    by = at < len(scene.tokens) and scene.tokens[at].form.startswith(scene.shapes.clitics.at[0])
    changed = by and any(cue.key in CHANGE and cue.klass == "noun" for cue in scene.at[at])
    return scene.glue(at, "versus") is not None or adjunct(scene, at) or changed


def countable(scene: Scene, number: Number, at: int) -> bool:
    """No verb: «المئات استقلوا»; above ten nothing that is somebody's: «من أصل 12 طلبتها», «تسعة عطلتها الحرب»."""
    if scene.glue(at, "unknown") and of_fate(scene, number):
        return False  # «لا يزال مصير 9 مجهولا»
    read = [r for r in scene.readings(at) if r.entry.category in ("nouns", "duals")]
    owned = at == number.last + 1 and bool(read) and all(r.suffix for r in read)
    if headless(scene, at) or (owned and ((number.value.low or 0) > _FEW or not many(scene, at))):
        return False
    return not scene.verb(at) or (number.specified and not scene.shapes.they(scene.tokens[at].form))


def of_fate(scene: Scene, number: Number) -> bool:
    """«لا يزال مصير 9 مجهولا», «لا يعرف مصير 9»: the number is of those whose fate is told of."""
    return any(one.key == "missing" and one.klass == "noun who" for one in scene.at[skip_hedge(scene, number.first - 1)])


def adjective(scene: Scene, number: Number) -> bool:
    """«منها 83 دارا عربية و168 أجنبية»: a feminine adjective of the things that were counted before."""
    at = number.noun[0] if number.noun else number.first
    if at != number.last + 1 or not scene.shapes.feminine(scene.tokens[at].form) or scene.is_(at, "nouns"):
        return False
    if not (scene.is_(at, "nationalities") or scene.cue(at, "qualifiers", "adj")):
        return False
    return any(one.last < number.first and one.value.kind == "count" for one in scene.numbers)


def whence(scene: Scene, at: int) -> bool:
    """«9 آلاف من نخلان», «9 آلاف من الخارج», «9 من عائلة واحدة»: where from, and nothing that is counted."""
    if not scene.glue(at - 1, "of"):
        return False
    if scene.glue(at, "group") and scene.is_(at + 1, "numbers"):
        return True
    abroad = scene.cue(at - 1, "qualifiers")
    return at in scene.names or bool(abroad and abroad.first < at <= abroad.last) or of_land(scene, at)


def giver(scene: Scene, number: Number) -> bool:
    """«50 شاحنة من الهيئة و16 من الهلال»: behind «من» who gave it, as with the number before, which has a noun of its own; or
    what they were able to do."""
    at = number.noun[0] if number.noun else 0
    able = skip_hedge(scene, number.first - 1)
    begun = any(cue.klass == "aux" and cue.last == able for cue in scene.events)
    if begun and at == number.last + 2 and scene.glue(at - 1, "of") and not human(scene, at):
        return True  # «تمكن 39 من الصعود»
    earlier = [one for one in scene.numbers if one.last < number.first and one.value.kind == number.value.kind]
    if not earlier or earlier[-1].noun is None or not scene.glue(at - 1, "of") or at - 1 != number.last + 1:
        return False
    return bool(scene.glue(earlier[-1].noun[1] + 1, "of")) and not human(scene, at)
