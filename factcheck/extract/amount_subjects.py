"""What has an amount: the thing whose money, measure, share or duration a number states."""

from __future__ import annotations

from factcheck.extract import receivers, sized, spells
from factcheck.extract.amount_phrases import (
    adjacent,
    after_unit,
    antecedent_clause,
    behind_relative,
    contributed,
    growth,
    labelled,
    lone_adjective,
    next_of_list,
    of_unit,
    partitive,
    points_back,
    postposed,
    room,
    sided,
)
from factcheck.extract.attributes import OWED, attribute, begins, outer
from factcheck.extract.first_nouns import changing, first_nominal
from factcheck.extract.lasting import lasting
from factcheck.extract.money_for import deal, of_money, target, target_before
from factcheck.extract.other_sides import other_side
from factcheck.extract.over_relative import over_relative, reaching_noun
from factcheck.extract.phrases import Found, of_land, take
from factcheck.extract.rates import filled, rate, reached_so, recorded, restated, told
from factcheck.extract.respective import respective
from factcheck.extract.roles import change_word, level_before, light, skip_hedge
from factcheck.extract.scene import CHANGE, SHARES, Cue, Number, Scene

_RAISED = 4  # clauses


def governing(scene: Scene, number: Number) -> Found | None:
    """What has an amount; ``None`` where the sentence names nothing, or only points back."""
    found = _governing(scene, number)
    if found and found.at == found.last == skip_hedge(scene, number.first - 1) and scene.glue(found.at or 0, "back"):
        return None  # «معدل 9%»: of what was named before
    if found and number.value.kind == "money" and _only_does(scene, number, found):
        return None
    if found and found.at is not None and found.last is not None and _foreseen(scene, found.at):
        return _content_of(scene, found, found.last + 1) or found
    return _content(scene, found) if found else None


def _foreseen(scene: Scene, at: int) -> bool:
    """«خفض البنك توقعاته للمحصول إلى 9»: what somebody foresees is not the foreseeing."""
    return any(r.entry.category in ("speakers", "modality") and r.suffix for r in scene.readings(at))


def _only_does(scene: Scene, number: Number, found: Found) -> bool:
    """«سجل بنك الواحة 50 جنيها للشراء», «غرمت المحكمة كل متهم 9 آلاف»: who quotes a price or fines has not the money."""
    if found.own or not spells.doer(scene, found.at):
        return False
    return sided(scene, after_unit(scene, number)) or bool(scene.glue(found.at or 0, "court"))


def _governing(scene: Scene, number: Number) -> Found | None:
    raised = _of_raised(scene, number) or room(scene, number) or other_side(scene, number) or of_money(scene, number)
    if raised:
        return raised
    named = told(scene, number, begins(scene, number))
    if named:
        return named
    if points_back(scene, number) or receivers.gapped(scene, number):
        return None
    ordered = receivers.shared(scene, number) or respective(scene, number) or postposed(scene, number)
    if ordered:
        return ordered
    first = begins(scene, number)
    kind = number.value.kind
    pointed = None if number.role == "by" else sized.told_of(scene, number)
    if pointed:
        return pointed
    own = partitive(scene, number) or contributed(scene, number)
    if own and of_land(scene, own.at or 0):
        return None  # «148 ألف أجنبي، منهم 59% من دول أفريقيا»
    own = None if own and kind == "duration" and spells.moment(scene, own.at or 0) else own
    own = None if own and filled(scene, number, own) else own
    if (level_before(scene, number) or _reverted(scene, number) or _left(scene, number)) and not own:
        return None
    if number.role == "by" and not (own and kind == "measure"):
        return _changed(scene, number)
    valued = skip_hedge(scene, number.first - 1)
    if scene.stop(valued - 1) and scene.cue(valued, "borders", "rel"):
        outside = outer(scene, number)
        if outside:
            return outside  # «السرعة المسموح بها في المقطع، وهي 9 كيلومترات في الساعة»
    owner = over_relative(scene, number) or reaching_noun(scene, number, first) or attribute(scene, number)
    valued -= len(scene.tokens[valued].form) == 1
    if owner is None and scene.glue(valued, "valued"):  # «الديون المقدرة بـ9»
        return antecedent_clause(scene, valued)
    stated = rate(scene, number, first) if own and kind in SHARES else None
    if stated:
        return stated
    portion = owner is not None and scene.glue(owner.at or 0, "portion") is not None
    if owner and number.role in ("from", "to") and _owed(scene, owner.at or 0):
        return owner  # «خفض العجز إلى 5% من الإنفاق»
    if own and (portion or not (owner and scene.glue(own.at or 0, "base"))):
        return own
    if kind == "duration":
        found = lasting(scene, number, first) or _subject(scene, number, first)
        if found and not spells.doer(scene, found.at):
            return found
        return (spells.done(scene, found) if found else None) or spells.ahead(scene, after_unit(scene, number))
    given = deal(scene, number, first) or target_before(scene, number, first)
    if given:
        return given
    if owner:
        return _divided(scene, number, owner) or owner
    if restated(scene, number):
        return None
    line = labelled(scene, number) or reached_so(scene, number)
    if line:
        return line
    found = growth(scene, number) or adjacent(scene, number, first) or of_unit(scene, number) or target(scene, number)
    return found or _subject(scene, number, first)


