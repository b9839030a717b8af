"""The working value of the quantity stage: one number phrase of one sentence, on its way to a :class:`Quantity`."""

from __future__ import annotations

from operator import attrgetter

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.extract.numerals import Habit, Numeral
from factcheck.lang.lexicon import Entry, Lexicon, Readings
from factcheck.model import Hedge, Kind, Number, Role, exact
from factcheck.text.fold import View
from factcheck.text.tokens import Match, Sentence, Token, TokenKind, match, phrases_of

_READINGS, _KIND, _STARTS, _TOPICS = map(attrgetter, ("readings", "kind", "starts", "topics"))
_CLAUSE_MARKS = frozenset('،,؛;:()"|•[]')
_TIME = "time"
NOTHING = Readings()  # outside the sentence
_SCALES = (10**15, 10**12, 10**9, 10**6, 1000)


class Item(Struct, frozen=True):
    """A number over the tokens ``first`` to ``last`` of its surface. ``after`` is the token behind all that belongs to it (unit,
    per-word); ``noun`` is the token range of the counted noun. ``low``/``high`` are the two sides as the gold guide has them."""

    first: int
    last: int
    after: int
    low: Number | None
    high: Number | None
    step: Number
    kind: Kind = "count"
    hedge: Hedge = "exact"
    unit: str = ""
    per: str = ""
    noun: tuple[int, int] | None = None
    role: Role | None = None
    numeral: Numeral | None = None
    scaled: bool = False
    definite: bool = False
    bare: bool = True  # no unit, noun or percent of its own yet
    klass: str = ""
    vague: tuple[Number, Number] | None = None
    alternative: Number | None = None
    why: tuple[str, ...] = ()

    @property
    def value(self) -> Number:
        if self.low is not None:
            return self.low
        if self.high is not None:
            return self.high
        raise ValueError("a vague item has no value")

    def because(self, *reasons: str) -> Item:
        return replace(self, why=self.why + reasons)


def unit_kind(entry: Entry) -> Kind:
    """The kind of an amount in a unit or currency."""
    if entry.category == "currencies":
        return "money"
    return "duration" if entry.klass.split()[0] == _TIME else "measure"


def scale_of(item: Item) -> int:
    """The largest scale word below the value."""
    return next((scale for scale in _SCALES if item.value >= scale), 1)


def times(value: Number, factor: int) -> Number:
    return exact(value * factor)


