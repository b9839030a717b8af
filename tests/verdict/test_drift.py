"""How figures of one thing move between texts: developments, misprints, figures that cannot be one."""

from datetime import date

import pytest
from claim_building import extraction, only
from msgspec.structs import replace

from factcheck.align import align
from factcheck.settings import Settings
from factcheck.verdict import judge

LAKE = "قالت هيئة مياه سرمد إن مخزون سد وادي الكهرمان بلغ {} مليون متر مكعب في ظل أمطار الموسم على مرتفعات سرمد."
LAKE_OWN = "وصل مخزون سد وادي الكهرمان في مرتفعات سرمد إلى {} مليون متر مكعب بعد أمطار الموسم بحسب هيئة مياه سرمد."
STOCK = {"subject": "stockpile", "event": "level_stock", "scope": "total_standing", "time": "2031-05-04", "basis": "published"}


def said(name, text, published, value, **slots):
    return extraction(name, text.format(value), published, (str(value), f"{value} measure m3", slots), publisher=f"صحيفة {name}")


def test_a_level_told_within_three_days_is_a_conflict_and_later_a_development():
    first = said("a", LAKE, "2031-05-04T10:00", 412, **STOCK)
    near = said("b", LAKE_OWN, "2031-05-06T10:00", 436, **STOCK | {"time": "2031-05-06"})
    later = said("b", LAKE_OWN, "2031-05-12T10:00", 436, **STOCK | {"time": "2031-05-12"})
    assert only(first, near) == "conflict"
    assert only(first, later) == "changed"


@pytest.mark.parametrize(("published", "expected"), [("2031-05-12", "conflict"), ("2031-07-30", "changed")])
def test_the_same_digits_in_another_order_are_a_misprint_for_a_month(published, expected):
    first = said("a", LAKE, "2031-05-04T10:00", 412, **STOCK)
    assert only(first, said("b", LAKE_OWN, f"{published}T10:00", 421, **STOCK | {"time": published})) == expected


def test_a_toll_that_rose_to_the_same_digits_in_another_order_is_no_misprint():
    text = "انهار نفق في منجم وادي الكهرمان بإقليم سرمد مساء الأحد، ما أدى إلى مقتل {} عاملا بحسب الدفاع المدني في سرمد."
    own = "أسفر انهيار النفق في منجم وادي الكهرمان بإقليم سرمد عن مقتل {} عاملا بحسب حصيلة الدفاع المدني."
    toll = {"subject": "worker", "event": "killed", "scope": "event", "time": "2031-05-04"}

    def counted(name, text, published, value):
        return extraction(name, text.format(value), published, (str(value), str(value), toll), publisher=name)

    first = counted("a", text, "2031-05-04T20:00", 215)
    assert only(first, counted("b", own, "2031-05-06T20:00", 251)) == "changed"
    assert only(counted("a", text, "2031-05-04T20:00", 251), counted("b", own, "2031-05-06T20:00", 215)) == "conflict"


def test_what_a_figure_was_before_denies_no_figure_of_today():
    first = said("a", LAKE, "2031-05-04T10:00", 412, **STOCK, role="from")
    assert only(first, said("b", LAKE_OWN, "2031-05-04T15:00", 436, **STOCK)) == "changed"


def test_figures_of_a_half_year_and_of_a_year_are_no_pair():
    def over(extracted, low, high):
        made = tuple(
            replace(c, time=replace(c.time, low=date.fromisoformat(low), high=date.fromisoformat(high), basis="stated"))
            for c in extracted.claims
        )
        return replace(extracted, claims=made)

    sales = STOCK | {"subject": "passenger", "event": "arrived", "scope": "period"}
    year = over(said("a", LAKE, "2031-05-04T10:00", 186, **sales), "2030-01-01", "2030-12-31")
    half = over(said("b", LAKE_OWN, "2031-05-04T15:00", 99, **sales), "2030-01-01", "2030-06-30")
    same = over(said("b", LAKE_OWN, "2031-05-04T15:00", 199, **sales), "2030-01-01", "2030-12-31")
    assert only(year, half) is None
    assert only(year, same) == "conflict"


