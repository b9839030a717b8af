"""Words that are spelled like verbs, told apart from them by where they stand."""

from __future__ import annotations

from factcheck.extract.words import Word
from factcheck.text.tokens import Token


def settled(tokens: tuple[Token, ...], words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of a sentence, without the verbs that adverbs of manner are spelled like."""
    return tuple(
        _no_verb(word) if word.finite and _manner(word) and _trails(tokens, words, i) else word for i, word in enumerate(words)
    )


def particle(tokens: tuple[Token, ...], words: tuple[Word, ...], i: int) -> bool:
    """«فقد بلغ»: a particle behind a conjunction, before a verb; no loss."""
    if i + 1 >= len(tokens) or not (words[i].finite and words[i + 1].finite):
        return False
    return any(r.prefix and r.entry.category == "functions" and r.entry.klass == "part" for r in tokens[i].readings)


def _manner(word: Word) -> bool:
    return any(category == "frames" and klass == "adjunct" and not suffix for category, _, klass, _, suffix in word.cues)


def _trails(tokens: tuple[Token, ...], words: tuple[Word, ...], i: int) -> bool:
    """«35 ألفا برا», «قدموا برا», no «برأ القاضي 9», «القاضي الذي برأ 9»: behind a number, a noun or a verb, and before none."""
    before, behind = (tokens[i - 1] if i else None), (tokens[i + 1] if i + 1 < len(tokens) else None)
    if before is None or before.kind == "mark" or (behind is not None and _counts(behind)):
        return False
    return _counts(before) or words[i - 1].finite or not words[i - 1].function


def _counts(token: Token) -> bool:
    return token.is_numeral or "numbers" in token.readings.categories


def _no_verb(word: Word) -> Word:
    return word._replace(
        cues=tuple(cue for cue in word.cues if cue[0] != "events"),
        readings=tuple(r for r in word.readings if r.entry.category != "events"),
        finite=False,
    )
