"""Totals and parts in clauses of their own: shares of a delivery, seats of a council, what is left, what it comes to."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.links.common import after, amounts, before, comparable, is_amount, of, sides
from factcheck.checks.links.line import IN, SEMICOLONS, Item, Line
from factcheck.checks.links.model import Link
from factcheck.model import Quantity

BINS = range(2, 10)  # groups that a text counts through
REACH = 9  # words between a whole and the number of its groups
ANYBODY = "شخص"  # the dead of one clause, the hurt of another
_OPEN = frozenset(("change", "versus", "partial_list", "each", "rank", "margin", "needed", "total", "some"))
_ELSE = frozenset(("ago", "versus", "change", "partial_list", "each"))


def find(line: Line, earlier: Line | None) -> Iterator[Link]:
    """The links of one line; ``earlier`` is the line before it."""
    yield from _dealt(line)
    yield from _house(line)
    yield from _left(line, earlier)
    yield from _comes_to(line)


def _link(whole: Quantity, parts: list[Quantity], cue: str, note: str) -> Link:
    return Link("parts", (("whole", whole), *(("part", part) for part in parts)), cue, frozenset({note}))


def _exact(line: Line, at: int) -> bool:
    return of(line, at).hedge == "exact" and of(line, at).nominal is not None


def _dealt(line: Line) -> Iterator[Link]:
    """«24 جسرا وصلت في ثلاث شحنات، حملت الأولى 10 والثانية 8 والثالثة 6»: so many members as there are groups."""
    for bins in amounts(line):
        count = of(line, bins).nominal
        if of(line, bins).kind != "count" or count not in BINS or not line.items[bins].noun or not _grouping(line, bins):
            continue
        first = after(line, bins, is_amount, 5)
        whole = before(line, bins, is_amount, REACH)
        if first is None or whole is None or not _opens(line, bins, first) or not comparable(of(line, whole), of(line, first)):
            continue
        run = _members(line, first)
        ordered = sum(1 for at in run if _ordinal_before(line, at))
        alike = all(_same_thing(line, whole, at) for at in run)
        if len(run) == count and alike and (ordered == count or len(run) == len(list(amounts(line, first)))):
            yield _link(of(line, whole), [of(line, at) for at in run], line.form(bins), "full")


def _grouping(line: Line, bins: int) -> bool:
    """«في ثلاث شحنات», «على مرحلتين», «خلال يومين»."""
    lead = line.items[bins - 1] if bins else None
    return lead is not None and (lead.form == IN or bool(lead.cues & {"on", "span"})) and "from" not in lead.cues


def _opens(line: Line, bins: int, first: int) -> bool:
    """A comma or a colon stands between the number of the groups and the first of them."""
    between = line.items[bins + 1 : first]
    stops = [item for item in between if item.comma or item.form == ":"]
    return len(stops) == 1 and not any(item.form in SEMICOLONS or item.cues & (_ELSE | {"part", "clause"}) for item in between)


def _members(line: Line, first: int) -> list[int]:
    run = [first]
    for at in amounts(line, first + 1):
        between = line.items[run[-1] + 1 : at]
        if any(item.form in (*SEMICOLONS, ".") or item.cues & {"clause", "part", "thatis", "total"} for item in between):
            break
        if not comparable(of(line, at), of(line, first)) or line.words_between(run[-1], at) > REACH:
            break
        run.append(at)
    return run


def _ordinal_before(line: Line, at: int) -> bool:
    """«والثانية 8», «في الأولى 10»: the group is told by its place."""
    near = line.items[max(0, at - 3) : at]
    return any(_is_ordinal(item) for item in near if item.quantity is None or item.quantity.kind == "ordinal")


def _is_ordinal(item: Item) -> bool:
    return (item.quantity is not None and item.quantity.kind == "ordinal") or "nth" in item.cues


def _same_thing(line: Line, whole: int, at: int) -> bool:
    noun = line.items[at].noun
    return _exact(line, at) and noun in ("", line.items[whole].noun) and not sides(line, at) & {"harm:wounded"}


def _house(line: Line) -> Iterator[Link]:
    """«فازت القائمة بتسعة مقاعد من أصل 22، … بستة مقاعد، …»: the seats told together are no more than there are."""
    if len(line.cued("of")) != 1 or any(item.cues & _OPEN for item in line.items):
        return
    for index in line.cued("of"):
        whole, first = after(line, index, is_amount, 2), before(line, index, is_amount, 3)
        if whole is None or first is None:
            continue
        noun = next((line.items[at].noun for at in (first, whole) if line.has(at + 1, "house")), "")
        if not noun or not _exact(line, whole):
            continue
        told = [at for at in amounts(line) if at != whole and _of_house(line, at, noun)]
        if len(told) > 1 and all(_exact(line, at) for at in told):
            yield _link(of(line, whole), [of(line, at) for at in told], line.form(index), "exclusive")


def _of_house(line: Line, at: int, noun: str) -> bool:
    """It counts seats, by its noun or by the clitic that it shares with those before («بأربعة»)."""
    item = line.items[at]
    if of(line, at).kind != "count":
        return False
    one = of(line, at).nominal == 1 and at > 0 and line.has(at - 1, "house")
    if not one and (item.noun or of(line, at).noun):
        return item.noun == noun
    behind = line.items[at + 1] if at + 1 < len(line.items) else None
    ends = behind is None or behind.comma or behind.form in (*SEMICOLONS, ".") or behind.joins
    return one or (ends and item.form.startswith("ب"))


def _left(line: Line, earlier: Line | None) -> Iterator[Link]:
    """«الفارون 298. … 131 منهم أعيدوا، ليبقى 167»: what was taken away and what is left are the whole."""
    for index in line.cued("left"):
        rest, gone = after(line, index, is_amount, 3), before(line, index, is_amount, REACH)
        if rest is None or gone is None or not comparable(of(line, rest), of(line, gone)):
            continue
        yield from _left_of(line, index, gone, rest)
        if not line.has(gone + 1, "behind"):
            continue
        wholes = list(amounts(line, 0, gone))
        told = [at for at in wholes if comparable(of(line, at), of(line, gone))]
        source = line
        if not wholes and earlier is not None and earlier.sentence.paragraph == line.sentence.paragraph:
            source, told = earlier, [at for at in amounts(earlier) if of(earlier, at).kind == "count"]
        if len(told) != 1 or not all(_exact(line, at) for at in (rest, gone)) or not _exact(source, told[0]):
            continue
        if any(item.cues & {"change", "versus"} for item in line.items[gone + 1 : rest]):
            continue
        whole = of(source, told[0])
        parts = [of(line, gone), of(line, rest)]
        if (whole.nominal or 0) > max(part.nominal or 0 for part in parts):
            yield _link(whole, parts, line.form(index), "full")


def _left_of(line: Line, index: int, whole: int, rest: int) -> Iterator[Link]:
    """«أغلقت 14 فرعا من أصل 64، ليتبقى 50 فرعا»: the part stands before its whole."""
    gone = before(line, whole, is_amount, 2)
    if gone is None or not comparable(of(line, gone), of(line, whole)) or not all(_exact(line, at) for at in (gone, whole, rest)):
        return
    of_it = any(line.has(at, "of", "from") for at in range(gone + 1, whole))
    apart = any(item.comma or item.joins or "clause" in item.cues for item in line.items[gone + 1 : whole])
    if of_it and not apart and (of(line, whole).nominal or 0) > (of(line, gone).nominal or 0):
        yield _link(of(line, whole), [of(line, gone), of(line, rest)], line.form(index), "full")


def _comes_to(line: Line) -> Iterator[Link]:
    """«وصل 68 أسيرا …، فيما وصل أربعون أسيرا، ليبلغ عدد من وصلوا 108 أسرى»: all figures of one noun, and then what they come to.
    It may be the count of more days than these: it is held against the sum only where one slip explains the gap."""
    for index in line.cued("sum"):
        whole = after(line, index, is_amount, REACH)
        if whole is None or line.items[whole].noun in ("", ANYBODY) or not _exact(line, whole):
            continue
        if any(item.cues & {"ago", "versus", "rest"} for item in line.items[index:]):
            continue
        told = [at for at in amounts(line, 0, index) if line.items[at].noun == line.items[whole].noun]
        if len(told) < 2 or any(not _exact(line, at) for at in told) or any(line.has(at + 1, "part") for at in told):
            continue
        if any(item.cues & {"part", "change", "versus"} for item in line.items[told[0] : index]):
            continue
        yield _link(of(line, whole), [of(line, at) for at in told], line.form(index), "near")
