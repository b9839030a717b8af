"""Dates that name a day, month or year: «9 مايو 2012», «التاسع من نيسان الماضي», «9/5/2012», «May 9, 2012».

Every function reads from one token on and gives what it read with the token after it, or ``None``.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from factcheck.extract.cardinals import CardinalParser
from factcheck.extract.date_draft import Draft
from factcheck.extract.date_words import Line, Tag
from factcheck.model import Calendar

_VERBS = frozenset({"verb", "light", "weak", "aux"})
_COUNTABLE = frozenset({"nouns", "units", "currencies", "duals"})
_LIST_LIMIT = 8  # days that may share one month


class Month(NamedTuple):
    """A month name; ``pair`` is the second name's month where the two names differ; ``sure`` that no other word reads so."""

    number: int
    calendar: Calendar
    family: str
    end: int
    pair: int | None
    sure: bool
    paired: bool
    clitics: int
    prefix: str


class Tail(NamedTuple):
    """What follows a day or month: a year or words that place it."""

    end: int
    year: int | None = None
    hijri: bool | None = None
    shift: str = ""
    shift_unit: str = ""


def month_at(line: Line, at: int) -> Month | None:
    """A month name with its other names: «مايو», «أيار (مايو)», «كانون الثاني – يناير»."""
    tag = line.tag(at, "month")
    if tag is None or tag.definite or line.is_zero(at):
        return None
    number, family = int(tag.key), tag.family.rstrip("?")
    calendar: Calendar = "hijri" if family == "hijri" else "gregorian"
    end, pair, paired = tag.end, None, False
    for _ in range(2):
        other = _second_name(line, end, number, family)
        if other is None:
            break
        end, paired = other[1], True
        pair = other[0] if other[0] != number else pair
    return Month(number, calendar, family, end, pair, not tag.family.endswith("?"), paired, len(tag.prefix), tag.prefix)


def _second_name(line: Line, at: int, number: int, family: str) -> tuple[int, int] | None:
    """The other name of a month and the token after it. Two families of names tell a slip from «مايو/يونيو»."""
    joiner = line.form(at) if line.mark(at, "/-(\\،[") else ""
    name = line.bare(at + bool(joiner), "month")
    if name is None:
        return None
    other, kin = int(name.key), name.family.rstrip("?")
    if (kin == "hijri") != (family == "hijri"):
        return None
    end = name.end
    if joiner in ("(", "["):
        if line.mark(end, "/-") and line.bare(end + 1, "month"):
            return None
        return (other, end + 1) if line.mark(end, ")]") else None
    if other == number and (joiner != "،"):
        return other, end
    return (other, end) if joiner == "/" and kin != family else None


def year_at(line: Line, at: int) -> tuple[int, bool | None, int] | None:
    """A year of four digits (three with an era mark), whether an era mark says Hijri (``None``: no mark), the token after."""
    value = line.integer(at)
    if value is None or not 3 <= len(line.form(at)) <= 4 or not 100 <= value <= 2199:
        return None
    era = line.bare(at + 1, "era")
    # a single letter that begins a word is no mark, and «630 م» are metres
    if era is not None and len(line.form(at + 1)) == 1 and (starts_word(line, at + 2) or (value < 1000 and era.key != "hijri")):
        era = None
    bracketed = line.bare(at + 2, "era") if line.mark(at + 1, "(") and line.mark(at + 3, ")") else None
    if era is None and bracketed is None:
        return (value, None, at + 1) if value >= 1000 and len(line.form(at)) == 4 else None
    if era is not None:
        return value, era.key == "hijri", era.end
    return value, bracketed is not None and bracketed.key == "hijri", at + 4


def year_in_words(line: Line, at: int) -> tuple[int, int] | None:
    """«ألفين وأربعة» and the token after: the whole number must be a year's, and count nothing."""
    if not line.word_in(at, "numbers", "scale", "dualscale"):
        return None
    found = CardinalParser(line.tokens, line.lexicon).parse(at)
    if found is None or not isinstance(found.value, int) or not found.words or not 1000 <= found.value <= 2100:
        return None
    return (found.value, found.after) if not counted(line, found.after) else None


def starts_word(line: Line, at: int) -> bool:
    """Whether a single letter before this token would be a clitic of it: «2 م» and a quote mark is none."""
    return at < len(line.tokens) and line.tokens[at].glued and line.tokens[at].kind in ("word", "numeral")


