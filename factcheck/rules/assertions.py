"""Runs the ``test_*.py`` files of packs without pytest: every function ``test_…`` that takes ``claims``."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from traceback import extract_tb
from types import ModuleType

from msgspec import Struct

from factcheck.model import NOWHERE, Finding, Quote, Report
from factcheck.rules.hold import quote
from factcheck.rules.mistakes import RuleMistake, UnknownName, excerpt
from factcheck.rules.model import Bilingual, Pack
from factcheck.rules.query import ClaimError, Claims, NothingFound
from factcheck.rules.wording import say

Test = Callable[[Claims], object]


class Assertion(Struct, frozen=True):
    """One test function of a pack. ``id``: pack and name, without ``test_``; ``title``: its docstring's first line."""

    id: str
    title: str
    path: Path
    line: int
    run: Test


class Asserted(Struct, frozen=True):
    """The findings of failed assertions, how many were ``compared``, and the ids of those that found nothing to test."""

    findings: tuple[Finding, ...]
    compared: int
    idle: tuple[str, ...]


def assertions_of(pack: Pack) -> Iterator[Assertion]:
    """The assertions of a pack, in the order of its files. Raises :class:`RuleMistake` where a file cannot be run."""
    for path in pack.assertions:
        found = list(_tests(pack, path, _load(path)))
        if not found:
            raise RuleMistake(path, 0, "holds no assertion", "write functions «def test_…(claims):»")
        yield from found


def _tests(pack: Pack, path: Path, module: ModuleType) -> Iterator[Assertion]:
    for name, function in vars(module).items():
        if name.startswith("test_") and inspect.isfunction(function) and function.__module__ == module.__name__:
            line = function.__code__.co_firstlineno
            if list(inspect.signature(function).parameters) != ["claims"]:
                raise _mistake(path, line, f"{name} must take «claims» and nothing else")
            title = next(iter((function.__doc__ or name.removeprefix("test_").replace("_", " ")).strip().splitlines()))
            yield Assertion(f"{pack.id}.{name.removeprefix('test_')}", title, path, line, function)


def _load(path: Path) -> ModuleType:
    name = f"_factcheck_pack_{sha256(str(path.resolve()).encode()).hexdigest()[:12]}"
    spec = spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise RuleMistake(path, 0, "is no Python file")
    module = module_from_spec(spec)
    before = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    try:
        spec.loader.exec_module(module)
    except SyntaxError as error:
        raise _mistake(path, error.lineno or 0, f"is not valid Python: {error.msg}") from error
    except Exception as error:  # a newsroom's own code may raise anything: said with its line, exit 2
        raise _mistake(path, _last_line(error, path), f"cannot be read: {type(error).__name__}: {error}") from error
    finally:
        sys.dont_write_bytecode = before
    return module


def _mistake(path: Path, line: int, message: str, hint: str = "") -> RuleMistake:
    return RuleMistake(path, line, message, hint, excerpt(path.read_text("utf-8"), line) if line else "")


def _last_line(error: BaseException, path: Path) -> int:
    whole = str(path.absolute())  # as the import system writes it
    lines = [frame.lineno or 0 for frame in extract_tb(error.__traceback__) if str(Path(frame.filename).absolute()) == whole]
    return lines[-1] if lines else 0


def run_assertions(packs: Iterable[Pack], report: Report) -> Asserted:
    """Every assertion of the packs on the claims of a report. One that fails is a finding; one that finds no claim to test
    says nothing about these texts and is ``idle``. Raises :class:`RuleMistake` for a name that nothing knows and for any
    other error in an assertion."""
    findings: list[Finding] = []
    idle: list[str] = []
    compared = 0
    for assertion in (assertion for pack in packs for assertion in assertions_of(pack)):
        claims = Claims(report)
        try:
            assertion.run(claims)
        except NothingFound:
            idle.append(assertion.id)
            continue
        except AssertionError as error:
            findings.append(_finding(assertion, error, claims))
        except (UnknownName, ValueError) as error:
            hint = error.hint if isinstance(error, UnknownName) else ""
            message = f"unknown {error.what} «{error.name}»" if isinstance(error, UnknownName) else str(error)
            raise _mistake(assertion.path, _last_line(error, assertion.path), message, hint) from error
        except Exception as error:  # a newsroom's own code may raise anything: said with its line, exit 2
            message = f"{assertion.id} broke: {type(error).__name__}: {error}"
            raise _mistake(assertion.path, _last_line(error, assertion.path), message) from error
        if claims.found_any:
            compared += 1
        else:
            idle.append(assertion.id)
    return Asserted(tuple(findings), compared, tuple(idle))


def _finding(assertion: Assertion, error: AssertionError, claims: Claims) -> Finding:
    selection = error.selection if isinstance(error, ClaimError) else claims.asked
    failing = error.failing if isinstance(error, ClaimError) else (selection.claims if selection else ())
    line = _last_line(error, assertion.path)
    code = assertion.path.read_text("utf-8").splitlines()[line - 1].strip() if line else assertion.id
    reason = str(error).splitlines()[1].strip() if isinstance(error, ClaimError) else (str(error).splitlines() or [code])[0]
    quotes = tuple(quote(claim, claims.documents[claim.document]) for claim in failing)
    if not quotes:
        quotes = (Quote(f"{assertion.path.name}:{line}", NOWHERE, code),)
    title = Bilingual(assertion.title, assertion.title)
    message = say("assertion", title=title, reason=reason)
    return Finding(assertion.id, "error", message.en, message.ar, quotes, code, (), (f"{assertion.path.name}:{line}",))
