"""Tokens and sentences: what a numeral is, what parts words from digits, where a sentence ends."""

import re

import pytest

from factcheck.lang.lexicon import lexicon
from factcheck.text.tokens import match, part_text


def forms(text: str) -> list[list[str]]:
    return [[token.form for token in sentence.tokens] for sentence in part_text("body", text, lexicon()).sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نقل77طنا", ["نقل", "77", "طنا"]),
        ("الـ24 ساعة", ["ال", "24", "ساعه"]),
        ("ب17", ["ب", "17"]),
        ("75ر0", ["75ر0"]),
        ("164ر833ر1 نسمة", ["164ر833ر1", "نسمه"]),
        ("4.945.116", ["4.945.116"]),
        ("2٬118٬000", ["2٬118٬000"]),
        ("10\u202f000 شتلة", ["10\u00a0000", "شتله"]),
        ("12-18", ["12", "-", "18"]),
        ("(33%)", ["(", "33", "%", ")"]),
        ("د.ك", ["د", ".", "ك"]),
    ],
)
def test_tokens(text, expected):
    assert forms(text) == [expected]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("عاد 3.5 ملايين زائر.", 1),
        ("بلغ 40 د.ك. وغادر", 1),
        ("وصل 5. وغادر 3", 2),
        ("انتهى العرض.وبدأ آخر", 2),
        ("هل وصل؟ نعم! انتهى… ثم", 4),
        ("سطر\nسطر آخر\n\nثالث", 3),
        ("https://example.com/a/12345", 1),
    ],
)
def test_sentence_ends(text, count):
    assert len(forms(text)) == count


def test_glued_tells_whether_a_blank_stands_before():
    (sentence,) = part_text("body", "نقل77 طنا", lexicon()).sentences
    assert [token.glued for token in sentence.tokens] == [True, True, False]


def test_the_longest_phrase_wins():
    (sentence,) = part_text("body", "ما لا يقل عن 12", lexicon()).sentences
    found = match(sentence.tokens, 0, lexicon(), "hedges")
    assert found is not None and (found.entry.key, found.after) == ("at_least", 4)


def test_tokens_are_cut_once():
    (sentence,) = part_text("body", "عاد 3 صيادين", lexicon()).sentences
    assert sentence.tokens is sentence.tokens


@pytest.mark.parametrize("form", ["كتاب", "گاز", "x", "ab'c", "5", "3.500", "75ر0", "²", "%", "(", "٫", "•"])
def test_the_kind_of_a_token_shows_at_its_first_character(form):
    """As the pattern has it: what is one token of letters, digits or anything else."""
    (token,) = part_text("body", f" {form} ", lexicon()).sentences[0].tokens
    kinds = {"word": r"[ء-يپچڤژگ]+", "numeral": r"[0-9][0-9.,ر]*", "latin": r"[a-z][a-z'&]*"}
    assert token.kind == next((kind for kind, pattern in kinds.items() if re.fullmatch(pattern, token.form)), "mark")


def test_forms_and_blanks_rebuild_the_sentence():
    sentence = part_text("body", "  قال (محمد): 3.500 كتاب، و 5% منها", lexicon()).sentences[0]
    assert "".join(sentence.pieces) == sentence.text
    assert sentence.forms == [token.form for token in sentence.tokens]
    assert all(sentence.folded[token.start : token.end] == token.form for token in sentence.tokens)
