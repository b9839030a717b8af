"""Where a text is from sentence to sentence: what holds on, what a paragraph turns to, what is no place of what is told."""

from __future__ import annotations

import pytest
from claim_reading import figures


def where(text: str, headline: str = "") -> list[str | None]:
    return [claim.place_id or claim.place for claim in figures(text, headline) if claim.span.part == "body"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("تظاهر 90 في البصرة. وقالت مفوضية الحقوق في العراق إن الحصيلة بلغت 300 قتيل.", ["IQ/basra", "IQ"]),
        (
            "قتل 9 في الناصرية. وأعلنت هيئة الحقوق في العراق مقتل 300.\nوقال عضو الهيئة إن الجرحى 800.",
            ["IQ/nasiriyah", "IQ", "IQ"],
        ),
        ("قتل 9 أشخاص في دارفور. ويشهد السودان حربا خلفت 50 قتيلا وشردت 13 مليونا.", ["SD/darfur", "SD", "SD"]),
        ("أصيب 9 عمال في حلب. وقالت النقابة إن 5 أسعفوا.", ["SY/aleppo", "SY/aleppo"]),
        ("قتل 9 في حمص السورية. وبلغ عدد القتلى على المستوى الوطني 70 في سوريا.", ["SY/homs", "SY"]),
    ],
)
def test_who_speaks_of_the_whole_country_leaves_the_town(text: str, places: list[str]) -> None:
    assert where(text) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("أعلنت وزارة الداخلية التونسية ضبط 9 أشخاص. وذكرت الوزارة أن 5 آخرين فروا.", ["TN", "TN"]),
        ("أفادت وزارة الصحة الأردنية بتسجيل 21 وفاة.", ["JO"]),
        ("أعلنت الهيئة السعودية للإحصاء أن عدد العمال 900.\nوأوضحت الهيئة أن المهندسين 50.", ["SA", "SA"]),
        ("قالت وزارة الخارجية التونسية إن 9 قتلوا.", [None]),
        ("سجلت هيئة المسح الجيولوجي الأميركية 9 هزات.", [None]),
        (
            "سجل المغرب 43 وفاة.\nوفي لبنان، أعلنت وزارة الصحة تسجيل 17 وفاة.\nوذكرت الوزارة، في بيان، أن الإصابات بلغت 195.\n"
            "وأفادت وزارة الصحة الأردنية بتسجيل 21 وفاة.\nوذكرت الوزارة أن الإصابات بلغت 301.",
            ["MA", "LB", "LB", "JO", "JO"],
        ),
    ],
)
def test_the_country_of_the_office_that_counts_at_home(text: str, places: list[str | None]) -> None:
    assert where(text) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "قتل 41 شخصا في غزة.\nوفي اليمن، قتل 14 شخصا. وكان الطرفان تبادلا 730 أسيرا.\nوأصيب 7 أشخاص أمس.",
            ["PS/gaza", "YE", "YE", "PS/gaza"],
        ),
        ("قتل 41 شخصا في بغداد.\nأما في الموصل فقد قتل 14 شخصا. وأصيب 8 جنود.", ["IQ/baghdad", "IQ/mosul", "IQ/mosul"]),
        ("قتل 41 شخصا في العراق.\nوفي الموصل، قتل 14 شخصا. وبلغت الحصيلة 80 قتيلا.", ["IQ", "IQ/mosul", "IQ"]),
    ],
)
def test_a_paragraph_stays_where_it_has_turned_to(text: str, places: list[str]) -> None:
    assert where(text) == places


def test_a_place_first_told_far_down_is_not_that_of_the_text() -> None:
    text = (
        "نجح 900 تلميذ من جملة 2000 تلميذ حضروا كل الاختبارات في الدورة الأولى لهذا العام.\n"
        "وسجلت الوزارة خلال الدورة نفسها 12 حالة غش في عدد من المراكز والمعاهد والمدارس المختلفة.\n"
        "وارتفع عدد الناجحين في صفاقس إلى 300 تلميذ. وشارك 40 مراقبا.\n"
        "وأنفقت الوزارة 3900 دينار على الطباعة."
    )
    assert where(text) == [None, None, None, "TN/sfax", "TN/sfax", None]


