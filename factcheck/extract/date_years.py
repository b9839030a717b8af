"""Years without a month: after «عام», after a preposition, in ranges and lists, after nouns that a year dates.

A four-digit number is a year only where words say so or nothing follows that it could count; a year that is part of a name,
of a law's number or of a birth cohort is a trap: its tokens are owned, and no date is read.
"""

from __future__ import annotations

from factcheck.extract.date_benchmarks import compared_with, measured_by
from factcheck.extract.date_draft import FISCAL, Draft
from factcheck.extract.date_grammar import before, counted, nothing_counted, year_at, year_in_words
from factcheck.extract.date_words import Line
from factcheck.text.fold import fold_word

_SURE, _LIKELY = (1400, 2199), (1900, 2100)
_SHORT = (40, 99)  # what «عام 48» leaves of its year
_ACCUSATIVE = 11  # from here on a number counts one noun in the accusative
_NEAR = 6  # a year that no word announces lies within these years of the document's
_AGES = 8  # words between «يعود» and the year that a thing goes back to
_NAME_REACH = 4  # words between «أولمبياد» and its year
_HEAD_REACH = 3  # words between «انتخابات» and its year
_TITLE_REACH = 6  # the same, where the year ends a line without a verb
_AMOUNT_REACH = 5  # tokens between «من» and the year of its amount
_NUMBER_REACH = 6  # words between «القضية» or «رقم» and «لسنة»


def year_led(line: Line, at: int) -> Draft | None:
    """«عام 2012», «العام 2012 م», «السنة المالية 2023/2024»; the noun is owned, the span is the year's."""
    unit = line.tag(at, "unit", "unitdual")
    if unit is None or unit.key != "year":
        return None
    start = unit.end
    kind = line.bare(start, "yearkind")
    start = kind.end if kind is not None else start
    start += line.mark(start, "(") or (line.mark(start, ".,،") and start + 1 < len(line.tokens) and line.tokens[start + 1].glued)
    start += line.clitic(start)
    if (ancient := _ancient(line, start)) is not None:
        return ancient._replace(lead=at)
    if year_at(line, start) is None:
        words = year_in_words(line, start) or short_year(line, start, at) if unit.klass == "unit" else None
        return Draft("year", start, words[1], at, year=words[0]) if words is not None else None
    draft = spread(line, start, announced=True)
    if draft is None or (unit.klass == "unitdual" and line.word_in(draft.end, "units")):
        return None
    if unit.definite and line.ends(at - 1, "edge", "since") and _counts(line, draft):
        return None
    draft = draft._replace(lead=at)
    if kind is not None and kind.key == "hijri":
        draft = draft._replace(calendar="hijri", unsure=False)
    if kind is not None and kind.key == FISCAL:
        draft = draft._replace(note=FISCAL)
    return draft._replace(rule="trap") if _is_numbered(line, at) or _is_cohort(line, at) else draft


def _counts(line: Line, draft: Draft) -> bool:
    """«منذ مطلع العام 1200 مهاجر», «1850 سائحا»: no year, or one that agrees with what stands behind it."""
    if draft.rule != "year" or not counted(line, draft.end):
        return False
    if draft.unsure:
        return True
    last = (draft.year or 0) % 100
    nouns = [r for r in line.tokens[draft.end].readings if r.entry.category == "nouns" and not r.prefix and not r.suffix]
    accusative = [r for r in nouns if r.form == fold_word(r.entry.key) + (line.lexicon.accusative or "")]
    many = [r for r in nouns if r not in accusative and r.form != fold_word(r.entry.key)]
    return bool(accusative) if last >= _ACCUSATIVE else bool(many) and last > 2