def _owed(scene: Scene, at: int) -> bool:
    return any(cue.klass == "attr" and cue.key in OWED for cue in scene.at[at] if cue.category == "events")


def _divided(scene: Scene, number: Number, owner: Found) -> Found | None:
    """«تضمنت الموازنة 9 ملايين للأجور»: what a sum in a budget is for, behind a verb that tells what the budget holds."""
    at = owner.at or 0
    budget = any(cue.key == "allocated" and cue.klass == "attr" for cue in scene.at[at] if cue.category == "events")
    reached = scene.cue(at - 1, "modality", "verb")
    holds = scene.verb(at - 1) and not (reached and reached.key == "level")
    given = target(scene, number) if budget and holds and number.role is None else None
    return given if given and given.why == "what the money is for" else None


def _of_raised(scene: Scene, number: Number) -> Found | None:
    """«أما سدود السهل فتحسنت نسبتها إلى 9»: an amount of what stands first."""
    at = skip_hedge(scene, number.first - 1)
    at -= bool(scene.glue(at, "to"))
    verb = scene.segment(number.first).first
    amount = next((cue for cue in scene.at[at] if cue.category == "frames" and cue.klass in ("amount", "count", "back")), None)
    pronoun = amount is not None and (amount.suffix or any(r.suffix for r in scene.readings(at)))
    return _raised(scene, scene.segment_of[verb]) if pronoun and at == verb + 1 and scene.verb(verb) else None


def _content(scene: Scene, found: Found) -> Found:
    """«معدل التضخم» is of inflation: behind a word of amount the noun that it belongs to names the thing."""
    at, last = found.at, found.last
    if at is None or last is None or not (scene.glue(at, "amount") or scene.glue(at, "count")):
        return found
    inner = at + 1
    definite = scene.shapes.definite
    if definite(scene.tokens[at].form):
        inner = next((i for i in range(at + 1, last + 1) if _of(scene, i)), -1)
        if inner > 0:  # «المعدل الفعلي للبطالة في المدن»
            return Found(found.head, found.text, found.why, inner, last, found.own)
        return _content_of(scene, found, last + 1) or found  # «القدرة العاملة»
    if inner > last or not scene.nominal(inner) or scene.joined(inner):
        return found
    called = scene.is_(inner, "nouns") or scene.is_(inner, "nationalities")
    if not (called or (scene.glue(at, "back") and definite(scene.tokens[inner].form))):
        return found
    inside = Found(found.head, found.text, found.why, inner, last, found.own)
    return _content(scene, inside) if scene.glue(inner, "count") else inside  # «إجمالي عدد المساكن»


def _content_of(scene: Scene, found: Found, to: int) -> Found | None:
    """«المعدل اليومي للصادرات»: the noun behind «of» that the rate is of."""
    if scene.stop(to) or not _of(scene, to):
        return None
    return Found(found.head, f"{found.text} {scene.text(to, to)}", found.why, to, to, found.own)


