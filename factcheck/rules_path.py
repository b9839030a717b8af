"""Where the rule packs are: in an installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def rules_path(package: Path = _PACKAGE) -> Path:
    """The folder of the packs that come with the program: the copy inside the installed package, else the ``rules`` folder
    of the checkout that the package is run from. Raises ``FileNotFoundError`` where there is neither."""
    packaged, sibling = package / "rules_data", package.parent / "rules"
    if packaged.is_dir():
        return packaged
    if sibling.is_dir() and (package.parent / "pyproject.toml").is_file():
        return sibling
    raise FileNotFoundError(f"no rule packs: neither {packaged} nor {sibling}; install the program again")
