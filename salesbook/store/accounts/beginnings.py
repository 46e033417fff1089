"""Which names begin with what was typed so far: what shell completion asks of a team's book."""

from collections.abc import Iterable

from sqlalchemy import Select, Table, bindparam, func, select

from salesbook.store.accounts.file_names import OFFERED, beginning_pattern
from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of
from salesbook.store.book.tables import RepRow


def _beginning_so(table: Table) -> Select[tuple[str]]:
    key = table.c.get("name_key", func.lower(table.c.name))
    return (
        select(table.c.name)
        .distinct()
        .where(table.c.deleted_at.is_(None), key.like(bindparam("so"), escape="\\"))
        .order_by(table.c.name)
        .limit(OFFERED)
    )


_QUESTIONS = {
    row.__tablename__: _beginning_so(table_of(row)) for row in (AccountRow, PersonRow, RepRow)
}


def names_beginning(book: Book, tables: Iterable[str], beginning: str) -> list[str]:
    """List the names in some of `accounts`, `people`, `reps` that begin so."""
    pattern = beginning_pattern(beginning)
    return [row.name for table in tables for row in book.rows(_QUESTIONS[table], so=pattern)]
