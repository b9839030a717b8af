"""What a happening did: the verb before it says it; who fell by bullets, who is trapped, what an outage hit."""

from __future__ import annotations

import pytest
from claim_reading import claims, figures


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("دمر هجوم بطائرة مسيرة نحو 60 منزلا.", ["destroyed_damaged"]),
        ("دمر الهجوم 60 منزلا وقتل 12 شخصا.", ["destroyed_damaged", "killed"]),
        ("شرد القصف 7 آلاف شخص.", ["displaced"]),
        ("قتل انفجار في مصنع 12 عاملا.", ["killed"]),
        ("أسفر هجوم عن مقتل 12 عاملا.", ["killed"]),
        ("شن المسلحون 12 هجوما.", ["incident"]),
        ("استهدفت الغارات 20 موقعا.", ["incident"]),
        ("استهدف 61 برجا منذ بداية العام.", ["incident"]),
        ("تستهدف الخطة زراعة 60 نخلة.", ["built"]),
    ],
)
def test_what_a_happening_did(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("قالت اللجنة إن خمسة سجناء سقطوا برصاص القوة.", "killed"),
        ("لا يزال 20 عاملا محاصرين تحت الأنقاض.", "missing"),
        ("بقي 12 عاملا عالقين داخل النفق.", "missing"),
        ("يعيش 20 ألف مدني محاصرين في المدينة.", "level_stock"),
        ("شمل انقطاع التيار 5 ولايات.", "destroyed_damaged"),
        ("اقتصر الضرر على 9 منازل.", "destroyed_damaged"),
    ],
)
def test_what_befell_them(text: str, event: str) -> None:
    assert [claim.event for claim in figures(text)] == [event]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("تعمل في الولاية 9 مراكز عزل بها 340 سريرا.", "level_stock"),
        ("في المستشفى غرف عزل فيها 12 سريرا.", "level_stock"),
        ("عزلت السيول 9 قرى.", "destroyed_damaged"),
    ],
)
def test_a_ward_cuts_nothing_off(text: str, event: str) -> None:
    assert figures(text)[-1].event == event


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("دخلت المجلس ثلاث نساء.", "elected_seats"),
        ("دخل البرلمان 12 نائبا مستقلا.", "elected_seats"),
        ("دخل 9 لصوص مبنى المجلس.", "arrived"),
        ("دخلت الخدمة 9 حافلات.", "other"),
    ],
)
def test_who_enters_a_council_is_elected(text: str, event: str) -> None:
    assert [claim.event for claim in figures(text)] == [event]


def test_a_ship_enters_service_itself() -> None:
    assert claims("قالت الشركة إن السفينة دخلت الخدمة سنة 2004.")[0].subject.text == "السفينة"
