"""The place of a number in a stated change: from, to, by."""

from __future__ import annotations

from factcheck.extract.heights import high, long, tall
from factcheck.extract.losses import lost
from factcheck.extract.outside import outside
from factcheck.extract.scene import CHANGE, Cue, Number, Scene
from factcheck.extract.told_before import earlier_count
from factcheck.model import Role

_GAP = 12
_TOLD = 3  # tokens from «البالغ» to its number
_LED = 5  # tokens from «كانت الحصيلة» to its number
_RATES = ("percent", "percentage_point", "multiple", "measure", "money", "fraction")
_LEVELS = frozenset({"percent", "money"})
_NEVER = ("duration", "age", "ordinal")


def skip_hedge(scene: Scene, at: int) -> int:
    """The token before a number's hedge words: إلى ← أكثر من 40."""
    hedges = scene.by.get("hedges")
    while hedges and at >= 0:
        near = range(max(at - 3, 0), at + 1)  # the longest first: «ليس | أقل من»
        start = next((i for i in near if any(cue.last == at for cue in hedges.get(i, ()))), None)
        if start is None or (start == at and scene.glue(at, "to")):
            return at
        at = start - 1
    return at


def so_that(scene: Scene, number: Number) -> bool:
    """«خسر الحزب 23 مقعدا ليتراجع إلى 112»: what a verb of change with «so that» before it comes to."""
    first = scene.begins(number.first)
    told = (cue for cue in scene.events if cue.key in CHANGE and first <= cue.first < number.first)
    return number.role == "to" and any(cue.klass == "verb" and cue.prefix in scene.shapes.clitics.to for cue in told)


def change_word(scene: Scene, number: Number) -> Cue | None:
    """The nearest word of growing or shrinking before the number, in its clause."""
    begins, segment = scene.begins(number.first), scene.segment(number.first)
    first = begins if begins < segment.first else max(begins, number.first - _GAP)
    found = None
    for cue in scene.events:
        if first <= cue.first and cue.last < number.first:
            change = cue if cue.key in CHANGE else _rise(scene, cue, number)
            if change and not _still(scene, change, number):
                found = change
    return found or outside(scene, number) or _listed(scene, number) or _opposite(scene, number)


def _opposite(scene: Scene, number: Number) -> Cue | None:
    """«زادت الإيرادات 1%، مقابل 9% في المصروفات»: the word of change of the number that this one is set against."""
    other = level_before(scene, number)
    return change_word(scene, other) if other is not None and other.role == "by" else None


def _listed(scene: Scene, number: Number) -> Cue | None:
    """The word of change of the number before in a list."""
    before = scene.number_before(number.first)
    if before is not None and _so_far(scene, before, number):
        return change_word(scene, before)
    if before is None or before.role != "by" or scene.segment(number.first).border != "comma":
        return None
    if _again(scene, before, number):
        return change_word(scene, before)
    goes_on = before.value.kind == number.value.kind and _next(scene, _between(scene, before, number))
    return change_word(scene, before) if goes_on else None


def _rise(scene: Scene, cue: Cue, number: Number) -> Cue | None:
    """«أغلق على ارتفاع قدره 9%»: the height of a share is its rise."""
    if cue.key != "distance_location" or cue.first == cue.last or number.value.kind not in ("percent", "percentage_point"):
        return None
    return next((one for one in scene.at[cue.last] if one.category == "events" and one.key in CHANGE), None)


