"""Durations that end at a date: «قبل ثلاثة أيام», «الأشهر الثلاثة الماضية», «الأشهر الستة الأولى من 2017»."""

from __future__ import annotations

from factcheck.extract.date_draft import BEFORE, Draft
from factcheck.extract.date_grammar import month_led, year_at
from factcheck.extract.date_relative import current_unit, inner_period, weekday_at
from factcheck.extract.date_words import Line
from factcheck.extract.date_years import short_year
from factcheck.extract.number_words import number_reading, word_class

_REPORTED = (3, 6, 9)  # months of a company's report
SEVERAL = 0  # the number of a draft that tells none


def months_led(line: Line, at: int) -> Draft | None:
    """«الأشهر الستة الأولى من 2017», «التسعة أشهر الأولى من العام», «الشهرين الأولين»: months from the year's start; so are «خلال
    ثمانية أشهر من 2017», «أرباح تسعة أشهر»."""
    found = _months(line, at)
    if found is None:
        return None
    count, end, clitics = found
    if not clitics and line.bare(end, "of") and line.ends(at - 1, "during", "monthly") and 2 <= count <= 11:
        inner = _whole(line, end)
        return Draft("months", at + line.clitic(at), inner.end, at, number=count, last=inner) if inner else None
    first = line.tag(end, "monthsfirst")
    if (
        not clitics
        and count in _REPORTED
        and line.ends(at - 1, "monthly")
        and not (first or line.tag(end, "shift", "recent", "of"))
    ):
        return Draft("months", at, end, at, number=count)
    if first is None or not first.definite or not 2 <= count <= 11:
        return None
    inner = _whole(line, first.end)
    if inner is None and line.bare(first.end, "of"):
        return None
    start = at + line.clitic(at)
    return Draft("months", start, inner.end if inner else first.end, at, clitics, number=count, last=inner)


def _months(line: Line, at: int) -> tuple[int, int, int] | None:
    """«الأشهر الستة», «التسعة أشهر», «الشهرين»: how many, the token after, and the letters before that are no part."""
    dual, span = line.tag(at, "spandual"), line.tag(at, "span")
    if dual is not None and dual.key == "month" and dual.definite:
        return 2, dual.end, dual.clitics
    if span is not None and span.key == "month":
        number = small_number(line, span.end + line.clitic(span.end))
        return (*number, span.clitics) if number else None
    number = small_number(line, at + line.clitic(at))
    span = line.bare(number[1], "span") if number else None
    return (number[0], span.end, 0) if number and span and span.key == "month" else None


def first_months_led(line: Line, at: int) -> Draft | None:
    """«أول ستة أشهر من 2017», «أول شهرين من 2017»."""
    first = line.tag(at, "monthsfirst")
    dual = line.bare(first.end, "spandual") if first is not None and not first.definite else None
    if first is not None and dual is not None and dual.key == "month":
        whole = _whole(line, dual.end)
        return Draft("months", at, whole.end, at, first.clitics, number=2, last=whole) if whole is not None else None
    number = small_number(line, first.end) if first is not None and not first.definite else None
    span = line.bare(number[1], "span") if number is not None else None
    if first is None or number is None or span is None or span.key != "month" or not 2 <= number[0] <= 11:
        return None
    inner = _whole(line, span.end)
    return Draft("months", at, inner.end, at, first.clitics, number=number[0], last=inner) if inner is not None else None


def _whole(line: Line, at: int) -> Draft | None:
    """The year that months are the first of."""
    inner = inner_period(line, at) or current_unit(line, at + bool(line.bare(at, "of")))
    return inner if inner is not None and inner.month is None else None


def small_number(line: Line, at: int) -> tuple[int, int] | None:
    """A number up to 9999 in digits or one word (two for 11 to 19), and the token after."""
    value = line.integer(at)
    if value is not None:
        return value, at + 1
    if not 0 <= at < len(line.tokens):
        return None
    found = word_class(line.tokens[at], ("unit", "unit_teen", "ten_unit", "ten"))
    if found is None or not isinstance(found[0], int):
        return None
    if at + 1 < len(line.tokens) and found[0] < 10:
        if word_class(line.tokens[at + 1], ("ten_unit",), ("",)):
            return found[0] + 10, at + 2
        ten = number_reading(line.tokens[at + 1], ("ten",))
        if ten is not None and ten.joined:  # «الأربع والعشرين ساعة الماضية»
            return found[0] + int(ten.entry.key), at + 2
    return (found[0], at + 1) if found[1] != "unit_teen" else None


