"""A speed whose hour the text leaves out: «سرعته كانت 75 كيلومترا», «أي ضعفا السرعة المسموحة، وهي 45 كيلومترا»."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.extract import hedging
from factcheck.extract.items import Context, Item

_PER_HOUR = {"km": "km_h", "mile": "mile_h"}
_COMMAS = frozenset("،,")
_REACH = 9  # tokens from the word of speed to the number


def speed(ctx: Context, item: Item, before: Item | None) -> Item:
    """«بسرعة 90 كيلومترا»: kilometres are per hour where a speed is what the number tells; ``before`` is the item before it."""
    if item.unit not in _PER_HOUR or item.per or ctx.topics.isdisjoint(("speed", "at_speed")):
        return item
    start = hedging.lead(ctx, item.first)
    changed = before is not None and before.unit == _PER_HOUR[item.unit] and start - 1 == before.after
    if not (changed and ctx.particle(start - 1, "to")) and not _is_told_of_speed(ctx, start):
        return item  # «من 120 كيلومترا إلى 100 كيلومتر»
    return replace(item, unit=_PER_HOUR[item.unit]).because("speed")


def _is_told_of_speed(ctx: Context, start: int) -> bool:
    """«السرعة المسموح بها، وهي 45»: a word of speed before a number in its clause, which «أي» goes on with; no length, no other
    number between."""
    at = start - 1
    if (ctx.particle(at, "thatis") or ctx.has(at, "borders", "rel")) and ctx.form(at - 1) in _COMMAS:
        at -= 2
    reached = True  # nothing but a verb of reaching: «بسرعة بلغت 90»
    for back in range(at, max(-1, start - _REACH - 1), -1):
        if ctx.topic(back, "speed", "at_speed"):
            kind = ctx.topic(back - 1, "swift")  # «القطار فائق السرعة»
            return not kind and (reached or not ctx.topic(back, "at_speed"))
        other = ctx.tokens[back].is_numeral or ctx.has(back, "numbers") or ctx.has(back, "units") or ctx.topic(back, "distance")
        if other or ctx.is_clause_end(back):
            return False
        reached = reached and not ctx.is_joined(back) and (ctx.has(back, "hedges") or ctx.has(back, "functions", "verb"))
    return False
