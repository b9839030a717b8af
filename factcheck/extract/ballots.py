"""The side of those who voted: for, against, neither."""

from __future__ import annotations

from factcheck.extract.phrases import human
from factcheck.extract.restrictions import Said
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.model import COUNTED

_NEAR = 3  # tokens behind a number in which its side is told by any word
_NAME = 4  # tokens of the name of a law before what it deals with
_VOTE = "voted"
_FOR, _AGAINST = "vote:for", "vote:against"
_OTHER = {_FOR: _AGAINST, _AGAINST: _FOR}
_KINDS = ("count", "percent")


def vote(scene: Scene, number: Number, label: str) -> Said:
    """«صوت لصالح القانون 70 نائبا وعارضه 31», «70 صوتا مؤيدا مقابل 31»: for, against or neither, of those who voted."""
    if number.value.kind == "percent" and (progress := _progress(scene, number)).ids:
        return progress
    return _side(scene, number) if label == _VOTE and number.value.kind in _KINDS else Said()


def _progress(scene: Scene, number: Number) -> Said:
    """«بعد فرز 91% من الأصوات», «مع فتح نحو 60% من الصناديق»: how far the count has come, and no result."""
    before = skip_hedge(scene, number.first - 1)
    of = number.last + 1
    of += scene.function(of, "prep")
    votes = any(scene.cue(at, "frames", "votes", "ballots") for at in (of, of + 1, before))
    before -= scene.cue(before, "frames", "votes", "ballots") is not None  # «فرز أصوات 60% من المراكز»
    if not votes or not scene.glue(before, "counting"):
        return Said()
    return Said((), frozenset({COUNTED}))


def _side(scene: Scene, number: Number) -> Said:
    cue = _told(scene, number)
    if cue:
        return Said((scene.text(cue.first, cue.last),), frozenset({cue.key}))
    before = skip_hedge(scene, number.first - 1)
    against = _versus(scene, number, before)
    if against.ids:
        return against
    ballot = scene.glue(before, "ballot") or _adopted(scene, number)  # «بأغلبية 70 صوتا», of what is not refused
    return Said((scene.text(before, before),), frozenset({_FOR})) if ballot else Said()


def _adopted(scene: Scene, number: Number) -> bool:
    """«أقر المجلس القانون بـ54 صوتا»: the votes by which something was adopted."""
    votes = number.noun is not None and scene.glue(number.noun[0], "votes") is not None
    clause = range(scene.segment(number.first).first, number.first)
    return votes and any(scene.glue(at, "adopts") for at in clause)


def _told(scene: Scene, number: Number) -> Cue | None:
    """The word that says the side: behind the number, «ضد» up to the next one; else the nearest before it."""
    near = number.last + 1 + _NEAR
    for at in range(number.last + 1, scene.segment(number.last).end):
        if at in scene.number_at:
            break
        cue = scene.cue(at, "qualifiers", "stand") or (scene.cue(at, "qualifiers", "vote") if at < near else None)
        if cue and cue.last + 1 in scene.number_at:
            break  # «77 صوتا ضد 30»: the side of the next number
        if cue and not scene.has_and(at) and not scene.shapes.definite(scene.tokens[at].form):  # «9 مقاعد للمعارضة»
            return cue
    before = scene.number_before(number.first)
    first = max(before.last + 1 if before else 0, scene.segment(number.first).first)
    said = None
    for cue in scene.cues(first, number.first, "qualifiers", "stand", "vote"):
        rate = scene.glue(cue.first - 1, "back") or scene.glue(cue.first - 1, "count")  # «نسبة الامتناع عن التصويت 61%»
        if rate or cue.last == number.first - 1 or not scene.shapes.definite(scene.tokens[cue.first].form):  # «الرافضون 31»
            said = cue
    return said


def _versus(scene: Scene, number: Number, before: int) -> Said:
    """«بأغلبية 70 صوتا مقابل 31»: those on the other side."""
    other = scene.number_before(number.first)
    if other is None or not scene.glue(before, "versus") or number.value.kind != other.value.kind:
        return Said()
    side = next((_OTHER[name] for name in _side(scene, other).ids if name in _OTHER), None)
    if side is None and other.noun and scene.glue(other.noun[0], "votes") and _decides(scene, other):
        side = _AGAINST
    return Said((scene.text(before, number.first - 1),), frozenset({side})) if side else Said()


def _decides(scene: Scene, number: Number) -> bool:
    """«أقر المجلس الموازنة بـ70 صوتا»: a verb of voting stands before the number in its clause."""
    first = scene.segment(number.first).first
    return any(cue.key == _VOTE and cue.klass.startswith("verb") and first <= cue.first < number.first for cue in scene.events)


def names_law(scene: Scene, cue: Cue, number: Number) -> bool:
    """«أقر المجلس قانون الهجرة بـ54 صوتا مقابل 44»: what a law deals with says nothing of the votes by which it was adopted."""
    before = skip_hedge(scene, number.first - 1)
    by = scene.governed(before + 1) or scene.governed(before) or scene.tokens[before].form in scene.shapes.clitics.at
    return before > cue.last and (by or scene.glue(before, "versus") is not None) and of_law(scene, cue)


def of_law(scene: Scene, cue: Cue) -> bool:
    """«على مشروع قانون تنظيم اللجوء»: in the name of what is voted on, where a verb of voting stands before it."""
    at = cue.first - 1
    while at > cue.first - _NAME and scene.nominal(at) and not scene.glue(at, "statute"):
        at -= 1
    if cue.klass.startswith("verb") or not scene.glue(at, "statute") or scene.shapes.definite(scene.tokens[at].form):
        return False
    first = scene.segment(cue.first).first
    return any(one.key == _VOTE and one.klass.startswith("verb") and first <= one.first < at for one in scene.events)


def takes_side(scene: Scene, number: Number) -> bool:
    """«أيد القرار 143 دولة ورفضته 9 دول»: those counted with a word of taking sides, where others voted; «نال المشروع 70 صوتا
    مؤيدا»: votes of a side."""
    if number.value.kind not in _KINDS:
        return False
    cue = _told(scene, number)
    if cue is None:
        return False
    if any(scene.glue(at, "voter") for at in range(number.last + 1, min(number.last + 1 + _NEAR, len(scene.tokens)))):
        return True  # «رفض 58% من الناخبين التعديل»
    if number.noun and scene.glue(number.noun[0], "votes"):
        return True
    voters = number.noun is None or human(scene, number.noun[0]) or scene.glue(number.noun[0], "bloc") is not None
    others = (one for one in scene.events if one.key == _VOTE and one.klass in ("verb", "noun", "people"))
    return voters and any(one.first != cue.first for one in others)
