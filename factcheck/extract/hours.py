"""The hour up to which a count runs: «حتى الثانية والنصف بعد ظهر اليوم», «إلى حدود الساعة 14:30», «حتى مساء الثلاثاء»."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

from factcheck.extract.clocks import Clock
from factcheck.extract.number_words import number_reading
from factcheck.extract.scene import Date, Number, Scene
from factcheck.extract.times import Ruling
from factcheck.model import Time

_HOUR, _NOON, _DAY = 60, 12, 24
_EVENING = 6  # from this hour on «ليلا» is before midnight
_PARTS = {"am": 9, "noon": 12, "pm": 21, "night": 23}  # hours: what «مساء» and the like stand for
_DAWN = 6  # hour: what is printed until then tells of the evening before


def cut_off(scene: Scene, number: Number, time: Time, ruling: Ruling | None, clock: Clock) -> Time | None:
    """The time of a count with its hour: of the day that its clause says, else of the day of publication."""
    minute = _minute(scene, number)
    if minute is None:
        until = ruling.date if ruling and not ruling.spoken and ruling.when.direction == "until" else None
        return _part_of_day(scene, until, time, clock)
    if ruling and ruling.own and ruling.when.precision == "day" and time.high:
        return Time(time.low, time.high, time.basis, minute)
    published = clock.published
    if published is None:
        return None
    early = clock.minute is not None and clock.minute < _DAWN * _HOUR and minute > clock.minute
    day = published - timedelta(1) if early else published
    return Time(day, day, "stated", minute)


def told(scene: Scene, number: Number, time: Time, clock: Clock) -> Time | None:
    """«قال الوزير مساء أمس إن العدد 32»: what two texts tell of one evening holds for one moment."""
    return _part_of_day(scene, _said_on(scene, number), time, clock) if number.value.kind == "count" else None


def _part_of_day(scene: Scene, date: Date | None, time: Time, clock: Clock) -> Time | None:
    """The time with the hour that «مساء» of its date stands for, and no later than the text was published."""
    if date is None or time.low is None or (date.value.low, date.value.high) != (time.low, time.low) or time.high != time.low:
        return None
    near = (half for at in range(max(date.first - 1, 0), date.last + 1) if (half := scene.glue(at, "halfday")))
    half = next(near, None)
    if half is None:
        return None
    minute = _PARTS[half.key] * _HOUR
    if time.low == clock.published and clock.minute is not None:
        minute = min(minute, clock.minute)
    return Time(time.low, time.high, time.basis, minute)


def _said_on(scene: Scene, number: Number) -> Date | None:
    """The day before «إن» on which somebody said so."""
    at = scene.segment_of[number.first]
    while at and scene.segments[at].border != "that":
        at -= 1
    days = [one for one in scene.dates if one.last < scene.segments[at].first and one.value.precision == "day"]
    return days[-1] if at and days else None


def _minute(scene: Scene, number: Number) -> int | None:
    """The minute of the day behind a word for an end, in the clause of a number."""
    segment = scene.segment(number.first)
    for at in range(segment.first, segment.end):
        ends = scene.glue(at, "upto") if at not in scene.date_at else None  # «من … حتى الساعة التاسعة صباح الثلاثاء»
        if ends and not scene.count_between(number.last, at):
            found = _clock(scene, ends.last + 1)
            if found is not None:
                return found
    return None


def _clock(scene: Scene, at: int) -> int | None:
    said = _word(scene, at, "datewords", "clock")
    at += said
    hour = _hour(scene, at, said)
    if hour is None:
        noon = scene.glue(at, "halfday")
        return _NOON * _HOUR if noon and noon.key == "noon" else None
    value, behind = hour
    part, behind = _part(scene, behind)
    half = scene.glue(behind, "halfday")
    if half is None:
        return value * _HOUR + part if said and value > _NOON else None
    if any(_word(scene, k, "datewords", "zone") for k in range(half.last + 1, half.last + 3)):
        return None
    early = half.key == "am" or (half.key == "night" and not _EVENING <= value < _NOON)
    value = value % _NOON if early else value % _NOON + _NOON
    return value * _HOUR + part


def _word(scene: Scene, at: int, category: str, klass: str) -> bool:
    if not 0 <= at < len(scene.tokens):
        return False
    return any(r.entry.category == category and r.entry.klass == klass for r in scene.tokens[at].readings)


def _hour(scene: Scene, at: int, said: bool) -> tuple[int, int] | None:
    """An hour and the token behind: «الثانية», «الحادية عشرة», «الواحدة»; in digits behind «الساعة» only."""
    if not 0 <= at < len(scene.tokens):
        return None
    token = scene.tokens[at]
    if token.is_numeral:
        value = int(token.form) if said and token.form.isdecimal() else _DAY
        return (value, at + 1) if value < _DAY else None
    reading = number_reading(token, ("ordinal", "unit", "ordinal_teen"))
    if reading is None or not reading.definite:
        return None
    teen = _word(scene, at + 1, "numbers", "ten_unit")
    value = int(reading.entry.key) % 10 + 10 * teen if teen else int(reading.entry.key)
    one = reading.entry.klass.startswith("ordinal") or value == 1
    return (value, at + 1 + teen) if one and 1 <= value <= _NOON else None


def _part(scene: Scene, at: int) -> tuple[int, int]:
    """The minutes behind an hour and the token behind them: «:30», «والنصف», «والربع»."""
    if at + 1 < len(scene.tokens) and scene.tokens[at].form in (":", ".") and scene.tokens[at + 1].form.isdecimal():
        return int(scene.tokens[at + 1].form) % _HOUR, at + 2
    reading = number_reading(scene.tokens[at], ("fraction",)) if at < len(scene.tokens) else None
    if reading is None or not reading.joined:
        return 0, at
    return int(Fraction(reading.entry.key) * _HOUR), at + 1
