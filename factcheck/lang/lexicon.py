"""The words of a language, read from its folder, looked up by folded form.

Every file ``words/NAME.tsv`` has the same four columns: key, class, forms, example. NAME is the category. A form may be
one word or a phrase; ``|`` parts forms; the flag ``homograph`` of a class is for the linter of the files only. A word
reads as prefix (a clitic of the morphology) + form + suffix (a pronoun).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, Self, TypeVar

from msgspec import Struct, field

from factcheck.lang import compiled
from factcheck.lang.compiled import Table
from factcheck.text.fold import fold_word
from factcheck.text.tokens import TOKEN, TokenKind, token_kind

_REMEMBERED = 200_000  # forms; past that the memo begins anew
_HERE = Path(__file__).parent
_Found = TypeVar("_Found")


class UnknownLanguageError(ValueError):
    """A language that has no word files."""


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
    def is_for(self) -> bool:
        """«for» is glued before the word: للبرميل."""
        return self.prefix.lstrip("وف").startswith("ل")

    @property
    def is_by(self) -> bool:
        """«by» is glued before the word: بمئة، بالثلث."""
        return self.prefix.lstrip("وف").startswith("ب")

    @property
    def clitics(self) -> int:
        """How many letters before the word are no part of it; the article is part of it."""
        return len(self.prefix) - (2 if self.definite else 0)

    @property
    def plain(self) -> bool:
        return not self.prefix and not self.suffix


_SHORT = 2  # letters before a pronoun that no form with a long ending has
_NONE: frozenset[str] = frozenset()


class Readings(tuple[Reading, ...]):
    """The readings of one word, and what is asked of them again and again: ``kind`` is that of its token; ``categories`` those
    of its entries, ``phrases`` the phrases that may begin with it by category, longest first, ``seconds`` their second words,
    ``starts`` the categories of both; ``classes`` the classes of its entries by category, part by part; ``particles`` the keys
    of the particles that it is without a clitic, ``topics`` those of the topics that it speaks of without a pronoun; ``plain``
    the categories of its entries that need neither clitic nor pronoun. ``joined``: with «and», ``definite``: with the
    article."""

    kind: TokenKind
    categories: frozenset[str]
    phrases: dict[str, tuple[Phrase, ...]]
    starts: frozenset[str]
    seconds: frozenset[str]
    classes: dict[str, frozenset[str]]
    particles: frozenset[str]
    topics: frozenset[str]
    plain: frozenset[str]
    joined: bool
    definite: bool

    def __new__(cls, form: str = "", readings: Iterable[Reading] = (), phrases: Iterable[Phrase] = ()) -> Self:
        made = super().__new__(cls, readings)
        made.kind = token_kind(form)
        made.phrases, made.classes = {}, {}
        made.particles = made.topics = made.plain = made.seconds = _NONE
        for prefix, (category, key, klass), suffix, _ in made:
            made.classes[category] = made.classes.get(category, _NONE).union(klass.split())
            if not prefix and not suffix:
                made.plain |= {category}
                if category == "particles":
                    made.particles |= {key}
            if category == "topics" and not suffix:
                made.topics |= {key}
        for phrase in phrases:
            made.phrases[phrase.entry.category] = (*made.phrases.get(phrase.entry.category, ()), phrase)
            made.seconds |= {phrase.rest[0]}
        made.categories = frozenset(made.classes)
        made.starts = made.categories.union(made.phrases) if made.phrases else made.categories
        made.joined = any(reading.joined for reading in made)
        made.definite = any(reading.definite for reading in made)
        return made


class Phrase(NamedTuple):
    """A phrase that may begin at a word: the clitics on that word, the words after it, and the entry."""

    prefix: str
    rest: tuple[str, ...]
    entry: Entry

    @property
    def definite(self) -> bool:
        return self.prefix.endswith(("ال", "لل"))


class Memo(dict[str, _Found]):
    """What was found out about each form; a look-up finds out what is new. Past a number of forms it begins anew."""

    def __init__(self, find: Callable[[str], _Found]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, form: str) -> _Found:
        if len(self) >= _REMEMBERED:
            self.clear()
        found = self[form] = self._find(form)
        return found


class Lexicon(Struct):
    """All word files of one language. ``words`` maps a folded form to its entries; ``phrases`` maps the first word of a
    phrase to the phrases that begin with it, longest first, as (words, entry)."""

    language: str
    words: Table[tuple[Entry, ...]]
    phrases: Table[list[tuple[tuple[str, ...], Entry]]]
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()  # the prefixes that end with the article
    conjunction: str = ""  # the clitic «and»
    accusative: str = ""  # the ending of an indefinite accusative
    dual_endings: tuple[str, ...] = ()
    dual_construct: tuple[str, ...] = ()  # the endings of a dual before its genitive
    feminine_construct: tuple[str, ...] = ()  # those of them that no other form has
    verbal: tuple[str, ...] = ()  # the prefixes that only verbs have
    no_verbs: frozenset[str] = frozenset()  # the categories without verbs
    known: Memo[Readings] = field(default_factory=lambda: Memo(Readings))  # the readings of each form
    heads: Memo[tuple[Phrase, ...]] = field(default_factory=lambda: Memo(lambda form: ()))  # the phrases of each form

    def __post_init__(self) -> None:
        self.known, self.heads = Memo(self._readings), Memo(self._phrases)

    def readings(self, form: str) -> Readings:
        """Every reading of a folded word, the plain one first; a numeral has none."""
        return self.known[form]

    def read(self, form: str) -> Sequence[Reading]:
        """The same for a word that is asked for once: nothing is remembered."""
        known = self.known.get(form)
        if known is not None:
            return known
        return () if token_kind(form) == "numeral" else self._read(form)

    def _readings(self, form: str) -> Readings:
        numeral = token_kind(form) == "numeral"
        return Readings(form) if numeral else Readings(form, self._read(form), self.heads[form])

    def _read(self, form: str) -> list[Reading]:
        out: list[Reading] = []
        for prefix in self.prefixes:
            if not form.startswith(prefix) or len(form) <= len(prefix) + (1 if prefix else 0):
                continue
            # «لل» stands for ل + ال: للبرميل is ل + البرميل
            stem = form[len(prefix) :]
            if not self._takes(prefix, stem):
                continue
            barred: frozenset[str] | set[str] = self.no_verbs if prefix in self.verbal else frozenset()
            out += [Reading(prefix, entry, "", stem) for entry in self.words.get(stem, ()) if entry.category not in barred]
        plain = {reading.entry.category for reading in out}
        for suffix in self.suffixes:
            if not form.endswith(suffix) or len(form) < len(suffix) + 3:
                continue
            bare = form[: -len(suffix)]
            seated = (bare[:-1] + "ء",) if bare.endswith(("ئ", "ؤ")) else ()  # أعضاؤها، أبنائه
            long = bare[:-1] + "ي" if bare.endswith(self.accusative) and len(bare) > _SHORT else ""  # قراها، مستشفاه
            for stem in (bare, bare[:-1] + "ه" if bare.endswith("ت") else bare + "ن", bare + "ي", *seated, long):
                for prefix in self.prefixes:
                    if stem.startswith(prefix) and not prefix.endswith("ال") and len(stem) > len(prefix) + 1:
                        rest = stem[len(prefix) :]
                        barred = plain | self.no_verbs if prefix in self.verbal else plain
                        entries = (entry for entry in self.words.get(rest, ()) if entry.category not in barred)
                        entries = (entry for entry in entries if stem != long or entry.category == "nouns")
                        if rest.endswith(self.accusative):  # «جرحاهم» are no «جرحا»
                            short = self.words.get(rest[: -len(self.accusative)], ())
                            entries = (entry for entry in entries if entry.category != "nouns" or entry not in short)
                        out += [Reading(prefix, entry, suffix, rest) for entry in entries]
        return out

    def _takes(self, prefix: str, stem: str) -> bool:
        """Whether a word takes a clitic: «العلي» is a name and no «على» with the article."""
        if prefix not in self.articles:
            return True
        return not any(entry.category == "functions" and entry.klass == "bare" for entry in self.words.get(stem, ()))

    def phrases_at(self, form: str) -> tuple[Phrase, ...]:
        """The phrases of two and more words that may begin with this word, longest first."""
        return self.heads[form]

    def _phrases(self, form: str) -> tuple[Phrase, ...]:
        out = [
            Phrase(prefix, words[1:], entry)
            for prefix in self.prefixes
            if form.startswith(prefix) and self._takes(prefix, form[len(prefix) :])
            for words, entry in self.phrases.get(form[len(prefix) :], [])
            if not (prefix and "abbr" in entry.klass.split())  # «2000 كم و60 محطة» has no megawatts in it
        ]
        return tuple(sorted(out, key=lambda phrase: -len(phrase.rest)))


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
    """The lexicon of a language, made once per process: from the compiled form, or from the word files. A region does not
    matter (``ar-IQ`` is ``ar``); raises :class:`UnknownLanguageError` where there are no words of the language."""
    primary = language.replace("_", "-").partition("-")[0].lower()
    folder = _HERE / primary
    if not (primary.isascii() and primary.isalpha() and (folder / "morphology.py").is_file()):
        known = ", ".join(sorted(path.parent.name for path in _HERE.glob("*/morphology.py")))
        raise UnknownLanguageError(f"no words of the language {language[:20]!r}; there are: {known}")
    if primary != language:
        return lexicon(primary)
    stamp = compiled.stamp(folder)
    raw = compiled.load(language, stamp)
    if raw is None:
        raw = build(language)
        compiled.store(language, stamp, raw)
    entries, words, phrases = raw
    made: list[Entry | None] = [None] * len(entries)

    def entry(index: int) -> Entry:
        found = made[index]
        if found is None:
            found = made[index] = Entry(*entries[index])
        return found

    morphology = import_module(f"factcheck.lang.{language}.morphology")
    return Lexicon(
        language,
        Table(words, lambda indices: tuple([entry(index) for index in indices])),
        Table(phrases, lambda found: [(rest, entry(index)) for rest, index in found]),
        morphology.PREFIXES,
        morphology.SUFFIXES,
        morphology.ARTICLES,
        morphology.AND,
        morphology.ACCUSATIVE,
        morphology.DUAL_ENDINGS,
        morphology.DUAL_CONSTRUCT,
        morphology.FEMININE_CONSTRUCT,
        morphology.VERBAL,
        morphology.NO_VERBS,
    )


def build(language: str) -> compiled.Raw:
    """The table of a language from its word files: entries, words (form → entry numbers), phrases (first word → the phrases
    that begin with it, longest first, as words and entry number)."""
    inflect = import_module(f"factcheck.lang.{language}.morphology").inflect
    numbers: dict[tuple[str, str, str], int] = {}
    words: dict[str, tuple[int, ...]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for category in categories(language):
        for key, klass, forms, _ in rows(language, category):
            klass = klass.removesuffix(" homograph")
            for made, form in inflect(category, klass, forms):
                number = numbers.setdefault((made, key, klass), len(numbers))
                parts = tuple(m.group() for m in TOKEN.finditer(fold_word(form)))
                if len(parts) == 1:
                    words[parts[0]] = (*words.get(parts[0], ()), number)
                elif parts:
                    phrases.setdefault(parts[0], []).append((parts, number))
    for found in phrases.values():
        found.sort(key=lambda item: -len(item[0]))
    return list(numbers), words, phrases
