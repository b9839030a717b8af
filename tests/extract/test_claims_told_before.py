"""Counts that were told before, of one evening, of those aboard, of an average; and what is counted as a deed."""

from __future__ import annotations

import pytest
from claim_reading import claims, figures, numbers, quantity

from factcheck.model import MILESTONE


@pytest.mark.parametrize(
    "text",
    [
        "وفي وقت سابق، ذكرت السلطات أن 610 أشخاص قتلوا في ولاية سرمد.",
        "وكانت الشرطة قالت في وقت سابق إن 12 شخصا قتلوا.",
        "تراجعت الشرطة عن حصيلتها السابقة البالغة 20 قتيلا.",
        "وكانت حصيلة سابقة تحدثت عن 20 قتيلا.",
    ],
)
def test_what_was_told_before(text: str) -> None:
    assert figures(text)[0].role == "from"


@pytest.mark.parametrize("text", ["قالت الشرطة إن 12 شخصا قتلوا في وقت سابق.", "بلغ عدد القتلى 20، بحسب الشرطة."])
def test_what_is_told_now(text: str) -> None:
    assert figures(text)[0].role is None


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("أسفر الزلزال حتى مساء الأربعاء عن وفاة 32 شخصا.", 21 * 60),
        ("وقال الوزير مساء أمس إن من قضوا بلغ عددهم 32.", 21 * 60),
        ("وقال الوزير صباح اليوم إن عدد القتلى 32.", 9 * 60),
        ("قتل 5 أشخاص مساء أمس في انفجار.", None),
    ],
)
def test_the_evening_of_which_a_count_is_told(text: str, minute: int | None) -> None:
    assert figures(text)[0].time.minute == minute


@pytest.mark.parametrize(
    ("text", "aboard"),
    [
        ("غرق قارب يقل 47 مهاجرا قبالة سرمد.", True),
        ("سقطت طائرة وعلى متنها 242 شخصا.", True),
        ("وقالت الشركة إن 242 شخصا كانوا على متن الطائرة.", True),
        ("وصل 312 راكبا إلى الميناء.", False),
    ],
)
def test_those_aboard(text: str, aboard: bool) -> None:
    assert ("aboard" in figures(text)[0].subject.restrict) is aboard


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("أسفرت الاحتجاجات عن 9 وفيات.", "killed"),
        ("وثقت المنظمة 532 اعتقالا.", "arrested"),
        ("أعلنت الشرطة مقتل 12 متظاهرا و532 حالة اعتقال.", "arrested"),
        ("ارتكبت القوات 12 مجزرة بحق السكان.", "incident"),
        ("وقال المحافظ: فقدنا ما يزيد عن 60 شخصا.", "killed"),
        ("وأفاد المراسل بأن 200 شخص كانوا متواجدين وقت الحريق.", "attended"),
        ("إعادة 9 مهاجرين إلى بلدهم.", "returned"),
    ],
)
def test_deeds_that_are_counted(text: str, event: str) -> None:
    assert figures(text)[-1].event == event


@pytest.mark.parametrize("text", ["نتائج جولة الإعادة في 27 دائرة.", "النتائج النهائية لـ27 دائرة أعيدت فيها الانتخابات."])
def test_a_second_ballot_brings_nobody_back(text: str) -> None:
    assert figures(text)[0].event != "returned"


def test_an_average_before_its_amount_is_a_rate() -> None:
    assert quantity(figures("بلغت الصادرات بمعدل يومي قدره 3 ملايين برميل.")[0]).per == "day"
    assert quantity(figures("بمتوسط شهري بلغ 12 ألف مسافر.")[0]).per == "month"
    assert not quantity(figures("نشرت الهيئة 3 تقارير سنوية.")[0]).per


def test_people_of_an_age_in_ordinals() -> None:
    (claim,) = numbers("وهو رجل في الرابعة والأربعين لم يكن معه سائق بديل.")
    assert (str(claim.value), claim.event) == ("44 age year", "age")
    assert not numbers("وصل رجل في الثامنة صباحا إلى المكان.")


@pytest.mark.parametrize(
    ("text", "milestone"),
    [
        ("تأسست الشركة عام 1977 في سرمد.", "founded"),
        ("وكان الموظف قد أوقف في مارس 2022.", "arrested"),
        ("تجرى جولة الإعادة يوم 22 أكتوبر.", "runoff"),
        ("1938: الولادة في سرمد", "born"),
        ("قال الوزير الخميس إن العمل مستمر.", ""),
    ],
)
def test_what_a_date_is_the_date_of(text: str, milestone: str) -> None:
    date = next(claim for claim in claims(text) if claim.kind == "date")
    assert [name.removeprefix("milestone:") for name in date.anchor if name.startswith("milestone:")] == [milestone] * bool(
        milestone
    )


@pytest.mark.parametrize("text", ["تحطمت طائرة الرحلة AI-171 أمس.", "الرحلة (AI 171) أقلعت أمس.", "يقام مونديال «قطر 2022» أمس."])
def test_numbers_of_names(text: str) -> None:
    assert not numbers(text)


@pytest.mark.parametrize(
    ("text", "milestone"),
    [
        ("كان قد مضى على تشييد الجسر 13 سنة.", "built"),
        ("بنيت السفينة قبل 15 عاما في سرمد.", "built"),
        ("انهار الجسر بعد 13 سنة من افتتاحه.", "opened"),
        ("تأسست الشركة منذ 40 عاما.", "founded"),
        ("استمرت الحملة 13 سنة.", ""),
        ("اعتقل قبل 3 سنوات.", ""),
    ],
)
def test_what_happened_so_many_years_before(text: str, milestone: str) -> None:
    (years,) = numbers(text)
    assert [name for name in years.anchor if name.startswith(MILESTONE)] == [f"milestone:{milestone}"] * bool(milestone)


def test_provinces_behind_their_counts() -> None:
    told = figures("بلغ عدد الوفيات 1452 بإقليم الحوز، و764 بإقليم تارودانت، و202 بإقليم شيشاوة، و18 بعمالة مراكش.")
    assert [claim.place_id for claim in told] == ["MA/haouz", "MA/taroudant", "MA/chichaoua", "MA/marrakech"]


@pytest.mark.parametrize("text", ["كان المركب مرخصا لنقل مئة وعشرين راكبا لا غير.", "والمبنى مصرح له بإيواء 120 نازحا."])
def test_what_a_licence_allows_is_room(text: str) -> None:
    assert figures(text)[0].event == "level_stock"
