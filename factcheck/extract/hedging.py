"""Hedges over their own number: before it, as a verb with an object between, or after its noun; negation turns a bound round."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from factcheck.extract.items import Context, Item
from factcheck.model import Hedge
from factcheck.text.tokens import Match, match

_TURNED: dict[str, Hedge] = {"more_than": "at_most", "less_than": "at_least", "at_least": "less_than", "at_most": "more_than"}
_PREPOSITIONS = ("على", "علي", "عن", "من")
_BACK, _AHEAD = 9, 9
_CLITICS = ("ب", "ل", "ال", "بال", "لل", "ك", "و", "ف", "وال")


def hedge(ctx: Context, item: Item, bound: int, limit: int) -> Item:
    """The item with its hedge. ``bound`` is the token behind the number before it, ``limit`` the first token of the next one."""
    if item.hedge in ("vague",):
        return item
    start = _start(ctx, item.first)
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
        and ((ctx.form(at - 1) in _CLITICS and at - 1 >= 0) or ctx.form(at - 1) in ("(", "%", "$"))
    ):
        at -= 1
    return at


def lead(ctx: Context, first: int) -> int:
    """The token where the hedge before a number begins, or the number's own clitics; the number itself where there is neither."""
    start = _start(ctx, first)
    while True:
        for at in range(max(0, start - 5), start):
            found = match(ctx.tokens, at, ctx.lexicon, "hedges")
            if found is not None and "before" in found.entry.klass and found.after in (start, first):
                start = at
                break
        else:
            return start


def _before(ctx: Context, start: int, first: int, bound: int) -> tuple[Hedge, str] | None:
    """A hedge phrase that ends where the number begins; the longest, and the outermost of two («ما لا يقل عن نحو»)."""
    best: tuple[Hedge, str] | None = None
    end = start
    for at in range(start - 1, max(bound, start - 6) - 1, -1):
        found = match(ctx.tokens, at, ctx.lexicon, "hedges")
        if found is None or "before" not in found.entry.klass or found.after not in (end, first):
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


def _verb(ctx: Context, start: int, bound: int) -> tuple[Hedge, str] | None:
    """«تجاوز عدد القتلى 200», «لا تقل كلفة الجسر عن 19»: a verb of bound, its object between, in the same clause."""
    preposition = ctx.form(start - 1) in _PREPOSITIONS
    for at in range(start - 1, max(bound, start - _BACK) - 1, -1):
        if at in ctx.taken or ctx.is_clause_end(at):
            return None
        found = match(ctx.tokens, at, ctx.lexicon, "hedges")
        if found is None:
            continue
        if found.entry.klass == "verb" and (not preposition or at == start - 1) and not _is_object_elsewhere(ctx, at, start):
            return _turn(ctx, cast(Hedge, found.entry.key), at, bound), _words(ctx, at, found)
        if found.entry.klass == "verb_prep" and preposition and at < start - 1:
            return _turn(ctx, cast(Hedge, found.entry.key), at, bound), _words(ctx, at, found)
    return None


def _is_object_elsewhere(ctx: Context, at: int, start: int) -> bool:
    """The token before the number is a preposition: the number is no object of the verb."""
    return at < start - 1 and ctx.has(start - 1, "functions", "prep") and not ctx.has(start - 1, "hedges")


def _turn(ctx: Context, kind: Hedge, at: int, bound: int) -> Hedge:
    """«لم يتجاوز» is at most, «لا يقل عن» at least."""
    for back in (1, 2, 3):
        if at - back < bound:
            break
        found = match(ctx.tokens, at - back, ctx.lexicon, "hedges")
        if found is not None and found.entry.klass == "negation" and found.after == at:
            return _TURNED.get(kind, kind)
    return kind


def _after(ctx: Context, item: Item, limit: int) -> tuple[Hedge, str] | None:
    """«6 قرى على الأقل»: behind the number or its noun phrase, before the next number and in the same clause."""
    for at in range(item.last + 1, min(limit, item.last + _AHEAD)):
        found = match(ctx.tokens, at, ctx.lexicon, "hedges")
        if found is not None and found.entry.klass == "after" and found.after <= limit:
            return cast(Hedge, found.entry.key), _words(ctx, at, found)
        after_too = _after_reading(ctx, at)
        if after_too is not None:
            return after_too
        if at in ctx.taken or (ctx.is_clause_end(at) and ctx.form(at) not in ("(", ")")):
            return None
    return None


def _after_reading(ctx: Context, at: int) -> tuple[Hedge, str] | None:
    """A phrase that is listed both before and after («على الأقل»): its reading after."""
    for phrase in ctx.lexicon.phrases_at(ctx.form(at)):
        n = len(phrase.rest)
        if phrase.entry.category == "hedges" and phrase.entry.klass == "after":
            forms = tuple(t.form for t in ctx.tokens[at + 1 : at + 1 + n])
            if forms == phrase.rest:
                return cast(Hedge, phrase.entry.key), " ".join((ctx.form(at), *forms))
    for reading in ctx.tokens[at].readings:
        if reading.entry.category == "hedges" and reading.entry.klass == "after":
            return cast(Hedge, reading.entry.key), ctx.form(at)
    return None


def _words(ctx: Context, at: int, found: Match) -> str:
    return " ".join(t.form for t in ctx.tokens[at : found.after])
