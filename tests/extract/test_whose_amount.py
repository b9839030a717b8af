"""What has an amount: no function word, no reference point, no agent; the noun that «قدره» tells of."""

from __future__ import annotations

import pytest
from claim_reading import figures, numbers


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("سجلت الشركة عجزا في ميزانيتها قدره 34 مليون دينار.", "عجز"),
        ("سجل المصرف خسارة في حساباته قدرها 5 ملايين دولار.", "خسارة"),
        ("قدم المانحون للقرية قرضا ميسرا على دفعتين قيمته 9 ملايين دولار.", "قرض"),
        ("أقامت البلدية منصة في الميدان مساحتها 50 مترا مربعا.", "منصة"),
        ("افتتح الوزير محطة لتحلية المياه طاقتها 9 آلاف متر مكعب.", "محطة"),
        ("عثر المنقبون على تمثال من البرونز ارتفاعه متران.", "تمثال"),
        ("نفذت الطائرة رحلة تجريبية في سماء الواحة مدتها 40 دقيقة.", "رحلة"),
        ("أعلن الوسيط عن اتفاق مدته ثلاثة أيام.", "اتفاق"),
        ("وقع البلدان اتفاقا في مجال النقل كلفته 30 مليون دولار.", "اتفاق"),
        ("سرق اللصان لوحة من المتحف تبلغ قيمتها مليون دولار.", "لوحة"),
        ("عثر الخفر على أربعة صناديق شحنت من البرازيل، وتتجاوز قيمتها مليوني دولار.", "صندوق"),
        ("ينقل القارب عمال حصاد عددهم 26.", "عامل"),
    ],
)
def test_the_noun_that_the_pronoun_points_to(text: str, lemma: str) -> None:
    assert numbers(text)[-1].subject.concept == lemma


@pytest.mark.parametrize(
    "text",
    [
        "يقع الحقل على بعد 12 كيلومترا من الساحل.",
        "غرق القارب على مسافة 40 كيلومترا من ساحل نخلان.",
        "رصدت السفينة على مسافة 9 أميال من المرفأ.",
        "اندلع الحريق على مسافة تقل عن 7 كيلومترات من المصفاة.",
    ],
)
def test_whence_a_distance_is_measured_is_not_what_has_it(text: str) -> None:
    assert figures(text)[-1].subject.concept in ("بعد", "مسافة")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("وأضاف أن أولى الوحدات ستضيف 1.2 غيغاواط إلى الشبكة.", "ستضيف"),
        ("قال المدير إن التاجر كان يعرض اللوحة بـ700 ألف دولار.", "يعرض"),
        ("في مقابل 31 حجبوها و12 امتنعوا عن التصويت.", "حجبوها"),
    ],
)
def test_no_verb_is_counted_or_has_an_amount(text: str, wrong: str) -> None:
    assert all(wrong not in claim.subject.concept for claim in figures(text))
