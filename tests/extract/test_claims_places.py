"""Lists of places, places in names and phrases that are none, and containers that stand beside a place."""

from __future__ import annotations

import pytest
from claim_reading import figures


def where(text: str) -> list[str | None]:
    """The id of the place of each figure, or its words where no id is known."""
    return [claim.place_id or claim.place for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("جرح 8 عمال في الموصل و4 في تلخيزان وعاملان في نخليوت.", ["IQ/mosul", "تلخيزان", "نخليوت"]),
        ("سقط 8 جرحى في أربيل و6 في النخيرة و4 في عمك.", ["IQ/erbil", "النخيرة", "عمك"]),
        ("جرح 8 عمال في النخيرة و4 في أربيل.", ["النخيرة", "IQ/erbil"]),
        ("أسقط الجيش 7 مسيرات فوق كييف و6 فوق أوديسا.", ["UA/kyiv", "UA/odesa"]),
        ("خصصت الوزارة 61 حافلة للبصرة و24 لأربيل.", ["IQ/basra", "IQ/erbil"]),
        ("تعافى 14 مصابا، هم 6 في الموصل و8 في أربيل.", [None, "IQ/mosul", "IQ/erbil"]),
        ("بلغ عدد الجرحى 14: 6 في الموصل و8 في أربيل.", [None, "IQ/mosul", "IQ/erbil"]),
        ("أصيب 5 عمال جدد بالموصل وواحد بأربيل، ما رفع الإجمالي إلى 40 عاملا.", ["IQ/mosul", None]),
        ("توزع الجرحى على 14 في الموصل و6 في أربيل وفي بغداد 5.", ["IQ/mosul", "IQ/erbil", "IQ/baghdad"]),
        ("توزع الجرحى في دمشق 6 وحمص 5.", ["SY/damascus", "SY/homs"]),
        ("زاد عدد الوافدين من إيطاليا بنسبة 11%، وإسبانيا بنسبة 7%.", ["IT", "ES"]),
        ("وفي أربيل وحدها أحصيت 1203 إصابات، وفي الموصل 870.", ["IQ/erbil", "IQ/mosul"]),
        ("بلغ المنسوب في سد الموصل 300 متر فوق سطح البحر، بزيادة 30 سنتيمترا.", ["IQ/mosul", "IQ/mosul"]),
    ],
)
def test_each_of_a_list_has_its_own_place(text: str, places: list[str | None]) -> None:
    assert where(text) == places


def test_a_list_says_nothing_of_the_next_sentence() -> None:
    assert where("جرح 8 عمال في الموصل و4 في أربيل. وأوقف 3 حراس.")[-1] is None
