"""The word files are clean: spelling, columns, keys, and an example that holds one of the forms."""

import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import pytest

import factcheck.lang.lexicon as lexicon_module
from factcheck.lang.ar.morphology import PREFIXES, SUFFIXES, inflect
from factcheck.lang.lexicon import categories, rows
from factcheck.text.fold import fold_word

WORDS = Path(lexicon_module.__file__).parent / "ar" / "words"
NAMES = categories("ar")
# files whose forms name one thing each; in the others a word may bear several tags
THINGS = ["units", "currencies", "nouns", "nationalities", "places", "duals", "months", "weekdays"]
# presentation forms, tatweel, diacritics, bidi controls and joiners, no-break and zero-width blanks
UNWANTED = re.compile(
    "[\ufb50-\ufdff\ufe70-\ufefc\u0640\u0610-\u061a\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00a0]"
)
FARSI = re.compile("[\u06cc\u06a9\u06c1\u06d5\u06c0\u06be\u06f0-\u06f9]")


def lines(name: str) -> list[str]:
    return (WORDS / f"{name}.tsv").read_text("utf-8").splitlines()


def entries(name: str) -> list[list[str]]:
    return [line.split("\t") for line in lines(name) if line and not line.startswith("#")]


def problems(found: list[str]) -> str:
    return "\n".join(found[:40])


@pytest.mark.parametrize("name", NAMES)
def test_spelling(name):
    """Forms in plain letters; an example may be written as copy is, in one normal form."""
    bad = []
    for row in entries(name):
        plain = "\t".join(row[:3])
        bad += [row[2][:60]] if UNWANTED.search(plain) or FARSI.search(plain) else []
        bad += [row[0] for cell in row if unicodedata.normalize("NFC", cell) != cell]
    assert not bad, problems(bad)


@pytest.mark.parametrize("name", NAMES)
def test_columns(name):
    bad = [row[0] for row in entries(name) if len(row) != 4 or any(not cell or cell != cell.strip() for cell in row)]
    bad += [
        form for _, _, forms, *_ in entries(name) for form in forms.split("|") if not form or form != form.strip() or "  " in form
    ]
    assert not bad, problems(bad)


@pytest.mark.parametrize("name", NAMES)
def test_every_character_is_known_to_the_fold(name):
    bad = [
        form
        for _, _, forms, _ in rows("ar", name)
        for form in forms
        if "?" in fold_word(form) and "?" not in form and "؟" not in form
    ]
    assert not bad, problems(bad)


@pytest.mark.parametrize("name", THINGS)
def test_key_and_class_stand_on_one_line(name):
    many = [f"{key} {klass}" for (key, klass), n in Counter((k, c) for k, c, _, _ in rows("ar", name)).items() if n > 1]
    assert not many, problems(many)


@pytest.mark.parametrize("name", THINGS)
def test_a_form_names_one_thing(name):
    """Also as folded; a noun's form that two lemmas share is marked on both lines."""
    seen = defaultdict(list)
    for key, klass, forms, _ in rows("ar", name):
        for form in dict.fromkeys(map(fold_word, forms)):
            seen[form].append((key, "homograph" in klass.split()))
    bad = [
        f"{form}: {where}" for form, where in seen.items() if len({key for key, _ in where}) > 1 and not all(m for _, m in where)
    ]
    assert not bad, problems(bad)


@pytest.mark.parametrize("name", NAMES)
def test_no_line_and_no_form_of_a_line_twice(name):
    whole = Counter(tuple(row[:3]) for row in entries(name))
    bad = [f"{key}: {forms[:40]}" for (key, _, forms), n in whole.items() if n > 1]
    for key, _, forms, _ in rows("ar", name):
        bad += [f"{key}: {form}" for form, n in Counter(forms).items() if n > 1]
    assert not bad, problems(bad)


def holds(example: str, forms: list[str]) -> bool:
    text = f" {fold_word(example)} "
    for form in forms:
        folded = re.escape(fold_word(form))
        before = "|".join(map(re.escape, PREFIXES))
        after = "|".join(map(re.escape, SUFFIXES))
        if re.search(rf"(?<![ء-ي])(?:{before})ـ?{folded}(?:{after})?(?![ء-ي])", text):
            return True
        # a pronoun turns the final ة into ت
        if folded.endswith("ه") and re.search(rf"(?<![ء-ي])(?:{before}){folded[:-1]}ت(?:{after})(?![ء-ي])", text):
            return True
    return False


def begins(example: str, forms: list[str]) -> bool:
    """For lines that list the beginnings of words."""
    return any(word.startswith(tuple(map(fold_word, forms))) for word in fold_word(example).split())


@pytest.mark.parametrize("name", NAMES)
def test_the_example_holds_a_form(name):
    bad = [
        f"{key}: {example}"
        for key, klass, forms, example in rows("ar", name)
        if not (begins if klass.endswith("prefix") else holds)(example, [form for _, form in inflect(name, klass, forms)])
    ]
    assert not bad, problems(bad)


def test_the_linter_sees_what_is_wrong():
    assert UNWANTED.search("طـن") and UNWANTED.search("طنّ") and UNWANTED.search("ﻃﻦ")
    assert FARSI.search("کیلو")
    assert holds("وبالأطنان", ["طن", "أطنان"]) and holds("سيارتهم", ["سيارة"])
    assert not holds("أطنانهما", ["غرام"]) and not holds("طنجة", ["طن"])


def test_nouns_used_for_one_another_are_known():
    """Each line of ``likes.tsv`` has an example with one of its nouns, no noun twice, and nouns that the lexicon reads."""
    words, bad = lexicon_module.lexicon("ar"), []
    for line in (WORDS.parent / "likes.tsv").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        nouns, example = line.split("\t")
        bare = [fold_word(noun.removeprefix("=")) for noun in nouns.split("|")]
        bad += [line] if len(set(nouns.split("|"))) < len(bare) or "9" not in example else []
        bad += [noun for noun in bare if not any(words.read(word) for word in noun.split())]
    assert not bad, problems(bad)
