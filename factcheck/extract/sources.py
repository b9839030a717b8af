"""The noun phrase that names a source, behind the text it is said in."""

from __future__ import annotations

from factcheck.extract.phrases import doing, human
from factcheck.extract.scene import Scene
from factcheck.world.labels import said_of_people

LONGEST = 10  # words of a source
_WRITTEN = 4  # letters of a preposition and an unknown noun; tokens of a hedge


def phrase(scene: Scene, first: int) -> tuple[int, int] | None:
    """The noun phrase of a source that begins at a token: up to a verb, أن, a mark, a number or a date."""
    while first < len(scene.tokens) and (
        scene.tokens[first].form == '"' or (scene.function(first) and not scene.nominal(first + 1))
    ):
        first += 1
    at = first
    says = first < len(scene.tokens) and named(scene, first)
    known = first < len(scene.tokens) and (says or scene.cue(first, "speakers", "noun") is not None)
    if not known and first < len(scene.tokens) and _content(scene, first):
        return None
    while at < len(scene.tokens) and at - first < LONGEST:
        if scene.stop(at) or at in scene.number_at or at in scene.date_at or scene.cue(at, "borders"):
            break
        if at > first and ((at + 1 in scene.date_at and scene.is_(at, "units")) or (not says and _object(scene, first, at))):
            break
        if at > first and (scene.verb(at) or _content(scene, at) or _occasion(scene, at) or _matter(scene, at)):
            break
        if at > first and scene.function(at, "dem"):
            break
        if scene.cue(at, "speakers", "saying", "matter"):
            break
        said = told(scene, at) or _amount(scene, at) or _act(scene, at)
        if at > first and (said or (hears(scene, at) and not _office(scene, at - 1))):
            break
        if at > first and (_given_out(scene, at) or _said_so(scene, at) or _owned(scene, at) or doing(scene, at)):
            break
        at += 1
    while at > first and (scene.function(at - 1, "prep", "dem", "adv", "part", "conj") or scene.tokens[at - 1].kind == "mark"):
        at -= 1
    if at < len(scene.tokens) and scene.tokens[at].form == '"' and sum(one.form == '"' for one in scene.tokens[first:at]) % 2:
        at += 1  # «جمعية حي "الزيتون"»
    return (first, at - 1) if at > first else None


def _amount(scene: Scene, at: int) -> bool:
    """«أعلنت الحكومة | نسبة مشاركة بلغت 9%»: an indefinite word of amount behind a definite one."""
    definite = scene.shapes.definite
    sized = scene.glue(at, "amount") or scene.glue(at, "count")
    return bool(sized) and definite(scene.tokens[at - 1].form) and not definite(scene.tokens[at].form)


def told(scene: Scene, at: int) -> bool:
    """«أفادت الوحدة بتسجيل 9», «بسقوط أكثر من 9»: what is said, an indefinite noun with its preposition before a number."""
    form, signs = scene.tokens[at].form, [sign for sign in scene.shapes.clitics.at if sign]
    readings = scene.readings(at)
    written = any(r.prefix in signs for r in readings) if readings else form.startswith(tuple(signs)) and len(form) > _WRITTEN
    if not written or scene.shapes.definite(form):
        return False
    near = at + 1
    while (hedge := scene.cue(near, "hedges")) is not None and near - at < _WRITTEN:
        near = hedge.last + 1
    return near in scene.number_at


def hears(scene: Scene, at: int) -> bool:
    """«قال العمدة لوكالة الأنباء», «قال لموقعنا»: who it is told to."""
    return receives(scene, at) and scene.cue(at, "frames", "hearer") is not None


def _office(scene: Scene, at: int) -> bool:
    """«المدير العام للقناة»: the title of who speaks for it."""
    return scene.glue(at, "office") is not None


def _act(scene: Scene, at: int) -> bool:
    """«أعلنت الشركة الاستغناء عن 9»: what is said, a verbal noun with the preposition that belongs to it."""
    cues = (cue for cue in scene.at[at] if cue.category == "events" and cue.klass == "noun" and not cue.prefix)
    return any(cue.last > cue.first and scene.function(cue.last, "prep") for cue in cues)


