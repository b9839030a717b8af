"""What a sentence turns to: another matter than its text's («وفي سياق آخر، …», «أسفر هجوم آخر عن 9»), or another place («وفي
لبنان، …»)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise

from factcheck.align.canon import Canon
from factcheck.align.terms import MASK, Passage
from factcheck.model import Claim
from factcheck.text.fold import fold_word
from factcheck.world.places import country_of

OTHER, BESIDE, HAPPENED = "other", "beside", "happened"
_OPENING = 5  # words among which a sentence says that it turns to another matter
_LEAD = 2  # passages of the body with what the text is about
_OLD = 30  # days
_STOPS = frozenset("،,؛;:()-")
_LATER = 4  # words from «يأتي ذلك» to how long after what it comes


def matters(passages: Sequence[Passage], names: Canon) -> tuple[str, ...]:
    """What each sentence turns to by how it, or one before it in its paragraph, opens: ``other``, ``beside`` or nothing."""
    out, paragraph, matter, body = [], -1, "", 0
    for passage in passages:
        body += passage.part == "body"
        if passage.paragraph != paragraph or passage.part != "body":
            matter = ""
        paragraph = passage.paragraph
        if body > _LEAD:
            matter = _opens(passage, names) or matter
        out.append(matter)
    return tuple(out)


def _opens(passage: Passage, names: Canon) -> str:
    forms = passage.forms
    if _comes_after(forms, names):
        return OTHER
    found = next(_called(forms, range(min(_OPENING, len(forms) - 1)), names), "")
    return OTHER if found == HAPPENED else found


def _comes_after(forms: Sequence[str], names: Canon) -> bool:
    """«ويأتي ذلك بعد يومين من حريق»: what comes is the text's, what was so long before is not."""
    if names.matters.get((names.stem(forms[0]), _second(forms))) != "later":
        return False
    near = list(pairwise(forms[1 : _LATER + 1]))
    return any(names.matters.get((one, "-")) == "after" and number == MASK for one, number in near)


def _second(forms: Sequence[str]) -> str:
    return forms[1] if len(forms) > 1 else ""


def matter_of(claim: Claim, passage: Passage, published: datetime | None, matter: str, names: Canon) -> str:
    """The matter of a claim: that of its sentence, else another happening that its clause tells. What is told of a time of its
    own, well before its text, is told apart by that, and may be what another text tells of the same time."""
    time = claim.time
    told = time.low if time.basis == "stated" and claim.scope != "cumulative" else None
    if published is not None and told is not None and (published.date() - told).days > _OLD:
        return ""
    if matter == OTHER or passage.part != "body":
        return matter
    first = last = next(iter(passage.at(claim.value.span)), 0)
    while first > 0 and passage.forms[first - 1] not in _STOPS:
        first -= 1
    while last + 1 < len(passage.forms) and passage.forms[last + 1] not in _STOPS:
        last += 1
    return OTHER if HAPPENED in _called(passage.forms, range(first, last), names) else matter


def _called(forms: Sequence[str], at: range, names: Canon) -> Iterator[str]:
    """The class of every noun that the next word makes another."""
    for word in at:
        klass = names.matters.get((names.stem(forms[word]), forms[word + 1]))
        if klass in (OTHER, BESIDE, HAPPENED):
            yield klass


def turned(placed: Sequence[tuple[Claim, int]], passages: Sequence[Passage], names: Canon) -> frozenset[str]:
    """The claims whose sentence opens with their place or country («وفي لبنان، …», «أما في لبنان فقد»), or one before it in its
    paragraph. A dateline is no such opening."""
    out = set()
    for claim, at in placed:
        if claim.place is None or not claim.place_id or passages[at].part != "body":
            continue
        paragraph, first = passages[at].paragraph, at
        while first > 0 and (passages[first - 1].part, passages[first - 1].paragraph) == ("body", paragraph):
            first -= 1
        if any(_fronted(claim, passage, names) for passage in passages[first : at + 1]):
            out.add(claim.id)
    return frozenset(out)


def _fronted(claim: Claim, passage: Passage, names: Canon) -> bool:
    """Does a sentence open with the place of a claim, or with its country («وفي لبنان، أعلنت الوزارة … في صور»)?"""
    forms, words = passage.forms, tuple(fold_word(claim.place or "").split())
    known = names.matters.get
    head = 1 if known((forms[0], "-")) == "in" else 2 if known((forms[0], _second(forms))) == "asfor" else 0
    if head == 0 or head >= len(forms):
        return False
    said = passage.stems[head][0].removeprefix("@")
    return forms[head : head + len(words)] == words or said == country_of(claim.place_id)
