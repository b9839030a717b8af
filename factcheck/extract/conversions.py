"""An amount told again in another unit, in brackets behind it: «نحو 50 ميلا (80 كيلومترا)» is as vague there as before."""

from __future__ import annotations

from factcheck.extract import hedging
from factcheck.extract.items import Context, Item
from factcheck.world.units import dimension

_SIDED = frozenset({"about", "more_than", "less_than", "at_least", "at_most"})


def hedged(ctx: Context, items: list[Item]) -> list[Item]:
    """The items, each conversion with the hedge of the amount before its brackets: «نحو 3 ملايين دينار (9.8 ملايين دولار)»; but
    «نحو 3 ملايين دينار (أكثر من 9.8 ملايين دولار)», «نحو 50 دينارا (40 دينارا العام الماضي)»."""
    out = items[:1]
    for item in items[1:]:
        left = out[-1]
        if item.hedge == "exact" and left.hedge in _SIDED and _converts(ctx, left, item):
            item = hedging.apply(item, left.hedge).because("hedge: that of the amount before the brackets")
        out.append(item)
    return out


def _converts(ctx: Context, left: Item, right: Item) -> bool:
    """Two amounts of one kind in two units, the second alone in brackets right behind the first."""
    if left.kind != right.kind or left.unit == right.unit or not left.unit or not right.unit:
        return False
    if left.kind == "measure" and dimension(left.unit) != dimension(right.unit):
        return False
    opened = right.first - 1 - ctx.particle(right.first - 1, "thatis")
    alone = ctx.form(opened) == "(" and opened == left.after and ctx.form(right.after) == ")"
    return alone and left.kind in ("measure", "money")
