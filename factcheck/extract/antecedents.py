"""From which claim before an elided subject is taken over."""

from __future__ import annotations

from factcheck.extract import amount_phrases, anaphora, gapping, parts, phrases, places
from factcheck.extract.draft import Draft
from factcheck.extract.roles import change_word, skip_hedge
from factcheck.extract.scene import SHARES, Number, Scene
from factcheck.world.concepts import concept

_WHOLES = ("count", "money", "measure")
_AMOUNTS = frozenset({"money", "measure", "percent"})
_LASTING = ("ordinal", "duration", "age")
_NEAR = 3  # tokens


def next_of_amount(draft: Draft, found: phrases.Found, before: Draft) -> phrases.Found | None:
    """«بلغت حصة ليبيا 61 مليونا ومصر 45 مليونا», «سعر الحديد 38 ألفا والأسمنت 21 ألفا»: the next that has the same amount;
    «خفضت السعودية إنتاجها 9 والكويت 3», «في درعا 9، ومن إدلب 3»: the next place where it is had."""
    scene, number, subject = draft.scene, draft.number, before.subject
    kinds = {number.value.kind, before.number.value.kind}
    if found.at is None or subject is None or len(kinds) > 1 or not kinds <= _AMOUNTS or before.scene is not scene:
        return None
    if found.last != skip_hedge(scene, number.first - 1) or found.at <= before.number.last:
        return None
    if any(scene.verb(at) or at in scene.number_at for at in range(before.number.last + 1, found.at)):
        return None
    if any(cue.category == "events" and cue.klass in ("attr", "noun", "people") for cue in scene.at[found.at]):
        return None
    if scene.cue(found.at, "qualifiers", "noun"):
        return None  # «نسبة الذكور 50% والإناث 49%»: another group, and not another of the first
    place = scene.is_(found.at, "places") and not scene.is_(found.at, "nouns")
    taken = phrases.Found(subject.head, subject.text, "taken over")
    if scene.glue(found.at - 1, "in") or (place and scene.function(found.at - 1, "prep")):
        return taken
    if not scene.has_and(found.at):
        return None
    if subject.head == subject.text:
        return taken if place else None
    return phrases.Found(
        subject.head, phrases.trimmed(f"{subject.head} {found.text}"), "next of a list", found.at, found.last, True
    )


def second_amount(draft: Draft, found: phrases.Found, before: Draft) -> bool:
    """«صدرت 12 طنا من التمور إلى مصر و4 أطنان إلى تونس»: a second amount of what stands behind the first, where the clause before
    both only names who did it."""
    scene, number, subject = draft.scene, draft.number, before.subject
    if before.scene is not scene or subject is None or subject.at is None or found.at is None:
        return False
    one, other = before.number, number
    alike = one.value.kind == other.value.kind in _AMOUNTS and one.value.unit == other.value.unit
    behind = found.at < one.first < one.last < subject.at < other.first
    return alike and behind and not any(scene.verb(at) for at in range(one.last + 1, other.first))


def again(draft: Draft, drafts: list[Draft]) -> Draft | None:
    """What a bare «العدد», «النسبة» with the number stands for; the noun of «نال الحزب 40 مقعدا والجبهة 60»."""
    number = draft.number
    if gapping.doer(draft.scene, number):
        before = draft.scene.number_before(number.first)
        return next((one for one in drafts if one.number is before and one.subject), None)
    if number.noun is not None or anaphora.stands_for(draft.scene, number) is None:
        return None
    return anaphora.antecedent(number, [one for one in drafts if not _adjunct(one)] or drafts)


def points_back(scene: Scene, number: Number) -> bool:
    """«23% منهم», «نصفها»: a share of what stands before."""
    return number.value.kind in SHARES and amount_phrases.points_back(scene, number)