def _still(scene: Scene, cue: Cue, number: Number) -> bool:
    """No change: «ما يزيد على 9» is a bound, «ارتفاعه 9 أمتار» a height."""
    if any(scene.glue(at, "valued") for at in range(max(number.first - _TOLD, cue.last + 1), number.first)):
        return True  # «سيقلص الخط البالغ طوله 9 كيلومترات زمن الرحلة»
    if cue.klass == "noun" and (cue.suffix or (cue.first > 0 and light(scene, cue.first - 1))):
        return number.value.kind == "measure" and (cue.suffix != "" or long(scene, number.last + 1))
    if number.value.kind == "measure" and long(scene, number.last + 1) and high(scene, cue, number):
        return True
    if cue.klass == "noun" and tall(scene, number, skip_hedge(scene, number.first - 1)):
        return True
    if not scene.verb(cue.first) and (_then(scene, cue, number) or _of_size(scene, cue, number)):
        return True
    if cue.klass == "noun" and scene.glue(cue.first, "lifts") and cue.last == number.first - 1:
        return number.value.kind in ("count", "measure") and number.value.unit != "index_point"  # «رفع 9 سيارات»
    if cue.last > cue.first and _definite(scene, cue.first):
        return True  # «الشهر الأعلى بـ9 مسافرين»
    near = range(max(cue.first - 2, 0), cue.first + 1)
    return any(one.category == "hedges" and one.last > cue.first for at in near for one in scene.at[at])


def _then(scene: Scene, cue: Cue, number: Number) -> bool:
    """«كان قوام القوة قبل بدء الخفض 9 جنود»: the change is when it was so, right before a count."""
    if number.value.kind != "count" or cue.last != skip_hedge(scene, number.first - 1) or not _definite(scene, cue.first):
        return False
    return any(scene.glue(at, "aside") for at in range(max(cue.first - 2, 0), cue.first))


def _of_size(scene: Scene, cue: Cue, number: Number) -> bool:
    """«خفض الضريبة البالغة 9%»: what has the size is of another gender than the word of change."""
    at = skip_hedge(scene, number.first - 1)
    at -= scene.tokens[at].form in scene.shapes.clitics.at
    feminine = scene.shapes.feminine
    sized = at > cue.last + 1 and scene.glue(at, "valued") is not None and _definite(scene, at)
    return sized and feminine(scene.tokens[at].form) != feminine(scene.tokens[cue.first].form)


def _definite(scene: Scene, at: int) -> bool:
    return scene.shapes.definite(scene.tokens[at].form)


def settled(scene: Scene, number: Number) -> Role | None:
    """The role that the words beside the number gave, but for «حقق نموا وصل إلى 9%»; else what its clause gives."""
    cue = change_word(scene, number) if number.role == "to" else None
    if cue is not None and _grown_to(scene, cue, skip_hedge(scene, number.first - 1)):
        return "by"
    no_change = _of_votes(scene, number) or tall(scene, number, skip_hedge(scene, number.first - 1))
    said = None if number.role == "by" and no_change else number.role
    return said or role(scene, number)


def role(scene: Scene, number: Number) -> Role | None:
    """From, to or by, where a word of change governs the number; else ``None``."""
    if number.value.kind in _NEVER:
        return None
    before = skip_hedge(scene, number.first - 1)
    if number.value.kind == "measure" and (_far(scene, before) or _of_dimension(scene, before)):
        return None  # «فقد 9 بعد غرق قارب على بعد 18 ميلا»
    cue = None if _of_votes(scene, number) else change_word(scene, number)
    opposite = level_before(scene, number)
    if opposite:
        was = opposite.role is None and scene.segment(number.first).border == "time" and scene.glue(before, "was") is not None
        was |= opposite.role is None and _replaced(scene, before)
        return "by" if opposite.role == "by" else "from" if opposite.role == "to" or was else None
    if _had_been(scene, number, before) or earlier_count(scene, number, before):
        return "from"
    if cue is None:
        return _pair(scene, number, before)
    if _past(scene, number):
        return "to"
    if _grown_to(scene, cue, before):
        return "by"
    if _of_other(scene, cue, number, before) or lost(scene, cue, number):
        return None
    if _up_to(scene, number):
        return "to"
    if number.value.hedge != "range":  # «زيادة من 5 إلى 10 بالمئة» is by both
        if (scene.glue(before, "to") and not scene.glue(before - 1, "plus")) or _reaching(scene, before):
            return "to"
        if scene.glue(before, "of") or _below(scene, cue, number, before):
            return "from"
    given = [one for one in scene.numbers if cue.last < one.first < number.first]
    if any(one.role for one in given):
        last = given[-1]
        if _so_far(scene, last, number):
            return "by"
        if last.role == "to" and (_beside(scene, last, number) or (last.value.kind in _LEVELS and _joined(scene, last, number))):
            return "to"
        if last.role != "by":
            return None
        again = _coordinated(scene, last, number) or _same_change(scene, last, number) or _beside(scene, last, number)
        again = again or _again(scene, last, number)
        return "by" if again else None
    return "by" if number.value.kind in _RATES or _amount(cue, number) else None


