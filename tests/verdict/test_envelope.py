"""The envelope gives the flags that all pairs would give."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from factcheck.verdict.envelope import Point, disagreeing

START = date(2031, 1, 1)
SIDE = st.one_of(st.none(), st.integers(0, 30))


def _point(number, day, low, high):
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Point(f"{number:03}", START + timedelta(days=day), low, high)


@given(st.lists(st.tuples(st.integers(0, 40), SIDE, SIDE), max_size=30), st.integers(0, 10))
def test_the_flags_are_those_of_all_pairs(drawn, days):
    points = [_point(number, *one) for number, one in enumerate(drawn)]

    def apart(one, other):
        return one.high is not None and other.low is not None and one.high < other.low

    expected = {
        one.key
        for one in points
        for other in points
        if abs((one.day - other.day).days) <= days and (apart(one, other) or apart(other, one))
    }
    assert set(disagreeing(points, days)) == expected
