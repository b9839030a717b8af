"""Which claims a rule or a fact speaks of. A slot that is not given says nothing; all that are given must hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache, partial

from msgspec import Struct

from factcheck.model import Claim, Document
from factcheck.rules.limits import Limit
from factcheck.rules.periods import Period
from factcheck.rules.vocabulary import Topic, with_nouns

_NEAR = 7
_KEPT = 1024  # sentences: many patterns look at one claim
_WORD = re.compile(r"[^\s،,;؛:.!?؟()\"'«»\[\]]+")


class Pattern(Struct, frozen=True):
    """``who`` are restriction ids, each of which the claim must have (``none``: it may have none). ``between`` says how
    large the number may be at all. ``words`` must all stand in the claim's sentence, each in one of its forms, ``before`` and
    ``after`` within a few words of the number, and none of ``without`` may stand there."""

    subjects: tuple[Topic, ...] = ()
    who: tuple[str, ...] = ()
    unrestricted: bool = False
    place: str = ""
    during: Period | None = None
    kinds: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    modalities: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    speaker: str = ""
    part: str = ""
    between: Limit | None = None
    words: tuple[tuple[str, ...], ...] = ()
    before: tuple[tuple[str, ...], ...] = ()
    after: tuple[tuple[str, ...], ...] = ()
    without: tuple[str, ...] = ()

    def matches(self, claim: Claim, document: Document) -> bool:
        """Whether the claim is one of those that are meant; the cheap slots are looked at first."""
        return self._of_form(claim) and self._of_subject(claim) and self._of_scene(claim) and self._of_words(claim, document)

    def _of_form(self, claim: Claim) -> bool:
        value = claim.value
        unit = getattr(value, "unit", "") + (f"/{per}" if (per := getattr(value, "per", "")) else "")
        return (
            (not self.kinds or claim.kind in self.kinds)
            and (not self.units or unit in self.units)
            and (not self.hedges or getattr(value, "hedge", "exact") in self.hedges)
            and (not self.part or claim.span.part == self.part)
            and (self.between is None or self.between.fit(claim) == "fits")
        )

    def _of_subject(self, claim: Claim) -> bool:
        if self.subjects and not any(subject.covers(claim) for subject in self.subjects):
            return False
        if self.unrestricted and claim.subject.restrict:
            return False
        return all(name in claim.subject.restrict for name in self.who)

    def _of_scene(self, claim: Claim) -> bool:
        return (
            (not self.events or claim.event in self.events)
            and (not self.scopes or (claim.scope or "unknown") in self.scopes)
            and (not self.modalities or claim.modality in self.modalities)
            and (not self.speaker or bool(claim.speaker) == (self.speaker == "named"))
            and (not self.place or _within(self.place, claim.place_id))
            and (self.during is None or self.during.meets(claim.time))
        )

    def _of_words(self, claim: Claim, document: Document) -> bool:
        if not (self.words or self.before or self.after or self.without):
            return True
        text = document.text(claim.span.part)
        find = partial(_finder, language=document.language)
        if self.words or self.without:
            sentence = _folded(text[claim.sentence.start : claim.sentence.end])
            if not all(find(forms).search(sentence) for forms in self.words):
                return False
            if self.without and find(self.without).search(sentence):
                return False
        if self.before:
            ahead = _plain(text[claim.sentence.start : claim.span.start])
            cut = len(ahead) - len(" ".join(ahead.split()[-_NEAR:]))
            if not all(any(found.start() + 1 >= cut for found in find(forms).finditer(ahead)) for forms in self.before):
                return False
        behind = _plain(text[claim.span.end : claim.sentence.end]) if self.after else ""
        return all(
            any(behind.count(" ", 0, found.start()) < _NEAR for found in find(forms).finditer(behind)) for forms in self.after
        )


@lru_cache(maxsize=_KEPT)
def _plain(text: str) -> str:
    """The words alone, folded."""
    return _folded(" ".join(_WORD.findall(text)))


def _within(outer: str, inner: str) -> bool:
    from factcheck.world.places import contains

    return contains(outer, inner)


@lru_cache(maxsize=_KEPT)
def _folded(text: str) -> str:
    from factcheck.text.fold import fold_word

    return " ".join(fold_word(text).split())


@cache
def _finder(forms: tuple[str, ...], language: str) -> re.Pattern[str]:
    """Finds any of these phrases, with the clitics that the language glues before a word."""
    from factcheck.lang.lexicon import lexicon

    glue = "|".join(map(re.escape, sorted(lexicon(language).prefixes, key=len, reverse=True)))
    phrases = "|".join(sorted((re.escape(_folded(form)).replace(r"\ ", " ") for form in forms), key=len, reverse=True))
    return re.compile(f"(?<![^\\W_])(?:{glue})(?:{phrases})(?![^\\W_])")


def of(claims: Iterable[Claim], documents: dict[str, Document], pattern: Pattern) -> list[Claim]:
    """The claims that a pattern means, in their order."""
    return [claim for claim in with_nouns(claims) if pattern.matches(claim, documents[claim.document])]
