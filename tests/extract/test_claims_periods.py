"""Periods of figures: the one before, the one just over, those of comparisons, releases, and what was told «then»."""

from __future__ import annotations

from datetime import datetime

import pytest

from factcheck.lang.lexicon import lexicon
from factcheck.model import Claim, Document, Quantity
from factcheck.pipeline import extract, normalize

PUBLISHED = "2023-05-18T10:00"  # a Thursday
TODAY = "2023-05-18"


def numbers(text: str) -> list[Claim]:
    document = Document("wire/9", text, published=datetime.fromisoformat(PUBLISHED))
    words = lexicon("ar")
    found = extract(document, normalize(document, words), words).claims
    side = ("duration", "ordinal", "age")
    return [claim for claim in found if isinstance(claim.value, Quantity) and claim.value.kind not in side]


def times(text: str) -> list[str]:
    return [str(claim.time) for claim in numbers(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "استقرت عائدات الميناء في السنة المالية 2021-2022 عند 3.4 مليارات دينار بعد 6.1 مليارات في السنة التي قبلها.",
            ["2021-01-01..2022-12-31", "2020-01-01..2021-12-31"],
        ),
        (
            "زار المتحف 90 ألف سائح عام 2019 بعد 70 ألفا في السنة التي سبقتها.",
            ["2019-01-01..2019-12-31", "2018-01-01..2018-12-31"],
        ),
        (
            "باع المصنع 11 ألف طن في نيسان مقارنة مع 12 ألف طن في الشهر السابق و13 ألف طن في الشهر نفسه من العام الماضي.",
            ["2023-04-01..2023-04-30", "2023-03-01..2023-03-31", "2022-04-01..2022-04-30"],
        ),
        (
            "زاد المحصول عن الموسم الماضي، حين بلغ 3 ملايين طن، بنسبة 27%.",
            ["2022-01-01..2022-12-31", TODAY],
        ),
    ],
)
def test_the_period_before(text: str, expected: list[str]) -> None:
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال مدير الميناء اليوم الخميس إن الميناء استقبل 900 سفينة خلال العام المالي المنقضي.", ["2022-01-01..2022-12-31"]),
        ("أعلنت الشركة أمس أنها أنتجت 700 ألف طن من الأسمنت خلال الموسم المنصرم.", ["2022-01-01..2022-12-31"]),
        ("سجل اللاعب 12 هدفا هذا الموسم.", [TODAY]),
    ],
)
def test_a_period_that_is_over_has_a_time_of_its_own(text: str, expected: list[str]) -> None:
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ارتفعت أسعار الطحين 0.3% بعد زيادة بلغت 0.7% في آذار.", [TODAY, "2023-03-01..2023-03-31"]),
        ("ارتفع الإنتاج إلى 40 ألف طن بعد تراجعه إلى 30 ألف طن في شباط.", [TODAY, "2023-02-01..2023-02-28"]),
        ("قتل 9 عمال بعد إصابة 12 جنديا الثلاثاء.", ["2023-05-16", "2023-05-16"]),
    ],
)
def test_the_time_of_what_was_before_is_its_own(text: str, expected: list[str]) -> None:
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغت مبيعات المصنع في الربع الأول من 2023 نحو 80 مليون دولار، مقابل 65 مليونا قبل عام.",
            ["2023-01-01..2023-03-31", "2022-01-01..2022-03-31"],
        ),
        (
            "تقلصت خسائر الشركة إلى 4.2 مليون دينار في الربع الأول من 6.7 مليون قبل سنة.",
            ["2023-01-01..2023-03-31", "2022-01-01..2022-03-31"],
        ),
        (
            "وبلغت الصادرات 400 مليون دولار في نيسان، مقارنة بـ350 مليون دولار في آذار و300 مليون دولار قبل عام.",
            ["2023-04-01..2023-04-30", "2023-03-01..2023-03-31", "2022-04-01..2022-04-30"],
        ),
        ("بلغ سعر الطن أمس 900 دولار مقابل 700 دولار قبل عام.", ["2023-05-17", "2022-05-17"]),
        ("بلغ التضخم 9.1% في نيسان، وكان قد بلغ 8% قبل شهر.", ["2023-04-01..2023-04-30", "2023-03-01..2023-03-31"]),
        ("قتل 9 أشخاص قبل عام.", ["2022-01-01..2022-12-31"]),
        (
            "بلغت الإيرادات 22 مليار دينار في السنة المنتهية في 31 آذار الماضي. وتراجعت النفقات. "
            "وزادت الضرائب 9.7% مقارنة بالسنة التي قبلها حين بلغت 3 مليارات دينار.",
            ["2022-04-01..2023-03-31", "2022-04-01..2023-03-31", "2021-04-01..2022-03-31"],
        ),
    ],
)
def test_a_year_ago_counts_from_the_other_figure(text: str, expected: list[str]) -> None:
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ارتفع معدل البطالة إلى 12% في الربع الأول من العام. وبلغ المعدل بين الشباب 30% مقابل 28% في الربع السابق.",
            ["2023-01-01..2023-03-31", "2023-01-01..2023-03-31", "2022-10-01..2022-12-31"],
        ),
        ("زادت أسعار الطحين 11% مقابل 13% في الشهر السابق.", [TODAY, "2023-04-01..2023-04-30"]),
        (
            "بلغ التضخم 7.1% في نيسان. وزادت أسعار النقل 2% عن الشهر السابق. وارتفعت أسعار الدواء 3%.",
            ["2023-04-01..2023-04-30"] * 3,
        ),
        ("بلغ الإنتاج ضعف ما تحقق في الموسم السابق. وقال المدير إن 1200 جرار وصلت.", ["2022-01-01..2022-12-31", TODAY]),
    ],
)
def test_the_month_before_what_another_sentence_told(text: str, expected: list[str]) -> None:
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "تباطأ التضخم في نخلان إلى 7.1% في نيسان من 8.3% في آذار. وأظهرت البيانات أن أسعار الأغذية زادت 10.4% على أساس سنوي "
            "مقابل 12.9% في الشهر السابق. وبلغ التضخم الأساسي 6.4%. وأبقى المصرف الفائدة دون تغيير عند 8%.",
            ["2023-04-01..2023-04-30", "2023-03-01..2023-03-31"] * 2 + ["2023-04-01..2023-04-30", TODAY],
        ),
        ("خفض المصرف الفائدة اليوم الخميس نصف نقطة لتبلغ 7%، بعدما كانت 8% منذ آذار.", [TODAY, TODAY]),
    ],
)
def test_the_figures_of_a_release_are_of_its_period(text: str, expected: list[str]) -> None:
    assert [str(claim.time) for claim in numbers(text) if claim.kind == "percent"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("زادت أسعار التوابل 9% على أساس سنوي في نيسان.", ["period"]),
        ("رفع المصرف الفائدة إلى 9%.", ["moment"]),
        ("بلغ سعر الطن 900 دولار.", ["moment"]),
    ],
)
def test_by_how_much_a_price_rose_is_no_price(text: str, expected: list[str]) -> None:
    assert [claim.scope for claim in numbers(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("جرى أول تعداد منذ 1987، وكان عدد السكان حينها 16 مليونا.", ["1987-01-01..1987-12-31"]),
        ("جرت آخر انتخابات بلدية عام 2012. وشارك فيها وقتها 30 ألف ناخب.", ["2012-01-01..2012-12-31"]),
        ("قال الوزير أمس إن المصنع أغلق قبل 15 عاما. وكان يعمل فيه آنذاك 900 عامل.", ["2008-01-01..2008-12-31"]),
        ("بلغ عدد السكان يومها 16 مليونا، ويبلغ اليوم 40 مليونا.", [TODAY, TODAY]),
        ("احتفلت المدرسة أمس في يومها السنوي بحضور 90 تلميذا.", ["2023-05-17"]),
    ],
)
def test_then_is_the_time_just_named(text: str, expected: list[str]) -> None:
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("استقبل المطار 2 مليون مسافر منذ مطلع السنة وحتى نهاية نيسان.", ["2023-01-01..2023-04-30"]),
        ("استقبل المطار 2 مليون مسافر منذ بداية العام حتى أمس.", ["2023-01-01..2023-05-17"]),
        ("استقبل المطار 2 مليون مسافر منذ مطلع السنة.", ["2023-01-01..2023-05-18"]),
        (
            "سجلت البلاد 147 ألف إصابة بالكوليرا منذ كانون الثاني وحتى نهاية آذار. وتوفي 90 مريضا، وتحتاج المنظمة إلى 130 "
            "مليون دولار.",
            ["2023-01-01..2023-03-31", "2023-01-01..2023-03-31", TODAY],
        ),
    ],
)
def test_a_count_that_runs_ends_where_the_text_says(text: str, expected: list[str]) -> None:
    assert times(text) == expected
    assert numbers(text)[0].scope == "cumulative"


