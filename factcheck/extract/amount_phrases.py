"""The noun beside an amount: «9% من X», «9 أطنان قمحا», «9 ملايين للطرق», the label of a line, the growth itself."""

from __future__ import annotations

from factcheck.extract.distances import away
from factcheck.extract.headless import headless
from factcheck.extract.phrases import Found, phrase_end, phrase_start, take, trimmed
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import CHANGE, SHARES, Cue, Number, Scene

_BARGAINS = ("signed", "allocated")


def is_unit(scene: Scene, at: int) -> bool:
    return any(scene.is_(at, name) for name in ("units", "currencies", "percents", "rates")) and not scene.glue(at, "of")


def after_unit(scene: Scene, number: Number) -> int:
    at = number.last + 1
    while at < len(scene.tokens):
        if scene.tokens[at].form == "(" and at + 1 in scene.number_at:  # «9 مليارات دينار (11 مليار دولار) للطرق»
            at = next((i + 1 for i in range(at, len(scene.tokens)) if scene.tokens[i].form == ")"), len(scene.tokens))
            continue
        unit = scene.cue(at, "units") or scene.cue(at, "currencies")
        if unit:
            at = unit.last + 1
        elif is_unit(scene, at) or scene.tokens[at].form in (")", "/"):
            at += 1
        else:
            break
    return at


def partitive(scene: Scene, number: Number) -> Found | None:
    """«9% من X», «9 أطنان من X», «خمس X»; money comes from its giver and is not of it."""
    at = after_unit(scene, number)
    at += scene.cue(at, "modality", "only") is not None  # «9% فقط من الأصوات»
    if number.value.kind == "fraction" and scene.nominal(at) and not scene.glue(at, "plain"):
        return take(scene, at, "share of X", own=True)
    if number.value.kind == "money" or _compared(scene, number) or away(scene, number):
        return None
    among = scene.cue(at, "parts", "word")
    if among and among.key == "of" and number.value.kind in SHARES and scene.nominal(among.last + 1):
        return take(scene, among.last + 1, "of X", own=True)
    if not (of := scene.glue(at, "of")) or of.prefix or not scene.nominal(at + 1) or scene.cue(at, "parts"):
        return None  # «من الأرز إلى 9% ومن السكر إلى 12%»
    if number.role in ("from", "to") and number.value.kind not in SHARES:
        return None
    if number.value.kind == "measure" and at + 1 in scene.names and scene.is_(at + 1, "places"):
        return None  # «9 أطنان من روسيا»: where it comes from
    return take(scene, at + 1, "of X", own=True)


def contributed(scene: Scene, number: Number) -> Found | None:
    """«تساهم الزراعة بنسبة 9% في الناتج»: what the share that somebody contributes is of."""
    at = after_unit(scene, number)
    if number.value.kind not in SHARES or not scene.glue(at, "in") or not scene.glue(at + 1, "base") or not scene.nominal(at + 1):
        return None
    first = scene.segment(number.first).first
    made = any(scene.glue(i, "makes") and scene.verb(i) for i in range(first, number.first))
    return take(scene, at + 1, "of X", own=True) if made else None


def room(scene: Scene, number: Number) -> Found | None:
    """«9% من سعتها الكلية (9 ملايين متر مكعب)»: the room itself, in brackets right behind it."""
    before = skip_hedge(scene, number.first - 1)
    if before < 1 or scene.tokens[before].form != "(" or number.value.kind in SHARES:
        return None
    at = next((at for at in (before - 1, before - 2) if at > 0 and scene.glue(at, "base") and scene.glue(at - 1, "of")), -1)
    return take(scene, at, "what has the amount") if at > 0 and any(r.suffix for r in scene.readings(at)) else None


def has_amounts(scene: Scene, at: int) -> bool:
    """«كلفة», «إنتاج»: a word of the list that has an amount."""
    return scene.cue(at, "events", "attr", "noun") is not None


def postposed(scene: Scene, number: Number) -> Found | None:
    """«تراجع إلى 9 بالمئة معدل البطالة»: what has reached the amount stands behind it, and nothing before it."""
    before, at = skip_hedge(scene, number.first - 1), after_unit(scene, number)
    heads = number.value.kind == "percent" and (before < 0 or scene.tokens[before].kind == "mark")
    if heads and scene.glue(at, "back") and scene.nominal(at + 1) and scene.shapes.definite(scene.tokens[at + 1].form):
        return take(scene, at, "what has the amount", own=True)  # «34% نسبة المشاركة الأولية»
    before -= bool(scene.glue(before, "to"))
    level = scene.cue(before, "modality", "verb")
    if not (level and level.key == "level" and level.last == before and scene.verb(before)):
        return None
    if not scene.nominal(at) or scene.joined(at) or scene.nominal(before - 1):
        return None
    rate = scene.glue(at, "amount") or scene.glue(at, "back") or has_amounts(scene, at)
    return take(scene, at, "what has reached the amount", own=True) if rate else None


