"""What must hold of every book at every moment: its rows and its journal tell one story."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select

from salesbook.cli.environment import Environment
from salesbook.domain.book.operation import Action
from salesbook.store.book.book import Book
from salesbook.store.book.check import examine
from salesbook.store.book.stored import journalled_tables, whole_row
from salesbook.store.book.tables import ChangeRow, OperationRow
from salesbook.store.compiling.statement import compiled
from salesbook.store.models import table_of
from tests.store.keeping import rows_of

_CHANGES = table_of(ChangeRow)
_OPERATIONS = table_of(OperationRow)
_LATEST_FIRST = compiled(
    select(_CHANGES.c.row_id, _CHANGES.c.action, _CHANGES.c.before, _CHANGES.c.after)
    .join(_OPERATIONS, _OPERATIONS.c.id == _CHANGES.c.operation_id)
    .where(_CHANGES.c.table_name == bindparam("table"))
    .order_by(_CHANGES.c.row_id, _OPERATIONS.c.position.desc())
)


def assert_sound(env: Environment) -> None:
    """Walk every Change forward to the book and backward to the empty one."""
    with env.reading() as book:
        found = [finding.sentence for finding in examine(book)]
        left = list(_left_over(book))

    assert found == []
    assert left == []


def _left_over(book: Book) -> Iterator[str]:
    """Take every Change back, the latest first; tell where that does not lead to nothing."""
    for table in journalled_tables():
        rows: dict[UUID, dict[str, Any]] = {
            row.id: whole_row(table, row._asdict()) for row in rows_of(book, table)
        }
        changes = book.rows(_LATEST_FIRST, table=table.name)
        for row_id, walk in groupby(changes, attrgetter("row_id")):
            values = rows.pop(row_id, {})
            for change in walk:
                if not _holds(values, change.action, change.after):
                    yield f"{table.name} {row_id}: {change.action} did not leave {values}"
                values = _taken_back(values, change.action, change.before)
            if values:
                yield f"{table.name} {row_id}: {values} was there before the first change"
        yield from (f"{table.name} {row_id}: no change tells of it" for row_id in rows)


def _holds(values: Mapping[str, Any], action: Action, after: Mapping[str, Any] | None) -> bool:
    said = {name: value for name, value in (after or {}).items() if value is not None}
    if action is not Action.UPDATE:
        return values == said
    return all(values.get(name) == value for name, value in (after or {}).items())


def _taken_back(
    values: Mapping[str, Any], action: Action, before: Mapping[str, Any] | None
) -> dict[str, Any]:
    if action is Action.INSERT:
        return {}
    earlier = {**(values if action is Action.UPDATE else {}), **(before or {})}
    return {name: value for name, value in earlier.items() if value is not None}
