"""What happened to the counted thing: the label of the nearest word that governs the number."""

from __future__ import annotations

from factcheck.extract.ballots import names_law, takes_side
from factcheck.extract.denials import barred, kept_from
from factcheck.extract.event_behind import after, unlisted
from factcheck.extract.event_clauses import (
    agent,
    attempted,
    behind_own,
    composed,
    does_it,
    how_it_came,
    main_clause,
    names_only,
    of_earlier,
    said_aside,
    were_aboard,
    wins,
)
from factcheck.extract.event_context import SILENT, authored, circumstance, context, describes, evidence, rises, said_here
from factcheck.extract.event_context import Evidence as Evidence
from factcheck.extract.event_context import allowed as allowed
from factcheck.extract.event_nouns import PAIRS, noun_decides
from factcheck.extract.event_readings import head, household, inner, kin, owner
from factcheck.extract.heights import tall
from factcheck.extract.judged import brought, charged
from factcheck.extract.makeup import makeup
from factcheck.extract.objects import befalls
from factcheck.extract.ordinals import PLACE
from factcheck.extract.parties import moved
from factcheck.extract.parts import is_total
from factcheck.extract.people_words import alongside
from factcheck.extract.records import record
from factcheck.extract.roles import change_word, light, skip_hedge
from factcheck.extract.room import length, room
from factcheck.extract.scene import CHANGE, SHARES, Cue, Number, Scene
from factcheck.extract.wholes import whole_label
from factcheck.world.labels import flagged

_FIXED = {"duration": "duration", "age": "age"}
_SMALL = 1_000_000  # money below it may be a price
_READ = {"degC": "rainfall_level"}  # units that only one thing is measured in


def event(scene: Scene, number: Number, noun: int | None, human: bool | None) -> Evidence | None:
    """The label that the number's own clause gives; ``None`` where it gives none. ``noun`` is the token of the counted noun."""
    kind = number.value.kind
    if kind in _FIXED:
        return Evidence(_FIXED[kind], "kind", 3)
    if kind == "ordinal":
        return _ordinal(scene, number)
    if number.role == "by":
        cue = None if tall(scene, number, skip_hedge(scene, number.first - 1)) else change_word(scene, number)
        if cue and not _of_match(scene, number, noun, human):
            return context(scene, number, Evidence(cue.key, scene.text(cue.first, cue.last), 3, "change"), None)
    kept = kept_from(scene, number) if barred(scene, number) else None
    if kept and allowed(kept.key, number, human):
        return context(scene, number, evidence(scene, kept, 3), None)
    if told := record(scene, number):
        return told
    segment = scene.segment(number.first)
    own = _own(scene, number, noun, human)
    party = moved(scene, number)
    if party and allowed(party.key, number, human):
        return context(scene, number, evidence(scene, kin(scene, party, own, human), 3), own)
    if kind == "count" and number is not scene.numbers[0] and (is_total(scene, number) or _all_of_them(scene, number)):
        return (
            own or _own_of_part(scene, number, human) or after(scene, number, noun, human) or Evidence("level_stock", "whole", 2)
        )
    if kind == "count" and (label := whole_label(scene, number)):
        return Evidence(label, "whole", 2)
    if has := room(scene, number) or length(scene, number) or makeup(scene, number):
        return has
    before = _before(scene, number, segment.first, segment.end, human, own)
    if kind == "count" and noun is None and scene.verb(number.last + 1):  # «حضر 9 و7 نجحوا»
        predicate = after(scene, number, noun, human)
        if predicate:
            return context(scene, number, predicate, own)
    begins = main_clause(scene, number)
    if begins < segment.first and (before is None or before.strength < 3 or said_aside(scene, number, segment)):
        resumed = _before(scene, number, begins, scene.segment(begins).end, human, own)
        stronger = before is None or (resumed is not None and resumed.strength >= before.strength)
        before = resumed if resumed and stronger else before
    if own and kind in SHARES and own.label not in flagged("name") and not (before and before.adjacent):
        return context(scene, number, own, own)
    if before and before.label == "other" and before.klass == "verb":
        behind = after(scene, number, noun, human)
        before = behind if behind and behind.klass == "state" else before  # «يخضع 9 مصابين للعلاج»
    if own and own.klass == "people" and before and before.klass == "attr" and before.label == "level_stock":
        return context(scene, number, before, own)  # «سعة الملعب لا تتجاوز 9 آلاف متفرج»
    if own and before and own.label != before.label and noun_decides(own, before):
        return context(scene, number, own, own)
    if number.value.kind == "money" and _rests(scene, number, before):
        return Evidence("price", scene.text(number.first - 1, number.first - 1), 3)
    if before and before.strength >= 3:
        said = own is not None and own.klass == "people" and own.label not in flagged("name") and own.label not in CHANGE
        if own is not None and said and before.klass in ("noun", "thing") and not before.adjacent:
            return context(scene, number, own, own)
        return context(scene, number, before, own)
    watched = own is not None and own.label == "attended" and scene.glue(skip_hedge(scene, number.first - 1), "stands")
    found = own if watched else None  # «فاز أمام 9 آلاف متفرج، وهو …، عاد»
    found = found or behind_own(scene, number, own, after(scene, number, noun, human)) or own or unlisted(scene, number, noun)
    if own and found and {own.label, found.label} in PAIRS:
        found = own
    if found is own and before is None and own is not None and own.klass == "thing":
        found = _called_before(scene, number) or found
    if found is None and before is None and number.value.unit in _READ:
        return Evidence(_READ[number.value.unit], "unit", 2)
    if before and (found is None or before.strength > found.strength or (before.klass == "verb soft" and found.klass == "thing")):
        found = before
    if (found is None or found.label in flagged("name")) and charged(scene, number, human):
        return Evidence("other" if brought(scene, number) else "sentenced", "charge", 2)
    if found is None and takes_side(scene, number):
        found = Evidence("voted", "side", 2)
    return context(scene, number, found, own) if found else circumstance(scene, number)


