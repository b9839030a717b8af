"""Books, films, plays and those who made them; fairs and festivals, and who will come to them."""

from __future__ import annotations

import pytest
from claim_reading import figures, numbers, quantity

from factcheck.world.concepts import concept


def meant(text: str) -> list[str]:
    """The ids of what the figures of a text count, or the lemma where the table has none."""
    known = [(claim.subject.concept, concept(claim.subject.concept)) for claim in figures(text)]
    return [found.id if found else lemma for lemma, found in known]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("شاركت 430 دار نشر في المعرض.", ["publisher"]),
        ("بلغ عدد دور النشر 430.", ["publisher"]),
        ("يجمع الصالون 75 دارا للنشر و430 ناشرا.", ["house", "publisher"]),
        ("عرضت الفرقة 17 عملا مسرحيا و6 مسرحيات و4 عروض مسرحية.", ["stage_play"] * 3),
        ("أنجز المخرج 17 شريطا سينمائيا.", ["film"]),
        ("ألفت الكاتبة 30 كتابا.", ["book"]),
        ("ترك الشاعر 12 ديوانا و7 روايات.", ["poetry_book", "novel"]),
        ("حضر الندوة 30 كاتبا.", ["writer"]),
    ],
)
def test_what_kind_of_work_is_counted(text: str, ids: list[str]) -> None:
    assert meant(text) == ids


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("أخرج الراحل 22 فيلما.", ["other"]),
        ("توفي الشاعر مخلفا 12 ديوانا وسبع روايات.", ["other", "other"]),
        ("غيب الموت المخرج وفي رصيده 40 فيلما.", ["other"]),
        ("أخرجت الدولة 900 جندي من القاعدة.", ["withdrawn"]),
        ("خاض الظهير 423 مباراة مع النادي.", ["attended"]),
        ("تتنافس 12 مسرحية على الجائزة.", ["attended"]),
        ("يتنافس 12 حزبا على 30 مقعدا.", ["candidate", "elected_seats"]),
    ],
)
def test_works_suffer_nothing_that_befalls_people(text: str, labels: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == labels


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("اعتزل الأديب بعدما ألف 30 كتابا.", [30]),
        ("وهو الذي ألف 12 مسرحية.", [12]),
        ("باعت الدار ألف نسخة.", [1000]),
        ("باعت الدار ألفا و30 نسخة.", [1030]),
        ("باعت الدار 12 ألف نسخة.", [12000]),
    ],
)
def test_who_wrote_is_no_thousand(text: str, values: list[int]) -> None:
    assert [quantity(claim).low for claim in figures(text)] == values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال المدير إن 73 كاتبا وناشرا من 12 دولة سيشاركون في المعرض.", ("attended", "plan")),
        ("إن 670 رساما من 35 دولة عربية وأجنبية سيشاركون في الملتقى.", ("attended", "plan")),
        ("أكد العميد أن 40 طالبا وطالبة نجحوا في الامتحان.", ("passed", "fact")),
        ("300 باحث من 14 بلدا سيحضرون الندوة.", ("attended", "plan")),
        ("12 قتيلا وجريح أصيب في الحادث.", ("killed", "fact")),
        ("وصل 300 سائح من 14 بلدا، وسيغادر 40 منهم غدا.", ("arrived", "fact")),
    ],
)
def test_what_those_will_do_who_come_from_so_many_countries(text: str, told: tuple[str, str]) -> None:
    claim = figures(text)[0]
    assert (claim.event, claim.modality) == told


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("رحل الكاتب عن عمر ناهز 84 عاما.", "الكاتب"),
        ("توفيت المطربة عن عمر 71 عاما.", "المطربة"),
        ("غيب الموت الممثل عن 69 عاما.", "الموت"),
        ("توفي الشاعر عن 78 عاما.", "الشاعر"),
    ],
)
def test_who_died_at_an_age(text: str, head: str) -> None:
    claim = numbers(text)[0]
    assert (claim.event, claim.subject.head) == ("age", head)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("تنطلق الدورة بمشاركة 14 عرضا مسرحيا، و3 عروض على هامشها.", ["stage_play", "stage_play"]),
        ("اختارت اللجنة عشرة عروض مسرحية من بين 73 عرضا.", ["stage_play", "stage_play"]),
        ("تلقت الوزارة 73 عرضا.", ["عرض"]),
        ("أسقط الدفاع 14 طائرة مسيرة، وأقلعت 3 طائرات.", ["drone", "aircraft"]),
    ],
)
def test_a_noun_that_means_nothing_by_itself(text: str, ids: list[str]) -> None:
    assert meant(text) == ids


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("حصل 14 طالبا على العلامة الكاملة.", ["passed"]),
        ("نال 9 باحثين الجائزة.", ["other"]),
        ("حصل 9 مرشحين على أصوات كافية.", ["elected_seats"]),
        ("فاز 9 نواب في الانتخابات.", ["elected_seats"]),
    ],
)
def test_people_who_get_something_are_not_elected(text: str, labels: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == labels


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("بلغ عدد الناجحين 62 ألفا.", ["passer"]),
        ("أعلنت الوزارة 62 ألف ناجح.", ["passer"]),
        ("شارك 30 عداء، وانسحب 4 عدائين.", ["runner", "runner"]),
        ("أضرب 12 صيدليا و4 صيادلة.", ["صيدلي", "صيدلي"]),
        ("رصد المسبار 14 كويكبا.", ["كويكب"]),
    ],
)
def test_plurals_of_the_field(text: str, ids: list[str]) -> None:
    assert meant(text) == ids
