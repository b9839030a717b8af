"""Asking claims, and the reports of what does not hold."""

from __future__ import annotations

import pytest
from rule_line import read_once

from factcheck.rules.load_rules import make_document
from factcheck.rules.mistakes import UnknownName
from factcheck.rules.query import ClaimError, Claims, NothingFound

TEXTS = (
    ("ينتشر في العراق نحو 3400 جندي أجنبي، بينهم 2500 أمريكي، بحسب وزارة الدفاع.", "صحيفة النخلة", "2021-07-15T09:00"),
    ("ينتشر في العراق 2550 جنديا أمريكيا.", "وكالة السهل", "2021-09-15T09:00"),
    ("قتل 12 شخصا في انفجار ببغداد، وفق الشرطة. وبلغت نسبة البطالة 14%.", "إذاعة الجسر", "2021-07-16T09:00"),
)


@pytest.fixture(scope="module")
def claims() -> Claims:
    documents = [make_document(text, str(n), "", when, publisher) for n, (text, publisher, when) in enumerate(TEXTS)]
    return Claims(read_once(documents))


class TestAbout:
    def test_a_name_covers_what_is_a_kind_of_it(self, claims):
        assert set(claims.about("troops", place="IQ", kind="count").values) == {"~3400", "2500", "2550"}
        assert claims.about("soldier", place="IQ").values == claims.about("جندي", place="العراق").values

    def test_a_part_without_a_noun_counts_what_its_whole_counts(self, claims):
        assert claims.about("soldier", who="US", during="2021-07").values == ("2500",)

    def test_people_are_covered_by_what_happened_to_them(self, claims):
        assert claims.about("killed", place="IQ").values == ("12",)
        assert len(claims.about("wounded")) == 0

    @pytest.mark.parametrize(
        ("who", "found"), [("US", 2), ("nat:US", 2), ("أمريكي", 2), ("foreign", 1), ("FR", 0), (["US", "foreign"], 0)]
    )
    def test_who(self, claims, who, found):
        assert len(claims.about("troops", who=who, kind="count")) == found

    @pytest.mark.parametrize(("during", "found"), [("2021", 3), ("2021-07", 2), ("2021-08..", 1), ("..2020", 0)])
    def test_during(self, claims, during, found):
        assert len(claims.about("troops", kind="count", during=during)) == found

    @pytest.mark.parametrize(
        ("slots", "hint"),
        [
            ({"subject": "tropps"}, "troops"),
            ({"subject": "جنديي"}, "جندي"),
            ({"subject": "troops", "place": "IRAQ"}, ""),
            ({"subject": "troops", "who": "UAS"}, ""),
            ({"subject": "troops", "unit": "kmm"}, "km"),
            ({"subject": "troops", "kind": "counts"}, "count"),
        ],
    )
    def test_an_unknown_name_is_an_error_with_the_nearest(self, claims, slots, hint):
        with pytest.raises(UnknownName) as caught:
            claims.about(slots.pop("subject"), **slots)
        assert hint in caught.value.hint


class TestHolds:
    def test_equals(self, claims):
        claims.about("troops", who="US", during="2021-07").equals("2500 soldier").equals("2500")
        claims.about("troops", who="foreign").equals("3400 soldier")  # «about» is no other value
        with pytest.raises(ClaimError, match="1 of 2 claims do not hold"):
            claims.about("troops", who="US").equals("2500 soldier")
        with pytest.raises(ClaimError):
            claims.about("troops", who="US", during="2021-07").equals("2500 tank")
        with pytest.raises(UnknownName):
            claims.about("troops", who="US").equals("2500 soldeir")

    def test_agrees(self, claims):
        claims.about("troops", who="US").agrees(within="5%")
        claims.about("troops", place="IQ", during="2021-07").agrees()  # a part is not held against its whole
        with pytest.raises(ClaimError, match="cannot both be true") as caught:
            claims.about("troops", who="US").agrees(within="1%")
        assert {str(claim.value) for claim in caught.value.failing} == {"2500", "2550"}

    def test_bounds(self, claims):
        troops = claims.about("troops", who="US")
        troops.at_most("3000 soldier").at_least("2500 soldier").between("2000", "3000 soldier").within("2500", "5%")
        for broken in (lambda: troops.at_most("2540"), lambda: troops.at_least("2540"), lambda: troops.within("2500", "1%")):
            with pytest.raises(ClaimError):
                broken()

    def test_percent(self, claims):
        claims.about("unemployment").equals("14 percent").at_most("20 percent")
        with pytest.raises(ClaimError):
            claims.about("unemployment").equals("41 percent")

    def test_never_falls(self, claims):
        claims.about("troops", who="US").never_falls()

    def test_sources(self, claims):
        troops = claims.about("troops", kind="count")
        assert troops.independent_sources == 2 and troops.independent_sources >= 2
        assert troops.sources == ("صحيفة النخلة", "وكالة السهل")

    def test_attributed(self, claims):
        claims.about("killed").attributed()
        with pytest.raises(ClaimError):
            claims.about("troops").attributed()

    def test_absent_and_exists(self, claims):
        claims.about("wounded").absent()
        claims.about("killed").exists()
        with pytest.raises(ClaimError):
            claims.about("killed").absent()


class TestNothing:
    @pytest.mark.parametrize("assertion", ["exists", "agrees", "attributed", "never_falls", "whole"])
    def test_a_test_without_a_claim_is_not_green(self, claims, assertion):
        with pytest.raises(NothingFound, match="nothing was tested") as caught:
            getattr(claims.about("oil_output"), assertion)()
        assert "the texts speak of" in str(caught.value)

    def test_unless_that_was_said(self, claims):
        claims.about("oil_output").if_any.at_most("5 measure barrel/day").agrees()


def test_the_message_is_a_report(claims):
    with pytest.raises(ClaimError) as caught:
        claims.about("troops", who="US", place="IQ").agrees()
    said = str(caught.value)
    for part in (
        "claims.about('troops', who='US', place='IQ').agrees",
        "2500",
        "2550",
        "2021-07-15",
        "2021-09-15",
        "صحيفة النخلة",
    ):
        assert part in said
    assert "⟦2550⟧" in said and "وزارة الدفاع" in said


def test_copies_are_one_source():
    text = "أعلنت وزارة الداخلية ضبط 4350 كيلوغراما من المواد المخدرة داخل شاحنة تبريد عند معبر الحدود الشمالي فجر الاثنين."
    documents = [make_document(text, str(n), "", "2024-05-14T09:00", name) for n, name in enumerate(("وكالة", "صحيفة"))]
    found = Claims(read_once(documents)).about("narcotic", kind="measure")
    if not len(found):
        found = Claims(read_once(documents)).about("مادة", kind="measure")
    assert len(found.sources) == 2 and found.independent_sources == 1
