"""The scalar cores of the checks."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from factcheck.checks.arithmetic import (
    difference_mismatch,
    enumeration_count_mismatch,
    granularity,
    magnitude_slip,
    multiple_mismatch,
    part_exceeds_whole,
    parts_sum_mismatch,
    percent_change_mismatch,
    percent_total,
    range_inverted,
    share_mismatch,
    unit_conversion_mismatch,
)
from factcheck.checks.dates import (
    age_mismatch,
    anniversary_mismatch,
    elapsed_time_mismatch,
    hijri_gregorian_mismatch,
    weekday_date_mismatch,
)
from factcheck.checks.interval import Interval
from factcheck.model import NOWHERE, Number, Quantity


def point(value: Number, slack: Number = 0) -> Interval:
    return Interval(value - slack, value + slack)


def test_part_exceeds_whole() -> None:
    assert part_exceeds_whole.exceeds(point(430), point(400))
    assert not part_exceeds_whole.exceeds(point(400), point(400))
    assert not part_exceeds_whole.exceeds(point(35), point(30), (point(12),))
    assert not part_exceeds_whole.exceeds(point(31), Interval(30, None))


def test_parts_sum() -> None:
    assert parts_sum_mismatch.misses(point(871), [point(318), point(375), point(196)])
    assert not parts_sum_mismatch.misses(point(889), [point(318), point(375), point(196)])
    assert not parts_sum_mismatch.misses(point(8), [point(7)], spare=1)
    assert not parts_sum_mismatch.misses(point(12000, 500), [point(6400), point(5600)])
    assert parts_sum_mismatch.misses(point(12000, 500), [point(6400), point(6500)])
    assert parts_sum_mismatch.rounded_total(12000, 11950) and not parts_sum_mismatch.rounded_total(12000, 12900)
    assert parts_sum_mismatch.slipped(2250, [835, 1685]) and not parts_sum_mismatch.slipped(28, [20, 15])


def test_percent_total() -> None:
    shares = [point(value, Fraction(1, 2)) for value in (48, 37, 22)]
    assert percent_total.off(shares, full=False)
    assert not percent_total.off([point(33, Fraction(1, 2))] * 3, full=True)
    assert percent_total.off([point(30), point(30), point(30)], full=True)
    assert not percent_total.off([point(30), point(30), point(30)], full=False)
    assert not percent_total.off([point(60), point(70), point(80)], full=False)


def test_share() -> None:
    found = share_mismatch.ratio(point(25), point(85), percent=True)
    assert found is not None
    assert share_mismatch.fits(point(29, Fraction(1, 2)), found, 1)
    assert not share_mismatch.fits(point(39, Fraction(1, 2)), found, 1)


def test_percent_change_with_sign() -> None:
    found = percent_change_mismatch.change(point(978), point(1062))
    assert found is not None
    stated = point(Fraction(86, 10), Fraction(1, 20))
    assert percent_change_mismatch.fits(found, stated, Fraction(1, 10), "up")
    assert percent_change_mismatch.fits(found, stated, Fraction(1, 10), "")
    assert not percent_change_mismatch.fits(found, stated, Fraction(1, 10), "down")
    assert not percent_change_mismatch.fits(found, point(Fraction(68, 10)), Fraction(1, 10), "up")


def test_difference() -> None:
    assert difference_mismatch.fits(point(210), point(250), point(40))
    assert difference_mismatch.fits(point(250), point(210), point(40))
    assert not difference_mismatch.fits(point(210), point(250), point(30))


@pytest.mark.parametrize(("factor", "severity"), [(5, None), (4, None), (3, "warning"), (20, "error"), (1, "error")])
def test_multiple(factor: int, severity: str | None) -> None:
    assert multiple_mismatch.verdict(1200, 6000, factor) == severity


def test_enumeration() -> None:
    assert enumeration_count_mismatch.differs(4, 3, 3)
    assert not enumeration_count_mismatch.differs(4, 3, 5)


def test_range() -> None:
    assert range_inverted.inverted(30, 20)
    assert not range_inverted.inverted(20, 30)
    assert not range_inverted.inverted(None, 30)


@pytest.mark.parametrize(
    ("found", "stated", "fits"),
    [("24.076", 24, True), ("24.076", 34, False), ("16.0934", 20, False), ("62.137", 60, True), ("109.36", 190, False)],
)
def test_conversion(found: str, stated: int, fits: bool) -> None:
    quantity = Quantity(NOWHERE, stated, stated, "measure", unit="km")
    assert unit_conversion_mismatch.fits(Fraction(found), quantity, 0) is fits


def test_magnitude() -> None:
    assert magnitude_slip.slipped(34, 34000) and not magnitude_slip.slipped(3, 3000)


def test_granularity() -> None:
    tenth = Fraction(1, 10)
    assert not granularity.possible(Fraction(337, 10), tenth, 12)
    assert granularity.possible(Fraction(333, 10), tenth, 12)
    assert granularity.power(1, 50) == 0


def test_weekday() -> None:
    assert weekday_date_mismatch.mismatch(3, date(2024, 11, 6))
    assert not weekday_date_mismatch.mismatch(2, date(2024, 11, 6))
    assert weekday_date_mismatch.nearest(3, date(2024, 11, 6)) == date(2024, 11, 7)


def test_age() -> None:
    assert age_mismatch.possible(1962, 2024) == (61, 62)
    assert not age_mismatch.fits(52, 1962, 2024)
    assert age_mismatch.fits(88, 1938, 2024, slack=3)


def test_anniversary() -> None:
    assert anniversary_mismatch.fits(30, 1994, 2024)
    assert not anniversary_mismatch.fits(20, 1994, 2024)


def test_elapsed() -> None:
    year = (date(1979, 1, 1), date(1979, 12, 31))
    today = (date(2021, 10, 5), date(2021, 10, 5))
    found = elapsed_time_mismatch.years_between(today, year)
    assert elapsed_time_mismatch.fits(point(42), found, 1) and elapsed_time_mismatch.fits(point(41), found, 1)
    assert not elapsed_time_mismatch.fits(point(62), found, 1)


@pytest.mark.parametrize(("hijri", "gregorian"), [(545, 1150), (1445, 2023), (1390, 1970), (1, 622)])
def test_hijri_years(hijri: int, gregorian: int) -> None:
    assert hijri_gregorian_mismatch.year_span(hijri)[0] == gregorian


def test_days_apart() -> None:
    june = (date(2024, 6, 16), date(2024, 6, 16))
    assert hijri_gregorian_mismatch.days_apart(june, (date(2024, 6, 26), date(2024, 6, 26))) == 10
    assert hijri_gregorian_mismatch.days_apart(june, (date(2024, 1, 1), date(2024, 12, 31))) == 0