def _of_dimension(scene: Scene, at: int) -> bool:
    """«بقفزة علوها متران»: the height of a thing that is called by a word of change."""
    told = any(c.category == "events" and c.klass == "attr" and c.key == "distance_location" and c.suffix for c in scene.at[at])
    if told and scene.nominal(at - 1) and not _definite(scene, at - 1):
        return True
    verb = next((i for i in range(at - 1, scene.segment(at).first - 1, -1) if scene.verb(i)), -1)
    return told and not any(cue.key in CHANGE and cue.first == verb for cue in scene.events)


def _of_votes(scene: Scene, number: Number) -> bool:
    """«تقدم المرشح بنسبة 49% من الأصوات»: he leads with them, and grew by nothing."""
    of = next((at for at in range(number.last + 1, number.last + 3) if scene.glue(at, "of")), None)
    return number.value.kind == "percent" and of is not None and scene.glue(of + 1, "votes") is not None


def _up_to(scene: Scene, number: Number) -> bool:
    """«رفعت تقديرها إلى ما بين 9 و12»: what a range came to; no «ارتفع بما بين 9 و12»."""
    at = number.first - 1
    if number.value.hedge != "range" or not scene.glue(at, "amid"):
        return False
    at -= 1 if scene.glue(at - 1, "to") else 2
    return scene.glue(at, "to") is not None and not scene.glue(at - 1, "plus")


def _had_been(scene: Scene, number: Number, at: int) -> bool:
    """«بعدما كانت الحصيلة الصباحية 9», «بعد أن كان العدد يشير إلى 9»: what the count or level had been."""
    segment = scene.segment(number.first)
    was = next((i for i in range(segment.first, at) if scene.glue(i, "was")), None)
    if segment.border != "time" or was is None or was > segment.first + 3 or at - was > _LED:
        return False
    told = any(scene.number_at[i].value.kind != "ordinal" for i in range(was, at) if i in scene.number_at)
    return scene.glue(was + 1, "back") is not None and not told


def _grown_to(scene: Scene, cue: Cue, at: int) -> bool:
    """«حقق نموا وصل إلى 9%»: how far an indefinite growth went is how much it is."""
    to = bool(scene.glue(at, "to") and not scene.verb(at))
    return to and cue.klass == "noun" and cue.last == at - 2 and light(scene, at - 1) and not _definite(scene, cue.first)


def _of_other(scene: Scene, cue: Cue, number: Number, at: int) -> bool:
    """«ارتفعت المبيعات محققة إيرادات بلغت 9», «هبطت السوق وسط مبيعات بلغت 9»: another amount, in a clause that says how it went
    or behind a circumstance."""
    while at > cue.last and (scene.glue(at, "amount") or (light(scene, at) and scene.verb(at))):
        at -= 1
    start = at
    while start > cue.last + 1 and scene.nominal(start - 1) and not scene.glue(start - 1, "achieves"):
        start -= 1
    if scene.glue(start, "achieves"):
        start += 1
    own = (one for i in range(start, at + 1) for one in scene.at[i] if one.category == "events")
    told = at > cue.last + 1 and scene.nominal(at) and any(one.klass in ("attr", "noun") and one.key not in CHANGE for one in own)
    led = scene.glue(start - 1, "achieves") or (scene.glue(start - 1, "amid_of") and at < number.first - 1)
    return told and led is not None


def _past(scene: Scene, number: Number) -> bool:
    """«هبط السعر دون 40 دولارا», «ارتفع فوق 40»: the level that it crossed, right behind one word for above or below."""
    at = number.first - 1
    return scene.glue(at, "crossed") is not None and number.value.hedge in ("more_than", "less_than")