def body(scene: Scene, at: int) -> bool:
    """«مركز الأرصاد»: an institution and its name, no verbal noun."""
    named = at + 1 < len(scene.tokens) and scene.shapes.definite(scene.tokens[at + 1].form)
    return named and scene.cue(at, "localities", "site") is not None


def _said_so(scene: Scene, at: int) -> bool:
    """«مشيرا إلى»; «المتحدثة» is who speaks."""
    cue = scene.cue(at, "speakers", "participle")
    return cue is not None and not cue.prefix


def _given_out(scene: Scene, at: int) -> bool:
    """«أعلنت الوزارة إحصائية جديدة»: an indefinite text behind a definite noun is what was given out."""
    definite = scene.shapes.definite
    found = scene.cue(at, "speakers", "noun", "text")
    return found is not None and not definite(scene.tokens[at].form) and definite(scene.tokens[at - 1].form)


def _object(scene: Scene, first: int, at: int) -> bool:
    """«أعلنت الشركة استقالة مديرها»: an indefinite noun behind a definite one, which takes no second word; a person has a
    name («العقيد مفتاح»)."""
    definite = scene.shapes.definite
    thing = scene.is_(at, "nouns") and not scene.joined(at) and not definite(scene.tokens[at].form)
    return thing and definite(scene.tokens[at - 1].form) and not any(human(scene, i) for i in range(first, at))


def _owned(scene: Scene, at: int) -> bool:
    """«أعلنت الشركة نتائجها المالية»: a noun with a pronoun right behind a definite one is what was said."""
    owned = any(reading.suffix and reading.entry.category in ("nouns", "speakers") for reading in scene.readings(at))
    return owned and not scene.joined(at) and scene.shapes.definite(scene.tokens[at - 1].form)


def _occasion(scene: Scene, at: int) -> bool:
    """«خلال الاجتماع», «في بيان»: where it was said is no part of the source."""
    if scene.glue(at, "aside"):
        return True
    return bool(scene.function(at, "prep") and scene.cue(at + 1, "speakers", "occasion"))


def _matter(scene: Scene, at: int) -> bool:
    """«عن …», «إلى رجوع 9», «عدد من …»: what is said, not who says it."""
    if scene.glue(at, "about") or (scene.glue(at, "count") and not scene.cue(at, "speakers", "noun")):
        return True
    if scene.function(at, "prep"):
        return scene.cue(at + 1, "events", "noun") is not None
    doing = scene.cue(at, "events", "noun")
    return doing is not None and doing.prefix in scene.shapes.clitics.at


def _content(scene: Scene, at: int) -> bool:
    """An indefinite verbal noun begins what is said: أعلنت الوزارة تسجيل …"""
    cue = (
        scene.cue(at, "events", "noun")
        or scene.cue(at, "modality", "masdar")
        or (scene.words[at].noun and scene.cue(at, "events", "light"))
    )
    if not cue or body(scene, at):
        return False
    return not scene.shapes.definite(scene.tokens[at].form) and not scene.function(at - 1, "prep")


def named(scene: Scene, first: int) -> bool:
    """Nothing but nouns up to «أن»: «توقع مركز الأرصاد أن», «تقول المعارضة إنها» name who speaks."""
    at = first
    while scene.nominal(at) and not scene.cue(at, "borders") and at - first < LONGEST:
        at += 1
    border = scene.cue(at, "borders", "that")
    return border is not None and at > first and border.key != "cause" and not border.prefix


