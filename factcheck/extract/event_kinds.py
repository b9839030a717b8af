"""What happened where no word of the list says it: by the change that is told, by the unit, by the headline."""

from __future__ import annotations

from factcheck.extract.event_context import Evidence, evidence
from factcheck.extract.phrases import Found
from factcheck.extract.roles import change_word
from factcheck.extract.scene import Number, Scene
from factcheck.world.labels import flagged
from factcheck.world.units import dimension

_SIDES = ("from", "to")
_BY_DIMENSION = {"area": "level_stock", "power": "level_stock", "length": "distance_location"}
_BY_UNIT = {"index_point": "level_stock", "mm": "rainfall_level"}


def moved(scene: Scene, number: Number) -> Evidence | None:
    """«ارتفعت أسهم 9 شركات»: things of which a change is told that are no side of it."""
    cue = change_word(scene, number) if number.value.kind == "count" and number.role is None else None
    verb = cue is not None and cue.klass == "verb" and scene.segment_of[cue.first] == scene.segment_of[number.first]
    return evidence(scene, cue, 2) if cue and verb else None


def risen(scene: Scene, number: Number, subject: Found | None, found: Evidence | None) -> Evidence | None:
    """«ضبطت 9 أطنان من الحشيش، وتراجعت المساحات المزروعة إلى 20 هكتارا»: what rose or fell to a measure is of its own clause, and
    the clause before says nothing of it."""
    if found is None or subject is None or subject.at is None or number.value.kind != "measure" or number.role not in _SIDES:
        return found
    own = subject.at >= scene.segment(number.first).first and not scene.glue(
        subject.at, "amount"
    )  # «وارتفعت الكميات إلى 8 أطنان»
    return of_unit(scene, number) or Evidence("level_stock", "what it came to", 1) if own else found


def of_unit(scene: Scene, number: Number) -> Evidence | None:
    """What an amount is where nothing else is said: an area or a power is had, a length lies between, millimetres are of rain."""
    if scene.glue(number.first - 1, "grade"):  # «عيار 122 ملم»
        return None
    unit = number.value.unit or ""
    if unit == "degree":  # «سجلت المدينة 51 درجة، وهي أعلى درجة حرارة»
        said = {cue.key for cue in scene.events}
        return next((Evidence(key, "unit", 0) for key in ("magnitude", "rainfall_level") if key in said), None)
    label = _BY_UNIT.get(unit, _BY_DIMENSION.get(dimension(unit))) if number.value.kind == "measure" else None
    return Evidence(label, "unit", 0) if label else None


def burned(scene: Scene, number: Number, found: Evidence) -> Evidence:
    """«طالت الحرائق 9 هكتارات»: the area that a fire has come to."""
    fire = any(
        cue.klass == "fire" and cue.last < number.first and scene.segment_of[cue.first] == scene.segment_of[number.first]
        for cue in scene.events
    )
    area = number.value.kind == "measure" and dimension(number.value.unit or "") == "area"
    return found._replace(label="burned_area") if fire and area and found.label == "level_stock" else found


def toll(scene: Scene) -> Evidence | None:
    """What a headline says that befell people."""
    said = (cue for cue in scene.events if cue.klass in ("noun", "people") and cue.key in flagged("who"))
    return next((evidence(scene, cue, 1) for cue in said), None)
