"""When it was, where a text counts from another day or names another year; what is planned, and what is not; per what."""

from __future__ import annotations

import pytest
from claim_reading import claims, figures, numbers

PUBLISHED = "2025-03-12T10:00"  # a Wednesday


def times(text: str, published: str = PUBLISHED) -> list[str]:
    return [str(claim.time) for claim in figures(text, published=published)]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("وفي حادث آخر عام 2019، قتل 12 شخصا.", "2019-01-01..2019-12-31"),
        ("وفي هجوم مسلح آخر عام 2021 فر 1840 سجينا.", "2021-01-01..2021-12-31"),
        ("وصل آخر عام 2019 نحو 900 مهاجر.", "2019-12-31"),
        ("أنفق 900 مليون دينار حتى آخر عام 2019.", "2019-12-31"),
    ],
)
def test_another_one_is_no_last_day(text: str, time: str) -> None:
    assert times(text) == [time]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("في عام 2018 قتل 30 شخصا في انهيار المنجم، وبعده بعامين قتل 12 عاملا.", "2020-01-01..2020-12-31"),
        ("ففي صيف 2021 قضى 27 مريضا في حريق، وبعدها بعام قتل 40 شخصا في حريق قاعة.", "2022-01-01..2022-12-31"),
        ("في عام 2018 قتل 30 شخصا في الفيضانات، وقبلها بسنة قتل 14 شخصا.", "2017-01-01..2017-12-31"),
        ("في عام 2018 قتل 30 شخصا في الفيضانات، وقبل ذلك بثلاث سنوات قتل 14 شخصا.", "2015-01-01..2015-12-31"),
        ("أصيب 12 شخصا في 3 مارس، وبعد ذلك بيومين أصيب 9 آخرون.", "2025-03-05"),
        ("أصيب 12 شخصا يوم الأحد، وقبل ذلك بيوم أصيب 9 آخرون.", "2025-03-08"),
    ],
)
def test_so_long_after_or_before_what_was_named(text: str, time: str) -> None:
    assert times(text)[-1] == time


def test_what_is_told_beside_takes_no_counted_day() -> None:
    assert times("بلغ الإقبال 52 في المئة الأحد، واقترع قبلها بيومين 40 ألف عسكري.") == ["2025-03-09", "2025-03-07"]


@pytest.mark.parametrize(
    ("text", "time", "modality"),
    [
        ("وتبدأ عمليات تسليم 40 طائرة بعد عامين.", "2027-01-01..2027-12-31", "plan"),
        ("تعتزم الوزارة بناء 90 سدا في أفق 2030.", "2025-03-12..2030-12-31", "plan"),
        ("تهدف الخطة إلى رفع الإنتاج إلى 9 ملايين طن في أفق سنة 2030.", "2025-03-12..2030-12-31", "plan"),
        ("عاد 40 عاملا بعد عامين.", "2025-03-12", "fact"),
    ],
)
def test_ahead_of_today(text: str, time: str, modality: str) -> None:
    assert [(str(claim.time), claim.modality) for claim in figures(text, published=PUBLISHED)] == [(time, modality)]


@pytest.mark.parametrize(
    "text",
    [
        "يعود أول سباق في البلدة إلى 1891 حين حضره عدد قليل.",
        "ويعود آخر تتويج للنادي باللقب إلى 1998.",
        "شارك لاعبو جيل 2006 في السباق.",
        "عثر على تمثال يعود إلى عام 2500 قبل الميلاد.",
        "يعود المعبد إلى 1200 قبل الميلاد.",
        "بيعت ساعة من 1790 في المزاد.",
        "بني الجسر في 1850 ويعود المسجد إلى 1420.",
        "نال الحزب المقعد في دورتي 2009 و2014.",
    ],
)
def test_years_are_no_counts(text: str) -> None:
    assert figures(text) == []


def test_the_years_of_editions() -> None:
    found = [str(claim.value) for claim in claims("كان النادي يسعى إلى ثالث لقب بعد نسختي 2019 و2021.")]
    assert found == ["3 ordinal", "2019", "2021"]
    assert [str(claim.time) for claim in numbers("توج النادي بثالث لقب بعد نسختي 2019 و2021.", published=PUBLISHED)] == [
        "2025-03-12"
    ]


def test_the_end_of_the_year_in_january() -> None:
    told = figures("لا تزال السدود ممتلئة دون ثلث طاقتها رغم أمطار نهاية العام.", published="2025-01-14T10:00")
    assert [(str(claim.time), claim.modality) for claim in told] == [("2025-01-14", "fact")]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("فاقت خسائرها 11 مليون دولار في النصف الأول.", "2025-01-01..2025-06-30"),
        ("صعدت السندات المستحقة في 2047 بمقدار 8 سنتات.", "2025-09-12"),
    ],
)
def test_halves_and_bonds(text: str, time: str) -> None:
    assert times(text, "2025-09-12T10:00") == [time]


