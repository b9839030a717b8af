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
        ("خسروا من ثلث إلى 40 في المئة من مدخراتهم", ["[100/3..40] percent"]),
        ("وصل الدين في الربع إلى 1262 مليار ريال", ["0.25", "1262000000000 riyal"]),
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


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("عدل المكتب الرقم من 45.2 إلى 46.1 مليون", ["45200000", "46100000"]),
        ("راجعت المصلحة تقديرها من 3.4 إلى 3.6 مليون", ["3400000", "3600000"]),
        ("ازداد عدد المتابعين من 1.1 إلى 1.3 مليون، بحسب الشركة", ["1100000", "1300000"]),
        ("تراجع العدد من 500 إلى 2 مليون", ["500", "2000000"]),
        ("ارتفع العدد من 950 ألفا إلى 1.2 مليون", ["950000", "1200000"]),
        ("خفض المصنع ساعات العمل من 12 إلى 8", ["12", "8"]),
    ],
)
def test_one_scale_word_serves_both_sides_of_a_change(text: str, values: list[str]) -> None:
    assert written(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("خفض البنك العمولة من ثلاثة أرباع الواحد في المئة إلى ربع في المئة", ["0.75 percent", "0.25 percent"]),
        ("رفع المصرف الفائدة بمقدار نصف الواحد في المئة", ["0.5 percent"]),
        ("تراجعت الأسعار ربع واحد بالمئة", ["0.25 percent"]),
        ("نما الاقتصاد بأقل من نصف واحد بالمائة", ["<0.5 percent"]),
        ("ارتفع المؤشر واحدا في المئة", ["1 percent"]),
        ("ارتفع المؤشر بنسبة واحد في المئة", ["1 percent"]),
        ("شارك سائح واحد في الرحلة", ["1"]),
        ("ربح المتجر الواحد في المعرض 9 دنانير", ["9 dinar"]),
    ],
)
def test_one_in_a_hundred_and_its_fractions(text: str, values: list[str]) -> None:
    assert written(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("تجاوزت القائمة عتبة الأغلبية البالغة 90 مقعدا", ["90"]),
        ("تخطى الإنفاق الميزانية المقدرة بـ9 ملايين دينار", ["9000000 dinar"]),
        ("تجاوز عدد المتطوعين في الحملة 90", [">90"]),
        ("تتجاوز كلفة الجسر 19 مليون دينار", [">19000000 dinar"]),
    ],
)
def test_a_verb_bounds_no_number_that_tells_how_much_its_object_is(text: str, values: list[str]) -> None:
    assert written(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("استمر المهرجان اثني عشر يوما بدل عشرة", ["12 day", "10 day"]),
        ("دامت الجلسة سبع ساعات مقابل أربع في المرة الماضية", ["7 hour", "4 hour"]),
        ("يستغرق البناء 18 شهرا عوضا عن 12 كما كان مقررا", ["18 month", "12 month"]),
        ("استغرق السفر 4 أيام مقابل 900 دينار", ["4 day", "900 dinar"]),
        ("أغلق المعبر يومين مقابل الإفراج عن 12 عاملا", ["2 day", "12"]),
    ],
)
def test_the_duration_that_another_stands_instead_of(text: str, values: list[str]) -> None:
    assert written(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "تعبئة قروض بقيمة 25,5 مليار دينار، منها 18,7 مليارا من السوق الداخلية و6,8 مليارات في شكل اقتراض",
            ["25500000000 dinar", "18700000000 dinar", "6800000000 dinar"],
        ),
        ("بلغت الصادرات 5 ملايين طن، منها 3 ملايين من الميناء القديم", ["5000000 ton", "3000000 ton"]),
        ("استقبلت البلاد 12 مليون سائح، منهم 3 ملايين من الصين", ["12000000", "3000000"]),
        ("أنفقت الوزارة 12 مليون دولار على 3 ملايين من الطلاب", ["12000000 USD", "3000000"]),
    ],
)
def test_a_part_that_came_from_somewhere_has_the_unit_of_its_whole(text: str, values: list[str]) -> None:
    assert written(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("التوقعات حسب الأصناف (مليون قنطار):\nالشعير: 43\nالذرة: 20.5", ["43000000 quintal", "20500000 quintal"]),
        (
            "وجاءت الحصص، بآلاف البراميل يوميا، كما يلي:\nالشمال: 450\nالجنوب: 300\nوقال المدير إن 20 عاملا حضروا.",
            ["450000 barrel", "300000 barrel", "20"],
        ),
        ("الميزانية بملايين الدنانير:\nالصحة: 12\nالتعليم: 30", ["12000000 dinar", "30000000 dinar"]),
        ("بلغ الإنتاج 9 أطنان (مليون قنطار).\nالشعير: 43", ["9 ton", "1000000 quintal", "43"]),
        ("التوزيع (مليون قنطار):\nحضر 43 فلاحا", ["43"]),
    ],
)
def test_the_heading_of_a_list_gives_its_lines_their_unit(text: str, values: list[str]) -> None:
    assert written(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("تجاوز عدد الزوار في اليوم الأول 900", ["1", ">900"]),
        ("لم يتعد الفريق في الجولة الثانية 9 أهداف", ["2", "<=9"]),
        ("بلغ الربح 9 ملايين دينار في الربع المنتهي في مارس", ["9000000 dinar"]),
        ("زاد الإنتاج 9 أطنان في النصف المنتهي في يونيو", ["9 ton"]),
        ("وزعت ربع الكمية على 9 قرى", ["0.25", "9"]),
    ],
)
def test_an_ordinal_has_no_bound_and_a_quarter_that_ends_is_no_share(text: str, values: list[str]) -> None:
    assert written(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "تعهد البنك بتقديم 5.8 مليار يورو، منها 2.4 مليار منحا و1.6 مليار قروضا",
            ["5800000000 EUR", "2400000000 EUR", "1600000000 EUR"],
        ),
        (
            "تعهد البنك بتقديم 5.8 مليار يورو (6.3 مليار دولار)، منها 2.4 مليار منحا",
            ["5800000000 EUR", "6300000000 USD", "2400000000 EUR"],
        ),
        ("جمع الصندوق 90 مليون درهم، بينها 30 مليونا تعويضات", ["90000000 dirham", "30000000 dirham"]),
        ("أنفق البنك 90 مليون درهم، ووزع 3 ملايين مساعدة", ["90000000 dirham", "3000000"]),
        ("أنفق البنك 90 مليون درهم، وقدم 300 قرض", ["90000000 dirham", "300"]),
    ],
)
def test_grants_and_loans_behind_a_sum_are_in_its_currency(text: str, values: list[str]) -> None:
    assert written(text) == values


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("خفض البنك السعر بواقع نقطة مئوية كاملة.", ["1 percentage_point"]),
        ("خفض البنك السعر نقطة مئوية واحدة.", ["1 percentage_point"]),
        ("بلغ الخفض نقطة مئوية ونصف النقطة.", ["1.5 percentage_point"]),
        ("ارتفع العائد ربع نقطة مئوية.", ["0.25 percentage_point"]),
        ("ارتفعت الحرارة درجة مئوية واحدة.", ["1 degC"]),
        ("بلغ حجم المياه 28 ألفا من الأمتار المكعبة.", ["28000 m3"]),
        ("زرع الأهالي 300 من الهكتارات.", ["300 hectare"]),
        ("قدم المطعم 300 من الأطباق.", ["300"]),
        ("وبلغت سرعة الرياح تسع عقد.", ["9 knot"]),
        ("دام حكمه ثلاثة عقود.", ["3 decade"]),
        ("لم ينته العطل إلا عند الثانية والنصف من صباح الثلاثاء.", []),
        ("أقلعت الطائرة في الثانية و17 دقيقة.", []),
        ("استيقظوا عند الثالثة إلا ثلاث عشرة دقيقة.", []),
        ("استمرت الجلسة حتى الخامسة إلا ربعا.", []),
        ("وأنفق في المرحلة الثانية نصف المبلغ.", ["2", "0.5"]),
    ],
)
def test_points_parts_and_hours(text: str, read: list[str]) -> None:
    assert written(text) == read
