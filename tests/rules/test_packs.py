"""The shipped packs: every rule proves itself, has both kinds of examples, and says what the golden findings say."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from rule_golden import GOLDEN, written
from rule_line import read_once

from factcheck import verdict
from factcheck.model import SEVERITIES
from factcheck.rules import known
from factcheck.rules.examples import check_pack, examples_of
from factcheck.rules.load import load_packs, shipped_packs
from factcheck.rules.model import CheckRule, Pack

PACKS = sorted(folder.name for folder in shipped_packs())


def test_these_packs_are_shipped():
    assert set(PACKS) >= {"core", "military", "casualties", "elections", "economy", "health", "calendar"}


@pytest.mark.parametrize("name", PACKS)
def test_every_example_of_a_shipped_pack_holds(name: str, shipped: dict[str, Pack]):
    assert check_pack(shipped[name], read_once) > 0


@pytest.mark.parametrize("name", PACKS)
def test_everything_has_both_kinds_of_examples(name: str, shipped: dict[str, Pack]):
    for item in (*shipped[name].rules, *shipped[name].facts):
        kinds = {wanted for _, wanted in examples_of(item)}
        assert kinds == {"fire", "stay quiet"}, item.id


def test_core_lists_every_check_once_and_changes_none():
    (core,) = load_packs(["core"])
    assert sorted(rule.id for rule in core.rules) == sorted(known.rule_ids())
    assert all(isinstance(rule, CheckRule) and rule.severity == "own" for rule in core.rules)
    assert not core.policy.severities


def test_the_findings_across_texts_are_known():
    """What the comparison calls its findings, read out of its source."""
    source = (Path(verdict.__file__).parent / "findings.py").read_text("utf-8")
    named = {
        node.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("across.")
    }
    assert named == set(known.ACROSS)


@pytest.mark.parametrize("name", PACKS)
def test_titles_and_messages_are_in_both_languages(name: str, shipped: dict[str, Pack]):
    for item in (*shipped[name].rules, *shipped[name].facts):
        assert any("\u0600" < letter < "\u06ff" for letter in item.title.ar), item.id
        assert item.title.en.isascii(), item.id


def test_golden_findings():
    """Where a change is wanted, write them anew: python tests/rules/rule_golden.py."""
    assert written() == GOLDEN.read_text("utf-8")


def test_golden_findings_hold_one_for_each_rule_and_fact(shipped: dict[str, Pack]):
    lines = [line.split(" | ") for line in GOLDEN.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert {line[0] for line in lines} == {item.id for pack in shipped.values() for item in (*pack.rules, *pack.facts)}
    assert {line[1] for line in lines} <= {*SEVERITIES}
