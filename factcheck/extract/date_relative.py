"""Dates that lean on the document's date or on an earlier one: «أمس الجمعة», «العام الماضي», «الربع الأول من 2017»."""

from __future__ import annotations

from factcheck.extract.date_draft import BEFORE, FISCAL, THAT, Draft
from factcheck.extract.date_grammar import clitics, counted, dates_at, month_led, ordinal_at, year_at
from factcheck.extract.date_numeric import numeric_at
from factcheck.extract.date_words import Line, Tag
from factcheck.extract.date_years import spread, year_led
from factcheck.extract.outlets import names_outlet

_MEASURED = 10  # tokens before a period in which a verb tells of a level or a change
_FIRST_DECADE_SAID_ALONE = 50  # «الخمسينيات» alone means the 1950s; «العشرينيات» may be an age


def day_led(line: Line, at: int) -> Draft | None:
    """«[مساء] [يوم] أمس الجمعة», «يوم السبت 9 مايو», «الأحد الماضي», «ليل السبت الأحد»."""
    if line.tag(at - 1, "every"):
        return None
    start, night, said_day, dual = at, False, False, False
    skip = 0
    part = line.tag(at, "daypart")
    if part is not None:
        at, night, skip = part.end, part.key == "night", part.clitics
    day = line.tag(at, "day")
    if day is not None and not day.definite and not line.tag(at, "relday"):
        said_day, dual = True, day.key == "days"
        skip = skip or (day.clitics if start == at else 0)
        at = day.end
    base = Draft("relday", start, at, start, skip, night=night, note="dual" if dual else "")
    relday = line.tag(at, "relday") or _bare_relday(line, at, said_day)
    if relday is not None:
        if at == start:
            base = base._replace(skip=relday.clitics)
        return _after_relday(line, at, relday, base, bool(part))
    weekday = weekday_at(line, at, said_day or night)
    if weekday is not None and _is_nth(line, weekday[1]):
        return None
    if weekday is not None:
        if at == start:
            tag = line.tag(at, "weekday")
            base = base._replace(skip=tag.clitics if tag else 0)
        return _after_weekday(line, weekday[1], base._replace(rule="weekday", weekday=weekday[0], end=weekday[1]))
    if said_day or part is not None:
        drafts = dates_at(line, at + line.clitic(at))
        numeric = numeric_at(line, at) if at < len(line.tokens) else None
        if len(drafts) == 1:
            return drafts[0]._replace(lead=start, night=night)
        return numeric._replace(lead=start) if numeric else None
    return None


def _is_nth(line: Line, at: int) -> bool:
    """Whether an ordinal makes it one weekday of a period: «الثلاثاء الأول من الشهر», unless the ordinal is the day."""
    ordinal = line.tag(at, "nth") or ordinal_at(line, at)
    return ordinal is not None and line.integer(at) is None and not dates_at(line, at)


def _bare_relday(line: Line, at: int, said_day: bool) -> Tag | None:
    """«غد» after «يوم» or «من», or before a weekday."""
    tag = line.bare(at, "reldaybare")
    if tag is None or said_day or line.ends(at - 1, "from", "since") or weekday_at(line, tag.end, False):
        return tag
    return None


def weekday_at(line: Line, at: int, announced: bool) -> tuple[int, int] | None:
    """A weekday and the token after it; without «يوم» it needs the article, and must not be part of a name."""
    tag = line.tag(at, "weekday")
    if tag is None:
        return None
    if tag.family != "english" and not tag.definite and (not announced or tag.prefix):
        return None
    named = line.tag(at - 1, "prayer")
    if not announced and ((named and not named.definite) or line.word_in(at - 1, "duals")):
        return None
    if line.word_in(at, "numbers", "unit_teen") and line.word_in(at + 1, "numbers", "ten_unit") and not _by_ten(line, at + 2):
        return None  # «القوارب الأحد عشر»
    paper = line.tag(at - 1, "papername")
    if not announced and paper is not None and not paper.definite:
        return None
    return int(tag.key), tag.end


def _by_ten(line: Line, at: int) -> bool:
    """Whether «الأحد عشر» before it counts it on a Sunday: «مباريات», but not «أبوابها» nor «بمئة»."""
    plain = at < len(line.tokens) and all(not reading.prefix and not reading.suffix for reading in line.tokens[at].readings)
    return plain and counted(line, at)


def _after_relday(line: Line, at: int, relday: Tag, base: Draft, part: bool) -> Draft | None:
    draft = base._replace(offset=int(relday.key), end=relday.end)
    after = relday.end + line.mark(relday.end, "،,(-")
    weekday = weekday_at(line, after, False)
    if weekday is not None:
        draft = _after_weekday(line, weekday[1], draft._replace(weekday=weekday[0], end=weekday[1]))
        return _closed(line, draft, relday.end)
    if relday.key == "0" and relday.end == at + 1 and not _is_today(line, at, part):
        return None
    return _with_date(line, draft)


