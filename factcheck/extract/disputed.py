"""Figures that the text sets against another one or calls untrue."""

from __future__ import annotations

from factcheck.extract import phrases
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.extract.speakers import Speech

_REACH = 3  # segments from a figure to its denial
_TOLD = 14  # tokens between the word of doubt and the figure
_DOUBTER = 6  # tokens from «شكك» to «أن»: the doubter stands between
_HEAD = 3  # tokens from «الرقم» to who told it
_NEAR = 8  # tokens between a figure and the one that it stands instead of


def denial(scene: Scene, number: Number) -> str:
    """«…، فيما نفت القيادة ذلك», «…، وهو رقم تنفيه السلطات»: the sentence ends with the denial of the figure just said."""
    if scene.numbers[-1] is not number:
        return ""
    for cue in scene.cues(number.last + 1, len(scene.tokens), "modality", "verb"):
        if cue.key == "denied" and scene.segment_of[cue.first] - scene.segment_of[number.last] <= _REACH:
            pointed = any(scene.is_(at, "functions", "dem") for at in range(cue.last + 1, scene.segment(cue.first).end))
            if pointed or cue.suffix:
                return scene.text(cue.first, cue.last)
    return ""


def doubted(scene: Scene, number: Number) -> str:
    """«شككت في حديث الحكومة عن تسعة مراكز», «شكك في أن العدد بلغ تسعة»: the words of a figure that others told and the speaker
    disbelieves."""
    for at in range(number.first - 1, max(number.first - _TOLD, -1), -1):
        if scene.cue(at, "speakers", "verb") and not scene.glue(at, "telling"):
            return ""
        if scene.glue(at, "doubts"):
            told = any(scene.glue(k, "telling") for k in range(at + 1, number.first))
            that = [k for k in range(at + 1, number.first) if scene.cue(k, "borders", "that")]
            told |= len(that) == 1 and that[0] < at + _DOUBTER and scene.function(that[0] - 1, "prep")  # «شكك الاتحاد في أن»
            return scene.text(at, at) if told else ""
    return ""


def retold(scene: Scene, number: Number) -> str:
    """Another's figure beside the speaker's own: «850، أي ضعف الكمية التي أعلنتها الهيئة (400 طن)», «مقابل 78 أعلنتها الهيئة»,
    «أكثر من الرقم الرسمي وهو 96», «اعتبرت حديث الوزارة عن 5 مصابين استخفافا»."""
    own = any((one.value.kind, one.value.unit) == (number.value.kind, number.value.unit) for one in _earlier(scene, number))
    return (_told_behind(scene, number) or _told_before(scene, number)) if own else ""


def _earlier(scene: Scene, number: Number) -> list[Number]:
    return [one for one in scene.numbers if one.last < number.first]


def _told_behind(scene: Scene, number: Number) -> str:
    """«الـ78 مليونا التي أعلنتها الهيئة»: the verb of telling right behind the amount, and who told it."""
    at = (number.noun[1] if number.noun and number.noun[0] > number.last else number.last) + 1
    at += scene.is_(at, "units", "currencies")
    border = scene.cue(at, "borders", "rel")
    at = border.last + 1 if border else at
    found = _telling(scene, at)
    return scene.text(at, at) if found and found.klass != "telling" and scene.nominal(found.last + 1) else ""


def _telling(scene: Scene, at: int) -> Cue | None:
    return scene.cue(at, "frames", "telling", "rumour") or scene.cue(at, "speakers", "issued")


def _told_before(scene: Scene, number: Number) -> str:
    """«الرقم الذي أعلنته الوزارة وهو», «الرقم الرسمي (»; «حديث الوزارة عن»: no other figure between."""
    before = _earlier(scene, number)
    first = max(number.first - _TOLD, before[-1].last + 1 if before else 0)
    link = skip_hedge(scene, number.first - 1)
    stands = scene.tokens[link].form == "(" or scene.cue(link, "frames", "itis")
    if not stands and not scene.glue(link, "about"):
        return ""
    for at in range(link - 1, first - 1, -1):
        if not stands and scene.glue(at, "speech") and at + 1 < link:
            return scene.text(at, at)
        if not stands or not _telling(scene, at):
            continue
        head = next((k for k in range(at - 1, max(at - _HEAD, first) - 1, -1) if scene.cue(k, "frames", "figure")), -1)
        if head >= 0 and scene.shapes.definite(scene.tokens[head].form):
            return scene.text(head, at)
    return ""


