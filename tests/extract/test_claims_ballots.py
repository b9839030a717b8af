"""Votes: for, against, neither."""

from __future__ import annotations

import pytest
from claim_reading import figures

FOR, AGAINST, NEITHER = "vote:for", "vote:against", "vote:abstained"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("أقر مجلس نخلان القانون بأغلبية 61 صوتا مقابل 24.", [FOR, AGAINST]),
        ("رفض مجلس نخلان القانون بأغلبية 61 صوتا مقابل 24 صوتا.", [AGAINST, FOR]),
        ("اعتمد المؤتمر القرار بأغلبية 61 صوتا وامتناع 7 دول عن التصويت.", [FOR, NEITHER]),
        ("أيد القرار 61 دولة، ورفضته 9 دول، وامتنعت 7 دول عن التصويت.", [FOR, AGAINST, NEITHER]),
        ("صوتت لمصلحة المقترح 61 نقابة وعارضته 24 نقابة.", [FOR, AGAINST]),
        ("صوت لصالح المشروع 61 عضوا، فيما صوت 24 من نواب كتلة الواحة ضد التعديل.", [FOR, AGAINST]),
        ("منح الثقة للحكومة 61 نائبا وحجبها 24.", [FOR, AGAINST]),
        ("حجب الثقة عن الوزير 61 نائبا مقابل 24.", [AGAINST, FOR]),
        ("نال المقترح 61 صوتا مؤيدا و24 صوتا معارضا.", [FOR, AGAINST]),
        ("وعدد الموافقين 61، وغير الموافقين 24، والممتنعين 7.", [FOR, AGAINST, NEITHER]),
        ("رفض 58% من الناخبين التعديل وأيده 42%.", [AGAINST, FOR]),
        ("جدد المجلس الثقة بالحكومة بغالبية 61 صوتا واعتراض 24 وامتناع 7.", [FOR, AGAINST, NEITHER]),
        ("صوتت 61 دولة لصالح القرار وصوتت ضده تسع دول.", [FOR, AGAINST]),
        ("أقر مجلس نخلان قانون الهجرة بـ61 صوتا مقابل 24.", [FOR, AGAINST]),
        ("صادق المجلس على مشروع قانون تنظيم اللجوء بـ61 صوتا مقابل 24 وامتناع 7.", [FOR, AGAINST, NEITHER]),
        ("وافق المجلس على قانون الإضراب بأغلبية 61 صوتا مقابل 24.", [FOR, AGAINST]),
        ("اعتمد القرار بأغلبية 61 صوتا ضد 24.", [FOR, AGAINST]),
    ],
)
def test_the_side_of_those_who_voted(text: str, sides: list[str]) -> None:
    told = figures(text)
    assert [" ".join(claim.subject.restrict) for claim in told] == sides
    assert {claim.event for claim in told} == {"voted"}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("أقر البرلمان قانون العفو عن 9 آلاف سجين.", "released"),
        ("أقر المجلس قرار إعادة 9 مهاجرين.", "returned"),
        ("شارك في الإضراب 90% من العمال.", "protested"),
    ],
)
def test_what_a_law_does_is_no_vote(text: str, event: str) -> None:
    assert [claim.event for claim in figures(text)] == [event]


@pytest.mark.parametrize(
    "text",
    [
        "بلغت نسبة المشاركة 32% مقابل 49% في انتخابات 2018.",
        "صوت في نخلان 310 آلاف ناخب مقابل 290 ألفا في 2018.",
        "رفضت الوزارة 12 طلبا وقبلت 30.",
    ],
)
def test_no_side_where_nobody_takes_one(text: str) -> None:
    assert not any(name.startswith("vote:") for claim in figures(text) for name in claim.subject.restrict)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("تقدم الحزب بعد فرز 62% من الأصوات.", [True]),
        ("أظهرت النتائج، بعد فتح نحو 62 بالمئة من الصناديق، تقدم الحزب.", [True]),
        ("ومع فرز 62% من المحاضر نال الحزب 41% من الأصوات.", [True, False]),
        ("تقدم الحزب بعد فرز أصوات 62% من مراكز الاقتراع.", [True]),
        ("نال الحزب 62% من الأصوات بعد انتهاء الفرز.", [False]),
        ("فتح المتحف 62% من القاعات.", [False]),
    ],
)
def test_how_far_the_count_has_come_is_no_result(text: str, counted: list[bool]) -> None:
    assert ["counted" in claim.subject.restrict for claim in figures(text)] == counted
