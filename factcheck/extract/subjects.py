"""What is counted: head noun and its words, from beside the number or from before it. Amounts are in ``amount_subjects``."""

from __future__ import annotations

from factcheck.extract.excepted import led
from factcheck.extract.phrases import (
    Found,
    acts,
    fate,
    human,
    many,
    no_noun,
    phrase_end,
    phrase_start,
    take,
    trimmed,
)
from factcheck.extract.pointing import namely, owner
from factcheck.extract.roles import raised_count, skip_hedge
from factcheck.extract.scene import CHANGE, Number, Scene
from factcheck.extract.uncounted import adjective, countable, giver, is_adjunct, is_object, whence
from factcheck.world.labels import flagged

_REACH = 14
_ADJECTIVES = 3
_QUOTES = frozenset('"«“')


def counted(scene: Scene, number: Number) -> Found | None:
    """The noun that the number counts: itself (a dual), after it, behind «من», or before it (definite)."""
    if adjective(scene, number):
        return None
    noun = number.noun if number.noun and not whence(scene, number.noun[0]) and not fate(scene, number.noun[0]) else None
    if (
        noun
        and noun[0] > number.first
        and countable(scene, number, noun[0])
        and not (giver(scene, number) or is_object(scene, number, noun[0]))
    ):
        found = _pointed(scene, number) or take(scene, noun[0], "counted noun", None, True)
        shared = any(number.last < one.first < noun[0] for one in scene.numbers)
        return (stated_before(scene, number) if shared else None) or found
    behind = _definite(scene, number) if noun and noun[1] < number.first else None
    if behind:
        return behind
    token = next((one for one in scene.tokens[number.first : number.last + 1] if one.kind != "mark"), scene.tokens[number.first])
    if not token.is_numeral and not scene.is_(number.first, "numbers"):
        end = number.last - 1 if number.last > number.first + 1 else None  # «طائرة شحن واحدة»
        return take(scene, number.first, "the noun is the number", end, own=True)
    at = number.last + 1
    while at < len(scene.tokens) and scene.tokens[at].kind == "mark" and not scene.stop(at):
        at += 1
    if scene.glue(at, "count") and scene.nominal(at + 1) and not scene.joined(at):
        return take(scene, at + 1, "counted behind the number", own=True)
    year = scene.is_(at, "units") and at + 1 in scene.date_at  # «310 عام 2022»
    other = scene.joined(at) or not countable(scene, number, at) or fate(scene, at)
    other = other or is_adjunct(scene, at) or is_object(scene, number, at) or (number.noun is None and no_noun(scene, at))
    if scene.nominal(at) and not (year or other):
        return take(scene, at, "counted noun", own=True)
    pointed = _pointed(scene, number) or (_of_whole(scene, number) if stated_before(scene, number) is None else None)
    if pointed:
        return pointed
    quoted = at + 2 < len(scene.tokens) and scene.tokens[at + 1].form in _QUOTES
    of = scene.glue(at, "of") and not scene.cue(at, "parts") and not whence(scene, at + 1)
    part = of and not human(scene, at + 1) and raised_count(scene, number)
    if of and scene.nominal(at + 1 + quoted) and not (part or giver(scene, number)):
        return take(scene, at + 1 + quoted, "partitive", own=True)
    state = next((cue for cue in scene.events if cue.klass == "state" and cue.first == at and cue.last > at + 1), None)
    if state and scene.nominal(state.last):
        return take(scene, state.last, "state behind the number", state.last)
    return _definite(scene, number) or led(scene, number)


def _pointed(scene: Scene, number: Number) -> Found | None:
    """«25 منهم لاجئون»: the people that a part consists of."""
    cue = scene.cue(number.last + 1, "parts", "word")
    if not cue or cue.key != "after" or not scene.nominal(cue.last + 1) or scene.has_and(cue.last + 1):
        return None
    if scene.shapes.definite(scene.tokens[cue.last + 1].form):  # «أربعة بينهم السائقان»
        return None
    at = cue.last + 1
    if any("human" in reading.entry.klass and not reading.suffix for reading in scene.readings(at)):  # «منهم حالتهما»
        return take(scene, at, "people of the part", own=True)
    return None


def described(scene: Scene, at: int) -> int:
    """The noun that definite adjectives or the name of a place stand behind: ميداليته الذهبية الثانية, مخيمات نخلان الستة."""
    back = at
    while back > 0 and at - back < _ADJECTIVES and scene.nominal(back - 1) and not scene.joined(back):
        form = scene.tokens[back].form
        adjective = scene.shapes.definite(form) and not scene.is_(back, "nouns") and scene.shapes.related(form)
        if not (adjective or _named(scene, back)):
            break
        back -= 1
    return back