def test_the_quarter_before() -> None:
    text = "نما الناتج المحلي بنسبة 2.8% في الفصل الثالث بعد انكماش بنسبة 0.3% في الفصل الذي سبقه."
    assert times(text) == ["2024-07-01..2024-09-30", "2024-04-01..2024-06-30"]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("وقد يسجن المتهم 5 سنوات.", "forecast"),
        ("اعتقل الزعيم، وقد يُحكم عليه بالسجن 30 سنة.", "forecast"),
        ("وقد لا يتجاوز العدد 40 زائرا.", "forecast"),
        ("وقد وصل 9 مهاجرين.", "fact"),
        ("كل من يخفيهم يعرّض نفسه لعقوبات تصل إلى السجن 15 سنة.", "plan"),
        ("يعاقب القانون المخالف بغرامة 9 آلاف دينار.", "plan"),
        ("قضت المحكمة بسجن التاجر 3 سنوات.", "fact"),
        ("تملك الشركة خيارات شراء لـ20 طائرة إضافية.", "plan"),
        ("تحتاج المراكب إلى 20 ساعة لقطع المسافة.", "fact"),
        ("تحتاج الدولة إلى سعر يناهز 90 دولارا للبرميل.", "plan"),
        ("ويتمثل الهدف المسطر في بلوغ إنتاج تسعة ملايين قنطار.", "plan"),
        ("خصصت الولاية غلافا ماليا يقدر بحوالي 240 مليار دينار من أجل تطوير الشبكة.", "fact"),
        ("يطالب الاتحاد بتعويض، ملوحا بإضراب يشارك فيه 9 آلاف عضو.", "plan"),
        ("هددت النقابة بإضراب يشمل 40 مصنعا.", "plan"),
        ("هدد الفيضان 9 قرى.", "fact"),
        ("ورجح بيطريون انتقال العدوى عبر شحنة عجول مستوردة ضمت 240 رأسا.", "fact"),
        ("تعتزم الشركة بيع مصنع أنتج 9 آلاف سيارة.", "fact"),
        ("تنتظر الشركة تسلم 14 طائرة.", "plan"),
        ("لم يتمكن أحد من إيقاف التدفق طيلة خمس ساعات.", "fact"),
        ("توصلت المفوضية بـ26 طعنا خطيرا من شأنها إلغاء النتائج.", "fact"),
        ("سجلت أثقل حصيلة في ولاية سيدي بلعباس (3 قتلى)، وسيدي بوزيد (4 قتلى).", "fact"),
        ("قال إن المحطة ستضيف 12 غيغاواط إلى الشبكة.", "plan"),
    ],
)
def test_facts_and_plans(text: str, modality: str) -> None:
    assert {claim.modality for claim in numbers(text, published=PUBLISHED)} == {modality}


@pytest.mark.parametrize(
    ("text", "modalities"),
    [
        ("يعتزم سحب 64 جنديا، على أن يعود 40 منهم ويعاد نشر 24.", ["plan", "plan", "plan"]),
        ("قال إن عدد من سيفقدون وظائفهم هو 1100 عامل، وإن الرسائل وصلت بالفعل إلى 280 منهم.", ["plan", "fact"]),
        ("تستهدف الحكومة خفض العجز إلى 5%، مقابل 11% في 2024، وتحصيل إيرادات بقيمة 9 مليارات دولار.", ["plan", "fact", "plan"]),
        ("تستهدف الشركة مبيعات بخمسة ملايين دولار، مقابل 4 ملايين في 2024، و3 ملايين في 2023.", ["plan", "fact", "fact"]),
        ("يعاقب القانون بالحبس سنتين، وحكمت المحكمة على التاجر بالسجن 3 سنوات.", ["plan", "fact"]),
    ],
)
def test_how_far_a_plan_reaches(text: str, modalities: list[str]) -> None:
    assert [claim.modality for claim in numbers(text, published=PUBLISHED)] == modalities


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("أصيب 9 أشخاص الأحد. ودخلت القطاع في اليوم نفسه 552 شاحنة.", "day"),
        ("طلب المالك أمس 900 ألف دولار ثمنا لكل ما لديه.", "plan_target"),
        ("وفي الشركة 70 ألف عامل يتقاضون أجورا شهرية.", "total_standing"),
        ("وعلى ظهر كل واحد منها نحو 30 بحارا.", "per_unit_rate"),
    ],
)
def test_what_is_a_rate(text: str, scope: str) -> None:
    assert figures(text)[-1].scope == scope
