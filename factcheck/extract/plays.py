"""The moments of a match: its score and the minutes of its goals. They count nothing, so they are no quantities of the text;
they are claims all the same, which two texts may tell differently."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factcheck.extract.items import Context, Item
from factcheck.extract.lookalikes import speaks_of_score
from factcheck.extract.number_words import word_class
from factcheck.model import Kind

_ORDINALS = ("ordinal", "ordinal_teen", "ten", "ten_unit")
_MOST = 30  # goals
_HALF, _WHOLE = 45, 90  # minutes
_FIRST_HALF = 6  # tokens behind a minute of added time in which «للشوط الأول» stands


def plays(ctx: Context, traps: Mapping[int, str], items: Sequence[Item]) -> list[Item]:
    """The scores and the minutes of one sentence, by their place: ``low`` and ``high`` of a score are its lesser and its greater
    side, whichever was written first."""
    if not {"score", "minute"} & set(traps.values()) and not ctx.speaks_of("match") and not _clean(ctx):
        return []
    found = [*_in_digits(ctx, traps), *_in_words(ctx, items), *_minutes(ctx, traps)]
    return sorted(found, key=lambda one: one.first)


def _clean(ctx: Context) -> bool:
    """«برباعية نظيفة» is a score whatever else the sentence has."""
    behind = (at + 1 for at in range(ctx.size) if _named(ctx, at))
    return any((told := ctx.match(at, "traps")) is not None and told.entry.klass == "clean" for at in behind)


def _named(ctx: Context, at: int) -> str:
    """How many goals «رباعية» is; empty for another word."""
    return next((r.entry.klass for r in ctx.readings(at) if r.entry.category == "links" and r.entry.key == "goals"), "")


def _play(first: int, last: int, low: int, high: int, kind: Kind) -> Item:
    return Item(first, last, last + 1, min(low, high), max(low, high), 1, kind=kind)


def _in_digits(ctx: Context, traps: Mapping[int, str]) -> Iterator[Item]:
    """«3-2», «3 - صفر», «بفوز الأهلي 3 / 1»."""
    behind = -1
    for at in sorted(at for at, reason in traps.items() if reason == "score"):
        if at < behind or traps.get(at + 2) != "score":
            continue
        sides = [int(form) if form.isdigit() else 0 for form in (ctx.form(at), ctx.form(at + 2))]
        yield _play(at, at + 2, sides[0], sides[1], "score")
        behind = at + 3


def _in_words(ctx: Context, items: Sequence[Item]) -> Iterator[Item]:
    """«ثلاثة أهداف مقابل هدفين», «هدفين لواحد», «بهدف لمثله», «بثلاثية نظيفة»."""
    behind = -1
    for at in range(ctx.size):
        scored = _goals(ctx, at, items) if at >= behind else None
        if scored is None:
            continue
        goals, after = scored
        against = _against(ctx, after, goals, items)
        if against is None or not (speaks_of_score(ctx, at) or _named(ctx, at) or ctx.has(after, "traps", "versus")):
            continue
        yield _play(at, against[1] - 1, goals, against[0], "score")
        behind = against[1]


def _goals(ctx: Context, at: int, items: Sequence[Item]) -> tuple[int, int] | None:
    """How many goals begin at a token, and the token behind them."""
    item = next((one for one in items if one.first == at), None)
    if item is not None:
        noun = item.noun or (item.first, item.last)
        counts = item.kind == "count" and item.hedge == "exact" and item.low == item.high
        if not counts or not isinstance(item.low, int) or item.low > _MOST or not ctx.has(noun[0], "traps", "goal"):
            return None
        return item.low, max(noun[1], item.last) + 1
    if named := _named(ctx, at):
        return int(named), at + 1
    return (1, at + 1) if ctx.has(at, "traps", "onegoal") else None


def _against(ctx: Context, at: int, goals: int, items: Sequence[Item]) -> tuple[int, int] | None:
    """The goals of the other side behind those of the one, and the token behind these."""
    if (clean := ctx.match(at, "traps")) is not None and clean.entry.klass == "clean":
        return 0, clean.after
    versus = ctx.has(at, "traps", "versus")
    at += versus
    if (clean := ctx.match(at, "traps")) is not None and clean.entry.klass in ("nothing", "asmany"):
        return (0 if clean.entry.klass == "nothing" else goals), clean.after
    dative = versus or any(reading.prefix.endswith("ل") for reading in ctx.readings(at))
    if not dative:
        return None
    other = next((one for one in items if one.first == at), None)
    if other is not None:
        named = other.noun is None or ctx.has(other.noun[0], "traps", "goal")
        if not named or other.kind != "count" or not isinstance(other.low, int) or other.low != other.high or other.low > _MOST:
            return None
        return other.low, max(other.last, other.noun[1] if other.noun else 0) + 1
    if word_class(ctx.tokens[at], ("unit1",)) if at < ctx.size else None:
        return 1, at + 1
    return (1, at + 1) if ctx.has(at, "traps", "onegoal") else None


def _minutes(ctx: Context, traps: Mapping[int, str]) -> Iterator[Item]:
    """«في الدقيقة 78», «(90+4)», «في الثالثة والعشرين», «الرابعة من الوقت بدل الضائع»."""
    told = sorted(at for at, reason in traps.items() if reason == "minute")
    behind = -1
    for at in told:
        if at < behind:
            continue
        last, value = at, _number(ctx, at)
        while value and last + 1 in told and ctx.is_joined(last + 1) and (more := _number(ctx, last + 1)):
            last, value = last + 1, value + more
        if value and ctx.form(last + 1) == "+" and (more := _number(ctx, last + 2)):
            last, value = last + 2, value + more
        late = next((m for n in (1, 2) if (m := ctx.match(last + n, "traps")) and m.entry.klass == "stoppage"), None)
        if value and late:
            around = range(last, min(last + _FIRST_HALF, ctx.size))
            first_half = any(ctx.has(n, "traps", "halftime") and _number(ctx, n + 1) == 1 for n in around)
            last, value = late.after - 1, value + (_HALF if first_half else _WHOLE)
        if value:
            yield _play(at, last, value, value, "match_minute")
        behind = last + 1


def _number(ctx: Context, at: int) -> int:
    """The number of a minute at a token; 0: none."""
    if at >= ctx.size:
        return 0
    form = ctx.form(at)
    if form.isdigit():
        return int(form) if len(form) <= 3 else 0
    read = word_class(ctx.tokens[at], _ORDINALS)
    return int(read[0]) if read is not None and read[0] == int(read[0]) else 0
