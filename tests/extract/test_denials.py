"""What a negation reaches, and what stands though something did not happen."""

import pytest
from claim_reading import numbers


@pytest.mark.parametrize(
    ("text", "modalities"),
    [
        ("لم تحصد الجمعية 90 حقلا.", ["negated"]),
        ("وقال المدير إن الجمعية لم تحصد 90 حقلا.", ["negated"]),
        ("ولم تتسلم 70 مزارعة بذورها.", ["fact"]),
        ("لا يجد 6 آلاف راع ما يكفيهم من العلف.", ["fact"]),
        ("ولم يذكر البيان النحالين التسعة.", ["fact"]),
        ("لم تدع الجمعية أيا من النحالين التسعة.", ["negated"]),
        ("لم تفتح الطاحونة رغم إنفاق 9 ملايين درهم.", ["fact"]),
        ("لم تصل الشاحنات بعد إلى 9 قرى.", ["negated"]),
        ("لم يبق من 8 خلايا سوى رماد.", ["fact"]),
        ("لم يحضر 9 نحالين فقط.", ["negated"]),
        ("لم تصل 9 خلايا إلى السوق إلا أن النحالين حضروا.", ["negated"]),
        ("ولم يعثر 340 نحالا على ماء لخلاياهم.", ["fact"]),
        ("لم يعثر النحال على 9 خلايا.", ["negated"]),
        ("لم يمنع إحراق 5 خلايا افتتاح السوق.", ["fact"]),
        ("لم يحقق العداء أفضل من 14.5 ثانية.", ["fact"]),
        ("أما سعر الكيلو فلم يبرح 11 دينارا.", ["fact"]),
        ("العبارة التي لا تتسع لأكثر من 30 راكبا كانت تقل 44 راكبا.", ["fact", "fact"]),
    ],
)
def test_what_a_negation_reaches(text: str, modalities: list[str]) -> None:
    assert [claim.modality for claim in numbers(text)] == modalities


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ولم يصل إلى الميناء إلا ثلاث سفن.", "arrived"),
        ("لم يحضر إلا 40 راعيا.", "attended"),
        ("وقال الحارس إن القاعة لا تتسع إلا لـ30 شخصا.", "level_stock"),
    ],
)
def test_an_exception_belongs_to_its_verb(text: str, event: str) -> None:
    (claim,) = numbers(text)
    assert (claim.event, claim.modality) == (event, "fact")
