"""What a negation reaches: the number as a thing denied, neither its bound, nor its exception, nor what stands all the same."""

from __future__ import annotations

from factcheck.extract.excepted import excepted
from factcheck.extract.far_denials import far_denied
from factcheck.extract.parts import is_total
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.extract.stretches import stretches
from factcheck.extract.uncounted import of_fate

_DENIALS = ("negated", "denied")
_BOUNDS = ("at_most", "at_least", "more_than", "less_than")
_BEYOND = ("after", "despite")  # «لم يكتمل الجسر رغم إنفاق 9 ملايين»
_BEHIND = 6  # tokens behind a number in which what it lacks is looked for


def denied(scene: Scene, number: Number) -> str:
    """The words that deny a number; empty where none reach it."""
    for first, end in stretches(scene, number):
        for cue in scene.cues(first, min(end, number.first), "modality"):
            if cue.klass == "bar" and (number.value.kind in ("duration", "age") or is_total(scene, number)):
                continue  # «منعت 18 شاحنة من أصل 66», «منعها من الدخول ساعتين»
            if cue.key in _DENIALS and not _of_counted(scene, cue) and _reaches(scene, cue, number):
                return scene.text(cue.first, cue.last)
    return far_denied(scene, number)


def _of_counted(scene: Scene, cue: Cue) -> bool:
    """«عدد الأشخاص الذين لم يحدد مكانهم 9», «عدد من لم يصلوا 9»: what those counted did not do; their number is a fact."""
    if scene.glue(cue.first - 1, "whom") and scene.glue(cue.first - 2, "count"):
        return True
    n = scene.segment_of[cue.first]
    segment, before = scene.segments[n], scene.segments[max(n - 1, 0)]
    return segment.border == "rel" and any(scene.glue(at, "count") for at in range(before.first, before.end))


def _reaches(scene: Scene, cue: Cue, number: Number) -> bool:
    """Whether a negation reaches the number as a thing denied, not as its bound (لم يتجاوز) or its exception (لم ينج سوى)."""
    after = cue.last + 1
    if any(scene.cue(at, "speakers", "participle") for at in range(after, number.first)):
        return False
    bound = scene.cue(cue.first, "hedges")
    if bound is not None and bound.last > cue.last:
        return False  # «ليس أقل من 9»
    if scene.cue(after, "modality", "still") or scene.is_(after, "hedges") or of_fate(scene, number):
        return False  # «لا يعرف مصير 9»: those are missing
    if excepted(scene, after, number):
        return False
    before = skip_hedge(scene, number.first - 1)
    if number.value.kind in ("duration", "age") and (scene.glue(before, "aside") or scene.glue(before, "fortime")):
        return False  # «لم تسدد منذ أكثر من ثلاث سنوات», «لم يوقف التدفق طيلة 9 ساعات»
    same = scene.segment_of[cue.first] == scene.segment_of[number.first]
    if cue.klass == "not" and number.value.hedge in _BOUNDS:
        return False  # «لا يتسع لأكثر من 30»
    if cue.klass == "not" and (_said_anew(scene, cue, number) or _untouched(scene, cue, number) or _spared(scene, cue, number)):
        return False
    if cue.klass == "not" and cue.last == number.first - 1:
        return not scene.cue(number.last + 1, "modality", "only")  # «9 دنانير وليس 7», «9%، لا 7»
    if cue.klass == "not":
        intended = any(
            one.key == "plan" and one.klass in ("verb", "decree") for one in scene.at[after] if one.category == "modality"
        )
        return (same and scene.verb(after)) or intended
    if cue.klass == "masdar":
        beyond = any(scene.function(at, "prep") for at in range(after + 1, number.first))  # «عدم بلوغ الهدف إلى رفض 9 أسر»
        beyond |= any(scene.verb(at) for at in range(after + 1, number.first))
        acts = any(one.first == after and one.klass in ("noun", "light", "people", "attr") for one in scene.events)
        return same and acts and not beyond
    if cue.klass == "bar" and barred(scene, number) == cue:
        return True
    if cue.klass in ("verb", "bar"):
        if scene.cue(cue.first - 1, "modality", "not") is not None:
            return False  # «لم يستبعد»
        acts = any(cue.last < one.first < number.first and one.klass == "noun" for one in scene.events)
        acts |= _that(scene, cue)
        acts |= any(scene.glue(at, "about") for at in range(after, number.first))
        aside = any(scene.glue(at, klass) for at in range(after, number.first) for klass in ("aside", "ballot"))
        later = (one for one in scene.events if after < one.first < number.first and one.klass in ("verb", "light", "weak"))
        on = any(scene.segment_of[one.first] != scene.segment_of[cue.first] for one in later)
        aside |= any(scene.is_(at, "hedges", "verb", "verb_prep") for at in range(after, number.first))  # «التي رفضت لم تتعد 9»
        aside |= on and not _that(scene, cue)  # «ألغت الحكم، ليصير عدد المدانين 9»
        return acts and not aside and scene.verb(cue.first)
    return True


