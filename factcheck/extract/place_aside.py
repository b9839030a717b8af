"""Places that something has to do with and where nothing of what is told happened: whence people are, whither they would go,
what is left out, what lies beside."""

from __future__ import annotations

from factcheck.extract.phrases import human
from factcheck.extract.place_names import Place, name_cue
from factcheck.extract.scene import Cue, Scene
from factcheck.world.places import country_of

_COUNTRY = 2  # letters of the id of a country
_LEFT_OUT = 3  # tokens before a place in which the word stands that leaves it out
_TRAVEL = 10  # tokens from an attempt to where it leads
_TAKES = frozenset({"withdrawn", "returned", "rescued", "released", "displaced", "arrived"})
_LIES = ("city", "capital")  # what other places lie near; a region or country named behind «جنوب» holds them


def turned_aside(scene: Scene, one: Place) -> bool:
    """Whether a place is none of what is told: whence somebody hails, what is left out, an aim that is not reached."""
    return left_out(scene, one) or hails(scene, one) or aimed_at(scene, one)


def left_out(scene: Scene, one: Place) -> bool:
    """«حجاج الدول الآسيوية عدا الدول العربية», «باستثناء نخلان»."""
    before = range(max(one.first - _LEFT_OUT, scene.segment(one.first).first, 0), one.first)
    return any(scene.glue(at, "excepts") and not any(i in scene.number_at for i in range(at, one.first)) for at in before)


def hails(scene: Scene, one: Place) -> bool:
    """«الحجاج القادمين من نخلان», «فرقة قدمت من نخلان», «26 مهاجرا من نخلان»: the land or town that people are from."""
    at = one.first - 1
    if _of_guests(scene, one):
        return True
    if not one.origin or not scene.glue(at, "origin"):
        return False
    if scene.glue(at - 1, "hails") or (scene.nominal(at - 1) and scene.glue(at - 2, "hails")):
        return True
    number = next((one for one in scene.numbers if one.noun and one.noun[1] == at - 1), None)
    if number is None or number.noun is None or len(one.id) != _COUNTRY or not human(scene, number.noun[0]):
        return False
    before = range(scene.segment(one.first).first, number.first)  # «إجلاء 9 طلاب من نخلان» tells where they were
    takes = (cue for at in before if not scene.glue(at, "conveys") for cue in scene.at[at] if cue.category == "events")
    return not any(cue.key in _TAKES for cue in takes)


def _of_guests(scene: Scene, one: Place) -> bool:
    """«حجاج نخلان», «طلاب دول أفريقيا»: the lands of those who are elsewhere, right behind them."""
    at = one.first if scene.glue(one.first, "land") else one.first - 1
    lands = scene.glue(at, "land")
    return bool(lands and (scene.glue(at - 1, "guests"))) or (scene.glue(at, "pilgrims") is not None)


def aimed_at(scene: Scene, one: Place) -> bool:
    """«أثناء محاولتهم الوصول إلى نخلان», «كان متوجها إلى نخلان», «سعيا إلى بلوغ نخلان»: where they would go."""
    known = name_cue(scene, one.first)
    if not scene.glue(one.first - 1, "toward") and not (known and known.prefix and known.prefix in scene.shapes.clitics.to):
        return False
    for at in range(one.first - 1, max(one.first - _TRAVEL, -1), -1):
        if at in scene.number_at or scene.stop(at):
            return False
        if any(cue.klass in ("attempt", "bound_for") for cue in scene.at[at]):
            return True
    return False


def neighbour(scene: Scene, one: Place) -> bool:
    """«مقاطعة X المحاذية لـY»: Y lies beside what is meant."""
    at = one.first - 1
    at -= bool(scene.function(at, "prep"))
    return scene.glue(at, "neighbour") is not None


def loosened(scene: Scene, found: list[Place]) -> list[Place]:
    """The places, those that something lies beside with their country alone: «بلدة في المحافظة المحاذية لنخلان»."""
    return [one._replace(id=country_of(one.id)) if one.id and neighbour(scene, one) else one for one in found]


def reference(scene: Scene, inner: Place, one: Place) -> str:
    """The id of the container that a place tells of another: a town beside which or north of which that lies is none, the
    country it is in is one («مدينة X شمال Y»); «حي X شرقي Y» lies in it."""
    quarter = scene.cue(inner.first, "localities", "site") or scene.glue(inner.first, "eponym")
    if quarter and not neighbour(scene, one):
        return one.id
    named = next((cue for at in range(one.first, one.last + 1) if (cue := name_cue(scene, at))), None)
    directed = scene.cue(one.first, "localities", "dir") or _near(scene, one)
    beside = named is not None and named.klass.split()[0] in _LIES and directed is not None
    return country_of(one.id) if beside or neighbour(scene, one) else one.id


def _near(scene: Scene, one: Place) -> Cue | None:
    return scene.cue(one.first - 1, "localities", "dir")
