"""Finds and reads packs: shipped ones by name, others by path or by entry point."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import get_args, get_type_hints

from factcheck.rules.fields import Fields, choice, name
from factcheck.rules.known import rule_ids
from factcheck.rules.load_rules import LEVELS, SEVERITIES, load_facts, load_rules
from factcheck.rules.mistakes import RuleMistake, did_you_mean
from factcheck.rules.model import CheckRule, Fact, Level, Pack, Profile, Rule
from factcheck.rules.strict_yaml import Node, Source, Table, parse, read_source
from factcheck.settings import Settings

PACK_FILE = "pack.yaml"
FACTS_FILE = "facts.yaml"
WAIVERS_FILE = "waivers.yaml"
ENTRY_POINTS = "factcheck.packs"
ALL = "all"
PACK_KEYS = ("id", "title", "version", "policy", "profiles")
PROFILE_KEYS = ("fail_on", "level", "severities", "settings")
PROFILES = ("desk", "wire", "archive")
_LONGEST = 12


def load_pack(folder: Path) -> Pack:
    """The pack of a folder. Raises :class:`RuleMistake` at the first mistake; its examples are not run by this."""
    source = read_source(folder / PACK_FILE)
    fields = Fields(source, parse(source), "pack", PACK_KEYS, ("id", "title", "version"))
    pack = fields.needed("id", name)
    rules: list[Rule] = []
    facts: list[Fact] = []
    assertions: list[Path] = []
    for path in sorted(folder.iterdir()):
        _refuse_overlooked(path)
        if path.name in (PACK_FILE, WAIVERS_FILE) or path.is_dir():
            continue
        if path.name == FACTS_FILE:
            facts += load_facts(read_source(path), pack)
        elif path.suffix == ".yaml":
            rules += load_rules(read_source(path), pack)
        elif path.suffix == ".py" and path.name.startswith("test_"):
            assertions.append(path)
    if not rules and not facts and not assertions:
        raise source.mistake(0, "the pack holds no rules, no facts and no assertions", "put a rule file beside pack.yaml")
    _refuse_twice([*rules, *facts])
    policy, profiles = _policies(source, fields)
    title, version = fields.bilingual("title"), fields.text("version")
    return Pack(pack, title, version, folder, tuple(rules), tuple(facts), tuple(assertions), policy, profiles)


def _refuse_overlooked(path: Path) -> None:
    """A file that looks like rules and would not be read must not go unnoticed."""
    if path.suffix.lower() in (".yml", ".json", ".toml") or (path.suffix.lower() == ".yaml" and path.suffix != ".yaml"):
        raise RuleMistake(path, 0, "would not be read", "rule files end in «.yaml»")
    if path.is_dir() and any(path.glob("*.yaml")):
        raise RuleMistake(path, 0, "would not be read: a folder inside a pack", "put its files beside pack.yaml")


def _refuse_twice(items: Sequence[Rule | Fact]) -> None:
    """An id names one rule or fact; one check may be graded once for each pattern."""
    seen: dict[tuple[str, str], Rule | Fact] = {}
    for item in items:
        key = (item.id, repr(item.pattern) if isinstance(item, CheckRule) else "")
        if key in seen:
            first = seen[key].at
            source = read_source(item.at.path)
            raise source.mistake(item.at.line, f"the id «{item.id}» stands twice", f"first in {first.path.name}:{first.line}")
        seen[key] = item


def _policies(source: Source, fields: Fields) -> tuple[Profile, tuple[tuple[str, Profile], ...]]:
    policy = fields.node("policy")
    profiles = fields.node("profiles")
    found: list[tuple[str, Profile]] = []
    if profiles is not None:
        entries = Fields(source, profiles, "table of profiles", PROFILES).table.entries
        found += [(entry.key, _profile(source, entry.value)) for entry in entries]
    return _profile(source, policy) if policy else Profile(), tuple(found)


def _profile(source: Source, node: Node) -> Profile:
    fields = Fields(source, node, "profile", PROFILE_KEYS)
    severities: list[tuple[str, Level]] = []
    table = fields.node("severities")
    if table is not None:
        if not isinstance(table, Table):
            raise fields.mistake("severities", "must be rule ids with their severities", "«dates.age_mismatch: warning»")
        for entry in table.entries:
            if entry.key not in rule_ids() and "." not in entry.key:
                raise source.mistake(entry.line, f"unknown rule «{entry.key}»", did_you_mean(entry.key, rule_ids()))
            one = Fields(source, Table(entry.line, (entry,)), "severity", (entry.key,))
            severities.append((entry.key, one.needed(entry.key, choice(*LEVELS))))  # type: ignore[arg-type]  # a choice of the levels
    return Profile(
        fields.parsed("fail_on", choice(*SEVERITIES, "never")),  # type: ignore[arg-type]  # a choice
        fields.parsed("level", choice(*SEVERITIES)),  # type: ignore[arg-type]  # a choice
        tuple(severities),
        _settings(source, fields.node("settings")),
    )


def _settings(source: Source, node: Node | None) -> tuple[tuple[str, object], ...]:
    """Settings of the run by name, each read by its field's type."""
    if node is None:
        return ()
    hints = get_type_hints(Settings)
    fields = Fields(source, node, "table of settings", hints)
    return tuple((entry.key, fields.needed(entry.key, _reader(hints[entry.key]))) for entry in fields.table.entries)


