"""What a sentence says of a count's history: early, final, corrected, lowered, put off."""

from __future__ import annotations

from itertools import pairwise

from factcheck.align.canon import Canon
from factcheck.align.terms import Passage

_AMENDED, _OBJECT = ("corrected", "lowered"), 3  # words in which what was amended is named
_OF_PAIRS = {"amends", "mistake", "printed", "statement", "former", "against", "except", "that", "closing", "polls"}


def stages(passage: Passage, names: Canon) -> frozenset[str]:
    """The classes of ``lang/ar/stages.tsv`` that hold of a sentence's figures: «ربع نهائي» and «عدل النتيجة» say nothing of
    them, «بيانه السابق» that they are others now."""
    said = [names.stages.get(form, "") for form in passage.forms]
    amended = {at for at, stage in enumerate(said) if stage in _AMENDED and "amends" in said[at + 1 : at + 1 + _OBJECT]}
    found = {stage for at, stage in enumerate(said) if stage and at not in amended and "cup" not in said[max(0, at - 1) : at + 2]}
    if ("statement", "former") in pairwise(said):
        found.add("corrected")
    wrong = (at for at, stage in enumerate(said) if stage == "mistake")
    if any("printed" in said[max(0, at - _OBJECT) : at + _OBJECT + 1] for at in wrong):
        found.add("corrected")
    if ("closing", "polls") in pairwise(said):
        found.add("closed")
    return frozenset(found - _OF_PAIRS)
