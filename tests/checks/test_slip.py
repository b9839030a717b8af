from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks.slip import slip
from factcheck.model import exact


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("12", "21", "swapped"),
        ("2250", "2520", "swapped"),
        ("2700000", "7200000", "swapped"),
        ("7.5", "5.7", "swapped"),
        ("871", "861", "digit"),
        ("34000000", "34000000000", "magnitude"),
        ("12", "34", ""),
        ("12", "12", ""),
        ("3", "4", ""),
        ("100", "99", ""),
    ],
)
def test_slip(left: str, right: str, kind: str) -> None:
    assert slip(exact(left), exact(right)) == kind


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_a_slip_goes_both_ways(left: int, right: int) -> None:
    assert slip(left, right) == slip(right, left)
