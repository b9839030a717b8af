"""Reference times by what is counted."""

import pytest
from claim_building import extraction

from factcheck.align import align
from factcheck.settings import Settings
from factcheck.verdict.behaviour import Behaviour, behaviour
from factcheck.verdict.times import compare

TEXT = "قالت بلدية مرفأ الرمان إن {} خلية نحل سجلت في دفاترها."


def sides(first, second, *, days=("2031-05-04T09:00", "2031-05-04T09:00")):
    made = []
    for name, slots, published in zip("ab", (first, second), days, strict=True):
        made.append(extraction(name, TEXT.format("417"), published, ("417", "417", slots)))
    alignment = align(made, Settings())
    return [alignment.sides[one.claims[0].id] for one in made]


def span(low, high, basis="stated"):
    from datetime import date

    from factcheck.model import Time

    return Time(date.fromisoformat(low), date.fromisoformat(high), basis)


@pytest.mark.parametrize(
    ("course", "first", "second", "level"),
    [
        (Behaviour("fixed", 0), ("2031-01-01", "2031-01-01"), ("2035-01-01", "2035-01-01"), "same"),
        (Behaviour("once", 0), ("2031-05-01", "2031-05-01"), ("2031-05-02", "2031-05-02"), "same"),
        (Behaviour("once", 0), ("2031-05-01", "2031-05-01"), ("2031-05-09", "2031-05-09"), "other_period"),
        (Behaviour("level", 30), ("2031-05-01", "2031-05-01"), ("2031-05-20", "2031-05-20"), "later"),
        (Behaviour("level", 30), ("2031-05-01", "2031-05-01"), ("2031-05-03", "2031-05-03"), "same"),
        (Behaviour("level", 30), ("2031-05-01", "2031-05-05"), ("2031-05-20", "2031-05-20"), "same"),
        (Behaviour("level", 7), ("2031-05-01", "2031-05-01"), ("2031-05-20", "2031-05-20"), "later"),
        (Behaviour("level", 7), ("2031-02-01", "2031-02-28"), ("2031-01-01", "2031-01-31"), "earlier"),
        (Behaviour("flow", 0), ("2031-02-01", "2031-02-28"), ("2031-02-01", "2031-02-28"), "same"),
        (Behaviour("flow", 0), ("2031-02-01", "2031-02-28"), ("2031-01-01", "2031-12-31"), "later"),
    ],
)
def test_reference_times(course, first, second, level):
    from msgspec.structs import replace

    left, right = sides({}, {})
    left = replace(left, claim=replace(left.claim, time=span(*first)))
    right = replace(right, claim=replace(right.claim, time=span(*second)))
    assert compare(left, right, course, Settings()).level == level


def test_a_running_count_goes_by_the_hour_of_publication():
    left, right = sides({"event": "killed", "time": "2031-05-04"}, {"event": "killed", "time": "2031-05-04"})
    course = behaviour(left, right)
    assert course.course == "running" and compare(left, right, course, Settings()).level == "same"
    left, right = sides(
        {"event": "killed", "time": "2031-05-04"},
        {"event": "killed", "time": "2031-05-04"},
        days=("2031-05-04T09:00", "2031-05-04T13:00"),
    )
    assert compare(left, right, course, Settings()).level == "later"


def test_no_date_at_all_is_unknown():
    from msgspec.structs import replace

    left, right = sides({}, {})
    left = replace(left, published=None)
    assert compare(left, right, Behaviour("level", 7), Settings()).level == "unknown"


@pytest.mark.parametrize(
    ("slots", "course"),
    [
        ({"event": "killed"}, "running"),
        ({"event": "arrested"}, "once"),
        ({"event": "produced"}, "flow"),
        ({"event": "infected", "scope": "day"}, "flow"),
        ({"event": "infected", "restrict": ("new",)}, "flow"),
        ({"subject": "تضخم", "event": "level_stock"}, "flow"),
        ({"subject": "جندي", "event": "level_stock"}, "level"),
    ],
)
def test_what_is_counted_behaves(slots, course):
    left, right = sides(slots, slots)
    assert behaviour(left, right) == behaviour(right, left)
    assert behaviour(left, right).course == course
