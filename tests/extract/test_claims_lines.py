"""Counts behind the label of a line, behind a verb that shows them, aboard; what a count grows by is not what is counted."""

from __future__ import annotations

import pytest
from claim_reading import figures, numbers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "الإصابات: 420، الوفيات: 12، المتعافون: 300.",
            [("الإصابات", "wounded"), ("الوفيات", "killed"), ("المتعافون", "recovered")],
        ),
        ("زوار المعرض: 480 ألفا، الناشرون: 620، الدول: 28.", [("زوار", "arrived"), ("الناشرون", "other"), ("الدول", "other")]),
        ("- عدد الدول المشاركة: 28", [("الدول", "attended")]),
        ("- الجرحى: 28", [("الجرحى", "wounded")]),
        ("المدارس المتضررة: 14\nالمنازل المدمرة: 9", [("المدارس", "destroyed_damaged"), ("المنازل", "destroyed_damaged")]),
        ("دمشق: 28 قتيلا.", [("قتيلا", "killed")]),
    ],
)
def test_the_label_of_a_line_is_what_is_counted(text: str, told: list[tuple[str, str]]) -> None:
    assert [(claim.subject.head, claim.event) for claim in figures(text)] == told


@pytest.mark.parametrize(
    "text",
    ["وقال الوزير: 28 في المستشفى.", "رجال أكثر من النساء: 28 في المستشفى.", "المتحدث: 28 في المستشفى.", "دمشق: 28، حلب: 12."],
)
def test_who_speaks_and_a_place_are_no_label(text: str) -> None:
    assert {claim.subject.head for claim in figures(text)} == {""}


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("بلغ عدد زوار المعرض 480 ألفا بزيادة 17%.", "زوار"),
        ("بلغ عدد السياح 480 ألفا بارتفاع نسبته 17%.", "السياح"),
        ("بلغ عدد القتلى 48 بنسبة 17%.", "القتلى"),
        ("بلغ عدد الناجحين 62 ألفا من بين 140 ألف مترشح.", "الناجحين"),
        ("نجح 62 من أصل 140 مترشحا.", "مترشحا"),
        ("أغلقت 340 مدرسة أبوابها.", "مدرسة"),
        ("بلغ العدد 900 بقرة.", "بقرة"),
        ("قتل 9 بحارة.", "بحارة"),
    ],
)
def test_what_a_count_grows_by_is_not_counted(text: str, head: str) -> None:
    assert figures(text)[0].subject.head == head


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("كان على متن الطائرة 176 شخصا.", "arrived"),
        ("وكانت على متن الحافلة المنكوبة 46 تلميذة.", "arrived"),
        ("وعلى متنها 12 موظفا.", "arrived"),
        ("قتل على متن السفينة 9 عمال.", "killed"),
        ("اعتقل 9 أشخاص كانوا على متن القارب.", "arrested"),
        ("يعرض المهرجان 60 مسرحية.", "attended"),
        ("قدمت الفرقة 17 عملا مسرحيا.", "attended"),
        ("قدمت الوزارة 17 مليون دينار.", "allocated"),
        ("سجلت البلدة 51.3 درجة، وهي أعلى درجة حرارة منذ 1921.", "rainfall_level"),
        ("تعلو القمة 1200 متر.", "distance_location"),
    ],
)
def test_who_is_aboard_and_what_is_shown(text: str, label: str) -> None:
    assert figures(text)[0].event == label


def test_the_expected_length_of_life_is_no_forecast() -> None:
    (claim,) = numbers("بلغ متوسط العمر المتوقع عند الولادة 76 عاما.")
    assert (claim.event, claim.modality) == ("age", "fact")


def test_growth_since_the_edition_before_is_of_this_one() -> None:
    count, growth = figures("بلغ عدد الزوار 480 ألفا بزيادة 17% عن الدورة الماضية.")
    assert growth.time.low == count.time.low


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("غاب اللاعب عن الملاعب 5 أشهر.", "duration"),
        ("غاب الوزير عن المدينة 7 أعوام.", "duration"),
        ("توفي الشيخ عن عمر يناهز 85 عاما.", "age"),
        ("توفيت عن عمر ناهز الـ 77 عاما.", "age"),
        ("رحل الشاعر عن نحو 85 عاما.", "age"),
    ],
)
def test_how_long_somebody_is_away_is_no_age(text: str, kind: str) -> None:
    assert [claim.kind for claim in numbers(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("حقق الفريق 20 فوزا و6 تعادلات و4 هزائم.", [("فوزا", "scored"), ("تعادلات", "scored"), ("هزائم", "scored")]),
        ("استقبلت شباك الفريق 18 هدفا.", [("هدفا", "scored")]),
        ("استقبلت البلدة 18 زائرا.", [("زائرا", "arrived")]),
        ("تأخرت 32 رحلة.", [("رحلة", "other")]),
        ("ألغت الشركة 120 رحلة وحولت 14 رحلة.", [("رحلة", "other"), ("رحلة", "other")]),
        ("أدى 1.8 مليون حاج مناسكهم.", [("حاج", "arrived")]),
        ("أنجب 9 أطفال وبنات.", [("أطفال", "other")]),
    ],
)
def test_results_of_matches_and_verbs_that_go_on(text: str, told: list[tuple[str, str]]) -> None:
    assert [(claim.subject.text, claim.event) for claim in figures(text)] == told


