"""The verdict on each candidate pair: value against time, by how the counted thing behaves."""

from __future__ import annotations

from factcheck.align import Alignment, Candidate, Side
from factcheck.model import Level, Quantity, Relation, Verdict, When
from factcheck.settings import Settings
from factcheck.verdict import times, values, whens
from factcheck.verdict.behaviour import Behaviour, behaviour
from factcheck.verdict.evidence import enough
from factcheck.verdict.severity import certainty


def relations(alignment: Alignment, settings: Settings) -> tuple[Relation, ...]:
    """One relation for every candidate that stands; sorted by the ids of its claims."""
    found = [relation for candidate in alignment.candidates if (relation := judge_pair(candidate, settings))]
    return tuple(sorted(found, key=lambda relation: (relation.left, relation.right)))


def judge_pair(candidate: Candidate, settings: Settings) -> Relation | None:
    """The relation of one candidate; ``None`` where the numbers speak against one subject (two rounds, two matches)."""
    left, right = candidate.left, candidate.right
    how = behaviour(left.claim, right.claim)
    when = times.compare(left, right, how, settings)
    if isinstance(left.claim.value, When) and isinstance(right.claim.value, When):
        judged = _dates(left.claim.value, right.claim.value)
        slip: values.Slip = ""
    elif isinstance(left.claim.value, Quantity) and isinstance(right.claim.value, Quantity):
        match = values.compare(left.claim.value, right.claim.value, settings)
        judged = _quantities(left, right, match, when, how)
        slip = match.slip
    else:
        return None
    if judged is None or not enough(candidate, judged[0], settings):
        return None
    verdict, value_label, reason = judged
    levels = (*candidate.levels, Level("time", when.level), Level("value", value_label))
    sure = certainty(verdict, candidate, slip)
    return Relation(left.claim.id, right.claim.id, verdict, reason, not candidate.copied, levels, sure)


def _dates(left: When, right: When) -> tuple[Verdict, str, str] | None:
    match = whens.compare(left, right)
    if match.level == "not_comparable":
        return ("not_comparable", match.level, match.reason)
    verdict: Verdict = "agree" if match.level == "same" else "compatible" if match.level in ("inside", "overlap") else "conflict"
    return (verdict, match.level, match.reason)


def _quantities(
    left: Side, right: Side, match: values.Match, when: times.TimeMatch, how: Behaviour
) -> tuple[Verdict, str, str] | None:
    if match.level == "not_comparable":
        return ("not_comparable", match.level, match.reason)
    if when.level == "other_period":
        return None
    if match.level in values.AGREEING:
        return ("agree", match.level, match.reason)
    if when.level == "unknown":
        return ("not_comparable", match.level, when.reason)
    if match.level in values.COMPATIBLE:
        return ("compatible", match.level, match.reason)
    if when.level == "same":
        return ("conflict", match.level, match.reason)
    if how.course == "running" and _fell(left, right, when.level):
        return ("conflict", match.level, f"{match.reason}, and a count that only rises fell")
    return ("changed", match.level, f"{match.reason}; {when.reason}")


def _fell(left: Side, right: Side, order: str) -> bool:
    one, other = left.quantity, right.quantity
    if one is None or other is None or one.nominal is None or other.nominal is None:
        return False
    return other.nominal < one.nominal if order == "later" else one.nominal < other.nominal
