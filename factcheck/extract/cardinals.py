"""Number phrases: digits, words and scale words joined into one exact value, or nothing.

A phrase is one or more parts joined by و: «6 آلاف و412», «مليون و94 ألف», «ثلاثة ملايين ومئتان وعشرة آلاف». Each part is a
group below its scale word; a part must be smaller than the scale before it, so «20 و30» stay two phrases.
"""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct

from factcheck.extract.items import times
from factcheck.extract.number_words import number_reading, word_class
from factcheck.extract.numerals import Numeral
from factcheck.extract.numerals import read as read_numeral
from factcheck.lang.lexicon import Lexicon
from factcheck.model import Number, exact
from factcheck.text.tokens import Token, match

MINE = "ي"  # the pronoun that no fraction of news copy has: «تسعى» is no تسع
# what may stand before a number word inside a phrase
_BARE, _INSIDE, _JOINED = ("",), ("", "ال"), ("", "ال", "و", "وال")
# what may stand behind a number whose thousands a plain blank parts
_MOST_GROUPS, _MOST_SCALE = 6, 10**18  # past them it is no number that a text counts with
_COUNTED = frozenset({"nouns", "units", "currencies"})
_THOUSANDS = "000"  # no decimals
_THOUSAND, _MILLION, _LAST = 1000, 10**6, 3  # three digits
_FRACTIONS = ("fraction", "fraction_or_unit")
_NONE: frozenset[str] = frozenset()
_FOLLOWERS = {
    "hundred": ("unit", "unit1", "unit_teen", "teen", "ten_unit", "ten"),
    "unit": ("ten",),
    "unit1": ("ten",),
    "unit_teen": ("ten",),
}
_SCALE_CLASSES = {"dualscale": ("dualscale",), "any": ("scale", "scale_pl", "scale_acc"), "bare": ("scale", "scale_acc")}
_WORDS = ("unit", "unit1", "unit_teen", "ten_unit", "ten", "hundred")


class Cardinal(Struct, frozen=True):
    """A number phrase over the tokens ``first`` to ``last``. ``numeral`` is set for a lone numeral (its second reading counts);
    ``scaled`` tells that a scale word took part, ``fraction`` that the value is a bare fraction word, ``definite`` that ال
    stands before it, ``prefix`` the clitics on the first word, ``suffix`` a pronoun on a fraction (نصفهم)."""

    first: int
    last: int
    value: Number
    step: Number
    numeral: Numeral | None = None
    scaled: bool = False
    fraction: bool = False
    definite: bool = False
    prefix: str = ""
    suffix: str = ""
    words: bool = False
    klass: str = ""

    @property
    def after(self) -> int:
        return self.last + 1


class _Group(Struct, frozen=True):
    value: Number
    step: Number
    after: int
    numeral: Numeral | None = None
    klass: str = ""


# value, step, the token behind, scale, the group below the scale, whether it is a bare fraction
_Part = tuple[Number, Number, int, int, _Group | None, bool]


