"""What speaks against two figures being of one thing, seen by their slots and their ladder, before any value is weighed."""

from __future__ import annotations

from factcheck.align import Side
from factcheck.align.side import PEOPLE
from factcheck.model import PLANS, Verdict
from factcheck.settings import Settings
from factcheck.verdict import times, values
from factcheck.verdict.weigh import Weighed
from factcheck.world.concepts import concepts, same_or_parent
from factcheck.world.places import contains

_LOOSE = frozenset(("new", "total"))  # restrictions that one text often leaves out
_OF_MANY = frozenset(("duration", "age"))
_VAGUELY = 2  # times the ends of a vague word
_VOTES = frozenset(("voted", "elected_seats"))
_ROOM, _CROWD = "level_stock", frozenset(("attended", "arrived"))
_VOTE = "vote"
_WHOLE_VOTE = frozenset(("turnout",))
_SORTS = frozenset(("civil", "military", "foreign", "local", "serious", "minor", "unidentified", "identified", "jobless"))
_SORT_OF = {"child": "age:child", "woman": "sex:female", "man": "sex:male", "military_personnel": "military", "civilian": "civil"}
_SORTED = ("nat:", "sex:", "age:", "custody:", "care:")  # dimensions of what kind of people they are


def says(one: Weighed, slot: str, *labels: str) -> bool:
    """Whether the ladder has one of these labels, or endings of a label, at a slot."""
    for level in one.levels:
        if level.name == slot:
            return level.label.endswith(labels)
    return False


def plan_and_fact(left: Side, right: Side) -> bool:
    """A plan against a fact."""
    return (left.claim.modality in PLANS) != (right.claim.modality in PLANS)


def two_subjects(one: Weighed) -> bool:
    """Do the two count things that the table of concepts keeps apart? A copy may call one thing by another word where the figure
    is the same."""
    return _subjects(one, "differs") and not (one.candidate.copied and one.match.level in values.AGREEING)


def _subjects(one: Weighed, label: str) -> bool:
    """Whether the ladder has this level for the two subjects (see ``gate.subject_level``)."""
    return any(level.name == "about" and level.label.startswith(label) for level in one.levels)


def two_crowds(one: Weighed) -> bool:
    """«العشرات» of what is not the same word nor befell them alike: so vague a word is said of anything."""
    if "vague" not in (quantity.kind for side in (one.candidate.left, one.candidate.right) if (quantity := side.quantity)):
        return False
    return not (_subjects(one, "same") or _subjects(one, "alike") or says(one, "about", "toll", "same"))


def hardly_apart(one: Weighed) -> bool:
    """«العشرات», and more than 160: who says so vague a word has counted nothing, and its ends are no figures."""
    left, right = one.candidate.left.quantity, one.candidate.right.quantity
    if left is None or right is None or (left.hedge == "vague") == (right.hedge == "vague"):
        return False
    vague, figure = (left, right) if left.hedge == "vague" else (right, left)
    if vague.vague is None or figure.nominal is None:
        return False
    low, high = vague.vague
    return low <= figure.nominal * _VAGUELY and figure.nominal <= high * _VAGUELY


def two_places(one: Weighed) -> bool:
    """Does each text say a place, and neither lies in the other?"""
    return says(one, "place", "differs", "turned")


def two_events(one: Weighed) -> bool:
    """Killed against wounded, a rise against a fall."""
    events = {one.candidate.left.claim.event, one.candidate.right.claim.event}
    return says(one, "about", "excludes") or events == {"grew", "shrank"}


def of_two_matters(one: Weighed) -> bool:
    """Does one text alone turn to another matter for its figure («وفي سياق متصل، …»)?"""
    return says(one, "anchor", "beside")


def unlikely(one: Weighed) -> bool:
    """Do third texts say rather not, and do hardly any words stand around both? Or do the two count by two names, of two
    happenings that lie more than a week apart?"""
    strangers = says(one, "third", "weak", "against") and not (_told_alike(one) or says(one, "context", "some"))
    two_names = one.candidate.left.family == "count" and says(one, "words", "none") and says(one, "when", "year", "far")
    return strangers or (two_names and _two_happenings(one))


def _two_happenings(one: Weighed) -> bool:
    return any(level.name == "about" and level.label.endswith((", differs", ", excludes")) for level in one.levels)


