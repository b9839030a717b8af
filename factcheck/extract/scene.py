"""The sentence as the claims stage sees it: words with what they may mean, clauses, numbers and dates in their places.

Everything that is asked more than once is found once per sentence; a look-up around a number then walks a few tokens.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from msgspec import Struct, field

from factcheck.extract.pieces import STOPS, encloses, moved_from
from factcheck.extract.senses import Clauses, settle
from factcheck.extract.spelled import particle, settled
from factcheck.extract.verb_looks import goes_on, looks_told
from factcheck.extract.words import FINITE, SPOKEN, Word, opens, words_of
from factcheck.lang.lexicon import Lexicon, Reading
from factcheck.lang.shapes import Clitics, Shapes, shapes
from factcheck.model import Quantity, Role, When
from factcheck.text.tokens import PartText, Sentence, Token, phrases_of

SHARES = ("percent", "fraction")
CHANGE = ("grew", "shrank")
_COMMAS = frozenset("،,")
_DASHES = frozenset("-–—")
_INSERTED = 5  # tokens between two commas, the first of these included
_WHEN = 8  # of one that says over what time
_PIECES = 4  # segments of an insertion
_ASIDE = 10  # tokens of a part between two commas


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


class Number(Struct):
    """A quantity in its sentence, on its way to a claim: tokens ``first`` to ``last``, ``noun`` those of its counted noun;
    ``specified``: that noun stands right behind it in the accusative, so that it is no verb."""

    value: Quantity
    first: int
    last: int
    noun: tuple[int, int] | None = None
    role: Role | None = None
    specified: bool = False


class Date(NamedTuple):
    """A date in its sentence."""

    value: When
    first: int
    last: int


class Scene(Struct):
    """One sentence, or a piece of a monstrous one: ``at`` lists the cues that begin at a token, longest first; ``events`` are
    its event words in order; ``names`` the tokens of place names, once they are known; ``starts`` the first tokens of the
    numbers."""

    part: PartText
    sentence: Sentence
    tokens: tuple[Token, ...]
    shapes: Shapes
    words: tuple[Word, ...]
    at: tuple[tuple[Cue, ...], ...]
    by: dict[str, dict[int, list[Cue]]]
    events: tuple[Cue, ...]
    segments: tuple[Segment, ...]
    segment_of: tuple[int, ...]
    numbers: list[Number] = field(default_factory=list)
    plays: list[Number] = field(default_factory=list)
    dates: list[Date] = field(default_factory=list)
    number_at: dict[int, Number] = field(default_factory=dict)
    date_at: dict[int, Date] = field(default_factory=dict)
    names: set[int] = field(default_factory=set)
    starts: list[int] = field(default_factory=list)

    def count_between(self, first: int, second: int) -> int:
        """How many numbers begin behind one token and before another."""
        return max(bisect_left(self.starts, second) - bisect_right(self.starts, first), 0)

    def number_before(self, at: int) -> Number | None:
        """The last number that ends before a token."""
        return next((one for one in reversed(self.numbers) if one.last < at), None)

    def readings(self, at: int) -> tuple[Reading, ...]:
        """The simplest readings of the word at a token."""
        return self.words[at].readings if 0 <= at < len(self.words) else ()

    def segment(self, at: int) -> Segment:
        return self.segments[self.segment_of[at]]

    def insertion(self, n: int) -> int:
        """The first segment of what stands between two commas before the ``n``-th one, that goes on behind it («حصل الحزب، الذي
        …، على 9»; «أعادت المنظمة، وفق ما قال …، 9»); ``n``: nothing does."""
        resumed = self.segments[n]
        if resumed.border != "comma" or self.tokens[resumed.first].form not in _COMMAS or self._goes_on(resumed.first):
            return n
        for k in range(n - 1, max(n - _PIECES, 0), -1):
            inner = self.segments[k]
            tokens = range(inner.first, resumed.first)
            if self.tokens[inner.first].form not in _COMMAS:
                continue
            when = self.cue(inner.first + 1, "scopes", "phrase")
            counted = (self.number_at[at].value.kind for at in tokens if at in self.number_at)
            if self._goes_on(inner.first) or any(kind != "ordinal" and (kind != "duration" or not when) for kind in counted):
                return n
            said = self.cue(inner.first + 1, "speakers", "prep")
            led = all(self.function(one.first + 1, "prep") for one in (inner, resumed))  # «أفرج أمس، في أول أيام الهدنة، عن 9»
            short = len(tokens) <= (_WHEN if when or led else _INSERTED) and (led or not any(self.verb(at) for at in tokens))
            return k if said or short or inner.border == "rel" else n
        return n

    def _goes_on(self, comma: int) -> bool:
        """«، و»: a list or a new statement, behind which nothing is resumed."""
        ands, read = self.shapes.clitics.ands, self.readings(comma + 1)
        begun = comma + 1 < len(self.tokens) and self.tokens[comma + 1].form[:1] in ands
        return begun and not any(reading.prefix[:1] not in ands for reading in read)

    def begins(self, at: int) -> int:
        """The first token of the clause of a token, before an insertion."""
        n = self.segment_of[at]
        first = self.insertion(n)
        return self.segments[first - 1 if first < n else n].first

    def resumes(self, at: int) -> int:
        """Where the clause of a token goes on behind an insertion («9 مدنيين، وفق الشرطة، قتلوا»); -1: nowhere."""
        n = self.segment_of[at]
        for k in range(n + 2, min(n + _PIECES + 1, len(self.segments))):
            if self.segments[k].border == "comma" and (self.insertion(k) == n + 1 or self._aside(n + 1, k)):
                return self.segments[k].first + 1
        return -1

    def _aside(self, first: int, end: int) -> bool:
        """A part or another word for the number, between commas or dashes: «، بينهم 3،», «، 3 منهم من نخلان،», «- بينهم 3 -»."""
        inner, resumed = self.segments[first], self.segments[end]
        opens, closes = self.tokens[inner.first].form, self.tokens[resumed.first].form
        if (opens not in _COMMAS or closes not in _COMMAS) and (opens not in _DASHES or closes not in _DASHES):
            return False
        near = range(inner.first + 1, min(inner.first + 4, resumed.first))
        part = any(self.cue(at, "parts", "word") or self.glue(at, "thatis") for at in near)
        return part and resumed.first - inner.first <= _ASIDE and not self._goes_on(resumed.first)

    def cue(self, at: int, category: str, *classes: str) -> Cue | None:
        """The longest cue of a category (and one of these classes) that begins at a token."""
        found = self.by.get(category)
        if found is None or at not in found:
            return None
        for cue in found[at]:
            if not classes or cue.klass in classes:
                return cue
        return None

    def cues(self, first: int, end: int, category: str, *classes: str) -> Iterator[Cue]:
        """The longest cue of a category at each token of a stretch, left to right, none inside another."""
        free = first
        for at in self.by.get(category, ()):
            if free <= at < end:
                cue = self.cue(at, category, *classes)
                if cue:
                    yield cue
                    free = cue.last + 1

    def text(self, first: int, last: int) -> str:
        """The original words from token to token, inclusive, without an «and» written on the first."""
        span = self.part.span(self.tokens[first].start, self.tokens[last].end)
        words = self.part.view.original[span.start : span.end]
        return words[1:] if self.has_and(first) else words

    def governed(self, at: int) -> bool:
        """Whether a preposition of place or receiver is written on the word at a token, by one of its readings."""
        signs = (*self.shapes.clitics.at, *self.shapes.clitics.to)
        return any(reading.prefix and reading.prefix in signs for reading in self.readings(at))

    def is_and(self, at: int) -> bool:
        """Whether a token is an «and» that stands by itself."""
        return self.tokens[at].form in self.shapes.clitics.ands

    def has_and(self, at: int) -> bool:
        """Whether «and» is written on the word at a token, by all its readings; by its article, where it has none."""
        form, ands = self.tokens[at].form, self.shapes.clitics.ands
        if not form.startswith(ands) or len(form) < 4:
            return False
        readings = self.readings(at)
        return all(r.prefix.startswith(ands) for r in readings) if readings else self.shapes.joined(form)

    def is_(self, at: int, category: str, *classes: str) -> bool:
        """Whether the word at a token reads as one of this category."""
        for reading in self.readings(at):
            if reading.entry.category == category and (not classes or not set(reading.entry.klass.split()).isdisjoint(classes)):
                return True
        return False

    def glue(self, at: int, klass: str) -> Cue | None:
        """The small word of a class of ``frames.tsv`` at a token, without a pronoun on it."""
        found = self.by.get("frames")
        if found is None or at not in found:
            return None
        for cue in found[at]:
            if cue.klass == klass:
                return None if cue.suffix else cue
        return None

    def verb(self, at: int) -> bool:
        """A finite verb, by the lexicon (a word that is a noun too: at the head of a clause) or, if unknown, by its look."""
        if not 0 <= at < len(self.tokens):
            return False
        token, word = self.tokens[at], self.words[at]
        if token.kind != "word":
            return False
        if word.finite or (word.phrases and any(cue.category in SPOKEN and cue.klass in FINITE for cue in self.at[at])):
            them = self.shapes.they(token.form) or any(cue.suffix and cue.klass in FINITE for cue in self.at[at])
            who = self.glue(at - 1, "whom") and not word.noun and them  # «عدد من غادروا», «عدد من اعتقلتهم»
            if self.function(at - 1, "prep") and not who and not self.cue(at - 1, "borders", "that"):  # «على ألا تتجاوز»
                return False
            first = self.segment(at).first
            mark = self.tokens[first].kind == "mark"
            if self.function(at, "prep") and at > first + (2 * (self.cue(first + 1, "borders") is not None) if mark else 1):
                return False  # «، عبر 18 محافظة»
            return not word.noun or at == first or (at == first + 1 and mark) or at == self._opened(first)
        if word.readings:
            return False
        return self.shapes.imperfect(token.form) or self.shapes.plural(token.form) or self._heads(at)

    def _opened(self, first: int) -> int:
        """The token behind the words that open a clause of its own: «فيما | سجل», «في حين | توقفت»; -1 without."""
        border = self.cue(first + (self.tokens[first].kind == "mark"), "borders", "hard", "time")
        return -1 if border is None else border.last + 1

    def _heads(self, at: int) -> bool:
        """An unknown word with the look of a verb of the past, at the head of its clause and before its subject."""
        first = self.segment(at).first
        head = at in (first + (self.tokens[first].kind == "mark"), self._opened(first)) and at + 1 < len(self.words)
        return head and looks_told(self.tokens, self.words, at, self.shapes)

    def stop(self, at: int) -> bool:
        """A mark that ends a phrase, or the edge of the sentence."""
        return not 0 <= at < len(self.tokens) or (self.tokens[at].kind == "mark" and self.tokens[at].form in STOPS)

    def function(self, at: int, *classes: str) -> bool:
        if not 0 <= at < len(self.words) or not self.words[at].function:
            return False
        return not classes or self.is_(at, "functions", *classes)

    def joined(self, at: int) -> bool:
        """A preposition or conjunction is written on the word."""
        if not 0 <= at < len(self.tokens):
            return False
        return self.words[at].joined

    def nominal(self, at: int) -> bool:
        """A word that can be a noun or an adjective: no function word, verb, number, date or mark."""
        if not 0 <= at < len(self.tokens):
            return False
        token, word = self.tokens[at], self.words[at]
        if (
            token.kind not in ("word", "latin")
            or len(token.form) < 2
            or word.function
            or token.form in self.shapes.clitics.plain
            or at in self.number_at
            or at in self.date_at
        ):
            return False
        if self.verb(at):
            return False
        part = self.cue(at, "parts")
        return word.noun or not ((part and part.key != "other") or self.cue(at, "borders"))


def _cues(tokens: tuple[Token, ...], at: int, word: Word) -> list[Cue]:
    """The phrases that stand at a token, longest first, then what the word may be alone."""
    out = [
        Cue(phrase.entry.category, phrase.entry.key, phrase.entry.klass, at, at + len(phrase.rest), phrase.prefix)
        for phrase in phrases_of(tokens, at, word.phrases)
        if not (phrase.definite and phrase.entry.klass == "body")  # «بدأت الشركة إنتاج»: no construct has the article
    ]
    out += [Cue(category, key, klass, at, at, prefix, suffix) for category, key, klass, prefix, suffix in word.cues]
    return out


def _opened(word: Word, cues: tuple[Cue, ...], clitics: Clitics) -> str:
    """The clause that begins at a token, by a phrase or by its word."""
    if word.phrases and cues and cues[0].last > cues[0].first:
        return opens(tuple((cue.category, cue.key, cue.klass, cue.prefix, cue.suffix) for cue in cues), clitics)
    return word.opens


def _described(words: tuple[Word, ...], at: tuple[tuple[Cue, ...], ...], i: int) -> bool:
    """«عامل كان في المستشفى»: «was» right behind an indefinite noun begins a clause about it."""
    was = any(cue.category == "frames" and cue.klass == "was" and not cue.prefix for cue in at[i])
    singular = any(cue.category == "borders" for cue in at[i])  # «9 عمال كانوا»: what is said of those counted
    if not (was and singular) or i == 0 or not words[i - 1].noun or words[i - 1].finite:
        return False
    nouns = [r for r in words[i - 1].readings if r.entry.category == "nouns"]
    return not any(r.definite or r.suffix for r in nouns)


def _except(words: tuple[Word, ...], at: tuple[tuple[Cue, ...], ...], i: int) -> bool:
    """«لم تصل إلا ثلاث»: spelled like «ألا», which a verb follows."""
    only = any((cue.category, cue.klass) == ("modality", "only") for cue in at[i])
    return only and at[i][0].last == i and not (i + 1 < len(words) and words[i + 1].finite)


def _segments(
    tokens: tuple[Token, ...], words: tuple[Word, ...], at: tuple[tuple[Cue, ...], ...], look: Shapes
) -> tuple[Segment, ...]:
    out: list[Segment] = []
    first, border, free = 0, "start", 0
    for i, token in enumerate(tokens):
        mark = token.kind == "mark"
        if mark and (encloses(tokens, i) or moved_from(tokens, i)):
            continue
        opened = ("comma" if token.form in STOPS else "") if mark else _opened(words[i], at[i], look.clitics)
        if opened and _except(words, at, i):
            continue
        opened = opened or ("that" if _described(words, at, i) else "") or ("and" if goes_on(tokens, words, i, look) else "")
        if not opened or i < free:
            continue
        free = at[i][0].last + 1 if at[i] and at[i][0].category == "borders" else i
        if i > first and not (tokens[first].kind == "mark" and i == first + 1):
            out.append(Segment(first, i, border))
            first = i
        border = opened
    out.append(Segment(first, len(tokens), border))
    return tuple(out)


def _events(at: dict[int, list[Cue]], bounds: frozenset[int]) -> Iterator[Cue]:
    """The event words in order: at each token the phrases of one length, else all readings of the word. ``bounds`` are the
    tokens of hedges, in which nothing happens («ما لا يقل عن» carries nobody)."""
    free = 0
    for i, found in at.items():
        if i >= free and i not in bounds:
            last = found[0].last
            yield from (cue for cue in found if cue.last == last)
            free = last + 1


def _uncounted(token: Token) -> bool:
    return not (token.is_numeral or "numbers" in token.readings.categories)


def _bounds(hedges: dict[int, list[Cue]], tokens: tuple[Token, ...]) -> frozenset[int]:
    """The tokens of hedge phrases, and verbs of bound with their preposition behind them («لا يقل العدد عن»), before any number
    («زادت 9% على أساس سنوي» bounds nothing)."""
    found: set[int] = set()
    for cues in hedges.values():
        for cue in cues:
            if cue.last > cue.first:
                found.update(range(cue.first, cue.last + 1))
            elif cue.klass == "verb_prep" and any(
                r.entry.category == "particles" and r.entry.key == "bound" and r.plain
                for token in takewhile(_uncounted, tokens[cue.first + 1 : cue.first + 6])
                for r in token.readings
            ):
                found.add(cue.first)
    return frozenset(found)


def scene(part: PartText, sentence: Sentence, tokens: tuple[Token, ...], lexicon: Lexicon) -> Scene:
    """A sentence, or a piece of it, with its cues and clauses, no numbers yet."""
    words = settled(tokens, tuple(map(words_of(lexicon.language), [token.form for token in tokens])))
    known = [bool(one.cues or one.phrases) for one in words]
    read = [may and not particle(tokens, words, i) for i, may in enumerate(known)]
    at = tuple([tuple(_cues(tokens, i, words[i])) if may else () for i, may in enumerate(read)])
    by: dict[str, dict[int, list[Cue]]] = {}
    for cue in (cue for cues in at for cue in cues):
        by.setdefault(cue.category, {}).setdefault(cue.first, []).append(cue)
    look = shapes(lexicon.language)
    segments = _segments(tokens, words, at, look)
    events = settle(
        _events(by.get("events", {}), _bounds(by.get("hedges", {}), tokens)), Clauses(tokens, words, segments, by, look)
    )
    index: list[int] = []
    for n, segment in enumerate(segments):
        index += [n] * (segment.end - segment.first)
    return Scene(part, sentence, tokens, look, words, at, by, events, segments, tuple(index))
