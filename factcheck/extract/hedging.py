"""Hedges over their own number: before it, as a verb with an object between, or after its noun; negation turns a bound round."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace

from factcheck.extract.items import Context, Item
from factcheck.extract.nouns import is_noun, is_one
from factcheck.model import Hedge
from factcheck.text.tokens import Match

_TURNED: dict[str, Hedge] = {"more_than": "at_most", "less_than": "at_least", "at_least": "less_than", "at_most": "more_than"}
_BACK, _AHEAD, _LONGEST, _NEGATION = 14, 9, 6, 4
_VERBS = ("verb", "verb_near", "verb_prep", "verb_of", "reached")
_WHAT_IS_HAD = ("measure", "money")  # amounts that are got, paid and had, and do nothing themselves
_DENIED = 5  # tokens between a denied verb and the hedge behind its preposition
_OPENING = ("(", "%", "$", '"')
_DESCRIBING = 3  # numbers that describe what the next one counts
_COMMAS = ("،", ",")
_ANY = "اي"
_GOES_TO, _REACH = ("money", "percent", "duration"), 4
_WHICH = ("وهو", "وهي")  # «متجاوزة ما قدر وهو 79»
_ASIDE = 8  # tokens of a source between two commas

Found = tuple[Hedge, str]


def bound(ctx: Context, before: list[Item]) -> int:
    """The token behind the number before one, past which no hedge of it stands; a number that describes the noun before it
    («في أسواقها الستة») keeps none from the next."""
    for one in reversed(before[-_DESCRIBING:]):
        if not _describes(ctx, one):
            return one.last + 1
    return before[-_DESCRIBING - 1].last + 1 if len(before) > _DESCRIBING else 0


def _describes(ctx: Context, item: Item) -> bool:
    """«الدول الست», «أسواقها الخمس»: in words with the article, behind the noun that it counts."""
    behind = item.noun is not None and item.noun[1] == item.first - 1
    return item.definite and behind and item.kind == "count" and not ctx.tokens[item.first].is_numeral


def hedge(ctx: Context, item: Item, bound: int, limit: int) -> Item:
    """The item with its hedge. ``bound`` is the token behind the number before it, ``limit`` the first token of the next one."""
    if item.hedge == "vague" or item.kind == "ordinal":
        return item  # «تجاوز عدد الزوار في اليوم الأول 900»
    start = _start(ctx, item.first)
    if item.hedge == "exact" and (ceiling := _ceiling(ctx, start, item, bound)):
        return apply(item, ceiling[0]).because(f"hedge: {ceiling[1]}")
    if not ctx.hedges:
        return item
    if ctx.hedges.keys().isdisjoint(range(max(bound, start - _BACK - 1), min(limit, item.last + _AHEAD))):
        return item
    if ctx.is_age_word(start - 1) and _before(ctx, start - 1, replace(item, first=start - 1), bound) is not None:
        start -= 1  # «دون سن 18»
    reached = limit < ctx.size and _describes(ctx, item)  # «تجاوز عدد الزوار في المدن الثلاث 900»: the next number
    verb = None if reached else _verb(ctx, start, bound)
    found = _before(ctx, start, item, bound) or verb or _after(ctx, item, limit)
    if found is None:
        return item
    kind, word = found
    return apply(item, kind).because(f"hedge: {word}")


def apply(item: Item, kind: Hedge) -> Item:
    """The two sides of an item under a hedge; a hedged range keeps its range."""
    if item.hedge == "range" or (item.low is None and item.high is None):
        return item
    value = item.value
    low = None if kind in ("at_most", "less_than") else value
    high = None if kind in ("at_least", "more_than") else value
    return replace(item, hedge=kind, low=low, high=high)


def _start(ctx: Context, first: int) -> int:
    """The first token of the number with the clitics, brackets and signs before it."""
    at = first
    while (
        at > 0
        and at - 1 not in ctx.taken
        and (ctx.form(at - 1) in _OPENING or ctx.particle(at - 1, "by", "for", "the", "clitic", "and"))
    ):
        at -= 1
    return at


def lead(ctx: Context, first: int) -> int:
    """The token where the hedge before a number begins, or the number's own clitics; the number itself where there is neither."""
    start = _start(ctx, first)
    while ctx.hedges:
        for at in range(max(0, start - 5), start):
            found = _hedge_at(ctx, at, "before")
            if found is not None and found.after in (start, first):
                start = at
                break
        else:
            break
    return start


