"""What a written number allows: exact intervals that honour written precision, hedges and rounding."""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct

from factcheck.model import Mend, Number, Quantity, exact, show
from factcheck.settings import Settings

DEFAULT = Settings()


class Interval(Struct, frozen=True):
    """All values from ``low`` to ``high``, both inclusive; ``None`` is unbounded. Notation ``[3450..3550]``."""

    low: Number | None
    high: Number | None

    def __str__(self) -> str:
        return "[" + "..".join("" if side is None else show(side) for side in (self.low, self.high)) + "]"

    def __add__(self, other: Interval) -> Interval:
        return Interval(_plus(self.low, other.low), _plus(self.high, other.high))

    def __sub__(self, other: Interval) -> Interval:
        return self + Interval(_minus(other.high), _minus(other.low))

    def above(self, other: Interval) -> bool:
        """Every value of this one is larger than every value of the other."""
        return self.low is not None and other.high is not None and self.low > other.high

    def meets(self, other: Interval) -> bool:
        """Some value lies in both."""
        return not self.above(other) and not other.above(self)

    def widened(self, by: Number) -> Interval:
        return self + Interval(-by, by)

    def over(self, other: Interval, factor: int = 1) -> Interval | None:
        """``self / other * factor`` for a positive divisor and a dividend of one sign; ``None`` where a bound is missing."""
        if self.low is None or self.high is None or other.low is None or other.high is None or other.low <= 0:
            return None
        ends = [Fraction(a) / Fraction(b) * factor for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(exact(min(ends)), exact(max(ends)))

    def times(self, other: Interval, divisor: int = 1) -> Interval:
        """``self * other / divisor`` for two that are not negative."""
        ends = ((self.low, other.low), (self.high, other.high))
        low, high = (None if a is None or b is None else exact(Fraction(a) * Fraction(b) / divisor) for a, b in ends)
        return Interval(low, high)


def _plus(left: Number | None, right: Number | None) -> Number | None:
    return None if left is None or right is None else exact(left + right)


def _minus(value: Number | None) -> Number | None:
    return None if value is None else -value


def total(intervals: list[Interval]) -> Interval:
    """The sum; of nothing it is zero."""
    result = Interval(0, 0)
    for interval in intervals:
        result = result + interval
    return result


def left_of(whole: Interval, parts: list[Interval]) -> list[Interval]:
    """What each part would have to be for all of them to make the whole."""
    return [whole - total([*parts[:at], *parts[at + 1 :]]) for at in range(len(parts))]


def mends(*right: tuple[Quantity, Interval | None]) -> tuple[Mend, ...]:
    """The figures that would each put a text right, where both ends of what is right are known and positive."""
    found = ((value.span, interval) for value, interval in right if interval is not None)
    return tuple(
        Mend(span, interval.low, interval.high)
        for span, interval in found
        if interval.low is not None and interval.high is not None and interval.high > 0
    )


def exchanged(left: Quantity, right: Quantity, settings: Settings = DEFAULT) -> tuple[Mend, ...]:
    """Either figure in place of the other."""
    return mends((left, written(right, settings)), (right, written(left, settings)))


def half(step: Number) -> Number:
    return exact(Fraction(step) / 2)


def written(quantity: Quantity, settings: Settings = DEFAULT) -> Interval:
    """The true values for which an honest writer may print this quantity.

    A count written to the last unit is itself; any other exact number is right to half its last written place. «نحو» widens
    by ``settings.about_width``, a bound leaves one side open, a vague word has its declared interval or none.
    """
    if quantity.hedge == "vague":
        return Interval(*(quantity.vague or (None, None)))
    if quantity.hedge == "range":
        return Interval(quantity.low, quantity.high)
    value = quantity.nominal
    if value is None:
        return Interval(None, None)
    if quantity.hedge in ("at_least", "more_than"):
        return Interval(value, None)
    if quantity.hedge in ("at_most", "less_than"):
        return Interval(None, value)
    whole = quantity.kind in ("fraction", "multiple") or (quantity.kind == "count" and quantity.step == 1)
    slack: Number = 0 if whole else half(quantity.step)
    if quantity.hedge == "about":
        slack = max(slack, exact(abs(Fraction(value)) * settings.about_width))
    return Interval(value, value).widened(slack)


def is_exact(quantity: Quantity) -> bool:
    """Written without hedge, bound or range."""
    return quantity.hedge == "exact" and quantity.nominal is not None


def round_step(value: Number) -> int:
    """The place of the last digit that is not zero: 12 000 → 1000; 1 for a value that is not whole."""
    if not isinstance(value, int) or value == 0:
        return 1
    step = 1
    while value % (step * 10) == 0:
        step *= 10
    return step


def rounded(value: Number, places: int = 1) -> Number:
    """``value`` to so many decimals, halves up: for showing."""
    scale = 10**places
    scaled = Fraction(value) * scale
    return exact(Fraction((scaled + Fraction(1, 2)).__floor__(), scale))


def places(step: Number) -> int:
    """How many decimals a last written place has: 1/100 → 2."""
    count, unit = 0, Fraction(step)
    while unit < 1:
        unit *= 10
        count += 1
    return count