def test_figures_of_two_places_and_of_the_others_deny_nothing():
    first = said("a", LAKE, "2031-05-04T10:00", 412, **STOCK, place="سرمد", place_id="SY/aleppo")
    there = said("b", LAKE_OWN, "2031-05-04T15:00", 436, **STOCK, place="الكهرمان", place_id="SY/homs")
    assert only(first, there) != "conflict"
    other = said("b", LAKE_OWN, "2031-05-04T15:00", 436, **STOCK, restrict=("other",))
    assert only(said("a", LAKE, "2031-05-04T10:00", 412, **STOCK), other) is None


def test_two_final_tolls_conflict_and_an_early_one_with_a_final_one_is_a_development():
    early = "حصيلة أولية: مقتل {} عاملا في انهيار نفق منجم وادي الكهرمان بإقليم سرمد بحسب الدفاع المدني في سرمد."
    final = "الحصيلة النهائية لانهيار نفق منجم وادي الكهرمان بإقليم سرمد مقتل {} عاملا بحسب الدفاع المدني في سرمد."
    toll = {"subject": "worker", "event": "killed", "scope": "event", "time": "2031-05-04"}

    def counted(name, text, published, value):
        return extraction(name, text.format(value), published, (str(value), str(value), toll), publisher=name)

    closing = counted("a", final, "2031-05-06T20:00", 21)
    assert only(closing, counted("b", final.replace("بحسب", "كما قال"), "2031-05-08T20:00", 23)) == "conflict"
    assert only(closing, counted("b", early, "2031-05-04T20:00", 23)) == "changed"
    lower = final.replace("الحصيلة النهائية لانهيار", "أسفر انهيار").replace("مقتل", "عن مقتل")
    assert only(counted("a", early, "2031-05-04T20:00", 23), counted("b", lower, "2031-05-04T23:30", 21)) == "changed"


NIGHT = "انهار نفق في منجم وادي الكهرمان بإقليم سرمد مساء الأحد، ما أدى إلى مقتل {} عاملا وفق الدفاع المدني في سرمد."
NIGHT_OWN = "أسفر انهيار النفق في منجم وادي الكهرمان بإقليم سرمد عن مقتل {} عاملا كما أعلن الدفاع المدني مساء الأحد."
NIGHT_TOLL = {"subject": "worker", "event": "killed", "scope": "event", "time": "2031-05-04"}


def toll(name, text, published, value):
    return extraction(name, text.format(value), published, (str(value), str(value), NIGHT_TOLL), publisher=name)


def judged(*extractions):
    found, _, findings = judge(align(extractions, Settings()), Settings())
    return [(r.verdict, r.reason) for r in found], {(f.rule, f.severity) for f in findings if f.severity != "info"}


def test_a_day_without_an_hour_is_no_midnight():
    found, findings = judged(toll("a", NIGHT, "2031-05-05", 36), toll("b", NIGHT_OWN, "2031-05-05T05:20", 29))
    assert found == [("not_comparable", "of one day, the hour is not known")]
    assert not findings


def test_without_an_hour_digits_exchanged_are_still_looked_at():
    found, findings = judged(toll("a", NIGHT, "2031-05-05", 218), toll("b", NIGHT_OWN, "2031-05-05T05:20", 281))
    assert [verdict for verdict, _ in found] == ["conflict"]
    assert {severity for _, severity in findings} == {"warning"}


def test_a_toll_that_was_lowered_in_words_is_a_development():
    lowered = "خفضت السلطات حصيلة انهيار النفق في منجم وادي الكهرمان بإقليم سرمد إلى {} عاملا لقوا حتفهم مساء الأحد."
    assert only(toll("a", NIGHT, "2031-05-05T20:00", 103), toll("b", lowered, "2031-05-06T20:00", 84)) == "changed"


