"""Who says it: the source of each clause, as written."""

from __future__ import annotations

from factcheck.extract import contested, estimates, sources
from factcheck.extract.contested import Speech as Speech
from factcheck.extract.scene import Cue, Scene

_PUT = 6  # tokens between «قدر» and the amount that something was put at
_BOUNDED = frozenset({"promise", "ask", "intend"})  # who speaks for one clause only
_QUOTES = frozenset(':"«“')


def _before(scene: Scene, at: int) -> tuple[int, int] | None:
    """The noun phrase that stands before its verb: المفوضية ذكرت; or before the relative pronoun: الهيئة التي توقعت."""
    n = scene.segment_of[at]
    if at == scene.segments[n].first and n and scene.segments[n].border == "and" and scene.segments[n - 1].border == "hard":
        n -= 1  # «أما الوزير فقال»
        if any(scene.verb(i) for i in range(scene.segments[n].first, at)):
            return None
    segment = scene.segments[n]
    first, last = segment.first, at - 1
    while first <= last and (scene.stop(first) or scene.cue(first, "borders")):
        border = scene.cue(first, "borders")
        first = border.last + 1 if border else first + 1
    while first <= last and not scene.nominal(first):
        if scene.function(first, "prep") and not scene.cue(first + 1, "speakers", "noun", "occasion", "text", "paper"):
            return None  # «وفي نخلان أحصيت 9 وفيات»: where, and not who
        first += 1
    if first <= last and segment.border not in ("rel",):
        found = sources.phrase(scene, first)
        return sources.issuer(scene, found) or found
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


def _can_speak(scene: Scene, at: int) -> bool:
    """A source begins with a noun or a name that no preposition is written on."""
    return scene.nominal(at) and not scene.joined(at)


def _opens_content(scene: Scene, at: int) -> bool:
    """What is said follows: أن, a quotation or a colon; «أضاف اللاعب الهدف الثاني» adds a goal."""
    for i in range(at, min(at + sources.LONGEST + 4, len(scene.tokens))):
        border = scene.cue(i, "borders")
        if scene.tokens[i].form in _QUOTES or (border and border.klass == "that"):
            return True
    return False


def _of_amount(scene: Scene, cue: Cue) -> bool:
    """«وزن المضبوطات قدر بـ9 كيلوغرامات», «قدر محصوله بـ9 أطنان»: what the subject was put at; nobody speaks."""
    if cue.key != "estimate":
        return False
    if any(at in scene.number_at for at in (cue.last + 1, cue.last + 2)):
        return True
    first = cue.last + 1
    for at in range(first, min(first + _PUT, len(scene.tokens))):
        if at in scene.number_at:
            thing = scene.cue(first, "frames", "amount", "count") or scene.cue(first, "events", "attr")
            return bool(thing) or any(reading.suffix for reading in scene.readings(first))
        if scene.stop(at) or scene.verb(at) or scene.cue(at, "borders"):
            return False
    return False


def _agent(scene: Scene, at: int) -> tuple[int, int] | None:
    """The subject of the clause that a participle goes on from: «تبنى التنظيم الهجوم، زاعما مقتل 9»."""
    for n in range(scene.segment_of[at], -1, -1):
        segment = scene.segments[n]
        if segment.border in ("that", "rel", "time"):
            continue
        verb = next((i for i in range(segment.first, min(segment.end, at)) if scene.verb(i)), None)
        if verb is None and n == 0 and not scene.readings(segment.first):
            verb = segment.first  # an unknown word at the head of the sentence
        if verb is not None:
            start = verb + 1
            able = _can_speak(scene, start) and scene.shapes.definite(scene.tokens[min(start + 1, at)].form)
            able |= _can_speak(scene, start) and scene.shapes.definite(scene.tokens[start].form)
            found = sources.phrase(scene, start) if able else None
            return _without_object(scene, found) if found else None
        if segment.border == "hard":
            return None
    return None


