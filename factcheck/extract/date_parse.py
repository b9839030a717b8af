"""All date drafts of one sentence: the longest reading at each token, joined into ranges, lists and two writings of a date."""

from __future__ import annotations

from itertools import pairwise

from factcheck.extract import date_durations as durations
from factcheck.extract import date_edges as edges
from factcheck.extract import date_offsets as offsets
from factcheck.extract import date_relative as relative
from factcheck.extract import date_siblings as siblings
from factcheck.extract.date_draft import AHEAD, ORIGIN, Draft
from factcheck.extract.date_grammar import dates_at, month_led
from factcheck.extract.date_numeric import numeric_at
from factcheck.extract.date_words import Line
from factcheck.extract.date_years import bare_year, year_led

_FUTURE_BEFORE, _FUTURE_AFTER = 14, 2  # words around a date in which a word of the future decides its year
_ORIGIN_REACH = 6  # words of an amount between «من» and the month that it was of
_HOUR_REACH = 5  # words of an hour before a date
_READERS = {
    "month": (month_led,),
    "weekday": (relative.day_led,),
    "relday": (relative.day_led,),
    "reldaybare": (relative.day_led,),
    "daypart": (relative.day_led,),
    "day": (relative.day_led, relative.unit_led),
    "lastnight": (relative.night_led,),
    "unit": (relative.unit_led, year_led, relative.nth_led, relative.century_led, relative.decade_led),
    "unitdual": (year_led,),
    "term": (relative.unit_led,),
    "season": (relative.unit_led,),
    "demonstrative": (relative.unit_led,),
    "period": (siblings.nth_again, relative.nth_led, relative.unit_led),
    "periodyear": (relative.nth_led, relative.unit_led),
    "edge": (edges.edge_led,),
    "firstday": (edges.first_led,),
    "offset": (offsets.offset_led,),
    "ahead": (offsets.ahead_led,),
    "decade": (relative.decade_led,),
    "periodsame": (relative.same_led,),
    "ago": (durations.ago_led,),
    "agosince": (durations.ago_led,),
    "span": (durations.months_led, durations.last_led, durations.before_led),
    "spanhour": (durations.last_led,),
    "spandual": (durations.last_led, durations.months_led),
    "monthsfirst": (durations.first_months_led,),
}


def drafts_of(line: Line, around: int | None) -> list[Draft]:
    """The drafts of a sentence in order; none overlap, but for durations, which own no tokens."""
    found: list[Draft] = []
    at = 0
    while at < len(line.tokens):
        token = line.tokens[at]
        may = line.tags[at] or token.kind == "numeral" or "numbers" in token.readings.categories
        drafts = _read(line, at, around, found) if may else []
        if not drafts:
            at += 1
            continue
        drafts = [_named(line, draft) for draft in drafts]
        marked = [_marked(line, draft) for draft in drafts]
        found += [draft for draft in marked if draft.note != AHEAD or draft.future]
        at = max(draft.end for draft in drafts)
    return _tied(line, _joined(line, found))


def _read(line: Line, at: int, around: int | None, found: list[Draft]) -> list[Draft]:
    """The longest reading from a token."""
    token = line.tokens[at]
    options: list[list[Draft]] = []
    if token.is_numeral:
        numeric = numeric_at(line, at)
        if numeric is not None:
            return [numeric]
        options.append(dates_at(line, at))
        after_year = (
            bool(found)
            and found[-1].rule in ("year", "years")
            and found[-1].end == at - 1
            and line.bare(at - 1, "and") is not None
        )
        options += [
            [draft]
            for draft in (bare_year(line, at, around, after_year), durations.months_led(line, at), durations.last_led(line, at))
            if draft
        ]
    else:
        seen = set()
        for tag in line.tags[at]:
            for reader in _READERS.get(tag.klass, ()):
                if reader not in seen:
                    seen.add(reader)
                    draft = reader(line, at)
                    options += [[draft]] if draft is not None else []
            if tag.klass == "perioddual":
                options.append(relative.pair_led(line, at))
        if "numbers" in token.readings.categories:
            options.append(dates_at(line, at))
            options += [[draft] for draft in (durations.months_led(line, at), durations.last_led(line, at)) if draft]
    return max((option for option in options if option), key=lambda option: option[-1].end, default=[])


def _named(line: Line, draft: Draft) -> Draft:
    """A trap where a day and month are the name of a street, movement or event: «شارع 14 تموز»."""
    if draft.rule == "date" and draft.year is None and not draft.shift and draft.weekday is None and not draft.edge:
        tag = line.tag(draft.lead - 1, "namehead")
        if tag is not None and (draft.day is not None or tag.key in ("event", "brand")):
            return draft._replace(rule="trap")
    return draft


