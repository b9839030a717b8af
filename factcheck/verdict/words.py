"""The sentences of the findings across texts, in English and Arabic."""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """Patterns with ``{left}``, ``{right}``, their sources, times and hours, ``{subject}``, ``{count}`` and ``{figures}``; each
    fix in English and Arabic."""

    english: str
    arabic: str
    fixes: tuple[tuple[str, str], ...] = ()


_EITHER = (
    ("if {left_source} is wrong: {right} for {left}", "إن أخطأ {left_source}: {right} بدل {left}"),
    ("if {right_source} is wrong: {left} for {right}", "إن أخطأ {right_source}: {left} بدل {right}"),
)
_WORDS = {
    "conflict": Words(
        "{subject}: {left} in {left_source}{left_hour}, {right} in {right_source}{right_hour}; both cannot be true",
        "{subject}: {left} في {left_source}{left_hour} و{right} في {right_source}{right_hour}، ولا يصحان معا",
        (("attribute or date both figures", "انسب الرقمين إلى قائليهما أو أرخهما"), *_EITHER),
    ),
    "copied": Words(
        "one text in two coats, but a figure changed on the way: {left} in {left_source}, {right} in {right_source}",
        "نص واحد منقول تغير فيه رقم: {left} في {left_source} و{right} في {right_source}",
        _EITHER,
    ),
    "winner": Words(
        "{subject}: {left} in {left_source} and {right} in {right_source}, each with another winner",
        "{subject}: {left} في {left_source} و{right} في {right_source}، ولكل منهما فائز آخر",
        (("check who won", "تحقق من الفائز"),),
    ),
    "crowd": Words(
        "{subject}: {count} of {all} figures disagree with another of the same time: {figures}",
        "{subject}: {count} من {all} رقما تخالف غيرها في الوقت نفسه: {figures}",
    ),
    "changed": Words(
        "{subject}, changed over time: from {left} ({left_time}) to {right} ({right_time})",
        "{subject}، تغير مع الوقت: من {left} ({left_time}) إلى {right} ({right_time})",
    ),
    "series": Words(
        "{subject}, changed over time: from {left} ({left_time}) to {right} ({right_time}); values: {count}",
        "{subject}، تغير مع الوقت: من {left} ({left_time}) إلى {right} ({right_time})، عدد القيم: {count}",
    ),
    "stale": Words(
        "{subject}: the draft prints {left}; newer: {right} ({right_source})",
        "{subject}: في المسودة {left}، والأحدث {right} ({right_source})",
        (("update to {right}", "حدّث إلى {right}"), ("date the older figure", "أرخ الرقم الأقدم")),
    ),
    "one_source": Words(
        "one text in {left_source} and {right_source}, not two sources: {figures}",
        "نص واحد في {left_source} و{right_source} لا مصدران: {figures}",
    ),
    "common_origin": Words(
        "{left_source} and {right_source} quote the same source for {left}",
        "{left_source} و{right_source} ينقلان عن قائل واحد: {left}",
    ),
}


def words_for(name: str) -> Words:
    return _WORDS[name]