def _reader(kind: object) -> Callable[[str], object]:
    if kind is int:
        return _whole
    return _share if kind is Fraction else choice(*get_args(kind))


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST):
        raise ValueError(f"must be a whole number, 0 or more, not {text!r}")
    return int(text)


def _share(text: str) -> Fraction:
    number, _, whole = text.partition("/")
    if not all(
        part.replace(".", "", 1).isdigit() and part.isascii() and len(part) <= _LONGEST for part in (number, whole or "1")
    ):
        raise ValueError(f"must be a number, 0 or more, such as 0.1 or 1/3, not {text!r}")
    return Fraction(text) if not whole else Fraction(number) / Fraction(whole)


def load_packs(names: Iterable[str]) -> tuple[Pack, ...]:
    """The packs of these names, each a path, a shipped pack, ``all`` shipped ones, or an entry point; none twice.
    Raises :class:`RuleMistake`."""
    packs: dict[Path, Pack] = {}
    for wanted in names:
        for folder in pack_folders(wanted):
            key = folder.resolve()
            if key not in packs:
                packs[key] = load_pack(folder)
    ids: dict[str, Pack] = {}
    for pack in packs.values():
        if pack.id in ids:
            raise RuleMistake(pack.path / PACK_FILE, 0, f"the pack id «{pack.id}» is taken", f"by {ids[pack.id].path}")
        ids[pack.id] = pack
    _refuse_unknown_severities(tuple(packs.values()))
    return tuple(packs.values())


def _refuse_unknown_severities(packs: Sequence[Pack]) -> None:
    """A policy that names a rule which no pack of the run has is a slip of the hand."""
    rules = {rule.id for pack in packs for rule in pack.rules} | {fact_id(fact) for pack in packs for fact in pack.facts}
    known = rules | set(rule_ids())
    for pack in packs:
        for profile in (pack.policy, *(profile for _, profile in pack.profiles)):
            for rule, _ in profile.severities:
                if rule not in known:
                    source = read_source(pack.path / PACK_FILE)
                    line = next((n for n, text in enumerate(source.text.splitlines(), 1) if rule in text), 0)
                    raise source.mistake(line, f"unknown rule «{rule}»", did_you_mean(rule, known))


def fact_id(fact: Fact) -> str:
    """The rule id of what contradicts a fact."""
    return f"{fact.id}.contradicts_fact"


def pack_folders(wanted: str) -> tuple[Path, ...]:
    """The folders of a path (a pack or a folder of packs), a shipped pack or an entry point. Raises :class:`RuleMistake`."""
    path = Path(wanted)
    if path.is_dir():
        return _folders_in(path)
    if path.name == PACK_FILE and path.is_file():
        return (path.parent,)
    shipped = {folder.name: folder for folder in shipped_packs()}
    if wanted == ALL:
        return tuple(shipped.values())
    if wanted in shipped:
        return (shipped[wanted],)
    installed = _installed(wanted)
    if installed is not None:
        return _folders_in(installed)
    hint = did_you_mean(wanted, [*shipped, ALL]) or f"shipped packs: {', '.join(shipped)}"
    raise RuleMistake(wanted, 0, "there is no such pack or folder", hint)


def _folders_in(path: Path) -> tuple[Path, ...]:
    if (path / PACK_FILE).is_file():
        return (path,)
    folders = tuple(sorted(inner for inner in path.iterdir() if (inner / PACK_FILE).is_file()))
    if not folders:
        raise RuleMistake(path, 0, f"holds no {PACK_FILE}, neither itself nor its folders", "a pack is a folder with a pack.yaml")
    for inner in sorted(path.iterdir()):
        if inner.is_dir() and inner not in folders and any(inner.glob("*.yaml")):
            raise RuleMistake(inner, 0, f"would not be read: it holds rules but no {PACK_FILE}")
    return folders


def shipped_packs() -> tuple[Path, ...]:
    """The folders of the packs that come with the program, core first."""
    from factcheck.rules_path import rules_path

    found = [inner for inner in rules_path().iterdir() if (inner / PACK_FILE).is_file()]
    return tuple(sorted(found, key=lambda folder: (folder.name != "core", folder.name)))


def _installed(wanted: str) -> Path | None:
    """The folder of a third-party pack: the entry point names a module, or a string or path in one."""
    from importlib.metadata import entry_points

    found = next(iter(entry_points(group=ENTRY_POINTS, name=wanted)), None)
    if found is None:
        return None
    target = found.load()
    place = target() if callable(target) else getattr(target, "__file__", None) or target
    path = Path(str(place))
    return path.parent if path.is_file() else path
