"""What one blow struck and what happened once is told anew, and does not grow; digits exchanged in it are a misprint."""

import pytest
from claim_building import extraction, only

RAIDS = "شنت طائرات حربية {} غارة على بلدة وادي الكهرمان في سرمد بحسب الدفاع المدني في سرمد."
RAIDS_OWN = "قال الدفاع المدني في سرمد إن {} غارة استهدفت بلدة وادي الكهرمان بطائرات حربية."
STRUCK = {"subject": "raid", "event": "incident", "scope": "event", "time": "2031-05-04"}


def raids(name, text, published, value, **slots):
    made = (str(value), str(value), STRUCK | slots)
    return extraction(name, text.format(value), f"2031-05-0{published}", made, publisher=f"صحيفة {name}")


@pytest.mark.parametrize(
    ("later", "slots", "expected"),
    [
        ("4T17:30", {}, "conflict"),
        ("5T11:00", {}, "conflict"),
        ("6T18:00", {}, "changed"),
        ("5T11:00", {"scope": "cumulative"}, "changed"),
        ("5T11:00", {"time": "2031-05-05"}, "changed"),
    ],
)
def test_what_one_blow_struck_is_told_within_a_day_and_counted_on_later(later, slots, expected):
    assert only(raids("a", RAIDS, "4T10:00", 11), raids("b", RAIDS_OWN, later, 16, **slots)) == expected


def test_the_dead_of_a_blow_are_found_one_by_one():
    text = "أسفرت الغارات على بلدة وادي الكهرمان في سرمد عن مقتل {} شخصا بحسب الدفاع المدني في سرمد."
    toll = {"subject": "person", "event": "killed", "scope": "event", "time": "2031-05-04"}

    def dead(name, published, value):
        return extraction(name, text.format(value), f"2031-05-0{published}", (str(value), str(value), toll), publisher=name)

    assert only(dead("a", "4T10:00", 11), dead("b", "4T21:00", 16)) == "changed"


def test_exchanged_digits_of_one_sum_are_a_misprint_however_long_after():
    text = "وقعت هيئة موانئ سرمد عقدا مع شركة الكهرمان بقيمة {} مليون دولار لبناء رصيف ميناء وادي العقيق."
    own = "قالت هيئة موانئ سرمد إن عقد بناء رصيف ميناء وادي العقيق مع شركة الكهرمان بلغت قيمته {} مليون دولار."
    made = {"subject": "contract", "event": "signed", "scope": "event"}

    def contract(name, text, published, value):
        told = (str(value), f"{value}000000 money USD", made | {"time": published})
        return extraction(name, text.format(value), f"{published}T10:00", told, publisher=name)

    assert only(contract("a", text, "2031-05-04", 427), contract("b", own, "2032-02-11", 472)) == "conflict"


def test_two_plans_for_one_day_that_raise_a_figure_are_rivals():
    text = "تعهدت حكومة سرمد برفع ساعات الكهرباء في وادي الكهرمان إلى {} ساعات بنهاية العام بحسب وزير الطاقة."
    own = "قال وزير الطاقة في سرمد إن الحكومة سترفع ساعات الكهرباء في وادي الكهرمان إلى {} ساعات بنهاية العام."
    plan = {"subject": "supply", "event": "duration", "modality": "plan", "role": "to", "time": "2031-12-31"}

    def hours(name, text, published, value):
        told = (str(value), f"{value} duration hour", plan)
        return extraction(name, text.format(value), f"2031-05-0{published}", told, publisher=name)

    assert only(hours("a", text, "4T10:00", 7), hours("b", own, "5T10:00", 9)) == "conflict"


@pytest.mark.parametrize(
    ("low", "high", "expected"), [("2031-04-01", "2031-04-30", "changed"), ("2030-01-01", "2030-12-31", None)]
)
def test_the_rates_of_two_months_are_a_series_and_those_of_a_month_and_a_year_no_pair(low, high, expected):
    text = "ارتفعت أسعار الأغذية في سرمد بنسبة {} بالمئة على أساس سنوي بحسب معهد الإحصاء في سرمد."
    grew = {"subject": "price", "event": "grew", "scope": "period", "role": "by"}

    def rate(name, published, value, first, last):
        told = (str(value), f"{value} percent percent", grew | {"time": first, "until": last, "basis": "inherited"})
        return extraction(name, text.format(value), f"{published}T10:00", told, publisher=f"صحيفة {name}")

    first = rate("a", "2031-04-05", 12.3, "2031-03-01", "2031-03-31")
    assert only(first, rate("b", "2031-05-05", 10.7, low, high)) == expected
