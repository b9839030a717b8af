"""What the words around make of an event label."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.aboard import carried_on
from factcheck.extract.aided import aided, stopped
from factcheck.extract.amount_phrases import given_to
from factcheck.extract.ballots import of_law, takes_side
from factcheck.extract.concepts_of import meant
from factcheck.extract.happenings import (
    acted,
    asks,
    at_stake,
    begins_strike,
    bracketed,
    gathering,
    gives_up,
    losses,
    owned,
    signs,
    votes,
)
from factcheck.extract.judged import charged_with, judges, label_here
from factcheck.extract.mishaps import befell
from factcheck.extract.objects import of_object, unfit
from factcheck.extract.people_words import plain
from factcheck.extract.phrases import human as of_people
from factcheck.extract.phrases import troops
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import CHANGE, SHARES, Cue, Number, Scene
from factcheck.extract.sources import admits
from factcheck.world.concepts import concept
from factcheck.world.labels import flagged, labels
from factcheck.world.units import dimension

_BALLOT = frozenset({"voted", "candidate", "elected_seats"})
SILENT = frozenset({"light", "weak", "aux", "illness", "fire", "clinic", "body", "aim"})  # say nothing of a count
_UNSAID = frozenset({"other", "elected_seats", "level_stock", "registered", "incident"})  # of people who may vote too
_LARGE = 100_000  # a count from here on may be money whose currency is not written
_SPENT = 6  # tokens behind a verb of spending time in which the time is said
_BEFALLS = frozenset(
    {"arrived", "elected_seats", "withdrawn", "killed", "rescued", "displaced", "returned", "sent", "incident", "built"}
)
_NEVER = {("delivered", "power"), ("delivered", "area"), ("arrived", "area"), ("produced", "area"), ("burned_area", "length")}
_NEVER |= {("rainfall_level", "power")}  # labels and what they are never measured in
_FINE, _BULK = ("mm", "cm"), ("delivered", "destroyed_damaged")  # no goods are told in them, and no damage
_WORKS = frozenset({"film", "book", "stage_play", "series", "song", "album", "episode", "artwork", "short_story", "prize"})
_RESULTS = frozenset({"win", "draw", "defeat"})
_SHOWN = frozenset({"stage_play", "film"})
_CONTESTS = frozenset({"match", "athlete", "player", "team", "club", "national_team", "stage_play", "film", "novel", "song"})
_JUDGED = {(klass, label) for klass in ("noun", "people") for label in ("held", "killed", "arrested")} - {("people", "killed")}
_ABOARD = 12  # tokens from «on board» or a verb of showing to the number


class Evidence(NamedTuple):
    """A label, the words that say it, and how directly: 3 governs the number, 2 names the thing, 1 from another clause.
    ``present``: a verb of the present, which says a state; ``adjacent``: a verb right before the number."""

    label: str
    words: str
    strength: int
    klass: str = ""
    present: bool = False
    adjacent: bool = False


def allowed(label: str, number: Number, human: bool | None) -> bool:
    """Whether a label fits the kind of the number and what it counts (``human`` is unknown for an unknown noun)."""
    known, kind = labels().get(label), number.value.kind
    if known is None or "side" in known.flags or (label in CHANGE and number.role != "by"):
        return False
    if number.value.unit == "index_point":
        return label == "level_stock" or label in CHANGE
    if label == "distance_location" and kind == "measure" and not _lies(number):
        return False  # «طوله 5 كيلومترات، وتسربت 100 طن»
    if kind == "measure" and (label, dimension(number.value.unit or "")) in _NEVER:
        return False  # «وصل المنسوب إلى 600 متر، وأن المحطة تعمل بطاقة 9 ميغاواط»
    if number.value.unit in _FINE and label in _BULK:
        return False  # «أسقطت العاصفة 9 سنتيمترات من المطر»
    if kind in ("money", "measure"):
        return kind in known.takes
    if kind in SHARES and label == "in_need":
        return bool(human)
    if kind in ("count", "vague"):
        if (
            known.takes == {"money"}
            and not human
            and number.noun is None
            and (number.value.low or number.value.high or 0) >= _LARGE
        ):
            return True
        return ("people" in known.takes and human is not False) or ("things" in known.takes and not human)
    return True


def said_here(scene: Scene, cue: Cue, number: Number, human: bool | None) -> bool:
    """Whether a word that means this of some objects only has one of them: «خسر 9 جنود», «ألقت 9 أطنان», «أتى على 9 منازل»."""
    if number.value.kind == "money" and cue.last < number.first and given_to(scene, cue):
        return False  # «9 ملايين للأجور و5 للمشاريع»
    if (
        cue.key == "built"
        and cue.klass == "noun"
        and number.value.kind in SHARES
        and scene.shapes.definite(scene.tokens[cue.first].form)
    ):
        return False  # «حصة الزراعة 9%»: a sector
    if cue.key == "built" and cue.klass.startswith("verb") and _households(scene, number):
        return False  # «وتقيم فيه 9 أسر»
    if cue.key == "returned" and _held_again(scene, cue):
        return False
    if unfit(scene, cue, number, human) or spends(scene, cue) or (cue.key == "distance_location" and not _lies(number)):
        return False
    if cue.klass == "people" and asks(scene, cue, number):
        return False
    if cue.klass == "people" and bracketed(scene, cue, number):
        return False
    if cue.klass == "people" and labels()[cue.key].takes == {"people"} and describes(scene, cue.first):
        return False
    if cue.key in ("level_stock", "other") and cue.klass == "state" and human:
        return False  # «9 ضباط في الخدمة»
    if cue.key == "deployed_present" and scene.glue(cue.first, "owner") and number.noun:
        return human is True or troops(scene, number.noun[0])  # not «قوامها 9 شاحنات»
    if cue.key == "deployed_present" and scene.glue(cue.first, "owner") and number.last < cue.first:
        return False  # «دمرت 9 من رتل قوامه 40 آلية»: how many those are
    if cue.key == "scored" and cue.klass == "attr" and number.noun and number.value.kind == "count":
        return _scored(scene, number.noun[0])  # no «رصيد من 9 أغنيات»
    if cue.key == "voted" and _admitted(scene, cue):
        return False
    only = cue.klass.partition(" ")[2]
    if only == "who":
        next_ = cue.prefix in scene.shapes.clitics.ands and cue.last == number.first - 1  # «اعتقلت 40 متظاهرا وأحالت 12»
        they = cue.first > number.last and human is not False and scene.shapes.they(scene.tokens[cue.last].form)  # «9 أحيلوا»
        alone = number.noun is None and cue.last > cue.first and cue.last == number.first - 1  # «البحث جار عن العشرات»
        people = they or alone or (human is True and (number.noun is not None or next_))
        return people and number.value.kind in ("count", "vague")
    if only == "call":
        return number.noun is not None and troops(scene, number.noun[0])
    if only == "mass":
        return number.value.kind == "measure"
    if only == "made":
        return number.noun is None or number.value.kind not in ("count", "vague")  # no «حقق 9 ميداليات»
    if charged_with(scene, cue, number):
        return False
    if only == "self":
        return gives_up(scene, number)
    return only != "on" or scene.glue(skip_hedge(scene, number.first - 1), "target") is not None


def _households(scene: Scene, number: Number) -> bool:
    return number.noun is not None and (scene.glue(number.noun[0], "group") is not None or bool(of_people(scene, number.noun[0])))


def _held_again(scene: Scene, cue: Cue) -> bool:
    """«جولة الإعادة», «أعيدت فيها الانتخابات», «إعادة التصويت»: nobody goes back."""
    runoff = scene.glue(cue.first, "milestone")
    near = (cue.last + 1, cue.last + 2)
    again = any(scene.glue(at, klass) for at in near for klass in ("occasion", "votes", "ballots"))
    return again or (runoff is not None and runoff.key == "runoff")


def _admitted(scene: Scene, cue: Cue) -> bool:
    """«أقرت الحكومة بسقوط 9» is no vote."""
    said = scene.cue(cue.first, "speakers", "verb")
    return said is not None and said.key == "admit" and admits(scene, cue.last + 1)


def describes(scene: Scene, at: int) -> bool:
    """«المبلغ المطلوب», «المركبات المطلوبة»: said of a thing, nobody is wanted."""
    definite = scene.shapes.definite
    both = at > 0 and definite(scene.tokens[at].form) and definite(scene.tokens[at - 1].form)
    return both and of_people(scene, at - 1) is False


def _scored(scene: Scene, at: int) -> bool:
    return scene.glue(at, "points") is not None or any(cue.key == "scored" for cue in scene.at[at] if cue.category == "events")


def rises(scene: Scene, cue: Cue) -> bool:
    """«توقف ارتفاع المنسوب عند 9 أمتار»: no height, but how what stands behind it went."""
    level = (one for one in scene.at[cue.last + 1] if one.category == "events") if cue.last + 1 < len(scene.at) else ()
    return cue.key == "distance_location" and any(one.klass == "attr" and one.key == "rainfall_level" for one in level)


def _lies(number: Number) -> bool:
    """Only a length lies between, or an area that is as long and wide."""
    known = dimension(number.value.unit or "") if number.value.kind == "measure" else None
    return number.value.kind not in SHARES and known in (None, "length", "area", "speed")


def spends(scene: Scene, cue: Cue) -> bool:
    """«9 سياح قضوا 12 ليلة», «قضى 9 معتمرين العيد»: who spends time somewhere is not dead."""
    both = any(one.key == "duration" and one.klass == "verb" for one in scene.at[cue.first] if one.category == "events")
    if cue.key != "killed" or not both:
        return False
    behind = range(cue.last + 1, min(cue.last + _SPENT, scene.segment(cue.last).end))
    return any(scene.glue(at, "pastime") or _of_time(scene, at) for at in behind)


def _of_time(scene: Scene, at: int) -> bool:
    """A number of nights or years, no «قضوا قبل 9 أيام»."""
    timed = at in scene.number_at and (
        scene.number_at[at].value.kind == "duration"
        or any(
            r.entry.category == "units" and r.entry.klass.startswith("time") for r in scene.readings(scene.number_at[at].last + 1)
        )
    )
    return timed and not scene.function(at - 1, "prep") and not scene.glue(at - 1, "aside")


def evidence(scene: Scene, cue: Cue, strength: int) -> Evidence:
    label = label_here(scene, cue)
    present = cue.klass.startswith("verb") and scene.shapes.present(scene.tokens[cue.first].form, cue.prefix)
    return Evidence(label, scene.text(cue.first, cue.last), strength, plain(cue.klass), present)


def context(scene: Scene, number: Number, found: Evidence, own: Evidence | None) -> Evidence:
    """What the words around make of a label: lorries that enter are deliveries, who takes part in a strike protests, land
    that is lost in a fire is burned."""
    if found.label in ("arrived", "in_need", "elected_seats", "revenue") and own and own.label == "delivered":
        return found._replace(label="delivered")
    if aided(scene, number, found.label):
        return found._replace(label="in_need")
    if read := of_object(scene, number, found, own):
        return read
    if found.label == "elected_seats" and found.klass == "verb" and number.noun and _gathers(scene, number, number.noun[0]):
        return found._replace(label="attended")  # «يجمع المعرض 650 ناشرا»
    if found.label == "elected_seats" and found.klass == "verb" and number.noun and _receives(scene, number, number.noun[0]):
        return found._replace(label="passed" if own and own.label in ("passed", "registered") else "other")
    if found.label == "elected_seats" and found.klass == "thing" and votes(scene, number):
        return found._replace(label="voted")
    if found.label == "deployed_present" and number.value.kind in SHARES and _contributes(scene, found):
        spent = any(cue.key in ("spent", "allocated") and cue.klass == "attr" for cue in scene.events)
        return found._replace(label="allocated" if spent else "level_stock")  # «تساهم الوزارة في الكلفة بنسبة 9%»
    if found.label == "level_stock" and found.klass == "verb" and _of_force(scene, number):
        return found._replace(label="deployed_present")
    if found.label == "employed" and found.klass == "verb" and _runs(scene, number, own):
        return found._replace(label="level_stock")  # «تعمل في المدينة 9 مخابز»
    if found.label == "sold" and found.klass == "thing" and number.value.kind == "money":
        return found._replace(label="price")  # «ستنتقل التذكرة من 4 دراهم إلى 5»
    size = dimension(number.value.unit or "") if number.value.kind == "measure" else None
    if found.label == "distance_location" and size == "area":
        return found._replace(label="level_stock")  # «الممتدة على 9 هكتارات»
    if found.label == "level_stock" and size == "speed" and any(cue.key == "rainfall_level" for cue in scene.events):
        return found._replace(label="rainfall_level")
    if found.label == "deployed_present" and found.klass == "people" and losses(scene, number):
        return found._replace(label="killed")
    if found.label in (*_UNSAID, "arrested") and takes_side(scene, number):
        return found._replace(label="voted")
    if found.label == "attended" and own and own.label in ("displaced", "held", "hospitalized"):
        return own
    if found.label == "attended" and number.noun and scene.glue(number.noun[0], "voter"):
        return found._replace(label="voted")
    watched = own is not None and own.label == "attended"
    strikes = found.label == "voted" and found.klass == "noun"  # «نسبة المشاركة في الإضراب»
    if (
        (strikes or found.label == "attended")
        and not watched
        and any(cue.key == "protested" and not of_law(scene, cue) for cue in scene.events)
    ):
        return found._replace(label="protested")
    if done := befell(scene, number, found, own):
        return done
    if found.label in ("held", "deployed_present") and found.klass == "people":
        swap = next((cue for cue in scene.events if cue.key == "exchanged" and _swaps(scene, cue, number)), None)
        found = evidence(scene, swap, 3) if swap else found
    if (
        found.label == "allocated"
        and number.value.kind == "percent"
        and any(cue.key in _BALLOT and not cue.klass.startswith("verb") for cue in scene.events)
    ):
        return found._replace(label="elected_seats")  # «حصل المرشح على 51% في الجولة الثانية»
    if found.label == "exported" and number.value.kind == "percent" and _of_votes(scene):
        return found._replace(label="elected_seats")  # «تصدر المرشح الانتخابات بنسبة 42%»
    if found.label == "allocated" and found.klass == "verb on" and number.value.kind in SHARES:
        return found._replace(label="level_stock")  # «تستحوذ الشركة على 9% من السوق»
    if caught := stopped(scene, number, found.label):
        return found._replace(label=caught)
    if found.label == "elected_seats" and found.klass == "thing" and acted(scene, number):
        return found._replace(label="signed" if signs(scene, number) else "other")  # «قدم 61 نائبا استقالاتهم»
    if found.label == "incident" and found.klass == "verb" and signs(scene, number):
        return found._replace(label="signed")  # «وقعت 22 دولة البيان»
    if found.label == "level_stock" and found.klass == "verb" and gathering(scene, number):
        return found._replace(label="protested")  # «فرقت الشرطة تظاهرة ضمت 9 آلاف شخص»
    if found.label in ("arrived", "candidate", "attended") and found.klass == "verb" and begins_strike(scene, number):
        return found._replace(label="protested")  # «دخل 340 أسيرا إضرابا عن الطعام»
    if found.label == "arrived" and own and own.label == "candidate":
        return own  # «استقبلت الهيئة 97 ملف ترشح»
    if found.label == "candidate" and own and own.label == "elected_seats" and own.klass == "thing" and at_stake(scene, number):
        return own  # «يتنافس 90 مرشحا، بينهم 9 نساء، على 12 مقعدا»
    if found.label in ("arrested", "seized") and found is not own and number.noun and scene.glue(number.noun[0], "case"):
        return found._replace(label="incident")  # «ضبط 23 حالة غش»
    if found.label == "seized" and number.noun and of_people(scene, number.noun[0]) and not owned(scene, number):
        return found._replace(label="arrested")  # «ضبط 9 مخالفين»
    if found.label == "other" or (found.klass == "people" and found.label in flagged("name")):
        found = circumstance(scene, number) or found
    if found.label in ("elected_seats", "shrank", "other") and number.noun and _of(scene, number.noun[0], _RESULTS):
        return found._replace(label="scored")  # «حقق الفريق 20 فوزا و6 تعادلات»
    if found.label == "candidate" and found.klass == "verb" and number.noun and _of(scene, number.noun[0], _CONTESTS):
        return found._replace(label="attended")  # «خاض 9 مباريات», «تتنافس 12 مسرحية»
    if found.label in ("exported", "released") and number.noun and scene.glue(number.noun[0], "document"):
        return found._replace(label="other")  # «أصدر البنك 9 تعميمات», «حرر المراقبون 9 مخالفات»
    if own and own.label == "incident" and found.label in ("built", "sent"):
        return found._replace(label="incident")
    if (found.klass, found.label) in _JUDGED and judges(scene, number, found.words if found.klass == "noun" else ""):
        return found._replace(label="sentenced")
    if (
        found.label in flagged("burns")
        and number.value.kind in ("measure", "percent")
        and any(cue.klass == "fire" for cue in scene.events)
    ):
        return found._replace(label="burned_area")
    return found


def _of_votes(scene: Scene) -> bool:
    return any(cue.key in _BALLOT for cue in scene.events) or any(scene.glue(at, "votes") for at in range(len(scene.tokens)))


def authored(scene: Scene, cue: Cue, number: Number) -> bool:
    """«أخرج 22 فيلما», «توفي مخلفا 23 ديوانا»: a verb of what befalls people, before works."""
    if (
        cue.key not in _BEFALLS
        or not cue.klass.startswith(("verb", "noun"))
        or number.value.kind != "count"
        or number.noun is None
    ):
        return False
    return _of(scene, number.noun[0], _WORKS)


def _of(scene: Scene, at: int, kinds: frozenset[str]) -> bool:
    """Whether a counted noun means one of these concepts, or a kind of them."""
    known = concept(meant(scene, at, "count"))
    return known is not None and not kinds.isdisjoint((known.id, *known.parents))


def _gathers(scene: Scene, number: Number, at: int) -> bool:
    """A verb of gathering in the clause of people, where nobody votes."""
    first = scene.segment(number.first).first
    ballot = any(cue.key in _BALLOT and not cue.klass.startswith("verb") for cue in scene.events)
    return not ballot and bool(of_people(scene, at)) and any(scene.glue(i, "gathers") for i in range(first, number.first))


def _receives(scene: Scene, number: Number, at: int) -> bool:
    """«حصل 14 طالبا على العلامة الكاملة»: people who get something, where nobody votes."""
    gets = scene.glue(skip_hedge(scene, number.first - 1), "gets") is not None and bool(of_people(scene, at))
    return gets and not any(cue.key in _BALLOT and not cue.klass.startswith("verb") for cue in scene.events)


def circumstance(scene: Scene, number: Number) -> Evidence | None:
    """«كان على متن الحافلة 46 تلميذة» are carried, «يعرض المهرجان 60 مسرحية» are there: where no other word says more."""
    noun = number.noun
    if noun is None or noun[0] < number.last or number.value.kind != "count":
        return None
    if scene.glue(noun[0], "case") and any(cue.klass == "illness" and noun[0] < cue.first <= noun[0] + 2 for cue in scene.events):
        return Evidence("infected", scene.text(noun[0], noun[0] + 1), 2, "noun")  # «240 حالة كورونا»
    for at in range(number.first - 1, max(number.first - _ABOARD, -1), -1):
        if at in scene.number_at or scene.stop(at):
            return None
        aboard = carried_on(scene, at)
        if aboard and of_people(scene, noun[0]):
            return Evidence("arrived", scene.text(at, aboard.last), 2, "verb")
        if scene.glue(at, "shows") and _of(scene, noun[0], _SHOWN):
            return Evidence("attended", scene.text(at, at), 2, "verb")
    return None


def _of_force(scene: Scene, number: Number) -> bool:
    """«تضم القوة 9 آلاف فرد»: people that a force consists of."""
    if number.value.kind != "count" or number.noun is None or not of_people(scene, number.noun[0]):
        return False
    at = skip_hedge(scene, number.first - 1)
    segment = scene.segment(number.first)
    force = (one for one in scene.events if one.klass == "people" and one.key == "deployed_present")
    return any(segment.first < one.first <= at and scene.verb(one.first - 1) for one in force)


def _contributes(scene: Scene, found: Evidence) -> bool:
    """Whether the verb that posts people gives money too: ساهم."""
    said = {cue.first for cue in scene.events if cue.key == "deployed_present" and scene.text(cue.first, cue.last) == found.words}
    return found.klass == "verb" and any(cue.key == "allocated" and cue.first in said for cue in scene.events)


def _runs(scene: Scene, number: Number, own: Evidence | None) -> bool:
    """Things that are no jobs: they work, and are not at work."""
    jobs = own is not None and own.label == "employed"
    return number.noun is not None and of_people(scene, number.noun[0]) is False and not jobs


def _swaps(scene: Scene, cue: Cue, number: Number) -> bool:
    """An exchange before the number in its clause, or in the one that «شملت 9» goes on with."""
    includes = any(one.klass == "light" and one.last == number.first - 1 for one in scene.events)
    return cue.first < number.first and (includes or scene.segment(number.first).first <= cue.first)


def ill(scene: Scene) -> bool:
    """Whether the sentence speaks of a disease, which makes «إصابة» a case and no wound."""
    return any(cue.klass == "illness" for cue in scene.events)
