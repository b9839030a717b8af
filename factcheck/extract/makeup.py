"""What a thing is like, told by the way: of how many parts it is, what it weighs, how high it stands. What is told of the
thing happened to it, and not to so many floors or tons."""

from __future__ import annotations

from factcheck.extract.event_context import Evidence
from factcheck.extract.heights import tall
from factcheck.extract.phrases import human as of_people
from factcheck.extract.roles import light, skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.world.labels import flagged
from factcheck.world.units import dimension

LIKE = "like"
"""The class of what a thing is like, which nothing else takes over."""
_COUNTS = ("count", "vague")
_WEIGHT = 5  # tokens from «وزنه» to its number: «يبلغ وزنه الإجمالي نحو»
_OWNER = 6  # tokens from «لدى» to the number
_GOODS = frozenset(
    {"seized", "exported", "imported", "produced", "sold", "bought", "delivered", "sent", "destroyed_damaged", "allocated"}
)  # goods are told by their weight


def makeup(scene: Scene, number: Number) -> Evidence | None:
    """«مبنى مؤلف من 4 طوابق», «كتاب من 300 صفحة», «فندق فيه 40 غرفة», «برج بارتفاع 90 مترا», «ولدى الشركة 9 طائرات»."""
    kind = number.value.kind
    at = skip_hedge(scene, number.first - 1)
    if kind == "measure":
        return Evidence("distance_location", scene.text(at, at), 3, LIKE) if tall(scene, number, at) else None
    if kind not in _COUNTS:
        return None
    if number.role is None and number.noun and number.noun[0] > number.last:
        told = at if _of_parts(scene, number, at) or _therein(scene, number, at) else _has(scene, number)
    else:
        told = _has(scene, number)
    if told < 0 and number.role is None and _in_all(scene, number):
        told = number.noun[0] if number.noun else -1
    return Evidence("level_stock", scene.text(told, told), 3, LIKE) if told >= 0 else None


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


def _of_parts(scene: Scene, number: Number, at: int) -> bool:
    """Floors, rooms, beds, pages, coaches … of a thing that is named right before."""
    assert number.noun is not None
    if not scene.glue(number.noun[0], "member"):
        return False
    of = scene.glue(at, "of") is not None and (scene.nominal(at - 1) or scene.glue(at - 1, "itis") is not None)
    won = scene.glue(number.noun[0], "seat") or scene.glue(number.noun[0], "points")  # «تصدر الحزب النتائج بـ9 مقاعد»
    with_ = scene.tokens[at].form in scene.shapes.clitics.at and scene.nominal(at - 1) and not won
    led = scene.glue(at, "of") is not None and any(
        cue.category == "frames" and cue.klass == "consists" and cue.last == at
        for i in (at - 1, at - 2)
        for cue in scene.at[max(i, 0)]
    )
    return of or led or with_ or any(scene.glue(at, klass) for klass in ("consists", "having", "sized"))


def _therein(scene: Scene, number: Number, at: int) -> bool:
    """«دار فيها 80 سريرا»: things that are in a thing."""
    assert number.noun is not None
    inside = scene.glue(at, "therein") is not None and scene.nominal(at - 1) and not scene.words[at - 1].finite
    return inside and not of_people(scene, number.noun[0])


def _has(scene: Scene, number: Number) -> int:
    """«ولدى المملكة مليون رأس», «ولديها 7 طائرات»: the token of having; no verb stands between, and nothing happened («لدى وصول
    الحافلة 9»)."""
    first = scene.segment(number.first).first
    for at in range(number.first - 1, max(first, number.first - _OWNER) - 1, -1):
        if at in scene.number_at or scene.verb(at):
            return -1
        if scene.cue(at, "frames", "possess"):
            between = (cue for cue in scene.events if cue.first > at and cue.last < number.first and cue.klass == "noun")
            told = any(cue.key not in flagged("side") for cue in between)
            return at if at <= first + 1 and not told else -1
    return -1


def _in_all(scene: Scene, number: Number) -> bool:
    """«أغلقت المراكز في المحافظات الست»: the places where something is so are all there are."""
    noun, definite = number.noun, scene.shapes.definite
    if noun is None or noun[1] != number.first - 1 or not definite(scene.tokens[number.first].form):
        return False
    if not definite(scene.tokens[noun[0]].form) or not scene.glue(noun[0] - 1, "within") or of_people(scene, noun[0]):
        return False
    return scene.glue(noun[0], "region") is not None
