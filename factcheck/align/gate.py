"""The gate: are two claims about one thing? A ladder of slots, each with its level; what is said and differs shuts it.

Missing information is neither a match nor a mismatch. Values are not looked at here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from factcheck.align.context import Words, likeness
from factcheck.align.ladder import add_up, level
from factcheck.align.matters import OTHER
from factcheck.align.side import NATION, PEOPLE, Side
from factcheck.align.units import relation
from factcheck.model import ALONE, MILESTONE, PLANS, Level, Time
from factcheck.world.concepts import concepts, same_or_parent
from factcheck.world.places import country_of, related

_AMOUNTS = frozenset({"money", "measure", "percent"})
_SIZES = frozenset({"money", "length", "area", "speed", "ratio", "temperature", "degree"})
_GROWN = frozenset({"man", "youth"})
_BY_AGE = ("man", "woman", "child", "youth", "elderly")
_CONTEXT = ((500, "most"), (250, "much"), (100, "some"), (1, "little"), (0, "none"))
_BIRTHS = {f"{MILESTONE}born"}
_MAKINGS = {f"{MILESTONE}{name}" for name in ("built", "founded", "opened", "in_service")}
_CURED = "recovered"
_TREATED = frozenset(("wounded", "infected", "hospitalized"))
_NEXT = 1  # days
_WIDE = ((50, "half"), (25, "quarter"), (10, "tenth"), (0, "less"))


def _unit(left: Side, right: Side) -> str:
    one, other = left.quantity, right.quantity
    if one is None or other is None:
        return "same"
    return "elided" if left.family != right.family else relation(one.unit, other.unit)


def subject_level(left: Side, right: Side) -> str:
    """How near the two counted things are: same, alike (nouns used for one another), generic, kin,
    unsaid, other (unknown nouns) or differs."""
    one, other = left.concept, right.concept
    if not one or not other:
        return "unsaid"
    level = _kinship(one, other)
    if level not in ("differs", "other"):
        return level
    if left.alike & right.alike:
        return "alike"
    if left.head == right.head:
        return "kin"
    sized = left.family in _AMOUNTS and left.family == right.family
    return "unsaid" if sized and _is_size(one) != _is_size(other) else level


@cache
def _is_size(name: str) -> bool:
    """«الكلفة», «الطول», «السعة»: what is measured, which says nothing of whose it is («كلف الجسر 9 ملايين»)."""
    known = concepts().get(name)
    return known is not None and (known.dimension in _SIZES or known.id == "capacity")


@cache
def _kinship(one: str, other: str) -> str:
    if one == other:
        return "same"
    if "person" in (one, other) and _of_people(one) and _of_people(other):
        return "generic"
    if same_or_parent(one, other) or same_or_parent(other, one):
        return "kin"
    if (one in _GROWN and _by_trade(other)) or (other in _GROWN and _by_trade(one)):
        return "kin"  # «86 عاملا», «86 رجلا»
    return "differs" if one in concepts() and other in concepts() else "other"


def _by_trade(name: str) -> bool:
    """People called by what they do or are to others, not by sex or age."""
    return _of_people(name) and not any(same_or_parent(kind, name) for kind in _BY_AGE)


def _of_people(name: str) -> bool:
    return name.startswith(PEOPLE) or same_or_parent("person", name)


def restrict_level(left: Side, right: Side) -> str:
    one, other = left.restrict, right.restrict
    if one == other:
        return "same" if one else "none"
    if not one or not other or one <= other or other <= one:
        return "one"
    return "differs" if {_dimension(name) for name in one} & {_dimension(name) for name in other} else "one"


def _dimension(restriction: str) -> str:
    """``nat:US`` restricts by nationality; a name without a colon is a dimension of its own."""
    return restriction.partition(":")[0]


def event_level(left: Side, right: Side) -> str:
    one, other = left.claim.event, right.claim.event
    if not one or not other or "other" in (one, other):
        return "unsaid"
    if one == other:
        return "same"
    return "kin" if other in _kin().get(one, ()) else "differs"


@cache
def _kin() -> dict[str, frozenset[str]]:
    families: dict[str, set[str]] = {}
    for line in (Path(__file__).parent / "kin.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            first, *others = line.split("\t")
            for other in others:
                families.setdefault(first, set()).add(other)
                families.setdefault(other, set()).add(first)
    return {label: frozenset(others) for label, others in families.items()}


def place(left: Side, right: Side) -> str:
    """Two known places; a name that the gazetteer does not know may lie anywhere."""
    one, other = left.claim.place_id, right.claim.place_id
    if one and other:
        if one == other or related(one, other):
            return "same" if one == other else "inside"
        if left.place & right.named or right.place & left.named:
            return "unsaid"
        abroad = country_of(one) != country_of(other) and (left.turned or right.turned)
        return "turned" if abroad else "differs" if left.placed and right.placed else "carried"
    if left.elsewhere != right.elsewhere and (one or other):
        return "differs" if left.placed and right.placed else "carried"
    return "same" if left.claim.place and left.claim.place == right.claim.place else "unsaid"


def _scope(left: Side, right: Side) -> str:
    one, other = left.claim.scope, right.claim.scope
    if not one or not other or "unknown" in (one, other):
        return "unsaid"
    return "same" if one == other else "differs"


def _factual(left: Side, right: Side) -> str:
    one, other = left.claim.modality, right.claim.modality
    return "same" if (one in PLANS, one == "negated") == (other in PLANS, other == "negated") else "differs"


def _part(left: Side, right: Side) -> str:
    return "same" if left.part == right.part else "one"


def anchor_level(left: Side, right: Side) -> str:
    """«المرحلة الثانية» against «المرحلة الثالثة»: one kind of anchor, two events."""
    if left.family != right.family and "date" in (left.family, right.family):
        return "milestone" if _of_one_year(left, right) else "unsaid"
    one, other = left.anchors, right.anchors
    shared = {kind for kind, _ in one & other}
    if NATION not in shared and NATION in {kind for kind, _ in one} & {kind for kind, _ in other}:
        return "differs"  # two matches of one cup
    if shared.difference(ALONE):
        return "dated" if left.family == "date" else "shared"
    if ({kind for kind, _ in one} & {kind for kind, _ in other}).difference(ALONE):
        return "differs"
    if shared:
        return "milestone" if MILESTONE in shared else "length"
    matters = {left.matter, right.matter}
    return "unsaid" if len(matters) == 1 else "another" if OTHER in matters else "beside"


def _of_one_year(left: Side, right: Side) -> bool:
    """Are years counted since that which the date is the date of? An age is of a birth, that of a thing of when it was made."""
    years, dated = (right, left) if left.family == "date" else (left, right)
    names = {name for kind, name in dated.anchors if kind == MILESTONE}
    if years.family != "age":
        return bool(names & {name for kind, name in years.anchors if kind == MILESTONE})
    thing = years.concept in concepts() and not _of_people(years.concept)
    return bool(names & (_MAKINGS if thing else _BIRTHS))


def _about(left: Side, right: Side) -> str:
    """Subject and event together: one event of people says more than one level of things."""
    subject, event = subject_level(left, right), event_level(left, right)
    if subject in ("same", "alike") and event != "same" and _lasting(left.concept) and _lasting(right.concept):
        event = "same"  # how many floors a house has is no matter of what befell it
    if left.tolls and right.tolls:
        event = "toll" if left.tolls & right.tolls else "kin" if left.tolls | right.tolls <= _TREATED else "excludes"
    elif (left.tolls or right.tolls) and _CURED in (left.claim.event, right.claim.event):
        event = "excludes"
    return f"{subject}, {event}"


@cache
def _lasting(name: str) -> bool:
    known = concepts().get(name)
    return known is not None and known.behaviour == "fixed"


def words(left: Side, right: Side) -> str:
    """The words of the two subjects, the head among them."""
    one, other = left.words, right.words
    if not one or not other:
        return "unsaid"
    if one == other:
        return "equal"
    if not one & other:
        return "none"
    return "more" if one < other or other < one else "crossed"


def _role(left: Side, right: Side) -> str:
    """«بزيادة N» is not a level; a rate of growth that slows from one value to another is none either."""
    return "same" if _is_change(left) == _is_change(right) else "differs"


def _is_change(side: Side) -> bool:
    return side.claim.role == "by" or side.claim.event in ("grew", "shrank")


def surroundings(left: Words, right: Words, one: Time, other: Time) -> tuple[tuple[Level, Level, Level], int]:
    """The rungs of what stands around two claims, their sentences, the near words and the reference times, and their points."""
    near, wide = likeness(left, right)
    return _surroundings(_label(_WIDE, wide), _label(_CONTEXT, near), _time(one, other))


def _label(bars: tuple[tuple[int, str], ...], share: int) -> str:
    for bar, label in bars:
        if share >= bar:
            return label
    return ""


@cache
def _surroundings(wide: str, context: str, when: str) -> tuple[tuple[Level, Level, Level], int]:
    levels = level("wide", wide), level("context", context), level("when", when)
    return levels, add_up(levels, 0) or 0


def _time(one: Time, other: Time) -> str:
    if None in (one.low, one.high, other.low, other.high):
        return "unsaid"
    if one.low != one.high and (one.low, one.high) == (other.low, other.high) and one.basis == other.basis == "stated":
        return "period"
    apart = one.days_to(other)
    near = apart <= _NEXT and (one.basis != "stated" or other.basis != "stated")  # told a day later, the day not said
    return "same" if apart == 0 or near else "week" if apart <= 7 else "year" if apart <= 400 else "far"


def _kind(left: Side, right: Side) -> str:
    families = {left.family, right.family}
    return "date" if "date" in families else left.family if left.family != "count" else right.family


SLOTS: tuple[tuple[str, Callable[[Side, Side], str]], ...] = (
    ("words", words),
    ("about", _about),
    ("factual", _factual),
    ("scope", _scope),
    ("kind", _kind),
    ("unit", _unit),
    ("restrict", restrict_level),
    ("part", _part),
    ("anchor", anchor_level),
    ("role", _role),
)
"""The rungs that the slots of two claims decide, their places aside."""
