"""Numbers that describe a thing, whatever befalls it: «بيت من 4 غرف», «لدى المملكة مليون رأس», «برج بارتفاع 260 مترا»."""

from __future__ import annotations

from factcheck.extract.event_context import Evidence
from factcheck.extract.heights import tall
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.world.labels import flagged

_HAS = 6  # tokens from «has» to the number


def described(scene: Scene, number: Number) -> Evidence | None:
    """What a thing consists of, or what somebody has: a level, whatever the verb of the sentence."""
    before = skip_hedge(scene, number.first - 1)
    if tall(scene, number, before):
        return Evidence("distance_location", scene.text(before, before), 3, "attr")
    if number.value.kind not in ("count", "vague"):
        return None
    if number.noun is None and scene.glue(number.last + 1, "scale") and any(cue.key == "ranked" for cue in scene.events):
        return Evidence("ranked", scene.text(number.last + 1, number.last + 1), 3, "noun")  # «المصنف 18 عالميا»
    at = _consists(scene, number)
    if at < 0:
        at = _has(scene, number)
    return Evidence("level_stock", scene.text(at, at), 3, "attr") if at >= 0 else None


def _consists(scene: Scene, number: Number) -> int:
    """«مبنى من 12 طابقا», «مبنيين مؤلفين من 5 طوابق»: the token of «of» behind a noun, before storeys, rooms or pages."""
    noun, of = number.noun, skip_hedge(scene, number.first - 1)
    if noun is None or noun[0] < number.last or not scene.glue(noun[0], "feature") or not scene.glue(of, "of"):
        return -1
    thing = of - 1
    if thing >= 0 and scene.glue(thing, "itis"):
        return of
    if thing < 0 or scene.verb(thing) or thing in scene.number_at or not scene.nominal(thing):
        return -1
    whole = scene.shapes.definite(scene.tokens[thing].form)  # «خرج الركاب من 3 عربات»
    return -1 if whole else of


def _has(scene: Scene, number: Number) -> int:
    """«ولدى المملكة مليون رأس», «ولديها 7 طائرات»: no verb stands between, and nothing happened («لدى وصول 9»)."""
    first = max(scene.segment(number.first).first, number.first - _HAS)
    for at in range(number.first - 1, first - 1, -1):
        if at in scene.number_at or scene.verb(at):
            return -1
        if scene.cue(at, "frames", "has"):
            between = (cue for cue in scene.events if cue.first > at and cue.last < number.first and cue.klass == "noun")
            told = any(cue.key not in flagged("side") for cue in between)
            begins = at <= scene.segment(number.first).first + 1
            return at if begins and not told else -1
    return -1
