"""One claim as the gate sees it: the claim, its document's number, its passage and its surroundings."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache

from msgspec import Struct

from factcheck.align.canon import Canon, canon
from factcheck.align.context import Context, context, wide
from factcheck.align.matters import matter_of, matters, turned
from factcheck.align.stages import stages
from factcheck.align.terms import MASK, Passage, Terms
from factcheck.align.units import bare
from factcheck.model import (
    ABOARD,
    ALONE,
    COUNTED,
    ELAPSED,
    LENGTH,
    LOST,
    MILESTONE,
    WON,
    Claim,
    Document,
    Extraction,
    Mend,
    Number,
    Quantity,
    Span,
    When,
)
from factcheck.text.fold import fold_word
from factcheck.world.concepts import concept, concepts, same_or_parent

# event labels of people that are counted as they come in
PEOPLE = "person: "  # before the name of people that the table of concepts does not know
TOLLS = frozenset(
    ("killed", "wounded", "casualties", "missing", "rescued", "arrested", "displaced", "infected", "hospitalized", "vaccinated")
)
_BALLOT = frozenset(("voted", "elected_seats"))
# what a percent of these tells
_AS_SHARE = {"unemployed": "unemployment", "share": "stake", "capital": "stake", "quota": "stake"}
_LEAD = 3  # passages that speak for the whole text: headline and first sentences
_COMMAS = frozenset("،,؛;")
NATION = "nation"  # among the anchors: whose match
_NEAR = 9  # words between a number and the ordinal that anchors it
_NO_ANCHORS: frozenset[tuple[str, str]] = frozenset()
_UNLIKE: frozenset[int] = frozenset()
_NO_MENDS: Mapping[Span, tuple[Mend, ...]] = {}
_FAMILY = {"vague": "count", "fraction": "percent"}


class Side(Struct, frozen=True):
    """``number`` is the document's place in the run, ``passage`` the index of the sentence in its terms."""

    claim: Claim
    quantity: Quantity | None
    """The claim's value where it is no date."""
    when: When | None
    """Its value where it is one; of years since what happened once («بنيت قبل 15 عاما»), or of the only age of a text, the year
    in which they began: by that they are held against dates, beside what they are held against as lengths."""
    number: int
    passage: int
    context: Context
    published: datetime | None
    publisher: str
    family: str
    """Claims of two families are never compared, bare numbers and amounts aside."""
    bare: bool
    """A number without unit and noun."""
    size: Number | None
    """The figure itself where it is one number and positive."""
    part: bool
    """A part of a whole that the same befell; «1325 إصابة، توفي منهم 43» are all the dead."""
    mends: tuple[Mend, ...]
    """What a check of its own text found that the figure would have to be."""
    was: frozenset[Number]
    """What the same sentence says that it was before: 40 in «من 40 إلى 31»."""
    head: str
    """The stem of the head noun."""
    words: frozenset[str]
    """The stems of the subject's words, the empty ones left out."""

    restrict: frozenset[str]
    """The restrictions of the claim, else the nationalities among the subject's words."""
    winners: frozenset[str]
    losers: frozenset[str]
    """What only those are called who won the match of a score, and only those who lost it."""
    counted: Number | None
    """How much of the votes were counted when a share of them was told, in percent."""
    anchors: frozenset[tuple[str, str]]
    """What tells one event from another, as (kind, name): the ordinal that stands nearest («المرحلة الثانية» → phase, 2)."""
    stages: frozenset[str]
    """What the sentence, else the head of the text, says of the count's history (``lang/ar/stages.tsv``)."""
    tolls: frozenset[str]
    """What befell the counted people, by the event and by the noun itself («نقل 12 جريحا إلى المستشفى»): some of ``TOLLS``."""
    timing: bool
    """A date that another claim of its clause has as its time: «11.7% في سبتمبر»."""
    placed: bool
    """Whether the claim's own sentence says its place."""
    place: frozenset[str]
    """What its place is called (see ``Canon.of``)."""
    named: frozenset[str]
    """Places that its sentence names beside those of its claims: «نقل مياه العقبة إلى عمان، بكلفة …»."""
    elsewhere: bool
    """Its place is what is left beside those that are named."""
    turned: bool
    """The sentence, or its paragraph, opens with the place («وفي لبنان، …»)."""
    matter: str
    """``other`` or ``beside``: what its text turns to beside its own matter (see ``matters``)."""
    concept: str
    """The id of the subject concept, else the head noun's name; people are known by what happened to them (see ``_concept``)."""
    alike: frozenset[int]
    """The families of nouns used for one another that it belongs to (``lang/ar/likes.tsv``)."""


