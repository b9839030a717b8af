"""The claims stage: for every quantity and date of a document, what it is about."""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.extract import amount_subjects, events, modality, parts, places, roles, scopes, speakers, subjects, times
from factcheck.extract.scene import Date, Number, Scene, scenes
from factcheck.lang.lexicon import Lexicon
from factcheck.model import Claim, Document, Modality, Quantity, Scope, Subject, Time, When
from factcheck.text.tokens import PartText

_GOVERNED = frozenset({"money", "measure", "percent", "percentage_point", "fraction", "multiple", "duration"})
_SIDE = frozenset({"duration", "age", "round_ordinal", "ranked"})


@dataclass(slots=True)
class _Draft:
    """A claim being filled."""

    scene: Scene
    number: Number
    subject: subjects.Found | None = None
    source: _Draft | None = None  # whose noun an elided one took over
    noun: int | None = None
    human: bool | None = None
    concept: str = ""
    event: events.Evidence | None = None
    whole: _Draft | None = None
    place: places.Place | None = None
    time: Time | None = None
    scope: Scope | None = None
    speech: speakers.Speech | None = None
    modality: Modality = "fact"
    why: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _State:
    """What the text has said so far and a later number may take over."""

    clock: times.Clock
    speaker: str | None = None
    place: places.Place | None = None
    fallback: places.Place | None = None
    drafts: dict[int, _Draft] = field(default_factory=dict)  # by identity of the number, in text order
    last: _Draft | None = None
    ill: bool = False

    def before(self) -> list[_Draft]:
        return list(self.drafts.values())


def make_claims(
    document: Document, parts_: tuple[PartText, ...], quantities: tuple[Quantity, ...], whens: tuple[When, ...], lexicon: Lexicon
) -> tuple[Claim, ...]:
    """One claim for each quantity and each date, in text order, headline first; ids ``document#1``, ``document#2`` …"""
    state = _State(times.Clock(document.published.date() if document.published else None))
    rows: list[tuple[Scene, Number | Date]] = []
    for part in sorted(parts_, key=lambda part: part.part != "headline"):
        for scene in scenes(part, quantities, whens, lexicon):
            _sentence(scene, state)
            members: list[Number | Date] = [*scene.numbers, *scene.dates]
            rows += [(scene, member) for member in sorted(members, key=lambda one: (one.first, one.last))]
    ids = {id(member): f"{document.id}#{n}" for n, (_, member) in enumerate(rows, 1)}
    return tuple(_claim(document, scene, member, state, ids) for scene, member in rows)


def _sentence(scene: Scene, state: _State) -> None:
    """Fill the drafts of one sentence and move the state on."""
    found = places.places(scene)
    said = speakers.speeches(scene, state.speaker)
    state.ill = state.ill or events.ill(scene)
    earlier = state.before()
    drafts = [_Draft(scene, number) for number in scene.numbers]
    for n, draft in enumerate(drafts):
        draft.number.role = draft.number.role or roles.role(scene, draft.number)
        _subject(draft, earlier, drafts[:n])
        state.drafts[id(draft.number)] = draft
    for n, draft in enumerate(drafts):
        _event(draft, earlier, drafts[:n], state)
    state.place = state.place or places.main_place(scene, found, said)
    state.fallback = places.source_place(found, said) or state.fallback
    for n, draft in enumerate(drafts):
        draft.speech = speakers.speaker(scene, said, draft.number.first)
        _modality(draft)
        _place(draft, found, said, drafts[:n], state)
    _rivals(drafts)
    for n, draft in enumerate(drafts):
        _time(draft, drafts[:n], said, state)
    named = [speech.text for speech in said if speech.source]
    if named:
        state.speaker = named[-1]
    state.clock.read(scene, [draft.time for draft in drafts if draft.time and draft.number.role != "from"])
    state.last = drafts[-1] if drafts else state.last


def _subject(draft: _Draft, earlier: list[_Draft], drafts: list[_Draft]) -> None:
    scene, number = draft.scene, draft.number
    kind = number.value.kind
    found: subjects.Found | None
    if kind == "ordinal":
        found = subjects.ranked(scene, number)
    elif kind == "age":
        found = subjects.aged(scene, number) or amount_subjects.governing(scene, number)
    elif kind in _GOVERNED:
        found = amount_subjects.governing(scene, number)
    else:
        found = subjects.counted(scene, number) or subjects.stated_before(scene, number)
    before = _antecedent(number, earlier, drafts)
    if found and before and before.subject and _other(scene, found):
        text = found.text if before.subject.head in found.text else f"{before.subject.head} {found.text}"
        found = subjects.Found(found.head, subjects.trimmed(text), "another of the same", found.at, found.last, True)
        draft.human = before.human
        draft.source = before
    elif found is None and before and before.subject:
        found = subjects.Found(before.subject.head, before.subject.text, "taken over")
        draft.source, draft.human, draft.concept = before, before.human, before.concept
    draft.subject = found
    if found and found.at is not None:
        draft.noun = found.at if found.own else None
        if draft.source is None:
            draft.human = _human(scene, found.at) if found.own or found.why.startswith("counted") else None
            draft.concept = _concept(scene, found.at)
        elif found.own:
            draft.concept = _concept(scene, found.at)
    if found:
        draft.why.append(f"subject: {found.why} → {found.head}")


