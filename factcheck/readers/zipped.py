"""Zip archives, opened only within limits: a small file may unpack to anything."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from factcheck.model import Problem

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

MOST = 10_000  # files
LARGEST = 1 << 26  # bytes of one file when unpacked
ALL = 1 << 29  # bytes of all
RATIO = 200  # how many bytes may come out of one
_SMALL = 1 << 20  # bytes below which the ratio does not count: blanks pack well


def opened(data: bytes, path: str) -> ZipFile | Problem:
    """The archive, or why it is not trusted. Sizes are those that it declares; reading never gives more than that."""
    from zipfile import BadZipFile, ZipFile

    try:
        archive = ZipFile(BytesIO(data))
    except (BadZipFile, ValueError, NotImplementedError, OSError) as error:
        return Problem(path, f"not a valid zip archive: {str(error)[:80]}", "pack it again")
    files = archive.infolist()
    if len(files) > MOST:
        return Problem(path, f"too many files in the archive: {len(files)}, the limit is {MOST}", "split it")
    if sum(file.file_size for file in files) > ALL:
        return Problem(path, f"the archive unpacks to more than {ALL >> 20} MB", "split it")
    swollen = next((file for file in files if is_bomb(file)), None)
    return archive if swollen is None else Problem(path, *bomb(swollen))


def is_bomb(file: ZipInfo) -> bool:
    return file.file_size > LARGEST or file.file_size > max(file.compress_size * RATIO, _SMALL)


def bomb(file: ZipInfo) -> tuple[str, str]:
    name = file.filename[-60:]
    return f"«{name}» unpacks to {file.file_size >> 20} MB: this looks like a zip bomb", "leave the file out"
