"""Words that have amounts (سعر، عجز، صادرات), and which of them has the amount of a number."""

from __future__ import annotations

from factcheck.extract.amount_phrases import described, given_to, sided
from factcheck.extract.event_context import allowed, rises
from factcheck.extract.phrases import Found, phrase_end, phrase_start, take, trimmed
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import SHARES, Cue, Number, Scene
from factcheck.world.labels import flagged
from factcheck.world.units import dimension

_SPEAKER = 6  # tokens from a verb of speaking to «about»
OWED = ("earned_profit", "debt")  # what a share of the output may be
_SIDE = ("duration", "ordinal", "age")


def begins(scene: Scene, number: Number) -> int:
    """The first token of the number's clause; where the number goes on right behind a relative clause, that of the clause it
    stands in: «بلغ الدخل، الذي لم يتجاوز 9، نحو 12»."""
    n = scene.segment_of[number.first]
    at = skip_hedge(scene, number.first - 1)
    resumed = n and scene.segments[n].border == "comma" and at == scene.segments[n].first
    if resumed and scene.segments[n - 1].border == "rel":
        while n and scene.segments[n].border in ("comma", "rel"):
            n -= 1
        return scene.segments[n].first
    return scene.begins(number.first)


def _names_amount(cue: Cue) -> bool:
    return cue.klass == "attr" or (cue.klass == "noun" and cue.key in flagged("measured"))


def attribute(scene: Scene, number: Number) -> Found | None:
    """The word before in the clause that has amounts (سعر، عجز، صادرات), with the words around it: the nearest one, or that
    before the preposition behind which the nearest one stands (الضريبة على بيع النقد)."""
    first = begins(scene, number)
    if spoken_of(scene, number):
        return None
    chosen: Cue | None = None
    end = 0
    for cue in reversed(scene.events):
        if not (first <= cue.first and cue.last < number.first) or not _can_have(scene, cue, number):
            continue
        told = (one for one in scene.numbers if one.role is None and one.value.kind not in _SIDE)
        if any(cue.last < one.first < number.first and not _bounds(scene, cue, one, number) for one in told):
            break
        if chosen and any(scene.verb(at) or at in scene.number_at for at in range(cue.last + 1, chosen.first)):
            break  # «خفض سعر الفائدة إلى 7% مع الإبقاء على الاحتياطي عند 5%»
        if chosen and chosen.key in OWED and chosen.prefix in scene.shapes.clitics.at:
            break  # «موازنة بعجز لا يزيد على 3%»
        if chosen and not (_of_one_phrase(scene, cue, chosen) or (_governed(scene, chosen) and _behind(scene, chosen, number))):
            break
        end = end or cue.last
        chosen = cue
    return _of_attribute(scene, chosen, number, first, end) if chosen else None


def of_room(scene: Scene, at: int) -> bool:
    """«بطاقة استيعابية 417 مقعدا»: how many there is room for, and no points."""
    return any(r.entry.category == "frames" and r.entry.klass == "base" for r in scene.tokens[at].readings)


def spoken_of(scene: Scene, number: Number) -> bool:
    """«فيما تحدثت المعارضة عن 90», «وجامعة المدينة تتحدث عن 7»: who speaks has nothing of what is spoken of."""
    at = skip_hedge(scene, number.first - 1)
    if number.value.kind != "count" or number.noun is not None or not scene.glue(at, "about"):
        return False
    first = max(scene.begins(number.first), at - _SPEAKER)
    return any(scene.glue(k, "speaks") and scene.verb(k) for k in range(first, at))


def _can_have(scene: Scene, cue: Cue, number: Number) -> bool:
    segment, own = scene.segment_of[cue.first], scene.segment_of[number.first]
    if segment != own and scene.segments[segment].border == "rel":
        return False
    told = scene.nominal(cue.first - 1) or scene.function(cue.first - 1, "part")
    sized = cue.first == cue.last and scene.glue(cue.first, "amount") and told  # «صعود قدره 9»
    if measured_by(scene, cue.first) or given_to(scene, cue):
        return False  # «من 103% من الناتج إلى 93%», «9 ملايين للنفقات و5 للمشاريع»
    if not _names_amount(cue) or cue.first in scene.date_at or sized or scene.glue(cue.last, "versus"):
        return False
    if number.value.kind == "measure" and not allowed(cue.key, number, None):
        return False
    if rises(scene, cue):
        return False
    far = number.value.kind == "measure" and dimension(number.value.unit or "") in ("length", "")
    if cue.key == "distance_location" and (not far or scene.cue(cue.first, "borders")):
        return False
    meant = cue.klass == "noun" and cue.prefix in scene.shapes.clitics.to and told  # «عرضها للاستحواذ»
    return not (meant or sided(scene, cue.first) or (cue.klass == "noun" and scene.glue(cue.first - 1, "within")))


