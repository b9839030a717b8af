"""The two sides of a stated change («من 240 إلى 195 درهما»), and which side a number is."""

from __future__ import annotations

from fractions import Fraction

from msgspec.structs import replace

from factcheck.extract import hedging
from factcheck.extract.gaps import gap, joiner
from factcheck.extract.items import Context, Item, scale_of, times
from factcheck.extract.pieces import moved_from
from factcheck.model import Role

_BACK = 20
_ASIDE = 5  # tokens between the commas of an insertion, these included
_BELOW_SCALE = 1000
_ORDER = 5  # «من 96 إلى 97 مليون»: two sides that one scale word serves are of one order
_PAUSES = frozenset("،,؛")
_NO_SHARE = frozenset({"ordinal", "age", "fraction", "multiple"})


def governs(ctx: Context, item: Item) -> bool:
    """Whether a verb or noun of change governs the clause before a number."""
    if "ranges" not in ctx.categories:
        return False
    at = item.first
    for _ in range(_BACK - 1):
        at -= 1
        if at < 0:
            break
        readings = ctx.words[at]
        if "span" in readings.classes.get("ranges", ()):
            return False  # «زيادة تتراوح من 5 إلى 10 بالمئة»
        if "change" in readings.classes.get("ranges", ()):
            return True
        if readings.kind == "mark" and ctx.tokens[at].form in _PAUSES:
            if at == item.first - 2 and "change" in ctx.words[at - 1].classes.get("ranges", ()):
                continue  # «عدلوا تقديرهم صعودا، من 9 إلى 11»
            if moved_from(ctx.tokens, at):
                continue
            at = _inserted(ctx, at)
    return False


def _inserted(ctx: Context, closed: int) -> int:
    """«خفضت اللجنة، أمس الثلاثاء، الرسوم من 9 إلى 7»: the comma that opens an insertion without a number; -1: it closes none."""
    opened = next((i for i in range(closed - 1, max(-1, closed - _ASIDE), -1) if ctx.tokens[i].form in _PAUSES), -1)
    return opened if opened >= 0 and not any(i in ctx.numerals for i in range(opened, closed)) else -1


def spans(ctx: Context, item: Item) -> bool:
    """Whether «تراوح» stands before a number, so that it and the next are the ends of a range."""
    return any("span" in ctx.words[at].classes.get("ranges", ()) for at in range(max(0, item.first - _BACK), item.first))


def share_unit(ctx: Context, left: Item, right: Item) -> Item:
    """«من 240 إلى 195 درهما»: the first side of a change has the unit of the second."""
    if not left.bare or left.kind != "count" or right.kind in _NO_SHARE:
        return left
    if not (right.unit or right.noun or _scale_for_both(left, right)):
        return left
    between = gap(ctx, left, right)
    opposed = len(between) == 1 and ctx.particle(between[0], "instead") and right.kind == "percent"  # «52 مقابل 48 بالمئة»
    whole = len(between) == 2 and ctx.particle(between[0], "of") and ctx.particle(between[1], "among")
    if whole and left.scaled and right.unit:  # «40 مليونا من أصل 100 مليون دولار»
        return replace(left, kind=right.kind, unit=right.unit, bare=False).because("shares the unit")
    if not opposed and (joiner(ctx, between) != "to" or not governs(ctx, left)):
        return left
    shared = right.scaled and right.klass != "scale" and not left.scaled and left.value < _BELOW_SCALE
    scale = scale_of(right) if shared else 1
    value, step = times(left.value, scale), times(left.step, scale)
    return replace(
        left,
        low=value,
        high=value,
        step=step,
        kind=right.kind,
        unit=right.unit,
        per=right.per,
        noun=right.noun,
        scaled=right.scaled,
        bare=not (right.unit or right.noun),
    ).because("shares the unit")


def _scale_for_both(left: Item, right: Item) -> bool:
    """«من 96.4 إلى 96.5 مليون»: the scale word alone, behind a number of the same order."""
    if not right.scaled or right.klass == "scale" or left.scaled or left.low is None or right.low is None:
        return False
    less, more = sorted((Fraction(left.value), Fraction(right.value) / scale_of(right)))
    return 0 < more <= _ORDER * less


def with_role(ctx: Context, item: Item) -> Item:
    """من / إلى / بـ of a change: the side of the change that a number is."""
    if item.role is not None or item.hedge == "range" or not governs(ctx, item):
        return item
    role = _role(ctx, item)
    return item if role is None else replace(item, role=role)


def _role(ctx: Context, item: Item) -> Role | None:
    start = hedging.lead(ctx, item.first)
    before = start if ctx.particle(start, "by", "for") else start - 1
    if ctx.particle(before, "of"):
        return "from"
    if ctx.particle(before, "to"):
        return "to"
    if _set_against(ctx, start):
        return None
    by = any(r.is_by for r in ctx.readings(start)) or any(r.is_by for r in ctx.readings(item.first))
    return "by" if by or ctx.particle(before, "by", "amount") else None


def _set_against(ctx: Context, start: int) -> bool:
    """«مقارنة بـ9», «قياسا بنحو 9»: a phrase of comparison with the preposition of an amount, up to the number."""
    found = ((at, ctx.match(at, "particles")) for at in range(max(start - 2, 0), start))
    return any(one is not None and one.entry.key == "instead" and one.after > max(at + 1, start - 1) for at, one in found)
