"""What an ordinal numbers, and whose age an age is."""

from __future__ import annotations

from factcheck.extract.phrases import Found, bare, human, phrase_start, take, trimmed
from factcheck.extract.pointing import owner
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.extract.subjects import before_article, described


def ranked(scene: Scene, number: Number) -> Found | None:
    """An ordinal: the noun before it (الجولة الثالثة، مخيم ثان), or after it (ثاني أكبر حقل)."""
    at = before_article(scene, number)
    if number.noun and number.noun[1] < at:  # «درع الدوري 43», «الدورة، وهي العشرون»
        return take(scene, number.noun[0], "noun of the series", number.noun[1])
    if _leading(scene, number, at):
        return take(scene, number.last + 1, "noun after the ordinal")
    if scene.nominal(at) or _numbered(scene, at):
        at = _series(scene, described(scene, at))
        first = at
        if any(cue.key == "ranked" for cue in scene.at[at] if cue.category == "events" and cue.klass == "noun"):
            holder = _holder(scene, at)
            first = holder if holder is not None else at
        return Found(scene.text(first, first), trimmed(scene.text(first, at)), "noun before the ordinal", first, at)
    if scene.nominal(number.last + 1):
        return take(scene, number.last + 1, "noun after the ordinal")
    return None


def _leading(scene: Scene, number: Number, before: int) -> bool:
    """«في معبر نخلان ثالث عملية»: an indefinite ordinal between a definite noun and the noun it numbers."""
    after, definite = number.last + 1, scene.shapes.definite
    if scene.tokens[number.first].is_numeral:
        return False  # «الدورة 57 مشاركة 1420 دارا»
    if definite(scene.tokens[number.first].form) or not scene.nominal(after) or definite(scene.tokens[after].form):
        return False
    return before >= 0 and not scene.joined(after) and (before in scene.names or definite(scene.tokens[before].form))


def _series(scene: Scene, at: int) -> int:
    """The noun that is numbered, where adjectives or a genitive stand between: جولة الحوار الثالثة."""
    for back in range(at, max(at - 4, -1), -1):
        if not scene.nominal(back):
            break
        if any(
            cue.key in ("round_ordinal", "ranked") and cue.klass == "noun" for cue in scene.at[back] if cue.category == "events"
        ):
            return back
    return at


def _numbered(scene: Scene, at: int) -> bool:
    """A word of a series that is an adverb too: يومها الـ12."""
    return (
        at >= 0 and at not in scene.date_at and any(r.entry.category == "series" and r.suffix for r in scene.tokens[at].readings)
    )


def _holder(scene: Scene, at: int) -> int | None:
    """Who holds the rank: the subject between the verb and the word of rank."""
    if scene.nominal(at - 1):
        return phrase_start(scene, at, 0, 7)
    for verb in range(at - 1, scene.segment(at).first - 1, -1):
        if scene.verb(verb):
            for start in range(verb + 1, at):
                if scene.nominal(start):
                    return start if at - start < 10 else None
    return None


def aged(scene: Scene, number: Number) -> Found | None:
    """Whose age: the noun that «عمره» points back to, else the word of age."""
    for at in range(number.first - 1, max(0, number.first - 8) - 1, -1):
        cue = scene.cue(at, "events", "noun")
        if cue and cue.key == "age":
            if scene.verb(at - 1) and scene.shapes.definite(scene.tokens[at].form):
                return take(scene, at, "word of age")  # «بلغ العمر المتوسط للسكان 29 عاما»
            counted = next((one.noun for one in scene.numbers if one.noun and one.noun[1] == skip_hedge(scene, at - 1)), None)
            if counted and human(scene, counted[0]):
                return take(scene, counted[0], "who is so old", counted[1])  # «3 ملايين طفل دون سن الخامسة»
            found = owner(scene, at - 1 if scene.glue(at - 1, "of") else at) or _deceased(scene, at)
            if found:
                who = _person(scene, found.at or 0, cue.first)
                head = found.head if who == found.at else bare(scene, who)
                return Found(head, trimmed(scene.text(who, cue.last)), found.why, who, found.last)
            return _gone_before(scene, at) or take(scene, at, "word of age", cue.last)
    if scene.tokens[number.first - 1].form == "(":
        return _bracketed(scene, number.first - 2)
    before = skip_hedge(scene, number.first - 1)
    if scene.nominal(before) and human(scene, before) and not scene.shapes.definite(scene.tokens[before].form):
        return take(scene, before, "who is so old", before)  # «مليون طفل دون الخامسة»
    return _at_age(scene, number)


def _bracketed(scene: Scene, last: int) -> Found | None:
    """«حبس السائق (38 سنة)», «بيع مهاجمه كوستا (31 سنة)»: the person right before the bracket, in a name or by a noun."""
    if not scene.nominal(last):
        return None
    start = phrase_start(scene, last, 0, 5)
    who = next((at for at in range(start, last + 1) if human(scene, at)), last)
    return take(scene, who, "person before the bracket", last)


def _deceased(scene: Scene, at: int) -> Found | None:
    """«رحل الكاتب عن عمر ناهز 84 عاما»: the person right behind the verb."""
    first = phrase_start(scene, at - 1, 0, 5)
    if not scene.nominal(at - 1) or not scene.verb(first - 1):
        return None
    return Found(scene.text(first, first), trimmed(scene.text(first, at - 1)), "who reached the age", first, at - 1)


def _person(scene: Scene, first: int, end: int) -> int:
    """«مقتل رجل عمره 9», «توقيف شخصين يبلغان من العمر»: the person behind the noun that says what befell him."""
    befallen = any(cue.first == first and cue.klass == "noun" for cue in scene.events)
    if not befallen:
        return first
    return next((at for at in range(first + 1, end) if human(scene, at)), first)


def _at_age(scene: Scene, number: Number) -> Found | None:
    """«وفاة شاب في العشرين من عمره»: the person right before the preposition."""
    cue = scene.cue(number.last + 2, "events", "noun") if scene.glue(number.last + 1, "of") else None
    at = number.first - 2
    if cue is None or cue.key != "age" or at < 0 or not scene.function(at + 1, "prep") or not human(scene, at):
        return None
    return take(scene, at, "noun before the age", at)


def _gone_before(scene: Scene, at: int) -> Found | None:
    """«توفي الفنان نديم الحايك، المولود عام 1938، عن عمر ناهز 85 عاما»: the person right behind the verb before an insertion."""
    if not scene.function(at) or not scene.stop(at - 1):
        return None
    for verb in range(at - 2, -1, -1):
        if scene.verb(verb) and scene.nominal(verb + 1) and human(scene, verb + 1):
            return take(scene, verb + 1, "who reached the age")
    return None
