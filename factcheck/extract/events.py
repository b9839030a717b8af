"""What happened to the counted thing: the label of the nearest word that governs the number."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.roles import change_word
from factcheck.extract.scene import Cue, Number, Scene, Segment

_PEOPLE = frozenset({"killed", "wounded", "missing", "rescued", "arrested", "held", "released", "displaced", "hospitalized", "infected",
                     "recovered", "candidate", "passed", "employed", "protested", "sentenced", "attended", "registered"})  # fmt: skip
_MONEY = frozenset({"price", "spent", "allocated", "revenue", "earned_profit", "debt", "sold", "bought", "exported", "imported", "level_stock",
                    "sentenced", "seized", "grew", "shrank", "signed", "destroyed_damaged", "elected_seats"})  # fmt: skip
_MEASURE = frozenset({"produced", "exported", "imported", "sold", "bought", "rainfall_level", "magnitude", "distance_location", "burned_area",
                      "seized", "delivered", "sent", "destroyed_damaged", "level_stock", "grew", "shrank", "built", "price"})  # fmt: skip
_NEVER = frozenset({"duration", "age", "round_ordinal", "ranked"})
_CHANGE = frozenset({"grew", "shrank"})
_FIXED = {"duration": "duration", "age": "age"}
_TIMED = ("بعد", "قبل", "خلال", "منذ", "عقب", "اثر", "اثناء", "لدي", "وسط", "رغم")


class Evidence(NamedTuple):
    label: str
    words: str
    strength: int


def allowed(label: str, number: Number, human: bool | None) -> bool:
    """Whether a label fits the kind of the number and what it counts (``human`` is unknown for an unknown noun)."""
    kind = number.value.kind
    if label in _NEVER or label in ("none", "-"):
        return False
    if label in _CHANGE and number.role != "by":
        return False
    if kind == "money":
        return label in _MONEY
    if kind == "measure":
        return label in _MEASURE
    if kind == "count" and human is False:
        return label not in ("wounded", "arrested", "held", "displaced", "hospitalized", "recovered", "employed", "protested")
    if kind == "count" and label in ("magnitude", "distance_location", "price", "debt", "rainfall_level"):
        return False
    return True


def event(scene: Scene, number: Number, noun: int | None, human: bool | None) -> Evidence | None:
    """The label that the number's own clause gives; ``None`` where it gives none. ``noun`` is the token of the counted noun."""
    kind = number.value.kind
    if kind in _FIXED:
        return Evidence(_FIXED[kind], "kind", 3)
    if kind == "ordinal":
        return _ordinal(scene, number)
    if number.role == "by":
        cue = change_word(scene, number)
        if cue:
            return Evidence(cue.key, scene.text(cue.first, cue.last), 3)
    segment = scene.segment(number.first)
    before = _before(scene, number, segment, human)
    after = _after(scene, number, noun, human)
    own = _own(scene, number, noun, human)
    if before and before.strength >= 3:
        return before
    if after:
        return after
    if before and (own is None or before.strength > own.strength):
        return before
    return own or _outer(scene, number, human)


def _ordinal(scene: Scene, number: Number) -> Evidence:
    segment = scene.segment(number.first)
    near = range(max(segment.first, number.first - 4), min(number.last + 3, segment.end))
    for at in near:
        cue = scene.cue(at, "events", "noun", "verb")
        if cue and cue.key == "ranked":
            return Evidence("ranked", scene.text(cue.first, cue.last), 3)
    return Evidence("round_ordinal", "kind", 2)


def _strength(scene: Scene, cue: Cue, number: Number) -> int:
    """3 governs, 2 names the thing, 1 is aside."""
    if cue.klass in ("verb", "noun"):
        aside = cue.klass == "noun" and scene.tokens[cue.first - 1].form in _TIMED if cue.first else False
        return 2 if aside and number.first - cue.last > 3 else 3
    return {"people": 3, "attr": 3, "thing": 2}.get(cue.klass, 1)


def _before(scene: Scene, number: Number, segment: Segment, human: bool | None) -> Evidence | None:
    best: Evidence | None = None
    at = number.first
    found = [cue for cue in scene.cues(segment.first, at, "events") if allowed(cue.key, number, human)]
    for cue in reversed(found):
        if cue.klass in ("light", "weak", "illness") or (
            cue.klass == "verb" and not scene.verb(cue.first) and cue.first == cue.last
        ):
            continue
        if any(cue.last < one.first and one.last < at for one in scene.numbers) and cue.klass in ("people", "thing"):
            continue
        strength = _strength(scene, cue, number)
        if best is None or strength > best.strength:
            best = Evidence(cue.key, scene.text(cue.first, cue.last), strength)
        if strength == 3:
            break
    return best


def _after(scene: Scene, number: Number, noun: int | None, human: bool | None) -> Evidence | None:
    """A verb right behind the noun phrase: 12 زائرا توفوا."""
    start = max(number.last, noun if noun is not None else number.last) + 1
    segment = scene.segment(number.last)
    for at in range(start, min(start + 5, segment.end)):
        if at in scene.number_at:
            return None
        cue = scene.cue(at, "events", "verb")
        if cue and scene.verb(at) and cue.prefix in ("", "س", "ل") and allowed(cue.key, number, human):
            return Evidence(cue.key, scene.text(cue.first, cue.last), 3)
        if scene.verb(at):
            return None
    return None


def _own(scene: Scene, number: Number, noun: int | None, human: bool | None) -> Evidence | None:
    """What the counted noun itself says: قتيل، مرشح; and the noun behind it: حالة وفاة."""
    if noun is None:
        return None
    for at in (noun, noun + 1):
        for classes in (("people", "noun"), ("thing", "attr")):
            cue = scene.cue(at, "events", *classes)
            if cue and (at == noun or scene.nominal(at)) and allowed(cue.key, number, human):
                return Evidence(cue.key, scene.text(cue.first, cue.last), 3 if cue.klass in ("people", "noun") else 2)
    return None


def _outer(scene: Scene, number: Number, human: bool | None) -> Evidence | None:
    """The clause that the number's clause depends on, then the rest of the sentence before it."""
    n = scene.segment_of[number.first]
    while n > 0:
        n -= 1
        found = _before(scene, number, Segment(scene.segments[n].first, scene.segments[n].end, ""), human)
        if found:
            return found._replace(strength=1)
    return None


def ill(scene: Scene) -> bool:
    """Whether the sentence speaks of a disease, which makes «إصابة» a case and no wound."""
    return any(scene.cues(0, len(scene.tokens), "events", "illness"))
