"""What happened, where a word is spelled like another or tells something else of what it is said of."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import claims, figures


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
        ("استدعت النيابة 9 صحفيين.", ["other"]),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("شهد الاستفتاء مشاركة ضعيفة بلغت 30.5%.", ["voted"]),
        ("جرت الانتخابات بنسبة مشاركة 38%.", ["voted"]),
        ("شهد المعرض مشاركة 30% من الشركات.", ["attended"]),
        ("أعلنت اللجنة فوز مرشح المعارضة بنسبة 53.2%.", ["elected_seats"]),
        ("احتشد 50 ألف شخص في الساحة رفضا للقرار.", ["protested"]),
        ("أنهى 400 عامل إضرابهم.", ["protested"]),
        ("تجمع 300 شخص في المعرض.", ["attended"]),
        ("أحصت الوزارة 2300 حالة مشتبه بإصابتها.", ["infected"]),
        ("حددت الهيئة 85 نقطة توزيع.", ["other"]),
        ("رفع الفريق رصيده إلى 85 نقطة.", ["scored"]),
        ("حفرت الشركة 14 بئرا.", ["built"]),
        ("زاد إنتاج الطاقة الكهرومائية إلى 9 آلاف ميغاواط.", ["produced"]),
        ("تسلمت الشركة طائرتين ليبلغ أسطولها 260 طائرة.", ["delivered", "level_stock"]),
    ],
)
def test_turnout_crowds_and_single_words(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "modalities"),
    [
        ("تجاوزت الصادرات الهدف البالغ 40 مليار دولار.", ["plan"]),
        ("بلغ الإنتاج 900 ألف طن مقارنة بهدف قدره مليون طن.", ["fact", "plan"]),
        ("بلغت المبيعات 90 مليون دينار، أعلى من توقعات المحللين البالغة 80 مليونا.", ["fact", "forecast"]),
        ("سددت الشركة الديون البالغة 40 مليون دولار.", ["fact"]),
        ("لقحت الفرق 41% من العدد المستهدف البالغ 1.2 مليون طفل.", ["fact", "fact"]),
    ],
)
def test_targets_and_expectations_with_their_amount(text: str, modalities: list[str]) -> None:
    assert [claim.modality for claim in figures(text)] == modalities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصلت إلى البلدة قافلة مؤلفة من 18 شاحنة تحمل 300 طن من الطحين.", ["delivered", "delivered"]),
        ("دخلت القافلة الإغاثية المدينة وتضم 47 شاحنة.", ["delivered"]),
        ("غادرت الدفعة الأولى من القوات وتضم 250 جنديا.", ["withdrawn"]),
        ("سيرت الهيئة قافلة تضم 12 شاحنة و4 سيارات إسعاف.", ["delivered", "arrived"]),
        ("يضم الأسطول 18 شاحنة.", ["level_stock"]),
        ("وصلت القافلة إلى المدينة التي يسكنها 40 ألف نسمة.", ["level_stock"]),
    ],
)
def test_what_a_party_that_moves_is_made_up_of(text: str, expected: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("أجلت السلطات 1870 ساكنا من القرى القريبة يوم الجمعة.", date(2023, 5, 12)),
        ("أجلت المحكمة النظر في القضية إلى يوم الجمعة.", date(2023, 5, 19)),
    ],
)
def test_people_are_moved_out_and_hearings_put_off(text, day):
    (found,) = (claim for claim in claims(text) if claim.kind == "date")
    assert found.time.low == day
