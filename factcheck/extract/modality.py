"""Fact, plan, forecast, negated or quoted: by the nearest word that governs the number."""

from __future__ import annotations

from factcheck.extract import aims, denials, disputed
from factcheck.extract.excepted import excepted
from factcheck.extract.intents import indefinite, needed, resumed, told_in_past, with_sign
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import CHANGE, Cue, Number, Scene
from factcheck.extract.speakers import Speech
from factcheck.extract.stretches import stretches
from factcheck.extract.tenses import future, imperfect, may_be
from factcheck.model import Modality

_BEHIND = 6  # tokens behind a number in which its predicate is looked for
_VERB = 5  # letters of an unknown verbal noun with its preposition
_TURNS = 4  # tokens from a verb of change to the forecast that it changes


def modality(scene: Scene, number: Number, speech: Speech | None) -> tuple[Modality, str]:
    """The modality of a number and the words that say so."""
    told = _described(scene, number)
    if number.role != "from" and not told and not _told_beside(scene, number):
        rejected = denials.denied(scene, number)
        if rejected:
            return "negated", rejected
    if speech is not None and speech.key == "claim":
        return "quoted", scene.tokens[speech.at].form
    denial = disputed.denial(scene, number) or disputed.doubted(scene, number) or disputed.asked(scene, number)
    denial = denial or disputed.retold(scene, number)
    if denial:
        return "quoted", denial
    wanted = aims.wanted(scene, number)
    if wanted:
        return "plan", wanted
    outlook = aims.expected(scene, number)
    if outlook:
        return "forecast", outlook
    if number.role == "from":
        return _revised(scene, number)
    if told or _given(scene, number) or told_in_past(scene, number):
        return "fact", ""
    found = _before(scene, number) or _after(scene, number) or ("fact", _settled(scene, number))
    against = disputed.rejects(scene, number) if found[0] == "fact" else ""
    return ("quoted", against) if against else found


def _revised(scene: Scene, number: Number) -> tuple[Modality, str]:
    """«رفع البنك توقعه للنمو من 4% إلى 5%»: what had been expected is a forecast too; what is to grow from 4% is not."""
    first = scene.begins(number.first)
    for at in range(first + 1, number.first):
        cue = next((one for one in scene.at[at] if one.category == "modality" and one.key == "forecast"), None)
        turned = (one for one in scene.events if one.key in CHANGE and one.klass == "verb" and first <= one.first < at)
        if cue and (cue.suffix or not scene.verb(at)) and cue.klass != "hedge" and any(at - one.last <= _TURNS for one in turned):
            return "forecast", scene.text(at, cue.last)
    return "fact", ""


def _described(scene: Scene, number: Number) -> bool:
    """«البالغ عددهم 9», «، وعددهم 9،»: only told beside, whatever is planned with them."""
    first = scene.segment(number.first).first
    return _inserted(scene, number, first) or any(
        scene.glue(at, "bridge") and scene.shapes.definite(scene.tokens[at].form)
        for at in range(max(first, number.first - _BEHIND), number.first)
    )


def _given(scene: Scene, number: Number) -> bool:
    """«سيجلس على المقاعد الـ9 فائزون», «ستستبدل طائراتها التسع»: a definite number is known, whatever is planned with them."""
    before = number.first - 1
    definite = scene.shapes.definite(scene.tokens[number.first].form) and scene.tokens[number.first].kind == "word"
    noun = scene.nominal(before) and number.noun is not None and number.noun[1] <= number.first
    return number.value.kind == "count" and noun and definite


def _told_beside(scene: Scene, number: Number) -> bool:
    """«لم يصدر موقف بشأن جنودها وعددهم 9»: how many they are is not denied."""
    before = skip_hedge(scene, number.first - 1)
    return scene.glue(before, "owner") is not None and scene.has_and(before)


