"""What a date dates: what began on it, and no adjective of what happened."""

from __future__ import annotations

import pytest
from claim_reading import claims

from factcheck.model import When


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("بلغت المساحة 3100 هكتار منذ انطلاق الحملة يوم 11 مارس.", "الحملة"),
        ("قتل 12 جنديا منذ اندلاع الحرب في 15 أبريل 2022.", "الحرب"),
        ("أكدت النقابة بدء الإضراب في 22 مايو.", "الإضراب"),
        ("وكان انهيار مماثل قد تسبب في يونيو 2021 في وفاة أحد عشر عاملا.", "انهيار"),
        ("دمر حريق السوق في مارس 2022.", "حريق"),
        ("بلغت صادرات تونس من التمر في مارس 2022 رقما قياسيا.", "تونس"),
        ("زار الوزير المصنع في 11 مارس.", "الوزير"),
    ],
)
def test_the_thing_that_a_date_dates(text: str, subject: str) -> None:
    told = [claim for claim in claims(text) if isinstance(claim.value, When)]
    assert [claim.subject.head for claim in told] == [subject]


@pytest.mark.parametrize(
    ("text", "subject", "event"),
    [
        ("ارتفع العدد منذ بداية التفشي في 22 مارس إلى 1274 حالة.", "التفشي", None),
        ("وقال إن التفشي بدأ في 3 مارس بمعسكر للنازحين.", "التفشي", None),
        ("تبدأ حملة التطعيم بعد غد السبت، وتشمل 9 محافظات.", "حملة", None),
        ("وانطلقت في الولاية صباح اليوم الخميس حملة للتطعيم.", "حملة", None),
        ("هذه حملة التطعيم التي بدأت في 12 مارس.", "حملة", None),
        ("تنطلق البطولة في 9 يونيو بمشاركة 12 فريقا.", "البطولة", None),
        ("اندلعت الحرب في 15 أبريل الماضي.", "الحرب", None),
        ("بدأت الشركة إنتاج السيارات عام 2016.", "السيارات", "produced"),
        ("بدأ الجيش سحب الجنود في 20 مارس.", "الجنود", "withdrawn"),
    ],
)
def test_what_begins_on_a_day_and_what_somebody_begins_to_do(text: str, subject: str, event: str | None) -> None:
    told = next(claim for claim in claims(text) if isinstance(claim.value, When))
    assert (told.subject.head, told.event) == (subject, event)


@pytest.mark.parametrize(
    ("text", "subject", "speaker"),
    [
        ("أعلن البيت الأبيض الأسبوع الماضي سحب القوات من القاعدة.", "القوات", "البيت الأبيض"),
        ("وقال المتحدث باسم البلدية الثلاثاء إن الجسر أغلق.", "", "المتحدث باسم البلدية"),
        ("وأكد مجلس الشيوخ يوم 5 يناير 2020 القرار.", "القرار", "مجلس الشيوخ"),
        ("كشفت الشركة يوم 7 فبراير 2023 عن هاتفها الجديد.", "هاتفها", "الشركة"),
        ("وأعلنت الشركة استقالة مديرها في 8 مارس 2023.", "استقالة", "الشركة"),
        ("وكانت عدن قد أعلنت الوباء رسميا في 13 أغسطس 2021.", "الوباء", "عدن"),
        ("وقال الوزير الذي عين في 4 آب 2021 إن المصنع مغلق.", "الوزير", "الوزير"),
    ],
)
def test_who_speaks_on_a_day_is_not_what_it_dates(text: str, subject: str, speaker: str) -> None:
    told = [claim for claim in claims(text) if isinstance(claim.value, When)]
    assert [(claim.subject.head, claim.speaker) for claim in told] == [(subject, speaker)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال وزير الخارجية نائب رئيس الوزراء إن 12 سفينة أبحرت.", "وزير الخارجية نائب رئيس الوزراء"),
        ("وأفاد الناطق باسم الشرطة عقيد طارق منير بأن 12 شخصا اعتقلوا.", "الناطق باسم الشرطة عقيد طارق منير"),
        ("وأعلن المصرف المركزي قرارا برفع الفائدة 3 في المئة.", "المصرف المركزي"),
    ],
)
def test_titles_belong_to_who_speaks_and_objects_do_not(text: str, speaker: str) -> None:
    assert [claim.speaker for claim in claims(text)] == [speaker]
