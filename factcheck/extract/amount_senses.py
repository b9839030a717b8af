"""What an amount of money or a share is of, where its word says two things: «خسائر الحريق», «عقود القمح», «يباع اللتر بـ9»."""

from __future__ import annotations

from factcheck.extract.event_context import Evidence
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import SHARES, Cue, Number, Scene

_SMALL = 1_000_000  # money below it may be a price
_TRADED = frozenset({"sold", "bought"})
_HARM = frozenset({"destroyed_damaged", "burned_area", "rainfall_level", "magnitude"})
_TURNOUT = 5  # tokens from the word of turnout to its share
_NEAR = 3  # tokens behind a verb of trade in which its unit stands


def sense(scene: Scene, number: Number, found: Evidence | None) -> Evidence | None:
    """The label of an amount by what its sentence tells of."""
    if found is None:
        return None
    if number.value.kind in SHARES:
        return _ballot(scene, number, found) or _stake(scene, number, found)
    if number.value.kind != "money":
        return found
    if found.label == "earned_profit" and _damage(scene, found):
        return found._replace(label="spent")  # «بلغت خسائر الحريق 9 ملايين»
    if found.label == "signed" and found.klass == "thing" and _futures(scene, number):
        return found._replace(label="price")  # «قفزت العقود الآجلة للغاز إلى 33 يورو»
    if found.label in _TRADED and _for(scene, number) and (_by_piece(scene, number) or _price_of(scene, found)):
        return found._replace(label="price")
    return found


def _ballot(scene: Scene, number: Number, found: Evidence) -> Evidence | None:
    """«انتهت الانتخابات بمشاركة 47%»: turnout; «فوز المرشح بنسبة 53%»: votes won."""
    segment = scene.segment(number.first)
    near = range(max(segment.first, number.first - _TURNOUT), number.first)
    if found.label in ("attended", "registered") and any(scene.glue(at, "turnout") for at in near):
        polls = any(scene.glue(at, "election") for at in range(len(scene.tokens)))
        return found._replace(label="voted") if polls else None
    won = (cue for cue in scene.events if cue.key == "elected_seats" and segment.first <= cue.first < number.first)
    cue = next(won, None) if found.label == "candidate" and number.role is None else None
    return Evidence(cue.key, scene.text(cue.first, cue.last), 3, cue.klass) if cue else None


def _damage(scene: Scene, found: Evidence) -> bool:
    """Losses told with what does damage: a fire, a drought, fields that were destroyed."""
    lost = any(scene.glue(cue.first, "losses") for cue in scene.events if scene.text(cue.first, cue.last) == found.words)
    harmed = any(cue.key in _HARM or cue.klass == "fire" for cue in scene.events)
    return lost and (harmed or any(scene.glue(at, "disaster") for at in range(len(scene.tokens))))


def _futures(scene: Scene, number: Number) -> bool:
    """Contracts of an exchange, that are told by what one unit costs; but «ارتفعت قيمة العقود»."""
    segment = scene.segment(number.first)
    valued = any(scene.glue(at, "amount") for at in range(segment.first, number.first - 1))
    small = 0 < (number.value.low or number.value.high or 0) < _SMALL
    return (
        small and not valued and (number.role is not None or scene.glue(skip_hedge(scene, number.first - 1), "rests") is not None)
    )


def _for(scene: Scene, number: Number) -> bool:
    """«بـ9 دنانير»: the sum behind the preposition of price."""
    before = skip_hedge(scene, number.first - 1)
    return scene.governed(number.first) or scene.tokens[before].form in scene.shapes.clitics.at


def _by_piece(scene: Scene, number: Number) -> bool:
    """«يباع لتر الزيت بـ9», «اشترى المواطن كيس الطحين بـ90 ألفا»: one unit of a thing for a sum."""
    before, verb = skip_hedge(scene, number.first - 1), _trade(scene, number)
    if verb is None or (number.value.low or 0) >= _SMALL or any(verb.last < one.first < number.first for one in scene.numbers):
        return False
    near = range(verb.last + 1, min(verb.last + 1 + _NEAR, before))
    return any(scene.is_(at, "units") or scene.glue(at, "piece") for at in near)


def _price_of(scene: Scene, found: Evidence) -> bool:
    """«حددت الوزارة سعر بيع الأسطوانة»: selling says which price."""
    said = (cue for cue in scene.events if cue.klass == "noun" and scene.text(cue.first, cue.last) == found.words)
    return any(cue.key == "price" and cue.last == one.first - 1 for one in said for cue in scene.events)


def _stake(scene: Scene, number: Number, found: Evidence) -> Evidence:
    """«اشترى الصندوق 8% من أسهم المصرف», «باعت الدولة حصتها البالغة 35%»: a share of a company is traded or held, and costs
    nothing by itself."""
    of = scene.glue(number.last + 1, "of") is not None and number.role is None
    held = found.label == "price" and of and any(scene.glue(number.last + n, "equity") for n in (2, 3))
    clause = range(scene.segment(number.first).first, number.first)
    stake = found.label == "level_stock" and any(scene.cue(at, "frames", "portion") for at in clause)
    if not held and not stake:
        return found
    verb = _trade(scene, number)
    if verb is not None:
        return Evidence(verb.key, scene.text(verb.first, verb.last), 3, verb.klass)
    return found._replace(label="level_stock") if held else found


def _trade(scene: Scene, number: Number) -> Cue | None:
    """The verb of buying or selling in the clause of a number, before it."""
    first = scene.segment(number.first).first
    trades = (cue for cue in scene.events if cue.key in _TRADED and cue.klass == "verb" and first <= cue.first < number.first)
    return next((cue for cue in trades if scene.verb(cue.first)), None)
