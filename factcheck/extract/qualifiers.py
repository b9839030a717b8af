"""What restricts a subject: nationality, sex, age, new, other, total … as written, and as ids by which claims are compared."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract import phrases, sources, subjects
from factcheck.extract.draft import Draft
from factcheck.extract.phrases import Found
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.world.labels import flagged

_BACK = 25  # tokens before a number in which the forces it belongs to are looked for
_REACH = 5  # tokens behind the head
_GROUPS = frozenset({"urban", "rural", "civil", "military", "local", "foreign"})
_LOST = frozenset({"other", "total"})  # what an elided noun does not take over
_DESCRIBES = 3  # words of description behind a counted noun
_PREDICATE = 3  # words behind the first of a predicate
_WINNER = 4  # tokens behind a number in which the one who got the votes is looked for
_VOTES = frozenset({"elected_seats"})
_TRADED = frozenset({"price", "revenue", "sold", "exported", "imported", "earned_profit"})
_AMOUNTS = ("money", "percent", "percentage_point", "measure")
_WON = frozenset({"elected_seats", "scored"})  # won by somebody
_COUNTS = ("count", "vague")


class Said(NamedTuple):
    """Words as written, and the ids of the restrictions that the list knows."""

    words: tuple[str, ...] = ()
    ids: frozenset[str] = frozenset()

    def plus(self, other: Said) -> Said:
        """Both, no word twice, none inside another."""
        return Said(
            (*self.words, *(word for word in other.words if not any(word in said for said in self.words))), self.ids | other.ids
        )


def qualifiers(draft: Draft) -> Said:
    """What restricts the subject of a claim: behind its head; behind the noun stated before («عدد الجنود الدنماركيين 9»); the
    label of its line; who won it; for an elided noun what restricts its antecedent, and what stands behind the number."""
    found, scene, number = draft.subject, draft.scene, draft.number
    if found is None:
        return Said()
    if found.at is None:
        source = qualifiers(draft.source) if draft.source else Said()
        told = _predicate(draft.source).words if draft.source else ()
        source = Said(tuple(word for word in source.words if word not in told), source.ids)
        own = _behind(scene, number.last + 1, number.last, number).plus(_predicate(draft)).plus(_winner(draft))
        group = _among(scene, number)
        if group.ids:
            source = _without(source, group.ids)
        return Said(source.words, source.ids - _LOST).plus(own).plus(group)
    said = _behind(scene, found.at + 1, found.last, number, found)
    if found.why == "another of the same":
        said = Said((found.head,)).plus(said)
    if number.value.kind in _COUNTS:
        said = said.plus(_described(draft, found)).plus(_stated(draft, found)).plus(_label(scene, found, number))
        said = said.plus(_winner(draft)).plus(_group(draft, found))
        said = said if said.words or draft.whole is None else said.plus(_predicate(draft))
    else:
        said = said.plus(_winner(draft)).plus(_genitive(draft, found))
        said = said.plus(_basis(draft)).plus(_more(scene, number)).plus(_kind(scene, found, number))
    said = said.plus(_among(scene, number))
    if not any(name.startswith("nat:") for name in said.ids):
        said = said.plus(_forces(scene, found, number))
    return said


def _among(scene: Scene, number: Number) -> Said:
    """«78% لدى الإناث», «5.7% في الأرياف», «26 عاما للرجال», «ومن المدنيين 110»: the group that a figure is of."""
    at = number.last + 1
    while scene.is_(at, "units") or scene.is_(at, "currencies") or scene.is_(at, "percents"):
        at += 1
    groups = ("noun", "adj")
    if scene.glue(at, "amid") and (cue := scene.cue(at + 1, "qualifiers", *groups)) and _grouping(cue.key):
        return Said((scene.text(cue.first, cue.last),), frozenset({cue.key}))
    to = scene.shapes.clitics.to
    for cue in scene.at[at] if at < len(scene.at) else ():
        if cue.category == "qualifiers" and cue.klass in groups and cue.prefix in to and _grouping(cue.key):
            return Said((scene.text(at, at)[len(cue.prefix) :],), frozenset({cue.key}))
    before = skip_hedge(scene, number.first - 1)
    cue_ = scene.cue(before, "qualifiers", *groups)
    if cue_ and _grouping(cue_.key) and scene.glue(before - 1, "of") and scene.nominal(before):
        return Said((scene.text(before, before),), frozenset({cue_.key}))
    return Said()


def _grouping(key: str) -> bool:
    return ":" in key or key in _GROUPS


def _without(said: Said, ids: frozenset[str]) -> Said:
    """What is left of a restriction for a figure of another group: «78% لدى الإناث مقابل 66% لدى الذكور»."""
    dimensions = {_dimension(name) for name in ids}
    gone = {name for name in said.ids if _dimension(name) in dimensions}
    return Said(() if gone else said.words, said.ids - gone)


def _dimension(name: str) -> str:
    return "group" if name in _GROUPS else name.partition(":")[0]


def _behind(scene: Scene, at: int, last: int | None, number: Number, found: Found | None = None) -> Said:
    """The restricting words of the list from a token on, up to the end of the noun phrase; the head may be one (9 نساء)."""
    words: list[str] = []
    ids: set[str] = set()
    end = min(at + _REACH - 1, len(scene.tokens))
    if found and found.at is not None:
        head = scene.cue(found.at, "qualifiers")
        ids |= ({head.key} if head else set()) | _nations(scene, found.at)
    while at < end:
        if scene.cue(at, "qualifiers", "negation") and scene.nominal(at + 1):  # غير النفطي
            words.append(scene.text(at, at + 1))
            ids.add(f"non:{scene.tokens[at + 1].form}")
            at += 2
            continue
        of = scene.glue(at, "of") and scene.cue(at + 1, "qualifiers", "noun")
        phrase = scene.cue(at, "qualifiers", "phrase")
        if of or phrase:
            cue = of or phrase
            assert cue is not None
            words.append(scene.text(at, cue.last))
            ids.add(cue.key)
            at = cue.last + 1
            continue
        if not found and scene.cue(at, "parts", "word"):
            at += 1
            continue
        if not scene.nominal(at) or (scene.number_at.get(at) not in (None, number)):
            break
        said = _nations(scene, at) | {cue.key for cue in scene.at[at] if cue.category == "qualifiers" and not scene.joined(at)}
        if said:
            words.append(scene.text(at, at))
            ids |= said
        elif last is not None and at > last:
            break
        at += 1
    return Said(tuple(words), frozenset(ids))


def _described(draft: Draft, found: Found) -> Said:
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
    if other or happens or scene.shapes.definite(form) or scene.glue(at, "aside"):
        return False
    if any(r.entry.category == "nouns" and not r.suffix for r in scene.readings(at)):
        return True
    return scene.shapes.agrees(head, form)


def _stated(draft: Draft, found: Found) -> Said:
    """«بلغ عدد الجنود الدنماركيين 9 جنود», «عدد الذكور 9 حجاج»: the noun stated before the counted one."""
    scene, number = draft.scene, draft.number
    stated = subjects.stated_before(scene, number) if found.own else None
    if stated is None or stated.at is None or stated.at == found.at:
        return Said()
    said = _behind(scene, stated.at + 1, stated.last, number, stated)
    named = scene.cue(stated.at, "qualifiers") and phrases.lemma(scene, stated.at) != draft.concept
    return Said((stated.head,)).plus(said) if named else said


def _label(scene: Scene, found: Found, number: Number) -> Said:
    """«الشيعة: 9 مقاعد»: the label of a line, no place."""
    colon = number.first - 1
    if colon < 1 or scene.tokens[colon].form != ":" or not found.own or not scene.nominal(colon - 1):
        return Said()
    start = phrases.phrase_start(scene, colon - 1, scene.segment(colon - 1).first)
    if any(at in scene.names for at in range(start, colon)) or scene.text(start, colon - 1) in found.text:
        return Said()
    return Said((scene.text(start, colon - 1),), frozenset({f"label:{phrases.lemma(scene, start)}"}))


def _winner(draft: Draft) -> Said:
    """«حصلت حركة الغد على 9 مقاعد», «إن الحزب فاز بـ9 مقاعد», «مقابل 9% لقائمة الغد»: who won what is counted."""
    scene, number, event = draft.scene, draft.number, draft.event
    if event is None or event.label not in _WON:
        return Said()
    for at in range(number.last + 1, min(number.last + _WINNER, len(scene.tokens))):
        if event.label in _VOTES and _receives(scene, at):
            return Said((sources.words(scene, (at, _phrase_last(scene, at))),))
        if scene.stop(at) or at in scene.number_at:
            break
    first = scene.begins(number.first)
    verb = next(
        (cue for cue in scene.events if cue.key == event.label and cue.klass == "verb" and first <= cue.first < number.first),
        None,
    )
    if verb is None or not scene.verb(verb.first):
        return Said()
    start = verb.last + 1
    if not scene.nominal(start) or scene.joined(start):
        start = next((at for at in range(first, verb.first) if scene.nominal(at)), -1)
    if start < 0 or scene.joined(start):
        return Said()
    end = verb.first if start < verb.first else number.first
    return Said((_quoted(scene, start, min(phrases.phrase_end(scene, start), end - 1)),))


def _receives(scene: Scene, at: int) -> bool:
    """A noun with the preposition of the receiver."""
    readings = scene.readings(at)
    return bool(readings) and all(reading.prefix in scene.shapes.clitics.to for reading in readings)


def _phrase_last(scene: Scene, at: int) -> int:
    """The last of a few nouns and adjectives."""
    last = at
    while last - at < _DESCRIBES and scene.nominal(last + 1) and not scene.joined(last + 1):
        last += 1
    return last


def _quoted(scene: Scene, first: int, last: int) -> str:
    """The words, with a name in quotation marks right behind them."""
    size = len(scene.tokens)
    if last + 1 < size and scene.tokens[last + 1].form == '"':
        closing = next((at for at in range(last + 2, min(last + 6, size)) if scene.tokens[at].form == '"'), None)
        last = closing - 1 if closing else last
    return scene.text(first, last)


def _group(draft: Draft, found: Found) -> Said:
    """«9 نواب من كتلة المعارضة», «9 ممثلين عن المجتمع المدني»: whose the counted ones are."""
    scene, last = draft.scene, found.last
    if last is None or not found.own or not draft.human or scene.shapes.definite(scene.tokens[last].form):
        return Said()
    at = last + 1
    if not (scene.glue(at, "of") or scene.glue(at, "about")) or scene.cue(at, "parts"):
        return Said()
    start = at + 1
    if not scene.nominal(start) or scene.joined(start) or start in scene.names or scene.cue(start, "localities"):
        return Said()
    things = scene.shapes.definite(scene.tokens[start].form) and phrases.human(scene, start) is False
    if scene.cue(start, "events", "noun") or things:
        return Said()  # «تمكن 9 عمال من الخروج», «9 أشخاص من المنازل»
    end = _phrase_last(scene, start)
    named = any(scene.shapes.definite(scene.tokens[i].form) for i in range(start, end + 1))
    if not named or any(i in scene.names or i in scene.date_at for i in range(start, end + 1)):
        return Said()
    return Said((scene.text(start, end),))


def _predicate(draft: Draft) -> Said:
    """What is told of a part behind it: «47 منها محملة بالوقود», «بينهم 41 تحت التنفس الاصطناعي», «ثلثهم دون سن الثلاثين»."""
    scene, number = draft.scene, draft.number
    if draft.whole is None:
        return Said()
    first = number.last + 1
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
    signs = [sign for sign in (*scene.shapes.clitics.at, *scene.shapes.clitics.to) if sign]
    if any(reading.prefix in signs for reading in scene.readings(at)):
        return at not in scene.names
    complement = at + 1 < len(scene.tokens) and any(r.prefix in signs for r in scene.readings(at + 1))
    return scene.nominal(at) and complement and not scene.shapes.definite(scene.tokens[at].form)


def _told(scene: Scene, at: int) -> bool:
    if not 0 <= at < len(scene.tokens) or scene.stop(at) or at in scene.date_at or scene.verb(at):
        return False
    ands = [sign for sign in scene.shapes.clitics.ands if sign]
    if any(reading.prefix in ands for reading in scene.readings(at)) or scene.cue(at, "borders"):
        return False
    return scene.tokens[at].kind == "word" and not scene.function(at, "prep", "conj")


def _of_kinds(scene: Scene, at: int) -> bool:
    """Prices, takings and trade are told apart by what they are of; a cost or a size belongs to one thing."""
    return any(cue.key in _TRADED and cue.klass == "attr" for cue in scene.at[at])


def _genitive(draft: Draft, found: Found) -> Said:
    """«أسعار الخضراوات», «الإنفاق الرأسمالي»: the definite word behind an amount's own noun, no place and no unit."""
    scene, at, last = draft.scene, found.at, found.last
    if at is None or last is None or draft.number.value.kind not in _AMOUNTS or not _of_kinds(scene, at):
        return Said()
    words = []
    for i in range(at + 1, last + 1):
        if not scene.shapes.definite(scene.tokens[i].form) or i in scene.names or scene.is_(i, "nationalities"):
            break
        if scene.is_(i, "units"):
            break  # «سعر البرميل»
        words.append(scene.text(i, i))
    return Said(tuple(words))


