"""The golden findings: what each rule and fact says to its first firing example. Run as a program it writes them anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from rule_line import read_once

from factcheck.rules.examples import examples_of, findings_of
from factcheck.rules.load import load_packs
from factcheck.rules.model import CheckRule

GOLDEN = Path(__file__).with_name("golden.txt")
HEAD = "# rule | severity | what it quotes | what it says; a check's own words are its own tests' affair\n"


def rows() -> Iterator[str]:
    for pack in load_packs(["all"]):
        for item in (*pack.rules, *pack.facts):
            example = next(example for example, wanted in examples_of(item) if wanted == "fire")
            finding = findings_of(item, pack, example, read_once)[1][0]
            quotes = " / ".join(" ".join(quote.text.split()) for quote in finding.quotes)
            said = "" if isinstance(item, CheckRule) else finding.message
            yield f"{item.id} | {finding.severity} | {quotes} | {said}".strip()


def written() -> str:
    return HEAD + "\n".join(rows()) + "\n"


if __name__ == "__main__":
    GOLDEN.write_text(written(), "utf-8")
