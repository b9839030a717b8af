"""The sentences of a part with the quantities and dates that stand in each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from operator import attrgetter

from factcheck.extract.pieces import pieces
from factcheck.extract.scene import Date, Number, Scene, scene
from factcheck.lang.lexicon import Lexicon
from factcheck.model import PLAYS, Quantity, Span, When
from factcheck.text.tokens import PartText

_START = attrgetter("start")


class _Finder:
    """From spans of a part to tokens of its sentences."""

    def __init__(self, part: PartText, found: tuple[Scene, ...]) -> None:
        self.part, self.scenes = part, found
        self.starts = [one.tokens[0].start if one.tokens else one.sentence.start for one in found]

    def __call__(self, span: Span) -> tuple[Scene, int, int] | None:
        start, last = self.part.view.offset(span.start), self.part.view.offset(span.end - 1)
        n = bisect_right(self.starts, start) - 1
        if n < 0 or span.part != self.part.part:
            return None
        tokens = self.scenes[n].tokens
        first = max(bisect_right(tokens, start, key=_START) - 1, 0)
        return self.scenes[n], first, max(bisect_right(tokens, last, key=_START) - 1, first)


def scenes(part: PartText, quantities: Iterable[Quantity], whens: Iterable[When], lexicon: Lexicon) -> tuple[Scene, ...]:
    """The sentences of a part, each with the quantities, the moments of matches and the dates that stand in it."""
    out = tuple(scene(part, sentence, tokens, lexicon) for sentence in part.sentences for tokens in pieces(sentence))
    place = _Finder(part, out)
    for quantity in quantities:
        found = place(quantity.span)
        if found:
            number = Number(quantity, found[1], found[2], role=quantity.role)
            if quantity.kind in PLAYS:
                found[0].plays.append(number)
                continue
            noun = place(quantity.noun) if quantity.noun else None
            if noun and noun[0] is found[0]:
                number.noun = (noun[1], noun[2])
                form = noun[0].tokens[noun[1]].form
                number.specified = noun[1] == found[2] + 1 and form.endswith(lexicon.accusative)
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
        one.starts = [number.first for number in one.numbers]
        one.dates.sort(key=lambda date: date.first)
    return out