def _below(scene: Scene, cue: Cue, number: Number, at: int) -> bool:
    """«استقرت على 7% متراجعة عن 9%», «منخفضا عن 9 دنانير»: the word of change and «عن» right before a level; «تراجع عن 9
    قرارات» is no change, and in «بزيادة 2% عن 9%» the change has its amount."""
    level = number.value.kind in ("percent", "money", "measure") or scene.is_(number.last + 1, "rates")
    return level and scene.glue(at, "about") is not None and cue.last == at - 1


def _reaching(scene: Scene, at: int) -> bool:
    """«صعد ليبلغ أمس 9»: a date between the verb of reaching and the number."""
    last = at
    while last > 0 and last in scene.date_at:
        last -= 1
    return last < at and scene.glue(last, "to") is not None and not scene.function(last, "prep")


def _coordinated(scene: Scene, one: Number, other: Number) -> bool:
    """«0.4% و0.6%»: nothing but a unit and «and» between two numbers of a kind."""
    if one.value.kind != other.value.kind:
        return False
    return _next(scene, _between(scene, one, other)) or _joined(scene, one, other)


def _joined(scene: Scene, one: Number, other: Number) -> bool:
    """«إلى 21% و22%»: two numbers of a kind with «and» or a mark between them."""
    free = _between(scene, one, other)
    plain = (scene.is_and(at) or scene.tokens[at].kind == "mark" for at in free)
    return one.value.kind == other.value.kind and all(plain)


def _beside(scene: Scene, one: Number, other: Number) -> bool:
    """«ارتفع عدد الضحايا بـ11 قتيلا و19 جريحا»: a second count right behind the noun of the first."""
    if one.noun is None or other.noun is None or not one.value.kind == other.value.kind == "count":
        return False
    free = range(one.noun[1] + 1, other.first)
    return one.noun[0] > one.last and (scene.has_and(other.first) if not free else all(scene.function(at, "conj") for at in free))


def _between(scene: Scene, one: Number, other: Number) -> list[int]:
    """The tokens between two numbers that are no part of them, of their units or of a date."""
    units = ("percents", "units", "currencies", "rates")
    between = (at for at in range(one.last + 1, other.first) if at not in scene.date_at)
    return [at for at in between if not any(scene.is_(at, name) for name in units)]


def _again(scene: Scene, one: Number, other: Number) -> bool:
    """«4.47 نقطة، بنسبة 0.05%», «3 دنانير، أي بنسبة 2%»: the same change in percent, behind a comma."""
    free = [at for at in _between(scene, one, other) if scene.tokens[at].kind != "mark"]
    rated = bool(free) and all(scene.glue(at, "amount") or scene.glue(at, "thatis") for at in free)
    return rated and other.value.kind == "percent" and one.value.kind in ("money", "measure", "count")


def _so_far(scene: Scene, one: Number, other: Number) -> bool:
    """«من 5 إلى 6 دراهم، أي بنسبة 20%»: how far it went, in percent, and no share of something."""
    if one.role != "to" or one.value.kind == "percent" or other.value.kind != "percent":
        return False
    noun = one.noun[1] if one.noun else one.last
    free = [at for at in _between(scene, one, other) if scene.tokens[at].kind != "mark" and at > noun]
    said = all(scene.glue(at, "amount") or scene.glue(at, "thatis") for at in free)
    return said and any(scene.glue(at, "thatis") for at in free) and not scene.glue(other.last + 1, "of")


def _next(scene: Scene, between: list[int]) -> bool:
    """«زادت أسعار الملابس 9% والأحذية بـ5%»: the next thing that changed, with the article, or place, and nothing but «by»
    behind it."""
    words = [at for at in between if scene.tokens[at].kind != "mark"]
    if not words or not scene.has_and(words[0]):
        return False
    by = scene.tokens[words[-1]].form in scene.shapes.clitics.at or scene.glue(words[-1], "amount") is not None
    owned = by and len(words) > 2 and scene.shapes.definite(scene.tokens[words[-2]].form)  # «وزيت الزيتون بـ5%»
    if not (owned or scene.shapes.joined(scene.tokens[words[0]].form) or scene.is_(words[0], "places")):
        return False
    return all((scene.nominal(at) or scene.glue(at, "amount")) and not scene.stop(at) for at in words)