def test_a_length_behind_its_preposition_begins_its_phrase() -> None:
    (claim,) = figures("أطول جسر في العالم بطول 55 كيلومترا.")
    assert (claim.subject.text, claim.event) == ("بطول", "distance_location")


def test_who_died_behind_an_insertion() -> None:
    claim = numbers("توفي الفنان سالم النخيلي، المولود عام 1938، عن عمر ناهز 95 عاما.")[-1]
    assert (claim.event, claim.subject.head) == ("age", "الفنان")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أضرب الأطباء في 14 مستشفى لمدة يومين.", ("مستشفى", "other")),
        ("تجاوز ارتفاع الأمواج 4 أمتار.", ("ارتفاع الأمواج", "rainfall_level")),
        ("بلغ ارتفاع المبنى 4 أمتار.", ("ارتفاع المبنى", "distance_location")),
        ("بلغ إيراد النهر 340 مترا مكعبا في الثانية.", ("إيراد النهر", "rainfall_level")),
        ("سجل الباحثون 14 براءة اختراع.", ("براءة اختراع", "other")),
        ("نال 14 متهما البراءة.", ("متهما", "released")),
        ("تسلمت الشركة 3 طائرات من أصل 12 طلبتها.", ("طائرات", "level_stock")),
        ("ميناء يستقبل 40 سفينة.", ("سفينة", "arrived")),
    ],
)
def test_words_that_look_like_others(text: str, told: tuple[str, str]) -> None:
    claim = figures(text)[-1]
    assert (claim.subject.text, claim.event) == told


def test_a_verb_is_no_name_of_a_port() -> None:
    assert [claim.place for claim in figures("ميناء يستقبل 40 سفينة.")] in ([None], [""])


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("بغداد: 14 إصابة، البصرة: 9، ذي قار: 3.", ["IQ/baghdad", "IQ/basra", "IQ/dhiqar"]),
        ("- ولاية الخرطوم: 14 حالة، ولاية الجزيرة: 9 حالات، كسلا: 3.", ["SD/khartoum_state", "SD/gezira", "SD/kassala"]),
        ("دمشق: 14 قتيلا، حلب: 9 قتلى.", ["SY/damascus", "SY/aleppo"]),
        ("القاهرة: وصل 14 مسافرا.", ["EG/cairo"]),
    ],
)
def test_each_label_of_a_list_is_the_place_of_its_number(text: str, ids: list[str]) -> None:
    assert [claim.place_id for claim in figures(text)] == ids


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تصدرت المدرسة الترتيب بنسبة نجاح بلغت 78%.", ("نجاح", "passed")),
        ("حضر حفل الافتتاح 1200 ضيف.", ("ضيف", "attended")),
        ("حضر حفل التخرج 900 زائر.", ("زائر", "attended")),
        ("بلغ إجمالي حالات الاشتباه 8400 حالة.", ("حالة", "infected")),
    ],
)
def test_at_what_one_is_present_and_a_rate_that_reaches(text: str, told: tuple[str, str]) -> None:
    claim = figures(text)[0]
    assert (claim.subject.head, claim.event) == told


def test_its_building_says_nothing() -> None:
    assert not figures("كلفة المبنى 14 مليون دينار وبدأ بناؤه عام 2018.")[0].speaker


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("يجمع معرض الشارقة 650 ناشرا.", ("attended", ())),
        ("كان على متن الحافلة التي انقلبت في سوهاج 52 شخصا.", ("arrived", ())),
        ("رصدت تونس 240 حالة كورونا جديدة.", ("infected", ("جديدة",))),
        ("بلغت كمية الأمطار المسجلة في طنجة 64 ملم.", ("rainfall_level", ())),
        ("بلغ عدد الناخبين المسجلين 64 ألفا.", ("registered", ("المسجلين",))),
    ],
)
def test_who_is_gathered_aboard_or_ill(text: str, told: tuple[str, tuple[str, ...]]) -> None:
    claim = figures(text)[0]
    assert (claim.event, claim.subject.qualifiers) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الرواتب: 14.8 مليار دينار.", ("الرواتب", "price")),
        ("سعر التذكرة: 20 درهما.", ("سعر", "price")),
        ("قيل إن 14 سدا بلغت طاقتها القصوى وفاض 3 منها.", ("سدا", "other")),
        ("احتفل المسرح بذكرى تأسيسه بعرض 12 مسرحية.", ("مسرحية", "other")),
    ],
)
def test_labels_of_money_and_what_is_left_of_a_list(text: str, told: tuple[str, str]) -> None:
    claim = figures(text)[-1]
    assert (claim.subject.head, claim.event) == told