def _inserted(scene: Scene, number: Number, first: int) -> bool:
    """«، وعددهم 9», «، وهم 9»: the owner of the number right before it, alone behind a mark."""
    before = skip_hedge(scene, number.first - 1)
    told = scene.cue(before, "parts", "word")
    bare = scene.stop(number.last + 1) or scene.stop(number.last + 2)
    if _attached(scene, number, first):
        return True
    owner = scene.glue(before, "owner") is not None or (told is not None and told.key == "sum" and bare)
    return owner and before - first <= 1 and before > 0


def _attached(scene: Scene, number: Number, first: int) -> bool:
    """«سينتج المصنع، المقام على 9 هكتارات، 30 سيارة»: a definite participle between two commas tells what the thing is like."""
    before, head = skip_hedge(scene, number.first - 1), first + 1
    if not scene.stop(first) or first == 0 or not head < before + 1 <= head + 2 or scene.cue(head, "modality") is not None:
        return False
    led = scene.function(before, "prep") and scene.shapes.definite(scene.tokens[head].form) and not scene.verb(head)
    end = scene.segment(number.last).end
    return led and end < len(scene.tokens) and scene.stop(end)


def _subject(scene: Scene, cue: Cue, number: Number) -> bool:
    """«اتفق وزراء خمس دول على»: the number is in the subject of the verb, what they intend follows."""
    between = range(cue.last + 1, number.first)
    if len(between) > 1 or number.value.kind != "count" or number.noun is None:
        return False
    for at in between:
        bare = scene.nominal(at) and not scene.joined(at) and not scene.shapes.definite(scene.tokens[at].form)
        if not bare or scene.cue(at, "events", "noun") is not None:
            return False
    n = scene.segment_of[number.last] + 1
    if n < len(scene.segments) and scene.segments[n].border.startswith("that"):
        return True
    rest = range(number.noun[1] + 1, min(number.noun[1] + _BEHIND, scene.segment(number.last).end - 1))
    return any(_act(scene, at) or (scene.glue(at, "target") and scene.nominal(at + 1)) or _aim(scene, at) for at in rest)


def _aim(scene: Scene, at: int) -> bool:
    """«إغلاق المدارس»: an indefinite verbal noun with what it is done to."""
    return scene.cue(at, "events", "noun") is not None and _construct(scene, at) and not scene.joined(at)


def _settled(scene: Scene, number: Number) -> str:
    """The words that say that it has come or not come to this: «لم يصل سوى 9»; empty where none do."""
    first = scene.segment(number.first).first
    for cue in scene.cues(first, number.first, "modality", "not"):
        if excepted(scene, cue.last + 1, number):
            return scene.text(cue.first, cue.last)
    return ""


def _before(scene: Scene, number: Number) -> tuple[Modality, str] | None:
    told: tuple[Modality, str] | None = None
    lapsed = _lapsed(scene, number)
    for n, (first, end) in enumerate(stretches(scene, number)):
        best: tuple[int, Modality, str] | None = None
        for at in range(max(first, lapsed), min(end, number.first)):  # «سيصبح 9 دنانير عوض 7»
            if at not in scene.number_at and future(scene, at):
                level = any(cue.key == "level" for cue in scene.at[at] if cue.category == "modality")
                best = (at, "forecast" if level else "plan", scene.tokens[at].form)
        for cue in scene.cues(first, min(end, number.first), "modality"):
            if (
                cue.first not in scene.number_at
                and cue.last >= lapsed
                and not (n and _participle(scene, cue))
                and _governs(scene, cue, number)
                and (best is None or cue.first > best[0] or cue.key == "forecast")
            ):
                best = (cue.first, "forecast" if cue.key == "forecast" else "plan", scene.text(cue.first, cue.last))
        weak = best and best[1] == "plan" and (future(scene, best[0]) or scene.cue(best[0], "modality", "budget"))
        if best and weak:
            told = told or (best[1], best[2])  # «يتوقع أن … سيصل»: whoever expects it says more
        elif best and (told is None or best[1] == "forecast"):
            return best[1], best[2]
    return told


def _participle(scene: Scene, cue: Cue) -> bool:
    """«السباق المقرر»: one definite word, about its noun."""
    return cue.klass == "phrase" and cue.first == cue.last and scene.shapes.definite(scene.tokens[cue.first].form)


