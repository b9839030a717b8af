"""The verdict on each candidate pair: value against time, by how the counted thing behaves."""

from __future__ import annotations

from collections import defaultdict

from factcheck.align import Alignment, Candidate, Side, add_up
from factcheck.model import Level, Quantity, Relation, Verdict, When
from factcheck.settings import Settings
from factcheck.verdict import times, values, whens
from factcheck.verdict.behaviour import Behaviour, behaviour
from factcheck.verdict.evidence import Figures, elsewhere, enough, figures, value_label
from factcheck.verdict.severity import certainty


def relations(alignment: Alignment, settings: Settings) -> tuple[Relation, ...]:
    """One relation for every candidate that stands; sorted by the ids of its claims."""
    by_document: dict[int, list[Side]] = defaultdict(list)
    for side in alignment.sides.values():
        by_document[side.number].append(side)
    said = {number: figures(sides) for number, sides in by_document.items()}
    found = []
    for candidate in alignment.candidates:
        others = (said[candidate.left.number], said[candidate.right.number])
        relation = judge_pair(candidate, others, settings)
        if relation is not None:
            found.append(relation)
    return tuple(sorted(found, key=lambda relation: (relation.left, relation.right)))


def judge_pair(candidate: Candidate, others: tuple[Figures, Figures], settings: Settings) -> Relation | None:
    """The relation of one candidate; ``None`` where the numbers speak against one subject (two rounds, two matches)."""
    left, right = candidate.left, candidate.right
    match = _match(left, right, settings)
    if match is None:
        return None
    speaks = Level("value", value_label(left, right, match))
    other = Level("elsewhere", elsewhere(left, right, *others))
    points = add_up((speaks, other), candidate.points)
    if points is None or points < settings.least_points:
        return None
    how = behaviour(left, right)
    when = times.compare(left, right, how, settings)
    judged = _dates(match) if isinstance(match, whens.WhenMatch) else _quantities(left, right, match, when, how)
    if judged is None or not enough(points, judged[0], settings):
        return None
    verdict, reason = judged
    levels = (*candidate.levels, Level("time", when.level), speaks, other)
    return Relation(left.claim.id, right.claim.id, verdict, reason, not candidate.copied, levels, certainty(verdict, candidate))


def _match(left: Side, right: Side, settings: Settings) -> values.Match | whens.WhenMatch | None:
    one, other = left.claim.value, right.claim.value
    if isinstance(one, When) and isinstance(other, When):
        return whens.compare(one, other)
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return values.compare(one, other, settings)
    return None


def _dates(match: whens.WhenMatch) -> tuple[Verdict, str]:
    if match.level == "not_comparable":
        return ("not_comparable", match.reason)
    verdict: Verdict = "agree" if match.level == "same" else "compatible" if match.level in ("inside", "overlap") else "conflict"
    return (verdict, match.reason)


def _quantities(
    left: Side, right: Side, match: values.Match, when: times.TimeMatch, how: Behaviour
) -> tuple[Verdict, str] | None:
    if match.level == "not_comparable":
        return ("not_comparable", match.reason)
    if when.level == "other_period":
        return None
    if match.level in values.AGREEING:
        return ("agree", match.reason)
    if when.level == "unknown":
        return ("not_comparable", when.reason)
    if match.level in values.COMPATIBLE:
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