def ago_led(line: Line, at: int) -> Draft | None:
    """«قبل ثلاثة أيام», «منذ يومين»: a duration and, for whom a day is asked, the day so long ago. Its tokens stay free."""
    ago = line.tag(at, "ago", "agosince")
    if ago is None:
        return None
    start = ago.end
    while start < ago.end + 2 and line.word_in(start, "hedges"):
        start += 1
    about = start > ago.end
    dual = line.bare(start, "spandual")
    number = small_number(line, start + line.clitic(start)) if dual is None else None
    if dual is not None:
        count, unit, end = 2, dual.key, dual.end
    elif number is not None and (span := line.bare(number[1], "span")) is not None:
        count, unit, end = number[0], span.key, span.end
    elif (many := _several(line, start)) is not None:
        count, unit, end = SEVERAL, *many
    elif (one := line.bare(start, "span", "unit")) is not None and one.key in ("day", "week", "month", "year"):
        count, unit, end = 1, one.key, one.end
        if (
            year_at(line, end)
            or short_year(line, end, start)
            or month_led(line, end)
            or weekday_at(line, end, True)
            or line.bare(end, "shift", "relday", "reldaybare")
        ):
            return None
    else:
        return None
    if _goes_on(line, end) or line.bare(end, "agofrom"):
        return None
    direction = "since" if ago.klass == "agosince" else "within"
    return Draft(
        "ago",
        at,
        end,
        at,
        ago.clitics,
        unit=unit,
        number=count,
        owned=False,
        unsure=about,
        direction="since" if direction == "since" else "within",
    )


def before_led(line: Line, at: int) -> Draft | None:
    """«… سنة من قبل», «… عاما قبل ذلك»: the period so long before the one that is told of; no «20 سنة من قبل»."""
    span = line.bare(at, "span")
    counted = at > 0 and (line.tokens[at - 1].is_numeral or line.word_in(at - 1, "numbers"))
    scaled = line.word_in(at - 1, "numbers", "scale_acc")  # «مليارا»
    if span is None or (counted and not scaled):
        return None
    end = line.bare(span.end, "beforethat")
    return Draft("ago", at, end.end, at, unit=span.key, number=1, note=BEFORE) if end else None


def _several(line: Line, at: int) -> tuple[str, int] | None:
    """«أيام», «بضعة أيام», «أيام قليلة»: the unit of which no number is told, and the token after."""
    before = line.bare(at, "several")
    span = line.bare(before.end if before else at, "spanmany")
    if span is None:
        return None
    behind = line.bare(span.end, "several")
    return span.key, behind.end if behind else span.end


def _goes_on(line: Line, at: int) -> bool:
    """Whether "and" and another amount follow: «سنة وأسبوعين», «عام ونصف»."""
    if at >= len(line.tokens):
        return False
    amounts = ("numbers", "datewords", "units", "duals")
    readings = line.tokens[at].readings
    return any(reading.joined and reading.entry.category in amounts for reading in readings) and not any(
        r.plain for r in readings
    )


def last_led(line: Line, at: int) -> Draft | None:
    """«الأشهر الثلاثة الماضية», «العامين الماضيين», «الـ24 ساعة الماضية»: a duration that ends at the document's date. Its
    tokens stay free."""
    span = line.tag(at, "span", "spanhour", "spandual")
    if span is not None and span.definite:
        number = (2, span.end) if span.klass == "spandual" else small_number(line, span.end + line.clitic(span.end))
        if number is None:
            return None
        end, clitics = number[1], span.clitics
    else:
        number = small_number(line, at)
        span = line.tag(number[1], "span", "spanhour") if number else None
        if number is None or span is None or span.definite:
            return None
        end, clitics = span.end, 0
    shift = line.bare(end, "shift") or line.bare(end, "recent")
    if shift is None or shift.key not in ("past", "next"):
        return None
    unit = "hour" if span.klass == "spanhour" else span.key
    return Draft("last", at, shift.end, at, clitics, unit=unit, number=number[0], shift=shift.key, owned=False)