class Context(Struct):
    """What every pass over one sentence may ask: its tokens, the lexicon, the tokens that are taken, the page's decimal mark."""

    sentence: Sentence
    lexicon: Lexicon
    habit: Habit = ""
    view: View | None = None
    taken: frozenset[int] = frozenset()  # tokens of dates and traps, once they are known
    tokens: tuple[Token, ...] = ()
    words: tuple[Readings, ...] = ()  # of each token
    size: int = 0  # how many tokens there are
    kinds: tuple[TokenKind, ...] = ()  # of each token
    numerals: tuple[int, ...] = ()  # the tokens that are numerals
    categories: frozenset[str] = frozenset()  # of all words and phrases of the sentence
    hedges: dict[int, tuple[Match, ...]] = field(default_factory=dict)  # the hedges that begin at a token, phrases first
    topics: frozenset[str] = frozenset()  # that any word speaks of
    _percent: bool | None = None
    _death: int = -1

    def __post_init__(self) -> None:
        self.tokens = self.sentence.tokens
        self.words, self.size = tuple(map(_READINGS, self.tokens)), len(self.tokens)
        self.kinds = tuple(map(_KIND, self.words))
        self.categories = frozenset().union(*map(_STARTS, self.words))
        self.numerals = tuple([at for at, kind in enumerate(self.kinds) if kind == "numeral"])
        if "hedges" in self.categories:
            found = ((at, self._hedges_at(at)) for at, readings in enumerate(self.words) if "hedges" in readings.starts)
            self.hedges = {at: hedges for at, hedges in found if hedges}
        if "topics" in self.categories:
            self.topics = frozenset().union(*map(_TOPICS, self.words))

    def _hedges_at(self, at: int) -> tuple[Match, ...]:
        phrases = phrases_of(self.tokens, at, self.words[at].phrases.get("hedges", ()))
        found = [Match(phrase.entry, phrase.prefix, at + 1 + len(phrase.rest)) for phrase in phrases]
        if "hedges" in self.words[at].categories:
            words = [r for r in self.words[at] if r.entry.category == "hedges" and not r.definite and not r.suffix]
            found += [Match(reading.entry, reading.prefix, at + 1) for reading in words]
        return tuple(found)

    def written(self, at: int) -> str:
        """The word at a token as the text has it, with its vowel marks; ``""`` where the text is not at hand."""
        if self.view is None or not 0 <= at < self.size:
            return ""
        start, end = self.view.span(self.tokens[at].start, self.tokens[at].end)
        return self.view.original[start:end]

    def form(self, at: int) -> str:
        """The folded word at a token, ``""`` outside the sentence."""
        return self.tokens[at].form if 0 <= at < self.size else ""

    def readings(self, at: int) -> Readings:
        """The readings of the word at a token; none outside the sentence."""
        return self.words[at] if 0 <= at < self.size else NOTHING

    def has(self, at: int, category: str, *classes: str) -> bool:
        """Whether the word at a token reads as one of the category (and of one of these classes)."""
        found = self.words[at].classes.get(category) if 0 <= at < self.size else None
        return found is not None and (not classes or not found.isdisjoint(classes))

    def opens_range(self, at: int) -> bool:
        """Whether «بين» stands at a token; «بينهم» opens a part, not a range."""
        return self.has(at, "ranges", "open") and any(
            r.entry.category == "ranges" and r.entry.klass == "open" and not r.suffix for r in self.words[at]
        )

    def particle(self, at: int, *roles: str) -> bool:
        """Whether the word at a token is a particle of one of these roles, with no clitic of its own."""
        return 0 <= at < self.size and not self.words[at].particles.isdisjoint(roles)

    def is_age_word(self, at: int) -> bool:
        """Whether the word at a token is one that an age follows without its unit: سن، أعمارهم."""
        return self.has(at, "ages", "bare") and any(
            r.entry.category == "ages" and r.entry.klass == "bare" and not r.suffix for r in self.words[at]
        )

    def topic(self, at: int, *topics: str) -> bool:
        """Whether the word at a token speaks of one of these topics."""
        return 0 <= at < self.size and not self.words[at].topics.isdisjoint(topics)

    def speaks_of(self, topic: str) -> bool:
        """Whether any word of the sentence speaks of a topic."""
        return topic in self.topics

    def speaks_in_percent(self) -> bool:
        """Whether the sentence has a percent word or points that are percentage points by name."""
        if "percents" not in self.categories:
            return False
        if self._percent is None:
            self._percent = any(
                self.match(at, "percents") is not None and not self.has(at, "percents", "plain") for at in range(self.size)
            )
        return self._percent

    def first_death(self) -> int:
        """The first word of dying, the number of tokens where there is none."""
        if self._death < 0:
            self._death = next((at for at in range(self.size) if self.has(at, "ages", "death")), self.size)
        return self._death

    def match(self, at: int, *categories: str) -> Match | None:
        """The longest phrase or word of these categories at a token."""
        if not 0 <= at < self.size or self.words[at].starts.isdisjoint(categories):
            return None
        return match(self.tokens, at, self.lexicon, *categories)

    def is_joined(self, at: int) -> bool:
        """Whether the word at a token carries «and»."""
        return 0 <= at < self.size and self.words[at].joined

    def is_definite(self, at: int) -> bool:
        """Whether the word at a token carries the article, whatever the rest is; «آليات», «ألعاب» only begin like it."""
        if not 0 <= at < self.size:
            return False
        read = self.words[at]
        if "nouns" in read.plain and not any(r.definite and r.entry.category == "nouns" for r in read):
            return False
        return read.definite or self.tokens[at].form.startswith(self.lexicon.articles)

    def is_clause_end(self, at: int) -> bool:
        """Whether a clause ends at a token: a comma, colon or bracket, or a conjunction other than و."""
        if not 0 <= at < self.size:
            return False
        readings = self.words[at]
        if readings.kind == "mark":
            return self.tokens[at].form in _CLAUSE_MARKS
        return (
            "conj" in readings.classes.get("functions", ())
            and "and" not in readings.particles
            and any(r.entry.klass == "conj" and r.entry.category == "functions" and not r.suffix for r in readings)
        )
