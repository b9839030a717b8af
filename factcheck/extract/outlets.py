"""Outlets with «today» in their name, which open a line and name no day."""

from __future__ import annotations

from factcheck.extract.date_words import Line

_WORDS = 2  # of the name before «today»
_SIGNED = frozenset(":-–|/")  # behind the name
_ACTS = frozenset({"events", "speakers", "modality", "functions"})


def names_outlet(line: Line, at: int) -> bool:
    """«سرمد اليوم: …», «أنباء الشمال اليوم - …»; but «قال الوزير اليوم: …»."""
    if not 0 < at <= _WORDS or line.form(at + 1) not in _SIGNED or line.clitic(at):
        return False
    return all(token.kind == "word" and _ACTS.isdisjoint(token.readings.categories) for token in line.tokens[:at])
