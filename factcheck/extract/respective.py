"""«صادرات الذهب والحديد 44 و32 على التوالي»: numbers that are told of the things before them, in their order."""

from __future__ import annotations

from factcheck.extract.phrases import Found, phrase_end, phrase_start, trimmed
from factcheck.extract.scene import Date, Number, Scene


def respective(scene: Scene, number: Number) -> Found | None:
    """The thing of a list that has the number, where the text says that both lists go in one order."""
    segment = scene.segment(number.first)
    mark = next((at for at in range(number.last + 1, segment.end) if scene.glue(at, "respectively")), None)
    if mark is None:
        return None
    run = _run(scene, number, segment.first, mark)
    starts = _items(scene, run[0].first, segment.first, len(run))
    if len(run) < 2 or not starts:
        return None
    n = run.index(number)
    last = min(phrase_end(scene, starts[n]), starts[n + 1] - 1 if n + 1 < len(starts) else run[0].first - 1)
    owner = _owner(scene, starts)
    item = scene.text(starts[n] + (owner is not None and n == 0), last)
    if owner is None:
        return Found(item.split()[0], trimmed(item), "in the order of the list", starts[n], last, True)
    head = scene.text(owner, owner)
    return Found(head, trimmed(f"{head} {item}"), "in the order of the list", owner, owner)


def in_order(scene: Scene, number: Number, dates: list[Date]) -> Date | None:
    """«في الربعين الأول والثاني على التوالي 61% و64%»: the date of a list that a number has by its place."""
    segment = scene.segment(number.first)
    if len(dates) < 2 or not any(scene.glue(at, "respectively") for at in range(segment.first, segment.end)):
        return None
    run = [one for one in scene.numbers if segment.first <= one.first < segment.end and one.value.kind == number.value.kind]
    return dates[run.index(number)] if len(run) == len(dates) else None


def item_behind(scene: Scene, number: Number) -> str:
    """«إلى 21% و22% على الإيداع والإقراض على التوالي»: the thing that a number is of, in a list behind the numbers."""
    end = scene.segment(number.first).end
    mark = next((at for at in range(number.last + 1, end) if scene.glue(at, "respectively")), None)
    run = _run(scene, number, scene.segment(number.first).first, mark) if mark is not None else []
    if mark is None or len(run) < 2 or any(run[-1].last < one.first < mark for one in scene.numbers):
        return ""
    starts = [at for at in range(run[-1].last + 1, mark) if scene.nominal(at) and scene.has_and(at)]
    head = next((at for at in range(run[-1].last + 1, mark) if scene.function(at, "prep") and scene.nominal(at + 1)), None)
    if head is None or len(starts) != len(run) - 1 or head > starts[0]:
        return ""
    starts = [head + 1, *starts]
    n = run.index(number)
    last = starts[n + 1] - 1 if n + 1 < len(starts) else mark - 1
    return scene.text(starts[n], min(phrase_end(scene, starts[n]), last))


def _run(scene: Scene, number: Number, first: int, mark: int) -> list[Number]:
    """The numbers of one kind before the mark, with nothing but their units between them."""
    out: list[Number] = []
    for one in reversed([one for one in scene.numbers if first <= one.first < mark]):
        if out and any(scene.verb(at) or scene.is_(at, "nouns") for at in range(one.last + 1, out[0].first)):
            break
        bare = one.value.kind == "count" and one.noun is None  # its unit stands with the last one only
        if one.value.kind != number.value.kind and not bare:
            break
        out.insert(0, one)
    return out if number in out else [number]


def _items(scene: Scene, end: int, first: int, count: int) -> list[int]:
    """Where the items begin: the nouns with «and» on them, as many as there are further numbers, and the phrase before them."""
    starts: list[int] = []
    at = end - 1
    while at >= first and len(starts) < count - 1 and at not in scene.number_at:
        if scene.nominal(at) and scene.has_and(at):
            starts.insert(0, at)
        at -= 1
    if len(starts) < count - 1 or count < 2 or not scene.nominal(at) or scene.has_and(at):
        return []
    return [phrase_start(scene, at, first), *starts]


def _owner(scene: Scene, starts: list[int]) -> int | None:
    """«صادرات» in «صادرات الذهب والحديد»: what all items have."""
    at, definite = starts[0], scene.shapes.definite
    if at + 1 >= starts[1] or definite(scene.tokens[at].form) or not definite(scene.tokens[at + 1].form):
        return None
    return at
