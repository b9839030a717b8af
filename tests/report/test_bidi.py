"""Lines that read in their direction, in terminals that do bidi and in those that do not."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from report_sample import FINDINGS, build

from factcheck.model import Report
from factcheck.report import render
from factcheck.report.bidi import LRM, RLM, VALUE, from_right, isolated, turned, visual
from factcheck.report.page import Page, columns

ISOLATES = re.compile("[\u2066\u2068]|\u2069")


@pytest.mark.parametrize(
    "value", ["2024-03-12", "~3500", ">=2000", "20..30", "60%", "1/3", "12 → 21", "12 - 21 = -9", "09:30", "desk7", "02.txt"]
)
def test_a_value_is_one_piece(value: str) -> None:
    (found,) = VALUE.finditer(f"قال {value} ثم")
    assert found[0] == value


@pytest.mark.parametrize("name", ["desk7", "02.txt", "7seas", "wire/02.txt"])
def test_a_name_with_a_digit_is_not_torn(name: str) -> None:
    (found,) = VALUE.finditer(f"قال {name}: ثم")
    assert found[0] == name


def test_a_sentence_s_end_is_no_value() -> None:
    assert [found[0] for found in VALUE.finditer("بلغ 12. ثم 13, ثم 14:")] == ["12", "13", "14"]


def test_values_are_isolated_only_beside_right_to_left_words() -> None:
    assert isolated("يوم 2024-03-12 فقط") == "يوم \u20662024-03-12\u2069 فقط"
    assert isolated("on 2024-03-12") == "on 2024-03-12"


@pytest.mark.parametrize(
    ("text", "right", "seen"),
    [
        ("قتيل 12", None, "12 ليتق"),
        ("يوم 2024-03-12 ظهرا", None, "ارهظ 2024-03-12 موي"),
        ("قال (نعم)", None, "(معن) لاق"),
        ("قال «نعم» ثم", None, "مث «معن» لاق"),
        ("12 in وكالة الساحل, 21", False, "12 in لحاسلا ةلاكو, 21"),
        ("بحسب Reuters أمس", None, "سمأ Reuters بسحب"),
        ("بلغ ١٢", None, "١٢ غلب"),
        ("abc 12", None, "abc 12"),
    ],
)
def test_a_line_as_it_stands_from_left_to_right(text: str, right: bool | None, seen: str) -> None:
    assert turned(text, right) == seen


def test_marks_stay_behind_their_letters() -> None:
    assert turned("قَتِيل") == "ليتِقَ"


@given(st.text(alphabet="ابabc 12٣.-(«\u064e🚢", max_size=25), st.booleans())
def test_turning_loses_no_character(text: str, right: bool) -> None:
    assert sorted(place for place, _ in visual(text, right)) == list(range(len(text)))


def test_an_english_line_stays_left_to_right_whatever_it_begins_with() -> None:
    page = Page(80, False)
    page.text("راكب: 168 in one, 188 in another", right=False)
    page.text("3 ordinal في نص واحد", right=True)
    page.text("plain", right=False)
    assert str(page).splitlines() == [f"{LRM}راكب: 168 in one, 188 in another", f"{RLM}3 ordinal في نص واحد", "plain"]


def arabic_first(report: Report) -> Report:
    one = replace(FINDINGS[0], severity="error", message="راكب: 14 in one", message_ar="تغيرت من 14 يوم 2031-05-04")
    return replace(report, findings=(one,))


def test_isolates_are_balanced_on_every_line_and_only_where_asked_for(sample: Report) -> None:
    assert not ISOLATES.search(render(arabic_first(sample), "terminal"))
    text = render(arabic_first(sample), "terminal", bidi=True)
    assert "\u20662031-05-04\u2069" in text
    for line in text.splitlines():
        marks = ISOLATES.findall(line)
        assert marks == [*marks[:-1], "\u2069"] if marks else True
        assert marks.count("\u2069") * 2 == len(marks)


def test_a_terminal_without_bidi_gets_turned_lines_at_the_right_edge(sample: Report) -> None:
    lines = render(arabic_first(sample), "terminal", bidi=False, width=90).splitlines()
    (said,) = (line for line in lines if "2031-05-04 موي 14" in line)
    assert columns(said) == 90 and said.startswith(" " * 40)
    assert any("⟦14⟧" in line and line.startswith(" " * 20) for line in lines)
    assert not any(LRM in line or ISOLATES.search(line) for line in lines)


@pytest.mark.parametrize("bidi", [None, True, False])
@pytest.mark.parametrize("width", [30, 80])
def test_no_line_is_wider_than_the_terminal(bidi: bool | None, width: int) -> None:
    for line in render(build(), "terminal", bidi=bidi, width=width, explain=True).splitlines():
        assert columns(line) <= width


@pytest.mark.parametrize("bidi", [None, True, False])
def test_marks_are_closed_with_colour_too(bidi: bool | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for line in render(build(), "terminal", bidi=bidi, width=40, stream_is_terminal=True).splitlines():
        assert line.count("\x1b[7m") == line.count("\x1b[27m")


def test_turned_marks_hold_what_they_held() -> None:
    page = Page(60, False, bidi=False)
    page.quote([("بلغت ", False), ("12 قتيلا", True), (" أمس", False)], indent=0)
    assert str(page).strip() == "سمأ ⟦اليتق 12⟧ تغلب"
    assert from_right("12 قتيلا")
