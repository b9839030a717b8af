"""A year that ends the name of an event or of where it was held: «قطر-2026», «فيفا – قطر 2026», «نهائيات أستراليا 2015»."""

from __future__ import annotations

from factcheck.extract.items import Context

_DASHES = frozenset("-–—")
_CLOSING = frozenset('"«»“”′″')
_QUOTED = 6  # tokens of a quoted name with its year
_WHERE = frozenset({"places", "localities"})


def of_name(ctx: Context, at: int) -> bool:
    """Whether the four digits at a token, behind which nothing is counted, are the year of a name."""
    dashed = ctx.form(at - 1) in _DASHES and at > 1
    name = at - 2 if dashed else at - 1
    if name < 0 or ctx.kinds[name] not in ("word", "latin"):
        return False
    if _quoted(ctx, at):
        return True
    placed = not ctx.readings(name).categories.isdisjoint(_WHERE) or ctx.match(name - 1, *_WHERE) is not None
    if not placed or ctx.particle(at + 1, "of"):  # «وصل إلى مصر 2020 من السودانيين»
        return False
    if dashed:
        return ctx.tokens[at].glued or _alone(ctx, at)
    return _alone(ctx, at) and not any(ctx.has(k, "frames", "count") or ctx.has(k, "hedges") for k in range(at))


def _quoted(ctx: Context, at: int) -> bool:
    """«"مونديال قطر 2026"», «فيفا – قطر 2026»: the last word of a short quotation without another number."""
    if ctx.form(at + 1) not in _CLOSING:
        return False
    for k in range(at - 1, max(-1, at - 1 - _QUOTED), -1):
        if ctx.form(k) in _CLOSING:
            return k < at - 1
        if ctx.kinds[k] not in ("word", "latin") and ctx.form(k) not in _DASHES:
            return False
    return False


def _alone(ctx: Context, at: int) -> bool:
    """No other number stands in the sentence with which it could be held together: «في تركيا 1998 وفي سوريا 1500»."""
    return ctx.numerals == (at,) or list(ctx.numerals) == [at]
