"""«X يتوقع أن يبلغ 9»: what stands before the words that foresee the figure is what it is of."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "subject", "event"),
    [
        ("قال الوزير إن محصول الحبوب يرتقب أن يصل إلى 82 مليون قنطار.", "محصول", "produced"),
        ("قال إن صادرات التمور ينتظر أن تبلغ 9 ملايين دينار.", "صادرات", "exported"),
        ("قال إن عدد الزوار يتوقع أن يصل إلى 9 آلاف.", "الزوار", "arrived"),
        ("قال إن عدد الطلاب من المنتظر أن يبلغ 9 آلاف.", "الطلاب", "registered"),
        ("يتوقع أن يبلغ عدد الزوار 9 آلاف.", "الزوار", "arrived"),
        ("قال إن عدد العمال ارتفع، ويتوقع أن يصل إنتاج المصنع إلى 9 ملايين طن.", "إنتاج", "produced"),
    ],
)
def test_of_what_it_is_foreseen(text: str, subject: str, event: str) -> None:
    claim = figures(text)[-1]
    assert (claim.subject.text.split()[0], claim.event) == (subject, event)
