"""What tells counted things of one noun apart: adjectives, the noun stated before, a label, whose they are, what is told."""

from __future__ import annotations

from factcheck.extract import phrases, subjects
from factcheck.extract.draft import Draft
from factcheck.extract.phrases import Found
from factcheck.extract.restrictions import Said, behind, grouping
from factcheck.extract.scene import Number, Scene
from factcheck.world.labels import flagged

_DESCRIBES = 3  # words of description behind a counted noun
_ELSEWHERE = ("qualifiers", "localities", "places", "scopes", "speakers", "parts", "modality")  # words that other slots read
_PREDICATE = 3  # words behind the first of a predicate


def described(draft: Draft, found: Found) -> Said:
    """The indefinite words that describe a counted noun (قطعة أثرية، شاحنة وقود), and what it is of («9 أسراب من الجراد»)."""
    scene, at = draft.scene, found.at
    if at is None or not found.own or scene.shapes.definite(scene.tokens[at].form):
        return Said()
    head = scene.tokens[at].form
    words: list[str] = []
    at += 1
    while len(words) < _DESCRIBES and _describes(scene, head, at):
        words.append(scene.text(at, at))
        at += 1
    if scene.glue(at, "of") and scene.is_(at + 1, "nouns") and scene.shapes.definite(scene.tokens[at + 1].form):
        moved = draft.event is not None and draft.event.label in flagged("goes") | flagged("moves")
        human = phrases.human(scene, at + 1)
        if human == draft.human and not moved and not scene.cue(at + 1, "localities") and not scene.cue(at, "parts"):
            words.append(scene.text(at, at + 1))
    return Said(tuple(words))


def _describes(scene: Scene, head: str, at: int) -> bool:
    if not scene.nominal(at) or scene.joined(at) or at in scene.names or at in scene.number_at:
        return False
    form = scene.tokens[at].form
    other = any(scene.cue(at, name) for name in ("places", "localities", "scopes", "hedges", "modality", "speakers", "parts"))
    happens = scene.cue(at, "events", "noun", "people", "state", "attr") and not scene.cue(at, "events", "thing")
    if scene.words[at].finite and any(cue.klass == "light" for cue in scene.at[at] if cue.category == "events"):
        return False  # «في 66 مباراة سجل خلالها»
    if other or happens or scene.shapes.definite(form) or scene.glue(at, "aside") or scene.glue(at, "versus"):
        return False
    if any(r.entry.category == "nouns" and not r.suffix for r in scene.readings(at)):
        return True
    return scene.shapes.agrees(head, form)


def stated(draft: Draft, found: Found) -> Said:
    """«بلغ عدد الجنود الدنماركيين 9 جنود», «عدد الذكور 9 حجاج»: the noun stated before the counted one."""
    scene, number = draft.scene, draft.number
    stated = subjects.stated_before(scene, number) if found.own else None
    if stated is None or stated.at is None or stated.at == found.at:
        return Said()
    said = behind(scene, stated.at + 1, stated.last, number, stated)
    said = said.plus(_in_group(scene, stated, number)).plus(chosen(draft, stated)).plus(case(draft, stated))
    restricts = scene.cue(stated.at, "qualifiers") or scene.is_(stated.at, "nationalities")
    named = restricts and phrases.lemma(scene, stated.at) != draft.concept
    return Said((stated.head,)).plus(said) if named else said


def chosen(draft: Draft, found: Found) -> Said:
    """«عدد الوثائق المزورة»: the definite adjectives behind a definite noun that is counted, where they do not only say again
    what happened («عدد السياح الوافدين»). They are ids where the sentence counts another kind of the same: one text may leave
    out what another says."""
    scene, at = draft.scene, found.at
    if at is None or found.last is None or not scene.glue(at - 1, "count") or not scene.shapes.definite(scene.tokens[at].form):
        return Said()
    words = []
    ids = set()
    for i in range(at + 1, found.last + 1):
        if not scene.shapes.definite(scene.tokens[i].form) or scene.joined(i) or i in scene.names:
            break
        if any(scene.cue(i, name) for name in _ELSEWHERE) or scene.is_(i, "nationalities"):
            continue
        label = draft.event.label if draft.event else ""
        if any(cue.key == label for cue in scene.at[i] if cue.category == "events"):
            continue
        words.append(scene.text(i, i))
        ids.add(f"kind:{scene.shapes.uninflected(scene.tokens[i].form)}")
    return Said(tuple(words), frozenset(ids) if _contrasted(scene, at) else frozenset())


def _contrasted(scene: Scene, at: int) -> bool:
    """«وعدد الوثائق المزورة 40»: another kind of the noun at a token is counted in the sentence."""
    counts = (i + 1 for i in range(len(scene.tokens) - 1) if scene.glue(i, "count"))
    return any(i != at and phrases.lemma(scene, i) == phrases.lemma(scene, at) for i in counts)


