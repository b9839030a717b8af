"""The sentence as the claims stage sees it: words with what they may mean, clauses, numbers and dates in their places.

Everything that is asked more than once is found once per sentence; a look-up around a number then walks a few tokens.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from factcheck.lang.lexicon import Lexicon, Reading
from factcheck.lang.shapes import Shapes, shapes
from factcheck.model import Quantity, Role, Span, When
from factcheck.text.tokens import PartText, Sentence, Token

CATEGORIES = frozenset(
    {
        "events",
        "speakers",
        "modality",
        "scopes",
        "parts",
        "localities",
        "borders",
        "places",
        "frames",
        "qualifiers",
        "hedges",
        "units",
        "currencies",
    }
)
_FINITE = frozenset({"verb", "light", "weak", "aux", "verb near", "verb apart"})
_SPOKEN = frozenset({"events", "speakers", "modality"})
_STOPS = "،؛:()[]-"
_PLAIN = CATEGORIES | {"functions", "nouns", "duals", "units", "currencies", "percents", "rates", "numbers", "nationalities"}
_ARTICLE = ("", "ال")
_FUTURE = ("س", "وس")


class Cue(NamedTuple):
    """A word or phrase of one of the frame files, over the tokens ``first`` to ``last``."""

    category: str
    key: str
    klass: str
    first: int
    last: int
    prefix: str = ""
    suffix: str = ""


class Segment(NamedTuple):
    """Tokens ``first`` up to ``end`` (exclusive) between two clause borders; ``border`` says what opens it."""

    first: int
    end: int
    border: str


@dataclass(slots=True)
class Number:
    """A quantity in its sentence, on its way to a claim: tokens ``first`` to ``last``, ``noun`` those of its counted noun."""

    value: Quantity
    first: int
    last: int
    noun: tuple[int, int] | None = None
    role: Role | None = None


class Date(NamedTuple):
    """A date in its sentence."""

    value: When
    first: int
    last: int


@dataclass(slots=True)
class Scene:
    """One sentence: ``at`` lists the cues that begin at a token, longest first; ``events`` are its event words in order;
    ``names`` the tokens of place names, once they are known."""

    part: PartText
    sentence: Sentence
    shapes: Shapes
    readings: tuple[tuple[Reading, ...], ...]
    at: tuple[tuple[Cue, ...], ...]
    events: tuple[Cue, ...]
    segments: tuple[Segment, ...]
    segment_of: tuple[int, ...]
    numbers: list[Number] = field(default_factory=list)
    dates: list[Date] = field(default_factory=list)
    number_at: dict[int, Number] = field(default_factory=dict)
    date_at: dict[int, Date] = field(default_factory=dict)
    names: set[int] = field(default_factory=set)

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.sentence.tokens

    def segment(self, at: int) -> Segment:
        return self.segments[self.segment_of[at]]

    def cue(self, at: int, category: str, *classes: str) -> Cue | None:
        """The longest cue of a category (and one of these classes) that begins at a token."""
        if not 0 <= at < len(self.at):
            return None
        for cue in self.at[at]:
            if cue.category == category and (not classes or cue.klass in classes):
                return cue
        return None

    def cues(self, first: int, end: int, category: str, *classes: str) -> Iterator[Cue]:
        """The longest cue of a category at each token of a stretch, left to right, none inside another."""
        at = max(first, 0)
        while at < min(end, len(self.at)):
            cue = self.cue(at, category, *classes)
            if cue:
                yield cue
            at = cue.last + 1 if cue else at + 1

    def text(self, first: int, last: int) -> str:
        """The original words from token to token, inclusive."""
        span = self.part.token_span(self.sentence, first, last)
        return self.part.view.original[span.start : span.end]

    def is_(self, at: int, category: str, *classes: str) -> bool:
        """Whether the word at a token reads as one of this category."""
        return 0 <= at < len(self.tokens) and any(
            reading.entry.category == category and (not classes or reading.entry.klass in classes)
            for reading in self.readings[at]
        )

    def glue(self, at: int, klass: str) -> Cue | None:
        """The small word of a class of ``frames.tsv`` at a token, without a pronoun on it."""
        found = self.cue(at, "frames", klass)
        return found if found and not found.suffix else None

    def verb(self, at: int) -> bool:
        """A finite verb, by the lexicon (a word that is a noun too: at the head of a clause) or, if unknown, by its look."""
        if not 0 <= at < len(self.tokens) or self.tokens[at].kind != "word":
            return False
        if any(cue.category in _SPOKEN and cue.klass in _FINITE for cue in self.at[at]):
            return not self.is_(at, "nouns") or self.segment(at).first == at
        return not self.readings[at] and self.shapes.imperfect(self.tokens[at].form)

    def stop(self, at: int) -> bool:
        """A mark that ends a phrase, or the edge of the sentence."""
        return not 0 <= at < len(self.tokens) or (self.tokens[at].kind == "mark" and self.tokens[at].form in _STOPS)

    def function(self, at: int, *classes: str) -> bool:
        return self.is_(at, "functions", *classes) and not self.is_(at, "nouns")

    def joined(self, at: int) -> bool:
        """A preposition or conjunction is written on the word."""
        if not 0 <= at < len(self.tokens):
            return False
        found = self.readings[at]
        if not found:
            return self.shapes.joined(self.tokens[at].form)
        return all(reading.prefix not in _ARTICLE for reading in found)

    def nominal(self, at: int) -> bool:
        """A word that can be a noun or an adjective: no function word, verb, number, date or mark."""
        if not 0 <= at < len(self.tokens) or self.tokens[at].kind not in ("word", "latin") or len(self.tokens[at].form) < 2:
            return False
        if at in self.number_at or at in self.date_at or self.function(at) or self.verb(at):
            return False
        return not any(cue.category in ("parts", "borders") and not self.is_(at, "nouns") for cue in self.at[at])


def _possible(token: Token, look: Shapes) -> tuple[Reading, ...]:
    """The readings that this stage knows, without verbs with an article, and without the future prefix before no imperfect."""
    return tuple(
        r
        for r in token.readings
        if r.entry.category in _PLAIN
        and (r.prefix not in _FUTURE or look.future(token.form, r.prefix))
        and (r.entry.category not in _SPOKEN or r.entry.klass not in _FINITE or look.verbal(r.prefix, r.suffix))
    )


def _simplest(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings that need the fewest affixes; the article is none. A name hides no other reading, nothing hides a
    clause border (وإن)."""
    if len(readings) < 2:
        return readings
    cost = [(reading.prefix not in _ARTICLE) + bool(reading.suffix) for reading in readings]
    words = [c for r, c in zip(readings, cost, strict=True) if r.entry.category != "places"]
    least = min(words or cost)
    return tuple(r for r, c in zip(readings, cost, strict=True) if c <= least or r.entry.category == "borders")


