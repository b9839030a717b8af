"""What stands beside a number: the larger coin, a bound before an insertion, a conversion in brackets, members of a group."""

from __future__ import annotations

import pytest
from claim_reading import numbers

from factcheck.model import Claim


def told(text: str) -> list[Claim]:
    return numbers(text)


def values(text: str) -> list[str]:
    return [str(claim.value) for claim in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغ سعر الوجبة جنيها و40 قرشا للطالب.", ["1.4 money pound"]),
        ("ثمن التذكرة دينار و200 فلس للطفل.", ["1.2 money dinar"]),
        ("ارتفع سعر اللتر إلى دولار وخمسة وعشرين سنتا.", ["1.25 money USD"]),
        ("يباع الكيلوغرام بدينار و750 مليما.", ["1.75 money dinar"]),
        ("تكلف الرحلة جنيهين و50 قرشا.", ["2.5 money pound"]),
        ("بلغ سعر صرف الدولار 15 ليرة و20 قرشا.", ["15.2 money lira"]),
        ("خسر الدولار و20 شركة.", ["20"]),
        ("تراجع الدينار و30 سهما في البورصة.", ["30"]),
    ],
)
def test_one_coin_and_its_small_change(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("لا يزيد عدد الجنود المنتشرين، على ما يقول الضابط، على 3500 جندي.", ["<=3500"]),
        ("لا يقل عدد المتضررين، بحسب الوزارة، عن 200 أسرة.", [">=200"]),
        ("لم يتجاوز عدد الحاضرين، وفق المنظمين، 900 شخص.", ["<=900"]),
        ("لم تتجاوز النسبة في سدود الوسط 15 بالمائة.", ["<=15 percent percent"]),
        ("تجاوز عدد المشتركين في أسواق المجموعة الستة خمسة ملايين مشترك.", ["6", ">5000000"]),
        ("فاق عدد الزوار في المدن الثلاث 900 ألف زائر.", ["3", ">900000"]),
        ("تجاوز عدد القتلى الستة بعد الهجوم.", [">6"]),
        ("قال الوزير، الذي تجاوز راتبه الحد، إن العدد، وفق الشرطة، 12 قتيلا.", ["12"]),
    ],
)
def test_a_bound_reaches_its_number(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "يبلغ الدعم 170 مليار جنيه (نحو 3.4 مليارات دولار)، أي أعلى من التقدير السابق البالغ 145 مليارا.",
            ["170000000000 money pound", "~3400000000 money USD", "145000000000 money pound"],
        ),
        (
            "ارتفعت الأرباح إلى 40 مليون دينار (130 مليون دولار) من 35 مليونا.",
            ["40000000 money dinar", "130000000 money USD", "35000000 money dinar"],
        ),
    ],
)
def test_the_unit_is_that_of_no_conversion_in_brackets(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("مهلة الطعن، البالغة ثلاثين يوما، تنتهي غدا.", "duration"),
        ("مددت الوزارة فترة التسجيل البالغة 10 أيام.", "duration"),
        ("خفضت مدة التوقيف البالغة 18 شهرا.", "duration"),
        ("حكم على المتهم البالغ 30 سنة بالسجن.", "age"),
        ("قضى الطفل البالغ تسع سنوات مدة في المستشفى.", "age"),
    ],
)
def test_a_term_has_no_age(text: str, kind: str) -> None:
    assert [claim.value.kind for claim in told(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("أنقذ 16 من أفراد طاقمها الـ17.", ["count", "count"]),
        ("وصل أعضاء الوفد الـ12 إلى العاصمة.", ["count"]),
        ("نجا أفراد الأسرة الـ6 من الحريق.", ["count"]),
        ("فاز المنتخب الـ12 في الترتيب.", ["ordinal"]),
        ("احتفل النادي بهدفه الـ100.", ["ordinal"]),
    ],
)
def test_members_of_a_group_are_counted(text: str, kinds: list[str]) -> None:
    assert [claim.value.kind for claim in told(text)] == kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قيمة الخطة 95 مليون دينار للعام بأكمله.", ""),
        ("صدرت الشركة 20 ألف طن للسنة كلها.", ""),
        ("ينتج المصنع 3 آلاف سيارة للعام الواحد.", "year"),
    ],
)
def test_the_whole_year_is_no_rate(text: str, expected: str) -> None:
    assert [claim.value.per for claim in told(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغت المبيعات 84,6 مليار درهم في 2021، مقارنة مع 71,2 مليارا سنة من قبل.",
            [("84600000000 money dirham", "2021"), ("71200000000 money dirham", "2020")],
        ),
        (
            "بلغت الصادرات 90 مليار درهم في 2020، مقابل 81 مليار درهم سنة قبلها.",
            [("90000000000 money dirham", "2020"), ("81000000000 money dirham", "2019")],
        ),
        ("بلغ عدد السياح 10 ملايين في 2021 مقابل 7 ملايين سائح سنة قبل ذلك.", [("10000000", "2021"), ("7000000", "2020")]),
        ("عاش هنا 20 سنة من قبل.", [("20 duration year", "2023")]),
    ],
)
def test_the_year_before_another(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(str(claim.value), str(claim.time.low)[:4]) for claim in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ارتفع سعر الكيلووات في المدن إلى 95 قرشا من 83، وفي القرى إلى 155 قرشا من 125.", ["95", "83", "155", "125"]),
        ("تراجع الدولار إلى 40 ليرة، واليورو إلى 45 ليرة من 48.", ["40", "45", "48"]),
    ],
)
def test_the_unit_of_what_it_was_before(text: str, expected: list[str]) -> None:
    assert [str(claim.value).split()[0] for claim in told(text)] == expected
    assert {claim.value.kind for claim in told(text)} == {"money"}