def case(draft: Draft, found: Found) -> Said:
    """«9 حالات غرق»: what the cases are of, where the two words are no subject of their own («9 حالات وفاة»)."""
    scene, at = draft.scene, found.at
    if at is None or not scene.glue(at, "case") or draft.concept != phrases.lemma(scene, at):
        return Said()
    behind = at + 1
    if scene.stop(behind) or scene.tokens[behind].kind != "word" or behind in scene.number_at or behind in scene.date_at:
        return Said()
    form, read = scene.tokens[behind].form, scene.readings(behind)
    noun = scene.is_(behind, "nouns") or scene.cue(behind, "events", "noun")
    adjective = scene.shapes.agrees(scene.tokens[at].form, form) and not noun
    other = scene.cue(behind, "qualifiers") or scene.cue(behind, "parts") or behind in scene.names or scene.joined(behind)
    if other or adjective or (scene.function(behind) and not noun) or not (noun or not read):
        return Said()
    return Said((scene.text(behind, behind),), frozenset({f"case:{scene.shapes.uninflected(form)}"}))


def _in_group(scene: Scene, found: Found, number: Number) -> Said:
    """«عدد العقود في الحضر 9 عقود»: the group that the counted ones are of, between their noun and the number."""
    for at in range((found.last or 0) + 1, number.first - 1):
        cue = grouping(scene, at + 1) if scene.glue(at, "amid") else None
        if cue:
            return Said((scene.text(cue.first, cue.last),), frozenset({cue.key}))
    return Said()


def label(scene: Scene, found: Found, number: Number) -> Said:
    """«الشيعة: 9 مقاعد»: the label of a line, no place."""
    colon = number.first - 1
    if colon < 1 or scene.tokens[colon].form != ":" or not found.own or not scene.nominal(colon - 1):
        return Said()
    start = phrases.phrase_start(scene, colon - 1, scene.segment(colon - 1).first)
    if any(at in scene.names for at in range(start, colon)) or scene.text(start, colon - 1) in found.text:
        return Said()
    return Said((scene.text(start, colon - 1),), frozenset({f"label:{phrases.lemma(scene, start)}"}))


def owners(draft: Draft, found: Found) -> Said:
    """«9 نواب من كتلة المعارضة», «9 ممثلين عن المجتمع المدني»: whose the counted ones are."""
    scene, last = draft.scene, found.last
    if last is None or not found.own or not draft.human or scene.shapes.definite(scene.tokens[last].form):
        return Said()
    at = last + 1
    if not (scene.glue(at, "of") or scene.glue(at, "about")) or scene.cue(at, "parts") or scene.cue(at, "borders"):
        return Said()
    start = at + 1
    if not scene.nominal(start) or scene.joined(start) or start in scene.names or scene.cue(start, "localities"):
        return Said()
    things = scene.shapes.definite(scene.tokens[start].form) and phrases.human(scene, start) is False
    if scene.cue(start, "events", "noun") or things:
        return Said()  # «تمكن 9 عمال من الخروج», «9 أشخاص من المنازل»
    end = phrase_last(scene, start)
    named = any(scene.shapes.definite(scene.tokens[i].form) for i in range(start, end + 1))
    if not named or any(i in scene.names or i in scene.date_at for i in range(start, end + 1)):
        return Said()
    return Said((scene.text(start, end),))


def phrase_last(scene: Scene, at: int) -> int:
    """The last of a few nouns and adjectives."""
    last = at
    while last - at < _DESCRIBES and scene.nominal(last + 1) and not scene.joined(last + 1):
        last += 1
    return last


def predicate(draft: Draft) -> Said:
    """What is told of a part behind it: «47 منها محملة بالوقود», «بينهم 41 تحت التنفس الاصطناعي», «ثلثهم دون سن الثلاثين»."""
    scene, number = draft.scene, draft.number
    if draft.whole is None:
        return Said()
    first = number.noun[1] + 1 if number.noun and number.noun[0] == number.last + 1 else number.last + 1
    cue = scene.cue(first, "parts", "word")
    first = cue.last + 1 if cue and cue.key == "after" else first
    shared = number.value.kind == "percent" and scene.glue(first, "of")  # «90% من الأصوات»
    if shared or not _opens_predicate(scene, first):
        return Said()
    last = first
    while last - first < _PREDICATE and _told(scene, last + 1):
        last += 1
    named = any(at in scene.names for at in range(first, last + 1))
    return Said() if named or last == first else Said((scene.text(first, last),))


def _opens_predicate(scene: Scene, at: int) -> bool:
    """A preposition of no time, place or source, or one written on a noun, or an indefinite word with such a complement."""
    others = ("speakers", "scopes", "borders", "modality", "parts")
    if any(scene.cue(at, name) for name in others) or at in scene.date_at or scene.cue(at + 1, "events", "noun"):
        return False
    if scene.glue(at, "aside") or scene.glue(at, "versus") or scene.glue(at, "to") or scene.glue(at, "toward"):
        return False
    if scene.glue(at, "of") and scene.cue(at + 1, "events"):
        return False  # «العشرات من الجرحى»
    if scene.function(at, "prep"):
        return _told(scene, at + 1) and not scene.cue(at + 1, "localities") and not scene.function(at + 1)
    if scene.governed(at):
        return at not in scene.names
    return scene.nominal(at) and scene.governed(at + 1) and not scene.shapes.definite(scene.tokens[at].form)


def _told(scene: Scene, at: int) -> bool:
    if not 0 <= at < len(scene.tokens) or scene.stop(at) or at in scene.date_at or scene.verb(at):
        return False
    ands = [sign for sign in scene.shapes.clitics.ands if sign]
    if any(reading.prefix in ands for reading in scene.readings(at)) or scene.cue(at, "borders"):
        return False
    return scene.tokens[at].kind == "word" and not scene.function(at, "prep", "conj")
