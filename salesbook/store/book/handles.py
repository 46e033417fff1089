"""Handles: the short names rows go by, and `last`."""

from uuid import UUID

from salesbook.domain.errors import NameAmbiguousError, NameNotFoundError
from salesbook.domain.ids import HANDLE_LENGTH, SHOWN_LENGTH, read_handle
from salesbook.store.book.book import Book
from salesbook.store.book.rows import rows_where
from salesbook.store.table import Table

LAST = "last"

_SEVERAL = 5
_BEGINS = "handle >= ? AND handle < ?"


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
    sql = f"SELECT count(*) FROM {table.name} WHERE {_BEGINS}"  # noqa: S608 (names of our own)
    for length in range(SHOWN_LENGTH, HANDLE_LENGTH):
        start = handle[:length]
        ((alike,),) = book.connection.ask(sql, ends_of(start))
        if alike < 2:  # noqa: PLR2004 (itself alone)
            return start
    return handle


def ends_of(start: str) -> tuple[str, str]:
    """Name what every handle that begins so stands between: `{` follows `z`."""
    return start, f"{start}{{"


def _found(book: Book, table: Table, typed: str) -> list[tuple[UUID, str]]:
    if typed.strip().casefold() == LAST:
        return _shown(book, table, "TRUE ORDER BY id DESC LIMIT 1")
    start = read_handle(typed)
    if start is None:
        return []
    return _shown(book, table, f"{_BEGINS} ORDER BY handle LIMIT {_SEVERAL}", *ends_of(start))


def _shown(book: Book, table: Table, condition: str, *asked: str) -> list[tuple[UUID, str]]:
    """Find the ids and handles of rows that were not removed."""
    live = "deleted_at IS NULL AND " if "deleted_at" in table.column else ""
    rows = rows_where(book.connection, table, live + condition, asked, ("id", "handle"))
    return [(row["id"], row["handle"]) for row in rows.values()]
