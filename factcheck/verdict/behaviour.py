"""How a claim behaves in time, which decides a change against a conflict."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple, cast

from factcheck.align import Side
from factcheck.world.concepts import concepts, same_or_parent

Course = Literal["fixed", "level", "running", "flow"]


class Behaviour(NamedTuple):
    """``course`` and the days within which two readings of a level are of one time."""

    course: Course
    days: int


@cache
def _table() -> dict[str, Behaviour]:
    out = {}
    for line in (Path(__file__).parent / "behaviours.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            key, course, days = line.split("\t")
            out[key] = Behaviour(cast("Course", course), int(days))
    return out


def behaviour(left: Side, right: Side) -> Behaviour:
    """The behaviour of what two aligned claims count; the more changeable one where they differ."""
    one, other = _of(left), _of(right)
    order = ("fixed", "flow", "running", "level")
    return max(one, other, key=lambda b: (order.index(b.course), b.days))


def _of(side: Side) -> Behaviour:
    """By the kind of figure, by what happened to people, by the subject concept, by the event."""
    table, claim = _table(), side.claim
    by_kind = table.get(f"kind:{claim.kind}")
    if by_kind:
        return by_kind
    by_event = table.get(claim.event or "*", table["*"])
    known = concepts().get(side.concept)
    if known is None or same_or_parent("person", known.id):
        return by_event
    return Behaviour(known.behaviour, known.window or 0)
