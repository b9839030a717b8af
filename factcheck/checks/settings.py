"""The numbers that the checks are run with."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Settings:
    """``about`` is the half width of «نحو» as a part of the value; ``age_about`` the same for ages, in years.

    ``years_slack`` is what a year count may be off (part years, inclusive counting), ``hijri_slack`` the days a sighted month
    may differ from Umm al-Qura, ``conversion_slack`` the part by which a rounded conversion may be off, ``off`` the ids of rules
    that are not run.
    """

    about: Fraction = Fraction(1, 10)
    age_about: int = 3
    years_slack: int = 1
    hijri_slack: int = 2
    conversion_slack: Fraction = Fraction(7, 100)
    off: frozenset[str] = frozenset()


DEFAULT = Settings()
