"""Those whose fate nobody knows are missing."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("عدد من لا يعرف مصيرهم 6.", ("شخص", "missing", "fact")),
        ("بلغ عدد من لم يعرف مصيرهم بعد الفيضان 12 شخصا.", ("شخص", "missing", "fact")),
        ("لا يزال مصير 9 مجهولا.", ("شخص", "missing", "fact")),
        ("ما زال مصير 12 بحارا غامضا.", ("بحار", "missing", "fact")),
        ("لا يعرف مصير 6 صيادين.", ("صياد", "missing", "fact")),
        ("بات 5 صيادين مجهولي المصير.", ("صياد", "missing", "fact")),
        ("عدد من لم ينجحوا 6.", ("شخص", "passed", "fact")),
        ("عدد من لا مأوى لهم 6 آلاف.", ("شخص", "displaced", "fact")),
        ("اعتقلت الشرطة 7 مجهولين.", ("مجهول", "arrested", "fact")),
        ("أنقذت الفرق عددا من العالقين وانتشلت 7 جثث.", ("جثة", "killed", "fact")),
        ("عثر على 4 جثث مجهولة الهوية.", ("جثة", "killed", "fact")),
        ("لم يقتل 9 جنود.", ("جندي", "killed", "negated")),
    ],
)
def test_those_whose_fate_is_unknown(text: str, told: tuple[str, str, str]) -> None:
    claim = figures(text)[0]
    assert (claim.subject.concept, claim.event, claim.modality) == told


@pytest.mark.parametrize("text", ["وهناك 7 مجهولي المصير.", "قتل حارس وبقي 7 مجهولي المصير.", "بلغ عدد مجهولي المصير 7."])
def test_called_by_their_fate(text: str) -> None:
    assert figures(text)[-1].event == "missing"
