"""Where and when each number holds: places, scopes, times and parts in sentences of many makes."""

from __future__ import annotations

from datetime import datetime

import pytest

from factcheck.lang.lexicon import lexicon
from factcheck.model import Claim, Document, Quantity
from factcheck.pipeline import extract, normalize

PUBLISHED = "2023-05-18T10:00"  # a Thursday


def numbers(text: str, headline: str = "", published: str = PUBLISHED) -> list[Claim]:
    document = Document("wire/7", text, headline, published=datetime.fromisoformat(published))
    words = lexicon("ar")
    found = extract(document, normalize(document, words), words).claims
    side = ("duration", "ordinal", "age")
    return [claim for claim in found if isinstance(claim.value, Quantity) and claim.value.kind not in side]


def places(text: str, headline: str = "") -> list[str | None]:
    return [claim.place for claim in numbers(text, headline)]


@pytest.mark.parametrize(
    "text",
    [
        "شب حريق هائل أمس وأدى إلى مقتل 12 شخصا.",
        "وقع انفجار ناجم عن تسرب الغاز فأصيب 9 عمال.",
        "سجل اللاعب 14 هدفا في مسيرته.",
        "فازت اللجنة بدعم 40 نائبا يسعون إلى زعزعة التحالف.",
        "حكم على 6 من قادة جماعة الرشاد بالسجن.",
        "توزع المقاعد على 18 مركزا لكل دائرة انتخابية مقعد.",
        "بلغ سعر خام تكساس 71 دولارا للبرميل.",
        "هبط الخام 3 دولارات عند السابعة بتوقيت القاهرة.",
        "يقيم خارج سوريا نحو 30 عاملا.",
        "تراجع السهم 3 بالمئة في تعاملات اليوم.",
        "وأدى الإضراب إلى إغلاق 120 مدرسة.",
        "يعمل في القطاع الخاص 70 ألف موظف.",
        "أغلقت مديرية التربية 120 مدرسة.",
        "انتهت محادثات حول سد النخيل بحضور 12 مراقبا.",
        "وصل 40 عاملا إلى القطاع الأول من المشروع.",
    ],
)
def test_what_is_no_place(text: str) -> None:
    assert places(text) == [None]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ضرب زلزال قوي اليونان فجرا، وقتل 12 شخصا.", "اليونان"),
        ("وصل 300 مهاجر إلى الجزر الشرقية لليونان.", "لليونان"),
        ("تفرج 5000 شخص على المباراة في ملعب «الرمال».", "ملعب الرمال"),
        ("هدمت السيول 70 منزلا في أقاليم وعمالات مراكش وأزيلال.", "أقاليم وعمالات مراكش وأزيلال"),
        ("أصيب 40 شخصا في مدينة الموصل شمالي البلاد.", "مدينة الموصل"),
        ("وصل 15 موظفا إلى تيلان.", "تيلان"),
        ("خسرت محافظة المثنى 12 برجا.", "محافظة المثنى"),
        ("نشر 1800 عسكري على الحدود مع مالي.", "الحدود مع مالي"),
        ("بلغت البطالة 4 بالمئة في المدن المغربية.", "المدن المغربية"),
        ("قتل 30 شخصا على طرقات المملكة.", "طرقات المملكة"),
        ("غرق 30 شخصا في عرض المتوسط.", "عرض المتوسط"),
        ("قتل 911 شخصا في عموم سوريا.", "عموم سوريا"),
        ("قتل 22 شخصا في الشمال السوري.", "الشمال السوري"),
        ("القاهرة – قتل 4 أشخاص أمس.", "القاهرة"),
        ("القاهرة – قتل 4 أشخاص أمس في انهيار مبنى في أسوان.", "أسوان"),
        ("أضرب 54 ألف معلم في إقليم الشمال.", "إقليم الشمال"),
        ("أضرب 85 أسيرا في سجني عوفر وريمون.", "سجني عوفر وريمون"),
    ],
)
def test_where_it_is_said_to_be(text: str, place: str) -> None:
    assert places(text) == [place]


@pytest.mark.parametrize(
    ("opening", "place"),
    [("أما في لبنان، فقد", "لبنان"), ("وفي لبنان،", "لبنان"), ("وفي العام الماضي،", "مصر"), ("ولبنان في أزمة، فقد", "مصر")],
)
def test_a_place_that_opens_a_sentence_holds_for_all_of_it(opening: str, place: str) -> None:
    text = f"تراجع إنتاج القمح في مصر إلى 9 ملايين طن. {opening} أعلنت إدارة الإحصاء أن الإنتاج بلغ 40 ألف طن."
    assert places(text)[1] == place


