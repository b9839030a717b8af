"""What the stages hand on: per document, and for the whole run."""

from __future__ import annotations

from msgspec import Struct

from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import Finding
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Group, Relation
from factcheck.model.span import Span
from factcheck.model.when import When


class Unresolved(Struct, frozen=True):
    """A number or date that was seen and not understood, or left out on purpose (``reason``: ``score``, ``phone`` …)."""

    document: str
    span: Span
    text: str
    reason: str


class Problem(Struct, frozen=True):
    """An input that could not be read: ``path`` with what is wrong, the line where known, and a hint what to do."""

    path: str
    message: str
    hint: str = ""
    line: int | None = None

    def __str__(self) -> str:
        where = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{where}: {self.message}" + (f" ({self.hint})" if self.hint else "")


class Extraction(Struct, frozen=True):
    """All that was read out of one document. ``document`` carries the publication date that was chosen; ``plays`` are the scores
    and the minutes of goals, which are no quantities; ``frame`` are the dates in the head and the foot of a page."""

    document: Document
    quantities: tuple[Quantity, ...] = ()
    whens: tuple[When, ...] = ()
    claims: tuple[Claim, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    plays: tuple[Quantity, ...] = ()
    frame: tuple[When, ...] = ()


class Coverage(Struct, frozen=True):
    """``numbers_seen`` = parsed + unresolved; ``aligned`` claims have at least one relation; ``checked`` is the number of
    relations with a verdict and of in-document comparisons made; ``not_comparable`` relations lacked something."""

    numbers_seen: int = 0
    parsed: int = 0
    claims: int = 0
    aligned: int = 0
    checked: int = 0
    not_comparable: int = 0


class Report(Struct, frozen=True):
    """The result of one run of ``check``, all that the report formats may see. Sorted: same input, same bytes."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    groups: tuple[Group, ...]
    relations: tuple[Relation, ...]
    findings: tuple[Finding, ...]
    coverage: Coverage
    unresolved: tuple[Unresolved, ...] = ()
    problems: tuple[Problem, ...] = ()