def sides_of(extraction: Extraction, number: int, terms: Terms, mends: Mapping[Span, tuple[Mend, ...]] = _NO_MENDS) -> list[Side]:
    """The sides of one document, in reading order; ``mends`` by the span of the figure."""
    document = extraction.document
    names = canon(document.language)
    starts = [(passage.part == "body", passage.start) for passage in terms.passages]
    placed = [(claim, at) for claim in extraction.claims if (at := _passage_index(terms.passages, starts, claim)) is not None]
    ordinals: dict[int, list[Claim]] = defaultdict(list)
    for claim, at in placed:
        if claim.kind == "ordinal":
            ordinals[at].append(claim)
    former: dict[tuple[int, object], set[Number]] = defaultdict(set)
    for claim, at in placed:
        size = _size(claim) if claim.role == "from" else None
        if size is not None:
            former[at, _topic(claim)].add(size)
    timed: dict[tuple[int, object, object], list[Claim]] = defaultdict(list)
    for claim, at in placed:
        if claim.kind not in ("date", "ordinal"):
            timed[at, claim.time.low, claim.time.high].append(claim)
    lead = frozenset().union(*(stages(passage, names) for passage in terms.passages[:_LEAD])) - {"corrected", "lowered"}
    befell = {claim.id: claim.event for claim in extraction.claims}
    ages = [claim.id for claim in extraction.claims if claim.kind == "age"]
    whens = {claim.id: _when(claim, document) for claim in extraction.claims if claim.kind != "age" or len(ages) == 1}
    marked = _milestones(extraction.claims, whens)
    scores = [(at, claim) for claim, at in placed if claim.kind == "score"]
    counts = [(at, claim) for claim, at in placed if COUNTED in claim.subject.restrict]
    wides = {at: wide(terms.passages[at]) for _, at in placed}
    places = {claim.id: _called(claim, names) for claim, _ in placed}
    turns, matter = turned(placed, terms.passages, names), matters(terms.passages, names)
    named = {at: frozenset(stem for stem, _ in terms.passages[at].stems if stem.startswith("@")) for _, at in placed}
    for claim, at in placed:
        named[at] = _once(named[at] - places[claim.id])
    out = []
    for claim, at in placed:
        passage = terms.passages[at]
        head = names.of(fold_word(claim.subject.head))[0] if claim.subject.head else ""
        read = (names.of(word) for word in fold_word(claim.subject.text).split())
        words = frozenset(name for name, weight in read if weight)
        concept_id = _concept(claim, head, names)
        restrict = _restrict(claim, concept_id) or frozenset(f"nat:{name[1:]}" for name in words if _nation(name))
        out.append(
            Side(
                claim=claim,
                quantity=claim.value if isinstance(claim.value, Quantity) else None,
                when=whens.get(claim.id),
                number=number,
                passage=at,
                context=context(claim, passage, wides[at]),
                published=document.published,
                publisher=document.publisher,
                family=_FAMILY.get(claim.kind, claim.kind),
                bare=isinstance(claim.value, Quantity) and bare(claim.value),
                size=_size(claim),
                part=claim.part_of is not None and befell.get(claim.part_of, claim.event) == claim.event,
                mends=mends.get(claim.value.span, ()),
                was=frozenset(former[at, _topic(claim)]) if claim.role in (None, "to") else frozenset(),
                head=head,
                words=_once(words),
                restrict=_once(frozenset(name for name in restrict if name != ABOARD and not name.startswith((WON, LOST)))),
                winners=_once(_sides_of_match(claim, WON)),
                losers=_once(_sides_of_match(claim, LOST)),
                counted=_counted(claim, at, counts),
                anchors=frozenset(
                    one
                    for one in (*_anchors(claim, passage, ordinals[at], names), *_match(claim, at, scores, names))
                    if one[0] not in ALONE or one[1] in marked
                )
                or _NO_ANCHORS,
                stages=_once(stages(passage, names) or lead),
                tolls=_once(_tolls(claim)),
                timing=claim.kind == "date" and _times(claim, timed.get((at, claim.time.low, claim.time.high), ()), document),
                placed=_placed(claim, document),
                place=places[claim.id],
                named=named[at],
                elsewhere=claim.place is not None and not claim.place_id and names.elsewhere(claim.place),
                turned=claim.id in turns,
                matter=matter_of(claim, passage, document.published, matter[at], names),
                concept=concept_id,
                alike=_alike(claim, concept_id, names),
            )
        )
    return out


