"""What comes in and how high it stands; the kind of a thing that is said in full before its number."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("بلغ إجمالي ما دخل منذ 27 مارس 5605 شاحنات.", ["delivered"]),
        ("وصل عدد ما دخل القطاع من شاحنات إلى 300 شاحنة.", ["delivered"]),
        ("بلغ دخل الشركة 9 ملايين دينار.", ["revenue"]),
        ("توقف ارتفاع المنسوب عند 638 مترا في السد.", ["rainfall_level"]),
        ("انخفض ارتفاع منسوب البحيرة إلى 9 أمتار.", ["rainfall_level"]),
        ("بلغ ارتفاع الجدار 9 أمتار.", ["distance_location"]),
        ("قال الطبيب إن عدد الوفيات وصل إلى ما بين 30 و40.", ["killed"]),
        ("قال العمدة إن عدد من قضوا قد يصل إلى ما بين 18 و20 ألفا.", ["killed"]),
        ("بلغ عدد من قضوا في الحريق 30.", ["killed"]),
        ("وصل إلى المدينة ما بين 18 و20 ألف نازح.", ["arrived"]),
        ("تضم القوة حاليا 10800 فرد بين عسكري ومدني.", ["deployed_present"]),
        ("تضم قوة حفظ السلام 900 شخص.", ["deployed_present"]),
        ("تضم القوة 30 سفينة.", ["level_stock"]),
        ("تضم اللجنة 30 عضوا.", ["level_stock"]),
    ],
)
def test_what_comes_in_how_high_water_stands_and_who_is_in_a_force(text: str, labels: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == labels


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("قال الوزير إن عدد سيارات الإسعاف التي شاركت في النقل بلغ 50 سيارة.", "سيارة إسعاف"),
        ("بلغ عدد سيارات الإسعاف 50 سيارة.", "سيارة إسعاف"),
        ("بلغ عدد السيارات 50 سيارة.", "سيارة"),
        ("بلغ عدد السيارات 50 سيارة إسعاف.", "سيارة إسعاف"),
        ("بلغ عدد المدارس 300 مدرسة.", "مدرسة"),
        ("خلف الراحل 16 عملا مسرحيا.", "مسرحية"),
        ("أنجزت الجمعية 9 أعمال خيرية.", "عمل"),
    ],
)
def test_the_kind_that_is_said_in_full_before_or_with_an_ending(text: str, concept: str) -> None:
    assert figures(text)[0].subject.concept == concept
