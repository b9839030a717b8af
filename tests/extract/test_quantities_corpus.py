"""The corpora of phrasings by value: the whole line is read to exactly the quantities of its heading, or to none."""

from datetime import datetime
from importlib.resources import files

import pytest

from factcheck.extract.dates import find_dates
from factcheck.extract.quantities import find_quantities
from factcheck.lang.lexicon import lexicon
from factcheck.model import Document
from factcheck.text.tokens import part_text

CORPUS = files("factcheck.lang.ar").joinpath("corpus")
SMALLEST = 1500


def read(text: str) -> list[str]:
    words = lexicon()
    document = Document("corpus", text, published=datetime(2020, 1, 1))
    parts = (part_text("body", text, words),)
    taken = find_dates(document, parts, words).taken
    return [str(quantity) for quantity in find_quantities("corpus", parts, words, taken).found]


def phrasings(name: str) -> list[tuple[str, str, str]]:
    """Heading, reason and line of every phrasing of a corpus file."""
    out, value, reason = [], "", ""
    for line in CORPUS.joinpath(name).read_text("utf-8").splitlines():
        if line.startswith("## "):
            value, _, reason = line[3:].partition(" | reason: ")
        elif line and not line.startswith("#"):
            out.append((value, reason, line))
    return out


def wanted(value: str) -> list[str]:
    return [] if value == "none" else value.split(" ; ")


FILES = ("quantities_counts.txt", "quantities_kinds.txt", "quantities_hedges.txt", "quantities_ends.txt")
BY_VALUE = {(name, value) for name in FILES for value, _, _ in phrasings(name)}


@pytest.mark.parametrize(("name", "value"), sorted(BY_VALUE), ids=lambda part: part.removesuffix(".txt"))
def test_every_phrasing_of_a_value(name, value):
    lines = [line for heading, _, line in phrasings(name) if heading == value]
    wrong = {line: got for line in lines if (got := read(line)) != wanted(value)}
    assert not wrong


def sentences() -> list[tuple[str, str]]:
    lines = CORPUS.joinpath("quantities_sentences.txt").read_text("utf-8").splitlines()
    return [tuple(line.split(" => ")) for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize(("text", "values"), sentences())
def test_every_number_of_a_sentence(text, values):
    assert read(text) == wanted(values)


@pytest.mark.parametrize(
    ("value", "line"),
    [
        pytest.param(value, line, marks=pytest.mark.xfail(reason=reason, strict=True))
        for value, reason, line in phrasings("quantities_gaps.txt")
    ],
)
def test_known_gaps(value, line):
    assert read(line) == wanted(value)


def test_the_corpus_is_large_and_repeats_nothing():
    lines = [line for name in FILES for _, _, line in phrasings(name)]
    assert len(lines) + len(sentences()) >= SMALLEST
    twice = {line for line in lines if lines.count(line) > 1}
    assert not twice


def test_every_gap_has_a_reason():
    assert all(reason for _, reason, _ in phrasings("quantities_gaps.txt"))
