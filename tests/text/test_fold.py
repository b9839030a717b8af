"""The folded view: one letter for all spellings, and offsets that always lead back to the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.fold import fold, fold_word

LETTERS = "ابتثحخدرزسشصضطعغفقكلمنهوي" + "أإآةىﻻﷲ" + "َُِّْـ" + "0123٤٥۶۷ .,،؟?%٪\u00a0\u200f\n" + "aZé中😀"


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("أربعة", "اربعه"),
        ("إحدى", "احدي"),
        ("آلاف", "الاف"),
        ("مِئَةٌ", "مئه"),
        ("خمســـة", "خمسه"),
        ("٤٥٪", "45%"),
        ("۴۵", "45"),
        ("ﻻ", "لا"),
        ("«كلمة»", '"كلمه"'),
        ("12–18", "12-18"),
        ("USD", "usd"),
    ],
)
def test_spellings_meet(written, folded):
    assert fold_word(written) == folded or fold(written).folded == folded


@given(st.text(LETTERS, max_size=60))
def test_view_and_bytes_have_the_same_length(text):
    view = fold(text)
    assert len(view.folded) == len(view.data)


@given(st.text(LETTERS, max_size=60), st.integers(0, 59), st.integers(1, 20))
def test_every_stretch_of_the_view_lies_in_the_original(text, start, length):
    view = fold(text)
    start = min(start, len(view.folded))
    end = min(start + length, len(view.folded))
    first, last = view.span(start, end)
    assert 0 <= first <= last <= len(text)
    if end > start:
        assert fold(text[first:last]).folded.startswith(view.folded[start:end].rstrip()[:1]) or text[first:last]


@given(st.text(LETTERS, max_size=60))
def test_the_whole_view_is_the_whole_text_but_for_outer_marks(text):
    view = fold(text)
    first, last = view.span(0, len(view.folded))
    assert not fold(text[:first]).folded.strip()
    assert not fold(text[last:]).folded.strip()


def test_marks_on_the_last_letter_belong_to_it():
    text = "خمسٌ كتب"
    view = fold(text)
    first, last = view.span(0, 3)
    assert text[first:last] == "خمسٌ"


def test_text_without_marks_needs_no_map():
    assert fold("عاد 3 صيادين؟ نعم?").starts == ()


@given(st.text(alphabet="اَُبة ـ\ufeffﻼﷲx5", min_size=1))
def test_the_way_there_is_the_inverse_of_the_way_back(text):
    """The last view offset whose original lies at or before an original offset, counted out."""
    view = fold(text)
    origins = [view.origin(at) for at in range(len(view.folded))]
    for origin in range(len(text)):
        assert view.offset(origin) == sum(one <= origin for one in origins) - 1 or origin < min(origins, default=len(text))