def _named(scene: Scene, at: int) -> bool:
    return at in scene.names or (scene.is_(at, "places") and not scene.is_(at, "nouns"))


def _many_before(scene: Scene, at: int) -> int | None:
    """«أعضاء مجلس الإدارة التسعة», «قضاة المحكمة العليا الخمسة»: the plural of the phrase that ends with a singular."""
    if many(scene, at) or not scene.shapes.definite(scene.tokens[at].form):
        return None
    construct = range(at - 1, phrase_start(scene, at, 0, _ADJECTIVES) - 1, -1)
    return next((i for i in construct if many(scene, i)), None)


def before_article(scene: Scene, number: Number) -> int:
    """The token before a number and the article that stands apart from its digits: الجنود الـ12."""
    at = number.first - 1
    return at - 1 if at > 0 and scene.tokens[at].form in scene.shapes.clitics.plain else at


def _of_whole(scene: Scene, number: Number) -> Found | None:
    """«ثمانية من أصل 23 ترشحا», «سبعة من بين المصابين»: the noun of the whole behind it."""
    cue = scene.cue(number.last + 1, "parts", "word")
    if not cue or cue.key != "of":
        return None
    whole = next((one for one in scene.numbers if cue.last < one.first <= cue.last + 3), None)
    if whole is None and many(scene, cue.last + 1) and scene.shapes.definite(scene.tokens[cue.last + 1].form):
        return take(scene, cue.last + 1, "noun of the whole", own=True)
    if whole is None or whole.noun is None or whole.noun[0] < whole.first:
        return None
    return take(scene, whole.noun[0], "noun of the whole", own=True)


def _definite(scene: Scene, number: Number) -> Found | None:
    """الجنود الأربعة: the definite noun before a definite number."""
    at = before_article(scene, number)
    apart = at < number.first - 1
    if not apart and scene.joined(number.first):
        return None  # «انقطع الاتصال بالستة»
    before, at = at, described(scene, at)
    if at < before and _named(scene, before) and not scene.shapes.definite(scene.tokens[at].form):
        construct = range(at, phrase_start(scene, at, 0, 2) - 1, -1)
        at = next((i for i in construct if many(scene, i)), at)  # «مسارات قطار نخلان الستة»
    if not (apart or scene.shapes.definite(scene.tokens[number.first].form)) or not scene.nominal(at):
        return None
    owner = _many_before(scene, at) if (number.value.low or 0) > 2 else None
    if owner is not None:
        return take(scene, owner, "noun before a definite number", at, own=True)
    owned = at < before and _named(scene, before)  # مخيمات نخلان الستة
    if owned or scene.shapes.definite(scene.tokens[at].form) or any(reading.suffix for reading in scene.readings(at)):
        return take(scene, at, "noun before a definite number", at, own=True)
    return None


def stated_before(scene: Scene, number: Number) -> Found | None:
    """«عدد X بلغ N», «بلغ عدد X N», «X البالغ عددهم N», «X وعددهم N», «عدد X، وفق Y، N»; «ليصبح الناجون N»."""
    become = _become(scene, number) or namely(scene, number)
    if become:
        return become
    segment = scene.segment(number.first)
    begins = scene.begins(number.first)
    inserted = range(scene.segments[scene.insertion(scene.segment_of[number.first])].first, segment.first)
    for at in range(number.first - 1, max(begins, number.first - _REACH) - 1, -1):
        if at in inserted:
            continue
        if at in scene.number_at:
            if scene.number_at[at].value.kind == "ordinal":
                continue  # «مجموع المنسحبين في المرحلتين الأولى والثانية»
            return None
        if scene.glue(at, "count") and scene.shapes.definite(scene.tokens[at].form):
            of = _of_tally(scene, at, number.first)
            if of:
                return of
            continue  # «الحصيلة السابقة»
        if (
            (cue := scene.glue(at, "count"))
            and cue.prefix in scene.shapes.clitics.to
            and _counted_before(scene, segment.first, at)
        ):
            continue  # «عدد الحجاج الذكور من الإجمالي العام لأعداد الحجاج»
        if scene.glue(at, "count") and _adjectival(scene, at):
            continue  # «حصيلة أولى أفادت بمقتل 9»
        if scene.glue(at, "count") and scene.nominal(at + 1):
            return None if scene.words[at + 1].finite else take(scene, at + 1, "counted before the number")
        if scene.glue(at, "count") and scene.function(at + 1) and at + 2 < number.first:
            if scene.words[at + 1].finite:
                return None  # «أكبر عدد وصل من نخلان»
            if scene.glue(at + 1, "of") and scene.nominal(at + 2) and not acts(scene, at + 2):
                if at + 2 in scene.names:
                    return None  # «وصل أكبر عدد من تركيا»
                return take(scene, at + 2, "counted before the number")
            end = min(at + 5, number.first - 1, scene.segment(at).end - 1)
            return take(scene, at + 1, "counted before the number", _unreached(scene, at + 1, end))
        if scene.glue(at, "owner") and at > 0:
            return owner(scene, at)
    if segment.border == "rel" and scene.glue(segment.first - 1, "count"):
        last = _unreached(scene, segment.first, min(segment.first + 4, number.first - 1))
        return take(scene, segment.first, "counted before the number", last)
    return _counted_outside(scene, number) if segment.border == "rel" else None


