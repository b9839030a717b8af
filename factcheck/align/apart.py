"""Pairs that no likeness can make one: dates that only time other figures, a restricted part against a whole, counts of two
kinds of things."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from factcheck.align.gate import anchor_level, subject_level
from factcheck.align.side import TOLLS, Side
from factcheck.align.terms import Passage
from factcheck.align.units import in_unit_of
from factcheck.model import MILESTONE, When
from factcheck.world.places import country_of

_EXTENTS = {"distance": "off", "depth": "deep", "length": "long", "height": "long", "عرض": "wide", "عمق": "deep"}
_ONE_SIZE = Fraction(5, 2)
_SAID = frozenset({"day", "days", "week"})  # «اليوم», «أمس الخميس», «هذا الأسبوع»: when something was said


def dates_of_two_things(left: Side, right: Side) -> bool:
    """Two dates that share no anchor (a round, a name), no word of their subjects, not one subject and event, and are not
    one day, month or year that both texts write out; or mere days of saying."""
    one, other = left.claim, right.claim
    mine, theirs = left.when, right.when
    if mine is None or theirs is None:
        return False
    if left.family != right.family and anchor_level(left, right) == "milestone":
        return False
    shared = set(one.anchor) & set(other.anchor)
    named = any(not name.startswith(MILESTONE) for name in shared)
    if named or (shared and left.anchors & right.anchors and _sharp(mine) == _sharp(theirs)):
        return False
    if _of_saying(mine) or _of_saying(theirs):
        return True
    alike = (
        bool(one.event) and one.event == other.event and (left.concept == right.concept or not left.concept or not right.concept)
    )
    return not (alike or (left.words & right.words) or one_written_time(mine, theirs))


def one_written_time(one: When, other: When) -> bool:
    """«31 ديسمبر», «2015» in both texts."""
    known = all(when.low is not None and (not when.relative or when.written) for when in (one, other))
    return known and (one.low, one.high) == (other.low, other.high)


def _sharp(when: When) -> bool:
    """A day or a few, no «مطلع العام»."""
    return when.precision in _SAID


def _of_saying(when: When) -> bool:
    return when.relative and when.precision in _SAID and not when.written


def part_against_whole(left: Side, right: Side) -> bool:
    """«2500 أمريكي» of one text's whole against the other's whole, unless the figures are equal."""
    if left.part == right.part or left.restrict == right.restrict:
        return False
    part, whole = (left, right) if left.part else (right, left)
    if not part.restrict - whole.restrict or left.quantity is None or right.quantity is None:
        return False
    return left.quantity.nominal != right.quantity.nominal


def two_countries(left: Side, right: Side) -> bool:
    """Each says a place, they lie in two countries, and no equal figure of size speaks against it."""
    if left.quantity and right.quantity and left.quantity.nominal == right.quantity.nominal:
        nominal = left.quantity.nominal
        if nominal is not None and nominal > _COMMON:
            return False
    return countries_apart(left, right)


_COMMON = 100  # up to here a figure is soon met twice
_SMALL = 20  # up to here a count says nothing of its subject


def other_things(left: Side, right: Side) -> bool:
    """Small counts of two kinds of things: «عربتين», «ثلاثة ركاب». Not the toll of one event, whatever the dead are called."""
    one, other = left.quantity, right.quantity
    if one is None or other is None or one.kind != "count" or other.kind != "count":
        return False
    if left.claim.event in TOLLS and left.claim.event == right.claim.event:
        return False
    if subject_level(left, right) not in ("differs", "other") or one.nominal == other.nominal:
        return False
    return one.nominal is not None and other.nominal is not None and one.nominal <= _SMALL and other.nominal <= _SMALL


def of_another(left: Side, right: Side, here: Passage, there: Passage) -> bool:
    """Two sentences of one mould with different figures and different names («التضخم في مصر», «التضخم في تونس») are no copy: each
    has telling words that the other lacks."""
    one, other = left.quantity, right.quantity
    if one is None or other is None or (one.low, one.high) == (other.low, other.high):
        return False
    mine, theirs = _telling(here), _telling(there)
    return bool(mine - theirs) and bool(theirs - mine)


def _telling(passage: Passage) -> frozenset[str]:
    return frozenset(stem for stem, _ in passage.stems if stem[0] == "@")


def denied(left: Side, right: Side) -> bool:
    """One text denies what the other states."""
    return (left.claim.modality == "negated") != (right.claim.modality == "negated")


def two_extents(left: Side, right: Side) -> bool:
    """How far off a boat is and how long it is, how deep a quake and how far: two attributes of one unit. A road may be told by
    its «طول» or «مسافة», a well by its «عمق» or «بعد»: then their figures are of one size."""
    one, other = left.quantity, right.quantity
    there = in_unit_of(one, other) if one is not None and other is not None else None
    if there is None or other is None:
        return True
    mine, theirs = there.high or there.low, other.high or other.low
    return not mine or not theirs or max(mine, theirs) > _ONE_SIZE * min(mine, theirs)


def _extent(side: Side) -> str:
    return _EXTENTS.get(side.concept, "") if side.family == "measure" else ""


def open_tests(left: Side, right: Side) -> tuple[Callable[[Side, Side], bool], ...]:
    """Those of the tests that two claims may fail by what their slots say, places aside: which do not hang on their values."""
    one, other = left.claim, right.claim
    found: list[Callable[[Side, Side], bool]] = []
    if "date" in (left.family, right.family):
        found.append(dates_of_two_things)
    if left.part != right.part and left.restrict != right.restrict:
        found.append(part_against_whole)
    if one.kind == other.kind == "count" and subject_level(left, right) in ("differs", "other"):
        found.append(other_things)
    if _extent(left) and _extent(right) and _extent(left) != _extent(right):
        found.append(two_extents)
    if denied(left, right):
        found.append(denied)
    return tuple(found)


def countries_apart(left: Side, right: Side) -> bool:
    """Whether ``two_countries`` may hold, by the places alone."""
    one, other = left.claim.place_id, right.claim.place_id
    here, there = country_of(one) if one else None, country_of(other) if other else None
    return left.placed and right.placed and bool(here and there) and here != there