def measured_by(scene: Scene, at: int) -> bool:
    """«من 103% من الناتج إلى 93%»: what a share before is only measured by, behind its «of»."""
    if not scene.glue(at, "base"):
        return False
    of = at - 1 - (scene.glue(at - 1, "base") is not None)  # «من إجمالي الناتج»
    shares = (one for one in scene.numbers if one.value.kind in SHARES)
    return scene.glue(of, "of") is not None and any(of - 3 <= one.last < of for one in shares)


def _bounds(scene: Scene, cue: Cue, one: Number, number: Number) -> bool:
    """«سعر تذكرة رحلة لا تتجاوز تسع محطات ستة جنيهات»: a count that only tells of what the price is."""
    told = one.value.kind == "count" and one.noun is not None and one.noun[1] < number.first
    return (
        told
        and number.value.kind == "money"
        and cue.key == "price"
        and scene.segment_of[one.first] == scene.segment_of[number.first]
    )


def _of_one_phrase(scene: Scene, cue: Cue, other: Cue) -> bool:
    """«عجز الموازنة», «سعر النفط الخام»: the first word of amount of a noun phrase has the amount."""
    return cue.klass == "attr" and phrase_start(scene, other.first, cue.first) == cue.first


def _governed(scene: Scene, cue: Cue) -> bool:
    """Behind a preposition, or with one on it."""
    return scene.function(cue.first - 1, "prep") or (scene.joined(cue.first) and cue.prefix[:1] not in scene.shapes.clitics.ands)


def _behind(scene: Scene, cue: Cue, number: Number) -> bool:
    """Behind a preposition, and not with the amount itself: «بسعر 9», «بإيرادات قدرها 9»."""
    before = skip_hedge(scene, number.first - 1)
    between = range(cue.last + 1, before + 1)
    led = scene.glue(cue.first - 1, "within") or scene.glue(cue.first - 1, "onto")
    if cue.last == before and led and scene.shapes.definite(scene.tokens[cue.last].form):
        return True  # «المخزون المائي في السدود 9 ملايين متر مكعب», «الإنفاق على الدعم 9%»
    named = scene.nominal(cue.last + 1) or cue.last + 1 in scene.date_at
    told = named and any(scene.verb(at) for at in between)  # «في ميزانية السنة قد قدر بـ9»
    return cue.last < before and (told or not any(scene.glue(at, "amount") for at in between))


def _of_attribute(scene: Scene, cue: Cue, number: Number, first: int, end: int) -> Found:
    head = described(scene, cue.last if scene.function(cue.first) else cue.first, first)
    head += scene.glue(head, "count") is not None and scene.nominal(head + 1) and number.value.kind in SHARES
    by = any(r.is_by and not r.suffix and r.entry.category == "nouns" for r in scene.tokens[head].readings)  # «جسر بطول 9 أمتار»
    start = head if scene.verb(head - 1) or by else phrase_start(scene, head, first, 3)
    last = min(phrase_end(scene, end, 5), number.first - 1)
    words = (_unreceived(scene, head, cue.last), _unreceived(scene, start, last))
    return Found(words[0], trimmed(words[1]), "what has the amount", head, last)


def _unreceived(scene: Scene, first: int, last: int) -> str:
    """«ارتفعت العقود لخام نخلان»: the words without the preposition that is written on the first."""
    words, sign = scene.text(first, last), scene.shapes.clitics.to[0]
    read = scene.readings(first)
    return words.removeprefix(sign) if read and all(reading.prefix == sign for reading in read) else words


def outer(scene: Scene, number: Number) -> Found | None:
    """«بلغت الحرارة … بعد أن وصلت إلى 54 درجة»: the attribute that the clauses before name, where it fits the amount."""
    first = scene.segment(number.first).first
    for cue in reversed(scene.events):
        fits = cue.last < first and _names_amount(cue) and not scene.function(cue.first)
        if fits and allowed(cue.key, number, None) and cue.key not in flagged("side"):
            return take(scene, cue.first, "what has the amount, said before", phrase_end(scene, cue.last))
    return None
