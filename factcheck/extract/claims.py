"""The claims stage: for every quantity and date of a document, what it is about."""

from __future__ import annotations

from datetime import datetime
from itertools import chain

from factcheck.extract import (
    clocks,
    compared,
    conjuncts,
    event_context,
    event_kinds,
    heat,
    lengths,
    milestones,
    place_names,
    places,
    preceding,
    quakes,
    rained,
    roles,
    speakers,
    times,
    tolls,
    turnouts,
)
from factcheck.extract.carried import known, move
from factcheck.extract.dated import dated
from factcheck.extract.draft import Draft, State
from factcheck.extract.drafts import fill_event, fill_subject
from factcheck.extract.opposed import fill_modality, set_instead, set_rivals
from factcheck.extract.phrases import lemma
from factcheck.extract.place_aside import loosened
from factcheck.extract.place_lists import with_lists
from factcheck.extract.place_nations import in_nation
from factcheck.extract.placing import fill_place
from factcheck.extract.played import play_claim
from factcheck.extract.qualifiers import qualifiers
from factcheck.extract.scene import Date, Number, Scene
from factcheck.extract.scenes import scenes
from factcheck.extract.timing import fill_time
from factcheck.lang.lexicon import Lexicon
from factcheck.model import PLAYS, Claim, Document, Quantity, Span, Subject, Time, When, minute_of
from factcheck.text.tokens import PartText
from factcheck.world.namesakes import meant


def make_claims(
    document: Document, parts: tuple[PartText, ...], quantities: tuple[Quantity, ...], whens: tuple[When, ...], lexicon: Lexicon
) -> tuple[Claim, ...]:
    """One claim for each quantity, each moment of a match and each date that has days, in text order, headline first; ids are
    ``document#1`` and so on."""
    twins = meant(" ".join(part.view.folded for part in sorted(parts, key=lambda part: part.part == "headline")))
    state = State(_clock(document.published), title=document.title_in_body)
    claims: list[Claim] = []
    ids: dict[int, str] = {}
    for part in sorted(parts, key=lambda part: part.part != "headline"):
        for scene in scenes(part, quantities, whens, lexicon):
            told = [date for date in scene.dates if date.value.low is not None and not _elapsed(scene, date)]
            members: list[Number | Date] = sorted([*scene.numbers, *scene.plays, *told], key=lambda one: (one.first, one.last))
            ids |= {id(member): f"{document.id}#{len(claims) + n}" for n, member in enumerate(members, 1)}
            found = in_nation(with_lists(scene, place_names.places(scene, twins)), state.country)
            found = loosened(scene, found)
            said = speakers.speeches(scene, state.speaker)
            _sentence(scene, state, found, said)
            for member in members:
                if isinstance(member, Number) and member.value.kind in PLAYS:
                    claims.append(play_claim(document.id, ids[id(member)], scene, member, state, found, said))
                elif isinstance(member, Number):
                    claims.append(_number_claim(document.id, ids, state.drafts[id(member)], state))
                else:
                    claims.append(_date_claim(document.id, ids[id(member)], scene, member, state, found, said))
    return tuple(claims)


def _clock(published: datetime | None) -> clocks.Clock:
    return clocks.Clock(published.date() if published else None, minute=minute_of(published))


def _elapsed(scene: Scene, date: Date) -> bool:
    """«قبل 14 عاما»: a duration, which is a claim already."""
    return bool(date.value.part("duration")) and any(at in scene.number_at for at in range(date.first, date.last + 1))


