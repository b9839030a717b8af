"""What was looked at: the counts that end every report, so that silence is never mistaken for a clean bill."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model import Coverage, Extraction
from factcheck.report.labels import word
from factcheck.wording import Language


class Tally:
    """Counts extractions as they pass."""

    def __init__(self) -> None:
        self._parsed = self._unresolved = self._claims = 0

    def watch(self, extractions: Iterable[Extraction]) -> Iterator[Extraction]:
        for extraction in extractions:
            self._parsed += len(extraction.quantities) + len(extraction.plays) + len(extraction.whens)
            self._unresolved += len(extraction.unresolved)
            self._claims += len(extraction.claims)
            yield extraction

    @property
    def coverage(self) -> Coverage:
        return Coverage(self._parsed + self._unresolved, self._parsed, self._claims)


def nothing_recognised(coverage: Coverage) -> bool:
    """No number and no date was understood."""
    return coverage.parsed == 0 and coverage.claims == 0


def nothing_checked(coverage: Coverage) -> bool:
    """No comparison was made, neither across texts nor within one."""
    return coverage.checked == 0


def counts(coverage: Coverage, unread: int = 0, compared: bool = True) -> Iterator[tuple[str, int]]:
    """The counts under the names of their labels; ``compared`` adds those of the comparison."""
    yield "seen", coverage.numbers_seen
    yield "parsed", coverage.parsed
    yield "claims", coverage.claims
    if compared:
        yield from (("aligned", coverage.aligned), ("checked", coverage.checked), ("incomparable", coverage.not_comparable))
    if unread:
        yield "unread", unread


def line(coverage: Coverage, lang: Language, unread: int = 0, compared: bool = True) -> str:
    """``Coverage: numbers seen: 9, understood: 8 …``"""
    joint = "، " if lang == "ar" else ", "
    listed = joint.join(word(key, lang).format(n=count) for key, count in counts(coverage, unread, compared))
    return f"{word('coverage', lang)}: {listed}"


def warning(coverage: Coverage, compared: bool = True) -> str | None:
    """The label of what makes the report no clean bill, if anything does."""
    if nothing_recognised(coverage):
        return "nothing_recognised"
    return "nothing_checked" if compared and nothing_checked(coverage) else None
