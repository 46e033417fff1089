"""Entries by their handles: which command made or last changed what a handle of any list names."""

from uuid import UUID

from salesbook.domain.book.operation import Operation, OperationKind
from salesbook.domain.ids import read_handle
from salesbook.store.book.book import Book
from salesbook.store.book.handles import ends_of
from salesbook.store.book.operations import operations_on_rows
from salesbook.store.compiled.book import entries as ask

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
    first, end = ends_of(start)
    return [row.id for row in book.rows(ask.BEGINNING, start=first, end=end)]
