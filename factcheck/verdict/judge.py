"""The verdict on each candidate pair: value against time, by how the counted thing behaves."""

from __future__ import annotations

from factcheck.align import Alignment, Side
from factcheck.model import Level, Relation, Verdict, When
from factcheck.settings import Settings
from factcheck.verdict import times, values, whens
from factcheck.verdict.behaviour import Behaviour, behaviour
from factcheck.verdict.evidence import enough
from factcheck.verdict.severity import certainty
from factcheck.verdict.weigh import Weighed, weigh

_PLANS = frozenset(("plan", "forecast"))
_SHARP = frozenset(("day", "days", "month", "year"))


def relations(alignment: Alignment, settings: Settings) -> tuple[Relation, ...]:
    """One relation for every candidate that stands; sorted by the ids of its claims."""
    found = [relation for one in weigh(alignment, settings) if (relation := judge_pair(one, settings))]
    return tuple(sorted(found, key=lambda relation: (relation.left, relation.right)))


def judge_pair(one: Weighed, settings: Settings) -> Relation | None:
    """The relation of one candidate; ``None`` where the two are not one thing after all: two rounds, two matches, or a plan
    against a fact with another figure."""
    candidate, match = one.candidate, one.match
    left, right = candidate.left, candidate.right
    how = behaviour(left, right)
    when = times.compare(left, right, how, settings)
    judged = _dates(left, right, match) if isinstance(match, whens.WhenMatch) else _quantities(left, right, match, when, how)
    if judged is None or not enough(one.points, judged[0], left.family == "date", settings):
        return None
    verdict, reason = judged
    levels = (*one.levels, Level("time", when.level))
    return Relation(left.claim.id, right.claim.id, verdict, reason, not candidate.copied, levels, certainty(verdict, candidate))


def _dates(left: Side, right: Side, match: whens.WhenMatch) -> tuple[Verdict, str] | None:
    """Two dates of one thing; a vague «last week» against a day is no conflict."""
    if match.level == "not_comparable":
        return ("not_comparable", match.reason)
    if match.level == "same":
        return ("agree", match.reason)
    if match.level in ("inside", "overlap"):
        return ("compatible", match.reason)
    sharp = all(isinstance(side.claim.value, When) and side.claim.value.precision in _SHARP for side in (left, right))
    return ("conflict", match.reason) if sharp else None


def _quantities(
    left: Side, right: Side, match: values.Match, when: times.TimeMatch, how: Behaviour
) -> tuple[Verdict, str] | None:
    if match.level == "not_comparable":
        return ("not_comparable", match.reason)
    if when.level == "other_period":
        return None
    if match.level in values.AGREEING:
        return ("agree", match.reason)
    if (left.claim.modality in _PLANS) != (right.claim.modality in _PLANS):
        return None
    if when.level == "unknown":
        return ("not_comparable", when.reason)
    if match.level in values.COMPATIBLE and (when.level == "same" or match.level == "bound"):
        return ("compatible", match.reason)
    if when.level == "same":
        return ("conflict", f"{left.claim.value} against {right.claim.value}")
    if how.course == "running" and _fell(left, right, when.level):
        return ("conflict", f"{left.claim.value} against {right.claim.value}: a count that only rises fell")
    return ("changed", f"{left.claim.value} and {right.claim.value}, {when.reason}")


def _fell(left: Side, right: Side, order: str) -> bool:
    one, other = left.quantity, right.quantity
    if one is None or other is None or one.nominal is None or other.nominal is None:
        return False
    return other.nominal < one.nominal if order == "later" else one.nominal < other.nominal
