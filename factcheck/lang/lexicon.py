"""The words of a language, read from its folder, looked up by folded form.

Every file ``words/NAME.tsv`` has the same four columns: key, class, forms, example. NAME is the category. A form may be
one word or a phrase; ``|`` parts forms; the flag ``homograph`` of a class is for the linter of the files only. A word
reads as prefix (a clitic of the morphology) + form + suffix (a pronoun).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, Self

from factcheck.text.fold import fold_word
from factcheck.text.tokens import TOKEN

_HERE = Path(__file__).parent


class Entry(NamedTuple):
    """One line of a word file: category (the file), key and class (what they mean is the category's affair)."""

    category: str
    key: str
    klass: str


class Reading(NamedTuple):
    """One way to read a word: clitics before, pronoun after, and the entry between. ``form`` is the folded form found."""

    prefix: str
    entry: Entry
    suffix: str
    form: str

    @property
    def definite(self) -> bool:
        return self.prefix.endswith(("ال", "لل"))

    @property
    def joined(self) -> bool:
        """«and» is glued before the word."""
        return self.prefix.startswith("و")

    @property
    def governed(self) -> bool:
        """A preposition (ب، ل، ك) is glued before the word."""
        return bool(self.prefix.removesuffix("ال").lstrip("وفس"))

    @property
    def plain(self) -> bool:
        return not self.prefix and not self.suffix


class Readings(tuple[Reading, ...]):
    """The readings of one word; ``categories`` are those of its entries."""

    categories: frozenset[str]

    def __new__(cls, readings: Iterable[Reading] = ()) -> Self:
        made = super().__new__(cls, readings)
        made.categories = frozenset(reading.entry.category for reading in made)
        return made


NO_READINGS = Readings()


class Phrase(NamedTuple):
    """A phrase that may begin at a word: the clitics on that word, the words after it, and the entry."""

    prefix: str
    rest: tuple[str, ...]
    entry: Entry


@dataclass(slots=True)
class Lexicon:
    """All word files of one language. ``words`` maps a folded form to its entries; ``phrases`` maps the first word of a
    phrase to the phrases that begin with it, longest first, as (words, entry)."""

    language: str
    words: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], Entry]]] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    _memo: dict[str, Readings] = field(default_factory=dict)
    _heads: dict[str, tuple[Phrase, ...]] = field(default_factory=dict)

    def readings(self, form: str) -> Readings:
        """Every reading of a folded word, the plain one first; memoised."""
        found = self._memo.get(form)
        if found is None:
            found = self._memo[form] = Readings(self._read(form))
        return found

    def _read(self, form: str) -> list[Reading]:
        out: list[Reading] = []
        for prefix in self.prefixes:
            if not form.startswith(prefix) or len(form) <= len(prefix) + (1 if prefix else 0):
                continue
            # «لل» stands for ل + ال: للبرميل is ل + البرميل
            stem = form[len(prefix) :]
            out += [Reading(prefix, entry, "", stem) for entry in self.words.get(stem, ())]
        plain = {reading.entry.category for reading in out}
        for suffix in self.suffixes:
            if not form.endswith(suffix) or len(form) < len(suffix) + 3:
                continue
            bare = form[: -len(suffix)]
            for stem in (bare, bare[:-1] + "ه" if bare.endswith("ت") else bare + "ن", bare + "ي"):
                for prefix in self.prefixes:
                    if stem.startswith(prefix) and not prefix.endswith("ال") and len(stem) > len(prefix) + 1:
                        rest = stem[len(prefix) :]
                        entries = (entry for entry in self.words.get(rest, ()) if entry.category not in plain)
                        out += [Reading(prefix, entry, suffix, rest) for entry in entries]
        return out

    def phrases_at(self, form: str) -> tuple[Phrase, ...]:
        """The phrases of two and more words that may begin with this word, longest first; memoised."""
        found = self._heads.get(form)
        if found is None:
            out = [
                Phrase(prefix, words[1:], entry)
                for prefix in self.prefixes
                if form.startswith(prefix)
                for words, entry in self.phrases.get(form[len(prefix) :], ())
            ]
            found = self._heads[form] = tuple(sorted(out, key=lambda phrase: -len(phrase.rest)))
        return found

    def is_word(self, form: str, category: str) -> bool:
        return category in self.readings(form).categories

    def add(self, entry: Entry, form: str) -> None:
        words = tuple(m.group() for m in TOKEN.finditer(fold_word(form)))
        if len(words) == 1:
            self.words[words[0]] = (*self.words.get(words[0], ()), entry)
        elif words:
            bucket = self.phrases.setdefault(words[0], [])
            bucket.append((words, entry))
            bucket.sort(key=lambda item: -len(item[0]))


def rows(language: str, name: str) -> list[tuple[str, str, list[str], str]]:
    """The lines of ``lang/<language>/words/<name>.tsv`` as key, class, forms, example."""
    text = (_HERE / language / "words" / f"{name}.tsv").read_text("utf-8")
    out = []
    for line in text.splitlines():
        if line and not line.startswith("#"):
            key, klass, forms, *example = line.split("\t")
            out.append((key, klass, forms.split("|"), example[0] if example else ""))
    return out


def categories(language: str) -> list[str]:
    return sorted(path.stem for path in (_HERE / language / "words").glob("*.tsv"))


@cache
def lexicon(language: str = "ar") -> Lexicon:
    """The lexicon of a language, built once per process."""
    morphology = import_module(f"factcheck.lang.{language}.morphology")
    lex = Lexicon(language, prefixes=morphology.PREFIXES, suffixes=morphology.SUFFIXES)
    for category in categories(language):
        for key, klass, forms, _ in rows(language, category):
            for made, form in morphology.inflect(category, klass, forms):
                lex.add(Entry(made, key, klass.replace(" homograph", "")), form)
    return lex
