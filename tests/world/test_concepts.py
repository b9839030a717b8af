"""Subject concepts: lookup by noun, parents, time behaviour."""

import pytest

from factcheck.lang.lexicon import rows
from factcheck.text.fold import fold_word
from factcheck.world import concepts as module
from factcheck.world.concepts import ancestors, concept, concepts, same_or_parent
from factcheck.world.units import units


@pytest.mark.parametrize(
    ("lemma", "key"),
    [
        ("جندي", "soldier"),
        ("قتيل", "killed"),
        ("شهيد", "killed"),
        ("جريح", "wounded"),
        ("مصاب", "wounded"),
        ("نازح", "displaced"),
        ("البطالة", "unemployment"),
        ("معدل البطالة", "unemployment"),
        ("سعر الصرف", "exchange_rate"),
        ("المؤشر", "index"),
        ("مقعد", "seat"),
        ("وحدة سكنية", "housing_unit"),
        ("شاحنة مساعدات", "aid_truck"),
        ("اقتراع", "turnout"),
        ("قوة هزة", "magnitude"),
        ("عميل", "customer"),
        ("عطاء", "bid"),
    ],
)
def test_concept(lemma, key):
    assert concept(lemma).id == key


@pytest.mark.parametrize("lemma", ["شخص", "فرد", "نسمة", "عنصر", "حالة", "آخر", "مواطن"])
def test_standins_are_people_without_content(lemma):
    found = concept(lemma)
    assert found.standin and found.id == "person"


def test_the_wounded_are_no_standin_and_a_noun_unknown_has_no_concept():
    assert not concept("جريح").standin
    assert concept("زرافة") is None
    assert concept("") is None


def test_same_or_parent_goes_up_only():
    assert same_or_parent("soldier", "soldier")
    assert same_or_parent("military_personnel", "soldier")
    assert same_or_parent("person", "soldier")
    assert not same_or_parent("soldier", "person")
    assert not same_or_parent("killed", "wounded")
    assert same_or_parent("giraffe", "giraffe")
    assert not same_or_parent("person", "giraffe")


def test_behaviour_and_window():
    assert concepts()["killed"].behaviour == "running"
    assert concepts()["soldier"].behaviour == "level"
    assert concepts()["inflation"].behaviour == "flow"
    assert concepts()["law"].behaviour == "fixed"
    for entry in concepts().values():
        assert (entry.window is None) == (entry.behaviour == "fixed"), entry.id


def test_parents_exist_without_a_circle():
    for key, entry in concepts().items():
        assert set(entry.parents) <= set(concepts()), key
        assert key not in ancestors(key)


def test_dimensions_are_known():
    known = {unit.dimension for unit in units().values()} | {"", "money", "ratio", "index"}
    assert {entry.dimension for entry in concepts().values()} <= known


def test_a_noun_means_one_concept():
    count = sum(len(entry.lemmas) for entry in concepts().values())
    assert len(module._by_lemma()) == count


def test_counted_single_nouns_are_in_the_lexicon():
    """Every counted one-word noun is known under that lemma or as one of its forms."""
    forms = {fold_word(form) for _, _, listed, _ in rows("ar", "nouns") for form in listed}
    missing = [
        lemma
        for entry in concepts().values()
        if not entry.dimension
        for lemma in entry.lemmas
        if " " not in lemma and fold_word(lemma) not in forms
    ]
    assert not missing, missing
