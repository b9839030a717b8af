"""Dates and ordinals of one thing."""

from claim_building import extraction, only

TEXT = "افتتح في سرمد مساء السبت مهرجان وادي الكهرمان للفيلم القصير في دورته {} بمشاركة مخرجين من الساحل وسرمد."
OWN = "انطلقت مساء السبت الدورة {} من مهرجان وادي الكهرمان للفيلم القصير في سرمد بمشاركة مخرجين من الساحل."
EDITION = {"subject": "دورة", "event": "round_ordinal", "time": "2031-05-04"}


def edition(name, text, surface, value, **slots):
    return extraction(
        name, text.format(surface), "2031-05-05T10:00", (surface, f"{value} ordinal", EDITION | slots), publisher=name
    )


def test_two_editions_of_one_opening_deny_each_other():
    assert only(edition("a", TEXT, "السابعة", 7), edition("b", OWN, "الثامنة", 8)) == "conflict"
    assert only(edition("a", TEXT, "السابعة", 7), edition("b", OWN, "السابعة", 7)) == "agree"


def test_two_editions_of_two_days_are_two_things():
    assert only(edition("a", TEXT, "السابعة", 7), edition("b", OWN, "الثامنة", 8, time="2030-05-04")) is None


def test_a_year_of_the_series_is_no_other_time():
    of_year = edition("a", TEXT, "السابعة", 7, time="2031-01-01", until="2031-12-31")
    assert only(of_year, edition("b", OWN, "الثامنة", 8)) == "conflict"


ROUND = "تبدأ الجولة الثانية من حملة التلقيح ضد الحصبة في محافظات سرمد الثماني يوم {} بمشاركة مئات المتطوعين."
PUT_OFF = "قالت وزارة الصحة إن لقاح الحصبة تأخر، ولذلك أرجئت الجولة الثانية منه في محافظات سرمد كلها إلى {}."
ROUND_OWN = "قالت وزارة الصحة إن موعد الجولة الثانية للقاح الحصبة هو {} وإنها تشمل محافظات سرمد كلها."
BEGINS = {"subject": "جولة", "event": "vaccinated", "modality": "plan", "anchor": ("الجولة 2",)}


def begins(name, text, surface, day):
    slots = BEGINS | {"time": day}
    return extraction(name, text.format(surface), "2031-05-05T10:00", (surface, f"date:{day}", slots), publisher=name)


def test_a_date_that_was_put_off_changed():
    first = begins("a", ROUND, "18 أيار", "2031-05-18")
    assert only(first, begins("b", ROUND_OWN, "25 أيار", "2031-05-25")) == "conflict"
    assert only(first, begins("b", PUT_OFF, "25 أيار", "2031-05-25")) == "changed"
