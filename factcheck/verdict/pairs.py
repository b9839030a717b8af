"""The verdict on each candidate pair: value against time, by how the counted thing behaves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from factcheck.align import Alignment, Side
from factcheck.model import PLAYS, Level, Relation, Verdict
from factcheck.settings import Settings
from factcheck.verdict import doubts, drift, single, spans, times, values, whens
from factcheck.verdict.behaviour import Behaviour, behaviour
from factcheck.verdict.cohesion import clusters
from factcheck.verdict.evidence import enough, lowest
from factcheck.verdict.goals import minutes, two_goals
from factcheck.verdict.implied import Judged, implied
from factcheck.verdict.severity import certainty
from factcheck.verdict.weigh import Weighed, circles

_AMOUNTS = frozenset(("money", "measure", "percent"))  # their unit says something too
_TIMES = ("date", "duration")  # what is expected of them binds nobody
_LAST = frozenset(("final", "closed"))  # a last count, or that of the hour in which the polls closed
_SETTLED = frozenset(("once", "steady", "fixed"))  # a plan of what is or happens once says the same figure as its outcome
Verdicted = tuple[Verdict, str] | None


def relations(alignment: Alignment, settings: Settings) -> Iterator[Relation]:
    """One relation for every candidate that stands."""
    told_minutes = minutes(alignment)
    for circle in circles(alignment, settings, max(settings.least_points, lowest(settings))):
        weighed = list(circle.weighed)
        told = drift.editions(weighed, settings)
        judged = [stands for one in weighed if (stands := judge_pair(one, settings, told)) and not two_goals(one, told_minutes)]
        group = _groups(judged, alignment, settings)
        judged = list(_within_groups(judged, group, settings))
        found = {frozenset((one.left, one.right)): one for one in implied(judged, alignment, settings)}
        told_alone = [one.relation for one in judged if frozenset((one.relation.left, one.relation.right)) not in found]
        yield from told_alone
        yield from found.values()
        known = {frozenset((one.left, one.right)) for one in told_alone} | found.keys()
        open_pairs = set(_of_one_group(group, alignment, settings)) - known
        for one in circle.between(open_pairs):
            if not two_goals(one, told_minutes):
                yield from _developed(one, settings, told)


def _groups(judged: Sequence[Judged], alignment: Alignment, settings: Settings) -> dict[str, int]:
    """Claim → the number of its group, by the relations that need no group to stand."""
    firm = (one.relation for one in judged if one.relation.verdict != "changed" or one.points >= settings.change_points)
    found = clusters(firm, lambda claim: alignment.sides[claim].number, settings)
    return {claim: number for number, claims in enumerate(found) for claim in claims}


def _within_groups(judged: Sequence[Judged], group: Mapping[str, int], settings: Settings) -> Iterator[Judged]:
    """All but the changes between two groups, unless they are sure: a figure that has moved hangs together with the other figures
    of its thing. What few points speak for stands where it is of one group by all others."""
    for one in judged:
        left, right = (group.get(claim) for claim in (one.relation.left, one.relation.right))
        within = left is not None and left == right
        if one.relation.verdict != "changed" or within or one.points >= settings.sure_points:
            yield one


def _of_one_group(group: Mapping[str, int], alignment: Alignment, settings: Settings) -> Iterator[frozenset[str]]:
    """The pairs of claims of one group in two texts; none of a group that is told by its envelope."""
    members: dict[int, list[str]] = defaultdict(list)
    for claim, number in group.items():
        members[number].append(claim)
    for claims in members.values():
        if len(claims) * (len(claims) - 1) // 2 <= settings.pairs_limit:
            for one, other in combinations(claims, 2):
                if alignment.sides[one].number != alignment.sides[other].number:
                    yield frozenset((one, other))


def _developed(one: Weighed, settings: Settings, told: drift.Editions) -> Iterator[Relation]:
    """The change between two claims that their group holds together, whatever the two alone say for being one thing; a group may
    hold a toll and that of one province of it."""
    left, right = one.candidate.left, one.candidate.right
    if isinstance(one.match, whens.WhenMatch) or left.family == "ordinal" or left.family in PLAYS:
        return
    how = behaviour(left, right)
    when = times.compare(left, right, how, settings)
    judged = _quantities(one, one.match, when, how, settings, told)
    some = doubts.some_of_all(left, right) or (bool(left.tolls & right.tolls) and doubts.within(one))
    if judged is not None and judged[0] == "changed" and not some:
        levels = (*one.levels, Level("time", when.level))
        yield Relation(left.claim.id, right.claim.id, *judged, not one.candidate.copied, levels, "info")


def judge_pair(one: Weighed, settings: Settings, told: drift.Editions = drift.ALONE) -> Judged | None:
    """The relation of one candidate; ``None`` where the two are not one thing after all: two rounds, two matches, or a plan
    against a fact with another figure."""
    candidate, match = one.candidate, one.match
    left, right = candidate.left, candidate.right
    how = behaviour(left, right)
    when = times.compare(left, right, how, settings)
    corrected = "corrected" in left.stages | right.stages and doubts.says(one, "through", "contested")  # «لا 540 كما ورد»
    misprint = drift.misprint(one, how, settings) and not corrected
    if isinstance(match, whens.WhenMatch):
        judged = single.dates(one, match, settings)
    elif left.family == "ordinal" and match.level != "not_comparable":
        judged = single.ordinals(one, match, settings)
    elif left.family in PLAYS:
        judged = single.plays(one, match)
    elif misprint:
        judged = ("conflict", f"{left.claim.value} against {right.claim.value}: the same digits in another order")
    else:
        judged = _quantities(one, match, when, how, settings, told)
    if judged is None:
        return None
    settled = how.course in _SETTLED and when.level == "same" and left.family not in _TIMES
    if judged[0] == "conflict" and doubts.plan_and_fact(left, right) and not (settled or misprint):
        return None
    if judged[0] == "conflict" and (doubts.some_of_all(left, right) or doubts.hardly_apart(one)):
        return None
    verdict, reason = judged
    objected = verdict == "conflict" and not candidate.copied and drift.objected(left, right)
    points = one.points + (settings.objection_points if objected else 0) + (settings.misprint_points if misprint else 0)
    points -= _doubts(one, verdict, misprint or objected or doubts.says(one, "value", "mended")) * settings.doubt_points
    if not enough(points, verdict, left.family == "date", settings):
        return None
    if verdict == "agree" and when.level != "same" and one.points < settings.agree_points + settings.apart_points:
        telling = left.quantity is not None and values.unusual(left.quantity)
        if not telling and left.family != "date":
            return None
    relation = Relation(
        left.claim.id,
        right.claim.id,
        verdict,
        reason,
        not candidate.copied,
        (*one.levels, Level("time", when.level)),
        certainty(verdict, candidate, one.points, settings),
    )
    return Judged(one, relation, points)


def _doubts(one: Weighed, verdict: Verdict, explained: bool) -> int:
    """How many doubts lower a pair's points; a misprint or a text that denies the figure explains what would be doubted."""
    if verdict == "agree" or explained or doubts.says(one, "through", "contested"):
        return 0
    found = doubts.doubts(one, verdict)
    return found + doubts.alarm_doubts(one) if verdict == "conflict" and not one.candidate.copied else found