def _marked(line: Line, draft: Draft) -> Draft:
    """With direction, words of the future, and the owned nouns before («شهر», «عام»)."""
    lead = draft.lead
    unit = line.ends(lead - 1, "unit")
    if draft.rule == "date" and draft.day is None and unit is not None and unit.key == "month":
        lead -= 1
    direction = draft.direction
    before = lead - 1
    if line.ends(before, "since"):
        direction = "since"
    elif line.ends(before, "until") and draft.owned:
        direction = "until"
    future = _future(line, draft) and line.tag(before, "since") is None  # «سيعود 9 بعدما عاد 40 منذ مطلع العام»
    future = future or (direction == "until" and _extended(line, before))
    inner = draft.last._replace(future=future) if draft.last is not None else None
    over = draft.rule == "nth" and not future and relative.measured(line, draft.lead)
    over = over or (draft.edge in ("end", "late") and direction == "within" and not future and _was(line, lead))
    note = ORIGIN if _of_origin(line, draft) else draft.note
    onward = line.ends(before, "onward") is not None and not any(line.word_in(at, "modality", "been") for at in range(before))
    return draft._replace(lead=lead, direction=direction, future=future, over=over, onward=onward, last=inner, note=note)


def _was(line: Line, lead: int) -> bool:
    """«رغم أمطار | نهاية العام», «ارتفع العدد في | نهاية العام»: of what was, where nothing before it is planned or foreseen."""
    before = range(lead - 1, max(-1, lead - 1 - _FUTURE_BEFORE), -1)
    if any(line.word_in(at, "modality") and not line.word_in(at, "modality", "not", "masdar", "only", "still") for at in before):
        return False
    named = line.word_in(lead - 1, "nouns") or line.word_in(lead - 1, "events", "noun", "thing")
    return named or relative.measured(line, lead) or any(line.tag(at, "pastcue") for at in before)


def _extended(line: Line, at: int) -> bool:
    """«مدد المجلس الإقامة | حتى نهاية ديسمبر»."""
    return any(line.tag(before, "extends") for before in range(at - 1, max(-1, at - 1 - _FUTURE_BEFORE), -1))


def _of_origin(line: Line, draft: Draft) -> bool:
    """«إلى 90 مليارا بنهاية سبتمبر من 85 مليارا في | أبريل»: a month without year of the amount that another comes from."""
    bare = draft.rule == "date" and draft.year is None and not draft.shift
    if not bare or line.bare(draft.lead - 1, "within") is None:
        return False
    for at in range(draft.lead - 2, max(0, draft.lead - 2 - _ORIGIN_REACH), -1):
        if line.bare(at, "of"):
            return line.tokens[at + 1].is_numeral or line.word_in(at + 1, "numbers")
        if (line.tokens[at].kind == "mark" and not line.mark(at, "%")) or line.word_in(at, "functions"):
            return False
    return False


def _future(line: Line, draft: Draft) -> bool:
    """Whether the nearest word of time before the date (or right after it) speaks of what is to come."""
    if line.tag(draft.lead - 1, "maturity") or (line.tag(draft.lead - 1, "in") and line.tag(draft.lead - 2, "delivery")):
        return True  # «عقود تسليم ديسمبر», «للشحن في يوليو»
    for at in range(draft.lead - 1, max(-1, draft.lead - 1 - _FUTURE_BEFORE), -1):
        if line.tag(at, "future") or (line.tag(at, "putoff") and line.ends(draft.lead - 1, "to", "until")):
            return True  # «أجلت الجلسة إلى الخميس»; but «أجلت 900 ساكن الخميس» (evacuated)
        if line.tag(at, "pastcue"):
            return False
    for at in range(draft.end, min(draft.end + _FUTURE_AFTER, len(line.tokens))):
        if line.tokens[at].kind == "mark" or line.joins(at):
            return False
        if line.tag(at, "future"):
            return True
    return False


def _level(draft: Draft) -> str:
    """What two ends of a range must have in common."""
    if draft.last is not None:
        return ""
    if draft.rule in ("numeric", "weekday"):
        return "day"
    if draft.rule == "date" and draft.day2 is None and not draft.edge:
        return "day" if draft.day is not None else "month"
    if draft.rule == "date":
        return "edge" if draft.edge else ""
    return "year" if draft.rule == "year" and draft.edge == "" else "edge" if draft.edge else ""


def _joined(line: Line, drafts: list[Draft]) -> list[Draft]:
    """Neighbours that are the two ends of a range become one; neighbours of a list share their year."""
    out: list[Draft] = []
    for draft in drafts:
        before = out[-1] if out else None
        joint = _joint(line, before, draft) if before is not None else ""
        if before is None or not joint:
            out.append(draft)
            continue
        if joint == "range" and _total(before, draft):
            continue
        before = _shared(before, draft)
        if joint == "range":
            out[-1] = before._replace(
                rule="range",
                base=before.rule,
                last=draft._replace(direction="within"),
                end=draft.end,
                future=before.future or draft.future,
            )
        else:
            out[-1:] = [before, draft]
    return _paired(out)