def test_what_others_have_no_unit_of() -> None:
    assert [claim.value.kind for claim in told("نقلت الشركة 40 طنا إلى 3 مدن من 12.")] == ["measure", "count", "count"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("الشريحة الأولى من صفر إلى 50 كيلووات بلغت 68 قرشا.", "2023-05-18"),
        ("نصف السعر من صفر إلى ثلاثة دنانير.", "2023-05-18"),
        ("عاد 40 حاجا في الأول من صفر إلى بلدتهم.", "2022-08-28"),
    ],
)
def test_zero_to_a_number_is_no_month(text: str, expected: str) -> None:
    assert {str(claim.time.low) for claim in told(text)} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تعالج الأسرة طفلها، الذي بلغ العاشرة، في الخارج.", ["10 age year"]),
        ("حضرت الطفلة التي لم تتجاوز السابعة.", ["<=7 age year"]),
        ("حضر شاب لم يتجاوز الثلاثين.", ["<=30 age year"]),
        ("أنقذ الجيران طفلا ناهز الثامنة.", ["~8 age year"]),
        ("بلغت الساعة العاشرة.", []),
        ("انتظروا حتى بلغت العاشرة صباحا.", []),
        ("فازت في المرحلة العاشرة.", ["10 ordinal"]),
        ("لم يتجاوز العدد الثلاثين.", ["<=30"]),
    ],
)
def test_who_reaches_a_year_of_life(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حبست المحكمة المتهم ستة أشهر.", ["6 duration month"]),
        ("سجنت القاضية المتهم سبع سنوات وغرمت شريكه.", ["7 duration year"]),
        ("غرمت المحكمة المتهم خمسة آلاف دينار.", ["5000 money dinar"]),
        ("قال المتهم الثامن إنه باع 9 سيارات.", ["9"]),
        ("اعترف المتهم الخامس عشر ببيع 9 سيارات.", ["9"]),
    ],
)
def test_only_an_ordinal_numbers_the_accused(text: str, expected: list[str]) -> None:
    assert values(text) == expected