def _governs(scene: Scene, cue: Cue, number: Number) -> bool:
    if cue.key not in ("plan", "forecast") or cue.prefix in scene.shapes.clitics.future:
        return False
    if number.value.kind != "duration" and _left_aside(scene, cue.last + 1, number):
        return False
    if cue.klass == "hedge":
        been = any(scene.cue(at, "modality", "been") for at in range(scene.begins(cue.first), cue.first))
        return not been and may_be(scene, cue.last + 1)
    if cue.klass == "aim":
        return scene.cue(cue.last + 1, "events", "noun") is not None or _construct(scene, cue.last + 1)
    if _beside(scene, cue, number):
        return False
    if cue.klass == "call":
        return any(scene.glue(at, "to") and indefinite(scene, at + 1) for at in range(cue.last + 1, number.first))
    if cue.klass in ("law", "decree") and _ruled(scene, cue, number):
        return False
    if cue.klass == "verb" and cue.key == "forecast" and _of_past(scene, cue, number):
        return False
    if cue.klass == "law":
        return scene.verb(cue.first) and any(_act(scene, at) for at in range(cue.last + 1, number.first))
    if cue.klass in ("verb", "decree"):
        return scene.verb(cue.first) and not (cue.key == "plan" and _subject(scene, cue, number))
    if cue.klass == "verb threat":
        return scene.verb(cue.first) and any(with_sign(scene, at) for at in range(cue.last + 1, number.first))
    if cue.klass == "need":
        needs = scene.verb(cue.first) and scene.shapes.present(scene.tokens[cue.first].form, cue.prefix)  # «احتاجت» is past
        return needs and needed(scene, number)
    if cue.klass == "budget":
        reached = any(one.klass == "light" and cue.first < number.first and scene.verb(one.first) for one in scene.events)
        return number.value.kind in ("money", "percent") and not reached
    if cue.first == cue.last and scene.shapes.definite(scene.tokens[cue.first].form) and _told_of(scene, cue, number):
        return False
    return (
        cue.klass in ("phrase", "effect")
        and number.value.kind != "age"
        and not (scene.glue(cue.first - 1, "in") and scene.nominal(cue.first))
    )


def _of_past(scene: Scene, cue: Cue, number: Number) -> bool:
    """«رجح خبراء أن تكون سفينة جرت 9 كابلات», «يرجح أن وزنه لم يتعد 9»: what is held likely was, and is no forecast."""
    n = scene.segment_of[cue.last] + 1
    if n >= len(scene.segments) or not scene.segments[n].border.startswith("that"):
        return False
    for at in range(scene.segments[n].first, number.first):
        was = (
            scene.verb(at)
            and not imperfect(scene, at)
            and not future(scene, at)
            and not scene.shapes.imperfect(scene.tokens[at].form)
        )
        if was or scene.glue(at, "was_not"):
            return True
    return False


def _told_of(scene: Scene, cue: Cue, number: Number) -> bool:
    """«الموقع المستهدف مزرعة تمتد على 9 دونمات»: a verb behind the participle tells what is, but for «العدد المستهدف يبلغ 9»."""
    verbs = [at for at in range(cue.last + 1, number.first) if scene.verb(at) and not future(scene, at)]
    light = (one.first for one in scene.events if one.klass in ("light", "weak"))
    return bool(set(verbs) - set(light)) and scene.segment_of[cue.first] == scene.segment_of[number.first]


def _ruled(scene: Scene, cue: Cue, number: Number) -> bool:
    """«قررت النيابة حبس 9», «المحكمة أمرت بحبس 9», «حكما يقضي بسجن 9»: what a court decides holds."""
    start = cue.first
    while start > 0 and scene.nominal(start - 1) and not scene.joined(start):
        start -= 1
    end = cue.last + 1
    while end < number.first and scene.nominal(end) and not _act(scene, end) and not scene.cue(end, "events", "noun"):
        end += 1
    return any(scene.cue(at, "modality", "court") for at in range(start, end))


