"""Rates of filling and passing, by what way people come, cases told beside cases, how many seats a ground has."""

from __future__ import annotations

import pytest
from claim_reading import figures, numbers, quantity

from factcheck.world.concepts import concept


@pytest.mark.parametrize(
    "text",
    [
        "بلغت نسبة ملء السدود 34.2 في المائة.",
        "وصلت نسبة امتلاء سد النخيل إلى 45 بالمائة.",
        "بلغ معدل ملء السدود 34 في المائة.",
        "ارتفعت نسبة امتلاء السدود إلى 34 بالمئة.",
        "خزنت السدود 5 مليارات متر مكعب بنسبة ملء 34 في المائة.",
        "سجل السد نسبة امتلاء بلغت 84 بالمئة.",
        "بلغت نسبة الامتلاء في سدود الجنوب 12%.",
    ],
)
def test_the_rate_of_filling_is_one_thing(text: str) -> None:
    claim = figures(text)[-1]
    known = concept(claim.subject.concept)
    assert (known and known.id, claim.event) == ("fill_rate", "rainfall_level")


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("المخزون المائي في السدود 8 مليارات متر مكعب.", "خزين"),
        ("بلغت كمية المياه المخزنة في السد 8 مليارات متر مكعب.", "خزين"),
        ("شهد الحوض واردات مائية تجاوزت 90 مليون متر مكعب.", "ماء"),
        ("إن نسبة النجاح في دورة المراقبة 44 بالمائة.", "نسبة نجاح"),
        ("معدل البطالة في المدن 14 بالمئة.", "بطالة"),
        ("تراوحت درجات الحرارة بين 38 و42 درجة.", "حرارة"),
    ],
)
def test_what_has_the_amount_before_a_preposition(text: str, lemma: str) -> None:
    (claim,) = figures(text)
    assert claim.subject.concept == lemma


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وصل 463 ألف حاج جوا.", [("جوا",)]),
        ("بلغ عدد القادمين بحرا 10652 حاجا.", [("بحرا",)]),
        ("عدد الحجاج القادمين عبر المنافذ البرية 29400 حاج.", [("عبر المنافذ البرية",)]),
        ("وصل 472 ألف حاج، منهم 463 ألفا وصلوا جوا.", [(), ("جوا",)]),
        ("وصل 1600 حاج عبر المنافذ الجوية والبرية.", [()]),
    ],
)
def test_by_what_way_people_came(text: str, words: list[tuple[str, ...]]) -> None:
    assert [claim.subject.qualifiers for claim in figures(text)] == words


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("ووصل عن طريق البر 5215 حاجا.", [""]),
        ("حضر اللقاء 45 ألف متفرج، وسط غياب 3 لاعبين.", ["", ""]),
        ("ملعب سعته 45 ألف مقعد.", [""]),
        ("قتل 9 وسط غزة.", ["غزة"]),
    ],
)
def test_what_is_no_place(text: str, places: list[str]) -> None:
    found = [claim.place or "" for claim in figures(text)]
    assert all(place in one and bool(place) == bool(one) for place, one in zip(places, found, strict=True))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الأشخاص الذين تلقوا اللقاح بلغ عددهم 99899.", ("الأشخاص", "vaccinated")),
        ("الأشخاص الذين تلقوا اللقاح خلال الـ24 ساعة الماضية بلغ عددهم 99899.", ("الأشخاص", "vaccinated")),
        ("بلغ مجموع الفحوص المخبرية التي تم إجراؤها حتى الآن 60139.", ("الفحوص", "other")),
        ("بلغ عدد الطلاب الذين عادوا إلى مدارسهم 9 آلاف.", ("الطلاب", "returned")),
        ("بلغ عدد الحجاج الذين بلغوا المدينة 9 آلاف.", ("الحجاج", "arrived")),
    ],
)
def test_who_is_counted_behind_a_relative_clause(text: str, told: tuple[str, str]) -> None:
    claim = figures(text)[-1]
    assert (claim.subject.head, claim.event) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("يبلغ سعر الاشتراك 30 دينارا، وللطلاب 15 دينارا.", [("سعر", ()), ("سعر", ("الطلاب",))]),
        ("سعر التذكرة 200 جنيه للأجانب و20 جنيها للمصريين.", [("سعر", ()), ("سعر", ("المصريين",))]),
        ("رسوم الدخول 20 درهما للكبار و10 دراهم للموظفين.", [("رسوم", ("الكبار",)), ("رسوم", ("الموظفين",))]),
        ("خصصت الحكومة 5 ملايين دينار للصحة و3 ملايين للتعليم.", [("للصحة", ()), ("للتعليم", ())]),
    ],
)
def test_who_pays_a_price(text: str, told: list[tuple[str, tuple[str, ...]]]) -> None:
    for claim, (head, words) in zip(figures(text), told, strict=True):
        assert claim.subject.head == head
        assert set(words) <= set(claim.subject.qualifiers)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصبح سعر تذكرة رحلة لا تتجاوز تسع محطات ستة جنيهات.", ("سعر", "price")),
        ("سعر التذكرة لأكثر من 16 محطة 8 جنيهات.", ("سعر", "price")),
        ("بلغت قوة الهزة 4.9 على مقياس ريختر، وحدد مركزها على بعد 30 كيلومترا من البلدة.", ("بعد", "distance_location")),
        ("تلقى 3.2 مليون شخص الجرعة الأولى.", ("شخص", "vaccinated")),
        ("سجلت 3 إصابات، مقابل 5 حالات شفاء.", ("حالات", "recovered")),
        ("تجاوز عدد الجرعات المعطاة 5 ملايين جرعة.", ("جرعة", "vaccinated")),
        ("خاض 66 مباراة سجل خلالها تسعة أهداف.", ("أهداف", "scored")),
    ],
)
def test_what_the_last_figure_is_of(text: str, told: tuple[str, str]) -> None:
    claim = figures(text)[-1]
    assert (claim.subject.head, claim.event) == told


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("تلقى 3 ملايين شخص الجرعة الأولى.", "شخص"),
        ("خاض اللاعب 66 مباراة سجل خلالها هدفا.", "مباراة"),
        ("حضر 40 نائبا الجلسة.", "نائبا"),
    ],
)
def test_where_a_counted_noun_ends(text: str, phrase: str) -> None:
    assert figures(text)[0].subject.text == phrase


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تضم الشبكة ثلاثة خطوط بطول 2000 كم و60 محطة.", [("خطوط", ""), ("طول", "km"), ("محطة", "")]),
        ("يحتوي القطار على 13 عربة بطاقة استيعابية 417 مقعدا.", [("عربة", ""), ("مقعدا", "")]),
        ("تنتج المحطة 300 م و.", [("المحطة", "MW")]),
        ("سيقلص الخط البالغ طوله 350 كيلومترا زمن الرحلة.", [("طوله", "km")]),
    ],
)
def test_where_a_length_begins(text: str, told: list[tuple[str, str]]) -> None:
    for claim, (word, unit) in zip(figures(text), told, strict=True):
        assert word in claim.subject.text
        assert quantity(claim).unit == unit


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("الحرائق طالت أكثر من 5 آلاف دونم من البساتين.", ["burned_area"]),
        ("طالت الأضرار 5 آلاف دونم من البساتين.", ["destroyed_damaged"]),
        ("أعلنت الحماية المدنية نشوب 18 حريقا.", ["incident"]),
    ],
)
def test_what_fires_have_come_to(text: str, labels: list[str]) -> None:
    assert [claim.event for claim in figures(text)][: len(labels)] == labels


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("بلغ العمر المتوسط للسكان 29 عاما، وبلغ العمر المتوسط للنساء 25 عاما.", ["العمر", "العمر"]),
        ("تستهدف الحملة 3.2 مليون طفل دون سن الخامسة.", ["طفل"]),
        ("طعمت الفرق 900 طفل دون الخامسة.", ["طفل"]),
        ("قال المدير، وعمره 71 عاما، إنه باق.", ["المدير"]),
    ],
)
def test_whose_age_it_is(text: str, heads: list[str]) -> None:
    assert [claim.subject.head for claim in numbers(text) if claim.event == "age"] == heads
