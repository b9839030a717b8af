"""What those are called who are counted, and what a verb of staying or a unit says of them."""

from __future__ import annotations

import pytest
from claim_reading import figures


def _events(text: str) -> list[str | None]:
    return [claim.event for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ارتفع عدد الأسر النازحة من القرية إلى 590 أسرة.", "displaced"),
        ("إن عدد القتلى استقر عند 41 عاملا.", "killed"),
        ("لم تصل الخيام إلى الأسر النازحة، وعددها نحو 300 أسرة.", "displaced"),
        ("تضم القرية بيوتا وأسرا، وعددها 200 أسرة.", "level_stock"),
        ("انخفض عدد العمال في المصنع إلى 900 عامل.", "employed"),
    ],
)
def test_what_the_counted_are_called(text: str, event: str) -> None:
    assert _events(text) == [event]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("عاد 3000 لاجئ وبقي 9000 في المخيمات.", ["returned", "displaced"]),
        ("أفرج عن 300 أسير وبقي 600.", ["released", "held"]),
        ("غادر 300 جندي وبقي 9000.", ["withdrawn", "deployed_present"]),
    ],
)
def test_those_who_stay_are_what_they_were(text: str, events: list[str]) -> None:
    assert _events(text) == events


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("يخضع 7 مصابين للإنعاش.", "hospitalized"),
        ("يخضع 7 مصابين للعلاج.", "hospitalized"),
        ("يخضع 7 موظفين للتحقيق.", "other"),
        ("أسقطت العاصفة على المدينة 25 سنتيمترا من المطر.", "rainfall_level"),
        ("أسقطت العاصفة 25 ملم في ساعة.", "rainfall_level"),
        ("أسقطت الطائرات 9 أطنان من المساعدات.", "delivered"),
        ("أسقطت العاصفة 9 أشجار.", "destroyed_damaged"),
        ("الكميات المتسلمة بلغت 310 آلاف طن.", "delivered"),
        ("الميناء الذي ناول 540 ألف حاوية.", "delivered"),
        ("دمر القصف 16 بناء.", "destroyed_damaged"),
        ("الأبنية المدمرة 16251 بناء.", "destroyed_damaged"),
    ],
)
def test_what_happened(text: str, event: str) -> None:
    assert _events(text) == [event]


@pytest.mark.parametrize(
    ("text", "event", "role"),
    [
        ("رفعت الشركة تقديرها للأضرار إلى ما بين 13 و15 مليون دينار.", "spent", "to"),
        ("رفعت الوزارة السعر إلى ما بين 13 و15 دينارا.", "price", "to"),
        ("ارتفع السعر بما بين 13 و15 دينارا.", "grew", "by"),
        ("تراجع الإنتاج بين 13 و15 ألف برميل.", "shrank", "by"),
    ],
)
def test_a_range_that_a_level_came_to(text: str, event: str, role: str) -> None:
    claim = figures(text)[0]
    assert (claim.event, claim.role) == (event, role)


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("قتل 11 شخصا، منهم خمسة في حريق نخلان وستة في حريق الوادي.", ["شخصا", "شخصا", "شخصا"]),
        ("أصيب 30 عاملا، منهم 12 في انفجار مصنع و18 في انهيار منجم.", ["عاملا", "عاملا", "عاملا"]),
        ("وقعت 9 حرائق في الغابات و4 انفجارات في المصنع.", ["حرائق", "انفجارات"]),
    ],
)
def test_where_the_first_was_is_not_what_the_next_counts(text: str, subjects: list[str]) -> None:
    assert [claim.subject.text for claim in figures(text)] == subjects


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ضبطت الشرطة 9 أطنان من الحشيش، وتراجعت المساحات المزروعة إلى 20 ألف هكتار.", "level_stock"),
        ("باعت الشركة سمادا بقيمة 9 ملايين دينار، وارتفعت الكميات إلى 8 أطنان.", "sold"),
    ],
)
def test_what_fell_to_a_measure_was_not_seized(text: str, event: str) -> None:
    assert _events(text)[-1] == event


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("تقدم المرشح بنسبة 49.8 بالمئة من الأصوات، مقابل 44.4 بالمئة لمنافسه.", ["elected_seats", "elected_seats"]),
        ("تقدم الإنتاج بنسبة 5 بالمئة عن العام الماضي.", ["grew"]),
        ("قالت اللجنة إن عددهم وصل إلى 9000 عامل، وإن سبعة من المصانع توقفت.", ["employed", "other"]),
        ("وصل المنسوب إلى 600 متر، وتعمل المحطة بطاقة 750 ميغاواط.", ["rainfall_level", "level_stock"]),
    ],
)
def test_a_lead_in_votes_and_a_level_of_the_clause_before(text: str, events: list[str]) -> None:
    assert _events(text) == events
