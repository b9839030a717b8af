"""Verbs that the lexicon does not know, by their look and by what stands behind them."""

from __future__ import annotations

from factcheck.extract.words import Word
from factcheck.lang.shapes import Shapes
from factcheck.text.tokens import Token


def looks_told(tokens: tuple[Token, ...], words: tuple[Word, ...], at: int, look: Shapes) -> bool:
    """Whether an unknown word at the head of a clause is a verb: the look of one, before its subject («تصدعت المنازل», «وتتوهج
    المصابيح») or a preposition («وتتوهج في الساحة»)."""
    form = tokens[at].form
    if at + 1 >= len(words):
        return False
    behind = words[at + 1]
    led = behind.function and any(r.entry.category == "functions" and r.entry.klass == "prep" for r in behind.readings)
    if look.goes_on(form):
        return look.definite(tokens[at + 1].form) or led
    return look.perfect(form) and ((behind.noun and not behind.joined) or led or look.definite(tokens[at + 1].form))


def goes_on(tokens: tuple[Token, ...], words: tuple[Word, ...], at: int, look: Shapes) -> bool:
    """«قتل 9 جنود وتصدعت جدران مدرسة»: an unknown verb with «and» begins a statement of its own."""
    form = tokens[at].form
    if not form.startswith(look.clitics.ands[0]) or tokens[at].kind != "word" or words[at].readings:
        return False
    return looks_told(tokens, words, at, look)
