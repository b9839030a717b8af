"""An amount of change behind a relative clause that tells of none: the word of change stands in the clause before it."""

from __future__ import annotations

from factcheck.extract.scene import CHANGE, Cue, Number, Scene


def outside(scene: Scene, number: Number) -> Cue | None:
    """«ارتفاع عدد الزوار الذين زاروا المدينة بنسبة 9%», «تراجعت صادرات المصانع التي تعمل في المنطقة بنسبة 7%»."""
    n = scene.segment_of[number.first]
    segment = scene.segments[n]
    if number.role != "by" or segment.border != "rel" or not n or scene.tokens[segment.first].kind == "mark":
        return None
    before = scene.segments[n - 1]
    told = [cue for cue in scene.events if cue.key in CHANGE and before.first <= cue.first and cue.last < before.end]
    counted = scene.count_between(before.first - 1, number.first)
    bound = any(one.category == "hedges" and one.last > told[-1].first for one in scene.at[told[-1].first]) if told else False
    return told[-1] if told and not counted and not bound else None