def _compared(scene: Scene, number: Number) -> bool:
    """«أدنى بنسبة 9% من مستواها»: what it is lower than is no whole."""
    at = skip_hedge(scene, number.first - 1)
    while at > 0 and scene.glue(at, "amount"):
        at -= 1
    return number.value.kind in SHARES and at < number.first - 1 and scene.glue(at, "record") is not None


def of_unit(scene: Scene, number: Number) -> Found | None:
    """«9 أطنان قمحا»: the noun behind the unit."""
    at = after_unit(scene, number)
    if number.value.kind != "measure" or not scene.is_(at, "nouns") or not scene.nominal(at) or scene.joined(at):
        return None
    if number.role in ("from", "to"):
        return None
    if scene.shapes.definite(scene.tokens[at].form) or scene.cue(at, "localities"):
        return None
    return take(scene, at, "noun after the unit", own=True)


def for_what(scene: Scene, at: int) -> bool:
    """«للتعليم», «لتعليم»: a receiver; of an unknown word the article must stand behind the preposition."""
    to, known = scene.shapes.clitics.to, scene.readings(at)
    return any(reading.prefix in to for reading in known) or (
        not known and at < len(scene.tokens) and scene.tokens[at].form.startswith(to[1])
    )


def given_to(scene: Scene, cue: Cue) -> bool:
    """«9 ملايين دينار للنفقات»: what the money of the number right before is for."""
    to = scene.shapes.clitics.to
    before = scene.number_before(cue.first) if cue.prefix in to else None
    return before is not None and before.value.kind == "money" and after_unit(scene, before) == cue.first


def sided(scene: Scene, at: int) -> bool:
    """«9 دنانير للبيع», «لغايات الشراء»: the side of a trade behind its preposition, which has no amount itself."""
    cue = next(iter(scene.cues(max(at - 1, 0), at + 1, "qualifiers", "side")), None)
    return cue is not None and cue.last >= at and receives(scene, cue.prefix)


def receives(scene: Scene, prefix: str) -> bool:
    """Whether a preposition of the receiver stands before the word, behind «and» or not: للبيع، وللبيع."""
    ands, to = scene.shapes.clitics.ands, scene.shapes.clitics.to
    return prefix in to or (prefix[:1] in ands and prefix[1:] in to)


def points_back(scene: Scene, number: Number) -> bool:
    """«نصفها», «38% منها», «النصف»: a share of what stands before."""
    last, at = scene.readings(number.last), number.last + 1
    if number.value.kind == "fraction":
        if last and all(reading.suffix for reading in last):
            return True
        bare = (not scene.nominal(at) or scene.glue(at, "plain")) and not scene.glue(at, "of")
        if bare and number.role is None and scene.shapes.definite(scene.tokens[number.first].form):
            return True
    cue, noun = scene.cue(at, "parts", "word"), scene.nominal(at) or scene.glue(at, "of")
    before = None if noun else scene.glue(skip_hedge(scene, number.first - 1), "pronoun")  # «منها ثلث بلا لوحات»
    return bool(cue and cue.key == "after") or before is not None


def labelled(scene: Scene, number: Number) -> Found | None:
    """«الرواتب: 14.8 مليار»: the label of a line."""
    colon = skip_hedge(scene, number.first - 1)
    if colon < 1 or scene.tokens[colon].form != ":" or not scene.nominal(colon - 1) or colon - 1 in scene.names:
        return None
    if is_unit(scene, colon - 1):
        return None  # «دون 15 سنة: 36%»
    start = phrase_start(scene, colon - 1, 0)
    while start > 1 and not any(scene.verb(at) for at in range(max(start - 4, 0), start)):
        step = 1 if scene.has_and(start) else 2  # «ضرائب على السلع والخدمات: 9», «الإيرادات غير النفطية: 9»
        if not scene.nominal(start - step) or (step > 1 and not scene.function(start - 1, "prep")):
            break
        start = phrase_start(scene, start - step, 0)
    return Found(scene.text(start, start), trimmed(scene.text(start, colon - 1)), "label of the line", start, colon - 1)


