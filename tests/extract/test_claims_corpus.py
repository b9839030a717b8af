"""The claims corpus: texts with every slot written out, measured field by field.

``python tests/extract/test_claims_corpus.py [-v] [NAME…]`` prints one table for all ``claims_*.txt`` (or the named ones):
precision, recall and accuracy of each field, and with ``-v`` the misses; the tests hold its floors.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from claim_reading import claims

from factcheck.model import Claim, When
from factcheck.model.when import parse as parse_when
from factcheck.text.fold import fold_word

CORPUS = Path(__file__).parents[2] / "factcheck" / "lang" / "ar" / "corpus"
FIELDS = ("head", "event", "place", "scope", "time", "modality", "speaker", "part_of")
QUALIFIERS = "qualifiers"  # the ninth field, absent in the older files
HEADER = 6  # lines at the top of a file that are not headlines
KEYS = ("found", *FIELDS, QUALIFIERS, "all")
FLOORS = {  # accuracy of each of these in percent, a little under what is measured; qualifiers are not written in the first two
    "claims_sentences": (99, 98, 98, 98, 98, 97, 98, 98, 98, 0, 96),
    "claims_paragraphs": (98, 97, 97, 96, 97, 96, 97, 97, 97, 0, 95),
    "claims_sentences_state": (98, 92, 84, 93, 80, 89, 96, 98, 97, 89, 61),
    "claims_paragraphs_state": (98, 93, 85, 84, 84, 93, 96, 97, 95, 91, 62),
    "claims_sentences_economy": (99, 93, 82, 93, 79, 92, 97, 97, 98, 75, 62),
    "claims_paragraphs_economy": (99, 94, 82, 92, 83, 82, 94, 98, 94, 88, 58),
}
NEW = (90, *(0 for _ in FIELDS), 0, 20)  # a file not measured yet


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


def names() -> list[str]:
    return sorted(path.stem for path in CORPUS.glob("claims_*.txt"))


def items(name: str) -> Iterator[Item]:
    """The texts of a corpus file. A text of several sentences is written on one line."""
    published, headline, item = "", "", None
    for number, line in enumerate((CORPUS / f"{name}.txt").read_text("utf-8").splitlines(), 1):
        if line.startswith("@"):
            published = line[1:].strip()
        elif line.startswith("# ") and number > HEADER:
            headline = line[2:]
        elif line.startswith("  "):
            surface, _, rest = line.strip().partition(" :: ")
            values = [value.strip() for value in rest.split("|")]
            assert len(values) in (len(FIELDS), len(FIELDS) + 1), f"{name}:{number}: {len(values)} fields"
            assert item is not None
            columns = (*FIELDS, QUALIFIERS)[: len(values)]
            item.expected.append(Expected(surface, {f: tuple(v.split("/")) for f, v in zip(columns, values, strict=True)}))
        elif line.strip() and not line.startswith("#"):
            if item:
                yield item
            item = Item(line, published, headline, number)
            headline = ""
    if item:
        yield item


@cache
def claims_of(text: str, published: str, headline: str) -> tuple[Claim, ...]:
    return claims(text, headline, published + "T10:00")


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


def said(name: str, claim: Claim, whole: Claim | None) -> str:
    """What the claim says in a field, as text; empty when it says nothing."""
    if name == "head":
        return claim.subject.text or claim.subject.head or ""
    if name == "part_of":
        return str(whole.value) if whole else ""
    if name == "time":
        return str(claim.time) if claim.time.low and claim.time.high else ""
    return getattr(claim, name) or ""


def right(name: str, accepted: str, claim: Claim, text: str, whole: Claim | None) -> bool:
    """Whether a field of a claim says what is accepted; ``-`` accepts nothing said (and any time)."""
    if accepted == "-":
        return name == "time" or not said(name, claim, whole)
    if name == "time":
        return _within(accepted, claim)
    if name == "part_of":
        start, end = _place(text, accepted)
        return whole is not None and whole.span.start < end and start < whole.span.end
    value = said(name, claim, whole)
    return value == accepted if name in ("event", "scope", "modality") else _touches(accepted, value)


@dataclass
class Score:
    """Per field: ``total`` judged and ``good`` of these, over the numbers found; ``said`` by the program, ``expected`` by the
    corpus, over all numbers, found or not; ``hits``, said and right.
    """

    total: Counter[str] = field(default_factory=Counter)
    good: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    expected: Counter[str] = field(default_factory=Counter)
    hits: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def rate(self, name: str) -> float:
        return _percent(self.good[name], self.total[name])

    def add(self, other: Score) -> None:
        for mine, theirs in zip(self._counters(), other._counters(), strict=True):
            mine.update(theirs)
        self.misses += other.misses

    def _counters(self) -> tuple[Counter[str], ...]:
        return self.total, self.good, self.said, self.expected, self.hits


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 100.0


def _wanted(reading: str) -> list[str]:
    return [] if reading == "-" else reading.split(",")


def _judge_qualifiers(out: Score, one: Expected, claim: Claim | None) -> bool:
    """Counts word groups, not claims, in ``said``, ``expected`` and ``hits``, by the accepted reading that fits best.

    The head and the place said among the qualifiers are neither right nor wrong.
    """
    readings = one.fields[QUALIFIERS]
    if claim is None:
        out.expected[QUALIFIERS] += min(len(_wanted(reading)) for reading in readings)
        return False
    neutral = [value for name in ("head", "place") for value in one.fields[name] if value not in "-*"]
    written = [q for q in claim.subject.qualifiers if fold_word(q)]

    def fit(reading: str) -> tuple[int, int, int]:
        want = _wanted(reading)
        hit = sum(any(_touches(w, q) for q in written) for w in want)
        extra = sum(not any(_touches(w, q) for w in want + neutral) for q in written)
        return hit, hit + extra, len(want)

    hit, spoken, want = min(map(fit, readings), key=lambda n: (n[1] + n[2] - 2 * n[0], -n[0]))
    out.hits[QUALIFIERS] += hit
    out.said[QUALIFIERS] += spoken
    out.expected[QUALIFIERS] += want
    return hit == spoken == want


def _judge(out: Score, name: str, accepted: tuple[str, ...], claim: Claim | None, item: Item, whole: Claim | None) -> bool:
    required = "-" not in accepted and "*" not in accepted
    out.expected[name] += required
    if claim is None:
        return False
    ok = "*" in accepted or any(right(name, value, claim, item.text, whole) for value in accepted)
    spoken = bool(said(name, claim, whole))
    out.said[name] += spoken
    out.hits[name] += spoken and ok
    out.expected[name] += spoken and ok and not required  # what was not asked for, and is right
    return ok


@cache
def score(name: str) -> Score:
    out = Score()
    for item in items(name):
        claims = claims_of(item.text, item.published, item.headline)
        by_id = {claim.id: claim for claim in claims}
        for one in item.expected:
            claim = _find(claims, _place(item.text, one.surface))
            out.total["found"] += 1
            out.good["found"] += claim is not None
            whole = by_id.get(claim.part_of) if claim and claim.part_of else None
            all_right = True
            for field_, accepted in one.fields.items():
                if accepted == ("*",):
                    continue
                if field_ == QUALIFIERS:
                    ok = _judge_qualifiers(out, one, claim)
                    spoken = ",".join(claim.subject.qualifiers) if claim else ""
                else:
                    ok = _judge(out, field_, accepted, claim, item, whole)
                    spoken = said(field_, claim, whole) if claim else ""
                if claim is None:
                    continue
                out.total[field_] += 1
                out.good[field_] += ok
                all_right &= ok or field_ in ("speaker", QUALIFIERS)
                if not ok:
                    reading = "/".join(accepted)
                    out.misses.append(
                        f"{name}:{item.line} «{one.surface}» {field_}: {reading} ≠ {spoken or '-'} | {item.text[:110]}"
                    )
            if claim is None:
                out.misses.append(f"{name}:{item.line} «{one.surface}» not found | {item.text[:110]}")
                continue
            out.total["all"] += 1
            out.good["all"] += all_right
    return out


def table(chosen: list[str]) -> str:
    """One row a field: precision (said and right / said), recall (said and right / expected) and accuracy, all files and each."""
    whole = Score()
    for name in chosen:
        whole.add(score(name))
    short = [name.removeprefix("claims_") for name in chosen]
    rows = [f"{'':10} {'precision':>9} {'recall':>7} {'accuracy':>9}  " + " ".join(f"{s:>16}" for s in short)]
    for key in KEYS:
        both = "" if key in ("found", "all") else f"{_percent(whole.hits[key], whole.said[key]):9.1f} "
        both += f"{_percent(whole.hits[key], whole.expected[key]):7.1f}" if both else ""
        each = " ".join(f"{score(n).rate(key):16.1f}" if score(n).total[key] else f"{'':>16}" for n in chosen)
        rows.append(f"{key:10} {both:>17} {whole.rate(key):9.1f}  {each}  ({whole.good[key]}/{whole.total[key]})")
    return "\n".join(rows)


@pytest.mark.parametrize("name", names())
def test_the_corpus_is_read_as_well_as_measured(name: str) -> None:
    result = score(name)
    print(table([name]))
    floors = zip(KEYS, FLOORS.get(name, NEW), strict=True)
    low = {key: round(result.rate(key), 1) for key, floor in floors if result.rate(key) < floor}
    assert not low, "\n".join([str(low), *result.misses])


def test_the_corpus_is_large_enough() -> None:
    texts = Counter({name: sum(1 for _ in items(name)) for name in names()})
    assert sum(n for name, n in texts.items() if "sentences" in name) >= 400
    assert sum(n for name, n in texts.items() if "paragraphs" in name) >= 60


def test_a_claim_is_judged_by_its_fields() -> None:
    """Saying something where nothing is asked for costs precision, silence costs recall, and a neutral word costs nothing."""
    item = Item("قتل 12 جنديا مصريا في سيناء", "2020-05-04")
    claim = _find(claims_of(item.text, item.published, ""), _place(item.text, "12"))
    assert claim is not None and claim.place and not claim.speaker
    out = Score()
    assert not _judge(out, "place", ("-",), claim, item, None)
    assert not _judge(out, "speaker", ("الجيش",), claim, item, None)
    assert (out.said["place"], out.hits["place"], out.expected["place"]) == (1, 0, 0)
    assert (out.said["speaker"], out.hits["speaker"], out.expected["speaker"]) == (0, 0, 1)
    neutral = Expected("12", {"head": ("جنديا",), "place": (*claim.subject.qualifiers, "سيناء"), QUALIFIERS: ("-",)})
    assert _judge_qualifiers(out, neutral, claim)


if __name__ == "__main__":
    asked = [name for name in sys.argv[1:] if not name.startswith("-")] or names()
    print(table(asked))
    if "-v" in sys.argv:
        print("\n".join(miss for name in asked for miss in score(name).misses))
