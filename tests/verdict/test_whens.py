"""Two dates in notation, and how they lie to each other."""

import pytest

from factcheck.model.when import parse
from factcheck.verdict.whens import compare


@pytest.mark.parametrize(
    ("left", "right", "level", "gap"),
    [
        ("2008", "2008", "same", 0),
        ("2020-06", "2020-06-15", "inside", 0),
        ("2020-06-11..2020-06-20", "2020-06-15..2020-06-30", "overlap", 0),
        ("2021-07-23", "2021-07-24", "day_apart", 1),
        ("2021-07-24", "2021-07-26", "apart", 2),
        ("2008", "2009", "apart", 1),
        ("2008", "?(no document date)", "not_comparable", 0),
        ("2021-07 since", "2021-07 until", "not_comparable", 0),
    ],
)
def test_compare(left, right, level, gap):
    for one, other in ((left, right), (right, left)):
        match = compare(parse(one), parse(other))
        assert (match.level, match.gap) == (level, gap)
