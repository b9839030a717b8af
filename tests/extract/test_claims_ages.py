"""Ages in brackets: whose they are, and what is a term."""

from __future__ import annotations

import pytest
from claim_reading import numbers, quantity


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        ("أمرت النيابة بحبس السائق (38 سنة) أربعة أيام.", "age", "السائق"),
        ("أعلن النادي قبل يومين بيع مهاجمه كوستا (31 سنة) إلى ناد آخر.", "age", "مهاجمه كوستا"),
        ("قال مواطن (45 عاما) إن الماء انقطع.", "age", "مواطن"),
        ("حكم على المتهم بالسجن (15 سنة) لإدانته بالقتل.", "duration", "بالسجن"),
        ("قضت بالسجن المؤبد (25 سنة) على السائق.", "duration", "بالسجن المؤبد"),
    ],
)
def test_years_in_brackets(text: str, kind: str, subject: str) -> None:
    claim = next(one for one in numbers(text) if quantity(one).unit == "year")
    assert (claim.kind, claim.subject.text) == (kind, subject)
