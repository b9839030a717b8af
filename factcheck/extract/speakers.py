"""Who says it: the source of each clause, as written."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.scene import Cue, Scene

_LONGEST = 10  # words of a source
_QUOTES = frozenset(':"«“')


class Speech(NamedTuple):
    """A source and where it rules: numbers from token ``first`` up to ``end`` of its sentence. ``key`` is the kind of saying
    (``say``, ``deny``, ``claim`` …), ``source`` the tokens of the words as written, empty where the last source goes on."""

    key: str
    at: int
    first: int
    end: int
    source: tuple[int, int] | None
    text: str | None


def _phrase(scene: Scene, first: int) -> tuple[int, int] | None:
    """The noun phrase of a source that begins at a token: up to a verb, أن, a mark, a number or a date."""
    while first < len(scene.tokens) and (
        scene.tokens[first].form == '"' or (scene.function(first) and not scene.nominal(first + 1))
    ):
        first += 1
    at = first
    if first < len(scene.tokens) and _content(scene, first):
        return None
    while at < len(scene.tokens) and at - first < _LONGEST:
        if scene.stop(at) or at in scene.number_at or at in scene.date_at or scene.cue(at, "borders"):
            break
        if at > first and (scene.verb(at) or _content(scene, at) or _occasion(scene, at) or _matter(scene, at)):
            break
        if scene.cue(at, "speakers", "saying"):
            break
        at += 1
    while at > first and (scene.function(at - 1, "prep", "dem", "adv", "part", "conj") or scene.tokens[at - 1].kind == "mark"):
        at -= 1
    return (first, at - 1) if at > first else None


def _occasion(scene: Scene, at: int) -> bool:
    """«خلال الاجتماع», «في بيان»: where it was said is no part of the source."""
    if scene.glue(at, "aside"):
        return True
    return bool(scene.function(at, "prep") and scene.cue(at + 1, "speakers", "occasion"))


def _matter(scene: Scene, at: int) -> bool:
    """«عن …», «إلى رجوع 9», «عدد من …»: what is said, not who says it."""
    if scene.glue(at, "about") or scene.glue(at, "count"):
        return True
    return scene.function(at, "prep") and scene.cue(at + 1, "events", "noun") is not None


def _content(scene: Scene, at: int) -> bool:
    """An indefinite verbal noun begins what is said: أعلنت الوزارة تسجيل …"""
    cue = (
        scene.cue(at, "events", "noun")
        or scene.cue(at, "modality", "masdar")
        or (scene.words[at].noun and scene.cue(at, "events", "light"))
    )
    if not cue:
        return False
    return not scene.shapes.definite(scene.tokens[at].form) and not scene.function(at - 1, "prep")


def _before(scene: Scene, at: int) -> tuple[int, int] | None:
    """The noun phrase that stands before its verb: المفوضية ذكرت; or before the relative pronoun: الهيئة التي توقعت."""
    n = scene.segment_of[at]
    if at == scene.segments[n].first and n and scene.segments[n].border == "and" and scene.segments[n - 1].border == "hard":
        n -= 1  # «أما الوزير فقال»
        if any(scene.verb(i) for i in range(scene.segments[n].first, at)):
            return None
    segment = scene.segments[n]
    first, last = segment.first, at - 1
    while first <= last and not scene.nominal(first):
        first += 1
    if first <= last and segment.border not in ("rel",):
        return _phrase(scene, first)
    if segment.border == "rel" and segment.first > 0:
        last = segment.first - 1
        while last > 0 and scene.stop(last):
            last -= 1
        first = last
        while first > 0 and last - first < 6 and scene.nominal(first - 1):
            first -= 1
        while first < last and (cue := scene.cue(first, "speakers", "noun", "prep")) is not None:
            first = cue.last + 1
        return (first, last) if scene.nominal(first) else None
    return None


def _start(scene: Scene, cue: Cue) -> tuple[int, int] | None:
    found = _phrase(scene, cue.last + 1)
    for at in range(found[0], found[1] + 1) if found else ():
        issued = scene.cue(at, "speakers", "issued")
        if issued:
            return _phrase(scene, issued.last + 1) or found
    while (
        found
        and found[0] < found[1]
        and not scene.joined(found[0] + 1)
        and scene.cue(found[0], "speakers", "noun")
        and not scene.function(found[0] + 1, "prep")
        and (scene.shapes.definite(scene.tokens[found[0] + 1].form) or not _described(scene, found[0]))
    ):
        found = (found[0] + 1, found[1])
    return found


def _described(scene: Scene, at: int) -> bool:
    """An indefinite noun with an indefinite adjective: مصادر طبية."""
    return scene.shapes.adjective(scene.tokens[at + 1].form)


def _can_speak(scene: Scene, at: int) -> bool:
    """A source begins with a noun or a name that no preposition is written on."""
    return scene.nominal(at) and not scene.joined(at)


def _opens_content(scene: Scene, at: int) -> bool:
    """What is said follows: أن, a quotation or a colon; «أضاف اللاعب الهدف الثاني» adds a goal."""
    for i in range(at, min(at + _LONGEST + 4, len(scene.tokens))):
        border = scene.cue(i, "borders")
        if scene.tokens[i].form in _QUOTES or (border and border.klass == "that"):
            return True
    return False


def _of_amount(scene: Scene, cue: Cue) -> bool:
    """«وزن المضبوطات قدر بـ9 كيلوغرامات»: a number right behind the verb is what the subject was put at."""
    return cue.key == "estimate" and any(at in scene.number_at for at in (cue.last + 1, cue.last + 2))


def speeches(scene: Scene, last: str | None) -> list[Speech]:
    """The sources of a sentence; ``last`` is the one named last before it."""
    out: list[Speech] = []
    size = len(scene.tokens)
    for cue in scene.cues(0, size, "speakers", "verb", "prep", "keep", "participle", "relay"):
        if cue.klass == "verb" and not scene.verb(cue.first) and cue.first == cue.last:
            continue
        if cue.klass == "prep" and cue.prefix and cue.prefix not in scene.shapes.clitics.ands:
            continue
        if cue.klass == "relay":
            about = next((at for at in range(cue.last + 1, min(cue.last + _LONGEST, size)) if scene.glue(at, "about")), None)
            source = _phrase(scene, about + 1) if about and scene.segment_of[about] == scene.segment_of[cue.first] else None
            if source:
                last = scene.text(*source)
                out.append(Speech(cue.key, cue.first, cue.first, size, source, last))
            continue
        if cue.klass == "keep" and not _opens_content(scene, cue.last + 1):
            continue
        if cue.klass == "prep":
            source = _start(scene, cue)
            if source and not scene.cue(source[0], "speakers", "text"):
                named = scene.text(*source)
                opening = cue.first <= 1
                out.append(
                    Speech(cue.key, cue.first, cue.first if opening else -1, size if opening else cue.first, source, named)
                )
                last = named
            continue
        alone = cue.klass == "participle" or (cue.first == cue.last and scene.shapes.plural(scene.tokens[cue.first].form))
        source = None if alone else _start(scene, cue)
        if source and not _can_speak(scene, source[0]):
            source = None
        if source is None and cue.klass == "verb" and not _of_amount(scene, cue):
            source = _before(scene, cue.first)
        if source and (
            any(scene.glue(source[0], klass) for klass in ("amount", "count")) or scene.cue(source[0], "events", "attr", "noun")
        ):
            continue
        if source and source[0] == source[1] and any(one.suffix for one in scene.at[source[0]] if one.category == "speakers"):
            source = None  # «توقعاته تشير إلى»
        text = scene.text(*source) if source else last
        if cue.klass == "participle" and out:
            text, source = out[-1].text, out[-1].source
        out.append(Speech(cue.key, cue.first, cue.first, size, source, text))
        if source:
            last = text
    return out


def speaker(scene: Scene, found: list[Speech], at: int) -> Speech | None:
    """The source that rules at a token: the nearest verb of saying before it, else the nearest «بحسب» after, else before it."""
    inside = [speech for speech in found if speech.source is None or not speech.source[0] <= at <= speech.source[1]]
    before = [speech for speech in inside if speech.first >= 0 and speech.at < at]
    after = [speech for speech in inside if speech.first < 0 and speech.at > at]
    if after and before and _divided(scene, before[-1].at, at) and not _divided(scene, at, after[0].at):
        return after[0]
    if before:
        return before[-1]
    if after:
        return after[0]
    behind = [speech for speech in inside if speech.first < 0 and speech.at < at]
    return behind[-1] if behind and not _divided(scene, behind[-1].at, at) else None


def _divided(scene: Scene, first: int, second: int) -> bool:
    """Whether another statement begins between two tokens."""
    one, other = scene.segment_of[first], scene.segment_of[second]
    return any(segment.border in ("hard", "and") for segment in scene.segments[one + 1 : other + 1])
