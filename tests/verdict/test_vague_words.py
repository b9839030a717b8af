"""«العشرات» is compared with figures of its own thing alone."""

import pytest
from claim_building import extraction, only

DEAD = "أدى حريق مستودع الكهرمان في سرمد صباح الأحد إلى مقتل {} وإغلاق الطريق الساحلي المؤدي إلى الميناء."
DEAD_TOO = "قالت بلدية سرمد إن حريق مستودع الكهرمان صباح الأحد خلف {} قتيلا قبل إغلاق الطريق الساحلي."
STORED = "قالت بلدية سرمد إن مستودع الكهرمان الذي احترق صباح الأحد كان يضم {} دراجة قبل إغلاق الطريق الساحلي."


@pytest.mark.parametrize(
    ("text", "slots", "expected"),
    [
        (DEAD_TOO, {"subject": "killed", "event": "killed"}, "compatible"),
        (STORED, {"subject": "bicycle", "event": "level_stock", "scope": "total_standing"}, None),
    ],
)
def test_a_vague_word_of_nobody_is_of_what_befell_them(text, slots, expected):
    day = {"time": "2031-05-04"}
    first = extraction("a", DEAD.format("العشرات"), "2031-05-04T20:00", ("العشرات", "?[20..99] vague", day | {"event": "killed"}))
    second = extraction("b", text.format(48), "2031-05-04T21:00", ("48", "48", day | slots))
    assert only(first, second) == expected
