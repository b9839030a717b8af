"""The minutes of several goals in brackets behind their scorer: «سالم (15 و30 من ركلة جزاء)», «رامي (د12، د45+2)»."""

from __future__ import annotations

from factcheck.extract.items import Context

_LAST_MINUTE, _DIGITS = 120, 3
_REACH = 14  # tokens of such a list
_BETWEEN = frozenset("،,-/+و'′")


def in_list(ctx: Context, at: int) -> bool:
    """Whether a numeral stands in brackets that hold nothing but minutes and how a goal came about."""
    opening = next((k for k in range(at - 1, max(-1, at - _REACH), -1) if ctx.form(k) in "()"), -1)
    closing = next((k for k in range(at + 1, min(ctx.size, at + _REACH)) if ctx.form(k) in "()"), -1)
    if opening < 1 or closing < 0 or ctx.form(opening) != "(" or ctx.form(closing) != ")":
        return False
    inside = range(opening + 1, closing)
    noted = any(ctx.has(k, "frames", "goalnote") for k in inside)
    if ctx.kinds[opening - 1] != "word" or not (noted or ctx.speaks_of("match")):
        return False
    return all(_minute(ctx, k) if ctx.kinds[k] == "numeral" else _joint(ctx, k) for k in inside)


def _minute(ctx: Context, at: int) -> bool:
    form = ctx.form(at)
    return form.isdigit() and len(form) <= _DIGITS and 0 < int(form) <= _LAST_MINUTE


def _joint(ctx: Context, at: int) -> bool:
    """A mark or an «and» between two minutes, their sign (د), or a word of how a goal was scored: «من ركلة جزاء», «ضد مرماه»."""
    noted = ctx.has(at, "frames", "goalnote") or (ctx.kinds[at] == "word" and ctx.has(at - 1, "frames", "goalnote"))
    known = noted or ctx.form(at) in _BETWEEN or ctx.has(at, "traps", "stamp")  # «نيران صديقة», «ركلة حرة»
    return known or ctx.particle(at, "of") or ctx.has(at, "functions", "prep")
