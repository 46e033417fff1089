"""What is a rep's own: how many rows of each sheet, and what is theirs without naming them."""

from collections.abc import Mapping

from salesbook.store.book.book import Book
from salesbook.store.compiled.team import mirror as ask


def owned_accounts(book: Book) -> frozenset[str]:
    """Name the accounts that the rep owns today by their ids, as exports spell them."""
    return frozenset(str(row.account_id) for row in book.rows(ask.OWNED, rep=book.rep.id))


def counts_of_sheets(book: Book) -> Mapping[str, int]:
    """Count the rows of each export that are the rep's, those of the whole book aside."""
    return {row.name: row.rows for row in book.rows(ask.COUNTS, rep=book.rep.id)}


def counts_of_tables(book: Book) -> Mapping[str, int]:
    """Count the rows of each table that name the rep and leave with the whole book."""
    rows = book.rows(ask.TABLES, rep=book.rep.id)
    return {row.name: row.rows for row in rows if row.rows}