def _quantities(
    one: Weighed, match: values.Match, when: times.TimeMatch, how: Behaviour, settings: Settings, editions: drift.Editions
) -> Verdicted:
    left, right, copied = one.candidate.left, one.candidate.right, one.candidate.copied
    if match.level == "not_comparable":
        return ("not_comparable", match.reason)
    if doubts.two_crowds(one):
        return None
    if match.level in values.AGREEING:
        chance = spans.two_events_long_apart(left, right, how, settings) or spans.two_rates(left, right)
        return ("agree", match.reason) if not chance and _agree(one, when, how, settings) else None
    if doubts.two_events(one) or spans.two_spans(left, right, how, settings) or spans.of_a_while(left, right):
        return None
    if when.level == "unknown":
        return ("not_comparable", when.reason)
    mine, theirs = str(left.claim.value), str(right.claim.value)
    against, both = f"{mine} against {theirs}", f"{mine} and {theirs}"
    revised = drift.revised(left, right, how)
    if doubts.says(one, "through", "contested") and not revised and match.level not in values.COMPATIBLE:
        return ("conflict", f"{against}: two sources, set against each other in one of the texts")
    one_time = not spans.periods_apart(left.claim.time, right.claim.time)
    if doubts.says(one, "value", "mended") and one_time and not revised and not doubts.before(left, right):
        return ("conflict", f"{against}: with the one figure the text of the other would add up")
    if doubts.exceeded(one) and drift.limited(left, right, when, how) and not revised:
        return ("conflict", f"{against}: more than the other text says that it is at most")
    if when.level == "other_period":
        grown = "to" in (left.claim.role, right.claim.role)  # «ليرتفع عدد الموقوفين إلى 7»
        told_again = how.course == "once" and (grown or one.points >= settings.alarm_points)
        if told_again and match.level in values.COMPATIBLE and not grown:
            return ("compatible", match.reason)  # what happened once is told again, and the day misread
        return ("changed", f"{both}, {when.reason}") if told_again else None
    alike = match.level not in values.COMPATIBLE or (
        left.quantity and right.quantity and left.quantity.hedge == right.quantity.hedge
    )
    told_before = doubts.before(left, right)
    if match.level == "rounding" and drift.as_one(left, right):
        return ("compatible", match.reason)
    if drift.died_since(left, right, editions) and (copied or when.level != "same" or left.published != right.published):
        return ("changed", f"{both}: as many more are among the dead")
    one_thing = copied and not revised and not told_before and not doubts.two_subjects(one)
    if one_thing and alike and drift.of_one_edition(left, right, when, how, (left.number, right.number) in editions.anew):
        return ("conflict", against)
    fell = how.course == "running" and drift.fell(left, right, when.level) and not drift.recounted(left, right)
    width = drift.still_width(left, right, match.level, settings)
    unrounded = when.level != "same" or doubts.set_exactly(left, right) or told_before  # «8%» in May, «7.5%» in June
    told = match.level == "rounding" and unrounded
    if match.level == "bound" and when.level == "same" and not copied and not drift.still(left, right, settings.bound_reach):
        return None
    if match.level in values.COMPATIBLE and not told and (when.level == "same" or fell or drift.still(left, right, width)):
        return ("compatible", match.reason)
    deny = doubts.can_deny(one, settings)
    last = (
        left.stages & right.stages & _LAST and not drift.moved(left, right, settings) and not (_by_hour(left) or _by_hour(right))
    )
    if how.course == "running" and last and deny:
        return ("conflict", f"{against}: both are called final")
    within = match.level == "rounding" or (match.level == "bound" and (how.course == "level" or drift.met(left, right)))
    if deny and not copied and not revised and not within and drift.objected(left, right):
        return ("conflict", f"{against}: the later text sets its figure against what others say")
    if revised:
        return ("changed", f"{both}: a stated correction, or an early count and the final one")
    one_period = when.level == "same" and spans.stated_periods(left.claim.time, right.claim.time)
    if how.course != "fixed" and told_before and (not one_period or doubts.replaced(left, right)):
        return ("changed", f"{both}, one of them what it was before")
    if doubts.says(one, "through", "series_taken") and how.course not in ("fixed", "steady"):
        return ("changed", f"{both}, one of which the other text gives for another time")
    rising = how.course == "running" and drift.rose_early(left, right) and not copied
    if when.level == "same" and how.course != "fixed" and (rising or drift.moved(left, right, settings)):
        return ("changed", f"{both}, which the later text says that it moved to")
    if when.level == "same" and drift.told_apart(left, right, how, settings):
        return ("changed", f"{both}, told on {left.published:%Y-%m-%d} and {right.published:%Y-%m-%d}")
    if when.level == "same" and not copied and drift.lasts_on(left, right):
        return ("changed", f"{both}, told on {left.published:%Y-%m-%d} and {right.published:%Y-%m-%d}")
    if (when.level == "same" or fell) and not deny:
        return None
    if when.level == "same":
        rises = not copied and how.course in ("running", "hourly") and times.hours_unknown(left, right)
        return ("not_comparable", when.reason) if rises else ("conflict", against)
    if not fell:
        return ("changed", f"{both}, {when.reason}")
    hazy = spans.hazy(left, right, settings) and not spans.of_one_beginning(left, right, settings)
    another = spans.apart(left, right) > settings.toll_days or hazy or doubts.two_subjects(one)
    another |= spans.periods_apart(left.claim.time, right.claim.time) or doubts.within(one)
    return None if another else ("conflict", f"{against}: a count that only rises fell")


