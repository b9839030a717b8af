"""Part and whole inside a text: «N، بينهم M», «M من أصل N», a share of a counted whole."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.extract.amount_phrases import points_back
from factcheck.extract.phrases import same_noun
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import SHARES, Cue, Number, Scene

_WHOLE = frozenset({"count", "money", "measure", "vague"})
_NEVER = frozenset({"duration", "age", "ordinal", "percentage_point", "multiple"})
_BOUNDS = ("at_most", "less_than", "more_than")
_MONEY = 1_000_000  # what a bare number behind money must reach to be money
_NEAR = 6  # tokens from a part to «من أصل»
_FAR = 10  # the same where a comma stands before it
_SIZED = 18  # tokens from a share to the size of what it is of

Fits = Callable[[Number, Number], bool]


def part_of(scene: Scene, number: Number, earlier: list[Number], fits: Fits) -> tuple[Number, str] | None:
    """The whole of a number and the words that say so. ``earlier`` are the numbers of the sentences before, in order;
    ``fits(part, whole)`` tells whether they count like things."""
    kind = number.value.kind
    if kind in _NEVER or number.role == "from" or is_total(scene, number):
        return None
    following = _of(scene, number)
    if number.role == "by":
        return following if following and scene.cue(number.last + 1, "parts") is None else None
    following = following or _sized(scene, number, fits) or _seated(scene, number)
    if following:
        return following
    own = [one for one in scene.numbers if one.last < number.first and one.value.kind in _WHOLE]
    pool = earlier + own
    if kind == "fraction" and number.role != "to" and points_back(scene, number):
        if number.value.hedge in _BOUNDS and scene.verb(number.first - 1) and _definite(scene, number):
            return None  # «المشاركة لم تتعد الثلث»
        restated = part_of(scene, own[-1], earlier, fits) if own and scene.glue(number.first - 1, "thatis") else None
        if restated:  # «من أصل 12 قال تسعة، أي ثلاثة أرباعهم»
            return restated[0], scene.text(number.first, number.last)
        return _last(number, pool, fits, scene.text(number.first, number.last))
    if kind in SHARES and scene.function(number.last + 1, "dem") and scene.glue(number.last + 2, "back"):
        return _last(number, pool, fits, scene.text(number.first, number.last + 2))
    for at in range(number.last + 1, min(number.last + _NEAR, len(scene.tokens) - 1)):
        if scene.stop(at) or at in scene.number_at:
            break
        if scene.glue(at, "of") and scene.function(at + 1, "dem"):  # «9 ملايين دولار من هذا المبلغ»
            return _last(number, pool, fits, scene.text(at, at + 1))
    for at in range(number.last + 1, min(number.last + 4, len(scene.tokens))):
        cue = scene.cue(at, "parts", "word")
        if cue and cue.key == "after" and cue.first == cue.last and not scene.glue(at - 1, "each"):
            if _opens_parts(scene, cue, at > number.last + 1):
                break  # «284 جريحا منهم 195»: it opens the parts of this number
            return _last(number, pool, fits, scene.text(cue.first, cue.last))
        if not scene.nominal(at):
            break
    return _sum(scene, number, pool) or _among(scene, number, own, earlier, fits) or _beside(scene, number)


def is_total(scene: Scene, number: Number) -> bool:
    """«من أصل 9»: the number right behind the words; «3 مصانع من 9»: right behind «of» and the noun of a smaller one."""
    before = skip_hedge(scene, number.first - 1)
    if any(cue.last == before and cue.key == "of" for cue in scene.cues(max(before - 3, 0), number.first, "parts", "word")):
        return True
    part = scene.number_before(before)
    if (
        part is None
        or number.noun is not None
        or not scene.glue(before, "of")
        or (part.value.kind, number.value.kind) != ("count", "count")
    ):
        return False
    return part.noun is not None and before - 1 in (part.noun[1], part.last) and holds(number, part)


def holds(whole: Number, part: Number) -> bool:
    """A part is no larger than its whole."""
    if part.value.kind in SHARES or part.value.low is None or whole.value.high is None:
        return True
    return part.value.low <= whole.value.high


def _alike(part: Number, whole: Number) -> bool:
    """Both of one kind; a bare number beside money is money («720 مليون يورو، منها 300 مليون»), behind a measure of its unit
    («50 هكتارا، منها 9 أتلفت»)."""
    kinds = (part.value.kind, whole.value.kind)
    if part.value.kind in SHARES or kinds[0] == kinds[1]:
        return True
    if kinds in (("count", "money"), ("money", "count")):
        bare = part if kinds[0] == "count" else whole
        return (bare is part or bare.noun is None) and (bare.value.low or bare.value.high or 0) >= _MONEY
    return kinds == ("count", "measure") and part.noun is None


def _sum(scene: Scene, number: Number, pool: list[Number]) -> tuple[Number, str] | None:
    """«بواقع 190 و112 و65», «17: 9 في حلب و8 في حمص»: the number before the list that its numbers add up to, alone or with
    another one («توزعت البقية»)."""
    cues = [cue for cue in scene.cues(0, number.first, "parts", "word") if cue.key in ("sum", "split")]
    for cue in (*cues, *_colons(scene, number)):
        listed = [one for one in scene.numbers if one.first > cue.last and _same_list(scene, cue.last, one)]
        if number not in listed or len(listed) < 2 or any(one.value.low is None for one in listed):
            continue
        total = sum(one.value.low for one in listed if one.value.low is not None)
        before = [one for one in pool if one.last < cue.first or one not in scene.numbers][-_FAR:]
        values = {one.value.low for one in before if one.value.kind == number.value.kind and one.value.low is not None}
        for one in reversed(before):
            low = one.value.low
            if one.value.kind == number.value.kind and low is not None and (low == total or low - total in values):
                return one, scene.text(cue.first, cue.last)
    return None


def _colons(scene: Scene, number: Number) -> list[Cue]:
    """The colons that stand right behind a number or its noun, before the number of a list."""
    ends = {one.noun[1] if one.noun and one.noun[0] > one.first else one.last for one in scene.numbers if one.last < number.first}
    behind = [end + 1 for end in sorted(ends) if end + 1 < len(scene.tokens)]
    return [Cue("parts", "sum", "word", at, at) for at in behind if scene.tokens[at].form == ":"]


def _last(number: Number, pool: list[Number], fits: Fits, words: str) -> tuple[Number, str] | None:
    wholes = [one for one in pool if one.value.kind in _WHOLE and _alike(number, one) and holds(one, number)]
    good = [one for one in wholes if fits(number, one)]
    chosen = (good or wholes)[-1:]
    return (chosen[0], words) if chosen else None


def _of(scene: Scene, number: Number) -> tuple[Number, str] | None:
    """«M من أصل N», «M جنديا أجنبيا، من مجموع N», «M من N», «ثلاثة من المرشحين التسعة», «M من جنودها الـN»."""
    crossed = False
    for at in range(number.last + 1, min(number.last + _FAR, len(scene.tokens))):
        if at in scene.number_at or (crossed and scene.stop(at)):
            return None
        crossed |= scene.stop(at)
        cue = scene.cue(at, "parts", "word")
        if cue and cue.key == "none":
            return None
        if cue and cue.key == "of" and (not crossed or scene.stop(at - 1)):
            later = [one for one in scene.numbers if cue.last < one.first <= cue.last + 5 and one.value.kind in _WHOLE]
            return (later[0], scene.text(cue.first, cue.last)) if later and holds(later[0], number) else None
        if at >= number.last + _NEAR or crossed:
            continue
        if scene.glue(at, "of") and number.role is None:
            target = scene.number_at.get(at + 1)
            if (
                target
                and target.role is None
                and (
                    _portion(number, target) or (target.value.kind == number.value.kind == "count" and not _counts(scene, target))
                )
            ):
                return (target, scene.text(at, at)) if holds(target, number) else None
            for one in scene.numbers:
                if at < one.first <= at + 4 and one.value.kind == "count" and _definite(scene, one) and holds(one, number):
                    return one, scene.text(at, at)
            return None
    return None


def _portion(number: Number, target: Number) -> bool:
    """«22% من 90 مليون دولار»."""
    return number.value.kind in SHARES and target.value.kind in _WHOLE


def _definite(scene: Scene, number: Number) -> bool:
    """The article stands on the number or, apart, before its digits."""
    apart = scene.tokens[number.first - 1].form
    return scene.shapes.definite(scene.tokens[number.first].form) or (bool(apart) and apart in scene.shapes.clitics.plain)


def _counts(scene: Scene, number: Number) -> bool:
    """The number has a noun of its own."""
    return number.noun is not None or (scene.nominal(number.last + 1) and not scene.joined(number.last + 1))


def _sized(scene: Scene, number: Number, fits: Fits) -> tuple[Number, str] | None:
    """«خمس الناخبين، وعددهم N», «35% من الديون، المقدرة بـN»: the size of the whole follows."""
    if number.value.kind not in SHARES:
        return None
    noun = number.last + 1
    if number.value.kind == "fraction" and scene.nominal(noun) and scene.shapes.definite(scene.tokens[noun].form):
        for one in scene.numbers:  # «نصف القتلى الـ48»
            if (
                noun < one.first <= noun + 2
                and one.value.kind == "count"
                and one.noun in (None, (noun, noun))
                and _definite(scene, one)
            ):
                return one, scene.text(noun, noun)
    for at in range(number.last + 2, min(number.last + _SIZED, len(scene.tokens) - 1)):
        if at in scene.number_at:
            return None
        target = scene.number_at.get(at + 1) or scene.number_at.get(at + 2)
        near = at < number.last + _NEAR
        owner = scene.glue(at, "owner") or (target is not None and scene.cue(at, "parts", "size"))
        fitting = target is not None and (near or (scene.glue(number.last + 1, "of") is not None and fits(number, target)))
        if target and owner and fitting and target.value.kind in _WHOLE:
            return target, scene.text(at, at)
    return None


def _seated(scene: Scene, number: Number) -> tuple[Number, str] | None:
    """«13 مقعدا في المجلس المؤلف من 128»: the size of what they are in follows, without a noun or with the same one."""
    if number.value.kind != "count" or number.noun is None or number.role is not None:
        return None
    for cue in scene.cues(number.last + 1, min(number.last + _SIZED, scene.segment(number.last).end), "parts", "word"):
        target = scene.number_at.get(cue.last + 1)
        if cue.key == "made" and target and target.value.kind == "count" and holds(target, number):
            between = any(number.first < one.first < target.first for one in scene.numbers)
            alike = target.noun is None or same_noun(scene, number, target)
            return (target, scene.text(cue.first, cue.last)) if alike and not between else None
    return None


def _beside(scene: Scene, number: Number) -> tuple[Number, str] | None:
    """«29 مقعدا من مجموع 57، تليها قائمة أخرى بـ16 مقعدا»: another of the same noun and kind of a total just named."""
    if number.value.kind != "count" or number.noun is None or number.role is not None or _closed(scene, number):
        return None
    before = [one for one in scene.numbers if one.last < number.first and one.value.kind == "count"]
    for one in before:
        link = _of(scene, one) if one.noun is not None and same_noun(scene, one, number) else None
        if link is None or link[0].first >= number.first or scene.cue(one.last + 1, "parts"):
            continue
        parts = [part.value.low for part in before if part.noun and part is not link[0] and same_noun(scene, part, number)]
        total = sum(low for low in (*parts, number.value.low) if low is not None)
        if link[0].value.high is not None and total <= link[0].value.high:
            return link
    return None


def _closed(scene: Scene, number: Number) -> bool:
    """Set against what was before («مقابل 9»), of another time, or definite: no part beside a part."""
    first = scene.segment(number.first).first
    dated = any(first <= at < scene.segment(number.first).end for at in scene.date_at)
    return dated or _definite(scene, number) or any(scene.glue(at, "versus") for at in range(first, number.first))


def _among(scene: Scene, number: Number, own: list[Number], earlier: list[Number], fits: Fits) -> tuple[Number, str] | None:
    """Behind «بينهم» in the same list, or «ومن بين الموقوفين» at the head of a sentence."""
    found: Cue | None = None
    for cue in scene.cues(0, number.first, "parts", "word"):
        if cue.key == "sum" and found and cue.last > found.last:
            found = None
        if cue.key == "sum" and cue.last + 1 in scene.number_at and scene.stop(cue.first - 1):
            found = cue
        opening = cue.key == "of" and scene.segment(cue.first).first >= cue.first - 1
        if (cue.key in ("after", "among") and not scene.glue(cue.first - 1, "each")) or opening:
            found = cue
    if found and found.key == "of":
        whole = next((one for one in own if found.last < one.first and skip_hedge(scene, one.first - 1) == found.last), None)
        if whole:
            fitting = fits(number, whole) and whole.value.kind == number.value.kind and holds(whole, number)
            return (whole, scene.text(found.first, found.last)) if fitting else None
    if found is None or not (_same_list(scene, found.last, number) or _fared(scene, found, number)):
        return None
    before = [one for one in own if one.last < found.first and not _parted(scene, one, found)]
    if found.key == "sum" and (not before or not _several(scene, found)):
        return None  # «الباقون، وهم ثلاثون»
    if found.key in ("after", "among") and not before and any(one.last < found.first for one in scene.numbers):
        return None
    pool = before if before and found.key in ("after", "among", "sum") else earlier + before
    wholes = [one for one in pool if _alike(number, one) and holds(one, number)]
    good = [one for one in wholes if fits(number, one)]
    further = any(found.last < one.first < number.first for one in scene.numbers)
    chosen = (good or ([] if further else wholes))[-1:]
    return (chosen[0], scene.text(found.first, found.last)) if chosen else None


def _several(scene: Scene, cue: Cue) -> bool:
    """At least two numbers in the list behind a word."""
    return sum(one.first > cue.last and _same_list(scene, cue.last, one) for one in scene.numbers) > 1


def _fared(scene: Scene, cue: Cue, number: Number) -> bool:
    """«عولج منهم 377 وتوفي خمسة», «فاز في 17 منها وتعادل في سبع»: what became of one part, then of the next."""
    opened = scene.segment(number.first)
    if cue.key != "after" or opened.border != "and" or scene.segment_of[number.first] != scene.segment_of[cue.last] + 1:
        return False
    before = scene.number_at.get(cue.first - 1)
    start = (before.first if before else cue.first) - 1
    acted = any(scene.verb(at) for at in (start, start - 1))
    return acted and scene.verb(opened.first) and number.first - opened.first <= 2


def _parted(scene: Scene, number: Number, cue: Cue) -> bool:
    """«47 منها»: the words stand right behind a number that is a part itself."""
    return cue.key == "after" and number.last + 1 == cue.first and not _opens_parts(scene, cue, False)


def _opens_parts(scene: Scene, cue: Cue, apart: bool) -> bool:
    """«284 جريحا منهم 195», «90 ألفا و300 منهم 12 ألفا»: the number of a part stands right behind the word; where a noun stands
    between («apart») behind its hedge too."""
    return cue.last + 1 in scene.number_at or (apart and cue.last + 2 in scene.number_at)


def _same_list(scene: Scene, first: int, number: Number) -> bool:
    """Whether nothing but a list lies between: no other statement begins."""
    one, other = scene.segment_of[first], scene.segment_of[number.first]
    if any(segment.border not in ("comma", "rel") for segment in scene.segments[one + 1 : other + 1]):
        return False
    between = [n for n in scene.numbers if first < n.first < number.first]
    if any(scene.glue(at, "versus") for at in range(first + 1, number.first)):
        return False
    clauses = (at + 1 for at in range(first + 1, number.first) if scene.stop(at) and scene.verb(at + 1))
    if between and any(not _and(scene, at) for at in clauses):
        return False  # «بينهم 9 نساء، يتنافسون على 12 مقعدا»
    if skip_hedge(scene, number.first - 1) + 1 - first > 6 + 6 * len(between):
        return False
    return bool(between) or not any(scene.segments[n].border == "comma" for n in range(one + 1, other + 1))


def _and(scene: Scene, at: int) -> bool:
    """A conjunction is written on the word."""
    signs = [sign for sign in scene.shapes.clitics.ands if sign]
    return any(cue.prefix in signs for cue in scene.at[at]) or any(r.prefix in signs for r in scene.readings(at))