def set_exactly(left: Side, right: Side) -> bool:
    """Is the figure one that a decision sets: 7.5 is no rounded 8?"""
    known = (concepts().get(side.concept) for side in (left, right))
    return any(one is not None and one.exact for one in known)


def exceeded(one: Weighed) -> bool:
    """Is one figure above what the other text says that it is at most, and near to it or its digits exchanged?"""
    left, right = one.candidate.left, one.candidate.right
    if not _bounds(left, right) or _narrower(left, right) or _of_room(left, right):
        return False
    return says(one, "value", "exceeded", "swapped")


def _of_room(left: Side, right: Side) -> bool:
    """How many came, against how many there is room for: «لا تزيد سعته على 8000 متفرج»."""
    events = {left.claim.event, right.claim.event}
    return "level_stock" in events and len(events - {"other", None}) > 1


def room_and_crowd(left: Side, right: Side) -> bool:
    """How many there is room for, against how many came: «تتسع لـ16 ألف متفرج», and 12 thousand did."""
    events = {left.claim.event, right.claim.event}
    concept = left.concept or right.concept
    people = concept.startswith(PEOPLE) or same_or_parent("person", concept)
    return people and _ROOM in events and bool(events & _CROWD)


def _cast_and_won(one: Weighed) -> bool:
    """All who voted, against the votes that one of those who stood has won; not where the figures are as good as one."""
    events = {one.candidate.left.claim.event, one.candidate.right.claim.event}
    return events == _VOTES and not says(one, "value", "swapped", "hair")


def within(one: Weighed) -> bool:
    """Does a sentence tell its figure of a place that lies in that of the other: «452 في تارودانت» of a country's 632?"""
    left, right = one.candidate.left, one.candidate.right
    here, there = left.claim.place_id or "", right.claim.place_id or ""
    if here == there:
        return False
    return (contains(there, here) and left.placed) or (contains(here, there) and right.placed)


def _bounds(left: Side, right: Side) -> bool:
    return left.quantity is not None and right.quantity is not None and values.exceeds(left.quantity, right.quantity)


def bound_first(left: Side, right: Side) -> tuple[Side, Side]:
    """The one that is told as at most so many, and the other."""
    return (left, right) if left.quantity is not None and left.quantity.low is None else (right, left)


def _narrower(left: Side, right: Side) -> bool:
    """Is it of a smaller place that a text says at most («في حين لم تتجاوز 18% في العاصمة»)?"""
    bound, figure = bound_first(left, right)
    return bound.placed and bool(bound.claim.place_id) and figure.claim.place is None


def one_length(one: Weighed) -> bool:
    """Do the two tell how long one session or closure lasted, and not worlds apart?"""
    return times.one_length(one.candidate.left, one.candidate.right) and not says(one, "value", "sizes", "worlds")


def sole(one: Weighed) -> bool:
    """Is each the only one of its subject in its text?"""
    return says(one, "sole", "both", "subject")


def _told_alike(one: Weighed) -> bool:
    """Do the two share much of the words around?"""
    return says(one, "context", "most", "much")


def _far(one: Weighed) -> bool:
    """Are the two far apart, and no slip of the pen?"""
    if exceeded(one):
        return False
    left, right = one.candidate.left.quantity, one.candidate.right.quantity
    return left is not None and right is not None and values.slip(left.nominal, right.nominal) == "far"


def before(left: Side, right: Side) -> bool:
    """Does one text alone give its figure, or that of the other text, as what it was before: «من 40 إلى 31», «بدلا من 40»?"""
    return replaced(left, right) or (left.claim.role == "from") != (right.claim.role == "from")


def replaced(left: Side, right: Side) -> bool:
    """Does one text give the figure of the other as what its own was before?"""
    return left.size in right.was or right.size in left.was


def some_of_all(left: Side, right: Side) -> bool:
    """Are those of a toll that are of one kind no more than all of the other text's: 40 Indians of 43 dead?"""
    if not left.tolls & right.tolls or left.quantity is None or right.quantity is None:
        return False
    for some, every in ((left, right), (right, left)):
        own, whole = _sorts(some), _sorts(every)
        if every.restrict <= some.restrict | own and own > whole:
            few, all_ = some.quantity, every.quantity
            least = few.low if few is not None else None
            most = all_.high if all_ is not None else None
            return least is None or most is None or least <= most
    return False


