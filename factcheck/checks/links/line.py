"""One sentence as the link finders see it: words with their cues, quantities and dates, in reading order."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from msgspec import Struct

from factcheck.lang.lexicon import Lexicon
from factcheck.model import FURNITURE, Extraction, Quantity, Span, Unresolved, When
from factcheck.text.fold import fold_word
from factcheck.text.tokens import PartText, Sentence, Token, phrases_of

CATEGORY = "links"
AND, BY, IN, ARTICLES = "و", "ب", "في", ("ال", "لل")  # the clitics that the finders ask for
DUAL = "ان"
PLURALS = ("ون", "ين")  # of people
WOMEN, ENDING = "ات", "ة"
COMMAS = ("،", ",")
SEMICOLONS = ("؛", ";")
OPEN_DATES = ("two months", "impossible", "Hijri year")  # reasons of dates that the checks have something to say about
_FUNCTIONS = frozenset(("part", "verb", "rel", "pron", "dem"))
CALENDARS = ("hijri", "gregorian")  # a page's foot is read where it names the day in both
_NONE: frozenset[str] = frozenset()


class Item(NamedTuple):
    """One or more tokens. ``cues`` are the keys and classes of ``links.tsv`` that the words carry; ``prefix`` the letters
    glued before a number or a cue; ``start``/``end`` are offsets of the original text. ``transparent``: a mark or a hedge.
    ``noun`` is the lemma of what a number counts, where the word files know it (of other words: of «و» + noun), ``human``
    whether that is people. ``function``: a particle or a verb of telling, which no name has. ``dual``: a definite noun that may
    be two («الحوضان»), and no place that is known («اليابان»). ``group``: «people» or «things» for a noun in the plural."""

    form: str
    start: int
    end: int
    value: Quantity | When | None = None
    cues: frozenset[str] = frozenset()
    prefix: str = ""
    transparent: bool = False
    noun: str = ""
    human: bool | None = None
    function: bool = False
    dual: bool = False
    group: str = ""

    @property
    def joins(self) -> bool:
        """«and» is glued before the word or the number."""
        return self.form.startswith(AND) and len(self.form) > 2 if self.value is None else self.prefix.startswith(AND)

    @property
    def by(self) -> bool:
        """«by» is glued before a cue: بزيادة."""
        return self.prefix.endswith(BY)

    @property
    def definite(self) -> bool:
        """The article is glued before the word or the number."""
        return (self.prefix or self.form).endswith(ARTICLES) if self.value is not None else self.form.startswith(ARTICLES)

    @property
    def comma(self) -> bool:
        return self.form in COMMAS

    @property
    def quantity(self) -> Quantity | None:
        return self.value if isinstance(self.value, Quantity) else None

    @property
    def when(self) -> When | None:
        return self.value if isinstance(self.value, When) else None


class Line(Struct, frozen=True, dict=True):
    """The items of one sentence."""

    part: PartText
    sentence: Sentence
    items: tuple[Item, ...]

    def span(self, first: int, last: int) -> Span:
        """The original span from item ``first`` to item ``last``, inclusive."""
        return Span(self.part.part, self.items[first].start, self.items[last].end)

    @cached_property
    def cues(self) -> dict[str, list[int]]:
        """Where each cue stands."""
        found: dict[str, list[int]] = defaultdict(list)
        for index, item in enumerate(self.items):
            for cue in item.cues:
                found[cue].append(index)
        return dict(found)

    @cached_property
    def quantities(self) -> list[tuple[int, Quantity]]:
        """The quantities and where they stand."""
        return [(index, item.value) for index, item in enumerate(self.items) if isinstance(item.value, Quantity)]

    def cued(self, cue: str) -> Sequence[int]:
        """Where an item carries a cue."""
        return self.cues.get(cue, ())

    def has(self, index: int, *names: str) -> bool:
        """Whether an item carries one of these cues; no item does that is not there."""
        return 0 <= index < len(self.items) and not self.items[index].cues.isdisjoint(names)

    def form(self, index: int) -> str:
        return self.items[index].form if 0 <= index < len(self.items) else ""

    def words_between(self, first: int, last: int) -> int:
        """How many words that mean something stand strictly between two items; hedges and marks do not count."""
        return sum(1 for item in self.items[first + 1 : last] if item.value is None and not item.transparent)


def open_date(item: Unresolved) -> When:
    """A date that no day was found for, from what the dates stage says about it."""
    hijri = item.reason.startswith("Hijri year")
    numbers = [int(word) for word in "".join(c if c.isdecimal() else " " for c in item.text).split()]
    parts = (("hijri_year", max(numbers)),) if hijri and numbers else ()
    return When(item.span, None, None, calendar="hijri" if hijri else "gregorian", reason=item.reason, parts=parts)


def all_whens(extraction: Extraction, frame: bool = False) -> tuple[When, ...]:
    """Every date of the text in its place, also those that no day was found for (only claims keep these); no spans of time, and
    those of the page's frame where they are asked for."""
    found = {when.span: when for when in extraction.whens}
    found |= {claim.value.span: claim.value for claim in extraction.claims if isinstance(claim.value, When)}
    found |= {item.span: open_date(item) for item in extraction.unresolved if item.reason.startswith(OPEN_DATES)}
    whens = (when for when in found.values() if when.part("duration") is None and FURNITURE not in when.why)
    return tuple(sorted((*whens, *(extraction.frame if frame else ())), key=lambda when: when.span))


