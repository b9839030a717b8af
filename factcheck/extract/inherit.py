"""Units that a text leaves out the second time: «من 1500 دولار إلى ستة آلاف», «90 مليون درهم، وتأمل 150 مليونا»."""

from __future__ import annotations

from fractions import Fraction

from msgspec.structs import replace

from factcheck.extract import hedging
from factcheck.extract.items import Context, Item, scale_of, times
from factcheck.extract.nouns import is_human
from factcheck.lang.shapes import shapes

_GIVES = frozenset({"money", "measure", "percent"})
_ASIDE = frozenset({"duration", "ordinal", "age"})
_SCALED = frozenset({"money", "measure"})
_BELOW_SCALE = 1000
_SIDE_BY_SIDE = 4
_SPENT_WINDOW = 4
_MUCH = 10**6  # from here on a number without a noun may be an amount of the sentence before
_LIST = 6  # tokens between two of a list
_ORDER = 5
_CONVERSIONS, _BRACKETED = 3, 12  # numbers of a bracket, and tokens between them
_SPREAD = 2000  # an elided amount is of the order of its antecedent


def elided(ctx: Context, items: list[Item], earlier: list[Item]) -> list[Item]:
    """The items, those without noun and unit of their own with the unit of the amount before that they continue."""
    out: list[Item] = []
    for item in items:
        out.append(_with_unit(ctx, item, out, earlier))
    return out


def _with_unit(ctx: Context, item: Item, before: list[Item], earlier: list[Item]) -> Item:
    listed = _listed(ctx, item, before)
    if listed is not None:
        given = replace(item, kind=listed.kind, unit=listed.unit, per=item.per or listed.per, noun=None, bare=False)
        return given.because("unit of the list")
    part = _part(ctx, item, before)
    if part is not None:
        given = replace(item, kind=part.kind, unit=part.unit, per=item.per or part.per, noun=None, bare=False)
        return given.because("unit of the whole")
    if not _is_bare(ctx, item) or item.kind != "count" or (item.low is None and item.high is None) or item.klass == "suffixed":
        return item
    scaled = _in_scale(ctx, item, before)
    if scaled is not None:
        return scaled
    source = _compared(ctx, item, before) or _spent(ctx, item, before, earlier) or _scaled(ctx, item, before, earlier)
    if source is None:
        return item
    return replace(item, kind=source.kind, unit=source.unit, per=item.per or source.per, noun=None, bare=False).because(
        "unit of the amount before"
    )


def _listed(ctx: Context, item: Item, before: list[Item]) -> Item | None:
    """«44 درجة في الرياض و41 في جدة», «80 دولارا أمس و78 اليوم», «العظمى 38 درجة والصغرى 24», «بـ51 درجة، تلتها البصرة بـ50»: the
    next of a list, in which each stands alike."""
    source = before[-1] if before else None
    if source is None or source.kind not in _GIVES | {"duration", "age"} or item.kind != "count" or item.scaled != source.scaled:
        return None
    if source.hedge == "vague" or item.low is None or source.low is None or item.role or not _alike(item, source):
        return None
    lead, behind = hedging.lead(ctx, item.first), item.last + 1
    between = range(max(source.after, source.last + 1), lead)
    partitive = item.noun is not None and ctx.particle(behind, "of") and item.noun[0] == behind + 1
    if not (item.bare or partitive) or len(between) > _LIST:
        return None
    then = between[1] if len(between) > 1 and ctx.kinds[between[1]] != "mark" else -1  # «، ثم الآداب بـ30»
    if any(ctx.is_clause_end(at) and at != then for at in between[1:]):
        return None
    joined = any(ctx.is_joined(at) or ctx.particle(at, "and") for at in range(lead - 1, item.first + 1))
    if joined and _same(ctx, source.after, behind):
        return source
    ends = behind >= ctx.size or ctx.is_clause_end(behind) or ctx.form(behind) == "."
    if ends and len(between) == 1 and ctx.is_joined(between[0]) and ctx.is_definite(between[0]):
        return source
    given = _given(ctx, hedging.lead(ctx, source.first)) and _given(ctx, lead)
    return source if ends and given and item.bare and source.kind not in ("money", "duration") else None


