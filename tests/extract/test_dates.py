"""The dates stage: what it resolves against, what it owns, what it leaves open, and that every day reads back."""

from __future__ import annotations

import sys
from datetime import date, datetime, timedelta

import pytest
from hijridate import Hijri
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.extract.dates import OWN, Dates, find_dates
from factcheck.extract.hijri import GREGORIAN_NAMES, HIJRI_FIRST, HIJRI_LAST, HIJRI_NAMES, longest_month, month_days
from factcheck.lang.lexicon import lexicon, rows
from factcheck.model import FURNITURE, Document, When
from factcheck.text.tokens import part_text

PUBLISHED = datetime(2021, 7, 23, 14, 51)


def dates(text: str, published: datetime | None = PUBLISHED, headline: str = "") -> Dates:
    words = lexicon("ar")
    parts = (part_text("body", text, words),)
    if headline:
        parts = (part_text("headline", headline, words), *parts)
    return find_dates(Document("d", text, headline, published=published), parts, words)


def one(text: str, published: datetime | None = PUBLISHED) -> When:
    (when,) = dates(text, published).whens
    return when


def month_forms(family: str) -> dict[int, list[str]]:
    forms: dict[int, list[str]] = {}
    for key, klass, names, _ in rows("ar", "months"):
        if klass.rstrip("?") == family:
            forms.setdefault(int(key), []).extend(names)
    return forms


LATIN, SYRIAC, HIJRI = month_forms("latin"), month_forms("syriac"), month_forms("hijri")
WEEKDAYS = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
STYLES = {
    "latin": lambda d: f"{d.day} {LATIN[d.month][0]} {d.year}",
    "syriac": lambda d: f"{d.day} {SYRIAC[d.month][0]} {d.year}",
    "pair": lambda d: f"{d.day} {LATIN[d.month][0]}/{SYRIAC[d.month][0]} {d.year}",
    "brackets": lambda d: f"{d.day} {SYRIAC[d.month][0]} ({LATIN[d.month][-1]}) {d.year}",
    "every name": lambda d: f"{d.day} {LATIN[d.month][d.day % len(LATIN[d.month])]} {d.year}م",
    "weekday": lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {LATIN[d.month][0]} {d.year}",
    "iso": lambda d: d.isoformat(),
    "slashes": lambda d: f"{d.day:02}/{d.month:02}/{d.year}",
    "year first": lambda d: f"{d.year}/{d.month}/{d.day}",
    "dots": lambda d: f"{d.day}.{d.month}.{d.year}",
    "indic": lambda d: f"{d.day} {SYRIAC[d.month][0]} {d.year}".translate(INDIC),
    "glued": lambda d: f"{d.day} {LATIN[d.month][0]}{d.year}",
    "english": lambda d: f"{GREGORIAN_NAMES[d.month]} {d.day}, {d.year}",
}
FIRST, LAST = date(1930, 1, 1), date(2077, 12, 31)


def test_every_day_of_1930_to_2077_reads_back() -> None:
    styles = list(STYLES.values())
    days = [FIRST + timedelta(n) for n in range((LAST - FIRST).days + 1)]
    wrong = []
    for start in range(0, len(days), 400):
        batch = days[start : start + 400]
        text = "\n".join(styles[(day.toordinal() + day.year) % len(styles)](day) for day in batch)
        found = [(when.low, when.high) for when in dates(text, None).whens]
        if found != [(day, day) for day in batch]:
            wrong.append(batch[0])
    assert not wrong


@given(st.dates(FIRST, LAST), st.sampled_from(sorted(STYLES)))
@settings(max_examples=300)
def test_any_day_in_any_style(day: date, style: str) -> None:
    when = one(STYLES[style](day))
    assert (when.low, when.high, when.precision, when.relative) == (day, day, "day", False)


@given(st.integers(1356, 1500), st.integers(1, 12), st.integers(1, 30), st.integers(0, 9))
@settings(max_examples=200)
def test_hijri_days_agree_with_umm_al_qura_or_are_impossible(year: int, month: int, day: int, name: int) -> None:
    written = f"{day} {HIJRI[month][name % len(HIJRI[month])]} {year}هـ"
    when = one(written)
    assert when.calendar == "hijri"
    if day > Hijri(year, month, 1).month_length():
        assert (when.low, when.reason) == (None, f"impossible: {day} {HIJRI_NAMES[month]} {year}")
    else:
        assert when.low == when.high == date.fromisoformat(Hijri(year, month, day).to_gregorian().isoformat())