def _antecedent(number: Number, earlier: list[_Draft], drafts: list[_Draft]) -> _Draft | None:
    """The claim before whose noun an elided one takes over: of its sentence and kind, else of its kind, else the last of its sentence."""
    kind = number.value.kind
    for pool in (drafts, earlier[-6:]):
        same = [one for one in pool if one.subject and one.number.value.kind == kind]
        if same:
            return same[-1]
    for pool in (drafts, earlier[-3:]):
        known = [one for one in pool if one.subject and one.number.value.kind not in ("ordinal", "duration", "age")]
        if known:
            return known[-1]
    return None


def _other(scene: Scene, found: subjects.Found) -> bool:
    return found.at is not None and any(cue.key == "other" for cue in scene.at[found.at] if cue.category == "parts")


def _human(scene: Scene, at: int) -> bool | None:
    """Whether the counted noun is of people; unknown where the lexicon does not know it."""
    known = [r.entry.klass.split() for r in scene.tokens[at].readings if r.entry.category in ("nouns", "duals")]
    if any("human" in klass for klass in known) or scene.is_(at, "nationalities"):
        return True
    return False if known else None


def _concept(scene: Scene, at: int) -> str:
    for reading in scene.readings[at]:
        if reading.entry.category == "nouns":
            return reading.entry.key
    return scene.tokens[at].form


def _event(draft: _Draft, earlier: list[_Draft], drafts: list[_Draft], state: _State) -> None:
    scene, number = draft.scene, draft.number

    def fits(part: Number, whole: Number) -> bool:
        one, other = state.drafts[id(part)], state.drafts[id(whole)]
        return one.human is None or other.human is None or one.human == other.human

    link = parts.part_of(scene, number, [one.number for one in earlier], fits)
    if link is None:
        link = _share(draft, earlier + drafts)
    if link:
        draft.whole = state.drafts.get(id(link[0]))
        draft.why.append(f"part_of: {link[1]}")
    found = events.event(scene, number, draft.noun, draft.human)
    inherited = _inherited(draft, drafts)
    if inherited and (found is None or _yields(draft, found)):
        found = inherited
    if found is None:
        found = events.outer(scene, number, draft.human)
    if found is None and draft.source and draft.source.event and events.allowed(draft.source.event.label, number, None):
        found = draft.source.event._replace(strength=1)
    if found is None:
        found = next((one.event for one in reversed(earlier) if one.event and one.event.label not in _SIDE), None)
    if found and found.label == "wounded" and state.ill:
        found = found._replace(label="infected")
    draft.event = found
    if found:
        draft.why.append(f"event: {found.words} → {found.label}")


def _share(draft: _Draft, pool: list[_Draft]) -> tuple[Number, str] | None:
    """«60% من المشاركين», «أربعة من المصابين»: a share of things that were counted before, called by what happened to them, or,
    for a percentage, by the same noun."""
    found, number, scene = draft.subject, draft.number, draft.scene
    if not found or found.at is None or found.why not in ("of X", "share of X", "partitive") or number.role is not None:
        return None
    if not scene.shapes.definite(scene.tokens[found.at].form) or scene.glue(found.at, "base"):
        return None
    own = events.named(scene, number, found.at)
    for one in reversed(pool):
        if one.number.value.kind not in ("count", "money", "measure") or one.whole and one.concept != draft.concept:
            continue
        like = number.value.kind != "count" and one.concept == draft.concept != "" and one.noun is not None
        if like or (own and one.event and one.event.label == own):
            return one.number, found.text
    return None


def _yields(draft: _Draft, found: events.Evidence) -> bool:
    """Whether what a number's own clause says gives way: in a part to its whole, unless a verb or verbal noun of its own says
    another thing; in a restatement to what it restates."""
    if draft.whole:
        return found.strength < 3 or found.klass in ("people", "attr") or found.label == "other"
    segment = draft.scene.segment(draft.number.first)
    return any(draft.scene.glue(at, "thatis") for at in range(segment.first, draft.number.first))


def _inherited(draft: _Draft, drafts: list[_Draft]) -> events.Evidence | None:
    """What a part takes from its whole, an elided noun from its antecedent, an item from the list before it."""
    for one in (draft.whole, draft.source if draft.source and draft.source.scene is draft.scene else None):
        if one and one is not draft and one.event and one.event.label not in _SIDE:
            if events.allowed(one.event.label, draft.number, None) or draft.whole:
                return one.event._replace(strength=1)
    for one in reversed(drafts):
        if one.event and one.event.label not in _SIDE and not places.divided(draft.scene, one.number.last, draft.number.first):
            if events.allowed(one.event.label, draft.number, draft.human):
                return one.event._replace(strength=1)
    return None