def _hedge_at(ctx: Context, at: int, *classes: str) -> Match | None:
    """A hedge of one of these classes at a token; «الحدود» is no hedge, «في حدود» is one. Behind a number it has no clitic."""
    for found in ctx.hedges.get(at, ()):
        klass = found.entry.klass
        if klass in classes and not (found.prefix and klass == "after"):  # «… وأكثر من» begins the next one
            return found
    return None


def _before(ctx: Context, start: int, item: Item, bound: int) -> Found | None:
    """A hedge phrase that ends where the number begins; the longest, and the outermost of two («ما لا يقل عن نحو»)."""
    best: Found | None = None
    end = start
    for at in range(start - 1, max(bound, start - _LONGEST) - 1, -1):
        found = _hedge_at(ctx, at, "before")
        if found is None or found.after not in (end, item.first):
            continue
        kind = _turn(ctx, cast(Hedge, found.entry.key), at, bound)
        glued = any(one.prefix for one in ctx.hedges[at] if one.entry.klass == "before")
        had = item.kind in _WHAT_IS_HAD and _had(ctx, at, bound)
        if (glued or item.kind == "duration" or had) and kind == found.entry.key and _verb_denied(ctx, at, bound):
            kind = _TURNED.get(kind, kind)
        if best is None or kind != "about":
            best = (kind, _words(ctx, at, found))
        end = at if best[0] == "about" else end
    if best is not None and best[0] == "exact":
        return None  # «كان أقلها 9»: the least of them, no bound
    if best is not None and best[0] == "about":
        outer = _verb(ctx, end, bound)
        if outer is not None and outer[0] != "about":
            return outer
    return best


def _verb(ctx: Context, start: int, bound: int) -> Found | None:
    """«تجاوز عدد القتلى 200», «لا تقل كلفة الجسر عن 19»: a verb of bound, its object between, in the same clause."""
    window = range(start - 1, max(bound, start - _BACK) - 1, -1)
    if ctx.hedges.keys().isdisjoint(window):
        return None
    bounded, of = ctx.particle(start - 1, "bound"), ctx.particle(start - 1, "of")
    inside = _aside(ctx, start - 1 - (bounded or of), bound)
    for at in window:
        if at in inside:
            continue
        any_ = ctx.form(at) == _ANY and is_one(ctx, at + 1)  # «لن يقل ما يتقاضاه أي أجير عن 9»
        if (ctx.is_clause_end(at) and not any_) or _told_of(ctx, at) or ctx.form(at) in _WHICH:
            return None
        found = None if at in ctx.taken else _hedge_at(ctx, at, *_VERBS)
        if found is None:
            continue
        if found.entry.klass == "reached":
            if _negated(ctx, at, bound) and not bounded and not of and not _is_object_elsewhere(ctx, at, start):
                return cast(Hedge, found.entry.key), _words(ctx, at, found)
            continue
        if found.entry.klass in ("verb", "verb_near"):
            near = found.entry.klass == "verb" or found.after == start or ctx.topic(found.after, "number")
            governs = near and not bounded and not of and not _is_object_elsewhere(ctx, at, start)
        else:
            governs = at < start - 1 and (of if found.entry.klass == "verb_of" else bounded)
        if governs:
            return _turn(ctx, cast(Hedge, found.entry.key), at, bound), _words(ctx, at, found)
    return None


def _ceiling(ctx: Context, start: int, item: Item, bound: int) -> Found | None:
    """«غرامة تصل إلى 9 آلاف», «عقوبات قد تصل إلى السجن مدة 9 أعوام»: how far an indefinite penalty, discount or the like may go;
    «تصل البطالة إلى 9%» has reached it."""
    if item.kind not in _GOES_TO:
        return None
    for at in range(start - 1, max(bound, start - _REACH) - 1, -1):
        if ctx.is_clause_end(at) or at in ctx.taken:
            return None
        if not (ctx.particle(at, "to") and ctx.has(at - 1, "traps", "ceiling")):
            continue
        gap = range(at + 1, start)
        if any(ctx.has(i, "functions") for i in gap) or (gap and not ctx.topic(at + 1, "prison")):
            return None
        first = next(i for i in range(at - 2, -2, -1) if not ctx.has(i, "functions", "part", "bare"))
        adjective = first > 0 and not ctx.has(first, "nouns") and ctx.has(first - 1, "nouns") and not ctx.is_definite(first - 1)
        described = (first - 1, first) if adjective else (first,)
        noun = (is_noun(ctx, described[0]) or ctx.has(described[0], "nouns")) and not any(ctx.is_definite(i) for i in described)
        return ("at_most", ctx.form(at - 1)) if noun and not any(_is_owned(ctx, i) for i in described) else None
    return None


