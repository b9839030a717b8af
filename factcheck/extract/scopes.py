"""Scope in time of a claim: a moment, a day, a period, since then, a standing total, a rate, a plan, one event."""

from __future__ import annotations

from factcheck.extract import asides, compared
from factcheck.extract.events import Evidence
from factcheck.extract.formerly import described
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Date, Number, Scene
from factcheck.extract.times import Ruling
from factcheck.model import PLANS, Modality, Scope, When
from factcheck.model.quantity import Kind
from factcheck.world.labels import labels, timed
from factcheck.world.units import dimension

_AMOUNTS = frozenset({"money", "percent", "percentage_point", "measure"})
_HEAT = frozenset({"degC", "degF", "degree"})
_VOLUMES = frozenset({"m3", "l"})
_PARTS = frozenset({"quarter", "half", "season"})
_NONE = frozenset({"duration", "age", "ordinal"})
_LONG = frozenset({"month", "quarter", "half", "season", "year", "years", "period", "week", "decade"})
_SPANS = frozenset({"day", "week", "month", "year"})
_BEHIND = 6
_STATE = 8  # tokens at the head of a clause in which a verb says a state
_MONTH = 27  # days of the shortest month that a time of claims covers
_RECORD = 6  # tokens before a beginning in which a superlative is looked for
_TRAILED = 4  # tokens before a date in which a word for a span stands
_OTHERS = 3  # tokens before a rate in which the amount stands that it is of


def rate(scene: Scene, number: Number) -> str:
    """The words that make the number a rate: per day, per ton, each; empty where there are none and where they are the unit's."""
    if dimension(number.value.unit) == "speed":
        return ""
    segment = scene.segment(number.last)
    for at in range(number.last + 1, min(number.last + _BEHIND + 1, segment.end)):
        if at in scene.number_at and scene.number_at[at] is not number:
            break
        if at in scene.date_at:
            return ""
        cue = scene.cue(at, "scopes", "phrase")
        if cue and cue.key == "per_unit_rate" and not _described(scene, cue, range(number.last + 1, at)):
            return scene.text(cue.first, cue.last)
    start = number.first if number.value.kind == "percent" else number.first - 8  # «تضخما سنويا قدره 10%»
    for at in range(max(segment.first, start), number.first):
        cue = scene.cue(at, "scopes", "phrase")
        free = at not in scene.number_at and not any(at < one.first < number.first or _its(one, at) for one in scene.numbers)
        if cue and cue.key == "per_unit_rate" and free and not _is_hour(scene, cue):
            if cue.first > segment.first and _described(scene, cue, range(0)):
                continue
            return scene.text(cue.first, cue.last)
    return "" if number.value.kind == "count" and number.value.per == "year" else number.value.per


def _its(number: Number, at: int) -> bool:
    """Whether the amount right before a rate is what it is of: 80 دولارا للبرميل، بانخفاض …"""
    return number.value.kind not in _NONE and at - _OTHERS <= number.last < at


def _is_hour(scene: Scene, cue: Cue) -> bool:
    """«حتى الساعة الواحدة», «حتى الواحدة ظهرا»: one o'clock, and no «each»."""
    lone = cue.first == cue.last and scene.shapes.definite(scene.tokens[cue.first].form)
    before = cue.first - 1
    named = before > 0 and any(r.entry.category == "units" and r.entry.key == "hour" for r in scene.readings(before))
    return lone and scene.function(before - named, "prep")


def _described(scene: Scene, cue: Cue, between: range) -> bool:
    """«في اليوم السابق», «في الساعة نفسها»: that one; «في الدقيقة 71»: a clock."""
    behind = cue.last + 1
    if any(at in scene.date_at for at in range(cue.first, cue.last + 1)) or scene.function(behind, "pron"):
        return True
    if _is_hour(scene, cue) and not (scene.glue(cue.first - 2, "in") or scene.glue(cue.first - 1, "in")):
        return True  # «في الساعة الواحدة» behind an amount is «each hour»
    if cue.first == cue.last and scene.shapes.feminine(scene.tokens[cue.first].form) and any(map(scene.verb, between)):
        return True  # «9 عمال يتقاضون أجورا شهرية»
    if scene.function(cue.first, "prep") and behind < len(scene.tokens) and scene.tokens[behind].kind == "numeral":
        return True
    if behind in scene.number_at and scene.number_at[behind].value.kind == "ordinal":
        return True  # «في اليوم الثاني»
    words = [token.form for token in scene.tokens[cue.last : cue.last + 2]]
    return cue.last > cue.first and scene.nominal(cue.last + 1) and all(map(scene.shapes.definite, words))


