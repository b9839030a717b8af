"""Certainty decides the severity: what no editor would dispute is an error, what editors argue about is a look."""

from __future__ import annotations

from fractions import Fraction

from factcheck.align import Candidate, Side
from factcheck.model import Certainty, Severity, Verdict
from factcheck.settings import Settings
from factcheck.verdict.behaviour import behaviour
from factcheck.verdict.times import hours_unknown
from factcheck.verdict.values import last_place, slip

_STRENGTH = "magnitude"
_SHARP = frozenset(("count", "ordinal", "age", "money", "measure", "percent"))


def certainty(verdict: Verdict, candidate: Candidate, points: int, settings: Settings) -> Certainty:
    """How sure a conflict is; everything else is information."""
    if verdict != "conflict":
        return "info"
    left, right = candidate.left, candidate.right
    if (
        left.published is None
        or right.published is None
        or _by_two(left, right)
        or _STRENGTH in (left.claim.event, right.claim.event)
    ):
        return "look"  # seismologists differ by a tenth or two
    if candidate.copied:
        return "sure"
    if behaviour(left, right).course == "running" and hours_unknown(left, right):
        return "look"
    one, other = left.quantity, right.quantity
    if left.family == "score" and points >= settings.sure_points:
        return "sure"
    if one is None or other is None or points < settings.sure_points or not (_sharp(left) and _sharp(right)):
        return "look"
    return "look" if slip(one.nominal, other.nominal) == "far" else "sure"


def _by_two(left: Side, right: Side) -> bool:
    """Two bodies that each measured: rival figures, not an error of either."""
    one, other = left.claim.speaker, right.claim.speaker
    measured = left.family in ("measure", "percent")
    return measured and bool(one) and bool(other) and one != other


def _sharp(side: Side) -> bool:
    """An exact figure of a fact: no hedge, not a round number, not one party's claim."""
    quantity = side.quantity
    if quantity is None or quantity.hedge != "exact" or quantity.kind not in _SHARP or side.claim.modality != "fact":
        return False
    nominal = quantity.nominal
    if nominal is None:
        return False
    size = abs(Fraction(nominal))
    return size < 100 or last_place(nominal) * 100 <= size


def severity(certain: Certainty) -> Severity:
    return {"sure": "error", "look": "warning", "info": "info"}[certain]  # type: ignore[return-value]  # the three severities