@lru_cache(maxsize=65536)
def _once(names: frozenset[str]) -> frozenset[str]:
    """One object for equal sets: many claims say the same."""
    return names


def _alike(claim: Claim, concept_id: str, names: Canon) -> frozenset[int]:
    return names.alike(concept_id, claim.subject.concept, claim.subject.head) or _UNLIKE


def _placed(claim: Claim, document: Document) -> bool:
    text = document.text(claim.span.part)[claim.sentence.start : claim.sentence.end]
    return claim.place is not None and claim.place in text


def _called(claim: Claim, names: Canon) -> frozenset[str]:
    """By its word, which may be that of another place too («عمان»), and by its id."""
    word = names.of(fold_word(claim.place))[0] if claim.place else ""
    return _once(frozenset((word, f"@{claim.place_id}")) - {"", "@None"})


def _times(dated: Claim, others: Sequence[Claim], document: Document) -> bool:
    """Is one of the others in the clause of a date that is written out («رخصة من سنة 2009، وكانت تسمح بطابقين» dates the permit),
    or in the sentence of any other («مساء أمس»)?"""
    if not isinstance(dated.value, When) or not dated.value.written:
        return bool(others)
    text, here = document.text(dated.span.part), dated.span
    between = (text[min(one.span.end, here.end) : max(one.span.start, here.start)] for one in others)
    return any(not _COMMAS & set(words) for words in between)


def _tolls(claim: Claim) -> frozenset[str]:
    if claim.event == "recovered":
        return frozenset()  # «غادر 17 مصابا المستشفى»: no more the wounded
    known = concept(claim.subject.concept or claim.subject.head)
    return TOLLS & {claim.event, known.id if known is not None else ""}


def _when(claim: Claim, document: Document) -> When | None:
    """A date, or the year since which the text counts so many years."""
    if isinstance(claim.value, When):
        return claim.value
    years, published = claim.value.nominal, document.published
    if published is None or years is None or not isinstance(years, int) or claim.value.hedge != "exact":
        return None
    year = published.year - years
    if claim.value.unit != "year" or not 0 < year < published.year or not (claim.kind == "age" or _since(claim, year)):
        return None
    ends = date(year, 1, 1), date(year, 12, 31)
    return When(claim.value.span, *ends, "year", relative=True, parts=(("year", year), (ELAPSED, years)))


def _since(claim: Claim, year: int) -> bool:
    """Does the text count the years from what happened then: «بنيت قبل 15 عاما», «منذ 9 أعوام»?"""
    if any(name.startswith(MILESTONE) for name in claim.anchor):
        return True
    time = claim.time
    ago = time.basis == "stated" and time.low == date(year, 1, 1)
    return claim.kind == "duration" and ago and time.high is not None and time.high >= date(year, 12, 31)


def _milestones(claims: Sequence[Claim], whens: Mapping[str, When | None]) -> frozenset[str]:
    """The milestones of which a text tells but one date, and the things of which it tells but one length."""
    told: dict[str, set[tuple[object, object]]] = defaultdict(set)
    for claim in claims:
        when = whens.get(claim.id)
        for name in claim.anchor:
            if name.startswith(MILESTONE) and when is not None:
                told[name].add((when.low, when.high))
            elif name.startswith(LENGTH) and isinstance(claim.value, Quantity):
                told[name].add((claim.value.unit, claim.value.nominal))
    return frozenset(name for name, times in told.items() if len(times) == 1)


def _sides_of_match(claim: Claim, mark: str) -> frozenset[str]:
    return frozenset(name.removeprefix(mark) for name in claim.subject.restrict if name.startswith(mark))


def _counted(claim: Claim, at: int, counts: Sequence[tuple[int, Claim]]) -> Number | None:
    """How far the count had come by the claim's own sentence, else by the last one before it that says so."""
    if claim.kind != "percent" or claim.event not in _BALLOT or not counts:
        return None
    near = [one for passage, one in counts if passage == at] or [one for passage, one in counts if passage < at][-1:]
    return _size(claim if claim in near else near[0]) if near else None


def _topic(claim: Claim) -> object:
    """What a figure and the one before it have in common: «13 شخصا لقوا حتفهم بعدما كانت الحصيلة 11 قتيلا»."""
    return _tolls(claim) or claim.subject.concept


