"""The claim that a score or the minute of a goal makes: of which match, and where and when that was."""

from __future__ import annotations

from factcheck.extract import clocks, places, speakers
from factcheck.extract.draft import State
from factcheck.extract.phrases import trimmed
from factcheck.extract.place_names import Place
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.model import LOST, WON, Claim, Subject, Time

SCORED = "scored"
_PERIODS = frozenset(("extra", "shootout"))
_KICKS = 3  # goals of the winner of a shoot-out
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
    told = ((abs(at - play.first), cue) for at in around if (cue := scene.cue(at, "frames", "stage", "leg")))
    cues = sorted(one for one in told if not _of_another(scene, one[1], play))
    stages = (cue.key for _, cue in cues if cue.klass == "stage")
    level = play.value.low == play.value.high  # no shoot-out ends level: «بركلات الترجيح بعد التعادل 3-3»
    found = [key for key in stages if not (level and key == "shootout")]
    stage = next((key for key in found if key != "so_far"), next(iter(found), "end"))  # «انتهى الشوط الأول بتقدم الشروق 1-0»
    stage = _bracketed(scene, play) or _told_far(scene, play) if stage == "end" else stage
    if _moved(scene, play):
        stage = "so_far"
    elif stage == "extra":
        stage = "end"  # what is played on to the end, whether its text says so or not
    elif stage == "end" and level and _played_on(scene, play):
        stage = "regular"
    leg = [f"leg:{cue.key}" for _, cue in cues if cue.klass == "leg" and stage == "end"]
    sorts = {f"sort:{cue.key}" for at in range(len(scene.tokens)) if (cue := scene.cue(at, "frames", "sort"))}
    return frozenset((f"stage:{stage}", *leg[:1], *sorts))


def _told_far(scene: Scene, play: Number) -> str:
    """«بركلات الترجيح التي ابتسمت للشروق بواقع 4-2», «في الوقت الإضافي تعادل الفريقان 3-3»: the last of these words before, with
    no score between."""
    level = play.value.low == play.value.high
    if any(cue.key != "tied" for cue in _results(scene, play)):
        return "end"
    for at in range(play.first - 1, _behind_others(scene, play) - 1, -1):
        cue = scene.cue(at, "frames", "stage")
        if cue and cue.key in _PERIODS and not (level and cue.key == "shootout"):
            return cue.key
    return "end"


def _bracketed(scene: Scene, play: Number) -> str:
    """«3-3 (4-2)»: what stands in brackets behind a draw is its shoot-out; «2-1 (1-0)»: behind another score that of the half."""
    before = next((one for one in scene.plays if one.value.kind == "score" and one.last == play.first - 2), None)
    if before is None or scene.tokens[play.first - 1].form != "(":
        return ""
    drawn = before.value.low == before.value.high and play.value.low != play.value.high
    return "shootout" if drawn and (play.value.high or 0) >= _KICKS else "half"


def _played_on(scene: Scene, play: Number) -> bool:
    """«تعادلا 2-2 ثم 3-3 بعد التمديد»: another draw follows, and extra time is told."""
    draws = [one.last for one in scene.plays if one.value.kind == "score" and one.value.low == one.value.high]
    later = any(last > play.last for last in draws)
    return later and any(cue.key == "extra" for cue in scene.cues(play.last, len(scene.tokens), "frames", "stage"))


def _of_another(scene: Scene, cue: Cue, play: Number) -> bool:
    """«2-2 في الوقت الأصلي و3-3 عقب شوطين إضافيين»: what stands before «و3-3» is told of the score before it, what stands behind
    «و» of the next."""
    before = any(one.last < cue.first and cue.last < play.first for one in scene.plays if one.value.kind == "score")
    if before:
        return scene.has_and(play.first) or scene.is_and(play.first - 1)
    behind = [one.first for one in scene.plays if one.value.kind == "score" and one.first > cue.last > play.last]
    if not behind:
        return False
    nearer = min(behind) - cue.last < cue.first - play.last  # «فاز 3-1 بعد أن كان متأخرا 0-1»
    return nearer or any(scene.has_and(at) or scene.is_and(at) for at in range(play.last + 1, cue.first + 1))


def _moved(scene: Scene, play: Number) -> bool:
    """«ليرفع النتيجة إلى 3-2», «قلص الفارق إلى 2-1»: a goal took the score there, and the match went on; no «حول التأخر إلى
    فوز 3-2»."""
    first = max(_behind_others(scene, play), scene.begins(play.first))
    standing = [cue.last for at in range(first, play.first) if (cue := scene.cue(at, "frames", "standing"))]
    if not standing or not any(scene.cue(at, "frames", "moves") for at in range(first, standing[-1])):
        return False
    return all(cue.key == "tied" for cue in _results(scene, play) if cue.first > standing[0])


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
