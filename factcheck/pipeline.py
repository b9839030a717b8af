"""The line, from documents to a report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.model import Coverage, Document, Extraction, Problem, Report
from factcheck.settings import Settings


def extract_documents(documents: Iterable[Document], settings: Settings) -> Iterator[Extraction]:
    """What each document says, in order."""
    return (Extraction(document) for document in documents)


def check_documents(
    documents: Iterable[Document], settings: Settings, problems: Sequence[Problem] = (), against: Iterable[Document] = ()
) -> Report:
    """Each document on its own and all against each other; with ``against``, only what concerns ``documents``."""
    return Report(tuple(documents), (), (), (), (), Coverage(), problems=tuple(problems))