def _beside(scene: Scene, cue: Cue, number: Number) -> bool:
    """«سجلت الحملة، التي تستهدف مليون طفل، تلقيح 300 ألف»: a relative clause governs no number behind its own."""
    segment = scene.segment(cue.first)
    n = scene.segment_of[cue.first]
    if segment.border != "rel" or not n or not any(scene.verb(at) for at in range(scene.segments[n - 1].first, segment.first)):
        return False
    between = [one for one in scene.numbers if cue.last < one.first < number.first]
    acts = any(
        one.klass == "noun" and not one.prefix for one in scene.events if between and between[-1].last < one.first < number.first
    )
    return bool(between) and acts


def _lapsed(scene: Scene, number: Number) -> int:
    """The last word before a number that says that it is what it was: no plan before it governs the number."""
    first = scene.segment(number.first).first
    for start, _ in stretches(scene, number):
        first = min(first, start)
    return next(
        (at for at in range(number.first - 1, first - 1, -1) if _instead(scene, at) and not resumed(scene, at, number)), first
    )


def _instead(scene: Scene, at: int) -> bool:
    """«مقابل 9», «بدلا من 9»: what it was."""
    instead = scene.cue(at, "parts", "word")
    return (scene.glue(at, "versus") is not None and not _swapped(scene, at)) or (instead is not None and instead.key == "none")


def _swapped(scene: Scene, at: int) -> bool:
    """«ينص الاتفاق على الإفراج عن 9 رهائن مقابل 30 أسيرا»: who is given in return, and no figure of another year."""
    given = any(cue.key in ("released", "exchanged") and cue.last < at and cue.klass in ("noun", "verb") for cue in scene.events)
    return given and not any(at < one < scene.segment(at).end for one in scene.date_at)


def _left_aside(scene: Scene, first: int, number: Number) -> bool:
    """«بعد», «خلال» … stand between, and no act that is planned behind them: «تعهدوا خلال المؤتمر بتقديم 9 ملايين»."""
    end = number.first - 1
    aside = [at for at in range(first, end) if scene.glue(at, "aside")]
    if aside and number.value.kind != "ordinal" and _closed(scene, number.first):
        return False
    return bool(aside) and not any(_act(scene, at) for at in range(aside[-1] + 2, end + 1))


def _closed(scene: Scene, first: int) -> bool:
    """Whether what stands before a number ends there: «لدى افتتاحه 9 ملايين», «خلال المدة نفسها إلى 9»."""
    before = skip_hedge(scene, first - 1)
    if scene.glue(before, "to") or scene.is_(before, "functions", "pron"):
        return True
    readings = scene.readings(before)
    if not readings:
        return False
    return scene.shapes.definite(scene.tokens[before].form) or all(r.suffix for r in readings)


def _act(scene: Scene, at: int) -> bool:
    """A verbal noun behind the preposition of the verb: «بتقديم», «على فتح»."""
    if at in scene.names or scene.is_(at, "places"):
        return False
    form, signs = scene.tokens[at].form, [sign for sign in scene.shapes.clitics.at if sign]
    written = any(r.prefix in signs for r in scene.readings(at))
    written |= not scene.readings(at) and len(form) >= _VERB and form.startswith(tuple(signs))
    named = scene.cue(at, "events", "noun") is not None or bool(scene.is_(at, "nouns"))
    return written or (named and bool(scene.glue(at - 1, "target")))


def _construct(scene: Scene, at: int) -> bool:
    """An indefinite noun with a definite one behind it."""
    if at + 1 >= len(scene.tokens) or not scene.nominal(at) or not scene.nominal(at + 1):
        return False
    return not scene.shapes.definite(scene.tokens[at].form) and scene.shapes.definite(scene.tokens[at + 1].form)