def _is_today(line: Line, at: int, part: bool) -> bool:
    """Whether «اليوم» means today: not «اليوم الثالث», «في اليوم», «اليوم العالمي», a newspaper's name."""
    after = at + 1
    if line.bare(after, "dayname") or line.bare(after, "shift") or ordinal_at(line, after) or line.clitic(after):
        return False
    if not part and (line.tag(at - 1, "papername") or line.tag(at - 1, "ago") or names_outlet(line, at)):
        return False
    if line.bare(at - 1, "of") and line.tag(at - 2, "span", "spandual"):
        return False
    return not (line.ends(at - 1, "within") and not part)


def _closed(line: Line, draft: Draft, opened: int) -> Draft:
    """With the bracket that closes «أمس (الجمعة)»."""
    return draft._replace(end=draft.end + 1) if line.mark(opened, "(") and line.mark(draft.end, ")") else draft


def _after_weekday(line: Line, at: int, draft: Draft) -> Draft:
    """A second weekday of a night, «الماضي», and the date that the weekday stands before."""
    start = at
    joiner = line.mark(at, "-/،") or bool(line.bare(at, "to"))
    second = line.tag(at + joiner, "weekday")
    follows = second is not None and draft.weekday is not None and int(second.key) == (draft.weekday + 1) % 7
    if second is not None and follows and second.definite and (draft.night or line.mark(at, "-/")):
        draft = draft._replace(weekday2=int(second.key), end=second.end, night=True)
        start = second.end
    shift = line.bare(start, "shift")
    if shift is not None and draft.offset is None:
        draft = draft._replace(shift=shift.key, end=shift.end)
    part = line.bare(draft.end, "daypart")
    if part is not None and part.key == "part" and not line.tag(part.end, "day", "weekday", "relday", "month"):
        draft = draft._replace(end=part.end)
    return _with_date(line, draft)


def _with_date(line: Line, draft: Draft) -> Draft:
    """The draft joined with the full or short date right after it, which then gives the day."""
    at = draft.end
    opened = line.mark(at, "(")
    equals = None
    if line.mark(at, "،,(-:"):
        at += 1
    elif (equals := line.bare(at, "equals")) is not None:
        at = equals.end
    elif (within := line.bare(at, "within")) is not None:
        at = within.end
    at += line.clitic(at)
    at = tag.end if (tag := line.bare(at, "day")) and equals else at
    if at >= len(line.tokens):
        return draft
    numeric = numeric_at(line, at)
    drafts = [numeric] if numeric is not None else dates_at(line, at)
    if not drafts and (month := month_led(line, at)) is not None and month.day is not None:
        drafts = [month]
    if len(drafts) != 1 or drafts[0].day2 is not None:
        return draft
    date = drafts[0]
    end = date.end + (opened and line.mark(date.end, ")"))
    date = date._replace(first=draft.first, lead=draft.lead, skip=draft.skip, end=end, night=draft.night)
    shift = date.shift or (draft.shift if date.year is None else "")
    return date._replace(weekday=draft.weekday, offset=draft.offset, shift=shift)


def night_led(line: Line, at: int) -> Draft | None:
    tag = line.tag(at, "lastnight")
    return Draft("night", at, tag.end, at, tag.clitics) if tag is not None else None


def unit_led(line: Line, at: int) -> Draft | None:
    """«العام الماضي», «السنة المالية السابقة», «هذا الشهر», «ذلك اليوم», «الأسبوع نفسه», «اليوم التالي», «الربع السابق»."""
    that = line.tag(at, "demonstrative")
    start = that.end if that is not None else at
    unit = line.tag(start, "unit", "season", "day", "term") or line.tag(start, "period")
    unit = unit or (line.tag(start, "periodyear") if of_economy(line, start) else None)
    if unit is not None and unit.klass in ("period", "periodyear") and unit.key != "quarter":
        return None
    if unit is None or (unit.klass != "season" and unit.key == "days"):
        return None
    name = unit.key if unit.klass != "day" else "day"
    klass_season = unit.klass == "season"
    skip = that.clitics if that is not None else unit.clitics
    draft = Draft("season" if klass_season else "unit", at, unit.end, at, skip, unit=name)
    if that is not None:
        if (
            not unit.definite
            or unit.klass == "term"
            or line.bare(unit.end, "yearkind")
            or (name in ("century", "decade") and that.key == "same")
        ):
            return None
        if name == "day" and that.key == "current":
            return draft._replace(rule="relday", offset=0)
        if name == "month" and that.key == "current" and (named := _of_year(line, draft._replace(shift="current"))):
            return named
        after = line.bare(unit.end, "shift")
        draft = draft._replace(note=THAT if name == "day" and line.tag(at, "distal") else draft.note)
        return draft._replace(shift=that.key, end=after.end if after and after.key in ("current", that.key) else unit.end)
    kind = line.bare(unit.end, "yearkind") if name == "year" else None
    shift = line.bare(kind.end if kind and kind.key != "hijri" else unit.end, "shift")
    if shift is None or not unit.definite or (unit.klass == "term" and shift.key in ("current", "same")):
        return _season(line, draft, unit) if klass_season else None
    if name == "day" and shift.key not in ("same", "following", "preceding", "past2"):
        return None
    if name == "year" and shift.key in ("current", "next", "preceding", "past") and line.tag(at - 1, "generalhead"):
        return None
    if shift.key == "preceding" and shift.end == unit.end + 1 and line.leans(shift.end):
        return None
    draft = draft._replace(shift=shift.key, end=shift.end, note=FISCAL if kind and kind.key == FISCAL else draft.note)
    named = _apposition(line, draft) if name == "year" else None
    if named is None and name == "month" and shift.key == "same":
        named = _of_year(line, draft)
    return named or draft


