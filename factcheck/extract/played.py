"""The claim that a score or the minute of a goal makes: of which match, and where and when that was."""

from __future__ import annotations

from factcheck.extract import clocks, places, speakers
from factcheck.extract.draft import State
from factcheck.extract.phrases import trimmed
from factcheck.extract.place_names import Place
from factcheck.extract.scene import Number, Scene
from factcheck.model import Claim, Subject, Time

SCORED = "scored"
_STAGES = 5  # tokens around a score in which it is said to be that of a half, of a shoot-out or of another leg
_DATED = ("datewords", "weekdays", "months", "numbers", "units")
_TOLD = frozenset((*_DATED, "particles", "functions", "hedges", "scopes", "speakers"))  # words that name no side


def play_claim(
    document: str, name: str, scene: Scene, play: Number, state: State, found: list[Place], said: list[speakers.Speech]
) -> Claim:
    """``subject`` has «نتيجة» or «دقيقة» as its head, the minute also the words of its clause; ``anchor`` are the names beside a
    score, by which two matches are told apart."""
    score = play.value.kind == "score"
    place = places.place_at(scene, found, said, play.first) or state.place or state.fallback
    speech = speakers.speaker(scene, said, play.first)
    head = "نتيجة" if score else "دقيقة"
    words = [] if score else _words(scene, play)
    restrict = _stage(scene, play) if score else frozenset[str]()
    part = scene.part
    return Claim(
        name,
        document,
        play.value.span,
        part.span(scene.sentence.start, scene.sentence.end),
        play.value,
        Subject(trimmed(" ".join((head, *words))), head, play.value.kind, (), restrict),
        place.text if place else None,
        place.id if place else "",
        SCORED,
        tuple(_names(scene, play)) if score else (),
        "event",
        _time(scene, play, state),
        None,
        speech.text if speech else None,
        "fact",
        None,
        (f"subject: {head}",),
    )


def _time(scene: Scene, play: Number, state: State) -> Time:
    """The nearest day that the sentence says, else what the text carries on."""
    days = [date for date in scene.dates if date.value.precision == "day" or date.value.relative]
    for date in sorted(days, key=lambda one: abs(one.first - play.first)):
        time = clocks.resolved(date.value, state.clock, False, False)
        if time is not None:
            return time
    return clocks.carried(state.clock, False)


def _stage(scene: Scene, play: Number) -> frozenset[str]:
    """Whether it is the score of a half, of a shoot-out, of two legs together or the final one, and of which leg: by the words
    around, the nearest first; and of women, of juniors or of which other sport: by those of the sentence."""
    around = range(max(play.first - _STAGES, 0), min(play.last + _STAGES, len(scene.tokens)))
    cues = sorted((abs(at - play.first), cue) for at in around if (cue := scene.cue(at, "frames", "stage", "leg")))
    stage = next((cue.key for _, cue in cues if cue.klass == "stage"), "end")
    leg = [f"leg:{cue.key}" for _, cue in cues if cue.klass == "leg" and stage == "end"]
    sorts = {f"sort:{cue.key}" for at in range(len(scene.tokens)) if (cue := scene.cue(at, "frames", "sort"))}
    return frozenset((f"stage:{stage}", *leg[:1], *sorts))


def _names(scene: Scene, play: Number) -> list[str]:
    """What may be the name of a side: the nouns and unknown words of the sentence before the score and right behind it."""
    names = []
    for at in range(play.last + 3):
        if at >= len(scene.tokens) or play.first <= at <= play.last or at in scene.number_at or at in scene.date_at:
            continue
        token = scene.tokens[at]
        told = token.readings.categories & _TOLD or scene.cue(at, "frames", "match") or scene.verb(at)
        if token.kind == "word" and not told and (scene.shapes.definite(token.form) or not token.readings):
            names.append(token.form)
    return names


def _words(scene: Scene, play: Number) -> list[str]:
    """What the clause of a minute tells: the goal and who scored it."""
    first = scene.begins(play.first)
    last = scene.segment(play.last).end
    tokens = (scene.tokens[at] for at in range(first, last) if not play.first <= at <= play.last)
    return [token.form for token in tokens if token.kind == "word" and not token.readings.categories & _TOLD]
