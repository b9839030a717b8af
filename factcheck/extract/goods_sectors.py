"""The sector that an amount is of, or of all but it: «الإيرادات النفطية», «الإيرادات غير النفطية»."""

from __future__ import annotations

from factcheck.extract.phrases import Found, lemma
from factcheck.extract.scene import Number, Scene
from factcheck.world.concepts import Concept, concept

_GOODS = ("mass", "volume", "power")
_RATED = ("money", "percent", "percentage_point")
_PRICED = ("price", "seized")  # what their word says is of the goods themselves
_FEMININE = 2  # letters of the ending of a feminine relational adjective


def stems(scene: Scene, at: int) -> tuple[str, ...]:
    """«النفطية», «النفطي»: the noun that a relational adjective is made of, the shortest first."""
    form = scene.tokens[at].form
    if not scene.shapes.related(form):
        return ()
    bare = next((form[len(one) :] for one in scene.shapes.clitics.plain if one and form.startswith(one)), form)
    return (bare[:-_FEMININE], bare[:-1]) if scene.shapes.feminine(bare) else (bare[:-1],)


def goods(scene: Scene, at: int) -> Concept | None:
    """The goods that a word names, as a noun or by its adjective: النفط، النفطية."""
    words = (lemma(scene, at), *stems(scene, at))
    return next((one for word in words if (one := concept(word)) and one.dimension in _GOODS), None)


def all_but(scene: Scene, at: int) -> str:
    """The restriction behind «غير»: of the goods, else of the adjective without its gender."""
    known = goods(scene, at)
    return f"{known.id}:non" if known else f"non:{(*stems(scene, at), scene.tokens[at].form)[0]}"


def goods_sector(scene: Scene, found: Found, number: Number) -> frozenset[str]:
    """«الصادرات النفطية», which are not «الصادرات غير النفطية»: the goods of the adjective behind a noun of money."""
    at = found.at
    if at is None or number.value.kind not in _RATED or not scene.nominal(at + 1) or scene.joined(at + 1):
        return frozenset()
    had = [cue for cue in scene.at[at] if cue.category == "events" and cue.klass in ("attr", "noun")]
    if not had or any(cue.key in _PRICED for cue in had) or at + 1 >= number.first > at:
        return frozenset()
    known = goods(scene, at + 1) if stems(scene, at + 1) else None
    return frozenset({f"{known.id}:own"} if known else ())
