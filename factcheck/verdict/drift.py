"""How figures of one thing move in time: a development, an old figure that still stands, a count that fell, a misprint."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import timedelta
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple

from factcheck.align import TOLLS, Side
from factcheck.align.units import in_unit_of
from factcheck.model import PLANS, Number, exact
from factcheck.model.quantity import parse
from factcheck.settings import Settings
from factcheck.verdict import spans, times, values
from factcheck.verdict.behaviour import Behaviour, behaviour
from factcheck.verdict.doubts import bound_first, plan_and_fact, room_and_crowd, says, two_subjects
from factcheck.verdict.times import LENGTH_DAYS, TimeMatch
from factcheck.verdict.weigh import Weighed

_DAY = parse("1 duration day")
_WHILE = 5  # days between two texts from which on a length that grew by about as much is one that is not over
_LONGER = 2  # times, more or less
_EDITION_DAYS = 2
_SEASON = 45  # days from which on a bound is of another time
_HAIR = Fraction(1, 50)
_AS_ONE = Fraction(1, 1000)
_LARGE = 100  # from here on two digits and noughts are exchanged by chance less often than two digits alone
_YEARLY = frozenset(("attended", "protested"))  # what happens once, and again the year after with other people
_NIGHT = timedelta(hours=4)
_LIVING = frozenset(("wounded", "missing", "rescued", "hospitalized"))


def told_apart(left: Side, right: Side, how: Behaviour, settings: Settings) -> bool:
    """One time by the rules, but told on days apart, and not in words on both sides: publication is what is left to go by."""
    one, other = left.published, right.published
    if how.course == "fixed" or left.family == "duration" or one is None or other is None:
        return False
    if how.course == "once" and not left.tolls & right.tolls:
        return False  # what happened once grows no further
    if spans.stated_periods(left.claim.time, right.claim.time):
        return False
    days, stated = abs((one.date() - other.date()).days), {left.claim.time.basis, right.claim.time.basis} == {"stated"}
    if days <= (how.days if how.course == "steady" else settings.level_days):
        return False
    if stated and (how.course != "level" or days <= settings.misprint_days):
        return False
    return left.quantity is None or right.quantity is None or not values.exchanged(left.quantity.nominal, right.quantity.nominal)


def lasts_on(left: Side, right: Side) -> bool:
    """«تسعة أسابيع» of a strike, and eleven in a text two weeks later: what is not over lasts longer by the days between, and
    what is still to last is told anew."""
    if left.family != "duration" or left.published is None or right.published is None:
        return False
    early, late = (left, right) if left.published <= right.published else (right, left)
    one, other = early.quantity, late.quantity
    length, day = (in_unit_of(one, other) if one and other else None), in_unit_of(_DAY, other) if other else None
    if other is None or length is None or day is None or not (length.nominal and other.nominal and day.nominal):
        return False
    grown = Fraction(other.nominal - length.nominal) / Fraction(day.nominal)
    days = printed_days(left, right)
    if {left.claim.modality, right.claim.modality} <= PLANS and left.anchors & right.anchors and days > 1:
        return True
    return days >= _WHILE and days <= _LONGER * grown <= _LONGER**2 * days


def misprint(one: Weighed, how: Behaviour, settings: Settings) -> bool:
    """Two figures of the same digits in another order, of what is surely one thing: a typing error, unless a count that only
    rises rose, or a level drifted by a tenth in more than a month. Few digits are soon exchanged by chance, two alone most of
    all, so they ask for more points, and are none of times more than a week apart. Where no text says the time and the two lie
    more than a tenth apart they are one at any time, and a plan printed within a day of the fact is no other thing."""
    left, right = one.candidate.left, one.candidate.right
    mine, theirs = left.quantity, right.quantity
    if one.match.level != "differ" or left.family == "ordinal" or left.family != right.family:
        return False
    if mine is None or theirs is None or mine.nominal is None or theirs.nominal is None:
        return False
    unusual = values.unusual(mine) or values.unusual(theirs)
    sure = one.points >= settings.sure_points
    first, second = left.published, right.published
    dated = first is not None and second is not None
    days = (second.date() - first.date()).days if first is not None and second is not None else 0
    foretold = plan_and_fact(left, right) and not (dated and abs(days) <= 1)  # the outcome of a plan is printed later
    if not values.exchanged(mine.nominal, theirs.nominal) or foretold or (room_and_crowd(left, right) and not sure):
        return False
    if {mine.hedge, theirs.hedge} != {"exact"} and not unusual:
        return False
    told = left.claim.time.basis == right.claim.time.basis == "stated"
    moves = how.course not in ("fixed", "steady")
    years = told and spans.apart(left, right) > LENGTH_DAYS and moves
    undated = "stated" not in (left.claim.time.basis, right.claim.time.basis) and how.course not in ("running", "hourly")
    weeks = moves and not undated and says(one, "when", "year", "far")
    if years or (not unusual and (weeks or spans.long_apart(left, right, settings))):
        return False
    rose = how.course == "running" and days != 0 and (theirs.nominal > mine.nominal) == (days > 0)
    same_day = told and (left.claim.time.low, left.claim.time.high) == (right.claim.time.low, right.claim.time.high)
    one_count = same_day and (not left.tolls | right.tolls or _counted_until(left, right))
    rose = rose and (left.claim.event in TOLLS or not unusual) and not one_count
    large = mine.nominal >= _LARGE and theirs.nominal >= _LARGE
    then = "stated" in (left.claim.time.basis, right.claim.time.basis) and spans.apart(left, right) > settings.toll_days
    bar = settings.alarm_points - (settings.misprint_points if unusual and not then and not two_subjects(one) else 0)
    enough = sure or (dated and (unusual or large) and one.points >= bar)
    leapt = 10 * abs(Fraction(mine.nominal) - theirs.nominal) > max(mine.nominal, theirs.nominal)
    near = how.course in ("fixed", "steady") or abs(days) <= settings.misprint_days or (unusual and leapt and sure)
    near |= how.course == "once" and unusual and not _YEARLY & {left.claim.event, right.claim.event}
    return (undated and leapt and one.points >= settings.alarm_points) or (enough and (same_day or near) and not rose)


def _counted_until(left: Side, right: Side) -> bool:
    """«حتى ليل الأحد» in both, one printed that night."""
    one, other = times.as_of(left), times.as_of(right)
    until = left.claim.scope == right.claim.scope == "cumulative"
    return until and one is not None and other is not None and abs(other - one) <= _NIGHT


def revised(left: Side, right: Side, how: Behaviour) -> bool:
    """Does a text say that the count was corrected or lowered, or is one of the two early and the other final?"""
    said = left.stages | right.stages
    if how.course in ("fixed", "steady") and "quoted" not in (left.claim.modality, right.claim.modality):
        return False
    if "corrected" in said or ("lowered" in said and how.course == "running" and _lower_later(left, right)):
        return True
    if left.family == "duration":
        return False  # «التقرير الأولي» is no early count of how long it took
    if left.counted != right.counted:
        return True  # «53% بعد فرز 60% من الصناديق»
    if how.course == "running" and _early_first(left, right) and _lower_later(left, right):
        return True
    return ("early" in left.stages and "final" in right.stages) or ("final" in left.stages and "early" in right.stages)


def _early_first(left: Side, right: Side) -> bool:
    """Does the text that came first call its count an early one, and the later text not?"""
    if left.published is None or right.published is None or left.published == right.published:
        return False
    first, last = (left, right) if left.published < right.published else (right, left)
    return "early" in first.stages and "early" not in last.stages


def _lower_later(left: Side, right: Side) -> bool:
    """Does the text of the lower figure come last, as far as is known?"""
    if left.published is None or right.published is None or left.size is None or right.size is None:
        return True
    return (left.published <= right.published) == (right.size < left.size) or left.published == right.published


def still_width(left: Side, right: Side, level: str, settings: Settings) -> Fraction:
    """Up to which share two figures of two times stand beside each other (see ``still``), by how their values match."""
    if level == "bound":
        return settings.bound_width
    stated = left.claim.time.basis == right.claim.time.basis == "stated"
    return settings.about_still if level == "about" and not stated else settings.still_width


def still(left: Side, right: Side, width: Fraction) -> bool:
    """Two times, and a figure that hedge and rounding let stand: so near that no change is told."""
    one, other = left.quantity, right.quantity
    if one is None or other is None or "range" in (one.hedge, other.hedge) or one.nominal is None or other.nominal is None:
        return True
    if spans.periods_apart(left.claim.time, right.claim.time):
        return False
    return abs(Fraction(one.nominal) - other.nominal) <= width * max(abs(Fraction(one.nominal)), abs(Fraction(other.nominal)))


def limited(left: Side, right: Side, when: TimeMatch, how: Behaviour) -> bool:
    """Does a bound deny the figure? Where it is the later of the two, or of one time: a figure may grow past an older one, and
    what had been may be more. An older bound that somebody says (not the text) denies what a later text says that it had been,
    or a figure of its own time or of what happened once."""
    bound, figure = bound_first(left, right)
    if spans.periods_apart(left.claim.time, right.claim.time) or bound.published is None or figure.published is None:
        return False
    if bound.claim.role == "to" or when.level == "other_period":
        return False  # «خفضها إلى ما دون 7» is where it went
    dated = "stated" in (left.claim.time.basis, right.claim.time.basis)
    if dated and how.course != "once" and spans.apart(left, right) > _SEASON:
        return False
    if bound.published >= figure.published:
        return figure.claim.role != "from"
    past = figure.claim.role == "from" or (figure.claim.role is None and (when.level == "same" or how.course in ("flow", "once")))
    return bool(bound.claim.speaker) and past


def as_one(left: Side, right: Side) -> bool:
    """«10.48 مليون», and 10 million 478 thousand: nobody takes the rounding of so many digits for a change."""
    if left.size is None or right.size is None or left.quantity is None or right.quantity is None:
        return False
    if left.quantity.unit != right.quantity.unit:
        return False
    return abs(Fraction(left.size) - right.size) <= _AS_ONE * max(left.size, right.size)


def met(left: Side, right: Side) -> bool:
    """«لا يقل عن 57», and 84 it was: the least that an earlier text told of a toll, which the later figure satisfies."""
    if left.published is None or right.published is None or not left.tolls & right.tolls:
        return False
    early = left if left.published <= right.published else right
    return early.quantity is not None and early.quantity.low is not None and early.quantity.high is None


def rose_early(left: Side, right: Side) -> bool:
    """The first hours of a toll: the later text has more, and both call their count an early one or the later one says that it
    rose to it."""
    if left.published is None or right.published is None or not left.tolls & right.tolls or left.part or right.part:
        return False
    early, late = (left, right) if left.published <= right.published else (right, left)
    if late.published == early.published or early.size is None or late.size is None or late.size <= early.size:
        return False
    counted = "early" in early.stages & late.stages
    return counted or late.claim.role == "to"


def objected(left: Side, right: Side) -> bool:
    """Does a source of the later text set its figure against what others say, and the earlier text state its own? A toll that
    rose in more than a day only rose."""
    if left.published is None or right.published is None:
        return False
    early, late = (left, right) if left.published <= right.published else (right, left)
    own = late.claim.modality == "quoted" and late.claim.speaker and late.claim.role is None
    told = early.claim.modality == "fact" and early.claim.speaker != late.claim.speaker
    if late.tolls & early.tolls and printed_days(early, late) > 1 and late.size and early.size and late.size > early.size:
        return False
    return bool(own) and told and not spans.two_days(left, right)


class Editions(NamedTuple):
    """What all figures of two documents say together. ``anew``: pairs of which one is the other's text with newer counts, more of
    the counts in copied sentences rose than stayed. ``died``: by how many the dead of the second text are more than those of the
    first."""

    anew: frozenset[tuple[int, int]] = frozenset()
    died: Mapping[tuple[int, int], frozenset[Number]] = MappingProxyType({})


ALONE = Editions()


def editions(weighed: Iterable[Weighed], settings: Settings) -> Editions:
    """The editions among the pairs of one circle of documents."""
    counts: Counter[tuple[int, int]] = Counter()
    died: defaultdict[tuple[int, int], set[Number]] = defaultdict(set)
    for one in weighed:
        left, right = one.candidate.left, one.candidate.right
        if left.size is None or right.size is None:
            continue
        moved = left.size != right.size
        if one.candidate.copied and behaviour(left, right).course == "running":
            counts[left.number, right.number] += 1 if moved else -1
        dead = "killed" in left.tolls & right.tolls and not (left.part or right.part) and left.restrict == right.restrict
        if dead and moved and one.points >= settings.change_points:
            died[left.number, right.number].add(exact(Fraction(right.size) - left.size))
    return Editions(
        frozenset(pair for pair, rose in counts.items() if rose > 0),
        {pair: frozenset(more) for pair, more in died.items()},
    )


def died_since(left: Side, right: Side, told: Editions) -> bool:
    """Are the wounded, missing or rescued of one text fewer by just as many as its dead are more?"""
    more = told.died.get((left.number, right.number))
    if not more or not (left.tolls & right.tolls & _LIVING) or left.size is None or right.size is None:
        return False
    return exact(Fraction(left.size) - right.size) in more


def of_one_edition(left: Side, right: Side, when: TimeMatch, how: Behaviour, anew: bool) -> bool:
    """A figure that differs in two copies was changed on the way, unless the text was printed anew with newer counts or is a
    form that is filled in for one period after another."""
    one, other = left.claim.time, right.claim.time
    if "published" not in (one.basis, other.basis) and (one.low, one.high) != (other.low, other.high) and spans.days(one) > 1:
        return False
    if when.level == "same" or left.published is None or right.published is None:
        return True
    grew = how.course == "hourly" or not fell(left, right, when.level)
    if left.claim.event in TOLLS and anew and grew and not _exchanged(left, right):
        return False
    if grew and how.course in ("running", "hourly") and not _slip_of_the_pen(left, right):
        return False
    return printed_days(left, right) <= _EDITION_DAYS


def _slip_of_the_pen(left: Side, right: Side) -> bool:
    """Do two figures differ as by a typing error: digits exchanged, one other, one dropped («5», «15»), or one digit against
    another of what is no toll?"""
    one, other = left.quantity, right.quantity
    if one is None or other is None or one.nominal is None or other.nominal is None:
        return False
    short, long = sorted((values.digits(one.nominal), values.digits(other.nominal)), key=len)
    dropped = len(long) == len(short) + 1 and (long.startswith(short) or long.endswith(short))
    single = len(long) == 1 and left.claim.event not in TOLLS
    return dropped or single or values.slip(one.nominal, other.nominal) in ("swapped_digits", "one_digit", "power_of_ten")


def _exchanged(left: Side, right: Side) -> bool:
    one, other = left.quantity, right.quantity
    return one is not None and other is not None and values.exchanged(one.nominal, other.nominal)


def printed_days(left: Side, right: Side) -> int:
    """The days between the two publications; 0 where one is unknown."""
    if left.published is None or right.published is None:
        return 0
    return abs((left.published.date() - right.published.date()).days)


def moved(left: Side, right: Side, settings: Settings) -> bool:
    """Does the later of the two texts say that the figure rose or fell to where it is?"""
    if left.published is None or right.published is None:
        return False
    later = right if right.published > left.published else left
    if spans.stated_periods(left.claim.time, right.claim.time) or _one_move(left, right):
        return False
    hours = abs(right.published - left.published) > timedelta(hours=settings.running_hours)
    return later.claim.role == "to" and hours


def _one_move(left: Side, right: Side) -> bool:
    """Do both tell of the points to which one match of one day took a team, or of where one plan is to take a figure?"""
    one, other = left.claim, right.claim
    if one.role == other.role == "to" and {one.modality, other.modality} <= PLANS:
        return (
            one.time.low == other.time.low and one.time.high == other.time.high and one.time.basis == other.time.basis == "stated"
        )
    both = one.role == other.role == "to" and one.event == other.event == "scored"
    return both and one.time.low == other.time.low == one.time.high == other.time.high


def fell(left: Side, right: Side, order: str) -> bool:
    """Is the later figure the lower one?"""
    one, other = left.quantity, right.quantity
    if one is None or other is None or other.nominal is None or order not in ("later", "earlier"):
        return False
    there = in_unit_of(one, other) if one.unit != other.unit else one
    if there is None or there.nominal is None:
        return False
    return other.nominal < there.nominal if order == "later" else there.nominal < other.nominal


def recounted(left: Side, right: Side) -> bool:
    """A share of one vote, told on another day by a hair less: the night's estimate, put right by the count."""
    if left.family != "percent" or left.size is None or right.size is None or printed_days(left, right) == 0:
        return False
    return abs(Fraction(left.size) - right.size) <= _HAIR * max(left.size, right.size)
