"""The unit that the heading of a list gives to its lines: «الإنتاج (مليون قنطار):», «بآلاف البراميل يوميا، كما يلي:»."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from factcheck.extract import hedging
from factcheck.extract.items import Context, Item, times, unit_kind
from factcheck.extract.number_words import number_reading
from factcheck.lang.shapes import shapes
from factcheck.model import Kind

_COLON = ":"
_ENDS = frozenset(".،؛")
_SCALES = ("scale", "scale_pl", "scale_acc")


class Heading(NamedTuple):
    """What each number of the lines below is in: so many of a unit, per something."""

    scale: int
    kind: Kind
    unit: str
    per: str


def heading(ctx: Context, items: list[Item]) -> tuple[Heading | None, list[Item]]:
    """The heading that a sentence is, and its items without the words of scale, which count nothing."""
    if not items or ctx.form(ctx.size - 1) != _COLON:
        return None, items
    item = items[-1]
    unit = ctx.match(item.last + 1, "units", "currencies")
    reading = number_reading(ctx.tokens[item.first], _SCALES) if item.first == item.last else None
    if unit is None or reading is None:
        return None, items
    bracketed = ctx.form(item.first - 1) == "(" and ctx.form(unit.after) == ")"
    by = reading.prefix.startswith(shapes(ctx.lexicon.language).clitics.at)
    if not (bracketed or by):
        return None, items
    rate = ctx.match(unit.after, "rates")
    found = Heading(int(reading.entry.key), unit_kind(unit.entry), unit.entry.key, rate.entry.key if rate else "")
    return found, items[:-1]


def below(ctx: Context, items: list[Item], head: Heading | None) -> tuple[Heading | None, list[Item]]:
    """The items of a line under a heading, and the heading where the line is one: «القمح الصلب: 43»."""
    if head is None or len(items) != 1:
        return None, items
    item = items[0]
    rest = range(item.after, ctx.size)
    label = ctx.form(hedging.lead(ctx, item.first) - 1) == _COLON and all(ctx.form(at) in _ENDS for at in rest)
    if not (label and item.bare and item.kind == "count" and item.low is not None) or item.scaled:
        return None, items
    low, step = times(item.low, head.scale), times(item.step, head.scale)
    done = replace(item, low=low, high=low, step=step, kind=head.kind, unit=head.unit, per=head.per, scaled=True, bare=False)
    return head, [replace(done, numeral=None, noun=None).because("unit of the heading")]
