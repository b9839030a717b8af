"""What the look of a word tells where the lexicon does not know it; each language says it in its ``morphology`` folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module


@dataclass(frozen=True, slots=True)
class Shapes:
    """Tests of a folded word. ``imperfect``: a verb of the present; ``future``: one with the future prefix; ``present``: a known verb is
    of the present, behind its clitics; ``definite``: with
    the article; ``name``: an unknown word that may be a proper name; ``bare``: the word without clitics before its article;
    ``named``: the form of a definite name behind a preposition that swallows its article (للأردن)."""

    imperfect: Callable[[str], bool]
    future: Callable[[str, str], bool]
    present: Callable[[str, str], bool]
    definite: Callable[[str], bool]
    name: Callable[[str], bool]
    joined: Callable[[str], bool]
    named: Callable[[str], str]


@cache
def shapes(language: str) -> Shapes:
    """The tests of a language."""
    found = import_module(f"factcheck.lang.{language}.shapes").SHAPES
    if not isinstance(found, Shapes):
        raise TypeError(f"lang/{language}/shapes.py gives no Shapes")
    return found
