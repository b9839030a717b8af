"""Two aligned claims and their verdict; all claims about one thing."""

from __future__ import annotations

from typing import Literal, get_args

from msgspec import Struct

from factcheck.model.number import Number, exact, show
from factcheck.model.span import Noted

Verdict = Literal["agree", "compatible", "changed", "conflict", "not_comparable"]
Certainty = Literal["sure", "look", "info"]
GroupVerdict = Verdict | Literal["single"]

_VERDICTS: dict[str, Verdict] = {word: word for word in get_args(Verdict)}
_CERTAINTIES: dict[str, Certainty] = {word: word for word in get_args(Certainty)}
_GROUPS: dict[str, GroupVerdict] = {**_VERDICTS, "single": "single"}
_AND = "; "


class Level(Noted, Struct, frozen=True):
    """One rung of the ladder: the slot that was compared and the label of the first level that matched."""

    name: str
    label: str

    def __str__(self) -> str:
        return f"{self.name}={self.label}"

    @classmethod
    def parse(cls, text: str) -> Level:
        """The level that a notation names; raises ``ValueError`` where it names none."""
        name, equals, label = text.partition("=")
        if not equals:
            raise ValueError(f"a level is name=label: {text!r}")
        return cls(name, label)


class Relation(Noted, Struct, frozen=True):
    """Claims ``left`` and ``right`` (ids) passed the gate; ``levels`` is the ladder. ``certainty`` sets the severity of a
    conflict. Notation, without the ladder: ``left | conflict sure | right | reason``, and ``copied`` after the certainty
    where the two are not independent."""

    left: str
    right: str
    verdict: Verdict
    reason: str
    independent: bool
    levels: tuple[Level, ...] = ()
    certainty: Certainty = "info"

    def __str__(self) -> str:
        verdict = " ".join([self.verdict, self.certainty, *([] if self.independent else ["copied"])])
        return f"{self.left} | {verdict} | {self.right} | {self.reason}"

    @classmethod
    def parse(cls, text: str) -> Relation:
        """The relation that a notation names; raises ``ValueError`` where it names none."""
        fields = text.split(" | ", 3)
        words = fields[1].split() if len(fields) == 4 else []
        if len(words) < 2 or words[0] not in _VERDICTS or words[1] not in _CERTAINTIES or words[2:] not in ([], ["copied"]):
            raise ValueError(f"no verdict between two claims: {text!r}")
        left, _, right, reason = fields
        return cls(left, right, _VERDICTS[words[0]], reason, len(words) == 2, certainty=_CERTAINTIES[words[1]])


class Group(Noted, Struct, frozen=True):
    """All claims about one subject, place, event and time scope. ``low``/``best``/``high`` under the named policy. Notation
    ``g1 | soldier | conflict | 2000 2500 3500 | 2 of Wire A; Daily B | a.txt:1; b.txt:4``: the values, the sources (how many
    of them independent), the claims."""

    id: str
    subject: str
    claims: tuple[str, ...]
    verdict: GroupVerdict
    sources: tuple[str, ...]
    independent_sources: int
    low: Number | None = None
    best: Number | None = None
    high: Number | None = None

    def __str__(self) -> str:
        values = " ".join("?" if value is None else show(value) for value in (self.low, self.best, self.high))
        sources = f"{self.independent_sources} of {_AND.join(self.sources)}"
        return " | ".join([self.id, self.subject, self.verdict, values, sources, _AND.join(self.claims)])

    @classmethod
    def parse(cls, text: str) -> Group:
        """The group that a notation names; raises ``ValueError`` where it names none."""
        fields = text.split(" | ")
        if len(fields) != 6 or fields[2] not in _GROUPS:
            raise ValueError(f"a group has six fields with its verdict: {text!r}")
        name, subject, verdict, values, sources, claims = fields
        low, best, high = (None if value == "?" else exact(value) for value in values.split())
        count, _, publishers = sources.partition(" of ")
        return cls(name, subject, _names(claims), _GROUPS[verdict], _names(publishers), int(count), low, best, high)


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split(_AND)) if text else ()
