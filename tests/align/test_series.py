"""Claims of one text that count one thing at several times."""

import pytest
from claim_building import extraction

from factcheck.align.series import series
from factcheck.align.side import sides_of
from factcheck.align.terms import read_terms

TEXT = "تباطأ معدل التضخم السنوي في سرمد إلى 7.5 في المئة في مارس. وكان التضخم قد بلغ ذروته عند 10.4 في المئة قبل عام."
RATE = {"event": "level_stock", "place_id": "SY", "place": "سرمد", "scope": "period"}


def together(first, second, values=("7.5 percent", "10.4 percent")):
    made = extraction("a", TEXT, "2031-04-04T10:00", ("7.5", values[0], RATE | first), ("10.4", values[1], RATE | second))
    found = series(sides_of(made, 0, read_terms(made)))
    return len(set(found.values())) == 1


NOW = {"subject": "inflation", "restrict": ("annual",), "time": "2031-03-31"}
THEN = {"subject": "inflation", "time": "2030-03-31"}


def test_two_readings_of_one_indicator_are_a_series_whatever_one_of_them_adds():
    assert together(NOW, THEN)


@pytest.mark.parametrize(
    "second",
    [
        THEN | {"time": "2031-03-31"},
        THEN | {"role": "by"},
        THEN | {"modality": "forecast"},
        THEN | {"restrict": ("core",)},
        THEN | {"place_id": "IQ"},
        THEN | {"event": "grew"},
    ],
    ids=["one time", "a change", "a forecast", "another kind", "another country", "another event"],
)
def test_what_parts_them(second):
    assert not together(NOW, second)


def test_prices_of_differently_named_things_are_no_series():
    price = {"event": "price", "subject": "price"}
    assert not together(NOW | price, THEN | price, ("7.5 money SYP", "10.4 percent"))
