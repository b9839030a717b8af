"""Numbers written by generators read back: every value, at a span of the original text whose words alone read the same."""

from dataclasses import replace
from fractions import Fraction

import pytest
from arabic_numbers import DIGITS, Style, grouped, in_script, split, write
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from num2words import num2words

from factcheck.extract.quantities import find_quantities
from factcheck.lang.lexicon import lexicon
from factcheck.model import Quantity
from factcheck.text.tokens import part_text

LARGEST = 10**15 - 1
# genitives: before an accusative «ألفا» is one thousand
NOUNS = {True: ("شجرة", "نسخة", "سفينة"), False: ("كتاب", "مقعد", "صندوق")}
CLITICS = ("", "و", "ب", "ل", "ف")
FRACTION_VOWEL = "\u064f"
MARKS = "\u064b\u064e\u064f\u0650\u0651\u0652\u0640"

styles = st.builds(
    Style,
    feminine=st.booleans(),
    nominative=st.booleans(),
    hundred=st.sampled_from(["مئة", "مائة"]),
    joined_hundreds=st.booleans(),
    bare_hamza=st.booleans(),
    loose_and=st.booleans(),
    heh=st.booleans(),
    accusative_scale=st.booleans(),
)
# numbers of every length, round ones as often as not
sized = st.integers(1, 15).flatmap(lambda length: st.integers(3, 10**length + 2).filter(lambda n: n <= LARGEST))
rounded = st.builds(lambda n, zeros: n * 10**zeros, st.integers(3, 999), st.integers(0, 12))
numbers = st.one_of(sized, rounded)
scripts = st.sampled_from(sorted(DIGITS))


def read(text: str) -> tuple[Quantity, ...]:
    parts = (part_text("body", text, lexicon()),)
    return find_quantities("made", parts, lexicon()).found


def only(text: str) -> Quantity:
    found = read(text)
    assert len(found) == 1, f"{text}: {[str(quantity) for quantity in found]}"
    return found[0]


def holds(text: str, value: int | Fraction, noun: str = "") -> None:
    """One quantity of this value, and its surface alone (with the noun) is that value too."""
    quantity = only(text)
    assert quantity.low == quantity.high == value, f"{text}: {quantity}"
    surface = text[quantity.span.start : quantity.span.end]
    assert only(f"{surface} {noun}".strip()).low == value, surface


@settings(max_examples=400)
@given(numbers, styles, st.sampled_from(CLITICS), st.integers(0, 2))
def test_words_of_every_gender_case_and_spelling(number, style, clitic, noun):
    counted = NOUNS[style.feminine][noun]
    holds(f"{clitic}{write(number, style)} {counted}", number, counted)


@settings(max_examples=150)
@given(numbers, styles, st.lists(st.tuples(st.integers(0, 200), st.sampled_from(MARKS)), max_size=25))
def test_diacritics_and_tatweel_change_nothing(number, style, marks):
    """But for the one vowel that makes a fraction of a number: خُمس."""
    text = f"{write(number, style)} نسخة"
    for place, mark in marks:
        at = place % len(text)
        if text[at].isalpha() and (at, mark) != (0, FRACTION_VOWEL):
            text = text[: at + 1] + mark + text[at + 1 :]
    quantity = only(f"وزعت {text} أمس")
    assert quantity.low == number
    assert 0 < quantity.span.start < quantity.span.end <= len(f"وزعت {text} أمس")


@settings(max_examples=200)
@given(
    numbers,
    scripts,
    st.sampled_from(["", ",", ".", "٬", "\u00a0", "\u202f"]),
    st.sampled_from(["", "و", "ب", "لـ", "بـ ", "الـ"]),
)
def test_digits_of_every_script_and_separator(number, script, mark, clitic):
    assume(not (mark in (",", ".") and number >= 10**15))
    written = in_script(grouped(number, mark) if mark else str(number), script)
    holds(f"{clitic}{written} شجرة", number, "شجرة")


