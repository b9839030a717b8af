"""Hedges over their own number: before it, as a verb with an object between, or after its noun; negation turns a bound round."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace

from factcheck.extract.items import Context, Item
from factcheck.model import Hedge
from factcheck.text.tokens import Match

_TURNED: dict[str, Hedge] = {"more_than": "at_most", "less_than": "at_least", "at_least": "less_than", "at_most": "more_than"}
_BACK, _AHEAD, _LONGEST, _NEGATION = 14, 9, 6, 4
_VERBS = ("verb", "verb_near", "verb_prep", "verb_of")
_OPENING = ("(", "%", "$", '"')

Found = tuple[Hedge, str]


def hedge(ctx: Context, item: Item, bound: int, limit: int) -> Item:
    """The item with its hedge. ``bound`` is the token behind the number before it, ``limit`` the first token of the next one."""
    if item.hedge == "vague" or item.kind == "ordinal" or not ctx.hedges:
        return item  # «تجاوز عدد الزوار في اليوم الأول 900»
    start = _start(ctx, item.first)
    if ctx.hedges.keys().isdisjoint(range(max(bound, start - _BACK - 1), min(limit, item.last + _AHEAD))):
        return item
    if ctx.is_age_word(start - 1) and _before(ctx, start - 1, start - 1, bound) is not None:
        start -= 1  # «دون سن 18»
    found = _before(ctx, start, item.first, bound) or _verb(ctx, start, bound) or _after(ctx, item, limit)
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


def _before(ctx: Context, start: int, first: int, bound: int) -> Found | None:
    """A hedge phrase that ends where the number begins; the longest, and the outermost of two («ما لا يقل عن نحو»)."""
    best: Found | None = None
    end = start
    for at in range(start - 1, max(bound, start - _LONGEST) - 1, -1):
        found = _hedge_at(ctx, at, "before")
        if found is None or found.after not in (end, first):
            continue
        kind = _turn(ctx, cast(Hedge, found.entry.key), at, bound)
        if best is None or kind != "about":
            best = (kind, _words(ctx, at, found))
        end = at if best[0] == "about" else end
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
    for at in window:
        if ctx.is_clause_end(at) or _told_of(ctx, at):
            return None
        found = None if at in ctx.taken else _hedge_at(ctx, at, *_VERBS)
        if found is None:
            continue
        if found.entry.klass in ("verb", "verb_near"):
            near = found.entry.klass == "verb" or found.after == start or ctx.topic(found.after, "number")
            governs = near and not bounded and not of and not _is_object_elsewhere(ctx, at, start)
        else:
            governs = at < start - 1 and (of if found.entry.klass == "verb_of" else bounded)
        if governs:
            return _turn(ctx, cast(Hedge, found.entry.key), at, bound), _words(ctx, at, found)
    return None


def _told_of(ctx: Context, at: int) -> bool:
    """«تجاوزت العتبة البالغة 121»: the number belongs to what stands before, the verb bounds something else."""
    return ctx.is_definite(at) and ctx.has(at, "frames", "valued")


def _is_object_elsewhere(ctx: Context, at: int, start: int) -> bool:
    """The number stands behind a preposition, glued or loose: it is no object of the verb."""
    if at == start - 1:
        return False
    return (
        ctx.has(start - 1, "functions", "prep")
        or ctx.particle(start, "by", "for")
        or any(r.governed for r in ctx.readings(start) if r.entry.category in ("numbers", "duals"))
    )


def _turn(ctx: Context, kind: Hedge, at: int, bound: int) -> Hedge:
    """«لم يتجاوز» is at most, «لا يقل عن» at least, «عدم تسجيل أكثر من» at most."""
    for back in range(1, _NEGATION + 1):
        before = at - back
        if before < bound:
            break
        found = _hedge_at(ctx, before, "negation")
        if found is not None and found.after == at:
            return _TURNED.get(kind, kind)
        if ctx.particle(before, "not"):
            return _TURNED.get(kind, kind)
        if back > 1 and ctx.is_clause_end(before):
            break
    return kind


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
