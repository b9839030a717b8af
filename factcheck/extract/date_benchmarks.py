"""A bare year that something is measured against or holds from: «بارتفاع 4% عن 2024», «مستويات 2019», «اعتبارا من 2026».

Such a year is one only where nothing behind it is counted: «4% عن 1990 دولارا» is a price.
"""

from __future__ import annotations

from factcheck.extract.date_grammar import nothing_counted
from factcheck.extract.date_words import Line

_MEASURES = ("percents", "units", "currencies")
_COMPARATIVE = 5  # tokens before the amount of a difference in which its comparative is looked for


def measured_by(line: Line, lead: int, end: int) -> bool:
    """Whether the words before a number of four digits make it the year that another one is measured against."""
    if not nothing_counted(line, end):
        return False
    told = line.tag(lead - 1, "benchmark") or line.ends(lead - 1, "since") or line.word_in(lead - 1, "multiples", "folds")
    return bool(told) or _differs(line, lead) or compared_with(line, lead, end)


def compared_with(line: Line, lead: int, end: int) -> bool:
    """«مقارنة بـ2024», «قياسا مع 2019»; no «مقارنة بـ2010 في الشهر السابق»."""
    sign = lead if line.clitic(lead) else lead - 1
    signed = line.form(sign) in line.clitics and not line.bare(sign, "and", "for")
    beside = signed or line.bare(lead - 1, "along")
    versus = line.tag((min(sign, lead) if signed else lead - 1) - 1, "compared")
    period = line.bare(end, "within") and line.tag(end + 1, "unit", "month", "period", "weekday", "relday", "span", "edge")
    return bool(beside and versus and not period and nothing_counted(line, end))


def _differs(line: Line, lead: int) -> bool:
    """«بارتفاع 4% عن 2024», «بزيادة 20 مليونا على 2024», «أعلى بـ20% من 2019»; no «20% من 2019»."""
    over, of = line.bare(lead - 1, "over"), line.bare(lead - 1, "of")
    if not (over or of) or not _amount(line, lead - 2):
        return False
    near = range(max(0, lead - 2 - _COMPARATIVE), lead - 2)
    return bool(over) or any(line.word_in(at, "multiples", "compare") for at in near)


def _amount(line: Line, at: int) -> bool:
    """The last word of an amount: «%», «مليونا», «دولارا», «مرتين», «نقاط مئوية»."""
    if line.mark(at, "%") or line.word_in(at, "numbers", "scale", "scale_acc", "hundred"):
        return True
    times = line.word_in(at, "multiples", "folds", "double", "doubles", "times")
    return times or any(line.word_in(at, category) for category in _MEASURES) or line.word_in(at - 1, "percents")
