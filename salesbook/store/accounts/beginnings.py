"""Which names begin with what was typed so far: what shell completion asks of a team's book."""

from collections.abc import Iterable

from salesbook.store.accounts.file_names import beginning_pattern
from salesbook.store.book.book import Book
from salesbook.store.compiled.accounts import beginnings as ask


def names_beginning(book: Book, tables: Iterable[str], beginning: str) -> list[str]:
    """List the names in some of `accounts`, `people`, `reps` that begin so."""
    pattern = beginning_pattern(beginning)
    return [row.name for table in tables for row in book.rows(ask.QUESTIONS[table], so=pattern)]
