"""Dates that another thing has: what a figure is compared with, what is due, how far back a record reaches, a budget's year."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from factcheck.extract import compared
from factcheck.extract.formerly import formerly
from factcheck.extract.phrases import phrase_start
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Date, Number, Scene
from factcheck.text.fold import fold_word

_RATES = ("percent", "percentage_point", "multiple")
_RECORD = 6  # tokens before a date in which a superlative is looked for
_TOLD = ("signed", "other")  # المبرم, المولود
_ASIDE = 8  # before a date or place in which the participle that it belongs to is looked for
_MADE, _PRICE = 3, 2  # tokens between a participle and its date, and behind it up to what it was made for
_NEAR = 4  # tokens before a date in which a word that turns it aside is looked for


def usable(scene: Scene, number: Number, fact: bool, label: str) -> list[Date]:
    """The dates of its sentence that are no other thing's, for a number whose event has a ``label``."""
    usable = [one for one in scene.dates if one.value.low is not None and not aside(scene, one, number, fact)]
    usable = [one for one in usable if not (_of_statute(scene, one) or of_participle(scene, one.first))]
    usable = [one for one in usable if not (record(scene, one) or _budget(scene, one, number) or _before(scene, one, number))]
    usable = [one for one in usable if not (_made(scene, one, number) or formerly(scene, one, number, label))]
    usable = [one for one in usable if not (founded(scene, one, number) or _ships(scene, one, number))]
    return [one for one in usable if number.value.kind not in ("money", "percent") or not matures(scene, one)]


def fronted(scene: Scene, one: Date, number: Number) -> bool:
    """«قتل 6 في حلب، ومنذ مطلع العام قضى 41»: «and» puts it before a statement of its own, behind the number's."""
    if one.first <= number.last:
        return False
    at = one.first
    while at - 1 > number.last and not _with_and(scene, at) and _opens_date(scene, at - 1):
        at -= 1
    if not _with_and(scene, at):
        return False
    behind = one.last + 1
    behind += scene.stop(behind)
    if behind >= len(scene.words):
        return False
    light = scene.function(behind) and not scene.function(behind, "prep") and not scene.joined(behind)  # «لقي 26»
    return scene.words[behind].finite or scene.verb(behind) or _counts(scene, behind + light)


def _with_and(scene: Scene, at: int) -> bool:
    ands = [sign for sign in scene.shapes.clitics.ands if sign]
    return any(r.prefix in ands for r in scene.readings(at)) or scene.is_and(at - 1)


def _opens_date(scene: Scene, at: int) -> bool:
    """A small word before a date, a word for its beginning, or «عام», «يوم»."""
    known = any(scene.glue(at, klass) for klass in ("since", "within", "onset"))
    return known or scene.function(at, "prep") or scene.is_(at, "units", "time")


def _counts(scene: Scene, at: int) -> bool:
    """A number, behind its hedge words: «وفي 2021 نحو 9»."""
    first = next((k for k in range(at, at + _NEAR) if k in scene.number_at), -1)
    return first >= 0 and skip_hedge(scene, first - 1) < at


def _hearing(scene: Scene, one: Date, number: Number) -> bool:
    """«طلب السجن لـ22، وحددت جلسة 14 أبريل», no «في جلسة الاثنين»: the day that a clause behind sets for what follows."""
    behind = scene.segment_of[one.first] > scene.segment_of[number.first]
    near = (one.first - 1, one.first - 2)
    return behind and any(scene.glue(at, "hearing") and not scene.glue(at - 1, "within") for at in near)


def _of_part(scene: Scene, one: Date, number: Number) -> bool:
    """«قتل 4100 منذ بدء العملية، بينهم 35 أمس»: behind a part, where the total's own clause says since when, without a day."""
    behind = scene.segment_of[one.first] > scene.segment_of[number.first]
    since = range(number.last + 1, scene.segment(number.first).end) if behind else range(0)
    begun = any(scene.glue(at, "since") and scene.glue(at + 1, "onset") for at in since)
    return begun and bool(compared.between(scene, number.last, one.first))


def _made(scene: Scene, one: Date, number: Number) -> bool:
    """«الجسر المحال عام 2021 متعثر ولم ينجز سوى 9%»: when the one thing was made, no time of what is told of it; but what it was
    made for («المحال عام 2021 بـ9 ملايين») has that time."""
    at = next((at for at in range(max(1, one.first - _MADE), one.first) if scene.glue(at, "made")), -1)
    at -= at > 1 and scene.stop(at - 1)  # «الجسر، المحال عام 2021، ينجز …»
    if at < 0 or not scene.nominal(at - 1) or not _single(scene, at):
        return False
    return not _priced(scene, one, number)


def _priced(scene: Scene, one: Date, number: Number) -> bool:
    """«عام 2021 بـ9 ملايين», «عام 2021 بكلفة 9 ملايين»: the amount for which a thing was made in a year."""
    signs = [sign for sign in scene.shapes.clitics.at if sign]
    between = range(one.last + 1, number.first)
    near = between if len(between) <= _PRICE else range(0)
    return any(scene.tokens[k].form in signs or any(r.prefix in signs for r in scene.readings(k)) for k in near)


