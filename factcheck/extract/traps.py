"""Tokens that look like quantities and are none: names, scores, clock times, phone numbers, page furniture.

``find_traps`` gives token index → reason for one sentence; the reasons are shown by ``extract --unresolved``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract.items import Context
from factcheck.extract.lookalikes import looks_like_year, mark_numeral
from factcheck.extract.number_words import word_class
from factcheck.lang.shapes import shapes
from factcheck.model import FURNITURE
from factcheck.text.fold import fold_word
from factcheck.text.tokens import Match, Sentence

# bounded before its mark: a long run of letters must not be tried from each of them
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@\S+|[@#][\w.]+|(?<!\w)\w{1,64}\.(?:com|net|org|gov)\S*")
_ADDRESS_MARK = re.compile(r"[@#]|http|www\.|\.(?:com|net|org|gov)")
_GOING_ON = ("/", "\\", "-", ",", "،", "+")
_BETWEEN = (")", "،", ",")
_OPENING = ("(", '"')
_NUMBER_CLASSES = ("ordinal", "ordinal_teen", "unit", "unit_teen", "ten_unit", "ten", "hundred")
_HOUR_CLASSES = ("ordinal", "ordinal_teen")
_COUNTED = frozenset({"units", "currencies", "nouns", "percents", "numbers"})
_MEASURED = frozenset({"percents", "currencies", "units"})
_MINUTES = 5  # tokens from an hour to «دقيقة»
_FINENESS = "carat"  # «عيار 21 قيراطا» is a name of gold
_CONTACT_REACH, _LONG_REACH, _LONG, _FURNITURE_HEAD, _SKIPPED, _FEW, _HEAD_REACH = 10, 40, 6, 3, 6, 3, 3


def find_traps(ctx: Context) -> dict[int, str]:
    """Token index → reason. Only tokens that could be read as numbers matter; naming more does no harm."""
    found: dict[int, str] = {}
    if not ctx.numerals and "numbers" not in ctx.categories:
        return found
    if "latin" in ctx.kinds or "mark" in ctx.kinds:
        _addresses(ctx.sentence, found)
    if _is_furniture(ctx):
        return dict.fromkeys(range(ctx.size), FURNITURE)
    candidates: Iterable[int] = ctx.numerals
    if "traps" in ctx.categories:
        candidates = [at for at, readings in enumerate(ctx.words) if readings.kind == "numeral" or "traps" in readings.starts]
    _mark_hours(ctx, found)
    for at in candidates:
        if at in found:
            continue
        if ctx.kinds[at] == "numeral":
            mark_numeral(ctx, at, found)
            if _is_verb(ctx, at - 1):
                found[at - 1] = "verb"
        elif (trap := ctx.match(at, "traps")) is not None:
            _word(ctx, at, trap, found)
    return found


def _is_verb(ctx: Context, at: int) -> bool:
    """«بعدما ألف 30 كتابا»: a scale word alone, not joined to the numeral behind it, is who wrote."""
    lone = at >= 0 and word_class(ctx.tokens[at], ("scale",), ("",)) is not None and ctx.kinds[at] == "word"
    return lone and (at == 0 or not (_is_number(ctx, at - 1) or ctx.form(at - 1) in _OPENING)) and _counts(ctx, at + 1)


def _addresses(sentence: Sentence, found: dict[int, str]) -> None:
    if not _ADDRESS_MARK.search(sentence.text):
        return
    for m in _ADDRESS.finditer(sentence.folded, sentence.start, sentence.end):
        found.update({i: "address" for i, t in enumerate(sentence.tokens) if m.start() <= t.start < m.end()})


def _is_furniture(ctx: Context) -> bool:
    """A line of counters, teasers or page controls, or one that holds nothing but digits and marks."""
    first = next((at for at, kind in enumerate(ctx.kinds) if kind in ("word", "latin")), ctx.size)
    if first == ctx.size and not any(readings.categories & _MEASURED for readings in ctx.words):
        return True
    if "traps" not in ctx.categories:
        return False
    for at in range(min(_FURNITURE_HEAD, first + 1, ctx.size)):
        head = ctx.match(at, "traps")
        if head is not None and head.entry.klass == "furniture":
            return True
    bars = "|" in ctx.sentence.text
    if (bars or ctx.size <= _FEW) and any(ctx.has(at + 1, "traps", "counter") for at in ctx.numerals):
        return True
    return bars and any(ctx.has(at, "traps", "furniture") for at in range(ctx.size))


def _word(ctx: Context, at: int, trap: Match, found: dict[int, str]) -> None:
    """What a trap word makes of the tokens behind it, or of itself."""
    klass, after = trap.entry.klass, trap.after
    if trap.suffix and klass != "label":
        return  # «رمزي» is a name, no «رمز»
    if klass == "phrase" and ctx.has(at, "numbers", "unit1") and (_is_part_of_number(ctx, at, after) or _is_percent(ctx, after)):
        return
    if klass in ("phrase", "rank") or (klass == "fixed" and not trap.definite):
        found.update(dict.fromkeys(range(at, after), f"fixed phrase: {trap.entry.key}"))
    elif klass == "label" or (klass == "minute" and trap.definite):
        _mark_number(ctx, after, found, klass, certain=True)
    elif klass == "issue" and (at == 0 or ctx.kinds[at - 1] == "mark") and not trap.prefix:
        _mark_number(ctx, after, found, klass, words=False)
    elif klass == "event" or (klass == "place" and not _is_counted_at(ctx, at)):
        _mark_number(ctx, after, found, klass)
    elif klass == "plan" and looks_like_year(ctx, after):
        found[after] = "year"
    elif klass in ("model", "letter"):
        while klass == "model" and ctx.has(after, "traps", "letter"):
            after += 1  # «غالاكسي إس 24»
        hyphen = ctx.form(after) == "-"
        if klass == "letter" and ctx.particle(at, "the") and ctx.is_definite(at - 1) and not hyphen:
            return  # «ركاب الطائرة الـ40», no «صاروخ إل 70»
        if hyphen or klass == "model" or ctx.form(at - 1) == '"' or ctx.topic(at - 1, "weapon"):
            _mark_number(ctx, after + hyphen, found, "model name", words=False)
    elif klass == "series":
        _mark_ordinals(ctx, after, found)
    elif klass == "clock":
        _mark_clock(ctx, after, found)
    elif klass == "contact":
        _mark_contact(ctx, after, found)
    elif klass == "daytime" and at > 1 and ctx.has(at - 1, "numbers", "fraction") and _is_hour(ctx, at - 2):
        found.update({at - 2: "clock time", at - 1: "clock time"})  # «في الثامنة والنصف مساء»
    elif klass == "daytime" and at and not ctx.tokens[at].glued and (hour := _hour_before(ctx, at)):
        found.update(dict.fromkeys(hour, "clock time"))


def _is_counted_at(ctx: Context, at: int) -> bool:
    """«بلغ عدد قتلى الجيش 14»: behind «the number of»."""
    return any(ctx.has(before, "frames", "count") for before in range(max(at - _HEAD_REACH, 0), at))


def _is_hour(ctx: Context, at: int) -> bool:
    return bool(word_class(ctx.tokens[at], _HOUR_CLASSES)) and ctx.is_definite(at)


def _hour_end(ctx: Context, at: int) -> int:
    """The last token of the hour that begins at a token: «الحادية عشرة»."""
    ten = ctx.has(at + 1, "numbers", "ten_unit") and not ctx.is_joined(at + 1) and not ctx.is_definite(at + 1)
    return at + ten


def _hour_before(ctx: Context, at: int) -> range:
    """«الثالثة فجرا», «الثانية عشرة ظهرا»: the hour right before a time of day."""
    if word_class(ctx.tokens[at - 1], ("ordinal",)):
        return range(at - 1, at)
    teen = at > 1 and _is_hour(ctx, at - 2) and _hour_end(ctx, at - 2) == at - 1
    return range(at - 2, at) if teen else range(0)


def _is_percent(ctx: Context, after: int) -> bool:
    """«نصف الواحد في المئة»: one percent."""
    found = ctx.match(after, "percents")
    return found is not None and found.entry.klass == "percent"


def _is_part_of_number(ctx: Context, at: int, after: int) -> bool:
    """«واحد من كل ثلاثة», «جرعة واحدة من الدواء», «الطوابع الواحد والعشرون», «ألف وواحد من الكتب» count, «واحدة من أكبر
    الشركات» does not."""
    ten = ctx.is_joined(after) and ctx.has(after, "numbers", "ten")
    if (every := ctx.match(at + 1, "ranges")) is not None and every.entry.klass == "of":
        return True
    scale = ctx.is_joined(at) and ctx.has(at - 1, "numbers", "scale", "scale_pl", "hundred")
    return (
        ten
        or scale
        or any(r.entry.category in ("nouns", "units") and not r.definite and not r.suffix for r in ctx.readings(at - 1))
    )


def _mark_number(ctx: Context, at: int, found: dict[int, str], reason: str, *, words: bool = True, certain: bool = False) -> None:
    """The number right behind, past ال, ( and «رقم»; «6 لسنة 2009» is marked whole. Unless ``certain`` a number that counts
    something («خسرت المنطقة 130 هكتارا») is none of the name."""
    limit = at + _SKIPPED
    while at < limit and (ctx.form(at) in _OPENING or ctx.particle(at, "the", "by", "number") or ctx.has(at, "traps", "label")):
        at += 1
    if at >= len(ctx.tokens):
        return
    if ctx.tokens[at].is_numeral:
        numbered = any(r.entry.category == "particles" and r.entry.key == "number" for r in ctx.readings(at - 1))
        named = certain and (numbered or not _agrees(ctx, at))
        if not (_is_measured(ctx, at) if named else _counts(ctx, at)) and not _is_bracketed_amount(ctx, at):
            found[at] = reason
            _continue(ctx, at + 1, found, reason)
    elif words and any(r.definite and not r.suffix for r in ctx.readings(at) if r.entry.category == "numbers"):
        _mark_ordinals(ctx, at, found, reason)


def _continue(ctx: Context, at: int, found: dict[int, str], reason: str) -> None:
    """«12/45», «17 و18», «6 لسنة 2009»: what goes on naming."""
    while True:
        between = ctx.form(at)
        if between in _BETWEEN and ctx.particle(at + 1, "and"):
            at += 1  # «في الدقيقتين 20، و75»
        if at + 1 >= len(ctx.tokens) or not ctx.tokens[at + 1].is_numeral:
            return
        if reason == "model name" and _counts(ctx, at + 1):
            return  # «مسيرات من طراز شاهد-136 و12 صاروخا»
        if between not in _GOING_ON and not ctx.particle(at, "and", "case") and not ctx.has(at, "units"):
            return
        found[at + 1] = reason
        at += 2
        while ctx.form(at) in _BETWEEN and at + 1 < len(ctx.tokens) and not ctx.tokens[at + 1].is_numeral:
            at += 1


def _is_measured(ctx: Context, at: int) -> bool:
    """Whether a unit, a currency, a percent or scale word stands behind the numeral: then it is no name of anything."""
    return any(
        r.plain and r.entry.key != _FINENESS and (r.entry.category in _MEASURED or r.entry.klass.startswith("scale"))
        for r in ctx.readings(at + 1)
    )


def _is_bracketed_amount(ctx: Context, at: int) -> bool:
    """«تنتج المحطة (500) مليون متر»: digits in brackets with a unit or a scale word behind the closing one."""
    return ctx.form(at - 1) == "(" and ctx.form(at + 1) == ")" and _is_measured(ctx, at + 1)


def _agrees(ctx: Context, at: int) -> bool:
    """Whether the noun behind a numeral has the number that counting asks for: «110 نواب», «72 سفينة»; «المادة 22 قانون» has
    not."""
    if not ctx.form(at).isdigit():
        return False
    few = 3 <= int(ctx.form(at)[-2:]) <= 10
    tens = int(ctx.form(at)[-2:]) > 10
    look = shapes(ctx.lexicon.language)
    for r in ctx.readings(at + 1):
        if not r.plain or r.entry.category != "nouns":
            continue
        singular = r.form == fold_word(r.entry.key)
        accusative = r.form == fold_word(r.entry.key) + ctx.lexicon.accusative
        if (few and not singular and not accusative) or (tens and (accusative or (singular and look.feminine(r.form)))):
            return True
        if not few and not tens and singular:
            return True
    return False


def _counts(ctx: Context, at: int) -> bool:
    """Whether the numeral is followed by something that it could count, or by «من»."""
    readings = ctx.readings(at + 1)
    counted = any(r.entry.category in _COUNTED and not r.prefix for r in readings)
    counted = counted or any(r.entry.category == "nationalities" and r.plain for r in readings)  # «اعتقل الجيش 25 فلسطينيا»
    return counted or ctx.particle(at + 1, "of") or (not readings and ctx.form(at + 1).endswith(ctx.lexicon.accusative))


def _mark_ordinals(ctx: Context, at: int, found: dict[int, str], reason: str = "name") -> None:
    first = at
    if not ctx.has(at, "numbers", "ordinal") and not ctx.is_definite(at):
        return  # «حبست المتهم ستة أشهر»
    while at < len(ctx.tokens) and word_class(ctx.tokens[at], _NUMBER_CLASSES) is not None:
        goes_on = ctx.is_definite(at) or ctx.is_joined(at) or ctx.has(at, "numbers", "ten_unit")
        if at > first and not goes_on:
            return  # «في كانون الثاني أربعة»
        found[at] = reason
        at += 1


def _mark_clock(ctx: Context, at: int, found: dict[int, str]) -> None:
    """«الساعة 23:15», «الساعة الثالثة والنصف», «الثالثة إلا عشر دقائق», «من الساعة 8 إلى 10»."""
    if ctx.particle(at, "the") or ctx.form(at) == "(":
        at += 1
    if not _is_number(ctx, at):
        return
    found[at] = "clock time"
    at += 1
    while at < len(ctx.tokens):
        before = at - 1
        linked = ctx.particle(before, "and", "less", "to")
        digits = ctx.tokens[at].is_numeral and (ctx.form(before) in (":", ".") or linked)
        ten = before in found and ctx.has(at, "numbers", "ten_unit")  # «الساعة الثانية عشرة»; no «الساعة الثالثة سبعة قتلى»
        words = "numbers" in ctx.readings(at).categories and (ctx.is_joined(at) or linked or ten)
        if digits or words:
            found[at] = "clock time"
        elif ctx.form(at) not in (":", ".") and not ctx.particle(at, "and", "less", "to"):
            return
        at += 1


def _mark_hours(ctx: Context, found: dict[int, str]) -> None:
    """«عند الثانية والنصف», «في الثانية و17 دقيقة», «حتى الثالثة إلا ربعا»: an hour without the word and what is added to it or
    lacks; «المرحلة الثانية ونصف المبلغ» has a noun before."""
    if "numbers" not in ctx.categories:
        return
    feminine = shapes(ctx.lexicon.language).feminine
    for at in range(1, ctx.size - 1):
        led = ctx.has(at - 1, "functions", "prep", "conj") or ctx.has(at - 1, "hedges", "before")
        if not (led and _is_hour(ctx, at) and feminine(ctx.form(at))):
            continue
        behind = _hour_end(ctx, at) + 1
        less = ctx.particle(behind, "less")
        first = behind + (less or ctx.particle(behind, "and"))
        fraction = ctx.has(first, "fractions") or ctx.has(first, "numbers", "fraction")
        if fraction and (less or (ctx.is_definite(first) and ctx.is_joined(first))):
            found.update(dict.fromkeys(range(at, first + 1), "clock time"))
            continue
        last = next((k for k in range(first, min(first + _MINUTES, ctx.size)) if _is_minute(ctx, k)), -1)
        numbers = all(_is_number(ctx, k) or ctx.particle(k, "and") for k in range(first, last))
        if last > first and numbers and (first > behind or ctx.is_joined(first)):
            found.update(dict.fromkeys(range(at, last + 1), "clock time"))


def _is_minute(ctx: Context, at: int) -> bool:
    return any(r.entry.category == "units" and r.entry.key == "minute" for r in ctx.readings(at))


def _is_number(ctx: Context, at: int) -> bool:
    return at < len(ctx.tokens) and (ctx.tokens[at].is_numeral or "numbers" in ctx.readings(at).categories)


def _mark_contact(ctx: Context, at: int, found: dict[int, str]) -> None:
    """Numerals behind a contact word, up to the next word that is no particle; long ones in all the sentence behind it."""
    for i in range(at, min(len(ctx.tokens), at + _LONG_REACH)):
        if ctx.tokens[i].form.isdigit() and len(ctx.form(i)) >= _LONG and not _counts(ctx, i):
            found[i] = "phone"
    for i in range(at, min(len(ctx.tokens), at + _CONTACT_REACH)):
        token = ctx.tokens[i]
        if token.is_numeral and not _counts(ctx, i):
            found[i] = "phone"
        elif token.kind == "word" and "particles" not in token.readings.categories and not ctx.has(i, "functions", "conj"):
            return
