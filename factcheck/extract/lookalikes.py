"""Numerals that are no quantities by their look and their neighbours: scores, clock times, identifiers, parts of names."""

from __future__ import annotations

from factcheck.extract.goal_lists import in_list
from factcheck.extract.items import Context
from factcheck.extract.nouns import noun_after
from factcheck.extract.number_words import word_class
from factcheck.extract.year_names import of_name

_SCORE_LIMIT = 30
_SCORE_WINDOW = 12
_LAST_MINUTE, _MINUTE_DIGITS = 120, 3
_HOUR_DIGITS, _LAST_HOUR, _STAMP = 2, 12, 4
_CENTURIES = ("19", "20")
_BEFORE_YEAR = frozenset(".،,")
_COUNTED = frozenset({"nouns", "units", "currencies", "percents"})
_PHONE_DIGITS, _PLUS_DIGITS, _LONGEST = 8, 5, 15
_GROUP_DIGITS, _ZERO_GROUPS, _GROUPS = 4, 2, 4  # of a telephone number, the first with a zero or not
_GROUP_MARKS = frozenset("-./")
_QUOTES = frozenset('"«»“”')
_NAME_WORDS = 3
_OUTLETS = frozenset({"1", "2", "5", "7", "9", "11", "12", "13", "14", "20", "21", "24", "48", "50", "90", "360", "365"})
_SCORE_DIGITS = 3
_KNOWN = frozenset({"nouns", "functions", "hedges", "events", "numbers", "units", "currencies", "percents", "particles"})
_HANDLES = frozenset("_@#")
_LIST_MARKS = frozenset("-.)")


def mark_numeral(ctx: Context, at: int, found: dict[int, str]) -> None:
    """The numeral at a token in ``found``, with its partner, where it is no quantity."""
    run = _telephone(ctx, at)
    if run is not None:
        found.update(dict.fromkeys(run, "phone"))
        return
    reason = _alone(ctx, at)
    if reason is not None:
        found[at] = reason
        return
    if at + 2 >= ctx.size:
        return
    if ctx.words[at + 2].kind == "numeral":
        _pair(ctx, at, found)
    elif ctx.tokens[at + 1].form == "-" and word_class(ctx.tokens[at + 2], ("unit",), ("",)) == (0, "unit", ""):
        found.update({at: "score", at + 2: "score"})  # «3 - صفر»


def _telephone(ctx: Context, at: int) -> range | None:
    """«05 22 40 31 18», «0537-11-20-30»: groups of digits in a row, the first with a leading zero, or many of them; they count
    nothing."""
    last, groups = at, [ctx.form(at)]
    while _is_group(ctx, last):
        further = last + 1 + (ctx.form(last + 1) in _GROUP_MARKS)
        if not _is_group(ctx, further):
            break
        last = further
        groups.append(ctx.form(last))
    zero = len(groups[0]) > 1 and groups[0][0] == "0"
    thousands = all(len(group) == 3 for group in groups[1:])  # «1 500 000 000»
    long = len(groups) >= _ZERO_GROUPS if zero else len(groups) >= _GROUPS and not thousands
    taken = any(k in ctx.taken for k in range(at, last + 1))
    return range(at, last + 1) if long and not taken and not _counts(ctx, last) else None


def _is_group(ctx: Context, at: int) -> bool:
    return ctx.form(at).isdigit() and len(ctx.form(at)) <= _GROUP_DIGITS


def _counts(ctx: Context, at: int) -> bool:
    return noun_after(ctx, at + 1) is not None or not ctx.readings(at + 1).starts.isdisjoint(_COUNTED)


def _alone(ctx: Context, at: int) -> str | None:
    token = ctx.tokens[at]
    form, digits, size = token.form, token.form.isdigit(), len(token.form)
    before = ctx.tokens[at - 1] if at and token.glued else None
    after = ctx.tokens[at + 1] if at + 1 < ctx.size and ctx.tokens[at + 1].glued else None
    if before is not None and before.kind == "latin" and not ctx.has(at - 1, "currencies"):
        return "model name"
    if after is not None and after.kind == "latin" and not _is_unit(ctx, at + 1):
        return "model name"
    if before is not None and before.form == "-" and before.glued and ctx.tokens[at - 2].kind == "latin":
        return "model name"  # «الرحلة AI-171»
    if before is not None and before.form in _HANDLES:
        return "address"
    if _has_area_code(ctx, at) or _has_area_code(ctx, at - 2):
        return "phone"
    if _is_clock(ctx, at):
        return "clock time"
    if digits and size <= _HOUR_DIGITS and (_ends_hours(ctx, at) or _begins_hours(ctx, at)):
        return "clock time"
    if size <= _MINUTE_DIGITS and (_is_minute(ctx, at) or in_list(ctx, at)):
        return "minute"
    if _ends_a_name(ctx, at) or _names_in_latin(ctx, at) or _ends_a_title(ctx, at) or _ends_an_outlet(ctx, at):
        return "name with a number"
    if _is_year(ctx, at):
        return "year"
    if (size > _LONGEST and sum(map(str.isdigit, form)) > _LONGEST) or (digits and size >= _PHONE_DIGITS and form[0] == "0"):
        return "identifier"
    if before is not None and before.form == "+" and digits and size > _PLUS_DIGITS:
        return "phone"
    listed = at == 0 and after is not None and after.form in _LIST_MARKS and size <= 2
    if listed and ctx.size > 3 and not (ctx.tokens[2].is_numeral and ctx.tokens[2].glued):
        return "list number"
    return None