class CardinalParser:
    """Parses number phrases of one sentence; ``taken`` tokens (dates, traps) end a phrase."""

    def __init__(self, tokens: tuple[Token, ...], lexicon: Lexicon, taken: frozenset[int] = frozenset()) -> None:
        self.tokens, self.lexicon, self.taken, self.size = tokens, lexicon, taken, len(tokens)

    def parse(self, at: int) -> Cardinal | None:
        """The longest number phrase that begins at a token."""
        part = self._part(at, first=True)
        if part is None:
            return None
        value, step, after, scale, group, fraction = part
        total, scaled = value, scale > 1
        ceiling: Number = scale
        while scale > 1:
            ways = (self._joined(after), self._bracketed(after), self._juxtaposed(after, scale))
            if (joined := next((way for way in ways if way is not None), None)) is None:
                break
            half = self._half(joined, ceiling)
            if half is not None:
                total, after, step = total + half[0], half[1], half[0]
                break
            following = self._part(joined, first=False)
            if following is None or following[5]:
                break
            thousands = scale == _THOUSAND and total < 10 * scale and not self.tokens[at].is_numeral
            if thousands and following[4] and following[3] > scale:
                total, ceiling = times(total, following[3]), following[0] + 1  # «ألف ومئتا مليون»
            if not _is_below(following[0], total, ceiling):
                break
            total, step, after, scale = total + following[0], following[1], following[2], following[3]
            ceiling = scale if scale > 1 else 1
        lone = group is not None and not scaled and after == group.after
        first = self.tokens[at]
        return Cardinal(
            at,
            after - 1,
            total,
            step,
            numeral=group.numeral if lone and group else None,
            scaled=scaled,
            fraction=fraction,
            definite=self._definite(at),
            prefix=self._prefix(at),
            suffix=self._suffix(at) if fraction else "",
            words=not first.is_numeral,
            klass=group.klass if group else "scale",
        )

    # one part: [group] [scale]

    def _part(self, at: int, *, first: bool) -> _Part | None:
        if not self._free(at):
            return None
        worded = "numbers" in self.tokens[at].readings.categories
        if worded and (dual := self._scale(at, "dualscale", first)) is not None:
            return dual, dual // 2, at + 1, dual // 2, None, False
        group = self._group(at, first)
        if group is not None:
            after = group.after
            scale = self._scale(after, "any", False) if self._free(after) and group.value < _MILLION else None
            if scale is not None:
                # three digits after a dot before a scale word are decimals: 4.207 ملايين; but 18,000 مليون
                whole = self.tokens[at].form.endswith(_THOUSANDS)
                numeral = group.numeral.decimal() if group.numeral and not whole else None
                value, step = (numeral.value, numeral.step) if numeral else (group.value, group.step)
                after, scale = self._scales(after + 1, scale)
                return times(value, scale), times(step, scale), after, scale, group, False
            if plural := self._fractions(group.after, group.value):
                return self._of_scale(plural, group.after + 1, group)
            return self._and_half(group) or (group.value, group.step, group.after, 1, group, False)
        if not worded:
            return None
        if (fraction := self._fraction(at)) is not None:
            return self._of_scale(fraction, at + 1, None)
        scale = self._scale(at, "bare", first)
        if scale is None:
            return None
        if dual := self._accusative_dual(at):
            return dual, dual // 2, at + 1, dual // 2, None, False
        after, total = self._scales(at + 1, scale)
        return total, total, after, total, None, False

    def _and_half(self, group: _Group) -> _Part | None:
        """«اثنان ونصف في المئة», «ثلاثة ونصف مليون»: a whole and a fraction before a percent or scale word."""
        joined = self._joined(group.after)
        if joined is None or self.tokens[joined].is_numeral or not self._is_only_fraction(joined):
            return None
        fraction = self._fraction(joined)
        after = joined + 1
        if fraction is None or not self._free(after):
            return None
        value = Fraction(group.value) + fraction
        scale = self._scale(after, "any", False)
        if scale is not None and not any(r.definite for r in self.tokens[after].readings):
            return times(value, scale), times(fraction, scale), after + 1, scale, None, False
        percent = match(self.tokens, after, self.lexicon, "percents")
        return None if percent is None else (value, fraction, after, 1, None, False)

    def _of_scale(self, fraction: Fraction, after: int, group: _Group | None) -> _Part:
        """«نصف مليون», «ثلاثة أرباع المليون»; without a scale word the fraction itself."""
        scale = self._scale(after, "any", False)
        if scale is None:
            return fraction, fraction, after, 1, group, True
        after, scale = self._scales(after + 1, scale)
        return times(fraction, scale), times(fraction, scale), after, scale, None, False

    def _scales(self, after: int, scale: int) -> tuple[int, int]:
        """«ألف مليار»: a scale word right after a scale word multiplies."""
        while (
            scale < _MOST_SCALE
            and self._free(after)
            and (more := number_reading(self.tokens[after], ("scale", "scale_acc"), _BARE)) is not None
        ):
            scale, after = scale * int(more.entry.key), after + 1
        return after, scale

    def _group(self, at: int, first: bool) -> _Group | None:
        token = self.tokens[at]
        if token.is_numeral:
            if (spaced := self._spaced(at)) is not None:
                return spaced
            numeral = read_numeral(token.form)
            return None if numeral is None else _Group(numeral.value, numeral.step, at + 1, numeral)
        if (
            token.form in "(/"
            and self._free(at + 1)
            and self._free(at + 2)
            and self.tokens[at + 1].is_numeral
            and self.tokens[at + 2].form in ")/"
        ):
            numeral = read_numeral(self.tokens[at + 1].form)
            return None if numeral is None else _Group(numeral.value, numeral.step, at + 3, numeral)
        return self._pointed(self._words(at, first))

    def _pointed(self, group: _Group | None) -> _Group | None:
        """«ثمانية وعشرين فاصل أربعة», «اثنان فاصل صفر خمسة»: the decimals behind the spoken point, as many places as they have
        digits."""
        if group is None or not self._free(group.after) or not self._particle(group.after, "point"):
            return group
        at = group.after + 1
        while self._free(at) and word_class(self.tokens[at], ("unit",), _BARE) == (0, "unit", ""):
            at += 1  # zeros
        decimals = self._words(at, False)
        if decimals is None:
            return group
        step = Fraction(1, 10 ** (at - group.after - 1 + len(str(decimals.value))))
        return _Group(group.value + decimals.value * step, step, decimals.after, klass=group.klass)

    def _spaced(self, at: int) -> _Group | None:
        """«10 000 شتلة»: a plain blank parts thousands where the groups are whole and something counted follows."""
        last = at
        while last - at < _MOST_GROUPS and self._free(last + 1) and self._is_thousands(last + 1):
            last += 1
        lead = self.tokens[at].form
        if last == at or not lead.isdigit() or len(lead) > 3 or lead[0] == "0" or not self._free(last + 1):
            return None
        following = self.tokens[last + 1]
        side = last == at + 1 and self._particle(last + 1, "to") and self._particle(at - 1, "of")  # «من 1 687 إلى 1 402»
        if not side and (following.kind != "word" or following.readings.categories.isdisjoint(_COUNTED)):
            return None
        if last - at >= _MOST_GROUPS:
            return None
        value = int("".join(token.form for token in self.tokens[at : last + 1]))
        return _Group(value, 1, last + 1, klass="spaced")

    def _particle(self, at: int, key: str) -> bool:
        return at >= 0 and any(r.entry.category == "particles" and r.entry.key == key for r in self.tokens[at].readings)

    def _is_thousands(self, at: int) -> bool:
        token = self.tokens[at]
        return token.is_numeral and len(token.form) == 3 and token.form.isdigit() and token.start == self.tokens[at - 1].end + 1

    def _words(self, at: int, first: bool) -> _Group | None:
        """Number words below a thousand: hundred, unit, teen, ten, each joined to the one before."""
        prefixes = None if first else _JOINED
        head = self._atom(at, prefixes)
        if head is None:
            return None
        value, klass, after = head
        if klass == "unit" and 3 <= value <= 9 and self._free(after):
            hundred = word_class(self.tokens[after], ("hundred",), _BARE)
            if hundred and hundred[0] == 100:
                value, klass, after = value * 100, "hundred", after + 1
        while (joined := self._joined(after)) is not None:
            part = self._atom(joined, _JOINED)
            if part is None or not _may_follow(klass, part[1]):
                break
            value, klass, after = value + part[0], part[1], part[2]
        if klass == "unit_teen":
            return None  # أحد, إحدى, اثنا alone are no numbers here
        return _Group(value, 1, after, klass=klass)

    def _atom(self, at: int, prefixes: tuple[str, ...] | None) -> tuple[Number, str, int] | None:
        if not self._free(at):
            return None
        word = word_class(self.tokens[at], _WORDS, prefixes)
        if word is None:
            return None
        value, klass, _ = word
        if klass in ("unit", "unit_teen", "unit1") and self._free(at + 1):
            ten = word_class(self.tokens[at + 1], ("ten_unit",), _BARE)
            if ten is not None:
                return value + 10, "teen", at + 2
        return value, klass, at + 1

    # pieces

    def _free(self, at: int) -> bool:
        return 0 <= at < self.size and at not in self.taken

    def _joined(self, after: int) -> int | None:
        """Where the part after و begins: the next token where it carries و itself, else the one after a lone و."""
        if not self._free(after):
            return None
        token = self.tokens[after]
        if token.form == self.lexicon.conjunction:
            return after + 1 if self._free(after + 1) else None
        return after if token.readings.joined else None

    def _bracketed(self, after: int) -> int | None:
        """«(99) مليونا (867) ألفا»: in brackets the parts need no «and», where a scale word follows."""
        closed = after + 3
        if not (self._free(after) and self._free(closed) and self.tokens[after].form == "("):
            return None
        return after if self.tokens[after + 2].form == ")" and self._scale(closed, "any", False) is not None else None

    def _juxtaposed(self, after: int, scale: int) -> int | None:
        """«11 مليار 431 مليونا 492 ألف 307 أصوات»: no «and» before digits with a smaller scale, nor before the last three."""
        if not (self._free(after) and self._free(after + 1) and self.tokens[after].is_numeral):
            return None
        if scale == _THOUSAND and len(self.tokens[after].form) == _LAST:
            digits, told = after > 1 and self.tokens[after - 2].is_numeral, self.tokens[after + 1]
            return after if digits and told.kind == "word" and not self._is_function(told) else None
        smaller = self._scale(after + 1, "any", False)
        return after if smaller is not None and smaller < scale else None

    def _scale(self, at: int, kind: str, first: bool) -> int | None:
        if not self._free(at):
            return None
        prefixes = _INSIDE if kind == "any" else None if first else _JOINED
        reading = number_reading(self.tokens[at], _SCALE_CLASSES[kind], prefixes)
        if reading is None:
            return None
        return int(reading.entry.key)

    def _accusative_dual(self, at: int) -> int | None:
        """«مليونا شخص» is two million, «مليونا و…» and «مليونا دولارا» one: decided by what follows."""
        word = word_class(self.tokens[at], ("scale_acc",))
        if word is None or not self._free(at + 1) or self._joined(at + 1) is not None:
            return None
        following = self.tokens[at + 1]
        noun = (
            following.kind == "word" and not following.form.endswith(self.lexicon.accusative) and not self._is_function(following)
        )
        return int(word[0]) * 2 if noun else None

    def _is_function(self, token: Token) -> bool:
        return not token.readings.categories.isdisjoint(("functions", "particles"))

    def _fraction(self, at: int) -> Fraction | None:
        readings = self.tokens[at].readings
        if not readings.classes.get("numbers", _NONE).isdisjoint(_FRACTIONS):
            for reading in readings:
                entry = reading.entry
                if entry.category == "numbers" and entry.klass in _FRACTIONS and reading.suffix != MINE:
                    return Fraction(entry.key)
        return None

    def _fractions(self, at: int, count: Number) -> Fraction | None:
        """«ثلاثة أرباع»."""
        if not self._free(at):
            return None
        word = word_class(self.tokens[at], ("fractions",), _INSIDE)
        theirs = (r.entry.key for r in self.tokens[at].readings if r.entry.klass == "fractions" and r.suffix not in ("", MINE))
        value = word[0] if word else next(map(exact, theirs), None)  # «ثلاثة أرباعهم»
        return None if value is None or count >= 1 / Fraction(value) else Fraction(count) * Fraction(value)

    def _half(self, at: int, scale: Number) -> tuple[Number, int] | None:
        """«مليون ونصف المليون», «ألفان ونصف»: a fraction of the scale before it."""
        fraction = self._fraction(at) if self._free(at) and not self.tokens[at].is_numeral else None
        if fraction is None or self._suffix(at):
            return None
        after = at + 1
        named = self._scale(after, "any", False)
        if (named is not None and named != scale) or (named is None and not self._is_only_fraction(at)):
            return None
        return times(fraction, int(scale)), after + (named is not None)

    def _definite(self, at: int) -> bool:
        """The article stands glued before the words, or loose before digits: الـ24."""
        token = self.tokens[at]
        if not token.is_numeral:
            return any(r.definite for r in token.readings if r.entry.category == "numbers")
        if at == 0 or "particles" not in self.tokens[at - 1].readings.categories:
            return False
        return any(r.entry.category == "particles" and r.entry.key == "the" for r in self.tokens[at - 1].readings)

    def _is_only_fraction(self, at: int) -> bool:
        """«ونصف», but not «وخمس», which is also five."""
        return "fraction" in self.tokens[at].readings.classes.get("numbers", _NONE)

    def _prefix(self, at: int) -> str:
        return next((r.prefix for r in self.tokens[at].readings if r.entry.category == "numbers"), "")

    def _suffix(self, at: int) -> str:
        return next((r.suffix for r in self.tokens[at].readings if r.entry.category == "numbers"), "")


def _is_below(part: Number, before: Number, scale: Number) -> bool:
    """A part is smaller than the scale before it; «مئة ألف وألف» and «مئة ألف وألفان» are the one way to write 101 and 102
    thousand."""
    return part < scale or (part in (scale, 2 * scale) and before % (100 * scale) == 0)


def _may_follow(before: str, after: str) -> bool:
    return after in _FOLLOWERS.get(before, ())