def undated(extracted):
    return replace(extracted, document=replace(extracted.document, published=None))


def test_texts_without_a_date_are_looked_at_where_digits_are_exchanged():
    found, findings = judged(
        undated(said("a", LAKE, "2031-05-04", 412, **STOCK)), undated(said("b", LAKE_OWN, "2031-05-04", 421, **STOCK))
    )
    assert [verdict for verdict, _ in found] == ["conflict"]
    assert {severity for _, severity in findings} == {"warning"}


def test_shares_of_a_vote_do_not_deny_each_other():
    text = "أظهرت نتائج الجولة في إقليم سرمد حصول المرشح الأول على {} في المئة من أصوات ناخبي وادي الكهرمان وسرمد."
    own = "قالت لجنة الانتخابات في سرمد إن مرشحا حصل على {} في المئة من أصوات الناخبين في وادي الكهرمان بإقليم سرمد."

    def share(name, text, value, concept):
        slots = {"subject": concept, "event": "voted", "scope": "event", "time": "2031-05-04"}
        return extraction(name, text.format(value), "2031-05-05T10:00", (value, f"{value} percent", slots), publisher=name)

    assert only(share("a", text, "52.5", "vote"), share("b", own, "50.9", "vote")) is None
    assert only(share("a", text, "52.5", "turnout"), share("b", own, "50.9", "turnout")) == "conflict"


def test_a_kept_text_whose_toll_is_brought_up_to_date_is_no_changed_copy():
    first = toll("a", NIGHT, "2031-05-04T20:00", 213)
    assert only(first, toll("b", NIGHT, "2031-05-05T03:00", 240)) == "changed"
    assert only(first, toll("b", NIGHT, "2031-05-05T03:00", 231)) == "conflict"
    assert only(first, toll("b", NIGHT, "2031-05-04T20:30", 240)) == "conflict"


def test_a_toll_of_an_event_long_past_has_no_drift():
    past = "وكان انهيار مماثل في نفق منجم وادي الكهرمان بإقليم سرمد قد أودى قبل سنوات بحياة {} عاملا بحسب الدفاع المدني في سرمد."
    own = "وفي الانهيار الأول لنفق منجم وادي الكهرمان بإقليم سرمد مات قبل سنوات {} عاملا وفق الدفاع المدني في سرمد."
    slots = NIGHT_TOLL | {"time": "2027-04-11"}

    def told(name, text, published, value):
        return extraction(name, text.format(value), published, (str(value), str(value), slots), publisher=name)

    assert only(told("a", past, "2031-05-04T20:00", 213), told("b", own, "2031-05-08T20:00", 234)) == "conflict"


WHOLE = "انهار نفق في منجم وادي الكهرمان بإقليم سرمد مساء الأحد، ما أدى إلى مقتل {} عاملا. "
PART = "وقال مدير مستشفى سرمد العام إن {} من الجرحى أدخلوا غرف العمليات في الليلة نفسها وإن حالتهم غير مستقرة."
PART_TOLL = {"subject": "wounded", "event": "wounded", "scope": "event", "time": "2031-05-04"}


def two_counts(name, published, dead, hurt):
    text = WHOLE.format(dead) + PART.format(hurt)
    made = (str(dead), str(dead), NIGHT_TOLL), (str(hurt), str(hurt), PART_TOLL)
    return extraction(name, text, published, *made, publisher=name)


def test_one_count_that_rose_in_a_copy_whose_other_counts_stayed_is_the_copys_error():
    first = two_counts("a", "2031-05-04T20:00", 213, 27)
    kept, anew = two_counts("b", "2031-05-05T06:00", 213, 29), two_counts("b", "2031-05-05T06:00", 240, 29)
    assert {verdict for verdict, _ in judged(first, kept)[0]} == {"agree", "conflict"}
    assert {verdict for verdict, _ in judged(first, anew)[0]} == {"changed"}