def lines(extraction: Extraction, parts: tuple[PartText, ...], lexicon: Lexicon) -> tuple[Line, ...]:
    """The headline, and the sentences of the body that hold a number or a date, in reading order."""
    out: list[Line] = []
    whens = all_whens(extraction, frame=True)
    for part in parts:
        values: list[Quantity | When] = [v for v in extraction.quantities if v.span.part == part.part]
        values += [v for v in whens if v.span.part == part.part]
        values.sort(key=lambda value: (value.span.start, -value.span.end))
        starts = [value.span.start for value in values]
        for sentence in part.sentences:
            low, high = part.view.span(sentence.start, sentence.end)
            own = values[bisect_left(starts, low) : bisect_left(starts, high)]
            if len({value.calendar for value in own if isinstance(value, When)}) < len(CALENDARS):
                own = [value for value in own if not (isinstance(value, When) and FURNITURE in value.why)]
            if own or part.part == "headline" or any(token.is_numeral for token in sentence.tokens):
                out.append(Line(part, sentence, tuple(_items(part, sentence, own, lexicon))))
    return tuple(out)


def _items(part: PartText, sentence: Sentence, values: list[Quantity | When], lexicon: Lexicon) -> Iterator[Item]:
    tokens = sentence.tokens
    spans = [part.view.span(token.start, token.end) for token in tokens]
    index, waiting, prefix = 0, list(values), ""
    while index < len(tokens):
        token, (start, end) = tokens[index], spans[index]
        while waiting and waiting[0].span.end <= start:
            waiting.pop(0)
        if waiting and waiting[0].span.start < end:
            value = waiting.pop(0)
            last = index
            while last + 1 < len(tokens) and spans[last + 1][0] < value.span.end:
                last += 1
            lead = token.form[: max(0, value.span.start - start)] if token.kind == "word" else ""
            form = " ".join(t.form for t in tokens[index : last + 1])
            noun, human = _noun(tokens, index, last) if isinstance(value, Quantity) else ("", None)
            yield Item(form, value.span.start, value.span.end, value, frozenset(), prefix + lead, False, noun, human)
            index, prefix = last + 1, ""
            continue
        length, cues = _cues(tokens, index)
        after = index + length
        if (
            after < len(tokens)
            and tokens[after].glued
            and token.kind == "word"
            and waiting
            and length == 1
            and len(token.form) <= 4
        ):
            value_start = waiting[0].span.start
            if spans[after][0] <= value_start < spans[after][1] and _clitic(token.form, lexicon):
                prefix = token.form  # «الـ32», «ب17»: letters glued before a numeral
                index += 1
                continue
        form = token.form if length == 1 else " ".join([t.form for t in tokens[index:after]])
        plain = token.kind == "mark" or "hedges" in token.readings.categories
        noun = _joined_noun(token) if length == 1 else ""
        own = (_function(token), _dual(token), _group(token))
        yield Item(form, start, spans[after - 1][1], None, cues, _lead(token), plain, noun, None, *own)
        index, prefix = after, ""


def _noun(tokens: tuple[Token, ...], first: int, last: int) -> tuple[str, bool | None]:
    """The lemma that a number counts: a dual that is the number, the word after it, or the one before an adjective."""
    for at in (*range(first, last + 1), *range(last + 1, min(len(tokens), last + 2))):
        if tokens[at].kind == "mark":
            break
        category = "nouns" if at > last else "duals"
        bare = (r.entry for r in tokens[at].readings if r.entry.category == category and not r.suffix and not r.prefix)
        people = {entry.key: "human" in entry.klass for entry in bare}
        if people:
            kinds = set(people.values())
            return next(iter(people)), kinds.pop() if len(kinds) == 1 else None
    return "", None


def _clitic(form: str, lexicon: Lexicon) -> bool:
    return form in lexicon.prefixes


def _joined_noun(token: Token) -> str:
    """The lemma of an indefinite noun after «و»: «وامرأة»."""
    if not token.readings.joined:
        return ""
    return next((r.entry.key for r in token.readings if r.entry.category == "nouns" and r.prefix == AND and not r.suffix), "")


def _function(token: Token) -> bool:
    return not token.readings.classes.get("functions", _NONE).isdisjoint(_FUNCTIONS)


def _dual(token: Token) -> bool:
    form = token.form.removeprefix(AND)
    return form.startswith(ARTICLES[0]) and form.endswith(DUAL) and "places" not in token.readings.categories


def _group(token: Token) -> str:
    """Whether a word is the plural of a noun, and of one for people or for things."""
    for reading in token.readings:
        if reading.entry.category == "nouns" and not reading.suffix:
            key = fold_word(reading.entry.key.removesuffix(ENDING))
            longer = reading.form.endswith((*PLURALS, WOMEN)) and len(reading.form) > len(key)
            if longer or not reading.form.startswith(key):
                return "people" if "human" in reading.entry.klass else "things"
    return ""


def _lead(token: Token) -> str:
    """The conjunction or preposition that the word's reading has before it."""
    if CATEGORY not in token.readings.categories:
        return ""
    return next(reading.prefix for reading in token.readings if reading.entry.category == CATEGORY)


def _cues(tokens: tuple[Token, ...], index: int) -> tuple[int, frozenset[str]]:
    """The longest phrase or the word at a token: how many tokens, and what cues."""
    readings = tokens[index].readings
    if CATEGORY not in readings.starts or tokens[index].kind == "mark":
        return 1, _NONE
    for phrase in phrases_of(tokens, index, readings.phrases.get(CATEGORY, ())):
        return 1 + len(phrase.rest), frozenset((phrase.entry.key, *phrase.entry.klass.split()))
    found: set[str] = set()
    for reading in readings:
        if reading.entry.category == CATEGORY and not reading.suffix:
            found |= {reading.entry.key, *reading.entry.klass.split()}
    return 1, frozenset(found)
