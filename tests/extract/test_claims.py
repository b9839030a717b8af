"""The claims stage: one claim a number and a date, each slot with its reason."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import claims, numbers
from msgspec.structs import replace

from factcheck.model import Claim, Quantity


def dates(text: str) -> list[Claim]:
    return [claim for claim in claims(text) if claim.kind == "date"]


def test_ids_count_up_in_text_order_with_the_headline_first() -> None:
    found = claims("قتل 5 جنود وأصيب 9 آخرون في نخلان.", headline="مقتل 5 جنود")
    assert [claim.id for claim in found] == ["wire/7#1", "wire/7#2", "wire/7#3"]
    assert [claim.span.part for claim in found] == ["headline", "body", "body"]
    assert {claim.document for claim in found} == {"wire/7"}


def test_every_claim_points_into_its_text() -> None:
    text = "قال الوزير إن ٤٢ قــرية غُمرت، وإن 3 ملايين شخص نزحوا."
    for claim in claims(text):
        assert text[claim.span.start : claim.span.end] in ("٤٢", "3 ملايين")
        assert claim.sentence.start <= claim.span.start < claim.span.end <= claim.sentence.end


def test_no_text_no_claims() -> None:
    assert claims("") == ()
    assert claims("لم يحدث شيء هنا.") == ()


def test_without_a_date_of_publication_the_time_is_unknown() -> None:
    (claim,) = claims("قتل 5 جنود في كمين.", published=None)
    assert claim.time.low is None
    assert claim.time.basis == "unknown"


def test_the_reasons_name_the_words() -> None:
    (claim,) = numbers("اعتقلت الشرطة 12 مهربا.")
    assert any(line.startswith("event: اعتقلت") for line in claim.why)
    assert any(line.startswith("subject:") for line in claim.why)
    assert any(line.startswith("scope:") for line in claim.why)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("قتل 5 جنود وجرح 9.", ["killed", "wounded"]),
        ("أفرج عن 40 سجينا.", ["released"]),
        ("سجلت 40 إصابة بالكوليرا.", ["infected"]),
        ("أصيب 40 متظاهرا.", ["wounded"]),
        ("فقد الجيش 4 جنود.", ["killed"]),
        ("فقد 4 صيادين في البحر.", ["missing"]),
        ("يتسع الملعب لـ30 ألف متفرج.", ["level_stock"]),
        ("دخلت 30 شاحنة مساعدات.", ["delivered"]),
    ],
)
def test_the_governing_word_decides_the_event(text: str, labels: list[str]) -> None:
    assert [claim.event for claim in numbers(text)] == labels


def test_an_elided_noun_is_taken_over() -> None:
    first, second = numbers("شارك 40 طبيبا في الإضراب، واعتقل ستة.")
    assert second.subject.head == first.subject.head == "طبيبا"
    assert second.subject.concept == first.subject.concept == "طبيب"


def test_others_keep_the_antecedent_and_say_so() -> None:
    _, others = numbers("قتل 3 صيادين وأصيب 7 آخرون.")
    assert "صيادين" in others.subject.text
    assert "آخرون" in others.subject.text
    assert "other" in others.subject.restrict


@pytest.mark.parametrize(
    ("text", "restrict"),
    [
        ("وصل 12 خبيرا عراقيا.", {"nat:IQ"}),
        ("قتلت 9 نساء.", {"sex:female"}),
        ("سجلت 30 إصابة جديدة.", {"new"}),
        ("ينتشر 700 جندي فرنسي إضافي.", {"nat:FR", "other", "military"}),
    ],
)
def test_qualifiers_have_ids(text: str, restrict: set[str]) -> None:
    (claim,) = numbers(text)
    assert set(claim.subject.restrict) == restrict


def test_parts_point_to_their_whole() -> None:
    whole, first, second = numbers("نقل 36 حاجا، بينهم 5 مسنين و3 أطفال.")
    assert whole.part_of is None
    assert first.part_of == second.part_of == whole.id


def test_a_part_of_a_following_whole() -> None:
    part, whole = numbers("نجا 12 من أصل 40 راكبا.")
    assert part.part_of == whole.id
    assert whole.part_of is None


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("خفض البنك سعر الفائدة 50 نقطة أساس، من 8% إلى 7.5%.", "فائدة"),
        ("نزلت نسبة الفائدة المديرية بربع نقطة مائوية، من سبعة ونصف بالمائة إلى 7.25 بالمائة.", "فائدة"),
        ("تراجعت الأرباح 12%، من نحو 40 مليون ريال إلى 35 مليونا.", "ربح"),
        ("انخفض الإنتاج بنسبة 9%، من أكثر من 40 ألف طن إلى 36 ألف طن.", "إنتاج"),
        ("ارتفع عدد العاملين بمئتي عامل، من 300 إلى 500 عامل.", "عامل"),
    ],
)
def test_where_a_change_came_from_behind_a_comma(text: str, head: str) -> None:
    found = numbers(text)
    assert [claim.role for claim in found] == ["by", "from", "to"]
    assert [claim.subject.concept for claim in found] == [head] * 3
    assert {claim.event for claim in found[1:]}.isdisjoint(("grew", "shrank"))


@pytest.mark.parametrize(
    ("text", "figure", "concept", "event"),
    [
        ("بلغ وسيط العمر عند الزواج 31.5 سنة للذكور و27.2 سنة للإناث.", "27.2", "وسيط", "age"),
        ("سن التقاعد 60 سنة للرجال و55 سنة للنساء.", "55", "سن", "age"),
        ("احترقت متاجر عدة، عددها 16، في السوق.", "16", "متجر", "burned_area"),
        ("أضاف أن متاجر عدة، عددها 16، احترقت.", "16", "متجر", "other"),
        ("هطلت على البلدة 106 ميلمترات من المطر.", "106", "مطر", "rainfall_level"),
        ("حقق اللاعب الذهب بقفزة علوها متران.", "متران", "علو", "distance_location"),
        ("قضت المحكمة بسجن رجل الأعمال 7 سنوات.", "7", "سجن", "duration"),
        ("أيدت المحكمة سجن وزير الزراعة 5 سنوات.", "5", "سجن", "duration"),
        ("سجلت المحاكم 5284 زيجة خلال العام.", "5284", "زواج", "other"),
    ],
)
def test_what_stands_behind_the_noun(text: str, figure: str, concept: str, event: str) -> None:
    (claim,) = [one for one in numbers(text) if text[one.span.start : one.span.end] == figure]
    assert (claim.subject.concept or claim.subject.head, claim.event) == (concept, event)


def test_whom_a_court_jails_and_what_is_filled_are_no_places() -> None:
    for text in ("أيدت المحكمة سجن وزير الزراعة 5 سنوات.", "تعاقدت الوزارة مع 1800 معلم لسد النقص."):
        assert [claim.place for claim in numbers(text)] == [None]
    assert [claim.place for claim in numbers("فر 9 نزلاء من سجن النخيل.")] == ["سجن النخيل"]


@pytest.mark.parametrize(
    ("text", "milestone"),
    [
        ("الجسر الذي يعود تاريخ تشييده إلى 2007 انهار.", "built"),
        ("يعود تاريخ بناء العقار إلى 1968.", "built"),
        ("يدخل القرار حيز التنفيذ في 5 نوفمبر 2025.", "in_force"),
        ("يبدأ العمل بالسعر الجديد بداية من 3 نوفمبر 2025.", "in_force"),
    ],
)
def test_what_a_date_is_the_date_of(text: str, milestone: str) -> None:
    (claim,) = claims(text)
    assert claim.kind == "date"
    assert any(f"milestone:{milestone}" in words for words in claim.anchor)


def test_a_range_behind_a_comma_is_no_change() -> None:
    found = numbers("نجا 12 راكبا، من 40 إلى 50 راكبا كانوا على متنها.")
    assert [(str(claim.value), claim.role) for claim in found] == [("12", None), ("[40..50]", None)]


def test_from_and_to_and_by() -> None:
    roles = [claim.role for claim in numbers("ارتفع سعر الخبز من 3 دنانير إلى 4 دنانير، بزيادة 33 في المئة.")]
    assert roles == ["from", "to", "by"]
    toll = numbers("ارتفعت حصيلة الانهيار إلى 11 قتيلا و26 مصابا، بعدما نقل 9 آخرون إلى المستشفى.")
    assert [claim.role for claim in toll] == ["to", "to", None]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("ستبني الوزارة 9 مدارس.", "plan"),
        ("من المقرر بناء 9 مدارس.", "plan"),
        ("يتوقع الخبراء وصول 9 سفن.", "forecast"),
        ("قد يصل عدد النازحين إلى 9 آلاف.", "forecast"),
        ("نفى الجيش مقتل 9 جنود.", "negated"),
        ("زعم المتمردون مقتل 9 جنود.", "quoted"),
        ("لم يتجاوز عدد الحضور 9 أشخاص.", "fact"),
        ("بنت الوزارة 9 مدارس.", "fact"),
    ],
)
def test_modality(text: str, modality: str) -> None:
    assert [claim.modality for claim in numbers(text)] == [modality]


def test_two_sources_that_contradict_each_other_are_quoted() -> None:
    found = numbers("قدر المنظمون عدد المشاركين بـ900، بينما تحدثت الشرطة عن 300.")
    assert [claim.modality for claim in found] == ["quoted", "quoted"]
    assert [claim.speaker for claim in found][1] == "الشرطة"


def test_added_keeps_the_last_speaker() -> None:
    _, second = numbers("قال مدير الميناء سالم عوض إن 9 سفن وصلت. وأضاف أن 4 سفن غادرت.")
    assert second.speaker == "مدير الميناء سالم عوض"


def test_since_runs_up_to_the_day_of_publication() -> None:
    (claim,) = numbers("قتل 80 مدنيا منذ مطلع نيسان الماضي.")
    assert claim.scope == "cumulative"
    assert claim.time.high == date(2023, 5, 18)


def test_a_date_to_come_makes_a_plan() -> None:
    (claim,) = numbers("تبدأ الحملة وتشمل 300 أسرة في حزيران المقبل.")
    assert claim.modality == "plan"
    assert claim.time.low == date(2023, 6, 1)


def test_an_origin_is_no_place_of_what_arrives() -> None:
    (claim,) = numbers("وصلت 40 شاحنة من بغداد إلى حلب.")
    assert claim.place == "حلب"
    assert claim.place_id == "SY/aleppo"


def test_the_name_behind_a_noun_of_place_need_not_be_known() -> None:
    (claim,) = numbers("قتل 4 عمال في بلدة عين النسور.")
    assert claim.place == "بلدة عين النسور"
    assert claim.place_id == ""


def test_a_date_claims_what_it_dates() -> None:
    (claim,) = dates("وقع الطرفان الاتفاقية في 7 آذار 2019.")
    assert claim.event == "signed"
    assert claim.scope is None
    assert claim.time.low == date(2019, 3, 7)


def test_a_date_of_a_numbered_round_has_it_as_anchor() -> None:
    (claim,) = dates("تعقد الجولة الثالثة من الحوار في حزيران المقبل.")
    assert claim.anchor == ("جولة 3",)
    assert claim.modality == "plan"


def test_the_same_text_gives_the_same_claims() -> None:
    text = "قتل 5 جنود وأصيب 9 آخرون في نخلان أمس، بينهم ضابطان."
    assert claims(text) == claims(text)
    assert all(replace(claim, why=()) for claim in claims(text))


def test_long_texts_stay_linear() -> None:
    one = "وصلت 40 شاحنة إلى حلب أمس. "
    found = claims(one * 400)
    assert len(found) == 800


def test_a_monstrous_sentence_is_read_in_pieces_and_loses_nothing() -> None:
    text = "قتل " + " و".join(f"{n} جنديا في حلب" for n in range(100, 700)) + "."
    found = numbers(text)
    assert [claim.value.nominal for claim in found if isinstance(claim.value, Quantity)] == list(range(100, 700))
    assert all(claim.sentence.start <= claim.span.start < claim.sentence.end for claim in found)
    assert {claim.event for claim in found[:20]} == {"killed"}
    assert {claim.place_id for claim in found[:20]} == {"SY/aleppo"}


@pytest.mark.parametrize("opposed", ["مقابل 7 بالمئة", "بعد 7 بالمئة في آذار", "بعد أن كان 7 بالمئة"])
def test_a_level_set_against_another_is_of_the_same_thing(opposed: str) -> None:
    level, other = numbers(f"تراجع التضخم إلى 6 بالمئة {opposed}.")
    assert level.subject.head == other.subject.head == "التضخم"
    assert level.event == other.event == "level_stock"


def test_a_record_says_no_time() -> None:
    found = numbers("سجل المنسوب أدنى مستوى منذ عام 1990. وغادر القرية 70 شخصا.")
    assert found[-1].time.low == date(2023, 5, 18)
