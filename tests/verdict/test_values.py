"""Two quantities in notation, and the rung that compares them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck.model import exact
from factcheck.model.quantity import parse
from factcheck.settings import Settings
from factcheck.verdict.values import compare, last_place, slip, unusual

SETTINGS = Settings()


def quantity(text):
    """Notation, with the step after ``@``: ``3000@1000 soldier`` is «3 آلاف»."""
    value, _, rest = text.partition(" ")
    value, _, step = value.partition("@")
    made = parse(f"{value} {rest}".strip())
    return replace(made, step=exact(step)) if step else made


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("3500", "3500", "equal"),
        ("~3500", "3500", "equal"),
        (">700000", "700000", "equal_bound"),
        ("<700000", ">700000", "differ"),
        (">=700000", "<=700000", "equal"),
        ("[20..30]", "[20..30]", "equal"),
        ("12", "21", "differ"),
        ("22 measure mile", "22 measure nautical_mile", "equal"),
        ("22 measure mile", "31 measure nautical_mile", "differ"),
        ("3500", "2500", "differ"),
        (">2000", "2500", "bound"),
        (">2600", "2500", "differ"),
        ("~1500", "1503", "about"),
        ("~1500", ">1400", "bound"),
        ("~5600", "6500", "differ"),
        ("~80000", "78131", "about"),
        ("[34000..35000]", "34500", "range"),
        ("[40..45]", "50", "differ"),
        ("12000@1000", "11900@100", "rounding"),
        ("12000@1000", "11400", "differ"),
        (">6000@1000", "5800", "differ"),
        (">=3000@1000", "2700", "differ"),
        (">6000@1000", "6200", "bound"),
        ("11000@1000", "12000@1000", "differ"),
        ("318 measure mm", "318.2@0.1 measure mm", "rounding"),
        ("7.8@0.1 percent", "7.5@0.1 percent", "differ"),
        ("0.5 fraction", "50 percent", "equal"),
        ("1/3 fraction", "33 percent", "equal_converted"),
        ("1/4 fraction", "24.7@0.1 percent", "about"),
        ("1/4 fraction", "40 percent", "differ"),
        ("?[20..99]", "57", "vague"),
        ("?[20..99]", "157", "differ"),
        ("5 money KWD", "5 ordinal", "not_comparable"),
        ("5 money KWD", "5", "equal"),
        ("5 money KWD", "5 money dinar", "equal"),
        ("5 money KWD", "5 money USD", "not_comparable"),
        ("10 measure mile", "16 measure km", "equal_converted"),
        ("25 duration minute", "~0.5 duration hour", "rounding"),
        ("2 measure km2", "200 measure hectare", "equal_converted"),
        ("10 measure mile", "20 measure km", "differ"),
        ("20 money SAR/day", "20 money SAR/month", "not_comparable"),
    ],
)
def test_compare(left, right, level):
    assert compare(quantity(left), quantity(right), SETTINGS).level == level


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (12, 21, "swapped_digits"),
        (3402, 3420, "swapped_digits"),
        (exact("86.91"), exact("89.61"), "swapped_digits"),
        (385, 485, "one_digit"),
        (5, 50, "power_of_ten"),
        (16, 17, "one_digit"),
        (99, 101, "near"),
        (12, 57, "far"),
        (None, 3, "far"),
    ],
)
def test_slip(one, other, expected):
    assert slip(one, other) == expected


def test_last_place():
    assert [last_place(exact(text)) for text in ("1500", "3.25", "7", "0", "80000")] == [100, Fraction(1, 100), 1, 1, 10000]


def test_only_three_digits_that_are_not_round_are_unusual():
    assert [unusual(parse(text)) for text in ("3000", "12", "1346", "3.25 money KWD", "125 ordinal")] == [
        False,
        False,
        True,
        True,
        False,
    ]


HEDGES = st.sampled_from(["", "~", ">", ">=", "<", "<="])
NUMBERS = st.one_of(st.integers(0, 10**7).map(str), st.fractions(0, 10**4, max_denominator=100).map(str))
KINDS = st.sampled_from(["", " percent", " fraction", " money KWD", " ordinal"])
STEPS = st.sampled_from(["", "@1000", "@0.1"])
QUANTITIES = st.builds(lambda h, n, s, k: quantity(f"{h}{n}{s}{k}"), HEDGES, NUMBERS, STEPS, KINDS)


@given(QUANTITIES, QUANTITIES)
def test_the_order_of_the_sides_says_nothing(left, right):
    one, other = compare(left, right, SETTINGS), compare(right, left, SETTINGS)
    assert one.level == other.level


@given(QUANTITIES)
def test_a_figure_agrees_with_itself(value):
    assert compare(value, value, SETTINGS).level == "equal"