def scope(
    scene: Scene, number: Number, event: Evidence | None, modality: Modality, ruling: Ruling | None
) -> tuple[Scope | None, str]:
    """The scope of a number and the reason."""
    if number.value.kind in _NONE:
        return None, "kind"
    per = rate(scene, number)
    if per:
        return "per_unit_rate", per
    if modality in PLANS:
        return "plan_target", modality
    known = labels().get(event.label) if event else None
    time, flags = (known.time, known.flags) if known else ("event", frozenset())
    time = "change" if time == "read" and _risen(scene, number) else time
    words = _words(scene, number) | (_trailed(scene, ruling.date) if ruling and ruling.trails else {})
    held = time == "level" and number.value.unit in _VOLUMES
    standing = (time in ("stock", "read") and not (event and _act(event, flags))) or held
    if ruling and ruling.open and not standing:
        return "cumulative", "open date"
    if "cumulative" in words and not standing:
        return "cumulative", words["cumulative"]
    precision = _precision(ruling)
    if event and "lies" in flags and (event.present or _now(scene, number)):
        return "total_standing", event.words
    if time == "event" and number.value.kind == "count" and current(scene, number):
        return "total_standing", words.get("total_standing", "current")
    if event and event.label == "distance_location" and _its_size(scene, number):
        return "total_standing", event.words
    if "adds" in flags and number.noun and scene.glue(number.noun[0], "points"):
        return "cumulative", "points"
    if standing:
        return _standing(number, time, event.label if event else "", precision or ("period" if "period" in words else ""))
    if time == "change":
        return _change(precision, words if ruling or not any(at in scene.date_at for at in _clause(scene, number)) else {})
    if time == "periodic":
        return "period", "flow"
    if time == "level":
        wet = number.value.unit in ("mm", "cm")
        return ("day", words["day"]) if "day" in words and wet else _level(scene, number)
    if "day" in words and not (ruling and precision in _LONG and not _short(ruling.when)):
        return "day", words["day"]
    if precision in _PARTS or (ruling and precision == "period" and _lasts(ruling.when)):
        return "period", precision
    if ruling and precision == "period" and _short(ruling.when) and "flow" in flags:
        return "day", precision
    unknown = known is None or event is None or event.label == "other"
    if known and event and number.value.kind == "money":
        unknown = unknown or "money" not in known.takes or (event.strength <= 1 and precision == "year")
    amount = unknown and number.value.kind in _AMOUNTS  # of what no label knows: a sum in a year is the year's
    if (precision in _LONG and ("flow" in flags or amount)) or "period" in words:
        return "period", precision or words["period"]
    if ruling and "flow" in flags and _several(ruling):
        return "period", "days"
    if precision == "day" and "daily" in flags and event and event.klass not in ("people", "thing"):
        return "day", precision
    return "event", "event"


def _precision(ruling: Ruling | None) -> str:
    """Of the date that rules, where it is not the day of saying; a day that ends months says as much as a year."""
    if ruling is None or ruling.spoken or _some_time_ago(ruling.when):
        return ""
    return "year" if ruling.months else ruling.when.precision


def _clause(scene: Scene, number: Number) -> range:
    segment = scene.segment(number.first)
    return range(segment.first, segment.end)


def _change(precision: str, words: dict[str, str]) -> tuple[Scope, str]:
    if precision in ("day", "days"):
        return "day", precision
    if precision or "period" in words:
        return "period", precision or words["period"]
    return ("day", words["day"]) if "day" in words else ("event", "no date")


def to_date(scene: Scene, number: Number) -> bool:
    """«حتى الآن»: counted up to the day of publication."""
    segment = scene.segment(number.first)
    return any(scene.cues(segment.first, segment.end, "scopes", "now"))


