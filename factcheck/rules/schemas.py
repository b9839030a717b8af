"""The JSON Schemas of the YAML files, made from the reader's own lists of keys; ``schema/*.json`` holds them for editors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import get_args, get_type_hints

from factcheck.model import Hedge, Modality, Scope
from factcheck.rules import load, load_rules, waivers
from factcheck.rules.load_pattern import KEYS, KINDS, NEEDS
from factcheck.settings import Settings

Schema = dict[str, object]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Schema = {"type": "string", "minLength": 1}
_DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}


def schemas() -> dict[str, Schema]:
    """Each schema by the name of its file, without ending."""
    return {
        "pack": _file("A pack of rules (pack.yaml)", _pack()),
        "rules": _file("Rules of a pack", _table({"rules": _list({"oneOf": [_claim_rule(), _check_rule()]})}, ("rules",))),
        "facts": _file("Facts of a pack (facts.yaml)", _table({"facts": _list(_fact())}, ("facts",))),
        "waivers": _file("Waivers", _table({"waivers": _list(_waiver())}, ("waivers",))),
    }


def _file(title: str, body: Schema) -> Schema:
    return {"$schema": _DRAFT, "title": title, **body}


def _table(properties: Mapping[str, object], required: Iterable[str] = ()) -> Schema:
    needed = list(required)
    return {
        "type": "object",
        "additionalProperties": False,
        **({"required": needed} if needed else {"minProperties": 1}),
        "properties": dict(properties),
    }


def _keyed(keys: Iterable[str], known: Mapping[str, object], required: Iterable[str]) -> Schema:
    """A table of these keys; what is not listed in ``known`` is a text."""
    return _table({key: known.get(key, _TEXT) for key in keys}, required)


def _list(item: Schema) -> Schema:
    return {"type": "array", "minItems": 1, "items": item}


def _choice(names: Iterable[str]) -> Schema:
    return {"enum": list(names)}


def _many(item: Schema) -> Schema:
    return {"oneOf": [item, {**_list(item), "uniqueItems": True}]}


_BILINGUAL = _table({"ar": _TEXT, "en": _TEXT}, ("ar", "en"))


def _pack() -> Schema:
    severities: Schema = {"type": "object", "additionalProperties": _choice(load_rules.LEVELS), "minProperties": 1}
    settings = _table({name: {"type": ["string", "number"]} for name in get_type_hints(Settings)})
    known: dict[str, object] = {
        "fail_on": _choice([*load_rules.SEVERITIES, "never"]),
        "level": _choice(load_rules.SEVERITIES),
        "severities": severities,
        "settings": settings,
    }
    policy = _keyed(load.PROFILE_KEYS, known, ())
    profiles = dict.fromkeys(load.PROFILES, policy)
    return _keyed(
        load.PACK_KEYS, {"title": _BILINGUAL, "policy": policy, "profiles": _table(profiles)}, ("id", "title", "version")
    )


def _claim() -> Schema:
    known = {
        "kind": _many(_choice(KINDS)),
        "scope": _many(_choice(get_args(Scope))),
        "modality": _many(_choice(get_args(Modality))),
        "hedge": _many(_choice(get_args(Hedge))),
        "speaker": _choice(("named", "unnamed")),
        "part": _choice(("headline", "body")),
        **{key: _many(_TEXT) for key in ("subject", "who", "unit", "event", "words", "before", "after")},
        "during": {"type": ["string", "integer"]},
    }
    return _keyed(KEYS, known, ())


def _examples(*kinds: str) -> Schema:
    text: Schema = {"oneOf": [_TEXT, _keyed(load_rules.TEXT_KEYS, {"published": {"type": "string"}}, ("text",))]}
    known = {"beside": _list(text), "against": _list(text), "published": {"type": "string"}}
    example: Schema = {"oneOf": [_TEXT, _keyed(load_rules.EXAMPLE_KEYS, known, ("text",))]}
    return _table({kind: _list(example) for kind in kinds}, kinds)


def _claim_rule() -> Schema:
    known = {
        "title": _BILINGUAL,
        "message": _BILINGUAL,
        "claim": _claim(),
        "must": {"type": ["string", "integer"]},
        "needs": _many(_choice(NEEDS)),
        "severity": _choice(load_rules.SEVERITIES),
        "examples": _examples("fires", "quiet"),
    }
    required = (key for key in load_rules.CLAIM_KEYS if key not in ("must", "needs"))
    return _keyed(load_rules.CLAIM_KEYS, known, required)


def _check_rule() -> Schema:
    known = {
        "title": _BILINGUAL,
        "claim": _claim(),
        "severity": _choice(load_rules.LEVELS),
        "examples": _examples("fires", "quiet"),
    }
    return _keyed(load_rules.CHECK_KEYS, known, ("check", "title", "severity", "why"))


def _fact() -> Schema:
    known = {
        "title": _BILINGUAL,
        "claim": _claim(),
        "severity": _choice(load_rules.SEVERITIES),
        "source": _keyed(load_rules.SOURCE_KEYS, {"date": _DAY}, ("title", "date")),
        "examples": _examples("contradicts", "agrees"),
        **{key: {"type": ["string", "number"]} for key in ("value", "tolerance", "valid")},
    }
    required = (key for key in load_rules.FACT_KEYS if key not in ("tolerance", "severity"))
    return _keyed(load_rules.FACT_KEYS, known, required)


def _waiver() -> Schema:
    return _keyed(waivers.KEYS, {"until": _DAY}, ("rule", "reason", "owner", "until"))
