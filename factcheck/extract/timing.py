"""The time and the scope of a claim: said, taken over from its list, its whole or the story, else the day of publication."""

from __future__ import annotations

from datetime import timedelta

from factcheck.extract import asides, clocks, compared, hours, named_events, places, preceding, scopes, speakers, times, trailing
from factcheck.extract.draft import Draft, State
from factcheck.extract.long_since import long_since
from factcheck.model import PLANS, Time
from factcheck.world.concepts import dimension
from factcheck.world.labels import flagged, timed

_MONEY = frozenset({"money", "percent", "fraction"})
_LATELY = 3  # claims before in which an indicator was told of


def fill_time(draft: Draft, before: list[Draft], said: list[speakers.Speech], state: State) -> None:
    scene, number = draft.scene, draft.number
    label = draft.event.label if draft.event else ""
    ruling = times.governing(scene, number, label, said, draft.modality == "fact", state.clock.published)
    happens = draft.event is not None and draft.event.label in timed("event") | timed("change") and draft.modality == "fact"
    if happens and (ruling is None or ruling.spoken):
        ruling = times.closing(scene, number, label, said, state.clock.published) or ruling
    if happens:
        ruling = named_events.of_event(scene, number) or ruling
        ruling = trailing.trailing(scene, number, label, asides.usable(scene, number, True, label), ruling) or ruling
    if ruling and ruling.spoken and draft.event and draft.event.label in flagged("ends") and state.clock.story:
        ruling = None
    if ruling and not (ruling.own or ruling.spoken) and draft.whole and draft.whole.scene is scene and _today(draft.whole):
        ruling = None  # a part of what holds today
    plan = draft.modality in PLANS
    time = clocks.resolved(ruling.when, state.clock, plan, ruling.since, ruling.end and ruling.end.value) if ruling else None
    if ruling and time and not ruling.open:
        time = times.together(scene, ruling.date, time)
    if ruling and ruling.months and time and time.high:
        time = clocks.months_to(time.high, ruling.months)
    time = preceding.measured(draft, before, state) or preceding.year_before(draft, ruling, time) or time
    published = state.clock.published
    if draft.modality == "fact" and time and time.low and published and time.low > published:
        draft.modality = "forecast" if draft.event and draft.event.label == "rainfall_level" else "plan"
        draft.why.append(f"modality: {time} → {draft.modality}")
        if ruling and ruling.when.direction == "until":
            time = clocks.resolved(ruling.when, state.clock, True, ruling.since)
    draft.scope, reason = scopes.scope(scene, number, draft.event, draft.modality, ruling)
    kin = draft.whole or (draft.source if draft.source and draft.source.scene is scene else None)
    apart = ruling and ((ruling.open and (ruling.own or _of_another(ruling, kin))) or compared.opposed(scene, number))
    if ruling and ruling.own and not ruling.open and kin and kin.scope == "cumulative":
        apart = True  # «، بينهم 35 أمس»
    again = time is None or (_restates(draft, kin) and not apart) if kin else False
    if kin and again and not scopes.to_date(scene, number) and _shares_scope(draft, kin):
        draft.scope, reason = kin.scope, "as its whole"
    if time and ruling and ruling.begins and draft.scope in ("total_standing", "moment"):
        time = state.clock.day() if time.high == published else Time(time.high, time.high, time.basis)
    standing = draft.scope in ("total_standing", "moment")
    if (
        time
        and ruling
        and standing
        and not (ruling.own or ruling.spoken or ruling.begins)
        and (scopes.present(scene, number) or scopes.current(scene, number))
    ):
        time = state.clock.day()
    if scopes.to_date(scene, number) and draft.scope == "cumulative" and not (ruling and ruling.end):
        time = Time(time.low, published, time.basis) if time and ruling and ruling.begins and time.low else state.clock.day()
    if not (ruling and ruling.own and not ruling.open):
        time = times.then(scene, number, said, state.clock) or time
    if time is None:
        time = _carried(draft, kin, before, state)
        if time.basis == "inherited" and time.low and time.high and draft.event:
            scope = scopes.inherited(draft.scope, draft.event.label, (time.high - time.low).days + 1, number.value.kind)
            draft.scope, reason = scope, reason if scope == draft.scope else "time taken over"
    hour = hours.cut_off(scene, number, time, ruling, state.clock) if draft.modality == "fact" and draft.scope else None
    if hour:
        time = hour
        if draft.scope in ("event", "day", "period"):
            draft.scope, reason = "cumulative", "hour"
    elif draft.modality == "fact" and draft.scope in ("event", "cumulative"):
        time = hours.told(scene, number, time, state.clock) or time
    if number.value.kind in _MONEY and draft.scope in ("event", "period") and _budgeted(draft, ruling, time, state):
        draft.scope, reason = "plan_target", "budget"
        if draft.modality == "fact" and state.clock.ahead(time):
            draft.modality = "plan"
            draft.why.append("modality: budget → plan")
    if draft.scope:
        draft.why.append(f"scope: {reason} → {draft.scope}")
    time = long_since(draft, time, state.clock) or time
    days = _morrow(draft, ruling)
    if days and time.low and time.low == time.high:
        time = Time(time.low + timedelta(days), time.low + timedelta(days), time.basis)
    draft.time = time
    draft.why.append(f"time: {time} ({time.basis})")


