"""Figures that two sources give for one thing in one sentence."""

import pytest
from claim_building import extraction

from factcheck.align import align
from factcheck.align.canon import canon
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
    terms = read_terms(made)
    return contested(sides_of(made, 0, terms), terms, canon("ar"))


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
        (HOSTS, 2),
        (MARCH | {"modality": "quoted"}, 0),
        (POLICE | {"modality": "quoted"}, 0),
        (HOSTS | {"modality": "quoted", "event": "wounded"}, 0),
    ],
    ids=["an objection", "told by its sentence", "nobody's", "one source", "another event"],
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


@pytest.mark.parametrize(
    ("joint", "second", "value", "found"),
    [
        ("أما المنظمون فتحدثوا عن", HOSTS | {"subject": "person"}, "30000", 2),
        ("وفي المقابل، تحدث المنظمون عن", HOSTS | {"event": "attended", "time": "2031-05-05"}, "30000", 2),
        ("وتحدث المنظمون عن", HOSTS | {"subject": "person"}, "30000", 0),
        ("أما المنظمون فتحدثوا عن", HOSTS | {"event": "wounded"}, "30000", 0),
        ("أما المنظمون فتحدثوا عن", HOSTS | {"restrict": ("sex:female",)}, "30000", 2),
        ("أما المنظمون فتحدثوا عن", HOSTS, "[30000..40000]", 2),
        ("أما المنظمون فتحدثوا عن", HOSTS, "[6000..40000]", 0),
        ("أما المنظمون فتحدثوا عن", HOSTS, "90000", 0),
    ],
    ids=[
        "people",
        "those who came",
        "no word of it",
        "another event",
        "of women",
        "a range",
        "a range around it",
        "twelve times",
    ],
)
def test_what_a_word_sets_against_another_source_is_contested_in_whatever_words(joint, second, value, found):
    text = f"قدرت الشرطة المحتجين في شوارع سرمد بـ 7000 متظاهر. {joint} 30000 شخص في شوارع سرمد."
    made = extraction("a", text, "2031-05-05T08:00", ("7000", "7000", POLICE), ("30000", value, second))
    assert len(rivals(made)) == found


def test_of_several_figures_the_text_does_not_say_which_is_denied():
    text = "قدرت الشرطة المحتجين في سرمد بـ 7000 متظاهر وفي نخلان بـ 9000 متظاهر. أما المنظمون فتحدثوا عن 30000 شخص."
    claims = ("7000", "7000", POLICE), ("9000", "9000", POLICE), ("30000", "30000", HOSTS | {"subject": "person"})
    assert not rivals(extraction("a", text, "2031-05-05T08:00", *claims))


@pytest.mark.parametrize(("few", "many", "found"), [("7", "30", True), ("7", "300", False), ("700", "30000", True)])
def test_few_and_very_many_are_no_rivals(few, many, found):
    said = both(values=(few, many))
    assert bool(contested(sides_of(said, 0, read_terms(said)), read_terms(said), canon("ar"))) == found