def _of_match(scene: Scene, number: Number, noun: int | None, human: bool | None) -> bool:
    """«متقدما بـ9 نقاط»: points of a table are scored, whatever else is said of them."""
    own = _own(scene, number, noun, human) if number.value.kind == "count" else None
    return own is not None and own.label == "scored"


def _rests(scene: Scene, number: Number, before: Evidence | None) -> bool:
    """«خسر الذهب قليلا ليغلق عند 9 دولارات»: what rests at a small sum of money is a price, unless an amount is named."""
    named_amount = before is not None and before.klass in ("attr", "noun") and before.label not in (*CHANGE, "earned_profit")
    small = (number.value.low or number.value.high or 0) < _SMALL
    return small and not named_amount and scene.glue(skip_hedge(scene, number.first - 1), "rests") is not None


def _ordinal(scene: Scene, number: Number) -> Evidence:
    if PLACE in number.value.why:
        return Evidence("ranked", PLACE, 3)  # «حلت الهند ثالثة»
    segment = scene.segment(number.first)
    near = range(max(segment.first, number.first - 4), min(number.last + 3, segment.end))
    for cue in scene.events:
        if cue.first in near and cue.key == "ranked":
            return Evidence("ranked", scene.text(cue.first, cue.last), 3)
    return Evidence("round_ordinal", "kind", 2)


