"""Stages: in which of them there are opportunities."""

from collections.abc import Mapping

from salesbook.store.book.book import Book
from salesbook.store.compiled.book import stage as ask


def stages_in_use(book: Book) -> Mapping[str, int]:
    """Count the opportunities in each stage that has any, open or ended, by its key."""
    return {row.stage: row.opportunities for row in book.rows(ask.IN_USE)}