def short_year(line: Line, at: int, lead: int) -> tuple[int, int] | None:
    """«منذ عام 70», «حرب عام 67»: the last two digits of a year of the last century, and the token after."""
    value = line.integer(at)
    if value is None or len(line.form(at)) != 2 or not _SHORT[0] <= value <= _SHORT[1]:
        return None
    said = line.ends(lead - 1, "yearcue", "yearhead", "edge", "since")
    free = nothing_counted(line, at + 1) or line.word_in(at + 1, "hedges")
    free = free and not (line.word_in(at + 1, "parts") or line.word_in(at + 2, "numbers", "hundred"))
    free = free and not line.word_in(at + 1, "numbers")  # «منذ بداية العام 41 ألفا»
    return (1900 + value, at + 1) if said and free else None


def bare_year(line: Line, at: int, around: int | None, after_year: bool) -> Draft | None:
    """A year that no noun announces. ``around``: the document's own year; ``after_year``: a year and «و» stand before."""
    if (ancient := _ancient(line, at)) is not None:
        return ancient
    found = year_at(line, at)
    equal = line.ends(before(line, at) - 1, "equals") is not None
    if found is None or not (_SURE[0] <= found[0] <= _SURE[1] or found[1] is not None or equal):
        return None
    draft = spread(line, at, announced=False)
    if draft is None:
        return None
    lead = before(line, at)
    named = _has_name(line, lead) and not (draft.rule == "year" and counted(line, draft.end))  # «شمل المشروع 2030 أسرة»
    session = line.bare(lead - 1, "session") and line.ends(lead - 2, "in") and nothing_counted(line, draft.end)  # «في دورة 2016»
    named = (
        named and not session and not line.tag(lead - 1, "sessions") and not line.tag(lead - 1, "yearhead")
    )  # «مشروع موازنة 2024»
    if named or _is_cohort(line, lead):
        return draft._replace(rule="trap")
    versus = compared_with(line, lead, draft.end)
    if line.ends(lead - 1, "numbered") or (lead < at and not (after_year or versus or line.bare(lead, "for"))):
        return None
    if _of_old(line, lead, draft):
        return draft._replace(rule="trap") if draft.unsure else draft
    if found[1] or equal:
        return draft
    if draft.unsure and line.tag(lead - 1, "hijrihead") and not counted(line, draft.end):
        return draft._replace(calendar="hijri", unsure=False)
    series = line.bare(lead - 1, "sessions") is not None and nothing_counted(line, draft.end)  # «نسختي 2019 و2021»
    if session or series or _of_budget(line, lead, draft.end) or _edition(line, lead, draft.end):
        return draft
    if not _LIKELY[0] <= found[0] <= _LIKELY[1]:
        return None
    if counted(line, draft.end):
        cue = line.ends(lead - 1, "yearcue") is not None
        return draft if cue and (_disagrees(line, draft) or _hosted(line, lead)) else None
    return draft if _announced(line, lead, draft, around, after_year) else None


def _ancient(line: Line, at: int) -> Draft | None:
    """«عام 2500 قبل الميلاد», «1200 قبل الميلاد»: a year, and none that the calendar has."""
    if line.integer(at) is None or (end := line.bare(at + 1, "beforechrist")) is None:
        return None
    return Draft("trap", at, end.end, before(line, at))


def _of_old(line: Line, lead: int, draft: Draft) -> bool:
    """«يعود المسجد إلى 1891», «القلعة المبنية في 1850», «ساعة من 1790»: a year in which a thing came to be."""
    told = any(line.tag(at, "datecue") for at in range(max(0, lead - _AGES), lead))  # «يعود تاريخ تشييده إلى 2007 انهار»
    if draft.rule != "year" or not (told or nothing_counted(line, draft.end) or line.word_in(draft.end, "borders")):
        return False
    if line.bare(lead - 1, "of"):
        return line.tag(lead - 2, "relic") is not None and not line.bare(draft.end, "to")
    back = "dates" if line.bare(lead - 1, "to") else "made" if line.bare(lead - 1, "within") else ""
    near = range(lead - 2, max(-1, lead - 2 - _AGES), -1) if back else range(0)
    for at in near:
        if line.tag(at, back):
            return True
        if line.tokens[at].kind != "word":
            return False
    return False


