"""From a number phrase to an item with its percent word, unit, currency or counted noun."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from factcheck.extract.cardinals import Cardinal
from factcheck.extract.items import Context, Item
from factcheck.extract.nouns import definite_before, is_noun, noun_after
from factcheck.model import Number
from factcheck.text.tokens import Match, match

_TIME = "time"


def item_of(ctx: Context, cardinal: Cardinal) -> Item:
    """The bare item of a number phrase."""
    value = cardinal.value
    numeral = cardinal.numeral if cardinal.numeral is not None and cardinal.numeral.other is not None else None
    return Item(
        cardinal.first,
        cardinal.last,
        cardinal.after,
        value,
        value,
        cardinal.step,
        kind="fraction" if cardinal.fraction else "count",
        numeral=numeral,
        scaled=cardinal.scaled,
        definite=cardinal.definite,
        klass="suffixed" if cardinal.suffix else cardinal.klass,
        why=("words" if cardinal.words else "digits",),
    )


def attach(ctx: Context, item: Item) -> Item:
    """The item with what stands next to it; ``bare`` where nothing does."""
    first, at = item.first, item.last + 1
    opened = ctx.form(first - 1)
    if (opened, ctx.form(at)) in (("(", ")"), ("/", "/"), ('"', '"')):
        at += 1
    if ctx.form(first - 1) == "%":
        return _percent(ctx, replace(item, first=first - 1), at, item.last)
    if opened == "(" and ctx.form(first - 2) == "%":
        return _percent(ctx, item, at, item.last)
    if ctx.form(first - 1) in ("$", "€", "£", "¥"):
        sign = match(ctx.tokens, first - 1, ctx.lexicon, "currencies")
        if sign is not None:
            return _money(ctx, item, replace_after(sign, at))
    found = match(ctx.tokens, at, ctx.lexicon, "percents", "units", "currencies") if at not in ctx.taken else None
    if found is not None and _fits(item, found):
        return _unit(ctx, item, found, at)
    if ctx.form(at) == "من" and (item.scaled or not item.definite):
        partitive = match(ctx.tokens, at + 1, ctx.lexicon, "currencies")
        if partitive is not None and partitive.prefix == "ال":
            return _money(ctx, item, partitive)
    noun = noun_after(ctx, at) if item.klass != "suffixed" else None
    if noun is not None:
        counted = replace(item, noun=noun, after=noun[1] + 1, bare=False)
        return decide(ctx, counted).because(f"noun: {ctx.form(noun[0])}")
    if item.definite and not item.scaled and definite_before(ctx, first):
        return _noun_before(ctx, item)
    return item


def replace_after(found: Match, after: int) -> Match:
    return found._replace(after=after)


def _fits(item: Item, found: Match) -> bool:
    """Units stand bare, or definite behind a definite number or a fraction (الـ24 ساعة، نصف الساعة)."""
    if found.entry.category == "percents":
        return found.prefix == ""
    return not found.suffix and (found.prefix == "" or (found.prefix == "ال" and (item.definite or item.kind == "fraction")))


def _percent(ctx: Context, item: Item, after: int, last: int) -> Item:
    done = replace(item, kind="percent", unit="percent", last=max(item.last, last), after=after, bare=False)
    return decide(ctx, done).because("percent")


def _unit(ctx: Context, item: Item, found: Match, at: int) -> Item:
    entry = found.entry
    if entry.category == "percents":
        if entry.klass == "percent":
            return _percent(ctx, item, found.after, found.after - 1)
        if entry.klass == "point" or _is_rate_point(ctx, item):
            unit = "basis_point" if entry.key == "basis_point" else "percentage_point"
            done = replace(item, kind="percentage_point", unit=unit, after=found.after, noun=None, bare=False)
            return decide(ctx, done).because(f"points: {ctx.form(at)}")
        if _speaks_of_index(ctx):
            return decide(ctx, replace(item, kind="measure", unit="index_point", after=found.after, bare=False))
        return decide(ctx, replace(item, noun=(at, at), after=found.after, bare=False)).because(f"noun: {ctx.form(at)}")
    if entry.category == "currencies":
        return _money(ctx, item, found)
    kind = "duration" if entry.klass.split()[0] == _TIME else "measure"
    done = replace(item, kind=kind, unit=entry.key, after=found.after, bare=False)  # type: ignore[arg-type]  # two literals
    return rate(ctx, decide(ctx, done).because(f"unit: {ctx.form(at)}"))


def _money(ctx: Context, item: Item, found: Match) -> Item:
    country = match(ctx.tokens, found.after, ctx.lexicon, "nationalities")
    unit, after = found.entry.key, found.after
    if country is not None and country.prefix in ("", "ال"):
        from factcheck.world.currencies import currency

        unit = currency(found.entry.klass.split()[0], country.entry.key) or unit
        after = country.after
    done = replace(item, kind="money", unit=unit, after=after, bare=False)
    return decide(ctx, rate(ctx, done)).because(f"currency: {unit}")


def rate(ctx: Context, item: Item) -> Item:
    """The item with what it is per: يوميا، للبرميل، في الساعة."""
    found = match(ctx.tokens, item.after, ctx.lexicon, "rates")
    if found is not None and not found.prefix:
        return replace(item, per=found.entry.key, after=found.after)
    if ctx.form(item.after) == "لكل" and is_noun(ctx, item.after + 1):
        return replace(item, per=ctx.form(item.after + 1), after=item.after + 2)
    for reading in ctx.tokens[item.after].readings if item.after < len(ctx.tokens) else ():
        if reading.prefix == "لل" and reading.entry.category == "units":
            return replace(item, per=reading.entry.key, after=item.after + 1)
    return item


def _noun_before(ctx: Context, item: Item) -> Item:
    """«الجنود الأربعة», «الأشهر الثلاثة الماضية»."""
    before = item.first - 1
    if item.klass == "unit1" and not item.scaled:
        return item
    for reading in ctx.tokens[before].readings:
        if reading.entry.category == "units" and not reading.suffix:
            kind = "duration" if reading.entry.klass.split()[0] == _TIME else "measure"
            return replace(item, kind=kind, unit=reading.entry.key, noun=(before, before), bare=False)  # type: ignore[arg-type]
    return replace(item, noun=(before, before), bare=False).because(f"noun before: {ctx.form(before)}")


def _is_rate_point(ctx: Context, item: Item) -> bool:
    """«بزيادة 1,2 نقطة» is percentage points where the sentence speaks of a percentage and of no index or league table."""
    if _speaks_of_index(ctx):
        return False
    percents = any(ctx.has(i, "percents", "percent") for i in range(len(ctx.tokens))) or any(
        match(ctx.tokens, i, ctx.lexicon, "percents") is not None for i in range(item.first)
    )
    return percents and isinstance(item.low, Fraction)


def _speaks_of_index(ctx: Context) -> bool:
    return any(r.entry.key == "index" for t in ctx.tokens for r in t.readings if r.entry.category == "topics")


def decide(ctx: Context, item: Item) -> Item:
    """Thousands or decimals for three digits after one mark: by kind, then by the page's habit; the other reading is kept
    where nothing decides. Counts and whole money have thousands, percents, rates and prices decimals."""
    numeral = item.numeral
    if numeral is None or numeral.other is None or item.low is None:
        return item
    form = ctx.form(item.first) if ctx.tokens[item.first].is_numeral else ctx.form(item.first + 1)
    mark = next((c for c in form if not c.isdigit()), "")
    if item.kind in ("percent", "percentage_point", "multiple"):
        return _as_decimal(item)
    if item.kind == "count" and not item.bare:
        return replace(item, numeral=None)
    if form.endswith("000") or (ctx.habit and ctx.habit != mark):
        return replace(item, numeral=None)
    if ctx.habit == mark or (item.kind == "money" and (item.per or _speaks_of_price(ctx, item))) or item.unit in _FINE_UNITS:
        return _as_decimal(item)
    return replace(item, numeral=None, alternative=numeral.other)


# units in which news give thousandths rather than thousands
_FINE_UNITS = ("second", "degree", "degC", "magnitude")


def _as_decimal(item: Item) -> Item:
    numeral = item.numeral
    if numeral is None or numeral.other is None:
        return item
    return replace(item, low=numeral.other, high=numeral.other, step=numeral.other_step, numeral=None)


def _speaks_of_price(ctx: Context, item: Item) -> bool:
    window = range(max(0, item.first - 8), item.first)
    return any(r.entry.key == "price" for i in window for r in ctx.tokens[i].readings if r.entry.category == "topics")


def halves(ctx: Context, item: Item) -> Item:
    """«3 سنوات ونصف السنة», «ساعتين ونصف»: a fraction of the unit behind it."""
    if item.kind not in ("duration", "measure", "money", "multiple") or item.low is None:
        return item
    fraction = joined_fraction(ctx, item.after)
    if fraction is None:
        return item
    value, after = fraction
    total = exact_sum(item.low, value)
    return replace(item, low=total, high=total, last=after - 1, after=after, step=value)


def joined_fraction(ctx: Context, at: int) -> tuple[Fraction, int] | None:
    """«ونصف», «ونصف الساعة», «وربع المتر» at a token: the fraction and the token after it."""
    if at in ctx.taken or at >= len(ctx.tokens):
        return None
    for reading in ctx.tokens[at].readings:
        entry = reading.entry
        if reading.prefix == "و" and entry.category == "numbers" and entry.klass == "fraction" and not reading.suffix:
            after = at + 1
            unit = match(ctx.tokens, after, ctx.lexicon, "units", "currencies")
            if unit is not None and unit.prefix == "ال":
                after = unit.after
            elif is_noun(ctx, after):
                return None
            return Fraction(entry.key), after
    return None


def exact_sum(left: Number, right: Number) -> Number:
    total = Fraction(left) + Fraction(right)
    return total.numerator if total.denominator == 1 else total