def _part(ctx: Context, item: Item, before: list[Item]) -> Item | None:
    """«25 مليار دينار، منها 18 مليارا من السوق الداخلية», «منها 4 مليارات منحا ومليار قروضا»: what stands behind «من», or says as
    what, is not counted."""
    before = _outside(ctx, before, item)
    source, behind = before[-1] if before else None, item.last + 1
    if source is None or source.kind not in _SCALED or not source.scaled or not item.scaled or item.kind != "count":
        return None
    given = ctx.particle(behind, "of") and item.noun is not None and item.noun[0] == behind + 1
    if not (given or _as_what(ctx, item)) or not _near(item, source):
        return None
    lead = hedging.lead(ctx, item.first)
    joined = any(ctx.is_joined(at) or ctx.particle(at, "and") for at in range(lead - 1, item.first + 1))
    if joined and lead - source.last <= _SIDE_BY_SIDE and any(_is_accusative(ctx, at) for at in range(source.last + 1, lead)):
        return source  # «4 مليارات يورو منحا ومليار قروضا»
    named = ctx.match(lead - 1, "parts")
    part = named is not None and named.entry.key in ("after", "among") and named.after == lead
    return source if part and item.value <= source.value else None


def _as_what(ctx: Context, item: Item) -> bool:
    """«4 مليارات منحا»: an accusative behind a scale is not in construct with it; but «4 مليارات دولار»."""
    return item.noun is not None and item.noun[0] == item.last + 1 and _is_accusative(ctx, item.last + 1)


def _is_accusative(ctx: Context, at: int) -> bool:
    """«منحا», «قروضا»: a noun with the ending of an indefinite accusative."""
    return ctx.has(at, "nouns") and ctx.form(at).endswith(ctx.lexicon.accusative) and not ctx.is_definite(at)


def _same(ctx: Context, one: int, other: int) -> bool:
    """The same small word, the same preposition written on a word, or two dates."""
    if one >= ctx.size or other >= ctx.size:
        return False
    if one in ctx.taken and other in ctx.taken:
        return True
    if ctx.form(one) == ctx.form(other):
        return ctx.has(one, "functions", "prep")
    prefixes = [{r.prefix for r in ctx.readings(at) if r.prefix} for at in (one, other)]
    to = shapes(ctx.lexicon.language).clitics.to
    return all(found & set(to) for found in prefixes)


def _given(ctx: Context, at: int) -> bool:
    """«بـ51», «بنحو 51»."""
    signs = shapes(ctx.lexicon.language).clitics.at
    return ctx.form(at) in signs or ctx.form(at - 1) in signs or any(r.prefix in signs for r in ctx.readings(at))


def _alike(item: Item, source: Item) -> bool:
    """Of one order: the next of a list is no count of something else."""
    less, more = sorted((abs(Fraction(item.value)), abs(Fraction(source.value))))
    return 0 < more <= _ORDER * less


def _is_bare(ctx: Context, item: Item) -> bool:
    return item.bare or (item.noun is not None and ctx.topic(item.noun[0], "other"))


def _compared(ctx: Context, item: Item, before: list[Item]) -> Item | None:
    """The other side: «إلى 85 دولارا من 80», «9.5 ملايين برميل مقابل 9.7 ملايين», «من 1500 دولار إلى ستة آلاف»."""
    before = _outside(ctx, before, item)
    if not before or before[-1].kind not in _GIVES | {"duration"}:
        return None
    if before[-1].kind == "duration":  # «اثني عشر يوما بدل عشرة»
        return before[-1] if _instead(ctx, item, before[-1]) and not item.scaled and _alike(item, before[-1]) else None
    return before[-1] if _linked(ctx, item, before[-1]) and _near(item, before[-1]) else None


def _linked(ctx: Context, item: Item, source: Item) -> bool:
    """Whether a number is the other side of a change or comparison with the one before."""
    at = hedging.lead(ctx, item.first)
    return (
        {item.role, source.role} == {"from", "to"}
        or _instead(ctx, item, source)
        or (ctx.particle(at - 1, "of") and (source.role == "to" or _turned(ctx, source, at)))
        or (ctx.particle(at - 1, "to") and (source.role == "from" or _left(ctx, source, at)))
    )


def _turned(ctx: Context, source: Item, at: int) -> bool:
    """«وفي الرابعة إلى 155 قرشا من 125»: right behind a number with «to», where the verb of change stands before its list."""
    return ctx.particle(hedging.lead(ctx, source.first) - 1, "to") and source.after == at - 1 and source.low is not None


def _left(ctx: Context, source: Item, at: int) -> bool:
    """«والشعير من 250 إلى 280»: right behind a number with «from», where the verb of change stands before its list."""
    return ctx.particle(hedging.lead(ctx, source.first) - 1, "of") and source.after == at - 1 and source.low is not None


