"""What one document says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from factcheck.model.quantity import Kind, Quantity, Role
from factcheck.model.span import Span
from factcheck.model.when import When

Modality = Literal["fact", "plan", "forecast", "negated", "quoted"]
Basis = Literal["stated", "inherited", "published", "unknown"]
Scope = Literal["moment", "day", "period", "cumulative", "total_standing", "per_unit_rate", "plan_target", "event", "unknown"]


@dataclass(frozen=True, slots=True)
class Subject:
    """What is counted. ``text`` as written, ``head`` its head noun (lemma where known), ``concept`` an id such as
    ``soldier`` or the lemma of an unknown noun, ``qualifiers`` as written and ``restrict`` their canonical ids
    (``nat:US``, ``sex:female``), by which claims are compared."""

    text: str = ""
    head: str = ""
    concept: str = ""
    qualifiers: tuple[str, ...] = ()
    restrict: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return self.concept + "".join(f"+{name}" for name in sorted(self.restrict))


@dataclass(frozen=True, slots=True)
class Time:
    """The reference time of a claim: days, inclusive, or unknown with both ends ``None``. ``minute`` is the minute of the day
    of publication or of the stated hour where the order of two claims of one day needs it."""

    low: date | None
    high: date | None
    basis: Basis = "published"
    minute: int | None = None

    def __str__(self) -> str:
        if self.low is None or self.high is None:
            return "?"
        return self.low.isoformat() if self.low == self.high else f"{self.low.isoformat()}..{self.high.isoformat()}"


@dataclass(frozen=True, slots=True)
class Claim:
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
        """``~3500 soldier | +nat:foreign | deployed_present @IQ | total_standing | 2021-07-23 | fact``."""
        where = f"{self.event or '-'} @{self.place_id or self.place or '-'}"
        return f"{self.value} | {self.subject} | {where} | {self.scope or '-'} | {self.time} | {self.modality}"
