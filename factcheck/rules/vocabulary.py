"""The names that rules and queries may use, and what they stand for; an unknown one is told with the nearest known."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model import Claim
from factcheck.rules.mistakes import UnknownName, did_you_mean

__tracebackhide__ = True  # pytest shows the test's own line, not ours
_DATA = Path(__file__).with_name("names.tsv")
_PHRASE = 4
IMPLIED = frozenset({"military"})
"""Restrictions that the noun has anyway: soldiers are military whether the text says so or not."""


class Name(NamedTuple):
    """A line of ``names.tsv``."""

    concepts: tuple[str, ...]
    events: tuple[str, ...]


class Topic(Struct, frozen=True):
    """What a subject name stands for: these concepts with all that is a kind of them, people who are counted by one of these
    events without being called anything of their own, and a noun that no concept covers."""

    name: str
    roots: frozenset[str]
    events: frozenset[str] = frozenset()
    lemma: str = ""

    def covers(self, claim: Claim) -> bool:
        """Whether a claim counts, or tells the amount of, this subject."""
        own = concept_of(claim)
        if own in self.roots or self.roots & _ancestors(own):
            return True
        if self.lemma and self.lemma in (own, _fold(claim.subject.head)):
            return True
        return claim.event in self.events and claim.kind in ("count", "vague") and (not own or _is_people(own))


def kin(left: Topic, right: Topic) -> bool:
    """Whether one of the two is a kind of the other: ``soldier`` and ``troops``."""
    ours, theirs = ({root: _ancestors(root) | {root} for root in topic.roots} for topic in (left, right))
    return any(one in above or other in ours[one] for one in ours for other, above in theirs.items())


@cache
def _ancestors(concept: str) -> frozenset[str]:
    from factcheck.world.concepts import ancestors

    return ancestors(concept)


def _is_people(concept: str) -> bool:
    """People who have no content of their own: شخص، مدني، طفل — but no soldiers, voters or wounded."""
    from factcheck.world.concepts import concepts

    found = concepts().get(concept)
    return found is not None and (found.standin or concept in _plain_people())


@cache
def _plain_people() -> frozenset[str]:
    return frozenset({"person", "man", "woman", "child", "boy", "girl", "youth", "elderly", "civilian", "resident"})


def concept_of(claim: Claim) -> str:
    """The id of the claim's concept; where the claim has only words, that of the longest phrase from its head on that has one;
    else the claim's own word, which may be empty."""
    from factcheck.world.concepts import concepts

    subject = claim.subject
    if subject.concept in concepts():
        return subject.concept
    return _of_words(subject.text, subject.concept, subject.head) or subject.concept


@cache
def _of_words(text: str, *others: str) -> str:
    from factcheck.world.concepts import concept

    words = text.split()[:_PHRASE]
    for phrase in (*(" ".join(words[:end]) for end in range(len(words), 1, -1)), *others):
        found = concept(phrase) if phrase else None
        if found is not None:
            return found.id
    return ""


def with_nouns(claims: Iterable[Claim]) -> list[Claim]:
    """The claims; a part that names no noun of its own («بينهم 2500 أمريكي») counts what its whole counts."""
    from factcheck.world.concepts import concepts

    known = list(claims)
    by_id = {claim.id: claim for claim in known}
    out = []
    for claim in known:
        whole = by_id.get(claim.part_of or "")
        if whole is not None and claim.kind == whole.kind and concept_of(claim) not in concepts():
            claim = replace(claim, subject=replace(claim.subject, concept=concept_of(whole)))
        out.append(claim)
    return out


def _fold(text: str) -> str:
    from factcheck.text.fold import fold_word

    return fold_word(text)


@cache
def names() -> dict[str, Name]:
    out = {}
    for line in _DATA.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, found, events = line.split("\t")
            out[name] = Name(tuple(found.split("|")), tuple(events.split("|")) if events else ())
    return out


