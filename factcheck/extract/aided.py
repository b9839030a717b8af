"""People whom aid reaches, and those and what a guard stops."""

from __future__ import annotations

from factcheck.extract.phrases import human
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene

_CROSSED, _MOVED = ("arrived", "incident", "voted"), ("delivered", "exported", "imported")
_NEAR = 6  # tokens behind the number in which what they got is looked for
_BACK = 8  # tokens before it
_GOT = frozenset({"elected_seats", "allocated", "delivered", "revenue", "passed", "attended", "other", "scored", "level_stock"})


def aided(scene: Scene, number: Number, label: str | None) -> bool:
    """«حصل 9 ملايين شخص على مساعدات», «إيصال المساعدات إلى 9 ملايين شخص», «المساعدات التي يقدمها لـ9 ملايين شخص»: who gets aid
    benefits from it."""
    if label is not None and label not in _GOT:
        return False
    if number.value.kind not in ("count", "vague") or number.noun is None or human(scene, number.noun[0]) is False:
        return False
    end = scene.segment(number.last).end
    got = label not in (None, "other", "level_stock")
    if got and _aid(scene, range(number.noun[1] + 1, min(number.noun[1] + _NEAR, end))):
        return human(scene, number.noun[0]) is True
    if label == "delivered" or (not human(scene, number.noun[0]) and not scene.glue(number.noun[0], "group")):
        return False
    before = skip_hedge(scene, number.first - 1)
    signs = scene.shapes.clitics.to
    to = scene.glue(before, "toward") or scene.glue(before, "onto") or scene.tokens[before].form in signs
    hedged = range(before + 1, number.first)
    to = to or any(r.prefix and r.prefix in signs for at in hedged for r in scene.readings(at))
    other = scene.number_before(number.first)
    return bool(to) and _aid(scene, range(max(before - _BACK, other.last + 1 if other else 0, 0), before))


def _aid(scene: Scene, span: range) -> bool:
    return any(scene.glue(at, "aid") for at in span if at not in scene.number_at)


def stopped(scene: Scene, number: Number, label: str | None) -> str | None:
    """«اعترض خفر السواحل 90 مهاجرا», «اعتراض 90 مهاجرا»: migrants that a coast guard intercepts are taken; «أحبطت الجمارك محاولة
    إدخال 9 بنادق»: goods whose way in or out is foiled are seized."""
    kept = any(scene.glue(at, "intercepts") for at in range(scene.begins(number.first), number.first))
    if not kept:
        return None
    if number.noun is not None and scene.glue(number.noun[0], "crosser"):
        return "arrested" if label in _CROSSED else None
    goods = number.noun is None or human(scene, number.noun[0]) is not True
    armed = number.noun is not None and scene.glue(number.noun[0], "arms") is not None
    pills = label == "voted" and armed  # «إفشال تمرير 9 أقراص»
    return "seized" if (label in _MOVED or pills) and goods else None
