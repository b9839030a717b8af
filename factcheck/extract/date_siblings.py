"""A half or quarter without its year, behind one that has it: «70 في النصف الثاني من 2025، مقابل 52 في النصف الأول»."""

from __future__ import annotations

from factcheck.extract.date_draft import Draft
from factcheck.extract.date_grammar import ordinal_at
from factcheck.extract.date_relative import nth_led
from factcheck.extract.date_words import Line, Tag

_REACH = 25  # tokens back to the one that has the year


def nth_again(line: Line, at: int) -> Draft | None:
    """The part of the year that an earlier part of it named: the later one, one that is compared with, or «النصف الأول منه»."""
    tag = line.tag(at, "period")
    ordinal = ordinal_at(line, tag.end) if tag is not None and tag.definite else None
    first = _sibling(line, at, tag) if tag is not None and ordinal is not None else None
    if tag is None or ordinal is None or first is None or line.bare(ordinal[1], "of"):
        return None
    compared = any(line.tag(k, "compared") for k in range(first.end, at)) or line.bare(ordinal[1], "ofit") is not None
    if not (compared or 0 < first.number < ordinal[0]):
        return None  # «في الربع الأخير من 2025 و9 في الربع الأول»
    return Draft("nth", at, ordinal[1], at, tag.clitics, unit=tag.key, number=ordinal[0], last=first.last)


def _sibling(line: Line, at: int, tag: Tag) -> Draft | None:
    """The last part of the same length before a token, where its year is said."""
    near = range(at - 1, max(-1, at - _REACH), -1)
    before = next((k for k in near if (other := line.tag(k, "period")) is not None and other.key == tag.key), None)
    draft = nth_led(line, before) if before is not None else None
    return draft if draft is not None and draft.last is not None and draft.rule == "nth" else None