def whole_before(scene: Scene, number: Number, drafts: list[Draft]) -> Draft | None:
    """The last amount or count that a share can be of: in «42 ألف مريض في 11 مستشفى، 23% منهم» the people, in «260 مليون دولار
    لإغاثة مليوني نازح، 31% منها» the money; in «بيعت 9 آلاف تذكرة للبطولة التي تستضيفها 6 ملاعب، 5% منها» no ground."""
    if not points_back(scene, number):
        return None
    wholes = [one for one in drafts if one.subject and one.number.value.kind in _WHOLES]
    of = scene.glue(number.last + 1, "pronoun") or scene.glue(skip_hedge(scene, number.first - 1), "pronoun")
    if of is None:
        return next(reversed(wholes), None)
    people = of.key == "people"
    known = [one for one in wholes if _human(one)] if people else []
    fitting = known or [one for one in wholes if _human(one) is not (not people)] or wholes
    main = [one for one in fitting if people or one.scene is not scene or not _beside(one)]
    return next(reversed(main or fitting), None)


def head(part: Draft, drafts: list[Draft]) -> Draft:
    """«مقتل 6 مدنيين، بينهم طفلتان، وإصابة 20 آخرين»: the others are more of the whole, and not of its part."""
    near = range(max(part.number.first - _NEAR, 0), part.number.first)
    cues = (part.scene.cue(at, "parts", "word") for at in near)
    if not any(cue and cue.key == "among" for cue in cues):
        return part
    wholes = (one for one in reversed(drafts) if one.number.first < part.number.first and one.scene is part.scene and one.subject)
    return next((one for one in wholes if one.human == part.human or one.human is None), part)


def _human(draft: Draft) -> bool | None:
    """Whether people are counted; no money and no measure is of them, whatever it is for."""
    return draft.human if draft.number.value.kind == "count" else False


def _beside(draft: Draft) -> bool:
    """A count in a clause about another noun, or behind a preposition that tells of another count."""
    return draft.scene.segment(draft.number.first).border == "rel" or _adjunct(draft)


def antecedent(number: Number, earlier: list[Draft], drafts: list[Draft], of_people: bool = False) -> Draft | None:
    """The claim before whose noun an elided one takes over: of its kind in its sentence, of its kind before, else the last;
    ``of_people``: a count «of them», who are people."""
    kind = number.value.kind
    if drafts and (_bracketed(number, drafts[-1]) or _goes_on(number, drafts[-1])):
        before = concept(drafts[-1].concept)
        rate = before is not None and before.dimension == "ratio" and kind in ("measure", "money")
        return None if rate else next((one for one in reversed(drafts) if one.subject), None)  # «نسبة الملء 9% (7 ملايين متر)»
    if drafts and number.role == "by":
        near = _adjoined(number, drafts)
        if near:
            return near
    people = of_people and [one for one in (*earlier[-6:], *drafts) if one.subject and one.human]
    if people and not any(one.number.value.kind == kind for one in people):
        return people[-1]  # «اقتحم مئات المشجعين الملعب بعد هدفين، واقتيد 40 منهم»
    for pool in (drafts, earlier[-6:]):
        same = [one for one in pool if one.subject and one.number.value.kind == kind]
        if of_people and same and not any(one.human is not False for one in same):
            continue
        if _of_people(number, same) or (of_people and any(one.human for one in same)):
            same = [one for one in same if one.human]
        same = [one for one in same if parts.holds(one.number, number)] or same if _of_them(number, drafts) else same
        if kind == "measure":
            same = [one for one in same if one.number.value.unit == number.value.unit] or same
        main = [one for one in same if not _part_elsewhere(one, number)]
        if same:
            own = [one for one in main if not _adjunct(one)]
            return (own or main or same)[-1]
    for pool in (drafts, earlier[-3:]):
        known = [one for one in pool if one.subject and one.number.value.kind not in _LASTING]
        known = [one for one in known if one.human] if of_people else known
        if known:
            return known[-1]
    return None


