"""Dates, ordinals, scores and minutes of goals: what holds once and for all, with no drift in time."""

from __future__ import annotations

from fractions import Fraction

from factcheck.align import Side
from factcheck.model import ELAPSED, MILESTONE, Verdict, When
from factcheck.settings import Settings
from factcheck.verdict import doubts, drift, spans, values, whens
from factcheck.verdict.weigh import Weighed

_NEAR_DAYS, _WEEK = 31, 7
_STANDING = "ranked"
_FOUNDED = frozenset(("built", "signed"))  # happens to a thing once
_SHARP = frozenset(("day", "days", "month", "year"))
_AGES = 100 * 366
_YEARS_SINCE = 5 * 366  # days between a date and the years that went by since
_YEARS, _DAYS, _DAYS_OF_STORY = 2 * 366, 3, 14  # days between two accounts of a milestone, in years or months and in days
_OF_STORY = frozenset(f"{MILESTONE}{name}" for name in ("runoff", "next_meeting", "outbreak", "coup", "burial", "verdict"))
"""What a story has one of, whatever words it is told in."""
_PLAN_DAYS = 3  # between two texts that give a day to come: later it may have been put off
_MONTHS = 180  # days from which on a date that is no more than a part of a year denies another
_SO_FAR = "stage:so_far"
_SPORTS = frozenset(f"sort:{name}" for name in ("handball", "volleyball", "basketball"))
_MINUTES = 5  # by which the accounts of one goal differ, but for exchanged digits


def dates(one: Weighed, match: whens.WhenMatch, settings: Settings) -> tuple[Verdict, str] | None:
    """Two dates of one thing. Only sharp ones conflict: a day, month or year that is written as such, near to the other or of
    what is surely one thing; «last week» or «on Tuesday» mostly dates the statement, dates far apart are of two things, and
    one that times a figure is judged with the figure."""
    if match.level == "not_comparable":
        return ("not_comparable", match.reason)
    if match.level == "same":
        return ("agree", match.reason)
    if match.level in ("inside", "overlap"):
        return ("compatible", match.reason)
    left, right = one.candidate.left, one.candidate.right
    mine, theirs = left.when, right.when
    if mine is None or theirs is None or _since_when(mine, theirs):
        return None
    reach = _reach(mine, theirs, _of_story(left, right))
    milestone = _one_milestone(one) and match.gap <= reach
    told = doubts.says(one, "anchor", "milestone") or left.family != right.family
    if told and not milestone and not one.candidate.copied:
        return None  # another thing of its kind was founded, opened …, or years since something else
    founded = left.claim.event in _FOUNDED and left.claim.event == right.claim.event and one.points >= settings.alarm_points
    crossed = doubts.says(one, "words", "crossed") and not one.candidate.copied  # «شركة ألبان سرمد», «شركة زيوت الوادي»
    founded = (milestone or (founded and match.gap <= reach)) and not crossed
    milestone = milestone and not crossed
    if match.gap > _NEAR_DAYS and one.points < settings.sure_points and not one.candidate.copied and not founded:
        return None
    if one.candidate.copied and not (mine.written and theirs.written):
        return None  # «اليوم الخميس» of two printings
    anchored = milestone or doubts.says(one, "anchor", "dated")
    if (left.timing or right.timing) and not anchored and not founded:
        return None
    if "postponed" in left.stages | right.stages and not one.candidate.copied:
        return ("changed", f"{match.reason}: put off or brought forward")
    planned = _still_to_come(left, mine) and _still_to_come(right, theirs)
    if planned and (milestone or not anchored) and drift.printed_days(left, right) > (_PLAN_DAYS if milestone else 0):
        return ("changed", f"{match.reason}: a day that was still to come")
    sharp = all(when.precision in _SHARP and (anchored or when.written) for when in (mine, theirs))
    sharp |= milestone and mine.written and theirs.written and match.gap >= _MONTHS  # «نهاية 2031», «2030»
    return ("conflict", match.reason) if sharp else None


def _since_when(mine: When, theirs: When) -> bool:
    """«أول اجتماع منذ 2020», and the day of the meeting: a beginning denies nothing that is told by the day."""
    return mine.direction != theirs.direction and mine.precision != theirs.precision


def _reach(mine: When, theirs: When, of_story: bool) -> int:
    """How many days two accounts of one milestone may lie apart: more are mostly two things of a kind."""
    years = (mine.low.year, theirs.low.year) if mine.low and theirs.low else None
    if years and years[0] != years[1] and values.slip(*years) in ("one_digit", "swapped_digits"):
        return _AGES  # 1974 and 1984
    if {mine.precision, theirs.precision} <= {"day", "days"}:
        return _DAYS_OF_STORY if of_story else _DAYS
    return _YEARS if mine.part(ELAPSED) is None and theirs.part(ELAPSED) is None else _YEARS_SINCE