@pytest.mark.parametrize(
    ("text", "day", "minute"),
    [
        ("بلغت نسبة المشاركة 34 في المئة حتى الثانية بعد ظهر اليوم.", TODAY, 14 * 60),
        ("ارتفعت حصيلة القتلى إلى 34 حتى الثانية والنصف بعد ظهر أمس.", "2023-05-17", 14 * 60 + 30),
        ("بلغت الحصيلة إلى حدود الساعة السابعة صباحا 632 قتيلا.", TODAY, 7 * 60),
        ("قتل 34 شخصا حتى الساعة 08:30 صباحا.", TODAY, 8 * 60 + 30),
        ("بلغت نسبة الإقبال 18% حتى الحادية عشرة قبل ظهر اليوم الخميس.", TODAY, 11 * 60),
        ("أدلى 40 ألف ناخب بأصواتهم حتى الساعة 14:00.", TODAY, 14 * 60),
        ("قتل 34 شخصا حتى ظهر أمس.", "2023-05-17", 12 * 60),
        ("أحصت البلدية 34 قتيلا حتى العاشرة ليلا.", TODAY, 22 * 60),
        ("بلغت نسبة المشاركة 34 في المئة حتى الثانية بعد الظهر بتوقيت غرينتش.", TODAY, None),
        ("وصل 9 لاعبين إلى المرحلة الثانية.", TODAY, None),
        ("انهار البئر عند الساعة الرابعة عصرا وقتل 9 عمال.", TODAY, None),
    ],
)
def test_a_count_up_to_an_hour_has_its_minute(text: str, day: str, minute: int | None) -> None:
    claim = numbers(text)[0]
    assert (str(claim.time), claim.time.minute) == (day, minute)
    assert minute is None or claim.scope == "cumulative"
