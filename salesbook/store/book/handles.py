"""Handles: the short names rows go by, and `last`."""

from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, func, select

from salesbook.domain.errors import NameAmbiguousError, NameNotFoundError
from salesbook.domain.ids import HANDLE_LENGTH, SHOWN_LENGTH, read_handle
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of
from salesbook.store.row import OwnRow, Row

LAST = "last"
_SEVERAL = 5


def identity_of(book: Book, row: type[OwnRow], typed: str, noun: str) -> UUID:
    """Find the id a person means by the beginning of a handle, or by `last`.

    `noun` names the kind of thing in messages. Raises `NameNotFoundError` or
    `NameAmbiguousError`.
    """
    found = _found(book, row, typed)
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


def shorten(book: Book, row: type[OwnRow], handle: str) -> str:
    """Cut a handle to what people see: six characters, more only where two clash."""
    statement = _count(row)
    for length in range(SHOWN_LENGTH, HANDLE_LENGTH):
        start = handle[:length]
        if book.value(statement, start=start, end=_after(start)) < 2:  # noqa: PLR2004 (itself alone)
            return start
    return handle


def _found(book: Book, row: type[OwnRow], typed: str) -> list[tuple[UUID, str]]:
    if typed.strip().casefold() == LAST:
        found = book.rows(_latest(row))
    elif (start := read_handle(typed)) is not None:
        found = book.rows(_beginning(row), start=start, end=_after(start))
    else:
        found = []
    return [(one.id, one.handle) for one in found]


def _handles(row: type[OwnRow]) -> Select[Any]:
    columns = table_of(row).c
    handles = select(columns.id, columns.handle)
    return handles.where(columns.deleted_at.is_(None)) if issubclass(row, Row) else handles


@cache
def _latest(row: type[OwnRow]) -> Select[Any]:
    return _handles(row).order_by(table_of(row).c.id.desc()).limit(1)


@cache
def _beginning(row: type[OwnRow]) -> Select[Any]:
    return _handles(row).where(_begins(row)).order_by(table_of(row).c.handle).limit(_SEVERAL)


@cache
def _count(row: type[OwnRow]) -> Select[Any]:
    return select(func.count()).select_from(table_of(row)).where(_begins(row))


def _begins(row: type[OwnRow]) -> ColumnElement[bool]:
    handle = table_of(row).c.handle
    return (handle >= bindparam("start")) & (handle < bindparam("end"))


def _after(start: str) -> str:
    """Name what sorts after every handle that begins so: `{` follows `z`."""
    return f"{start}{{"
