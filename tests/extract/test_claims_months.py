"""Months and years that follow each other are one time."""

from __future__ import annotations

import pytest
from claim_reading import claims


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("زار المتحف 900 زائر في شهري مارس وأبريل الماضيين.", ["2023-03-01..2023-04-30"]),
        ("زار المتحف 900 زائر خلال يناير وفبراير 2022.", ["2022-01-01..2022-02-28"]),
        ("نما الاقتصاد في 2021 و2022 بنسبة 3%.", ["2021-01-01..2022-12-31"]),
        ("زار المتحف 900 زائر في مارس و800 في أبريل.", ["2023-03-01..2023-03-31", "2023-04-01..2023-04-30"]),
        ("بلغ عدد الزوار 900 في مارس الماضي، وأبريل شهر الأعياد.", ["2023-03-01..2023-03-31"]),
        ("نما الاقتصاد في 2020 و2022 بنسبة 3%.", ["2022-01-01..2022-12-31"]),
    ],
)
def test_months_that_follow_each_other_are_one_time(text: str, times: list[str]) -> None:
    said = [claim for claim in claims(text, published="2023-05-18T10:00") if claim.kind != "date"]
    assert [f"{claim.time.low}..{claim.time.high}" for claim in said] == times
