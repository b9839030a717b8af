"""Integers, fractions and digits as Arabic writes them: all genders and cases, spellings, compounds, duals, split numbers.

Written without a look at the parser, from the grammar: 3–10 disagree in gender with the noun, the units come before the tens, the
dual loses its ن before its genitive, and a scale word is singular, dual, plural or accusative by the number before it.
"""

from __future__ import annotations

from dataclasses import dataclass

MASCULINE = ("", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر")
TENS = ("", "عشر", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
HUNDREDS = ("", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")


@dataclass(frozen=True)
class Style:
    """How a number is written: gender of what it counts, case, and habits of spelling."""

    feminine: bool = False  # what is counted
    nominative: bool = True
    hundred: str = "مئة"  # or مائة, مئه, مائه
    joined_hundreds: bool = True  # ثلاثمئة, or ثلاث مئة
    bare_hamza: bool = False  # الف، اربعة
    loose_and: bool = False  # «و » apart from the next word
    heh: bool = False  # ه for ة
    accusative_scale: bool = True  # 11–99 مليونا, or مليون


@dataclass(frozen=True)
class Scale:
    value: int
    singular: str
    plural: str


SCALES = (
    Scale(10**12, "تريليون", "تريليونات"),
    Scale(10**9, "مليار", "مليارات"),
    Scale(10**6, "مليون", "ملايين"),
    Scale(10**3, "ألف", "آلاف"),
)


def write(number: int, style: Style) -> str:
    """A number from 3 to 10¹⁵ − 1 in words, before the noun it counts."""
    parts: list[str] = []
    rest = number
    for scale in SCALES:
        count, rest = divmod(rest, scale.value)
        if count:
            parts += scaled(count, scale, style, last=not rest)
    if rest:
        parts.append(below_thousand(rest, style, style.feminine, last=True))
    return spelled(joined(parts, style), style)


def joined(parts: list[str], style: Style) -> str:
    return (" و " if style.loose_and else " و").join(parts)


def spelled(text: str, style: Style) -> str:
    if style.bare_hamza:
        text = text.translate(str.maketrans("أإآ", "ااا"))
    return text.replace("ة", "ه") if style.heh else text


def scaled(count: int, scale: Scale, style: Style, *, last: bool) -> list[str]:
    """«ألف», «ألفان», «ثلاثة آلاف», «أحد عشر ألفا», «مئة ألف»; a count that ends in 01 or 02 needs the scale twice."""
    if count > 100 and count % 100 in (1, 2):
        return scaled(count - count % 100, scale, style, last=False) + scaled(count % 100, scale, style, last=last)
    if count == 1:
        return [scale.singular]
    if count == 2:
        return [scale.singular + dual(style, construct=last)]
    words = below_thousand(count, style, False, last=False, construct=True)
    tail = count % 100
    if 3 <= tail <= 10:
        return [f"{words} {scale.plural}"]
    if tail == 0 or not style.accusative_scale:
        return [f"{words} {scale.singular}"]
    return [f"{words} {scale.singular}" + ("" if last else "ا")]


def dual(style: Style, *, construct: bool) -> str:
    ending = "ان" if style.nominative else "ين"
    return ending[:-1] if construct else ending


def below_thousand(number: int, style: Style, feminine: bool, *, last: bool, construct: bool = False) -> str:
    hundreds, rest = divmod(number, 100)
    parts = []
    if hundreds:
        parts.append(hundred(hundreds, style, construct=(last or construct) and not rest))
    if rest:
        parts.append(below_hundred(rest, style, feminine))
    return joined(parts, style)


def hundred(count: int, style: Style, *, construct: bool) -> str:
    if count == 1:
        return style.hundred
    if count == 2:
        return style.hundred[:-1] + "ت" + dual(style, construct=construct)
    return HUNDREDS[count] + ("" if style.joined_hundreds else " ") + style.hundred


def below_hundred(number: int, style: Style, feminine: bool) -> str:
    tens, units = divmod(number, 10)
    if number <= 10:
        return unit(number, style, feminine)
    if tens == 1:
        return teen(units, style, feminine)
    ten = TENS[tens] + ("ون" if style.nominative else "ين")
    return joined([unit(units, style, feminine, compound=True), ten], style) if units else ten


def unit(number: int, style: Style, feminine: bool, *, compound: bool = False) -> str:
    """1 and 2 agree with the noun, 3 to 10 disagree."""
    if number == 1:
        return ("إحدى" if compound else "واحدة") if feminine else "واحد"
    if number == 2:
        return ("اثنت" if feminine else "اثن") + ("ان" if style.nominative else "ين")
    return MASCULINE[number] + ("" if feminine else "ة")


def teen(units: int, style: Style, feminine: bool) -> str:
    ten = "عشرة" if feminine else "عشر"
    if units == 1:
        return f"{'إحدى' if feminine else 'أحد'} {ten}"
    if units == 2:
        return ("اثنت" if feminine else "اثن") + ("ا " if style.nominative else "ي ") + ten
    return f"{MASCULINE[units]}{'' if feminine else 'ة'} {ten}"


def split(number: int) -> str:
    """«2 مليون و70 ألف و5»: digits with scale words."""
    parts, rest = [], number
    for scale in SCALES:
        count, rest = divmod(rest, scale.value)
        if count:
            parts.append(f"{count} {scale.plural if 3 <= count <= 10 else scale.singular}")
    if rest or not parts:
        parts.append(str(rest))
    return " و".join(parts)


def grouped(number: int, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


DIGITS = {"ascii": "0123456789", "arabic": "٠١٢٣٤٥٦٧٨٩", "persian": "۰۱۲۳۴۵۶۷۸۹"}


def in_script(text: str, script: str) -> str:
    return text.translate(str.maketrans(DIGITS["ascii"], DIGITS[script]))
