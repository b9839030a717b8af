"""Where the counted noun decides what happened, whatever the verb: «سقط 284 جريحا», «وقعت الحكومة 9 اتفاقيات»."""

from __future__ import annotations

from factcheck.extract.event_context import Evidence
from factcheck.world.labels import flagged, timed

_GENERAL = frozenset({"level_stock", "registered", "employed", "deployed_present", "elected_seats", "destroyed_damaged", "other"})
_DEEDS = frozenset({"killed", "arrested", "released", "displaced", "returned", "missing"})  # that are counted one by one
_BROUGHT = {("killed", "hospitalized"), ("killed", "arrived")}
PAIRS = (
    frozenset({"killed", "wounded", "missing"}),
    frozenset({"killed", "rescued"}),
    frozenset({"killed", "infected"}),
    frozenset({"withdrawn", "rescued"}),
    frozenset({"returned", "rescued"}),
    frozenset({"incident", "signed"}),
    frozenset({"candidate", "registered"}),
    frozenset({"scored", "elected_seats"}),
    frozenset({"scored", "produced"}),
    frozenset({"elected_seats", "produced"}),
    frozenset({"voted", "produced"}),
    frozenset({"scored", "grew"}),
    frozenset({"scored", "level_stock"}),
    frozenset({"scored", "attended"}),
    frozenset({"scored", "candidate"}),
    frozenset({"scored", "arrived"}),
    frozenset({"scored", "passed"}),
    frozenset({"scored", "sent"}),
    frozenset({"scored", "returned"}),
    frozenset({"seized", "other"}),
    frozenset({"employed", "elected_seats"}),
    frozenset({"exchanged", "sold"}),
    frozenset({"bought", "elected_seats"}),
    frozenset({"employed", "delivered"}),
    frozenset({"exported", "elected_seats"}),
    frozenset({"exported", "scored"}),
)
"""Labels between which the noun decides."""


def noun_decides(own: Evidence, before: Evidence) -> bool:
    """Whether the noun says what happened rather than the word before."""
    if before.label == "killed" and before.adjacent and own.label == "wounded":
        return False  # «توفي 9 جرحى»
    if before.klass == own.klass == "people" and own.label in ("killed", "wounded", "missing"):
        return True  # «4 قتلى من السجناء و27 جريحا»
    if before.label == "level_stock" and before.klass == "verb" and own.klass == "people" and own.label in timed("stock"):
        return True  # «تضم القوة 9 جنود»
    if own.label == "recovered" and own.klass == "noun" and before.label in ("infected", "wounded", "killed"):
        return True  # «سجلت إصابة واحدة، مقابل 5 حالات شفاء»
    if own.klass == "thing" and own.label == "incident" and before.klass == "people":
        return True  # «ارتكبت القوات 9 مجازر»
    if own.klass == "noun" and own.label in _DEEDS and not before.adjacent:
        return True  # «أسفرت الاحتجاجات عن 9 وفيات و410 توقيفات»
    if own.label == "seized" and before.label == "delivered":
        return True  # «تسليم 9 حبات مخدرة»; «نهبت 9 شاحنات» tells of the lorries
    if own.klass == "people" and (own.label, before.label) in _BROUGHT:
        return True  # «وصل إلى المستشفيات 18 شهيدا»
    if before.label == "deployed_present" and own.klass == "people" and own.label not in flagged("name"):
        return True  # «بقي 9 مرشحين»
    if before.klass in ("verb near", "verb apart") and own.klass in ("thing", "noun"):
        return True  # «فقد القطاع 9 وظائف»
    if before.label == "elected_seats" and before.klass == "verb" and own.label == "sentenced":
        return True  # «نال 9 متهمين البراءة»
    if own.label in ("killed", "wounded", "displaced") and own.klass in ("people", "noun") and before.label in _GENERAL:
        return True
    return any({own.label, before.label} <= kin for kin in PAIRS)
