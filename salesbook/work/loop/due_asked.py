"""What was typed after `due`, understood: the day and the rep.

Most say neither, so what understands them is loaded where it is needed.
"""

from uuid import UUID

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.due.listing import DueList
from salesbook.store.book.book import Book
from salesbook.work.loop.due import list_due, list_everybody


class DueAsked(Struct, frozen=True):
    """What was typed: a day and a rep in words; `everything` adds the gated and the quiet."""

    day: str | None = None
    rep: str | None = None
    limit: int | None = None
    everything: bool = False
    locale: str = ""


def due_as_asked(book: Book, asked: DueAsked) -> DueList:
    """List who is due, on the day and for the rep that were asked for."""
    moment, rep_id = turned(book, asked)
    ask = list_everybody if asked.everything else list_due
    return ask(book, moment=moment, rep_id=rep_id, limit=asked.limit)


def turned(book: Book, asked: DueAsked) -> tuple[Moment, UUID]:
    """Turn to the day and the rep that were asked for."""
    moment, rep_id = book.moment, book.rep.id
    if asked.day:
        from salesbook.work.book.typed_day import typed_day  # noqa: PLC0415 (see above)
        from salesbook.work.loop.past import look_at  # noqa: PLC0415 (see above)

        moment = look_at(book, typed_day(book, asked.day, forwards=True, locale=asked.locale))
    if asked.rep:
        from salesbook.store.book.rep import rep_named  # noqa: PLC0415 (see above)

        rep_id = rep_named(book, asked.rep).id
    return moment, rep_id
