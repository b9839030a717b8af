"""Words around a number that turn its meaning: denied verbs, and «الأحد» before ten."""

import pytest
from claim_reading import claims


def said(text: str) -> list[str]:
    return [f"{claim.value} {claim.modality}" for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("المزارعون الذين رفضوا البذور لم يتعدوا 140.", ["<=140 fact"]),
        ("ولم يتجاوزوا ألفا من الرعاة.", ["<=1000 fact"]),
        ("الصهريج لا يتسع لأكثر من 30 مترا مكعبا.", ["<=30 measure m3 fact"]),
        ("لم تستغرق الحصادات أكثر من يومين.", ["<=2 duration day fact"]),
        ("لا تسمح البلدية بأكثر من 30 مترا.", ["<=30 measure m fact"]),
        ("لن يقبل الصيادون بأقل من 30 دينارا.", [">=30 money dinar plan"]),
        ("بنمو لم يبلغ ثلاثة في المئة.", ["<3 percent percent fact"]),
        ("يتسع الصهريج لأكثر من 30 مترا مكعبا.", [">30 measure m3 fact"]),
        ("يبلغ النمو ثلاثة في المئة.", ["3 percent percent fact"]),
        ("لم يتسلم أكثر من 300 نحال علفهم.", [">300 fact"]),
        ("لا يتقاضى الحطاب أكثر من 300 درهم.", ["<=300 money dirham fact"]),
        ("لم تصرف البلدية أكثر من 40 مليون دولار.", ["<=40000000 money USD fact"]),
        ("لا يحصل البستان على أكثر من 20 لترا يوميا.", ["<=20 measure l/day fact"]),
        ("لم تستهلك المزرعة أقل من 20 لترا.", [">=20 measure l fact"]),
        ("لا يزال الجسر يكلف أكثر من 9 ملايين درهم.", [">9000000 money dirham fact"]),
        ("لم يكتمل الجسر رغم إنفاق أكثر من 9 ملايين درهم.", [">9000000 money dirham fact"]),
        ("لم يكتمل الجسر بعد إنفاق أكثر من 9 ملايين درهم.", [">9000000 money dirham fact"]),
        ("لم تكتمل الجسور التي كلفت أكثر من 9 ملايين درهم.", [">9000000 money dirham fact"]),
        ("ولم تتوقف الأمطار وهطل أكثر من 90 مليمترا.", [">90 measure mm fact"]),
    ],
)
def test_denied_bounds(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_how_long_something_has_not_been_is_no_age_and_is_not_denied() -> None:
    assert said("لم تر النحالة ابنها منذ 8 سنوات.") == ["8 duration year fact"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("فتحت المخابز الأحد عشر أبوابها يوم الأحد.", ["11", "date"]),
        ("زودت النقابة المخابز الأحد عشر بمئة كيس.", ["11", "100"]),
        ("زار الرعاة الأحد عشرة متاحف.", ["date", "10"]),
    ],
)
def test_eleven_with_the_article_is_no_sunday(text: str, expected: list[str]) -> None:
    assert ["date" if claim.kind == "date" else str(claim.value) for claim in claims(text)] == expected
