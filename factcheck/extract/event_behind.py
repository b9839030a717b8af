"""A predicate that stands behind the counted noun: 12 زائرا توفوا."""

from __future__ import annotations

from factcheck.extract import phrases
from factcheck.extract.event_context import SILENT, Evidence, allowed, authored, evidence, said_here
from factcheck.extract.event_readings import kin
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.text.fold import fold_word
from factcheck.world.labels import flagged, said_of_people

_LATER = 8  # tokens behind the noun in which a predicate is looked for
_RESUMED = 4  # behind an insertion
_PLURAL = 10  # numbers above it count by a singular


def after(scene: Scene, number: Number, noun: int | None, human: bool | None) -> Evidence | None:
    """A predicate behind the noun phrase: 12 زائرا توفوا، 5 عمال في عداد المفقودين، بدأ 26 إضرابا."""
    start = max(number.last, noun if noun is not None else number.last) + 1
    segment = scene.segment(number.last)
    begun = any(cue.klass == "aux" and segment.first <= cue.first and cue.last < number.first for cue in scene.events)
    goes_on = scene.resumes(number.last)
    end = _who(scene, number, start, segment.end)
    limit = start + _LATER + 4 * any(start <= one.first < start + _LATER for one in scene.numbers)
    still, stays = human is not False and _lasts(scene, number), False
    soft: Evidence | None = None
    for at in (*range(start, min(limit, end)), *(range(goes_on, goes_on + _RESUMED) if goes_on >= 0 else ())):
        other = scene.number_at.get(at)
        if other is not None and other is not number and other.value.kind != "ordinal":
            before = skip_hedge(scene, at - 1)
            whole = any(
                cue.last == before for i in (before, before - 1) if (cue := scene.cue(i, "parts", "word")) and cue.key == "of"
            )
            if (whole or scene.glue(before, "of")) and number.noun and number.noun[1] < at:
                continue  # «9 جنود من 36 دولة شاركوا», «9 مخابز من أصل 20 أغلقت»
            return soft or _shared(scene, number, other, human)
        if scene.nominal(at) and _listed(scene, at) and not (_paired(scene, number, at) or _adjective(scene, at)):
            return soft  # «4 وفيات وجريح أصيب»
        for cue in (cue for one in scene.events if one.first == at for cue in _inside(scene, one)):
            if not allowed(cue.key, number, human) or cue.klass in SILENT or not said_here(scene, cue, number, human):
                continue
            if authored(scene, cue, number):
                continue
            caused = scene.glue(cue.first - 1, "of") or scene.glue(cue.first - 1, "aside")  # «9 وفيات جراء سوء التغذية»
            predicate = cue.klass == "state" and _stands(scene, cue) and not caused
            predicate = predicate or (cue.klass == "noun" and bool(cue.suffix) and _done(scene, cue))
            predicate = predicate or (begun and (cue.klass == "noun" or (cue.klass == "thing" and _received(cue, human))))
            held = stays or (still and cue.key not in flagged("name"))
            predicate = predicate or (held and cue.klass == "people" and not scene.shapes.definite(scene.tokens[at].form))
            among = scene.cue(at + 1, "parts", "word")
            if among and among.key == "after":  # «49 جريحا لم يبق منهم سوى 11»: said of the part
                return None
            if cue.klass == "verb soft" and at == start and _stands(scene, cue):  # «9 بقوا رهن الحبس»
                soft, stays = evidence(scene, cue, 3), True
                continue
            if predicate or (cue.klass.startswith("verb") and scene.verb(at) and _stands(scene, cue)):
                return evidence(scene, kin(scene, cue, None, human), 3)
        said = scene.cue(at, "speakers", "verb")
        deemed = said is not None and said.key == "opinion"  # «9 بحارة اعتبروا مفقودين»
        quiet = deemed or any(cue.first == at and cue.klass in ("light", "aux") for cue in scene.events)
        begun = begun or any(cue.first == at and cue.klass == "aux" for cue in scene.events)
        stays = stays or deemed or any(cue.first <= at <= cue.last and cue.klass == "light" for cue in scene.events)
        if (scene.verb(at) and at > start and not begun and not quiet) or scene.cue(at, "speakers", "prep"):
            return soft
    return soft


def _who(scene: Scene, number: Number, start: int, end: int) -> int:
    """«مواطنيها السبعة الذين اقتيدوا»: what is said of them right behind the number ends where the relative clause does."""
    n = scene.segment_of[number.last]
    follows = n + 1 < len(scene.segments) and scene.segments[n + 1].border == "rel" and start == end
    return scene.segments[n + 1].end if follows and number.noun and number.noun[1] < number.first else end


