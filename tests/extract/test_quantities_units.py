"""Which unit, bound and value a number has where another number, a bracket or an abbreviation stands beside it."""

from __future__ import annotations

import pytest

from factcheck.extract.quantities import find_quantities
from factcheck.lang.lexicon import lexicon
from factcheck.text.tokens import part_text


def written(text: str) -> list[str]:
    parts = (part_text("body", text, lexicon()),)
    return [f"{str(quantity).split()[0]} {quantity.unit}".strip() for quantity in find_quantities("d", parts, lexicon()).found]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("بلغ المخزون 37,5% (41 مليون متر مكعب)", ["37.5 percent", "41000000 m3"]),
        ("زرعت 22% (9 آلاف هكتار) من الأراضي", ["22 percent", "9000 hectare"]),
        ("بزيادة %(33)", ["33 percent"]),
    ],
)
def test_an_amount_in_brackets_behind_a_percentage_has_its_own_unit(text: str, values: list[str]) -> None:
    assert written(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("بلغ العجز التجاري 2410 م د خلال السنة", ["2410000000 dinar"]),
        ("بلغت قيمة الصادرات 37,5 م.د مقابل 31 م.د.", ["37500000 dinar", "31000000 dinar"]),
        ("بارتفاع 25 م", ["25 m"]),
        ("قفز العداء 25 م د", ["25 m"]),
    ],
)
def test_a_sign_that_says_millions_stands_in_copy_of_trade(text: str, values: list[str]) -> None:
    assert written(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("تراوحت الأسعار بين 15 و25 ألف دينار", ["[15000..25000] dinar"]),
        ("بلغ صافي الأرباح 310 ملايين درهم مقابل 287.5 قبلها", ["310000000 dirham", "287500000 dirham"]),
        ("بلغت الأرباح 310 ملايين درهم مقابل 12 صفقة", ["310000000 dirham", "12"]),
        ("بلغت الأرباح 310 ملايين درهم مقابل 3 في الفرع", ["310000000 dirham", "3"]),
    ],
)
def test_the_ends_of_a_range_and_the_other_side_of_a_comparison(text: str, values: list[str]) -> None:
    assert written(text) == values


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("أحصت الوزارة 4 ملايين ليلة مقضاة في الفنادق", ["count"]),
        ("سجلت الفنادق 310 آلاف ليلة مبيت", ["count"]),
        ("أقام الوفد 4 ليال في الفندق", ["duration"]),
        ("شمل اللقاح الفئة العمرية (65 سنة فأكثر)", ["age"]),
        ("فاز الفريق ببطولة إفريقيا تحت 17 عاما", ["age"]),
        ("استغرق بناء الجسر أقل من 17 عاما", ["duration"]),
    ],
)
def test_nights_that_are_counted_and_years_of_a_group(text: str, kinds: list[str]) -> None:
    parts = (part_text("body", text, lexicon()),)
    assert [quantity.kind for quantity in find_quantities("d", parts, lexicon()).found] == kinds


def test_a_mean_in_each_is_a_rate() -> None:
    parts = (part_text("body", "سجل الفريق 31 هدفا بمتوسط 1.5 هدف في كل مباراة، وانتشر 9 حراس في كل مكان", lexicon()),)
    assert [quantity.per for quantity in find_quantities("d", parts, lexicon()).found] == ["", "مباراه", ""]
