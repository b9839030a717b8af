"""Every phrasing of the date corpus reads as its block says: the same days at the same words, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import pytest

import factcheck
from factcheck.extract.dates import Dates, find_dates
from factcheck.lang.lexicon import lexicon
from factcheck.model import Document
from factcheck.text.tokens import part_text

FOLDER = Path(factcheck.__file__).parent / "lang" / "ar" / "corpus"
FILES = sorted(FOLDER.glob("dates*.txt"))
LEDGER = "dates_gaps.txt"


class Case(NamedTuple):
    """One phrasing: its text, the spans and notations of its dates, the document's date, whether durations are meant."""

    where: str
    text: str
    expected: tuple[tuple[int, int, str], ...]
    published: datetime | None
    duration: bool


def read(text: str, published: datetime | None) -> Dates:
    words = lexicon("ar")
    return find_dates(Document("corpus", text, published=published), (part_text("body", text, words),), words)


def marked(line: str, notation: str) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """The line without its brackets, and the span of each date."""
    text = re.sub(r"[\[\]]", "", line)
    if notation == "none":
        return text, ()
    if "[" not in line:
        return text, ((0, len(text), notation),)
    ends = [m.start() - n for n, m in enumerate(re.finditer(r"[\[\]]", line))]
    notations = notation.split("; ")
    assert len(ends) == 2 * len(notations), f"a date for each bracket: {line}"
    return text, tuple((ends[2 * n], ends[2 * n + 1], value) for n, value in enumerate(notations))


def cases(path: Path) -> Iterator[Case]:
    notation, published, duration = "", None, False
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.startswith("## "):
            notation, when, *flags = line[3:].split(" | ")
            published = None if when == "pub=none" else datetime.fromisoformat(when.removeprefix("pub="))
            duration = "duration" in flags
        elif line and not line.startswith("#"):
            text, expected = marked(line, notation)
            yield Case(f"{path.name}:{number}", text, expected, published, duration)


def found(case: Case) -> tuple[tuple[int, int, str], ...]:
    """Spans and notations of the dates (or, where they are meant, of the durations) that the stage finds."""
    whens = read(case.text, case.published).whens
    return tuple(
        (when.span.start, when.span.end, str(when)) for when in whens if (when.part("duration") is not None) == case.duration
    )


@pytest.mark.parametrize("path", [path for path in FILES if path.name != LEDGER], ids=lambda path: path.name)
def test_every_phrasing_reads(path: Path) -> None:
    wrong = [
        f"{case.where} {case.text}\n    expected {case.expected}\n    found    {found(case)}"
        for case in cases(path)
        if found(case) != case.expected
    ]
    assert not wrong, "\n".join(wrong)


def test_the_corpus_is_of_the_promised_size() -> None:
    known = [case for path in FILES if path.name != LEDGER for case in cases(path)]
    assert len({(case.text, case.published) for case in known}) >= 1400
    assert sum(not case.expected for case in known) >= 80


@pytest.mark.parametrize("case", list(cases(FOLDER / LEDGER)), ids=lambda case: case.where)
@pytest.mark.xfail(strict=True, reason="a known gap; dates_gaps.txt says why. One that reads now belongs in the corpus")
def test_known_gaps_are_still_gaps(case: Case) -> None:
    assert found(case) == case.expected