def _of_another(ruling: times.Ruling, kin: Draft | None) -> bool:
    """«وصل 300 إلى الجزيرة، ومنذ مطلع الشهر، وصل 4 آلاف»: the time of a statement behind that of the number's kin."""
    return kin is not None and asides.fronted(kin.scene, ruling.date, kin.number)


def _morrow(draft: Draft, ruling: times.Ruling | None) -> int:
    """«أصيب 7 أمس، غداة مقتل 9»: the days between what happened and the day that the sentence tells of."""
    scene, number = draft.scene, draft.number
    segment = scene.segment(number.first)
    for at in range(number.first - 1, segment.first - 1, -1):
        found = scene.glue(at, "morrow")
        if found:
            own = ruling is not None and at < ruling.date.first < segment.end
            return int(found.key) if scene.cue(at + 1, "events", "noun") and not own else 0
        if scene.verb(at) or at in scene.number_at:
            return 0
    return 0


def _budgeted(draft: Draft, ruling: times.Ruling | None, time: Time, state: State) -> bool:
    """A sum in a budget of a year that has not ended."""
    published = state.clock.published
    budget = ruling is not None and asides.of_budget(draft.scene, ruling.date)
    budget = budget or (state.clock.budget is not None and time.basis == "inherited" and str(time) == str(state.clock.budget))
    return budget and published is not None and time.high is not None and time.high >= published


def _restates(draft: Draft, kin: Draft) -> bool:
    return kin is draft.source and draft.event is not None and kin.event is not None and draft.event.label == kin.event.label


def _shares_scope(draft: Draft, kin: Draft) -> bool:
    """A part or an elided item has the scope of its whole, unless it is a plan or a rate of its own."""
    if not kin.scope or not draft.scope or draft.scope in ("plan_target", "per_unit_rate"):
        return False
    if kin.scope == "moment" and kin.number.value.unit != draft.number.value.unit:
        return False
    if kin is draft.source and kin.scope in ("per_unit_rate", "moment") and not _restates(draft, kin):
        return False
    if draft.event and kin.event and draft.event.label != kin.event.label:
        if kin.scope == "total_standing" and kin.event.label == "level_stock":
            return False  # «102 مقعدا من أصل 395»: how many there are says nothing of the part
        if draft.whole is None and draft.scope == "total_standing":
            return False  # «أرسلت 300 جندي ليصبح العدد 900»
    return kin.scope != "plan_target" or draft.modality == kin.modality


def _lasting(one: Draft, draft: Draft) -> bool:
    """Whether the claim before it, of one statement with it or of one noun, says what holds on the day of publication."""
    if one.scene is not draft.scene or not _today(one):
        return False
    return one is draft.source or not places.divided(draft.scene, one.number.first, draft.number.first)


def _today(one: Draft) -> bool:
    """Whether its clause says that it holds on the day of publication."""
    said = scopes.present(one.scene, one.number) or scopes.current(one.scene, one.number)
    return said and one.time is not None and one.time.basis == "published"


