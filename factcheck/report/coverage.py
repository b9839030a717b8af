"""What was looked at: the counts that end every report, so that silence is never mistaken for a clean bill."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model import Coverage, Extraction


class Tally:
    """Counts extractions as they pass."""

    def __init__(self) -> None:
        self._parsed = self._unresolved = self._claims = 0

    def watch(self, extractions: Iterable[Extraction]) -> Iterator[Extraction]:
        for extraction in extractions:
            self._parsed += len(extraction.quantities) + len(extraction.whens)
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
