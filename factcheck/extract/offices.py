"""Whose office speaks or acts: where what it counts is."""

from __future__ import annotations

from factcheck.extract.place_names import Place
from factcheck.extract.scene import Scene
from factcheck.extract.speakers import Speech
from factcheck.world.places import contains, country_of

_NATION = "nationalities"
_NAME = 5  # tokens of the name of an office that acts


def home(scene: Scene, found: list[Place], said: list[Speech], told: str) -> Place | None:
    """The country or town, other than the text's, of the first office that speaks, else of one that acts («وأنقذ خفر السواحل
    اليوناني 9»)."""
    sources = [speech.source for speech in said if speech.source]
    for source in sources:
        place = _of_country(scene, source, told) or _of_town(scene, source, found, told)
        if place:
            return place
    if sources or not told:
        return None
    return next((place for acting in _acting(scene) if (place := _of_country(scene, acting, told))), None)


def _acting(scene: Scene) -> list[tuple[int, int]]:
    """Where an office stands right behind its verb, with what follows of its name."""
    out = []
    for at in range(1, len(scene.tokens)):
        cue = scene.cue(at, "frames", "homebody")
        if cue is None or cue.prefix or not scene.verb(at - 1):
            continue
        last = cue.last
        while last + 1 < len(scene.tokens) and last - at < _NAME and scene.nominal(last + 1) and not scene.joined(last + 1):
            last += 1
        out.append((at, last))
    return out


def _of_country(scene: Scene, office: tuple[int, int], told: str) -> Place | None:
    """«وزارة الصحة الأردنية», «الهيئة السعودية للإحصاء»: the country of an office that counts what is at home."""
    first, last = office
    if not any(scene.glue(at, "homebody") for at in range(first, last + 1)) or _abroad(scene, first, last):
        return None
    for at in range(first + 1, last + 1):
        nation = next((r.entry for r in scene.readings(at) if r.entry.category == _NATION), None)
        id = country_of(nation.key) if nation and not nation.klass.endswith("ambiguous") else ""
        if id and id != country_of(told):
            return Place(first, last, scene.text(first, at), id, 3)
    return None


def _of_town(scene: Scene, office: tuple[int, int], found: list[Place], told: str) -> Place | None:
    """«شرطة نخلان», «بلدية نخلان», «الدفاع المدني في نخلان»: an office that tells of its own town or country, where the text
    is in another."""
    first, last = office
    for one in found if told else ():
        if not one.id or not first <= one.first <= last or contains(one.id, told) or contains(told, one.id):
            continue
        if one.first == first:
            return one if scene.cue(first, "localities") else None
        bare = scene.glue(one.first - 1, "within") is not None
        within = bare or scene.governed(one.first)
        end = one.first - bare
        local = any(_homes(scene, at, end, within) for at in range(first, end))
        if local and not _abroad(scene, first, end - 1):
            return one
    return None


def _homes(scene: Scene, at: int, end: int, within: bool) -> bool:
    """Is it an office at home, of the town right behind its noun or in one that «في» names?"""
    cue = scene.cue(at, "frames", "local") or (scene.cue(at, "frames", "homebody") if within else None)
    return cue is not None and (within or cue.last + 1 == end)


def _abroad(scene: Scene, first: int, last: int) -> bool:
    """Does its name say that it looks abroad («الخارجية», «الدفاع»)? «الدفاع المدني» does not."""
    for at in range(first, last + 1):
        abroad, homes = scene.cue(at, "frames", "abroad"), scene.cue(at, "frames", "homebody")
        if abroad and not (homes and homes.last > abroad.last):
            return True
    return False
