"""Names that tell figures of one noun apart: the grade of a metal, a name in quotes, buying and selling."""

from __future__ import annotations

from factcheck.extract.amount_phrases import after_unit, receives
from factcheck.extract.draft import Draft
from factcheck.extract.first_nouns import first_nominal
from factcheck.extract.phrases import lemma, phrase_end
from factcheck.extract.respective import item_behind
from factcheck.extract.restrictions import Said, grouped, grouping
from factcheck.extract.scene import SHARES, Cue, Number, Scene
from factcheck.text.fold import fold_word

_QUOTE = '"'
_LONGEST = 6  # tokens of a name in quotes
_NEAR = 3  # tokens behind a number in which its side is told, and between the sides of a change
_RATES = ("percent", "percentage_point")


def named(draft: Draft) -> Said:
    """All of them, for an amount."""
    scene, number = draft.scene, draft.number
    item = item_behind(scene, number)
    if item:
        return Said((item,), frozenset({f"item:{fold_word(item)}"}))
    return (
        traded(scene, number).plus(_grade(scene, number)).plus(_quoted(draft)).plus(_grouped(scene, number)).plus(_maker(draft))
    )


def _own(scene: Scene, number: Number) -> range:
    """The tokens from the number before, or from the border of the clause, to this one."""
    before = scene.number_before(number.first)
    return range(max(before.last + 1 if before else 0, scene.segment(number.first).first), number.first)


def _change(scene: Scene, number: Number) -> tuple[Number, Number]:
    """The two sides of the change that a number is one of: «من 9% إلى 12%»; else the number alone."""
    at = next(i for i, one in enumerate(scene.numbers) if one is number)
    for one, other in ((at, at + 1), (at - 1, at)):
        if one >= 0 and other < len(scene.numbers):
            left, right = scene.numbers[one], scene.numbers[other]
            if {left.role, right.role} == {"from", "to"} and right.first - left.last <= _NEAR:
                return left, right
    return number, number


def _grouped(scene: Scene, number: Number) -> Said:
    """«من 9% إلى 12% بالوسط الحضري», «التضخم للمناطق الريفية 9%», «البطالة لدى النساء 9%»: the group of a rate, behind it or
    before it; both sides of a change are of one."""
    if number.value.kind not in _RATES:
        return Said()  # «تعويض لطفل قدره 9 دنانير»
    left, right = _change(scene, number)
    at = after_unit(scene, right)
    for i in (at, at + 1, *reversed(_own(scene, left))):
        cue = grouping(scene, i)
        if cue is None or scene.is_(cue.last + 1, "nationalities") or cue.last + 1 in scene.names:
            continue  # «التضخم في المدن المغربية»: a place
        signs = (*scene.shapes.clitics.to, scene.shapes.clitics.at[0])
        areas = scene.nominal(i - 1) and any(r.prefix in signs for r in scene.readings(i - 1))  # «للمناطق الريفية»
        written = receives(scene, cue.prefix) or cue.prefix in signs
        if (i != at + 1 and written) or (i != at and (areas or scene.glue(i - 1, "amid"))):
            words = scene.text(cue.first, cue.last)
            return Said((words[len(cue.prefix) :] if written else words,), frozenset({cue.key}))
    return Said()


def _maker(draft: Draft) -> Said:
    """«شكلت مبيعات الغاز 9% من الصادرات», «القطاع الزراعي يساهم بـ9% من الناتج»: what makes up a share of the subject, around
    its verb."""
    scene, number = draft.scene, draft.number
    at = after_unit(scene, number)
    first = scene.segment(number.first).first
    whole = draft.subject.at if draft.subject and draft.subject.at is not None else -1
    if number.value.kind in SHARES and first < whole < number.first and scene.glue(whole, "base"):
        return _portion(scene, first, number)  # «بلغت مساهمة الزراعة في الناتج 9%»
    of = scene.glue(at, "of") or scene.cue(at, "parts", "word") or whole == at + 1
    if number.value.kind not in SHARES or not of:
        return Said()
    verb = next((i for i in range(number.first - 1, first - 1, -1) if scene.glue(i, "makes") and scene.verb(i)), None)
    if verb is None:
        return _portion(scene, first, number)
    if scene.count_between(verb, number.first):
        return Said()
    for start, end in ((verb + 1, number.first), (first, verb)):
        found = first_nominal(scene, start, end, "who makes up the share")
        if found and found.at is not None and found.last is not None and not scene.glue(found.at, "amount"):
            last = next(i for i in range(found.last, found.at - 1, -1) if not scene.glue(i, "amount"))
            itself = draft.subject is not None and found.at == draft.subject.at
            return Said() if itself else _named_maker(scene, found.at, _listed(scene, last, end))
    return Said()


