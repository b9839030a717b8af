"""Number words by class, with the clitics that may stand before them."""

from __future__ import annotations

from factcheck.lang.lexicon import Reading
from factcheck.model import Number, exact
from factcheck.text.tokens import Token

# clitics that no number word has: «كمية» is no ك + مية
_NEVER = ("ك", "وك", "كال", "وكال", "س", "وس")


def word_class(token: Token, classes: tuple[str, ...], prefixes: tuple[str, ...] | None = None) -> tuple[Number, str, str] | None:
    """Value, class and clitics of a number word of these classes; with ``prefixes`` only those clitics may stand before it."""
    reading = number_reading(token, classes, prefixes)
    return None if reading is None else (exact(reading.entry.key), reading.entry.klass, reading.prefix)


def number_reading(token: Token, classes: tuple[str, ...], prefixes: tuple[str, ...] | None = None) -> Reading | None:
    """The reading of a token as a number word of these classes, without a pronoun."""
    known = token.readings.classes.get("numbers")
    if known is None or known.isdisjoint(classes):
        return None
    for reading in token.readings:
        entry = reading.entry
        if (
            entry.category == "numbers"
            and entry.klass in classes
            and not reading.suffix
            and (reading.prefix not in _NEVER if prefixes is None else reading.prefix in prefixes)
        ):
            return reading
    return None