def _kind(scene: Scene, found: Found, number: Number) -> Said:
    """The relational adjective behind a definite noun: الإنفاق الرأسمالي، الجهات الحكومية."""
    at = (found.at or 0) + 1
    if not scene.shapes.definite(scene.tokens[at - 1].form) or not scene.nominal(at) or at in scene.names or at >= number.first:
        return Said()
    form = scene.tokens[at].form
    plain = scene.shapes.definite(form) and scene.shapes.related(form) and not scene.joined(at)
    return Said((scene.text(at, at),)) if plain and not scene.is_(at, "nouns") else Said()


def _basis(draft: Draft) -> Said:
    """«12% على أساس سنوي»: the basis of a rate, behind the number."""
    scene, number = draft.scene, draft.number
    if number.value.kind not in ("percent", "percentage_point"):
        return Said()
    at = draft.subject.at if draft.subject and draft.subject.at is not None else number.first
    for near in (at - 1, at - 2):
        cue = scene.cue(near, "qualifiers", "adj")
        if cue and cue.key in ("annual", "monthly") and scene.nominal(near):  # «المعدل السنوي للتضخم»
            return Said((scene.text(near, near),), frozenset({cue.key}))
    for cue in scene.cues(at, number.first, "qualifiers", "basis"):  # «التضخم على أساس سنوي إلى 9%»
        return Said((scene.text(cue.first, cue.last),), frozenset({cue.key}))
    end = scene.segment(number.last).end
    for cue in scene.cues(number.last + 1, min(end, number.last + 9), "qualifiers", "basis"):
        return Said((scene.text(cue.first, cue.last),), frozenset({cue.key}))
    return Said()