@pytest.mark.parametrize(("later", "expected"), [(39, "changed"), (72, "conflict"), (127, "conflict")])
def test_a_toll_that_rose_in_a_copy_by_no_slip_of_the_pen_is_a_newer_one(later, expected):
    first = two_counts("a", "2031-05-04T20:00", 213, 27)
    found = judged(first, two_counts("b", "2031-05-05T06:00", 213, later))[0]
    assert {verdict for verdict, _ in found} == {"agree", expected}


def test_the_missing_are_counted_by_the_hour_and_may_grow_fewer():
    missing = NIGHT_TOLL | {"event": "missing", "scope": "total_standing"}

    def told(name, text, published, value):
        text = text.replace("مقتل", "فقدان")
        return extraction(name, text.format(value), published, (str(value), str(value), missing), publisher=name)

    first = told("a", NIGHT, "2031-05-04T20:00", 43)
    assert only(first, told("b", NIGHT_OWN, "2031-05-05T06:00", 31)) == "changed"
    assert only(first, told("b", NIGHT_OWN, "2031-05-04T20:40", 41)) == "conflict"


@pytest.mark.parametrize(("later", "expected"), [(281, "conflict"), (224, "changed")])
def test_an_unusual_figure_with_its_digits_exchanged_is_a_misprint_even_months_later(later, expected):
    first = said("a", LAKE, "2031-05-04T10:00", 218, **STOCK)
    assert only(first, said("b", LAKE_OWN, "2031-12-30T10:00", later, **STOCK | {"time": "2031-12-30"})) == expected


def test_how_long_a_thing_lasts_is_not_dated_by_the_text():
    text = "دام انقطاع المياه عن أحياء سرمد بعد عطل محطة وادي الكهرمان {} ساعة بحسب هيئة مياه سرمد."
    own = "قالت هيئة مياه سرمد إن انقطاع المياه بعد عطل محطة وادي الكهرمان دام {} ساعة في أحياء سرمد."
    slots = {"subject": "outage", "event": "duration", "time": "2031-05-04"}

    def told(name, text, published, value, **more):
        return extraction(
            name, text.format(value), published, (str(value), f"{value} duration hour", slots | more), publisher=name
        )

    first = told("a", text, "2031-05-04T20:00", 37)
    for basis in ("inherited", "published"):
        assert only(first, told("b", own, "2031-05-24T20:00", 37, time="2031-05-24", basis=basis)) == "agree"
        assert only(first, told("b", own, "2031-05-24T20:00", 39, time="2031-05-24", basis=basis)) == "conflict"
        assert only(first, told("b", own, "2033-05-24T20:00", 39, time="2033-05-24", basis=basis)) is None


def test_a_turnout_of_a_year_is_no_later_count_of_a_ballot_in_it():
    text = "أعلنت لجنة الانتخابات في سرمد أن نسبة المشاركة في اقتراع وادي الكهرمان بلغت {} في المئة من الناخبين."
    own = "وبلغت نسبة المشاركة في اقتراع وادي الكهرمان {} في المئة من الناخبين بحسب لجنة الانتخابات في سرمد."

    def turnout(name, text, published, value, **time):
        slots = {"subject": "turnout", "event": "voted", "scope": "event"} | time
        return extraction(name, text.format(value), published, (value, f"{value} percent", slots), publisher=name)

    first = turnout("a", text, "2031-05-04T20:00", "55", time="2031-05-04")
    day = turnout("b", own, "2031-05-05T20:00", "45", time="2031-05-05")
    year = turnout("b", own, "2031-06-20T20:00", "45", time="2031-01-01", until="2031-12-31")
    counted = turnout("b", own, "2031-05-09T20:00", "54.6", time="2031-05-09")
    assert only(first, day) == "conflict"
    assert only(first, counted) == "changed"
    assert only(first, year) is None