def inherited(scope: Scope | None, label: str, days: int, kind: Kind) -> Scope | None:
    """The scope of a happening that takes over a time of so many days: a flow or change of a long one is of that period."""
    known = labels().get(label)
    if scope == "total_standing" and label == "level_stock" and kind != "count" and days >= _MONTH:
        return "period"
    changes = known is not None and (known.time == "change" or (known.time == "read" and kind == "percent"))
    if scope != "event" or known is None or not ("flow" in known.flags or changes):
        return scope
    if days >= _MONTH:
        return "period"
    return "day" if changes and days == 1 and kind != "count" else scope


def _risen(scene: Scene, number: Number) -> bool:
    """«زادت أسعار التوابل 9%»: by how much a price rose is of a period, no price."""
    first = scene.segment(number.first).first
    told = any(cue.key in timed("change") and first <= cue.first < number.first for cue in scene.events)
    at = skip_hedge(scene, number.first - 1)
    level = number.role in ("from", "to") or any(scene.glue(at, klass) for klass in ("to", "rests", "was"))
    return (told or number.role == "by") and number.value.kind == "percent" and not level


def _short(when: When) -> bool:
    """A day, or the last 24 hours, which touch two."""
    return when.low is not None and when.high is not None and (when.high - when.low).days <= 1


def _lasts(when: When) -> bool:
    return when.low is not None and when.high is not None and (when.high - when.low).days >= _MONTH


def _several(ruling: Ruling) -> bool:
    low, high = ruling.when.low, ruling.when.high
    if ruling.spoken or low is None or high is None or _some_time_ago(ruling.when):
        return False
    return (high - low).days > 1


def _some_time_ago(when: When) -> bool:
    """«قبل أيام»: once in that time."""
    vague = when.part("duration") and not (when.part("count") or when.part("shift"))
    return bool(vague) and when.direction == "within"


def _standing(number: Number, time: str, label: str, precision: str) -> tuple[Scope, str]:
    if time == "read" or number.value.unit == "index_point" or dimension(number.value.unit) == "speed":
        return "moment", "read off"
    measured = label == "level_stock" and precision in _LONG and number.value.kind in ("percent", "measure")
    measured = measured and number.value.unit not in _VOLUMES
    return ("period", precision) if measured else ("total_standing", "stock")


def _words(scene: Scene, number: Number) -> dict[str, str]:
    """The scope words of the number's clause; «خلال» only before a span of time."""
    segment, first = scene.segment(number.first), scene.begins(number.first)
    out = {}
    for cue in scene.cues(min(first, segment.first), segment.end, "scopes", "phrase", "now"):
        if cue.first < segment.first and not (cue.key in ("day", "period") and scene.segment(cue.first).first > first):
            continue  # «سجلت الوزارة، خلال 24 ساعة، 9 إصابات»
        if cue.key == "cumulative" and (_of_another(scene, number, cue) or _since_record(scene, cue)):
            continue
        dated = (one for one in scene.dates if 0 <= one.first - cue.last <= _OTHERS)
        if any(asides.fronted(scene, one, number) or number.last < described(scene, one) for one in dated):
            continue  # «قتل 6 في حلب ومنذ مطلع العام قضى 41»
        if cue.key == "total_standing" and cue.first in scene.date_at:
            continue  # «العام الحالي 1444»
        if _long(scene, cue):
            out[cue.key] = scene.text(cue.first, cue.last)
    lasted = (one for one in scene.numbers if segment.first < one.first < segment.end and one.value.kind == "duration")
    for one in lasted:  # «في أسبوعين»
        if number.last < one.first and scene.glue(one.first - 1, "within") and one.value.unit in _SPANS:
            out.setdefault("period", scene.text(one.first - 1, one.last))
    return out


def _long(scene: Scene, cue: Cue) -> bool:
    """Whether «خلال» stands before a span of time; any other word does."""
    if cue.key != "period" or cue.first != cue.last or not scene.function(cue.first):
        return True
    span, dated = scene.number_at.get(cue.last + 1), scene.date_at.get(cue.last + 1)
    if dated and dated.value.precision in _LONG and not _short(dated.value):
        return True
    time = any(r.entry.category == "units" and r.entry.klass.startswith("time") for r in scene.readings(cue.last + 1))
    return time or bool(span and span.value.kind == "duration" and span.value.unit in _SPANS)