def _is_owned(ctx: Context, at: int) -> bool:
    """«غرامته», told from «غرامة», which may look like it; a place is nobody's penalty either."""
    readings = [r for r in ctx.readings(at) if r.entry.category in ("nouns", "places")]
    return bool(readings) and all(r.suffix or r.entry.category == "places" for r in readings) and not ctx.has(at, "nationalities")


def _aside(ctx: Context, at: int, bound: int) -> range:
    """«لا يزيد العدد، وفق الشرطة، على 12»: the source between two commas, the second of them at a token right before a number."""
    if ctx.form(at) not in _COMMAS:
        return range(0)
    first = next((k for k in range(at - 1, max(bound, at - _ASIDE) - 1, -1) if ctx.form(k) in _COMMAS), at)
    source = ctx.match(first + 1, "speakers") if first < at else None
    return range(first, at + 1) if source is not None and source.entry.klass in ("prep", "as") else range(0)


def _told_of(ctx: Context, at: int) -> bool:
    """«تجاوزت العتبة البالغة 121»: the number belongs to what stands before, the verb bounds something else."""
    return ctx.is_definite(at) and ctx.has(at, "frames", "valued")


def _is_object_elsewhere(ctx: Context, at: int, start: int) -> bool:
    """The number stands behind a preposition, glued or loose: it is no object of the verb."""
    if at == start - 1:
        return False
    return (
        (ctx.has(start - 1, "functions", "prep") and not ctx.is_definite(start - 1))
        or ctx.particle(start, "by", "for")
        or any(r.governed for r in ctx.readings(start) if r.entry.category in ("numbers", "duals"))
    )


def _turn(ctx: Context, kind: Hedge, at: int, bound: int) -> Hedge:
    """«لم يتجاوز» is at most, «لا يقل عن» at least, «عدم تسجيل أكثر من» at most."""
    return _TURNED.get(kind, kind) if _negated(ctx, at, bound) else kind


def _verb_denied(ctx: Context, at: int, bound: int) -> bool:
    """«لا تتسع لأكثر من», «لم تستغرق أكثر من»: the verb before a hedge is denied, in one clause."""
    for before in range(at - 2, max(bound, at - _DENIED) - 1, -1):
        if any(ctx.is_clause_end(k) for k in (before, before + 1)):
            return False
        if _hedge_at(ctx, before, "negation"):
            return True
    return False


def _had(ctx: Context, at: int, bound: int) -> bool:
    """«لا ينال الفرد اليوم أكثر من 9 لترات»: between the denied verb and the hedge stands who has the amount, and no more."""
    for before in range(at - 1, max(bound, at - _DENIED) - 1, -1):
        if _hedge_at(ctx, before, "negation"):
            still = ctx.match(before, "events")
            return still is None or still.entry.klass != "light"  # «لا يزال المشروع يكلف أكثر من 9»
        loose = before < at - 1 and ctx.has(before, "functions", "prep")
        if loose or ctx.is_joined(before) or ctx.has(before, "borders") or any(r.governed for r in ctx.readings(before)):
            return False
    return False


def _negated(ctx: Context, at: int, bound: int) -> bool:
    for back in range(1, _NEGATION + 1):
        before = at - back
        if before < bound:
            break
        found = _hedge_at(ctx, before, "negation")
        if (found is not None and found.after == at) or ctx.particle(before, "not"):
            return True
        if back > 1 and ctx.is_clause_end(before):
            break
    return False


def _after(ctx: Context, item: Item, limit: int) -> Found | None:
    """«6 قرى على الأقل»: behind the number or its noun phrase, before the next number and in the same clause."""
    for at in range(item.last + 1, min(limit, item.last + _AHEAD)):
        found = _hedge_at(ctx, at, "after")
        if found is not None and found.after <= limit:
            return cast(Hedge, found.entry.key), _words(ctx, at, found)
        if at in ctx.taken or (ctx.is_clause_end(at) and ctx.form(at) not in ("(", ")")):
            return None
    return None


def _words(ctx: Context, at: int, found: Match) -> str:
    return " ".join(t.form for t in ctx.tokens[at : found.after])
