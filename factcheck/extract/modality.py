"""Fact, plan, forecast, negated or quoted: by the nearest word that governs the number."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.extract.speakers import Speech
from factcheck.model import Modality

_BEHIND = 6  # tokens behind a number in which its predicate is looked for


def _stretches(scene: Scene, number: Number) -> Iterator[tuple[int, int]]:
    """The stretches that can govern a number, nearest first: its own segment up to it; the segment before where its own only
    goes on with a list; the clause whose content it is (أعلن أن …)."""
    n = scene.segment_of[number.first]
    segment = scene.segments[n]
    yield segment.first, number.first
    if segment.border == "comma" and n and not any(scene.verb(at) for at in range(segment.first, number.first)):
        n -= 1
        yield scene.segments[n].first, scene.segments[n].end
    if scene.segments[n].border.startswith("that"):
        while n and scene.segments[n].border != "that":
            n -= 1
        if n:
            yield scene.segments[n - 1].first, scene.segments[n - 1].end


def _future(scene: Scene, at: int) -> bool:
    if scene.cue(at - 1, "modality", "will"):
        return _imperfect(scene, at)
    return any(
        cue.klass in ("verb", "light", "weak", "aux") and scene.shapes.future(scene.tokens[at].form, cue.prefix)
        for cue in scene.at[at]
    )


def _imperfect(scene: Scene, at: int) -> bool:
    return at < len(scene.tokens) and scene.verb(at) and scene.shapes.present(scene.tokens[at].form, "")


def modality(scene: Scene, number: Number, speech: Speech | None) -> tuple[Modality, str]:
    """The modality of a number and the words that say so."""
    if number.role != "from":
        rejected = _denied(scene, number)
        if rejected:
            return "negated", rejected
    if speech is not None and speech.key == "claim":
        return "quoted", scene.tokens[speech.at].form
    if number.role == "from":
        return "fact", ""
    return _before(scene, number) or _after(scene, number) or ("fact", "")


def _denied(scene: Scene, number: Number) -> str:
    for first, end in _stretches(scene, number):
        for cue in scene.cues(first, end, "modality"):
            if cue.key == "negated" and _reaches(scene, cue, number):
                return scene.text(cue.first, cue.last)
    return ""


def _reaches(scene: Scene, cue: Cue, number: Number) -> bool:
    """Whether a negation reaches the number as a thing denied, not as its bound (لم يتجاوز) or its exception (لم ينج سوى)."""
    after = cue.last + 1
    if scene.cue(after, "modality", "still") or scene.is_(after, "hedges"):
        return False
    if any(scene.cue(at, "modality", "only") for at in range(after, number.first)):
        return False
    same = scene.segment_of[cue.first] == scene.segment_of[number.first]
    if cue.klass == "not":
        return same and scene.verb(after) and cue.first > 0
    if cue.klass == "masdar":
        return same and any(one.first == after and one.klass in ("noun", "light", "people", "attr") for one in scene.events)
    if cue.klass == "verb":
        acts = any(cue.last < one.first < number.first and one.klass == "noun" for one in scene.events)
        aside = any(scene.glue(at, "aside") for at in range(after, number.first))
        return acts and not aside and scene.verb(cue.first)
    return True


def _before(scene: Scene, number: Number) -> tuple[Modality, str] | None:
    told: tuple[Modality, str] | None = None
    for first, end in _stretches(scene, number):
        best: tuple[int, Modality, str] | None = None
        for at in range(first, min(end, number.first)):
            if _future(scene, at):
                level = any(cue.key == "level" for cue in scene.at[at] if cue.category == "modality")
                best = (at, "forecast" if level else "plan", scene.tokens[at].form)
        for cue in scene.cues(first, min(end, number.first), "modality"):
            if _governs(scene, cue, number) and (best is None or cue.first > best[0] or cue.key == "forecast"):
                best = (cue.first, "forecast" if cue.key == "forecast" else "plan", scene.text(cue.first, cue.last))
        if best and best[1] == "plan" and _future(scene, best[0]):
            told = told or (best[1], best[2])  # «يتوقع أن … سيصل»: whoever expects it says more
        elif best and (told is None or best[1] == "forecast"):
            return best[1], best[2]
    return told


def _governs(scene: Scene, cue: Cue, number: Number) -> bool:
    if cue.key not in ("plan", "forecast") or cue.prefix in scene.shapes.clitics.future:
        return False
    if any(scene.glue(at, "aside") for at in range(cue.last + 1, number.first - 1)) and number.value.kind != "duration":
        return False
    if cue.klass == "hedge":
        return _imperfect(scene, cue.last + 1)
    if cue.klass == "verb":
        return scene.verb(cue.first)
    if cue.klass == "need":
        return scene.verb(cue.first) and bool(scene.glue(skip_hedge(scene, number.first - 1), "to"))
    if cue.klass == "budget":
        reached = any(one.klass == "light" and cue.first < number.first and scene.verb(one.first) for one in scene.events)
        return number.value.kind in ("money", "percent") and not reached
    return cue.klass == "phrase"


def _after(scene: Scene, number: Number) -> tuple[Modality, str] | None:
    """A predicate or participle behind the noun phrase: 4 مروحيات سترسل، الدورة المقررة."""
    segment = scene.segment(number.last)
    governed = any(scene.verb(at) for at in range(segment.first, number.first))
    for at in range(number.last + 1, min(number.last + _BEHIND, segment.end)):
        if at in scene.number_at:
            break
        if not governed and _future(scene, at):
            return "plan", scene.tokens[at].form
        cue = scene.cue(at, "modality", "phrase")
        if cue and cue.key in ("plan", "forecast") and cue.prefix in scene.shapes.clitics.plain:
            return ("plan" if cue.key == "plan" else "forecast"), scene.text(cue.first, cue.last)
    return None


def rivals(scene: Scene, first: Number, second: Number, sources: tuple[Speech | None, Speech | None]) -> bool:
    """Whether two numbers of one sentence are rival figures: two named sources, and the second counts nothing of its own."""
    one, other = sources
    if not one or not other or not one.source or not other.source or one.source == other.source:
        return False
    if (first.value.kind, first.value.unit) != (second.value.kind, second.value.unit) or second.noun is not None:
        return False
    opposed = any(cue.klass == "against" for at in range(first.last + 1, second.first) for cue in scene.at[at])
    if not opposed and not (one.first < 0 and other.first < 0):
        return False
    return not any(scene.cue(at, "parts") for at in range(first.last + 1, second.first))
