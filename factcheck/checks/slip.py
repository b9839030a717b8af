"""Slips of the typing hand: is one number the other with two digits swapped, one digit changed, or a zero too many?"""

from __future__ import annotations

from typing import Literal

from factcheck.model import Number

Slip = Literal["swapped", "digit", "magnitude", ""]


def digits(left: Number, right: Number) -> tuple[str, str]:
    """Both as digit strings of one scale, common trailing zeros dropped: 2.7 and 7.2 million → 27, 72."""
    scale = 1
    while (left * scale).denominator != 1 or (right * scale).denominator != 1:
        scale *= 10
        if scale > 10**12:
            return "", ""
    first, second = str(abs(int(left * scale))), str(abs(int(right * scale)))
    while len(first) > 1 and len(second) > 1 and first.endswith("0") and second.endswith("0"):
        first, second = first[:-1], second[:-1]
    return first, second


def significand(value: Number) -> str:
    """The digits without point and outer zeros: 2.7 million → 27. Numbers that are a power of ten apart share it."""
    return digits(value, 0)[0].strip("0") if value else ""


def slip(left: Number, right: Number) -> Slip:
    """How one number becomes the other by one slip; empty where it takes more, or where they are equal."""
    if left == right or left <= 0 or right <= 0:
        return ""
    if max(left, right) in (min(left, right) * 10, min(left, right) * 100, min(left, right) * 1000, min(left, right) * 10**6):
        return "magnitude"
    first, second = digits(left, right)
    if len(first) != len(second) or len(first) < 2:
        return ""
    differing = [i for i, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    if len(differing) == 1:
        return "digit"
    if len(differing) == 2:
        i, j = differing
        if first[i] == second[j] and first[j] == second[i]:
            return "swapped"
    return ""
