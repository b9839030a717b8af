"""Part and whole inside a text: «N، بينهم M», «M من أصل N», a share of a counted whole."""

from __future__ import annotations

from factcheck.extract.scene import Cue, Number, Scene

_WHOLE = frozenset({"count", "money", "measure"})


def _wholes(numbers: list[Number], scene: Scene, end: int) -> list[Number]:
    return [one for one in numbers if one.last < end and one.value.kind in _WHOLE]


def part_of(scene: Scene, number: Number, earlier: list[Number]) -> tuple[Number, str] | None:
    """The whole of a number and the words that say so; ``earlier`` are the numbers of the sentence before, in order."""
    if number.value.kind in ("duration", "age", "ordinal", "percentage_point", "multiple"):
        return None
    following = _of(scene, number)
    if following:
        return following
    own = _wholes(scene.numbers, scene, number.first)
    for at in range(number.last + 1, min(number.last + 4, len(scene.tokens))):
        cue = scene.cue(at, "parts", "word")
        if cue and cue.key == "after" and cue.first != cue.last - 1:
            pool = own or earlier
            return (pool[-1], scene.text(cue.first, cue.last)) if pool else None
        if not scene.nominal(at):
            break
    return _among(scene, number, own, earlier)


def _of(scene: Scene, number: Number) -> tuple[Number, str] | None:
    """«M من أصل N», «M من N»."""
    limit = min(number.last + 6, len(scene.tokens))
    for at in range(number.last + 1, limit):
        if at in scene.number_at or scene.stop(at):
            return None
        cue = scene.cue(at, "parts", "word")
        if cue and cue.key == "of":
            later = [one for one in scene.numbers if cue.last < one.first <= cue.last + 5 and one.value.kind in _WHOLE]
            return (later[0], scene.text(cue.first, cue.last)) if later else None
        if scene.tokens[at].form == "من" and number.role is None:
            target = scene.number_at.get(at + 1)
            if target and target.role is None and target.value.kind == number.value.kind == "count":
                return target, "من"
            definite = [
                one for one in scene.numbers if at < one.first <= at + 4 and scene.tokens[one.first].form.startswith("ال")
            ]
            if definite and scene.nominal(at + 1) and definite[0].value.kind == "count":
                return definite[0], "من"
            return None
    return None


def _among(scene: Scene, number: Number, own: list[Number], earlier: list[Number]) -> tuple[Number, str] | None:
    """Behind «بينهم», in the same list."""
    found: Cue | None = None
    for cue in scene.cues(0, number.first, "parts", "word"):
        if cue.key in ("after", "of"):
            found = cue
    if found is None:
        return None
    if found.key == "of" and any(
        one.first > found.last and one.first <= found.last + 3 for one in scene.numbers if one is not number
    ):
        first = next(one for one in scene.numbers if one.first > found.last)
        if first is not number and any(one.last < found.first and found.first - one.last <= 3 for one in scene.numbers):
            return None
    if not _same_list(scene, found.last, number):
        return None
    pool = [one for one in own if one.last < found.first] or (earlier if not own or found.first <= 2 else [])
    return (pool[-1], scene.text(found.first, found.last)) if pool else None


def _same_list(scene: Scene, first: int, number: Number) -> bool:
    """Whether nothing but a list lies between: no other statement begins."""
    one, other = scene.segment_of[first], scene.segment_of[number.first]
    if any(segment.border in ("hard", "and", "that", "time") for segment in scene.segments[one + 1 : other + 1]):
        return False
    between = [n for n in scene.numbers if first < n.first < number.first]
    return number.first - first <= 6 + 6 * len(between) and not any(
        scene.segments[n].border == "comma" and not between for n in range(one + 1, other + 1)
    )
