"""Entries by their handles: which command made or last changed what a handle of any list names."""

from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import CompoundSelect, Text, bindparam, select, union_all

from salesbook.domain.book.operation import Operation, OperationKind
from salesbook.domain.ids import read_handle
from salesbook.store.book.book import Book
from salesbook.store.book.guard import journalled_tables
from salesbook.store.book.operations import operations_on_rows

_LOOKED_AT = 50


def command_on_entry(book: Book, typed: str) -> Operation | None:
    """Find the latest command in force that touched the one entry whose handle begins so.

    None when no entry or several begin so, or no command in force touched it.
    """
    entries = _entries(book, typed)
    if len(entries) != 1:
        return None
    for found in operations_on_rows(book, entries, _LOOKED_AT):
        if found.kind is OperationKind.DO and found.in_force:
            return found
    return None


def _entries(book: Book, typed: str) -> list[UUID]:
    start = read_handle(typed)
    if start is None:
        return []
    # `{` follows `z`: it sorts after every handle that begins so.
    return [row.id for row in book.rows(_begins(), start=start, end=f"{start}{{")]


@cache
def _begins() -> CompoundSelect[Any]:
    start, end = bindparam("start", type_=Text), bindparam("end", type_=Text)
    return union_all(
        *(
            select(table.c.id).where(table.c.handle >= start, table.c.handle < end)
            for table in journalled_tables()
            if "handle" in table.c
        )
    )
