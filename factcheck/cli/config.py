"""Configuration: ``--config``, else the nearest ``factcheck.toml`` or ``[tool.factcheck]`` of a ``pyproject.toml``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Literal, TypeVar, get_args, get_origin, get_type_hints

from msgspec import Struct
from msgspec.structs import fields, replace

from factcheck.cli.errors import CliError
from factcheck.cli.toml_lines import line_of, syntax_line
from factcheck.model import SEVERITIES
from factcheck.readers import parse_published
from factcheck.report import FORMATS
from factcheck.settings import Settings

OWN_FILE = "factcheck.toml"
SHARED_FILE = "pyproject.toml"
_SHARED_TABLE = ("tool", "factcheck")
_SETTINGS = "settings"
FAIL_ON = (*SEVERITIES, "never")
PROFILES = ("desk", "wire", "archive")
_LONGEST_NUMBER = 40
_T = TypeVar("_T")
_DEFAULTS = Settings()

_UNKNOWN = "مفتاح غير معروف في ملف الإعدادات"
_INVALID = "قيمة غير صالحة في ملف الإعدادات"
_UNREADABLE = "تعذّرت قراءة ملف الإعدادات"


class Config(Struct, frozen=True):
    """The options of a run that a newsroom may fix in a file. The defaults hold where nothing is said."""

    format: str = "terminal"
    level: str = "warning"
    fail_on: str = "error"
    published: str | None = None
    publisher: str | None = None
    settings: Settings = _DEFAULTS
    rules: tuple[str, ...] = ()
    profile: str | None = None
    waivers: tuple[str, ...] = ()
    baseline: str | None = None
    given: frozenset[str] = frozenset()
    """The keys that the file speaks of."""


def load(explicit: str | None) -> Config:
    """The configuration of the file given, else of the one found from the current folder upwards, else the defaults.
    Raises :class:`CliError` that names file and line where something in it is wrong."""
    if explicit is not None:
        path = Path(explicit)
        text = _text(path)
        table = _table(path, text)
        if table is None:
            raise _error(path, None, f"there is no [{'.'.join(_SHARED_TABLE)}] in it", _UNREADABLE)
        return _Checker(path, text).config(table)
    found = _discover()
    return Config() if found is None else _Checker(found[0], found[1]).config(found[2])


def _discover() -> tuple[Path, str, Mapping[str, object]] | None:
    try:
        here = Path.cwd()
    except OSError:  # the current folder was removed
        return None
    for folder in (here, *here.parents):
        for name in (OWN_FILE, SHARED_FILE):
            if _exists(folder / name):
                text = _text(folder / name)
                # A project file that never speaks of us is none of our business, whatever its syntax.
                table = _table(folder / name, text) if name == OWN_FILE or _SHARED_TABLE[-1] in text else None
                if table is not None:
                    return folder / name, text, table
        if _exists(folder / ".git"):
            return None
    return None


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise _error(path, None, f"cannot read the configuration: {error.strerror or error}", _UNREADABLE) from error
    except ValueError as error:
        raise _error(path, None, "the configuration is not valid UTF-8", _UNREADABLE) from error


def _table(path: Path, text: str) -> Mapping[str, object] | None:
    """Our part of the file; ``None`` where a shared file has no part of ours."""
    import tomllib

    try:
        table: object = tomllib.loads(text, parse_float=_exact_float)
    except tomllib.TOMLDecodeError as error:
        message, line = syntax_line(str(error), text)
        raise _error(path, line, f"not valid TOML: {message}", _UNREADABLE) from error
    for name in _SHARED_TABLE if path.name == SHARED_FILE else ():
        table = table.get(name) if isinstance(table, Mapping) else None
    return table if isinstance(table, Mapping) else None


def _exact_float(text: str) -> Fraction | str:
    """Decimals stay exact; ``inf``, ``nan`` and powers of ten stay words, which no setting takes."""
    return Fraction(text) if text.lstrip("+-").replace(".", "").replace("_", "").isdigit() else text


def _error(path: Path, line: int | None, message: str, arabic: str) -> CliError:
    where = str(path) if line is None else f"{path}:{line}"
    return CliError(f"{where}: {message}", f"{arabic}: {where}")


class _Checker:
    """Checks keys and value types of one file, and names the line of what is wrong."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._text = text
        self._prefix = _SHARED_TABLE if path.name == SHARED_FILE else ()

    def config(self, table: Mapping[str, object]) -> Config:
        values: dict[str, str] = {}
        lists: dict[str, tuple[str, ...]] = {}
        settings = _DEFAULTS
        given: set[str] = set()
        for key, value in table.items():
            if key == _SETTINGS:
                settings = self._settings(value)
                given |= {*value} if isinstance(value, Mapping) else set()
            elif key in _LISTS:
                lists[key] = tuple(self._beside(name) for name in self._checked((key,), _names, value))
            elif key in _KEYS:
                values[key] = self._checked((key,), _KEYS[key], value)
            else:
                raise self._unknown((key,), (*_KEYS, *_LISTS, *(f"{_SETTINGS}.{name}" for name in _setting_names())))
        default = Config()
        return Config(
            values.get("format", default.format),
            values.get("level", default.level),
            values.get("fail-on", default.fail_on),
            values.get("published"),
            values.get("publisher"),
            settings,
            lists.get("rules", ()),
            values.get("profile"),
            lists.get("waivers", ()),
            self._beside(values["baseline"]) if "baseline" in values else None,
            frozenset({*values, *given}),
        )

    def _beside(self, name: str) -> str:
        """A path of the file counts from the file's folder; what is there no path (the name of a pack) stays as it is."""
        beside = self._path.parent / name
        return str(beside) if _exists(beside) else name

    def _settings(self, table: object) -> Settings:
        if not isinstance(table, Mapping):
            raise self._invalid((_SETTINGS,), "must be a table")
        hints = get_type_hints(Settings)
        changes: dict[str, object] = {}
        for key, value in table.items():
            if key not in hints:
                raise self._unknown((_SETTINGS, key), _setting_names())
            changes[key] = self._checked((_SETTINGS, key), _setting_check(hints[key]), value)
        return replace(_DEFAULTS, **changes)

    def _checked(self, path: tuple[str, ...], check: Callable[[object], _T], value: object) -> _T:
        try:
            return check(value)
        except ValueError as error:
            raise self._invalid(path, str(error)) from error

    def _line(self, path: tuple[str, ...]) -> int | None:
        return line_of(self._text, self._prefix + path)

    def _invalid(self, path: tuple[str, ...], reason: str) -> CliError:
        return _error(self._path, self._line(path), f"{'.'.join(path)} {reason}", _INVALID)

    def _unknown(self, path: tuple[str, ...], known: tuple[str, ...]) -> CliError:
        from difflib import get_close_matches

        name = path[-1]
        close = get_close_matches(name.replace("_", "-"), known, 1) or get_close_matches(name.replace("-", "_"), known, 1)
        hint = f"; did you mean «{close[0]}»?" if close else f"; known keys: {', '.join(known)}"
        return _error(self._path, self._line(path), f"unknown key «{'.'.join(path)}»{hint}", _UNKNOWN)


