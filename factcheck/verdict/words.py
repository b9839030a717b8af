"""The sentences of the findings across texts, in English and Arabic."""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """Patterns with ``{left}``, ``{right}``, their sources, ``{subject}``, ``{series}`` and ``{figures}``."""

    english: str
    arabic: str
    fixes: tuple[str, ...] = ()


_EITHER = (
    "{left_source}: {left} → {right}",
    "{right_source}: {right} → {left}",
    "attribute both figures / انسب الرقمين إلى قائليهما",
)
_WORDS = {
    "conflict": Words(
        "{subject}: {left} in {left_source}, {right} in {right_source}; both cannot be true",
        "{subject}: {left} في {left_source} و{right} في {right_source}، ولا يصحان معا",
        _EITHER,
    ),
    "copied": Words(
        "one text in two coats, but a figure changed on the way: {left} in {left_source}, {right} in {right_source}",
        "نص واحد منقول تغير فيه رقم: {left} في {left_source} و{right} في {right_source}",
        _EITHER[:2],
    ),
    "crowd": Words(
        "{subject}: {count} of {all} figures disagree with another of the same time: {series}",
        "{subject}: {count} من {all} رقما تخالف غيرها في الوقت نفسه: {series}",
    ),
    "changed": Words("{subject} changed over time: {series}", "{subject} تغير مع الوقت: {series}"),
    "stale": Words(
        "{subject}: the draft prints {left}; newer: {right} ({right_source})",
        "{subject}: في المسودة {left}، والأحدث {right} ({right_source})",
        ("{left} → {right}", "date the older figure / أرخ الرقم الأقدم"),
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
