"""The claims stage: for every quantity and date of a document, what it is about."""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.extract import events, modality, parts, places, roles, scopes, speakers, subjects, times
from factcheck.extract.scene import Date, Number, Scene, scenes
from factcheck.lang.lexicon import Lexicon
from factcheck.model import Claim, Document, Quantity, Subject, Time, When
from factcheck.text.tokens import PartText

_GOVERNED = frozenset({"money", "measure", "percent", "percentage_point", "fraction", "multiple", "duration"})


@dataclass(slots=True)
class _State:
    """What the text has said so far and a later number may take over."""

    clock: times.Clock
    speaker: str | None = None
    place: places.Place | None = None
    numbers: list[Number] = field(default_factory=list)  # of the sentence before
    drafts: dict[int, _Draft] = field(default_factory=dict)  # by identity of the number
    last: _Draft | None = None


@dataclass(slots=True)
class _Draft:
    """A claim being filled."""

    scene: Scene
    number: Number
    subject: subjects.Found | None = None
    noun: int | None = None
    human: bool | None = None
    event: events.Evidence | None = None
    whole: Number | None = None
    place: places.Place | None = None
    time: Time | None = None
    scope: str | None = None
    speech: speakers.Speech | None = None
    modality: str = "fact"
    why: list[str] = field(default_factory=list)


def make_claims(
    document: Document, parts_: tuple[PartText, ...], quantities: tuple[Quantity, ...], whens: tuple[When, ...], lexicon: Lexicon
) -> tuple[Claim, ...]:
    """One claim for each quantity and each date, in text order, headline first; ids ``document#1``, ``document#2`` …"""
    published = document.published.date() if document.published else None
    state = _State(times.Clock(published))
    ordered = sorted(parts_, key=lambda part: part.part != "headline")
    rows: list[tuple[Scene, Number | Date]] = []
    for part in ordered:
        for scene in scenes(part, quantities, whens, lexicon):
            _sentence(scene, state)
            members: list[Number | Date] = [*scene.numbers, *scene.dates]
            rows += [(scene, member) for member in sorted(members, key=lambda one: (one.first, one.last))]
    ids = {id(member): f"{document.id}#{n}" for n, (_, member) in enumerate(rows, 1)}
    return tuple(_claim(document, scene, member, state, ids) for scene, member in rows)


def _sentence(scene: Scene, state: _State) -> None:
    """Fill the drafts of one sentence and move the state on."""
    found_places = places.places(scene)
    found_speech = speakers.speeches(scene, state.speaker)
    if state.place is None and found_places:
        state.place = found_places[0]
    drafts: list[_Draft] = []
    for number in scene.numbers:
        number.role = number.role or roles.role(scene, number)
        draft = _Draft(scene, number)
        state.drafts[id(number)] = draft
        drafts.append(draft)
        _subject(draft, drafts, state)
    for n, draft in enumerate(drafts):
        _event(draft, drafts[:n], state)
    for n, draft in enumerate(drafts):
        _frame(draft, drafts[:n], state, found_places, found_speech)
    _move(scene, state, drafts, found_places, found_speech)


def _move(scene: Scene, state: _State, drafts: list[_Draft], found: list[places.Place], said: list[speakers.Speech]) -> None:
    named = [speech.text for speech in said if speech.source]
    if named:
        state.speaker = named[-1]
    stated = [time for date in scene.dates if (time := times.resolved(date.value, state.clock, False))]
    if stated:
        state.clock.current = stated[0]
        if state.clock.story is None:
            state.clock.story = stated[0]
    if drafts:
        state.numbers = scene.numbers
        state.last = drafts[-1]


def _antecedent(draft: _Draft, drafts: list[_Draft], state: _State) -> _Draft | None:
    """The claim before whose noun an elided one takes over: of the same kind, else any with a subject."""
    pool = [one for one in drafts if one is not draft and one.subject] or ([state.last] if state.last else [])
    same = [one for one in pool if one.number.value.kind == draft.number.value.kind]
    return (same or pool or [None])[-1]


