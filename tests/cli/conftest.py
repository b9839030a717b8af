"""A stage set for the command line: articles in a folder of their own, and a line whose result each test decides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from factcheck import pipeline
from factcheck.model import Claim, Coverage, Document, Extraction, Finding, Problem, Quantity, Quote, Report, Severity, Span
from factcheck.settings import Settings

ARTICLE = "الوزارة: وصول 12 شاحنة\n\nقالت الوزارة إن 12 شاحنة وصلت اليوم.\n"
Line = Callable[..., "Calls"]


class Calls:
    """What the command line handed to the line."""

    def __init__(self) -> None:
        self.documents: list[Document] = []
        self.against: list[Document] = []
        self.problems: list[Problem] = []
        self.settings = Settings()


def finding(severity: Severity) -> Finding:
    quote = Quote("a.txt", Span("body", 14, 16), "12")
    return Finding("arithmetic.percent_total", severity, "does not add up", "لا يستقيم", (quote,))


def claim(document: Document) -> Claim:
    span = Span("body", 14, 16)
    return Claim("c1", document.id, span, Span("body", 0, 22), Quantity(span, 12, 12, "count"))


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, holding ``a.txt`` and ``b.txt``; configuration further up is out of sight."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> Line:
    """Puts a line in place that finds ``findings`` and ``claims`` claims a document, and makes ``checked`` checks."""

    def place(*findings: Severity, claims: int = 1, checked: int = 1, error: Exception | None = None) -> Calls:
        calls = Calls()

        def check(
            documents: Iterable[Document], settings: Settings, problems: Sequence[Problem] = (), against: Iterable[Document] = ()
        ) -> Report:
            for document in documents:
                calls.documents.append(document)
                if error is not None and len(calls.documents) == 2:
                    raise error
            calls.against, calls.problems, calls.settings = list(against), list(problems), settings
            made = tuple(claim(document) for document in calls.documents for _ in range(claims))
            coverage = Coverage(len(made), len(made), len(made), 0, checked, 0)
            return Report(tuple(calls.documents), made, (), (), tuple(map(finding, findings)), coverage, problems=tuple(problems))

        def extract(documents: Iterable[Document], settings: Settings) -> Iterator[Extraction]:
            for document in documents:
                calls.documents.append(document)
                if error is not None and len(calls.documents) == 2:
                    raise error
                yield Extraction(document, claims=tuple(claim(document) for _ in range(claims)))

        monkeypatch.setattr(pipeline, "check_documents", check)
        monkeypatch.setattr(pipeline, "extract_documents", extract)
        return calls

    return place