def _of(scene: Scene, at: int) -> bool:
    """«للصادرات»: a noun with the preposition of what owns it."""
    of = any(r.prefix in scene.shapes.clitics.to and r.entry.category == "nouns" for r in scene.readings(at))
    return of or any(cue.prefix in scene.shapes.clitics.to and cue.klass in ("attr", "noun") for cue in scene.at[at])


def _reverted(scene: Scene, number: Number) -> bool:
    """«تستهدف رفعه إلى 9»: what changes is said before."""
    at = skip_hedge(scene, number.first - 1)
    at -= bool(number.role in ("from", "to") and (scene.glue(at, "to") or scene.glue(at, "of")))
    return any(cue.key in CHANGE and cue.klass == "noun" and cue.suffix and cue.last == at for cue in scene.events)


def _left(scene: Scene, number: Number) -> bool:
    """«إلى 5.25 دينار، من 4.83»: what it was before it became the number before."""
    if number.role != "from" or not scene.glue(skip_hedge(scene, number.first - 1), "of"):
        return False
    return any(one.last < number.first and one.role == "to" and one.value.kind == number.value.kind for one in scene.numbers)


def group(scene: Scene, number: Number) -> Found | None:
    """«يشكل الأطفال نصفهم»: who makes up a share."""
    for at in range(number.first - 1, scene.segment(number.first).first - 1, -1):
        if scene.glue(at, "makes"):
            return first_nominal(scene, at + 1, number.first, "who makes up the share")
    of = number.last + 1
    adjective = scene.is_(of + 1, "nationalities") or scene.cue(of + 1, "qualifiers", "adj")
    people = scene.is_(of + 1, "nouns") and of + 1 not in scene.names and not scene.glue(of + 1, "base")
    people = people and not of_land(scene, of + 1)
    if scene.glue(of, "of") and people and not scene.cue(of, "borders") and not scene.cue(of, "parts") and not adjective:
        return take(scene, of + 1, "who makes up the share")  # «ثلثهم من النساء»
    return None


def _subject(scene: Scene, number: Number, first: int) -> Found | None:
    """In a list the noun since the number before; else the subject: before the verb behind «إن», else after it; of the clause
    before where the number only goes on with it."""
    listed = [one for one in scene.numbers if first <= one.first < number.first and one.value.kind == number.value.kind]
    if listed:
        found = first_nominal(scene, receivers.behind(scene, listed[-1]), number.first, "noun of the list")
        if found:
            return found
    own = scene.segment_of[number.first]
    for verb in range(number.first - 1, first - 1, -1):
        if scene.verb(verb) and (scene.segment_of[verb] == own or scene.segment(verb).border != "rel"):
            if scene.nominal(verb + 1) and not scene.joined(verb + 1) and verb + 1 < number.first:
                if _reaching(scene, verb, number) or _told_anew(scene, verb):
                    return first_nominal(scene, verb + 1, number.first, "what has reached the amount")
                return _object(scene, first_nominal(scene, verb + 1, number.first, "subject of the verb"), number.first)
            why = "what has reached the amount" if _reaching(scene, verb, number) else "subject before the verb"
            if behind_relative(scene, verb):
                clause = scene.segments[own - 1]
                return first_nominal(scene, clause.first, clause.end, why)
            before = _object(scene, first_nominal(scene, first, verb, why), verb)
            if before:
                return before
            found = first_nominal(scene, verb + 1, number.first, "subject of the verb")
            return found or _before(scene, number, first)
    found = first_nominal(scene, first, number.first, "noun of the clause")
    n = scene.segment_of[number.first]
    if found is None and n and scene.segments[n].border == "comma":
        while n and scene.segments[n].border == "comma":
            n -= 1
        found = _subject_of(scene, scene.segments[n].first, scene.segments[n].end)
    return found


