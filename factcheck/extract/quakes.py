"""Which shock a strength is of: «هزة ارتدادية بقوة 5.2 درجة» is no strength of the quake before it."""

from __future__ import annotations

from factcheck.extract.draft import Draft
from factcheck.extract.restrictions import Said
from factcheck.extract.scene import Scene

_STRENGTH, _UNIT = "magnitude", "degree"
_VAGUE = frozenset({"other", "level_stock"})
_AFTER, _MAIN, _OTHER = "shock:after", "shock:main", "shock:other"
_NEAR = 3  # tokens from a shock to «another», «second»


def settle(draft: Draft) -> None:
    """«بلغت قوة أشد الهزات الارتدادية 5.2 درجة»: degrees of a shock are its strength."""
    event = draft.event
    if event and event.label in _VAGUE and draft.number.value.unit == _UNIT and _shock(draft.scene, draft.number.first):
        draft.event = event._replace(label=_STRENGTH)


def shock(draft: Draft) -> Said:
    """Whether a strength is that of an aftershock, of a quake or of a further one; nothing of a tremor, which may be either."""
    if draft.event is None or draft.event.label != _STRENGTH or draft.number.value.kind != "measure":
        return Said()
    found = _AFTER if _of_aftershocks(draft) else _shock(draft.scene, draft.number.first)
    return Said((), frozenset({found})) if found else Said()


def _of_aftershocks(draft: Draft) -> bool:
    """«32 هزة ارتدادية عقب الزلزال، أكبرها 6.6»: by the subject, whatever stands between."""
    found = draft.subject
    if found is None or found.at is None:
        return False
    return any(draft.scene.glue(at, "aftershock") for at in range(found.at, (found.last or found.at) + 1))


def _shock(scene: Scene, at: int) -> str:
    """The nearest shock before a token of the sentence."""
    for k in range(at - 1, -1, -1):
        if scene.glue(k, "aftershock"):
            return _AFTER
        if scene.glue(k, "tremor") or scene.glue(k, "quake"):
            if any(scene.glue(n, "nextshock") for n in range(k + 1, min(k + _NEAR, at))):
                return _OTHER
            return _MAIN if scene.glue(k, "quake") else ""
    return ""
