"""Closing in the book: what an interaction ended, taken back when it did not end it after all."""

from collections.abc import Collection
from uuid import UUID

from salesbook.domain.loop.commitment import Commitment, CommitmentStatus
from salesbook.domain.loop.follow_up import FollowUp, FollowUpStatus
from salesbook.domain.loop.interaction import Met
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.loop import closing as ask
from salesbook.store.compiled.tables import (
    COMMITMENT_CLOSURES,
    COMMITMENTS,
    FOLLOW_UP_CLOSURES,
    FOLLOW_UPS,
)
from salesbook.store.loop.due.pending import commitment_of
from salesbook.store.loop.follow_up import planned_with


def reopen_follow_ups(
    book: WritableBook, interaction_id: UUID
) -> tuple[tuple[FollowUp, Met | None], ...]:
    """Open the follow-ups that an interaction ended again; each with what was said of it."""
    rows = book.rows(ask.CLOSED_BY, id=interaction_id)
    for row in rows:
        book.remove(FOLLOW_UP_CLOSURES, row.id)
        book.change(FOLLOW_UPS, row.follow_up_id, status=FollowUpStatus.OPEN)
    return tuple((planned_with(book, row.follow_up_id).follow_up, row.met) for row in rows)


def answer_purposes(
    book: WritableBook, interaction_id: UUID, met: Met
) -> tuple[tuple[FollowUp, Met | None], ...]:
    """Say whether what an interaction ended was met; each with what was said of it before."""
    rows = book.rows(ask.CLOSED_BY, id=interaction_id)
    for row in rows:
        if row.met is not met:
            book.change(FOLLOW_UP_CLOSURES, row.id, met=met)
    return tuple((planned_with(book, row.follow_up_id).follow_up, row.met) for row in rows)


def reopen_promises(book: WritableBook, interaction_id: UUID) -> tuple[Commitment, ...]:
    """Open the promises that an interaction kept again."""
    rows = book.rows(ask.KEPT_BY, id=interaction_id)
    for row in rows:
        book.remove(COMMITMENT_CLOSURES, row.closure_id)
        book.change(COMMITMENTS, row.id, status=CommitmentStatus.OPEN)
    return tuple(commitment_of(row, book.rep.id) for row in rows)


def reactions_wait(book: Book, people: Collection[UUID]) -> bool:
    """Tell whether a reaction of these people waits for an answer."""
    return bool(people) and book.first(ask.WAITING, ids=[*people]) is not None
