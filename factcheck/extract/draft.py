"""A claim in the making, and what a text has said so far."""

from __future__ import annotations

from collections import deque

from msgspec import Struct, field

from factcheck.extract import clocks, events, phrases, speakers
from factcheck.extract.place_names import Place
from factcheck.extract.scene import Number, Scene
from factcheck.model import Modality, Scope, Time

_WINDOW = 16  # claims before that a later one may take something over from


class Draft(Struct):
    """A claim being filled."""

    scene: Scene
    number: Number
    subject: phrases.Found | None = None
    source: Draft | None = None  # whose noun an elided one took over
    noun: int | None = None
    human: bool | None = None
    concept: str = ""
    event: events.Evidence | None = None
    whole: Draft | None = None
    place: Place | None = None
    time: Time | None = None
    scope: Scope | None = None
    speech: speakers.Speech | None = None
    modality: Modality = "fact"
    why: list[str] = field(default_factory=list)


class State(Struct):
    """What the text has said so far and a later number may take over."""

    clock: clocks.Clock
    speaker: str | None = None
    place: Place | None = None
    titled: bool = False  # that place is the headline's
    title: int = 0  # where a headline inside the body ends
    wide: Place | None = None  # the last place named that contains ``place``
    near: Place | None = None  # what the paragraph has turned to
    paragraph: int = -1  # that paragraph
    told: int = 0  # sentences of the body so far
    fallback: Place | None = None
    country: Place | None = None  # the first country named, else the first place in one
    known: str = ""  # the id of the first known place
    before: deque[Draft] = field(default_factory=lambda: deque(maxlen=_WINDOW))
    drafts: dict[int, Draft] = field(default_factory=dict)  # by identity of the number
    ill: bool = False  # the text has told of a disease
    hurt: bool = False  # of an accident or attack
    turnout: str = ""  # the strike or poll of which it told last
    headed: events.Evidence | None = None  # what the headline says of people
    opener: Draft | None = None  # of the list that the lines behind it belong to
