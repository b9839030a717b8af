"""Sentences and tokens of a view. A numeral is one token with its inner separators; a letter next to a digit parts them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from operator import attrgetter, not_
from typing import TYPE_CHECKING, Literal, NamedTuple

from msgspec import Struct

from factcheck.model import Part, Span
from factcheck.text.fold import View, fold

if TYPE_CHECKING:
    from factcheck.lang.lexicon import Entry, Lexicon, Phrase, Readings

TokenKind = Literal["word", "numeral", "latin", "mark"]
_KIND = attrgetter("kind")

# «75ر0» and «164ر833ر1» are numerals too, their parts from right to left. A no-break or thin space inside parts thousands.
_FOREIGN = "پچڤژگ"
TOKEN = re.compile(rf"([ء-غف-ي{_FOREIGN}]+|\d+(?:[.,٫٬،']\d+|\u00a0\d{{3}}(?!\d))*(?:ر\d+)*|[a-z][a-z'&]*|\S)")
# A full stop ends a sentence unless it stands between or before digits, or after a single letter (د.ك).
_MAY_END = re.compile(r"[؟!…\n.]+")
# Where a sentence without end is cut, the best place first: at a comma, before a word, outside a numeral.
_COMMA, _BLANK, _GAP = re.compile(r"[،؛;]\s"), re.compile(r"\s(?=[^\W\d])"), re.compile(r"[^\w.,٫٬،']")
_LONG = 1500  # code points; five times a long sentence
_END = re.compile(r"[؟!…]+|\n+|(?<![^ء-ي][ء-ي])\.+(?!\s?\d|\w)|(?<=[ء-ي][ء-ي])\.+(?=[ء-ي])")


class Token(Struct, frozen=True, gc=False):
    """One token of the view: ``form`` is folded; ``glued`` is true where no blank stands before it."""

    kind: TokenKind
    form: str
    start: int
    end: int
    glued: bool
    readings: Readings

    @property
    def is_numeral(self) -> bool:
        return self.kind == "numeral"


class Sentence(Struct, frozen=True, dict=True):
    """Tokens between two sentence ends, cut when asked for; offsets are the view's, ``paragraph`` counts lines with text."""

    part: Part
    index: int
    paragraph: int
    start: int
    end: int
    folded: str
    lexicon: Lexicon

    @property
    def text(self) -> str:
        """The folded words of the sentence."""
        return self.folded[self.start : self.end]

    @cached_property
    def pieces(self) -> list[str]:
        """The blanks and forms of the sentence by turns, a blank first and last."""
        return TOKEN.split(self.text)

    @property
    def forms(self) -> list[str]:
        """The forms of the tokens; all that is asked of most sentences."""
        return self.pieces[1::2]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Made column by column."""
        pieces, forms = self.pieces, self.forms
        offsets = list(accumulate(map(len, pieces), initial=self.start))
        readings = list(map(self.lexicon.known.__getitem__, forms))
        return tuple(map(Token, map(_KIND, readings), forms, offsets[1::2], offsets[2::2], map(not_, pieces[::2]), readings))


class PartText(Struct, frozen=True):
    """One part of a document, folded and cut into sentences."""

    part: Part
    view: View
    sentences: tuple[Sentence, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The original span of view offsets."""
        return Span(self.part, *self.view.span(start, end))

    def token_span(self, sentence: Sentence, first: int, last: int) -> Span:
        """The original span from token ``first`` to token ``last``, inclusive."""
        return self.span(sentence.tokens[first].start, sentence.tokens[last].end)


def token_kind(form: str) -> TokenKind:
    """The kind of a token, which its first character tells."""
    first = form[:1]
    if "ء" <= first <= "ي" or (first and first in _FOREIGN):
        return "word"
    if "0" <= first <= "9":
        return "numeral"
    return "latin" if "a" <= first <= "z" else "mark"


class Match(NamedTuple):
    """What stands at a token: entry, clitics before it, and the token after it."""

    entry: Entry
    prefix: str
    after: int
    suffix: str = ""
    definite: bool = False


def phrases_of(tokens: tuple[Token, ...], at: int, phrases: tuple[Phrase, ...]) -> list[Phrase]:
    """Those phrases, of the ones that may begin with the word at a token, that do stand there."""
    if not phrases or at + 1 >= len(tokens) or tokens[at + 1].form not in tokens[at].readings.seconds:
        return []
    return [one for one in phrases if one.rest == tuple([token.form for token in tokens[at + 1 : at + 1 + len(one.rest)]])]


def match(tokens: tuple[Token, ...], at: int, lexicon: Lexicon, *categories: str) -> Match | None:
    """The longest phrase or word of these categories that begins at a token."""
    if at >= len(tokens):
        return None
    readings = tokens[at].readings
    if readings.starts.isdisjoint(categories):
        return None
    if readings.seconds and at + 1 < len(tokens) and tokens[at + 1].form in readings.seconds:
        found = [one for category in categories for one in phrases_of(tokens, at, readings.phrases.get(category, ()))]
        if found:
            best = max(found, key=lambda phrase: len(phrase.rest))  # the first of the longest
            return Match(best.entry, best.prefix, at + 1 + len(best.rest), definite=best.definite)
    if readings.categories.isdisjoint(categories):
        return None
    for reading in readings:
        if reading.entry.category in categories:
            return Match(reading.entry, reading.prefix, at + 1, reading.suffix, reading.definite)
    return None


def _ends(folded: str) -> Iterator[re.Match[str]]:
    """The sentence ends: only where a mark stands is the slow pattern asked."""
    for run in _MAY_END.finditer(folded):
        at = run.start()
        while at < run.end():
            m = _END.match(folded, at)
            if m is not None:
                yield m
            at = m.end() if m is not None else at + 1


def _pieces(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, or the pieces of one that does not end: the stages ask every number of a sentence about every other."""
    while end - start > _LONG:
        cut = (
            _COMMA.search(folded, start + _LONG, min(end, start + 2 * _LONG))
            or _BLANK.search(folded, start + 2 * _LONG, min(end, start + 3 * _LONG))
            or _GAP.search(folded, start + 3 * _LONG, end)
        )
        if cut is None:
            break
        yield start, cut.end()
        start = cut.end()
    yield start, end


def sentence_bounds(folded: str) -> Iterator[tuple[int, int, int]]:
    """Start, end and paragraph of each sentence; blank ones are left out."""
    start = paragraph = 0
    for m in _ends(folded):
        for first, last in _pieces(folded, start, m.start()):
            if folded[first:last].strip():
                yield first, last, paragraph
        paragraph += "\n" in m.group()
        start = m.end()
    for first, last in _pieces(folded, start, len(folded)):
        if folded[first:last].strip():
            yield first, last, paragraph


def part_text(part: Part, text: str, lexicon: Lexicon) -> PartText:
    """The normalize stage for one part."""
    view = fold(text)
    sentences = tuple(
        Sentence(part, index, paragraph, start, end, view.folded, lexicon)
        for index, (start, end, paragraph) in enumerate(sentence_bounds(view.folded))
    )
    return PartText(part, view, sentences)