def test_who_writes_from_the_capital_tells_of_the_country() -> None:
    assert where("الرباط - ارتفع عدد الحواسيب إلى 900. وبلغ عدد الخوادم 80.") == ["MA/rabat", "MA"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("بلغ السعر 51 دينارا في مصرف أبوظبي الإسلامي.", None),
        ("فتح 9 تجار حسابات في بنك دبي الوطني بالقاهرة.", "EG/cairo"),
        ("نقلت صحيفة بغداد إصابة 9 عمال.", None),
        ("توقع بنك المغرب زيادة 9 آلاف عامل.", "MA"),
        ("غرق 26 مهاجرا من بنغلادش.", None),
        ("أجلت السفينة 26 مهاجرا من السودان.", "SD"),
        ("تشارك في البحث فرقة من 24 غواصا قدمت من كينشاسا.", None),
        ("غرق 1400 شخص خلال محاولتهم الوصول إلى أوروبا.", None),
        ("غرق 14 شخصا كانوا متوجهين إلى إيطاليا.", None),
        ("وصل 14 شخصا إلى إيطاليا.", "IT"),
        ("بلغ عدد الحجاج القادمين من مصر 900 حاج.", None),
        ("بلغ عدد حجاج دول أوروبا 87 حاجا.", None),
        ("زادت صادرات دول الخليج باستثناء قطر 9 أطنان.", "gulf_states"),
        ("قتل 9 في مدينة ورسان شمال القاهرة.", "EG"),
        ("قتل 9 في حي ورسان شرقي حلب.", "SY/aleppo"),
        ("قتل 9 أشخاص في مقاطعة ورسان المحاذية لنيروبي.", "KE"),
        ("حضر 9 متفرجين في ملعب عمّان.", "JO/amman"),
        ("حضر 9 متفرجين في ملعب عُمان.", "OM"),
        ("قتل 9 في سلسلة غارات.", None),
        ("أصيب 9 في شجار.", None),
        ("سجل 9 لاعبين في ماراثون دبي.", "AE/dubai"),
    ],
)
def test_what_a_place_has_to_do_with_is_not_always_there(text: str, place: str | None) -> None:
    assert where(text) == [place]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("سجلت المنستير 38 مليمترا في نخلانة، و50 مليمترا في ورسانة.", ["TN/monastir", "TN/monastir"]),
        ("ولدى المملكة 9 ملايين نخلة، 70% منها في الأحساء.", ["SA", "SA/ahsa"]),
        ("يعيش في السلطنة 9 آلاف خبير.", ["OM"]),
        ("تمتد الغابات على 1500 هكتار معظمها في الأحساء.", [None]),
        ("انتشل الخفر 9 غرقى في المتوسط.", ["mediterranean"]),
        ("بلغ السعر 9 دنانير في المتوسط.", [None]),
        ("قتل 9 شمال القاهرة.", ["EG/cairo"]),
        ("توجه 9 نواب إلى سمير كرمان.", [None]),
        ("توجه 9 نواب إلى كرمان.", ["IR/kerman"]),
        ("انتزع الفريق اللقب من تونس. وحضر 9 متفرجين.", [None]),
        ("يستعد الفريق لمواجهة العراق بمشاركة 9 لاعبين.", [None]),
        ("شهد سعر الدولار أمام الدينار التونسي استقرارا. وبلغ أعلى سعر 3 دنانير.", ["TN"]),
        ("أفاد بأن 16 شخصا قتلوا وأصيب 5 بجروح، في حادثة تصادم بين سيارتين، إحداهما فارغة، على طريق بأسيوط.", ["EG/asyut"] * 3),
        ("تمتد الشبكة عبر مختلف ولايات الوطن في الجزائر وتضم 9 محطات.", ["DZ"]),
    ],
)
def test_the_nearest_that_is_meant(text: str, places: list[str | None]) -> None:
    assert where(text) == places
