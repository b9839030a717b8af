"""How a claim behaves in time, which decides a change against a conflict."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple, cast

from factcheck.align import Side
from factcheck.model import ABOARD
from factcheck.world.concepts import concepts

Course = Literal["fixed", "steady", "once", "hourly", "level", "running", "flow"]


class Behaviour(NamedTuple):
    """``course`` and the days within which two readings of a level are of one time."""

    course: Course
    days: int


_AT_ONCE = frozenset(("event", "day", None))  # who was on board, and not who come in a month
_VOYAGE = 7  # days in which those whom a ship carried are those of one voyage
_VOTED, _VOTE = "voted", "vote:"
_TURNOUT = "turnout"  # the one share that only rises


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
    if (_aboard(left) or _aboard(right)) and not (left.tolls or right.tolls):
        return Behaviour("steady", _VOYAGE)
    one, other = _of(left), _of(right)
    if {one.course, other.course} == {"flow", "running"} and left.claim.time.days_to(right.claim.time) > 0:
        return one if one.course == "flow" else other  # what came in in two months, «منذ مطلع الشهر» or not
    order = ("fixed", "steady", "once", "flow", "running", "level", "hourly")
    return max(one, other, key=lambda b: (order.index(b.course), b.days))


def _aboard(side: Side) -> bool:
    return ABOARD in side.claim.subject.restrict


def _of(side: Side) -> Behaviour:
    """By the kind of figure, the scope that is said, what happened, else the subject concept."""
    table, claim = _table(), side.claim
    by_kind = table.get(f"kind:{claim.kind}")
    if by_kind:
        return by_kind
    if "counted" in side.restrict:
        return Behaviour("hourly", 0)  # how far the count of the votes has come
    found = table.get(claim.event or "")
    grows = claim.scope == "cumulative" or claim.role == "to"  # «ارتفع عدد أهداف البطولة إلى 91»
    if found is not None and found.course == "fixed" and grows and side.family == "count":
        return Behaviour("level", 2)  # the goals of a season or the points of a table, not a match's
    if claim.event == _VOTED and side.family == "count" and any(one.startswith(_VOTE) for one in side.restrict):
        return Behaviour("fixed", 0)  # a decision, and not a day on which people go on voting
    known = concepts().get(side.concept)
    if claim.kind == "duration" and known is not None and known.behaviour == "level" and known.dimension:
        return table["*"]  # how long a stock lasts
    if (
        known is not None
        and known.behaviour == "fixed"
        and side.family == "count"
        and not side.tolls
        and (found is None or found.course == "running" or (claim.event == "arrived" and claim.scope in _AT_ONCE))
    ):
        return Behaviour("fixed", 0)
    if found is None and known is not None:
        found = Behaviour(known.behaviour, known.window or 0)
    found = found or table["*"]
    if found.course == "running" and claim.scope == "total_standing" and not side.tolls:
        return Behaviour("level", table["*"].days)
    if found.course == "running" and side.family == "percent" and side.concept != _TURNOUT:
        return Behaviour("level", 1)  # a share may fall
    if claim.scope == "cumulative" and found.course in ("level", "flow", "once"):
        return Behaviour("running", 0)
    if (claim.scope in ("day", "period") or "new" in side.restrict) and found.course in ("running", "level"):
        return Behaviour("flow", 0)
    return found
