"""What a date dates: the event and the thing of its clause, so that two texts can disagree on when it was."""

from __future__ import annotations

from factcheck.extract import amount_phrases, amount_subjects, first_nouns, phrases, ranked
from factcheck.extract.event_nouns import PAIRS
from factcheck.extract.events import Evidence
from factcheck.extract.milestones import of_date
from factcheck.extract.phrases import phrase_start
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Date, Scene
from factcheck.world.labels import flagged, labels

_HAPPENINGS = frozenset({"incident", "destroyed_damaged", "burned_area"})
_ONSET = 6  # tokens from a word of beginning to its date
_NEAR = 4  # tokens between what goods are bought for and its date
_BEHIND = 4  # tokens behind a date in which it is told what happened on it
_TIMED = ("duration", "age", "ordinal")
_CLASSES = ("verb", "noun", "verb near", "verb apart", "part")


def dated(scene: Scene, date: Date, spoken: frozenset[int]) -> tuple[phrases.Found | None, Evidence | None, tuple[str, ...]]:
    """The thing, the event and the anchors (a numbered round or phase) of a date: of its own clause, the nearest word before it,
    else behind it. ``spoken``: the tokens that name who speaks, which no date is of."""
    segment = scene.segment(date.first)
    cue = _happening(scene, date, segment.first, segment.end)
    if cue and cue.klass.startswith("verb"):
        cue = _of_its_thing(scene, cue)
    label = Evidence(cue.key, scene.text(cue.first, cue.last), 2, cue.klass) if cue else None
    end = segment.end
    if end < len(scene.tokens) and date.last >= end - 1 and scene.glue(end + scene.stop(end), "in"):
        end = scene.segment(end + scene.stop(end)).end  # «يوم الاثنين، في جولة رابعة»
    entry = date.last + 2 if not date.first and date.last + 2 < len(scene.tokens) else 0
    if entry and scene.tokens[entry - 1].form == ":":  # «1938: الولادة في زحلة»
        told = next((one for one in scene.events if one.first == entry and one.key not in flagged("side")), None)
        label = Evidence(told.key, scene.text(entry, told.last), 2, told.klass) if told else None
        behind = _noun(scene, entry, scene.segment(entry).end, "noun behind the date")
        return behind, label, of_date(scene, date, range(entry, scene.segment(entry).end))
    occasion = _occasion(scene, date)
    if occasion >= 0:
        told = scene.cue(occasion, "events", "noun", "thing")
        label = Evidence(told.key, scene.text(occasion, occasion), 2, told.klass) if told else None
        thing: phrases.Found | None = phrases.take(scene, occasion, "what happened on that day", occasion)
    else:
        started = _started(scene, date)
        label = None if started else label
        thing = started or _thing(scene, date, cue, spoken)
        if thing and cue and thing.why == "what began" and cue.last < (thing.at or 0) - 1:
            label = None  # «ليرتفع العدد منذ بداية التفشي في 22 يوليو»
    milestone = of_date(scene, date, range(date.first - 1, segment.first - 1, -1))
    milestone = milestone or of_date(scene, date, range(date.last + 1, min(date.last + 1 + _BEHIND, segment.end)))
    return thing and _without_year(scene, thing), label, (*_anchors(scene, segment.first, end), *milestone)


def _occasion(scene: Scene, date: Date) -> int:
    """«أرقام عن حريق يوم 16 مارس», «بعد هجوم 7 أكتوبر»: the token of the happening that a day right behind it tells from others;
    -1: none, or its verb («وقع هجوم يوم 7 أكتوبر») says what was on the day."""
    at = date.first - 1
    at -= scene.is_(at, "units") and not scene.joined(at)
    if date.value.precision in ("year", "month") and scene.nominal(at) and not scene.glue(at, "statute"):
        head = phrase_start(scene, at, scene.segment(at).first)
        return head if head < at and _happened(scene, head) and not scene.verb(head - 1) else -1
    law = date.value.precision == "year" and scene.glue(at, "statute") is not None  # «وفق قانون عام 2022»
    if not (law or date.value.precision == "day") or not scene.nominal(at) or scene.shapes.definite(scene.tokens[at].form):
        return -1
    happened = any(cue.klass in ("noun", "thing") and cue.key not in flagged("side") for cue in scene.at[at] if cue.last == at)
    known = law or happened or any(scene.glue(at, klass) for klass in ("scene", "talks", "occasion"))
    if known:
        return at if not scene.verb(at - 1) else -1
    head = phrase_start(scene, at, scene.segment(at).first)  # «انهيار بئر نخلان عام 2009»
    return head if head < at and _happened(scene, head) and not scene.verb(head - 1) else -1


