"""All checks: every module of the three folders that has a ``CHECK``. A new check is one new file."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from msgspec.structs import replace

from factcheck.checks.check import Check

FOLDERS = ("dates", "arithmetic", "text")


@cache
def checks() -> tuple[Check, ...]:
    """Every check, by rule id; its documentation is the docstring of its module."""
    found: list[Check] = []
    for folder in FOLDERS:
        package = import_module(f"factcheck.checks.{folder}")
        for info in pkgutil.iter_modules(package.__path__):
            module = import_module(f"{package.__name__}.{info.name}")
            check = getattr(module, "CHECK", None)
            if isinstance(check, Check):
                if check.rule != f"{folder}.{info.name}":
                    raise ValueError(f"{module.__name__} calls itself {check.rule!r}")
                found.append(replace(check, doc=module.__doc__ or ""))
    return tuple(sorted(found, key=lambda check: check.rule))


def check(name: str) -> Check | None:
    """The check with this rule id, or with this last part of it."""
    return next((item for item in checks() if name in (item.rule, item.rule.rpartition(".")[2])), None)
