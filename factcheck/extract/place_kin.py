"""Places that only say more of another, or of something beside what is told."""

from __future__ import annotations

from factcheck.extract.place_names import Place, name_cue
from factcheck.extract.scene import Number, Scene
from factcheck.world.places import contains

_TALKS = 3  # tokens between «بعد» and the talks
_COUNTRY = 2  # letters of the id of a country
_BEATEN = 4  # tokens from the win to whom it is over
_BOUND = 5  # tokens from «إلى» to a place inside what stands behind it
_BEFORE = 3  # tokens from the word that turns a place aside to it


def apposed(scene: Scene, one: Place, usable: list[Place]) -> bool:
    """«بمحافظة X شمالي البلاد», «في مدينة X في Y», «في محافظة X، غربي Y»: the container behind a place says no other place."""
    near = [other for other in usable if other.last in (one.first - 2, one.first - 1) and other.sure > 1]
    near = [other for other in near if other.origin == one.origin]  # «من تركيا في معبر X»
    clear = one.first - 1 not in scene.number_at and not scene.stop(one.first - 1)
    return (bool(near) and clear and not scene.joined(one.first)) or _beside(scene, one, usable)


def of_origin(one: Place, told: list[Place]) -> bool:
    """«من مدينة X غربي Y»: where that lies from which they come."""
    return any(other.origin and other.last == one.first - 1 and contains(one.id, other.id) for other in told)


def _beside(scene: Scene, one: Place, usable: list[Place]) -> bool:
    """The container between two commas, behind what lies in it: «في محافظة X، في غربي Y، 9»."""
    at = one.first - 1 - bool(scene.glue(one.first - 1, "within"))
    if not scene.stop(at) or not (scene.stop(one.last + 1) or one.last + 2 >= len(scene.tokens)):
        return False
    inner = [other for other in usable if other.last == at - 1 and other.sure > 2 and other.id != one.id]
    return any(contains(one.id, other.id) for other in inner)


def called_after(scene: Scene, one: Place, found: list[Place]) -> bool:
    """«جامعة أم درمان في الفاشر»: the place that an institution is called after, which stands elsewhere; «منذ اتفاقية أوسلو»: an
    agreement that was made there."""
    if scene.glue(one.first - 1, "accord") and len(one.id) != _COUNTRY and not scene.joined(one.first):
        return True
    if not one.id or scene.cue(one.first, "localities", "site", "camp") is None:
        return False
    behind = (other for other in found if other.first == one.last + 2 and scene.glue(one.last + 1, "within") and other.id)
    return any(not contains(other.id, one.id) and not contains(one.id, other.id) for other in behind)


def of_talks(scene: Scene, one: Place, number: Number | None = None) -> bool:
    """«أطلقوا 9 أسرى بعد محادثات في سويسرا»: where others talked about it before; of a number in that phrase it holds."""
    for at in range(one.first - 1, scene.segment(one.first).first - 1, -1):
        if at in scene.number_at or scene.verb(at):
            return False
        if scene.glue(at, "aside"):
            inside = number is not None and at < number.first < scene.segment(one.first).end
            return not inside and any(scene.glue(i, "talks") for i in range(at + 1, min(at + _TALKS, one.first)))
    return False


def plays(scene: Scene, one: Place) -> bool:
    """«الفوز على الأردن أمام 9 آلاف متفرج», «مباراة قطر وتونس»: a country that plays is no place of the match."""
    if len(one.id) != _COUNTRY:
        return False
    before = one.first - 1
    if scene.glue(before, "faces"):
        return True  # «يستعد لمواجهة نخلان»
    if one.origin and any(scene.glue(at, "prize") for at in range(max(before - _BEATEN, 0), before)):
        return True  # «تنتزع اللقب من نخلان»
    if scene.glue(before, "onto"):
        return any(scene.glue(at, "beats") for at in range(max(before - _BEATEN, scene.segment(one.first).first), before))
    if scene.has_and(one.first) and name_cue(scene, before) and scene.glue(before - 1, "match"):
        return True  # «لقاء عمان وقطر»
    behind = one.last + 1
    paired = one.last > one.first and scene.has_and(one.last)
    other = name_cue(scene, behind + 1) if scene.function(behind, "prep") and not scene.glue(behind, "within") else None
    paired = paired or (other is not None and len(other.key) == _COUNTRY)  # «مباراة قطر ضد تونس»
    return paired and scene.glue(before, "match") is not None


def bound_for(scene: Scene, one: Place) -> bool:
    """«اقتيدوا إلى مقر الفرقة في نخلان»: inside what stands behind the preposition of a destination."""
    if scene.glue(one.first - 1, "toward"):
        return True
    known = name_cue(scene, one.first)
    written = known is not None and known.prefix in scene.shapes.clitics.at and known.prefix != ""
    if not (scene.glue(one.first - 1, "within") or written):
        return False
    for at in range(one.first - 1 - bool(scene.glue(one.first - 1, "within")), max(one.first - _BOUND, 0), -1):
        if scene.glue(at, "toward"):
            return at + 1 not in scene.number_at
        if not scene.nominal(at) or scene.cue(at, "events", "noun"):  # «أدى إلى تدمير 9 بيوت في نخلان»
            return False
    return False


def beside(scene: Scene, one: Place) -> bool:
    """Where somebody sits, once studied or is from, and what a road links: «شركة مقرها نخلان», «تتخذ من نخلان مقرا», «تخرجوا في
    نخلان», «نفق يربط نخلان بجبلان»; no place of what is told."""
    before = range(max(one.first - _BEFORE, scene.segment(one.first).first), one.first)
    if any(scene.glue(at, "based") for at in before) or any(scene.glue(at, "schooled") for at in before):
        return True
    return _linked(scene, one)


def _linked(scene: Scene, one: Place) -> bool:
    at = one.first - 1
    while at in scene.names:
        at -= 1
    return any(cue.klass == "links" and cue.last == at for i in range(max(at - 2, 0), at + 1) for cue in scene.at[i])


def left_behind(scene: Scene, one: Place) -> bool:
    """«غادرت القافلة نخلان»: whence somebody went, right behind the verb or its subject."""
    at = one.first - 1
    if not (scene.has_and(one.first) or scene.joined(one.first)):
        at -= scene.nominal(at) and scene.shapes.definite(scene.tokens[at].form) and not scene.glue(at, "leaves")
        return scene.glue(at, "leaves") is not None
    return False