def _subject(draft: _Draft, drafts: list[_Draft], state: _State) -> None:
    scene, number = draft.scene, draft.number
    kind = number.value.kind
    found: subjects.Found | None
    if kind == "ordinal":
        found = subjects.ranked(scene, number)
    elif kind == "age":
        found = subjects.aged(scene, number)
    elif kind in _GOVERNED:
        found = subjects.governing(scene, number) if not _points_back(scene, number) else None
    else:
        found = subjects.counted(scene, number) or subjects.stated_before(scene, number)
    before = _antecedent(draft, drafts, state)
    if found and _other(scene, number, found):
        text = f"{before.subject.head} {found.text}" if before and before.subject else found.text
        found = subjects.Found(found.head, subjects.trimmed(text), "another of the same", found.at, found.last, found.own, True)
    if found is None and before and before.subject:
        old = before.subject
        found = subjects.Found(old.head, old.text, "taken over", None, None, False, True)
        draft.human = before.human
    draft.subject = found
    draft.noun = found.at if found and found.own else None
    if draft.noun is not None:
        draft.human = _human(scene, draft.noun)
    if found:
        draft.why.append(f"subject: {found.why} → {found.head}")


def _points_back(scene: Scene, number: Number) -> bool:
    """«نصفها», «38% منها»: a share of what stands before."""
    last = scene.tokens[number.last]
    if number.value.kind == "fraction" and any(reading.suffix for reading in last.readings):
        return True
    cue = scene.cue(number.last + 1, "parts", "word")
    return bool(cue and cue.key == "after")


def _other(scene: Scene, number: Number, found: subjects.Found) -> bool:
    return found.at is not None and any(cue.key == "other" for cue in scene.at[found.at] if cue.category == "parts")


def _human(scene: Scene, at: int) -> bool | None:
    """Whether the counted noun is of people; unknown where the lexicon does not know it."""
    known = [r.entry.klass.split() for r in scene.tokens[at].readings if r.entry.category in ("nouns", "duals")]
    if any("human" in klass for klass in known):
        return True
    if any(r.entry.category == "nationalities" for r in scene.tokens[at].readings):
        return True
    return False if known else None


def _event(draft: _Draft, before: list[_Draft], state: _State) -> None:
    scene, number = draft.scene, draft.number
    link = parts.part_of(scene, number, state.numbers)
    if link:
        draft.whole = link[0]
        draft.why.append(f"part_of: {link[1]}")
    found = events.event(scene, number, draft.noun, draft.human)
    whole = state.drafts.get(id(draft.whole)) if draft.whole else None
    if whole and whole.event and (found is None or found.strength < 3) and whole is not draft:
        found = whole.event
    if found is None:
        source = next(
            (one for one in reversed(before) if one.event and one.event.label not in ("duration", "age", "round_ordinal")),
            state.last,
        )
        if source and source.event:
            found = source.event._replace(strength=0)
    if found and found.label == "wounded" and events.ill(scene):
        found = found._replace(label="infected")
    draft.event = found
    if found:
        draft.why.append(f"event: {found.words} → {found.label}")


def _frame(draft: _Draft, before: list[_Draft], state: _State, found: list[places.Place], said: list[speakers.Speech]) -> None:
    scene, number = draft.scene, draft.number
    draft.speech = speakers.speaker(scene, said, number.first)
    draft.modality, words = modality.modality(scene, number, draft.speech)
    if words:
        draft.why.append(f"modality: {words} → {draft.modality}")
    draft.place = places.place(scene, found, number, draft.speech) or state.place
    date, own = times.governing(scene, number)
    label = draft.event.label if draft.event else None
    scope, reason = scopes.scope(scene, number, label, draft.modality, date.value if date else None, own)
    draft.scope = scope
    if scope:
        draft.why.append(f"scope: {reason} → {scope}")
    plan = draft.modality in ("plan", "forecast")
    time = times.resolved(date.value, state.clock, plan) if date else None
    if time is None:
        previous = next((one.time for one in reversed(before) if one.time and one.time.basis != "published"), None)
        time = times.carried(state.clock, scope, previous)
    draft.time = time


def _claim(document: Document, scene: Scene, member: Number | Date, state: _State, ids: dict[int, str]) -> Claim:
    span = member.value.span
    sentence = scene.part.span(scene.sentence.start, scene.sentence.end)
    if isinstance(member, Date):
        time = times.resolved(member.value, state.clock, False) or Time(None, None, "unknown")
        return Claim(ids[id(member)], document.id, span, sentence, member.value, time=time)
    draft = state.drafts[id(member)]
    found = draft.subject
    return Claim(
        ids[id(member)],
        document.id,
        span,
        sentence,
        member.value,
        Subject(found.text, found.head) if found else Subject(),
        draft.place.text if draft.place else None,
        draft.place.id if draft.place else "",
        draft.event.label if draft.event else None,
        (),
        draft.scope,  # type: ignore[arg-type]
        draft.time or Time(None, None, "unknown"),
        ids.get(id(draft.whole)) if draft.whole else None,
        draft.speech.text if draft.speech else None,
        draft.modality,  # type: ignore[arg-type]
        member.role,
        tuple(draft.why),
    )
