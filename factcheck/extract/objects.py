"""What a word of many senses says of the thing that it is said of: nobody passes in «نجحت العصابة في 9 رحلات», and nobody is lost
in «فقد وصل 9»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract.people_words import misread, told_by
from factcheck.extract.phrases import human, troops
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import SHARES, Cue, Number, Scene
from factcheck.world.labels import flagged
from factcheck.world.units import dimension

if TYPE_CHECKING:
    from factcheck.extract.event_context import Evidence

_LOST = frozenset({"killed", "missing", "shrank"})
_DONE = frozenset({"killed", "wounded", "missing", "destroyed_damaged", "burned_area"})
_SMALL = 1_000_000  # money below it may be a price
_CHANGE = 10_000  # and below this one what a price has lost


def unfit(scene: Scene, cue: Cue, number: Number, human: bool | None) -> bool:
    """Whether the word means something else here than its label."""
    counted = number.value.kind in ("count", "vague") and number.noun is not None
    if cue.key in _LOST and scene.glue(cue.first, "indeed") and scene.verb(cue.first + 1):
        return True  # «فقد وصل 9»
    if misread(scene, cue, number, human):
        return True
    if cue.key == "passed" and cue.klass == "verb":
        return counted and human is not True  # «نجحت في 9 عمليات»
    if cue.key == "revenue" and cue.klass == "attr":
        return counted  # «دخلها 9 متسابقين»
    if cue.klass == "verb sum":
        return number.value.kind != "money" or _price(number)  # «فقد 9 جنود», «فقد الدولار 33 قرشا»
    if cue.klass == "state" and cue.first == cue.last and cue.key == "hospitalized":
        return any(one.key in _LOST for one in scene.at[cue.first - 1])  # «فقد المستشفى 9 أطباء»
    if cue.key == "level_stock" and cue.klass == "verb":
        return _was(scene, cue) or _full(scene, cue, number)
    if number.value.kind not in SHARES or cue.klass != "verb" or human:
        return False
    if cue.key == "sent":
        return True  # «ستدفع الحكومة 9% سنويا»
    if cue.key == "employed":
        return scene.glue(cue.first, "gives") is not None  # «وفر اللقاح حماية بنسبة 9%»
    return cue.key == "deployed_present" and not scene.glue(cue.first, "helps")  # «تؤمن البئر 9%»


def _price(number: Number) -> bool:
    """So little money that it is no company's loss."""
    return 0 < (number.value.low or number.value.high or 0) < _CHANGE


def _was(scene: Scene, cue: Cue) -> bool:
    """«تكون القاهرة قد سحبت 9»: a verb of being that is spelled like one of consisting, without «of»."""
    being = any(one.klass == "light" and one.last == one.first for one in scene.at[cue.first])
    return being and scene.glue(cue.last + 1, "of") is None


def _full(scene: Scene, cue: Cue, number: Number) -> bool:
    """«الطبقة التي تضم 30 بيضة بـ9 آلاف دينار»: what it contains is told, and the sum is its price."""
    told = any(cue.last < one.first < number.first and one.value.kind == "count" for one in scene.numbers)
    return told and number.value.kind == "money"


def befalls(scene: Scene, cue: Cue, found: Evidence) -> bool:
    """«9 صهاريج مشتعلة», «9 جنود مقتولين»: the adjective tells what befell those who are named."""
    done = cue.klass == "people" and cue.key in _DONE and not scene.shapes.definite(scene.tokens[cue.first].form)
    return done and (found.klass == "thing" or found.label in flagged("name"))


