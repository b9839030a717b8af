"""What a court does, and those whom it sentenced: the words of death and prison say no death and no arrest there."""

from __future__ import annotations

from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene

_NEAR = 3  # tokens behind a verb and the noun of its number
_SENTENCED = "sentenced"


def spent_on(scene: Scene, number: Number) -> str:
    """«يقضي 9 أسرى أحكاما», «9 أسرى يقضون عقوبات», «قضى 9 أسرى 20 عاما»: what the time is spent on says what befell them."""
    segment = scene.segment(number.last)
    verb = next((at for at in range(segment.end - 1, segment.first - 1, -1) if scene.glue(at, "spends")), None)
    if verb is None:
        return ""
    start = max(verb, number.last, number.noun[1] if number.noun else -1) + 1
    for at in range(start, min(start + _NEAR, segment.end)):
        cue = next((cue for cue in scene.at[at] if cue.category == "frames" and cue.klass == "spent"), None)
        if cue:
            return cue.key
        other = scene.number_at.get(at)
        if other and other.value.kind == "duration" and not scene.function(at - 1, "prep") and not scene.glue(at - 1, "aside"):
            return "held"
    return ""


def judges(scene: Scene, number: Number, noun: str) -> bool:
    """A court speaks before the number: «قضت المحكمة بسجن 9», «أيدت محكمة النقض إعدام 9», «المحكوم عليهم بالإعدام 9»; a noun that
    is no penalty is what is judged: «أدانت المنظمة مقتل 9», «اتهمت الجيش باعتقال 9»."""
    clause = range(_clause(scene, number), number.first)
    if noun and not any(scene.glue(at, "penalty") and noun.startswith(scene.text(at, at)) for at in range(number.first)):
        return False
    before = (cue for cue in scene.events if cue.key == _SENTENCED and cue.first < number.first)
    if any(cue.klass.startswith(("verb", "noun")) or (cue.klass == "people" and _to(scene, cue)) for cue in before):
        return True
    court = next((at for at in clause if scene.glue(at, "court")), None)
    if court is None or not (scene.verb(court - 1) or court <= clause.start + 1):
        return False
    return noun != "" and not _awaits(scene, number)


def _clause(scene: Scene, number: Number) -> int:
    """Where the statement begins, that «and» with a verb of the same court may go on: «رفضت المحكمة الطعون وأيدت إعدام 9»."""
    n = scene.segment_of[scene.begins(number.first)]
    while n and scene.segments[n].border == "and":
        n -= 1
    return scene.segments[n].first


def _to(scene: Scene, cue: Cue) -> bool:
    """«محكوم عليهم بالإعدام»: the penalty right behind the people."""
    return scene.cue(cue.last + 1, "frames", "penalty") is not None


def _awaits(scene: Scene, number: Number) -> bool:
    """«قررت النيابة حبس 9 متهمين على ذمة التحقيق»: they wait for their sentence."""
    behind = range(number.last + 1, scene.segment(number.last).end)
    return any(cue.key == "held" and cue.klass == "state" for at in behind for cue in scene.at[at])


def charged_with(scene: Scene, cue: Cue, number: Number) -> bool:
    """«تهمة القتل إلى 9», «يمثل 9 بتهمة قتل شرطي», «9 متهمين بقتل شرطي»: what people are charged with befell none of them; but
    «بتهمة قتل 9»."""
    if cue.first < number.first and cue.last == skip_hedge(scene, number.first - 1):
        return False
    return _charge(scene, cue.first - 1)


def charged(scene: Scene, number: Number, human: bool | None) -> bool:
    """«وجهت تهمة القتل إلى 9», «يمثل 9 ضباط بتهمة قتل شرطي», «قضية 9 ضباط متهمين بكذا»: people with a charge."""
    if number.value.kind not in ("count", "vague") or human is False:
        return False
    segment, before = scene.segment(number.first), skip_hedge(scene, number.first - 1)
    toward = (
        scene.function(before, "prep") or scene.governed(number.first) or scene.tokens[before].form in scene.shapes.clitics.to
    )
    if toward and any(_charge(scene, at) for at in range(segment.first, before)):
        return True
    after = next((one.first for one in scene.numbers if one.first > number.last), segment.end)
    return any(_charge(scene, at) for at in range(number.last + 1, min(after, segment.end)))


def brought(scene: Scene, number: Number) -> bool:
    """«وجهت النيابة إلى 9 تهمة كذا»: charged, and not judged yet."""
    return any(scene.glue(at, "charges") for at in range(scene.begins(number.first), number.first))


def _charge(scene: Scene, at: int) -> bool:
    if at < 0 or scene.glue(at, "charge"):
        return at >= 0
    accused = any(cue.category == "events" and cue.klass == "people" and cue.key == _SENTENCED for cue in scene.at[at])
    return accused and not scene.shapes.definite(scene.tokens[at].form)


def label_here(scene: Scene, cue: Cue) -> str:
    """The label of a word where it stands: «الشروع في قتل 9» kills nobody, «أجلت المحكمة» puts a case off and saves nobody."""
    if cue.key == "rescued" and cue.klass == "verb" and scene.glue(cue.last + 1, "court"):
        return _SENTENCED
    return "other" if cue.key == "killed" and _attempted(scene, cue) else cue.key


def _attempted(scene: Scene, cue: Cue) -> bool:
    near = range(max(cue.first - 2, 0), cue.first)
    tried = (one for at in near for one in scene.at[at] if one.category == "frames" and one.klass == "attempt")
    return any(one.last == cue.first - 1 for one in tried)


def executed(scene: Scene, number: Number) -> bool:
    """«نفذت السلطات حكم الإعدام في 9 مدانين»: no sentence any more."""
    clause = range(scene.begins(number.first), skip_hedge(scene, number.first - 1) + 1)
    done = next((at for at in clause if scene.glue(at, "executes")), None)
    return done is not None and any(
        cue.category == "frames" and cue.klass == "execution" for at in clause if at > done for cue in scene.at[at]
    )