def _of_tally(scene: Scene, at: int, end: int) -> Found | None:
    """«الحصيلة الرسمية النهائية للمصابات», «العدد الكلي للمنازل»: what is counted, behind definite adjectives and «of»; of a
    tally those whom something befell, for «الحصيلة الرسمية للوزارة» is that of a ministry."""
    to, definite = scene.shapes.clitics.to, scene.shapes.definite
    of = at + 1
    while of < end and of - at <= _ADJECTIVES and scene.nominal(of) and definite(scene.tokens[of].form) and not scene.joined(of):
        of += 1
    read = [r for r in scene.readings(of) if r.entry.category in ("nouns", "events")]
    other = scene.glue(of, "generic") or scene.glue(of, "count")
    if of >= end or not scene.nominal(of) or other or not any(r.prefix in to for r in read):
        return None
    called = scene.cue(of, "events", "people", "noun") is not None or human(scene, of)
    if scene.glue(at, "tally") and not called:
        return None
    last, bare_to, the = min(phrase_end(scene, of), end - 1), to[0], scene.shapes.clitics.plain[1]
    words = [scene.text(of, one) for one in (of, last)]
    words = [the + one.removeprefix(to[1]) if one.startswith(to[1]) else one.removeprefix(bare_to) for one in words]
    return Found(words[0], trimmed(words[1]), "counted before the number", of, last)


def _become(scene: Scene, number: Number) -> Found | None:
    """«ليصبح الناجون 16», «وبات المفقودون 7»: who are so many now, between a verb of becoming and the number."""
    at = skip_hedge(scene, number.first - 1)
    if number.noun is not None or not scene.glue(at - 1, "becomes") or not scene.nominal(at):
        return None
    people = any(cue.klass == "people" for cue in scene.at[at] if cue.category == "events") or human(scene, at)
    return take(scene, at, "counted before the number", at) if people and scene.shapes.definite(scene.tokens[at].form) else None


def _adjectival(scene: Scene, at: int) -> bool:
    """An indefinite feminine word behind an indefinite feminine noun that is called by no happening."""
    one, other = scene.tokens[at].form, scene.tokens[at + 1].form if at + 1 < len(scene.tokens) else ""
    definite, feminine = scene.shapes.definite, scene.shapes.feminine
    named = scene.cue(at + 1, "events", "people", "noun") is not None or human(scene, at + 1)
    agrees = feminine(other) or scene.is_(at + 1, "numbers", "ordinal")
    return feminine(one) and agrees and not (definite(one) or definite(other) or named)


def risen(scene: Scene, number: Number) -> Found | None:
    """«ارتفاع شهداء القصف على القرية إلى 9»: the people behind the noun of growing that the number is the end of."""
    if number.role != "to":
        return None
    first = scene.segment(number.first).first
    for cue in reversed(scene.events):
        grown = cue.key in CHANGE and cue.klass == "noun" and first <= cue.first and cue.last < number.first - 1
        if grown and scene.cue(cue.last + 1, "events", "people"):
            return take(scene, cue.last + 1, "counted before the number")
    return None


def _unreached(scene: Scene, first: int, last: int) -> int:
    """The last token before the verb of reaching: «عدد الذين عادوا | وصل إلى 9»."""
    level = (at for at in range(first + 1, last + 1) if (cue := scene.cue(at, "modality", "verb")) and cue.key == "level")
    return next((at - 1 for at in level if scene.verb(at)), last)


