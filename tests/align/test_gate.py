"""The gate: what is said and differs, what is missing."""

from datetime import date

import pytest
from claim_building import extraction, only
from msgspec.structs import replace

from factcheck.align import Worth, align, rung
from factcheck.align.gate import SLOTS, _time, place
from factcheck.align.ladder import add_up, points
from factcheck.model import Time
from factcheck.settings import Settings

TEXT = "أحصت هيئة المراعي في هضبة السرو {} رأس ماعز نفقت بعد موجة الصقيع."
OTHER = "بعد موجة الصقيع في هضبة السرو قال المزارعون إنهم دفنوا ما نفق من ماعز في المراعي، وهو {} رأسا بحسب ما عدته هيئة المراعي."
OPEN = replace(Settings(), gate_points=-10_000, gate_apart=0, story_link=-10)


def pair(first, second, values=("317", "317"), texts=(TEXT, TEXT)):
    made = [
        extraction(name, text.format(value), "2031-05-04T09:00", (value, value, slots))
        for name, text, value, slots in zip("ab", texts, values, (first, second), strict=True)
    ]
    return align(made, OPEN)


def level(slot, first, second):
    left, right = pair(first, second).sides.values()
    return dict((*SLOTS, ("place", place)))[slot](left, right)


@pytest.mark.parametrize(
    ("slot", "first", "second", "expected"),
    [
        ("about", {"subject": "جندي"}, {"subject": "جندي"}, "same, unsaid"),
        ("about", {"subject": "جندي"}, {"subject": "شخص"}, "generic, unsaid"),
        ("about", {"subject": "جندي"}, {"subject": "سفينة"}, "differs, unsaid"),
        ("about", {"subject": "جندي"}, {"subject": "كرزون"}, "other, unsaid"),
        ("about", {"subject": "غارة"}, {"subject": "هجوم"}, "alike, unsaid"),
        ("about", {"subject": "لقاء"}, {"subject": "مباراة"}, "alike, unsaid"),
        ("about", {"subject": "لقاء"}, {"subject": "اجتماع"}, "same, unsaid"),
        ("about", {"subject": "اجتماع"}, {"subject": "مباراة"}, "differs, unsaid"),
        ("about", {"subject": "طابق"}, {"subject": "دور"}, "same, same"),
        ("about", {"subject": "عامل"}, {"subject": "رجل"}, "kin, unsaid"),
        ("about", {"subject": "طفل"}, {"subject": "رجل"}, "differs, unsaid"),
        ("about", {}, {"subject": "جندي"}, "unsaid, unsaid"),
        ("about", {"event": "killed"}, {"event": "killed"}, "unsaid, toll"),
        ("about", {"event": "killed"}, {"event": "wounded"}, "unsaid, excludes"),
        ("about", {"event": "wounded"}, {"event": "hospitalized"}, "unsaid, kin"),
        ("about", {"event": "sold"}, {"event": "price"}, "unsaid, kin"),
        ("about", {"event": "sold"}, {"event": "built"}, "unsaid, differs"),
        ("restrict", {"restrict": ("nat:SE",)}, {"restrict": ("nat:SE",)}, "same"),
        ("restrict", {"restrict": ("nat:SE",)}, {}, "one"),
        ("restrict", {"restrict": ("nat:SE",)}, {"restrict": ("nat:FI",)}, "differs"),
        ("restrict", {"restrict": ("nat:SE",)}, {"restrict": ("sex:female",)}, "one"),
        ("place", {"place_id": "EG/cairo"}, {"place_id": "EG"}, "inside"),
        ("place", {"place_id": "EG", "place": "هضبة"}, {"place_id": "SD", "place": "السرو"}, "differs"),
        ("place", {"place_id": "EG", "place": "هضبة"}, {"place_id": "SD", "place": "الخرطوم"}, "carried"),
        ("place", {"place_id": "EG"}, {}, "unsaid"),
        ("place", {"place_id": "EG"}, {"place": "السرو"}, "unsaid"),
        ("place", {"place_id": "EG"}, {"place": "مناطق أخرى"}, "carried"),
        ("place", {"place": "مناطق أخرى"}, {"place": "مناطق أخرى"}, "same"),
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


GOAT = {"subject": "ماعز", "event": "killed"}


def test_the_points_are_the_sum_of_the_ladder():
    (candidate,) = pair(GOAT, GOAT).candidates()
    assert candidate.points == add_up(candidate.levels)
    assert {level.name for level in candidate.levels} == {
        *(name for name, _ in SLOTS),
        *("place", "wide", "context", "when", "fit", "story", "copy", "crowd", "beside", "sole", "leads", "down", "speaker"),
    }


def test_a_pair_below_the_bar_is_left_out():
    found = pair(GOAT, GOAT)
    (candidate,) = found.candidates()
    assert not replace(found, settings=replace(OPEN, gate_points=candidate.points + 1)).candidates()
    assert replace(found, settings=replace(OPEN, gate_points=candidate.points)).candidates()


def test_only_pairs_that_can_still_count_are_climbed_for_their_values():
    found = pair(GOAT, GOAT, texts=(TEXT, OTHER))
    (candidate,) = found.candidates()

    def counted(floor):
        worth = Worth(lambda left, right: rung("value", "equal_unusual"), frozenset(), floor, floor)
        return [one for circle in found.circles(worth) for meeting in circle.candidates for one in meeting]

    together = candidate.points + points()["value", "equal_unusual"]
    assert counted(together) and not counted(together + 1)


def test_what_no_editor_forgives_costs_most():
    (killed,) = pair({"event": "killed"}, {"event": "wounded"}).candidates()
    (same,) = pair({"event": "killed"}, {"event": "killed"}).candidates()
    assert killed.points <= same.points - 25
    assert points()["story", "far"] is None


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


INFECTED = "أحصت هيئة المراعي في هضبة السرو 942 رأسا مريضا نفق منها 317 رأسا بعد موجة الصقيع."


@pytest.mark.parametrize(("befell", "expected"), [("infected", "same"), ("killed", "one")], ids=["all the dead", "some of them"])
def test_a_part_that_something_else_befell_is_a_whole(befell, expected):
    part = {"event": "killed", "part_of": f"a#{INFECTED.index('942')}"}
    first = extraction("a", INFECTED, "2031-05-04T09:00", ("942", "942", {"event": befell}), ("317", "317", part))
    second = extraction("b", TEXT.format("320"), "2031-05-04T09:00", ("320", "320", {"event": "killed"}))
    _, left, right = align([first, second], OPEN).sides.values()
    assert dict(SLOTS)["part"](left, right) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقعت الحكومة عقد نقل مياه العقبة إلى عمان بكلفة 42 مليون دينار.", "unsaid"),
        ("وقعت الحكومة عقد نقل المياه في العقبة بكلفة 42 مليون دينار.", "differs"),
    ],
    ids=["both towns are named", "one is"],
)
def test_a_place_that_the_other_sentence_names_too_tells_two_things_not_apart(text, expected):
    price = {"subject": "cost", "place_id": "JO/aqaba", "place": "العقبة"}
    there = {"subject": "cost", "place_id": "JO/amman", "place": "عمّان"}
    first = extraction("a", text, "2031-05-04T09:00", ("42", "42000000 money JOD", price))
    second = extraction("b", "تبلغ كلفة المشروع في عمّان 60 مليون دينار.", "2031-05-05T09:00", ("60", "60000000 money JOD", there))
    left, right = align([first, second], OPEN).sides.values()
    assert place(left, right) == expected


def test_a_day_that_only_the_page_gives_is_no_other_day():
    told, printed = Time(date(2031, 5, 4), date(2031, 5, 4), "stated"), Time(date(2031, 5, 5), date(2031, 5, 5), "published")
    assert _time(told, printed) == _time(printed, told) == "same"
    assert _time(told, replace(printed, basis="stated")) == "week"
    assert _time(told, replace(printed, low=date(2031, 5, 8), high=date(2031, 5, 8))) == "week"
