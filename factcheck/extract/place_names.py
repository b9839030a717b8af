"""The named places of a sentence: known ones, noun and name, unknown names behind a preposition of place."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.eponyms import eponym, graded
from factcheck.extract.scene import Cue, Scene
from factcheck.text.fold import fold_word
from factcheck.world.labels import flagged
from factcheck.world.namesakes import settled
from factcheck.world.places import country_of

_TERM = 6  # tokens from whom a court jails to how long
_WORDS = ("nouns", "units", "speakers", "scopes", "nationalities", "qualifiers", "currencies")
_NAME = 3  # words of a name behind a noun
_QUOTES = frozenset('"«»“”')
_DATELINE = frozenset({"-", "–", "—", "/", "(", ")"})  # between the place that a text is sent from and the text
_TOWNS = frozenset({"city", "capital", "province"})


class Place(NamedTuple):
    """A named place over tokens ``first`` to ``last``: words as written, canonical id where known. ``sure``: 3 said to be where
    (a preposition or a noun of place), 2 an unknown name behind a preposition, 1 only mentioned. ``origin``: behind «من»;
    ``town``: a known place smaller than a country. ``doer``: the subject of its clause (استقبلت تونس 9 ملايين سائح);
    ``nation``: the country of the text, not named here (شمال البلاد);
    ``line``: where the text was sent from; ``of``: the first token of the number of a list that it belongs to (else -1), and
    ``apart``: an unknown one beside the known ones of that list, or «elsewhere»."""

    first: int
    last: int
    text: str
    id: str
    sure: int
    origin: bool = False
    town: bool = False
    doer: bool = False
    nation: bool = False
    line: bool = False
    of: int = -1
    apart: bool = False


def name_cue(scene: Scene, at: int) -> Cue | None:
    """The known name that begins at a token."""
    if not 0 <= at < len(scene.at) or at in scene.date_at or at in scene.number_at:
        return None
    for cue in scene.at[at]:
        if cue.category == "places" and not cue.klass.startswith("world"):
            return None if eponym(scene, cue) else cue
    return None


def _common(scene: Scene, at: int) -> bool:
    """A word that is no name: the lexicon knows it as a noun, a unit, an event or an adjective."""
    if any(scene.is_(at, name) for name in _WORDS) or scene.glue(at, "plain") or scene.glue(at, "common"):
        return True
    return any(cue.category == "events" and cue.klass in ("noun", "people", "thing", "attr") for cue in scene.at[at])


def _name_end(scene: Scene, at: int) -> int:
    """The last token of a name that begins at a token."""
    last = at
    while last - at < _NAME - 1 and scene.nominal(last + 1) and not scene.joined(last + 1):
        if any(cue.category in ("events", "speakers", "frames") or _placed(scene, cue) for cue in scene.at[last + 1]):
            break
        last += 1
    return last


def _placed(scene: Scene, cue: Cue) -> bool:
    """«منجم X بولاية Y»: where the named place is, no word of its name."""
    return cue.category in ("localities", "places") and cue.prefix in scene.shapes.clitics.at


def _locality(scene: Scene, cue: Cue) -> Place | None:
    """«محافظة X», «شمال X», «مطار X الدولي»: the noun of place and its name."""
    at = cue.last + 1
    if cue.klass == "none":
        return None
    if cue.klass == "group" and not (cue.prefix in scene.shapes.clitics.at or scene.glue(cue.first - 1, "in")):
        return None
    if cue.klass == "nation":
        if scene.glue(cue.first, "sector") and scene.nominal(at) and scene.cue(at, "frames", "sectors"):
            return None  # «في القطاع الخاص»
        within = cue.prefix in scene.shapes.clitics.at or scene.glue(cue.first - 1, "in") or scene.glue(cue.first - 1, "hosts")
        id = cue.key if country_of(cue.key) else ""
        return Place(cue.first, cue.last, written(scene, cue.first, cue.last, cue.prefix), id, 3, nation=True) if within else None
    if cue.klass in ("alone", "realm"):
        within = scene.glue(cue.first - 1, "in") or scene.glue(cue.first - 1, "scene")
        nation = next((r.entry for r in scene.readings(at) if r.entry.category == "nationalities"), None)
        last = at if nation and scene.shapes.definite(scene.tokens[at].form) else cue.last
        id = country_of(nation.key) if nation and last == at else cue.key if cue.klass == "realm" else ""
        other = cue.key == "elsewhere"  # «في مناطق أخرى», not «نقلوا إلى مناطق أخرى»
        if other and scene.glue(cue.first - 1, "toward"):
            return None
        return Place(cue.first, last, written(scene, cue.first, last, cue.prefix), id, 3, apart=other) if within else None
    if cue.suffix or not 0 <= at < len(scene.tokens):
        return None
    definite = scene.shapes.definite(scene.tokens[cue.first].form)
    if definite and cue.last == cue.first:
        behind = cue.prefix in scene.shapes.clitics.at or scene.glue(cue.first - 1, "in") or scene.glue(cue.first - 1, "scene")
        nation = next((r.entry for r in scene.readings(at) if r.entry.category == "nationalities"), None)
        named = nation and behind and (cue.klass == "site" or not nation.klass.endswith("ambiguous"))
        id = country_of(nation.key) if nation else ""
        return Place(cue.first, at, written(scene, cue.first, at, cue.prefix), id, 3) if named else None
    if cue.klass == "zone" and not name_cue(scene, at) and not scene.shapes.name(scene.tokens[at].form):
        return None  # «قطاع الفلاحة»
    known = name_cue(scene, at)
    if known and known.prefix in scene.shapes.clitics.plain:
        return Place(cue.first, known.last, written(scene, cue.first, known.last, cue.prefix), known.key, 3)
    inner = scene.cue(at, "localities")
    if inner and inner.klass == "nation" and cue.klass == "dir":
        return Place(cue.first, inner.last, written(scene, cue.first, inner.last, cue.prefix), "", 3, nation=True)
    if inner and inner.klass == "alone" and not inner.prefix and cue.klass in ("town", "area"):
        return Place(cue.first, inner.last, written(scene, cue.first, inner.last, cue.prefix), "", 3)
    if inner and (not inner.prefix or inner.prefix in scene.shapes.clitics.ands) and inner.klass != "alone":
        found = _locality(scene, inner)
        if found:
            return found._replace(first=cue.first, text=written(scene, cue.first, found.last, cue.prefix))
        if inner.prefix or not scene.nominal(at + 1) or scene.joined(at + 1) or _adjective(scene, at + 1):
            return None
        return Place(cue.first, at + 1, written(scene, cue.first, at + 1, cue.prefix), "", 2)
    if scene.tokens[at].form in _QUOTES:
        return _quoted(scene, cue)
    if not _names(scene, cue, at) or (cue.klass == "site" and scene.glue(cue.first - 1, "count")):
        return None  # «عدد مراكز العزل»
    if cue.klass == "dir" and (scene.glue(at, "spell") or not scene.shapes.name(scene.tokens[at].form)):
        return None  # «وسط غياب 9 لاعبين»
    last = _name_end(scene, at)
    return Place(cue.first, last, written(scene, cue.first, last, cue.prefix), "", 2 if cue.klass == "site" else 3)


def _quoted(scene: Scene, cue: Cue) -> Place | None:
    """«ملعب "نخلان"»: a name between quotation marks behind the noun of place."""
    for at in range(cue.last + 2, min(cue.last + 3 + _NAME, len(scene.tokens))):
        if scene.tokens[at].form in _QUOTES:
            noun, name = written(scene, cue.first, cue.last, cue.prefix), scene.text(cue.last + 2, at - 1)
            return Place(cue.first, at - 1, f"{noun} {name}", "", 3) if at > cue.last + 2 else None
    return None


def _adjective(scene: Scene, at: int) -> bool:
    """An unknown indefinite relational adjective in the feminine, as it follows a noun of place (دائرة انتخابية)."""
    form = scene.tokens[at].form
    return scene.shapes.adjective(form) and scene.shapes.feminine(form) and name_cue(scene, at) is None


def _names(scene: Scene, cue: Cue, at: int) -> bool:
    """Whether a word behind a noun of place is its name. Behind «مدينة» or «مطار» any word is, but an adjective."""
    if scene.tokens[at].kind != "word" or at in scene.number_at or at in scene.date_at or scene.function(at) or scene.joined(at):
        return False
    judged = any(cue.key == "sentenced" and cue.last < at for cue in scene.events)
    judged |= any(one.value.kind == "duration" and at < one.first <= at + _TERM for one in scene.numbers)
    if _of_person(scene, at) and (judged or not scene.shapes.name(scene.tokens[at].form)):
        return False
    if (
        scene.glue(at, "count")
        or scene.glue(at, "amount")
        or (scene.words[at].finite and scene.shapes.imperfect(scene.tokens[at].form))
    ):
        return False  # «من ناحية عدد الزوار», «ميناء يستقبل 40 سفينة»
    if any(r.suffix and r.entry.category == "nouns" for r in scene.readings(at)) or scene.glue(at, "described"):
        return False  # «ملعب سعته 9 آلاف مقعد», «برج سكني»
    if cue.klass in ("town", "camp"):
        named = scene.nominal(at + 1) and scene.shapes.definite(scene.tokens[at + 1].form)
        told = scene.glue(at, "plain") or scene.is_(at, "nationalities") or scene.is_(at, "qualifiers")
        return named or not (told or (scene.shapes.adjective(scene.tokens[at].form) and not scene.nominal(at + 1)))
    if cue.klass == "site" and _described(scene, at):
        return False
    return scene.nominal(at) and not _common(scene, at) and not _adjective(scene, at)


def _of_person(scene: Scene, at: int) -> bool:
    """«بسجن المتهم»: who is imprisoned."""
    people = (r for r in scene.readings(at) if r.entry.category == "nouns" and "human" in r.entry.klass.split())
    return any(r.form == fold_word(r.entry.key) for r in people)


def _described(scene: Scene, at: int) -> bool:
    """A definite noun with a relational adjective, which says what the site is for (مراكز الترصد الوبائي)."""
    form, behind = scene.tokens[at].form, scene.tokens[at + 1].form if scene.nominal(at + 1) else ""
    return scene.shapes.definite(form) and scene.shapes.definite(behind) and scene.shapes.related(behind)


def written(scene: Scene, first: int, last: int, prefix: str) -> str:
    text = scene.text(first, last)
    bare = scene.has_and(first)  # «ووسط»: the «and» is gone already
    return text[len(prefix) :] if not bare and prefix in scene.shapes.clitics.single and text.startswith(prefix) else text


def _named(scene: Scene, at: int, known: Cue) -> Place | None:
    ambiguous = known.klass.endswith("ambiguous")
    own = scene.cue(known.last + 1, "frames", "plain")
    if own and own.suffix:  # «مسقط رأسه»
        return None
    if known.klass == "region" and known.last > known.first and known.prefix and scene.shapes.definite(scene.tokens[at].form):
        return None  # «في الولاية صباح اليوم» is not «ولاية صباح»
    words = ("in", "scene") if ambiguous else ("in", "hosts", "scene")  # «اجتاحت سيول المدينة»
    behind = known.prefix in scene.shapes.clitics.at or any(scene.glue(at - 1, klass) for klass in words)
    behind = behind or _struck(scene, at) or scene.glue(at - 1, "next") is not None  # «تليها حمص بـ5»
    origin = scene.glue(at - 1, "origin") is not None
    called = _called(scene, at, known)
    if (ambiguous or not scene.nominal(at)) and not behind and not origin and not called:
        return None
    mark = scene.tokens[known.last + 1].form if at <= 1 and known.last + 1 < len(scene.tokens) else ""
    label = mark == ":" or mark in _DATELINE
    sure = 3 if behind or origin or label or called or known.prefix in scene.shapes.clitics.to else 1
    person = not scene.readings(at - 1) and scene.glue(at - 2, "toward")  # «إلى سمير نخلان»
    town = known.klass.split()[0] in _TOWNS and scene.nominal(at - 1) and not person
    before = range(scene.segment(at).first, at)
    begins = all(scene.tokens[i].kind == "mark" or scene.cue(i, "borders", "that") for i in before)
    doer = (
        known.klass.startswith("country") and not known.prefix and (scene.verb(at - 1) or (begins and scene.verb(known.last + 1)))
    )
    return Place(
        at, known.last, written(scene, at, known.last, known.prefix), known.key, sure, origin, town, doer, line=mark in _DATELINE
    )


def _struck(scene: Scene, at: int) -> bool:
    """«ضرب زلزال قوي X»: a verb that happens to a place, its subject, the place."""
    for i in range(at - 1, max(at - 5, -1), -1):
        if scene.glue(i, "hosts"):
            return any(scene.glue(k, "scene") for k in range(i + 1, at))
        if scene.tokens[i].kind != "word" or (scene.function(i) and not scene.glue(i, "scene")):
            return False
    return False


def _led_to(scene: Scene, cue: Cue) -> bool:
    """«وأدى الإضراب إلى», «… في عمارة، وأدى الحريق إلى»: no valley, but «and» with a verb, at the head of the sentence or before
    what happened; «في وادي الحريق» is one."""
    ands, at = scene.shapes.clitics.ands, cue.first
    if cue.prefix or not scene.tokens[at].form.startswith(ands[0]):
        return False
    if at == 0:
        return True
    verb = any(r.prefix in ands and r.entry.category == "functions" for r in scene.tokens[at].readings)
    known = scene.is_(at + 1, "nouns") or scene.is_(at + 1, "events")
    return verb and known and not scene.function(at - 1, "prep") and not scene.joined(at - 1)


def _called(scene: Scene, at: int, known: Cue) -> bool:
    """The known name begins with a noun of place (مدينة X); «الولايات المتحدة» does not."""
    cue = scene.cue(at, "localities")
    return cue is not None and known.last > cue.last and not scene.shapes.definite(scene.tokens[at].form)


def _unknown(scene: Scene, at: int) -> Place | None:
    if not _behind_place(scene, at) or scene.tokens[at].kind != "word" or scene.readings(at) or scene.cue(at - 1, "parts"):
        return None
    if not scene.nominal(at) or not scene.shapes.name(scene.tokens[at].form) or graded(scene, at):
        return None
    two = scene.nominal(at + 1) and not scene.readings(at + 1) and not scene.joined(at + 1)
    if two and scene.glue(at - 1, "toward"):
        return None  # «توجه إلى خالد نخلان»
    last = at + 1 if two else at
    return Place(at, last, scene.text(at, last), "", 2)


def _behind_place(scene: Scene, at: int) -> bool:
    """Behind «في», where somebody goes or is sent (نقلوا إلى X), or a distance (30 كيلومترا من X)."""
    if scene.glue(at - 1, "within"):
        return True
    if scene.glue(at - 1, "onto"):  # «30 مليمترا من الأمطار على نخلان»
        return any(cue.key == "rainfall_level" and scene.segment_of[cue.first] == scene.segment_of[at] for cue in scene.events)
    if scene.glue(at - 1, "toward"):
        return any(cue.last < at - 1 and cue.key in flagged("goes") | flagged("moves") for cue in scene.events)
    measured = [
        number
        for number in scene.numbers
        if at - 4 <= number.last < at - 1
        and number.value.kind == "measure"
        and any(scene.is_(i, "units", "length") for i in range(number.last + 1, at - 1))
    ]
    return bool(measured) and bool(scene.glue(at - 1, "of") or scene.glue(at - 1, "about"))


def places(scene: Scene, twins: dict[tuple[str, str], str] | None = None) -> list[Place]:
    """The named places of a sentence, left to right; their tokens become the sentence's names. ``twins`` says which place is
    meant by a name that two places share (see ``world.namesakes``)."""
    out: list[Place] = []
    at, size = 0, len(scene.tokens)
    while at < size:
        found: Place | None = None
        if scene.words[at].readings and not scene.cue(at, "localities") and not scene.cue(at, "places"):
            at += 1
            continue
        plain = at not in scene.number_at and at not in scene.date_at and not _counted(scene, at)
        if plain and not _labels(scene, at) and not _wide(scene, at):
            cue = scene.cue(at, "localities")
            if cue and _led_to(scene, cue):
                cue = None
            known = name_cue(scene, at)
            if cue and not (known and known.last > cue.last):
                found = _locality(scene, cue)
                if found and scene.glue(at - 1, "origin"):
                    found = found._replace(origin=True)
            barred = found is None and cue is not None and cue.klass == "none"
            if found is None and known and not barred:
                found = _named(scene, at, known)
            if found is None and not known and not barred:
                found = _unknown(scene, at)
            if barred and cue:
                at = cue.last  # «على الصعيد الوطني», «حزب حماة الوطن»
        found = found and found._replace(id=settled(found.text, found.id, twins or {}))
        if (
            found
            and not found.id
            and scene.is_(at, "places", "ambiguous")
            and found.last == at
            and not scene.cue(at, "localities")
        ):
            found = None  # «في المتوسط» where nothing speaks of the sea
        if found and scene.glue(found.first - 1, "natives") and scene.glue(found.first - 2, "of"):
            found = found._replace(origin=True)  # «بينهم 9 من أبناء نخلان»
        if found and not scene.glue(found.first - 1, "topic"):
            found = _joined_on(scene, found, out)
            scene.names.update(range(found.first, found.last + 1))
            at = found.last
        at += 1
    return out


def _wide(scene: Scene, at: int) -> bool:
    """«في الأرياف», «في المدن»: of whom, and nowhere."""
    cue = scene.cue(at, "qualifiers")
    return cue is not None and cue.key in ("zone:urban", "zone:rural") and not scene.is_(cue.last + 1, "nationalities")


def _labels(scene: Scene, at: int) -> bool:
    """Behind a word whose kind a place's name only tells: خام X, بتوقيت X."""
    before = at - 2 if scene.tokens[at - 1].form in _QUOTES else at - 1
    return scene.glue(before, "kind") is not None