def _happened(scene: Scene, at: int) -> bool:
    """An indefinite word for what happens: حريق, انهيار."""
    told = any(cue.klass in ("noun", "thing") and cue.key in _HAPPENINGS for cue in scene.at[at] if cue.last == at)
    return told and not scene.shapes.definite(scene.tokens[at].form) and not scene.joined(at)


def _without_year(scene: Scene, thing: phrases.Found) -> phrases.Found:
    """«القلعة سنة 1830»: the word of the calendar is the date's."""
    if thing.at is None or thing.last is None or thing.last == thing.at or not scene.is_(thing.last, "units"):
        return thing
    return phrases.take(scene, thing.at, thing.why, thing.last - 1, thing.own)


def _of_its_thing(scene: Scene, cue: Cue) -> Cue:
    """«اتفاقية … التي وقعت», «وقع عقدها»: of a verb that happens and signs, the thing before it or right behind it decides."""
    for other in reversed(scene.events):
        near = other.last < cue.first or other.first == cue.last + 1
        if near and other.klass == "thing" and {other.key, cue.key} in PAIRS:
            return cue._replace(key=other.key)
    return cue


def _happening(scene: Scene, date: Date, first: int, end: int) -> Cue | None:
    usable = [cue for cue in scene.events if first <= cue.first < end and cue.klass in _CLASSES and cue.first not in scene.names]
    usable = [cue for cue in usable if cue.key not in flagged("side") and not scene.date_at.get(cue.first)]
    usable = [cue for cue in usable if not (_goes_back(scene, cue, date) or _reaches(scene, cue))]
    before = [cue for cue in usable if cue.last < date.first]
    verbs = [cue for cue in before if cue.klass == "part" or (cue.klass.startswith("verb") and scene.verb(cue.first))]
    after = [cue for cue in usable if cue.first > date.last]
    found = verbs or before or after[:1]
    if verbs and any(scene.verb(at) and not scene.at[at] for at in range(verbs[-1].last + 1, date.first)):
        return None  # «افتتح الخميس ويقام حتى 17 مايو»
    return found[-1] if found else None


def _goes_back(scene: Scene, cue: Cue, date: Date) -> bool:
    """«تعود القضية إلى عام 2009», «صدر سنة 2009»: nothing returns to a year, and what goods do is not told of one."""
    verb = cue.klass == "verb"
    to = any(scene.glue(at, "to") for at in range(max(date.first - 2, 0), date.first + 1))
    return verb and ((cue.key == "returned" and to) or (labels()[cue.key].time == "periodic" and cue.last >= date.first - 2))


def _reaches(scene: Scene, cue: Cue) -> bool:
    """«وصل الدين نهاية سبتمبر إلى 9 ملايين», «تصل النفقات العام المقبل 9 ملايين»: a level reaches a number."""
    said = scene.cue(cue.first, "modality", "verb") if cue.key == "arrived" and cue.klass.startswith("verb") else None
    if said is None or said.key != "level":
        return False
    end = scene.segment(cue.first).end
    reached = next((one for one in scene.numbers if cue.last < one.first < end and one.value.kind not in _TIMED), None)
    if reached is None:
        return False
    amount = reached.value.kind not in ("count", "vague")
    return amount or scene.glue(skip_hedge(scene, reached.first - 1), "to") is not None


def _thing(scene: Scene, date: Date, cue: Cue | None, spoken: frozenset[int]) -> phrases.Found | None:
    """What the verb is about: a thing of its kind before it (اتفاقية … وقعت), the noun behind it, or before it; without a verb
    the first noun of the clause."""
    segment = scene.segment(date.first)
    first, end = segment.first, segment.end
    ships = next((at for at in range(max(first, date.first - _NEAR), date.first) if scene.glue(at, "ships")), None)
    if ships is not None:  # «للشحن خلال الفترة من 1 إلى 15 يوليو»
        goods = scene.shapes.named(scene.tokens[ships].form)
        return phrases.Found(goods, goods, "what it is about", ships, ships)
    if cue:
        for other in reversed(scene.events):
            if other.last < date.first and other.key == cue.key and other.klass in ("thing", "people"):
                return phrases.take(scene, other.first, "what it is about")
    if segment.border == "rel":  # «الملعب الذي بني عام 1963»
        hangs = amount_phrases.antecedent_clause(scene, segment.first)
        if hangs:
            return hangs
    began = _began(scene, date, first)
    if began:
        return began
    if cue and cue.klass == "noun":
        head = phrases.phrase_start(scene, cue.first, first)
        if head < cue.first and scene.is_(head, "nouns") and not scene.shapes.definite(scene.tokens[head].form):
            return phrases.take(scene, head, "what it is about")  # «رخصة البناء»
        start = _undescribed(scene, cue)
        described = start > cue.last + 1
        behind = first_nouns.first_nominal(scene, start, date.first if described else end, "what it is about")
        return behind or phrases.take(scene, cue.first, "event")
    if cue:
        behind = _noun(scene, cue.last + 1, date.first, "what it is about", spoken)
        before = behind or _noun(scene, first, min(cue.first, date.first), "what it is about", spoken)
        return before or (_noun(scene, cue.last + 1, end, "what it is about") if cue.first > date.last else None)
    if segment.border == "comma" and _told_beside(scene, first):
        hangs = amount_phrases.antecedent_clause(scene, first)
        if hangs:
            return hangs
    before = _noun(scene, first, date.first, "noun of the clause", spoken)
    found = before or _noun(scene, date.last + 1, end, "noun behind the date")
    return found or amount_subjects.gone_on(scene, date.first)