def _fits(scene: Scene, cue: Cue, number: Number, human: bool | None) -> bool:
    """Whether a word can say what happened where it stands: no reporting verb, and the distance that its class asks for."""
    if cue.klass in SILENT or cue.first in scene.names or (cue.first - 1 in scene.number_at and scene.is_(cue.first, "units")):
        return False
    of_it = cue.key == "level_stock" and scene.glue(cue.first, "amount") is not None  # «قدره 9»
    alone = cue.first == cue.last
    if cue.klass == "state" and scene.glue(cue.first - 1, "of") and not scene.glue(cue.first - 2, "count"):
        return False  # «إنقاذهم من تحت الركام», no «عدد من لا يعرف مصيرهم»
    if alone and cue.klass == "attr" and (scene.function(cue.first) or of_it):
        return False
    if alone and cue.klass == "state" and (scene.nominal(at := cue.first - 1) or scene.glue(at, "to") or light(scene, at)):
        return False  # «في ساحة المستشفى», «وصل إلى المستشفى», «سجلت المستشفيات 9 وفيات»
    if not said_here(scene, cue, number, human) or _foreseen(scene, cue) or authored(scene, cue, number):
        return False
    if cue.klass == "people" and cue.last == skip_hedge(scene, number.first - 1) and light(scene, cue.first):
        return False
    if cue.klass == "people" and cue.last < number.first - 1 and (_does(scene, cue) or does_it(scene, cue)):
        return False
    if cue.klass == "people" and human is False and _acts(scene, cue):
        return False
    if rises(scene, cue) or names_law(scene, cue, number):
        return False
    if cue.key == "employed" and human is False and cue.klass == "people":
        return False  # «الأجهزة العاملة»
    if cue.key == "arrived" and cue.klass == "verb" and _level(scene, cue, number):
        return False
    if cue.key in flagged("amount") and cue.klass == "verb" and number.value.kind != "money":
        return False
    if alone and cue.klass.startswith("verb") and (not scene.verb(cue.first) or cue.first in scene.number_at):
        return False  # «تسع محطات» holds nobody
    if cue.klass in ("verb near", "verb apart", "noun near"):
        if number.value.kind not in ("count", "vague") or scene.shapes.definite(scene.tokens[cue.first].form):
            return False  # «الأسر»: the households
        before = skip_hedge(scene, number.first - 1)
        while before > cue.last and (before in scene.names or scene.function(before, "object")):  # «قضى منهم بنخلان 9 عمال»
            before -= 1
        before = cue.last if cue.key == "killed" and alongside(scene, cue.last, before) else before
        return (before <= cue.last) == (cue.klass != "verb apart")
    return True


def _foreseen(scene: Scene, cue: Cue) -> bool:
    """«توقعه» is what was expected, and signs nothing."""
    expected = scene.cue(cue.first, "modality", "verb") if cue.klass == "verb" and cue.first == cue.last else None
    return expected is not None and expected.key == "forecast"


def _level(scene: Scene, cue: Cue, number: Number) -> bool:
    """«يصل الإجمالي إلى 9»: a verb of reaching a number; and with it what the number contains («إلى 40 بينهم 9»)."""
    reaches = scene.cue(cue.first, "modality", "verb")
    given = next((one for one in scene.numbers if cue.last < one.first < number.first), None)
    if given is not None and reaches and given.value.kind == number.value.kind:
        parted = (scene.cue(at, "parts", "word") for at in range(given.last + 1, number.first))
        apart = scene.segment_of[given.first] != scene.segment_of[number.first]  # «وصل عددهم إلى 9، وأن 7 مصانع …»
        if apart or any(part and part.key == "among" for part in parted):
            return _level(scene, cue, given)
    before = number.first - 1 - (scene.tokens[number.first - 1].form == "(")
    if number.value.hedge == "range" and scene.glue(before, "amid"):  # «إلى ما بين 9 و12»
        before -= 1 + (not scene.glue(before - 1, "to"))
    return bool(reaches and reaches.key == "level" and scene.glue(skip_hedge(scene, before), "to"))


def _strength(scene: Scene, cue: Cue, number: Number, own: bool) -> int:
    if cue.klass.startswith("noun"):
        gap = skip_hedge(scene, number.first - 1) + 1 - cue.last
        if gap > 1 and (cue.prefix in scene.shapes.clitics.to or scene.glue(cue.first - 1, "group")):
            return 2  # «المنظمة الدولية للهجرة», «فرق الإنقاذ»
        led = scene.glue(cue.first - 1, "aside") or scene.is_(cue.first - 1, "units")  # «يوم التوقيع»
        aside = bool(led) and gap > (1 if own else 3)
        return 2 if aside or (scene.glue(cue.first - 1, "within") and gap > 1) else 3
    if cue.klass == "people":
        return 3 if _counted(scene, cue, number) else 1
    return 2 if cue.klass in ("thing", "verb soft") else 3


def _counted(scene: Scene, cue: Cue, number: Number) -> bool:
    """People before the number are what it counts: «عدد القتلى N», «القتلى N»."""
    if any(cue.last < one.first < number.first for one in scene.numbers):
        return False
    if any(one is not number and one.noun and one.noun[0] <= cue.first <= one.noun[1] for one in scene.numbers):
        return False  # «21 قتيلا و47 جريحا»: the dead are counted by their own number
    among = any(one.category == "parts" and one.last == cue.first - 1 for one in scene.at[max(cue.first - 2, 0)])
    return (
        among
        or bool(scene.glue(cue.first - 1, "count"))
        or _tells_of_counted(scene, cue.first)
        or not any(
            other.klass.startswith("verb") and _fits(scene, other, number, None)
            for other in scene.events
            if scene.segment_of[other.first] == scene.segment_of[cue.first] and other.last < number.first
        )
    )