def _cues(tokens: tuple[Token, ...], at: int, readings: tuple[Reading, ...], lexicon: Lexicon, named: str) -> Iterator[Cue]:
    token = tokens[at]
    for phrase in lexicon.phrases_at(token.form):
        entry, n = phrase.entry, len(phrase.rest)
        if entry.category in CATEGORIES and tuple(t.form for t in tokens[at + 1 : at + 1 + n]) == phrase.rest:
            yield Cue(entry.category, entry.key, entry.klass, at, at + n, phrase.prefix)
    for reading in readings:
        entry = reading.entry
        if entry.category in CATEGORIES and not (entry.category == "places" and (reading.suffix or reading.definite)):
            yield Cue(entry.category, entry.key, entry.klass, at, at, reading.prefix, reading.suffix)
    if named:
        for reading in lexicon.readings(named):
            if reading.entry.category == "places" and not reading.prefix and not reading.suffix:
                yield Cue("places", reading.entry.key, reading.entry.klass, at, at, "ل")


def _opens(readings: tuple[Reading, ...], cues: tuple[Cue, ...]) -> str:
    """What clause begins at a token, if any: ``hard``, ``that``, ``rel``, ``time``, ``and`` (و + verb)."""
    for cue in cues:
        if cue.category == "borders" and not cue.suffix and cue.prefix in ("", "و", "ف", "ل", "ب"):
            return "that and" if cue.klass == "that" and cue.prefix[:1] in ("و", "ف") and cue.prefix else cue.klass
    for cue in cues:
        if cue.category in _SPOKEN and cue.klass in _FINITE and cue.prefix[:1] in ("و", "ف"):
            return "and"
    return ""


