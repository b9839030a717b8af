"""Tolls of people: the dead and the hurt told in one figure, and whether a text tells of accidents."""

from __future__ import annotations

from factcheck.extract.event_context import Evidence
from factcheck.extract.phrases import past_noun
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.text.fold import fold_word
from factcheck.world.concepts import concepts

_HARM = frozenset({"killed", "wounded"})
_BEHIND = 4  # tokens behind the noun in which «between dead and hurt» begins
_MANY = 11  # from here on a counted noun is singular: «85 قتيلا وجريحا»


def together(scene: Scene, number: Number) -> bool:
    """«مقتل وإصابة 9», «35 شخصا بين قتيل وجريح», «بلغ عدد القتلى والجرحى 90»: one figure for the dead and the hurt."""
    if number.value.kind not in ("count", "vague") or _is_next_counted(scene, number):
        return False
    return any(said(scene, number) for said in (_between, _own_nouns, _of_both, _said_before, _told_apart, _victims))


def subject() -> str:
    """What such a figure counts."""
    return concepts()["dead_wounded"].lemmas[0]


def _is_next_counted(scene: Scene, number: Number) -> bool:
    """«ارتفع عدد القتلى والجرحى إلى 9 و20»: the other has a number of its own."""
    behind = (number.noun[1] if number.noun and number.noun[0] > number.last else number.last) + 1
    joined = scene.function(behind, "conj")
    return any(one.first == behind + joined and (joined or scene.has_and(one.first)) for one in scene.numbers)


def _harmed(scene: Scene, at: int, *classes: str) -> Cue | None:
    """The word at a token that says who was killed or hurt, or that somebody was."""
    read = scene.at[at] if 0 <= at < len(scene.at) else ()
    found = (one for one in read if one.category == "events" and one.key in _HARM)
    return next((one for one in found if one.klass.split()[0] in classes), None)


def _pair(scene: Scene, at: int, *classes: str) -> int:
    """The last token of «killed and hurt» at a token, in either order; -1: there is none."""
    one = _harmed(scene, at, *classes)
    if one is None:
        return -1
    nearest = one.last + 1 + (scene.function(one.last + 1, "conj") and not scene.joined(one.last + 1))
    other = _harmed(scene, nearest, *classes)
    if other is None or other.key == one.key or not (scene.has_and(nearest) or nearest > one.last + 1):
        return -1
    return other.last


def _between(scene: Scene, number: Number) -> bool:
    """«90 بين قتيل وجريح», «35 شخصا ما بين شهيد ومصاب»."""
    start = past_noun(number)
    end = min(start + _BEHIND, scene.segment(number.last).end)
    return any(scene.glue(at, "amid") and _pair(scene, at + 1, "people") >= 0 for at in range(start, end))


def _own_nouns(scene: Scene, number: Number) -> bool:
    """«85 قتيلا وجريحا»: behind a number that asks for a singular, and not «85 قتيلا وجرحى»."""
    noun = number.noun
    if noun is None or noun[0] <= number.last or (number.value.low or 0) < _MANY:
        return False
    last = _pair(scene, noun[0], "people")
    return last >= 0 and _singular(scene, last) and _accusative(scene, noun[0]) == _accusative(scene, last)


def _of_both(scene: Scene, number: Number) -> bool:
    """«مئات القتلى والجرحى», «45 من الشهداء والمصابين»: with the article on both; «عشرات القتلى ومئات الجرحى» has two numbers."""
    noun = number.noun
    if noun is None or noun[0] <= number.last:
        return False
    last = _pair(scene, noun[0], "people")
    return last >= 0 and all(_the(scene, at) for at in (noun[0], last))


def _the(scene: Scene, at: int) -> bool:
    form = scene.tokens[at].form
    return scene.shapes.definite(form) or scene.shapes.definite(form[scene.has_and(at) :])


def _accusative(scene: Scene, at: int) -> bool:
    """«قتيلا وجريحا» are of one number, in «12 قتيلا وجريح» one was hurt."""
    return scene.shapes.uninflected(scene.tokens[at].form) != scene.tokens[at].form