def made_before(scene: Scene, number: Number) -> bool:
    """The date of making of a thing before what is told of it: «الجسر المحال عام 2021 بـ9 ملايين لم ينجز منه سوى 5%»."""
    return any(_made(scene, one, number) for one in scene.dates if one.last < number.first)


def _single(scene: Scene, at: int) -> bool:
    """Whether the noun phrase right before a token is of one thing: «الجسر», «مشروع الجسر»; of many each has its own."""
    for i in (phrase_start(scene, at - 1, scene.segment(at).first), at - 1):
        nouns = [r for r in scene.readings(i) if r.entry.category == "nouns"]
        if nouns and not any(r.form == fold_word(r.entry.key) for r in nouns):
            return False
    return True


def founded(scene: Scene, one: Date, number: Number) -> bool:
    """«شيد المبنى سنة 1961 وتسكنه 9 أسر», «يسكن المبنى الذي شيد قبل 60 عاما | 9 عمال»: the year in which a thing came to be, told
    by a clause of its own before, or by one that the statement goes on behind."""
    if one.last >= number.first or one.value.precision not in ("year", "years"):
        return False
    segment, own = scene.segment(one.first), scene.segment(number.first)
    built = any(scene.glue(at, "founded") for at in range(segment.first, one.first))
    if own is segment:
        before = scene.begins(segment.first - 1) if segment.first else segment.first
        waits = any(scene.verb(at) for at in range(before, segment.first)) and not scene.stop(one.last + 1)
        told = any(scene.verb(at) for at in range(one.last, number.first)) or _priced(scene, one, number)
        return built and segment.border == "rel" and waits and not told
    return built and own is not segment and any(scene.verb(at) for at in range(own.first, min(own.first + _NEAR, number.first)))


def _before(scene: Scene, one: Date, number: Number) -> bool:
    """«من 9 ملايين في 2021 إلى 12»: the date of what it was before."""
    told = number.role == "to" and any(other.role == "from" and other.last < one.first < number.first for other in scene.numbers)
    return told and not scene.stop(one.last + 1)


def aside(scene: Scene, one: Date, number: Number, fact: bool) -> bool:
    """A date that another thing has: what is compared with (عن الشهر نفسه), what is due (المقررة في), another statement."""
    if (
        fronted(scene, one, number)
        or _hearing(scene, one, number)
        or _of_part(scene, one, number)
        or compared.unlike(scene, one.first, number)
        or _goes_back(scene, one, number)
        or _after_those(scene, one, number)
        or despite(scene, one)
    ):
        return True
    if number.role != "from" and (compared.benchmark(scene, one) or _held_against(scene, one, number)):
        return True
    if one.first > number.last and number.role != "from":
        rate = number.role == "by" or number.value.kind in _RATES
        reach = _NEAR if rate else 1
        alone = not compared.between(scene, number.last, one.first)  # «34 كيلومترا بدلا من الطول المعلن العام الماضي»
        grown = any(
            other.role == "by" for other in compared.between(scene, number.last, one.first)
        )  # «9 بنمو 4% عن مستواها قبل عام»
        if (rate or alone or grown) and compared.opposite(scene, one, number):  # «بالمقارنة مع النتائج المسجلة في الفترة نفسها»
            return True
        for at in range(max(number.last + 1, one.first - reach), one.first):
            if scene.glue(at, "about") or scene.glue(at, "versus"):
                return True
        near = range(max(number.last + 1, one.first - 2), one.first)
        if number.role == "by" and any(scene.glue(at, "target") for at in near):  # «بزيادة 90 دولارا على العام الذي سبقه»
            return True
        near = range(max(0, number.first - _RECORD), number.first)
        lesser = any(scene.glue(at, "record") and not scene.shapes.definite(scene.tokens[at].form) for at in near)  # «الأولي»
        of = any(scene.glue(at, "of") for at in range(max(number.last + 1, one.first - _RECORD), one.first))
        if lesser and of and number.value.kind in _RATES:  # «أقل بنسبة 6% من العام الفائت»
            return True
    for at in range(max(0, one.first - 2), one.first):
        cue = scene.cue(at, "modality", "phrase")
        if cue and fact and scene.shapes.definite(scene.tokens[at].form) and not at - 3 <= number.first < at:
            return True
    return False


def _goes_back(scene: Scene, one: Date, number: Number) -> bool:
    """«تمثل الرابطة 9 آلاف عامل، وتعود أحكامها إلى 1981»: the year that another statement says a thing goes back to."""
    if scene.segment_of[one.first] == scene.segment_of[number.first] or one.value.precision != "year":
        return False
    at = one.first - 1
    at -= scene.is_(at, "units") and not scene.joined(at)
    first = max(scene.segment(one.first).first, at - _ASIDE)
    return scene.glue(at, "to") is not None and any(scene.glue(k, "dating") for k in range(first, at))


