"""Which unit, bound and value a number has where another number, a bracket or an abbreviation stands beside it."""

from __future__ import annotations

import pytest

from factcheck.extract.quantities import find_quantities
from factcheck.lang.lexicon import lexicon
from factcheck.text.tokens import part_text


def written(text: str) -> list[str]:
    parts = (part_text("body", text, lexicon()),)
    return [f"{str(quantity).split()[0]} {quantity.unit}".strip() for quantity in find_quantities("d", parts, lexicon()).found]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("بلغ المخزون 37,5% (41 مليون متر مكعب)", ["37.5 percent", "41000000 m3"]),
        ("زرعت 22% (9 آلاف هكتار) من الأراضي", ["22 percent", "9000 hectare"]),
        ("بزيادة %(33)", ["33 percent"]),
    ],
)
def test_an_amount_in_brackets_behind_a_percentage_has_its_own_unit(text: str, values: list[str]) -> None:
    assert written(text) == values
