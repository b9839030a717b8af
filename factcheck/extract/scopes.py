"""Scope in time of a claim: a moment, a day, a period, since then, a standing total, a rate, a plan, one event."""

from __future__ import annotations

from factcheck.extract.scene import Number, Scene
from factcheck.model import Modality, Scope, When

_NONE = frozenset({"duration", "age", "ordinal"})
_DEFAULT: dict[str, Scope] = {
    **dict.fromkeys(("held", "deployed_present", "registered", "employed", "level_stock", "debt", "in_need"), "total_standing"),
    **dict.fromkeys(("price", "magnitude"), "moment"),
    **dict.fromkeys(("grew", "shrank", "produced", "exported", "imported", "revenue", "earned_profit"), "period"),
}  # fmt: skip
_LONG = frozenset({"month", "quarter", "half", "season", "year", "years", "period", "week", "decade"})
_DAILY = frozenset({"arrived", "delivered", "infected", "sold", "grew", "shrank", "vaccinated", "returned"})
_FLOW = frozenset({"arrived", "delivered", "infected", "sold", "grew", "shrank", "vaccinated", "returned", "released", "arrested", "spent",
                   "killed", "wounded", "level_stock", "revenue", "incident", "built", "displaced", "rainfall_level", "exported", "imported",
                   "bought", "produced", "allocated", "earned_profit"})  # fmt: skip


def rate(scene: Scene, number: Number) -> str | None:
    """The words that make the number a rate: per day, per ton, each."""
    if number.value.per:
        return number.value.per
    segment = scene.segment(number.last)
    end = min(number.last + 7, segment.end)
    for at in range(number.last + 1, end):
        if at in scene.number_at:
            break
        cue = scene.cue(at, "scopes")
        if cue and cue.key == "per_unit_rate":
            return scene.text(cue.first, cue.last)
    for at in range(max(segment.first, number.first - 8), number.first):
        cue = scene.cue(at, "scopes")
        if (
            cue
            and cue.key == "per_unit_rate"
            and at not in scene.number_at
            and not any(at < n.first < number.first for n in scene.numbers)
        ):
            return scene.text(cue.first, cue.last)
    return None


def scope(
    scene: Scene, number: Number, event: str | None, modality: Modality, when: When | None, own: bool
) -> tuple[Scope | None, str]:
    """The scope and its reason. ``when`` is the date that rules, ``own`` whether it stands in the number's clause."""
    if number.value.kind in _NONE:
        return None, "kind"
    per = rate(scene, number)
    if per:
        return "per_unit_rate", per
    if modality in ("plan", "forecast"):
        return "plan_target", modality
    label = event or ""
    segment = scene.segment(number.first)
    words = {cue.key: scene.text(cue.first, cue.last) for cue in scene.cues(segment.first, segment.end, "scopes")}
    if when is not None and when.direction in ("since", "until") and (own or label not in _DEFAULT):
        return "cumulative", when.direction
    if "cumulative" in words and label not in ("price", "held", "deployed_present"):
        return "cumulative", words["cumulative"]
    if label in _DEFAULT and not (
        label == "level_stock" and when and own and when.precision in _LONG and number.value.kind != "count"
    ):
        if label in ("grew", "shrank") and when is not None and when.precision in ("day", "days"):
            return "day", "date"
        return _DEFAULT[label], "event"
    if label == "rainfall_level":
        return _level(scene, number)
    if when is not None and when.precision in _LONG and label in _FLOW and own:
        return "period", when.precision
    if when is not None and when.precision == "day" and label in _DAILY:
        return "day", "date"
    if label == "displaced" and _people(scene, number):
        return "total_standing", "people"
    return "event", "event"


def _people(scene: Scene, number: Number) -> bool:
    """Refugees as a stock: no verb of the act before them."""
    segment = scene.segment(number.first)
    return not any(cue.key == "displaced" for cue in scene.cues(segment.first, number.first, "events", "verb", "noun"))


def _level(scene: Scene, number: Number) -> tuple[Scope, str]:
    segment = scene.segment(number.first)
    for cue in scene.cues(segment.first, segment.end, "events", "attr"):
        text = scene.text(cue.first, cue.last)
        if cue.key == "level_stock":
            return "total_standing", text
        if cue.key == "rainfall_level" and any(reading.entry.klass == "attr" for reading in scene.tokens[cue.first].readings):
            return ("moment", text) if number.value.unit not in ("mm", "cm") else ("event", text)
    return "event", "event"
