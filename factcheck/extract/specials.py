"""Quantities that are more than a cardinal: ordinals, duals, «noun + واحد», vague plurals, shares, multiples, ages."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from factcheck.extract.cardinals import CardinalParser, word_class
from factcheck.extract.items import Context, Item
from factcheck.extract.nouns import definite_before, is_noun, noun_after
from factcheck.lang.lexicon import Reading
from factcheck.model import exact
from factcheck.text.tokens import Token, match

_JOINING = ("", "و", "ال", "وال")


def ordinal(ctx: Context, at: int) -> Item | None:
    """«الجولة الثالثة», «اليوم السادس والثلاثين», «ثالث أكبر», «مخيم ثان»: an ordinal word with the thing it numbers."""
    token = ctx.tokens[at]
    word = word_class(token, ("ordinal", "ordinal_teen"))
    if word is None or token.kind != "word":
        return None
    value, klass, prefix = word
    last = at
    if ctx.has(at + 1, "numbers", "ten_unit") and at + 1 not in ctx.taken and _plain(ctx.tokens[at + 1]):
        value, last = int(value) + 10, at + 1
    elif (ten := _joined_ten(ctx, at + 1)) is not None:
        value, last = (int(value) if klass == "ordinal" else int(value) % 10) + ten, at + 1
    elif klass == "ordinal_teen":
        return None
    definite = prefix.endswith(("ال", "لل"))
    noun: tuple[int, int] | None = None
    if definite:
        if not definite_before(ctx, at) or ctx.has(at - 1, "weekdays"):
            return None
        noun = (at - 1, at - 1)
    elif any(r.entry.category == "units" for r in token.readings) and ctx.tokens[at - 1].is_numeral:
        return None
    elif is_noun(ctx, last + 1) and prefix in ("", "و", "ب", "ل", "ف", "ك", "وب", "ول"):
        noun = (last + 1, last + 1)  # ثالث أكبر، أول جولة
    elif prefix == "" and at and is_noun(ctx, at - 1) and not ctx.form(at - 1).startswith("ال") and _is_bare_ordinal(token):
        noun = (at - 1, at - 1)  # مخيم ثان
    if noun is None or (value == 1 and not definite and ctx.form(noun[0]) in ("من", "ما")):
        return None
    return Item(at, last, max(last, noun[1]) + 1, value, value, 1, kind="ordinal", noun=noun, bare=False, why=("ordinal",))


def _is_bare_ordinal(token: Token) -> bool:
    return token.form not in ("اول", "ثانيا", "ثالثا", "رابعا")


def _plain(token: Token) -> bool:
    return any(not r.prefix for r in token.readings if r.entry.category == "numbers")


def _joined_ten(ctx: Context, at: int) -> int | None:
    if at >= len(ctx.tokens) or at in ctx.taken:
        return None
    ten = word_class(ctx.tokens[at], ("ten",), ("و", "وال"))
    return None if ten is None else int(ten[0])


def numbered(ctx: Context, item: Item) -> Item | None:
    """«المرتبة 201», «اليوم الـ22»: digits behind a definite noun of a series, with nothing to count behind them.
    ``None`` where the digits may be the name of the thing («المركز 4»)."""
    at = item.first
    if not item.bare or item.kind != "count" or not ctx.tokens[at].is_numeral or item.scaled:
        return item
    glued = ctx.form(at - 1) in ("ال", "(")
    before = at - 1 - glued
    if before < 0 or before in ctx.taken:
        return item
    for reading in ctx.tokens[before].readings:
        if reading.entry.category != "series" or not (reading.definite or reading.suffix):
            continue
        if reading.entry.klass == "rank" and not glued and not _speaks_of_rank(ctx, before):
            return None
        return replace(item, kind="ordinal", noun=(before, before), bare=False).because("ordinal in digits")
    return item


def _speaks_of_rank(ctx: Context, at: int) -> bool:
    return any(r.entry.key == "ranked" for i in range(max(0, at - 4), at) for r in ctx.tokens[i].readings)


def dual(ctx: Context, at: int) -> Item | None:
    """«جنديان», «شحنتي سلاح», «خلال اليومين الماضيين»: a dual noun that carries two."""
    token = ctx.tokens[at]
    reading = next((r for r in token.readings if r.entry.category == "duals" and not r.suffix), None)
    if reading is None or any(r.entry.category == "nouns" and not r.prefix for r in token.readings):
        return None
    phrase = match(ctx.tokens, at, ctx.lexicon, "duals")
    last = phrase.after - 1 if phrase is not None else at
    unit = next((r.entry for r in token.readings if r.entry.category == "duals" and _unit_class(ctx, r)), None)
    construct = reading.form.endswith(("ا", "ي"))
    if reading.definite and not (unit is not None and unit.klass.startswith("time") and not construct):
        return None
    if construct and (not reading.form.endswith(("تا", "تي")) or not is_noun(ctx, at + 1) or _names_two(ctx, at + 1)):
        return None
    after = last + 1
    if ctx.has(after, "numbers", "unit") and word_class(ctx.tokens[after], ("unit",), ("",)) == (2, "unit", ""):
        last, after = after, after + 1
    item = Item(at, last, after, 2, 2, 1, noun=(at, at), bare=False, why=(f"dual: {token.form}",))
    if unit is None:
        return item
    if unit.klass == "money" or ctx.lexicon.is_word(unit.key, "currencies"):
        return replace(item, kind="money", unit=unit.key)
    kind = "duration" if unit.klass.split()[0] == "time" else "measure"
    return replace(item, kind=kind, unit=unit.key, noun=None)  # type: ignore[arg-type]  # two literals


def _unit_class(ctx: Context, reading: Reading) -> bool:
    """Whether a dual was made from a unit: its class is a dimension, not a gender."""
    return reading.entry.klass.split()[0] not in ("m", "f")


def _names_two(ctx: Context, at: int) -> bool:
    """«محافظتي نينوى وصلاح الدين» names its two; nothing is counted."""
    return any(r.entry.category == "places" and not r.prefix for r in ctx.tokens[at].readings) and any(
        r.prefix.startswith("و") for r in (ctx.tokens[at + 1].readings if at + 1 < len(ctx.tokens) else ())
    )


def single(ctx: Context, at: int) -> Item | None:
    """«سائح واحد», «شهرا واحدا»: the noun is part of the surface."""
    if at < 1 or not any(r.entry.klass == "unit1" and not r.prefix and not r.suffix for r in ctx.tokens[at].readings):
        return None
    noun = at - 1
    if not is_noun(ctx, noun) or ctx.form(noun).startswith("ال"):
        return None
    item = Item(noun, at, at + 1, 1, 1, 1, noun=(noun, noun), bare=False, why=("noun + one",))
    for reading in ctx.tokens[noun].readings:
        if reading.entry.category == "units" and not reading.suffix:
            kind = "duration" if reading.entry.klass.split()[0] == "time" else "measure"
            return replace(item, kind=kind, unit=reading.entry.key, noun=None)  # type: ignore[arg-type]
    return item


def unit_and_fraction(ctx: Context, at: int) -> Item | None:
    """«متر ونصف المتر», «ساعة ونصف»: one unit and a fraction of it, with no number before."""
    from factcheck.extract.amounts import exact_sum, joined_fraction

    unit = match(ctx.tokens, at, ctx.lexicon, "units", "currencies")
    if unit is None or unit.prefix not in ("", "ب", "ل", "و") or unit.suffix:
        return None
    fraction = joined_fraction(ctx, unit.after)
    if fraction is None:
        return None
    value, after = exact_sum(1, fraction[0]), fraction[1]
    kind = "money" if unit.entry.category == "currencies" else "duration" if unit.entry.klass.startswith("time") else "measure"
    return Item(
        at, after - 1, after, value, value, fraction[0], kind=kind, unit=unit.entry.key, bare=False, why=("unit and fraction",)
    )


def vague(ctx: Context, at: int) -> Item | None:
    """«عشرات الآلاف», «بضع مئات», «ملايين»: a plural with no figure, with its declared interval."""
    low = high = 1
    last, seen = at, False
    for klass in ("few", "vague", "scale_pl", "scale"):
        index = last + 1 if seen else at
        word = _vague_word(ctx, index, klass, first=not seen)
        if word is None or (klass == "scale" and not seen):
            continue
        bounds = word.entry.key.split("..") if ".." in word.entry.key else None
        if bounds:
            low, high = low * int(bounds[0]), high * int(bounds[1])
        else:
            scale = int(word.entry.key)
            low, high = (low * scale, high * scale) if seen else (2 * scale, 10 * scale - 1)
        last, seen = index, True
    if not seen:
        return None
    few_alone = ctx.has(at, "numbers", "few") and last == at
    noun = noun_after(ctx, last + 1)
    if few_alone and noun is None:
        return None
    after = last + 1 if noun is None else noun[1] + 1
    return Item(
        at, last, after, None, None, 1, kind="vague", hedge="vague", noun=noun, bare=False, vague=(low, high), why=("vague",)
    )


def _vague_word(ctx: Context, at: int, klass: str, *, first: bool) -> Reading | None:
    if not 0 <= at < len(ctx.tokens) or at in ctx.taken:
        return None
    for reading in ctx.tokens[at].readings:
        if reading.entry.category == "numbers" and reading.entry.klass == klass and not reading.suffix:
            return reading if first or reading.prefix in ("", "ال") else None
    return None


def double(ctx: Context, at: int) -> Item | None:
    """«ضعفي», «إلى الضعف», «نحو ضعف ما …»; ضعف also means weakness, so it needs a lead word or what it doubles."""
    reading = next((r for r in ctx.tokens[at].readings if r.entry.category == "multiples" and r.entry.klass == "double"), None)
    if reading is None or reading.suffix:
        return None
    dual_form = reading.form != "ضعف"
    led = any(match(ctx.tokens, k, ctx.lexicon, "multiples", "hedges") is not None for k in (at - 1,) if k >= 0) and ctx.has(
        at - 1, "multiples", "lead"
    )
    led = led or ctx.has(at - 1, "hedges")
    if not (
        dual_form
        or (led and not ctx.form(at + 1).startswith("الا"))
        or ctx.form(at + 1) == "ما"
        or reading.prefix in ("بال", "لل")
    ):
        return None
    return Item(at, at, at + 1, 2, 2, 1, kind="multiple", unit="times", bare=False, why=("multiple",))


def multiple(ctx: Context, item: Item) -> Item:
    """«ثلاثة أضعاف», and «N مرات» behind a comparative («أعلى بثلاث مرات»)."""
    if ctx.has(item.last + 1, "multiples", "folds") and item.kind == "count":
        return replace(item, kind="multiple", unit="times", last=item.last + 1, after=item.last + 2, noun=None, bare=False)
    if item.noun is None or not ctx.has(item.noun[0], "multiples", "times"):
        return item
    window = range(max(0, item.first - 4), item.first)
    if not any(ctx.has(i, "multiples", "compare") for i in window):
        return item
    return replace(item, kind="multiple", unit="times", last=max(item.last, item.noun[0]), noun=None).because(
        "behind a comparative"
    )


def share(ctx: Context, item: Item, parser: CardinalParser) -> Item:
    """«أربعة من كل خمسة مسنين» as 4/5."""
    of = match(ctx.tokens, item.last + 1, ctx.lexicon, "ranges")
    if of is None or of.entry.klass != "of" or item.low is None or item.kind != "count":
        return item
    whole = parser.parse(of.after)
    if whole is None or not whole.value:
        return item
    value = exact(str(Fraction(item.low) / Fraction(whole.value)))
    noun = noun_after(ctx, whole.after)
    after = whole.after if noun is None else noun[1] + 1
    return replace(item, low=value, high=value, last=whole.last, after=after, kind="fraction", noun=noun, bare=False).because(
        "X of every Y"
    )


def one_of_every(ctx: Context, at: int, parser: CardinalParser) -> Item | None:
    """«لاجئ بين كل ستة», «واحد من كل ثلاثة»: one of every N; the surface begins at «واحد» or at «كل»."""
    of = match(ctx.tokens, at, ctx.lexicon, "ranges")
    if of is None or of.entry.klass != "of" or at == 0:
        return None
    whole = parser.parse(of.after)
    if whole is None or not whole.value:
        return None
    one = any(r.entry.klass == "unit1" for r in ctx.tokens[at - 1].readings)
    if not one and not is_noun(ctx, at - 1):
        return None
    value = exact(str(1 / Fraction(whole.value)))
    noun = noun_after(ctx, whole.after) if one else (at - 1, at - 1)
    after = whole.after + (noun is not None and noun[0] >= whole.after)
    return Item(at - 1, whole.last, after, value, value, 1, kind="fraction", noun=noun, bare=False, why=("one of every",))


def age(ctx: Context, item: Item) -> Item:
    """Years (or months) of a life: behind عمر or سن, with عن after a death, or in brackets behind a name."""
    if item.kind == "count" and item.bare and item.first:
        cue = ctx.has(item.first - 1, "ages", "cue") and not ctx.has(item.first - 1, "nouns")
        if cue and ctx.form(item.first - 1).endswith("سن"):
            return replace(item, kind="age", unit="year", bare=False).because("age: سن")
    if item.kind != "duration" or item.unit not in ("year", "month", "day", "week"):
        return item
    window = range(max(0, item.first - 7), item.first)
    for i in reversed(window):
        if ctx.is_clause_end(i) and ctx.form(i) not in ("(", "،", ","):
            break
        if ctx.has(i, "ages", "cue") and not any(other.first > i for other in ctx.items if other.last < item.first):
            return replace(item, kind="age").because(f"age: {ctx.form(i)}")
    before = ctx.form(item.first - 1)
    if ctx.form(item.after) in ("من",) and ctx.has(item.after + 1, "ages", "cue"):
        return replace(item, kind="age").because("age: من العمر")
    death = any(match(ctx.tokens, i, ctx.lexicon, "ages") for i in range(item.first) if ctx.has(i, "ages", "death"))
    if death and any(ctx.form(k) == "عن" for k in (item.first - 1, item.first - 2, item.first - 3)):
        return replace(item, kind="age").because("age: توفي عن")
    if before == "(" and ctx.form(item.after) == ")" and item.unit == "year":
        return replace(item, kind="age").because("age in brackets")
    return item
