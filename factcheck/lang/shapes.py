"""What the look of a word tells where the lexicon does not know it; each language says it in its ``morphology`` folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import NamedTuple

from msgspec import Struct


class Clitics(NamedTuple):
    """What may be written on a word: nothing or the article (``plain``), conjunctions (``ands``), the sign of the future, the
    prepositions of place (``at``) and of the receiver (``to``), and all clitics of one letter (``single``); ``objects``: what a
    verb of many ends in that has an object on it."""

    plain: tuple[str, ...]
    ands: tuple[str, ...]
    future: tuple[str, ...]
    at: tuple[str, ...]
    to: tuple[str, ...]
    single: tuple[str, ...]
    objects: tuple[str, ...]

    def goes_on(self, key: str, form: str) -> bool:
        """Whether a word begins with the preposition that an adjunct of this key asks for."""
        asked = {"to": self.to, "at": self.at}.get(key)
        return asked is None or form.startswith(asked)


class Shapes(Struct, frozen=True):
    """Tests of a folded word. ``imperfect``: an unknown word that looks like a verb of the present; ``plural``: one that
    looks like a verb of the past with «they» in it, so that no subject follows; ``perfect``: one of the past before its
    subject; ``future``, ``present``: a known verb behind these clitics stands in that tense; ``definite``: with the
    article; ``name``: an unknown word that may be a proper name; ``joined``: with a preposition or conjunction before its
    article; ``named``: a definite name behind a preposition that swallows its article (للأردن), spelled out; ``verbal``: a
    finite verb may stand between these clitics; ``adjective``: an indefinite relational adjective; ``agrees``: an unknown
    word that has the look of an adjective of the indefinite noun before it; ``related``: with the ending of a relational
    adjective. ``feminine``: the ending of the feminine; ``uninflected``: an adjective without article, number and
    gender; ``dual``: an unknown word that looks like the dual of a feminine noun. Three tests of a word as the text
    writes it: ``verbless``, whether no verb ends like it; ``fraction``, whether the vowel on its n-th letter makes a
    fraction of it or a number (``None``: no vowel is written); ``relational``: the ending of a relational adjective,
    told from that of a feminine comparative. ``dual_ending``: a dual with the ending that falls where a noun owns it.
    ``goes_on``: an unknown word that looks like «and» with a verb of the present, and like no verbal noun; ``they``: a known
    verb with «they» in it, short ones too; ``of_nation``: the adjective of a nation without the endings of number, gender
    and case; ``marked_dual``: a word whose vowel marks make a dual of what else is a plural; ``unlike``: a written word that
    begins with another letter than a noun which is folded alike; ``ended``: a verb with the ending of the past behind the
    first letter of a present."""

    clitics: Clitics
    imperfect: Callable[[str], bool]
    plural: Callable[[str], bool]
    perfect: Callable[[str], bool]
    future: Callable[[str, str], bool]
    present: Callable[[str, str], bool]
    definite: Callable[[str], bool]
    name: Callable[[str], bool]
    joined: Callable[[str], bool]
    named: Callable[[str], str]
    verbal: Callable[[str, str], bool]
    adjective: Callable[[str], bool]
    agrees: Callable[[str, str], bool]
    related: Callable[[str], bool]
    feminine: Callable[[str], bool]
    uninflected: Callable[[str], str]
    dual: Callable[[str], bool]
    verbless: Callable[[str], bool]
    fraction: Callable[[str, int], bool | None]
    relational: Callable[[str], bool]
    dual_ending: Callable[[str], bool]
    goes_on: Callable[[str], bool]
    they: Callable[[str], bool]
    of_nation: Callable[[str], str]
    marked_dual: Callable[[str], bool]
    unlike: Callable[[str, str], bool]
    ended: Callable[[str], bool]


@cache
def shapes(language: str) -> Shapes:
    """The tests of a language."""
    found = import_module(f"factcheck.lang.{language}.shapes").SHAPES
    if not isinstance(found, Shapes):
        raise TypeError(f"lang/{language}/shapes.py gives no Shapes")
    return found
