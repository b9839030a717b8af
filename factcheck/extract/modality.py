"""Fact, plan, forecast, negated or quoted: by the nearest word that governs the number."""

from __future__ import annotations

from factcheck.extract.scene import Cue, Number, Scene
from factcheck.extract.speakers import Speech
from factcheck.model import Modality

_SOFT = ("that", "rel", "comma")


def chain(scene: Scene, at: int) -> tuple[int, int]:
    """The tokens before a number that can govern it: its segment, and those that it is the content of."""
    n = scene.segment_of[at]
    while n > 0 and scene.segments[n].border in _SOFT:
        n -= 1
    return scene.segments[n].first, at


def _future(scene: Scene, first: int, end: int) -> int | None:
    """The last verb with the future prefix in a stretch."""
    for at in range(end - 1, first - 1, -1):
        if any(cue.prefix in ("س", "وس") and cue.klass in ("verb", "light", "weak") for cue in scene.at[at]):
            return at
    return None


def _imperfect(scene: Scene, at: int) -> bool:
    return at < len(scene.tokens) and scene.tokens[at].form[0] in "يت" and scene.verb(at)


def _negates(scene: Scene, cue: Cue, number: Number) -> bool:
    """Whether a negation reaches the number as a thing denied, not as its bound (لم يتجاوز) or its exception (لم ينج سوى)."""
    after = cue.last + 1
    if scene.cue(after, "modality", "still") or scene.is_(after, "hedges"):
        return False
    if any(scene.cue(at, "modality", "only") for at in range(after, number.first)):
        return False
    if cue.klass == "not":
        return scene.verb(after) and scene.segment_of[cue.first] == scene.segment_of[number.first]
    return True


def _governs(scene: Scene, cue: Cue, number: Number) -> bool:
    if cue.key == "plan" and cue.klass == "verb":
        return not (number.role == "from")
    return cue.prefix in ("", "و", "ف", "ال", "وال", "ب", "بال", "لل", "ل")


def modality(scene: Scene, number: Number, speech: Speech | None) -> tuple[Modality, str]:
    """The modality of a number and the words that say so."""
    first, end = chain(scene, number.first)
    rejected = _denied(scene, number, first, end)
    if rejected:
        return "negated", rejected
    if speech is not None and speech.key == "claim":
        return "quoted", scene.tokens[speech.at].form
    found = _before(scene, number, first, end) or _after(scene, number)
    return found or ("fact", "")


def _denied(scene: Scene, number: Number, first: int, end: int) -> str:
    own = scene.segment(number.first)
    for cue in scene.cues(first, end, "modality", "verb", "not", "masdar", "phrase"):
        if cue.key != "negated":
            continue
        if cue.klass == "verb" and not _object(scene, cue, number, own.first):
            continue
        if _negates(scene, cue, number) and number.role != "from":
            return scene.text(cue.first, cue.last)
    return ""


def _object(scene: Scene, cue: Cue, number: Number, own: int) -> bool:
    """What is denied or refused is an act (نفت وفاة ثلاثة), not the number itself (رفضت سبعة منها)."""
    if any(scene.cue(at, "events", "noun") for at in range(cue.last + 1, number.first)):
        return not any(scene.segments[n].border in ("comma", "rel") for n in _between(scene, cue.first, number.first))
    return False


def _between(scene: Scene, first: int, second: int) -> range:
    return range(scene.segment_of[first] + 1, scene.segment_of[second] + 1)


def _before(scene: Scene, number: Number, first: int, end: int) -> tuple[Modality, str] | None:
    future = _future(scene, first, end)
    best: tuple[int, Modality, str] | None = None
    if future is not None:
        level = scene.cue(future, "modality", "verb")
        kind: Modality = "forecast" if level and level.key == "level" else "plan"
        best = (future, kind, scene.tokens[future].form)
    for cue in scene.cues(first, end, "modality", "verb", "phrase", "hedge", "budget"):
        if cue.key not in ("plan", "forecast") or not _governs(scene, cue, number):
            continue
        if cue.klass == "hedge" and not _imperfect(scene, cue.last + 1):
            continue
        if cue.klass == "verb" and not scene.verb(cue.first):
            continue
        if cue.klass == "budget" and number.value.kind not in ("money", "percent"):
            continue
        if best is None or cue.first > best[0] or cue.key == "forecast":
            said: Modality = "forecast" if cue.key == "forecast" else "plan"
            best = (cue.first, said, scene.text(cue.first, cue.last))
    return (best[1], best[2]) if best else None


def _after(scene: Scene, number: Number) -> tuple[Modality, str] | None:
    """A predicate or participle behind the noun phrase: 4 مروحيات سترسل، الدورة المقررة."""
    segment = scene.segment(number.last)
    before = any(scene.verb(at) for at in range(segment.first, number.first))
    for at in range(number.last + 1, min(number.last + 6, segment.end)):
        if at in scene.number_at:
            break
        future = _future(scene, at, at + 1)
        if future is not None and not before:
            return "plan", scene.tokens[at].form
        cue = scene.cue(at, "modality", "phrase")
        if cue and cue.key in ("plan", "forecast") and cue.prefix in ("", "ال"):
            return ("plan" if cue.key == "plan" else "forecast"), scene.text(cue.first, cue.last)
    return None