def _same_change(scene: Scene, one: Number, other: Number) -> bool:
    """«1.27 دولار أو ما يعادل 1.9%», «9 ملايين دولار بمعدل 1.9%»: a change in other words."""
    between = range(one.last + 1, other.first)
    free = _between(scene, one, other)
    rated = one.value.kind != other.value.kind and free and all(scene.glue(at, "amount") for at in free)
    thatis = rated or any(scene.glue(at, "thatis") for at in between)
    return thatis and other.value.kind == "percent" and not any(scene.verb(at) for at in between)


def level_before(scene: Scene, number: Number) -> Number | None:
    """The number of the same kind that this one is set against: «مقابل 9», «بعد أن كان 9», «بعد 9 في فبراير»."""
    before = skip_hedge(scene, number.first - 1)
    while before >= 0 and (scene.glue(before, "amount") or scene.glue(before, "within") or _described(scene, before)):
        before -= 1
    if before < 0:
        return None
    opened = scene.segment(number.first).border == "time" and light(scene, before)
    bare = versus(scene, before) or (scene.glue(before, "after") and number.noun is None and not _far(scene, before))
    if not opened and not bare:
        return None
    return next((one for one in reversed(scene.numbers) if one.last < before and one.value.kind == number.value.kind), None)


def _far(scene: Scene, last: int) -> bool:
    """«على بعد 30 كيلومترا», «انحدر مسافة 9 أمتار»: how far off, and after nothing."""
    far = [cue for cue in scene.events if cue.key == "distance_location" and cue.last == last and cue.klass == "attr"]
    changes = any(cue.key in CHANGE for cue in scene.at[last] if cue.category == "events")
    return any(cue.first < last or not (changes or cue.prefix or cue.suffix or _definite(scene, last)) for cue in far)


def versus(scene: Scene, last: int) -> Cue | None:
    """«مقابل», «بدلا من»: a word or phrase of comparison that ends at a token."""
    phrase = scene.glue(last - 1, "versus") if last else None
    return scene.glue(last, "versus") or (phrase if phrase is not None and phrase.last == last else None)


def _replaced(scene: Scene, last: int) -> bool:
    """«9 بدلا من 12»: what it was before."""
    found = versus(scene, last)
    return found is not None and found.key == "replaced"


def _described(scene: Scene, at: int) -> bool:
    """The adjective of a word of amount: «مقارنة بنسبة فعلية قدرها 9%»."""
    return scene.nominal(at) and scene.glue(at - 1, "amount") is not None and scene.glue(at + 1, "amount") is not None


def light(scene: Scene, at: int) -> bool:
    """A verb of being or reaching without a subject of its own, or its participle: «مسجلا 9%» registers nobody."""
    return any(cue.klass == "light" for cue in scene.at[at] if cue.category == "events")


def _pair(scene: Scene, number: Number, before: int) -> Role | None:
    """«من A» behind «إلى B», or «مقابل A»: the verb stands before the other number; «إلى B» right behind «من A»."""
    earlier = [one for one in scene.numbers if one.first < number.first and one.value.kind == number.value.kind]
    if scene.glue(before, "to") and earlier and earlier[-1].role == "from":
        return "to" if all(scene.glue(at, "to") for at in _between(scene, earlier[-1], number)) else None
    if not (scene.glue(before, "of") or scene.glue(before, "versus")):
        return None
    return "from" if earlier and earlier[-1].role == "to" else None


def _amount(cue: Cue, number: Number) -> bool:
    """The number is the amount of the change itself: nothing but a word of amount is between."""
    return cue.klass == "noun" and number.first - cue.last <= 3


def raised_count(scene: Scene, number: Number) -> bool:
    """«رفع عدد الآليات المدمرة إلى 9 من رتل»: what is counted stands before, and behind «من» what it is a part of."""
    if number.role != "to" or not scene.glue(skip_hedge(scene, number.first - 1), "to"):
        return False
    first = scene.segment(number.first).first
    return any(scene.glue(at, "count") and scene.nominal(at + 1) for at in range(first, number.first - 2))
