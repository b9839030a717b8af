"""What hangs on something else: relative clauses, participles, names of laws, asides with a pronoun."""

from __future__ import annotations

import pytest
from claim_reading import figures, numbers


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("يذكر السكان زلزال أكادير الذي خلف 900 قتيل، وزلزال الحسيمة الذي أودى بحياة 60 شخصا.", ["MA/agadir", "MA/hoceima"]),
        ("يستعيد الأهالي سيول درنة التي جرفت 90 منزلا، وحريق البصرة.", ["LY/derna"]),
    ],
)
def test_a_relative_clause_is_where_its_noun_is(text: str, places: list[str]) -> None:
    assert [claim.place_id for claim in figures(text)] == places


@pytest.mark.parametrize(
    ("text", "time", "place"),
    [
        ("ينص الاتفاق المبرم في برن في 20 مارس على إطلاق 87 أسيرا.", "2023-05-18", ""),
        ("تشمل الصفقة الموقعة في جنيف في 3 أبريل 14 طائرة.", "2023-05-18", ""),
        ("وقع الوزيران في جنيف في 3 أبريل 9 اتفاقيات.", "2023-04-03", "CH/geneva"),
        ("بموجب قانون 2019 يحق لـ90 عضوا التصويت.", "2023-05-18", ""),
        ("تجري الانتخابات وفق دستور عام 2014، ويبلغ عدد الناخبين 9 ملايين.", "2023-05-18", ""),
        ("بحسب تعداد 2015 يبلغ عدد السكان 9 ملايين.", "2015-01-01..2015-12-31", ""),
        ("هذه أكبر عملية منذ تشرين الأول 2020، حين أفرج عن 900 أسير.", "2020-10-01..2020-10-31", ""),
        ("هبط الخام إلى أدنى مستوى منذ 2019، عندما بلغ السعر 40 دولارا.", "2019-01-01..2019-12-31", ""),
    ],
)
def test_whose_day_and_place_it_is(text: str, time: str, place: str) -> None:
    claim = figures(text)[-1]
    assert (str(claim.time), claim.place_id or "") == (time, place)


@pytest.mark.parametrize(
    ("text", "subjects", "roles"),
    [
        ("زادت أسعار الخبز بنسبة 10 بالمئة، وزيت الذرة بـ39 بالمئة.", ["أسعار الخبز", "زيت الذرة"], ["by", "by"]),
        ("تراجعت مبيعات السيارات بنسبة 9%، وأجهزة التبريد بنسبة 4%.", ["مبيعات السيارات", "أجهزة التبريد"], ["by", "by"]),
    ],
)
def test_the_next_of_what_changed_may_be_two_words(text: str, subjects: list[str], roles: list[str]) -> None:
    told = figures(text)
    assert [claim.subject.text for claim in told] == subjects
    assert [claim.role for claim in told] == roles


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("طالبت العائلات بإطلاق 9 موقوفين.", "released"),
        ("أعلنت الوزارة إطلاق 9 مشاريع.", "built"),
        ("أسفر إطلاق النار على المتظاهرين عن مقتل 9.", "killed"),
        ("ترك الراحل رصيدا من 60 أغنية.", "level_stock"),
        ("رفع الفريق رصيده إلى 60 نقطة.", "scored"),
        ("وقف 90 لاعبا دقيقة صمت.", "other"),
        ("قدمت الشركة طلبية من 53 طائرة.", "bought"),
        ("سجلت المحافظة 63 حالة اشتباه.", "infected"),
    ],
)
def test_words_that_mean_this_of_some_things_only(text: str, event: str) -> None:
    assert figures(text)[0].event == event


def test_how_many_they_are_is_not_denied() -> None:
    claim = figures("لم يصدر أي موقف بشأن جنودها في النيجر وعددهم 1100.")[0]
    assert (claim.modality, claim.subject.concept) == ("fact", "جندي")


def test_an_adjective_of_a_nation_ends_its_phrase() -> None:
    assert figures("يحق لنحو خمسة ملايين أردني الاقتراع.")[0].subject.text == "أردني"


def test_his_title_is_no_dome() -> None:
    assert numbers("بات الفريق على بعد خطوات من لقبه الـ44.")[0].subject.concept == "لقب"
    assert numbers("يبلغ ارتفاع قبة المسجد 9 أمتار.")[0].subject.text == "ارتفاع قبة المسجد"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("تدور أحداث الفيلم، ومدته 79 دقيقة، حول عاملة.", "الفيلم"),
        ("انطلقت الدورة التدريبية، ومدتها 9 أيام، أمس.", "الدورة التدريبية"),
    ],
)
def test_what_lasts_stands_before_the_comma(text: str, subject: str) -> None:
    assert numbers(text)[0].subject.text == subject


def test_an_adverb_before_the_bound() -> None:
    assert figures("أضاف الاتحاد أن الدور التي حضرت فعلا لم تتعد 1750.")[0].subject.concept == "دور"


def test_the_basis_may_open_the_clause() -> None:
    assert figures("وشهريا زاد المؤشر بـ0,6 بالمئة.")[0].subject.qualifiers == ("شهريا",)


@pytest.mark.parametrize(
    ("text", "values", "subject"),
    [
        ("قدمت الشركات 17 عرضا، كان أقلها 229 دولارا للطن.", ["17", "229 money USD/ton"], "عرض"),
        ("قدمت الشركات 9 عروض كان أدناها 90 دينارا وأعلاها 120 دينارا.", ["9", "90 money dinar", "120 money dinar"], "عرض"),
        ("وصل عدد العروض إلى 19 عرضا، وأن أرخصها جاء عند 227.5 دولار للطن.", ["19", "227.5 money USD/ton"], "عرض"),
        ("ضربت المنطقة 9 هزات، أقواها بقوة 5.1 درجات.", ["9", "5.1 measure degree"], "هزة"),
        ("فرض القانون غرامة أقلها 9 دنانير.", [">=9 money dinar"], "غرامة"),
    ],
)
def test_the_least_of_them_is_one_of_them_and_no_bound(text: str, values: list[str], subject: str) -> None:
    told = figures(text)
    assert [str(claim.value) for claim in told] == values
    assert {claim.subject.concept for claim in told} == {subject}


def test_the_least_of_them_is_none_of_what_the_sentence_before_told() -> None:
    told = figures("بلغ متوسط السعر 240 دولارا للطن. وأضاف أن 14 شركة قدمت 17 عرضا، كان أقلها 229 دولارا للطن.")
    assert told[-1].subject.concept == "عرض"
