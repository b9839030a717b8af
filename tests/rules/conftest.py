"""Packs in a folder of their own, and a line that reads each text once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from rule_line import read_once

from factcheck.rules.load import load_pack, shipped_packs
from factcheck.rules.model import Line, Pack

PACK = 'id: mine\nversion: "1"\ntitle: {ar: قواعدي, en: Mine}\n'
SHIPPED = sorted(folder.name for folder in shipped_packs())
Write = Callable[..., Path]


@pytest.fixture(scope="session")
def line() -> Line:
    return read_once


@pytest.fixture(scope="session")
def shipped() -> dict[str, Pack]:
    return {folder.name: load_pack(folder) for folder in shipped_packs()}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a pack: files by name, ``pack.yaml`` made up where not given."""

    def make(folder: str = "mine", **files: str) -> Path:
        target = tmp_path / folder
        target.mkdir(parents=True, exist_ok=True)
        (target / "pack.yaml").write_text(files.pop("pack", PACK.replace("mine", folder)), "utf-8")
        for name, text in files.items():
            ending = "" if name.startswith("test_") else ".yaml"
            (target / (name + (ending or ".py"))).write_text(text, "utf-8")
        return target

    return make
