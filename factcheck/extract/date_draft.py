"""What the grammar reads before any date is known to resolve it against."""

from __future__ import annotations

from typing import Literal, NamedTuple

from factcheck.model import Calendar

Rule = Literal[
    "date", "numeric", "weekday", "relday", "night", "unit", "nth", "months", "year", "years", "decade", "century", "season",
    "ago", "last", "same", "range", "trap", "offset",
]  # fmt: skip


BEFORE = "before"  # the note of a period that is counted back from another one
FISCAL = "fiscal"  # the note of a year of accounts: «العام المالي الحالي»
AHEAD = "ahead"  # the note of a duration behind «بعد» that is a date only where the words speak of what is to come
ORIGIN = "origin"  # the note of a month in which an amount was that another one comes from
QUARTER = "quarter"  # the note of «نهاية الربع»: the one that the text is about, else the last that is over
THAT = "that"  # the note of «ذلك اليوم», which is never the day of publication


class Draft(NamedTuple):
    """A date expression over the tokens ``first`` to ``end`` (exclusive); ``lead`` is the first token it owns besides.

    ``skip`` letters of the first token are clitics. ``day2``, ``month2``, ``year2`` end a range; ``pair`` is the second
    name of the month, where it is another month than the first. ``shift`` places the date (past, next, current, same …)
    and ``shift_unit`` says of what: "" the date itself, else its year. ``last`` ends a range of two drafts.
    ``base`` is the rule of a range's first end.
    ``future``: the words speak of what is to come; ``over``: of what is measured already; ``onward``: of what begins then.
    ``owned`` is false for durations, whose tokens the quantity stage reads too. ``tied`` drafts are two writings of one date.
    """

    rule: Rule
    first: int
    end: int
    lead: int
    skip: int = 0
    weekday: int | None = None
    weekday2: int | None = None
    offset: int | None = None
    day: int | None = None
    day2: int | None = None
    month: int | None = None
    pair: int | None = None
    year: int | None = None
    year2: int | None = None
    fields: tuple[int, int, int] | None = None
    calendar: Calendar = "gregorian"
    shift: str = ""
    shift_unit: str = ""
    unit: str = ""
    number: int = 0
    edge: str = ""
    night: bool = False
    owned: bool = True
    backwards: bool = False
    unsure: bool = False
    direction: Literal["within", "since", "until"] = "within"
    future: bool = False
    over: bool = False
    onward: bool = False
    last: Draft | None = None
    tied: int = 0
    base: Rule | None = None
    note: str = ""

    @property
    def full(self) -> bool:
        """Day, month and year are written."""
        return (self.rule == "date" and None not in (self.day, self.month, self.year)) or self.rule == "numeric"
