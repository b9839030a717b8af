"""What a counted noun means: concepts with parents, dimension and time behaviour. A noun without a concept is its own lemma."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from factcheck.text.fold import fold_word

Behaviour = Literal["fixed", "level", "running", "flow"]

_DATA = Path(__file__).with_name("concepts.tsv")


class Concept(NamedTuple):
    """``dimension`` is empty for counts. ``window`` is in days: for ``level`` how far apart reference times may lie, for ``flow``
    the usual period, for ``running`` how long one event's count goes on; ``None`` for ``fixed``. A ``standin`` (شخص) counts
    people and takes its content from the event. An ``exact`` figure is set by a decision (سعر الفائدة) and never rounded."""

    id: str
    parents: tuple[str, ...]
    dimension: str
    behaviour: Behaviour
    window: int | None
    standin: bool
    exact: bool
    lemmas: tuple[str, ...]


def _behaviour(word: str) -> Behaviour:
    for known in get_args(Behaviour):
        if word == known:
            return known  # type: ignore[no-any-return]  # get_args is untyped
    raise ValueError(f"no time behaviour: {word!r}")


@cache
def concepts() -> dict[str, Concept]:
    """All concepts by id, in the order of the table."""
    out = {}
    for line in _DATA.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            key, parents, dimension, behaviour, window, flags, lemmas = line.split("\t")
            out[key] = Concept(
                key,
                tuple(parents.split("|")) if parents else (),
                dimension,
                _behaviour(behaviour),
                int(window) if window else None,
                flags == "standin",
                flags == "exact",
                tuple(lemmas.split("|")),
            )
    return out


@cache
def _by_lemma() -> dict[str, Concept]:
    named = [(lemma, entry) for entry in concepts().values() for lemma in entry.lemmas]
    folded = fold_word("|".join(lemma for lemma, _ in named)).split("|")
    return {lemma: entry for lemma, (_, entry) in zip(folded, named, strict=True)}


def concept(lemma: str) -> Concept | None:
    """The concept that a noun (lemma or phrase, with or without ال, in any spelling) means; ``None`` where the table has none."""
    form = fold_word(lemma)
    found = _by_lemma().get(form)
    if found is None and form.startswith("ال"):
        found = _by_lemma().get(" ".join(word.removeprefix("ال") for word in form.split()))
    return found


def ancestors(key: str) -> frozenset[str]:
    """The ids of all that a concept is a kind of, itself left out; empty for a root and for an unknown id."""
    found: set[str] = set()
    todo = [key]
    while todo:
        entry = concepts().get(todo.pop())
        new = [parent for parent in entry.parents if parent not in found] if entry else []
        found.update(new)
        todo += new
    return frozenset(found)


def same_or_parent(a: str, b: str) -> bool:
    """Whether concept id ``a`` is ``b`` or one of its ancestors (``person`` of ``soldier``); unknown ids are only themselves."""
    return a == b or a in ancestors(b)


def dimension(lemma: str) -> str:
    """What a noun is measured in; empty for counts and for nouns without a concept."""
    found = concept(lemma)
    return found.dimension if found else ""
