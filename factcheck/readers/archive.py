"""Zip archives: every file in one is read by the reader of its kind. Nothing is unpacked to disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from operator import itemgetter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from unicodedata import normalize

from factcheck.model import Document, Problem
from factcheck.readers import sources
from factcheck.readers.kinds import kind_of
from factcheck.readers.source import Raw, suffix
from factcheck.readers.zipped import opened

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_NAMED_IN_UTF8 = 0x800
_LOCKED = 0x1


def read(raw: Raw) -> Iterator[Document | Problem]:
    """The documents of the files in the archive, sorted by name; their ids are «archive.zip/name». A ``sources.csv`` counts
    for the files beside it, as in a folder."""
    if not raw.data:
        yield Problem(raw.path, "the file is empty")
        return
    archive = opened(raw.data, raw.path)
    if isinstance(archive, Problem):
        kind = kind_of(raw.data)
        other = kind is not None and kind.ending != ".zip"
        yield Problem(raw.path, f"this is no zip archive: it is {kind.title}", kind.hint) if kind and other else archive
        return
    with archive:
        yield from _files(archive, raw)


def _files(archive: ZipFile, raw: Raw) -> Iterator[Document | Problem]:
    from factcheck.readers.registry import READERS, UNREAD

    files = sorted(((_name(file), file) for file in archive.infolist() if not file.is_dir()), key=itemgetter(0))
    shown = [(name, file) for name, file in files if not _is_hidden(name)]
    folders: dict[str, sources.Sources] = {}
    read_any = False
    for name, file in shown:
        place, ending = f"{raw.path}/{name}", suffix(name)
        if PurePosixPath(name).name == sources.NAME or (ending not in READERS and ending not in UNREAD):
            continue
        read_any = True
        folder = _folder(name)
        if folder not in folders:
            folders[folder] = _sources(archive, shown, folder, raw)
            yield from folders[folder].problems
        if ending in UNREAD:
            yield Problem(place, f"{ending} files are not supported", UNREAD[ending])
        elif ending == ".zip":
            yield Problem(place, "an archive inside an archive is not opened", "unpack it first")
        else:
            data = _data(archive, file, place)
            if isinstance(data, Problem):
                yield data
            else:
                yield from READERS[ending](Raw(place, data, folders[folder].of(name).over(raw.metadata)))
    if not read_any:
        yield Problem(raw.path, "no article was found in this archive", f"known kinds of file: {' '.join(sorted(READERS))}")


def _data(archive: ZipFile, file: ZipInfo, place: str) -> bytes | Problem:
    from zipfile import BadZipFile
    from zlib import error as Unpacking

    if file.flag_bits & _LOCKED:
        return Problem(place, "protected with a password", "pack it again without a password")
    try:
        return archive.read(file)
    except (BadZipFile, Unpacking, NotImplementedError, EOFError, OSError, RuntimeError, ValueError) as error:
        return Problem(place, f"cannot be unpacked: {str(error)[:80]}", "pack it again")


def _sources(archive: ZipFile, files: list[tuple[str, ZipInfo]], folder: str, raw: Raw) -> sources.Sources:
    """The ``sources.csv`` of one folder of the archive."""
    beside = {name: file for name, file in files if _folder(name) == folder}
    found = next((file for name, file in beside.items() if PurePosixPath(name).name == sources.NAME), None)
    if found is None:
        return sources.Sources()
    place = f"{raw.path}/{_name(found)}"
    data = _data(archive, found, place)
    present = frozenset(normalize("NFC", PurePosixPath(name).name) for name in beside)
    return sources.Sources(problems=(data,)) if isinstance(data, Problem) else sources.parse_sources(data, place, present)


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def _is_hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in name.split("/"))


def _name(file: ZipInfo) -> str:
    """The name inside the archive, its path only a label: no part of it leads anywhere."""
    name = file.filename
    if not file.flag_bits & _NAMED_IN_UTF8:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return "/".join(parts) or "file"
