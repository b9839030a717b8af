"""Relations between quantities and dates of one text, as frozen values."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from factcheck.model import Quantity, Span, When

LinkKind = Literal[
    "part",  # whole, part: one part of a whole
    "parts",  # whole, part+: several parts; note "full" when they are said to be all
    "share",  # part, whole, share: k of N is p
    "change",  # from, to, by?: A, B, and by how much; notes "up" or "down"
    "balance",  # plus, minus, rest: revenue − spending = balance
    "shares",  # share+: percents that stand as one division; note "full" when they are said to be all
    "same",  # left, right: one amount in two units or two writings
    "list",  # count, list: «ثلاثة مواقع هي …»
    "back",  # number: «القتلى الـ32», a definite mention that points back
    "age",  # age, born, at?: an age beside a year of birth; note "now" where it is the age of today
    "elapsed",  # elapsed, year: «سنة 1979، أي قبل 42 سنة»; notes "before" or "after"
    "hours",  # elapsed, between+: «من السادسة إلى الثامنة، أي ساعتين», with all that may lie between
    "anniversary",  # ordinal, year
    "calendars",  # hijri, gregorian
    "weekday",  # date, weekday: «3 أيار 2024 الذي صادف يوم السبت»
]


OPEN = 9  # so many doubtful members mean that nobody knows where the list ends


class Listing(Struct, frozen=True):
    """An enumeration: between ``low`` and ``high`` things are named, and they differ only where an «و» may join one name."""

    span: Span
    low: int
    high: int
    names: tuple[str, ...] = ()

    def __str__(self) -> str:
        if self.high >= self.low + OPEN:
            return f">={self.low}"
        return str(self.low) if self.low == self.high else f"[{self.low}..{self.high}]"


End = Quantity | When | Listing


class Link(Struct, frozen=True):
    """Named ends, the words that made it, and notes. ``spare`` counts further members that stand without a number («وامرأة»).
    Notation ``part whole=400 part=430 («بينهم»)``."""

    kind: LinkKind
    ends: tuple[tuple[str, End], ...]
    cue: str = ""
    notes: frozenset[str] = frozenset()
    spare: int = 0

    def __str__(self) -> str:
        shown = " ".join(f"{role}={value}" for role, value in self.ends)
        notes = "".join(f" +{note}" for note in sorted(self.notes))
        return f"{self.kind} {shown}{notes} («{self.cue}»)"

    def quantities(self, role: str) -> tuple[Quantity, ...]:
        return tuple(value for name, value in self.ends if name == role and isinstance(value, Quantity))

    def quantity(self, role: str) -> Quantity | None:
        return next(iter(self.quantities(role)), None)

    def whens(self, role: str) -> tuple[When, ...]:
        return tuple(value for name, value in self.ends if name == role and isinstance(value, When))

    def when(self, role: str) -> When | None:
        return next(iter(self.whens(role)), None)

    def listing(self) -> Listing | None:
        return next((value for _, value in self.ends if isinstance(value, Listing)), None)