def _long_ago(one: Draft) -> bool:
    """«مركب منذ 40 سنة، والهدر بلغ 9 أمتار»: how long something has lasted is no time of what is told behind it."""
    elapsed = one.number.value.kind in ("duration", "age") and one.number.first in one.scene.date_at
    if not elapsed or one.time is None or one.time.low is None or one.time.high is None:
        return False
    return (one.time.high - one.time.low).days > clocks.OLD


def _of_budget(draft: Draft, budget: Time, state: State) -> bool:
    """A part of a budget to come, whose whole a sentence before told: a sum set aside, a share of what will be spent."""
    label, kind = draft.event.label if draft.event else "", draft.number.value.kind
    part = label == "allocated" or (label == "spent" and kind != "money") or (label == "other" and kind == "money")
    return part and kind in _MONEY and draft.modality in ("fact", "plan") and state.clock.ahead(budget)


def _of_release(one: Draft) -> bool:
    """A share or a rate of a month or longer: the figures beside it are of that too."""
    said = one.number.value.kind == "percent" and one.time is not None and one.time.basis != "published"
    return said and one.time is not None and clocks.lasts(one.time)


def _carried(draft: Draft, kin: Draft | None, before: list[Draft], state: State) -> Time:
    """The time of the whole, of the list, of the claim before, of the story."""
    if draft.modality == "fact" and draft.whole is None and scopes.present(draft.scene, draft.number):
        return state.clock.day()
    if draft.modality == "fact" and any(_lasting(one, draft) for one in (kin, *before[-1:]) if one):
        return state.clock.day()
    if state.clock.budget and _of_budget(draft, state.clock.budget, state):
        return clocks.inherited(state.clock.budget)
    rain = draft.event is not None and draft.event.label == "rainfall_level"
    standing = draft.scope in ("total_standing", "moment", "per_unit_rate") and not rain
    near = [kin] if standing else [kin, *reversed(before)]
    chain = [one for one in near if one and (one is draft.whole or not compared.aside(draft.scene, one.number, draft.number))]
    made = asides.made_before(draft.scene, draft.number)
    for one in chain:
        if one.scene is draft.scene and (made or times.recalled(one.scene, one.number, draft.number)):
            continue
        if one.time and not state.clock.recent(one.time) and compared.contrasted(draft.scene, one.number, draft.number):
            continue
        if draft.modality == "plan" and one is not kin and one.time and state.clock.over(one.time):
            continue
        if one is not draft.whole and _long_ago(one):
            continue
        if one.time and one.time.basis != "published" and one.number.role != "from":
            if draft.modality == "fact" and state.clock.ahead(one.time):
                if one is not draft.whole or one.modality != "plan":
                    continue
                draft.modality = "plan"
                draft.why.append("modality: whole → plan")
            return clocks.inherited(one.time)
    last = state.before[-1].event if state.before else None
    like = last is not None and draft.event is not None and last.label == draft.event.label
    planned = draft.modality in PLANS
    if (
        state.clock.budget
        and (planned or (draft.event and draft.event.label == "allocated"))
        and draft.number.value.kind != "count"
    ):
        budget = clocks.inherited(state.clock.budget)
        if draft.modality == "fact" and state.clock.ahead(budget):
            draft.modality = "plan"
            draft.why.append("modality: budget → plan")
        return budget
    label = draft.event.label if draft.event else ""
    if planned and label == "rainfall_level":  # what the forecast before is for
        told = (one for one in reversed(state.before) if one.event and one.event.label == label and one.modality != "fact")
        known = next((one.time for one in told if one.time and state.clock.ahead(one.time)), None)
        if known:
            return clocks.inherited(known)
    lately = list(state.before)[-_LATELY:]
    indicator = label == "level_stock" or dimension(draft.concept) == "money"  # «أسعار الأغذية 9%», no rate of interest
    measured = any(one.event and (one.event.label == label or (indicator and _of_release(one))) for one in lately)
    if standing and measured and draft.number.value.kind == "percent" and draft.scope != "per_unit_rate":
        return clocks.carried(state.clock, planned, long=True)
    if standing or (planned and not like):
        return state.clock.day()
    return clocks.carried(state.clock, draft.modality != "fact")