@cache
def topic(name: str) -> Topic:
    """The topic of a name: a name of ``names.tsv``, a concept, an event label, or an Arabic noun. Raises :class:`UnknownName`."""
    from factcheck.world.concepts import concept, concepts

    key = name.strip()
    if key in names():
        entry = names()[key]
        return Topic(key, frozenset(entry.concepts), frozenset(entry.events))
    if key in concepts():
        return Topic(key, frozenset({key}), frozenset({key}) & events())
    if key in events():
        return Topic(key, frozenset(), frozenset({key}))
    if key and not key.isascii():
        found = concept(key)
        if found is not None:
            return topic(found.id)
        if _fold(key) in nouns():
            return Topic(key, frozenset(), lemma=_fold(key))
    raise UnknownName("subject", name, did_you_mean(key, (*names(), *concepts(), *events(), *_arabic_subjects(key))))


def _arabic_subjects(key: str) -> tuple[str, ...]:
    """Nouns to propose, only where the name is Arabic."""
    from factcheck.world.concepts import concepts

    return () if key.isascii() else tuple(lemma for entry in concepts().values() for lemma in entry.lemmas)


def _rows(category: str) -> list[tuple[str, str, list[str], str]]:
    from factcheck.lang.lexicon import rows

    return rows("ar", category)


@cache
def nouns() -> frozenset[str]:
    """The nouns of the word files, folded, in the forms listed there."""
    return frozenset(_fold(form) for key, _, forms, _ in _rows("nouns") for form in (key, *forms))


@cache
def events() -> frozenset[str]:
    """The event labels: the keys of the word file of events."""
    return frozenset(key for key, klass, _, _ in _rows("events") if klass not in ("light", "weak"))


@cache
def _places() -> dict[str, str]:
    """Every place id, and every Arabic name (folded) to its id."""
    out: dict[str, str] = {}
    for key, _, forms, _ in _rows("places"):
        out.setdefault(key, key)
        out.setdefault(key.partition("/")[0], key.partition("/")[0])
        for form in forms:
            out.setdefault(_fold(form), key)
    return out


def place(name: str) -> str:
    """The place id of an id or an Arabic name. Raises :class:`UnknownName`."""
    from factcheck.world.places import containers

    key = name.strip()
    found = _places().get(key) or _places().get(_fold(key))
    if found is None and (key == "world" or containers(key) - {"world", key.partition("/")[0]}):
        found = key
    if found is None:
        raise UnknownName(
            "place", name, did_you_mean(key, [*_places()] if not key.isascii() else [k for k in _places() if k.isascii()])
        )
    return found


@cache
def _who() -> dict[str, str]:
    """Restriction ids by the names that may be used for them: the id, its part behind the colon, its Arabic words."""
    out: dict[str, str] = {}
    for key, _, forms, _ in _rows("qualifiers"):
        for name in (key, key.rpartition(":")[2], *(_fold(form) for form in forms)):
            out.setdefault(name, key)
    for key, _, forms, _ in _rows("nationalities"):
        for name in (f"nat:{key}", key, *(_fold(form) for form in forms)):
            out.setdefault(name, f"nat:{key}")
    return out


def who(name: str) -> str:
    """The restriction id of a qualifier: ``US``, ``nat:US``, ``female``, «أمريكي». Raises :class:`UnknownName`."""
    key = name.strip()
    found = _who().get(key) or _who().get(_fold(key))
    if found is None:
        raise UnknownName("qualifier", name, did_you_mean(key, [k for k in _who() if k.isascii() == key.isascii()]))
    return found


@cache
def units() -> frozenset[str]:
    """Every unit and currency key that a quantity may have."""
    from factcheck.world import units as world

    keys = {key for category in ("units", "currencies") for key, _, _, _ in _rows(category)}
    return frozenset(keys | set(world.units()) | {"percent", "basis_point", "index_point"})


def unit(name: str) -> str:
    """The unit itself, ``barrel/day`` part by part. Raises :class:`UnknownName`."""
    for key in name.split("/"):
        if key not in units():
            raise UnknownName("unit", key, did_you_mean(key, units()))
    return name