def of_object(scene: Scene, number: Number, found: Evidence, own: Evidence | None) -> Evidence | None:
    """Another reading of the label that was found, by what it is said of; ``None``: that one stands."""
    noun = number.noun[0] if number.noun else -1
    counted = number.value.kind in ("count", "vague")
    if found.label == "held" and noun >= 0 and scene.glue(noun, "inmate") and _of_illness(scene):
        return found._replace(label="hospitalized")
    if found.label == "displaced" and found.klass == "noun" and noun >= 0 and told_by(scene, found, "shelters"):
        lodged = human(scene, noun) is True and not scene.glue(noun, "homeless")  # «مبنى لإيواء 9 عمال»
        return found._replace(label="level_stock") if lodged else None
    if found.label == "voted" and counted and noun >= 0 and _crowd(scene, found, number):
        return found._replace(label="attended")
    if found.label == "deployed_present" and found.klass == "verb" and noun >= 0 and own and not troops(scene, noun):
        helped = told_by(scene, found, "helps")
        return found._replace(label="attended") if helped else None
    if found.label == "employed" and found.klass == "verb" and own and own.label == "deployed_present":
        worked = told_by(scene, found, "works")
        return own if worked else None  # «يعمل 9 إطفائيين على إخماد الحريق»
    if (
        found.label == "other"
        and found.klass == "verb"
        and noun >= 0
        and scene.glue(noun, "arms")
        and told_by(scene, found, "found")
    ):
        return found._replace(label="seized")
    if found.label == "delivered" and found.klass == "thing" and scene.glue(skip_hedge(scene, number.first - 1), "were"):
        return found._replace(label="level_stock")  # «كنا 9 شاحنات»
    if found.label == "attended" and found.klass == "verb" and own and own.label == "candidate" and own.klass == "people":
        gathered = any(scene.glue(at, "gathers") for at in range(scene.begins(number.first), number.first))
        return own if gathered else None  # «جمع السباق 9 متنافسين»
    if found.label == "built" and found.klass == "verb" and not found.adjacent and _sized(number):
        return found._replace(label="level_stock")  # «صالة تناهز 420 مترا مربعا بنيت عام 2009»
    if number.value.kind == "money":
        return _of_money(scene, number, found)
    return None


def _of_money(scene: Scene, number: Number, found: Evidence) -> Evidence | None:
    """«يباع الكيلو بـ9 دنانير» is a price, «إعانة قدرها 9 دنانير» is given."""
    small = (number.value.low or number.value.high or 0) < _SMALL
    if found.label == "sold" and found.klass == "verb" and small and found.present:
        offered = told_by(scene, found, "offered")
        return found._replace(label="price") if offered else None
    if found.label == "in_need" and found.klass == "noun":
        return found._replace(label="allocated")
    if found.label == "allocated" and found.klass == "attr" and _paid(scene, number, found):
        return found._replace(label="spent")
    return None


def _sized(number: Number) -> bool:
    """A weight, or the floor of a house: nothing is built by it."""
    unit = number.value.unit or ""
    return number.value.kind == "measure" and (unit == "m2" or dimension(unit) == "mass")


def _paid(scene: Scene, number: Number, found: Evidence) -> bool:
    """«سددت الشركة تعويضا قدره 9»: what is granted is spent by who pays it, in its own clause."""
    first = scene.segment(number.first).first
    granted = next((cue.first for cue in scene.events if scene.text(cue.first, cue.last) == found.words), -1)
    pays = {cue.first for cue in scene.events if cue.key == "spent" and cue.klass == "verb" and scene.verb(cue.first)}
    pays -= {cue.first for cue in scene.events if cue.klass == "noun"}  # «تأخر صرف الاعتمادات»
    return any(first <= at < granted for at in pays)


def _crowd(scene: Scene, found: Evidence, number: Number) -> bool:
    """«شهد السباق إقبال 9 آلاف عداء»: people come where nobody votes."""
    said = told_by(scene, found, "crowd")
    ballot = any(
        cue.key in ("voted", "candidate", "elected_seats") and not scene.glue(cue.first, "crowd") for cue in scene.events
    )
    return said and not ballot


def _of_illness(scene: Scene) -> bool:
    return any(cue.klass in ("illness", "clinic") for cue in scene.events)