def _size(claim: Claim) -> Number | None:
    nominal = claim.value.nominal if isinstance(claim.value, Quantity) else None
    return nominal if nominal is not None and nominal > 0 else None


def _anchors(claim: Claim, passage: Passage, ordinals: Sequence[Claim], names: Canon) -> frozenset[tuple[str, str]]:
    """The claim's own anchors, and the nearest ordinal of its sentence with no other number or date between."""
    own = {_anchor(words, names) for words in claim.anchor}
    if claim.kind == "ordinal":
        return frozenset(own)
    if not ordinals:
        return frozenset(own)
    numbers = [at for at, form in enumerate(passage.forms) if form == MASK]
    here = _slot(claim, passage, numbers)
    for ordinal in ordinals:
        there = _slot(ordinal, passage, numbers)
        nominal = ordinal.value.nominal if isinstance(ordinal.value, Quantity) else None
        if here is None or there is None or nominal is None or abs(here[0] - there[0]) != 1 or abs(here[1] - there[1]) > _NEAR:
            continue
        own.add((names.stem(fold_word(ordinal.subject.head)), str(nominal)))
    return frozenset(own)


def _match(claim: Claim, at: int, scores: Sequence[tuple[int, Claim]], names: Canon) -> frozenset[tuple[str, str]]:
    """The nations of the match that so many attended: those beside the score of its sentence, or of a text that tells of one
    match only."""
    if claim.kind != "count" or claim.event != "attended":
        return _NO_ANCHORS
    here = [score for passage, score in scores if passage == at]
    told = [nations for score in here or [score for _, score in scores] if (nations := _nations(score, names))]
    return told[0].intersection(*told) if told else _NO_ANCHORS


def _nations(score: Claim, names: Canon) -> frozenset[tuple[str, str]]:
    return frozenset(one for words in score.anchor if (one := _anchor(words, names))[0] == NATION)


def _anchor(words: str, names: Canon) -> tuple[str, str]:
    """«دورة 43» is the 43rd of its kind, any other anchor a name; nations are told by all their names."""
    if words.startswith(ALONE):
        return (MILESTONE if words.startswith(MILESTONE) else LENGTH, words)
    noun, _, number = words.rpartition(" ")
    if noun and number.isdigit():
        return (names.stem(fold_word(noun)), number)
    name = names.of(fold_word(words))[0]
    return (NATION, name) if _nation(name) else ("name", words)


def _slot(claim: Claim, passage: Passage, numbers: Sequence[int]) -> tuple[int, int] | None:
    """Which of the sentence's numbers a claim is, and at which word it stands."""
    return next(((numbers.index(at), at) for at in passage.at(claim.span) if at in numbers), None)


def _passage_index(passages: Sequence[Passage], starts: Sequence[tuple[bool, int]], claim: Claim) -> int | None:
    """The passage of a claim; ``starts`` are where the passages begin, the headline's first."""
    at = bisect_right(starts, (claim.span.part == "body", claim.span.start)) - 1
    if at < 0 or passages[at].part != claim.span.part or claim.span.start >= passages[at].end:
        return None
    return at


def _nation(name: str) -> bool:
    """``@EG``: a country or its adjective; towns and waters restrict nothing."""
    return len(name) == 3 and name[0] == "@" and name[1:].isupper()


def _restrict(claim: Claim, concept_id: str) -> frozenset[str]:
    """The restrictions that add to the concept: a soldier is military by himself, «others» are restricted by nothing."""
    own = {"military"} if same_or_parent("military_personnel", concept_id) else set()
    own |= {"civil"} if same_or_parent("civilian", concept_id) else set()
    return claim.subject.restrict - own - {"other"}


def _concept(claim: Claim, head: str, names: Canon) -> str:
    """«قتيل» beside the event «killed» is a person: what it adds is said by the event already. «16 سعوديا» are people; a word
    that is no noun says nothing of what is counted; people that the table does not know are people nevertheless."""
    noun = claim.subject.concept or claim.subject.head
    if not noun:
        return ""
    known = concept(noun) or concept(claim.subject.head) or concepts().get(head)
    if claim.kind == "percent" and known is not None and known.id in _AS_SHARE:
        return _AS_SHARE[known.id]
    if known is None:
        if _nation(head) and claim.kind in ("count", "vague"):
            return "person"
        form = fold_word(claim.subject.head)
        return f"{PEOPLE}{head}" if names.people(form) else head if names.noun(form) else ""
    by_event = known.id == claim.event and same_or_parent("person", known.id)
    return "person" if known.standin or by_event else known.id
