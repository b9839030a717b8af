"""How a claim stands in its own text: what it is beside, whether it is alone of its kind, whether it leads, how far down.

Two texts on one event mostly say their figures in like company and order: killed and then wounded, the main figure first.
Only the two texts of a pair are looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from factcheck.align.ladder import add_up, best
from factcheck.align.side import Side
from factcheck.model import PLAYS, Level, Number

_CLOSE, _MIDDLE = 150, 400
_Figure = tuple[str, Number] | None


class Stand(Struct, frozen=True):
    """``before`` and ``after`` are the figures of the neighbours in the text; ``sole_event`` and ``sole_subject`` name the event
    and the subject of which the claim is the only one of its family, and are empty where it is one of several; ``leads``: the
    first unrestricted whole of its subject and event; ``down``: its order in the text, 0 to 1000."""

    before: _Figure
    after: _Figure
    sole_event: str
    sole_subject: str
    leads: bool
    down: int
    speaker: str


def stands(sides: Sequence[Side]) -> dict[str, Stand]:
    """The stand of every claim of one document, by claim id."""
    ordered = sorted(sides, key=lambda side: (side.passage, side.claim.span))
    body = [side for side in ordered if side.passage]  # the first is the headline, in whichever part it stands
    events = Counter((side.family, side.claim.event) for side in body)
    subjects = Counter((side.family, side.concept) for side in body)
    led: set[tuple[str, str, str | None]] = set()
    out: dict[str, Stand] = {}
    counted = [side for side in ordered if side.family not in PLAYS]  # a score beside them moves no figure
    at = 0
    for side in ordered:
        behind = at + (side.family not in PLAYS)
        key = (side.family, side.concept, side.claim.event)
        leads = key not in led and not side.part and not side.restrict
        if side.passage:
            led.add(key)
        out[side.claim.id] = Stand(
            _figure(counted[at - 1]) if at else None,
            _figure(counted[behind]) if behind < len(counted) else None,
            (side.claim.event or "") if events[side.family, side.claim.event] == 1 else "",
            side.concept if subjects[side.family, side.concept] == 1 else "",
            leads,
            1000 * at // max(len(counted), 1),
            side.claim.speaker or "",
        )
        at = behind
    return out


def _figure(side: Side) -> _Figure:
    return None if side.size is None else (side.family, side.size)


def standing(one: Stand, other: Stand) -> tuple[tuple[Level, ...], int]:
    """The rungs of the ladder on how two claims stand in their texts, and their points."""
    return _rungs(
        _beside(one, other),
        _sole(one, other),
        "both" if one.leads and other.leads else "one" if one.leads or other.leads else "none",
        _down(abs(one.down - other.down)),
        "same" if one.speaker and one.speaker == other.speaker else "unsaid",
    )


@cache
def _rungs(beside: str, sole: str, leads: str, down: str, speaker: str) -> tuple[tuple[Level, ...], int]:
    labels = {"beside": beside, "sole": sole, "leads": leads, "down": down, "speaker": speaker}
    levels = tuple(Level(name, label) for name, label in labels.items())
    return levels, add_up(levels, 0) or 0


def standing_most() -> int:
    """The most that a standing can add."""
    return sum(best(name) for name in ("beside", "sole", "leads", "down", "speaker"))


def _beside(one: Stand, other: Stand) -> str:
    before = one.before is not None and one.before == other.before
    after = one.after is not None and one.after == other.after
    if before or after:
        return "both" if before and after else "one"
    crossed = (one.before is not None and one.before == other.after) or (one.after is not None and one.after == other.before)
    return "crossed" if crossed else "none"


def _sole(one: Stand, other: Stand) -> str:
    event = one.sole_event != "" and one.sole_event == other.sole_event
    subject = one.sole_subject != "" and one.sole_subject == other.sole_subject
    return "both" if event and subject else "event" if event else "subject" if subject else "no"


def _down(apart: int) -> str:
    return "near" if apart < _CLOSE else "middle" if apart < _MIDDLE else "far"