def _ends_a_name(ctx: Context, at: int) -> bool:
    """«المسبار "تيانوين-1"», «فيلم "فاطمة 75"»: quoted, behind words that the lexicon does not know; «مونديال "قطر 2022"»: a year
    ends any name."""
    if ctx.form(at + 1) not in _QUOTES:
        return False
    named = looks_like_year(ctx, at)
    first = at - 1 - (ctx.form(at - 1) == "-")
    start = first
    while start >= 0 and first - start < _NAME_WORDS and ctx.tokens[start].kind in ("word", "latin"):
        if not named and not ctx.readings(start).categories.isdisjoint(_KNOWN):
            return False
        start -= 1
    return start < first and start >= 0 and ctx.form(start) in _QUOTES


def _names_in_latin(ctx: Context, at: int) -> bool:
    """«مؤشر "EGX 100 متساوي الأوزان"», «الرحلة (AI 171)»: behind a word in Latin letters that opens a quotation or all that
    stands in brackets with it."""
    if at < 2 or ctx.tokens[at - 1].kind != "latin":
        return False
    bracketed = ctx.form(at - 2) == "(" and ctx.form(at + 1) == ")" and not ctx.has(at - 1, "currencies")
    return bracketed or (ctx.form(at - 2) in _QUOTES and not _is_unit(ctx, at + 1))


def _ends_a_title(ctx: Context, at: int) -> bool:
    """«فيلم ملف 12»: behind a work and a word of its name, where nothing is counted."""
    if at < 2 or ctx.is_definite(at - 2) or not ctx.has(at - 2, "traps", "titled") or ctx.tokens[at - 1].kind != "word":
        return False
    named = not ctx.is_joined(at - 1) and not ctx.has(at - 1, "functions") and not ctx.has(at - 1, "hedges")
    counted = any(not r.prefix and r.entry.category in _COUNTED | {"numbers"} for r in ctx.readings(at + 1))
    return named and not counted and noun_after(ctx, at + 1) is None


def _ends_an_outlet(ctx: Context, at: int) -> bool:
    """«موقع القاهرة 24», «قناة فرانس 24»: a short number behind the name of a site or a channel, where nothing is counted;
    no «موقع في القاهرة 24»."""
    if ctx.form(at) not in _OUTLETS or _counts(ctx, at):
        return False
    for k in range(at - 1, max(-1, at - 1 - _NAME_WORDS), -1):
        if ctx.kinds[k] not in ("word", "latin") or ctx.has(k, "hedges"):
            return False
        if ctx.has(k, "frames", "outlet"):
            return not ctx.is_definite(k)
        if ctx.has(k, "functions", "prep") or ctx.has(k, "events"):
            return False
    return False


def _is_clock(ctx: Context, at: int) -> bool:
    """«(04,30)», «16.30 بتوقيت غرينتش»: hours and minutes with a mark between, by their leading zero or the word behind;
    «1530 تغ» without one."""
    if len(ctx.form(at)) == _STAMP and ctx.form(at).isdigit():
        return ctx.has(at + 1, "traps", "greenwich")
    hours, mark, minutes = ctx.form(at)[:-3], ctx.form(at)[-3:-2], ctx.form(at)[-2:]
    if mark not in (".", ",") or not (hours.isdigit() and minutes.isdigit() and int(hours) < 24 and int(minutes) < 60):
        return False
    bracketed = ctx.form(at - 1) == "(" and ctx.form(at + 1) == ")"
    after = at + 1 + bracketed
    told = ctx.has(after, "traps", "daytime") and len(ctx.form(after)) > 1
    return told or (bracketed and len(hours) == 2 and hours[0] == "0")


def _is_hour(ctx: Context, at: int) -> bool:
    """«10 صباحا»: a number that may be an hour, before a time of day; no letter, which may be a unit (9 م)."""
    form = ctx.form(at)
    hour = form.isdigit() and len(form) <= _HOUR_DIGITS and int(form) <= _LAST_HOUR
    return hour and ctx.has(at + 1, "traps", "daytime") and len(ctx.form(at + 1)) > 1


def _ends_hours(ctx: Context, at: int) -> bool:
    """«من الساعة 10 صباحا حتى 9 مساء», «بين 10 صباحا و9 مساء»: the second hour."""
    to = ctx.particle(at - 1, "to") and ctx.has(at - 2, "traps", "daytime")
    and_ = ctx.particle(at - 1, "and") and _is_hour(ctx, at - 3) and ctx.opens_range(at - 4)
    return _is_hour(ctx, at) and (to or and_)