def issuer(scene: Scene, found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Who gave out a text: «حصيلة أولية أعلنتها الحماية المدنية», «البيانات الصادرة عن الوزارة»."""
    for at in range(found[0] + 1, found[1] + 2) if found else ():
        issued = scene.cue(at, "speakers", "issued")
        if issued and not issued.prefix:  # «النشرة» is no «نشره»
            return phrase(scene, issued.last + 1)
    return None


def source(scene: Scene, first: int, speaks: bool = False) -> tuple[int, int] | None:
    """The source that begins at a token, behind the text it is said in: «تقديرات أولية للهيئة», «بيان الوزارة». ``speaks``: it
    is the subject of a verb, so that a text speaks itself («أفاد بيان للجيش»)."""
    if scene.function(first, "object") or (scene.function(first, "prep") and any(r.suffix for r in scene.readings(first))):
        first += 1  # «على ما أفاد به نائب الوزير»
    found = phrase(scene, first)
    owner = issuer(scene, found)
    if owner:
        return owner
    while (
        found
        and found[0] < found[1]
        and scene.cue(found[0], "speakers", "noun")
        and not scene.shapes.definite(scene.tokens[found[0]].form)
    ):
        at = found[0] + 1
        while at <= found[1] and not given_by(scene, at) and not scene.shapes.definite(scene.tokens[at].form):
            at += 1
        if at <= found[1] and given_by(scene, at):
            return found if speaks else (at, found[1])
        after = found[0] + 1
        if scene.joined(after) or scene.function(after, "prep"):
            break
        if not any(scene.shapes.definite(scene.tokens[at].form) for at in range(after, found[1] + 1)):
            break  # «إحصائية سابقة»
        if not scene.shapes.definite(scene.tokens[after].form) and _described(scene, found[0]):
            break
        found = (after, found[1])
    return found


def given_by(scene: Scene, at: int) -> bool:
    """«تقرير للبنك الدولي»: the preposition of the owner is written on the noun, behind nothing but adjectives."""
    return receives(scene, at) or bool(scene.shapes.named(scene.tokens[at].form))


def receives(scene: Scene, at: int) -> bool:
    """Whether a word can only be read with the preposition of the owner or receiver."""
    readings = scene.readings(at)
    return bool(readings) and all(reading.prefix in scene.shapes.clitics.to for reading in readings)


def words(scene: Scene, source: tuple[int, int]) -> str:
    """The words of a source, without the preposition of the owner on its first: «للوزارة» is «الوزارة», «للجنة» is «لجنة»."""
    first, last = source
    if not given_by(scene, first):
        return scene.text(first, last)
    form, written = scene.tokens[first].form, scene.text(first, last)
    prefixes, (bare, *_) = {reading.prefix for reading in scene.readings(first)}, scene.shapes.clitics.to
    spelled = scene.shapes.named(form) if prefixes != {bare} else ""
    return spelled[:2] + written[2:] if spelled else written[1:]


def _described(scene: Scene, at: int) -> bool:
    """An indefinite noun with an indefinite adjective: مصادر طبية."""
    return scene.shapes.adjective(scene.tokens[at + 1].form)


def admits(scene: Scene, at: int) -> bool:
    """«أقرت الحكومة بسقوط 9», «أقر الجيش بأن …»: behind the verb stands what is admitted; in «أقر البرلمان القانون بأغلبية 9»
    there is a vote."""
    end = scene.segment(at).end if at < len(scene.tokens) else at
    if any(_happened(scene, i) for i in range(at, min(at + LONGEST, end))):
        return True
    that = next((one for one in scene.segments if one.first > at and one.border == "that"), None)
    return that is not None and that.first - at < LONGEST


def _happened(scene: Scene, at: int) -> bool:
    """«بإصابة»: what befalls people, with «by» written on it; «بسقوط 9», «بسرقة 9»: an unknown word with it, right before a
    number."""
    if scene.glue(at, "ballot"):
        return False
    if at + 1 in scene.number_at and not scene.readings(at):
        return scene.tokens[at].form.startswith(scene.shapes.clitics.at)
    by = (cue for cue in scene.at[at] if cue.category == "events" and cue.prefix in scene.shapes.clitics.at)
    return any(cue.klass == "noun" and said_of_people(cue.key) and cue.key != "voted" for cue in by)