def _after_those(scene: Scene, one: Date, number: Number) -> bool:
    """«توج باللقب للمرة الثالثة بعد دورتي 2019 و2021»: the years of those before, behind what is told."""
    at = one.first - 1
    if one.value.precision != "year" or at <= number.last:
        return False
    if scene.is_and(at) and at - 1 in scene.date_at:
        at = scene.date_at[at - 1].first - 1
    near = range(at, max(number.last, at - _MADE), -1)
    told = next((k for k in near if not scene.nominal(k) and not scene.is_(k, "units")), -1)
    return told > number.last and scene.glue(told, "after") is not None and number.value.kind in ("ordinal", "count")


def despite(scene: Scene, one: Date) -> bool:
    """«السدود ممتلئة إلى ثلثها رغم أمطار نهاية العام»: the days of what did not matter; «رغم أن الإنتاج
    في أيلول بلغ 9» tells of them."""
    near = range(max(0, one.first - _NEAR), one.first)
    segment = scene.segment(one.first)
    if segment.border == "that" and any(scene.glue(at, "spite") for at in near if at < segment.first + 1):
        return False
    return any(scene.glue(at, "spite") for at in near) and not any(scene.verb(at) or scene.stop(at) for at in near)


def _held_against(scene: Scene, one: Date, number: Number) -> bool:
    """«زادت 4% مقارنة بعام 2021 إلى 9 ملايين»: the days that what comes of a change is compared with."""
    behind = number.role == "to" and one.last < number.first
    return behind and compared.opposite(scene, one) and not compared.told_of(scene, one, number)


def _of_statute(scene: Scene, one: Date) -> bool:
    """«وفق قانون عام 2022», «بموجب اتفاق 2015»: the year by which a text of law is called."""
    at = one.first - 1
    at -= scene.is_(at, "units") and not scene.joined(at)
    year = one.value.precision == "year" and not of_budget(scene, one)
    return year and scene.glue(at, "statute") is not None and not scene.shapes.definite(scene.tokens[at].form)


def of_participle(scene: Scene, at: int) -> bool:
    """«الاتفاق المبرم في برن في 20 مارس على إطلاق 9»: where and when it was concluded, behind the participle and prepositions."""
    first = at - _ASIDE
    while at > max(first, 0):
        at -= 1
        if any(cue.klass == "part" and cue.key in _TOLD for i in (at, at - 1) for cue in scene.at[i] if cue.last == at):
            return True
        if not (scene.function(at, "prep") or at in scene.names or at in scene.date_at or scene.is_(at, "units")):
            return False
    return False


def midyear(scene: Scene, one: Date) -> Date:
    """«السنة المالية 2021/2022», «موسم 2021-2022» and what is told of the one before: a year from summer to summer."""
    low, high, years = one.value.low, one.value.high, one.value.precision == "years"
    if not years or low is None or high is None or high.year != low.year + 1:
        return one
    if one.value.part("shift") != "preceding" and not any(scene.glue(at, "fiscal") for at in (one.first - 1, one.first - 2)):
        return one
    return one._replace(value=replace(one.value, low=date(low.year, 7, 1), high=date(high.year, 6, 30)))


def record(scene: Scene, one: Date) -> bool:
    """«أعلى مستوى منذ عامين», «الأعنف خلال العام الجاري»: how far back a record reaches, no time of its own."""
    bare = range(max(0, one.first - 3), one.first - 1)
    if one.value.part("shift") == "current" and any(scene.glue(at, "record") and scene.function(at + 1, "prep") for at in bare):
        return True
    since = one.value.direction == "since" or any(scene.glue(at, "since") for at in range(max(0, one.first - 2), one.first + 1))
    return since and any(scene.glue(at, "record") for at in range(max(0, one.first - _RECORD), one.first))


def matures(scene: Scene, one: Date) -> bool:
    """«العقود الآجلة لشهر تشرين الأول», «تسليم كانون الثاني», «السندات المستحقة في 2047»: when a contract or bond falls due."""
    near = range(max(0, one.first - _NEAR), one.first)
    due = any(scene.glue(at, "due") for at in near)
    return due or (one.value.precision == "month" and any(scene.glue(at, "matures") for at in near))


def _ships(scene: Scene, one: Date, number: Number) -> bool:
    """«اشترت 9 أطنان للشحن خلال الفترة من 1 إلى 15 يوليو»: when the goods are due, behind what was bought."""
    near = range(max(number.last + 1, one.first - _NEAR), one.first)
    return any(scene.glue(at, "ships") for at in near)


def _budget(scene: Scene, one: Date, number: Number) -> bool:
    """The year in the name of a budget dates its money, not the votes for it."""
    return number.value.kind not in ("money", "percent") and of_budget(scene, one)


def of_budget(scene: Scene, one: Date) -> bool:
    """The year of a budget: «موازنة 2024»."""
    return any(scene.cue(at, "modality", "budget") for at in range(max(0, one.first - _NEAR), one.first))