def rejects(scene: Scene, number: Number) -> str:
    """«9 قتلى لا كما أعلنت الوزارة», «9 قتلى، أي أكثر مما يتردد»: set against what others said; who corrects an own statement, or
    tells what was said at another time, rejects nothing."""
    after = next((one.first for one in scene.numbers if one.first > number.last), len(scene.tokens))
    for at in range(number.last + 1, min(after, number.last + _NEAR)):
        found = scene.cue(at, "modality", "rejects")
        if found and (scene.glue(found.last + 1, "rumour") or scene.glue(found.last + 1, "telling")):
            behind = range(found.last + 1, min(found.last + _NEAR, after))
            told_before = any(k in scene.date_at or scene.glue(k, "former") for k in behind)
            return "" if told_before else scene.text(found.first, found.last + 1)
    return ""


def asked(scene: Scene, number: Number) -> str:
    """«هل تنزل الفائدة تحت 7%؟»: who asks says nothing."""
    first = scene.segment(number.first).first
    return next((scene.text(at, at) for at in range(first, number.first) if scene.glue(at, "asks")), "")


def instead(scene: Scene, number: Number) -> Number | None:
    """«عشرة مقاعد لا تسعة», «ليسوا 5 بل 9»: the figure that the text puts in the place of one that others say."""
    at = _negation(scene, number)
    behind = (number.noun[1] if number.noun else number.last) + 1
    if at is None or scene.is_(behind, "modality", "only"):
        return None
    if any(scene.cue(k, "modality", "been") for k in (behind, behind + 1)):
        return None  # «لا 51 كما كان مقررا»: nobody says so any more
    n = scene.numbers.index(number)
    before, after = scene.numbers[:n][-1:], scene.numbers[n + 1 : n + 2]
    for other in before:
        if at - other.last <= _NEAR and _one_thing(scene, other, number):
            return other
    for other in after:
        rather = any(scene.glue(k, "rather") for k in range(number.last + 1, other.first))
        if rather and _one_thing(scene, number, other):
            return other
    return None


def _negation(scene: Scene, number: Number) -> int | None:
    """«لا بعد 180», «وليس نحو 5»: the «not» right before a number, its hedge and its preposition."""
    for at in (number.first - 1, skip_hedge(scene, number.first - 1)):
        at -= scene.function(at, "prep")
        found = scene.cue(at, "modality", "not") if at >= 0 else None
        if found and (scene.verb(at) or not found.prefix):  # «ولا» goes on denying
            return at
    return None


def _one_thing(scene: Scene, first: Number, second: Number) -> bool:
    """One kind and unit, and no noun of its own behind the second."""
    alike = (first.value.kind, first.value.unit) == (second.value.kind, second.value.unit)
    return alike and (second.noun is None or first.noun is None or phrases.same_noun(scene, first, second))


def rivals(scene: Scene, first: Number, second: Number, sources: tuple[Speech | None, Speech | None]) -> bool:
    """Whether two numbers of one sentence are rival figures: a source of its own says the second, set against the first, and it
    counts nothing of its own."""
    one, other = sources
    if not other or not other.source or (one and one.source == other.source):
        return False
    named = one is not None and one.source is not None
    if (first.value.kind, first.value.unit) != (second.value.kind, second.value.unit):
        return False
    if second.noun is not None and not phrases.same_noun(scene, first, second):
        return False
    opposed = any(cue.klass == "against" for at in range(first.last + 1, second.first) for cue in scene.at[at])
    opposed |= any(cue.klass == "against" for at in range(scene.begins(first.first), first.first) for cue in scene.at[at])
    behind = one is not None and one.first < 0 and other.first < 0
    said = other.first > first.last
    if not (opposed and (named or said)) and not (named and behind):
        return False
    return not any(scene.cue(at, "parts") for at in range(first.last + 1, second.first))


def objects(scene: Scene, speech: Speech | None) -> bool:
    """«غير أن النقابة قالت إن …», «في المقابل، أكدت المعارضة أن …»: a source that the sentence sets against others."""
    if speech is None or speech.source is None:
        return False
    return any(cue.klass == "against" for at in range(min(speech.at, speech.source[0])) for cue in scene.at[at])