def counted(line: Line, at: int) -> bool:
    """Whether the token is something that a number before it would count."""
    if at >= len(line.tokens) or line.tokens[at].kind not in ("word", "mark"):
        return False
    form = line.form(at)
    if form in ("%", "$", "€", "£"):
        return True
    if line.word_in(at, "percents") or line.word_in(at, "numbers", "scale", "scale_acc", "hundred"):
        return True
    readings = [reading for reading in line.tokens[at].readings if not reading.prefix and not reading.suffix]
    if any(reading.entry.category == "functions" or reading.entry.klass in _VERBS for reading in readings):
        return False
    if any(reading.entry.category in _COUNTABLE for reading in readings):
        return True
    # the accusative of what 11 to 99 count: «2014 متسابقا», no «وبولندا»
    return not line.word_in(at, "places") and len(form) > 3 and form.endswith(line.lexicon.accusative or "\n") and not readings


def nothing_counted(line: Line, at: int) -> bool:
    """Whether what follows ends the phrase: a mark, a function word, a definite or joined word, or nothing."""
    if at >= len(line.tokens):
        return True
    token = line.tokens[at]
    if token.kind == "mark":
        joined = at + 1 < len(line.tokens) and line.tokens[at + 1].glued
        return token.form not in "%$€£:/°" or (token.form == ":" and not joined)
    if token.kind == "numeral":
        return False
    if any(reading.entry.category == "functions" for reading in token.readings):
        return True
    return token.form.startswith(line.lexicon.articles) or (line.joins(at) and not counted(line, at))


def tail_at(line: Line, at: int, calendar: Calendar) -> Tail:
    """The year or the placing words after a month; an empty tail where nothing of the kind follows."""
    start = at
    lead = line.form(at) if line.mark(at, "/-.،,(:") else "of" if line.bare(at, "of", "for") else ""
    at += bool(lead)
    unit = line.tag(at, "unit")
    if unit is not None and unit.key == "year" and lead not in ("/", "-", ".", ":"):
        named = _named_year(line, unit)
        if named is not None:
            return named
    found = year_at(line, at)
    if found is not None and lead != "of":
        year, hijri, end = found
        money = line.word_in(end, "units") or line.word_in(end, "currencies")
        plausible = hijri is not None or (1300 <= year <= 1500 if calendar == "hijri" else 1800 <= year <= 2100)
        doubtful = counted(line, end) and (money or lead in ("،", ",", ".", ":"))
        if not doubtful and (plausible or nothing_counted(line, end)):
            return Tail(end + (lead == "(" and line.mark(end, ")")), year, hijri)
    if lead in ("", "of"):
        shift = line.bare(at, "shift")
        if shift is not None and lead == "":
            return Tail(shift.end, shift=shift.key)
        that = line.bare(at, "demonstrative")
        unit = line.tag(that.end, "unit") if that else None
        if that and unit and unit.key == "year" and unit.definite:
            return Tail(unit.end, shift=that.key, shift_unit="year")
    return Tail(start)


def _named_year(line: Line, unit: Tag) -> Tail | None:
    """«عام 2012», «العام الماضي», «السنة نفسها» after a month."""
    shift = line.bare(unit.end, "shift") if unit.definite else None
    found = year_at(line, shift.end if shift else unit.end)  # «للعام الحالي 1444»
    if found is not None and not (shift and counted(line, found[2])):
        return Tail(found[2], found[0], found[1])
    words = year_in_words(line, unit.end)
    if words is not None:
        return Tail(words[1], words[0])
    if shift is not None:
        return Tail(shift.end, shift=shift.key, shift_unit="year")
    return None


def day_at(line: Line, at: int) -> tuple[int, int] | None:
    """A day number (1 to 31) in digits or as ordinal, and the token after: «9», «الحادي والعشرون»."""
    value = line.integer(at)
    if value is not None:
        if 1 <= value <= 31 and len(line.form(at)) <= 2 and not (line.mark(at - 1, "/") and line.integer(at - 2) is not None):
            suffix = line.form(at + 1) if line.form(at + 1) in ("st", "nd", "rd", "th") else ""
            return value, at + 1 + bool(suffix)
        return None
    return None if line.numbered(at) else ordinal_at(line, at)


