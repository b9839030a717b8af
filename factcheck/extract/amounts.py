"""From a number phrase to an item with its percent word, unit, currency or counted noun."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.extract.cardinals import Cardinal
from factcheck.extract.items import Context, Item, times, unit_kind
from factcheck.extract.nouns import definite_before, is_membership, is_noun, is_one, is_singular, noun_after
from factcheck.extract.numerals import REVERSED
from factcheck.text.tokens import Match
from factcheck.world.currencies import small_coins
from factcheck.world.units import dimension

_BRACKETS = {"(": ")", "/": "/", '"': '"', "[": "]"}
_SIGNS = ("$", "€", "£", "¥")
_THOUSANDS = ","  # before three digits, on a page without decimal commas
_DECIMAL_KINDS = ("percent", "percentage_point", "multiple")
# units in which news give thousandths rather than thousands
_FINE_UNITS = ("second", "degree", "degC", "magnitude")
_DEGREES = ("degree", "degC", "degF")
_PRICE_WINDOW, _RATE_WINDOW = 8, 12
_ADJECTIVE = "adjective"  # of an average before: «بمعدل يومي»
_MEAN_WINDOW = 3
_MILLION = 10**6
_MOST_DECADES = 12
_POST = "post"
_FEW = range(3, 11)  # what counts a plural


def item_of(cardinal: Cardinal) -> Item:
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
    if ctx.form(first - 1) in _BRACKETS and ctx.form(at) == _BRACKETS[ctx.form(first - 1)]:
        at += 1
    signed = _sign_before(ctx, item, at)
    if signed is not None:
        return signed
    found = None if at in ctx.taken else _unit_at(ctx, item, at)
    if found is not None and _fits(item, found):
        return _unit(ctx, item, found, at)
    if ctx.particle(at, "of") and (item.scaled or not item.definite):
        partitive = ctx.match(at + 1, "currencies", "units")
        if partitive is not None and ctx.is_definite(at + 1) and not partitive.suffix and _of_many(ctx, partitive, at + 1):
            return _unit(ctx, item, partitive, at + 1)
    if item.klass == "suffixed":
        return item
    if (exchanged := _exchange(ctx, item, at)) is not None:
        return exchanged
    if _is_strength(ctx, item, at):
        return replace(item, kind="measure", unit="degree", after=at, bare=False).because("strength of a quake")
    noun = noun_after(ctx, at)
    if noun is not None and item.kind == "count" and noun[0] == at and _has_owner(ctx, at):
        noun = None  # «ينتظر 60 ألفا دورهم»
    if noun is not None and item.kind == "count" and noun[0] == at and (_is_object(ctx, item, at) or _is_closed(ctx, item)):
        noun = None
    before = first - 1 - ctx.particle(first - 1, "the")
    if (
        item.definite
        and not item.scaled
        and definite_before(ctx, before + 1)
        and (noun is None or ctx.is_definite(noun[0]) or not ctx.tokens[first].is_numeral)
    ):
        return _noun_before(ctx, item, before)
    if noun is None:
        return item
    counted = replace(item, noun=noun, after=noun[1] + 1, bare=False)
    return rate(ctx, decide(ctx, counted).because(f"noun: {ctx.form(noun[0])}"))


def _is_closed(ctx: Context, item: Item) -> bool:
    """«911 مليارا تقابلها ودائع», «340 مليارا ستدفع»: a scale in the accusative specifies the figure, and no noun stands in
    construct with it; but «مليونا حاج», «15 ألفا آخرين»."""
    accusative = item.first < item.last and ctx.has(item.last, "numbers", "scale_acc") and not ctx.is_joined(item.last)
    return accusative and not ctx.topic(item.last + 1, "other")


def _unit_at(ctx: Context, item: Item, at: int) -> Match | None:
    """The percent word, unit or currency at a token; «عقد زواج» is no decade, «أوقية من الذهب» no money."""
    found = ctx.match(at, "percents", "units", "currencies")
    if found is not None and _in_millions(found) and not ctx.speaks_of("trade"):
        return ctx.match(at, "units")
    counted = ctx.match(at, "frames")
    if counted is not None and counted.entry.klass == "counted":
        return None  # «6 ملايين ليلة مبيت»
    if found is not None and found.entry.klass == _POST:
        return None  # «أربع نقاط مراقبة»
    if found is None or found.after > at + 1:
        return found
    if found.entry.category == "units" and "ambiguous" in found.entry.klass and ctx.has(at, "nouns"):
        many = item.scaled or (item.low is not None and item.low > _MOST_DECADES)
        many |= signed(ctx, item.first)
        few = next((r.entry for r in ctx.readings(at) if r.entry.klass == "few"), None)
        if few and item.low is not None and item.low in _FEW:  # «سرعتها 9 عقد»: a plural, the decades would be عقود
            return found._replace(entry=found.entry._replace(key=few.key, klass=dimension(few.key)))
        return None if many or (is_noun(ctx, at + 1) and not ctx.is_definite(at + 1)) else found
    if found.entry.category == "currencies" and ctx.has(at, "units", "mass") and ctx.speaks_of("metal"):
        return ctx.match(at, "units")
    return found


def signed(ctx: Context, at: int) -> bool:
    """«وقعت الوزارة ثلاثة عقود»: contracts, no decades; «وقعت الحرب قبل ثلاثة عقود» tells of decades."""
    before = ctx.match(at - 1, "frames")
    aside = before is not None and before.entry.klass == "aside"
    return not aside and any(ctx.topic(i, "contract") for i in range(max(0, at - _RATE_WINDOW), at))


def _is_object(ctx: Context, item: Item, at: int) -> bool:
    """«أيد منهم 12 الإضراب», «عوضا عن 25,4 مليار الواردة»: no number counts a noun with the article, which it lacks itself."""
    bare = ctx.tokens[item.first if item.scaled else item.last].is_numeral and not item.definite
    return bare and ctx.is_definite(at)


def _has_owner(ctx: Context, at: int) -> bool:
    readings = ctx.readings(at)
    return any(r.suffix for r in readings) and not any(r.plain for r in readings)


def _is_strength(ctx: Context, item: Item, at: int) -> bool:
    """«زلزال بقوة 4.7», «6 على مقياس ريختر»: degrees that the text leaves out."""
    if item.scaled or not ctx.speaks_of("quake"):
        return False
    measured = ctx.particle(at, "bound") and ctx.topic(at + 1, "scale")
    return measured or (ctx.topic(item.first - 1, "strength") and noun_after(ctx, at) is None)


def _sign_before(ctx: Context, item: Item, at: int) -> Item | None:
    """«%33», «%(33)», «$40»."""
    before = ctx.form(item.first - 1)
    if before == "%" and not _belongs_to_number(ctx, item.first - 2):
        return _percent(ctx, replace(item, first=item.first - 1), at, item.last)
    closed = at > item.last + 1  # «48% (9 ملايين متر)»: the sign is that of the number before
    if before == "(" and ctx.form(item.first - 2) == "%" and closed and not _belongs_to_number(ctx, item.first - 3):
        return _percent(ctx, item, at, item.last)
    if before in _SIGNS and (sign := ctx.match(item.first - 1, "currencies")) is not None:
        return _money(ctx, item, sign._replace(after=at))
    return None


def _belongs_to_number(ctx: Context, at: int) -> bool:
    """«2018 2,5% 2.7»: the sign stands behind another number."""
    return at >= 0 and ctx.tokens[at].is_numeral and ctx.tokens[at + 1].glued


def _of_many(ctx: Context, found: Match, at: int) -> bool:
    """«9 آلاف من الأمتار المكعبة», «مليون من الدولارات»; hours and days are no amount of a thing, «9 من الأطباق» no dishes."""
    if found.entry.category == "currencies":
        return True
    return found.entry.klass.split()[0] not in ("time", "speed") and not ctx.has(at, "nouns")


def _fits(item: Item, found: Match) -> bool:
    """Units stand bare, or definite behind a definite number or a fraction (الـ24 ساعة، نصف الساعة)."""
    if found.entry.category == "percents":
        return not found.prefix
    return not found.suffix and (not found.prefix or (found.definite and (item.definite or item.kind == "fraction")))


def _percent(ctx: Context, item: Item, after: int, last: int) -> Item:
    done = replace(item, kind="percent", unit="percent", last=max(item.last, last), after=after, bare=False)
    return decide(ctx, done).because("percent")


def _unit(ctx: Context, item: Item, found: Match, at: int) -> Item:
    entry = found.entry
    if entry.category == "percents":
        if entry.klass == "percent":
            return _percent(ctx, item, found.after, found.after - 1)
        return points(ctx, replace(item, after=found.after, bare=False), entry.key, at)
    if entry.category == "currencies":
        return _money(ctx, item, found)
    done = replace(item, kind=unit_kind(entry), unit=entry.key, after=found.after, bare=False)
    return rate(ctx, below_zero(ctx, decide(ctx, done)).because(f"unit: {ctx.form(at)}"))


def below_zero(ctx: Context, item: Item) -> Item:
    """«6 درجات تحت الصفر»."""
    below = ctx.match(item.after, "particles") if item.unit in _DEGREES else None
    if below is None or below.entry.key != "below" or item.low is None:
        return item
    return replace(item, low=-item.low, high=-item.low, after=below.after).because("below zero")


def points(ctx: Context, item: Item, key: str, at: int) -> Item:
    """Points by what the sentence speaks of: of an index, of a league table, or of a rate in percent."""
    if key != "point":
        return decide(ctx, replace(item, kind="percentage_point", unit=key, noun=None)).because(f"points: {ctx.form(at)}")
    if ctx.speaks_of("index"):
        return decide(ctx, replace(item, kind="measure", unit="index_point", noun=None)).because("points of an index")
    if not ctx.speaks_of("league") and (ctx.speaks_in_percent() or ctx.speaks_of("rate")):
        done = replace(item, kind="percentage_point", unit="percentage_point", noun=None)
        return decide(ctx, done).because("points of a rate")
    return decide(ctx, replace(item, noun=(at, at))).because(f"noun: {ctx.form(at)}")


def _in_millions(found: Match) -> bool:
    """«م د» in Tunisian copy: millions of dinars."""
    return "million" in found.entry.klass.split()


def _money(ctx: Context, item: Item, found: Match) -> Item:
    if _in_millions(found) and item.low is not None:
        item = _as_decimal(item)
        value, step = times(item.value, _MILLION), times(item.step, _MILLION)
        item = replace(item, low=value, high=value, step=step, scaled=True)
    country = ctx.match(found.after, "nationalities")
    unit, after = found.entry.key, found.after
    if country is not None and country.prefix in ("", *ctx.lexicon.articles[:1]):
        from factcheck.world.currencies import currency

        unit = currency(found.entry.klass.split()[0], country.entry.key) or unit
        after = country.after
    done = replace(item, kind="money", unit=unit, after=after, bare=False)
    return decide(ctx, rate(ctx, done)).because(f"currency: {unit}")


def rate(ctx: Context, item: Item) -> Item:
    """The item with what it is per: يوميا، للبرميل، في الساعة."""
    at = item.after
    found = ctx.match(at, "rates")
    behind = found is not None and found.entry.klass != _ADJECTIVE and not found.prefix
    if found is not None and behind and not _names_a_time(ctx, at, found.after):
        return replace(item, per=found.entry.key, after=found.after)
    if mean := _mean_of(ctx, item):
        return replace(item, per=mean)
    if ctx.particle(at, "per") and is_noun(ctx, at + 1):
        return replace(item, per=ctx.form(at + 1), after=at + 2)
    each = ctx.match(at, "particles")
    if each is not None and each.entry.key == "for_each" and (is_one(ctx, each.after) or is_noun(ctx, each.after)):
        unit = ctx.match(each.after, "units")
        return replace(item, per=unit.entry.key if unit else ctx.form(each.after), after=each.after + 1)
    if each is not None and each.entry.key == "per" and is_one(ctx, each.after) and _is_mean(ctx, item.first):
        return replace(item, per=ctx.form(each.after), after=each.after + 1)
    if ctx.has(at + 1, "numbers", "ordinal"):
        return item  # «للعام الثاني على التوالي»
    if ctx.has(at, "units"):
        if ctx.particle(at + 1, "whole"):
            return item  # «95 مليونا للعام كله»
        for reading in ctx.readings(at):
            if reading.entry.category == "units" and reading.governed and reading.definite and reading.is_for:
                return replace(item, per=reading.entry.key, after=at + 1)
    return item


def _mean_of(ctx: Context, item: Item) -> str:
    """«بمعدل يومي قدره 9 أطنان»: per day; empty where no such average stands before."""
    if item.kind not in ("count", "measure", "money"):
        return ""
    for at in range(max(0, item.first - _MEAN_WINDOW), item.first - 1):
        if ctx.topic(at, "mean") and (found := ctx.match(at + 1, "rates")) and found.entry.klass == _ADJECTIVE:
            return found.entry.key
    return ""


def _is_mean(ctx: Context, first: int) -> bool:
    """«بمتوسط 2.5 هدف في كل مباراة»: a word of average right before; «9 آلاف جندي في كل مكان» is no rate."""
    return any(ctx.topic(at, "mean") for at in range(max(0, first - _MEAN_WINDOW), first))


def _exchange(ctx: Context, item: Item, at: int) -> Item | None:
    """«سعر صرف الريال إلى 1630 للدولار»: an amount of the one currency for one unit of the other."""
    if item.kind != "count" or not ctx.has(at, "currencies"):
        return None
    other = next((r for r in ctx.readings(at) if r.entry.category == "currencies" and r.is_for and r.definite), None)
    if other is None:
        return None
    start = max(0, item.first - _RATE_WINDOW)
    for back in range(item.first - 1, start, -1):
        own = ctx.match(back, "currencies")
        if own is not None and own.definite and own.entry.key != other.entry.key:
            if not any(ctx.topic(i, "price") for i in range(start, back)):
                return None
            done = _money(ctx, item, own._replace(after=own.after))
            return replace(done, per=other.entry.key, after=at + 1).because("exchange rate")
    return None


def _names_a_time(ctx: Context, at: int, after: int) -> bool:
    """«في العام الماضي», «في اليوم الأول» are no rates."""
    dated = after > at + 1 and any(i in ctx.taken for i in range(at, after))
    return dated or (after > at + 1 and ctx.is_definite(after) and not any(r.governed for r in ctx.readings(after)))


def _noun_before(ctx: Context, item: Item, before: int) -> Item:
    """«الجنود الأربعة», «الأشهر الثلاثة الماضية», «الدول الـ27»; a digit behind «الجولة الـ» is an ordinal and stays bare."""
    told = before - (
        ctx.is_definite(before) and not ctx.has(before, "nouns") and not ctx.has(before, "units")
    )  # «فصله التشريعي الـ16»
    one = ctx.has(before, "series") or (is_singular(ctx, told) and not is_membership(ctx, told))
    if item.klass == "unit1" or (ctx.tokens[item.first].is_numeral and one):
        return item
    for reading in ctx.readings(before):
        if reading.entry.category == "units":
            return replace(item, kind=unit_kind(reading.entry), unit=reading.entry.key, bare=False)
    return replace(item, noun=(before, before), bare=False).because(f"noun before: {ctx.form(before)}")


def decide(ctx: Context, item: Item) -> Item:
    """Thousands or decimals for three digits after one mark: by kind, then by the page's habit; the other reading is kept
    where nothing decides. Counts and whole money have thousands, percents, rates and prices decimals."""
    numeral = item.numeral
    if numeral is None or numeral.other is None or item.low is None:
        return item
    form = ctx.form(item.first) if ctx.tokens[item.first].is_numeral else ctx.form(item.first + 1)
    mark = next((c for c in form if not c.isdigit()), "")
    if item.kind in _DECIMAL_KINDS:
        return _as_decimal(item)
    if item.kind == "count" and not item.bare:
        return replace(item, numeral=None) if numeral.grouped else _as_other(item)
    if not numeral.grouped:
        return replace(item, numeral=None)
    if (form.endswith("000") and mark != REVERSED) or (ctx.habit and ctx.habit != mark):
        return replace(item, numeral=None)
    if item.kind == "money":
        fine = item.unit not in small_coins() and (mark != _THOUSANDS or ctx.habit == mark)
        priced = fine and (item.per or _speaks_of_price(ctx, item))
        return _as_decimal(item) if priced else replace(item, numeral=None, alternative=numeral.other)
    padded = form.endswith("0") and dimension(item.unit) == "area"  # «30.400 هكتار»: no decimal with a last zero
    if (ctx.habit == mark and not padded) or item.unit in _FINE_UNITS:
        return _as_decimal(item)
    return replace(item, numeral=None, alternative=numeral.other)


def _as_decimal(item: Item) -> Item:
    return _as_other(item) if item.numeral is not None and item.numeral.grouped else replace(item, numeral=None)


def _as_other(item: Item) -> Item:
    """The item with the second reading of its numeral."""
    numeral = item.numeral
    if numeral is None or numeral.other is None:
        return item
    return replace(item, low=numeral.other, high=numeral.other, step=numeral.other_step, numeral=None)


def _speaks_of_price(ctx: Context, item: Item) -> bool:
    return any(ctx.topic(i, "price") for i in range(max(0, item.first - _PRICE_WINDOW), item.first))
