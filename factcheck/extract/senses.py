"""What a word of many senses says in its clause, by the things that it is said of (``senses.tsv``): «دفع 9 دنانير» sends nobody,
and nothing grows by «رفع الحكم 9 بطاقات»."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from factcheck.extract.scene import Cue, Segment
    from factcheck.extract.words import Word
    from factcheck.lang.shapes import Shapes
    from factcheck.text.tokens import Token

_BEHIND = 9  # tokens behind the word in which its thing stands
_BEFORE = 4
_BACK = ("before", "object")
_NAMING = ("noun", "thing", "attr", "people")
_SILENT = ("light", "aux", "weak", "illness", "fire", "clinic", "body", "aim")


class Clauses(Struct):
    """What is known of a sentence before its numbers are: its words, its clauses, and its cues by category and token."""

    tokens: Sequence[Token]
    words: Sequence[Word]
    segments: Sequence[Segment]
    by: dict[str, dict[int, list[Cue]]]
    shapes: Shapes

    def counts(self, at: int) -> bool:
        return self.tokens[at].is_numeral or "numbers" in self.tokens[at].readings.categories

    def to(self, at: int) -> bool:
        """The preposition of going stands before a word, or is written on it."""
        before = self.by.get("frames", {}).get(at - 1, ())
        return any(cue.klass == "to" for cue in before) or self._written(at, self.shapes.clitics.to)

    def led(self, at: int) -> bool:
        """A preposition stands before a word, or is written on it."""
        clitics = self.shapes.clitics
        return self.words[at - 1].function or self._written(at, (*clitics.to, *clitics.at))

    def _written(self, at: int, signs: tuple[str, ...]) -> bool:
        readings = self.words[at].readings
        return bool(readings) and all(reading.prefix and reading.prefix in signs for reading in readings)

    def known(self, at: int) -> bool:
        """The word at a token is definite, so that no other stands in construct with it."""
        return self.shapes.definite(self.tokens[at].form) or any(reading.suffix for reading in self.words[at].readings)


def settle(events: Iterable[Cue], clauses: Clauses) -> tuple[Cue, ...]:
    """The event words, each with the label that it has of the things in its clause."""
    senses = clauses.by.get("senses")
    if not senses:
        return tuple(events)
    out: dict[Cue, None] = {}
    for cue in events:
        if _names(clauses, senses, cue):
            cue = cue._replace(klass="weak")
        groups = {one.key for one in senses.get(cue.first, ()) if one.klass == "word" and one.last == cue.last}
        label = _label(clauses, senses, cue, groups) if groups and cue.klass not in _SILENT else None
        if label == "none":
            cue = cue._replace(klass="weak")
        elif label and cue.klass.startswith("noun") and clauses.words[cue.first].finite:
            continue  # «دفع»: the verb of the same letters says it
        elif label:
            cue = cue._replace(key=label)
        out[cue] = None
    return tuple(out)


def _names(clauses: Clauses, senses: dict[int, list[Cue]], cue: Cue) -> bool:
    """«سد المسيرة», «بيت التمويل»: a definite noun right behind what bears a name is that name."""
    if cue.first != cue.last or cue.klass not in _NAMING or cue.suffix or not cue.first:
        return False
    named = any(one.klass == "names" and not one.suffix for one in senses.get(cue.first - 1, ()))
    definite = clauses.shapes.definite
    return named and definite(clauses.tokens[cue.first].form) and not definite(clauses.tokens[cue.first - 1].form)


def _label(clauses: Clauses, senses: dict[int, list[Cue]], cue: Cue, groups: set[str]) -> str | None:
    """The label by the nearest thing of the word's own group; ``None``: none is there."""
    segment = next(one for one in clauses.segments if one.first <= cue.first < one.end)
    behind = range(cue.last + 1, min(cue.last + 1 + _BEHIND, segment.end))
    start = cue.first - 1 - _BEFORE if segment.border == "rel" and cue.suffix else segment.first - 1  # «الدعوى التي رفعها»
    before = range(cue.first - 1, max(cue.first - 1 - _BEFORE, start, -1), -1)
    for near in (behind, before):
        for at in near:
            for thing in senses.get(at, ()):
                label, _, where = thing.klass.partition(" ")
                there = thing.key in groups and label != "word" and (where in _BACK) == (near is before)
                if there and _stands(clauses, cue, at, where):
                    return label
    return None


def _stands(clauses: Clauses, cue: Cue, at: int, where: str) -> bool:
    """Whether a thing stands where its line asks for it."""
    if where == "next":
        return at == cue.last + 1
    if where == "to":
        return clauses.to(at)
    if where in _BACK:
        genitive = at + 1 < cue.first and clauses.known(at + 1) and not clauses.known(at)  # «قضية الأسعار التي رفعتها»
        told = where == "before" or (cue.suffix != "" and not genitive)  # «دعوى رفعها 9 عمال», no «دعوى رفعت الأجور»
        return told and not any(clauses.counts(i) for i in range(at, cue.first))
    if where == "of" and at > cue.last + 1:
        return clauses.counts(at - 1) or (clauses.known(at - 1) and not clauses.led(at))
    return True
