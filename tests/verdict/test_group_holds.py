"""What few points speak for stands where the group holds the two together; figures that are nearly one deny each other."""

import pytest
from claim_building import extraction, only

from factcheck.align import align
from factcheck.settings import Settings
from factcheck.verdict import judge

LAKE = "قالت هيئة مياه سرمد إن مخزون سد وادي الكهرمان بلغ {} مليون متر مكعب في ظل أمطار الموسم على مرتفعات سرمد."
LAKE_OWN = "وصل مخزون سد وادي الكهرمان في مرتفعات سرمد إلى {} مليون متر مكعب بعد أمطار الموسم بحسب هيئة مياه سرمد."
STOCK = {"subject": "stockpile", "event": "level_stock", "scope": "total_standing", "time": "2031-05-04", "basis": "published"}
BETWEEN = "ومع أمطار الموسم على مرتفعات سرمد ارتفع ما يحبسه سد وادي الكهرمان، وفق مهندسين يتابعون القنوات، إلى {} مليون متر مكعب."
LAST = "وقدر مهندسون يتابعون القنوات ما يحبسه السد بنحو أسبوعين من الري، أي {} مليون متر مكعب."
LATER = STOCK | {"time": "2031-06-20"}
LATEST = STOCK | {"time": "2031-08-02", "subject": "water", "event": "delivered", "scope": "event"}
STRICT = Settings(group_points=30, change_points=30)


def said(name, text, published, value, **slots):
    return extraction(name, text.format(value), published, (str(value), f"{value} measure m3", slots), publisher=f"صحيفة {name}")


def relations(*extractions, options=STRICT):
    return {f"{one.left[0]}{one.right[0]}": one for one in judge(align(extractions, options), options)[0]}


def test_a_change_stands_where_the_figures_between_hold_its_two_ends_together():
    first = said("a", LAKE, "2031-05-04T10:00", 412, **STOCK)
    middle = said("b", BETWEEN, "2031-06-20T10:00", 436, **LATER)
    last = said("c", LAST, "2031-08-02T10:00", 451, **LATEST)
    assert relations(first, last) == {}
    found = relations(first, middle, last)
    assert {name: one.verdict for name, one in found.items()} == {"ab": "changed", "bc": "changed", "ac": "changed"}
    assert [name for name, one in found.items() if "group=same" in map(str, one.levels)] == ["ac"]


def test_what_the_slots_keep_apart_no_group_holds_together():
    first = said("a", LAKE, "2031-05-04T10:00", 412, **STOCK)
    middle = said("b", BETWEEN, "2031-06-20T10:00", 436, **LATER)
    last = said("c", LAST, "2031-08-02T10:00", 451, **LATEST | {"modality": "negated"})
    assert "ac" not in relations(first, middle, last)


def test_a_near_figure_is_denied_though_one_text_leaves_out_whose_it_is():
    first = said("a", LAKE, "2031-05-04T10:00", 412, **STOCK | {"restrict": ("reserve",)})
    second = said("b", LAKE_OWN, "2031-05-04T20:00", 431, **STOCK)
    alike = Settings(alarm_points=60)  # with the doubt the pair would have 54
    assert relations(first, second, options=alike)["ab"].verdict == "conflict"


@pytest.mark.parametrize(("hours", "expected"), [("2031-05-05T08:00", "conflict"), ("2031-05-09T08:00", None)])
def test_exchanged_digits_of_a_plan_are_a_misprint_while_nothing_can_have_come_of_it(hours, expected):
    first = said("a", LAKE, "2031-05-04T10:00", 4120, **STOCK | {"modality": "plan"})
    second = said("b", LAKE_OWN, hours, 1420, **STOCK | {"time": hours[:10]})
    assert only(first, second) == expected


def test_exchanged_digits_of_figures_without_a_time_are_a_misprint_after_the_month_if_far_apart():
    first = said("a", LAKE, "2031-05-04T10:00", 58, **STOCK)
    second = said("b", LAKE_OWN, "2032-05-09T10:00", 85, **STOCK | {"time": "2032-05-09"})
    assert only(first, second) == "conflict"


@pytest.mark.parametrize(
    ("figure", "basis", "expected"), [(418, "published", "compatible"), (418, "stated", "changed"), (432, "published", "changed")]
)
def test_about_may_stand_a_little_off_where_not_both_texts_say_their_time(figure, basis, expected):
    first = extraction(
        "a",
        LAKE.format(figure),
        "2031-05-04T10:00",
        (str(figure), f"{figure} measure m3", STOCK | {"basis": basis}),
        publisher="صحيفة a",
    )
    second = extraction(
        "b",
        LAKE_OWN.format("نحو 400"),
        "2031-07-20T10:00",
        ("نحو 400", "~400 measure m3", STOCK | {"time": "2031-07-20", "basis": basis}),
        publisher="صحيفة b",
    )
    assert only(first, second) == expected
