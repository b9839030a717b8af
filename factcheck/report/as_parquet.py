"""Parquet, for those who compute: the rows of the CSV with types, the coverage and the schema's number in the file's metadata.

Needs the extra ``parquet``. Unlike in CSV no cell is changed for the sake of a spreadsheet. ``low`` and ``high`` are numbers and
empty for dates, which have ``low_day`` and ``high_day``.
"""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

from factcheck.model import Report
from factcheck.report import records
from factcheck.report.as_csv import COLUMNS, Cell, Row, rows
from factcheck.report.options import Options

if TYPE_CHECKING:
    import pyarrow as pa

_WHOLE = ("start", "end", "sources", "independent_sources")
_DAYS = ("time_low", "time_high", "low_day", "high_day")
_NUMBERS = ("low", "high")


def _text(cell: Cell) -> str | None:
    return None if cell in (None, "") else str(cell).encode("utf-8", "replace").decode("utf-8")


def _day(cell: Cell) -> date | None:
    return date.fromisoformat(cell) if isinstance(cell, str) and cell else None


def _typed(row: Row) -> dict[str, str | int | float | date | None]:
    typed: dict[str, str | int | float | date | None] = {}
    for name in COLUMNS:
        cell = row.get(name)
        if name in _NUMBERS:
            typed[name] = float(cell) if isinstance(cell, int | float) else None
            typed[f"{name}_day"] = _day(cell)
        elif name in _WHOLE:
            typed[name] = cell if isinstance(cell, int) else None
        else:
            typed[name] = _day(cell) if name in _DAYS else _text(cell)
    return typed


def _schema() -> pa.Schema:
    import pyarrow as pa

    kinds = dict.fromkeys(_WHOLE, pa.int64()) | dict.fromkeys(_DAYS, pa.date32()) | dict.fromkeys(_NUMBERS, pa.float64())
    names = [name for column in COLUMNS for name in ((column, f"{column}_day") if column in _NUMBERS else (column,))]
    return pa.schema([(name, kinds.get(name, pa.string())) for name in names])


def data(report: Report, options: Options) -> bytes:
    """The bytes of the file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    coverage = records.dump(records.coverage_record(report.coverage))
    metadata = {"factcheck.schema": str(records.SCHEMA), "factcheck.coverage": coverage}
    table = pa.Table.from_pylist([_typed(row) for row in rows(report, options)], schema=_schema().with_metadata(metadata))
    buffer = BytesIO()
    pq.write_table(table, buffer)
    return buffer.getvalue()