def _portion(scene: Scene, first: int, number: Number) -> Said:
    """«ارتفعت حصة الصادرات الصناعية إلى 9% من الصادرات»: what the share that the clause names is of."""
    at = next((i for i in range(number.first - 2, first - 1, -1) if scene.glue(i, "portion") and scene.nominal(i + 1)), None)
    if at is None or scene.shapes.definite(scene.tokens[at].form) or scene.count_between(at, number.first):
        return Said()
    end = next((i for i in range(at + 1, number.first) if _breaks(scene, i)), number.first)
    return _named_maker(scene, at + 1, _listed(scene, min(phrase_end(scene, at + 1), end - 1), end))


def _named_maker(scene: Scene, first: int, last: int) -> Said:
    """«قطاع السياحة» makes up what «السياحة» makes up."""
    named = first + (first < last and scene.glue(first, "sectoral") is not None)
    return Said((scene.text(first, last),), frozenset({f"maker:{fold_word(scene.text(named, last))}"}))


def _breaks(scene: Scene, at: int) -> bool:
    """A verb or preposition, at which a name ends; «غير» of «غير النفطية» is neither."""
    return (scene.verb(at) or scene.function(at, "prep")) and not scene.cue(at, "qualifiers", "negation")


def _listed(scene: Scene, last: int, end: int) -> int:
    """«الإيرادات غير النفطية», «الأجور والمنح»: the last word of a phrase that a negation or «and» goes on with."""
    while last + 1 < end:
        negated = scene.cue(last + 1, "qualifiers", "negation") and last + 2 < end and scene.nominal(last + 2)
        joined = scene.has_and(last + 1) and scene.is_(last + 1, "nouns") and not scene.verb(last + 1)
        if not (negated or joined):
            return last
        last += 2 if negated else 1
    return last


def another_group(draft: Draft, source: Said) -> Said:
    """«12% لدى النساء، ولدى خريجي الجامعات من 9% إلى 10%»: a group that the list does not know, set against one before."""
    scene = draft.scene
    if not grouped(source.ids) or draft.number.value.kind not in _RATES:
        return Said()
    for at in reversed(_own(scene, _change(scene, draft.number)[0])):
        if scene.glue(at, "amid") and not scene.glue(at, "within") and scene.nominal(at + 1) and not scene.joined(at + 1):
            words = scene.text(at + 1, phrase_end(scene, at + 1))
            return Said((words,), frozenset({f"group:{fold_word(words)}"}))
    return Said()


def traded(scene: Scene, number: Number) -> Said:
    """«9 دنانير للبيع و8 للشراء», «السعر لغايات البيع 9 دنانير», «سعر الشراء 8»: the side of a trade."""
    if number.value.kind != "money":
        return Said()
    at = after_unit(scene, number)
    own = _own(scene, number)
    behind = [cue for cue in _sides(scene, at, at + 1) if cue.prefix in scene.shapes.clitics.to]
    for cue in (*behind, *reversed(list(_sides(scene, own.start, own.stop)))):
        priced = any(one.key == "price" for one in scene.at[cue.first - 1]) if cue.first else False
        if receives(scene, cue.prefix) or (cue.first < number.first and priced):
            words = scene.text(cue.first, cue.last)  # without its «and»
            return Said((words[len(cue.prefix) - scene.has_and(cue.first) :],), frozenset({cue.key}))
    return Said()


def _sides(scene: Scene, first: int, end: int) -> list[Cue]:
    return [cue for at in range(first, min(end, len(scene.tokens))) if (cue := scene.cue(at, "qualifiers", "side"))]


def _grade(scene: Scene, number: Number) -> Said:
    """«الذهب عيار 21 نحو 9 دنانير»: digits behind the word of a grade."""
    for at in reversed(_own(scene, number)[:-1]):
        if scene.glue(at, "grade") and scene.tokens[at + 1].is_numeral:
            form = scene.tokens[at + 1].form
            return Said((scene.text(at, at + 1),), frozenset({f"grade:{form}"}))
    return Said()


def _quoted(draft: Draft) -> Said:
    """«مؤشر "نخلان 20"»: the name in quotes right behind the noun of the amount."""
    scene, number = draft.scene, draft.number
    own = _own(scene, number)
    for at in reversed(own):
        if scene.tokens[at].form != _QUOTE or not scene.nominal(at - 1) or lemma(scene, at - 1) != draft.concept:
            continue
        end = next((i for i in range(at + 1, min(at + _LONGEST, own.stop)) if scene.tokens[i].form == _QUOTE), at)
        if end > at + 1:
            words = scene.text(at + 1, end - 1)
            return Said((words,), frozenset({f"name:{fold_word(words)}"}))
    return Said()
