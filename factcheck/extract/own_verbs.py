"""A clause with a finite verb of its own says nothing of what the clause or sentence before it told."""

from __future__ import annotations

from factcheck.extract.draft import Draft
from factcheck.extract.event_context import Evidence
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import CHANGE, SHARES, Scene

_GOES_ON = ("light", "aux", "verb soft")  # verbs of being, reaching and beginning
_SAID = ("modality", "speakers")
ANEW = Evidence("other", "a verb of its own", 0)
"""What a verb says that the list of labels does not know: nothing, and nothing is taken over."""


def told(draft: Draft) -> Evidence | None:
    """What a clause tells in which no word of the list says it."""
    return stays(draft) or bare(draft) or (ANEW if anew(draft) else None)


def stays(draft: Draft) -> Evidence | None:
    """«ويسكن حول البركان 9 آلاف فلاح», «توجد في البلدة 9 مدارس», «كان في المبنى 9 عمال»: who lives or is somewhere, where nothing
    more is said of them."""
    scene, number = draft.scene, draft.number
    if draft.noun is None or draft.source is not None or draft.whole is not None or number.value.kind not in ("count", "vague"):
        return None
    for at in range(scene.segment(number.first).first, number.first):
        was = scene.glue(at, "was") and scene.glue(at + 1, "within")
        dwells = scene.glue(at, "dwells")
        if scene.verb(at) and (was or (dwells and (draft.human or dwells.key == "any"))):
            return Evidence("level_stock", scene.text(at, at), 2, "verb")
    return None


def bare(draft: Draft) -> Evidence | None:
    """«وأوضح أن خمس بوابات مفتوحة», «بينما 9 محلات خالية»: things of a clause without a verb, of which an adjective or a place is
    told."""
    scene, number = draft.scene, draft.number
    segment = scene.segment(number.first)
    if draft.noun is None or draft.noun < number.last or draft.human is not False or draft.source or draft.whole:
        return None
    border = scene.cue(segment.first + scene.stop(segment.first), "borders")
    opened = border is not None and border.last == skip_hedge(scene, number.first - 1)
    verbs = any(scene.verb(at) for at in range(number.last + 1, segment.end))
    told = number.value.kind == "count" and segment.border in ("that", "hard") and opened and not verbs
    return Evidence("other", "a clause without a verb", 0) if told else None


def anew(draft: Draft) -> bool:
    """«غادر 9 لاعبين، ويخوض 5 تدريبات»: a verb that the list of labels does not know, in a clause of its own behind that of the
    claim whose noun is taken over; no part of a whole («وشيعت البلدة 3 منهم»), and no verb of saying, wanting, reaching or
    change."""
    scene, number = draft.scene, draft.number
    if draft.whole is not None or draft.source is None or number.value.kind in SHARES:
        return False
    segment = scene.segment(number.first)
    if draft.source.scene is scene and draft.source.number.first >= segment.first:
        return False
    if segment.border not in ("and", "hard", "start"):
        return False
    return any(scene.verb(at) and _tells(scene, at) for at in range(segment.first, number.first))


def counted_anew(draft: Draft, drafts: list[Draft]) -> bool:
    """«غادرت 9 سفن، وبلغ عدد السفن الراسية 30 سفينة»: things counted again with a verb of reaching, and not by what befell the
    others."""
    scene, number = draft.scene, draft.number
    segment = scene.segment(number.first)
    if draft.human is not False or draft.noun is None or segment.border != "and" or number.role is not None:
        return False
    counted = any(scene.glue(at, "count") and scene.nominal(at + 1) for at in range(segment.first, number.first - 1))
    return counted and any(one.concept == draft.concept and one.noun is not None for one in drafts)


def _tells(scene: Scene, at: int) -> bool:
    """A verb of its own that is none of those by which a text goes on about the same."""
    if any(cue.category in _SAID or cue.klass == "next" for cue in scene.at[at]):
        return False  # «وتليها نخلان بـ9»
    told = [cue for cue in scene.at[at] if cue.category == "events"]
    return not any(cue.klass in _GOES_ON or cue.key in CHANGE for cue in told)
