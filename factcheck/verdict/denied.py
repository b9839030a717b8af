"""What one text sets against another's figure: where it says both its own and that of the other text, by two sources, the two
texts disagree however differently they tell the thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.align import Alignment, Side
from factcheck.model import Level, Relation
from factcheck.settings import Settings
from factcheck.verdict import drift, values
from factcheck.verdict.behaviour import behaviour
from factcheck.verdict.weigh import Weighed

_THROUGH = Level("through", "contested")


def denied(
    agreeing: Iterable[Weighed], known: set[frozenset[str]], alignment: Alignment, settings: Settings
) -> Iterator[Relation]:
    """«545 أستاذا» of one text and «203 وليس 545 كما تردد النقابات» of another: its 545 surely is the first one's, so 203 denies
    that. ``agreeing`` are the pairs of equal figures of one thing, of which a text that only sets two sources against each other
    asks that they surely are; ``known`` is what is judged already and left as it is."""
    for one in sorted(agreeing, key=lambda one: -one.points):
        for said, echo in ((one.candidate.left, one.candidate.right), (one.candidate.right, one.candidate.left)):
            for rival in sorted(alignment.contested.get(echo.claim.id, ())):
                other = alignment.sides[rival]
                pair = frozenset((said.claim.id, rival))
                if one.points < settings.sure_points and not _instead(echo, other):
                    continue
                if pair in known or said.number == other.number or not _excluded(said, other, settings):
                    continue
                known.add(pair)
                left, right = (
                    (said, other) if (said.number, said.claim.span) < (other.number, other.claim.span) else (other, said)
                )
                yield _relation(one, left, right)


def _instead(echo: Side, rival: Side) -> bool:
    """«203 وليس 545 كما تردد النقابات»: the text itself says that others say so."""
    return echo.claim.modality == "quoted" and rival.claim.modality == "fact" and echo.passage == rival.passage


def _excluded(said: Side, rival: Side, settings: Settings) -> bool:
    """Can the two figures not both be true, and does neither text say that one was put right?"""
    if said.quantity is None or rival.quantity is None:
        return False
    match = values.compare(said.quantity, rival.quantity, settings)
    return match.level == "differ" and not drift.revised(said, rival, behaviour(said, rival))


def _relation(one: Weighed, left: Side, right: Side) -> Relation:
    """A conflict with the ladder of the agreement that it rests on; rival figures are for the editor to look at."""
    reason = f"{left.claim.value} against {right.claim.value}: two sources, set against each other in one of the texts"
    levels = (*(level for level in one.levels if level.name != "through"), _THROUGH)
    return Relation(left.claim.id, right.claim.id, "conflict", reason, True, levels, "look")
