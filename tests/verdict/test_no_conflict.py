"""What looks like a conflict and is none: what goes on, the wounded who died, other units, smaller places."""

import pytest
from claim_building import extraction, only

from factcheck.align import align
from factcheck.settings import Settings
from factcheck.verdict import judge

STRIKE = "دخل إضراب معلمي سرمد {} احتجاجا على تأخر الأجور بحسب نقابة التعليم في سرمد."
STRIKE_OWN = "قالت وزارة التعليم إن إضراب معلمي سرمد حرم التلاميذ من الدروس {} بسبب الأجور."
LENGTH = {"subject": "strike", "event": "duration", "time": "2031-04-01"}


@pytest.mark.parametrize(("weeks", "published", "expected"), [(11, "2031-05-18", "changed"), (11, "2031-05-05", "conflict")])
def test_what_is_not_over_lasts_longer_by_the_days_between(weeks, published, expected):
    first = extraction("a", STRIKE.format("9"), "2031-05-04T10:00", ("9", "9 duration week", LENGTH))
    later = extraction("b", STRIKE_OWN.format(weeks), f"{published}T10:00", (str(weeks), f"{weeks} duration week", LENGTH))
    assert only(first, later) == expected


CRASH = "لقي {} شخصا مصرعهم وأصيب {} آخرون في اصطدام حافلتين بوادي الكهرمان في سرمد مساء الأحد بحسب الدفاع المدني."
CRASH_OWN = "ارتفعت حصيلة اصطدام حافلتين بوادي الكهرمان في سرمد إلى {} قتيلا و{} جريحا بحسب الدفاع المدني."


@pytest.mark.parametrize(("dead", "hurt", "expected"), [(13, 36, "changed"), (13, 34, "conflict"), (11, 36, "conflict")])
def test_the_wounded_who_are_among_the_dead_by_now_deny_nothing(dead, hurt, expected):
    def told(name, text, published, killed, wounded):
        slots = {"subject": "person", "scope": "event", "time": "2031-05-04"}
        made = [(str(n), str(n), slots | {"event": event}) for n, event in ((killed, "killed"), (wounded, "wounded"))]
        return extraction(name, text.format(killed, wounded), published, *made, publisher=f"صحيفة {name}")

    alignment = align(
        [told("a", CRASH, "2031-05-04T20:00", 11, 38), told("b", CRASH_OWN, "2031-05-05T20:00", dead, hurt)], Settings()
    )
    found = {alignment.sides[relation.left].claim.event: relation.verdict for relation in judge(alignment, Settings())[0]}
    assert found["wounded"] == expected


def test_a_count_in_another_unit_falls_by_its_amount_and_not_by_its_figure():
    fire = "أتى حريق غابات وادي الكهرمان في سرمد على {} منذ مساء الأحد بحسب إدارة الغابات في سرمد."
    slots = {"subject": "forest", "event": "burned_area", "scope": "event", "time": "2031-05-04"}
    first = extraction(
        "a", fire.format("17200 فدان"), "2031-05-04T20:00", ("17200", "17200 measure acre", slots), publisher="صحيفة أ"
    )
    more = ("8700", "8700 measure hectare", slots | {"time": "2031-05-06"})
    less = ("5100", "5100 measure hectare", slots | {"time": "2031-05-06"})
    own = "قالت إدارة الغابات في سرمد إن حريق غابات وادي الكهرمان أتى على {} هكتار."
    assert only(first, extraction("b", own.format(8700), "2031-05-06T20:00", more, publisher="صحيفة ب")) == "changed"
    assert only(first, extraction("b", own.format(5100), "2031-05-06T20:00", less, publisher="صحيفة ب")) != "changed"


def test_hours_in_a_week_are_no_weeks_of_a_strike():
    first = extraction("a", STRIKE.format("9"), "2031-05-04T10:00", ("9", "9 duration week", LENGTH))
    hours = extraction("b", STRIKE_OWN.format(30), "2031-05-05T10:00", ("30", "30 duration hour", LENGTH))
    assert only(first, hours) is None


def test_a_bound_of_the_capital_says_nothing_of_the_country():
    turnout = {"subject": "turnout", "event": "voted", "scope": "event", "time": "2031-05-04"}
    first = "بلغت نسبة المشاركة في انتخابات سرمد البلدية 27.3% يوم الأحد بحسب هيئة الانتخابات."
    own = "قالت هيئة الانتخابات إن نسبة المشاركة في انتخابات سرمد البلدية لم تتجاوز 18.1% في مسقط."
    country = extraction("a", first, "2031-05-04T20:00", ("27.3%", "27.3 percent percent", turnout), publisher="صحيفة أ")
    place = {"place": "مسقط", "place_id": "OM/muscat"}
    assert (
        only(country, extraction("b", own, "2031-05-05T09:00", ("18.1%", "<=18.1 percent percent", turnout), publisher="ب"))
        == "conflict"
    )
    capital = ("18.1%", "<=18.1 percent percent", turnout | place)
    assert only(country, extraction("b", own, "2031-05-05T09:00", capital, publisher="ب")) != "conflict"


FAIR = "شارك {} ناشر في معرض سرمد للكتاب الذي افتتح في وادي الكهرمان بحسب هيئة الكتاب في سرمد."
FAIR_OWN = "اختتم معرض سرمد للكتاب في وادي الكهرمان بمشاركة {} ناشر بحسب هيئة الكتاب."


@pytest.mark.parametrize(("value", "expected"), [(">1400", "compatible"), ("1300", "changed")])
def test_what_was_once_is_told_again_by_a_bound_that_it_satisfies(value, expected):
    slots = {"subject": "publisher", "event": "attended", "scope": "event", "time": "2031-05-04"}
    first = extraction("a", FAIR.format(1420), "2031-05-04T20:00", ("1420", "1420", slots), publisher="صحيفة أ")
    later = extraction(
        "b", FAIR_OWN.format(1400), "2031-05-20T20:00", ("1400", value, slots | {"time": "2031-05-20"}), publisher="صحيفة ب"
    )
    assert only(first, later) == expected
