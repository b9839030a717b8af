"""The verdict on each candidate pair: value against time, by how the counted thing behaves."""

from __future__ import annotations

from fractions import Fraction

from factcheck.align import Alignment, Side
from factcheck.model import Level, Relation, Time, Verdict, When
from factcheck.settings import Settings
from factcheck.verdict import times, values, whens
from factcheck.verdict.behaviour import Behaviour, behaviour
from factcheck.verdict.evidence import enough
from factcheck.verdict.severity import certainty
from factcheck.verdict.weigh import Weighed, weigh

_NEAR_DAYS = 31
_EDITION_DAYS = 2
_SLIP_DAYS = 7
_LOOSE = frozenset(("new", "total"))  # restrictions that one text often leaves out
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
    judged = (
        _dates(left, right, match, candidate.copied)
        if isinstance(match, whens.WhenMatch)
        else _quantities(one, match, when, how, settings)
    )
    if judged is None or (judged[0] == "conflict" and _plan_and_fact(left, right)):
        return None
    verdict, reason = judged
    doubts = 0 if verdict == "agree" else _doubts(left, right)
    if verdict == "conflict" and not candidate.copied:
        doubts += _alarm_doubts(one)
    if not enough(one.points - doubts * settings.doubt_points, verdict, left.family == "date", settings):
        return None
    if verdict == "agree" and when.level != "same" and one.points < settings.agree_points + settings.apart_points:
        telling = left.quantity is not None and values.unusual(left.quantity)
        if not telling and left.family != "date":
            return None
    levels = (*one.levels, Level("time", when.level))
    return Relation(
        left.claim.id,
        right.claim.id,
        verdict,
        reason,
        not candidate.copied,
        levels,
        certainty(verdict, candidate, one.points, settings),
    )


def _dates(left: Side, right: Side, match: whens.WhenMatch, copied: bool) -> tuple[Verdict, str] | None:
    """Two dates of one thing. Only sharp ones conflict: a day or month that is written as such, near to the other; «last
    week» or «on Tuesday» mostly dates the statement, and dates far apart are of two things."""
    if match.level == "not_comparable":
        return ("not_comparable", match.reason)
    if match.level == "same":
        return ("agree", match.reason)
    if match.level in ("inside", "overlap"):
        return ("compatible", match.reason)
    anchored = bool(left.anchors & right.anchors)
    one, other = left.claim.value, right.claim.value
    if not isinstance(one, When) or not isinstance(other, When) or match.gap > _NEAR_DAYS:
        return None
    if copied and not (_written(one) and _written(other)):
        return None  # «اليوم الخميس» of two printings
    sharp = all(when.precision in _SHARP and (anchored or _written(when)) for when in (one, other))
    return ("conflict", match.reason) if sharp else None


def _written(when: When) -> bool:
    """Not «اليوم» or «الثلاثاء»: the text says a month or a year."""
    return when.part("shift") is None and (when.part("month") or when.part("year") or when.part("hijri_month")) is not None


def _ordinals(one: Weighed, match: values.Match) -> tuple[Verdict, str] | None:
    """Two ordinals name two things of a series, they do not deny each other; but one that changed inside a copy does."""
    if match.level in values.AGREEING:
        return ("agree", match.reason)
    left, right = one.candidate.left.claim, one.candidate.right.claim
    return ("conflict", f"{left.value} against {right.value}") if one.candidate.copied else None


def _quantities(
    one: Weighed, match: values.Match, when: times.TimeMatch, how: Behaviour, settings: Settings
) -> tuple[Verdict, str] | None:
    left, right, copied = one.candidate.left, one.candidate.right, one.candidate.copied
    if match.level == "not_comparable":
        return ("not_comparable", match.reason)
    if left.family == "ordinal":
        return _ordinals(one, match)
    if match.level in values.AGREEING:
        telling = left.quantity is not None and values.unusual(left.quantity)
        apart = _two_places(one) or _plan_and_fact(left, right) or _two_subjects(one) or _two_events(one)
        plain = when.level != "other_period" and not apart
        sure = one.points >= settings.alarm_points
        return ("agree", match.reason) if telling or plain or sure else None
    if when.level == "other_period" or _two_events(one) or _opposite(left, right):
        return None
    if when.level == "unknown":
        return ("not_comparable", when.reason)
    if (copied and _of_one_edition(left, right, when)) or (
        when.level != "same" and _slipped(left, right, how.course == "running")
    ):
        return ("conflict", f"{left.claim.value} against {right.claim.value}")
    fell = how.course == "running" and _fell(left, right, when.level)
    width = settings.bound_width if match.level == "bound" else settings.still_width
    if match.level in values.COMPATIBLE and (when.level == "same" or fell or _still(left, right, width)):
        return ("compatible", match.reason)
    if _revised(left, right):
        return (
            "changed",
            f"{left.claim.value} and {right.claim.value}: a stated correction, or an early count and the final one",
        )
    if (when.level == "same" or fell) and not _deny(one):
        return None
    if when.level == "same" and _told_apart(left, right, how):
        return (
            "changed",
            f"{left.claim.value} and {right.claim.value}, told on {left.published:%Y-%m-%d} and {right.published:%Y-%m-%d}",
        )
    if when.level == "same":
        return ("conflict", f"{left.claim.value} against {right.claim.value}")
    if fell and _apart(left, right) > settings.toll_days:
        return None  # the toll of another event
    if fell:
        return ("conflict", f"{left.claim.value} against {right.claim.value}: a count that only rises fell")
    return ("changed", f"{left.claim.value} and {right.claim.value}, {when.reason}")


