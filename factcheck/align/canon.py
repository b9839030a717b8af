"""One name for the spellings, plurals and adjectives of a word, and how telling it is.

A noun of the lexicon meets its plurals, a demonym its country, a word for what happened its event label; any other word
is its light stem. Function words weigh nothing, words of every second story little, names and rare nouns most.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module

from msgspec import Struct, field

from factcheck.lang.lexicon import Lexicon, lexicon
from factcheck.text.fold import fold_word
from factcheck.world.concepts import concept

TELLING = 10
_FREQUENT = 4


class Canon(Struct):
    """Canonical names for the folded words of one language."""

    words: Lexicon
    stem: Callable[[str], str]
    common: dict[str, str]
    stages: dict[str, str]
    matters: dict[tuple[str, str], str]
    twins: dict[str, str]
    likes: dict[str, frozenset[int]]
    _memo: dict[str, tuple[str, int]] = field(default_factory=dict)

    def of(self, form: str) -> tuple[str, int]:
        """The name of a folded word and its weight, 0 (empty) to 10 (telling)."""
        known = self._memo.get(form)
        if known is None:
            known = self._memo[form] = self._read(form)
        return known

    def noun(self, form: str) -> bool:
        """Whether a folded word is a noun to the lexicon, or a word that it does not know at all."""
        categories = {reading.entry.category for reading in self.words.read(form)}
        return not categories or bool(categories & {"nouns", "duals"})

    def people(self, form: str) -> bool:
        """Whether a folded word is a noun of people to the lexicon."""
        return any(
            reading.entry.category == "nouns" and "human" in reading.entry.klass.split() for reading in self.words.read(form)
        )

    def alike(self, concept_id: str, *nouns: str) -> frozenset[int]:
        """The families of nouns used for one another that a concept, or one of the nouns by itself, belongs to."""
        forms = [fold_word(noun) for noun in nouns if noun]
        names = (concept_id, *forms, *(f"={form}" for form in forms))
        return frozenset[int]().union(*(self.likes.get(name, frozenset()) for name in names))

    def elsewhere(self, place: str) -> bool:
        """Whether a place is what is left beside those that are named: «مناطق أخرى»."""
        words = tuple(fold_word(place).split())
        phrases = self.words.phrases_at(words[0]) if len(words) > 1 else ()
        said = (one.entry for one in phrases if one.rest == words[1 : 1 + len(one.rest)])
        return any((entry.category, entry.key) == ("localities", "elsewhere") for entry in said)

    def _read(self, form: str) -> tuple[str, int]:
        root = self.stem(form)
        klass = self.common.get(form) or self.common.get(root)
        if klass == "empty" or len(form) < 3:
            return root, 0
        name = self._entry(form)
        return name or root, _FREQUENT if klass else TELLING

    def _entry(self, form: str) -> str:
        twin = self.twins.get(form) or self.twins.get(self.stem(form))
        if twin:
            return twin
        readings = [reading for reading in self.words.read(form) if "ambiguous" not in reading.entry.klass]
        found = {reading.entry.category: reading.entry for reading in reversed(readings)}
        for category in ("places", "nationalities"):
            if category in found:
                return f"@{found[category].key}"
        event = found.get("events")
        if event is not None and event.klass in ("people", "noun") and event.key not in ("other",):
            return f"!{event.key}"
        entry = found.get("nouns") or found.get("duals")
        if entry is None:
            return ""
        noun = entry.key
        known = concept(noun)
        return known.id if known is not None else noun


def _meant(likes: dict[str, frozenset[int]]) -> dict[str, frozenset[int]]:
    """The families by concept where a noun has one; «=لقاء» stays that word."""
    out: dict[str, frozenset[int]] = {}
    for noun, lines in likes.items():
        known = concept(noun)
        name = known.id if known is not None else noun
        out[name] = out.get(name, frozenset()) | lines
    return out


@cache
def canon(language: str) -> Canon:
    """The canon of a language, one per process."""
    stems = import_module(f"factcheck.lang.{language}.stem")
    return Canon(
        lexicon(language), stems.stem, stems.commonness(), stems.stages(), stems.matters(), stems.twins(), _meant(stems.likes())
    )