def _singular(scene: Scene, at: int) -> bool:
    """A noun as the dictionary has it, or in the accusative: جريحا."""
    nouns = ((r.form, fold_word(r.entry.key)) for r in scene.readings(at) if r.entry.category == "nouns")
    return any(form.startswith(key) and len(form) <= len(key) + 1 for form, key in nouns)


def _said_before(scene: Scene, number: Number) -> bool:
    """«مقتل وإصابة 9», «قتل أو جرح 9 جنود» right before the number; «عدد القتلى والجرحى … إلى 90»."""
    before = skip_hedge(scene, number.first - 1)
    for at in range(max(before - 2, 0), before):
        if _pair(scene, at, "noun", "verb") == before and not _said_of_others(scene, at):
            return True
    for at in range(before, scene.begins(number.first) - 1, -1):
        if at in scene.number_at or _is_called(scene, number):
            return False
        counted = scene.glue(at - 1, "count") or scene.glue(at - 1, "of")
        if counted and _pair(scene, at, "people") >= 0:
            return True
    return False


def _told_apart(scene: Scene, number: Number) -> bool:
    """«بلغ عدد الضحايا 90، بينهم 30 قتيلا و60 جريحا»: victims of whom the next two numbers tell how many are of each."""
    n = scene.numbers.index(number)
    parts = scene.numbers[n + 1 : n + 3]
    if len(parts) < 2 or not all(one.noun and one.noun[0] > one.last for one in parts):
        return False
    told = [_harmed(scene, one.noun[0], "people") for one in parts if one.noun]
    if {one.key for one in told if one} != _HARM:
        return False
    cues = (scene.cue(at, "parts", "word") for at in range(number.last + 1, parts[0].first))
    return any(cue and cue.key in ("among", "sum") for cue in cues) and not _is_called(scene, number)


def _victims(scene: Scene, number: Number) -> bool:
    """«بلغت حصيلة الضحايا 93، بينهم 21 قتيلا»: victims only some of whom died."""
    n = scene.numbers.index(number)
    part = next(iter(scene.numbers[n + 1 : n + 2]), None)
    if part is None or part.noun is None or part.noun[0] <= part.last or _is_called(scene, number):
        return False
    told = _harmed(scene, part.noun[0], "people")
    cues = (scene.cue(at, "parts", "word") for at in range(number.last + 1, part.first))
    if told is None or told.key != "killed" or scene.glue(told.first, "victims") or scene.glue(told.first, "corpse"):
        return False
    among = any(cue and cue.key == "among" for cue in cues)
    return among and any(scene.glue(at, "victims") for at in range(scene.begins(number.first), number.first))


def _said_of_others(scene: Scene, at: int) -> bool:
    """«9 قتلوا وأصيب 4», «أن حارسا قتل وأصيب 4»: the first verb is told of who stands before it."""
    verb = scene.verb(at) and _harmed(scene, at, "verb") is not None
    return verb and (scene.nominal(at - 1) or at - 1 in scene.number_at or scene.shapes.they(scene.tokens[at].form))


def _is_called(scene: Scene, number: Number) -> bool:
    """Its own noun says what befell them: «عدد القتلى والجرحى … بينهم 9 قتلى»."""
    own = number.noun is not None and number.noun[0] > number.last
    return own and number.noun is not None and _harmed(scene, number.noun[0], "people", "noun") is not None


def hurts(scene: Scene) -> bool:
    """Whether the sentence tells of an accident, a fire, an attack: what makes «إصابة» a wound and no case of a disease."""
    return next(scene.cues(0, len(scene.tokens), "frames", "crash"), None) is not None or any(
        one.klass == "fire" for one in scene.events
    )


def wounds(scene: Scene, found: Evidence) -> bool:
    """«بلغ عدد الإصابات 9»: a word for cases that is a word for wounds too."""
    said = (one for one in scene.events if one.key == "infected" and scene.text(one.first, one.last) == found.words)
    return any(_harmed(scene, at, "noun") for one in said for at in range(one.first, one.last + 1))
