from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks.interval import Interval, places, round_step, rounded, total, written
from factcheck.model import NOWHERE, Quantity
from factcheck.model.quantity import parse


@pytest.mark.parametrize(
    ("quantity", "interval"),
    [
        (parse("3500"), Interval(3500, 3500)),
        (Quantity(NOWHERE, 12000, 12000, "count", step=1000), Interval(11500, 12500)),
        (Quantity(NOWHERE, 37, 37, "percent"), Interval(Fraction(73, 2), Fraction(75, 2))),
        (parse("~200"), Interval(180, 220)),
        (parse(">=20"), Interval(20, None)),
        (parse("<20"), Interval(None, 20)),
        (parse("[20..30]"), Interval(20, 30)),
        (parse("?[10..99]"), Interval(10, 99)),
    ],
)
def test_written(quantity: Quantity, interval: Interval) -> None:
    assert written(quantity) == interval


numbers = st.integers(-1000, 1000)
intervals = st.tuples(numbers, numbers).map(lambda ends: Interval(min(ends), max(ends)))


@given(intervals, intervals)
def test_intervals_meet_or_one_is_above(left: Interval, right: Interval) -> None:
    assert left.meets(right) == right.meets(left)
    assert left.meets(right) != (left.above(right) or right.above(left))


@given(st.lists(intervals, max_size=4))
def test_a_sum_holds_the_sum_of_any_values(parts: list[Interval]) -> None:
    found = total(parts)
    assert found.low == sum(part.low or 0 for part in parts)
    assert found.high == sum(part.high or 0 for part in parts)


def test_division_needs_all_bounds_and_a_positive_divisor() -> None:
    assert Interval(10, 20).over(Interval(5, 10)) == Interval(1, 4)
    assert Interval(10, None).over(Interval(5, 10)) is None
    assert Interval(10, 20).over(Interval(0, 10)) is None


def test_places_of_a_number() -> None:
    assert (round_step(12000), round_step(12001), round_step(Fraction(1, 2))) == (1000, 1, 1)
    assert (places(Fraction(1, 100)), places(1), places(1000)) == (2, 0, 0)
    assert rounded(Fraction(2941, 100)) == Fraction(147, 5)