def _total(since: Draft, draft: Draft) -> bool:
    """«يرتفع العدد منذ بداية الشهر إلى 1900»: behind the beginning of a month or year that runs, a count and no year."""
    runs = since.edge == "start" and since.shift == "current" and since.rule == "unit" and since.unit in ("month", "year")
    return runs and since.direction == "since" and draft.rule == "year" and draft.edge == "" and not draft.shift


def _paired(drafts: list[Draft]) -> list[Draft]:
    """«السبت والأحد 9 و10 مايو» is one pair of days, and so is «يومي السبت والأحد»."""
    out: list[Draft] = []
    for draft in drafts:
        out.append(draft)
        if len(out) > 1 and _next_day(out[-2], draft) and out[-2].note == "dual":
            out[-2:] = [out[-2]._replace(weekday2=draft.weekday, end=draft.end, shift=draft.shift)]
        elif len(out) > 2 and _next_day(out[-3], out[-2]) and draft.lead - out[-2].end <= 1 and _is_pair(draft):
            a, b = out[-3], out[-2]
            out[-3:] = [draft._replace(first=a.first, lead=a.lead, weekday=a.weekday, weekday2=b.weekday)]
    return out


def _is_pair(draft: Draft) -> bool:
    """Two days in a row of one month."""
    return draft.rule == "date" and draft.weekday is None and draft.day is not None and draft.day2 == draft.day + 1


def _next_day(a: Draft, b: Draft) -> bool:
    """Two weekdays in a row, joined by و, of which the second is the day after the first."""
    if a.rule != "weekday" or b.rule != "weekday" or a.weekday is None or a.weekday2 is not None or a.shift not in ("", b.shift):
        return False
    return b.lead == a.end and b.weekday == (a.weekday + 1) % 7


def _joint(line: Line, a: Draft, b: Draft) -> str:
    """``range``, ``list`` or nothing between two neighbouring drafts."""
    level = _level(a)
    if a.calendar != b.calendar:
        return ""
    if not level or (level != _level(b) and "edge" not in (level, _level(b))) or a.rule == "trap" or b.rule == "trap":
        return ""
    between = bool(line.ends(a.lead - 1, "between") or line.ends(a.lead - 2, "between"))
    from_ = bool(line.ends(a.lead - 1, "from", "since") or line.ends(a.lead - 2, "from", "since"))
    gap = b.lead - a.end
    if gap == 0 and b.skip and line.joins(b.first):
        return "range" if between else "list"
    if (gap == 1 or (gap == 0 and b.lead < b.first)) and line.bare(a.end, "and"):
        return "range" if between else "list"
    if gap == 1 and line.mark(a.end, "-") and a.rule != "weekday":
        return "range"
    if gap == 1 and line.mark(a.end, "/") and level == "month":
        return "range"
    to = line.bare(a.end, "to")
    from_ = from_ or bool(line.ends(_hour(line, a.lead) - 1, "from", "since"))
    if to is not None and to.end == _hour(line, b.lead) and (from_ or between):
        return "range"
    return ""


def _hour(line: Line, lead: int) -> int:
    """Where the hour right before a date begins: «الساعة التاسعة صباح الاثنين»; the date itself, where there is none."""
    for at in range(lead - 1, max(-1, lead - 1 - _HOUR_REACH), -1):
        if line.tag(at, "clock"):
            return at if at < lead - 1 else lead
        if not (line.tokens[at].is_numeral or line.mark(at, ":") or line.word_in(at, "numbers")):
            return lead
    return lead


def _shared(a: Draft, b: Draft) -> Draft:
    """The first of two dates with the year or placing words that stand after the second only; «من 3 مارس حتى 9 من نفس الشهر»
    places the second by the first."""
    points = a.month is not None and b.month is None and b.shift == "same"
    if a.rule == b.rule == "date" and a.year is None and not a.shift and not points:
        return a._replace(year=b.year, shift=b.shift, shift_unit=b.shift_unit, unsure=b.unsure, note="shared")
    return a


def _tied(line: Line, drafts: list[Draft]) -> list[Draft]:
    """Neighbours in two calendars, or joined by «الموافق», are two writings of one date; the weekday serves both."""
    out = list(drafts)
    for n, (a, b) in enumerate(pairwise(drafts)):
        if not (_dated(a) and _dated(b)) or (a.calendar == b.calendar):
            continue
        at = a.end + line.mark(a.end, "،,/-(=")
        equals = line.bare(at, "equals")
        at = equals.end if equals is not None else at
        at += bool(line.bare(at, "for")) if at < b.lead else 0
        if at < b.lead or (at == a.end and equals is None):
            continue
        out[n] = out[n]._replace(tied=a.first + 1)
        out[n + 1] = b._replace(tied=a.first + 1, weekday=a.weekday if b.weekday is None else b.weekday)
    return out


def _dated(draft: Draft) -> bool:
    return draft.rule in ("date", "numeric", "year")