def _of_people(number: Number, drafts: list[Draft]) -> bool:
    """«… على 5 ورش، وتؤكد النقابة أن عددهم الفعلي 9»: «their number» is that of people, where any were counted."""
    scene = next((one.scene for one in drafts if number in one.scene.numbers), None)
    if scene is None or not any(one.human for one in drafts):
        return False
    near = range(max(number.first - _NEAR, scene.segment(number.first).first), number.first)
    return any((cue := scene.glue(at, "owner")) is not None and cue.key == "people" for at in near)


def of_them(scene: Scene, number: Number) -> bool:
    """«9 منهم»: a count of people who were named before."""
    cue = scene.glue(number.last + 1, "pronoun")
    return number.value.kind == "count" and cue is not None and cue.key == "people"


def _of_them(number: Number, drafts: list[Draft]) -> bool:
    """«214 اعتقالا، بينها 7 نساء، تحول 174 منها إلى …»: a part by a pronoun, which is no larger than what it is of."""
    scene = next((one.scene for one in drafts if number in one.scene.numbers), None)
    cue = scene.cue(number.last + 1, "parts", "word") if scene else None
    return cue is not None and cue.key == "after" and cue.first == cue.last


def _adjoined(number: Number, drafts: list[Draft]) -> Draft | None:
    """«بلغت الودائع 61 مليارا بزيادة نسبتها 3%»: the amount that a noun of change follows without a verb between."""
    scene = drafts[-1].scene
    cue = change_word(scene, number)
    if cue is None or cue.klass == "verb":
        return None
    whole = [one for one in drafts if one.subject and one.whole is None and one.number.value.kind not in _LASTING]
    main = [one for one in whole if not _adjunct(one)]
    if not main or any(scene.verb(at) for at in range(main[-1].number.last + 1, cue.first)):
        return None
    return main[-1]


def _bracketed(number: Number, before: Draft) -> bool:
    """«14.8 مليار (60%)», «47 سنتا، أي بنسبة 0.6%»."""
    scene = before.scene
    restated = any(scene.glue(at, "thatis") for at in range(max(before.number.last, number.first - 4), number.first))
    return restated or (number.first - 1 == before.number.last + 1 and scene.tokens[number.first - 1].form == "(")


def _goes_on(number: Number, before: Draft) -> bool:
    """«بنسبة 9% … حين بلغت 21 مليارا», «… بعد أن قفز 6%»: a clause of time with a verb of reaching right before the number, or
    of change without a subject."""
    scene = before.scene
    if number.role == "by":
        return scene.segment(number.first).border == "time"
    at = skip_hedge(scene, number.first - 1)
    light = any(cue.klass == "light" for cue in scene.at[at] if cue.category == "events") if at >= 0 else False
    return light and scene.segment(number.first).border == "time" and number.noun is None


def _adjunct(draft: Draft) -> bool:
    """«9 جنود من 5 دول»: a count behind a preposition that tells of another one."""
    scene = draft.scene
    before = skip_hedge(scene, draft.number.first - 1)
    counted = any(one.noun and one.noun[1] < before and before - one.noun[1] <= _NEAR for one in scene.numbers)
    return counted and draft.number.role is None and bool(scene.glue(before, "of") or scene.glue(before, "within"))


def _part_elsewhere(draft: Draft, number: Number) -> bool:
    """A part of a whole (بينهم 3 نساء) lends its noun only to its own list."""
    scene = draft.scene
    cues = [cue for cue in scene.cues(0, draft.number.first, "parts", "word") if cue.key in ("after", "among")]
    if not cues or places.divided(scene, cues[-1].last, draft.number.first):
        return False
    return number not in scene.numbers or places.divided(scene, draft.number.last, number.first)


def may_be_so_old(before: Draft | None, drafts: list[Draft]) -> bool:
    """Nobody is as old as the complaints counted above; «31 سنة للذكور و27 للإناث» are of one thing."""
    if before is None or before not in drafts:
        return False
    return bool(before.human) or before.number.value.kind == "age"