def _by_hour(side: Side) -> bool:
    """«حتى السادسة مساء» is not the last count, whatever the head of the text says."""
    return side.claim.scope == "cumulative" and side.claim.time.minute is not None


def _agree(one: Weighed, when: times.TimeMatch, how: Behaviour, settings: Settings) -> bool:
    """An equal figure of one thing: telling by itself, or with nothing that speaks against one thing, or nearly all for it, the
    more so where each text counts a happening of its own time."""
    left, right = one.candidate.left, one.candidate.right
    telling = left.quantity is not None and values.unusual(left.quantity)
    kept_apart = doubts.two_places(one) or doubts.plan_and_fact(left, right) or doubts.two_subjects(one) or doubts.two_events(one)
    if not telling and (doubts.of_two_matters(one) or (one.points < settings.sure_points and doubts.unlikely(one))):
        return False
    happening = left.family == "count" and how.course in ("running", "once")
    if happening and not telling and spans.long_apart(left, right, settings):
        return when.level != "other_period" and one.points >= settings.sure_points
    if happening and not telling and spans.two_days(left, right):
        return one.points >= settings.sure_points
    certain = settings.amount_points if left.family in _AMOUNTS and right.family in _AMOUNTS else settings.certain_points
    return telling or (when.level != "other_period" and not kept_apart) or one.points >= certain
