"""Where a text is, from sentence to sentence: the place it is about, and the one that a paragraph has turned to."""

from __future__ import annotations

from factcheck.extract import offices, place_names, places
from factcheck.extract.draft import Draft, State
from factcheck.extract.place_aside import reference, turned_aside
from factcheck.extract.place_kin import beside
from factcheck.extract.place_names import Place
from factcheck.extract.place_nations import country
from factcheck.extract.scene import Scene
from factcheck.extract.speakers import Speech
from factcheck.text.fold import fold_word
from factcheck.world.places import contains, country_of

_LEAD = 2  # sentences of the body whose place is that of the text
_SENTENCE = 10  # tokens that make one
_HEAD = 3  # tokens before a place that its sentence opens with
_COUNTRY = 2  # letters of the id of a country
_NATION = "nationalities"


def move(scene: Scene, state: State, found: list[Place], said: list[Speech]) -> None:
    """The text's place is the first that its head is said to be about; the first of the body narrows that of the headline.
    What contains it holds for the stocks that are told later. A place first told further down, one that opens a sentence (وفي
    لبنان، …) or a country whose office speaks (وزارة الصحة الأردنية) holds for what follows in the paragraph alone."""
    main = places.main_place(scene, found, said)
    state.country = country(scene, found, state.country)
    titled = scene.part.part == "headline" or scene.part.span(scene.sentence.start, scene.sentence.end).end <= state.title
    lead = titled or state.told < _LEAD
    state.told += not titled and len(scene.tokens) >= _SENTENCE
    narrows = state.place is None or state.place.line
    narrows = narrows or (state.titled and not titled and _inside(main.id if main else "", state.place.id if state.place else ""))
    wide = main is not None and len(main.id) == _COUNTRY and state.place is None and not _fronted(scene, main)
    if main and narrows and (lead or wide):
        state.place, state.titled = _sent_from(scene, main), titled
    elif main and state.place and not titled and main.id and main.id == state.place.id:
        state.titled = False  # the body is about it too
    for one in found:
        if state.place and one.sure > 1 and country_of(one.id) and _inside(state.place.id, one.id):
            state.wide = one
    if not titled:
        _turn(scene, state, found, said, main, lead)
    state.known = state.known or next((_known(scene, one, found) for one in found if _shows(scene, one)), "")


def _sent_from(scene: Scene, main: Place) -> Place:
    """Who writes from the capital tells of the whole country."""
    cue = place_names.name_cue(scene, main.first)
    return main._replace(id=country_of(main.id)) if main.line and cue and cue.klass.startswith("capital") else main


def known(state: State) -> str:
    """Where the unknown names of a text are looked for: where its paragraph has turned to, else where it is."""
    return (state.near.id if state.near else "") or state.known


def _turn(scene: Scene, state: State, found: list[Place], said: list[Speech], main: Place | None, lead: bool) -> None:
    """What the paragraph turns to, for as long as it lasts or the same office speaks on (وذكرت الوزارة أن)."""
    paragraph = scene.sentence.paragraph
    whole = _whole(scene, state, found, said)
    if lead and state.place is None and state.fallback is None:
        state.fallback = whole or _market(scene)
    if whole or (main and (_fronted(scene, main) or (state.place is None and not lead))):
        state.near, state.paragraph = whole or main, -1 if whole else paragraph  # an office is gone when it says no more
    elif main is None and _speaks_on(scene, state, said):
        state.paragraph = paragraph if state.paragraph >= 0 else -1
    elif main is None or state.place is None or main.id == state.place.id:
        state.near = state.near if main is None and paragraph == state.paragraph else None
    elif paragraph != state.paragraph:
        state.near = None
    if state.near and state.place and state.near.id == state.place.id:
        state.near = None


def _fronted(scene: Scene, main: Place) -> bool:
    """«وفي لبنان، …», «أما في لبنان فقد …»: the place that a sentence opens with."""
    head = range(max(main.first - _HEAD, 0), main.first)
    return main.sure > 2 and not (main.origin or main.line) and main.first <= _HEAD and not any(_says(scene, at) for at in head)


def _says(scene: Scene, at: int) -> bool:
    return scene.nominal(at) or scene.verb(at)


