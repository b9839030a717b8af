"""Which of several words in one phrase, or of several readings of one word, tells what happened to the counted thing."""

from __future__ import annotations

from factcheck.extract.event_context import Evidence, allowed
from factcheck.extract.scene import CHANGE, Cue, Number, Scene
from factcheck.world.labels import said_of_people


def head(scene: Scene, cue: Cue) -> Cue:
    """«بلغ عدد القتلى من العسكريين 9»: of people in one phrase those that the word of counting stands before."""
    if cue.klass != "people":
        return cue
    for other in scene.events:
        word = other.first - (other.klass == "people")
        counted = other.klass in ("people", "noun") and other.last < cue.first and scene.glue(word, "count")
        if (
            counted
            and scene.segment_of[other.first] == scene.segment_of[cue.first]
            and scene.count_between(other.last, cue.first) == 0
        ):
            return other
    return cue


def inner(scene: Scene, cue: Cue, number: Number, human: bool | None) -> Cue | None:
    """The verb inside a phrase of reaching that reaches no number."""
    inside = (one for one in scene.at[cue.first] if one.category == "events" and one.klass == "verb" and one.last == cue.first)
    return next((one for one in inside if allowed(one.key, number, human)), None)


def kin(scene: Scene, cue: Cue, own: Evidence | None, human: bool | None) -> Cue:
    """Of the readings of one word the one that fits the noun: soldiers that leave are withdrawn, people are not put off."""
    if cue.key == "other" and human:
        kin = (one for one in scene.events if one.first == cue.first and one.klass == cue.klass and one.key != "other")
        return next((one for one in kin if one.last == cue.last and said_of_people(one.key)), cue)
    if cue.key == "killed" and human is False:  # «غرقت 9 مراكب»
        return next((one for one in scene.events if one.first == cue.first and one.key == "destroyed_damaged"), cue)
    if own and own.label == "deployed_present" and cue.key == "arrived":
        return next((other for other in scene.events if other.first == cue.first and other.key == "withdrawn"), cue)
    return cue


def household(scene: Scene, number: Number) -> bool | None:
    """«أجلت الفرق 9 عائلات»: of people, where one word says what befalls them and what befalls affairs."""
    return True if number.noun and scene.glue(number.noun[0], "group") else None


def owner(scene: Scene, cue: Cue, number: Number, human: bool | None) -> Cue:
    """The first of two words of amount or of people in one phrase: عجز in «عجز الموازنة»."""
    if cue.klass in ("attr", "people") and cue.prefix not in scene.shapes.clitics.at:  # «موازنة بعجز»
        for other in scene.events:
            changing = any(one.key in CHANGE for one in scene.at[other.first] if one.category == "events")
            if other.key == "level_stock" != cue.key:
                continue  # «متوسط الإيجار», «رصيد الدين»
            if other.last == cue.first - 1 and other.klass == cue.klass and not changing and allowed(other.key, number, human):
                return other
    return cue