def test_where_a_thing_came_from_is_not_where_it_was_seized() -> None:
    text = "ضبطت الجمارك 9 أطنان في شاحنة آتية من تركيا في معبر نصيب."
    assert places(text) == ["معبر نصيب"]


def test_the_country_of_the_text_is_meant_by_its_name() -> None:
    first, second = numbers("قتل 300 شخص في مدينة درنة شرق ليبيا. وتضرر 900 ألف شخص في البلاد.")
    assert (first.place, first.place_id) == ("مدينة درنة", "LY/derna")
    assert (second.place, second.place_id) == ("ليبيا", "LY")


def test_the_body_narrows_the_place_of_the_headline() -> None:
    assert places("ضربت هزة مدينة خوي. وتضرر 600 منزل.", headline="زلزال يهز إيران") == ["مدينة خوي"]


def test_a_stock_holds_for_the_wider_place() -> None:
    text = "أغلق باب الترشح في القاهرة بعد وصول 28 ملفا. وأقيم 60 مركزا في مصر. ويبلغ عدد الناخبين المسجلين 11 مليونا."
    assert places(text) == ["القاهرة", "مصر", "مصر"]


def times(text: str) -> list[str]:
    return [str(claim.time) for claim in numbers(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ربح المصنع 9 ملايين دينار خلال الربع الأول، مقابل 8 ملايين في الربع السابق.",
            ["2023-01-01..2023-03-31", "2022-10-01..2022-12-31"],
        ),
        (
            "ربح المصنع 9 ملايين دينار خلال الربع الماضي، مقابل 8 ملايين في الربع نفسه من العام الماضي.",
            ["2023-01-01..2023-03-31", "2022-01-01..2022-03-31"],
        ),
        ("ربح المصنع 9 ملايين دينار خلال الربع الحالي.", ["2023-04-01..2023-06-30"]),
        ("ربح المصنع 9 ملايين دينار في الربع الأول من السنة.", ["2023-01-01..2023-03-31"]),
        ("ربح المصنع 9 ملايين دينار في الأشهر التسعة الأولى.", ["2022-01-01..2022-09-30"]),
        (
            "هبط الربح إلى 4 ملايين دينار في الربع الأول من 7 ملايين في عام 2021.",
            ["2023-01-01..2023-03-31", "2021-01-01..2021-12-31"],
        ),
    ],
)
def test_quarters_that_lean_on_another(text: str, expected: list[str]) -> None:
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("دخلت 900 شاحنة منذ 27 آذار الماضي وحتى أمس الأربعاء.", ["2023-03-27..2023-05-17"]),
        ("دخلت 900 شاحنة من يوم الجمعة الماضي حتى أمس.", ["2023-05-12..2023-05-17"]),
        ("هبطت الأجور بنسبة 20 بالمئة مقارنة بعام 2008.", ["2023-05-18"]),
        ("هبطت العقود الآجلة لخام برنت تسليم تموز 3 دولارات أمس.", ["2023-05-17"]),
        ("انتشلت 40 جثة حتى الآن من المنجم الذي انهار الثلاثاء.", ["2023-05-18"]),
    ],
)
def test_when_it_holds(text: str, expected: list[str]) -> None:
    assert times(text) == expected


def test_what_had_been_before_rules_its_own_sentence_only() -> None:
    text = "هبط السعر 3 دولارات. وكانت الأسعار قد ارتفعت دولارين يوم الثلاثاء. وقتل 5 عمال في المصفاة."
    assert times(text) == ["2023-05-18", "2023-05-16", "2023-05-18"]


