"""The dates stage: every date of a document as an interval of days, and the document's own date."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from factcheck.extract.date_context import Context, Resolved
from factcheck.extract.date_days import ordered
from factcheck.extract.date_document import Chosen, Dated, Paragraph, choose, foot, is_furniture, paragraphs
from factcheck.extract.date_draft import BEFORE, FISCAL, Draft
from factcheck.extract.date_periods import Days
from factcheck.extract.date_resolve import resolve
from factcheck.extract.date_spans import midyear
from factcheck.extract.date_words import Line, Vocabulary
from factcheck.extract.furniture import furniture as page_lines
from factcheck.extract.hijri import year_month
from factcheck.lang.lexicon import Lexicon
from factcheck.model import FURNITURE, Document, Part, When
from factcheck.model.document import DateBasis
from factcheck.text.tokens import PartText

OWN = "document date line"  # in ``why`` of the date that the document's own date was taken from
_TATWEEL = "\u0640"
_VERSUS = 6  # tokens before a date in which a comparison begins
_MONTH = 30  # days from its first to its last
_YEAR = 364  # days: a period named before is shorter than a year
_VOCABULARIES: dict[str, Vocabulary] = {}


class Dates(Struct, frozen=True):
    """``published`` with its basis and what was weighed; every when in text order; the (part, sentence, token) indexes that
    dates own, so that no quantity is read there (years and days in names are owned too, without a when)."""

    published: datetime | None
    basis: DateBasis
    notes: tuple[str, ...]
    whens: tuple[When, ...]
    taken: frozenset[tuple[Part, int, int]]


def find_dates(document: Document, parts: tuple[PartText, ...], lexicon: Lexicon) -> Dates:
    """The dates of all parts of a document. Relative ones are resolved from its date; what cannot be resolved says why."""
    vocabulary = _vocabulary(lexicon)
    around = document.published.year if document.published else None
    dated = {part.part: [Dated(sentence, vocabulary, around) for sentence in part.sentences] for part in parts}
    body = paragraphs(dated.get("body", []))
    chosen = choose(document, body)
    drafts = [draft for all_ in dated.values() for one in all_ for draft in one.drafts]
    context = Context(
        chosen.published,
        month_first=_month_first(dated),
        hijri_page=any(draft.calendar == "hijri" and draft.year for draft in drafts),
        fiscal_page=any(midyear(draft) and draft.note == FISCAL for one in drafts for draft in (one, one.last) if draft),
    )
    whens: list[When] = []
    taken: set[tuple[Part, int, int]] = set()
    for part in parts:
        lines = body if part.part == "body" else paragraphs(dated[part.part])
        whens += _part_whens(part, lines, chosen, context, taken)
    return Dates(chosen.published, chosen.basis, chosen.notes, tuple(whens), frozenset(taken))


def _vocabulary(lexicon: Lexicon) -> Vocabulary:
    known = _VOCABULARIES.get(lexicon.language)
    if known is None or known.lexicon is not lexicon:
        known = _VOCABULARIES[lexicon.language] = Vocabulary(lexicon)
    return known


def _month_first(dated: dict[Part, list[Dated]]) -> bool:
    """Whether the page's numeric dates that can be read in one way only put the month first."""
    orders = [
        ordered(draft, False).note
        for sentences in dated.values()
        for sentence in sentences
        for draft in sentence.drafts
        if draft.fields is not None and max(draft.fields[:2]) > 12 and draft.fields[0] != draft.year
    ]
    return "month first" in orders and "day first" not in orders


def _part_whens(
    part: PartText, lines: list[Paragraph], chosen: Chosen, context: Context, taken: set[tuple[Part, int, int]]
) -> list[When]:
    whens: list[When] = []
    below, pages = foot(lines), page_lines(part)
    for number, paragraph in enumerate(lines):
        page = any(dated.drafts for dated in paragraph.sentences) and is_furniture(paragraph, number, below)
        for dated in paragraph.sentences:
            index = dated.sentence.index
            context = context._replace(sentence=index)
            last: Draft | None = None
            for draft in dated.drafts:
                if _written_unlike(part, dated, draft):
                    continue
                if draft.owned:
                    taken.update((part.part, index, at) for at in range(draft.lead, draft.end))
                if draft.rule == "trap":
                    continue
                furniture = index in pages or (
                    page and ((draft.full and draft.day2 is None) or draft.rule == "years" or draft.tied > 0)
                )
                found = resolve(draft, context)
                tag = FURNITURE if furniture else OWN if draft is chosen.at else ""
                whens.append(_when(part, dated.line, draft, found, tag, context))
                if found.days is not None and draft.owned and not furniture:
                    month, period = found.precision == "month", context.earlier_period
                    context = _after(context, draft, found, index)
                    if month and last and period and _follows(dated.line, last, draft):
                        context = context._replace(earlier_period=_joined_period(period, found.days))
                    last = draft
                    if not _compared(dated.line, draft):
                        context = _month_after(context, draft, found, index)
    return whens