def _encloses(tokens: tuple[Token, ...], at: int) -> bool:
    """A bracket around a bare number opens no clause: (315) غراما."""
    form = tokens[at].form
    inside = at + 1 if form == "(" else at - 1 if form == ")" else -1
    return (
        0 < inside < len(tokens) - 1
        and tokens[inside].is_numeral
        and tokens[inside - 1].form == "("
        and tokens[inside + 1].form == ")"
    )


def _segments(
    tokens: tuple[Token, ...], readings: tuple[tuple[Reading, ...], ...], at: tuple[tuple[Cue, ...], ...]
) -> tuple[Segment, ...]:
    out: list[Segment] = []
    first, border = 0, "start"
    for i, token in enumerate(tokens):
        mark = token.kind == "mark"
        if mark and _encloses(tokens, i):
            continue
        opened = ("comma" if token.form in _STOPS else "") if mark else _opens(readings[i], at[i])
        if not opened:
            continue
        if i > first and not (tokens[first].kind == "mark" and i == first + 1):
            out.append(Segment(first, i, border))
            first = i
        border = opened
    out.append(Segment(first, len(tokens), border))
    return tuple(out)


def _events(at: tuple[tuple[Cue, ...], ...]) -> Iterator[Cue]:
    """The event words in order: at each token the phrases of one length, else all readings of the word."""
    free = 0
    for i, cues in enumerate(at):
        if i < free:
            continue
        found = [cue for cue in cues if cue.category == "events"]
        if found:
            last = found[0].last
            yield from (cue for cue in found if cue.last == last)
            free = last + 1


def scene(part: PartText, sentence: Sentence, lexicon: Lexicon) -> Scene:
    """A sentence with its cues and clauses, no numbers yet."""
    tokens, look = sentence.tokens, shapes(lexicon.language)
    readings = tuple(_simplest(_possible(token, look)) for token in tokens)
    at = tuple(
        tuple(_cues(tokens, i, readings[i], lexicon, look.named(t.form))) if t.kind in ("word", "latin") else ()
        for i, t in enumerate(tokens)
    )
    segments = _segments(tokens, readings, at)
    index: list[int] = []
    for n, segment in enumerate(segments):
        index += [n] * (segment.end - segment.first)
    return Scene(part, sentence, look, readings, at, tuple(_events(at)), segments, tuple(index))


class _Finder:
    """From spans of a part to tokens of its sentences."""

    def __init__(self, part: PartText, found: tuple[Scene, ...]) -> None:
        self.part, self.scenes = part, found
        self.starts = [part.view.origin(one.sentence.start) for one in found]
        self.tokens: dict[int, list[int]] = {}

    def __call__(self, span: Span) -> tuple[Scene, int, int] | None:
        n = bisect_right(self.starts, span.start) - 1
        if n < 0 or span.part != self.part.part:
            return None
        if n not in self.tokens:
            self.tokens[n] = [self.part.view.origin(token.start) for token in self.scenes[n].tokens]
        first = max(bisect_right(self.tokens[n], span.start) - 1, 0)
        return self.scenes[n], first, max(bisect_right(self.tokens[n], span.end - 1) - 1, first)


def scenes(part: PartText, quantities: Iterable[Quantity], whens: Iterable[When], lexicon: Lexicon) -> tuple[Scene, ...]:
    """The sentences of a part, each with the quantities and dates that stand in it."""
    out = tuple(scene(part, sentence, lexicon) for sentence in part.sentences)
    place = _Finder(part, out)
    for quantity in quantities:
        found = place(quantity.span)
        if found:
            number = Number(quantity, found[1], found[2], role=quantity.role)
            noun = place(quantity.noun) if quantity.noun else None
            if noun and noun[0] is found[0]:
                number.noun = (noun[1], noun[2])
            found[0].numbers.append(number)
            found[0].number_at.update(dict.fromkeys(range(found[1], found[2] + 1), number))
    for when in whens:
        found = place(when.span)
        if found:
            date = Date(when, found[1], found[2])
            found[0].dates.append(date)
            found[0].date_at.update(dict.fromkeys(range(found[1], found[2] + 1), date))
    for one in out:
        one.numbers.sort(key=lambda number: number.first)
        one.dates.sort(key=lambda date: date.first)
    return out
