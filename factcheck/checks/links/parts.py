"""Wholes and parts: «بينهم», «من أصل», «بواقع», «هم», and totals that follow a list."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from factcheck.checks.links.common import (
    after,
    amounts,
    before,
    comparable,
    elided,
    elided_scale,
    exclusive,
    exhaustive,
    is_amount,
    joined,
    of,
    opposites,
    sides,
    some_only,
)
from factcheck.checks.links.line import AND, ARTICLES, COMMAS, PLURALS, SEMICOLONS, Item, Line
from factcheck.checks.links.model import Link
from factcheck.model import Quantity

AFTER = 3  # items behind a list that may say that there is more
NEAR = 5  # words between a tie and its number
ROW = 3  # members of one shape are of several kinds
RUN = 9  # words between two members of one list
LONG = 10_000  # figures from here on are not near a sum by chance
ENDS = frozenset({"clause", "part", "whole", "thatis", "total", "change", "versus", "balance"})  # of a list


def find(line: Line, earlier: Line | None = None) -> Iterator[Link]:
    """The links of one line; ``earlier`` is the line before it."""
    for index in line.cued("part"):
        yield from _including(line, index)
    for index in line.cued("whole"):
        yield from _out_of(line, index)
    for index in line.cued("full"):
        yield from _breakdown(line, index, earlier)
    yield from _colon(line)
    yield from _apposition(line)
    yield from _plain(line)


def _run(line: Line, first: int, whole: int, close: bool, start: int | None = None) -> list[int]:
    """The members of a list that begins with the number at ``first``; in a ``close`` one only numbers open members."""
    run = [first]
    for at in range((first if start is None else start) + 1, len(line.items)):
        item = line.items[at]
        if item.form in (*SEMICOLONS, ".", "(", ":") or (item.cues & ENDS and "opposite" not in item.cues):
            break  # «فاز في 8 منها وتعادل في 4» equals nothing
        if item.quantity is None or not is_amount(item.quantity):
            continue
        tie = joined(line, at)
        kinds = ("close",) if close or (tie == "clause" and len(run) > 1) else ("close", "loose", "clause")
        if not comparable(item.quantity, of(line, whole)) or tie not in kinds or line.words_between(run[-1], at) > RUN:
            break
        if line.has(at + 1, "part"):
            break  # «10 منتخبين و5 معينين و3 منهم من النساء»
        if opposites(line, whole, at) or _outer(line, whole, at):
            break  # «29 قتيلا، بينهم 7 أطفال، و56 مصابا»
        run.append(at)
    return run


def _verb_between(line: Line, last: int, at: int) -> bool:
    """A joined word without the article and without «بـ» behind it: no name of a group («والريف بواقع 9»)."""
    opened = next((line.items[k] for k in range(last + 1, at) if line.items[k].joins), None)
    return (
        opened is not None
        and not opened.form.removeprefix(AND).startswith(ARTICLES)
        and opened.function is False
        and not opened.noun
    )


def _one_shape(line: Line, run: list[int]) -> bool:
    """«14 من الغربية و9 من الدقهلية و5 من الشمال», «12 للغذاء و10 للخيام و8 للأدوية»: three and more members that are told by
    nothing but one preposition each, so that none is of two."""
    if len(run) < ROW or any(sides(line, at) for at in run):
        return False
    behind = [line.items[at + 1] for at in run if at + 1 < len(line.items)]
    if len(behind) < len(run):
        return False
    return all("from" in item.cues for item in behind) or all(item.form.startswith(ARTICLES[1]) for item in behind)


def _outer(line: Line, whole: int, at: int) -> bool:
    """«6 شبان بينهم شقيقان و12 طالبا»: what is more than the whole is the next item of the list outside."""
    size, limit = of(line, at).nominal, of(line, whole).nominal
    return size is not None and limit is not None and size > limit


def _wholes(line: Line, index: int, part: int) -> int | None:
    """The number that a «بينهم» looks back to: the nearest amount before it of the part's kind that counts people, where the
    pronoun is one for people, and things, where it is one for things and there are any."""
    found = [at for at in amounts(line, 0, index) if comparable(of(line, at), of(line, part))]
    people = line.has(index, "people")
    fitting = [at for at in found if line.items[at].human is not (not people)]
    if people or fitting:
        found = fitting
    human = line.items[part].human
    if human is not None and not people:
        found = [at for at in found if line.items[at].human in (human, None)]
    return found[-1] if found else None


def _rivals(line: Line, whole: int) -> list[int]:
    """Numbers that stand in one row with the whole: «12 قتيلا و30 جريحا»."""
    row: list[int] = []
    for at in reversed(list(amounts(line, 0, whole))):
        between = line.items[at + 1 : (row[-1] if row else whole) + 1]
        ends = any(item.form in (*SEMICOLONS, ".") for item in between)
        if ends or (any(item.comma for item in between) and not _goes_on(between)):
            break
        row.append(at)
    return [at for at in row if comparable(of(line, at), of(line, whole))]


def _goes_on(between: Sequence[Item]) -> bool:
    """«قتل 20 شخصا، وجرح 8 آخرون»: another verb of the same happening behind the comma, and no rest of the first."""
    return any(item.joins and "rest" not in item.cues for item in between)


def _including(line: Line, index: int) -> Iterator[Link]:
    cue = line.form(index)
    first = after(line, index, is_amount, NEAR)
    back = before(line, index, is_amount, 1)
    if back is not None and line.words_between(back, index) == 1 and not (line.items[back].noun or line.has(index, "this")):
        back = None
    tied = first is not None and line.words_between(index, first) <= (4 if _comma_before(line, index) else 1)
    tied = tied and not any(i.comma or i.form == "(" or i.joins for i in line.items[index + 1 : first])
    if first is not None and tied:
        whole = _wholes(line, index, first)
        if whole is None or (line.items[first].joins and _outer(line, whole, first)):
            return  # «3 جنود بينهم ضابط و17 مسلحا»
        run = _run(line, first, whole, close=True)
        notes = {"partial"}
        if exclusive(line, run) or _one_shape(line, run):
            notes |= {"exclusive", "some"} if some_only(line, run) else {"exclusive"}
        if exhaustive(line, run) and not _bare(line, run, _end(line, whole, run[-1])):
            notes.add("exhaustive")
        rivals = _rivals(line, whole)
        for member in run:
            yield _part(line, whole, member, cue, rivals)
        if len(run) > 1 and any("rest" in item.cues for item in line.items[run[-1] + 1 : run[-1] + 4]):
            notes = {"full"}  # «و97 من بقية الأحياء»
        if len(run) > 1:
            yield _parts(line, whole, run, cue, notes)
        return
    if back is None or not line.has(index, "behind") or any(line.items[at].value is not None for at in range(back + 1, index)):
        return  # «1850 سجينا، ثمانون في المئة منهم»
    # «6400 منهم سيعودون»: the tie stands after the part
    wholes = [at for at in amounts(line, 0, back) if comparable(of(line, at), of(line, back))]
    people = [at for at in wholes if line.items[at].human is not False]
    wholes = people if line.has(index, "people") else wholes
    if not wholes or _of_group(line, wholes[-1]) or _group_between(line, wholes[-1], back):
        return
    *rivals, whole = wholes  # «7000 جندي من 30 بلدا، 900 منهم»: the pronoun may mean any of them
    rivals = [] if line.has(index, "this") else rivals  # «210 آلاف من هذه الزيادة»
    yield _part(line, whole, back, cue, rivals)
    run = _run(line, back, whole, close=False, start=index)
    apart = len(run) == 2 and opposites(line, run[0], run[1])
    others = apart or any("other" in item.cues or "rest" in item.cues for item in line.items[run[-1] :])
    if len(run) > 1:
        yield _parts(line, whole, run, cue, {"partial", "exclusive"} if others else {"partial"})


def _of_group(line: Line, at: int) -> bool:
    """«تسعة من المصابين …، و21 منهم»: the number counts some of a group, and the pronoun means the group."""
    return at + 2 < len(line.items) and "from" in line.items[at + 1].cues and line.items[at + 2].quantity is None


def _group_between(line: Line, whole: int, part: int) -> bool:
    """«شخصان مفقودان، فيما نقل المصابون، ثلاثة منهم …»: another group is nearer."""
    return any(item.value is None and item.definite and item.form.endswith(PLURALS) for item in line.items[whole + 1 : part])


def _comma_before(line: Line, index: int) -> bool:
    return line.form(index - 1) in (*COMMAS, *SEMICOLONS, "(", "-") or line.items[index].joins


def _out_of(line: Line, index: int) -> Iterator[Link]:
    whole = after(line, index, is_amount, 3)
    if whole is None or (line.has(index, "among") and any(item.definite for item in line.items[index + 1 : whole])):
        return  # «من بين العائدين أربعة صحفيين»

    def test(quantity: Quantity) -> bool:
        return is_amount(quantity) and comparable(quantity, of(line, whole))

    part = _counted_alike(line, whole, before(line, index, is_amount, 4 if line.has(index, "among") else 12))
    if part is not None and not (test(of(line, part)) or elided(of(line, whole), of(line, part))):
        return
    if part is not None and elided_scale(of(line, whole), of(line, part)):
        return
    if part is None and not any(True for _ in amounts(line, 0, index)):
        part = after(line, whole, test, 6)  # «من أصل 12 بائعا قال تسعة»
    if part is not None:
        yield _part(line, whole, part, line.form(index), notes={"of"})


def _counted_alike(line: Line, whole: int, part: int | None) -> int | None:
    """«8 خطوط تنقل 40 ألف راكب من أصل 12 خطا»: the part is the number that counts the noun of the whole, where there is one."""
    noun = line.items[whole].noun
    if part is None or not noun or line.items[part].noun in ("", noun):
        return part
    return next((at for at in reversed(list(amounts(line, 0, part))) if line.items[at].noun == noun), part)


def _breakdown(line: Line, index: int, earlier: Line | None) -> Iterator[Link]:
    first = after(line, index, is_amount, 3)
    if first is None or (line.has(index, "copula", "pair") and line.words_between(index, first) > 0):
        return
    whole = _wholes(line, index, first)
    if whole is not None and line.has(index, "copula") and line.words_between(whole, index) > NEAR:
        return  # «815 ألف زائر …، أي أقل من توقعاتها وهي 900 ألف»
    if whole is None or _bins(line, whole, first):
        # «وتتوزع على ثلاث مدن بواقع …»: the total stands in the sentence before
        if earlier is not None and earlier.sentence.paragraph == line.sentence.paragraph:
            part = of(line, first)
            found = [at for at in amounts(earlier) if of(earlier, at).kind == part.kind and comparable(of(earlier, at), part)]
            if len(found) == 1 and line.cued("spread"):
                yield from _full(line, found[0], first, line.form(index), earlier)
        return
    if not any(True for _ in amounts(line, whole + 1, index)):
        yield from _full(line, whole, first, line.form(index))


def _beside(line: Line, whole: int, at: int) -> bool:
    """A number that stands in one row with the whole, not with its parts."""
    return opposites(line, whole, at) or (comparable(of(line, at), of(line, whole)) and _outer(line, whole, at))


def _bins(line: Line, whole: int, first: int) -> bool:
    """A count of the groups, not of what is divided: «على ثلاث مدن»."""
    return of(line, whole).nominal == len(_run(line, first, first, close=False))


def _colon(line: Line) -> Iterator[Link]:
    """«9500 جندي: 2500 أمريكي و7000 من جنسيات أخرى»."""
    for index, item in enumerate(line.items):
        if item.form in (":", "(") and index and index + 1 < len(line.items):
            first = after(line, index, is_amount, 1)
            whole = before(line, index, is_amount, 3)
            if first is not None and whole is not None and comparable(of(line, whole), of(line, first)):
                yield from _full(line, whole, first, item.form)


def _apposition(line: Line) -> Iterator[Link]:
    """«36 شخصا، 21 رجلا و15 امرأة»: parts right behind their whole, two that exclude each other or three and more."""
    for index, item in enumerate(line.items):
        first = index + 1
        if not item.comma or first >= len(line.items) or line.items[first].prefix:
            continue
        quantity = line.items[first].quantity
        whole = before(line, index, is_amount, 2)
        if quantity is None or not is_amount(quantity) or whole is None or not comparable(of(line, whole), quantity):
            continue
        run = _run(line, first, whole, close=True)
        if len(run) > 1 and opposites(line, run[0], run[1]):
            yield from _full(line, whole, first, item.form)
        elif len(run) > 2 and not _bins(line, whole, first):
            yield _parts(line, whole, run, item.form, {"exclusive"})


def _plain(line: Line) -> Iterator[Link]:
    """«18 مقعدا من 45 مقعدا»: the same noun twice."""
    yield from _definite(line)
    for index in line.cued("from"):
        part, whole = before(line, index, is_amount, 1), after(line, index, is_amount, 0)
        if part is None or whole is None or not line.items[part].noun or line.items[part].noun != line.items[whole].noun:
            continue
        if not any(line.has(at, "to") for at in range(whole + 1, min(len(line.items), whole + 4))):
            yield _part(line, whole, part, line.form(index), notes={"of"})


def _definite(line: Line) -> Iterator[Link]:
    """«96 من التماثيل الـ300», «40 من الموظفين البالغ عددهم 90»: a bare number of things that are told with their number."""
    for index in line.cued("from"):
        part, whole = before(line, index, is_amount, 0), after(line, index, is_amount, 3)
        if part != index - 1 or whole is None or of(line, part).kind != "count" or line.items[part].noun:
            continue
        between = line.items[index + 1 : whole]
        sized = any("size" in item.cues for item in between)
        if not between or not between[0].definite or any(item.comma or item.joins for item in between):
            continue
        if (line.items[whole].definite or sized) and comparable(of(line, part), of(line, whole)):
            yield _part(line, whole, part, line.form(index), notes={"of"})


def _full(line: Line, whole: int, first: int, cue: str, source: Line | None = None) -> Iterator[Link]:
    run = _run(line, first, first if source is not None else whole, close=False)
    told = next((n for n in range(1, len(run)) if _verb_between(line, run[n - 1], run[n])), len(run))
    run = run[:told]  # «5 رجال و7 نساء وأصيب 30 آخرون»
    if len(run) > 2 and of(line, run[0]).nominal == len(run) - 1:
        run = run[1:]  # «موزعة على 3 قوافل، 20 شاحنة في الأولى و15 …»
    if len(run) < 2:
        return
    end = _end(line, whole if source is None else None, run[-1])
    incomplete = any(item.cues & {"partial_list", "rest", "some"} for item in line.items[first:end])
    incomplete |= any(item.cues & {"rest", "each"} for item in line.items[end : end + AFTER])
    unread = any(item.quantity and index not in run for index, item in enumerate(line.items[:end]) if index > first)
    ends = (("whole", of(source or line, whole)), *(("part", of(line, at)) for at in run))
    notes = frozenset({"partial"} if incomplete or unread else {"full"})
    yield Link("parts", ends, cue, notes, _bare(line, run, end))


def _end(line: Line, whole: int | None, last: int) -> int:
    """Where the list that ends with this number is over."""
    for at in range(last + 1, len(line.items)):
        item = line.items[at]
        if item.form in (*SEMICOLONS, ".", ")", ":") or item.cues & {"clause", "thatis", "total"}:
            return at
        if item.comma and not (at + 1 < len(line.items) and line.items[at + 1].noun):
            return at
        if item.comma and whole is not None and line.items[at + 1].quantity and _beside(line, whole, at + 1):
            return at  # «9 قتلى، هم 4 رجال و5 نساء، و12 جريحا»
    return len(line.items)


def _bare(line: Line, run: list[int], end: int) -> int:
    """Members without a number: «7 رجال وامرأة»."""
    return sum(
        1
        for at in range(run[0] + 1, end)
        if (item := line.items[at]).value is None
        and item.joins
        and not (at + 1 < len(line.items) and line.items[at + 1].value is not None)
    )


def _part(line: Line, whole: int, part: int, cue: str, rivals: list[int] | None = None, notes: set[str] | None = None) -> Link:
    ends = (("whole", of(line, whole)), ("part", of(line, part)), *(("rival", of(line, at)) for at in rivals or ()))
    return Link("part", ends, cue, frozenset(notes or ()))


def _parts(line: Line, whole: int, run: list[int], cue: str, notes: set[str]) -> Link:
    ends = (("whole", of(line, whole)), *(("part", of(line, at)) for at in run))
    return Link("parts", ends, cue, frozenset(notes))


def find_apart(lines: tuple[Line, ...]) -> Iterator[Link]:
    """Two exact figures of one sentence that exclude each other, and the total that stands before in the same paragraph or the
    one before: «… 1833164 حاجا. وبلغ عدد حجاج الخارج …، والداخل …»."""
    for position, line in enumerate(lines):
        found = [at for at in amounts(line) if _long(of(line, at))]
        pairs = [(a, b) for a, b in itertools.pairwise(found) if opposites(line, a, b) and comparable(of(line, a), of(line, b))]
        if len(pairs) != 1:
            continue
        first, second = pairs[0]
        for other in reversed(lines[max(0, position - 3) : position + 1]):
            if other.part.part != line.part.part:
                continue
            wholes = [at for at in amounts(other) if other is not line or at < first]
            wholes = [at for at in wholes if _long(of(other, at)) and comparable(of(other, at), of(line, first))]
            if wholes:
                ends = [("whole", of(other, wholes[0])), ("part", of(line, first)), ("part", of(line, second))]
                yield Link("parts", tuple(ends), "", frozenset({"apart"}))
                break


def _long(quantity: Quantity) -> bool:
    """Written to the unit with so many digits that a sum does not come near by chance."""
    value = quantity.nominal
    return quantity.hedge == "exact" and quantity.step == 1 and isinstance(value, int) and value >= LONG
