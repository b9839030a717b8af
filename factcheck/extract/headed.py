"""A number in the unit that heads the noun phrase before it: «انخفضت ساعات التجهيز إلى ست»."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.extract import hedging
from factcheck.extract.items import Context, Item

_TIME = "time"
_REACH = 5  # tokens from the unit to the preposition before the number
_MOST = 1000


def headed(ctx: Context, item: Item) -> Item:
    """«رفعت أيام العطلة إلى تسعة»: a bare number behind «to» counts the hours or days that were changed."""
    if not item.bare or item.kind != "count" or item.scaled or item.noun is not None or item.value >= _MOST:
        return item
    to = hedging.lead(ctx, item.first) - 1
    if not ctx.particle(to, "to") or not _ends(ctx, item.last + 1):
        return item
    for at in range(to - 1, max(to - _REACH - 1, 0), -1):
        if ctx.is_clause_end(at) or ctx.tokens[at].is_numeral or ctx.has(at, "numbers") or ctx.particle(at, "of", "to"):
            return item
        unit = _head(ctx, at)
        if unit:
            return replace(item, kind="duration", unit=unit, bare=False).because("unit: the head of the phrase")
    return item


def _ends(ctx: Context, at: int) -> bool:
    """Nothing behind the number that it could count."""
    return at >= ctx.size or ctx.is_clause_end(at) or ctx.form(at) == "." or ctx.is_joined(at) or ctx.has(at, "functions", "prep")


def _head(ctx: Context, at: int) -> str:
    """«ساعات العمل», «أيام العطلة»: the unit of time that owns the definite noun behind it."""
    if ctx.has(at - 1, "functions", "prep"):
        return ""  # «وصل عدد القتلى في ساعات الليل إلى 9»
    if ctx.is_definite(at) or not ctx.is_definite(at + 1) or at in ctx.taken or at + 1 in ctx.taken or ctx.has(at + 1, "numbers"):
        return ""
    read = (r.entry for r in ctx.readings(at) if r.entry.category == "units" and not r.suffix and not r.governed)
    return next((entry.key for entry in read if entry.klass.split()[0] == _TIME and not ctx.has(at, "nouns")), "")