def _whole(scene: Scene, state: State, found: list[Place], said: list[Speech]) -> Place | None:
    """The country that a sentence speaks of without saying where: by the name of an office, or as who does it, where the text
    is in a part of it or nowhere."""
    told = state.place.id if state.place else ""
    where = [one for one in found if one.sure > 2 and not (turned_aside(scene, one) or places.sourced(scene, one, said))]
    if not all(_anywhere(one) for one in where):
        return None
    if state.country and len(state.country.id) == _COUNTRY and any(scene.cue(at, "frames", "nationwide") for at in _all(scene)):
        return state.country
    for one in found:
        named = len(one.id) == _COUNTRY and (one.doer or places.sourced(scene, one, said))
        if named and (contains(one.id, told) or (not told and not one.doer)):
            return one
    return offices.home(scene, found, said, told)


def _anywhere(one: Place) -> bool:
    """A name that no list has («جزيرة نخلان») or a sea may lie in any country; «الشمال» is where the text is."""
    return not country_of(one.id) if one.id else " " in one.text


def around(scene: Scene, found: list[Place], one: Place) -> str:
    """The id of the place that an unknown one lies in, by its sentence: «سجلت نخلان 9 مليمترات في X», «في نخلان، …، في X»."""
    before = [other for other in found if other.id and other.of < 0 and other.last < one.first and not other.origin]
    before = [other for other in before if not turned_aside(scene, other)]
    held = (one for one in reversed(before) if _fronted(scene, one) or (len(one.id) != _COUNTRY and scene.verb(one.first - 1)))
    return next((other.id for other in held), "")


def _market(scene: Scene) -> Place | None:
    """«في البنوك التونسية», «أمام الدينار التونسي»: the country whose market a text about prices tells of."""
    for at in _all(scene):
        cue = scene.cue(at, "frames", "homemarket")
        money = scene.is_(at, "currencies") and scene.glue(at - 1, "rated")
        behind = cue.last + 1 if cue else at + 1
        nation = next((r.entry for r in scene.readings(behind) if r.entry.category == _NATION), None) if cue or money else None
        if nation and country_of(nation.key) and not nation.klass.endswith("ambiguous"):
            return Place(at, behind, scene.text(at, behind), country_of(nation.key), 3)
    return None


def _all(scene: Scene) -> range:
    return range(len(scene.tokens))


def _speaks_on(scene: Scene, state: State, said: list[Speech]) -> bool:
    """«وذكرت الوزارة», «وأضاف»: who spoke last, by the noun alone or unnamed."""
    if scene.cue(0, "speakers", "keep"):
        return True
    before = {fold_word(word).removeprefix("ال") for word in (state.speaker or "").split()}
    sources = [speech.source for speech in said if speech.source]
    words = [scene.tokens[at].form for first, last in sources[:1] for at in range(first, last + 1)]
    definite = [word for word in words if scene.shapes.definite(word)]
    return any(fold_word(word).removeprefix("ال") in before for word in definite) and not _named_anew(scene, sources)


def _named_anew(scene: Scene, sources: list[tuple[int, int]]) -> bool:
    return any(scene.is_(at, _NATION) for first, last in sources[:1] for at in range(first, last + 1))


def held(draft: Draft, state: State) -> Place | None:
    """The place that the paragraph has turned to; for sums only where it is no part of the text's (الحصيلة الإجمالية 300)."""
    near = state.near
    if near is None:
        return None
    part = state.place is not None and contains(state.place.id, near.id)
    return None if part and any(draft.scene.glue(at, "summed") for at in _all(draft.scene)) else near


def _shows(scene: Scene, one: Place) -> bool:
    return bool(one.id) and one.sure > 1 and one.of < 0 and not turned_aside(scene, one)


def _known(scene: Scene, one: Place, found: list[Place]) -> str:
    """Where the unknown names of a text are looked for."""
    if beside(scene, one):
        return country_of(one.id) or one.id
    inner = next((other for other in found if not other.id and other.last == one.first - 1), None)
    return reference(scene, inner, _sent_from(scene, one)) if inner else _sent_from(scene, one).id


def _inside(inner: str, outer: str) -> bool:
    return inner != outer and contains(outer, inner)