def _began(scene: Scene, date: Date, first: int) -> phrases.Found | None:
    """«منذ انطلاق الحملة يوم 9 مارس», «بدء الإضراب الاثنين»: what began on that day."""
    for at in range(date.first - 2, max(first, date.first - _ONSET) - 1, -1):
        if scene.stop(at) or scene.verb(at) or at in scene.number_at:
            return None
        if scene.glue(at, "onset") and scene.nominal(at + 1) and not scene.joined(at + 1):
            return phrases.take(scene, at + 1, "what began")
    return None


def _started(scene: Scene, date: Date) -> phrases.Found | None:
    """«تبدأ الحملة يوم 7 أيار», «الحملة التي انطلقت في 7 أيار», «انطلقت أمس في نخلان حملة»: what a verb of beginning that has no
    object puts on that day; «بدأ الوفد أمس زيارة» has one."""
    segment = scene.segment(date.first)
    near = range(date.first - 1, segment.first - 1, -1)
    at = next((at for at in near if scene.verb(at) or scene.glue(at, "starts") or at in scene.number_at), -1)
    verb = scene.glue(at, "starts") if at >= 0 else None
    if verb is None or (verb.key == "something" and _plain(scene, date.last + 1)):
        return None
    free = [i for i in range(at + 1, date.first) if scene.nominal(i) and i not in scene.names and not scene.is_(i, "units")]
    if free and not scene.function(free[0] - 1, "prep") and not scene.joined(free[0]):
        found = phrases.take(scene, free[0], "what began")
        within = all(i <= (found.last or i) or scene.function(i - 1, "prep") for i in free)
        return found if within and free[0] == at + 1 else None
    if segment.border == "rel":
        return amount_phrases.antecedent_clause(scene, segment.first)
    before = _noun(scene, segment.first, at, "what began")
    behind = verb.key == "itself" and not scene.stop(date.last + 1)
    return before or (_noun(scene, date.last + 1, segment.end, "what began") if behind else None)


def _plain(scene: Scene, at: int) -> bool:
    """A noun without a preposition."""
    return scene.nominal(at) and not scene.governed(at)


def _undescribed(scene: Scene, cue: Cue) -> int:
    """The token behind an indefinite verbal noun and its adjectives: «انهيار مماثل | في منجم»."""
    at = cue.last + 1
    if scene.shapes.definite(scene.tokens[cue.first].form):
        return at
    while scene.nominal(at) and at not in scene.names and not (scene.is_(at, "nouns") or scene.joined(at)):
        if scene.shapes.definite(scene.tokens[at].form):
            break
        at += 1
    return at


def _told_beside(scene: Scene, first: int) -> bool:
    """«المشروع، المحال سنة 2020، …»: a definite word between the comma and the date tells of the noun before it."""
    at = first + scene.stop(first)
    told = at + 1 in scene.date_at or scene.is_(at + 1, "units") or scene.function(at + 1, "prep")
    return told and scene.nominal(at) and scene.shapes.definite(scene.tokens[at].form)


def _noun(scene: Scene, first: int, end: int, why: str, spoken: frozenset[int] = frozenset()) -> phrases.Found | None:
    """The first noun phrase of a stretch that is no place, no word of the calendar and not who speaks."""
    for at in range(first, end):
        if at in scene.names or at in spoken or scene.is_(at, "units"):
            continue
        if scene.nominal(at):
            return first_nouns.first_nominal(scene, at, end, why)
    return None


def _anchors(scene: Scene, first: int, end: int) -> tuple[str, ...]:
    """«الجولة الثالثة» → ``جولة 3``."""
    out = []
    for number in scene.numbers:
        if number.value.kind == "ordinal" and first <= number.first < end and number.value.nominal is not None:
            found = ranked.ranked(scene, number)
            if found and found.at is not None:
                out.append(f"{phrases.lemma(scene, found.at)} {number.value.nominal}")
    return tuple(out)
