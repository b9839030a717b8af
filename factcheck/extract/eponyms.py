"""What is called after a place, or only sounds like one, and lies anywhere."""

from __future__ import annotations

from factcheck.extract.scene import Cue, Scene

_QUOTES = frozenset('"«“”')
_NAMED = 4  # words of a name between quotation marks before the place in it
_GRADED = 4  # letters of a comparative
_COLOURED = "IQ/green_zone"  # where shares stand that rise
_COUNTRY = 2  # letters of the id of a country
_WIDE = "QA"  # «قطر» is how wide a thing is, too


def eponym(scene: Scene, cue: Cue) -> bool:
    """«شارع فلسطين», «وادي العرائش», «مستشفى الفرات»: what is called after a place lies anywhere; nor is «بقطر 9 أمتار» one."""
    river = cue.klass == "river" and cue.first == cue.last and scene.cue(cue.first - 1, "localities", "site", "camp") is not None
    called = scene.glue(cue.first - 1, "eponym") is not None and not (cue.prefix and cue.prefix in scene.shapes.clitics.at)
    if river or called or _of_vessel(scene, cue) or _of_house(scene, cue):
        return True
    if cue.key == _COLOURED:  # «9 أسهم أنهت الجلسة في المنطقة الخضراء»
        return any(scene.glue(at, "trading") for at in range(len(scene.tokens)))
    return cue.key == _WIDE and cue.first == cue.last and _measured(scene, cue.last + 1)


def _of_house(scene: Scene, cue: Cue) -> bool:
    """«في مصرف نخلان الإسلامي», «صحيفة نخلان»: a house that is called after a town does business anywhere; «بنك المغرب» is at
    home."""
    return scene.glue(cue.first - 1, "house") is not None and not cue.prefix and len(cue.key) != _COUNTRY


def _measured(scene: Scene, at: int) -> bool:
    """«بقطر 9 أمتار», «بقطر كيلومتر»."""
    number = scene.number_at.get(at)
    return number.value.kind == "measure" if number else scene.is_(at, "units", "length")


def _of_vessel(scene: Scene, cue: Cue) -> bool:
    """«ناقلة «نجمة نخلان»»: the name of a ship between quotation marks."""
    for at in range(cue.first - 1, max(cue.first - _NAMED, 1) - 1, -1):
        if scene.tokens[at].form in _QUOTES:
            return scene.glue(at - 1, "vessel") is not None
        if scene.tokens[at].kind == "mark":
            return False
    return False


def graded(scene: Scene, at: int) -> bool:
    """«في أزيد من 9 فنادق», «في أرخص الفئات»: a comparative that the lexicon does not know is no name of a place."""
    token, behind = scene.tokens[at], at + 1
    if len(token.form) != _GRADED or scene.part.view.original[scene.part.span(token.start, token.end).start] != "أ":
        return False
    return scene.glue(behind, "of") is not None or (scene.nominal(behind) and scene.shapes.definite(scene.tokens[behind].form))