def _tells_of_counted(scene: Scene, at: int) -> bool:
    """«عدد الأسر النازحة»: the adjective of what «the number of» counts."""
    definite = scene.shapes.definite
    both = definite(scene.tokens[at].form) and scene.nominal(at - 1) and definite(scene.tokens[at - 1].form)
    return both and bool(scene.glue(at - 2, "count"))


def _acts(scene: Scene, cue: Cue) -> bool:
    """«سجل المراقبون 9 مخالفات»: people right behind a verb count the things, and are not counted."""
    return scene.verb(cue.first - 1) and scene.shapes.definite(scene.tokens[cue.first].form)


def _does(scene: Scene, cue: Cue) -> bool:
    """«يتجول الناجون بين 9»: people right behind a verb that says nothing of the list are who does it."""
    at = cue.first - 1
    known = any(other.first <= at <= other.last for other in scene.events) or scene.cue(at, "modality", "verb")
    return scene.verb(at) and not known


def _before(
    scene: Scene, number: Number, first: int, end: int, human: bool | None, own: Evidence | None = None
) -> Evidence | None:
    """The nearest word that governs the number; behind a word that says nothing (ظهور 25 إصابة) the counted noun speaks."""
    best: Evidence | None = None
    light = False
    aside = is_total(scene, number) or scene.glue(skip_hedge(scene, number.first - 1), "stands") is not None
    for cue in reversed(scene.events):
        if not (first <= cue.first < end) or cue.last >= number.first:
            continue
        if cue.klass == "light" and cue.last > cue.first and skip_hedge(scene, number.first - 1) > cue.last:
            cue = inner(scene, cue, number, human) or cue  # «وصلت إلى نخلان 9 طائرات»
        light = light or cue.klass == "light"
        counters = scene.numbers if own else [one for one in scene.numbers if one is not number and cue.klass == "attr"]
        if any(one.noun and one.noun[0] <= cue.first <= one.noun[1] for one in counters):
            continue
        if not allowed(cue.key, number, human) or not _fits(scene, cue, number, human) or wins(scene, cue, number, human):
            continue
        if (
            agent(scene, cue, number, human)
            or were_aboard(scene, cue)
            or attempted(scene, cue, number)
            or of_earlier(scene, cue, number)
            or how_it_came(scene, cue, number, human)
            or composed(scene, cue, number, human)
        ):
            continue
        strength = _strength(scene, cue, number, own is not None)
        told = cue.klass == "people" or scene.glue(cue.first, "count")  # «عدد القتلى استقر عند 9 عمال»
        weak = own is not None and own.strength == 3 and not (told and own.label in flagged("name"))
        said = own is not None and own.label == "deployed_present" and cue.last == skip_hedge(scene, number.first - 1)
        if own and ((weak and (light or (aside and not said))) or _satisfied(scene, cue, number)):
            strength = min(strength, 2)
        if names_only(scene, cue, number, human):
            strength = min(strength, 2)
        if best is None or strength > best.strength:
            adjacent = cue.klass.startswith(("verb", "noun")) and skip_hedge(scene, number.first - 1) == cue.last
            adjacent = adjacent and not (cue.klass == "noun" and scene.shapes.definite(scene.tokens[cue.last].form))
            chosen = head(scene, kin(scene, cue, own, human or household(scene, number)))
            best = evidence(scene, owner(scene, chosen, number, human), strength)._replace(adjacent=adjacent)
        if strength == 3:
            break
    return best


def _satisfied(scene: Scene, cue: Cue, number: Number) -> bool:
    """«قتل 9 عمال جراء انفجارين»: a word that has its number already, and a circumstance between the two numbers."""
    given = next((one for one in scene.numbers if cue.last < one.first < number.first), None)
    if given is None:
        return False
    before = skip_hedge(scene, number.first - 1)
    if scene.glue(before, "versus"):
        return False  # «أفرج عن 3 رهائن مقابل 9 أسرى»
    led = scene.function(before, "prep")  # «تنافس 9 مرشحين على 3 مقاعد»
    return led or any(scene.glue(at, "aside") for at in range(given.last + 1, number.first))


