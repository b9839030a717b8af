"""What each verdict asks of the gate's points: an alarm asks for more than an agreement on an unusual figure."""

from __future__ import annotations

from factcheck.align import Candidate
from factcheck.model import Verdict
from factcheck.settings import Settings
from factcheck.verdict.values import unusual


def enough(candidate: Candidate, verdict: Verdict, settings: Settings) -> bool:
    """Does the ladder carry this verdict? An equal unusual figure is evidence of its own, an equal small one says little."""
    points = candidate.points
    if verdict == "agree":
        quantity = candidate.left.quantity
        points += settings.equal_points if quantity is not None and unusual(quantity) else 0
        return points >= settings.agree_points
    if verdict == "conflict":
        return points >= settings.alarm_points
    return points >= settings.change_points