def _more(scene: Scene, number: Number) -> Said:
    """«9 ملايين دولار أخرى»: behind the unit."""
    for at in range(number.last + 1, min(number.last + _REACH, len(scene.tokens))):
        cue = scene.cue(at, "qualifiers", "adj")
        if cue and cue.key == "other":
            return Said((scene.text(at, at),), frozenset({cue.key}))
        if not any(scene.is_(at, name) for name in ("units", "currencies", "nationalities")):
            break
    return Said()


def _forces(scene: Scene, found: Found, number: Number) -> Said:
    """«القوات الأميركية … لا يتجاوز عددها 9 جنود»: troops without a nationality have that of the forces named before them in the
    sentence, where it is the only one and no date or number stands between."""
    if found.at is None or not _troops(scene, found.at) or any(reading.suffix for reading in scene.readings(found.at)):
        return Said()  # «من مقاتليها»: whose they are is said
    first = number.first
    while first > max(number.first - _BACK, 0) and not (first - 1 in scene.number_at or first - 1 in scene.date_at):
        first -= 1
    named = [at + 1 for at in range(first, number.first - 1) if _troops(scene, at) and _nations(scene, at + 1)]
    said = {frozenset(_nations(scene, at)) for at in named}
    return Said((scene.text(named[0], named[0]),), said.pop()) if len(said) == 1 else Said()


def _troops(scene: Scene, at: int) -> bool:
    return any(cue.first == at and cue.key == "deployed_present" and cue.klass == "people" for cue in scene.at[at])


def _nations(scene: Scene, at: int) -> set[str]:
    return {
        f"nat:{reading.entry.key}"
        for reading in scene.readings(at)
        if reading.entry.category == "nationalities" and "ambiguous" not in reading.entry.klass
    }