def _sentence(scene: Scene, state: State, found: list[place_names.Place], said: list[speakers.Speech]) -> None:
    """Fill the drafts of one sentence and move the state on."""
    state.ill = state.ill or event_context.ill(scene)
    state.hurt = state.hurt or tolls.hurts(scene)
    if scene.part.part == "headline":
        state.headed = state.headed or event_kinds.toll(scene)
    drafts = [Draft(scene, number) for number in scene.numbers]
    earlier = list(state.before)
    line = places.is_line(scene, found)
    if not line:
        state.opener = None
    elif state.opener is None:
        state.opener = _opener(earlier)
    for n, draft in enumerate(drafts):
        draft.number.role = conjuncts.role(scene, draft.number) or roles.settled(scene, draft.number)
        if not conjuncts.fill_subject(draft, drafts[:n]):
            fill_subject(draft, earlier, drafts[:n], state.opener)
        state.drafts[id(draft.number)] = draft
    for n, draft in enumerate(drafts):
        if not conjuncts.fill_event(draft, drafts[:n]):
            fill_event(draft, earlier, drafts[:n], state)
        turnouts.settle(draft, state.turnout)
        rained.settle(draft)
        heat.settle(draft)
        quakes.settle(draft)
    state.turnout = turnouts.told(scene) or state.turnout
    if not line:
        move(scene, state, found, said)
    state.fallback = places.source_place(scene, found, said) or state.fallback
    for n, draft in enumerate(drafts):
        draft.speech = speakers.speaker(scene, said, draft.number.first)
        fill_modality(draft, drafts[:n])
        fill_place(draft, found, said, drafts[:n], state)
    set_rivals(drafts, earlier)
    for n, draft in enumerate(drafts):
        fill_time(draft, drafts[:n], said, state)
    set_instead(drafts)
    state.speaker = next((speech.text for speech in reversed(said) if speech.source), state.speaker)
    own = (draft for draft in drafts if draft.number.role != "from" and not compared.opposed(scene, draft.number))
    own = (draft for draft in own if not preceding.unsaid(draft))
    state.clock.read(scene, [draft.time for draft in own if draft.time])
    state.clock.named = times.named(scene, said, len(scene.tokens)) or state.clock.named
    state.before.extend(drafts)


def _opener(earlier: list[Draft]) -> Draft | None:
    """The claim that a list of places divides: the first count of the last sentence that is no part of another."""
    last = [draft for draft in earlier if draft.scene is earlier[-1].scene]
    return next((draft for draft in last if draft.whole is None and draft.number.value.kind == "count"), None)


def _span(scene: Scene) -> Span:
    return scene.part.span(scene.sentence.start, scene.sentence.end)


def _number_claim(document: str, ids: dict[int, str], draft: Draft, state: State) -> Claim:
    found, number = draft.subject, draft.number
    words, restrict = qualifiers(draft)
    return Claim(
        ids[id(number)],
        document,
        number.value.span,
        _span(draft.scene),
        number.value,
        Subject(found.text, found.head, draft.concept, words, restrict) if found else Subject(),
        draft.place.text if draft.place else None,
        (draft.place.id or ("" if draft.place.apart else known(state))) if draft.place else "",
        draft.event.label if draft.event else None,
        milestones.of_years(draft.scene, number) or lengths.of_duration(draft.scene, number, found),
        draft.scope,
        draft.time or Time(None, None, "unknown"),
        ids.get(id(draft.whole.number)) if draft.whole else None,
        draft.speech.text if draft.speech else None,
        draft.modality,
        number.role,
        tuple(draft.why),
    )


def _date_claim(
    document: str, name: str, scene: Scene, date: Date, state: State, found: list[place_names.Place], said: list[speakers.Speech]
) -> Claim:
    sources = (range(one.source[0], one.source[1] + 1) for one in said if one.source)
    subject, event, anchors = dated(scene, date, frozenset(chain.from_iterable(sources)))
    place = places.place_at(scene, found, said, date.first) or state.near or state.place or state.fallback
    speech = speakers.speaker(scene, said, date.first)
    time = clocks.resolved(date.value, state.clock, False, False) or Time(None, None, "unknown")
    ahead = state.clock.published is not None and time.low is not None and time.low > state.clock.published
    why = [f"subject: {subject.why} → {subject.head}"] if subject else []
    why += [f"event: {event.words} → {event.label}"] if event else []
    return Claim(
        name,
        document,
        date.value.span,
        _span(scene),
        date.value,
        Subject(subject.text, subject.head, lemma(scene, subject.at or 0)) if subject else Subject(),
        place.text if place else None,
        place.id if place else "",
        event.label if event else None,
        anchors,
        None,
        time,
        None,
        speech.text if speech else None,
        "plan" if ahead else "fact",
        None,
        tuple(why),
    )