@settings(max_examples=200)
@given(numbers, scripts)
def test_split_numbers(number, script):
    holds(f"{in_script(split(number), script)} شجرة", number, "شجرة")


@settings(max_examples=150)
@given(st.integers(0, 10**6), st.integers(0, 99), scripts, st.sampled_from([".", ",", "٫"]))
def test_decimals_in_percent(whole, hundredths, script, point):
    text = f"{whole}{point}{hundredths:02d}"
    quantity = only(f"بنسبة {in_script(text, script)} في المئة")
    assert quantity.low == Fraction(whole * 100 + hundredths, 100)
    assert quantity.step == Fraction(1, 100)


@settings(max_examples=100)
@given(st.integers(0, 999), st.integers(0, 99))
def test_the_reversed_decimal(whole, hundredths):
    assert only(f"{hundredths:02d}ر{whole} بالمئة").low == Fraction(whole * 100 + hundredths, 100)


@settings(max_examples=150)
@given(st.integers(3, 999), st.integers(1, 999), styles, st.sampled_from(["ألف", "مليون", "مليار"]))
def test_ranges_share_the_scale(low, more, style, scale):
    high = low + more
    assume(high < 1000)
    value = {"ألف": 10**3, "مليون": 10**6, "مليار": 10**9}[scale]
    quantity = only(f"بين {low} و{high} {scale} شجرة")
    assert (quantity.low, quantity.high, quantity.hedge) == (low * value, high * value, "range")


@settings(max_examples=150)
@given(numbers, numbers, styles)
def test_ranges_in_words(one, other, style):
    low, high = sorted((one, other))
    assume(low < high and low >= 1000)
    style = replace(style, nominative=False)  # «من ألفين», never «من ألفا»
    quantity = only(f"من {write(low, style)} إلى {write(high, style)} شجرة")
    assert (quantity.low, quantity.high) == (low, high)


FRACTIONS = {
    2: ("نصف", ""),
    3: ("ثلث", "أثلاث"),
    4: ("ربع", "أرباع"),
    5: ("خمس", "أخماس"),
    6: ("سدس", "أسداس"),
    8: ("ثمن", "أثمان"),
}


@pytest.mark.parametrize("below", [3, 4, 5, 6, 8])
@pytest.mark.parametrize("above", [3, 4, 5, 7])
def test_fractions(above, below):
    assume_proper = above < below
    text = f"{write(above, Style())} {FRACTIONS[below][1]} المحصول"
    if assume_proper:
        assert only(text).low == Fraction(above, below)
        assert only(text).kind == "fraction"


# «أربعمائة و ألف ألف» for 401,000: the generator from outside puts «one thousand» behind a hundred as if it were a unit
def is_wrong_in_num2words(number: int) -> bool:
    groups = [number // 1000**power % 1000 for power in range(1, 5)]
    return any(group > 100 and group % 100 == 1 for group in groups)


@settings(max_examples=300)
@given(numbers, st.sampled_from(CLITICS))
def test_words_of_a_generator_from_outside(number, clitic):
    assume(not is_wrong_in_num2words(number))
    holds(f"{clitic}{num2words(number, lang='ar')} شجرة", number, "شجرة")


@settings(max_examples=200)
@given(st.integers(1, 10**6), st.text("0123456789.,٬٫ر٠١٢٣", min_size=1, max_size=30))
def test_never_a_value_from_inside_a_longer_number(number, tail):
    """What touches a numeral belongs to it: whatever is read covers the whole run of digits, or nothing is read."""
    text = f"بلغ {number}{tail} كتابا"
    run = f"{number}{tail}".rstrip(".,٬٫ر")
    start = text.index(run)
    for quantity in read(text):
        inside = quantity.span.start > start or quantity.span.end < start + len(run)
        assert not inside or not _touches(text, quantity), f"{text}: {quantity}"


def _touches(text: str, quantity: Quantity) -> bool:
    """Whether a digit stands right before or behind the surface, or behind one mark."""
    before, after = text[: quantity.span.start][-1:], text[quantity.span.end :][:1]
    return before.isdigit() or after.isdigit()
