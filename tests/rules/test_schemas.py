"""The published JSON Schemas are those of the reader."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import factcheck.rules as rules
from factcheck.rules.load import shipped_packs
from factcheck.rules.schemas import Schema, schemas
from factcheck.rules.strict_yaml import Items, Node, Table, Text, parse, read_source

FOLDER = Path(rules.__file__).parent / "schema"


@pytest.mark.parametrize("name", schemas())
def test_the_file_is_what_the_reader_says(name: str):
    assert json.loads((FOLDER / f"{name}.schema.json").read_text("utf-8")) == schemas()[name]


def test_no_file_is_left_over():
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(f"{name}.schema.json" for name in schemas())


def fits(node: Node, schema: Schema) -> bool:
    """Whether a node keeps a schema, as far as these schemas go; every value of the reader is a text."""
    if "oneOf" in schema:
        return sum(fits(node, option) for option in schema["oneOf"]) == 1
    if "enum" in schema:
        return isinstance(node, Text) and node.value in schema["enum"]
    if schema["type"] == "array":
        return isinstance(node, Items) and all(fits(item, schema["items"]) for item in node.values)
    if schema["type"] != "object":
        return isinstance(node, Text)
    if not isinstance(node, Table):
        return False
    known, more = schema.get("properties", {}), schema.get("additionalProperties")
    for entry in node.entries:
        inner = known.get(entry.key, more)
        if not inner or not fits(entry.value, inner):
            return False
    return all(node.get(key) is not None for key in schema.get("required", []))


@pytest.mark.parametrize(
    "path",
    sorted(path for folder in shipped_packs() for path in folder.glob("*.yaml")),
    ids=lambda path: "/".join(path.parts[-2:]),
)
def test_shipped_files_keep_their_schema(path: Path):
    name = {"pack.yaml": "pack", "facts.yaml": "facts"}.get(path.name, "rules")
    assert fits(parse(read_source(path)), schemas()[name])


def test_a_schema_refuses_what_the_reader_refuses(tmp_path):
    (tmp_path / "x.yaml").write_text("rules:\n  - id: x\n    titel: y\n", "utf-8")
    assert not fits(parse(read_source(tmp_path / "x.yaml")), schemas()["rules"])
