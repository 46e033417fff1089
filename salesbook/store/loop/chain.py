"""The chain: purposes that were planned with what became of them, and what was tried between."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from uuid import UUID

from salesbook.domain.loop.chain import Step, Try
from salesbook.domain.loop.follow_up import PRIVATE
from salesbook.domain.loop.interaction import Outcome
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.loop import chain as ask
from salesbook.store.loop.due.pending import follow_up_of
from salesbook.store.statement import Answer


def steps_around(
    book: Book,
    talks: Sequence[UUID],
    open_: Sequence[UUID],
    since: datetime,
    *,
    account: UUID | None,
    person: UUID | None,
) -> tuple[Step, ...]:
    """Read the purposes that talks ended or began, those open, and those ended alone since."""
    rows = [
        *in_chunks(book, ask.BEGUN_IN, "ids", talks),
        *in_chunks(book, ask.ENDED_IN, "ids", talks),
        *in_chunks(book, ask.WITH_IDS, "ids", open_),
        *_alone(book, since, account=account, person=person),
    ]
    return tuple({row.id: _step(row, book.rep.id) for row in rows}.values())


def tries_since(
    book: Book, since: datetime, *, account: UUID | None, person: UUID | None
) -> Iterator[Try]:
    """Read what ended no purpose and began none: attempts, and what was sent."""
    if person is not None:
        rows = book.rows(ask.TRIES_OF_PERSON, since=since, person=person)
    else:
        rows = book.rows(ask.TRIES_OF_ACCOUNT, since=since, account=account)
    return (Try(row.occurred_at, row.outcome is Outcome.SENT) for row in rows)


def _alone(
    book: Book, since: datetime, *, account: UUID | None, person: UUID | None
) -> list[Answer]:
    if person is not None:
        return book.rows(ask.ALONE_OF_PERSON, since=since, person=person)
    return book.rows(ask.ALONE_OF_ACCOUNT, since=since, account=account)


def _step(row: Answer, reader: UUID) -> Step:
    follow_up = follow_up_of(row, reader)
    first = (row.first or {}).get("due_on")  # nothing is left of what was erased
    return Step(
        follow_up=follow_up,
        first_on=date.fromisoformat(first) if first else follow_up.due_on,
        closed_at=row.closed_at,
        interaction_id=row.interaction_id,
        met=row.met,
        reason=None if follow_up.purpose.text == PRIVATE else row.reason,
    )
