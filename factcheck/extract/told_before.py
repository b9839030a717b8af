"""What a text gives as the count that was told before: «حصيلة سابقة تحدثت عن 9», «مقارنة بتقرير سابق قال إنه بلغ 9»."""

from __future__ import annotations

from factcheck.extract.scene import Number, Scene

_LED = 5  # tokens from «حصيلة سابقة» to its number
_PEOPLE = frozenset(("killed", "wounded", "missing", "rescued", "arrested", "displaced", "infected", "hospitalized"))


def earlier_count(scene: Scene, number: Number, at: int) -> bool:
    """«تراجعت عن حصيلتها السابقة البالغة 9», «حصيلة سابقة تحدثت عن 9», «في وقت سابق، ذكرت السلطات أن 9 قتلوا»; ``at`` is the last
    token before the number and its hedge."""
    if number.value.kind == "count" and _reported_before(scene, number):
        return True
    for former in range(at, max(scene.segment(number.first).first, at - _LED), -1):
        if former in scene.number_at:
            return False
        if scene.glue(former, "former"):
            return scene.cue(former - 1, "frames", "count", "anaphor") is not None
    return False


def _reported_before(scene: Scene, number: Number) -> bool:
    """Behind «في وقت سابق», «تقرير سابق»: with «إن» between, or set against a figure that the sentence gives first."""
    said = next((at for at in range(number.first - 1) if _former_word(scene, at)), None)
    if said is None:
        return False
    between = range(scene.segment_of[said] + 1, scene.segment_of[number.first] + 1)
    if scene.glue(said, "moment") and any(scene.segments[n].border == "that" for n in between):
        return True
    main = scene.number_before(said)
    if main is None or main.value.kind != "count" or scene.count_between(said, number.first):
        return False
    told = _befell(scene, said, number.last + 2)
    return bool(told) and told <= _befell(scene, 0, said)


def _former_word(scene: Scene, at: int) -> bool:
    """«وقت سابق», «تقرير سابق», «سابقا»."""
    noun = scene.glue(at, "moment") or scene.glue(at, "account")
    return scene.glue(at, "earlier") is not None or (noun is not None and scene.glue(at + 1, "former") is not None)


def _befell(scene: Scene, first: int, end: int) -> set[str]:
    """What befell people between two tokens."""
    return {cue.key for cue in scene.events if first <= cue.first < end and cue.key in _PEOPLE}