def _written_unlike(part: PartText, dated: Dated, draft: Draft) -> bool:
    """«إب», a town that folds to the name of a month."""
    unlike = dated.vocabulary.unlike
    if draft.month is None or draft.year is not None or draft.day is not None:
        return False
    tokens = dated.line.tokens[draft.first : draft.end]
    spans = (part.span(token.start, token.end) for token in tokens if token.kind == "word")
    words = [part.view.original[span.start : span.end] for span in spans]
    return any(word.endswith(unlike) and len(word) <= len(name) + draft.skip for word in words for name in unlike)


def _after(context: Context, draft: Draft, found: Resolved, sentence: int) -> Context:
    """The context with a date that later ones may lean on."""
    if found.days is None:
        return context
    low, high = found.days
    compared = draft.shift == "preceding" or draft.rule == "same"  # «مقابل 9 في الشهر السابق»: the text goes on with its own
    if (draft.rule not in ("relday", "weekday", "night") or draft.day is not None) and not compared:
        context = context._replace(earlier=found.days, said_in=sentence)
    if low == high and not draft.edge:
        past = context.today is not None and low < context.today
        context = context._replace(earlier_day=low, day_in=sentence, past_day=low if past else context.past_day)
    if found.precision == "week":
        context = context._replace(earlier_week=found.days)
    if draft.direction == "since" and draft.rule != "range" and context.today is not None and low <= context.today:
        return context._replace(earlier_period=(low, context.today))
    return context._replace(earlier_period=found.days) if 0 < (high - low).days < _YEAR and not compared else context


def _follows(line: Line, one: Draft, other: Draft) -> bool:
    """«في يناير وفبراير»: nothing but «and» between two dates."""
    glued = other.lead == one.end and other.skip > 0 and line.joins(other.first)
    return glued or (other.lead == one.end + 1 and line.bare(one.end, "and") is not None)


def _joined_period(one: Days, other: Days) -> Days:
    """Two periods that follow each other are one."""
    return (one[0], other[1]) if other[0] == one[1] + timedelta(1) else other


def _month_after(context: Context, draft: Draft, found: Resolved, sentence: int) -> Context:
    """The context with a date within one month that «الشهر نفسه» may mean."""
    leans = draft.rule in ("same", "relday", "weekday", "night") or draft.shift == "preceding"
    if leans or found.days is None or (found.days[1] - found.days[0]).days > _MONTH:
        return context
    months = {year_month(found.calendar, day) for day in found.days}
    if len(months) > 1:
        return context
    return context._replace(earlier_month=(found.days[0], found.calendar), month_in=sentence)


def _compared(seen: Line, draft: Draft) -> bool:
    """«مقارنة بشهر نيسان»: what a comparison is with."""
    for at in range(draft.lead - 1, max(-1, draft.lead - 1 - _VERSUS), -1):
        if seen.tag(at, "compared"):
            return True
        if seen.tokens[at].kind == "mark":
            return False
    return False


def _when(part: PartText, seen: Line, draft: Draft, found: Resolved, tag: str, context: Context) -> When:
    first, last = seen.tokens[draft.first], seen.tokens[draft.end - 1]
    span = part.span(first.start + min(draft.skip, len(first.form) - 1), last.end)
    while part.view.original[span.end : span.end + 1] == _TATWEEL:  # «1445هـ» folds to «1445ه»
        span = replace(span, end=span.end + 1)
    low, high = found.days or (None, None)
    words = " ".join(token.form for token in seen.tokens[draft.first : draft.end])
    why = tuple(note for note in (f"{words} → {draft.rule}: {found.why or found.reason}", tag) if note)
    written = ordered(draft, context.month_first) if draft.rule == "numeric" else draft
    return When(
        span, low, high, found.precision, found.calendar, draft.direction, found.relative, found.reason, _parts(written), why
    )


def _parts(draft: Draft) -> tuple[tuple[str, int | str], ...]:
    """What was written. Day, month and year of the Hijri calendar carry its name; ``…_to`` end a range."""
    prefix = "hijri_" if draft.calendar == "hijri" else ""
    fields: list[tuple[str, int | str | None]] = [
        ("weekday", draft.weekday),
        ("weekday2", draft.weekday2),
        ("relday", draft.offset),
        (prefix + "day", draft.day),
        (prefix + "day2", draft.day2),
        (prefix + "month", draft.month),
        ("month2", draft.pair),
        (prefix + "year", draft.year),
        (prefix + "year2", draft.year2),
        ("unit", draft.unit or None),
        ("count", draft.number or None),
        ("shift", draft.shift or None),
        ("edge", draft.edge or None),
        ("duration", 1 if not draft.owned or draft.note == BEFORE else None),
        ("pair", draft.tied or None),
    ]
    out = [(name, value) for name, value in fields if value is not None]
    if draft.last is not None and draft.rule == "range":
        out += [(f"{name}_to", value) for name, value in _parts(draft.last)]
    return tuple(out)


__all__ = ["OWN", "Dates", "find_dates"]
