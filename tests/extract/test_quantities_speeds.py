"""Speeds without their hour, amounts in brackets behind a place, ranges written from the greater side, «and some»."""

from __future__ import annotations

import pytest
from claim_reading import numbers


def read(text: str) -> list[str]:
    return [str(claim.value) for claim in numbers(text)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("كانت الشاحنة تسير بسرعة 90 كيلومترا وقت الاصطدام.", ["90 measure km_h"]),
        ("قال السائق إن سرعته كانت 75 كيلومترا.", ["75 measure km_h"]),
        ("تجاوزت سرعة الرياح 120 كيلومترا وألحقت أضرارا.", [">120 measure km_h"]),
        ("تعبر السيارات الجسر بسرعة تتجاوز 80 كلم.", [">80 measure km_h"]),
        ("السرعة المسموح بها على الطريق، وهي 45 كيلومترا، لم تحترم.", ["45 measure km_h"]),
        ("خفضت البلدية السرعة من 120 كيلومترا إلى 100 كيلومتر.", ["120 measure km_h", "100 measure km_h"]),
        ("بلغت سرعة الإعصار 150 ميلا.", ["150 measure mile_h"]),
        ("انتشرت النيران بسرعة على مساحة 30 كيلومترا.", ["30 measure km"]),
        ("تقدمت القوات بسرعة وقطعت 30 كيلومترا.", ["30 measure km"]),
        ("قطع القطار عالي السرعة 300 كيلومتر.", ["300 measure km"]),
        ("طول الطريق السريع 75 كيلومترا والسرعة محددة.", ["75 measure km"]),
        ("سرعة القطار عالية وقد مد على مسافة 300 كيلومتر.", ["300 measure km"]),
    ],
)
def test_a_speed_is_per_hour_where_the_text_leaves_the_hour_out(text: str, values: list[str]) -> None:
    assert read(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("تنتج المحطة (500) مليون متر مكعب.", ["500000000 measure m3"]),
        ("زرعت المنطقة (12) ألف هكتار.", ["12000 measure hectare"]),
        ("استهلك المطار (9) أطنان.", ["9 measure ton"]),
        ("وقع الحادث في المنطقة (12) شرق المدينة.", []),
        ("نصت المادة (12) من القانون على ذلك.", []),
    ],
)
def test_an_amount_in_brackets_behind_a_place_is_no_name(text: str, values: list[str]) -> None:
    assert read(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("خلف القصف 70 قتيلا ونيفا.", [">70"]),
        ("مضى على الاتفاق عقدان ونيف.", [">2 duration decade"]),
        ("شارك ألف عداء ونيف وزار المدينة 40 سائحا.", [">1000", "40"]),
        ("بلغ عدد الحاضرين مئة ألف أو يزيدون.", [">100000"]),
        ("حضر 40 طالبا وزيادة في الرواتب متوقعة.", ["40"]),
        ("قدم 40 طالبا وبعض المعلمين عريضة.", ["40"]),
    ],
)
def test_and_some_is_more_than(text: str, values: list[str]) -> None:
    assert read(text) == values


def test_and_some_is_no_part_of_what_is_counted() -> None:
    assert [claim.subject.text for claim in numbers("خلف القصف 70 قتيلا ونيفا.")] == ["قتيلا"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("انخفضت ساعات التجهيز إلى ست.", ["6 duration hour"]),
        ("رفعت الحكومة أيام العطلة إلى تسعة.", ["9 duration day"]),
        ("خفضت الشركة ساعات العمل الأسبوعية إلى نحو 40، وزادت الأجور.", ["~40 duration hour"]),
        ("تقلصت ساعات التغذية بالتيار الكهربائي إلى 4 في بعض المناطق.", ["4 duration hour"]),
        ("وصل عدد القتلى في ساعات الليل إلى 9.", ["9"]),
        ("ارتفعت حصيلة القتلى في أيام العيد إلى 9.", ["9"]),
        ("وصل خلال ساعات الصباح إلى تسعة ملاجئ وفد.", ["9"]),
    ],
)
def test_the_hours_that_were_cut_count_themselves(text: str, values: list[str]) -> None:
    assert read(text) == values
