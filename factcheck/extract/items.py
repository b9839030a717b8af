"""The working value of the quantity stage: one number phrase of one sentence, on its way to a :class:`Quantity`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from factcheck.extract.numerals import Habit, Numeral
from factcheck.lang.lexicon import Lexicon
from factcheck.model import Hedge, Kind, Number, Role
from factcheck.text.tokens import Sentence, Token


@dataclass(frozen=True, slots=True)
class Item:
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


@dataclass(slots=True)
class Context:
    """What every pass over one sentence may ask: its tokens, the lexicon, the tokens that are taken, the page's decimal mark."""

    sentence: Sentence
    lexicon: Lexicon
    taken: frozenset[int]
    habit: Habit = ""
    items: list[Item] = field(default_factory=list)

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.sentence.tokens

    def form(self, at: int) -> str:
        """The folded word at a token, ``""`` outside the sentence."""
        return self.tokens[at].form if 0 <= at < len(self.tokens) else ""

    def has(self, at: int, category: str, klass: str | None = None) -> bool:
        if not 0 <= at < len(self.tokens):
            return False
        return any(
            r.entry.category == category and (klass is None or klass in r.entry.klass.split()) for r in self.tokens[at].readings
        )

    def is_clause_end(self, at: int) -> bool:
        """Whether a clause ends at a token: a comma, colon or bracket, or a conjunction other than و."""
        form = self.form(at)
        return form in ("،", ",", "؛", ";", ":", "(", ")", '"', "|", "•") or (self.has(at, "functions", "conj") and form != "و")

    def overlaps_item(self, first: int, last: int) -> bool:
        return any(item.first <= last and first <= item.last for item in self.items)
