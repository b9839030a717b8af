"""What a thing is like, told by the way: of how many parts it is, what it weighs, how high it stands. What is told of the
thing happened to it, and not to so many floors or tons."""

from __future__ import annotations

from factcheck.extract.event_context import Evidence
from factcheck.extract.phrases import human as of_people
from factcheck.extract.roles import light, skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.world.units import dimension

LIKE = "like"
"""The class of what a thing is like, which nothing else takes over."""
_COUNTS = ("count", "vague")
_WEIGHT = 5  # tokens from «وزنه» to its number: «يبلغ وزنه الإجمالي نحو»
_OWNER = 4  # tokens of the phrase behind «لدى»
_GOODS = frozenset(
    {"seized", "exported", "imported", "produced", "sold", "bought", "delivered", "sent", "destroyed_damaged", "allocated"}
)  # goods are told by their weight


def makeup(scene: Scene, number: Number) -> Evidence | None:
    """«مبنى مؤلف من 4 طوابق», «كتاب من 300 صفحة», «فندق فيه 40 غرفة», «برج بارتفاع 90 مترا», «ولدى الشركة 9 طائرات»."""
    kind = number.value.kind
    at = skip_hedge(scene, number.first - 1)
    if kind == "measure":
        return high(scene, number)
    if kind not in _COUNTS or number.role is not None:
        return None
    if number.noun and number.noun[0] > number.last:
        found = _of_parts(scene, number, at) or _has(scene, number, at)
    else:
        found = _in_all(scene, number)
    return found


def weight(scene: Scene, number: Number, label: str) -> Evidence | None:
    """«تركيب خزان يزن 90 طنا», «تمثال وزنه 4 أطنان»: what a thing weighs; but goods are told by their weight."""
    if number.value.kind != "measure" or dimension(number.value.unit or "") != "mass" or number.role == "by" or label in _GOODS:
        return None
    first = scene.segment(number.first).first
    for at in range(number.first - 1, max(first, number.first - _WEIGHT) - 1, -1):
        if at in scene.number_at or scene.stop(at):
            return None
        if scene.glue(at, "weighs"):
            return Evidence("level_stock", scene.text(at, at), 3, LIKE)
        if scene.verb(at) and not light(scene, at):
            return None
    return None


def high(scene: Scene, number: Number) -> Evidence | None:
    """«برجا بارتفاع 260 مترا»: how high or long a thing stands; but «زاد المنسوب بارتفاع 9 سنتيمترات»."""
    at = skip_hedge(scene, number.first - 1)
    length = number.value.kind == "measure" and dimension(number.value.unit or "") == "length"
    if not length or not scene.glue(at, "sized") or not scene.nominal(at - 1):
        return None
    first = scene.begins(number.first)
    water = any(cue.key == "rainfall_level" and first <= cue.first < number.first for cue in scene.events)
    return None if water else Evidence("distance_location", scene.text(at, at), 3, LIKE)


def _of_parts(scene: Scene, number: Number, at: int) -> Evidence | None:
    """Floors, rooms, beds, pages, coaches … of a thing that is named right before."""
    assert number.noun is not None
    if not scene.glue(number.noun[0], "member"):
        return None
    of = scene.glue(at, "of") is not None and (scene.nominal(at - 1) or scene.glue(at - 1, "itis") is not None)
    with_ = scene.tokens[at].form in scene.shapes.clitics.at and scene.nominal(at - 1)
    led = scene.glue(at, "of") is not None and any(
        cue.category == "frames" and cue.klass == "consists" and cue.last == at
        for i in (at - 1, at - 2)
        for cue in scene.at[max(i, 0)]
    )
    if of or led or with_ or any(scene.glue(at, klass) for klass in ("consists", "having", "sized")):
        return Evidence("level_stock", scene.text(at, at), 3, LIKE)
    return None


def _has(scene: Scene, number: Number, at: int) -> Evidence | None:
    """«دار فيها 80 سريرا», «ولديها 7 طائرات», «ولدى الشركة 7 طائرات»: things that are in a thing or that someone has."""
    assert number.noun is not None
    if of_people(scene, number.noun[0]):
        return None
    if scene.glue(at, "therein") and scene.nominal(at - 1) and not scene.words[at - 1].finite:
        return Evidence("level_stock", scene.text(at, at), 3, LIKE)
    first = scene.segment(number.first).first
    first += scene.tokens[first].kind == "mark"
    with_ = scene.cue(first, "frames", "possess")
    near = 0 <= at - first <= _OWNER and all(scene.nominal(i) or i in scene.names for i in range(first + 1, at + 1))
    if with_ is None or not near or (at > first and not with_.suffix and not scene.shapes.definite(scene.tokens[first + 1].form)):
        return None
    if any(cue.klass in ("noun", "people") for i in range(first + 1, at + 1) for cue in scene.at[i] if cue.category == "events"):
        return None  # «لدى وصول الحافلة 9 …»
    return Evidence("level_stock", scene.text(first, first), 3, LIKE)


def _in_all(scene: Scene, number: Number) -> Evidence | None:
    """«أغلقت المراكز في المحافظات الست»: the places where something is so are all there are."""
    noun, definite = number.noun, scene.shapes.definite
    if noun is None or noun[1] != number.first - 1 or not definite(scene.tokens[number.first].form):
        return None
    if not definite(scene.tokens[noun[0]].form) or not scene.glue(noun[0] - 1, "within") or of_people(scene, noun[0]):
        return None
    place = scene.glue(noun[0], "region") is not None
    return Evidence("level_stock", scene.text(noun[0], noun[1]), 3, LIKE) if place else None