def _begins_hours(ctx: Context, at: int) -> bool:
    """«من 10 صباحا حتى 9 مساء»: the first hour."""
    return _is_hour(ctx, at) and ctx.particle(at + 2, "to", "and") and _ends_hours(ctx, at + 3)


def _has_area_code(ctx: Context, at: int) -> bool:
    """«2964933(02)»."""
    if ctx.form(at + 1) != "(" or not (len(ctx.form(at)) > _PLUS_DIGITS and ctx.form(at).isdigit()):
        return False
    return ctx.tokens[at + 1].glued and ctx.form(at + 2)[:1] == "0"


def looks_like_year(ctx: Context, at: int) -> bool:
    """Four digits from 1900 to 2099 with nothing behind them that they could count."""
    form = ctx.form(at)
    if len(form) != 4 or form[:2] not in _CENTURIES or not form.isdigit():
        return False
    return not _counts(ctx, at)


def _is_year(ctx: Context, at: int) -> bool:
    """A year that no date took: «أي 2015», «سنة.2020», «2019: عام الحصاد»."""
    if not looks_like_year(ctx, at):
        return False
    titled = at == 0 and ctx.form(1) == ":"
    displaced = ctx.form(at - 1) in _BEFORE_YEAR and ctx.tokens[at].glued and ctx.has(at - 2, "units", "time")
    return titled or displaced or ctx.particle(at - 1, "thatis") or of_name(ctx, at)


def _is_minute(ctx: Context, at: int) -> bool:
    """«مارتينيز (27)»: alone in brackets behind a name, where the sentence speaks of a match; «(د 64)» tells it itself."""
    stamp = ctx.has(at - 1, "traps", "stamp")
    opening = at - 1 - stamp
    if opening < 1 or ctx.form(opening) != "(" or ctx.form(at + 1) != ")":
        return False
    value = ctx.form(at)
    return (
        len(value) <= _MINUTE_DIGITS
        and value.isdigit()
        and int(value) <= _LAST_MINUTE
        and ctx.tokens[opening - 1].kind == "word"
        and (stamp or ctx.speaks_of("match"))
    )


def _is_unit(ctx: Context, at: int) -> bool:
    return not ctx.readings(at).categories.isdisjoint(("units", "currencies")) or bool(ctx.match(at, "units", "currencies"))


def _pair(ctx: Context, at: int, found: dict[int, str]) -> None:
    """Two numerals with one mark between: a clock time, a score, a minute of added time, a phone number or a file number; else
    left alone."""
    left, mark, right = ctx.tokens[at : at + 3]
    if mark.form == "+" and mark.glued and right.glued:
        found.update({at: "minute", at + 2: "minute"})
    elif mark.form == ":" and right.glued and mark.glued:
        reason = "score" if speaks_of_score(ctx, at) else "clock time"
        found.update({at: reason, at + 2: reason})
    elif mark.form == "/" and not mark.glued and _few_goals(left.form, right.form) and speaks_of_score(ctx, at):
        found.update({at: "score", at + 2: "score"})  # «بفوز الأهلي 3 / 1»
    elif mark.form == "-" and mark.glued == right.glued and left.form.isdigit() and right.form.isdigit():
        further = ctx.form(at + 3) == "-" and at + 4 < len(ctx.tokens) and ctx.tokens[at + 4].is_numeral
        if further:
            found.update(dict.fromkeys((at, at + 2, at + 4), "number with dashes"))
        elif mark.glued and left.form[0] == "0" and len(left.form) > 1:
            found.update({at: "phone", at + 2: "phone"})
        elif (_runs_back(ctx, at) and speaks_of_score(ctx, at)) or (
            max(len(left.form), len(right.form)) <= 2
            and max(int(left.form), int(right.form)) <= _SCORE_LIMIT
            and _is_score(ctx, at)
        ):
            found.update({at: "score", at + 2: "score"})


def _few_goals(left: str, right: str) -> bool:
    return left.isdigit() and right.isdigit() and max(int(left), int(right)) <= _SCORE_LIMIT


def _runs_back(ctx: Context, at: int) -> bool:
    """«82-75»: no range goes down."""
    left, right = ctx.form(at), ctx.form(at + 2)
    return len(left) <= _SCORE_DIGITS >= len(right) and int(left) > int(right)


def speaks_of_score(ctx: Context, at: int) -> bool:
    return any(ctx.has(i, "traps", "score") for i in range(max(0, at - _SCORE_WINDOW), at))


def _is_score(ctx: Context, at: int) -> bool:
    """Small numbers and a dash: a score where the sentence speaks of one, or where nothing follows that could be counted."""
    after = at + 3
    if ctx.form(after) == "%" or not ctx.readings(after).categories.isdisjoint(("units", "currencies", "numbers", "percents")):
        return False
    if speaks_of_score(ctx, at):
        return True
    return after >= len(ctx.tokens) or ctx.tokens[after].kind != "word" or ctx.has(after, "functions")
