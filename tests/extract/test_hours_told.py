"""Hours of the clock in words count nothing, compound lengths are one amount, and thousands before a scale word are thousands."""

from __future__ import annotations

import pytest
from claim_reading import numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("عقدت المديرة اجتماعا قرابة الحادية عشرة والنصف ليلا وحضره 40 شخصا.", ["40"]),
        ("بدأت المباراة عند الثانية عشرة ظهرا بحضور 40 شخصا.", ["40"]),
        ("يغلق المحل في الحادية عشرة مساء.", []),
        ("وصلت القافلة نحو العاشرة والربع وفيها 12 شاحنة.", ["12"]),
        ("فتحت المراكز حوالي السابعة إلا ربعا وعددها 12.", ["12"]),
        ("بلغت الحصيلة حتى الساعة الواحدة والنصف سبعة قتلى.", ["7"]),
        ("بلغت الحصيلة حتى الساعة الثانية عشرة سبعة قتلى وخمسة جرحى.", ["7", "5"]),
        ("بلغ عدد القتلى حتى الواحدة ظهرا سبعة.", ["7"]),
        ("وقع الانفجار في الثانية عشرة إلا خمس دقائق وقتل فيه 4 أشخاص.", ["4"]),
    ],
)
def test_hours_count_nothing(text: str, values: list[str]) -> None:
    claims = numbers(text)
    assert [str(claim.value) for claim in claims] == values
    assert all(claim.scope != "per_unit_rate" for claim in claims)


@pytest.mark.parametrize("text", ["بلغ سعر الواحدة 9 دنانير.", "يباع الكيلوغرام الواحد بتسعة دنانير."])
def test_each_is_a_rate(text: str) -> None:
    assert [claim.scope for claim in numbers(text)] == ["per_unit_rate"]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("سجل الهدفين في الدقيقتين 20، و75.", ["20", "75"]),
        ("سجل اللاعب الأهداف في الدقائق 12 و45، و78.", ["12", "45", "78"]),
        ("سجل اللاعب هدفيه في الدقيقتين 30 و61.", ["30", "61"]),
    ],
)
def test_minutes_of_a_list(text: str, minutes: list[str]) -> None:
    told = [claim for claim in numbers(text) if claim.kind == "match_minute"]
    assert [str(claim.value).split()[0] for claim in told] == minutes


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("استمرت الرحلة ساعتين ونصف ساعة.", "2.5 duration hour"),
        ("استمر الحفل ثلاث ساعات ونصف ساعة.", "3.5 duration hour"),
        ("استمر الحفل ثلاث ساعات ونصف الساعة.", "3.5 duration hour"),
        ("استمر الحفل ساعة ونصف ساعة.", "1.5 duration hour"),
        ("تستغرق الرحلة ثلاث ساعات وربع ساعة.", "3.25 duration hour"),
        ("غاب اللاعب سنة ونصف سنة.", "1.5 duration year"),
        ("يبعد كيلومترين ونصف كيلومتر عن المدينة.", "2.5 measure km"),
        ("أنتج المصنع 3 أطنان ونصف طن من الحديد.", "3.5 measure ton"),
        ("بلغت الميزانية 18,000 مليون ريال.", "18000000000 money riyal"),
        ("بلغت الميزانية 4.207 ملايين ريال.", "4207000 money riyal"),
    ],
)
def test_one_amount(text: str, value: str) -> None:
    assert [str(claim.value) for claim in numbers(text)] == [value]
