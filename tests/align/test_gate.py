"""The gate: what is said and differs, what is missing."""

import pytest
from claim_building import extraction, only

from factcheck.align import align
from factcheck.align.gate import Pairing, climb, ladder
from factcheck.align.ladder import add_up
from factcheck.settings import Settings

TEXT = "أحصت هيئة المراعي في هضبة السرو {} رأس ماعز نفقت بعد موجة الصقيع."
PAIRING = Pairing("one", "best", "no")


def pair(first, second, values=("317", "317")):
    made = [
        extraction(name, TEXT.format(value), "2031-05-04T09:00", (value, value, slots))
        for name, value, slots in zip("ab", values, (first, second), strict=True)
    ]
    alignment = align(made, Settings())
    return [alignment.sides[one.claims[0].id] for one in made]


def level(slot, first, second):
    return next(one.label for one in ladder(*pair(first, second), PAIRING) if one.name == slot)


@pytest.mark.parametrize(
    ("slot", "first", "second", "expected"),
    [
        ("about", {"subject": "جندي"}, {"subject": "جندي"}, "same, unsaid"),
        ("about", {"subject": "جندي"}, {"subject": "شخص"}, "generic, unsaid"),
        ("about", {"subject": "جندي"}, {"subject": "سفينة"}, "differs, unsaid"),
        ("about", {"subject": "جندي"}, {"subject": "كرزون"}, "other, unsaid"),
        ("about", {}, {"subject": "جندي"}, "unsaid, unsaid"),
        ("about", {"event": "killed"}, {"event": "killed"}, "unsaid, toll"),
        ("about", {"event": "killed"}, {"event": "wounded"}, "unsaid, excludes"),
        ("about", {"event": "sold"}, {"event": "price"}, "unsaid, differs"),
        ("restrict", {"restrict": ("nat:SE",)}, {"restrict": ("nat:SE",)}, "same"),
        ("restrict", {"restrict": ("nat:SE",)}, {}, "one"),
        ("restrict", {"restrict": ("nat:SE",)}, {"restrict": ("nat:FI",)}, "differs"),
        ("restrict", {"restrict": ("nat:SE",)}, {"restrict": ("sex:female",)}, "one"),
        ("place", {"place_id": "EG/cairo"}, {"place_id": "EG"}, "inside"),
        ("place", {"place_id": "EG", "place": "هضبة"}, {"place_id": "SD", "place": "السرو"}, "differs"),
        ("place", {"place_id": "EG", "place": "هضبة"}, {"place_id": "SD", "place": "الخرطوم"}, "carried"),
        ("place", {"place_id": "EG"}, {}, "unsaid"),
        ("factual", {"modality": "plan"}, {}, "differs"),
        ("factual", {"modality": "plan"}, {"modality": "forecast"}, "same"),
        ("scope", {"scope": "day"}, {"scope": "unknown"}, "unsaid"),
        ("part", {"part_of": "a#0"}, {}, "one"),
        ("anchor", {"anchor": ("نسخة 3",)}, {"anchor": ("نسخة 3",)}, "shared"),
    ],
)
def test_levels(slot, first, second, expected):
    assert level(slot, first, second) == expected
    assert level(slot, second, first) == expected


def test_climbing_and_adding_up_are_one_sum():
    left, right = pair({"subject": "ماعز", "event": "killed"}, {"subject": "ماعز", "event": "killed"})
    rungs, points = climb(left, right, PAIRING, -10_000)
    assert set(rungs) == set(ladder(left, right, PAIRING)) and points == add_up(rungs)
    assert climb(left, right, PAIRING, points + 1) is None
    assert climb(left, right, PAIRING, points) is not None


def test_what_no_editor_forgives_costs_most():
    left, right = pair({"event": "killed"}, {"event": "wounded"})
    killed, same = ladder(left, right, PAIRING), ladder(*pair({"event": "killed"}, {"event": "killed"}), PAIRING)
    assert add_up(killed) <= add_up(same) - 25
    assert add_up(ladder(left, right, Pairing("far", "best", "no"))) is None


def test_an_ordinal_anchors_the_number_beside_it():
    text = "انطلقت الجولة الرابعة من مفاوضات الصيد يوم 24 يوليو في مرفأ لانده."
    made = extraction(
        "a",
        text,
        "2031-07-20T09:00",
        ("الرابعة", "4 ordinal", {"subject": "جولة"}),
        ("24 يوليو", "date:2031-07-24", {}),
    )
    alignment = align([made], Settings())
    assert alignment.sides[made.claims[1].id].anchors == {("جول", "4")}


def test_a_series_in_one_text_hangs_together():
    from factcheck.align.series import series

    text = "ارتفع سعر كيس البن في سوق تلمار من 41 كرونة في مايو إلى 57 كرونة في يونيو، وبيع كيس الشاي بـ57 كرونة."
    made = extraction(
        "a",
        text,
        "2031-07-20T09:00",
        ("41", "41 money SEK", {"subject": "بن", "role": "from"}),
        ("57", "57 money SEK", {"subject": "بن", "role": "to"}),
        ("57", "57 money SEK", {"subject": "شاي", "nth": 1}),
    )
    sides = list(align([made], Settings()).sides.values())
    coffee, dearer, tea = (claim.id for claim in made.claims)
    assert series(sides)[coffee] == {coffee, dearer} and series(sides)[tea] == {tea}


@pytest.mark.parametrize(
    ("one", "other"), [("0.55 money riyal", "55 money halala"), ("300000 money dinar/family", "30000000 money centime/family")]
)
def test_small_change_is_its_currency(one, other):
    text = "أوصى مجلس إدارة شركة سرمد للاتصالات بتوزيع {} للسهم الواحد عن أرباح الربع الثاني من العام."
    slots = {"subject": "dividend", "event": "price", "scope": "per_unit_rate", "time": "2031-05-04"}
    made = [
        extraction(name, text.format(n), "2031-05-04T10:00", (n, value, slots), publisher=name)
        for name, n, value in zip("ab", ("11", "22"), (one, other), strict=True)
    ]
    assert only(*made) == "agree"
