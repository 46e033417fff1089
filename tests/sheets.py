"""Rows as tests write and read them, and the sheets that exports are made of."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from salesbook.domain.book.sheet import Sheet


def sheet_of(*rows: Mapping[str, Any]) -> Sheet:
    """Make a sheet of rows; a row may lack what another has."""
    names = dict.fromkeys(name for row in rows for name in row)
    return {name: [row.get(name) for row in rows] for name in names}


def rows_of(sheets: Iterable[Sheet]) -> Iterator[dict[str, Any]]:
    """Read the rows of sheets, ids, days and instants as values."""
    for sheet in sheets:
        for row in zip(*sheet.values(), strict=True):
            yield {name: _value(name, one) for name, one in zip(sheet, row, strict=True)}


def _value(name: str, spelled: Any) -> Any:
    if spelled is None or isinstance(spelled, list):
        return spelled
    if name == "id" or name.endswith("_id"):
        return UUID(spelled)
    if name.endswith("_at"):
        return datetime.fromisoformat(spelled)
    return date.fromisoformat(spelled) if name.endswith(("_on", "_until")) else spelled