def ordinal_at(line: Line, at: int) -> tuple[int, int] | None:
    if not 0 <= at < len(line.tokens):
        return None
    for reading in line.tokens[at].readings:
        entry = reading.entry
        if entry.category != "numbers" or not (reading.definite or line.before_month(at)) or reading.suffix:
            continue
        if entry.klass in ("ordinal", "ordinal_teen"):
            unit = int(entry.key)
            ten = 10 if line.word_in(at + 1, "numbers", "ten_unit") else _joined_ten(line, at + 1)
            if entry.klass == "ordinal_teen":
                # حادي is 11 in the tables: «الحادي عشر», «الحادي والعشرون»
                return (11 if ten == 10 else ten + 1, at + 2) if ten else None
            return (unit + ten, at + 1 + bool(ten)) if unit < 10 or not ten else None
        if entry.klass == "ten" and entry.key in ("20", "30"):
            return int(entry.key), at + 1
    return None


def _joined_ten(line: Line, at: int) -> int:
    if at < len(line.tokens):
        for reading in line.tokens[at].readings:
            if reading.entry.category == "numbers" and reading.entry.klass == "ten" and reading.joined and reading.definite:
                return int(reading.entry.key) if reading.entry.key in ("20", "30") else 0
    return 0


class Days(NamedTuple):
    """Days before one month: each with its first token and the token after; how they are joined."""

    items: tuple[tuple[int, int, int], ...]
    joined: str
    end: int


def _connector(line: Line, at: int) -> tuple[str, int] | None:
    """What joins two day numbers and the token of the second."""
    if line.mark(at, "-"):
        kind, after = "dash", at + 1
    elif line.bare(at, "and") or line.mark(at, "،"):
        kind, after = "and", at + 1
    elif (to := line.bare(at, "to")) is not None:
        kind, after = "to", to.end
    elif ordinal_at(line, at) and clitics(line, at):
        return "and", at
    else:
        return None
    return kind, after + line.clitic(after)


def days_at(line: Line, at: int) -> Days | None:
    first = day_at(line, at)
    if first is None:
        return None
    items = [(first[0], at, first[1])]
    joined, end = "", first[1]
    while len(items) < _LIST_LIMIT:
        found = _connector(line, end)
        day = day_at(line, found[1]) if found else None
        if found is None or day is None or (joined and found[0] != "and") or joined in ("dash", "to"):
            break
        joined = found[0]
        items.append((day[0], found[1], day[1]))
        end = day[1]
    return Days(tuple(items), joined, end)


def before(line: Line, at: int) -> int:
    """The token before, past the article or clitic that stands glued to a numeral."""
    return at - line.clitic(at - 1)


def dates_at(line: Line, at: int) -> list[Draft]:
    """Days with their month: one draft, a range, or one draft for each day of a list; empty where none stands here."""
    days = days_at(line, at)
    if days is None:
        return []
    lead = before(line, at)
    between = line.ends(lead - 1, "between") is not None
    place = _month_of_days(line, days.end, lead)
    if place is None and len(days.items) > 1 and (place := _month_of_days(line, days.items[0][2], lead)) is not None:
        days = Days(days.items[:1], "", days.items[0][2])
    if place is None:
        return []
    end, base = place
    tail = Tail(end) if base.shift_unit == "done" else tail_at(line, end, base.calendar)
    base = with_tail(base._replace(shift_unit="" if base.shift_unit == "done" else base.shift_unit), tail)
    first = base._replace(first=at, end=tail.end, lead=lead, day=days.items[0][0], skip=clitics(line, at))
    if len(days.items) == 1:
        return [first]
    last_day = days.items[-1][0]
    numbers = [item[0] for item in days.items]
    consecutive = all(b == a + 1 for a, b in pairwise(numbers))
    if days.joined in ("dash", "to") or between or consecutive:
        turned = days.joined == "dash" and first.day is not None and last_day < first.day
        low, high = (last_day, first.day) if turned else (first.day, last_day)
        return [first._replace(day=low, day2=high, backwards=turned)]
    drafts = [
        first._replace(day=day, first=start, end=stop, lead=before(line, start), skip=clitics(line, start))
        for day, start, stop in days.items
    ]
    return [*drafts[:-1], drafts[-1]._replace(end=tail.end)]


