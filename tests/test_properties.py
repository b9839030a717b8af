"""What holds for every text: no exception, spans inside, no verdict that hangs on order, notation or neighbours."""

from datetime import datetime
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck import pipeline
from factcheck.model import Document, Report
from factcheck.settings import Settings

NOON = datetime(2021, 7, 23, 12)
WORDS = """
قتل أصيب نحو شخصا جنديا في بغداد أمس المقبل منذ حتى بين من إلى أكثر عام مايو هـ الجمعة القرن الماضي خمسة وعشرون ألف مليون نصف
ثلث أحد عشر ثانية بالمئة دولار ساعة المقبلة الساعة قبل بعد سنة شهرين 5 12 1,250 3.5 ٣٥ ۷۷ 2021 31/12/9999 1/1/1 5% 00962 7-9
75ر0 99999999999999999999 ، . ( ) « » | - / : ؟ % $ ﻻ 😀
"""
PIECES = [*WORDS.split(), "\n", "\r\n", "\t", "\0", "\ud800", *map(chr, (0x202E, 0x200C, 0x0651, 0x0640))]
texts = st.one_of(
    st.text(st.characters(codec=None), max_size=80),
    st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
)
times = st.none() | st.datetimes()
few = settings(max_examples=60, derandomize=True)

TOLLS = [
    "قالت شرطة بغداد إن {} شخصا قتلوا وأصيب {} آخرون في تفجير سوق الوحيلات في مدينة الصدر شرق بغداد، ليلة عيد الأضحى.",
    "قتل {} شخصا وأصيب {} آخرون في تفجير سوق الوحيلات في مدينة الصدر شرق بغداد عشية عيد الأضحى، وفق الشرطة العراقية.",
    "أعلنت الصحة العراقية مقتل {} شخصا وإصابة {} شخصا في تفجير سوق الوحيلات في مدينة الصدر شرق بغداد قبيل عيد الأضحى.",
]
UNRELATED = "بلغ إنتاج مصنع النسيج في طنجة 48 ألف متر من القماش، وباع المصنع 37 ألف متر منها في أبريل 2016."
counts = st.integers(11, 999)
stories = st.lists(st.tuples(st.sampled_from(TOLLS), counts, counts, st.integers(0, 3)), min_size=2, max_size=3)


def documents(story: list[tuple[str, int, int, int]], write=str) -> list[Document]:
    return [
        Document(f"{number}.txt", text.format(write(killed), write(wounded)), "", f"Wire {number}", NOON.replace(hour=12 + later))
        for number, (text, killed, wounded, later) in enumerate(story)
    ]


def check(files: list[Document]) -> Report:
    return pipeline.check_documents(files, Settings())


def sayings(report: Report, ignore: tuple[str, ...] = ()) -> list[tuple[object, ...]]:
    """Every relation without the order of its two sides."""
    return sorted(
        (*sorted((relation.left, relation.right)), relation.verdict, relation.certainty, relation.independent)
        for relation in report.relations
        if not {relation.left.partition(":")[0], relation.right.partition(":")[0]} & set(ignore)
    )


@few
@given(texts, texts, times, st.sampled_from(["ar", "en", "ar-EG", "", "xx"]))
def test_no_text_raises_and_every_span_has_words(headline, body, published, language):
    report = check([Document("a", body, headline, published=published, language=language), Document("a", body, headline)])
    by_id = {document.id: document for document in report.documents}
    assert len(by_id) == 2
    spans = [(claim.document, claim.span) for claim in report.claims]
    spans += [(claim.document, claim.sentence) for claim in report.claims]
    spans += [(item.document, item.span) for item in report.unresolved]
    spans += [(quote.document, quote.span) for finding in report.findings for quote in finding.quotes]
    for name, span in spans:
        assert 0 <= span.start < span.end <= len(by_id[name].text(span.part))
    for item in report.unresolved:
        assert by_id[item.document].quote(item.span) == item.text
    for claim in report.claims:
        assert claim.sentence.start <= claim.span.start < claim.span.end <= claim.sentence.end