def _apposition(line: Line, draft: Draft) -> Draft | None:
    """«العام الماضي 1444هـ», «السنة السابقة 2023/2024»: the written year counts."""
    year = spread(line, draft.end, announced=False)
    return year._replace(lead=draft.lead) if year is not None and not counted(line, year.end) and not year.unsure else None


def _of_year(line: Line, draft: Draft) -> Draft | None:
    """«الشهر نفسه من عام 2021»: the earlier month in another year."""
    inner = inner_period(line, draft.end) if line.bare(draft.end, "of") else None
    if inner is None or inner.rule not in ("year", "unit") or (inner.rule == "unit" and inner.unit != "year"):
        return None
    return draft._replace(rule="same", end=inner.end, last=inner)


def same_led(line: Line, at: int) -> Draft | None:
    """«الفترة نفسها من العام الماضي», «اليوم نفسه من 2019», «مثل هذا اليوم من العام الماضي»: the earlier period or day in another
    year; «الربع المماثل» alone: a year back."""
    tag = line.tag(at, "periodsame")
    if tag is None:
        return None
    found = _of_year(line, Draft("same", at, tag.end, at, tag.clitics, unit="day" if tag.key == "day" else ""))
    if found and found.last and found.last.shift == "preceding":
        found = found._replace(shift="preceding")
    back = line.tag(at, "counterpart")
    if found or back is None or not back.definite or line.bare(back.end, "of"):
        return found
    return Draft("ago", at, back.end, at, back.clitics, unit="year", number=1, note=BEFORE)


def _season(line: Line, draft: Draft, season: Tag) -> Draft | None:
    """«صيف 2014», «خريف العام الماضي»: a season needs its year."""
    if season.definite:
        return None
    inner = inner_period(line, season.end)
    return draft._replace(end=inner.end, last=inner) if inner is not None and inner.rule in ("year", "years", "unit") else None


def inner_period(line: Line, at: int) -> Draft | None:
    """The year, month or placed period that a part or edge is of, with or without «من»."""
    at += bool(line.bare(at, "of"))
    for read in (unit_led, year_led, month_led):
        draft = read(line, at)
        if draft is not None and draft.rule != "trap" and not draft.skip:
            return draft._replace(lead=at)
    unit = line.bare(at, "unit")
    if unit is not None and unit.key == "month" and (month := month_led(line, unit.end)) is not None:
        return month
    found = year_at(line, at)
    if found is not None and not line.word_in(found[2], "units"):
        second = line.integer(found[2] + 1) if line.mark(found[2], "/-") else None
        if second == found[0] + 1:
            return Draft("years", at, found[2] + 2, at, year=found[0], year2=second)
        return Draft(
            "year",
            at,
            found[2],
            at,
            year=found[0],
            calendar="hijri" if found[1] else "gregorian",
            unsure=found[1] is None and found[0] < 1700,
        )
    return None


