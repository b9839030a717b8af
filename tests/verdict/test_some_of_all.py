"""What is no conflict of tolls: some of all, a bound that the later figure satisfies, the first hours, an earlier report; and of
sizes: two attributes; and what is one figure, rounded."""

from datetime import datetime

import pytest

from factcheck.model import Document
from factcheck.model.quantity import parse
from factcheck.pipeline import check_documents
from factcheck.settings import Settings
from factcheck.verdict.values import compare


def verdicts(first, second, *, hours=3):
    documents = [
        Document("a", first, "", "صحيفة أ", datetime(2031, 5, 9, 8), published_basis="metadata"),
        Document("b", second, "", "صحيفة ب", datetime(2031, 5, 9, 8 + hours), published_basis="metadata"),
    ]
    return {relation.verdict for relation in check_documents(documents, Settings()).relations}


@pytest.mark.parametrize(
    ("some", "expected"),
    [("40 هنديا", False), ("12 طفلا", False), ("9 نساء", False), ("9 جنود", False), ("48 هنديا", True), ("40 شخصا", True)],
)
def test_those_of_one_kind_deny_no_toll_of_all(some, expected):
    found = verdicts(f"لقي {some} حتفهم في حريق المنقف بالكويت.", "لقي 43 شخصا حتفهم في حريق المنقف بالكويت.", hours=1)
    assert ("conflict" in found) == expected


@pytest.mark.parametrize(("told", "expected"), [("التعرف على هويات", False), ("مقتل", True)])
def test_the_identified_are_some_of_the_dead(told, expected):
    later = f"أعلنت الشرطة {told} 41 شخصا لقوا حتفهم في حريق المنقف بالكويت."
    assert ("conflict" in verdicts("لقي 43 شخصا حتفهم في حريق المنقف بالكويت.", later)) == expected


@pytest.mark.parametrize(("workers", "expected"), [(160, False), (18, False), (250, True)])
def test_the_ends_of_a_vague_word_are_no_figures(workers, expected):
    found = verdicts(f"كان {workers} عاملا يقيمون في مبنى المنقف بالكويت.", "كان عشرات العمال يقيمون في مبنى المنقف بالكويت.")
    assert ("conflict" in found) == expected


BLAST = "قتل {} شخصا في الانفجار الذي وقع مساء الجمعة في مرفأ بيروت، وفق حصيلة {}."


@pytest.mark.parametrize(
    ("first", "second", "kind", "expected"),
    [(30, 70, "أولية", "changed"), (70, 30, "أولية", "conflict"), (30, 70, "رسمية", "conflict")],
)
def test_an_early_toll_rises_in_the_first_hours(first, second, kind, expected):
    own = f"تشير حصيلة {kind} لوزارة الصحة إلى سقوط {second} قتيلا في انفجار مرفأ بيروت مساء الجمعة."
    assert verdicts(BLAST.format(first, kind), own, hours=2) == {expected}


@pytest.mark.parametrize(
    "said",
    [
        "مقارنة بتقرير سابق قال فيه إنه بلغ 323 حالة وفاة",
        "وكان بيان سابق أشار إلى سقوط 323 قتيلا",
        "بعد أن أفاد في وقت سابق عن مقتل 323 شخصا",
    ],
)
def test_what_an_earlier_report_said_denies_nothing(said):
    other = "قال دبلوماسي إن عدد القتلى في زلزال سرمد بلغ 600 على الأقل."
    assert "conflict" not in verdicts(f"ارتفع عدد القتلى في زلزال سرمد إلى 600 على الأقل، {said}.", other)


@pytest.mark.parametrize(
    "size",
    ["غرق قارب بطول 30 مترا قبالة بلدة سرمد.", "غرق قارب طوله 30 مترا قبالة سرمد.", "غرق زورق يبلغ طوله 30 مترا قبالة سرمد."],
)
def test_how_long_a_boat_is_and_how_far_off_are_two_attributes(size):
    assert verdicts("انقلب القارب على بعد 80 كيلومترا من بلدة سرمد.", size) == set()


def test_two_depths_meet():
    found = verdicts("وقع الزلزال على عمق 10 كيلومترات قرب سرمد.", "وقع الزلزال على عمق 17 كيلومترا قرب سرمد.")
    assert found == {"conflict"}


def test_about_a_thousand_is_not_five_hundred():
    one, other, near = parse("~1000"), parse("~500"), parse("~1200")
    assert compare(one, other, Settings()).level == "differ"
    assert compare(one, near, Settings()).level == "about"


def test_the_rounding_of_many_digits_is_no_change():
    found = verdicts(
        "تصل حصة سرمد من إنتاج النفط إلى 10 ملايين و478 ألف برميل يوميا.",
        "تصل حصة سرمد من إنتاج النفط إلى 10.48 مليون برميل يوميا.",
    )
    assert found <= {"compatible", "agree"}


def test_two_moments_of_a_match_deny_nothing():
    found = verdicts(
        "رفع مهاجم الشروق النتيجة أمام المنارة إلى 3-2 مساء الخميس.",
        "سجل مهاجم المنارة أمام الشروق ليحول النتيجة إلى 2-1 مساء الخميس.",
    )
    assert "conflict" not in found
