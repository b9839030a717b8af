"""The document's own date: from the metadata, a line of the page's head, a dateline, or a date that the text calls today.

A date that the text's own weekdays contradict («اليوم الأحد» on a Friday) is not taken; dates below the text never are.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cached_property

from msgspec import Struct

from factcheck.extract.date_context import Context
from factcheck.extract.date_draft import Draft
from factcheck.extract.date_parse import drafts_of
from factcheck.extract.date_resolve import resolve
from factcheck.extract.date_words import Line, Vocabulary, line
from factcheck.model import Document
from factcheck.model.document import DateBasis
from factcheck.text.tokens import Sentence

_HEAD_LINES = 8  # paragraphs among which the page's own date may stand
_HEAD_WORDS = 4  # other words that such a line may have: «نشر في», «آخر تحديث»
_LONG_LINE = 25  # words of a paragraph of the text itself
_FOOT_WORDS = 12  # other words that a line below the text may have whose dates are the page's
_FOOT_AFTER = 15  # words of the last paragraph that counts as text
_SEPARATORS = frozenset({"|", "•", "●", "/", "-", "©", "·", "*", "_"})
_WORDS = ("word", "latin")  # kinds of tokens
_DATELINE_WORDS = 8  # words before the date of a dateline


class Dated(Struct, frozen=True, dict=True):
    """A sentence with its drafts; ``around``: the document's own year. One that has no date is looked at only where its line has
    one."""

    sentence: Sentence
    vocabulary: Vocabulary
    around: int | None

    @cached_property
    def line(self) -> Line:
        return line(self.sentence, self.vocabulary)

    @cached_property
    def drafts(self) -> tuple[Draft, ...]:
        may = any(map(self.vocabulary.triggers, self.sentence.forms))
        return tuple(drafts_of(self.line, self.around)) if may and self.line.relevant else ()


class Paragraph(Struct, frozen=True, dict=True):
    """One line of a part."""

    sentences: tuple[Dated, ...]

    @cached_property
    def words(self) -> int:
        """How many words the line has."""
        return sum(token.kind in _WORDS for dated in self.sentences for token in dated.sentence.tokens)

    @cached_property
    def others(self) -> int:
        """How many of its words no date and no clock takes."""
        count = 0
        for dated in self.sentences:
            taken = {n for draft in dated.drafts for n in range(draft.lead, draft.end)}
            count += sum(
                token.kind in _WORDS and at not in taken and not dated.line.tag(at, "ampm", "zone", "clock", "daypart", "weekday")
                for at, token in enumerate(dated.line.tokens)
            )
        return count

    @cached_property
    def post(self) -> bool:
        """Whether somebody's handle stands in the line."""
        return any("@" in dated.sentence.forms for dated in self.sentences)

    @cached_property
    def stamped(self) -> bool:
        """Whether the line has the marks or words of a stamp: «نشر في 9 مايو 2012 | 3 تعليقات»."""
        return any(
            not _SEPARATORS.isdisjoint(dated.sentence.forms)
            or any(dated.line.tag(at, "stamp", "copyright") for at in range(len(dated.line.tokens)))
            for dated in self.sentences
        )


class Chosen(Struct, frozen=True):
    """The document's time, where it was found, what was weighed; ``at`` is the draft that gave it."""

    published: datetime | None
    basis: DateBasis
    notes: tuple[str, ...]
    at: Draft | None = None


def paragraphs(sentences: list[Dated]) -> list[Paragraph]:
    """The sentences of one part by line."""
    grouped: dict[int, list[Dated]] = {}
    for dated in sentences:
        grouped.setdefault(dated.sentence.paragraph, []).append(dated)
    return [Paragraph(tuple(group)) for group in grouped.values()]


def choose(document: Document, body: list[Paragraph]) -> Chosen:
    """The document's own date with the reasons."""
    anchors = _anchors(body)
    if document.published is not None:
        notes = [f"document date {document.published.date()} from the metadata"]
        against = _against(document.published.date(), anchors)
        notes += [f"document date suspect: {document.published.date()} does not fit {words}" for words in against]
        return Chosen(document.published, "metadata", tuple(notes))
    notes = []
    for dated, draft, basis in _candidates(body):
        day = _day(draft)
        if day is None:
            continue
        own = draft.weekday is not None and day.weekday() == draft.weekday
        against = _against(day, anchors)
        if len(against) > own + len(anchors) - len(against):
            notes.append(f"date {day} not taken as document date: it does not fit {', '.join(against)}")
            continue
        notes.append(f"document date {day} from the {basis}")
        return Chosen(datetime.combine(day, _clock(dated.line)), basis, tuple(notes), draft)
    for paragraph in body:
        for dated in paragraph.sentences:
            for draft in dated.drafts:
                day = _day(draft)
                if draft.offset is not None and day is not None:
                    own_day = day - timedelta(draft.offset)
                    notes.append(f"document date {own_day}: the text says so ({_words(dated.line, draft)})")
                    return Chosen(datetime.combine(own_day, time()), "dateline", tuple(notes))
    return Chosen(None, "none", (*notes, "no document date"))