def nth_led(line: Line, at: int) -> Draft | None:
    """«الربع الأول من 2017», «النصف الثاني من العام الجاري», «الثلاثي الثالث»; also weeks and halves of a month."""
    tag = line.tag(at, "period", "periodyear")
    if tag is None:
        tag = line.tag(at, "unit")
        if tag is None or tag.key != "week":
            return None
    if not tag.definite:
        return None
    last = line.tag(tag.end, "nth")
    ordinal = (0, last.end) if last is not None and last.definite else ordinal_at(line, tag.end)
    if ordinal is None or ordinal[0] > {"quarter": 4, "half": 2, "third": 3, "week": 5}[tag.key]:
        return None
    draft = Draft("nth", at, ordinal[1], at, tag.clitics, unit=tag.key, number=ordinal[0])
    of = line.bare(ordinal[1], "of")
    inner = inner_period(line, ordinal[1]) or (current_unit(line, of.end) if of is not None else None)
    if inner is not None:
        of_month = inner.month is not None or inner.unit == "month"
        if inner.day is not None or (tag.key == "quarter" and of_month) or (tag.key == "week" and not of_month):
            return None
        return draft._replace(end=inner.end, last=inner)
    partitive = of is not None and not any(
        token.is_numeral for token in line.tokens[of.end : of.end + 1]
    )  # «في الربع الثاني من 7 ملايين» says from where
    partitive = partitive and line.tag(at - 1, "economy") is None  # «إيرادات الربع الثاني | من النفط»
    economy = of_economy(line, at)
    quarter = tag.key == "quarter" and (tag.klass == "period" or economy)
    half = tag.key == "half" and economy and of is None  # «بلغت الخسائر 9 ملايين في النصف الأول»; no «النصف الأول من المباراة»
    return draft if (quarter or half) and not partitive else None


def measured(line: Line, at: int) -> bool:
    """«بلغت إيرادات | الربع الثاني 9 ملايين», «تراجعت المبيعات في | الربع الثاني»: a level or a change that was, told before a
    period or of it."""
    told = (line.tag(before, "measured") for before in range(at - 1, max(-1, at - 1 - _MEASURED), -1))
    return line.tag(at - 1, "economy") is not None or any(told)


def of_economy(line: Line, at: int) -> bool:
    """«بلغ معدل البطالة في الفصل الأول 9%», «أرباح الفصل الأول»: a quarter where figures of an economy are told, and no term of a
    school."""
    words = range(len(line.tokens))
    told = any(line.tag(i, "economy") for i in words) and not any(line.tag(i, "school") for i in words)
    return told and (line.ends(at - 1, "in", "edge") is not None or line.tag(at - 1, "economy", "results") is not None)


def pair_led(line: Line, at: int) -> list[Draft]:
    """«الربعين الأول والثاني من 2017»: both."""
    tag = line.tag(at, "perioddual")
    first = ordinal_at(line, tag.end) if tag is not None and tag.definite else None
    if tag is None or first is None:
        return []
    start = first[1] + bool(line.bare(first[1], "and"))
    second = ordinal_at(line, start)
    if second is None or (start == first[1] and not line.joins(start)) or not first[0] < second[0] <= 4:
        return []
    inner = inner_period(line, second[1])
    draft = Draft("nth", at, first[1], at, tag.clitics, unit=tag.key, number=first[0], last=inner)
    end = inner.end if inner else second[1]
    return [draft, draft._replace(first=start, lead=start, end=end, skip=clitics(line, start), number=second[0])]


def current_unit(line: Line, at: int) -> Draft | None:
    """«العام», «الشهر» alone, as it stands after an edge: the one that runs."""
    unit = line.tag(at, "unit")
    if unit is None or not unit.definite or unit.clitics or line.bare(unit.end, "yearkind"):
        return None
    return Draft("unit", at, unit.end, at, unit=unit.key, shift="current")


def decade_led(line: Line, at: int) -> Draft | None:
    """«تسعينيات القرن الماضي», «الثمانينيات» after a preposition."""
    start = at
    unit = line.tag(at, "unit")
    if unit is not None and unit.key == "decade" and not line.bare(unit.end, "shift"):
        at = unit.end
    tag = line.tag(at, "decade")
    if tag is None:
        return None
    draft = Draft("decade", start, tag.end, start, tag.clitics if start == at else 0, number=int(tag.key))
    after = tag.end + bool(line.bare(tag.end, "of"))
    century = century_led(line, after) or unit_led(line, after)
    if century is not None and (century.rule == "century" or century.unit == "century"):
        return draft._replace(end=century.end, last=century)
    alone = tag.definite and draft.number >= _FIRST_DECADE_SAID_ALONE and not line.bare(tag.end, "of")
    return draft if alone and (start != at or line.ends(start - 1, "in", "edge", "since", "until")) else None


def century_led(line: Line, at: int) -> Draft | None:
    """«القرن الحادي والعشرين», «القرن الـ19»; nothing before our era or of another."""
    unit = line.tag(at, "unit")
    if unit is None or unit.key != "century" or not unit.definite:
        return None
    start = unit.end + line.clitic(unit.end)
    value = line.integer(start)
    found = (value, start + 1) if value is not None else ordinal_at(line, unit.end)
    if found is None or not 10 <= found[0] <= 22 or line.bare(found[1], "beforechrist"):
        return None
    kind = line.bare(found[1], "yearkind", "era")
    return Draft("century", at, kind.end if kind else found[1], at, unit.clitics, number=found[0])
