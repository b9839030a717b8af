"""The two levels of a change: «من A إلى B», «B مقابل A», «A ثم صار B», and words that say in which direction."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, product

from factcheck.checks.links.common import after, amounts, before, comparable, joined, of, opposites
from factcheck.checks.links.line import COMMAS, Line
from factcheck.model import Quantity

BASE = 8  # words in which the level is named that a change is told against
UNITS = 3  # words of a unit: «ألف برميل يوميا»
ON = "علي"  # as it is folded
LEVELS = ("count", "money", "measure", "percent")


def is_level(quantity: Quantity) -> bool:
    """A figure that can rise and fall."""
    return quantity.kind in LEVELS and quantity.nominal is not None


def pairs(line: Line) -> Iterator[tuple[int, int, str]]:
    """(A, B): «من A إلى B», «إلى B من A», «B مقابل A»."""
    found: set[tuple[int, int]] = set()
    for to in line.cued("to"):
        second = after(line, to, is_level, 1)
        if second is None or not changing(line, second):
            continue
        for source in line.cued("from"):
            first = after(line, source, is_level, 1)
            if first is None or first == second or not comparable(of(line, first), of(line, second)):
                continue
            near = line.words_between(first, to) <= 4 if first < to else line.words_between(second, source) <= 2
            if near and not _amount_between(line, first, second) and (first, second) not in found:
                found.add((first, second))
                yield first, second, line.form(to)
    yield from _beyond(line)
    yield from _after(line)
    yield from _became(line)
    yield from _told(line)
    yield from _by_years(line)
    for index in line.cued("versus"):
        second = before(line, index, is_level, 9)
        first = after(line, index, is_level, 4)
        if first is None or second is None:
            continue
        for a, b in _crossed(line, first, second, index):
            if (a, b) not in found:
                found.add((a, b))
                yield a, b, line.form(index)


def _after(line: Line) -> Iterator[tuple[int, int, str]]:
    """«ارتفع إلى 33 مليونا في مارس، بعد 30 مليونا في فبراير»."""
    for index in line.cued("afterwards"):
        first = after(line, index, is_level, 0)
        second = before(line, index, is_level, 3)
        if first is None or second is None or of(line, first).kind == "count" or not changing(line, second):
            continue
        reached = any(line.has(k, "to") for k in range(max(0, second - 2), second))
        if reached and comparable(of(line, first), of(line, second)):
            yield first, second, line.form(index)


def _became(line: Line) -> Iterator[tuple[int, int, str]]:
    """«قدرت الكلفة بـ40 مليونا ثم صارت 50 مليونا»."""
    for index in line.cued("became"):
        first, second = before(line, index, is_level, 3), after(line, index, is_level, 1)
        if first is not None and second is not None and comparable(of(line, first), of(line, second)):
            yield first, second, line.form(index)


def _told(line: Line) -> Iterator[tuple[int, int, str]]:
    """«كلفته البالغة 68 مليونا سترتفع إلى 85», «تراجع إنتاجه، وقدره 120 ألفا، إلى 90 ألفا»: the base is told of what changes."""
    for to in line.cued("to"):
        second = after(line, to, is_level, 0)
        first = before(line, to, is_level, 6)
        verb = next((k for k in range(to - 1, max(-1, to - 20), -1) if line.has(k, "up", "down", "moved")), None)
        if first is None or second is None or verb is None or not _introduced(line, first):
            continue
        if first < verb:  # nothing but a time between the verb and «إلى»: else another thing changed
            parted = line.items[verb].joins or line.items[verb].by or line.words_between(first, verb) > UNITS
            between = line.items[verb + 1 : to]
            timed = between and "tail" in between[0].cues and between[-1].when  # «سترتفع في عام 2026 إلى»
            told = not parted and bool(timed or not between)
        else:
            between = line.items[verb + 1 : first]
            told = line.words_between(verb, first) <= BASE and not any(item.value or "tail" in item.cues for item in between)
            told = told and line.words_between(first, to) <= UNITS
        apart = any(item.cues & {"clause", "from", "than", "versus"} and "on" not in item.cues for item in between)
        by = after(line, second, lambda q: q.kind == "percent")
        apart |= any(item.joins and not item.cues for item in line.items[second + 1 : by])  # «، وأنجز بنسبة 80 في المئة»
        if told and not apart and _one_thing(line, first, second) and _moves(line, verb, first, second):
            yield first, second, line.form(to)


def _introduced(line: Line, at: int) -> bool:
    """«البالغة 68 مليونا», «، وهي 68 مليونا،», «وقدرها 68 مليونا»: the number is the size of what stands right before."""
    lead = [k for k in range(max(0, at - 3), at) if not line.items[k].transparent and line.words_between(k, at) <= 1]
    for k in lead:
        near = line.words_between(k, at) == 0 or all(line.has(n, "by") for n in lead if n > k)
        size = line.has(k, "size") and not line.items[k].joins
        if near and (
            size or (line.form(k - 1) in COMMAS and line.items[k].joins and line.has(k, "told", "by", "copula", "reach"))
        ):
            return True
    return False


def _one_thing(line: Line, first: int, second: int) -> bool:
    """Two figures of one unit, or of one noun where both count something."""
    one, other = line.items[first].noun, line.items[second].noun
    return comparable(of(line, first), of(line, second)) and (not one or not other or one == other)


def _moves(line: Line, verb: int, first: int, second: int) -> bool:
    """The second level lies on the side of the first that the verb says."""
    base, end = of(line, first).nominal, of(line, second).nominal
    if base is None or end is None or base == end:
        return False
    return line.has(verb, "moved") or line.has(verb, "up" if end > base else "down")


def _by_years(line: Line) -> Iterator[tuple[int, int, str]]:
    """«320 حادثا في 2024 و400 في 2025، أي بزيادة 25 في المئة»: one thing in two periods, the change said right behind."""
    levels = [at for at, quantity in line.quantities if is_level(quantity)]
    for one, other in pairwise(levels):
        left, right = _period(line, one), _period(line, other)
        if left is None or right is None or left > other or joined(line, other) != "close":
            continue
        early, late = line.items[left].when, line.items[right].when
        if early is None or late is None or early.low is None or late.low is None or early.low == late.low:
            continue
        told = any(line.has(k, "thatis", "up", "down") for k in range(right + 1, min(len(line.items), right + 4)))
        noun = line.items[other].noun
        if told and comparable(of(line, one), of(line, other)) and noun in ("", line.items[one].noun):
            yield (one, other, "") if early.low < late.low else (other, one, "")


def _period(line: Line, at: int) -> int | None:
    """Where the month or year stands that a figure is of: «400 قضية في 2025»."""
    for k in range(at + 1, min(len(line.items), at + 5)):
        if line.items[k].when is not None:
            return k
        if line.items[k].value is not None or line.items[k].comma or line.items[k].joins:
            return None
    return None


def _beyond(line: Line) -> Iterator[tuple[int, int, str]]:
    """«بلغت 33 مليونا، بارتفاع 10 في المئة عن 30 مليونا», «… عن السنة الجارية التي قدرت نفقاتها بـ30 مليونا»."""
    for index in sorted((*line.cued("than"), *(at for at in line.cued("on") if line.form(at) == ON))):
        first = after(line, index, is_level, 1)
        if first is None:
            first = _far_base(line, index)
        by = before(line, index, lambda q: q.kind == "percent", 1)
        if first is None or by is None or not any(line.has(k, "change") for k in lead(line, by)):
            continue
        second = before(line, by, is_level, 6)
        if second is not None and comparable(of(line, first), of(line, second)):
            yield first, second, line.form(index)


def _far_base(line: Line, index: int) -> int | None:
    """The level in the clause behind «عن», where the sentence so far has one other alone."""
    base = after(line, index, is_level, BASE)
    between = line.items[index + 1 : base]
    if base is None or any(item.comma or item.joins or item.quantity for item in between):
        return None
    sized = _is_sized(of(line, base))
    if not sized and not any(item.cues & {"to", "size", "versus"} for item in between):
        return None  # «على الموسم السابق الذي سجل 30 ألف زائر»
    before_it = [at for at in amounts(line, 0, base) if not sized or _is_sized(of(line, at))]
    return base if len(before_it) == 1 else None


def _is_sized(quantity: Quantity) -> bool:
    return quantity.kind in ("money", "measure")


def _crossed(line: Line, first: int, second: int, index: int) -> list[tuple[int, int]]:
    """The pairs that an «A مقابل B» may mean: where several figures stand on each side, all that are comparable."""
    left = [at for at in range(index) if (q := line.items[at].quantity) and is_level(q)][-2:]
    right = [at for at in range(index + 1, len(line.items)) if (q := line.items[at].quantity) and is_level(q)]
    right = [at for at in right if line.words_between(index, at) <= 8 and not _by_before(line, at)][:2]
    if len(right) > 1 and any(line.has(k, "to") for k in range(right[0] + 1, right[1])):
        right = right[:1]  # «بعدما كان 48 مليونا، ليبلغ المجموع 99 مليونا»
    if second not in left or first not in right:
        return []
    pairs = product(right, left)
    return [(a, b) for a, b in pairs if comparable(of(line, a), of(line, b)) and not opposites(line, a, b)]


def _by_before(line: Line, index: int) -> bool:
    return any(line.has(at, "change", "by") for at in range(max(0, index - 3), index) if line.items[at].by)


def _amount_between(line: Line, first: int, second: int) -> bool:
    low, high = sorted((first, second))
    return any(True for _ in amounts(line, low + 1, high))


def changing(line: Line, index: int) -> bool:
    """A word of change stands earlier in the sentence."""
    return any(line.has(at, "up", "down", "moved") for at in range(index))


def lead(line: Line, at: int) -> list[int]:
    """The words of the clause right before a number, nearest first, as far as they may say what it measures."""
    near: list[int] = []
    for k in range(at - 1, max(-1, at - 6), -1):
        item = line.items[k]
        reached = "reach" in item.cues and not item.joins
        ended = item.value is not None or (item.cues & {"to", "from", "versus", "clause"} and not reached)
        if ended or line.words_between(k, at) > 2:
            break
        near.append(k)
        if item.comma:
            break
    return near