def _inside(scene: Scene, cue: Cue) -> tuple[Cue, ...]:
    """«وصلوا إلى نخلان»: a phrase of reaching that reaches no number, and the verb inside it."""
    if cue.klass != "light" or cue.last == cue.first or cue.last + 1 in scene.number_at:
        return (cue,)
    verbs = (one for one in scene.at[cue.first] if one.category == "events" and one.klass == "verb" and one.last == one.first)
    return (*verbs, cue)


def _shared(scene: Scene, number: Number, other: Number, human: bool | None) -> Evidence | None:
    """«7 مدنيين و4 جنود قتلوا», «لقي عاملان و3 حراس مصرعهم»: what stands behind a list is said of all its numbers."""
    if number.noun is None or other.noun is None or other.noun[0] < other.first:
        return None
    between = range(number.noun[1] + 1, other.first)
    if len(between) > 1 or not all(scene.function(at, "conj") for at in between) or not (between or scene.has_and(other.first)):
        return None
    found = after(scene, other, other.noun[1], human)
    if found is None:
        return None
    plural = found.klass.startswith("verb") and scene.shapes.plural(fold_word(found.words.split()[-1]))
    return found if plural or found.klass in ("state", "people") else None


def _lasts(scene: Scene, number: Number) -> bool:
    """«ما زال 9 تلاميذ مفقودين», «لا يزال في المنجم 9 عمال محاصرين»: a verb of lasting before the number in its clause."""
    near = range(scene.segment(number.first).first, number.first)
    return any(cue.category == "modality" and cue.klass == "still" for at in near for cue in scene.at[at])


def unlisted(scene: Scene, number: Number, noun: int | None) -> Evidence | None:
    """«300 مزارع تضرروا»: a verb right behind the counted noun that says nothing of the list, or nothing that fits."""
    at = max(number.last, noun if noun is not None else number.last) + 1
    quiet = any(cue.first == at and cue.klass in SILENT for cue in scene.events)
    if noun is None or not scene.verb(at) or quiet or scene.joined(at):
        return None
    return Evidence("other", scene.text(at, at), 2, "verb")


def _listed(scene: Scene, at: int) -> bool:
    """A noun that «and» is written on."""
    ands, read = scene.shapes.clitics.ands, scene.readings(at)
    return (
        scene.tokens[at].form[:1] in ands
        and bool(read)
        and all(reading.prefix[:1] in ands for reading in read if reading.prefix)
        and (all(reading.prefix for reading in read))
    )


def _paired(scene: Scene, number: Number, at: int) -> bool:
    """«73 كاتبا وناشرا يشاركون», «40 طالبا وطالبة نجحوا»: a second noun of people that the same number counts."""
    noun = number.noun
    if (
        noun is None
        or noun[0] < number.last
        or at != noun[1] + 1
        or (number.value.low or 0) <= _PLURAL
        or not phrases.human(scene, at)
    ):
        return False
    one, other = scene.tokens[noun[0]].form, scene.tokens[at].form[1:]
    return scene.shapes.agrees(one, other) or scene.shapes.uninflected(one) == scene.shapes.uninflected(other)


def _adjective(scene: Scene, at: int) -> bool:
    """«من 35 دولة عربية وأجنبية سيشاركون»: the second of two adjectives."""
    before = scene.cue(at - 1, "qualifiers", "adj") or scene.is_(at - 1, "nationalities")
    return bool(before) and (scene.cue(at, "qualifiers", "adj") is not None or bool(scene.is_(at, "nationalities")))


def _done(scene: Scene, cue: Cue) -> bool:
    """«9 عمال تم إنقاذهم»: a verb that says nothing right before the verbal noun with its pronoun."""
    at = cue.first - 1
    return scene.verb(at) and any(one.klass == "light" and one.first == at for one in scene.events)


def _received(cue: Cue, human: bool | None) -> bool:
    """«تلقى 9 أطفال جرعة»: a thing that is told of those who get it."""
    return bool(human) and said_of_people(cue.key) and cue.key not in flagged("moves")


def _stands(scene: Scene, cue: Cue) -> bool:
    """No «and» and no «in order to» is written on the verb."""
    return cue.prefix[:1] not in (*scene.shapes.clitics.ands, *scene.shapes.clitics.to)