def _instead(ctx: Context, item: Item, source: Item) -> bool:
    """Whether «مقابل» or «بدل» stands right before a number: «85 مقابل 80»."""
    at = hedging.lead(ctx, item.first)
    return any(
        (found := ctx.match(k, "particles")) is not None and found.entry.key == "instead" and found.after >= at
        for k in range(max(source.last + 1, at - 4), at)
    )


def _in_scale(ctx: Context, item: Item, before: list[Item]) -> Item | None:
    """«410 ملايين درهم مقابل 377.5»: the other side of a comparison without the scale and the unit of the first."""
    source = next(reversed(_outside(ctx, before, item)), None)
    if source is None or source.kind not in _SCALED or not source.scaled or item.scaled or not item.bare or item.low is None:
        return None
    scale = scale_of(source)
    value = times(item.value, scale)
    if item.value >= _BELOW_SCALE or value == 0 or not _alike(replace(item, low=value), source):
        return None
    if not _linked(ctx, item, source):
        return None
    made = replace(item, low=value, high=value, step=times(item.step, scale), kind=source.kind, unit=source.unit, scaled=True)
    return replace(made, per=item.per or source.per, bare=False, numeral=None).because("scale and unit of the amount before")


def _spent(ctx: Context, item: Item, before: list[Item], earlier: list[Item]) -> Item | None:
    """«تعتزم إنفاق 40 مليونا», «مبلغ ثابت هو 385 ألفا»: a scaled number right behind a word of spending is of the last money."""
    lead = hedging.lead(ctx, item.first)
    start = max(lead - _SPENT_WINDOW, before[-1].last + 1 if before else 0)
    if not item.scaled or not any(ctx.topic(at, "spent") for at in range(start, lead)):
        return None
    told = earlier + _outside(ctx, before, item)
    return next((source for source in reversed(told) if source.kind == "money" and _near(item, source)), None)


def _scaled(ctx: Context, item: Item, before: list[Item], earlier: list[Item]) -> Item | None:
    """«أنفقت 7.7 مليارات دولار، وتخطط لإنفاق أربعة مليارات أخرى»: a scaled number, where nothing counted stands nearer."""
    if not item.scaled:
        return None
    start = before[-1].last + 1 if before else 0
    pointed = any(_points_to_things(ctx, at) for at in range(start, item.first))
    if not pointed and any(ctx.topic(i, "number") for i in range(start, item.first)):
        return None
    if not before and scale_of(item) < _MUCH:
        return None  # «… 9 ملايين أوقية. ويعمل في المنجم نحو 45 ألفا»
    told = [one for one in before if one.kind not in _ASIDE and not (pointed and _of_people(ctx, one))]
    for source in reversed(_outside(ctx, told, item) or earlier):
        if source.kind in _GIVES and source.kind != "percent" and (source.scaled or source.kind == "money"):
            return source if source.scaled and _near(item, source) else None
        if source.kind == "count" and source.scaled:
            return None
    return None


def _points_to_things(ctx: Context, at: int) -> bool:
    """«9 ملايين دولار لمساعدة مليوني شخص، لم يصل منها سوى 5 ملايين»: money, and not «منهم»."""
    return ctx.has(at, "frames", "pronoun") and any(r.entry.key == "things" for r in ctx.readings(at))


def _of_people(ctx: Context, item: Item) -> bool:
    """«2 مليون شخص»: what «منها» cannot point back to."""
    return item.noun is not None and is_human(ctx, item.noun[1])


def _outside(ctx: Context, items: list[Item], item: Item) -> list[Item]:
    """The numbers before one, without those of a bracket right before it: «70 مليار جنيه (3 مليارات دولار)، بعد 45 مليارا»."""
    depth, end, inside = 0, item.first, 0
    for one in reversed(items[-_CONVERSIONS:]):
        between = [ctx.form(at) for at in range(max(one.last + 1, end - _BRACKETED), end)]
        depth, end = depth + between.count(")") - between.count("("), one.first
        if depth <= 0:
            break
        inside += 1
    return items[: len(items) - inside] if inside else items


def _near(item: Item, source: Item) -> bool:
    if source.hedge == "vague" or source.value == 0 or item.value == 0:
        return True
    ratio = item.value / source.value if item.value > source.value else source.value / item.value
    return ratio <= _SPREAD