def test_ages_of_two_names_deny_nothing():
    text = "ويخوض {} ({} عاما) السباق إلى رئاسة بلدية سرمد عن حي وادي الكهرمان بعد أعوام في هيئة المياه."
    own = "يبلغ {} من العمر {} عاما، وهو مرشح حي وادي الكهرمان في السباق إلى رئاسة بلدية سرمد، وعمل في هيئة المياه."

    def age(name, words, who, value):
        slots = {"subject": who, "event": "age", "time": "2031-05-04"}
        made = (value, f"{value} age year", slots)
        return extraction(name, words.format(who, value), "2031-05-05T10:00", made, publisher=name)

    assert only(age("a", text, "سعيد", "66"), age("b", own, "سعيد", "67")) == "conflict"
    assert only(age("a", text, "سعيد", "66"), age("b", own, "منصور", "67")) is None


@pytest.mark.parametrize(
    ("bound", "published", "expected"),
    [
        ("<=380 measure m3", "2031-05-12", "conflict"),  # «لا يتجاوز 380», although a level may fall
        ("<380 measure m3", "2031-05-04", "conflict"),
        ("<=380 measure m3", "2031-04-20", "changed"),  # it may have grown past an older bound
        ("<=40 measure m3", "2031-05-12", "changed"),  # ten times as much is hardly the same thing
    ],
)
def test_a_figure_above_what_the_other_text_says_it_is_at_most(bound, published, expected):
    first = said("a", LAKE, "2031-05-04T10:00", 412, **STOCK)
    words = LAKE_OWN.format("لا يتجاوز 380")
    later = extraction("b", words, f"{published}T10:00", ("380", bound, STOCK | {"time": published}), publisher="صحيفة ب")
    verdict = only(first, later)
    assert (verdict == "conflict") == (expected == "conflict")
    assert only(said("a", LAKE, "2031-05-04T10:00", 412, **STOCK, role="from"), later) != "conflict"  # «بعدما كان 412»


FERRY = "اصطدمت عبارة الكهرمان بجسر سرمد مساء الأحد وكان على متنها {} راكبا بحسب خفر السواحل في مرفأ سرمد."
FERRY_OWN = "كانت عبارة الكهرمان التي اصطدمت بجسر سرمد تقل {} راكبا وفق خفر السواحل في مرفأ سرمد."
ABOARD = {"subject": "passenger", "event": "arrived", "time": "2031-05-04"}


@pytest.mark.parametrize(("scope", "expected"), [("event", "conflict"), ("period", "changed")])
def test_who_was_on_board_does_not_change(scope, expected):
    first = extraction("a", FERRY.format(412), "2031-05-04T20:00", ("412", "412", ABOARD | {"scope": scope}))
    own = ABOARD | {"scope": scope, "time": "2031-05-09"}
    assert only(first, extraction("b", FERRY_OWN.format(430), "2031-05-09T20:00", ("430", "430", own))) == expected


LASTS = {"subject": "stockpile", "event": "duration", "time": "2031-05-04"}
WHEAT = "قالت هيئة مخازن سرمد إن مخزون القمح في صوامع وادي الكهرمان يكفي {} أشهر بعد موسم الحصاد في سرمد."
WHEAT_OWN = "يكفي مخزون القمح في صوامع وادي الكهرمان بسرمد {} أشهر بحسب هيئة مخازن سرمد بعد موسم الحصاد."


def test_how_long_a_stock_lasts_is_a_level():
    first = extraction("a", WHEAT.format("4.8"), "2031-05-04T20:00", ("4.8", "4.8 duration month", LASTS))
    own = LASTS | {"time": "2031-05-20"}
    later = extraction("b", WHEAT_OWN.format("5.2"), "2031-05-20T20:00", ("5.2", "5.2 duration month", own))
    assert only(first, later) == "changed"


def test_two_digits_exchanged_between_two_years_are_no_misprint():
    dead = {"subject": "worker", "event": "killed", "scope": "event"}
    text = "انهار نفق في منجم وادي الكهرمان بإقليم سرمد، ما أدى إلى مقتل {} عاملا بحسب الدفاع المدني في سرمد."
    now = extraction("a", text.format(92), "2031-05-05T10:00", ("92", "92", dead | {"time": "2031-05-04"}))
    then = extraction("b", text.format(29), "2031-05-06T10:00", ("29", "29", dead | {"time": "2029-05-04"}))
    assert only(now, then) != "conflict"


