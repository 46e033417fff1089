"""The pipeline as it is exported, by column."""

from collections.abc import Iterator

from salesbook.domain.book.sheet import Sheet
from salesbook.store.book.book import Book
from salesbook.store.book.paging import sheets
from salesbook.store.compiled.loop import pipeline as ask


def pipeline_sheets(book: Book) -> Iterator[Sheet]:
    """Read every opportunity with its stage, the last contacts, what comes next and who decides.

    `next_purpose` is of the earliest follow-up about it, else of its account; `next_keeper` says
    whose private words it has.
    """
    return sheets(book, ask.PIPELINE_PAGE)
