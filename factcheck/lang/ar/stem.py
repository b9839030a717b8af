"""A light stem: the clitics before a word and the endings after it taken off, so that spellings of one word meet.

Not a lemma: «المغربية» and «مغربي» meet, broken plurals do not. Used to compare contexts, never to read a value.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from factcheck.text.fold import fold_word

_BEFORE = ("وبال", "فبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و", "ف", "ب", "ل", "ك")
_AFTER = ("هما", "يين", "يات", "يون", "هم", "ها", "ون", "ين", "ان", "ات", "يه", "ه", "ي", "ا")
_SHORTEST = 3


@cache
def stem(form: str) -> str:
    """The stem of a folded word; at least three letters stay."""
    for prefix in _BEFORE:
        if form.startswith(prefix) and len(form) - len(prefix) >= _SHORTEST:
            form = form[len(prefix) :]
            break
    for suffix in _AFTER:
        if form.endswith(suffix) and len(form) - len(suffix) >= _SHORTEST:
            return form[: -len(suffix)]
    return form


@cache
def commonness() -> dict[str, str]:
    """Stem → ``empty`` or ``frequent``, from ``commonness.tsv``; the emptier class wins."""
    out: dict[str, str] = {}
    for line in (Path(__file__).parent / "commonness.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            klass, words = line.split("\t")
            for word in fold_word(words).split():
                for form in (word, stem(word)):
                    out.setdefault(form, klass)
    return out


@cache
def stages() -> dict[str, str]:
    """Folded word → ``corrected``, ``early`` or ``final``, from ``stages.tsv``."""
    out: dict[str, str] = {}
    for line in (Path(__file__).parent / "stages.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            klass, words, _ = line.split("\t")
            out.update({fold_word(word): klass for word in words.split()})
    return out


@cache
def matters() -> dict[tuple[str, str], str]:
    """The stem of a noun and the folded word that makes it another → ``other``, ``beside`` or ``happened``, from ``matters.tsv``;
    so too the words that turn to a place, folded."""
    out: dict[tuple[str, str], str] = {}
    for line in (Path(__file__).parent / "matters.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            klass, nouns, words, _ = line.split("\t")
            names = (fold_word(noun) if klass in ("in", "asfor", "after") else stem(fold_word(noun)) for noun in nouns.split())
            out.update({(name, word): klass for name in names for word in fold_word(words).split()})
    return out


@cache
def twins() -> dict[str, str]:
    """Folded form or stem → the name that it shares with others, from ``twins.tsv``."""
    out: dict[str, str] = {}
    for line in (Path(__file__).parent / "twins.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, *others = fold_word(line).split()
            for word in (name, *others):
                for form in (word, stem(word)):
                    out.setdefault(form, name)
    return out


@cache
def likes() -> dict[str, frozenset[int]]:
    """Folded noun → the lines of ``likes.tsv`` that it stands on; «=دور» is that word alone, others bring what they mean."""
    out: dict[str, frozenset[int]] = {}
    for number, line in enumerate((Path(__file__).parent / "likes.tsv").read_text("utf-8").splitlines()):
        if line and not line.startswith("#"):
            for noun in fold_word(line.partition("\t")[0]).split("|"):
                out[noun] = out.get(noun, frozenset()) | {number}
    return out
