"""A fraction of the unit behind an amount: «3 سنوات ونصف السنة», «ساعتين ونصف», «ثلاث ساعات وربع ساعة»."""

from __future__ import annotations

from fractions import Fraction

from msgspec.structs import replace

from factcheck.extract.items import Context, Item
from factcheck.extract.nouns import is_noun
from factcheck.extract.number_words import number_reading
from factcheck.model import Number, exact

_PARTED = ("duration", "measure", "money", "multiple", "percentage_point")


def halves(ctx: Context, item: Item) -> Item:
    """«3 سنوات ونصف السنة», «ساعتين ونصف»: a fraction of the unit behind it."""
    counted = item.noun is not None and item.noun[0] == item.after - 1 and ctx.has(item.noun[0], "units")
    if item.low is None or not (counted or item.kind in _PARTED):
        return item
    less = item.kind == "duration" and ctx.particle(item.after, "less")
    if less and ctx.has(item.after + 1, "numbers", "fraction") and ctx.form(item.after + 1).endswith(ctx.lexicon.accusative):
        entry = next(r.entry for r in ctx.readings(item.after + 1) if r.entry.klass == "fraction")
        fraction: tuple[Fraction, int] | None = (-Fraction(entry.key), item.after + 2)  # «ثلاث ساعات إلا ربعا»
    else:
        fraction = joined_fraction(ctx, item.after, item.unit or _unit_of(ctx, item))
    if fraction is None:
        return item
    value, after = fraction
    total = exact_sum(item.low, value)
    return replace(item, low=total, high=total, last=after - 1, after=after, step=abs(value))


def _unit_of(ctx: Context, item: Item) -> str:
    """The unit that a counted noun is too; empty for none."""
    at = item.noun[0] if item.noun else -1
    return next((r.entry.key for r in ctx.readings(at) if r.entry.category == "units"), "")


def joined_fraction(ctx: Context, at: int, own: str = "") -> tuple[Fraction, int] | None:
    """«ونصف», «ونصف الساعة», «وربع المتر» at a token, behind hours «ونصف ساعة» too: the fraction and the token after it."""
    if at in ctx.taken or not ctx.has(at, "numbers", "fraction"):
        return None
    for reading in ctx.readings(at):
        entry = reading.entry
        if (
            reading.joined
            and not reading.definite
            and entry.category == "numbers"
            and entry.klass == "fraction"
            and not reading.suffix
        ):
            after = at + 1
            scale = number_reading(ctx.tokens[after], ("scale",), ctx.lexicon.articles[:1]) if after < len(ctx.tokens) else None
            if scale is not None:  # «مليوني يورو ونصف المليون»
                return Fraction(entry.key) * int(scale.entry.key), after + 1
            unit = ctx.match(after, "units", "currencies")
            if unit is not None and (unit.definite or (own and unit.entry.key == own and not unit.prefix and not unit.suffix)):
                after = unit.after
            elif is_noun(ctx, after) and not ctx.has(after, "nationalities"):
                return None
            return Fraction(entry.key), after
    return None


def exact_sum(left: Number, right: Number) -> Number:
    return exact(left + right)
