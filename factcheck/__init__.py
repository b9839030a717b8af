"""Checks the numbers and dates of Arabic news copy.

>>> import factcheck
>>> result = factcheck.check("copy/")          # doctest: +SKIP
>>> result.claims, result.relations            # doctest: +SKIP
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Document", "Documents", "Report", "Result", "Settings", "__version__", "check", "read"]

if TYPE_CHECKING:
    from factcheck.api import Documents, Result, check, read
    from factcheck.model import Document, Report
    from factcheck.settings import Settings

_HOMES = {"Document": "factcheck.model", "Report": "factcheck.model", "Settings": "factcheck.settings"}


def __getattr__(name: str) -> Any:
    """The public names, imported when first used: the command line pays for none of them."""
    if name not in __all__:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES.get(name, "factcheck.api")), name)