def barred(scene: Scene, number: Number) -> Cue | None:
    """«منع الجيش 30 شاحنة من العبور»: the verb that keeps those counted from what stands behind them."""
    first = scene.segment(number.first).first
    bars = [cue for cue in scene.cues(first, number.first, "modality", "bar") if scene.verb(cue.first)]
    return bars[-1] if bars and kept_from(scene, number) else None


def kept_from(scene: Scene, number: Number) -> Cue | None:
    """The verbal noun behind «من» behind those counted."""
    end = number.noun[1] if number.noun and number.noun[1] > number.last else number.last
    for at in range(end + 1, min(end + _BEHIND, scene.segment(number.last).end)):
        if at in scene.number_at:
            return None
        if scene.glue(at, "of"):
            return next((one for one in scene.events if one.first == at + 1 and one.klass == "noun"), None)
    return None


def _said_anew(scene: Scene, cue: Cue, number: Number) -> bool:
    """«الحافلة التي لا تتسع لأكثر من 30 كانت تقل 44»: a verb behind another number says what the negation does not reach."""
    between = [one for one in scene.numbers if cue.last < one.first and one.last < number.first]
    return bool(between) and any(scene.verb(at) for at in range(between[0].last + 1, number.first))


def _untouched(scene: Scene, cue: Cue, number: Number) -> bool:
    """What stands though something did not happen: «لم يكتمل الجسر رغم إنفاق 9 ملايين», «لم يذكر الجنود التسعة», «لا يجد 9 آلاف
    ما يكفيهم»; «لم تصل بعد إلى عربتين» says «yet»."""
    for at in range(cue.last + 1, number.first - 1):
        if any(scene.glue(at, klass) for klass in _BEYOND) and (scene.nominal(at + 1) or at + 1 in scene.number_at):
            return True
    if scene.shapes.definite(scene.tokens[number.first].form):
        return not any(scene.cue(at, "modality", "nobody") for at in range(cue.last + 1, number.first))  # «لم يصب أي من التسعة»
    return cue.last + 2 == number.first and scene.verb(cue.last + 1) and _lacking(scene, number)


def _spared(scene: Scene, cue: Cue, number: Number) -> bool:
    """What a negation leaves: those of whom only so many did («لم يبق من 9 مركبات سوى هياكل»), those who only lack something («لم
    يعثر 9 ركاب على سبيل»), what did not keep another thing from happening («لم يمنع إحراق 9 مكاتب التصويت») and the best or most
    that there was («لم يسجل أفضل من 9 ثوان»)."""
    for at in range(number.last + 1, scene.segment(number.last).end):
        only = scene.cue(at, "modality", "only")
        if ((only and only.key == "fact") or scene.glue(at, "except")) and not scene.cue(at + 1, "borders"):
            return True
    after, before = cue.last + 1, skip_hedge(scene, number.first - 1)
    if scene.glue(after, "lacks"):
        within = scene.glue(after + 1, "within") is not None and before == after + 2  # «لم يفلح في اجتيازها 9%»
        return before == after or within
    if scene.glue(after, "hinders"):
        return scene.cue(after + 1, "events", "noun") is not None or scene.shapes.definite(scene.tokens[number.first].form)
    return scene.glue(number.first - 1, "of") is not None and scene.glue(number.first - 2, "graded") is not None


def _lacking(scene: Scene, number: Number) -> bool:
    """«لم تتسلم 300 أسرة تعويضاتها», «لا يجد 9 آلاف ما يكفيهم»: those counted are there, what they lack is theirs."""
    for at in range(number.last + 1, min(number.last + _BEHIND, scene.segment(number.last).end)):
        if at in scene.number_at or scene.function(at, "prep"):
            return False
        if at > number.last + 1 and any(r.suffix for r in scene.readings(at)):
            return True
    return False


def _that(scene: Scene, cue: Cue) -> bool:
    """«نفى الناطق أن»: the clause behind the next border is what a verb says, and no other verb says it."""
    n = scene.segment_of[cue.first] + 1
    if n >= len(scene.segments) or not scene.segments[n].border.startswith("that"):
        return False
    return not any(scene.cues(cue.last + 1, scene.segments[n].first, "speakers", "verb"))
