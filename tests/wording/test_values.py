"""Values and times as an editor would say them, in Arabic and English."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from factcheck.model import NOWHERE, Claim, Subject, Time, quantity, when
from factcheck.wording.values import said, said_hour, said_time, table
from factcheck.world.units import units


@pytest.mark.parametrize(
    ("notation", "arabic", "english"),
    [
        ("36", "36", "36"),
        (">=36", "36 على الأقل", "at least 36"),
        ("<=9", "9 على الأكثر", "at most 9"),
        (">500", "أكثر من 500", "more than 500"),
        ("<500", "أقل من 500", "less than 500"),
        ("~350", "نحو 350", "about 350"),
        ("[20..30]", "بين 20 و30", "between 20 and 30"),
        ("[20..30] percent", "بين 20% و30%", "between 20% and 30%"),
        ("[2..5] measure km", "بين كيلومترين و5 كيلومترات", "between 2 and 5 km"),
        ("[7..]", "7 فأكثر", "7 or more"),
        ("60 percent", "60%", "60%"),
        ("1 duration minute", "1 دقيقة", "1 minute"),
        ("2 duration week", "أسبوعين", "2 weeks"),
        ("~2 duration hour", "نحو ساعتين", "about 2 hours"),
        ("10 duration minute", "10 دقائق", "10 minutes"),
        ("12 duration day", "12 يوما", "12 days"),
        ("12 duration hour", "12 ساعة", "12 hours"),
        ("100 duration day", "100 يوم", "100 days"),
        ("7.5 measure km2", "7.5 كيلومتر مربع", "7.5 km²"),
        ("15 measure km2", "15 كيلومترا مربعا", "15 km²"),
        ("47 age year", "47 عاما", "47 years old"),
        ("2500000 money USD", "2.5 مليون دولار", "2.5 million USD"),
        ("3000000 count", "3 ملايين", "3 million"),
        ("2531127", "2531127", "2531127"),
        ("80 money USD/barrel", "80 دولارا لكل برميل", "80 USD per barrel"),
        ("4 ordinal", "الرابع", "4th"),
        ("12 ordinal", "الثاني عشر", "12th"),
        ("43 ordinal", "الـ43", "43rd"),
        ("111 ordinal", "الـ111", "111th"),
        ("5 measure furlong", "5 furlong", "5 furlong"),
    ],
)
def test_a_quantity_in_words(notation: str, arabic: str, english: str) -> None:
    value = quantity.parse(notation)
    assert (said(value, "", "ar"), said(value, "", "en")) == (arabic, english)


def test_what_only_the_text_can_say_is_said_in_its_words() -> None:
    assert said(quantity.parse("?[200..999]"), "مئات\n ", "ar") == "مئات"
    assert said(quantity.parse("?[200..999]"), "", "en") == "between 200 and 999"
    assert said(quantity.parse("0.75 fraction"), "ثلاثة أرباع", "en") == "ثلاثة أرباع"
    assert said(when.parse("?(no document date)"), "أمس", "en") == "أمس"


@pytest.mark.parametrize(
    ("notation", "arabic", "english"),
    [
        ("2023-05-04", "2023-05-04", "2023-05-04"),
        ("2023-05", "2023-05", "2023-05"),
        ("2023-01-01..2023-12-31", "2023", "2023"),
        ("2019-01-01..2023-12-31", "2019 إلى 2023", "2019 to 2023"),
        ("2023-03-01..2023-05-31", "2023-03 إلى 2023-05", "2023-03 to 2023-05"),
        ("2023-05-04..2023-05-09", "2023-05-04 إلى 2023-05-09", "2023-05-04 to 2023-05-09"),
        ("2017-04-27 since", "منذ 2017-04-27", "since 2017-04-27"),
        ("2017 until", "حتى 2017", "until 2017"),
    ],
)
def test_a_date_in_words(notation: str, arabic: str, english: str) -> None:
    value = when.parse(notation)
    assert (said(value, "", "ar"), said(value, "", "en")) == (arabic, english)
    if value.direction == "within":
        assert said_time(Time(value.low, value.high), "ar") == arabic
    assert said_time(Time(None, None, "unknown"), "en") == "time not known"


def test_the_hour_is_the_stated_one_else_that_of_publication() -> None:
    day = date(2031, 5, 4)
    claim = Claim("c", "d", NOWHERE, NOWHERE, quantity.parse("7"), Subject(), time=Time(day, day, "stated", 320))
    assert said_hour(claim, datetime(2031, 5, 4, 9, 30), "en") == "05:20"
    silent = Claim("c", "d", NOWHERE, NOWHERE, quantity.parse("7"), Subject(), time=Time(day, day))
    assert said_hour(silent, datetime(2031, 5, 4, 9, 30), "en") == "09:30"
    assert said_hour(silent, datetime(2031, 5, 4), "ar") == "بلا ساعة"
    assert said_hour(silent, None, "en") == ""
    assert said_hour(silent, datetime(2031, 5, 5, 9, 30), "en") == "told 2031-05-05"


def test_every_row_has_both_languages_and_as_many_gaps() -> None:
    for key, cells in table("said.tsv").items():
        assert len(cells) == 2 and all(cells), key
        assert cells[0].count("{}") == cells[1].count("{}"), key
    assert {f"unit.{unit}" for unit in units()} <= set(table("said.tsv"))