def scopes(text: str) -> list[str | None]:
    return [claim.scope for claim in numbers(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقع 391 حادث سير في الربع الأول.", ["period"]),
        ("أغلق 35 مخبزا خلال آذار.", ["period"]),
        ("وقع 820 حادث سير في الأشهر الأربعة الأولى.", ["period"]),
        ("سجلت الوزارة 164 إصابة بالكوليرا خلال الساعات الأربع والعشرين الماضية.", ["day"]),
        ("دخلت 290 شاحنة في اليوم السابق.", ["event"]),
        ("أغلق المؤشر عند 11 ألف نقطة.", ["moment"]),
        ("حصد الفريق 58 نقطة.", ["cumulative"]),
        ("سجلت البلاد تضخما سنويا قدره 10.3 بالمئة في آذار.", ["period"]),
        ("أقر المجلس موازنة عام 2024 بنفقات قدرها 90 مليار دينار.", ["plan_target"]),
        ("بلغت نفقات موازنة عام 2021 نحو 90 مليار دينار.", ["period"]),
        ("باع المصنع 90 ألف طن في السنة المالية المنتهية في 31 آذار.", ["period"]),
        ("زاد الإنتاج 7 بالمئة على مدى العام.", ["period"]),
        ("بلغ مخزون السدود 3 ملايين متر مكعب إلى غاية أمس.", ["total_standing"]),
        ("هطل 74 ملم من المطر خلال الأربع والعشرين ساعة الماضية.", ["day"]),
        ("نما الناتج المحلي الإجمالي 3 بالمئة في الربع الأول.", ["period"]),
        ("جنى المزارعون هذا الموسم 32 ألف طن من التمور.", ["period"]),
        ("سجل الفريق هدفين في الدقيقة 71.", ["event"]),
        ("بلغ سعر الخام 80 دولارا للبرميل، بانخفاض ستة سنتات عن الأسبوع الماضي.", ["per_unit_rate", "event"]),
        ("زار المتاحف 90 ألف شخص في آذار الماضي. واستقبل متحف الآثار 31 ألفا.", ["period", "period"]),
    ],
)
def test_the_scope_of_a_number(text: str, expected: list[str]) -> None:
    assert scopes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قتل 7 جنود وأصيب 12 آخرون، فيما فقد 3، في هجوم على موقعهم صباح الأربعاء.", ["2023-05-17"] * 3),
        ("أيد 61 نائبا المشروع وعارضه 30، في جلسة عقدها المجلس أمس.", ["2023-05-17"] * 2),
        ("أيد 61 نائبا المشروع، بعد أن رفضته الحكومة الثلاثاء.", ["2023-05-18"]),
    ],
)
def test_the_day_that_closes_a_sentence(text: str, expected: list[str]) -> None:
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("انفجر 270 طنا من مادة صودرت من باخرة، وهي باخرة أوقفت عام 2014.", ["2023-05-18"]),
        ("شاركت 43 دولة في المؤتمر، وهو الرابع منذ 2011.", ["2023-05-18"]),
        ("شارك 43 تلميذا في المسابقة التي أقيمت أمس.", ["2023-05-17"]),
    ],
)
def test_what_a_relative_clause_tells_of_long_ago_stays_there(text: str, expected: list[str]) -> None:
    assert times(text) == expected


def test_a_budget_dates_what_it_plans() -> None:
    text = "أقر المجلس أمس مشروع موازنة 2024 بنفقات قدرها 90 مليار دينار. ورصد المشروع 12 مليارا للصحة."
    assert times(text) == ["2024-01-01..2024-12-31"] * 2


def test_an_indicator_stays_in_its_period() -> None:
    text = "بلغ معدل البطالة 22 بالمئة في الربع الأول. وبلغ المعدل بين الشباب 41 بالمئة. ويعيش في البلاد 9 ملايين شخص."
    assert times(text) == ["2023-01-01..2023-03-31"] * 2 + ["2023-05-18"]


def test_where_and_when_go_on_behind_a_comma() -> None:
    (claim,) = numbers("هبطت الأسواق في القاهرة أمس، حيث فقد المؤشر 300 نقطة.")
    assert (claim.place, str(claim.time)) == ("القاهرة", "2023-05-17")


def test_the_day_of_a_statement_is_none_of_what_it_states() -> None:
    text = "جرى الاقتراع الأحد وشارك فيه 900 ناخب. وقالت الهيئة في مؤتمر صحفي أمس إن 300 ناخب صوتوا للنائب."
    assert times(text) == ["2023-05-14"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("باع المصنع 90 ألف طن في السنة المالية المنتهية في 31 آذار.", ["2022-04-01..2023-03-31"]),
        ("سوق الفلاحون 70 ألف طن منذ انطلاق موسم التسويق في 20 نيسان.", ["2023-04-20..2023-05-18"]),
        ("سرحت الشركة، التي جمعت المال العام الماضي، 130 موظفا.", ["2023-05-18"]),
        ("بلغ الدخل 2190 دولارا في عام 2022، بزيادة 90 دولارا على عام 2021.", ["2022-01-01..2022-12-31"] * 2),
        ("وقع 820 حادثا في الربع الأول، أي أقل بنسبة 6 بالمئة من حوادث العام الفائت.", ["2023-01-01..2023-03-31"] * 2),
    ],
)
def test_whose_day_it_is(text: str, expected: list[str]) -> None:
    assert times(text) == expected


def test_a_time_elapsed_is_one_claim() -> None:
    document = Document("wire/7", "وقع الزلزال قبل 14 عاما.", published=datetime.fromisoformat(PUBLISHED))
    words = lexicon("ar")
    assert [claim.kind for claim in extract(document, normalize(document, words), words).claims] == ["duration"]