def growth(scene: Scene, number: Number) -> Found | None:
    """«نسبة نمو لا تتعدى 3%»: growth that has no other owner."""
    first = scene.segment(number.first).first
    if number.value.kind != "percent":
        return None
    for cue in reversed(scene.events):
        if first <= cue.first and cue.last < number.first and cue.key in CHANGE and cue.klass == "noun":
            if scene.verb(cue.first):
                continue  # «وتراجع في المدن إلى 9%»
            if number.role == "from" and scene.glue(cue.last + 1, "about"):
                return None  # «استقرت على 7% متراجعة عن 9%»
            if number.role in ("from", "to") and cue.last + 1 < number.first and not scene.glue(cue.first, "pace"):
                inner = cue.last + 1  # «رفع نسبة التمدرس من 9% إلى 12%»
                if scene.nominal(inner) and not scene.joined(inner) and not lone_adjective(scene, inner):
                    return take(scene, inner, "what changes", min(phrase_end(scene, inner), number.first - 1))
            return take(scene, cue.first, "growth", min(phrase_end(scene, cue.last), number.first - 1))
    return None


def lone_adjective(scene: Scene, at: int) -> bool:
    """«مكاسب طفيفة», «زيادة شهرية صافية قدرها»: indefinite words that no noun follows and that are none themselves."""
    behind = at
    while scene.nominal(behind) and _of_feminine(scene, behind):
        behind += 1
    return behind > at and (not scene.nominal(behind) or scene.glue(behind, "amount") is not None)


def _of_feminine(scene: Scene, at: int) -> bool:
    form = scene.tokens[at].form
    return scene.shapes.feminine(form) and not scene.shapes.definite(form) and not scene.is_(at, "nouns")


def described(scene: Scene, at: int, first: int) -> int:
    """The noun that an adjective with the article stands behind: القمح in «القمح المسوق»."""
    definite = scene.shapes.definite
    start = at if scene.is_(at, "nouns") else phrase_start(scene, at, first)
    while at > start and definite(scene.tokens[at].form) and definite(scene.tokens[at - 1].form):
        at -= 1
    return at


def adjacent(scene: Scene, number: Number, first: int) -> Found | None:
    """«مساعدة قيمتها N», «ميزانية N»: the noun right before the amount."""
    at = skip_hedge(scene, number.first - 1)
    skipped = by = False
    while at >= first and (scene.glue(at, "amount") or _total(scene, at)):
        by = len(scene.tokens[at].form) == 1
        at -= 1
        skipped = True
    while skipped and at > first and scene.nominal(at) and scene.is_(at, "nationalities"):
        at -= 1
    if skipped and 0 < at == scene.segment(number.first).first and any(r.suffix for r in scene.tokens[at + 1].readings):
        return antecedent_clause(scene, at)  # «9 سيارات، قيمتها 3 ملايين»
    if at < first or not scene.nominal(at) or headless(scene, at) or (not skipped and scene.cue(at, "localities")):
        return None
    if not skipped and any(scene.verb(i) for i in range(first, at)):
        return None
    start = phrase_start(scene, at, first)
    if skipped:
        start, at = _bargained(scene, start, at, first)
        start = _built(scene, number, start, at)
    rated = None if skipped else _rate_in(scene, first, start)
    if rated is not None and not any(scene.verb(i) for i in range(first, at)):
        return rated
    while scene.verb(at + 1) and scene.function(start - 1, "prep") and start - 2 >= first and scene.nominal(start - 2):
        at = start - 2  # «نسبة النجاح في الشهادة بلغت 9»
        start = phrase_start(scene, at, first)
    if by and scene.function(start - 1, "prep"):
        return None  # «في السوق بـ9 دنانير»
    while start > first and scene.nominal(start - 1) and any(r.prefix in scene.shapes.clitics.to for r in scene.readings(start)):
        start = phrase_start(scene, start - 1, first)  # «الحد الأدنى للمعاش»
    if is_unit(scene, start) and not (skipped and _bargain(scene, start)):
        return None  # «نسبة من يعودون خلال سنة 9%»
    return Found(scene.text(start, start), trimmed(scene.text(start, at)), "noun before the amount", start, at)


def _bargained(scene: Scene, start: int, at: int, first: int) -> tuple[int, int]:
    """«عقدا مع شركة بقيمة 9», «مع شركة عقدا بقيمة 9»: what has the value is the contract, not with whom it was made."""
    if not scene.function(start - 1, "prep") or scene.glue(start - 1, "target"):
        return start, at  # «الاتفاق على حافز قدره 9»
    form = scene.tokens[at].form
    if start < at and _bargain(scene, at) and scene.shapes.uninflected(form) != form:
        return at, at
    before = start - 2
    begins = phrase_start(scene, before, first) if before >= first and scene.nominal(before) else start
    return (begins, before) if begins < start and _bargain(scene, begins) else (start, at)


