"""Tokens that look like quantities and are none: names, scores, clock times, phone numbers, page furniture.

``find_traps`` gives token index → reason for one sentence; the reasons are shown by ``extract --unresolved``.
"""

from __future__ import annotations

import re

from factcheck.extract.cardinals import word_class
from factcheck.lang.lexicon import Lexicon
from factcheck.text.tokens import Sentence, Token, match

_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+|[@#][\w.]+|\w+\.(?:com|net|org|gov)\S*")
_SCORE_LIMIT = 30
_PHONE_DIGITS = 8
_SLASHES = ("/", "\\")


def find_traps(sentence: Sentence, folded: str, lexicon: Lexicon) -> dict[int, str]:
    """Token index → reason. Only tokens that could be read as numbers matter; naming more does no harm."""
    tokens = sentence.tokens
    found: dict[int, str] = {}
    if not any(t.is_numeral or _is_number_word(t) for t in tokens):
        return found
    _addresses(sentence, folded, found)
    if _is_furniture(tokens, lexicon):
        return dict.fromkeys(range(len(tokens)), "page furniture")
    for at, token in enumerate(tokens):
        if at in found:
            continue
        if token.is_numeral:
            _numeral(tokens, at, found, lexicon)
        trap = match(tokens, at, lexicon, "traps")
        if trap is not None:
            _word(tokens, at, trap.entry.klass, trap.entry.key, trap.after, found)
    _contacts(tokens, lexicon, found)
    return found


def _is_number_word(token: Token) -> bool:
    return any(r.entry.category == "numbers" for r in token.readings)


def _addresses(sentence: Sentence, folded: str, found: dict[int, str]) -> None:
    if not any(mark in folded[sentence.start : sentence.end] for mark in ("http", "www.", "@", "#", ".com", ".net", ".org")):
        return
    for m in _ADDRESS.finditer(folded, sentence.start, sentence.end):
        found.update({i: "address" for i, t in enumerate(sentence.tokens) if m.start() <= t.start < m.end()})


def _is_furniture(tokens: tuple[Token, ...], lexicon: Lexicon) -> bool:
    """A line of counters, teasers or page controls, or one that holds nothing but digits and marks."""
    if not any(t.kind in ("word", "latin") for t in tokens):
        return True
    for at in range(min(3, len(tokens))):
        head = match(tokens, at, lexicon, "traps")
        if head is not None and head.entry.klass == "furniture":
            return True
        if tokens[at].kind in ("word", "latin"):
            break
    bars = sum(t.form == "|" for t in tokens)
    counters = sum(1 for i, t in enumerate(tokens[:-1]) if t.is_numeral and _has(tokens[i + 1], "counter"))
    return bool(counters and (bars or len(tokens) <= 3)) or (bars >= 1 and any(_has(t, "furniture") for t in tokens))


def _has(token: Token, klass: str) -> bool:
    return any(r.entry.category == "traps" and r.entry.klass == klass for r in token.readings)


def _numeral(tokens: tuple[Token, ...], at: int, found: dict[int, str], lexicon: Lexicon) -> None:
    token = tokens[at]
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if (before and before.kind == "latin" and token.glued) or (after and after.kind == "latin" and after.glued):
        if not (after and after.glued and lexicon.is_word(after.form, "units")):
            found[at] = "model name"
    elif before and before.kind == "mark" and before.form in "_@#" and token.glued:
        found[at] = "address"
    elif len(token.form) > 15 or (token.form.isdigit() and len(token.form) >= _PHONE_DIGITS and token.form[0] in "0+"):
        found[at] = "identifier"
    elif before and before.form == "+" and token.glued and token.form.isdigit() and len(token.form) > 5:
        found[at] = "phone"
    elif at == 0 and after and after.form in "-.)" and len(token.form) <= 2 and after.glued and len(tokens) > 3:
        if not (at + 2 < len(tokens) and tokens[at + 2].is_numeral):
            found[at] = "list number"
    if at + 2 < len(tokens) and tokens[at + 2].is_numeral and at not in found:
        _pair(tokens, at, found, lexicon)
    elif at + 2 < len(tokens) and tokens[at + 1].form == "-" and word_class(tokens[at + 2], ("unit",), ("",)) == (0, "unit", ""):
        found.update({at: "score", at + 2: "score"})


def _pair(tokens: tuple[Token, ...], at: int, found: dict[int, str], lexicon: Lexicon) -> None:
    """Two numerals with one mark between: a clock time, a score, a phone number or a file number; else left alone."""
    left, mark, right = tokens[at : at + 3]
    following = tokens[at + 3] if at + 3 < len(tokens) else None
    if mark.form == ":" and right.glued and mark.glued:
        found.update({at: "clock time", at + 2: "clock time"})
    elif mark.form == "-" and mark.glued == right.glued and left.form.isdigit() and right.form.isdigit():
        if following is not None and following.form == "-" and at + 4 < len(tokens) and tokens[at + 4].is_numeral:
            found.update({at: "number with dashes", at + 2: "number with dashes", at + 4: "number with dashes"})
        elif mark.glued and left.form[0] == "0" and len(left.form) > 1:
            found.update({at: "phone", at + 2: "phone"})
        elif max(int(left.form), int(right.form)) <= _SCORE_LIMIT and _is_score(tokens, at, following, lexicon):
            found.update({at: "score", at + 2: "score"})


def _is_score(tokens: tuple[Token, ...], at: int, following: Token | None, lexicon: Lexicon) -> bool:
    """Small numbers and a dash: a score where the sentence speaks of one, or where nothing follows that could be counted."""
    if following is not None and (lexicon.is_word(following.form, "units") or following.form == "%"):
        return False
    if any(_has(t, "score") for t in tokens[max(0, at - 12) : at]):
        return True
    noun = following is not None and following.kind == "word" and not lexicon.is_word(following.form, "functions")
    return not noun


def _word(tokens: tuple[Token, ...], at: int, klass: str, key: str, after: int, found: dict[int, str]) -> None:
    """What a trap word makes of the tokens behind it, or of itself."""
    following = tokens[after] if after < len(tokens) else None
    if klass in ("phrase", "rank"):
        found.update(dict.fromkeys(range(at, after), f"fixed phrase: {key}"))
        return
    if following is None:
        return
    if klass in ("label", "event", "minute"):
        _mark_number(tokens, after, found, klass)
    elif klass == "model":
        _mark_number(tokens, after + (following.form == "-"), found, "model name", words=False)
    elif klass == "series":
        _mark_ordinals(tokens, after, found)
    elif klass == "clock":
        _mark_clock(tokens, after, found)


def _mark_number(tokens: tuple[Token, ...], at: int, found: dict[int, str], reason: str, *, words: bool = True) -> None:
    """The number right behind, past ال, ( and «رقم»; «6 لسنة 2009» is marked whole."""
    while at < len(tokens) and (tokens[at].form in ("ال", "(", '"', "ب", "رقم") or _has(tokens[at], "label")):
        at += 1
    if at >= len(tokens):
        return
    if tokens[at].is_numeral:
        nothing_counted = at + 1 >= len(tokens) or not _counts(tokens, at)
        if nothing_counted or reason in ("label", "minute"):
            found[at] = reason
            _continue(tokens, at + 1, found, reason)
    elif words and _is_number_word(tokens[at]) and not any(r.suffix for r in tokens[at].readings):
        if any(r.definite for r in tokens[at].readings if r.entry.category == "numbers"):
            _mark_ordinals(tokens, at, found, reason)


def _continue(tokens: tuple[Token, ...], at: int, found: dict[int, str], reason: str) -> None:
    """«12/45», «17 و18», «6 لسنة 2009»: what goes on naming."""
    while at + 1 < len(tokens) and tokens[at + 1].is_numeral:
        if tokens[at].form not in (*_SLASHES, "-", "و", ",", "،", "لسنه", "لعام", "سنه", "عام"):
            return
        found[at + 1] = reason
        at += 2


def _counts(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the numeral is followed by something that it could count."""
    following = tokens[at + 1]
    counted = ("units", "currencies", "nouns", "percents", "numbers")
    return any(r.entry.category in counted and not r.prefix for r in following.readings)


def _mark_ordinals(tokens: tuple[Token, ...], at: int, found: dict[int, str], reason: str = "name") -> None:
    classes = ("ordinal", "ordinal_teen", "unit", "unit_teen", "ten_unit", "ten", "hundred")
    while at < len(tokens) and word_class(tokens[at], classes) is not None:
        found[at] = reason
        at += 1


def _mark_clock(tokens: tuple[Token, ...], at: int, found: dict[int, str]) -> None:
    if at < len(tokens) and tokens[at].form in ("ال", "("):
        at += 1
    if at >= len(tokens) or not (tokens[at].is_numeral or _is_number_word(tokens[at])):
        return
    found[at] = "clock time"
    at += 1
    while at < len(tokens):
        token = tokens[at]
        if (token.is_numeral and tokens[at - 1].form in (":", ".", "و")) or (
            _is_number_word(token)
            and (token.form.startswith("و") or tokens[at - 1].form in ("و", "الا", "الى") or at - 1 in found)
        ):
            found[at] = "clock time"
        elif token.form not in (":", "و", "الا", ".", "الى"):
            return
        at += 1


def _contacts(tokens: tuple[Token, ...], lexicon: Lexicon, found: dict[int, str]) -> None:
    """Numerals behind a contact word, up to the next word; and an hour before a part of the day."""
    for at, token in enumerate(tokens):
        trap = match(tokens, at, lexicon, "traps")
        if trap is None:
            continue
        if trap.entry.klass == "contact":
            stop = min(len(tokens), trap.after + 10)
            for i in range(trap.after, stop):
                if tokens[i].is_numeral and not (i + 1 < len(tokens) and _counts(tokens, i)):
                    found[i] = "phone"
                elif tokens[i].kind == "word" and tokens[i].form not in ("رقم", "و", "على", "او", "الرقم", "ب"):
                    break
        elif trap.entry.klass == "daytime" and at and word_class(tokens[at - 1], ("ordinal",)) and not token.glued:
            found[at - 1] = "clock time"
