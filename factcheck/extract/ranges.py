"""Two numbers that are one quantity (a range, a compound measure, word + digits) or two sides of one change."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from factcheck.extract import hedging
from factcheck.extract.items import Context, Item
from factcheck.model import Number, Role, show
from factcheck.world.units import convert

_JOIN_DASH = ("-",)
_BY = ("ب", "بنسبه", "بمقدار", "بواقع", "بنحو", "قدره", "قدرها", "نسبتها", "نسبته")


def merge(ctx: Context, items: list[Item]) -> list[Item]:
    """The items with ranges, compounds and double statements merged, and shared scales and units handed on."""
    out: list[Item] = []
    for item in items:
        if out:
            joined = _double(ctx, out[-1], item) or _range(ctx, out[-1], item) or _compound(ctx, out[-1], item)
            if joined is not None:
                out[-1] = joined
                continue
            if _is_per(ctx, out[-1], item):
                out[-1] = replace(out[-1], per=f"{show(item.value)} {ctx.form(item.noun[0])}" if item.noun else show(item.value))
                continue
            out[-1] = _share_unit(ctx, _share_scale(ctx, out[-1], item), item)
        out.append(item)
    return [_with_role(ctx, item, out[i - 1] if i else None) for i, item in enumerate(out)]


def _double(ctx: Context, left: Item, right: Item) -> Item | None:
    """«سبعة (07) دفاتر»: one number written twice."""
    between = ctx.form(left.last + 1)
    if (
        between == "("
        and right.first == left.last + 2
        and left.bare
        and left.low == right.low
        and ctx.form(right.last + 1) == ")"
    ):
        kept = replace(
            left, last=right.last, after=right.after, noun=right.noun, unit=right.unit, kind=right.kind, bare=right.bare
        )
        return kept.because("word and digits")
    return None


def _range(ctx: Context, left: Item, right: Item) -> Item | None:
    """«بين 15 و25 ألف», «من 20 إلى 30 مليار», «12-18», «3 أشهر و7 أعوام» behind بين."""
    if "vague" in (left.kind, right.kind) or left.hedge != "exact" or left.low is None or right.low is None:
        return None
    if {left.kind, right.kind} & {"ordinal", "multiple"} and left.kind != right.kind:
        return None
    gap = _gap(ctx, left, right)
    opened = _opener(ctx, left)
    joined = "و" if _is_and(ctx, left, right, gap) else _joiner(ctx, gap)
    if joined == "و":
        if opened != "between":
            return None
    elif joined == "to":
        if opened not in ("between", "from", "none") or (opened in ("from", "none") and _changes(ctx, left)):
            return None
        if opened == "none" and not left.bare and left.unit != right.unit:
            return None
    elif joined == "-":
        if not left.bare or left.kind != "count":
            return None
    else:
        return None
    low, step = _shared(left, right)
    high: Number = right.low
    if left.kind != "count" or not left.bare:
        low, step = left.low, left.step
    if left.kind == right.kind and left.unit and left.unit != right.unit:
        converted = convert(left.low, left.unit, right.unit)
        if converted is None:
            return None
        low = converted
    return replace(
        right,
        first=left.first if left.first < right.first else right.first,
        low=low,
        high=high,
        hedge="range",
        step=min(step, right.step),
        noun=right.noun or left.noun,
        role=None,
        why=(*left.why, *right.why, f"range: {opened} {joined}"),
    )


def _gap(ctx: Context, left: Item, right: Item) -> tuple[str, ...]:
    start = max(left.after, left.last + 1)
    return tuple(t.form for t in ctx.tokens[start : right.first])


def _is_and(ctx: Context, left: Item, right: Item, gap: tuple[str, ...]) -> bool:
    glued = ctx.form(right.first).startswith("و") and any(r.prefix.startswith("و") for r in ctx.tokens[right.first].readings)
    return gap in (("و",), ("و", "ال"), ("و", "بين")) or (gap == () and glued)


def _joiner(ctx: Context, gap: tuple[str, ...]) -> str:
    gap = tuple(word for word in gap if word not in ("ال", "نحو", "حوالي"))
    if len(gap) == 1 and gap[0] in ("الي", "حتي", "لغايه"):
        return "to"
    return "-" if len(gap) == 1 and gap[0] in _JOIN_DASH else ""


def _opener(ctx: Context, left: Item) -> str:
    at = hedging.lead(ctx, left.first) - 1
    if at < 0:
        return "none"
    if any(r.entry.category == "ranges" and r.entry.klass == "open" for r in ctx.tokens[at].readings):
        return "between"
    return "from" if ctx.form(at) == "من" else "none"


def _changes(ctx: Context, item: Item) -> bool:
    """Whether a verb or noun of change governs the clause before a number."""
    for at in range(item.first - 1, max(-1, item.first - 16), -1):
        if any(r.entry.category == "ranges" and r.entry.klass == "change" for r in ctx.tokens[at].readings):
            return True
        if ctx.form(at) in ("،", ",", "؛"):
            return False
    return False


def _shared(left: Item, right: Item) -> tuple[Number, Number]:
    """The left side in the scale of the right: «15 و25 ألف»; mixed scales stay («700 ألف إلى مليون»)."""
    if left.scaled or not right.scaled or left.low is None or right.low is None or left.kind not in ("count",):
        return (left.low or 0), left.step
    scale = _scale_of(right)
    if scale > 1 and left.low < 1000:
        return _times(left.low, scale), _times(left.step, scale)
    return left.low, left.step


def _is_per(ctx: Context, left: Item, right: Item) -> bool:
    """«12 حالة لكل 100 ألف نسمة»: the second number is what the first is per."""
    gap = _gap(ctx, left, right)
    return bool(gap) and gap[-1] == "لكل" and len(gap) <= 3 and right.kind == "count"


def _share_unit(ctx: Context, left: Item, right: Item) -> Item:
    """«من 240 إلى 195 درهما»: the first side of a change has the unit of the second."""
    if not left.bare or left.kind != "count" or not (right.unit or right.noun) or right.kind in ("ordinal", "age", "fraction"):
        return left
    if _joiner(ctx, _gap(ctx, left, right)) != "to" or not _changes(ctx, left):
        return left
    return replace(left, kind=right.kind, unit=right.unit, per=right.per, noun=right.noun, bare=False).because("shares the unit")


def _scale_of(item: Item) -> int:
    value = item.value
    for scale in (10**15, 10**12, 10**9, 10**6, 1000):
        if value >= scale:
            return scale
    return 1


def _times(value: Number, scale: int) -> Number:
    product = Fraction(value) * scale
    return product.numerator if product.denominator == 1 else product


def _share_scale(ctx: Context, left: Item, right: Item) -> Item:
    """«26 و24 ألف برميل»: two numbers joined by و with one scale and one unit."""
    if not left.bare or left.kind != "count" or left.scaled or left.low is None or right.low is None:
        return left
    if not ctx.tokens[left.first].is_numeral or not _is_and(ctx, left, right, _gap(ctx, left, right)):
        return left
    if (
        right.scaled and right.kind != "vague" and left.low < 1000 and left.hedge == "exact" and right.noun is not None
    ) or right.unit:
        scale = _scale_of(right) if right.scaled else 1
        low = _times(left.low, scale)
        return replace(left, low=low, high=low, step=_times(left.step, scale), kind=right.kind, unit=right.unit, per=right.per,
                       noun=right.noun, scaled=right.scaled).because("shares scale and unit")  # fmt: skip
    return left


def _compound(ctx: Context, left: Item, right: Item) -> Item | None:
    """«سنتين وستة أشهر», «6 كلغ و250 غ»: one amount in two units, the second smaller; in the first one's unit."""
    if left.kind != right.kind or left.kind not in ("duration", "measure") or not left.unit or left.unit == right.unit:
        return None
    if left.low is None or right.low is None or left.hedge != "exact" or not _is_and(ctx, left, right, _gap(ctx, left, right)):
        return None
    more = convert(right.low, right.unit, left.unit)
    step = convert(right.step, right.unit, left.unit)
    if more is None or step is None or more >= 1 or _opener(ctx, left) == "between":
        return None
    total = Fraction(left.low) + Fraction(more)
    value = total.numerator if total.denominator == 1 else total
    return replace(left, low=value, high=value, step=step, last=right.last, after=right.after, noun=None).because(
        "compound measure"
    )


def _with_role(ctx: Context, item: Item, before: Item | None) -> Item:
    """من / إلى / بـ of a change: the side of the change that a number is."""
    if item.role is not None or item.hedge == "range" or not _changes(ctx, item):
        return item
    role: Role | None = None
    start = hedging.lead(ctx, item.first)
    form = ctx.form(start) if ctx.form(start) in ("ب", "ل") else ctx.form(start - 1)
    if form == "من":
        role = "from"
    elif form == "الي":
        role = "to"
    elif form in _BY or _prefix(ctx, item.first).endswith("ب"):
        role = "by"
    return item if role is None else replace(item, role=role)


def _prefix(ctx: Context, at: int) -> str:
    return next((r.prefix for r in ctx.tokens[at].readings if r.entry.category == "numbers"), "")
