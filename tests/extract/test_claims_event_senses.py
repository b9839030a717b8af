"""What happened, where a word is spelled like another or tells something else of what it is said of."""

from __future__ import annotations

import pytest
from claim_reading import figures


def events(text: str) -> list[str | None]:
    return [claim.event for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصل 90 ألف معتمر، منهم 70 ألفا جوا و15 ألفا برا و5 آلاف بحرا.", ["arrived"] * 4),
        ("قدم 12 ألف حاج من الهند برا وجوا، و3 آلاف بحرا.", ["arrived"] * 2),
        ("عادت 40 أسرة برا و12 أسرة جوا.", ["returned"] * 2),
        ("برأت المحكمة 9 متهمين، وبرأ القاضي 4 آخرين.", ["sentenced"] * 2),
        ("القاضي الذي برأ 9 متهمين.", ["sentenced"]),
        ("وهذه أكبر حملة تطعيم على الإطلاق، وشملت 9 ملايين طفل.", ["vaccinated"]),
        ("سجل أعلى عدد من اللاجئين على الإطلاق إذ بلغ 12 مليون شخص.", ["displaced"]),
        ("جرى إطلاق 9 أسرى.", ["released"]),
    ],
)
def test_adverbs_are_no_verbs_and_release_nobody(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حققت الأردن 6 ميداليات في البطولة، منها ذهبيتان.", ["scored", "scored"]),
        ("حقق الفريق 7 انتصارات مقابل 3 هزائم و4 تعادلات.", ["scored"] * 3),
        ("حقق الطلاب 40 جائزة.", ["other"]),
        ("حققت الشركة 40 مليون ريال.", ["revenue"]),
        ("حقق الفيلم 900 ألف في أسبوع.", ["revenue"]),
        ("حقق الحزب انتصارا بحصوله على 140 مقعدا.", ["elected_seats"]),
    ],
)
def test_what_is_achieved_and_counted_is_no_revenue(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تغيب 12 ألف طالب عن الامتحان وحضر 340 ألفا.", [("other", {"fate:absent"}), ("attended", set())]),
        ("حضر الجلسة 200 نائب وتغيب عنها 45.", [("attended", set()), ("other", {"fate:absent"})]),
        ("قاطع 60 نائبا الجلسة.", [("other", {"fate:absent"})]),
        ("نجح 90 طالبا ورسب 12.", [("passed", set()), ("passed", {"fate:failed"})]),
        ("بلغت نسبة الامتناع عن التصويت 61%.", [("voted", {"vote:abstained"})]),
        ("وافق 120 عضوا وتحفظ 14.", [("voted", {"vote:for"}), ("voted", {"vote:abstained"})]),
        ("تحفظت الشرطة على 14 متهما.", [("arrested", set())]),
    ],
)
def test_those_who_stay_away_or_fail(text: str, expected: list[tuple[str, set[str]]]) -> None:
    assert [(claim.event, set(claim.subject.restrict)) for claim in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("منعت السلطات دخول 18 شاحنة من أصل 66.", [("delivered", "negated"), ("level_stock", "fact")]),
        ("منع الجيش 30 شاحنة من العبور.", [("arrived", "negated")]),
        ("منعت الشرطة 40 مشجعا من حضور المباراة وسمحت بدخول 200.", [("attended", "negated"), ("arrived", "fact")]),
        ("حظرت الوزارة 12 تطبيقا.", [("other", "fact")]),
        ("سمحت السلطات بعبور 30 شاحنة.", [("delivered", "fact")]),
    ],
)
def test_what_is_kept_from_happening(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(claim.event, claim.modality) for claim in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أطلقت الوزارة سراح 40 معتقلا وأحالت 12 على المحاكمة.", ["released", "sentenced"]),
        ("ضبطت اللجنة 23 حالة غش وحررت 18 محضرا، وحرمت 5 طلاب من الامتحان.", ["incident", "other", "other"]),
        ("حررت القوات 18 رهينة.", ["released"]),
        ("استدعى الجيش 60 ألف جندي احتياط.", ["deployed_present"]),
        ("استدعت النيابة 9 صحفيين.", ["arrested"]),
        ("قدر عدد المشيعين بـ20 ألفا.", ["attended"]),
    ],
)
def test_what_is_done_next_and_verbs_of_two_senses(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قدرت خسائر المزارعين جراء الصقيع بـ70 مليون دينار.", ["spent"]),
        ("تضررت 40 مزرعة وقدرت الخسائر بـ6 ملايين درهم.", ["destroyed_damaged", "spent"]),
        ("بلغت خسائر الشركة 3 ملايين دينار في الربع الأول.", ["earned_profit"]),
        ("ارتفعت العقود الآجلة للغاز إلى 33 يورو.", ["price"]),
        ("ارتفعت قيمة العقود إلى 40 مليون دولار.", ["signed"]),
        ("وقعت الشركة عقودا بقيمة 40 مليون دولار.", ["signed"]),
        ("يباع لتر الزيت بـ20 درهما.", ["price"]),
        ("اشترى المواطنون كيس الطحين بـ90 ألف ليرة.", ["price"]),
        ("حددت الوزارة سعر بيع الأسطوانة بـ25 ألف دينار.", ["price"]),
        ("باع المزارعون 9 أطنان بـ40 ألف دينار.", ["sold", "sold"]),
        ("اشترى الصندوق 8% من أسهم المصرف.", ["bought"]),
        ("تملك الحكومة 60% من أسهم البنك.", ["level_stock"]),
        ("باعت الدولة حصتها البالغة 35%.", ["sold"]),
        ("ارتفعت أسهم الشركة 8%.", ["grew"]),
    ],
)
def test_what_an_amount_is_of(text: str, expected: list[str]) -> None:
    assert events(text) == expected