def _hosted(line: Line, lead: int) -> bool:
    """«شهدت في 2014 انهيارا», «شهدت المنطقة في 2014 انهيارا»: a verb of witnessing right before the preposition, or before a
    subject, has its object behind the year."""
    subject = line.form(lead - 2).startswith(line.lexicon.articles) and line.word_in(lead - 3, "frames", "hosts")
    return subject or line.word_in(lead - 2, "frames", "hosts")


def _disagrees(line: Line, draft: Draft) -> bool:
    """«أحالت في 2021 مشروع الطريق»: what 11 to 99 count is in the accusative, so a masculine noun without its ending is none."""
    if draft.rule == "year" and line.word_in(draft.end, "frames", "amount", "count") and line.word_in(draft.end, "nouns"):
        return True  # «سجلت في 2016 نسبة مشاركة قدرها 9%»
    if draft.rule != "year" or (draft.year or 0) % 100 < _ACCUSATIVE:
        return False
    nouns = [r for r in line.tokens[draft.end].readings if r.entry.category == "nouns" and not r.prefix and not r.suffix]
    return bool(nouns) and all(r.entry.klass.startswith("m") and r.form == fold_word(r.entry.key) for r in nouns)


def _of_budget(line: Line, lead: int, end: int) -> bool:
    """«ميزانية 2024 عجزا»: no budget is counted in things, but for money."""
    money = line.word_in(end, "units", "currencies") or line.word_in(end, "currencies") or line.word_in(end, "numbers")
    return line.tag(lead - 1, "budgethead") is not None and not money


def _edition(line: Line, lead: int, end: int) -> bool:
    """«النسخة الرابعة في الكويت 1974»: where and when an edition was held."""
    placed = line.word_in(lead - 1, "places") and line.bare(lead - 2, "within")
    near = range(max(0, lead - 2 - _NAME_REACH), lead - 2)
    return bool(placed) and nothing_counted(line, end) and any(line.tag(at, "eventhead") for at in near)


def _announced(line: Line, lead: int, draft: Draft, around: int | None, after_year: bool) -> bool:
    """Whether the words around a plausible year let it be one."""
    year, strict = draft.year or 0, nothing_counted(line, draft.end)
    if after_year:
        return strict
    if not lead and line.mark(draft.end, ":"):
        return True  # «1938: الولادة في زحلة»
    if draft.rule == "years" and line.ends(lead - 1, "between", "since", "in"):
        return strict or year % 100 != 0
    if draft.rule == "years":
        return not draft.backwards or strict
    if line.ends(lead - 1, "yearcue"):
        return strict or (year % 100 != 0 and year >= 1950)
    if line.word_in(lead - 1, "hedges"):
        return False
    if measured_by(line, lead, draft.end):
        return True
    if line.ends(lead - 2, "since") and line.word_in(draft.end, "borders", "rel"):
        return True  # «منذ تصادم 2004 الذي»
    if not strict:
        # «تعداد 2010 لأسباب»: right after such a noun, and what follows is not counted either
        return line.tag(lead - 1, "yearhead") is not None and year % 100 != 0
    if line.mark(lead - 1, "(") and line.mark(draft.end, ")"):
        return nothing_counted(line, draft.end + 1) or line.mark(draft.end + 1, ":")
    if _after_head(line, lead, draft.end >= len(line.tokens) and not line.ends(lead - 1, "to")):
        return True
    if line.bare(lead - 1, "to") and any(line.word_in(at, "frames", "count") for at in range(lead - 1)):
        return False  # «ارتفاع عدد القتلى إلى 2023»
    definite = lead > 0 and line.tokens[lead - 1].kind == "word" and line.form(lead - 1).startswith(line.lexicon.articles)
    return definite and around is not None and abs(year - around) <= _NEAR


