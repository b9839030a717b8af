"""Years in text: with a colon behind, of two digits, behind nouns and names of places; none is a count."""

from __future__ import annotations

import pytest
from claim_reading import figures

TODAY = "2023-05-18"


def told(text: str) -> list[tuple[str, str]]:
    return [(str(claim.value), str(claim.time)) for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("زرعت 80 نخلة منذ عام 1962: 15 منها في نخلان.", [("80", f"1962-01-01..{TODAY}"), ("15", f"1962-01-01..{TODAY}")]),
        ("ضبط 70 صيادا منذ أواخر عام 2018: 12 منهم قاصرون.", [("70", f"2018-10-01..{TODAY}"), ("12", f"2018-10-01..{TODAY}")]),
        ("ضبط 70 صيادا منذ 2018: 12 منهم قاصرون.", [("70", f"2018-01-01..{TODAY}"), ("12", f"2018-01-01..{TODAY}")]),
        ("رممت الوزارة منذ عام 75 أكثر من 600 مسجد.", [(">600", f"1975-01-01..{TODAY}")]),
        ("قتل 90 جنديا في حرب عام 73.", [("90", "1973-01-01..1973-12-31")]),
        ("قتل بعد عام 60 شخصا.", [("60", TODAY)]),
        ("وصل 90 لاجئا خلال عام 45 منهم أطفال.", [("90", TODAY), ("45", TODAY)]),
    ],
)  # fmt: skip
def test_a_year_before_a_colon_and_one_of_two_digits(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_a_number_behind_a_word_for_a_year_is_no_year_where_it_counts() -> None:
    assert [str(claim.value) for claim in figures("ارتفعت الأسعار في عام 60 في المئة.")] == ["60 percent percent"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("كانت الدورة الثالثة في بيروت 1966 الأقل حضورا بـ14 ألف تلميذ.", [("14000", "1966-01-01..1966-12-31")]),
        ("زار الحديقة خلال شهر شعبان للعام الحالي 1444 نحو 64 ألف تلميذ.", [("~64000", "2023-02-21..2023-03-22")]),
        ("غرق 9 بحارة في أسوأ حادث منذ غرق 1997 الذي قضى فيه 240 راكبا.", [("9", TODAY), ("240", "1997-01-01..1997-12-31")]),
        ("سجلت ميزانية 2022 فائضا بلغ 14 مليار ريال.", [("14000000000 money riyal", "2022-01-01..2022-12-31")]),
        ("وصل إلى الكويت 1966 عاملا.", [("1966", TODAY)]),
        ("حددت الإدارة ميزانية 2024 دولارا.", [("2024 money USD", TODAY)]),
    ],
)
def test_a_year_behind_a_noun_or_a_place_is_no_count(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("غرق 9 بحارة في أسوأ حادث منذ غرق 1997 الذي قضى فيه 240 راكبا.", "event"),
        ("زار الحديقة خلال شهر شعبان للعام الحالي 1444 نحو 64 ألف تلميذ.", "period"),
    ],
)
def test_words_of_a_date_are_no_words_of_scope(text: str, scope: str) -> None:
    assert figures(text)[0].scope == scope


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أجبر ثوران 2005 نحو 40 ألف نسمة على الفرار.", [("~40000", "2005-01-01..2005-12-31")]),
        ("أودى حريق 2017 بحياة 30 شخصا.", [("30", "2017-01-01..2017-12-31")]),
        ("شرد طوفان 2019 أكثر من 12 ألف أسرة.", [(">12000", "2019-01-01..2019-12-31")]),
        (
            "أحالت البلدية في 2021 مشروع الطريق بكلفة 98 مليون دينار.",
            [("98000000 money dinar", "2021-01-01..2021-12-31")],
        ),
        ("افتتح الوالي منذ 2018 مصنع الحديد ويعمل فيه 70 عاملا.", [("70", TODAY)]),
        ("زرعت البلدية في 2021 شتلة زيتون.", [("2021", TODAY)]),
        ("وظفت الشركة في 2016 عاملا.", [("2016", TODAY)]),
        ("أجبر الحريق 2005 أشخاص على الفرار.", [("2005", TODAY)]),
    ],
)  # fmt: skip
def test_a_year_behind_a_calamity_and_before_what_it_cannot_count(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "بلغت نسبة المشاركة 27%، مقابل 31% في دورة 2016.",
        "سجل المنتخب 9 أهداف في نسخة 2016.",
        "نشرت الدار 9 كتب في طبعة 2016.",
    ],
)
def test_the_year_of_a_session_is_its_time(text: str) -> None:
    assert str(figures(text)[-1].time) == "2016-01-01..2016-12-31"


def test_what_a_session_trains_is_no_year() -> None:
    assert [str(claim.value) for claim in figures("تدرب 9 مدربين في دورة 2016 متدربا.")] == ["9", "2016"]