def _modality(draft: _Draft) -> None:
    draft.modality, words = modality.modality(draft.scene, draft.number, draft.speech)
    if draft.modality == "fact" and draft.whole and draft.whole.scene is draft.scene and draft.whole.modality != "fact":
        draft.modality, words = draft.whole.modality, "whole"
    if words:
        draft.why.append(f"modality: {words} → {draft.modality}")


def _rivals(drafts: list[_Draft]) -> None:
    for one, other in zip(drafts, drafts[1:], strict=False):
        if one.modality == other.modality == "fact" and modality.rivals(
            one.scene, one.number, other.number, (one.speech, other.speech)
        ):
            one.modality = other.modality = "quoted"
            other.why.append("modality: another source says otherwise → quoted")


def _place(draft: _Draft, found: list[places.Place], said: list[speakers.Speech], drafts: list[_Draft], state: _State) -> None:
    """From the sentence, else from the whole or the antecedent, else from the claim before it in the sentence, else the story's."""
    at = draft.subject.at if draft.subject else None
    span = (at, draft.subject.last) if draft.subject and at is not None and draft.subject.last is not None else None
    label = draft.event.label if draft.event else None
    draft.place = places.place(draft.scene, found, draft.number, said, label, span)
    if draft.place:
        draft.why.append(f"place: {draft.place.text}")
        return
    kin = [draft.whole, draft.source if draft.source and draft.source.scene is draft.scene else None, *reversed(drafts)]
    draft.place = next((one.place for one in kin if one and one.place), None) or state.place or state.fallback


def _time(draft: _Draft, before: list[_Draft], said: list[speakers.Speech], state: _State) -> None:
    scene, number = draft.scene, draft.number
    ruling = times.governing(scene, number, said, draft.modality == "fact")
    plan = draft.modality in ("plan", "forecast")
    time = times.resolved(ruling.when, state.clock, plan, ruling.since) if ruling else None
    published = state.clock.published
    if draft.modality == "fact" and time and time.low and published and time.low > published:
        draft.modality = "plan"
        draft.why.append(f"modality: {time} → plan")
    draft.scope, reason = scopes.scope(scene, number, draft.event, draft.modality, ruling)
    kin = draft.whole or (draft.source if draft.source and draft.source.scene is scene else None)
    if time is None and kin and kin.scope and draft.scope and draft.scope not in ("plan_target", "per_unit_rate"):
        if kin.scope != "plan_target" or draft.modality == kin.modality:
            draft.scope, reason = kin.scope, "as its whole"
    if draft.scope:
        draft.why.append(f"scope: {reason} → {draft.scope}")
    if time is None:
        time = _carried(draft, kin, before, state)
    draft.time = time
    draft.why.append(f"time: {time} ({time.basis})")


def _carried(draft: _Draft, kin: _Draft | None, before: list[_Draft], state: _State) -> Time:
    """The time of the whole, of the list, of the claim before, of the story."""
    standing = draft.scope in ("total_standing", "moment", "per_unit_rate") and not (
        draft.event and draft.event.label == "rainfall_level"
    )
    chain = [kin] if standing else [kin, *reversed(before)]
    for one in chain:
        if one and one.time and one.time.basis != "published" and one.number.role != "from":
            if draft.modality != "fact" or not state.clock.ahead(one.time):
                return times.inherited(one.time)
    like = (
        state.last is not None
        and state.last.event is not None
        and draft.event is not None
        and state.last.event.label == draft.event.label
    )
    if standing or (draft.modality in ("plan", "forecast") and not like):
        return state.clock.day()
    return times.carried(state.clock, draft.modality != "fact")


def _claim(document: Document, scene: Scene, member: Number | Date, state: _State, ids: dict[int, str]) -> Claim:
    span = member.value.span
    sentence = scene.part.span(scene.sentence.start, scene.sentence.end)
    if isinstance(member, Date):
        time = times.resolved(member.value, state.clock, False, False) or Time(None, None, "unknown")
        return Claim(ids[id(member)], document.id, span, sentence, member.value, time=time)
    draft = state.drafts[id(member)]
    found = draft.subject
    return Claim(
        ids[id(member)],
        document.id,
        span,
        sentence,
        member.value,
        Subject(found.text, found.head, draft.concept) if found else Subject(),
        draft.place.text if draft.place else None,
        draft.place.id if draft.place else "",
        draft.event.label if draft.event else None,
        (),
        draft.scope,
        draft.time or Time(None, None, "unknown"),
        ids.get(id(draft.whole.number)) if draft.whole else None,
        draft.speech.text if draft.speech else None,
        draft.modality,
        member.role,
        tuple(draft.why),
    )