def test_all_hijri_month_starts_agree_with_hijridate() -> None:
    for year in range(1356, 1501):
        for month in range(1, 13):
            low, high = month_days("hijri", year, month)
            first = Hijri(year, month, 1)
            assert (low, (high - low).days + 1) == (date.fromisoformat(first.to_gregorian().isoformat()), first.month_length())
    assert (HIJRI_FIRST, HIJRI_LAST) == (1343, 1500)


@given(st.integers(1, 12), st.integers(1, 31), st.integers(1930, 2077), st.booleans())
@settings(max_examples=200)
def test_impossible_days_are_reported_and_never_shifted(month: int, day: int, year: int, numeric: bool) -> None:
    when = one(f"{day}/{month}/{year}" if numeric else f"{day} {LATIN[month][0]} {year}")
    try:
        expected = date(year, month, day)
    except ValueError:
        assert when.low is None and when.reason.startswith("impossible: ")
        return
    if numeric and day <= 12:
        assert when.low == expected  # the day first, unless the page says otherwise
    assert day > longest_month("gregorian", month) or when.low == expected


@given(st.text(alphabet="0123456789/-.:، اليوممنبمايوأيارشهرعامهـ()\n", max_size=80))
@settings(max_examples=300)
def test_no_text_breaks_the_stage_and_spans_lie_inside(text: str) -> None:
    found = dates(text)
    for when in found.whens:
        assert 0 <= when.span.start < when.span.end <= len(text)
        assert (when.low is None) == (when.high is None) and (when.low is None) == bool(when.reason)
        assert when.low is None or when.high is None or when.low <= when.high


# what is written is kept for the checks


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("أمس الخميس", {"weekday": 3, "relday": -1}),
        ("الأحد 23 يوليو 2021", {"weekday": 6, "day": 23, "month": 7, "year": 2021}),
        ("أبريل/أيار 2020", {"month": 4, "month2": 5, "year": 2020}),
        ("بين 4 و10 تموز", {"day": 4, "day2": 10, "month": 7}),
        ("9 رجب 1440هـ", {"hijri_day": 9, "hijri_month": 7, "hijri_year": 1440}),
        ("من 28 أبريل إلى 3 مايو 2012", {"day": 28, "month": 4, "day_to": 3, "month_to": 5, "year_to": 2012}),
        ("31 أبريل", {"day": 31, "month": 4}),
        ("اليوم الثلاثاء 5 مايو", {"weekday": 1, "relday": 0, "day": 5, "month": 5}),
    ],
)
def test_parts_keep_what_was_written(text: str, parts: dict[str, int]) -> None:
    when = one(text)
    assert {name: when.part(name) for name in parts} == parts


def test_two_writings_of_one_date_share_a_number_and_the_weekday() -> None:
    first, second = dates("عقد الاجتماع السبت 27 رمضان 1445هـ الموافق 6 أبريل 2024م في المدينة").whens
    assert (first.calendar, second.calendar) == ("hijri", "gregorian")
    assert first.part("pair") == second.part("pair") is not None
    assert first.part("weekday") == second.part("weekday") == 5
    assert first.low == second.low == date(2024, 4, 6)


def test_two_writings_that_differ_are_both_kept() -> None:
    first, second = dates("في 27 رمضان 1445هـ الموافق 9 أبريل 2024م").whens
    assert (first.low, second.low) == (date(2024, 4, 6), date(2024, 4, 9))
    assert first.part("pair") == second.part("pair") is not None


def test_a_contradicting_weekday_does_not_move_a_written_date() -> None:
    assert one("الأحد 23 يوليو 2021").low == date(2021, 7, 23)


def test_why_names_words_and_rule() -> None:
    assert one("أبريل الماضي").why == ("ابريل الماضي → date: the last one before publication",)


# direction, ownership


@pytest.mark.parametrize(
    ("text", "direction"),
    [("منذ عام 2014", "since"), ("حتى نهاية العام", "until"), ("بحلول 2030", "until"), ("في 2014", "within")],
)
def test_direction(text: str, direction: str) -> None:
    assert one(text).direction == direction


