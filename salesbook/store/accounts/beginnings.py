"""Which names begin with what was typed so far: what shell completion asks."""

from sqlalchemy import Select, Table, bindparam, select

from salesbook.domain.text import name_key
from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of

OFFERED = 50
"""More names than this are no help at a prompt."""


def _beginning_so(table: Table) -> Select[tuple[str]]:
    return (
        select(table.c.name)
        .distinct()
        .where(table.c.deleted_at.is_(None), table.c.name_key.like(bindparam("so"), escape="\\"))
        .order_by(table.c.name)
        .limit(OFFERED)
    )


_ACCOUNTS = _beginning_so(table_of(AccountRow))
_PEOPLE = _beginning_so(table_of(PersonRow))


def account_names(book: Book, beginning: str) -> list[str]:
    """List the names of accounts that begin so, in order."""
    return [row.name for row in book.rows(_ACCOUNTS, so=_pattern(beginning))]


def person_names(book: Book, beginning: str) -> list[str]:
    """List the names of people that begin so, in order."""
    return [row.name for row in book.rows(_PEOPLE, so=_pattern(beginning))]


def _pattern(beginning: str) -> str:
    literal = name_key(beginning)
    for wild in "\\%_":
        literal = literal.replace(wild, "\\" + wild)
    return literal + "%"
