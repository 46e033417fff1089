"""Which open follow-ups a rep may mean: what shell completion asks of a book."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.store.compiled.loop import handles as ask
from salesbook.store.glimpse import Rows, glimpse

if TYPE_CHECKING:
    from salesbook.store.book.book import Book

Offered = list[tuple[str, str]]
"""Handles as people see them, each with its purpose."""


def open_handles(book: "Book", beginning: str) -> Offered:
    """List the handles of the rep's open follow-ups that begin so, the earliest due first."""
    asked = {"rep": book.rep.id, **_bounds(beginning)}
    return _offered(book.connection.rows(ask.OPEN, asked), beginning)


def open_handles_in_file(path: str, beginning: str) -> Offered | None:
    """List them in a book that is a file; None when not one rep's alone."""
    nothing: Offered | None = []
    return glimpse(path, lambda rows: _of_one_rep(rows, beginning), otherwise=nothing)


def _of_one_rep(rows: Rows, beginning: str) -> Offered | None:
    reps = list(rows(ask.TWO_REPS, {}))
    if len(reps) != 1:
        return None
    asked = {"rep": reps[0][0], **_bounds(beginning)}
    return _offered(rows(ask.OPEN, asked), beginning)


def _bounds(beginning: str) -> dict[str, str]:
    start = beginning.casefold()
    return {"start": start, "end": f"{start}{{"}


def _offered(rows: Iterable[Sequence[Any]], beginning: str) -> Offered:
    """Cut handles to what people see, unless that is not enough to tell them apart."""
    long = len(beginning) > SHOWN_LENGTH
    return [
        (handle if long or namesakes > 1 else handle[:SHOWN_LENGTH], purpose)
        for handle, purpose, namesakes in rows
    ]