@few
@given(stories)
def test_the_order_of_the_documents_changes_no_verdict(story):
    files = documents(story)
    expected = sayings(check(files))
    for order in permutations(files):
        assert sayings(check(list(order))) == expected


def _arabic_indic(number: int) -> str:
    return str(number).translate({ord("0") + digit: 0x0660 + digit for digit in range(10)})


def _persian(number: int) -> str:
    return str(number).translate({ord("0") + digit: 0x06F0 + digit for digit in range(10)})


def _verdicts(report: Report) -> list[tuple[str, str, str]]:
    return sorted((relation.verdict, relation.certainty, relation.reason) for relation in report.relations)


@few
@given(stories, st.sampled_from([_arabic_indic, _persian]))
def test_the_script_of_the_digits_changes_no_verdict(story, write):
    assert _verdicts(check(documents(story, write))) == _verdicts(check(documents(story)))


@few
@given(stories, st.sampled_from([",", "٬", "."]))
def test_a_thousands_separator_changes_no_verdict(story, mark):
    story = [(text, killed * 1000 + 1, wounded * 1000 + 7, later) for text, killed, wounded, later in story]
    grouped = documents(story, lambda number: f"{number:,}".replace(",", mark))
    assert _verdicts(check(grouped)) == _verdicts(check(documents(story)))


TENS = {20: "عشرين", 30: "ثلاثين", 40: "أربعين", 50: "خمسين", 60: "ستين", 70: "سبعين", 80: "ثمانين", 90: "تسعين"}
UNITS = {3: "ثلاثة", 4: "أربعة", 5: "خمسة", 6: "ستة", 7: "سبعة", 8: "ثمانية", 9: "تسعة"}


def _words(number: int) -> str:
    tens, units = number // 10 * 10, number % 10
    return f"{UNITS[units]} و{TENS[tens]}" if units else TENS[tens]


small = st.sampled_from([tens + units for tens in TENS for units in UNITS])


@few
@given(st.lists(st.tuples(st.sampled_from(TOLLS), small, small, st.just(0)), min_size=2, max_size=2))
def test_words_for_the_digits_change_no_verdict(story):
    assert _values(check(documents(story, _words))) == _values(check(documents(story)))


def _values(report: Report) -> list[tuple[str, str]]:
    return sorted((relation.verdict, relation.reason) for relation in report.relations)


@few
@given(stories)
def test_a_document_sent_twice_is_no_new_source(story):
    files = documents(story)
    first = files[0]
    twice = Document("twice.txt", first.body, "", first.publisher, first.published)
    report = check([*files, twice])
    assert not [
        relation
        for relation in report.relations
        if relation.independent and {relation.left.partition(":")[0], relation.right.partition(":")[0]} == {"0.txt", "twice.txt"}
    ]
    before = {claims: group.independent_sources for group in check(files).groups for claims in group.claims}
    for group in report.groups:
        for claim in group.claims:
            if claim in before:
                assert group.independent_sources <= before[claim]


@few
@given(stories)
def test_an_unrelated_document_changes_no_relation(story):
    files = documents(story)
    stranger = Document("stranger.txt", UNRELATED, "", "Factory news", NOON)
    assert sayings(check([*files, stranger]), ("stranger.txt",)) == sayings(check(files))


@pytest.mark.parametrize("published", [datetime(1, 1, 1), datetime(9999, 12, 31), datetime(2024, 2, 29)])
def test_every_date_phrasing_is_read_at_the_edges_of_the_calendar(published: datetime) -> None:
    """All corpus phrasings in one text: none raises, and a mistake of a date rule is not passed off as an edge."""
    folder = Path(factcheck.__file__).parent / "lang" / "ar" / "corpus"
    lines = [line for file in sorted(folder.glob("dates*.txt")) for line in file.read_text("utf-8").splitlines()]
    text = "\n".join(line for line in lines if line and not line.startswith("#"))
    assert factcheck.check(Document("edge", text, published=published)).report.coverage.parsed > 500
