"""The claims corpus: texts with every slot written out, measured field by field.

``python tests/extract/test_claims_corpus.py [-v]`` prints the table (and the misses); the tests hold its floor.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from factcheck.lang.lexicon import lexicon
from factcheck.model import Claim, Document, When
from factcheck.model.when import parse as parse_when
from factcheck.pipeline import extract, normalize
from factcheck.text.fold import fold_word

CORPUS = Path(__file__).parents[2] / "factcheck" / "lang" / "ar" / "corpus"
FIELDS = ("head", "event", "place", "scope", "time", "modality", "speaker", "part_of")
FLOORS = {  # percent, a little under what is measured
    "claims_sentences": {
        "found": 99,
        "head": 97,
        "event": 96,
        "place": 97,
        "scope": 96,
        "time": 96,
        "modality": 97,
        "speaker": 97,
        "part_of": 97,
    },
    "claims_paragraphs": {
        "found": 98,
        "head": 96,
        "event": 95,
        "place": 94,
        "scope": 94,
        "time": 94,
        "modality": 96,
        "speaker": 95,
        "part_of": 95,
    },
}


@dataclass(frozen=True)
class Expected:
    """One judged number: its surface (``#2`` for the second of its kind in the text) and the readings accepted in each field."""

    surface: str
    fields: dict[str, tuple[str, ...]]


@dataclass
class Item:
    text: str
    published: str
    headline: str = ""
    line: int = 0
    expected: list[Expected] = field(default_factory=list)


def items(name: str) -> Iterator[Item]:
    """The texts of a corpus file. A text of several sentences is written on one line."""
    published, headline, item = "", "", None
    for number, line in enumerate((CORPUS / f"{name}.txt").read_text("utf-8").splitlines(), 1):
        if line.startswith("@"):
            published = line[1:].strip()
        elif line.startswith("# ") and number > 6:
            headline = line[2:]
        elif line.startswith("  "):
            surface, _, rest = line.strip().partition(" :: ")
            values = [value.strip() for value in rest.split("|")]
            assert len(values) == len(FIELDS), f"{name}:{number}: {len(values)} fields"
            assert item is not None
            item.expected.append(Expected(surface, {f: tuple(v.split("/")) for f, v in zip(FIELDS, values, strict=True)}))
        elif line.strip() and not line.startswith("#"):
            if item:
                yield item
            item = Item(line, published, headline, number)
            headline = ""
    if item:
        yield item


@cache
def claims_of(text: str, published: str, headline: str) -> tuple[Claim, ...]:
    document = Document("d", text, headline, published=datetime.fromisoformat(published + "T10:00"))
    words = lexicon("ar")
    return extract(document, normalize(document, words), words).claims


def _place(text: str, surface: str) -> tuple[int, int]:
    words, _, nth = surface.partition("#")
    start = -1
    for _ in range(int(nth or 1)):
        start = text.index(words, start + 1)
    return start, start + len(words)


def _find(claims: tuple[Claim, ...], span: tuple[int, int]) -> Claim | None:
    over = [c for c in claims if c.kind != "date" and c.span.part == "body" and c.span.start < span[1] and span[0] < c.span.end]
    return max(over, key=lambda c: min(c.span.end, span[1]) - max(c.span.start, span[0]), default=None)


def _touches(one: str, other: str | None) -> bool:
    first, second = fold_word(one), fold_word(other or "")
    return bool(first and second) and (first in second or second in first)


def _days(accepted: str) -> tuple[date, date]:
    when: When = parse_when(accepted)
    assert when.low is not None and when.high is not None
    return when.low, when.high


def _within(accepted: str, claim: Claim) -> bool:
    """Shared days over days in either: at least half."""
    low, high = _days(accepted)
    if claim.time.low is None or claim.time.high is None:
        return False
    both = (min(high, claim.time.high) - max(low, claim.time.low)) + timedelta(days=1)
    either = (max(high, claim.time.high) - min(low, claim.time.low)) + timedelta(days=1)
    return 2 * both >= either


def right(name: str, accepted: str, claim: Claim, text: str, whole: Claim | None) -> bool:
    """Whether a field of a claim says what is accepted; ``-`` accepts nothing said."""
    said: str | None = {
        "head": claim.subject.text or claim.subject.head,
        "event": claim.event,
        "place": claim.place,
        "scope": claim.scope,
        "modality": claim.modality,
        "speaker": claim.speaker,
    }.get(name)
    if name == "time":
        return accepted == "-" or _within(accepted, claim)
    if name == "part_of":
        if accepted == "-" or whole is None:
            return (accepted == "-") == (whole is None)
        start, end = _place(text, accepted)
        return whole.span.start < end and start < whole.span.end
    if accepted == "-":
        return not said
    return said == accepted if name in ("event", "scope", "modality") else _touches(accepted, said)


@dataclass
class Score:
    total: Counter[str] = field(default_factory=Counter)
    good: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def rate(self, name: str) -> float:
        return 100 * self.good[name] / self.total[name] if self.total[name] else 100.0


@cache
def score(name: str) -> Score:
    out = Score()
    for item in items(name):
        claims = claims_of(item.text, item.published, item.headline)
        by_id = {claim.id: claim for claim in claims}
        for one in item.expected:
            claim = _find(claims, _place(item.text, one.surface))
            out.total["found"] += 1
            if claim is None:
                out.misses.append(f"{name}:{item.line} «{one.surface}» not found")
                continue
            out.good["found"] += 1
            whole = by_id.get(claim.part_of) if claim.part_of else None
            whole_right = True
            for name_, accepted in one.fields.items():
                if accepted == ("*",):
                    continue
                ok = any(right(name_, value, claim, item.text, whole) for value in accepted if value != "*") or "*" in accepted
                out.total[name_] += 1
                out.good[name_] += ok
                whole_right &= ok or name_ == "speaker"
                if not ok:
                    said = (
                        claim.subject.text if name_ == "head" else claim.part_of if name_ == "part_of" else getattr(claim, name_)
                    )
                    out.misses.append(
                        f"{name}:{item.line} «{one.surface}» {name_}: {'/'.join(accepted)} ≠ {said} | {item.text[:110]}"
                    )
            out.total["all"] += 1
            out.good["all"] += whole_right
    return out


def table(name: str) -> str:
    result = score(name)
    rows = [f"{key:10} {result.rate(key):6.2f}  ({result.good[key]}/{result.total[key]})" for key in ("found", *FIELDS, "all")]
    return "\n".join([name, *rows])


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_the_corpus_is_read_as_well_as_measured(name: str) -> None:
    result = score(name)
    print(table(name))
    low = {key: round(result.rate(key), 1) for key, floor in FLOORS[name].items() if result.rate(key) < floor}
    assert not low, "\n".join([str(low), *result.misses])


def test_the_corpus_is_large_enough() -> None:
    assert sum(1 for _ in items("claims_sentences")) >= 195
    assert sum(1 for _ in items("claims_paragraphs")) >= 25


if __name__ == "__main__":
    for corpus in FLOORS:
        print(table(corpus), end="\n\n")
        if "-v" in sys.argv:
            print("\n".join(score(corpus).misses), end="\n\n")
