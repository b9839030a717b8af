"""Numerals alone: every separator habit, the reversed decimal, the second reading, the mark of a page."""

from fractions import Fraction

import pytest

from factcheck.extract.numerals import habit, read


@pytest.mark.parametrize(
    ("form", "value", "other"),
    [
        ("3500", 3500, None),
        ("007", 7, None),
        ("29,314", 29314, Fraction("29.314")),
        ("3.500", 3500, Fraction("3.5")),
        ("4.945.116", 4945116, None),
        ("2٬118", 2118, None),
        ("10\u00a0000", 10000, None),
        ("8,6", Fraction("8.6"), None),
        ("8،6", Fraction("8.6"), None),
        ("8٫6", Fraction("8.6"), None),
        ("0.125", Fraction("0.125"), None),
        ("11.234,56", Fraction("11234.56"), None),
        ("11,234.5", Fraction("11234.5"), None),
        ("75ر0", Fraction("0.75"), None),
        ("05ر3", Fraction("3.05"), None),
        ("254ر0", Fraction("0.254"), None),
        ("125ر3", Fraction("3.125"), 3125),
        ("254ر221", 221254, Fraction("221.254")),
        ("164ر833ر1", 1833164, None),
    ],
)
def test_reads(form, value, other):
    numeral = read(form)
    assert numeral is not None
    assert (numeral.value, numeral.other) == (value, other)


@pytest.mark.parametrize("form", ["9" * 19, "1,2,3", "1.000,000.5", "12.34.56", "5ر20ر3", "120ر450ر0"])
def test_is_not_understood(form):
    assert read(form) is None


@pytest.mark.parametrize(
    ("form", "step"), [("3.50", Fraction(1, 100)), ("3.5", Fraction(1, 10)), ("3", 1), ("5ر3", Fraction(1, 10))]
)
def test_the_last_written_place_is_kept(form, step):
    numeral = read(form)
    assert numeral is not None and numeral.step == step


def test_the_reading_as_decimal():
    numeral = read("4.207")
    assert numeral is not None and numeral.decimal().value == Fraction("4.207")


@pytest.mark.parametrize(
    ("forms", "mark"),
    [(["8,6", "1.250"], ","), (["8.6"], "."), (["8,6", "8.6"], ""), (["1.000.000"], ","), (["1,000,000"], "."), ([], "")],
)
def test_the_decimal_mark_of_a_page(forms, mark):
    assert habit(forms) == mark
