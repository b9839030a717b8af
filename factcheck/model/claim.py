"""What one document says."""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

from msgspec import Struct

from factcheck.model import quantity, when
from factcheck.model.quantity import Kind, Quantity, Role
from factcheck.model.span import NOWHERE, Noted, Span
from factcheck.model.when import When

Modality = Literal["fact", "plan", "forecast", "negated", "quoted"]
PLANS: frozenset[Modality] = frozenset(("plan", "forecast"))  # what is yet to come
Basis = Literal["stated", "inherited", "published", "unknown"]
Scope = Literal["moment", "day", "period", "cumulative", "total_standing", "per_unit_rate", "plan_target", "event", "unknown"]

WON, LOST = "won:", "lost:"
"""Before the name of a side among the restrictions of a score."""
ABOARD, COUNTED = "aboard", "counted"
"""Restrictions: those whom a ship or a plane carried; the share of the votes that are counted so far."""
MILESTONE = "milestone:"
"""Before what a date is the date of (``founded``), among the anchors of its claim."""
LENGTH = "length:"
"""Before what a duration is the length of (``fire``), among the anchors of its claim."""
ALONE = (MILESTONE, LENGTH)
"""Anchors that hold where each of two texts has but one value of the kind: of two it is not said which is which."""

_MODALITIES: dict[str, Modality] = {word: word for word in get_args(Modality)}
_SCOPES: dict[str, Scope | None] = {**{word: word for word in get_args(Scope)}, "-": None}


class Subject(Noted, Struct, frozen=True):
    """What is counted. ``text`` as written, ``head`` its head noun (lemma where known), ``concept`` an id such as
    ``soldier`` or the lemma of an unknown noun, ``qualifiers`` as written and ``restrict`` their canonical ids
    (``nat:US``, ``sex:female``), by which claims are compared. Notation ``soldier+nat:US``: what is compared."""

    text: str = ""
    head: str = ""
    concept: str = ""
    qualifiers: tuple[str, ...] = ()
    restrict: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return self.concept + "".join(f"+{name}" for name in sorted(self.restrict))

    @classmethod
    def parse(cls, text: str) -> Subject:
        """The subject that a notation names."""
        concept, *restrict = text.strip().split("+")
        return cls(concept=concept, restrict=frozenset(restrict))


class Time(Noted, Struct, frozen=True):
    """The reference time of a claim: days, inclusive, or unknown with both ends ``None``. ``minute`` is the minute of the day
    of publication or of the stated hour where the order of two claims of one day needs it. Notation ``2021-07-23``,
    ``2021-07-01..2021-07-31``, ``?``: the days alone."""

    low: date | None
    high: date | None
    basis: Basis = "published"
    minute: int | None = None

    def __str__(self) -> str:
        if self.low is None or self.high is None:
            return "?"
        return self.low.isoformat() if self.low == self.high else f"{self.low.isoformat()}..{self.high.isoformat()}"

    def days_to(self, other: Time) -> int:
        """The days between two times; 0 where they touch or overlap, or one is unknown."""
        if self.low is None or self.high is None or other.low is None or other.high is None:
            return 0
        if other.low > self.high:
            return (other.low - self.high).days
        return (self.low - other.high).days if self.low > other.high else 0

    @classmethod
    def parse(cls, text: str) -> Time:
        """The time of which a notation gives the days; raises ``ValueError`` where it gives none."""
        if text == "?":
            return cls(None, None, "unknown")
        low, _, high = text.partition("..")
        return cls(date.fromisoformat(low), date.fromisoformat(high or low), "stated")


class Claim(Noted, Struct, frozen=True):
    """One statement by one source: subject, place, event, reference time, a quantity *or* a date, who is quoted, modality.

    ``value`` is a :class:`Quantity` or, for ``kind == "date"``, a :class:`When`. ``place`` is as written and ``place_id``
    its canonical id (``IQ``, ``IQ/mosul``). ``event`` is a label of the frame guide, ``anchor`` the words that tell one
    event from another (a phase, a round, a name). ``part_of`` is the id of the claim that is the whole.
    ``why`` explains each slot, ``slot: words → value``.
    """

    id: str
    document: str
    span: Span
    sentence: Span
    value: Quantity | When
    subject: Subject = Subject()
    place: str | None = None
    place_id: str = ""
    event: str | None = None
    anchor: tuple[str, ...] = ()
    scope: Scope | None = None
    time: Time = Time(None, None, "unknown")
    part_of: str | None = None
    speaker: str | None = None
    modality: Modality = "fact"
    role: Role | None = None
    why: tuple[str, ...] = ()

    @property
    def kind(self) -> Kind | Literal["date"]:
        return self.value.kind if isinstance(self.value, Quantity) else "date"

    def __str__(self) -> str:
        """``~3500 soldier | soldier+nat:foreign | deployed_present+third @IQ | total_standing | 2021-07-23 | fact``; the value of
        a date begins with ``date``."""
        value = str(self.value) if isinstance(self.value, Quantity) else f"date {self.value}"
        where = "+".join([self.event or "-", *self.anchor]) + f" @{self.place_id or self.place or '-'}"
        return " | ".join([value, str(self.subject), where, self.scope or "-", str(self.time), self.modality])

    @classmethod
    def parse(cls, text: str, id: str = "", document: str = "", span: Span = NOWHERE) -> Claim:
        """The claim that a notation names, at a span; raises ``ValueError`` where it names none."""
        fields = [field.strip() for field in text.split(" | ")]
        if len(fields) != 6:
            raise ValueError(f"a claim has six fields: {text!r}")
        value, subject, where, scope, time, modality = fields
        event, at, place = where.partition("@")
        label, *anchor = event.strip().split("+")
        if not at or scope not in _SCOPES or modality not in _MODALITIES:
            raise ValueError(f"no place, scope or modality: {text!r}")
        return cls(
            id,
            document,
            span,
            span,
            when.parse(value[5:], span) if value.startswith("date ") else quantity.parse(value, span),
            Subject.parse(subject),
            place_id="" if place == "-" else place,
            event=None if label == "-" else label,
            anchor=tuple(anchor),
            scope=_SCOPES[scope],
            time=Time.parse(time),
            modality=_MODALITIES[modality],
        )
