"""What a quantity is at all, and of which kind: ordinals, ages, amounts and their bounds, one and two without a numeral."""

from __future__ import annotations

import pytest
from claim_reading import numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("انتخب المجلس رئيسه في فصله التشريعي الـ16.", ["16"]),
        ("حلت الدانة في المركز الثالث عربيا و40 عالميا.", ["3", "40"]),
        ("المركز الثاني عربيا والأول خليجيا.", ["2", "1"]),
        ("حضر الوزراء القمة العربية 33.", ["33"]),
        ("تنطلق الدورة العادية 45 للمجلس.", ["45"]),
        ("حل فريق النجوم ثالثا وحلت الدانة ثالثة.", ["3", "3"]),
        ("حلت قائمة «الراية الخضراء» أولى في الانتخابات.", ["1"]),
        ("أقرت الحكومة ميزانية هي الثامنة والخمسون منذ التأسيس.", ["58"]),
        ("وقع انفجار في حادث هو الثالث خلال شهر.", ["3"]),
        ("توج بلقبه العاشر في البطولة، والأول له بعد انتظار.", ["10", "1"]),
        ("ودع اللاعب المصنف 18 البطولة.", ["18"]),
    ],
)
def test_ordinals(text: str, values: list[str]) -> None:
    claims = [claim for claim in numbers(text) if claim.kind == "ordinal"]
    assert [str(claim.value).split()[0] for claim in claims] == values


@pytest.mark.parametrize(
    "text",
    [
        "بثت القناة الإذاعية الأولى المباراة.",
        "اندلع حريق في قطاع 31.",
        "جاءت ثانية لزيارة أهلها.",
        "اندلع حريق في الدائرة الأولى.",
    ],
)
def test_names_are_no_ordinals(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("أصيب (سامي حسن ـ 7 سنوات) في الحادث.", "7 age year"),
        ("أصيب الطفل (سامي حسن – 7 سنوات) في الحادث.", "7 age year"),
        ("أصيب سامي (سامي حسن علي، 7 سنوات) في الحادث.", "7 age year"),
        ("أوقفت الشرطة أحداثا وأطفال (أقل من 18 عاما).", "<18 age year"),
        ("بلغ معدل البطالة للفئة العمرية 15 سنة فأكثر حدا مرتفعا.", ">=15 age year"),
        ("بلغ معدل البطالة للفئة العمرية 24 فأكثر حدا مرتفعا.", ">=24 age year"),
        ("بلغ وسيط العمر عند الزواج 29 سنة.", "29 age year"),
        ("حكم على المتهم (السجن - 7 سنوات).", "7 duration year"),
        ("نفذ المشروع (لمدة - 7 سنوات).", "7 duration year"),
    ],
)
def test_ages(text: str, value: str) -> None:
    assert [str(claim.value) for claim in numbers(text)] == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("أخلت القوة أربع نقاط مراقبة وقلصت الدوريات بنسبة 40 في المئة.", ["4", "40 percent percent"]),
        ("ارتفعت البطالة 4 نقاط إلى 12 في المئة.", ["4 percentage_point percentage_point", "12 percent percent"]),
        ("يتقاضون أجورا بين 2000 إلى أقل من 2500 ريال.", ["[2000..2500] money riyal"]),
        ("يمتد النفق على كيلومترين إلا 100 متر.", ["1.9 measure km"]),
        ("استمر الاجتماع ثلاث ساعات إلا ربعا.", ["2.75 duration hour"]),
        ("بلغت الإيرادات 85 مليارا متجاوزة بذلك ما قدر وهو 79 مليارا.", ["85000000000", "79000000000"]),
        ("عدلوا تقديرهم للنمو صعودا، من 3.5 إلى 3.9 في المئة.", ["3.5 percent percent", "3.9 percent percent"]),
        ("لن يقل ما يتقاضاه أي أجير في الشهر عن 26 ألف دينار.", [">=26000 money dinar"]),
        ("فازت الشعبة بـ71,4 بالمائة، تليها العلوم بـ46,8.", ["71.4 percent percent", "46.8 percent percent"]),
        ("أنتج 20 ألف طن. وتعد الولاية 4 ملايين أصل زيتون.", ["20000 measure ton", "4000000"]),
        ("سقط في نصف قطره 5 كيلومترات.", ["5 measure km"]),
    ],
)
def test_amounts(text: str, values: list[str]) -> None:
    assert [str(claim.value) for claim in numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("فرض القانون غرامة مالية قد تصل إلى 9 آلاف دينار.", "<=9000 money dinar"),
        ("يواجه عقوبة تصل إلى السجن مدة 15 سنة.", "<=15 duration year"),
        ("أعلن المتجر خصومات تصل إلى 50%.", "<=50 percent percent"),
        ("تصل نسبة البطالة إلى 9%.", "9 percent percent"),
        ("وصلت الغرامات إلى 9 ملايين دينار.", "9000000 money dinar"),
        ("يصل عدد السكان إلى 50 ألف نسمة.", "50000"),
    ],
)
def test_how_far_a_penalty_goes(text: str, value: str) -> None:
    assert [str(claim.value) for claim in numbers(text)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("نزلت المياه قرابة المتر.", "~1 measure m"),
        ("انتظر الركاب زهاء الساعة.", "~1 duration hour"),
        ("دام الإضراب أسبوعا.", "1 duration week"),
        ("استمر حظر التجول شهرا.", "1 duration month"),
        ("أوقف الأمن في المطار نيجيريَّين.", "2"),
        ("افتتح الوزير رواقين في المعرض.", "2"),
        ("سجل هدفي المباراة اللاعب سالم.", "2"),
    ],
)
def test_one_and_two_without_a_numeral(text: str, value: str) -> None:
    assert [str(claim.value) for claim in numbers(text)] == [value]


@pytest.mark.parametrize(
    "text", ["انتظر الركاب حتى قرابة الساعة الثالثة.", "سجل اللاعب أمس هدفي الأجمل.", "وصل نحو العام المقبل."]
)
def test_no_one_and_no_two(text: str) -> None:
    assert numbers(text) == []
