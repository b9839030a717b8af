"""Denials that reach a number over a relative clause: what was denied goes on behind it, or it tells what the reports said."""

from __future__ import annotations

from factcheck.extract.scene import Cue, Number, Scene

_STEPS = 3  # segments between «نفى أن تكون» and the number
_HEAD = 2  # tokens at the head of a clause in which its verb of being stands


def far_denied(scene: Scene, number: Number) -> str:
    """The words that deny a number from before a relative clause; empty where none do."""
    return _resumed(scene, number) or _reported(scene, number) or _unsaid(scene, number) or _untrue(scene, number)


def _resumed(scene: Scene, number: Number) -> str:
    """«نفت أن تكون حصيلة السيول التي ضربت البلدة قد بلغت 9»: the second verb behind a relative is that of what is denied; no «أن
    يكون الحريق الذي أودى بـ9 متعمدا», no «الذي ضرب البلدة وقتل 9»."""
    n = k = scene.segment_of[number.first]
    while k and n - k < _STEPS and scene.segments[k].border in ("rel", "comma"):
        k -= 1
    if k == n or not k or not scene.segments[k].border.startswith("that") or not _denier(scene, k - 1):
        return ""
    head = scene.segments[k].first
    being = any(scene.is_(at, "functions", "verb") for at in range(head, head + 1 + _HEAD))
    rel = next((at for at in range(k + 1, n + 1) if scene.segments[at].border == "rel"), 0)
    if not being or not rel:
        return ""
    behind = range(scene.segments[rel].first + 2, number.first)  # its own verb stands first
    may = any(scene.cue(at, "modality", "hedge") and not scene.has_and(at) for at in behind)  # «قد بلغت»
    back = may or any(scene.verb(at) and not scene.has_and(at) and not scene.is_and(at - 1) for at in behind)
    denier = _denier(scene, k - 1)
    return scene.text(denier.first, denier.last) if back and denier else ""


def _reported(scene: Scene, number: Number) -> str:
    """«كذبت الوزارة الأنباء التي تحدثت عن مقتل 9», «نفى صحة تقارير أفادت بمقتل 9»: what the reports say is denied."""
    n = scene.segment_of[number.first]
    segment = scene.segments[n]
    if segment.border == "rel" and n:
        told = any(_tells(scene, at) for at in range(segment.first, number.first))
        report = any(scene.glue(at, "reports") for at in range(scene.segments[n - 1].first, segment.first))
        denier = _denier(scene, n - 1)
        return scene.text(denier.first, denier.last) if told and report and denier else ""
    denier = next((cue for cue in scene.cues(segment.first, number.first, "modality", "verb") if cue.key == "denied"), None)
    if denier is None:
        return ""
    report = any(scene.glue(at, "reports") for at in range(denier.last + 1, number.first))
    return scene.text(denier.first, denier.last) if report and not scene.count_between(denier.last, number.first) else ""


def _unsaid(scene: Scene, number: Number) -> str:
    """«لم تصرح بأن عدد القتلى بلغ 9»: nobody said so; no «لم ينف أن»."""
    n = scene.segment_of[number.first]
    if not n or not scene.segments[n].border.startswith("that"):
        return ""
    first = scene.segments[n - 1].first
    for cue in scene.cues(first, scene.segments[n].first, "modality", "not"):
        if scene.cue(cue.last + 1, "frames", "states") and not scene.cue(cue.last + 1, "modality", "verb"):
            return scene.text(cue.first, cue.last)
    return ""


def _untrue(scene: Scene, number: Number) -> str:
    """«الأنباء المتداولة عن وفاة 9 حجاج غير صحيحة»: what stands behind the last figure of a report calls it untrue."""
    if scene.numbers[-1] is not number:
        return ""
    first, end, _ = scene.segment(number.first)
    if not any(scene.glue(at, "reports") for at in range(first, number.first)):
        return ""
    cue = next((one for one in scene.cues(number.last + 1, end, "modality", "phrase") if one.key == "negated"), None)
    return scene.text(cue.first, cue.last) if cue else ""


def _denier(scene: Scene, n: int) -> Cue | None:
    """The verb or participle of denial of a segment, or of the one before a comma that opens it."""
    while n >= 0:
        first, end, border = scene.segments[n]
        cues = [cue for cue in scene.cues(first, end, "modality", "verb", "participle") if cue.key == "denied"]
        if cues:
            return None if scene.cue(cues[0].first - 1, "modality", "not") else cues[0]
        if border != "comma" or any(scene.verb(at) for at in range(first, end)):
            return None
        n -= 1
    return None


def _tells(scene: Scene, at: int) -> bool:
    return scene.cue(at, "speakers", "verb") is not None or any(scene.glue(at, klass) for klass in ("telling", "rumour"))
