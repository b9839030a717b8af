"""How a claim behaves in time, which decides a change against a conflict."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple, cast

from factcheck.model import Claim

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


def behaviour(left: Claim, right: Claim) -> Behaviour:
    """The behaviour of what two aligned claims count; the more changeable one where they differ."""
    one, other = _of(left), _of(right)
    order = ("fixed", "flow", "running", "level")
    return max(one, other, key=lambda b: (order.index(b.course), b.days))


def _of(claim: Claim) -> Behaviour:
    table = _table()
    by_kind = table.get(f"kind:{claim.kind}")
    if by_kind:
        return by_kind
    if claim.scope == "cumulative" and claim.event not in ("killed", "wounded"):
        return Behaviour("running", 0)
    return table.get(claim.event or "*", table["*"])