def _after(scene: Scene, number: Number) -> tuple[Modality, str] | None:
    """A predicate or participle behind the noun phrase: 4 مروحيات سترسل، الدورة المقررة."""
    segment = scene.segment(number.last)
    governed = any(scene.verb(at) for at in range(segment.first, number.first))
    share = number.value.kind in ("percent", "fraction")
    elsewhere = False  # a participle behind «في السباق» or «من المنازل» is about that
    whole = any(_of_many(scene, number, at) for at in range(number.last + 2, number.last + _BEHIND))
    for at in range(number.last + 1, min(number.last + _BEHIND + 3 * whole, segment.end)):
        if _of_many(scene, number, at):
            continue  # «9 كتاب من 5 دول سيشاركون»
        if at in scene.number_at:
            break
        written = any(r.prefix in (*scene.shapes.clitics.at, *scene.shapes.clitics.to) for r in scene.readings(at))
        elsewhere |= written and at > number.last + 1
        elsewhere |= _out_of(scene, at) or scene.glue(at, "despite") is not None  # «9 ملايين رغم التوقعات»
        elsewhere |= at > number.last + 1 and scene.glue(at, "in") is not None
        elsewhere |= share and scene.glue(at, "of") is not None and scene.cue(at, "modality", "phrase") is None
        if not governed and future(scene, at):
            return "plan", scene.tokens[at].form
        may = scene.cue(at, "modality", "hedge")
        if may and not governed and may_be(scene, may.last + 1):
            return "forecast", scene.text(may.first, may.last + 1)  # «30 قرية قد تعزل»
        wanted = None if elsewhere else scene.cue(at, "modality", "verb", "decree")
        if wanted and wanted.key == "plan" and scene.nominal(at - 1) and _taken_up(scene, wanted):
            return "plan", scene.text(wanted.first, wanted.last)  # «90 مليون دولار طلبتها»
        cue = None if elsewhere else scene.cue(at, "modality", "phrase")
        if cue and _called_off(scene, cue, number):
            continue
        if cue and cue.key in ("plan", "forecast") and cue.prefix in scene.shapes.clitics.plain:
            return ("plan" if cue.key == "plan" else "forecast"), scene.text(cue.first, cue.last)
    n = scene.segment_of[number.last] + 2
    if governed or n >= len(scene.segments) or scene.segment_of[number.first] != n - 2:
        return None
    inserted, resumed = scene.segments[n - 1], scene.segments[n].first
    if scene.stop(inserted.first) and scene.stop(resumed) and resumed + 1 < len(scene.tokens) and future(scene, resumed + 1):
        return "plan", scene.tokens[resumed + 1].form  # «أن 9 آلاف، أي ثلث السكان، سينزحون»
    return None


def _of_many(scene: Scene, number: Number, at: int) -> bool:
    """«73 ناشرا من 12 دولة سيشاركون»: the number of the many that those who are counted come from."""
    one = scene.number_at.get(at)
    return one is not None and one is not number and number.noun is not None and scene.glue(at - 1, "of") is not None


def _called_off(scene: Scene, cue: Cue, number: Number) -> bool:
    """«ألغيت 9 رحلات مبرمجة»: what was planned, and what was done with it is told."""
    if cue.first != cue.last or scene.shapes.definite(scene.tokens[cue.first].form) or not scene.nominal(cue.first - 1):
        return False
    earlier = [one.last for one in scene.numbers if one.last < number.first]  # «ألغيت 4 من أصل 9 رحلات مبرمجة»
    first = max(scene.segment(number.first).first, *earlier, 0)
    return any(one.key == "other" and one.klass in ("verb", "noun") and first <= one.first < number.first for one in scene.events)


def _out_of(scene: Scene, at: int) -> bool:
    """«9 هكتارات من خطة المديرية», «9% من الخطة المقررة»: what was done of a plan."""
    plan = scene.cue(at + 1, "modality", "phrase")
    return bool(scene.glue(at, "of") and plan and scene.is_(at + 1, "nouns")) and scene.cue(at, "modality", "phrase") is None


def _taken_up(scene: Scene, cue: Cue) -> bool:
    """«طلبتها», «وعدت بها»: a verb with a pronoun for what stands before it."""
    return cue.suffix != "" or (scene.verb(cue.first) and scene.function(cue.last + 1, "object"))