def _day(draft: Draft) -> date | None:
    if not draft.full or draft.day2 is not None:
        return None
    found = resolve(draft, Context(None))
    return found.days[0] if found.days is not None and found.calendar == "gregorian" else None


def _candidates(body: list[Paragraph]) -> list[tuple[Dated, Draft, DateBasis]]:
    """Full dates at the head of the text: alone in a line, or in a dateline."""
    out: list[tuple[Dated, Draft, DateBasis]] = []
    long_lines, below = 0, foot(body)
    for paragraph in body[: min(_HEAD_LINES, below or _HEAD_LINES)]:
        for dated in paragraph.sentences:
            for draft in dated.drafts:
                if not draft.full:
                    continue
                if paragraph.others <= _HEAD_WORDS and not paragraph.post:
                    out.append((dated, draft, "page"))
                elif dated is paragraph.sentences[0] and _is_dateline(dated.line, draft):
                    out.append((dated, draft, "dateline"))
        long_lines += paragraph.words >= _LONG_LINE
        if long_lines > 1:
            break
    return out


def _is_dateline(line: Line, draft: Draft) -> bool:
    """«القاهرة - 12 أيار 2021 -», «(بيروت، 12 أيار 2021)»: few words, then a dash or bracket, at the text's very begin."""
    head = line.tokens[: draft.lead]
    if sum(token.kind in ("word", "latin") for token in head) > _DATELINE_WORDS:
        return False
    opened = any(token.form in ("-", "(", "/", "،", ":", "_") for token in head[-3:]) or not head
    return opened and (line.mark(draft.end, "-):_/،") or draft.end >= len(line.tokens))


def _anchors(body: list[Paragraph]) -> list[tuple[int, int, str]]:
    """Where the text ties a weekday to its own day: offset, weekday, words."""
    return [
        (draft.offset, draft.weekday, _words(dated.line, draft))
        for paragraph in body
        for dated in paragraph.sentences
        for draft in dated.drafts
        if draft.offset is not None and draft.weekday is not None and not draft.night
    ]


def _against(day: date, anchors: list[tuple[int, int, str]]) -> list[str]:
    return [words for offset, weekday, words in anchors if (day.weekday() + offset) % 7 != weekday]


def _words(line: Line, draft: Draft) -> str:
    return "«" + " ".join(token.form for token in line.tokens[draft.first : draft.end]) + "»"


def _clock(line: Line) -> time:
    """The clock time of a head line, «02:51 م» → 14:51; midnight where none stands."""
    for at in range(len(line.tokens) - 2):
        if line.form(at + 1) == ":" and line.tokens[at].is_numeral and line.tokens[at + 2].is_numeral:
            try:
                hour, minute = int(line.form(at)), int(line.form(at + 2))
            except ValueError:
                continue
            half = line.bare(at + 3, "ampm")
            if half is not None and half.key == "pm" and hour < 12:
                hour += 12
            if half is not None and half.key == "am" and hour == 12:
                hour = 0
            if hour < 24 and minute < 60:
                return time(hour, minute)
    return time()


def foot(lines: list[Paragraph]) -> int:
    """The number of the first line below the text: after the last paragraph of some length."""
    return next((n for n in range(len(lines), 0, -1) if lines[n - 1].words >= _FOOT_AFTER), 0)


def is_furniture(paragraph: Paragraph, number: int, below: int) -> bool:
    """Whether full dates of this line belong to the page: alone below the head, the stamp of a post, or a stamped line below
    the text («نشر في 9 مايو 2012 | 3 تعليقات»)."""
    if paragraph.post or (paragraph.others == 0 and number >= min(_HEAD_LINES, max(below, 1))):
        return True
    return number >= below > 0 and paragraph.stamped and paragraph.others <= _FOOT_WORDS
