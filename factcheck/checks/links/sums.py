"""Balances (revenue − spending), and percents that stand as one division."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.links.common import after, is_amount, joined, of, opposites
from factcheck.checks.links.line import ARTICLES, SEMICOLONS, Line
from factcheck.checks.links.model import Link

SCHEMES = (("plus", "minus"), ("exports", "imports"))


def find_balance(line: Line) -> Iterator[Link]:
    """The first figure of each side; silent where a side has none or two of them are in different units. Exports and imports
    leave a balance only where it is called one of trade; a profit «after» something is another figure."""
    for plus, minus in SCHEMES:
        ends: dict[str, int] = {}
        for index in line.cued("balance"):
            side = next((side for side in (plus, minus, "deficit", "surplus") if side in line.items[index].cues), "")
            if not side or side in ends or _inside_list(line, index):
                continue
            at = after(line, index, is_amount, 5)
            between = range(index + 1, at or index)
            if at is not None and _restricted(line, index, at):
                continue
            if at is None or at in ends.values() or any(line.has(k, "balance", "ago") for k in between):
                continue
            if side in ("deficit", "surplus") and plus == "exports" and not _of_trade(line, index, at):
                continue
            ends[side] = at
        yield from _balance(line, ends, plus, minus)


def _restricted(line: Line, index: int, at: int) -> bool:
    """«الإيرادات النفطية», «صادرات السلع», «الصادرات إلى الصين»: a part of the side; «الإيرادات العامة» is all of it."""
    rest = (line.items[k] for k in range(index + 1, at) if line.items[k].value is None and not line.items[k].transparent)
    return any(item.definite and not item.cues & {"overall"} for item in rest)


def _balance(line: Line, ends: dict[str, int], plus_side: str, minus_side: str) -> Iterator[Link]:
    rest = "deficit" if "deficit" in ends else "surplus"
    if not {plus_side, minus_side, rest} <= set(ends):
        return
    plus, minus, left = (of(line, ends[side]) for side in (plus_side, minus_side, rest))
    if plus.unit == minus.unit == left.unit and plus.kind == minus.kind == left.kind:
        cue = line.form(line.cued("balance")[0])
        yield Link("balance", (("plus", plus), ("minus", minus), ("rest", left)), cue, frozenset({rest}))


def _of_trade(line: Line, index: int, at: int) -> bool:
    return any(line.has(k, "trade") for k in range(max(0, index - 3), at))


def _inside_list(line: Line, index: int) -> bool:
    """«منها إيرادات نفطية»: a part, not the side itself."""
    return any(line.has(at, "part") for at in range(max(0, index - 2), index))


def find_shares(line: Line) -> Iterator[Link]:
    """Percents that follow each other as members of one list."""
    run: list[int] = []
    for at, item in enumerate(line.items):
        quantity = item.quantity
        if quantity is None:
            if run and (item.cues & {"change", "versus"} or item.form in SEMICOLONS):
                yield from _shares(line, run)
                run = []
            continue
        if quantity.kind != "percent" or quantity.hedge not in ("exact", "about") or _inside_parts(line, at, run):
            if quantity.kind == "percent":
                yield from _shares(line, run)
                run = []
            continue
        if run and (not joined(line, at) or line.words_between(run[-1], at) > 9):
            yield from _shares(line, run)
            run = []
        run.append(at)
    yield from _shares(line, run)


def _inside_parts(line: Line, at: int, run: list[int]) -> bool:
    """«60 في المئة، منها 20 في المئة»: a share of a share."""
    return any(line.has(k, "part") for k in range(max(run[-1] + 1 if run else 0, at - 4), at))


def _shares(line: Line, run: list[int]) -> Iterator[Link]:
    if len(run) < 2:
        return
    opening = range(run[0])
    if any(line.has(k, "change", "versus") for k in range(max(0, run[0] - 8), run[-1])):
        return
    notes: set[str] = set()
    if len(run) == 2 and opposites(line, run[0], run[1]):
        notes.add("exclusive")
    if any(line.has(k, "parts", "spread") for k in opening):
        notes.add("full")
    if line.cued("poll") or line.has(run[0] - 1, "answer"):
        notes.add("poll")
    of_what = [at for at in run if line.has(at + 1, "from", "part")]
    receivers = all(line.form(at + 1).startswith(ARTICLES[1]) for at in run)
    told_of = line.items[run[0] + 2].cues if run[0] + 2 < len(line.items) else frozenset()
    two = len(run) == 2 and bool(of_what) and not any(":" in cue for cue in told_of)  # not «60 في المئة من الرجال»
    if of_what == run[:1] or receivers:
        notes.add("one whole")
    if two and "exclusive" in notes and (line.has(run[1] + 1, "part") or (of_what == run[:1] and _named_before(line, run))):
        notes |= {"one whole", "two"}
    if any(line.has(k, "partial_list") for k in range(run[-1])) or any(
        "rest" in i.cues for i in line.items[run[-1] : run[-1] + 6]
    ):
        notes.add("partial")
    ends = tuple(("share", of(line, at)) for at in run)
    yield Link("shares", ends, line.form(run[0] - 1) if run[0] else "", frozenset(notes))


def _named_before(line: Line, run: list[int]) -> bool:
    """«يشكل الرجال 60 في المئة من العاملين والنساء 50»: each share stands behind what it is of."""
    before_each = ([k for k in (at - 1, at - 2) if k >= 0 and line.items[k].value is None] for at in run)
    return all(any(":" in cue for k in words for cue in line.items[k].cues) for words in before_each)