def _trailed(scene: Scene, one: Date) -> dict[str, str]:
    """The scope words of a period that ends a coordination: «خلال شهر أبريل», «الـ24 ساعة الماضية»."""
    if one.value.part("duration") and one.value.part("shift") == "past":
        return {"day" if _short(one.value) else "period": scene.text(one.first, one.last)}
    cues = scene.cues(max(0, one.first - _TRAILED), one.last + 1, "scopes", "phrase")
    return {cue.key: scene.text(cue.first, cue.last) for cue in cues if cue.key in ("day", "period") and _long(scene, cue)}


def _of_another(scene: Scene, number: Number, cue: Cue) -> bool:
    """«أحرز 9 أهداف رافعا رصيده إلى 41»: a total behind the number that has a number of its own."""
    if compared.of_total(scene, number, cue.first):
        return True
    behind = number.last < cue.first and not scene.glue(cue.first, "since")
    return behind and scene.count_between(cue.last, scene.segment(number.first).end) > 0


def _since_record(scene: Scene, cue: Cue) -> bool:
    """«في أسوأ حادث منذ تصادم 2004»: how far back a record reaches."""
    near = range(max(0, cue.first - _RECORD), cue.first)
    return bool(scene.glue(cue.first, "since")) and any(scene.glue(at, "record") for at in near)


def _its_size(scene: Scene, number: Number) -> bool:
    """«شبكة طولها 90 كيلومترا»: how long a thing is, not how far something is from it."""
    near = (cue for cue in scene.events if number.first - _OTHERS <= cue.first < number.first)
    return any(cue.key == "distance_location" and cue.suffix for cue in near)


def _now(scene: Scene, number: Number) -> bool:
    """A verb of the present before the number: «يتلقى 9 أشخاص العلاج»."""
    at = skip_hedge(scene, number.first - 1)
    present = (scene.shapes.present(scene.tokens[at].form, r.prefix) for r in scene.readings(at))
    return at >= 0 and scene.verb(at) and any(present)


def present(scene: Scene, number: Number) -> bool:
    """Whether the statement that the number stands in opens with a verb of a state that lasts, in the present, of nothing that
    had been: it holds on the day of publication (تبلغ، يضم، ما زالت)."""
    first = scene.begins(number.first)
    if scene.segment(first).border not in ("start", "hard", "and", "that", "that and"):
        return False
    for at in range(first, min(first + _STATE, number.first)):
        if scene.glue(at, "was"):
            return False
        if scene.glue(at, "lasts"):
            return True
    return False


def current(scene: Scene, number: Number) -> bool:
    """«ليبلغ قوامها الحالي 9», «ما زال 9 عالقين»: the clause says before the number that it holds today."""
    said = scene.cues(scene.segment(number.first).first, number.first, "scopes", "phrase")
    return any(cue.key == "total_standing" and cue.first not in scene.date_at for cue in said)


def _act(event: Evidence, flags: frozenset[str]) -> bool:
    """Whether the word says an act (وظفت، نشر) and not a state (يعمل، موظف)."""
    if "act" not in flags:
        return False
    if event.klass == "noun":
        return event.label != "deployed_present"
    return event.klass.startswith("verb") and not event.present


def _level(scene: Scene, number: Number) -> tuple[Scope, str]:
    """Rain falls in an event, heat and levels are read off, a reservoir holds a stock."""
    segment = scene.segment(number.first)
    found: tuple[Scope, str] = ("moment", "read off") if number.value.unit in _HEAT else ("event", "event")
    if number.value.kind == "percent" or number.value.unit in _VOLUMES:
        found = ("total_standing", "volume")
    for cue in scene.events:
        if segment.first <= cue.first < segment.end and cue.klass == "attr":
            text = scene.text(cue.first, cue.last)
            if cue.key == "level_stock":
                return "total_standing", text
            if number.value.unit not in ("mm", "cm"):
                found = ("moment", text)
    return found
