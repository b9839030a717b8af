"""What a verb of recording says that it has grown or shrunk: «سجل الاقتصاد نموا بنسبة 5%»."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("سجل الاقتصاد المصري نموا بنسبة 5.3 بالمئة.", "الاقتصاد المصري"),
        ("شهد القطاع الزراعي انكماشا بنسبة 5 بالمئة.", "القطاع الزراعي"),
        ("سجل الرقم الاستدلالي للأثمان انخفاضا بـ 0,3 بالمئة.", "الرقم الاستدلالي للأثمان"),
        ("شهدت أسعار الخضر ارتفاعا بنسبة 9 بالمئة.", "أسعار الخضر"),
        ("حققت الشركة نموا بنسبة 9%.", "نموا"),
        ("سجلت تونس نموا بنسبة 3%.", "نموا"),
        ("سجل شهر مايو تراجعا بنسبة 3%.", "تراجعا"),
    ],
)
def test_what_has_changed_is_the_subject(text: str, subject: str) -> None:
    told = figures(text)
    assert [claim.subject.text for claim in told] == [subject]
    assert told[0].role == "by"


def test_the_adjective_of_a_rise_is_no_subject() -> None:
    assert figures("ارتفعت الأسعار 0.4% فيما بلغت الزيادة السنوية 2.2 بالمئة.")[-1].subject.text == "الزيادة"