def _object(scene: Scene, found: Found | None, end: int) -> Found | None:
    """«رفعت اللجنة ثمن الخبز 9»: the noun phrase right behind the subject."""
    at = (found.last or 0) + 1 if found else end
    object_ = at < end and scene.nominal(at) and not scene.joined(at) and not (found and changing(scene, at))
    return take(scene, at, "object of the verb") if object_ else found  # «واصل الدولار صعوده ليبلغ 9»: the dollar


def _reaching(scene: Scene, verb: int, number: Number) -> bool:
    """A verb of reaching with nothing between it and the amount."""
    return light(scene, verb) and skip_hedge(scene, number.first - 1) <= verb + 1


def _told_anew(scene: Scene, verb: int) -> bool:
    """«وبلغت الضياعات في الشبكة 32%», «وسجلت نسبة الإلغاء 3%»: a verb of reaching tells of the noun or rate behind it, which is
    none that points back («وبلغت النسبة في الريف 9%») and nobody («وسجلت الشركة 9%»)."""
    at = verb + 1
    if not light(scene, verb) or scene.glue(at, "agent") or at in scene.names or scene.is_(at, "places"):
        return False
    pointing = scene.glue(at, "back") and (scene.shapes.definite(scene.tokens[at].form) or not scene.nominal(at + 1))
    level = scene.cue(verb, "modality", "verb")
    return not pointing and bool(scene.glue(at, "back") or (level and level.key == "level"))


def _before(scene: Scene, number: Number, first: int) -> Found | None:
    """What a clause without a subject is about: the noun that a relative clause hangs on; where a verb goes on («… ونزلت إلى 9»)
    the subject of the clause before, unless an amount of the same kind stands there."""
    segment = scene.segment(number.first)
    if segment.border == "rel":
        return antecedent_clause(scene, first)
    n = scene.segment_of[number.first] - 1
    raised = _raised(scene, n + 1)
    wherein = segment.border == "hard" and scene.glue(segment.first, "wherein")  # «شهدت المداخيل قفزة إذ ارتفعت 9%»
    if raised or n < 0 or not (segment.border == "and" or wherein):
        return raised
    last = scene.segments[n]
    if any(one.value.kind == number.value.kind for one in scene.numbers if last.first <= one.first < last.end):
        return None
    if last.border == "rel" and n:  # «الاستجابة للإضراب الذي … كانت محدودة ولم تتجاوز 9%»
        last = scene.segments[n - 1]
        return first_nominal(scene, last.first, last.end, "what the clauses are about")
    return _subject_of(scene, last.first, last.end, "what the clauses are about" if wherein else "subject of its clause")


def _raised(scene: Scene, n: int) -> Found | None:
    """«أما التضخم الأساسي، أي من دون الغذاء، فقد نزل إلى 9»: what stands first, before the clause that says it."""
    first = scene.segments[n].first + (scene.tokens[scene.segments[n].first].kind == "mark")
    if first >= len(scene.tokens) or not scene.tokens[first].form.startswith(scene.shapes.clitics.ands[1]):
        return None
    for segment in reversed(scene.segments[max(n - _RAISED, 0) : n]):
        if segment.border == "hard":
            return first_nominal(scene, segment.first, segment.end, "what is spoken of")
    return None


def gone_on(scene: Scene, at: int) -> Found | None:
    """«تنطلق الحملة غدا وتستمر حتى 9 مايو»: the subject of the clause before, where a verb goes on."""
    n = scene.segment_of[at]
    if not n or scene.segments[n].border != "and":
        return None
    return _subject_of(scene, scene.segments[n - 1].first, scene.segments[n - 1].end)


def _subject_of(scene: Scene, first: int, end: int, why: str = "subject of its clause") -> Found | None:
    for verb in range(first, end):
        if scene.verb(verb):
            return first_nominal(scene, verb + 1, end, why)
    return None


