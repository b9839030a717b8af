"""What goes on for a time that a preposition leads: «إيقاف التسرب طيلة 9 ساعات», «السيطرة على الحريق بعد ساعتين»."""

from __future__ import annotations

from factcheck.extract.headless import headless
from factcheck.extract.phrases import Found, human, phrase_end, take, trimmed
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.extract.sized import indefinite

LASTS = "what lasts"
_REACH, _NEAR = 12, 6  # tokens back to what lasts: where the number says for how long, and where it says after how long
_SIGN = {"f": "ها", "m": "ه"}


def led(scene: Scene, number: Number, first: int) -> Found | None:
    """The nearest thing that can last before the preposition of the number; nobody who does something."""
    before = skip_hedge(scene, number.first - 1)
    at = before
    while at > first and _leads(scene, at):
        at -= 1
    if at == before:
        return _construct(scene, at, first)
    whole = any(scene.glue(i, "fortime") for i in range(at + 1, before + 1))
    for i in range(at, max(at - (_REACH if whole else _NEAR), first - 1), -1):
        if lasts(scene, i):
            return Found(scene.text(i, i), trimmed(scene.text(i, min(phrase_end(scene, i), at))), LASTS, i, i)
    return None


def relative(scene: Scene, number: Number, first: int) -> Found | None:
    """«انهيار تفاهم سابق دام 9 أيام», «تربصا بالواحة يدوم 9 أيام»: the indefinite noun whose clause the verb of lasting is."""
    verb = skip_hedge(scene, number.first - 1)
    cue = scene.glue(verb, "lastsfor")
    if cue is None or verb <= first or not scene.nominal(verb - 1) or scene.joined(verb):
        return None
    found = indefinite(scene, verb - 1, first, _SIGN.get(cue.key, ""))
    return Found(found.head, found.text, LASTS, found.at, found.last) if found else None


def ahead(scene: Scene, at: int) -> Found | None:
    """«أمام الأطراف 30 يوما لاستئناف الحكم»: what there is so much time for, behind the unit."""
    to = at < len(scene.tokens) and scene.tokens[at].form.startswith(scene.shapes.clitics.to[0])
    if not to or not scene.nominal(at) or human(scene, at) or not lasts(scene, at, any_sign=True):
        return None
    words = scene.text(at, at).removeprefix(scene.shapes.clitics.to[0])
    return Found(words, words, LASTS, at, at)


def doer(scene: Scene, at: int | None) -> bool:
    """A court, an authority, a company, or people: who does what goes on."""
    if at is None:
        return False
    return any(scene.glue(at, klass) for klass in ("agent", "generic", "court"))


def done(scene: Scene, found: Found) -> Found | None:
    """«مددت اللجنة المهلة 9 أيام»: what the doer does something to, right behind the doer."""
    if found.at is None or found.last is None:
        return None
    whole = scene.shapes.definite(scene.tokens[found.at].form)
    for at in range(found.at + 1 if whole else found.last + 1, found.last + 2):
        if scene.nominal(at) and not scene.joined(at) and scene.is_(at, "nouns"):
            return take(scene, at, LASTS)
    return None


def moment(scene: Scene, at: int) -> bool:
    """«خلال 60 يوما من صدور الحكم»: behind «من» where the time begins, and nothing that goes on («9 سنوات من الحرب»)."""
    return not scene.shapes.definite(scene.tokens[at].form) and not lasts(scene, at)


def lasts(scene: Scene, at: int, any_sign: bool = False) -> bool:
    """A noun of a happening, by the lexicon or by the look of an unknown verbal noun."""
    if not scene.nominal(at) or headless(scene, at) or at in scene.names or scene.glue(at, "fortime"):
        return False
    if scene.cue(at, "localities") and (at + 1 in scene.names or scene.is_(at + 1, "places")):
        return False  # «ولاية نخلان»
    if scene.glue(at, "spell"):
        return True
    told = [cue for cue in scene.at[at] if cue.category == "events" and cue.first == at and cue.key != "duration"]
    if any(cue.klass == "noun" for cue in told):
        return True
    form = scene.tokens[at].form[any_sign:]
    return not scene.readings(at) and len(form) > 4 and form[0] == "ا" and "ا" in form[2:-1] and not scene.shapes.definite(form)


def _leads(scene: Scene, at: int) -> bool:
    return bool(scene.glue(at, "fortime")) or scene.function(at, "prep")


def _construct(scene: Scene, at: int, first: int) -> Found | None:
    """«مدد المجلس ولاية القوة 9 أشهر», «يمتد ضمان البطارية 9 سنوات»: the first word of the construct right before."""
    head = at - 1
    definite = scene.shapes.definite(scene.tokens[at].form) and scene.nominal(at) and not scene.joined(at)
    if at <= first or not definite or not scene.nominal(head) or scene.shapes.definite(scene.tokens[head].form):
        return None
    named = scene.glue(head, "spell") and not scene.glue(at, "spell")
    return Found(scene.text(head, head), trimmed(scene.text(head, at)), LASTS, head, at) if named else None