def _bargain(scene: Scene, at: int) -> bool:
    return any(
        cue.key in _BARGAINS and cue.klass in ("noun", "attr", "thing") for cue in scene.at[at] if cue.category == "events"
    )


def _built(scene: Scene, number: Number, start: int, at: int) -> int:
    """«إنشاء محطة بقدرة 9 ميغاواط», «تمويل مشروع محطة بقدرة 9»: what has the size is the plant, not its building."""
    if number.value.kind != "measure" or not any(cue.category == "events" for cue in scene.at[start]):
        return start
    sites = (i for i in range(start, at + 1) if scene.cue(i, "localities", "site") and scene.nominal(i) and not scene.joined(i))
    return next(sites, start)


def _rate_in(scene: Scene, first: int, at: int) -> Found | None:
    """«نسبة الحضور في الدورة الثانية 9%»: the rate before the preposition that the noun before the number stands behind."""
    last = at - 2
    if last < first or not scene.glue(at - 1, "within") or not scene.nominal(last):
        return None
    start = phrase_start(scene, last, first)
    rate = start < last and scene.glue(start, "back") and not scene.joined(start)
    return take(scene, start, "noun before the amount", last) if rate else None


def _total(scene: Scene, at: int) -> bool:
    """«قيمتها الإجمالية 9»; «نسبة الإضراب 9» is of the strike."""
    form = scene.tokens[at].form
    described = scene.nominal(at) and scene.shapes.definite(form) and not scene.is_(at, "events", "noun", "attr")
    return described and scene.glue(at - 1, "amount") is not None


def antecedent_clause(scene: Scene, first: int) -> Found | None:
    """The noun that a relative clause hangs on: the one right before it."""
    last = first - 1
    while last > 0 and (not scene.nominal(last) or (scene.is_(last, "units") and last - 1 in scene.number_at)):
        last -= 1  # «الناقلة، البالغ طولها 9 أمتار والتي بنيت …»
    if last < 0 or not scene.nominal(last):
        return None
    start = phrase_start(scene, last, 0)
    if start > 0 and scene.glue(start, "bridge"):
        return antecedent_clause(scene, start)
    return Found(scene.text(start, start), trimmed(scene.text(start, last)), "noun that the clause is about", start, last)


def behind_relative(scene: Scene, verb: int) -> bool:
    """«الاستجابة للإضراب الذي شنه العمال كانت محدودة ولم تتجاوز 9%»: the second verb of a relative clause, with no bare noun
    right before it, goes on with what stands before that clause."""
    segment = scene.segment(verb)
    start = segment.first + 1
    own = scene.verb(start) or (start < len(scene.tokens) and not scene.readings(start))
    if segment.border != "rel" or not own or verb < start + 2:
        return False
    told = [at for at in range(start + 1, verb) if scene.verb(at)]
    at = told[-1] if told and scene.function(verb - 1) else verb
    bare = scene.is_(at - 1, "nouns") and not scene.shapes.definite(scene.tokens[at - 1].form) and at - 1 not in scene.names
    return not bare and (scene.nominal(at - 1) or at < verb)


def next_of_list(scene: Scene, number: Number) -> Found | None:
    """«ارتفعت أسعار الأغذية 54% والمشروبات 21%»: the definite noun with «and» on it between two numbers of a kind."""
    at = skip_hedge(scene, number.first - 1)
    last = scene.number_before(number.first)
    given = scene.tokens[at].form in scene.shapes.clitics.at or scene.glue(at, "amount") is not None
    at -= given
    start = phrase_start(scene, at, last.last + 1) if last and given and scene.nominal(at) else at
    if last is None or last.value.kind != number.value.kind or not last.last < start <= last.last + 2 or not scene.nominal(at):
        return None
    joined = any(r.prefix[:1] in scene.shapes.clitics.ands[:1] for r in scene.readings(start)) or scene.joined(start)
    return take(scene, start, "what changes", at) if joined and scene.shapes.definite(scene.tokens[at].form) else None


def inside(scene: Scene, at: int, first: int) -> bool:
    """In a phrase behind a preposition of the stretch: «خسرت خلال إضراب 9»."""
    start = phrase_start(scene, at, first)
    if scene.glue(start, "aside") and scene.is_(start, "functions", "prep"):
        return True  # «إثر الحريق»
    if scene.glue(start, "sector") and scene.governed(start):
        return True  # «9% بالقطاع الخاص و12% بالقطاع العام»
    return start > first and scene.function(start - 1, "prep")
