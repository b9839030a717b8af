"""Whose time and place it is: comparisons, stocks of today, budgets and other stretches that have days of their own."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import figures

TODAY = "2023-05-18"


def times(text: str) -> list[str]:
    return [str(claim.time) for claim in figures(text)]


def scopes(text: str) -> list[str | None]:
    return [claim.scope for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "باع المعرض 90 لوحة في آذار الماضي، بزيادة نسبتها 9 بالمئة عن الشهر الذي سبقه، وزاره 700 تلميذ.",
            ["2023-03-01..2023-03-31", "2023-03-01..2023-03-31", "2023-03-01..2023-03-31"],
        ),
        (
            "سجل القسم 60 ولادة، مقابل 45 في العام الفائت. ويضم القسم 30 سريرا.",
            [TODAY, "2022-01-01..2022-12-31", TODAY],
        ),
        (
            "ومنذ بداية السنة دخل الميناء 800 قارب، بتراجع 9 في المئة عن الفترة نفسها من 2021، عندما غرق 12 قاربا.",
            ["2023-01-01..2023-05-18", "2023-01-01..2023-05-18", "2021-01-01..2021-05-18"],
        ),
    ],
)
def test_what_is_compared_with_has_its_time_for_itself(text: str, expected: list[str]) -> None:
    assert times(text) == expected


def test_a_part_of_what_is_to_come_is_to_come() -> None:
    found = figures("يدخل المخيم 900 طفل الاثنين المقبل، بينهم نحو ثلاثين يتيما.")
    assert [(str(claim.time), claim.modality) for claim in found] == [("2023-05-22", "plan")] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغت سرعة الرياح 90 كيلومترا في الساعة.", ["moment"]),
        ("نقل القطار 90 راكبا في الساعة.", ["per_unit_rate"]),
        ("أحرز اللاعب 3 أهداف رافعا رصيده إلى 12 هدفا.", ["event", "cumulative"]),
        ("وقع الحادث أمس على شبكة طولها 90 كيلومترا.", ["total_standing"]),
        ("أجرى المستوصف 38 عملية في أسبوعين.", ["period"]),
        ("بلغت المبادلات 11 مليون دولار العام الماضي.", ["period"]),
    ],
)
def test_scopes_of_their_own(text: str, expected: list[str]) -> None:
    assert scopes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أصيب 9 عمال أمس في حريق بمصنع نخلان. وما زالت 26 شاحنة عالقة في الموقع.", ["2023-05-17", TODAY]),
        (
            "هزم الفريق ضيفه الأحد أمام 900 متفرج. ويتصدر الترتيب بـ23 نقطة، متقدما بثلاث نقاط على جاره.",
            ["2023-05-14", TODAY, TODAY],
        ),
        ("عادت 60 أسرة أمس. ويحتاج المخيم إلى 14 خيمة لم يتسلم منها سوى تسع.", ["2023-05-17", TODAY, TODAY]),
        (
            "أظهرت البيانات أن الأسعار هبطت 4% في نيسان، بعد تراجعها 3% في آذار، مع نزول أسعار النقل 8%.",
            ["2023-04-01..2023-04-30", "2023-03-01..2023-03-31", "2023-04-01..2023-04-30"],
        ),
        ("سقط أمس 30 مليمترا. وأوضح المدير أن مخزون السدود لا يتجاوز 27 في المئة.", ["2023-05-17", TODAY]),
        (
            "بلغ التضخم 7 في المئة في نيسان. وبلغ معدل سنة 2022 بأكملها 9 في المئة. وارتفعت الأسعار 2 في المئة على أساس شهري.",
            ["2023-04-01..2023-04-30", "2022-01-01..2022-12-31", "2023-04-01..2023-04-30"],
        ),
        (
            "يتوقع المركز أن تهبط الحرارة غدا الجمعة إلى 4 درجات. وسجلت عسير أمس 9 درجات. ويتوقع المركز هطول 30 مليمترا.",
            ["2023-05-19", "2023-05-17", "2023-05-19"],
        ),
        ("توفي 9 مرضى أمس. وكان القسم يضم 30 مريضا.", ["2023-05-17", TODAY]),
        ("وتبلغ متأخرات المشتركين 18 مليون دينار، استوفي منها هذه السنة 3 ملايين دينار.", [TODAY, "2023-01-01..2023-12-31"]),
    ],
)
def test_what_lasts_holds_on_the_day_of_publication(text: str, expected: list[str]) -> None:
    assert times(text) == expected


def test_parts_of_a_budget_are_plans_of_its_year() -> None:
    text = "أقر المجلس البلدي أمس موازنة 2024 البالغة 41 مليون دولار. ونالت المياه 3 ملايين دولار، فيما خصص 14 في المئة من "
    text += "الاعتمادات للصحة."
    found = [(str(claim.time), claim.scope, claim.modality) for claim in figures(text)]
    assert found == [("2024-01-01..2024-12-31", "plan_target", "plan")] * 3


@pytest.mark.parametrize(
    ("text", "headline", "expected"),
    [
        (
            "عادت 60 أسرة إلى بلدة نخلان. ويؤوي مخيم الحدباء 53 نازحا. ويحتاج المخيم إلى 9 خيام.",
            "",
            ["بلدة نخلان", "مخيم الحدباء", "مخيم الحدباء"],
        ),
        (
            "باعت المصانع في تونس 9 ملايين طن. واستأثرت جهة صفاقس بـ18 في المئة. وفقد القطاع 900 عامل.",
            "ركود في تونس",
            ["تونس", "جهة صفاقس", "تونس"],
        ),
        ("رصدت مراكز الترصد الوبائي في صفاقس 28 إصابة بالحصبة.", "", ["صفاقس"]),
        ("هطل 30 مليمترا من الأمطار على حنفاء.", "", ["حنفاء"]),
        ("اعتدى 9 مسلحين على حنفاء.", "", [None]),
        ("قتل 9 أشخاص في سوق الصفارين.", "", ["سوق الصفارين"]),
        ("قدر المندوب الجهوي للفلاحة بالكاف المحصول بـ90 ألف قنطار.", "", ["الكاف"]),
    ],
)
def test_whose_place_it_is(text: str, headline: str, expected: list[str]) -> None:
    assert [claim.place for claim in figures(text, headline)] == expected


@pytest.mark.parametrize(
    ("text", "time", "scope"),
    [
        ("شارك 90 تلميذا من 12 مدرسة في المسابقة التي احتضنتها نخلان أمس.", "2023-05-17", "event"),
        ("لا يتجاوز مخزون السدود 27 في المئة من طاقتها.", TODAY, "total_standing"),
        ("بلغ مخزون السد 7 ملايين متر مكعب في آذار الماضي.", "2023-03-01..2023-03-31", "total_standing"),
        ("سجلت نخلان أمس حرارة بلغت 9 درجات.", "2023-05-17", "moment"),
        ("يتلقى 63 مصابا العلاج في مستشفى نخلان.", TODAY, "total_standing"),
        ("سجلت الوزارة، خلال الساعات الأربع والعشرين الماضية، 1642 إصابة بالفيروس.", "2023-05-17..2023-05-18", "day"),
        ("ليبلغ قوامها الحالي 4791 فردا، من بينهم 212 امرأة وصلن خلال نيسان الماضي.", TODAY, "total_standing"),
        ("باشرت 21 فرقة إسعاف الحادث خلال تسع دقائق.", TODAY, "event"),
        ("حذرت الهيئة من أن 900 أسرة قد تحتاج إلى العون بحلول نهاية آب المقبل.", "2023-05-18..2023-08-31", "plan_target"),
    ],
)
def test_time_and_scope_together(text: str, time: str, scope: str) -> None:
    claim = figures(text)[0]
    assert (str(claim.time), claim.scope) == (time, scope)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("قفز إنتاج المصنع من 465 ألف سيارة في 2022 إلى 535 ألفا.", 2022),
        ("تراجعت الصادرات من 20 مليون طن سنة 2020 إلى 15 مليون طن.", 2020),
    ],
)
def test_the_year_of_what_it_was_before_is_not_the_year_of_what_it_is(text: str, year: int) -> None:
    one, other = (claim for claim in figures(text) if claim.role in ("from", "to"))
    assert one.time.low == date(year, 1, 1)
    assert other.time.low == date(2023, 5, 18)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("غرق 14 بحارا في العاصفة، وهي الأعنف منذ زلزال 9 مايو 1971 الذي أسفر عن مقتل 700 شخص.", [TODAY, "1971-05-09"]),
        ("غرق 14 بحارا في العاصفة، وهي الأعنف منذ إعصار عام 1971 الذي خلف 700 قتيل.", [TODAY, "1971-01-01..1971-12-31"]),
        (
            "وهو أسوأ حادث منذ كارثة العبارة في نيسان 2003 التي قتل فيها 210 أشخاص وأصيب 40.",
            ["2003-04-01..2003-04-30"] * 2,
        ),
        ("وهي الأعنف منذ اندلاع الحرب في 7 أيار التي خلفت 700 قتيل.", [TODAY]),
        ("أدى إعصار عام 1971 إلى مقتل 700 شخص، أما العاصفة الأخيرة فقتلت 14 شخصا.", ["1971-01-01..1971-12-31", TODAY]),
    ],
)
def test_what_is_told_of_an_event_of_old_is_of_its_day(text: str, expected: list[str]) -> None:
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغ عدد الزوار 61 ألفا، مقابل 52 ألفا (بينهم 7 آلاف طفل) العام الماضي.", [TODAY] + ["2022-01-01..2022-12-31"] * 2),
        (
            "بلغت الخسارة 61 مليون دينار، أي 9% من الدخل، خلال سنة 2020، مقابل 52 مليون دينار (أي 7%) سنة 2019.",
            ["2020-01-01..2020-12-31"] * 2 + ["2019-01-01..2019-12-31"] * 2,
        ),
        (
            "بلغت الخسارة 61 مليون دينار خلال سنة 2020 مقابل 52 مليون دينار سنة 2019.",
            ["2020-01-01..2020-12-31", "2019-01-01..2019-12-31"],
        ),
    ],
)
def test_a_year_behind_brackets_is_that_of_the_figure_before_them(text: str, expected: list[str]) -> None:
    assert times(text) == expected