def _own(scene: Scene, number: Number, noun: int | None, human: bool | None) -> Evidence | None:
    """What the counted noun itself says (قتيل، مرشح), or the noun behind it (حالة وفاة)."""
    if noun is None:
        return None
    told = _called_behind(scene, number, noun)
    if told:
        return told
    state = next((cue for cue in scene.events if cue.first == noun and cue.klass == "state" and cue.last > noun), None)
    if state and allowed(state.key, number, human):
        return evidence(scene, state, 3)  # «9 عالقين تحت الأنقاض»
    found: Evidence | None = None
    for at in (noun, noun + 1):
        if at > noun and (not scene.nominal(at) or scene.joined(at) or describes(scene, at)):
            break
        for cue in scene.events:
            if cue.first == at and cue.klass in ("people", "noun", "thing", "attr") and allowed(cue.key, number, human):
                if found is None or befalls(scene, cue, found):
                    found = evidence(scene, cue, 3 if cue.klass in ("people", "noun") else 2)
                break
        if found and not (found.klass == "thing" or found.label in flagged("name")):
            break
    return found


def _called_behind(scene: Scene, number: Number, noun: int) -> Evidence | None:
    """«الصيادين السبعة المفقودين»: what the definite people are called behind their number."""
    at = number.last + 1
    definite = scene.shapes.definite
    if noun >= number.first or not (scene.nominal(at) and definite(scene.tokens[at].form) and definite(scene.tokens[noun].form)):
        return None
    called = (cue for cue in scene.events if cue.first == at and cue.klass == "people" and cue.key in flagged("who"))
    return next((evidence(scene, cue, 3) for cue in called), None)


def _all_of_them(scene: Scene, number: Number) -> bool:
    """«9 من جنودها الـ30», «ثلاثة من المرشحين التسعة»: the number behind the noun is that of the whole."""
    noun = number.noun
    if noun is None or noun[1] >= number.first or not scene.glue(noun[0] - 1, "of"):
        return False
    return any(one.last == noun[0] - 2 for one in scene.numbers)


def _own_of_part(scene: Scene, number: Number, human: bool | None) -> Evidence | None:
    """«يتلقى 9 جرحى العلاج من مجموع 30»: what the noun of the part says holds for the whole that has none."""
    part = [one for one in scene.numbers if one.first < number.first][-1]
    found = _own(scene, number, part.noun[0], human) if number.noun is None and part.noun else None
    return found if found and found.klass == "people" else None


def named(scene: Scene, number: Number, at: int) -> str | None:
    """The label of people and things that are called by what happened to them: القتلى، المشاركين."""
    for cue in scene.events:
        if (
            cue.first == at
            and cue.klass in ("people", "attr")
            and cue.key not in flagged("name")
            and allowed(cue.key, number, None)
        ):
            return cue.key
    return None


def _called_before(scene: Scene, number: Number) -> Evidence | None:
    """«الأسر النازحة، وعددها 9 أسر»: what those are called whose number it is."""
    at = skip_hedge(scene, number.first - 1)
    if not scene.glue(at, "owner"):
        return None
    at = next((back for back in range(at - 1, -1, -1) if not scene.stop(back)), 0)
    label = named(scene, number, at)
    return Evidence(label, scene.text(at, at), 2, "people") if label else None


def outer(scene: Scene, number: Number, human: bool | None) -> Evidence | None:
    """What the clauses before the number's own say, the nearest first."""
    own = scene.segment_of[number.first]
    for n in range(own - 1, -1, -1):
        if scene.insertion(own) <= n:
            continue
        segment = scene.segments[n]
        if scene.segments[n + 1].border == "that":
            continue  # what they do who say it
        found = _before(scene, number, segment.first, segment.end, human)
        if found and found.klass == "people" and number.value.kind in ("money", "measure"):
            continue  # «قال المتهمون …، وإن قيمتها 9 ملايين»
        if found and found.strength > 1:
            return found._replace(strength=1)
    return None
