"""What a share of «مشاركة» took part in, where its sentence does not say: the strike or the poll that the text told of last."""

from __future__ import annotations

from factcheck.extract.ballots import of_law
from factcheck.extract.draft import Draft
from factcheck.extract.scene import SHARES, Scene

_STRIKE, _POLL = "protested", "voted"


def told(scene: Scene) -> str:
    """«دخل الأساتذة في إضراب», «كانت انتخابات 2016»: which of the two a sentence tells of; empty for neither or both."""
    strike = any(cue.key == _STRIKE and cue.klass == "noun" and not of_law(scene, cue) for cue in scene.events)
    poll = any(scene.glue(at, "election") for at in range(len(scene.tokens)))
    return "" if strike == poll else _STRIKE if strike else _POLL


def settle(draft: Draft, topic: str) -> None:
    """«إضراب وطني … وبلغت نسبة المشاركة 82%» is of the strike, «… سجلت نسبة مشاركة قدرها 36%» behind a poll a turnout."""
    scene, number, found = draft.scene, draft.number, draft.event
    if not topic or found is None or found.label not in (_POLL, "attended") or number.value.kind not in SHARES:
        return
    at = draft.subject.at if draft.subject else None
    source = draft.source.subject if at is None and draft.source and draft.source.scene is scene else None
    at = source.at if source else at
    if at is None or told(scene) or any(scene.glue(k, "election") for k in range(len(scene.tokens))):
        return
    if any(scene.glue(k, "turnout") for k in range(at, at + 2)):
        draft.event = found._replace(label=topic)
        draft.why.append(f"event: of what the text told → {topic}")
