"""From A to B by C, and k of N is p."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.links.common import Test, after, amounts, before, comparable, is_amount, is_share, of
from factcheck.checks.links.levels import BASE, changing, is_level, lead, pairs
from factcheck.checks.links.line import IN, SEMICOLONS, Line
from factcheck.checks.links.model import Link
from factcheck.model import Quantity

_READ = frozenset(("reach", "clause", "by"))  # words between a named rate and its percent


def find_changes(line: Line) -> Iterator[Link]:
    """One link for each pair of levels and each statement of the change that stands in the sentence with them."""
    for first, second, cue in pairs(line):
        direction = _direction(line, min(first, second))
        stated = _stated(line, {first, second})
        base = (("from", of(line, first)), ("to", of(line, second)))
        far = {"far"} if _other_thing(line, first, second) else set()
        if not stated:
            yield Link("change", base, cue, frozenset({direction} - {""}))
        for at, side in stated:
            later = direction or _direction(line, at)  # «بزيادة 24 ألفا، أي بنسبة 25 في المئة»
            if not side and not later:
                continue  # «3 نساء بنسبة 13%، مقابل 20 رجلا»: nothing changed
            yield Link("change", (*base, ("by", of(line, at))), cue, frozenset(({side or later} - {""}) | far))
    yield from _grown_by(line)
    yield from _risen_by(line)


def _other_thing(line: Line, first: int, second: int) -> bool:
    """«بلغت الإيرادات 6.3 مليارات مقابل 6»: of the figures around «مقابل» only the two nearest are surely of one thing, and
    no two that count two things. What does not fit such a pair is no error, what fits explains the percent."""
    low, high = sorted((first, second))
    between = any(True for _ in amounts(line, low + 1, high))
    one, other = line.items[first].noun, line.items[second].noun
    return between or bool(one and other and one != other)


def _in_what(line: Line, at: int) -> bool:
    """«بتراجع 20 في المئة في عدد المقاعد»: a preposition and no date behind it."""
    return line.form(at) == IN and at + 1 < len(line.items) and line.items[at + 1].value is None


def _direction(line: Line, index: int) -> str:
    """Up or down, by the nearest word of change before the figures."""
    for at in range(index, -1, -1):
        if line.has(at, "moved"):
            return ""
        for side in ("up", "down"):
            if line.has(at, side):
                return side
    return ""


def _stated(line: Line, taken: set[int]) -> list[tuple[int, str]]:
    """Where the sentence says how much the change is, with the direction that is said there."""
    out: list[tuple[int, str]] = []
    for at, quantity in line.quantities:
        if at in taken or quantity.nominal is None:
            continue
        if at < min(taken) and (quantity.kind != "percent" or line.words_between(at, min(taken)) > 3):
            continue
        near = lead(line, at)
        between = range(max(taken) + 1, at)
        if any(line.has(k, "change") and _new_clause(line, k) for k in between) or _of_a_whole(line, at):
            continue
        if any(line.has(k, "contrast") or _other_level(line, k, taken) for k in between):
            continue
        if _own_base(line, at, taken) or (at > max(taken) and _of_another(line, near)):
            continue
        side = next((s for k in near for s in ("up", "down") if line.has(k, s)), "")
        named = any(line.has(k, "by", "thatis") and line.words_between(k, at) == 0 for k in near)
        noun = any(line.has(k, side or "?") and line.items[k].by for k in near)
        if quantity.kind in ("percent", "multiple", "percentage_point", "fraction"):
            if side or named:
                out.append((at, side))
        elif is_amount(quantity) and (noun or (side and named)):
            out.append((at, side))
    return out[:2]


def _new_clause(line: Line, at: int) -> bool:
    """«، وارتفعت أسعار الغذاء 12 في المئة», «فيما نمت الإيرادات 9 في المئة»: another thing that changed."""
    item = line.items[at]
    return (item.joins or line.has(at - 1, "clause")) and not item.by


def _of_a_whole(line: Line, at: int) -> bool:
    """«30 في المئة من الموجودات» is a share, «30 في المئة من 50 إلى 65» a change."""
    after_it = at + 1 + (at + 1 < len(line.items) and line.items[at + 1].transparent)  # «62 في المئة تقريبا من السكان»
    of_it = line.has(after_it, "from") and after_it + 1 < len(line.items) and line.items[after_it + 1].value is None
    return of_it or line.has(at + 1, "part")


def _of_another(line: Line, near: list[int]) -> bool:
    """«نتيجة ارتفاع التكاليف بنسبة 18 في المئة»: what changed is named between the change and its percent."""
    change = next((k for k in near if line.has(k, "change")), None)
    named = [k for k in near if line.items[k].definite and (change is None or k > change)]
    return bool(named) and (change is not None or (line.has(near[0], "by") and near[1:2] == named[:1]))


def _own_base(line: Line, at: int, taken: set[int]) -> bool:
    """«بزيادة 12 مقعدا عن الانتخابات السابقة», «بمعدل نمو سنوي 2.3 في المئة»: what the change is against is named, or it is one
    of several."""
    rest = range(at + 1, min(len(line.items), at + 4))
    named = next((k for k in rest if line.has(k, "than", "versus", "span") or _in_what(line, k)), None)
    told = after(line, named, is_level) if named is not None else None
    against = named is not None and not (told is not None and (told < named + 3 or (told in taken and line.has(named, "than"))))
    yearly = any(line.has(k, "yearly") and not line.has(k - 1, "basis") for k in (*lead(line, at), *rest[:2]))
    return against or yearly


def _other_level(line: Line, at: int, taken: set[int]) -> bool:
    """«51 مليونا بعدما كان 48، ليبلغ مجموع النصف الأول 99 مليونا، بزيادة 8 في المئة»: the rise is that of a third figure."""
    quantity = line.items[at].quantity
    if quantity is None or not is_amount(quantity) or any(line.has(k, "change", "thatis") for k in lead(line, at)):
        return False
    return all(comparable(quantity, of(line, level)) for level in taken)


def _grown_by(line: Line) -> Iterator[Link]:
    """«زادت عن الموسم الماضي، حين بلغت A، بنسبة p، أي بمقدار C»: A, p and C without B."""
    for at, quantity in line.quantities:
        if quantity.kind != "percent" or not changing(line, at):
            continue
        base = before(line, at, is_amount, 3)
        more = after(line, at, is_amount, 4)
        if base is None or more is None or not comparable(of(line, base), of(line, more)):
            continue
        between = range(at + 1, more)
        if any(line.has(k, "thatis") for k in between) and any(line.has(k, "versus") for k in range(max(0, base - 3), base)):
            ends = (("from", of(line, base)), ("more", of(line, more)), ("by", quantity))
            yield Link("change", ends, line.form(at - 1), frozenset({"more"}))


def _risen_by(line: Line) -> Iterator[Link]:
    """«بزيادة C على قيمته الأصلية البالغة A، أي p»: the percent that came on top of A, no share of it."""
    for index in line.cued("up"):
        more = after(line, index, is_amount, 1) if line.items[index].by else None
        tie = next((k for k in range(more + 1, more + 3) if line.has(k, "on", "than")), None) if more is not None else None
        base = after(line, tie, is_level, BASE) if tie is not None else None
        if more is None or tie is None or base is None or not comparable(of(line, base), of(line, more)):
            continue
        at = after(line, base, lambda q: q.kind == "percent", 3)
        between = line.items[tie + 1 : base]
        told = base == tie + 1 or any(item.cues & {"size", "reach", "to"} for item in between)
        if at is None or not told or any(item.comma or item.joins for item in between) or _of_a_whole(line, at):
            continue
        if any(line.has(k, "thatis") for k in range(base + 1, at)) and not any(True for _ in amounts(line, base + 1, at)):
            ends = (("from", of(line, base)), ("more", of(line, more)), ("by", of(line, at)))
            yield Link("change", ends, line.form(index), frozenset({"more", "up"}))


def _on_top(line: Line, part: int) -> bool:
    """«بزيادة 55 مليونا على …»: an amount that came on top, no part of what it is told against."""
    return any(line.has(k, "up") and line.items[k].by for k in range(max(0, part - 2), part)) and any(
        line.has(k, "on", "than") and not line.has(k, "from") for k in (part + 1, part + 2)
    )


def find_shares(line: Line, parts: list[Link]) -> Iterator[Link]:
    """A part, its whole, and the percent or fraction that is said to be their ratio."""
    seen: set[tuple[Quantity, ...]] = set()
    for link in (*_said_after(line, parts), *_said_before(line, parts), *_percent_of(line), *_named_rate(line, parts)):
        key = tuple(link.quantities("part") + link.quantities("whole") + link.quantities("share"))
        if key not in seen:
            seen.add(key)
            yield link


def _where(line: Line, quantity: Quantity | None) -> int:
    return next(at for at, item in enumerate(line.items) if item.value is quantity)


def _share(part: Quantity, whole: Quantity, share: Quantity, cue: str) -> Link:
    return Link("share", (("part", part), ("whole", whole), ("share", share)), cue)


def _said_after(line: Line, parts: list[Link]) -> Iterator[Link]:
    """«25 من أصل 85، أي 29 في المئة», «71 منهم 11، أي …», «20 من أصل 60 (ثلثها)»."""
    for link in parts:
        part, whole = link.quantity("part"), link.quantity("whole")
        if link.kind != "part" or part is None or whole is None:
            continue
        last = max(_where(line, part), _where(line, whole))
        at = after(line, last, is_share, 8)
        if at is None or any(True for _ in amounts(line, last + 1, at)):
            continue
        ties = [k for k in range(last + 1, at) if line.has(k, "thatis", "by") or line.form(k) == "("]
        if not ties or line.words_between(ties[-1], at) > 2 or _changing_between(line, last, at):
            continue
        if not line.has(ties[-1], "thatis") and _of_a_whole(line, at):
            continue  # «60 مقعدا من أصل 150، بنسبة 35 في المئة من الأصوات»
        if line.has(ties[-1], "thatis") or line.form(ties[-1]) == "(" or _by(line, ties[-1], at):
            yield _share(part, whole, of(line, at), line.form(ties[-1]))


def _by(line: Line, tie: int, at: int) -> bool:
    """«نسبتهم 40»، «بنسبة مشاركة بلغت 40»: the rate of the clause itself; «بنسبة شفاء بلغت 91» is one of something else."""
    own = line.words_between(tie, at) == 0 or (line.items[tie].by and line.has(tie + 1, "rated"))
    return own and line.has(tie, "by")


def _said_before(line: Line, parts: list[Link]) -> Iterator[Link]:
    """«ربع القطع، أي 2400 من أصل 9600»."""
    for link in parts:
        part, whole = link.quantity("part"), link.quantity("whole")
        if link.kind != "part" or "of" not in link.notes or part is None or whole is None:
            continue
        first = min(_where(line, part), _where(line, whole))
        ties = [k for k in range(max(0, first - 3), first) if line.has(k, "thatis") and line.words_between(k, first) == 0]
        at = before(line, ties[-1], is_share, 4) if ties else None
        if at is not None:
            yield _share(part, whole, of(line, at), line.form(ties[-1]))


def _changing_between(line: Line, first: int, last: int) -> bool:
    return any(line.has(at, "change", "versus") for at in range(first, last))


def _percent_of(line: Line) -> Iterator[Link]:
    """«4.9 مليار، أي 7 بالمئة من سعته البالغة 74 مليارا» and «27 بالمئة من 500 مليون، أي 135 مليونا»."""
    for at, share in line.quantities:
        if not is_share(share) or line.has(at - 2, "compared"):
            continue  # «أقل بنسبة 10 في المئة من 500 دولار»
        whole = after(line, at, is_amount, 7)
        tied = any(line.has(k, "thatis") for k in range(max(0, at - 4), at) if line.words_between(k, at) <= 2)
        of_it = whole is not None and (line.has(at + 1, "from") or _sized(line, whole)) and not _breaks(line, at + 1, whole)
        if whole is not None and of_it:
            part = _risen(line, before(line, at, _like(of(line, whole)), 5)) if tied else None
            if part is not None and _above(line, part, whole):
                continue  # «1200 منزل، أي 40 في المئة من منازل 5 بلدات»
            if part is not None:
                yield _share(of(line, part), of(line, whole), share, line.form(at - 1))
            else:
                yield from _part_said(line, at, whole)
        elif tied and (sized := before(line, at, is_amount, 3)) is not None and _sized(line, sized):
            part = before(line, sized, _like(of(line, sized)), 6)  # «12 كيلومترا من الطريق البالغ طوله 48 كيلومترا، أي …»
            if part is not None and not _on_top(line, part):
                yield _share(of(line, part), of(line, sized), share, line.form(at - 1))
        elif line.has(at + 1, "part") or line.has(at + 1, "from"):
            earlier = before(line, at, is_amount, 9)
            if earlier is not None:
                yield from _part_said(line, at, earlier, at)


def _risen(line: Line, part: int | None) -> int | None:
    """«ارتفعت إلى 96 مليونا من 81 مليونا، أي 30 في المئة من …»: the share is that of the level reached."""
    return next((second for first, second, _ in pairs(line) if first == part), part)


def _above(line: Line, part: int, whole: int) -> bool:
    more, less = of(line, part).nominal, of(line, whole).nominal
    return more is not None and less is not None and more > less


def _like(other: Quantity) -> Test:
    return lambda quantity: is_amount(quantity) and comparable(quantity, other)


def _sized(line: Line, index: int) -> bool:
    """«البالغ عددهم 500»: the number is the size of what stands before it."""
    return any(line.has(at, "size") for at in range(max(0, index - 3), index))


def _part_said(line: Line, at: int, whole: int, start: int | None = None) -> Iterator[Link]:
    """«p من N، أي k»."""
    last = whole if start is None else start
    part = after(line, last, is_amount, 4)
    if part is None or not comparable(of(line, part), of(line, whole)):
        return
    if any(line.has(k, "thatis") for k in range(last + 1, part) if line.words_between(k, part) <= 1):
        yield _share(of(line, part), of(line, whole), of(line, at), line.form(part - 1))


def _breaks(line: Line, first: int, last: int) -> bool:
    return any(item.comma or item.form in SEMICOLONS or item.cues & {"clause", "thatis"} for item in line.items[first:last])


def _named_rate(line: Line, parts: list[Link]) -> Iterator[Link]:
    """«نجح k من أصل N، وبلغت نسبة النجاح p»: the rate is named by the root of the verb."""
    for link in parts:
        part, whole = link.quantity("part"), link.quantity("whole")
        if link.kind != "part" or "of" not in link.notes or part is None or whole is None:
            continue
        for index in line.cued("rate"):
            at = after(line, index, lambda q: q.kind == "percent", 6)
            named = root(line.form(index + 1))
            others = {root(i.form) for k, i in enumerate(line.items) if i.value is None and k != index + 1}
            others_said = at is not None and any(not line.items[k].cues & _READ for k in range(index + 2, at))
            if at is None or others_said:
                continue  # «نسبة نجاح الإناث 84», «نسبة النجاح في المحافظة 72»
            if len(named) >= 3 and named in others and not _changing_between(line, index, at):
                yield _share(part, whole, of(line, at), line.form(index))


def root(form: str) -> str:
    """A rough skeleton that a verb and its verbal noun share: نجح، النجاح، بنجاح → نجح."""
    for opening in ("وال", "بال", "لل", "ال", "و", "ب", "ل", "ف"):
        if form.startswith(opening) and len(form) - len(opening) >= 3:
            form = form[len(opening) :]
            break
    return form[0] + "".join(c for c in form[1:] if c not in "اويةهتنء") if form else ""