def clitics(line: Line, at: int) -> int:
    """Letters of a clitic on an ordinal: «والتاسع» → 1."""
    token = line.tokens[at]
    if token.kind == "word":
        for reading in token.readings:
            if reading.entry.category == "numbers" and reading.definite:
                return len(reading.prefix) - 2
    return 0


def _month_of_days(line: Line, at: int, lead: int) -> tuple[int, Draft] | None:
    """The month that day numbers belong to: a name, or «الشهر الجاري», «الجاري» alone, «منه» after a word that asks for a day."""
    base = Draft("date", at, at, at)
    if line.bare(at, "ofit") and line.ends(lead - 1, "yearcue", "day", "to", "until"):
        return at + 1, base._replace(shift="same", shift_unit="done", unit="month")
    if line.bare(at, "of"):
        at += 1
    elif line.mark(at, "/-"):  # «9/مايو/2012»
        named = month_at(line, at + 1)
        return (named.end, _with_month(base, named)) if named is not None and line.mark(named.end, "/-") else None
    unit = line.tag(at, "unit")
    if unit is not None and unit.key == "month" and not unit.clitics:
        if not unit.definite:
            at = unit.end
        elif (shift := line.bare(unit.end, "shift")) is not None:
            return shift.end, base._replace(shift=shift.key, shift_unit="done", unit="month")
    that = line.bare(at, "demonstrative")
    if that is not None and (unit := line.tag(that.end, "unit")) and unit.key == "month" and unit.definite:
        return unit.end, base._replace(shift=that.key, shift_unit="done", unit="month")
    month = month_at(line, at)
    if month is not None and not month.clitics:
        return month.end, _with_month(base, month)
    shift = line.bare(at, "shift")
    if shift is not None and shift.key == "current":
        return shift.end, base._replace(shift=shift.key, shift_unit="done", unit="month")
    return None


def _with_month(draft: Draft, month: Month) -> Draft:
    return draft._replace(month=month.number, pair=month.pair, calendar=month.calendar)


def with_tail(draft: Draft, tail: Tail) -> Draft:
    """The draft with the year or the placing words that follow it."""
    if tail.year is None and not tail.shift:
        return draft._replace(end=max(draft.end, tail.end))
    return draft._replace(
        end=tail.end,
        year=tail.year,
        shift=tail.shift or draft.shift,
        shift_unit=tail.shift_unit,
        unsure=era_clash(draft, tail),
    )


def era_clash(draft: Draft, tail: Tail) -> bool:
    """A Hijri year after a Gregorian month or the other way round."""
    if tail.year is None:
        return False
    hijri_year = tail.hijri if tail.hijri is not None else (draft.calendar == "hijri" and tail.year < 1700)
    return hijri_year != (draft.calendar == "hijri")


def month_led(line: Line, at: int) -> Draft | None:
    """A month without a day before it: «مايو 2012», «شهر مايو», «أيار المقبل», «May 9, 2012»."""
    month = month_at(line, at)
    if month is None:
        return None
    if month.family == "english":
        return _english(line, at, month)
    draft = _with_month(Draft("date", at, month.end, at, month.clitics), month)
    tail = tail_at(line, month.end, month.calendar)
    draft = with_tail(draft, tail)
    if month.sure or month.paired or tail.year is not None or (tail.shift and tail.shift_unit == ""):
        return draft
    if month.clitics and any(r.entry.category == "nouns" and not r.prefix for r in line.tokens[at].readings):
        return None  # «من باب المدينة»
    if month.clitics and line.tag(at - 1, "compared"):
        return draft
    cue = line.ends(at - 1, "in", "edge", "unit", "between", "unitdual", "since", "until", "firstday")
    return draft if cue else None


def _english(line: Line, at: int, month: Month) -> Draft | None:
    """«May 9, 2012», «May 2012»; the name alone is a word of another language."""
    draft = _with_month(Draft("date", at, month.end, at), month)
    dot = month.end + line.mark(month.end, ".")
    day = day_at(line, dot)
    if day is not None:
        after = day[1] + line.mark(day[1], ",،")
        year = year_at(line, after)
        if year is not None:
            return draft._replace(day=day[0], year=year[0], end=year[2])
        return draft._replace(day=day[0], end=day[1])
    year = year_at(line, dot)
    return draft._replace(year=year[0], end=year[2]) if year else None
