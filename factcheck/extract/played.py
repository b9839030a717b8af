"""The claim that a score or the minute of a goal makes: of which match, and where and when that was."""

from __future__ import annotations

from factcheck.extract import clocks, places, speakers
from factcheck.extract.draft import State
from factcheck.extract.phrases import trimmed
from factcheck.extract.place_names import Place
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.model import LOST, WON, Claim, Subject, Time

SCORED = "scored"
_STAGES = 5  # tokens around a score in which it is said to be that of a half, of a shoot-out or of another leg
_DATED = ("datewords", "weekdays", "months", "numbers", "units")
_NATIONS = frozenset(("places", "nationalities"))
_TOLD = frozenset((*_DATED, "particles", "functions", "hedges", "scopes", "speakers"))  # words that name no side


def play_claim(
    document: str, name: str, scene: Scene, play: Number, state: State, found: list[Place], said: list[speakers.Speech]
) -> Claim:
    """``subject`` has «نتيجة» or «دقيقة» as its head, the minute also the words of its clause; ``anchor`` are the names beside a
    score, by which two matches are told apart."""
    score = play.value.kind == "score"
    place = places.place_at(scene, found, said, play.first) or state.near or state.place or state.fallback
    speech = speakers.speaker(scene, said, play.first)
    head = "نتيجة" if score else "دقيقة"
    words = [] if score else _words(scene, play)
    restrict = _stage(scene, play) | _sides(scene, play) if score else frozenset[str]()
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
    stages = (cue.key for _, cue in cues if cue.klass == "stage")
    level = play.value.low == play.value.high  # no shoot-out ends level: «بركلات الترجيح بعد التعادل 3-3»
    found = [key for key in stages if not (level and key == "shootout")]
    stage = next((key for key in found if key != "so_far"), next(iter(found), "end"))  # «انتهى الشوط الأول بتقدم الشروق 1-0»
    leg = [f"leg:{cue.key}" for _, cue in cues if cue.klass == "leg" and stage == "end"]
    sorts = {f"sort:{cue.key}" for at in range(len(scene.tokens)) if (cue := scene.cue(at, "frames", "sort"))}
    return frozenset((f"stage:{stage}", *leg[:1], *sorts))


def _names(scene: Scene, play: Number) -> list[str]:
    """What may be the name of a side: the nouns and unknown words of the sentence before the score and right behind it."""
    results, sides = _results(scene, play), _sides(scene, play)
    both = any(name.startswith(WON) for name in sides) and any(name.startswith(LOST) for name in sides)
    own = both or len(results) > 1  # «تعادل الشروق مع الوادي بلا أهداف، وخسر الفيصل أمام المنارة 1-2»
    first = scene.segment(results[-1].first).first if results and own else _behind_others(scene, play)
    around = (*range(first, play.first), *range(play.last + 1, min(play.last + 3, len(scene.tokens))))
    return [scene.tokens[at].form for at in around if _names_side(scene, at)]


def _sides(scene: Scene, play: Number) -> frozenset[str]:
    """Who won and who lost, by the nearest word of a result before the score: «فاز الشروق على المنارة 3-1». What has no «على» or
    «أمام» between the two names («هزم الشروق المنارة») does not say where one name ends."""
    results = _results(scene, play)
    if not results or play.value.low == play.value.high or results[-1].key == "tied" or results[-1].suffix:
        return frozenset()
    cue = results[-1]
    over = next((at for at in range(cue.last + 1, play.first) if scene.cue(at, "frames", "versus_side")), None)
    if over is None:
        return frozenset()
    led = min((at for at in range(cue.last + 1, over) if _led(scene, at)), default=over)
    one, other = _named(scene, range(cue.last + 1, led)), _named(scene, _on(scene, over, play))
    if not one or not other:
        return frozenset()
    won, lost = (set(one), set(other)) if cue.key == "won" else (set(other), set(one))
    return frozenset((*(WON + name for name in won - lost), *(LOST + name for name in lost - won)))


def _results(scene: Scene, play: Number) -> list[Cue]:
    """The words of winning, losing or drawing before a score, behind the score before."""
    return [cue for at in range(_behind_others(scene, play), play.first) if (cue := scene.cue(at, "frames", "result"))]


def _behind_others(scene: Scene, play: Number) -> int:
    """The token behind the score before in the sentence."""
    scores = [one.last + 1 for one in scene.plays if one.last < play.first and one.value.kind == "score"]
    return max(scores, default=0)


def _on(scene: Scene, over: int, play: Number) -> range:
    """The tokens behind «على» up to the next preposition or the score."""
    return range(over + 1, next((at for at in range(over + 1, play.first) if _led(scene, at)), play.first))


def _led(scene: Scene, at: int) -> bool:
    return scene.function(at, "prep") or scene.governed(at) or scene.stop(at)


def _named(scene: Scene, tokens: range) -> list[str]:
    """The names with the article; «كبيرا» and «غريمه» name nobody."""
    definite = scene.shapes.definite
    return [scene.tokens[at].form for at in tokens if _names_side(scene, at) and definite(scene.tokens[at].form)]


def _names_side(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    if at in scene.number_at or at in scene.date_at or token.kind != "word":
        return False
    if token.readings.categories & _NATIONS and not scene.verb(at):
        return True  # «مصر» is a word of saying too
    told = token.readings.categories & _TOLD or scene.cue(at, "frames", "match") or scene.verb(at)
    return not told and (scene.shapes.definite(token.form) or not token.readings)


def _words(scene: Scene, play: Number) -> list[str]:
    """What the clause of a minute tells: the goal and who scored it."""
    first = scene.begins(play.first)
    last = scene.segment(play.last).end
    tokens = (scene.tokens[at] for at in range(first, last) if not play.first <= at <= play.last)
    return [token.form for token in tokens if token.kind == "word" and not token.readings.categories & _TOLD]
