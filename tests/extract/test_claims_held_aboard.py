"""People on board: what befell them there, and those of whom nothing else is told."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("اعترضت البحرية قاربا وأوقفت على متنه 96 صيادا.", "arrested"),
        ("داهم الجنود السفينة واعتقلوا على متنها 8 مهربين.", "arrested"),
        ("اقترب الزورق من العبارة وأنقذت البحرية على متنها 40 مهاجرا.", "rescued"),
        ("قتل على متنها 23 جنديا.", "killed"),
        ("احتجز على متنها 17 بحارا منذ مارس.", "held"),
        ("عثر على متنه على 12 مهاجرا.", "other"),
        ("أنقذت الفرق 12 مهاجرا كانوا على متن القارب.", "rescued"),
        ("أوقفت البحرية سفينة على متنها 96 صيادا.", "arrived"),
        ("أوقفت البحرية السفينة وعلى متنها 96 صيادا.", "arrived"),
        ("غرق القارب وكان على متنه 70 مهاجرا.", "arrived"),
        ("وصلت الطائرة وعلى متنها 120 راكبا.", "arrived"),
    ],
)
def test_what_befell_people_on_board(text: str, event: str) -> None:
    claim = figures(text)[0]
    assert (claim.event, claim.subject.restrict) == (event, frozenset({"aboard"}))
