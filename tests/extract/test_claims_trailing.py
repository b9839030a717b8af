"""Periods that end a coordination tell of all its members; those of a clause of their own do not."""

from __future__ import annotations

import pytest
from claim_reading import figures

TODAY = "2023-05-18"


def told(text: str) -> list[tuple[str | None, str]]:
    return [(claim.scope, str(claim.time)) for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("لقي 4 صيادين حتفهم وأصيب 11 في حرائق القوارب خلال الـ24 ساعة الأخيرة.", [("day", "2023-05-17..2023-05-18")] * 2),
        ("سقط 6 قتلى و17 جريحا خلال الـ24 ساعة الماضية.", [("day", "2023-05-17..2023-05-18")] * 2),
        ("غرق 6 صيادين وأصيب 17 خلال شهر مارس.", [("period", "2023-03-01..2023-03-31")] * 2),
        ("قتل 6 رعاة وجرح 17 فلاحا خلال الأيام الأربعة الماضية.", [("period", "2023-05-14..2023-05-18")] * 2),
        ("قتل 6 رعاة وجرح 17 فلاحا خلال الـ (24 ساعة الماضية).", [("day", "2023-05-17..2023-05-18")] * 2),
        ("لقي 6 بحارة حتفهم وجرح 17 آخرون، 3 منهم أطفال، في 90 حادثة وقعت خلال الأسبوع الممتد من 2 إلى 8 أيار 2023.",
         [("period", "2023-05-02..2023-05-08")] * 4),
        ("غرق 6 وجرح 17، وذلك خلال الأسبوع الماضي.", [("period", "2023-05-05..2023-05-17")] * 2),
        ("وصلت الحصيلة إلى 642 قتيلا و917 مصابا، منذ الثاني من نيسان.", [("cumulative", "2023-04-02..2023-05-18")] * 2),
        ("قتل 6 رعاة وارتفع العدد إلى 91 منذ بداية العام.", [("event", TODAY), ("cumulative", "2023-01-01..2023-05-18")]),
    ],
)  # fmt: skip
def test_a_period_behind_the_last_member_tells_of_all(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "لقي 6 بحارة حتفهم، وأصيب 170 آخرون، 3 منهم أطفال، في 90 حادثة سجلت في الموانئ خلال الأسبوع الماضي.",
            [("period", "2023-05-05..2023-05-17")] * 4,
        ),
        (
            "أوقف الدرك 21 شخصا، وحجز 9 كيلوغرامات من العسل و4 قوارب، في مداهمات نفذها خلال شهر مارس.",
            [("period", "2023-03-01..2023-03-31")] * 3,
        ),
        ("قتل 6 رعاة وأصيب 17، وفق البلدية، في مواجهات دارت بين 1 و5 أيار.", [("event", "2023-05-01..2023-05-05")] * 2),
        ("سجلت البلدية 17 إصابة و6 وفيات في حوادث الغرق التي شهدتها الشواطئ الشهر الماضي.",
         [("event", "2023-04-01..2023-04-30")] * 2),
        # a place where something was, and what was seized for what had been
        ("قتل 6 رعاة، وأصيب 12، في قرية زارها الوالي الأسبوع الماضي.", [("event", TODAY)] * 2),
        ("أوقف الدرك 5 رعاة في قضية الحرائق التي شهدتها القرية عام 2015.", [("event", TODAY)]),
    ],
)  # fmt: skip
def test_the_time_of_what_all_figures_came_of_is_theirs(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "قتل 6 رعاة، فيما ارتفعت الأسعار 3% خلال الأسبوع الماضي.",
        "قتل 6 رعاة في حريق، في قرية زارها 900 سائح خلال الأسبوع الماضي.",
        "قتل 6 رعاة وقالت البلدية إن 17 أصيبوا خلال الأسبوع الماضي.",
        "قتل 6 رعاة. وأصيب 17 خلال الأسبوع الماضي.",
        "قتل 6 رعاة وأصيب 17 في حريق هو الأعنف خلال العام الجاري.",
    ],
)
def test_a_period_of_a_clause_of_its_own_does_not_climb(text: str) -> None:
    assert told(text)[0] == ("event", TODAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصل 70 عاملا إلى نخلان قبل أيام.", ("event", "2023-05-09..2023-05-15")),
        ("وصل 70 عاملا إلى نخلان قبل أيام قليلة.", ("event", "2023-05-09..2023-05-15")),
        ("وصل 70 عاملا إلى نخلان قبل عدة أسابيع.", ("event", "2023-03-16..2023-04-27")),
        ("وصل 70 عاملا إلى نخلان قبل سنوات.", ("event", "2014-05-18..2020-05-18")),
        ("يتظاهر 70 عاملا منذ أيام.", ("cumulative", "2023-05-09..2023-05-18")),
        ("وصل 70 عاملا إلى نخلان قبل أيام من المعرض.", ("event", TODAY)),
        ("وصل 70 عاملا إلى نخلان قبل يوم.", ("day", "2023-05-17")),
    ],
)
def test_several_days_ago_is_no_one_day(text: str, expected: tuple[str, str]) -> None:
    assert told(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ضبط الحرس 70 مهربا من الساعة الثامنة صباح السبت 6 مارس حتى الساعة الثامنة صباح الأحد 7 مارس 2021.",
            [("event", "2021-03-06..2021-03-07")],
        ),
        ("ضبط الحرس 70 مهربا من الساعة 8 صباح السبت حتى الساعة 9 صباح الأحد.", [("event", "2023-05-13..2023-05-14")]),
        ("تفتح المكتبة من الساعة 8 صباحا حتى 7 مساء.", []),
        ("تفتح المكتبة من 8 صباحا إلى 7 مساء.", []),
        ("تفتح المكتبة بين 8 صباحا و7 مساء.", []),
        ("ارتفع عدد القتلى إلى 7 مساء أمس.", [("event", "2023-05-17")]),
    ],
)
def test_hours_between_two_days_and_of_one(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "غرق السبت 7 صيادين ما يرفع عدد الغرقى منذ بدء الشتاء إلى 91 غريقا.",
            [("event", "2023-05-13"), ("cumulative", "2023-05-13")],
        ),
        ("قتل 7 صيادين ما يرفع حصيلة القتلى منذ السبت إلى 91 قتيلا.", [("event", TODAY), ("cumulative", f"2023-05-13..{TODAY}")]),
        ("قتل 7 صيادين ليرتفع عدد القتلى منذ السبت إلى 91 قتيلا.", [("event", TODAY), ("cumulative", f"2023-05-13..{TODAY}")]),
        ("قتل 7 صيادين منذ السبت في هجمات رفعت العدد إلى 91 قتيلا.", [("cumulative", f"2023-05-13..{TODAY}")] * 2),
    ],
)
def test_the_beginning_of_a_total_is_not_that_of_what_raised_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