def _sorts(side: Side) -> frozenset[str]:
    """What kind of people a toll is of, by its restrictions or by its noun."""
    said = {name for name in side.restrict | side.claim.subject.restrict if name in _SORTS or name.startswith(_SORTED)}
    return frozenset(said | {kind for noun, kind in _SORT_OF.items() if same_or_parent(noun, side.concept)})


def doubts(one: Weighed, verdict: Verdict) -> int:
    """In how many ways figures that differ may be of two things: a plan, or a restriction that one side alone has. A figure that
    is nearly the other, or its digits exchanged, is denied whether or not a text repeats the word that restricts it."""
    left, right = one.candidate.left, one.candidate.right
    slip = verdict == "conflict" and says(one, "value", "hair", "near", "swapped")
    restricted = bool((left.restrict ^ right.restrict) - _LOOSE) and not slip
    return plan_and_fact(left, right) + restricted


def alarm_doubts(one: Weighed) -> int:
    """In how many ways figures of one time may be of two things after all: far apart and no slip, two places, a kind of people
    («12 طالبا») against people. Two happenings are no doubt of their own: the ladder has weighed them. Lengths of what each
    text tells but one length of differ by much, and what lasts is called by many names."""
    if one_length(one):
        return two_places(one)
    return _far(one) + _subjects(one, "generic") + two_places(one)


def _of_two(one: Weighed) -> bool:
    """Are two ages of two people: by two names or callings, unless each is the only age of its text and the two as good as one,
    or far apart, or told weeks apart, where a text does not say whose it is?"""
    if _subjects(one, "other"):
        return not (says(one, "value", "hair", "near") and says(one, "sole", "both", "event"))
    return _subjects(one, "unsaid") and (_far(one) or not times.talked_about(one.candidate.left, one.candidate.right))


def _toll_nearly_best(one: Weighed, settings: Settings) -> bool:
    """A toll that two sources tell, although another figure fits about as well: what kills counts people in several ways."""
    left, right = one.candidate.left, one.candidate.right
    close = says(one, "rank", "close") and left.claim.place_id == right.claim.place_id
    return close and bool(left.tolls & right.tolls) and one.points >= settings.alarm_points


def can_deny(one: Weighed, settings: Settings) -> bool:
    """Can two figures of one time deny each other? Not where one counts the others, nor figures of two places or that fit another
    figure of either text better, nor two of many durations or ages, nor shares of a vote of which no slot says whose they are,
    nor figures far apart of subjects that each say a word of their own or that the table of concepts keeps apart."""
    left, right = one.candidate.left, one.candidate.right
    others = ("other" in left.claim.subject.restrict) != ("other" in right.claim.subject.restrict)
    if others and not times.one_length(left, right):  # «تمديد المهمة 12 شهرا إضافيا» is the extension itself
        return False
    if not one.candidate.copied and (
        (two_places(one) and not one_length(one))
        or (says(one, "rank", "close", "behind", "beaten") and not _toll_nearly_best(one, settings))
        or says(one, "through", "taken")
    ):
        return False
    if times.length_of_one_kind(left, right) and not times.one_length(left, right):
        return False  # two sessions of two months
    if left.family == "age" and _of_two(one):
        return False
    if room_and_crowd(left, right) or _cast_and_won(one):
        return False
    one_of_many = left.family in _OF_MANY and one.points < settings.alarm_points
    if one_of_many and not (says(one, "sole", "both", "subject", "event") and (left.words & right.words or _told_alike(one))):
        return False
    of_votes = {left.claim.event, right.claim.event} & _VOTES or _VOTE in (left.concept, right.concept)
    if left.family == "percent" and of_votes and not {left.concept, right.concept} <= _WHOLE_VOTE:
        return False
    if two_subjects(one) and _far(one) and not one_length(one):
        return False
    if left.family == "duration" and says(one, "value", "worlds"):
        return False  # nine weeks of a strike, 30 hours a week
    if says(one, "words", "crossed") and _far(one) and one.points < settings.sure_points:
        return False
    return not (_bounds(left, right) and _narrower(left, right))
