"""Which names begin with what was typed so far: what shell completion asks of a book."""

from typing import Any

from sqlalchemy import ColumnElement, Select, Table, Text, bindparam, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.visitors import InternalTraversal

from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.book.tables import RepRow
from salesbook.store.models import table_of

OFFERED = 50
"""More names than this are no help at a prompt."""


class _Bytewise(ColumnElement[str]):
    """A column of text compared byte by byte, as SQLite does by itself, and its index with it."""

    type = Text()
    inherit_cache = True
    _traverse_internals = [("column", InternalTraversal.dp_clauseelement)]  # noqa: RUF012 (SQLAlchemy's own way)

    def __init__(self, column: ColumnElement[str]) -> None:
        self.column = column


@compiles(_Bytewise)
def _plain(element: _Bytewise, compiler: SQLCompiler, **how: Any) -> str:
    return compiler.process(element.column, **how)


@compiles(_Bytewise, "postgresql")
def _collated(element: _Bytewise, compiler: SQLCompiler, **how: Any) -> str:
    return f'{compiler.process(element.column, **how)} COLLATE "C"'


def _beginning_so(table: Table) -> Select[tuple[str]]:
    key = _Bytewise(table.c.name_key)
    return (
        select(table.c.name)
        .where(
            table.c.deleted_at.is_(None),
            key >= bindparam("start", type_=Text),
            key < bindparam("end", type_=Text),
        )
        .order_by(key, table.c.name)
        .limit(OFFERED)
    )


NAMES = {row.__tablename__: _beginning_so(table_of(row)) for row in (AccountRow, PersonRow)}

_REPS = table_of(RepRow)
REPS = select(_REPS.c.name).where(_REPS.c.deleted_at.is_(None)).order_by(_REPS.c.name)
