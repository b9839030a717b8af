"""The working value of the quantity stage: one number phrase of one sentence, on its way to a :class:`Quantity`."""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.extract.numerals import Habit, Numeral
from factcheck.lang.lexicon import Entry, Lexicon, Readings
from factcheck.model import Hedge, Kind, Number, Role, exact
from factcheck.text.fold import View
from factcheck.text.tokens import Match, Sentence, Token, match

_CLAUSE_MARKS = frozenset('،,؛;:()"|•[]')
_TIME = "time"
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
    return exact(str(Fraction(value) * factor))


class Context(Struct):
    """What every pass over one sentence may ask: its tokens, the lexicon, the tokens that are taken, the page's decimal mark."""

    sentence: Sentence
    lexicon: Lexicon
    taken: frozenset[int]
    habit: Habit = ""
    view: View | None = None
    tokens: tuple[Token, ...] = ()
    categories: frozenset[str] = frozenset()  # of all words and phrases of the sentence
    hedged: frozenset[int] = frozenset()  # where a hedge may begin
    _topics: dict[str, bool] = field(default_factory=dict)
    _death: int = -1

    def __post_init__(self) -> None:
        self.tokens = self.sentence.tokens
        self.categories = self.sentence.categories
        if "hedges" in self.categories:
            self.hedged = frozenset([at for at, token in enumerate(self.tokens) if "hedges" in token.readings.starts])

    def written(self, at: int) -> str:
        """The word at a token as the text has it, with its vowel marks; ``""`` where the text is not at hand."""
        if self.view is None or not 0 <= at < len(self.tokens):
            return ""
        start, end = self.view.span(self.tokens[at].start, self.tokens[at].end)
        return self.view.original[start:end]

    def form(self, at: int) -> str:
        """The folded word at a token, ``""`` outside the sentence."""
        return self.tokens[at].form if 0 <= at < len(self.tokens) else ""

    def readings(self, at: int) -> Readings:
        """The readings of the word at a token; none outside the sentence."""
        return self.tokens[at].readings if 0 <= at < len(self.tokens) else self.lexicon.readings("")

    def has(self, at: int, category: str, *classes: str) -> bool:
        """Whether the word at a token reads as one of the category (and of one of these classes)."""
        if not 0 <= at < len(self.tokens):
            return False
        readings = self.tokens[at].readings
        if category not in readings.categories:
            return False
        return not classes or any(
            r.entry.category == category and any(klass in classes for klass in r.entry.klass.split()) for r in readings
        )

    def opens_range(self, at: int) -> bool:
        """Whether «بين» stands at a token; «بينهم» opens a part, not a range."""
        return any(r.entry.category == "ranges" and r.entry.klass == "open" and not r.suffix for r in self.readings(at))

    def particle(self, at: int, *roles: str) -> bool:
        """Whether the word at a token is a particle of one of these roles, with no clitic of its own."""
        readings = self.readings(at)
        return "particles" in readings.categories and any(
            r.entry.category == "particles" and r.entry.key in roles and r.plain for r in readings
        )

    def is_age_word(self, at: int) -> bool:
        """Whether the word at a token is one that an age follows without its unit: سن، أعمارهم."""
        return any(r.entry.category == "ages" and r.entry.klass == "bare" and not r.suffix for r in self.readings(at))

    def topic(self, at: int, *topics: str) -> bool:
        """Whether the word at a token speaks of one of these topics."""
        readings = self.readings(at)
        return "topics" in readings.categories and any(
            r.entry.category == "topics" and r.entry.key in topics and not r.suffix for r in readings
        )

    def speaks_of(self, topic: str) -> bool:
        """Whether any word of the sentence speaks of a topic."""
        if "topics" not in self.categories:
            return False
        known = self._topics.get(topic)
        if known is None:
            known = self._topics[topic] = any(self.topic(at, topic) for at in range(len(self.tokens)))
        return known

    def speaks_in_percent(self) -> bool:
        """Whether the sentence has a percent word or points that are percentage points by name."""
        if "percents" not in self.categories:
            return False
        known = self._topics.get("percents")
        if known is None:
            known = self._topics["percents"] = any(
                self.match(at, "percents") is not None and not self.has(at, "percents", "plain") for at in range(len(self.tokens))
            )
        return known

    def first_death(self) -> int:
        """The first word of dying, the number of tokens where there is none."""
        if self._death < 0:
            self._death = next((at for at in range(len(self.tokens)) if self.has(at, "ages", "death")), len(self.tokens))
        return self._death

    def match(self, at: int, *categories: str) -> Match | None:
        """The longest phrase or word of these categories at a token."""
        return match(self.tokens, at, self.lexicon, *categories)

    def is_joined(self, at: int) -> bool:
        """Whether the word at a token carries «and»."""
        return any(reading.joined for reading in self.readings(at))

    def is_definite(self, at: int) -> bool:
        """Whether the word at a token carries the article, whatever the rest is."""
        readings = self.readings(at)
        return any(reading.definite for reading in readings) or self.form(at).startswith(self.lexicon.articles)

    def is_clause_end(self, at: int) -> bool:
        """Whether a clause ends at a token: a comma, colon or bracket, or a conjunction other than و."""
        if self.form(at) in _CLAUSE_MARKS:
            return True
        readings = self.readings(at)
        return (
            "functions" in readings.categories
            and not self.particle(at, "and")
            and any(r.entry.klass == "conj" and r.entry.category == "functions" and not r.suffix for r in readings)
        )