def spread(line: Line, at: int, announced: bool) -> Draft | None:
    """The year at a token with the second year of a range: «2010-2014», «2023/24», «2010 إلى 2014», «2010 و2014»."""
    found = year_at(line, at)
    if found is None:
        return None
    year, hijri, end = found
    lead = before(line, at)
    calendar = "hijri" if hijri else "gregorian"
    plain = Draft(
        "year",
        at,
        end,
        lead,
        year=year,
        calendar="hijri" if calendar == "hijri" else "gregorian",
        unsure=hijri is None and year < 1700,
    )
    between = bool(line.ends(lead - 1, "between") or line.ends(lead - 2, "between"))
    from_ = bool(line.ends(lead - 1, "from", "since") or line.ends(lead - 2, "from", "since"))
    if line.mark(end, "-/"):
        second = _second_year(line, end + 1, year)
        if second is not None:
            low, high = sorted((year, second[0]))
            return plain._replace(rule="years", year=low, year2=high, end=second[1], backwards=second[0] < year)
        if line.mark(end, "-/") and end + 1 < len(line.tokens) and line.tokens[end + 1].is_numeral and line.tokens[end].glued:
            return None
    to = line.bare(end, "to") if from_ or announced else None
    if to is None and between:
        to = line.bare(end, "and")
    if to is not None:
        start = to.end
        unit = line.tag(start, "unit")
        start = unit.end if unit is not None and unit.key == "year" else start
        second_year = year_at(line, start + line.clitic(start))
        amount = counted(line, second_year[2]) or (not between and _from_amount(line, lead)) if second_year else True
        if second_year is not None and not amount:
            return plain._replace(rule="years", year2=second_year[0], end=second_year[2])
    if between and not announced:
        return None
    return plain


def _from_amount(line: Line, lead: int) -> bool:
    """«من 900 | عام 2019 إلى 1850», «من 900 طن | عام 2019 إلى 1850»: an amount that ends beside the year goes to another."""
    for at in range(lead - 1, max(0, lead - 1 - _AMOUNT_REACH), -1):
        if line.tokens[at].is_numeral or line.word_in(at, "numbers"):
            return line.ends(at - 1, "of") is not None or line.ends(at - 2, "of") is not None
    return False


def _second_year(line: Line, at: int, year: int) -> tuple[int, int] | None:
    """The year after a dash or slash: four digits, or the two last digits of the next year."""
    found = year_at(line, at)
    if found is not None:
        return (found[0], found[2]) if abs(found[0] - year) <= 200 else None
    value = line.integer(at)
    if value is not None and len(line.form(at)) == 2 and value == (year + 1) % 100 and not line.mark(at + 1, "/-"):
        return year + 1, at + 1
    return None


def _is_cohort(line: Line, lead: int) -> bool:
    return bool(line.ends(lead - 1, "vintage") or line.ends(lead - 2, "vintage"))


def _has_name(line: Line, lead: int) -> bool:
    """Whether the year belongs to the name of an event, plan or product: «أولمبياد باريس 2024»."""
    for at in range(lead - 1, max(-1, lead - 1 - _NAME_REACH), -1):
        if line.tokens[at].kind not in ("word", "latin") or line.tag(at, "yearcue", "unit"):
            return False
        if line.tag(at, "eventhead"):
            return True
    return False


def _after_head(line: Line, lead: int, ended: bool) -> bool:
    """«انتخابات 2014», «زلزال هايتي 2010»; in a headline, whose last word it is, from farther off."""
    for at in range(lead - 1, max(-1, lead - 1 - (_TITLE_REACH if ended else _HEAD_REACH)), -1):
        if line.tokens[at].kind != "word":
            return False
        if lead - at > _HEAD_REACH and line.word_in(at, "frames", "count"):
            return False
        if line.tag(at, "yearhead", "period", "season"):
            return True
        if line.word_in(at, "functions", "verb"):
            return False
    return False


def _is_numbered(line: Line, at: int) -> bool:
    """Whether «لسنة 2010» belongs to a number: «القضية رقم 1734 لسنة 2010»."""
    return bool(
        at > 0
        and line.tokens[at - 1].is_numeral
        and any(line.tag(n, "numbered", "lawhead") for n in range(max(0, at - _NUMBER_REACH), at))
    )
