"""Handles: the short names rows go by, and `last`."""

from uuid import UUID

from salesbook.domain.errors import NameAmbiguousError, NameNotFoundError
from salesbook.domain.ids import HANDLE_LENGTH, SHOWN_LENGTH, read_handle
from salesbook.store.book.book import Book
from salesbook.store.compiled.book import handles as ask
from salesbook.store.table import Table

LAST = "last"


def identity_of(book: Book, table: Table, typed: str, noun: str) -> UUID:
    """Find the id a person means by the beginning of a handle, or by `last`.

    `noun` names the kind of thing in messages. Raises `NameNotFoundError` or
    `NameAmbiguousError`.
    """
    found = _found(book, table, typed)
    if not found:
        raise NameNotFoundError(
            f"There is no {noun} “{typed}”.",
            hint="Handles stand in the first column of every list; “last” is the latest.",
        )
    if len(found) > 1:
        raise NameAmbiguousError(
            f"“{typed}” begins more than one {noun}: {', '.join(handle for _, handle in found)}.",
            candidates=[handle for _, handle in found],
            hint="Type one more character.",
        )
    return found[0][0]


def shorten(book: Book, table: Table, handle: str) -> str:
    """Cut a handle to what people see: six characters, more only where two clash."""
    statement = ask.COUNT[table.name]
    for length in range(SHOWN_LENGTH, HANDLE_LENGTH):
        start = handle[:length]
        if book.value(statement, start=start, end=_after(start)) < 2:  # noqa: PLR2004 (itself alone)
            return start
    return handle


def _found(book: Book, table: Table, typed: str) -> list[tuple[UUID, str]]:
    if typed.strip().casefold() == LAST:
        found = book.rows(ask.LATEST[table.name])
    elif (start := read_handle(typed)) is not None:
        found = book.rows(ask.BEGINNING[table.name], start=start, end=_after(start))
    else:
        found = []
    return [(one.id, one.handle) for one in found]


def _after(start: str) -> str:
    """Name what sorts after every handle that begins so: `{` follows `z`."""
    return f"{start}{{"
