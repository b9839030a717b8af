"""The event of an amount goes with the word that has the amount: a tax on sales is a price, however near «sales» stands."""

from __future__ import annotations

from factcheck.extract.amount_senses import sense
from factcheck.extract.event_context import Evidence, allowed, context
from factcheck.extract.phrases import Found
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import CHANGE, SHARES, Cue, Number, Scene
from factcheck.world.labels import flagged
from factcheck.world.units import dimension

ATTRIBUTE = "what has the amount"
_GAINED = ("revenue", "other")  # what a verb of gaining says where the noun says what was gained
_HANDED = frozenset({"delivered", "bought", "sold", "imported", "exported", "sent", "seized"})  # what is done with goods


def of_attribute(scene: Scene, number: Number, subject: Found | None, found: Evidence | None) -> Evidence | None:
    """The label of what has an amount, by what its sentence tells of."""
    return sense(scene, number, _of_attribute(scene, number, subject, found))


def _of_attribute(scene: Scene, number: Number, subject: Found | None, found: Evidence | None) -> Evidence | None:
    """The label of the attribute that is the subject of an amount, unless a verb says what was done with it; of a currency the
    price. ``None`` for a share of what it is only measured by («5% من الناتج»)."""
    if subject is None or subject.at is None or number.role == "by":
        return found
    growing = _pace(scene, number, subject)
    if growing:
        return growing
    done = found is not None and found.klass.startswith("verb")
    based = number.value.kind in SHARES and subject.own and scene.glue(subject.at, "base")
    if based and found and found.label in flagged("measured") and not done:
        return None
    if _of_size(scene, number, subject) and found and found.label not in CHANGE:
        return Evidence("distance_location", scene.text(subject.at, subject.at), 3, "attr")
    before = found is None and subject.why.startswith(ATTRIBUTE)  # «محصول الحبوب يرتقب أن يصل إلى 9 ملايين قنطار»
    if subject.why != ATTRIBUTE and not before:
        return _exchanged(scene, subject, found)
    behind = (
        subject.own and subject.at > number.last and found is not None and found.label in _GAINED
    )  # «حققت 9 ملايين دولار أرباحا»
    if found and done and not (behind or _arrives(scene, number, found) or _by_it(scene, number, subject)):
        return found
    handed = _handed(scene, subject.at)
    if handed and found and found.label == "produced":
        return handed
    for cue in scene.events:
        if cue.first <= subject.at <= cue.last and cue.klass in ("attr", "noun") and _takes(scene, cue, number):
            if found and cue.key in flagged("name") and found.words in subject.text:
                return found  # «رصيد الدين»: of two words the one that says more
            return context(scene, number, Evidence(cue.key, scene.text(cue.first, cue.last), 3, cue.klass), None)
    return found


def _handed(scene: Scene, at: int) -> Evidence | None:
    """«ما تسلمته الحكومة من المحصول», «باعت من إنتاجها 9 أطنان»: what was done with some of what was made."""
    if not scene.glue(at - 1, "of"):
        return None
    first = scene.segment(at).first
    for cue in reversed(scene.events):
        if first <= cue.first and cue.last < at and cue.key in _HANDED and cue.klass.startswith("verb") and scene.verb(cue.first):
            return Evidence(cue.key, scene.text(cue.first, cue.last), 3, cue.klass)
    return None


def _of_size(scene: Scene, number: Number, subject: Found) -> bool:
    """«عمق البئر التي انهارت 9 أمتار»: a depth is one, whatever befell the well."""
    if number.value.kind != "measure" or dimension(number.value.unit or "") != "length" or subject.at is None:
        return False
    said = [cue for cue in scene.at[subject.at] if cue.category == "events" and cue.klass == "attr"]
    if any(cue.key == "rainfall_level" and cue.last > cue.first for cue in said):
        return False  # «ارتفاع الأمواج»
    return any(cue.key == "distance_location" for cue in said)


def _pace(scene: Scene, number: Number, subject: Found | None) -> Evidence | None:
    """«تباطأ نمو الأسعار من 9% إلى 5%»: the two sides of a change in a rate of growth are growth."""
    if subject is None or subject.at is None or number.value.kind != "percent" or number.role not in ("from", "to"):
        return None
    first = scene.segment(subject.at).first
    near = (at for at in (subject.at, subject.at + 1, subject.at - 1) if first <= at < number.first)
    noun = next((cue for at in near for cue in scene.at[at] if _change(cue)), None)
    if noun is None:
        return None
    changed = any(cue.key in CHANGE and first <= cue.first and cue.last < noun.first for cue in scene.events)
    changed |= any(cue.key == "forecast" for cue in scene.cues(first, noun.first, "modality", "verb"))
    return Evidence(noun.key, scene.text(noun.first, noun.last), 3, "change") if changed else None


def _change(cue: Cue) -> bool:
    return cue.category == "events" and cue.key in CHANGE and cue.klass == "noun" and not cue.suffix


def _takes(scene: Scene, cue: Cue, number: Number) -> bool:
    """Prices are told in points of their index too."""
    points = number.noun is not None and scene.glue(number.noun[0], "points")
    return allowed(cue.key, number, None) or (cue.key == "price" and bool(points))


def _exchanged(scene: Scene, subject: Found, found: Evidence | None) -> Evidence | None:
    """«بلغت الليرة 90 ألفا»: a currency that is told in amounts is told in its price."""
    known = found is not None and found.label not in ("grew", "shrank")
    if known or not scene.is_(subject.at or 0, "currencies"):
        return found
    return Evidence("price", scene.text(subject.at or 0, subject.at or 0), 2, "attr")


def _by_it(scene: Scene, number: Number, subject: Found) -> bool:
    """«اشترى القمح بسعر 9»: the attribute right before the amount, and no mere word of amount."""
    return subject.at == skip_hedge(scene, number.first - 1) and not scene.glue(subject.at or 0, "amount")


def _arrives(scene: Scene, number: Number, found: Evidence) -> bool:
    """«وصل الإنتاج إلى 9»: a verb of coming to the number itself carries nothing."""
    to = scene.glue(skip_hedge(scene, number.first - 1), "to")
    verbs = [cue for cue in scene.events if cue.last < number.first and scene.text(cue.first, cue.last) == found.words]
    return bool(to and verbs and scene.cue(verbs[-1].first, "modality", "verb") and found.label in ("arrived", "delivered"))


def contents(found: Evidence | None, number: Number) -> bool:
    """«طبقة تضم 30 بيضة بـ9 آلاف دينار»: what something contains, and not what it costs."""
    return found is not None and found.label == "level_stock" and number.value.kind == "count"
