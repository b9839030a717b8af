"""Ages of nobody; how long an extension is."""

import pytest
from claim_building import extraction, only

ACTOR = "توفي الممثل نديم السرمدي في مستشفى الكهرمان مساء الأحد عن {} عاما بعد صراع مع المرض."
ACTOR_OWN = "رحل الممثل نديم السرمدي مساء الأحد في مستشفى الكهرمان عن سن {} عاما، بحسب أسرته."


@pytest.mark.parametrize(("other", "expected"), [(83, "conflict"), (39, None)])
def test_an_age_of_nobody_denies_only_one_that_is_near(other, expected):
    age = {"event": "age", "time": "2031-05-04"}
    first = extraction("a", ACTOR.format(85), "2031-05-04T20:00", ("85", "85 age year", age | {"subject": "actor"}))
    second = extraction("b", ACTOR_OWN.format(other), "2031-05-05T10:00", (str(other), f"{other} age year", age))
    assert only(first, second) == expected


FORCE = "مدد مجلس سرمد الأحد ولاية قوة المراقبة في الكهرمان {} أشهر."
FORCE_OWN = "وافق مجلس سرمد الأحد على إبقاء قوة المراقبة في الكهرمان {} شهرا إضافيا."


def test_how_long_an_extension_is_may_be_told_as_so_much_more():
    slots = {"event": "duration", "time": "2031-05-04", "anchor": ("length:extension",)}
    first = extraction("a", FORCE.format(6), "2031-05-04T20:00", ("6", "6 duration month", slots))
    more = ("12", "12 duration month", slots | {"restrict": ("other",)})
    assert only(first, extraction("b", FORCE_OWN.format(12), "2031-05-05T10:00", more)) == "conflict"


def test_an_age_of_nobody_denies_none_that_was_told_weeks_before():
    age = {"event": "age"}
    first = extraction("a", ACTOR.format(85), "2031-05-04T20:00", ("85", "85 age year", age | {"subject": "actor"}))
    second = extraction("b", ACTOR_OWN.format(83), "2031-07-05T10:00", ("83", "83 age year", age))
    assert only(first, second) is None