def _joined_on(scene: Scene, found: Place, out: list[Place]) -> Place:
    """«نابلس وجنين» is one place of two names; a second name shares the preposition of the first."""
    if (
        out
        and out[-1].last == found.first - 1
        and scene.tokens[found.first].form.startswith(scene.shapes.clitics.ands[0])
        and found.sure < out[-1].sure + 1
    ):
        before = out.pop()
        found = Place(
            before.first,
            found.last,
            scene.text(before.first, found.last),
            before.id,
            before.sure,
            before.origin,
        )
    out.append(found)
    return found


def _counted(scene: Scene, at: int) -> bool:
    """The counted noun itself is no place: 600 مركز اقتراع; «34 لنينوى» is of one."""
    cue, before = name_cue(scene, at), scene.number_at.get(at - 1)
    if (
        before
        and before.value.kind == "count"
        and cue
        and cue.prefix in (*scene.shapes.clitics.at, *scene.shapes.clitics.to)
        and cue.prefix
    ):
        return False
    if before and before.value.kind == "count" and scene.cue(at, "localities", "dir") and name_cue(scene, at + 1):
        return False  # «قتل 9 شمال نخلان»
    if at - 1 in scene.number_at or any(number.noun and number.noun[0] <= at <= number.noun[1] for number in scene.numbers):
        return True
    return _of_people(scene, at)


def _of_people(scene: Scene, at: int) -> bool:
    """«طردت 20 دبلوماسيا ألمانيا»: behind the accusative that is counted an adjective of the nation, no country;
    «زار 20 دبلوماسيا ألمانيا» may be either."""
    number = next((one for one in scene.numbers if one.specified and one.noun and one.noun[1] == at - 1), None)
    if number is None or not any(r.entry.category == "nationalities" and not r.prefix for r in scene.readings(at)):
        return False
    return not any(scene.glue(i, "visits") for i in range(scene.segment(at).first, number.first))
