"""Changes one figure at a time in clean texts and prints which check sees it.

    python benchmarks/mutations.py [--missed] [FOLDER]

Texts and marks: ``tests/checks/texts/README.md``. Exit code 1 where an original raises an alarm.
"""

from __future__ import annotations

import argparse
import itertools
import re
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from factcheck.checks import run_checks
from factcheck.lang.lexicon import lexicon
from factcheck.model import Document
from factcheck.pipeline import extract, normalize

TEXTS = Path(__file__).parents[1] / "tests" / "checks" / "texts"
MARK = re.compile(r"\[\[([^|\]]*)\|(\w+)(?:\|([^\]]*))?\]\]")


@dataclass(frozen=True, slots=True)
class Text:
    """One clean text with its marks."""

    name: str
    published: str
    headline: str
    marked: str

    @property
    def plain(self) -> str:
        return MARK.sub(lambda mark: mark[1], self.marked)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A text with one mark changed, and the check that should see it."""

    text: Text
    check: str
    before: str
    after: str
    body: str


def read(folder: Path) -> list[Text]:
    texts = []
    for path in sorted(folder.glob("*.txt")):
        for number, block in enumerate(re.split(r"^=== ", path.read_text("utf-8"), flags=re.M)[1:], 1):
            head, _, body = block.partition("\n")
            published, _, headline = head.partition("|")
            texts.append(Text(f"{path.stem}-{number}", published.strip(), headline.strip(), body.strip()))
    return texts


def changed(words: str) -> list[str]:
    """Two digits swapped, and the first digit another one; of a year only its last two digits."""
    at = [i for i, letter in enumerate(words) if letter.isdigit()]
    if len(at) == 4 and words[at[0]] in "12١٢" and words.isdigit() and 1800 <= int(words) <= 2100:
        at = at[2:]
    out = []
    for i, j in itertools.pairwise(at):
        if words[i] != words[j] and int(words[j]) != 0:
            out.append(words[:i] + words[j] + words[i + 1 : j] + words[i] + words[j + 1 :])
            break
    if at:
        first = words[at[0]]
        zero = ord(first) - int(first)
        out.append(words[: at[0]] + chr(zero + int(first) % 9 + 1) + words[at[0] + 1 :])
    return out


def mutants(text: Text) -> list[Mutant]:
    out = []
    for mark in MARK.finditer(text.marked):
        before, check, given = mark[1], mark[2], mark[3]
        for after in given.split(";") if given is not None else changed(before):
            marked = text.marked[: mark.start()] + after + text.marked[mark.end() :]
            out.append(Mutant(text, check, before, after, MARK.sub(lambda other: other[1], marked)))
    return out


def alarms(name: str, published: str, headline: str, body: str) -> set[str]:
    """The kinds that are reported for a text."""
    words = lexicon("ar")
    document = Document(name, body, headline, "", datetime.fromisoformat(published), published_basis="metadata")
    parts = normalize(document, words)
    findings, _ = run_checks(extract(document, parts, words), parts, words)
    return {finding.rule.rpartition(".")[2] for finding in findings}


def main() -> int:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("folder", nargs="?", type=Path, default=TEXTS)
    options.add_argument("--missed", action="store_true", help="print every mutant that no check saw")
    chosen = options.parse_args()
    caught: Counter[str] = Counter()
    other: Counter[str] = Counter()
    made: Counter[str] = Counter()
    wrong = 0
    texts = read(chosen.folder)
    for text in texts:
        found = alarms(text.name, text.published, text.headline, text.plain)
        if found:
            wrong += 1
            print(f"ALARM on a clean text: {text.name} {sorted(found)}")
        for mutant in mutants(text):
            made[mutant.check] += 1
            seen = alarms(text.name, text.published, text.headline, mutant.body)
            caught[mutant.check] += mutant.check in seen
            other[mutant.check] += bool(seen) and mutant.check not in seen
            if chosen.missed and mutant.check not in seen:
                print(f"missed {mutant.check} in {text.name}: {mutant.before} → {mutant.after} {sorted(seen)}")
    print(f"{'check':<30}{'mutants':>8}{'caught':>8}{'other':>7}{'missed':>8}")
    for check in sorted(made):
        missed = made[check] - caught[check] - other[check]
        print(f"{check:<30}{made[check]:>8}{caught[check]:>8}{other[check]:>7}{missed:>8}")
    total, right = sum(made.values()), sum(caught.values())
    print(
        f"{len(texts)} texts, {total} mutants, {right} caught ({100 * right / max(total, 1):.1f} %), alarms on originals: {wrong}"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
