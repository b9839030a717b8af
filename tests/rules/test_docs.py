"""The reference page names every command, option, key, assertion and shipped rule."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from factcheck.cli import options
from factcheck.rules import load, load_rules, waivers
from factcheck.rules.explain import listed
from factcheck.rules.load_pattern import KEYS, NEEDS
from factcheck.rules.model import Pack
from factcheck.rules.query import Selection

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "rules.md").read_text("utf-8")
OURS = ("rules", "baseline", "check")
OF_CHECK = ("--rules", "--profile", "--waivers", "--baseline", "--today", "--fail-on", "--level")
ELSEWHERE = ("--help", "--config", "--published", "--publisher", "--quiet", "--no-progress")


def commands() -> dict[str, argparse.ArgumentParser]:
    """``check``, ``rules list``, ``baseline write`` … with their parsers."""
    found: dict[str, argparse.ArgumentParser] = {}

    def inner(parser: argparse.ArgumentParser, name: str) -> None:
        subs = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
        for sub in subs:
            for word, child in sub.choices.items():
                inner(child, f"{name} {word}".strip())
        if name and not subs:
            found[name] = parser

    inner(options._parser(), "")
    return {name: parser for name, parser in found.items() if name.split()[0] in OURS}


@pytest.mark.parametrize("name", commands())
def test_commands(name: str):
    assert f"factcheck {name}" in PAGE


@pytest.mark.parametrize("name", commands())
def test_options(name: str):
    flags = {flag for action in commands()[name]._actions for flag in action.option_strings if flag.startswith("--")}
    if name == "check":  # the README has the others
        assert flags >= set(OF_CHECK)
        flags = set(OF_CHECK)
    assert sorted(flag for flag in flags - {*ELSEWHERE} if f"`{flag}" not in PAGE) == []


def test_options_of_the_plugin():
    source = (ROOT / "factcheck" / "pytest_plugin.py").read_text("utf-8")
    named = set(re.findall(r'add(?:option|ini)\(\s*"([^"]+)"', source))
    assert {name for name in named if name.startswith("--")} == {
        "--factcheck",
        "--factcheck-rules",
        "--factcheck-profile",
        "--factcheck-fail-on",
        "--factcheck-waivers",
        "--factcheck-today",
    }
    assert sorted(name for name in named if f"`{name}" not in PAGE) == []


ALL_KEYS = {
    *KEYS,
    *load_rules.CLAIM_KEYS,
    *load_rules.CHECK_KEYS,
    *load_rules.FACT_KEYS,
    *load_rules.SOURCE_KEYS,
    *load_rules.EXAMPLE_KEYS,
    *load.PACK_KEYS,
    *load.PROFILE_KEYS,
    *waivers.KEYS,
}


@pytest.mark.parametrize("key", sorted(ALL_KEYS))
def test_keys(key: str):
    assert f"`{key}`" in PAGE or f"{key}:" in PAGE


@pytest.mark.parametrize("word", [*load_rules.LEVELS, *load.PROFILES, *NEEDS, *(f"{{{slot}}}" for slot in load_rules.SLOTS)])
def test_words(word: str):
    assert f"`{word}`" in PAGE or word in PAGE


@pytest.mark.parametrize("name", [name for name in vars(Selection) if not name.startswith("_") and name != "report_text"])
def test_assertions(name: str):
    assert f".{name}" in PAGE or name == "claims"


def test_shipped_rules(shipped: dict[str, Pack]):
    ids = [id for pack in shipped.values() for id, _, _ in listed(pack)]
    assert [id for id in ids if f"`{id}`" not in PAGE] == []


def test_the_page_names_no_rule_that_there_is_not(shipped: dict[str, Pack]):
    ids = {id for pack in shipped.values() for id, _, _ in listed(pack)}
    rows = [line.split("`")[1] for line in PAGE[PAGE.index("## The shipped rules") :].splitlines() if line.startswith("| `")]
    assert set(rows) == ids
