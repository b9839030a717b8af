"""The period that ends a coordination: «قتل 3 وأصيب 9 خلال الأيام الثلاثة الماضية» tells of both."""

from __future__ import annotations

from factcheck.extract import compared, times
from factcheck.extract.scene import Date, Number, Scene, Segment
from factcheck.world.labels import flagged, timed

_SPAN = 4  # tokens before a date in which a word for a span or a beginning is looked for


def trailing(scene: Scene, number: Number, usable: list[Date], own: times.Ruling | None) -> times.Ruling | None:
    """The period behind the last member of a coordination, for a count of a member before; ``usable`` are the dates that are not
    another thing's, ``own`` is the ruling found without it."""
    if number.value.kind != "count" or (own and own.own):
        return None
    behind = [one for one in usable if one.first > number.last]
    one = behind[0] if behind else None
    if one is None or not _spans(scene, one) or (own and not own.spoken and own.date is not one):
        return None
    if any(scene.segment_of[other.first] == scene.segment_of[number.first] and other is not one for other in scene.dates):
        return None
    return times.ruled(scene, one, False, True) if _goes_on(scene, number, one) else None


def _spans(scene: Scene, one: Date) -> bool:
    """«خلال شهر أبريل», «منذ السبت», «الـ24 ساعة الماضية»: a stretch of time up to now or told as one."""
    if one.value.direction == "since" or (one.value.part("duration") and one.value.part("shift") == "past"):
        return True
    cues = (scene.cue(at, "scopes", "phrase") for at in range(max(0, one.first - _SPAN), one.first))
    return any(cue.key == "period" and scene.function(cue.first) for cue in cues if cue)


def _goes_on(scene: Scene, number: Number, one: Date) -> bool:
    """Whether all that stands between a number and a date goes on with the number's statement."""
    low, high = scene.segment_of[number.first], scene.segment_of[one.first]
    same = (other for other in compared.between(scene, number.last, one.first) if scene.segment_of[other.first] == low)
    before = min(one.first, scene.segments[low].end)
    if any(compared.opposed(scene, other) for other in compared.between(scene, number.last, one.first)):
        return False  # «11 مليون سائح، بدلا من 7 ملايين في عام 2021»
    listed = all(_listed(scene, other) for other in same) and not _says(scene, number.last + 1, before)
    return listed and all(_member(scene, segment, one) for segment in scene.segments[low + 1 : high + 1])


def _listed(scene: Scene, other: Number) -> bool:
    """«و40 جريحا»: a number right behind «and»."""
    return other.role is None and other.first > 0 and scene.tokens[other.first - 1].form in scene.shapes.clitics.ands


def _member(scene: Scene, segment: Segment, one: Date) -> bool:
    """A clause that is coordinated («وأصيب 9»), a part («، 3 منهم أطفال»), a bracket, or what closes the sentence («، في 9 حوادث
    وقعت خلال», «، منذ السبت»)."""
    end = min(segment.end, one.first)
    if segment.border == "and":
        happens = [cue for cue in scene.events if cue.first == segment.first and cue.klass.startswith("verb")]
        told = any(cue.key in timed("event") | flagged("act") for cue in happens)
        return told and not _says(scene, segment.first + 1, end)
    if segment.border != "comma":
        return False
    at = segment.first + 1
    if at >= one.first or any(scene.cue(k, "parts", "word") for k in range(at, end)):
        return True
    if segment.end > one.first and (scene.glue(at, "since") or _bare(scene, at, one.first)):
        return True
    counted = [other for other in scene.numbers if segment.first < other.first < end]
    apart = any(other.first != at + 1 or not _incident(scene, other) for other in counted)
    return bool(scene.glue(at, "within")) and not apart and not _says(scene, at, end)


def _bare(scene: Scene, first: int, end: int) -> bool:
    """«، وذلك خلال»: nothing but small words."""
    return not any(scene.nominal(at) or scene.verb(at) or at in scene.number_at for at in range(first, end))


def _incident(scene: Scene, number: Number) -> bool:
    """«480 حادثة»."""
    noun = number.noun[0] if number.noun else number.last + 1
    return any(cue.key == "incident" for cue in scene.events if cue.first == noun)


def _says(scene: Scene, first: int, end: int) -> bool:
    """Whether a verb of its own takes what follows: not «حوادث وقعت خلال», whose day is that of its consequences."""
    verbs = [at for at in range(first, end) if scene.verb(at)]
    return bool(verbs) and not any(cue.key == "incident" for cue in scene.events if cue.first == verbs[-1])