def test_figures_that_both_texts_date_years_apart_are_no_misprint():
    first = said("a", LAKE, "2031-05-04T10:00", 412, **STOCK | {"basis": "stated"})
    then = said("b", LAKE_OWN, "2031-05-05T10:00", 421, **STOCK | {"time": "2028-05-04", "basis": "stated"})
    assert only(first, then) != "conflict"


def test_the_wounded_grow_fewer_where_one_of_them_died_and_who_left_the_hospital_are_no_wounded():
    text = "أصيب {} عاملا في انهيار نفق منجم وادي الكهرمان بإقليم سرمد بحسب الدفاع المدني في سرمد."
    own = "بقي {} عاملا جريحا بعد وفاة عامل متأثرا بجراحه في انهيار نفق منجم وادي الكهرمان بإقليم سرمد بحسب الدفاع المدني."
    hurt = {"subject": "worker", "event": "wounded", "scope": "event", "time": "2031-05-04"}
    first = extraction("a", text.format(41), "2031-05-04T20:00", ("41", "41", hurt))
    later = extraction("b", own.format(40), "2031-05-05T20:00", ("40", "40", hurt))
    assert only(first, later) == "changed"
    left = extraction("b", own.format(19), "2031-05-05T20:00", ("19", "19", hurt | {"event": "recovered", "subject": "wounded"}))
    assert only(first, left) is None


def test_a_figure_that_the_later_text_says_it_moved_to_is_a_change():
    first = said("a", LAKE, "2031-05-04T10:00", 218, **STOCK)
    assert only(first, said("b", LAKE_OWN, "2031-05-04T16:00", 232, **STOCK | {"role": "to"})) == "changed"
    assert only(first, said("b", LAKE_OWN, "2031-05-04T16:00", 281, **STOCK | {"role": "to"})) == "conflict"  # digits exchanged


@pytest.mark.parametrize(("role", "value", "expected"), [("to", 36, "changed"), ("to", 22, "conflict"), (None, 36, "conflict")])
def test_a_toll_of_which_the_later_text_says_that_it_rose_is_a_change_within_the_hour(role, value, expected):
    """Not one that fell, and not one of which nothing is said."""
    slots = {"subject": "worker", "event": "killed", "scope": "event", "time": "2031-05-04", "role": role}
    first = toll("a", NIGHT, "2031-05-04T20:00", 29)
    later = extraction("b", NIGHT_OWN.format(value), "2031-05-04T20:40", (str(value), str(value), slots), publisher="b")
    assert only(first, later) == expected


@pytest.mark.parametrize(("start", "expected"), [("2031-01-01", ["conflict"]), ("2031-02-01", [])])
def test_counts_from_one_day_on_only_rise(start, expected):
    """«منذ مطلع العام» in both; counts of two beginnings may be of two things."""
    slots = {"subject": "worker", "event": "killed", "scope": "cumulative", "basis": "stated"}
    first = extraction(
        "a", NIGHT.format(29), "2031-05-04T20:00", ("29", "29", slots | {"time": "2031-01-01", "until": "2031-05-04"})
    )
    later = extraction(
        "b", NIGHT_OWN.format(22), "2031-05-05T20:00", ("22", "22", slots | {"time": start, "until": "2031-05-05"})
    )
    assert [verdict for verdict, _ in judged(first, later)[0]] == expected


def test_a_source_that_objects_to_an_earlier_figure_denies_it_whenever_it_does():
    first = said("a", LAKE, "2031-05-04T10:00", 218, **STOCK | {"speaker": "الوزارة"})
    objection = STOCK | {"modality": "quoted", "speaker": "النقابة", "time": "2031-05-14"}
    assert only(first, said("b", LAKE_OWN, "2031-05-14T10:00", 232, **objection)) == "conflict"
    assert only(first, said("b", LAKE_OWN, "2031-05-14T10:00", 232, **objection | {"modality": "fact"})) == "changed"
    assert only(first, said("b", LAKE_OWN, "2031-05-14T10:00", 232, **objection | {"role": "to"})) == "changed"


