"""What a denied verb leaves behind «غير», «سوى», «إلا», and of whom it is told where they stand before the number."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("لم يصل إلى الموقع يوم السبت غير خمس آليات.", "fact"),
        ("لم يحضر غير 9 نواب.", "fact"),
        ("لم يصل إلى الموقع خمس آليات.", "negated"),
        ("لم يسجل في القاعة غير المكيفة 9 حوادث.", "negated"),
    ],
)
def test_what_is_left_has_happened(text: str, modality: str) -> None:
    assert figures(text)[-1].modality == modality


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("دخلت المجلس 112 امرأة. ولم يصوت من ناخبي الخارج سوى مليون و690 ألفا.", "ناخبي"),
        ("نقلت القوارب 112 امرأة. ولم ينج من ركاب القارب إلا 9.", "ركاب"),
        ("حضر من أعضاء النقابة 30.", "أعضاء"),
        ("بلغ عدد العمال 112. ووصل من تركيا 9.", "العمال"),
        ("وصل 9 سائحين من ركاب الباخرة.", "سائحين"),
    ],
)
def test_of_whom_it_is_told(text: str, subject: str) -> None:
    assert figures(text)[-1].subject.text.split()[0] == subject
