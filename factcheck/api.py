"""The Python door: read files, check documents, look at the result as values or as pandas frames."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike, fspath
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck import pipeline, readers
from factcheck.model import Document, Problem, Report
from factcheck.settings import Settings

if TYPE_CHECKING:
    import pandas as pd

Source = str | PathLike[str] | Document


class Documents(tuple[Document, ...]):
    """The documents that were read, with the ``problems`` of those that could not be."""

    problems: tuple[Problem, ...] = ()


class Result(Struct, frozen=True):
    """One run of :func:`check`: the ``report`` and its parts as frames, made when asked for."""

    report: Report

    @property
    def claims(self) -> pd.DataFrame:
        from factcheck import frames

        return frames.claims(self.report)

    @property
    def groups(self) -> pd.DataFrame:
        from factcheck import frames

        return frames.groups(self.report)

    @property
    def relations(self) -> pd.DataFrame:
        from factcheck import frames

        return frames.relations(self.report)

    @property
    def findings(self) -> pd.DataFrame:
        from factcheck import frames

        return frames.findings(self.report)


def read(*sources: Source, published: str | None = None, publisher: str | None = None) -> Documents:
    """Documents from files, folders and documents, in order. What cannot be read is in ``.problems``, never an exception."""
    documents: list[Document] = []
    problems: list[Problem] = []
    seen = readers.Seen()
    for source in sources:
        if isinstance(source, Document):
            documents.append(source)
            continue
        for found in readers.read([fspath(source)], published=published, publisher=publisher, seen=seen):
            if isinstance(found, Document):
                documents.append(found)
            else:
                problems.append(found)
    result = Documents(documents)
    result.problems = tuple(problems)
    return result


def check(*sources: Source, against: Iterable[Source] = (), settings: Settings | None = None) -> Result:
    """Each document on its own and all against each other; with ``against``, only what concerns ``sources``."""
    documents, wires = read(*sources), read(*against)
    problems = (*documents.problems, *wires.problems)
    return Result(pipeline.check_documents(documents, settings or Settings(), problems, wires))
