"""Ages told by the year of life, one unit of time without a number, hours told with their minutes, and knots."""

from __future__ import annotations

import pytest
from claim_reading import numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("توفي ممرض في الـ32 من عمره بالمستشفى.", "32 age year"),
        ("وبينهم بنت في الحادية عشرة هي الأصغر.", "11 age year"),
        ("فازت ليلى، ذات الرابعة والأربعين، بالجائزة.", "44 age year"),
        ("أصغرهم طفلة لم تكمل شهرها السادس.", "<6 age month"),
        ("والطفل الذي لم يتم بعد عامه الرابع علق في البئر.", "<4 age year"),
        ("وبلغ الشاعر عامه التسعين.", "90 age year"),
        ("توفي الشاعر في عامه التسعين.", "[89..90] age year"),
        ("احتفلت الأم بعيد ميلادها التاسع.", "9 age year"),
        ("سيطفئ الشاب شمعته العشرين غدا.", "20 age year"),
        ("ولا يتجاوز أصغرهم عشر سنوات.", "<=10 age year"),
        ("دخلت الحرب عامها الرابع.", "4 ordinal"),
        ("تكمل الحرب عامها الرابع.", "4 ordinal"),
        ("حصد الفيلم المصري المركز الأول في أسبوعه الثاني.", "1 ordinal"),
    ],
)
def test_ages_by_the_year_of_life(text: str, value: str) -> None:
    assert str(numbers(text)[0].value) == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("دامت المحاكمة أسبوعا كاملا.", ["1 duration week"]),
        ("تستطيع الطائرة التحليق يوما كاملا.", ["1 duration day"]),
        ("استمر الحريق يوما بأكمله.", ["1 duration day"]),
        ("منح الصندوق البلاد مهلة سنة لخفض الدين.", ["1 duration year"]),
        ("أوقف الرجل لمدة أسبوع على ذمة التحقيق.", ["1 duration week"]),
        ("استمر الاجتماع ثلاث ساعات كاملة.", ["3 duration hour"]),
        ("أعلن الحداد مدة يوم واحد.", ["1 duration day"]),
        ("أغلق المعرض مدة شهر رمضان.", []),
        ("وضعت خطة لمدة عام 2030.", []),
        ("دفع المبلغ كاملا.", []),
        ("وقع الانفجار عند الثالثة إلا ثلاث عشرة دقيقة.", []),
        ("أقلعت الطائرة في الثانية و17 دقيقة.", []),
        ("كان المركب يسير بسرعة 9 عقد.", ["9 measure knot"]),
        ("حكم البلاد ثلاثة عقود.", ["3 duration decade"]),
    ],
)
def test_one_unit_of_time(text: str, values: list[str]) -> None:
    assert [str(one.value) for one in numbers(text)] == values