def reached(scene: Scene, number: Number) -> Found | None:
    """«بلغت الوفيات 9», «ارتفعت الوفيات إلى 9», «إن الزوار زادوا على 9»: what a bare count is the level of."""
    first = scene.segment(number.first).first
    for at in range(number.first - 1, first - 1, -1):
        cue = scene.cue(at, "modality", "verb")
        if cue and cue.key == "level" and scene.verb(at):
            if scene.nominal(at + 1) and at + 1 not in scene.names:
                if scene.glue(at + 1, "back") and scene.shapes.definite(scene.tokens[at + 1].form):
                    return None  # «ليبلغ العدد 9»
                return first_nominal(scene, at + 1, number.first, "what has reached the number")
            bare = at > first and scene.is_(at - 1, "nouns") and not scene.shapes.definite(scene.tokens[at - 1].form)
            if bare and scene.function(at - 2, "prep"):
                return take(scene, at - 1, "what has reached the number", at - 1)  # «أمام جمهور بلغ 9»
            if any(scene.glue(i, "owner") for i in range(max(at - 2, first), at)):
                return None  # «إن عددهم لا يتجاوز 9»
            return first_nominal(scene, first, at, "what has reached the number")
        if scene.verb(at) or at in scene.number_at:
            break
    return None


def _changed(scene: Scene, number: Number) -> Found | None:
    """What grows or shrinks by the number."""
    cue = change_word(scene, number)
    at = skip_hedge(scene, number.first - 1)
    if cue is None or (cue.last < at and scene.has_and(at) and scene.is_(at, "places")):
        return None  # «خفضت السعودية إنتاجها 9 والكويت 3»
    owner = next_of_list(scene, number) or attribute(scene, number)
    if owner:
        return owner
    if cue.klass == "noun" and (within := _within(scene, number)):
        return within
    if cue.klass != "verb":
        at = cue.last + 1
        sized = at + 1 < number.first and scene.nominal(at + 1) and scene.shapes.definite(scene.tokens[at + 1].form)
        sized = sized or not scene.glue(at, "amount")  # «خفض قيمة العملة بـ9%»
        definite = scene.shapes.definite
        described = definite(scene.tokens[cue.first].form) and definite(scene.tokens[at].form) and not scene.is_(at, "nouns")
        if at < number.first and scene.nominal(at) and sized and not (described or lone_adjective(scene, at)):
            return take(scene, at, "what changes")
        named = scene.shapes.definite(scene.tokens[cue.first].form) and (scene.glue(cue.first - 1, "amount") or scene.verb(at))
        if not named and _assumed(scene, cue):
            return take(scene, cue.first, "growth", cue.last)
        changed = None if named else recorded(scene, cue, number)
        if changed:
            return changed
        if named or not scene.glue(cue.first - 1, "target"):
            return take(scene, cue.first, "growth", cue.last) if named else None
        return _subject_of(scene, begins(scene, number), cue.first)  # «أغلقت البورصة على صعود»
    first = scene.segment(number.first).first
    found = _object(scene, first_nominal(scene, cue.last + 1, number.first, "what changes"), number.first)
    found = found or first_nominal(scene, first, cue.first, "what changes")
    return found or _before(scene, number, first)


def _assumed(scene: Scene, cue: Cue) -> bool:
    """«بنيت الموازنة على فرضية نمو بـ3%», «تراهن الحكومة على نسبة نمو تعادل 3%»: growth by itself, not of who counts on it."""
    before = cue.first - 1
    if scene.glue(before, "assumed"):
        return True
    rated = scene.glue(before, "amount") and scene.glue(before - 1, "onto") and scene.glue(cue.first, "pace")
    return bool(rated) and any(scene.glue(at, "assumes") for at in range(scene.segment(cue.first).first, before))


def _within(scene: Scene, number: Number) -> Found | None:
    """«مع انخفاض بنسبة 4% في الصادرات»: what has amounts, behind «in»."""
    at = after_unit(scene, number)
    if not scene.glue(at, "in") or not scene.nominal(at + 1) or not scene.shapes.definite(scene.tokens[at + 1].form):
        return None
    had = any(cue.category == "events" and cue.klass in ("attr", "noun") for cue in scene.at[at + 1])
    return take(scene, at + 1, "what changes", own=True) if had and not scene.is_(at + 1, "places") else None
