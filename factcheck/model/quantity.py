"""A number as one text writes it."""

from __future__ import annotations

from typing import Literal, get_args

from msgspec import Struct

from factcheck.model.number import Number, exact, show
from factcheck.model.span import NOWHERE, Noted, Span

Hedge = Literal["exact", "about", "at_least", "at_most", "more_than", "less_than", "range", "vague"]
Kind = Literal[
    "count",
    "percent",
    "percentage_point",
    "fraction",
    "money",
    "measure",
    "duration",
    "ordinal",
    "age",
    "multiple",
    "vague",
    "score",
    "match_minute",
]
Role = Literal["from", "to", "by"]

PLAYS: frozenset[Kind] = frozenset(("score", "match_minute"))  # they count nothing: only compared

_SIGN = {"exact": "", "about": "~", "at_least": ">=", "at_most": "<=", "more_than": ">", "less_than": "<"}
_HEDGE = {sign: hedge for hedge, sign in _SIGN.items()}


class Quantity(Noted, Struct, frozen=True):
    """A number at a span: an exact interval with kind, unit and hedge.

    ``low`` and ``high`` are the values as the gold guide defines them (equal for exact and about; one side ``None`` for a
    bound; both ``None`` for a vague word). ``vague`` holds the declared interval of a vague word. ``step`` is the value of
    the last written place (3.50 → 1/100, «3 آلاف» → 1000). Percent in percent units; fractions and shares as 0..1.
    ``noun`` is the counted noun as it stands next to the number; ``per`` what a rate is per. ``role`` is the place in a
    stated change. A score has its lesser side as ``low`` and its greater one as ``high``, whichever stood first. ``why`` names
    the words and rules that made the value. Notation ``~3500 count soldier``, ``1-3 score``.
    """

    span: Span
    low: Number | None
    high: Number | None
    kind: Kind
    hedge: Hedge = "exact"
    unit: str = ""
    step: Number = 1
    noun: Span | None = None
    per: str = ""
    role: Role | None = None
    vague: tuple[Number, Number] | None = None
    alternative: Number | None = None
    why: tuple[str, ...] = ()

    @property
    def nominal(self) -> Number | None:
        """The one number that stands in the text; ``None`` for ranges, vague words and scores."""
        if self.hedge in ("range", "vague") or self.kind == "score":
            return None
        return self.low if self.low is not None else self.high

    def __str__(self) -> str:
        return notation(self)


def notation(quantity: Quantity) -> str:
    """One line that :func:`parse` reads back: ``~3500 soldier``, ``>=2000 killed``, ``[20..30] percent``, ``3 ordinal round``."""
    if quantity.kind == "score":
        value = "-".join("?" if side is None else show(side) for side in (quantity.low, quantity.high))
    elif quantity.hedge == "range":
        value = "[" + "..".join("" if side is None else show(side) for side in (quantity.low, quantity.high)) + "]"
    elif quantity.hedge == "vague":
        low, high = quantity.vague or (0, 0)
        value = f"?[{show(low)}..{show(high)}]"
    else:
        nominal = quantity.nominal
        value = _SIGN[quantity.hedge] + ("?" if nominal is None else show(nominal))
    unit = quantity.unit + (f"/{quantity.per}" if quantity.per else "")
    kind = "" if quantity.kind == "count" else quantity.kind
    return " ".join(word for word in (value, kind, unit) if word)


def parse(text: str, span: Span = NOWHERE) -> Quantity:
    """The quantity that a notation names; raises ``ValueError`` where it names none."""
    value, _, rest = text.strip().partition(" ")
    words = rest.split()
    kind: Kind = "count"
    if words and words[0] in get_args(Kind):
        kind = words.pop(0)  # type: ignore[assignment]  # narrowed by the test above
    unit, _, per = " ".join(words).partition("/")
    if kind == "score":
        lesser, _, greater = value.partition("-")
        return Quantity(span, exact(lesser), exact(greater), kind)
    vague = value.startswith("?[")
    if value.lstrip("?").startswith("["):
        low_text, dots, high_text = value.lstrip("?")[1:].rstrip("]").partition("..")
        if not dots:
            raise ValueError(f"a range needs two dots: {text!r}")
        low, high = (exact(side) if side else None for side in (low_text, high_text))
        if vague:
            if low is None or high is None:
                raise ValueError(f"a vague interval needs both ends: {text!r}")
            return Quantity(span, None, None, kind, "vague", unit, per=per, vague=(low, high))
        return Quantity(span, low, high, kind, "range", unit, per=per)
    sign = value[: len(value) - len(value.lstrip("~<>="))]
    if sign not in _HEDGE:
        raise ValueError(f"no hedge sign: {sign!r} in {text!r}")
    number = exact(value[len(sign) :])
    hedge: Hedge = _HEDGE[sign]  # type: ignore[assignment]  # the table's values are hedges
    low = None if hedge in ("at_most", "less_than") else number
    high = None if hedge in ("at_least", "more_than") else number
    return Quantity(span, low, high, kind, hedge, unit, per=per)