def _without_object(scene: Scene, found: tuple[int, int]) -> tuple[int, int]:
    """A definite noun behind a definite word is the object: «التنظيم الهجوم»."""
    first, last = found
    for at in range(first + 1, last + 1):
        form, before = scene.tokens[at].form, scene.tokens[at - 1].form
        if scene.shapes.definite(form) and scene.shapes.definite(before) and scene.is_(at, "nouns"):
            return first, at - 1
    return found


def _inserted(scene: Scene, at: int) -> bool:
    """Whether the words of a source stand between two commas and the clause goes on: «لا ينتج المصنع، وفق مديره، سوى 9»."""
    n = scene.segment_of[at]
    if not 0 < n < len(scene.segments) - 1:
        return False
    own, following = scene.segments[n], scene.segments[n + 1]
    if own.border != "comma" or following.border not in ("comma", "that") or not scene.stop(following.first):
        return False
    start = following.first + 1
    if start >= following.end or any(i in scene.number_at for i in range(own.first, own.end)):
        return False
    return not any(reading.prefix in scene.shapes.clitics.ands and reading.prefix for reading in scene.readings(start))


def _clause(scene: Scene, at: int) -> tuple[int, int]:
    """The tokens of the statement around a token, up to the next ones (بينما، لكن …)."""
    n = end = scene.segment_of[at]
    while n and scene.segments[n].border != "hard":
        n -= 1
    while end + 1 < len(scene.segments) and scene.segments[end + 1].border != "hard":
        end += 1
    return scene.segments[n].first, scene.segments[end].end


def _behind(scene: Scene, cue: Cue, source: tuple[int, int]) -> list[Speech]:
    """A source told by «بحسب»: for what stands before; at the head of a sentence for what follows; inside a clause for both."""
    size, text = len(scene.tokens), sources.words(scene, source)
    opens = cue.prefix in scene.shapes.clitics.ands and cue.prefix and scene.stop(cue.first - 1)
    if cue.first <= 1 or (opens and any(number.first > source[1] for number in scene.numbers)):
        return [Speech(cue.key, cue.first, cue.first, size, source, text)]
    if not _inserted(scene, cue.first):
        return [Speech(cue.key, cue.first, -1, cue.first, source, text)]
    reach = _clause(scene, cue.first)[0]
    return [
        Speech(cue.key, cue.first, -1, cue.first, source, text, reach, True),
        Speech(cue.key, cue.first, cue.first, size, source, text, reach, True),
    ]


def _relayed(scene: Scene, cue: Cue) -> tuple[int, int] | None:
    """«نقلت الوكالة عن الوزير»: the last link."""
    about = next(
        (at for at in range(cue.last + 1, min(cue.last + sources.LONGEST, len(scene.tokens))) if scene.glue(at, "about")), None
    )
    return sources.phrase(scene, about + 1) if about and scene.segment_of[about] == scene.segment_of[cue.first] else None


def _as_said(scene: Scene, cue: Cue) -> tuple[int, int] | None:
    """«بحسب ما كشف الوزير», «على ما أفاد به ناطق», «كما جاء في تقرير»: the source behind the verb of saying."""
    said = scene.cue(cue.last + 1, "speakers", "relay", "issued", "verb", "keep")
    if said is None:
        return None
    return (_relayed(scene, said) if said.klass == "relay" else None) or sources.source(scene, said.last + 1)


def _by_verb(scene: Scene, cue: Cue) -> tuple[int, int] | None:
    """The source of a verb of saying: behind it, else before it."""
    plural = cue.first == cue.last and scene.shapes.plural(scene.tokens[cue.first].form)
    source = None if plural or _subject_first(scene, cue.first) else sources.source(scene, cue.last + 1, speaks=True)
    if (
        source
        and not _can_speak(scene, source[0])
        and (not sources.given_by(scene, source[0]) or sources.hears(scene, source[0]))
    ):
        source = None
    if source and scene.glue(cue.first, "warns"):
        source = _warning(scene, source)
    if source is None:
        source = _before(scene, cue.first)
    if source and source[0] == source[1] and any(one.suffix for one in scene.at[source[0]] if one.category == "speakers"):
        return None  # «توقعاته تشير إلى»
    return source