def owned(text: str) -> list[str]:
    words = lexicon("ar")
    part = part_text("body", text, words)
    found = find_dates(Document("d", text, published=PUBLISHED), (part,), words)
    return [part.sentences[sentence].tokens[token].form for _, sentence, token in sorted(found.taken)]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("زرعوا 24 شجرة في الـ24 من الشهر الجاري", ["ال", "24", "من", "الشهر", "الجاري"]),
        ("عام 2014", ["عام", "2014"]),
        ("وفق رؤية 2035", ["2035"]),
        ("في شارع 14 تموز", ["14", "تموز"]),
        ("غاب ثلاثة أيام وعاد قبل ثلاثة أيام", []),
        ("باع 2014 كتابا", []),
        ("شهر أيار المقبل", ["شهر", "ايار", "المقبل"]),
    ],
)
def test_dates_own_their_tokens_and_no_others(text: str, forms: list[str]) -> None:
    assert owned(text) == forms


def test_a_duration_is_kept_as_both() -> None:
    when = one("عاد قبل ثلاثة أيام")
    assert (when.low, when.part("duration"), when.relative) == (date(2021, 7, 20), 1, True)
    assert dates("بعد ثماني سنوات من غزو 2003").whens[0].low == date(2003, 1, 1)


def test_headline_and_body_are_both_read() -> None:
    found = dates("وصل الوفد أمس الخميس.", headline="وفد يصل الخميس")
    assert [(when.span.part, when.low) for when in found.whens] == [
        ("headline", date(2021, 7, 22)),
        ("body", date(2021, 7, 22)),
    ]


def test_offsets_are_those_of_the_original_text() -> None:
    text = "فِي ٩ مَايُو ٢٠١٢م، ثمّ عَادَ"
    when = one(text)
    assert text[when.span.start : when.span.end] == "٩ مَايُو ٢٠١٢م"


# a page decides the order of numeric dates


def test_the_page_decides_the_order_of_numeric_dates() -> None:
    assert one("3/4/2021").low == date(2021, 4, 3)
    assert [when.low for when in dates("في 3/4/2021 ثم في 3/14/2021").whens] == [date(2021, 3, 4), date(2021, 3, 14)]
    assert one("الخميس 3/4/2021").low == date(2021, 3, 4)
    assert one("السبت 3/4/2021").low == date(2021, 4, 3)


def test_an_unclear_hijri_year_is_read_as_the_page_writes_years() -> None:
    assert one("عام 1433").low is None
    assert [when.calendar for when in dates("حج 1445هـ أقل من عام 1433").whens] == ["hijri", "hijri"]


def test_published_in_the_night_lets_today_be_the_day_before() -> None:
    text = "قال اليوم الخميس إن العمل مستمر"
    assert one(text, datetime(2021, 7, 23, 0, 40)).low == date(2021, 7, 22)
    assert one(text, datetime(2021, 7, 23, 14, 0)).low == date(2021, 7, 23)


def test_nothing_is_resolved_from_a_clock() -> None:
    for text in ("أمس", "العام الماضي", "9 مايو", "الأحد المقبل", "نهاية الشهر", "الربع الأول", "قبل يومين"):
        when = one(text, None)
        assert (when.low, when.high, when.reason) == (None, None, "no document date")


# cost


@pytest.mark.parametrize(
    "piece", ["9 و", "مايو/", "2010-", "من 9 إلى ", "يوم ", "أمس الأحد ", "1/2/", "نهاية مطلع ", "الربع الأول من ", "السبت "]
)
def test_hostile_input_costs_linear_time(piece: str) -> None:
    """Counted in calls, so that a busy machine tells no other story."""

    def calls(count: int) -> int:
        made = 0

        def seen(_frame: object, event: str, _argument: object) -> None:
            nonlocal made
            made += event in ("call", "c_call")

        before = sys.getprofile()
        sys.setprofile(seen)
        try:
            dates(piece * count)
        finally:
            sys.setprofile(before)
        return made

    calls(50)  # the memos of words
    assert calls(1600) < 12 * calls(200)  # squared: 64


def test_markers_are_part_of_the_contract() -> None:
    assert (FURNITURE, OWN) == ("page furniture", "document date line")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("وقع الحادث صباح رابع يوليوز.", "2021-07-04"),
        ("في خامس عشر أبريل 2020", "2020-04-15"),
        ("منذ ثاني رمضان 1442", "2021-04-14"),
    ],
)
def test_a_bare_ordinal_before_a_month_is_a_day_of_it(text: str, day: str) -> None:
    assert str(one(text).low) == day


def test_an_ordinal_before_another_noun_is_no_day() -> None:
    assert [str(when.low) for when in dates("هذا رابع مهرجان في يوليوز.").whens] == ["2021-07-01"]
