"""Figures that two sources give for one thing in one sentence."""

import pytest
from claim_building import extraction

from factcheck.align import align
from factcheck.align.contested import contested
from factcheck.align.side import sides_of
from factcheck.align.terms import read_terms
from factcheck.settings import Settings
from factcheck.verdict import judge

BOTH = "سار المحتجون في شوارع سرمد يوم الأحد، وقدرت الشرطة عددهم بـ 7000 متظاهر والمنظمون بـ 30000 متظاهر."
ONE = "تظاهر يوم الأحد في شوارع سرمد 30000 متظاهر بحسب المنظمين احتجاجا على غلاء الأسعار."
MARCH = {"subject": "protester", "event": "protested", "scope": "event", "time": "2031-05-04", "place_id": "SY", "place": "سرمد"}
POLICE, HOSTS = MARCH | {"speaker": "الشرطة"}, MARCH | {"speaker": "المنظمون"}


def both(first=POLICE, second=HOSTS, values=("7000", "30000")):
    return extraction("a", BOTH, "2031-05-05T08:00", ("7000", values[0], first), ("30000", values[1], second))


def rivals(made):
    return contested(sides_of(made, 0, read_terms(made)))


def test_two_sources_of_one_sentence_contest_a_figure():
    found = rivals(both())
    assert {key for ids in found.values() for key in ids} == set(found)
    assert len(found) == 2


@pytest.mark.parametrize(
    "second",
    [
        POLICE,
        MARCH,
        HOSTS | {"time": "2031-05-03"},
        HOSTS | {"event": "wounded"},
        HOSTS | {"role": "by"},
        HOSTS | {"restrict": ("woman",)},
        HOSTS | {"place_id": "IQ"},
        HOSTS | {"modality": "plan"},
    ],
    ids=["one source", "nobody's", "another day", "another event", "a change", "a kind", "another country", "a plan"],
)
def test_what_is_no_contest(second):
    assert not rivals(both(second=second))


def test_an_equal_figure_is_no_contest():
    assert not rivals(both(values=("7000", "7000")))


def test_a_text_with_one_of_the_two_denies_the_other():
    other = extraction("b", ONE, "2031-05-04T20:00", ("30000", "30000", HOSTS))
    options = Settings()
    relations, _, _ = judge(align((both(), other), options), options)
    by_value = {relation.left.rsplit("#", 1)[-1]: relation.verdict for relation in relations}
    assert sorted(by_value.values()) == ["agree", "conflict"]
    assert any("two sources" in relation.reason for relation in relations)


DENIED = MARCH | {"modality": "quoted"}


@pytest.mark.parametrize("event", ["protested", "other", None])
def test_a_denied_figure_is_contested_by_the_one_in_its_place(event):
    assert len(rivals(both(first=DENIED | {"event": event}, second=MARCH))) == 2


def test_a_denied_figure_of_another_happening_is_not():
    assert not rivals(both(first=DENIED | {"event": "wounded"}, second=MARCH))


def test_a_text_that_denies_the_figure_of_the_other_denies_it_on_another_day():
    text = both(first=DENIED, second=MARCH, values=("30000", "7000"))
    other = extraction("b", ONE, "2031-05-07T20:00", ("30000", "30000", HOSTS | {"time": "2031-05-07"}))
    options = Settings()
    relations, _, _ = judge(align((text, other), options), options)
    assert sorted(relation.verdict for relation in relations) == ["agree", "conflict"]


def test_who_corrects_an_own_statement_denies_nobody():
    corrected = BOTH[:-1] + " لا كما ورد في بيانها السابق."
    text = extraction("a", corrected, "2031-05-05T08:00", ("7000", "30000", DENIED), ("30000", "7000", MARCH))
    other = extraction("b", ONE, "2031-05-04T20:00", ("30000", "30000", HOSTS))
    options = Settings()
    relations, _, _ = judge(align((text, other), options), options)
    assert sorted(relation.verdict for relation in relations) == ["agree", "changed"]


OBJECTION = "سار المحتجون في شوارع سرمد يوم الأحد وكان عددهم 7000 متظاهر. غير أن اللجنة المنظمة قالت إن عددهم 30000 متظاهر."


@pytest.mark.parametrize(
    ("second", "found"),
    [
        (HOSTS | {"modality": "quoted"}, 2),
        (HOSTS, 0),
        (MARCH | {"modality": "quoted"}, 0),
        (POLICE | {"modality": "quoted"}, 0),
        (HOSTS | {"modality": "quoted", "event": "wounded"}, 0),
    ],
    ids=["an objection", "no word of it", "nobody's", "one source", "another event"],
)
def test_a_source_that_a_later_sentence_sets_against_others_contests_their_figure(second, found):
    made = extraction("a", OBJECTION, "2031-05-05T08:00", ("7000", "7000", POLICE), ("30000", "30000", second))
    assert len(rivals(made)) == found


def test_figures_that_can_stand_together_are_no_conflict_whoever_sets_them_against_each_other():
    text = both(values=(">6000", "30000"))
    other = extraction("b", ONE, "2031-05-04T20:00", ("30000", ">6000", HOSTS | {"speaker": "الشرطة"}))
    options = Settings()
    relations, _, _ = judge(align((text, other), options), options)
    assert "conflict" not in {relation.verdict for relation in relations}