def _warning(scene: Scene, source: tuple[int, int]) -> tuple[int, int]:
    """«حذرت المنظمة من مجاعة»: what it warns of is no part of its name."""
    of = next((at for at in range(source[0] + 1, source[1] + 1) if scene.glue(at, "of")), source[1] + 1)
    return source[0], of - 1


def _puts(scene: Scene, cue: Cue, estimate: estimates.Estimate) -> tuple[int, int] | None:
    """«الشرطة قدرت المشاركين بـ9», «لكن الاتحاد يقدرها بـ9»: who does, before the verb; nobody does in «المحصول قدر وزنه بـ9»."""
    if estimate.thing and any(reading.suffix for reading in scene.readings(estimate.thing[0])):
        return None
    found = _before(scene, cue.first) if _subject_first(scene, cue.first) else None
    return found if found and not _no_source(scene, cue, found) else None


def _subject_first(scene: Scene, at: int) -> bool:
    """Nothing but nouns from the head of the clause to its verb: «إن المحكمة قررت معاقبة 9», «كانت عدن قد أعلنت الوباء»."""
    first = scene.segment(at).first
    while first < at and (scene.stop(first) or scene.cue(first, "borders")):
        first += 1
    if scene.glue(first, "was") and scene.glue(at - 1, "had"):
        first, at = first + 1, at - 1
    return first < at and not scene.joined(first) and all(scene.nominal(i) for i in range(first, at))


def _no_source(scene: Scene, cue: Cue, source: tuple[int, int]) -> bool:
    """An amount or a happening does not speak; what a paper «shows» is said by who gave it out."""
    if cue.key == "show":
        return not scene.cue(cue.last + 1, "speakers", "noun", "paper") or source[0] == cue.last + 1
    if sources.named(scene, source[0]) or sources.body(scene, source[0]):
        return False
    if any(scene.glue(source[0], klass) for klass in ("amount", "count")):
        return True
    first, last = source
    office = (
        first < last and scene.shapes.definite(scene.tokens[first].form) and scene.shapes.definite(scene.tokens[first + 1].form)
    )
    return not office and scene.cue(first, "events", "attr", "noun") is not None  # «الدفاع المدني» speaks


def speeches(scene: Scene, last: str | None) -> list[Speech]:
    """The sources of a sentence; ``last`` is the one named last before it."""
    out: list[Speech] = []
    size = len(scene.tokens)
    free = 0
    for cue in scene.cues(0, size, "speakers", "verb", "prep", "as", "keep", "participle", "relay", "put"):
        if cue.first < free:
            continue
        found = _speech(scene, cue, out, last)
        if found and cue.klass == "as" and found[-1].source:
            free = found[-1].source[0]
        if found and found[-1].source and (found[0].first >= 0 or not out):
            last = found[-1].text
        out += found
    found = out + contested.gapped(scene, out) + contested.their_own(scene)
    return sorted(found, key=lambda one: one.at)


