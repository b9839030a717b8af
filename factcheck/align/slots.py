"""What the slots of two claims say of each other. Many claims say one thing, so each pair of sayings is compared once and kept:
that leaves most pairs of claims with a look-up."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from factcheck.align.apart import countries_apart, open_tests
from factcheck.align.gate import SLOTS, place, subject_level, words
from factcheck.align.ladder import add_up, level
from factcheck.align.side import TOLLS, Side
from factcheck.model import Level

_REMEMBERED = 200_000  # pairs; past that the memo begins anew


class Said(Struct, frozen=True):
    """The rungs of the ladder by the slots of two claims, the places aside; ``points`` is ``None`` where they shut the gate.
    ``tests`` are those of ``apart`` that the values of the claims decide, ``sized`` whether figures worlds apart cannot be one
    thing."""

    levels: tuple[Level, ...]
    points: int | None
    tests: tuple[Callable[[Side, Side], bool], ...]
    sized: bool


class Lying(Struct, frozen=True):
    """How two places lie; ``abroad`` where they are of two countries that both texts say."""

    level: Level
    points: int | None
    abroad: bool


class Slots(Struct, eq=False):
    """What a claim says in its slots, by one claim that says it; ``form`` numbers all but the names of its subject; ``against``
    is what is known of it and others."""

    example: Side
    form: int
    against: dict[Slots, Said]


class Where(Struct, eq=False):
    """The place of a claim and whether its own sentence says it; the like of ``Slots``."""

    example: Side
    against: dict[Where, Lying]


class Slotted:
    """The slots and places of a run, each once."""

    def __init__(self) -> None:
        self._slots: dict[tuple[object, ...], Slots] = {}
        self._forms: dict[tuple[object, ...], int] = {}
        self._wheres: dict[tuple[object, ...], Where] = {}
        self._saids: dict[tuple[int, int, str, str], Said] = {}
        self._pairs = 0

    def of(self, side: Side) -> tuple[Slots, Where]:
        claim, quantity = side.claim, side.quantity
        form = (
            *(side.restrict, side.anchors, side.tolls, side.family, side.bare, None if quantity is None else quantity.unit),
            *(claim.event, claim.scope, claim.modality, claim.role == "by", side.part, claim.kind, side.matter),
        )
        number = self._forms.setdefault(form, len(self._forms))
        key = (number, side.words, side.concept, side.head, side.alike)
        slots = self._slots.get(key)
        if slots is None:
            slots = self._slots[key] = Slots(side, number, {})
        said = (claim.place, claim.place_id, side.placed, side.turned)
        where = self._wheres.get(said)
        if where is None:
            where = self._wheres[said] = Where(side, {})
        return slots, where

    def said(self, left: Slots, right: Slots) -> Said:
        found = left.against.get(right)
        if found is None:
            self._count()
            one, other = left.example, right.example
            key = (left.form, right.form, words(one, other), subject_level(one, other))
            found = self._saids.get(key)
            if found is None:
                levels = tuple([level(name, rule(one, other)) for name, rule in SLOTS])
                found = self._saids[key] = Said(levels, add_up(levels, 0), open_tests(one, other), _sized(one, other))
            left.against[right] = found
        return found

    def lying(self, left: Where, right: Where) -> Lying:
        found = left.against.get(right)
        if found is None:
            self._count()
            one, other = left.example, right.example
            rung = level("place", place(one, other))
            found = left.against[right] = Lying(rung, add_up((rung,), 0), countries_apart(one, other))
        return found

    def _count(self) -> None:
        self._pairs += 1
        if self._pairs > _REMEMBERED:
            for slots in self._slots.values():
                slots.against.clear()
            for where in self._wheres.values():
                where.against.clear()
            self._slots.clear()
            self._saids.clear()
            self._wheres.clear()
            self._pairs = 0


def _sized(left: Side, right: Side) -> bool:
    """Whether ``plausible`` looks at the sizes of two figures of these slots."""
    mine, theirs = left.quantity, right.quantity
    if left.claim.event in TOLLS or left.family == "percent" or mine is None or theirs is None:
        return False
    return mine.unit == theirs.unit or left.bare or right.bare
