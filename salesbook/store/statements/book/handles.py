"""What is asked about handles, of every table that has them."""

from typing import Any

from sqlalchemy import ColumnElement, Select, Table, bindparam, func, select

from salesbook.store.models import sorted_models

_SEVERAL = 5


def _begins(table: Table) -> ColumnElement[bool]:
    handle = table.c.handle
    return (handle >= bindparam("start")) & (handle < bindparam("end"))


def _shown(table: Table) -> Select[Any]:
    handles = select(table.c.id, table.c.handle)
    return handles.where(table.c.deleted_at.is_(None)) if "deleted_at" in table.c else handles


_TABLES = [table for table in sorted_models() if "handle" in table.c]

LATEST = {table.name: _shown(table).order_by(table.c.id.desc()).limit(1) for table in _TABLES}
BEGINNING = {
    table.name: _shown(table).where(_begins(table)).order_by(table.c.handle).limit(_SEVERAL)
    for table in _TABLES
}
COUNT = {
    table.name: select(func.count().label("count")).select_from(table).where(_begins(table))
    for table in _TABLES
}