def _speech(scene: Scene, cue: Cue, out: list[Speech], last: str | None) -> list[Speech]:
    """What one word or phrase of saying tells, behind the sources found before it in the sentence."""
    size = len(scene.tokens)
    estimate = estimates.at_verb(scene, cue.first)
    if estimate and estimate.source:
        return [Speech("estimate", cue.first, cue.first, size, estimate.source, estimates.words(scene, estimate))]
    if estimate and (agent := _puts(scene, cue, estimate)):
        return [Speech("estimate", cue.first, cue.first, size, agent, sources.words(scene, agent))]
    if cue.klass == "put":
        return []
    if cue.klass == "verb" and not scene.verb(cue.first) and cue.first == cue.last:
        return []
    if cue.klass in ("prep", "as") and (cue.suffix or (cue.prefix and cue.prefix not in scene.shapes.clitics.ands)):
        return []
    if (cue.klass == "keep" or cue.key == "opinion") and not _opens_content(scene, cue.last + 1):
        return []
    if cue.key == "admit" and not sources.admits(scene, cue.last + 1):
        return []
    if cue.klass == "as" and any(cue.last < number.first < scene.segment(cue.first).end for number in scene.numbers):
        return []  # «كما أعلنت الوزارة وفاة 9»: a statement of its own
    if cue.klass in ("prep", "as"):
        source = sources.source(scene, cue.last + 1) if cue.klass == "prep" else _as_said(scene, cue)
        silent = source is None or scene.cue(source[0], "speakers", "text", "bare", "sorted") is not None
        silent |= source is not None and scene.cue(source[0] + 1, "speakers", "bare") is not None  # «آخر حصيلة رسمية»
        return [] if silent or source is None else contested.as_said(scene, cue, source) or _behind(scene, cue, source)
    if cue.klass == "relay":
        source = _relayed(scene, cue)
        return [Speech(cue.key, cue.first, cue.first, size, source, sources.words(scene, source))] if source else []
    if cue.klass == "participle":
        source = None if out else _agent(scene, cue.first)
        if out:
            return [Speech(cue.key, cue.first, cue.first, size, out[-1].source, out[-1].text)]
    elif _of_amount(scene, cue) or (cue.key == "intend" and _within(scene, out, cue.first)):
        return []
    else:
        source = _by_verb(scene, cue)
        if source and _no_source(scene, cue, source):
            return []
        if source is None and cue.key == "show":
            return []
    text = sources.words(scene, source) if source else last
    end = _clause(scene, cue.first)[1] if cue.key in _BOUNDED else size
    return [Speech(cue.key, cue.first, cue.first, end, source, text)]


def speaker(scene: Scene, found: list[Speech], at: int) -> Speech | None:
    """The source that rules at a token: the nearest verb of saying before it, else the nearest «بحسب» after, else before it."""
    inside = [speech for speech in found if speech.source is None or not speech.source[0] <= at <= speech.source[1]]
    alone = [speech for speech in inside if speech.first < 0 and speech.alone and speech.reach <= at < speech.at]
    if alone:
        return alone[0]
    inside = [speech for speech in inside if not speech.alone]
    before = [speech for speech in inside if speech.first >= 0 and speech.at < at < speech.end]
    after = [speech for speech in inside if speech.first < 0 and speech.reach <= at < speech.at]
    if after and before and not _divided(scene, at, after[0].at):
        here = scene.segment_of[at] == scene.segment_of[after[0].at]
        own = here and (before[-1].inserted or _opposed(scene, before[-1].at, at, after[0]))
        if own or _divided(scene, before[-1].at, at):
            return after[0]
    if before:
        return before[-1]
    if after:
        return after[0]
    behind = [speech for speech in inside if speech.first < 0 and speech.at < at]
    return behind[-1] if behind and not _divided(scene, behind[-1].at, at) else None


def _opposed(scene: Scene, said: int, at: int, behind: Speech) -> bool:
    """«قالت النقابة إنهم 90، مقابل 40 بحسب الوزارة»: what a source of its own says against what was said."""
    if behind.source is None or any(reading.suffix for reading in scene.readings(behind.source[0])):
        return False  # «بحسب بياناتها»
    return any(cue.klass == "against" for k in range(said + 1, at) for cue in scene.at[k])


def _within(scene: Scene, found: list[Speech], at: int) -> bool:
    """Whether a clause tells what a source before it says."""
    return any(one.first >= 0 and not _divided(scene, one.at, at) for one in found)


def _divided(scene: Scene, first: int, second: int) -> bool:
    """Whether another statement begins between two tokens."""
    one, other = scene.segment_of[first], scene.segment_of[second]
    return any(segment.border in ("hard", "and") for segment in scene.segments[one + 1 : other + 1])
