"""A sentence as the date grammar sees it: tokens with the tags that the date word files give them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from msgspec import Struct, field

from factcheck.lang.lexicon import Lexicon, Memo, Reading, Readings, rows
from factcheck.text.tokens import Sentence, Token

_CATEGORIES = {"months": "month", "weekdays": "weekday", "datewords": ""}
# without one of these (or a numeral) a sentence has no date
_TRIGGERS = frozenset(
    {"month", "weekday", "relday", "reldaybare", "lastnight", "unit", "period", "season", "decade", "span", "spandual"}
    | {"spanhour", "datecue", "firstday", "edge", "day", "shift", "periodyear"}
)


_NUMERALS, _YEAR_DIGITS = 3, 4  # so many numerals, or one of so many digits
_HOUR_DIGITS = 2


class Tag(NamedTuple):
    """One date reading of the tokens up to ``end``: class and key of the word file, clitics, naming family of a month."""

    klass: str
    key: str
    prefix: str
    end: int
    family: str
    definite: bool

    def until(self, end: int) -> Tag:
        """The tag over the tokens up to ``end``."""
        return Tag(self.klass, self.key, self.prefix, end, self.family, self.definite)

    @property
    def clitics(self) -> int:
        """Letters before the word that do not belong to the date: و ف ب ل ك, not the article."""
        return len(self.prefix) - 2 * self.definite


class _Word(NamedTuple):
    """The tags that a word has alone, and those of the phrases that may begin with it, by all their words."""

    singles: tuple[Tag, ...] = ()
    phrases: tuple[tuple[list[str], Tag], ...] = ()


_NOTHING = _Word()


def _tag(reading: Reading) -> Tag:
    entry = reading.entry
    klass = _CATEGORIES[entry.category] or entry.klass
    return Tag(klass, entry.key, reading.prefix, 0, entry.klass, reading.definite)


class Vocabulary(Struct):
    """The date tags of every word form of a lexicon, whether it lets one look for a date at all, and the letters that Arabic
    glues to words and numerals; ``unlike``: words as the text writes them that fold to a month and are none."""

    lexicon: Lexicon
    clitics: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    unlike: tuple[str, ...] = ()
    word: Callable[[str], _Word] = field(default=lambda form: _NOTHING)
    triggers: Callable[[str], bool] = field(default=lambda form: False)

    def __post_init__(self) -> None:
        self.word, self.triggers = Memo(self._look_up).__getitem__, Memo(self._triggers).__getitem__
        self.clitics = frozenset(self.lexicon.prefixes) - {""}
        self.joiners, self.links = self._letters("and"), self._letters("for")
        written = (forms for _, klass, forms, _ in rows(self.lexicon.language, "datewords") if klass == "unlike")
        self.unlike = tuple(form for forms in written for form in forms)

    def _letters(self, klass: str) -> frozenset[str]:
        return frozenset(form for form in self.clitics if len(form) == 1 and self._has(form, klass))

    def _has(self, form: str, klass: str) -> bool:
        return any(entry.klass == klass for entry in self.lexicon.words.get(form, ()))

    def _look_up(self, form: str) -> _Word:
        readings = self.lexicon.readings(form)
        if readings.kind not in ("word", "latin"):
            return _NOTHING
        verb = "events" in readings.plain
        dated = [r for r in readings if r.entry.category in _CATEGORIES and not r.suffix]
        singles = [_tag(r) for r in dated if not (verb and r.prefix and r.entry.klass == "relday")]  # «لامس» touched
        if self._sounds_future(form, readings):
            singles.append(Tag("future", "guess", "", 0, "", False))
        phrases = tuple(
            ([form, *phrase.rest], _tag(Reading(phrase.prefix, phrase.entry, "", "")))
            for phrase in self.lexicon.phrases_at(form)
            if phrase.entry.category in _CATEGORIES
        )
        return _Word(tuple(singles), phrases) if singles or phrases else _NOTHING

    def _triggers(self, form: str) -> bool:
        """Whether a sentence with this form may have a date."""
        singles, phrases = self.word(form)
        tags = [*singles, *(tag for _, tag in phrases)]
        return self.lexicon.readings(form).kind == "numeral" or any(tag.klass in _TRIGGERS for tag in tags)

    def _sounds_future(self, form: str, readings: Readings) -> bool:
        """Whether the word begins like a verb of the future: an unknown word, or a known verb behind the particle."""
        heads = [form[:n] for n in (2, 3) if len(form) > n + 1 and self._has(form[:n], "futureprefix")]
        if not heads or self._has(form, "notfuture"):
            return False
        return not readings or any(reading.prefix and form[: len(reading.prefix) + 1] in heads for reading in readings)


class Line(Struct):
    """One sentence with its tags; every lookup outside the sentence finds nothing."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    tags: list[tuple[Tag, ...]]
    relevant: bool
    lexicon: Lexicon
    clitics: frozenset[str]
    joiners: frozenset[str]
    links: frozenset[str]

    def joins(self, at: int) -> bool:
        """Whether the word begins with "and": «وقال»; a guess, the word itself may be unknown."""
        return 0 <= at < len(self.tokens) and self.tokens[at].kind == "word" and self.tokens[at].form[0] in self.joiners

    def leans(self, at: int) -> bool:
        """Whether the word begins with "to": «السابقة لطرح»; a guess as :meth:`joins`."""
        return 0 <= at < len(self.tokens) and len(self.tokens[at].form) > 3 and self.tokens[at].form[0] in self.links

    def clitic(self, at: int) -> bool:
        """Whether the token is letters glued to the numeral after it: «الـ24», «و10»."""
        return (
            0 <= at < len(self.tokens) - 1
            and self.tokens[at].form in self.clitics
            and self.tokens[at + 1].glued
            and self.tokens[at + 1].is_numeral
        )

    def tag(self, at: int, *classes: str) -> Tag | None:
        """The longest tag of one of these classes that begins at a token."""
        if 0 <= at < len(self.tags):
            for tag in self.tags[at]:
                if tag.klass in classes:
                    return tag
        return None

    def bare(self, at: int, *classes: str) -> Tag | None:
        """As :meth:`tag`, without any clitic."""
        if 0 <= at < len(self.tags):
            for tag in self.tags[at]:
                if tag.klass in classes and not tag.prefix:
                    return tag
        return None

    def ends(self, at: int, *classes: str) -> Tag | None:
        """The tag of one of these classes whose last token is ``at`` (phrases of up to three tokens)."""
        for first in range(at, max(-1, at - 3), -1):
            if first < len(self.tags):
                for tag in self.tags[first]:
                    if tag.klass in classes and tag.end == at + 1:
                        return tag
        return None

    def numbered(self, at: int) -> bool:
        """Whether a number stands before: «الأيام السبعة الأولى من أكتوبر» are no first of October. «الاثنين» is a day too."""
        day = self.tag(at - 1, "weekday")
        if day is not None and day.definite:
            return False
        return self.word_in(at - 1, "numbers", "unit", "ten") or (at > 0 and self.tokens[at - 1].is_numeral)

    def before_month(self, at: int) -> bool:
        """Whether the name of a month follows: «رابع شتنبر», «خامس عشر يوليوز»."""
        teen = self.word_in(at + 1, "numbers", "ten_unit")
        return self.bare(at + 1 + teen, "month") is not None

    def form(self, at: int) -> str:
        return self.tokens[at].form if 0 <= at < len(self.tokens) else ""

    def mark(self, at: int, marks: str) -> bool:
        form = self.form(at)
        return len(form) == 1 and form in marks

    def is_zero(self, at: int) -> bool:
        """«من صفر إلى 50»: a month's name that is a number before «to» and a number, no month."""
        behind = at + 2 < len(self.tokens) and (self.tokens[at + 2].is_numeral or self.word_in(at + 2, "numbers"))
        return behind and self.word_in(at, "numbers") and self.bare(at + 1, "to") is not None

    def integer(self, at: int) -> int | None:
        """The value of a numeral of one to four plain digits that is no part of a clock time or a percentage."""
        if not 0 <= at < len(self.tokens):
            return None
        token = self.tokens[at]
        if token.kind != "numeral" or len(token.form) > 4 or not token.form.isdecimal():
            return None
        if self.form(at + 1) == "%" or self._clock(at) or self._clock(at - 2):
            return None
        return int(token.form)

    def _clock(self, at: int) -> bool:
        """Whether a colon joins the hour at a token and minutes: «15:20», no «عام 2019: 20»."""
        hour = 0 <= at < len(self.tokens) - 2 and self.tokens[at].is_numeral and len(self.tokens[at].form) <= _HOUR_DIGITS
        return hour and self.form(at + 1) == ":" and self.tokens[at + 2].is_numeral

    def word_in(self, at: int, category: str, *classes: str) -> bool:
        """Whether the word at a token reads as an entry of a word file (of these classes)."""
        if not 0 <= at < len(self.tokens):
            return False
        return any(
            reading.entry.category == category and (not classes or reading.entry.klass in classes)
            for reading in self.tokens[at].readings
        )


def line(sentence: Sentence, vocabulary: Vocabulary) -> Line:
    """The tags of a sentence, longest first at each token."""
    forms = sentence.forms
    tags: list[tuple[Tag, ...]] = []
    relevant = False
    for at, word in enumerate(map(vocabulary.word, forms)):
        if word is _NOTHING:
            tags.append(())
            continue
        found = [tag.until(at + len(words)) for words, tag in word.phrases if forms[at : at + len(words)] == words]
        found += [tag.until(at + 1) for tag in word.singles]
        relevant = relevant or any(tag.klass in _TRIGGERS for tag in found)
        tags.append(tuple(found))
    if not relevant:
        numerals = [token.form for token in sentence.tokens if token.kind == "numeral"]
        relevant = len(numerals) >= _NUMERALS or any(len(form) >= _YEAR_DIGITS for form in numerals)
    return Line(
        sentence,
        sentence.tokens,
        tags,
        relevant,
        vocabulary.lexicon,
        vocabulary.clitics,
        vocabulary.joiners,
        vocabulary.links,
    )