def test_what_a_figure_had_been_is_denied_by_an_older_bound_that_somebody_gave():
    bound = said("a", LAKE, "2031-05-04T10:00", "<=210", **STOCK | {"speaker": "النقابة"})
    later = STOCK | {"time": "2031-05-04", "role": "from"}
    assert only(bound, said("b", LAKE_OWN, "2031-05-14T10:00", 232, **later)) == "conflict"
    assert only(bound, said("b", LAKE_OWN, "2031-06-14T10:00", 232, **STOCK | {"time": "2031-06-14"})) == "changed"


@pytest.mark.parametrize(("speaker", "expected"), [("خبير الجمارك", "conflict"), (None, "changed")])
def test_what_was_seized_once_is_denied_by_an_older_bound_that_somebody_gave(speaker, expected):
    text = "ضبطت جمارك سرمد في مرفأ وادي الكهرمان شحنة نحاس مهربة قال خبير الجمارك إنها لا تتعدى {} طنا."
    own = "قالت لائحة الاتهام إن شحنة النحاس المهربة التي ضبطتها جمارك سرمد في مرفأ وادي الكهرمان تزيد على {} طنا."
    slots = {"subject": "copper", "event": "seized", "scope": "event", "time": "2031-05-04", "basis": "published"}
    made = ("13", "<=13 measure ton", slots | {"speaker": speaker})
    first = extraction("a", text.format(13), "2031-05-04T20:00", made)
    last = ("20", ">20 measure ton", slots | {"time": "2031-05-30"})
    assert only(first, extraction("b", own.format(20), "2031-05-30T20:00", last, publisher="صحيفة ب")) == expected


def test_the_strengths_of_two_quakes_deny_nothing():
    text = "ضرب زلزال بلغت قوته {} درجات إقليم سرمد ووادي الكهرمان في ساعات الفجر بحسب مركز رصد الزلازل في سرمد."
    own = "وكان زلزال بقوة {} درجات قد ضرب إقليم سرمد ووادي الكهرمان بحسب مركز رصد الزلازل في سرمد."

    def quake(name, words, value, day):
        slots = {"subject": "قوة", "event": "magnitude", "scope": "moment", "time": day}
        made = (value, f"{value} measure degree", slots)
        return extraction(name, words.format(value), f"2031-05-0{len(name) + 3}T20:00", made, publisher=name)

    assert only(quake("a", text, "5.9", "2031-05-04"), quake("b", own, "5.6", "2031-05-04")) == "conflict"
    assert only(quake("a", text, "5.9", "2031-05-04"), quake("b", own, "5.6", "2030-10-04")) is None


@pytest.mark.parametrize(
    ("time", "basis", "verdict"), [("2031-05-04", "stated", "conflict"), ("2031-05-05", "published", "changed")]
)
def test_exchanged_digits_of_one_cut_off_are_a_misprint_and_later_a_rise(time, basis, verdict):
    text = "غادرت {} أسرة قرى وادي الكهرمان في إقليم سرمد حتى ليل الأحد بعد الحريق بحسب لجنة الأهالي."
    own = "أحصى الهلال الأحمر {} أسرة نزحت عن وادي الكهرمان، وقال إن الحريق في إقليم سرمد لم يخمد."
    slots = {"subject": "family", "event": "displaced", "scope": "cumulative", "time": "2031-05-04", "basis": "stated"}
    first = extraction("a", text.format(1200), "2031-05-04T20:00", ("1200", "1200", slots), publisher="a")
    second = ("2100", "2100", slots | {"time": time, "basis": basis})
    assert only(first, extraction("b", own.format(2100), "2031-05-05T17:00", second, publisher="b")) == verdict
