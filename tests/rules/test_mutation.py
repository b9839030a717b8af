"""Break every shipped rule file in twenty ways: none of them may load and prove itself."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rule_line import read_once

from factcheck.rules.examples import check_pack
from factcheck.rules.load import load_packs, shipped_packs
from factcheck.rules.mistakes import RuleMistake

FILES = sorted(
    (path for folder in shipped_packs() for path in folder.glob("*.yaml") if path.name != "pack.yaml"),
    key=lambda path: path.parts[-2:],
)
Break = Callable[[str, Callable[[int], int]], str]
REQUIRED_OF = {"rules": r"    (title|severity|why|message):", "facts": r"    (title|valid|source|value):"}
WORDS = ("subject", "kind", "unit", "event", "scope", "modality", "place", "who", "severity", "needs", "check")


def lines_with(text: str, pattern: str) -> list[int]:
    return [number for number, line in enumerate(text.splitlines()) if re.match(pattern, line)]


def changed(text: str, choose: Callable[[int], int], pattern: str, change: Callable[[str], str]) -> str:
    """The text with one of the lines that match a pattern changed, an empty text where none does."""
    lines = text.splitlines()
    found = lines_with(text, pattern)
    if not found:
        return ""
    at = found[choose(len(found))]
    lines[at] = change(lines[at])
    return "\n".join(lines) + "\n"


def block(text: str, choose: Callable[[int], int], pattern: str, change: Callable[[list[str]], list[str]]) -> str:
    """As :func:`changed`, of a key with all that stands under it."""
    lines = text.splitlines()
    found = lines_with(text, pattern)
    if not found:
        return ""
    at = found[choose(len(found))]
    depth = len(lines[at]) - len(lines[at].lstrip(" -"))
    end = at + 1
    while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip(" ")) > depth):
        end += 1
    return "\n".join(lines[:at] + change(lines[at:end]) + lines[end:]) + "\n"


def keys(*names: str) -> str:
    return rf"\s*(- )?({'|'.join(names)}):"


BREAKS: dict[str, Break] = {
    "a required key dropped": lambda t, c: block(t, c, REQUIRED_OF["facts" if "facts:" in t else "rules"], lambda b: []),
    "a key misspelt": lambda t, c: changed(
        t, c, r"\s+(- )?[a-z_]+:( |$)", lambda line: re.sub(r"([a-z_]+):", r"\1x:", line, count=1)
    ),
    "a key twice": lambda t, c: changed(t, c, r"    [a-z_]+: \S", lambda line: f"{line}\n{line}"),
    "a name that nothing knows": lambda t, c: changed(
        t, c, keys(*WORDS) + r" *[a-z]", lambda line: re.sub(r"[a-zA-Z]$", "qqx", line)
    ),
    "a severity that there is not": lambda t, c: changed(t, c, keys("severity"), lambda line: line + "s"),
    "an empty value": lambda t, c: changed(
        t, c, r"\s+(why|severity|value|valid|must|id|ar|en): ", lambda line: line[: line.index(":") + 1]
    ),
    "a list in place of a value": lambda t, c: changed(
        t, c, r"    (why|severity|value|valid|must): ", lambda line: line[: line.index(":") + 1] + " [a, b]"
    ),
    "a table in place of a value": lambda t, c: changed(
        t, c, r"    (why|severity|value|valid|must): ", lambda line: line[: line.index(":") + 1] + " {a: b}"
    ),
    "a tab": lambda t, c: changed(t, c, r"    \S", lambda line: "\t" + line.lstrip()),
    "a quotation mark left open": lambda t, c: changed(t, c, r"\s+(why|ar|en): ", lambda line: re.sub(r": .*", ': "open', line)),
    "an anchor": lambda t, c: changed(t, c, r"\s+(why|severity|ar|en): \w", lambda line: re.sub(r": ", ": &a ", line, count=1)),
    "a tag": lambda t, c: changed(t, c, r"\s+(why|severity|ar|en): \w", lambda line: re.sub(r": ", ": !!str ", line, count=1)),
    "a second document": lambda t, c: t + "---\n" + t,
    "the file cut off": lambda t, c: (
        block(t, c, keys("examples", "title", "source"), lambda b: [b[0]]) and t[: t.rindex(":") + 1]
    ),
    "all examples of a kind dropped": lambda t, c: block(t, c, r"      (fires|quiet|contradicts|agrees):", lambda b: []),
    "the kinds of examples swapped": lambda t, c: block(t, c, r"    examples:", swapped),
    "an example that says nothing": lambda t, c: block(
        t, c, r"      (fires|quiet|contradicts|agrees):", lambda b: [b[0], "        - لا شيء هنا."]
    ),
    "the value moved": lambda t, c: changed(t, c, r"    (value|must): ", moved),
    "a pattern that can never match": lambda t, c: changed(
        t, c, r"    claim:", lambda line: line + "\n      words: كلمة لا ترد أبدا"
    ),
    "the wrong top": lambda t, c: re.sub(r"^(rules|facts):", r"\1_:", t, flags=re.MULTILINE),
}


def swapped(lines: list[str]) -> list[str]:
    other = {"fires": "quiet", "quiet": "fires", "contradicts": "agrees", "agrees": "contradicts"}
    return [re.sub(r"^      (\w+):", lambda found: f"      {other[found[1]]}:", line) for line in lines]


def moved(line: str) -> str:
    """Another number: what must fire stays quiet, or what must stay quiet fires."""
    return re.sub(r"\d+(?!.*\d)", lambda found: str(int(found[0]) + 10 ** len(found[0])), line)


def test_there_are_twenty_ways():
    assert len(BREAKS) == 20


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-2:]))
@pytest.mark.parametrize("way", BREAKS)
@settings(max_examples=3, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_broken_rule_file_is_never_silently_green(path: Path, way: str, data: st.DataObject) -> None:
    text = path.read_text("utf-8")
    broken = BREAKS[way](text, lambda count: data.draw(st.integers(0, count - 1)))
    if not broken or broken == text:  # the file has nothing of the kind
        return
    with TemporaryDirectory() as folder:
        target = Path(folder) / path.parent.name
        shutil.copytree(path.parent, target)
        (target / path.name).write_text(broken, "utf-8")
        with pytest.raises(RuleMistake) as caught:
            (pack,) = load_packs([str(target)])
            check_pack(pack, read_once)
        assert caught.value.path.endswith(path.name)
        assert caught.value.message


@settings(max_examples=80, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_stands_in_a_file_the_answer_is_a_pack_or_a_mistake_with_a_line(data: st.DataObject) -> None:
    """Never another error: a piece of a file taken out, put in twice, or replaced by anything."""
    path = data.draw(st.sampled_from(FILES))
    text = path.read_text("utf-8")
    start = data.draw(st.integers(0, len(text)))
    end = min(start + data.draw(st.integers(0, 40)), len(text))
    piece = data.draw(
        st.one_of(
            st.text(max_size=12), st.sampled_from(["\x00", ": ", "- ", "{", "*a", "|", "\n", "\ud7ff", '"', text[start:end] * 2])
        )
    )
    with TemporaryDirectory() as folder:
        target = Path(folder) / path.parent.name
        shutil.copytree(path.parent, target)
        (target / path.name).write_text(text[:start] + piece + text[end:], "utf-8")
        try:
            load_packs([str(target)])
        except RuleMistake as mistake:
            assert mistake.message and mistake.path
