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
