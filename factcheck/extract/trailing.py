"""The period that ends a coordination: «قتل 3 وأصيب 9 خلال الأيام الثلاثة الماضية» tells of both."""

from __future__ import annotations

from factcheck.extract import compared, times
from factcheck.extract.scene import Date, Number, Scene, Segment
from factcheck.world.labels import flagged, timed

_SPAN = 4  # tokens before a date in which a word for a span or a beginning is looked for
_REACH = 6  # tokens from «في» to the end of what happened
_HARM = frozenset({"killed", "wounded", "casualties", "missing"})
_JUDGED = "sentenced"  # long after what happened
_GOODS = "seized"  # by number and by weight


def trailing(scene: Scene, number: Number, label: str, usable: list[Date], own: times.Ruling | None) -> times.Ruling | None:
    """The period behind the last member of a coordination, for a count of a member before; ``usable`` are the dates that are not
    another thing's, ``label`` is the number's event, ``own`` the ruling found without it."""
    if not (number.value.kind == "count" or (number.value.kind == "measure" and label == _GOODS)) or (own and own.own):
        return None
    behind = [one for one in usable if one.first > number.last]
    one = behind[0] if behind else None
    if one is None or (own and not own.spoken and own.date is not one):
        return None
    if not _spans(scene, one) and not (label != _JUDGED and _closes(scene, scene.segment(one.first), label)):
        return None
    if any(scene.segment_of[other.first] == scene.segment_of[number.first] and other is not one for other in scene.dates):
        return None
    return times.ruled(scene, one, False, True) if _goes_on(scene, number, label, one) else None


def _closes(scene: Scene, segment: Segment, label: str) -> bool:
    """What all figures before came of, told last: «، في معارك دارت بين 1 و5 مارس», «، في 90 حادثة سجلت الأسبوع الماضي»; of
    harm also «في حوادث الغرق التي شهدتها الشواطئ الصيف الماضي»."""
    if segment.border == "comma":
        at = segment.first + scene.stop(segment.first)
        if not scene.glue(at, "within"):
            return False
        counted = scene.number_at.get(at + 1)
        return _incident(scene, counted) if counted else _happens(scene, at + 1)
    if segment.border != "rel" or label not in _HARM or not _befell(scene, segment.first + 1):
        return False
    near = range(segment.first - 1, max(segment.first - _REACH, -1), -1)
    at = next((at for at in near if scene.glue(at, "within") or scene.verb(at) or at in scene.number_at or scene.stop(at)), -1)
    return at >= 0 and scene.glue(at, "within") is not None and _happens(scene, at + 1)


def _befell(scene: Scene, at: int) -> bool:
    """«شهدتها», «ضربت», «وقعت», «سجلت»: a verb of what happens, whoever it happens to."""
    told = any(cue.category == "events" and cue.key in ("-", "incident") for cue in scene.at[at]) if at < len(scene.at) else False
    return told or scene.glue(at, "hosts") is not None


def _happens(scene: Scene, at: int) -> bool:
    """A noun for what goes on or happens: حملات, معارك, حوادث."""
    return any(scene.glue(at, klass) for klass in ("crash", "spell")) or any(
        cue.key == "incident" and cue.klass != "verb" for cue in scene.events if cue.first == at
    )


def _spans(scene: Scene, one: Date) -> bool:
    """«خلال شهر أبريل», «منذ السبت», «الـ24 ساعة الماضية»: a stretch of time up to now or told as one."""
    if one.value.direction == "since" or (one.value.part("duration") and one.value.part("shift") == "past"):
        return True
    cues = (scene.cue(at, "scopes", "phrase") for at in range(max(0, one.first - _SPAN), one.first))
    return any(cue.key == "period" and scene.function(cue.first) for cue in cues if cue)


def _goes_on(scene: Scene, number: Number, label: str, one: Date) -> bool:
    """Whether all that stands between a number and a date goes on with the number's statement."""
    low, high = scene.segment_of[number.first], scene.segment_of[one.first]
    same = (other for other in compared.between(scene, number.last, one.first) if scene.segment_of[other.first] == low)
    before = min(one.first, scene.segments[low].end)
    if any(compared.opposed(scene, other) for other in compared.between(scene, number.last, one.first)):
        return False  # «11 مليون سائح، بدلا من 7 ملايين في عام 2021»
    listed = all(_listed(scene, other) for other in same) and not _says(scene, number.last + 1, before)
    return listed and all(_member(scene, segment, label, one) for segment in scene.segments[low + 1 : high + 1])


def _listed(scene: Scene, other: Number) -> bool:
    """«و40 جريحا»: a number right behind «and»."""
    return other.role is None and other.first > 0 and scene.is_and(other.first - 1)


def _member(scene: Scene, segment: Segment, label: str, one: Date) -> bool:
    """A clause that is coordinated («وأصيب 9»), a part («، 3 منهم أطفال»), a bracket, who says so, or what closes the sentence
    («، في 9 حوادث وقعت خلال», «، منذ السبت»)."""
    end = min(segment.end, one.first)
    if segment.end > one.first and segment.border == "rel":
        return _closes(scene, segment, label)
    if segment.border == "and":
        first = segment.first + scene.stop(segment.first)
        happens = [cue for cue in scene.events if cue.first == first and cue.klass.startswith("verb")]
        told = any(cue.key in timed("event") | flagged("act") for cue in happens)
        return told and not _says(scene, first + 1, end)
    if segment.border != "comma":
        return False
    at = segment.first + 1
    if at >= one.first or any(scene.cue(k, "parts", "word") for k in range(at, end)):
        return True
    if segment.end > one.first and (scene.glue(at, "since") or _bare(scene, at, one.first)):
        return True
    if scene.cue(at, "speakers", "prep") and not _says(scene, at, end):
        return segment.end <= one.first
    counted = [other for other in scene.numbers if segment.first < other.first < end]
    apart = any(other.first != at + 1 or not _incident(scene, other) for other in counted)
    closes = segment.end > one.first and _closes(scene, segment, label)
    return bool(scene.glue(at, "within")) and not apart and (closes or not _says(scene, at, end))


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
