"""How much or how many there is room for: no one is held in «طاقة السجن 400 نزيل», and nothing seized in «قادر على حجز 9
ملايين متر مكعب»; and how far something went."""

from __future__ import annotations

from factcheck.extract.event_context import Evidence
from factcheck.extract.roles import light, skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.world.units import dimension

_REACH = 8  # tokens from a word of capacity to its number: «طاقة المركب القصوى المسجلة»
_ABLE = 3  # tokens between what is able and what it can hold: «في مقدور المطار أن يخدم»
_KINDS = frozenset({"count", "vague", "measure"})


def room(scene: Scene, number: Number) -> Evidence | None:
    """The level of a number that a word of capacity governs, with no other number and no verb but one of reaching between."""
    if number.value.kind not in _KINDS or number.role is not None:
        return None
    first = max(scene.begins(number.first), number.first - _REACH)
    for at in range(skip_hedge(scene, number.first - 1), first - 1, -1):
        said = scene.glue(at, "holds") or (_held(scene, at) and scene.glue(at, "contains"))
        if said and said.last < number.first and _right_behind(scene, said.last, number):
            return Evidence("level_stock", scene.text(at, said.last), 3, "attr")
        has = scene.glue(at, "room")
        if has and has.last < number.first and (has.last > at or _own(scene, at)):
            return Evidence("level_stock", scene.text(at, has.last), 3, "attr")
        if scene.stop(at) or at in scene.number_at or _told(scene, at):
            return None
    return None


def length(scene: Scene, number: Number) -> Evidence | None:
    """«هوى إلى عمق 9 أمتار», «قذفه إلى ارتفاع 9 كيلومترات»: a length right behind its word, where nothing rose or fell by it."""
    if number.value.kind != "measure" or dimension(number.value.unit or "") != "length":
        return None
    at = skip_hedge(scene, number.first - 1)
    said = any(cue.category == "events" and cue.klass == "attr" and cue.key == "distance_location" for cue in scene.at[at])
    if not said or (number.role == "by" and not scene.glue(at - 1, "to")):
        return None
    first = scene.begins(number.first)
    water = any(cue.key == "rainfall_level" and first <= cue.first < number.first for cue in scene.events)
    return None if water else Evidence("distance_location", scene.text(at, at), 3, "attr")


def _own(scene: Scene, at: int) -> bool:
    """«طاقة السجن», «سعته»; but «محطة الطاقة», «للطاقة الشمسية», «محطة طاقة» tell of power."""
    first = at == scene.begins(at) or not scene.nominal(at - 1) or scene.glue(at, "base") is None
    power = scene.glue(at + 1, "power") is not None or any(cue.prefix for cue in scene.at[at] if cue.klass == "room")
    return first and not power and not scene.shapes.definite(scene.tokens[at].form)


def _held(scene: Scene, at: int) -> bool:
    """«مرخص له بنقل», «في مقدور المطار أن يخدم»."""
    return any(
        able is not None and able.last < at
        for able in (scene.glue(back, "able") for back in range(at - 1, max(at - 1 - _ABLE, -1), -1))
    )


def _right_behind(scene: Scene, last: int, number: Number) -> bool:
    """«لاستيعاب 9», «تتسع لـ9», «يستوعب المخيم 9»: no verb, number or mark stands between."""
    before = skip_hedge(scene, number.first - 1)
    return not any(scene.stop(at) or at in scene.number_at or _told(scene, at) for at in range(last + 1, before + 1))


def _told(scene: Scene, at: int) -> bool:
    return scene.verb(at) and not light(scene, at)