def _setting_names() -> tuple[str, ...]:
    return tuple(field.name for field in fields(Settings))


def _choice(names: tuple[object, ...]) -> Callable[[object], str]:
    def check(value: object) -> str:
        if not isinstance(value, str) or value not in names:
            raise ValueError(f"must be one of {', '.join(map(str, names))}, not {value!r}")
        return value

    return check


def _publisher(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("must be a name in quotation marks")
    return value


def _published(value: object) -> str:
    text = value.isoformat() if isinstance(value, date) else value
    try:
        return parse_published(text if isinstance(text, str) else "").isoformat()
    except ValueError:
        raise ValueError("must be a date such as 2024-05-31 or 2024-05-31T14:30") from None


_KEYS: dict[str, Callable[[object], str]] = {
    "format": _choice(FORMATS),
    "level": _choice(SEVERITIES),
    "fail-on": _choice(FAIL_ON),
    "published": _published,
    "publisher": _publisher,
    "profile": _choice(PROFILES),
    "baseline": _publisher,
}
_LISTS = ("rules", "waivers")


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
        raise ValueError('must be a list of names or paths such as ["rules", "elections"]')
    return tuple(value)


def _setting_check(kind: object) -> Callable[[object], object]:
    """The check for a field of :class:`Settings` by its declared type."""
    if get_origin(kind) is Literal:
        return _choice(get_args(kind))
    return {bool: _switch, int: _whole, Fraction: _number}[kind] if isinstance(kind, type) else _choice(())


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError("must be a whole number, 0 or more")
    return value


def _number(value: object) -> Fraction:
    """Exact: a TOML number, or a string such as ``0.1`` and ``1/3``."""
    try:
        if isinstance(value, str) and (len(value) > _LONGEST_NUMBER or "e" in value.lower()):
            raise ValueError
        if isinstance(value, bool) or not isinstance(value, int | Fraction | str) or Fraction(value) < 0:
            raise ValueError
        return Fraction(value)
    except (ValueError, ZeroDivisionError):
        raise ValueError('must be a number, 0 or more, such as "0.1"') from None