def _plan_and_fact(left: Side, right: Side) -> bool:
    """A plan against a fact."""
    return (left.claim.modality in _PLANS) != (right.claim.modality in _PLANS)


def _two_subjects(one: Weighed) -> bool:
    """Do the two count things that the table of concepts keeps apart?"""
    return any(level.name == "about" and level.label.startswith("differs") for level in one.levels) and not one.candidate.copied


def _told_apart(left: Side, right: Side, how: Behaviour) -> bool:
    """One time by the rules, but told on days apart, and not in words on both sides: publication is what is left to go by."""
    one, other = left.published, right.published
    if how.course == "fixed" or one is None or other is None:
        return False
    days, stated = abs((one.date() - other.date()).days), {left.claim.time.basis, right.claim.time.basis} == {"stated"}
    if days <= max(how.days, _EDITION_DAYS) or (stated and (how.course != "level" or days <= _NEAR_DAYS)):
        return False
    return left.quantity is None or right.quantity is None or not values.exchanged(left.quantity.nominal, right.quantity.nominal)


def _alarm_doubts(one: Weighed) -> int:
    """In how many ways figures of one time may be of two things after all: far apart and no slip, two happenings, two places."""
    left, right = one.candidate.left.quantity, one.candidate.right.quantity
    if left is None or right is None:
        return 0
    far = values.slip(left.nominal, right.nominal) == "far"
    events = any(level.name == "about" and level.label.endswith("differs") for level in one.levels)
    return far + events + _two_places(one)


def _two_places(one: Weighed) -> bool:
    """Does each text say a place, and neither lies in the other?"""
    return any(level.name == "place" and level.label == "differs" for level in one.levels)


def _opposite(left: Side, right: Side) -> bool:
    """A rise against a fall."""
    return {left.claim.event, right.claim.event} == {"grew", "shrank"}


def _two_events(one: Weighed) -> bool:
    """Killed against wounded."""
    return any(level.name == "about" and level.label.endswith("excludes") for level in one.levels)


def _doubts(left: Side, right: Side) -> int:
    """In how many ways figures that differ may be of two things: a plan, a part, a restriction that one side alone has."""
    part = bool(left.claim.part_of) != bool(right.claim.part_of)
    restricted = bool((left.restrict ^ right.restrict) - _LOOSE)
    return _plan_and_fact(left, right) + part + restricted


def _deny(one: Weighed) -> bool:
    """Can two figures of one time deny each other? Not where each subject says a word that the other does not, nor a count
    since a beginning the count of a day, nor a rate a sum."""
    left, right = one.candidate.left, one.candidate.right
    scopes = {left.claim.scope, right.claim.scope}
    if len(scopes) > 1 and scopes & {"cumulative", "per_unit_rate"}:
        return False
    return not any(level.name == "words" and level.label == "crossed" for level in one.levels)


def _revised(left: Side, right: Side) -> bool:
    """Does a text say that the count was corrected, or is one of the two early and the other final?"""
    if "corrected" in left.stages | right.stages:
        return True
    return ("early" in left.stages and "final" in right.stages) or ("final" in left.stages and "early" in right.stages)


def _still(left: Side, right: Side, width: Fraction) -> bool:
    """Two times, and a figure that hedge and rounding let stand: so near that no change is told."""
    one, other = left.quantity, right.quantity
    if one is None or other is None or "range" in (one.hedge, other.hedge) or one.nominal is None or other.nominal is None:
        return True
    if _periods_apart(left.claim.time, right.claim.time):
        return False
    return abs(Fraction(one.nominal) - other.nominal) <= width * max(abs(Fraction(one.nominal)), abs(Fraction(other.nominal)))


def _periods_apart(one: Time, other: Time) -> bool:
    """Two weeks, months or years that both texts say."""
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return False
    long = one.high > one.low and other.high > other.low and {one.basis, other.basis} == {"stated"}
    return long and (one.high < other.low or other.high < one.low)


def _of_one_edition(left: Side, right: Side, when: times.TimeMatch) -> bool:
    """A figure that differs in two copies was changed on the way, unless the text was printed anew with a newer count."""
    if when.level == "same" or left.published is None or right.published is None:
        return True
    return abs((left.published.date() - right.published.date()).days) <= _EDITION_DAYS


def _slipped(left: Side, right: Side, toll: bool) -> bool:
    """A figure with two digits exchanged: a typing error, not a development, where it is unusual and printed within a week, or no
    toll and printed within two days."""
    one, other = left.quantity, right.quantity
    if one is None or other is None or left.published is None or right.published is None:
        return False
    days = _EDITION_DAYS if not toll and one.kind != "percent" else -1
    if values.unusual(one) and values.unusual(other):
        days = _SLIP_DAYS
    near = abs((left.published.date() - right.published.date()).days) <= days
    return near and values.exchanged(one.nominal, other.nominal)


def _apart(left: Side, right: Side) -> int:
    """The days between two reference times; 0 where they touch or one is unknown."""
    one, other = left.claim.time, right.claim.time
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return 0
    return max((other.low - one.high).days, (one.low - other.high).days, 0)


def _fell(left: Side, right: Side, order: str) -> bool:
    one, other = left.quantity, right.quantity
    if one is None or other is None or one.nominal is None or other.nominal is None or order not in ("later", "earlier"):
        return False
    return other.nominal < one.nominal if order == "later" else one.nominal < other.nominal
