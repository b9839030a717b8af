"""What had been before: how those counted came to be where they are, when a thing came to be, the crime of those judged."""

from __future__ import annotations

from factcheck.extract.phrases import human
from factcheck.extract.scene import Date, Number, Scene

_REACH = 6  # tokens before a date in which the verb stands that it belongs to
_JUDGED = frozenset({"sentenced", "held"})
_CRIMES = frozenset({"killed", "wounded", "casualties", "incident"})
_BEFALLS = _CRIMES | {"destroyed_damaged", "burned_area", "seized", "missing"}


def formerly(scene: Scene, one: Date, number: Number, label: str) -> bool:
    """Whether a date tells when those counted were kidnapped, a thing was stolen or built, a crime was done, and not when the
    number's event was: «عثر على 12 تلميذة خطفن في نوفمبر، وقتل 5 من الخاطفين», «حكم على 5 لقتلهم تاجرا في 2014»."""
    at = described(scene, one)
    if at > number.last:
        return label not in {cue.key for cue in scene.at[at] if cue.category == "events"}
    if at >= 0 and scene.segment_of[at] < scene.segment_of[number.first]:
        return True
    if _of_those(scene, one, number, label):
        return True
    return label in _JUDGED and _crime(scene, one, number)


def _of_those(scene: Scene, one: Date, number: Number, label: str) -> bool:
    """«جرى التصويت في 11 ولاية ضربها زلزال السادس من فبراير»: a verb right behind things that are counted without the article,
    in a clause that has a verb before them; of what befell them the date may be too («دمرت 9 منازل قصفت الجمعة»)."""
    noun, first = number.noun, scene.segment(number.first).first
    if noun is None or noun[0] != number.last + 1 or label in _BEFALLS or human(scene, noun[0]) or one.first < noun[1]:
        return False
    at = noun[1] + 1
    done = scene.verb(at) or any(cue.suffix and scene.words[at].finite for cue in scene.at[at])  # «ضربها»
    if not done or scene.has_and(at) or scene.count_between(number.last, one.first):
        return False
    if any(cue.key == label or cue.klass == "light" for cue in scene.at[at] if cue.category == "events"):
        return False
    return scene.segment_of[at] == scene.segment_of[one.first] and any(scene.verb(k) for k in range(first, number.first))


def described(scene: Scene, one: Date) -> int:
    """The token of the verb before a date that tells what had been done to the noun right before it, or to that before «الذي»;
    -1: none."""
    segment = scene.segment(one.first)
    for at in range(one.first - 1, max(one.first - _REACH, segment.first) - 1, -1):
        if at in scene.number_at or scene.stop(at):
            return -1
        old = one.value.precision in ("year", "years")  # «المعرض الذي افتتح الخميس»
        known = scene.glue(at, "taken") or (scene.glue(at, "founded") if old else None)
        if known and not known.prefix:
            return at if _about(scene, at) else -1
        if scene.verb(at):
            return -1
    return -1


def _about(scene: Scene, at: int) -> bool:
    """Whether a verb tells of the noun right before it: «12 تلميذة | خطفن», «تلاميذ | كانوا قد خطفوا», «الذين | خطفوا»."""
    first = at
    while scene.glue(first - 1, "had") or scene.glue(first - 1, "was"):
        first -= 1
    segment = scene.segment(first)
    return segment.border == "rel" if first <= segment.first + 1 else scene.nominal(first - 1)


def _crime(scene: Scene, one: Date, number: Number) -> bool:
    """«لقتلهم تاجرا في 2014», «بقتل تاجر في 2014»: between those judged and the date."""
    signs = (*scene.shapes.clitics.to, *scene.shapes.clitics.at)
    return any(
        cue.key in _CRIMES and cue.prefix and cue.prefix in signs and number.last < cue.first < one.first for cue in scene.events
    )