def _of_story(left: Side, right: Side) -> bool:
    return any(name in _OF_STORY for _, name in left.anchors & right.anchors)


def _one_milestone(one: Weighed) -> bool:
    """Do both dates say when one thing was founded, begun, signed …, as each text says of one date alone? Not where they date
    what befell people («انتشلت في يوليو 15 جثة») or both a count («أبرم في 2030 ستون ألف عقد»)."""
    left, right = one.candidate.left, one.candidate.right
    if not doubts.says(one, "anchor", "milestone") or doubts.two_places(one) or doubts.plan_and_fact(left, right):
        return False
    if any(side.timing and side.tolls for side in (left, right)) or (left.timing and right.timing):
        return False
    alike = doubts.says(one, "wide", "half", "quarter", "tenth") or bool(left.words & right.words)
    return alike or _of_story(left, right)


def _still_to_come(side: Side, when: When) -> bool:
    return side.published is not None and when.low is not None and when.low > side.published.date()


def ordinals(one: Weighed, match: values.Match, settings: Settings) -> tuple[Verdict, str] | None:
    """Two ordinals mostly name two things of a series. They deny each other where one changed inside a copy, or where each text
    has but one of its kind, of one time, and all else is surely one thing («الدورة السابعة», «الثامنة» of one opening)."""
    if match.level in values.AGREEING:
        return ("agree", match.reason)
    left, right = one.candidate.left, one.candidate.right
    alike = bool(left.words & right.words) or (left.concept == right.concept != "")
    one_thing = doubts.sole(one) and alike and one.points >= settings.sure_points
    times = left.claim.time, right.claim.time
    if left.claim.event == right.claim.event == _STANDING and spans.apart(left, right) > 1:
        return None  # a table of another day
    if spans.apart(left, right) > _NEAR_DAYS and times[0].basis == times[1].basis == "stated":
        return None
    hazy = spans.hazy(left, right, settings) and drift.printed_days(left, right) > _WEEK  # «السابع خلال 2025»
    near = spans.apart(left, right) <= _NEAR_DAYS and not hazy
    if one.candidate.copied or (one_thing and near):
        return ("conflict", f"{left.claim.value} against {right.claim.value}")
    return None


def plays(one: Weighed, match: values.Match) -> tuple[Verdict, str] | None:
    """The scores of two matches, whose sides share no name or whose days are two, say nothing of each other; nor do the minutes
    of two goals: those of one goal are near or share most of what is told of it."""
    left, right = one.candidate.left, one.candidate.right
    times = left.claim.time, right.claim.time
    stated = times[0].basis == times[1].basis == "stated"
    if stated and spans.apart(left, right) > 1:
        return None
    strangers = bool(left.anchors) and bool(right.anchors) and not left.anchors & right.anchors
    strangers |= doubts.says(one, "anchor", "differs")
    one_day = stated and times[0] == times[1] and times[0].low == times[0].high
    apart = strangers or _other_play(left, right)
    apart |= _SO_FAR in left.restrict and not one.candidate.copied  # two moments of one match
    if left.winners & right.losers and left.losers & right.winners:
        return None if apart else ("conflict", f"{left.claim.value} and {right.claim.value}: each with another winner")
    if match.level in values.AGREEING:
        return ("agree", match.reason) if one_day or not strangers else None
    told = (left.words & right.words) - {left.head}
    unsaid = min(len(left.words), len(right.words)) <= 1
    if left.family != "score" and not one.candidate.copied and not (_near(left, right) and (told or unsaid)):
        return None
    return None if apart else ("conflict", f"{left.claim.value} against {right.claim.value}")


def _other_play(left: Side, right: Side) -> bool:
    """A half, a leg, the women's match; that it is handball one text may leave out where its score is of that size."""
    unsaid = left.restrict ^ right.restrict
    one, other = left.quantity, right.quantity
    if not unsaid or unsaid - _SPORTS or len(unsaid) > 1 or one is None or other is None:
        return bool(unsaid)
    goals, theirs = (Fraction(each.low or 0) + Fraction(each.high or 0) for each in (one, other))
    return 10 * abs(goals - theirs) > max(goals, theirs)


def _near(left: Side, right: Side) -> bool:
    if left.size is None or right.size is None:
        return False
    return abs(Fraction(left.size) - right.size) <= _MINUTES or values.exchanged(left.size, right.size)
