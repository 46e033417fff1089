"""Reading a table as long as the book, a page at a time, in the order of the ids."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, Table, bindparam

from salesbook.store.book.book import Book

PAGE = 500
_BEFORE_ALL = UUID(int=0)


def paged(statement: Select[Any], table: Table) -> Select[Any]:
    """Make a statement over the live rows of a table ask for one page after an id."""
    live = statement.where(table.c.deleted_at.is_(None), table.c.id > bindparam("after"))
    return live.order_by(table.c.id).limit(PAGE)


def pages(book: Book, statement: Select[Any]) -> Iterator[Sequence[Row[Any]]]:
    """Read the pages of a paged statement; its rows have an `id`."""
    after = _BEFORE_ALL
    while page := book.rows(statement, after=after):
        yield page
        after = page[-1].id


def named(row: Row[Any]) -> dict[str, Any]:
    """Read the values of a row by the names of its columns."""
    return dict(row._mapping)  # noqa: SLF001 (SQLAlchemy's public way, in spite of its name)
