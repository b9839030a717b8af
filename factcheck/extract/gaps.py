"""What stands between two neighbouring numbers, and what opens the first."""

from __future__ import annotations

from typing import Literal

from factcheck.extract import hedging
from factcheck.extract.items import Context, Item

Opener = Literal["between", "from", "none"]


def gap(ctx: Context, left: Item, right: Item) -> range:
    """The tokens between two numbers."""
    return range(max(left.after, left.last + 1), right.first)


def is_and(ctx: Context, right: Item, between: range) -> bool:
    """Nothing but «and» stands between, loose or glued to the second number."""
    if not between:
        return ctx.is_joined(right.first)
    if not ctx.particle(between[0], "and") and not (
        len(between) == 1 and ctx.opens_range(between[0]) and ctx.is_joined(between[0])
    ):
        return False
    return all(ctx.particle(at, "the") or ctx.opens_range(at) for at in between[1:])


def joiner(ctx: Context, between: range) -> str:
    """``to`` for «إلى» or «حتى», ``dash`` for a dash, else nothing; articles and «about» between do not matter."""
    kept: list[int] = []
    behind = 0
    for at in between:
        if at < behind:
            continue
        hedge = next((found for found in ctx.hedges.get(at, ()) if found.entry.klass == "before" and found.after > at + 1), None)
        behind = hedge.after if hedge else 0  # «بين 2000 إلى أقل من 2500»
        if not hedge and not ctx.particle(at, "the") and not ctx.has(at, "hedges", "before"):
            kept.append(at)
            if len(kept) > 1:
                return ""
    if not kept:
        kept = [at for at in between if ctx.particle(at, "to")]
    if len(kept) != 1:
        return ""
    if ctx.particle(kept[0], "to"):
        return "to"
    return "dash" if ctx.form(kept[0]) == "-" else ""


def opener(ctx: Context, left: Item) -> Opener:
    """The word before the first number and its hedge: بين, من, or neither."""
    at = hedging.lead(ctx, left.first) - 1
    if ctx.is_age_word(at):
        at -= 1  # «بين سن الثامنة عشرة والخامسة والعشرين»
    if at < 0:
        return "none"
    if ctx.opens_range(at):
        return "between"
    return "from" if ctx.particle(at, "of") else "none"
