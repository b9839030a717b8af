"""What the word files promise of units, currencies, nouns, nationalities: forms read back to their entries."""

import pytest

from factcheck.lang.lexicon import Memo, UnknownLanguageError, lexicon, rows
from factcheck.text.fold import fold_word
from factcheck.text.tokens import part_text


def found(word: str) -> set[tuple[str, str]]:
    return {(reading.entry.category, reading.entry.key) for reading in lexicon().readings(fold_word(word))}


@pytest.mark.parametrize(
    ("word", "category", "key"),
    [
        ("سنتان", "duals", "year"),
        ("شهرين", "duals", "month"),
        ("يومين", "duals", "day"),
        ("كيلومترين", "duals", "km"),
        ("ساعتين", "duals", "hour"),
        ("أسبوعين", "duals", "week"),
        ("عامين", "duals", "year"),
        ("عاما", "units", "year"),
        ("أعوام", "units", "year"),
        ("طنا", "units", "ton"),
        ("كلم", "units", "km"),
        ("كلغ", "units", "kg"),
        ("للبرميل", "units", "barrel"),
        ("ميغاوات", "units", "MW"),
        ("دينارا", "currencies", "dinar"),
        ("دولارين", "duals", "USD"),
        ("بالليرة", "currencies", "lira"),
        ("شواكل", "currencies", "ILS"),
        ("جنديان", "duals", "جندي"),
        ("جنديين", "duals", "جندي"),
        ("جنود", "nouns", "جندي"),
        ("شاحنتين", "duals", "شاحنة"),
        ("شاحنتي", "duals", "شاحنة"),
        ("صواريخ", "nouns", "صاروخ"),
        ("قتلى", "nouns", "قتيل"),
        ("مستشفيين", "duals", "مستشفى"),
        ("قاضيين", "duals", "قاض"),
        ("عراقيون", "nationalities", "IQ"),
        ("أميركية", "nationalities", "US"),
        ("الكردية", "nationalities", "kurdish"),
        ("بالموصل", "places", "IQ/mosul"),
    ],
)
def test_reads_as(word, category, key):
    assert (category, key) in found(word)


@pytest.mark.parametrize(
    ("word", "category"),
    [
        ("كما", "units"),
        ("كمين", "duals"),
        ("مصابين", "duals"),
        ("مهندسين", "duals"),
        ("لاعبي", "duals"),
        ("صاروخي", "duals"),
        ("رئيسي", "duals"),
        ("قانوني", "duals"),
        ("يومي", "duals"),
        ("شهري", "duals"),
        ("طالبان", "duals"),
        ("أمان", "duals"),
        ("أمين", "duals"),
        ("بحرين", "duals"),
        ("تمرين", "duals"),
        ("عدوان", "duals"),
        ("لبنان", "duals"),
        ("شعبان", "duals"),
        ("جولان", "duals"),
        ("عمان", "duals"),
        ("طيران", "duals"),
        ("يدين", "duals"),
        ("بلدان", "duals"),
    ],
)
def test_does_not_read_as(word, category):
    assert category not in {where for where, _ in found(word)}


@pytest.mark.parametrize(
    ("text", "phrase", "key"),
    [
        ("دفع 40 د.ك. وغادر", "د . ك", "KWD"),
        ("بلغ 9 ل.ل", "ل . ل", "LBP"),
        ("غطى 5 كم2", "كم 2", "km2"),
        ("غطى 5 كم²", "كم ²", "km2"),
        ("هبت بسرعة 50 كم/س", "كم / س", "km_h"),
        ("عند 30 °م", "° م", "degC"),
    ],
)
def test_the_tokens_of_a_sign_are_those_of_its_phrase(text, phrase, key):
    words = tuple(phrase.split())
    forms = [token.form for sentence in part_text("body", text, lexicon()).sentences for token in sentence.tokens]
    assert any(tuple(forms[i : i + len(words)]) == words for i in range(len(forms)))
    assert key in {entry.key for stored, entry in lexicon().phrases.get(words[0], []) if stored == words}


def test_every_noun_has_a_gender_and_known_flags():
    for key, klass, _, _ in rows("ar", "nouns"):
        gender, *flags = klass.split()
        assert gender in ("m", "f"), key
        assert set(flags) <= {"human", "nodual", "nisba", "homograph"}, key


def test_coverage():
    assert len(rows("ar", "nouns")) >= 1500
    assert len(rows("ar", "nationalities")) >= 200


@pytest.mark.parametrize("tag", ["ar", "ar-IQ", "AR_eg"])
def test_a_region_does_not_matter(tag):
    assert lexicon(tag).language == "ar"


@pytest.mark.parametrize("tag", ["en", "../x", "", "x/../ar"])
def test_a_language_without_words_is_refused(tag):
    with pytest.raises(UnknownLanguageError, match="there are: ar"):
        lexicon(tag)


def test_a_memo_asks_once_and_begins_anew_past_its_limit(monkeypatch):
    monkeypatch.setattr("factcheck.lang.lexicon._REMEMBERED", 2)
    asked: list[str] = []
    lengths = Memo(lambda form: asked.append(form) or len(form))
    assert [lengths[form] for form in ("ماء", "ماء", "نار", "هواء", "ماء")] == [3, 3, 3, 4, 3]
    assert asked == ["ماء", "نار", "هواء", "ماء"]


@pytest.mark.parametrize(
    ("word", "joined", "definite", "plain", "second"),
    [("والمئة", True, True, "", ""), ("من", False, False, "particles", "بين"), ("ملعقة", False, False, "", "")],
)
def test_what_is_asked_of_a_word_is_kept_with_its_readings(word, joined, definite, plain, second):
    readings = lexicon().readings(fold_word(word))
    assert (readings.joined, readings.definite) == (joined, definite)
    assert not plain or plain in readings.plain
    assert readings.seconds == {phrase.rest[0] for phrases in readings.phrases.values() for phrase in phrases}
    assert not second or second in readings.seconds
