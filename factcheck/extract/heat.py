"""«بلغت الحرارة 49 درجة»: degrees of heat are degrees Celsius where the text does not say of what scale; those of a quake or an
angle stay what they are."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.extract.draft import Draft
from factcheck.world.concepts import concept

_BARE, _CELSIUS, _HEAT, _EVENT = "degree", "degC", "temperature", "rainfall_level"


def settle(draft: Draft) -> None:
    """Degrees of heat get their scale."""
    value = draft.number.value
    if value.unit != _BARE:
        return
    found = concept(draft.concept)
    read = draft.event is not None and draft.event.label == _EVENT
    if read or (found is not None and found.id == _HEAT):
        draft.number.value = replace(value, unit=_CELSIUS)
