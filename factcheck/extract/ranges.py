"""Two numbers that are one quantity: a range, a compound measure, a word with its digits; and what two neighbours share."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.extract import changes, hedging
from factcheck.extract.duals import IMPLIED
from factcheck.extract.gaps import gap as gap_of
from factcheck.extract.gaps import is_and, joiner, opener
from factcheck.extract.halves import exact_sum
from factcheck.extract.items import Context, Item, scale_of, times
from factcheck.model import Number, show
from factcheck.world.currencies import small_change
from factcheck.world.units import convert

_COMPOUND = frozenset(("duration", "measure", "money"))

_SHARED = "shares scale and unit"
_SHARED_ON = "shares the scale of its list"
_AND = "و"
_LISTED = 8  # tokens from one change of a list to the next
_FRAME = 3  # words of a place and its preposition
_ROOT = 3  # letters that two forms of an unknown noun have in common
_NEVER_RANGE = frozenset({"vague", "ordinal", "multiple"})


def merge(ctx: Context, items: list[Item]) -> list[Item]:
    """The items with ranges, compounds and double statements merged, and shared scales and units handed on."""
    out: list[Item] = []
    for item in items:
        if out:
            joined = _double(ctx, out[-1], item) or _range(ctx, out, item) or _compound(ctx, out[-1], item)
            if joined is not None:
                out[-1] = joined
                continue
            if _is_per(ctx, out[-1], item):
                per = f"{show(item.value)} {ctx.form(item.noun[0])}" if item.noun else show(item.value)
                out[-1] = replace(out[-1], per=per, after=item.after)
                continue
            _share_back(ctx, out, item)
            item = _share_on(ctx, out[-1], item)
        out.append(item)
    return [changes.with_role(ctx, item) for item in out if item.klass != IMPLIED]


def _share_back(ctx: Context, out: list[Item], item: Item) -> None:
    """Hands the scale and unit of a number on to the one before it, and along a list to those before that."""
    out[-1] = changes.share_unit(ctx, _share_scale(ctx, out[-1], item), item)
    for at in range(len(out) - 1, 0, -1):
        if out[at].why[-1:] != (_SHARED,):
            return
        out[at - 1] = _share_scale(ctx, out[at - 1], out[at])


def _double(ctx: Context, left: Item, right: Item) -> Item | None:
    """«سبعة (07) دفاتر», «7 (سبعة) دفاتر»: one number written twice."""
    if ctx.form(left.last + 1) != "(" or right.first != left.last + 2 or ctx.form(right.last + 1) != ")":
        return None
    if not left.bare or left.low != right.low:
        return None
    kept = replace(left, last=right.last, after=right.after, noun=right.noun, unit=right.unit, kind=right.kind, bare=right.bare)
    return kept.because("word and digits")


def _range(ctx: Context, out: list[Item], right: Item) -> Item | None:
    """«بين 15 و25 ألف», «من 20 إلى 30 مليار», «12-18», «3 أشهر و7 أعوام» behind بين; ``out`` ends with the left side."""
    left = out[-1]
    if left.hedge != "exact" or left.low is None or right.low is None or "vague" in (left.kind, right.kind):
        return None
    if left.kind != right.kind and _NEVER_RANGE & {left.kind, right.kind}:
        return None
    if left.kind != right.kind and "fraction" in (left.kind, right.kind) and "percent" not in (left.kind, right.kind):
        return None  # «بنهاية الربع إلى 9 مليارات»
    high = right.low
    link = _link(ctx, left, right)
    if link is None or (link == "from … to" and _goes_on(ctx, out)):
        return None
    if left.unit and right.bare and right.kind == "count" and not right.scaled:
        right = replace(right, kind=left.kind, unit=left.unit, per=left.per, bare=False)  # «يومين إلى ثلاثة»
    low, step = _shared(left, right)
    if left.kind != "count" or not left.bare:
        low, step = left.low, left.step
    if left.kind == right.kind and left.unit and left.unit != right.unit:
        converted = convert(left.low, left.unit, right.unit)
        if converted is None:
            return None
        low = converted
    if left.kind == "fraction" and right.kind == "percent" and low is not None:
        low, step = times(low, 100), times(step, 100)  # «من ثلث إلى 40 في المئة»
    if low is not None and high < 0 <= low and left.bare:  # «بين 5 و10 درجات تحت الصفر»
        low, high = sorted((-low, high))
    if low is None or (low > high and link.endswith("to")):
        return None
    return replace(
        right,
        first=left.first,
        low=low,
        high=high,
        hedge="range",
        step=min(step, right.step),
        noun=right.noun or left.noun,
        role=None,
        why=(*left.why, *right.why, f"range: {link}"),
    )


def _link(ctx: Context, left: Item, right: Item) -> str | None:
    """What makes a range of two neighbours, ``None`` where nothing does."""
    gap = gap_of(ctx, left, right)
    if is_and(ctx, right, gap):
        apart = _count_apart(ctx, left, right) and not changes.spans(ctx, left)
        return "between … and" if opener(ctx, left) == "between" and not apart else None
    joined = joiner(ctx, gap)
    if joined == "dash":
        return "dash" if left.bare and left.kind == "count" and right.kind != "ordinal" else None
    if joined != "to":
        return None
    opened = opener(ctx, left)
    if opened == "between":
        return "between … to"
    if left.kind == "duration" and (right.kind == "duration" or right.bare):
        return "to" if opened == "none" or not changes.governs(ctx, left) else None
    if changes.governs(ctx, left) or _count_apart(ctx, left, right):
        return None
    return None if opened == "none" and not left.bare and left.unit != right.unit else f"{opened} … to"


def _goes_on(ctx: Context, out: list[Item]) -> bool:
    """«صعد القمح من 16% إلى 17%، والشعير من 9% إلى 12%»: the next of a list of changes."""
    if len(out) < 3:
        return False
    before, last, left = out[-3:]
    pause = range(last.after, left.first)
    listed = len(pause) <= _LISTED and any(ctx.is_joined(at) or ctx.particle(at, "and") for at in pause[:2])
    change = joiner(ctx, gap_of(ctx, before, last)) == "to" and changes.governs(ctx, before)
    alike = (left.kind == last.kind and last.unit == left.unit) or (left.bare and left.kind == "count" and not left.scaled)
    return listed and change and before.kind == last.kind and alike


def _count_apart(ctx: Context, left: Item, right: Item) -> bool:
    """«نقل 21 شخصا إلى 3 مستشفيات»: each number counts its own things."""
    if left.kind != "count" or right.kind != "count" or left.noun is None or right.noun is None or left.noun == right.noun:
        return False
    one, other = (
        {r.entry.key for r in ctx.readings(item.noun[0]) if r.entry.category == "nouns"} for item in (left, right) if item.noun
    )
    if one and other:
        return one.isdisjoint(other)
    return ctx.form(left.noun[0])[:_ROOT] != ctx.form(right.noun[0])[:_ROOT]


def _shared(left: Item, right: Item) -> tuple[Number, Number]:
    """The left side in the scale of the right: «15 و25 ألف»; mixed scales stay («700 ألف إلى مليون»)."""
    if left.low is None:
        return 0, left.step
    if left.scaled or not right.scaled or left.kind != "count":
        return left.low, left.step
    scale = scale_of(right)
    if scale > 1 and left.low < 1000 and right.klass != "scale":  # «بين 500 وألف جندي»
        return times(left.low, scale), times(left.step, scale)
    return left.low, left.step


def _is_per(ctx: Context, left: Item, right: Item) -> bool:
    """«12 حالة لكل 100 ألف نسمة»: the second number is what the first is per."""
    if right.kind != "count" or right.first - left.after > 3:
        return False
    before = right.first - 1
    return before >= left.last and ctx.particle(before, "per")


def _share_scale(ctx: Context, left: Item, right: Item) -> Item:
    """«26 و24 ألف برميل»: two numbers joined by و with one scale and one unit."""
    if not left.bare or left.kind != "count" or left.scaled or left.low is None or right.low is None:
        return left
    if not ctx.tokens[left.first].is_numeral or not is_and(ctx, right, gap_of(ctx, left, right)):
        return left
    scaled = (
        right.scaled
        and right.klass != "scale"
        and right.kind != "vague"
        and left.low < 1000
        and left.hedge == "exact"
        and right.noun is not None
    )
    if not scaled and not right.unit:
        return left
    scale = scale_of(right) if right.scaled else 1
    low = times(left.low, scale)
    return replace(
        left,
        low=low,
        high=low,
        step=times(left.step, scale),
        kind=right.kind,
        unit=right.unit,
        per=right.per,
        noun=right.noun,
        scaled=right.scaled,
        bare=False,
    ).because(_SHARED)


def _share_on(ctx: Context, left: Item, right: Item) -> Item:
    """«عاد من تركيا 588 ألفا، ومن لبنان 521»: the scale of a list whose items each name a place by one preposition."""
    if not left.scaled or left.klass == "scale" or left.low is None or left.kind != "count" or left.unit or left.noun is not None:
        return right
    if (
        not right.bare
        or right.scaled
        or right.low is None
        or right.kind != "count"
        or right.low >= 1000
        or right.noun is not None
    ):
        return right
    if not ctx.is_clause_end(right.after) and not ctx.is_joined(right.after) and right.after < ctx.size:
        return right
    place = _named_by(ctx, right.first)
    if not place or place != _named_by(ctx, left.first) or right.first - left.after > _FRAME + 1:
        return right
    scale = scale_of(left)
    low = times(right.low, scale)
    return replace(right, low=low, high=low, step=times(right.step, scale), scaled=True).because(_SHARED_ON)


def _named_by(ctx: Context, first: int) -> str:
    """The preposition by which a place stands right before a number: «من تركيا 588», «ومن جنوب لبنان نحو 52»."""
    at = hedging.lead(ctx, first) - 1
    places = [i for i in range(max(0, at - _FRAME), at + 1) if ctx.has(i, "places")]
    if not places or places[-1] != at:
        return ""
    head = next((i for i in range(places[0] - 1, max(-1, places[0] - _FRAME), -1) if not ctx.has(i, "nouns")), -1)
    return "" if head < 0 or ctx.is_clause_end(head) else ctx.form(head).removeprefix(_AND)


def _compound(ctx: Context, left: Item, right: Item) -> Item | None:
    """«سنتين وستة أشهر», «6 كلغ و250 غ», «خمسة دنانير و52 قرشا»: one amount in two units, the second smaller; in the first one's
    unit."""
    if left.kind != right.kind or left.kind not in _COMPOUND or not left.unit or not right.unit or left.unit == right.unit:
        return None
    gap = gap_of(ctx, left, right)
    less = len(gap) == 1 and ctx.particle(gap[0], "less")  # «كيلومترين إلا 100 متر»
    if left.low is None or right.low is None or left.hedge != "exact" or not (less or is_and(ctx, right, gap)):
        return None
    into = small_change if left.kind == "money" else convert
    more, step = into(right.low, right.unit, left.unit), into(right.step, right.unit, left.unit)
    if more is None or step is None or more >= 1 or opener(ctx, left) == "between":
        return None
    value = exact_sum(left.low, -more if less else more)
    whole = replace(left, low=value, high=value, step=step, last=right.last, after=right.after, noun=None, klass="")
    return whole.because("compound measure")
