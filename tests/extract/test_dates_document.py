"""The document's own date: where it is taken from, what is turned down, and which dates belong to the page."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from factcheck.extract.dates import OWN, Dates, find_dates
from factcheck.lang.lexicon import lexicon
from factcheck.model import FURNITURE, Document
from factcheck.text.tokens import part_text

LONG = (
    "قال رئيس البلدية إن العمال زرعوا ألف شجرة على جانبي الطريق بعد أسابيع من التحضير، "
    "وشكر المتطوعين الذين شاركوا في العمل منذ بدايته."
)


def dates(text: str, published: datetime | None = None) -> Dates:
    words = lexicon("ar")
    return find_dates(Document("d", text, published=published), (part_text("body", text, words),), words)


@pytest.mark.parametrize(
    ("text", "expected", "basis"),
    [
        (f"البلدية تزرع ألف شجرة\n\nالجمعة 23 يوليو 2021 02:51 م\n\n{LONG}", datetime(2021, 7, 23, 14, 51), "page"),
        (f"البلدية تزرع ألف شجرة\nنشر في: 23/07/2021 - 09:05\n{LONG}", datetime(2021, 7, 23, 9, 5), "page"),
        (f"آخر تحديث: 23 تموز 2021 12:10 ص\n{LONG}", datetime(2021, 7, 23, 0, 10), "page"),
        (f"الجمعة 13 ذو الحجة 1442هـ - 23 يوليو 2021م\n{LONG}", datetime(2021, 7, 23), "page"),
        (f"القاهرة - 23 تموز 2021 - {LONG}", datetime(2021, 7, 23), "dateline"),
        (f"بيروت (المنار) 23 يوليو 2021 - {LONG}", datetime(2021, 7, 23), "dateline"),
        (f"(عمان، 23 تموز 2021) {LONG}", datetime(2021, 7, 23), "dateline"),
        ("قال الوزير اليوم الجمعة 23 يوليو 2021 إن الطريق مفتوح.", datetime(2021, 7, 23), "dateline"),
        ("قال الوزير أمس الجمعة 23 يوليو 2021 إن الطريق مفتوح.", datetime(2021, 7, 24), "dateline"),
    ],
)
def test_the_text_gives_its_own_date(text: str, expected: datetime, basis: str) -> None:
    found = dates(text)
    assert (found.published, found.basis) == (expected, basis)
    assert any(str(expected.date()) in note for note in found.notes)


def test_metadata_come_first() -> None:
    found = dates("الجمعة 23 يوليو 2021\n" + LONG, datetime(2021, 7, 25, 12))
    assert (found.published, found.basis) == (datetime(2021, 7, 25, 12), "metadata")


@pytest.mark.parametrize(
    "text",
    [
        f"{LONG}\n{LONG}\nقد تحب أيضا\n- December 19, 2024\nاشترك في النشرة",
        f"{LONG}\n{LONG}\nنشر في 19/12/2024 | 3 تعليقات",
        f"{LONG} وكان السد قد افتتح في 3 مايو 2012 بعد أعوام من العمل.",
        LONG,
    ],
)
def test_footers_and_dates_of_the_story_are_never_taken(text: str) -> None:
    found = dates(text)
    assert (found.published, found.basis, found.notes) == (None, "none", ("no document date",))


def test_a_head_line_that_the_text_contradicts_is_turned_down() -> None:
    found = dates(f"19/12/2024\n{LONG} وأضاف اليوم الأحد أن الماء وصل، بعد زيارة أمس السبت.")
    assert (found.published, found.basis) == (None, "none")
    assert any("2024-12-19 not taken" in note and "اليوم الاحد" in note for note in found.notes)


def test_metadata_that_the_text_contradicts_are_kept_and_noted() -> None:
    found = dates(f"{LONG} وأضاف اليوم الأحد أن الماء وصل.", datetime(2021, 7, 23))
    assert found.published == datetime(2021, 7, 23)
    assert any(note.startswith("document date suspect: 2021-07-23") for note in found.notes)


def test_one_slip_against_a_head_line_whose_weekday_fits_does_not_turn_it_down() -> None:
    found = dates(f"الجمعة 23 يوليو 2021\n{LONG} وقال اليوم السبت إن الماء وصل.")
    assert found.published == datetime(2021, 7, 23)


def why(text: str, published: datetime | None = datetime(2021, 7, 23)) -> dict[date | None, tuple[str, ...]]:
    return {when.low: when.why[1:] for when in dates(text, published).whens}


def test_page_furniture_is_marked() -> None:
    assert why(f"{LONG}\n{LONG}\nقد تحب أيضا\n- December 19, 2024\nاشترك") == {date(2024, 12, 19): (FURNITURE,)}
    assert why(f"{LONG}\n— حساب البلدية (@baladiya) April 7, 2021\n{LONG}") == {date(2021, 4, 7): (FURNITURE,)}
    assert why(f"{LONG}\nآخر تعديل: 24 غشت 2025 | القراءات 312") == {date(2025, 8, 24): (FURNITURE,)}
    assert why(f"{LONG}\n© دار النهر 2005-2024") == {date(2005, 1, 1): (FURNITURE,)}
    assert why(f"{LONG}\nوافتتح السد في 3 مايو 2012.") == {date(2012, 5, 3): ()}


def test_the_line_that_gave_the_date_is_marked() -> None:
    found = dates(f"الجمعة 23 يوليو 2021\n{LONG}")
    assert [when.why[1:] for when in found.whens] == [(OWN,)]


def test_relative_dates_follow_the_dateline() -> None:
    found = dates(f"القاهرة - 23 تموز 2021 - {LONG} ووصل الوفد أمس.")
    assert [str(when) for when in found.whens] == ["2021-07-23", "2021-07-22"]