def _counted_outside(scene: Scene, number: Number) -> Found | None:
    """«عدد الطلاب الذين عادوا ارتفع إلى 9»: behind a verb of reaching or «to» it is of what the relative clause hangs on."""
    last = scene.segment(number.first).first - 1
    before = skip_hedge(scene, number.first - 1)
    verb = scene.cue(before, "modality", "verb")
    bound = any(
        cue.klass.startswith("verb") for at in range(before + 1, number.first) for cue in scene.at[at] if cue.category == "hedges"
    )
    while bound and scene.function(before, "part"):
        before -= 1  # «الدور التي حضرت فعلا لم تتعد 9»
    awaited = _awaited(scene, scene.segment(number.first).first, number.first)
    if not (scene.glue(before, "to") or (verb and verb.key == "level") or bound or awaited) or not scene.nominal(last):
        return None
    if bound and scene.verb(before) and human(scene, last) is False and many(scene, last):
        return take(scene, last, "counted before the number", last)  # «الدور التي حضرت لم تتعد 9»
    for at in range(last, max(last - _ADJECTIVES, 0) - 1, -1):
        if scene.glue(at - 1, "count") and scene.nominal(at):
            return take(scene, at, "counted before the number", last)
    return None


def _awaited(scene: Scene, first: int, end: int) -> bool:
    """«بلغ عدد الفحوص التي أجريت حتى الآن 9»: a verb of reaching right before «the number of» waits for its number, which stands
    behind the verb of the relative clause."""
    counts = (at for at in range(max(first - _ADJECTIVES - 2, 1), first) if scene.glue(at, "count"))
    level = (scene.cue(at - 1, "modality", "verb") for at in counts if scene.verb(at - 1))
    told = any(scene.verb(at) for at in range(first + 1, end - 1))
    return told and any(cue is not None and cue.key == "level" for cue in level)


def _counted_before(scene: Scene, first: int, at: int) -> bool:
    return any(scene.glue(i, "count") for i in range(first, at))


def named_before(scene: Scene, number: Number) -> Found | None:
    """«الوفيات 28», «تركيا: 215 ألفا»: in a line without a verb, the noun of what happened, or the label before a colon."""
    segment = scene.segment(number.first)
    if any(scene.verb(at) for at in range(segment.first, number.first)):
        return None
    for cue in reversed(scene.events):
        said = cue.klass in ("people", "noun", "thing") and cue.key not in CHANGE and cue.key not in flagged("side")
        here = segment.first <= cue.first and cue.last < number.first
        if cue.klass == "noun" and cue.last < number.first - 1 and not scene.shapes.definite(scene.tokens[cue.first].form):
            continue  # «محملة بمواد بناء و22 بالوقود»
        if scene.function(cue.first - 1, "prep") and any(segment.first <= one.first < cue.first for one in scene.numbers):
            continue  # «منهم خمسة في حريق نخلان وستة في حريق الوادي»
        if said and here and not any(cue.last < one.first < number.first for one in scene.numbers):
            return take(scene, cue.first, "counted before the number")
    return None


def listed(scene: Scene, number: Number) -> Found | None:
    """«ارتفعت الإصابات إلى 90 والوفيات إلى 9»: the definite noun behind «and» that has the number, where the verb stands before
    the number before."""
    last = skip_hedge(scene, number.first - 1)
    last -= scene.glue(last, "to") is not None
    if last < 1 or not scene.nominal(last) or last in scene.names:
        return None
    start = phrase_start(scene, last, scene.segment(number.first).first)
    if start == last and scene.is_(start, "numbers", "ordinal"):
        return None  # «يشغل الأول 9 مقاعد والثاني 6»
    joined = scene.tokens[start].form.startswith(scene.shapes.clitics.ands[0] + scene.shapes.clitics.plain[1])
    joined = joined and not scene.is_(start, "functions")
    given = any(one.last < start and one.value.kind == "count" for one in scene.numbers)
    return take(scene, start, "counted before the number", last) if joined and given else None


def elided(scene: Scene, number: Number, found: Found) -> bool:
    """«وإصابة تسعة», «ومعارضة 13»: an indefinite verbal noun right before a bare number is what happened, not what is counted."""
    at = found.at
    if found.own or at is None or at != skip_hedge(scene, number.first - 1) or scene.shapes.definite(scene.tokens[at].form):
        return False
    if many(scene, at):
        return False  # «وفيات 9، إصابات 12»
    return any(cue.klass == "noun" and cue.first == at == cue.last for cue in scene.at[at] if cue.category == "events")


def befallen(scene: Scene, number: Number, found: Found) -> bool:
    """«غداة مقتل 9»: what befalls people in the singular is not counted, they are."""
    at = found.at
    if at is None or not elided(scene, number, found):
        return False
    return any(cue.key in flagged("who") for cue in scene.at[at] if cue.category == "events" and cue.klass == "noun")
