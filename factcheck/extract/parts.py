"""Part and whole inside a text: «N، بينهم M», «M من أصل N», a share of a counted whole."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.extract.amount_subjects import points_back
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene

_WHOLE = frozenset({"count", "money", "measure", "vague"})
_NEVER = frozenset({"duration", "age", "ordinal", "percentage_point", "multiple"})
_SHARES = ("percent", "fraction")

Fits = Callable[[Number, Number], bool]


def part_of(scene: Scene, number: Number, earlier: list[Number], fits: Fits) -> tuple[Number, str] | None:
    """The whole of a number and the words that say so. ``earlier`` are the numbers of the sentences before, in order;
    ``fits(part, whole)`` tells whether they count like things."""
    kind = number.value.kind
    if kind in _NEVER or number.role in ("by", "from"):
        return None
    following = _of(scene, number) or _sized(scene, number)
    if following:
        return following
    own = [one for one in scene.numbers if one.last < number.first and one.value.kind in _WHOLE]
    pool = earlier + own
    if kind == "fraction" and points_back(scene, number):
        return _last(number, pool, fits, scene.text(number.first, number.last))
    for at in range(number.last + 1, min(number.last + 4, len(scene.tokens))):
        cue = scene.cue(at, "parts", "word")
        if (
            cue
            and cue.key == "after"
            and at > number.last + 1
            and any(k in scene.number_at for k in (cue.last + 1, cue.last + 2))
        ):
            break  # «284 جريحا بينهم 195»: it opens the parts of this number
        if cue and cue.key == "after" and cue.first == cue.last and not scene.glue(at - 1, "each"):
            return _last(number, pool, fits, scene.text(cue.first, cue.last))
        if not scene.nominal(at):
            break
    return _among(scene, number, own, earlier, fits)


def _last(number: Number, pool: list[Number], fits: Fits, words: str) -> tuple[Number, str] | None:
    wholes = [
        one for one in pool if one.value.kind in _WHOLE and (number.value.kind in _SHARES or one.value.kind == number.value.kind)
    ]
    good = [one for one in wholes if fits(number, one)]
    chosen = (good or wholes)[-1:]
    return (chosen[0], words) if chosen else None


def _of(scene: Scene, number: Number) -> tuple[Number, str] | None:
    """«M من أصل N», «M من N», «ثلاثة من المرشحين التسعة»."""
    for at in range(number.last + 1, min(number.last + 6, len(scene.tokens))):
        if at in scene.number_at or scene.stop(at):
            return None
        cue = scene.cue(at, "parts", "word")
        if cue and cue.key == "of":
            later = [one for one in scene.numbers if cue.last < one.first <= cue.last + 5 and one.value.kind in _WHOLE]
            return (later[0], scene.text(cue.first, cue.last)) if later else None
        if scene.glue(at, "of") and number.role is None:
            target = scene.number_at.get(at + 1)
            if (
                target
                and target.role is None
                and target.value.kind == number.value.kind == "count"
                and not _counts(scene, target)
            ):
                return target, scene.text(at, at)
            for one in scene.numbers:
                if at < one.first <= at + 4 and one.value.kind == "count" and scene.shapes.definite(scene.tokens[one.first].form):
                    return one, scene.text(at, at)
            return None
    return None


def _counts(scene: Scene, number: Number) -> bool:
    """The number has a noun of its own."""
    return number.noun is not None or (scene.nominal(number.last + 1) and not scene.joined(number.last + 1))


def _sized(scene: Scene, number: Number) -> tuple[Number, str] | None:
    """«خمس الناخبين، وعددهم N»: the size of the whole follows."""
    if number.value.kind not in _SHARES:
        return None
    for at in range(number.last + 2, min(number.last + 6, len(scene.tokens))):
        target = scene.number_at.get(at + 1)
        if target and scene.glue(at, "owner"):
            return target, scene.text(at, at)
    return None


def _among(scene: Scene, number: Number, own: list[Number], earlier: list[Number], fits: Fits) -> tuple[Number, str] | None:
    """Behind «بينهم» in the same list, or «ومن بين الموقوفين» at the head of a sentence."""
    found: Cue | None = None
    for cue in scene.cues(0, number.first, "parts", "word"):
        if cue.key == "sum" and found and cue.last > found.last:
            found = None
        if cue.key == "sum" and cue.last + 1 in scene.number_at and scene.stop(cue.first - 1):
            found = cue
        opening = cue.key == "of" and scene.segment(cue.first).first >= cue.first - 1
        if (cue.key == "after" and not scene.glue(cue.first - 1, "each")) or opening:
            found = cue
    if found and found.key == "of":
        whole = next((one for one in own if found.last < one.first and skip_hedge(scene, one.first - 1) == found.last), None)
        if whole and fits(number, whole) and whole.value.kind == number.value.kind:
            return whole, scene.text(found.first, found.last)
    if found is None or not _same_list(scene, found.last, number):
        return None
    before = [one for one in own if one.last < found.first]
    if found.key == "sum" and not before:
        return None
    if found.key == "after" and not before and any(one.last < found.first for one in scene.numbers):
        return None
    pool = before if before and found.key in ("after", "sum") else earlier + before
    wholes = [one for one in pool if one.value.kind == number.value.kind or number.value.kind in _SHARES]
    good = [one for one in wholes if fits(number, one)]
    chosen = (good or wholes)[-1:]
    return (chosen[0], scene.text(found.first, found.last)) if chosen else None


def _same_list(scene: Scene, first: int, number: Number) -> bool:
    """Whether nothing but a list lies between: no other statement begins."""
    one, other = scene.segment_of[first], scene.segment_of[number.first]
    if any(segment.border not in ("comma", "rel") for segment in scene.segments[one + 1 : other + 1]):
        return False
    between = [n for n in scene.numbers if first < n.first < number.first]
    if number.first - first > 6 + 6 * len(between):
        return False
    return bool(between) or not any(scene.segments[n].border == "comma" for n in range(one + 1, other + 1))
