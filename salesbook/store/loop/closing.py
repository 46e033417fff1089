"""Closing in the book: what an interaction ended, taken back when it did not end it after all."""

from uuid import UUID

from sqlalchemy import BindParameter, bindparam, select

from salesbook.domain.loop.commitment import Commitment, CommitmentStatus
from salesbook.domain.loop.follow_up import FollowUp, FollowUpStatus
from salesbook.domain.loop.interaction import Met
from salesbook.store.book.book import WritableBook
from salesbook.store.book.stored import table_of
from salesbook.store.loop.due.pending import commitment_of
from salesbook.store.loop.follow_up import planned_with
from salesbook.store.loop.tables import (
    CommitmentClosureRow,
    CommitmentRow,
    FollowUpClosureRow,
    FollowUpRow,
)
from salesbook.store.loop.terms import keeper, live

_FOLLOW_UPS = table_of(FollowUpRow)
_CLOSURES = table_of(FollowUpClosureRow)
_PROMISES = table_of(CommitmentRow)
_KEPT = table_of(CommitmentClosureRow)

_ID: BindParameter[UUID] = bindparam("id")

_CLOSED_BY = (
    select(_CLOSURES.c.id, _CLOSURES.c.follow_up_id, _CLOSURES.c.met)
    .select_from(_CLOSURES.join(_FOLLOW_UPS, _FOLLOW_UPS.c.id == _CLOSURES.c.follow_up_id))
    .where(live(_CLOSURES), live(_FOLLOW_UPS), _CLOSURES.c.interaction_id == _ID)
    .order_by(_FOLLOW_UPS.c.due_on, _FOLLOW_UPS.c.id)
)
_KEPT_BY = (
    select(
        *_PROMISES.c,
        keeper(_PROMISES.c.interaction_id).label("keeper"),
        _KEPT.c.id.label("closure_id"),
    )
    .select_from(_KEPT.join(_PROMISES, _PROMISES.c.id == _KEPT.c.commitment_id))
    .where(live(_KEPT), live(_PROMISES), _KEPT.c.interaction_id == _ID)
    .order_by(_PROMISES.c.due_on, _PROMISES.c.id)
)


def reopen_follow_ups(
    book: WritableBook, interaction_id: UUID
) -> tuple[tuple[FollowUp, Met | None], ...]:
    """Open the follow-ups that an interaction ended again; each with what was said of it."""
    rows = book.rows(_CLOSED_BY, id=interaction_id)
    for row in rows:
        book.remove(FollowUpClosureRow, row.id)
        book.change(FollowUpRow, row.follow_up_id, status=FollowUpStatus.OPEN)
    return tuple((planned_with(book, row.follow_up_id).follow_up, row.met) for row in rows)


def reopen_promises(book: WritableBook, interaction_id: UUID) -> tuple[Commitment, ...]:
    """Open the promises that an interaction kept again."""
    rows = book.rows(_KEPT_BY, id=interaction_id)
    for row in rows:
        book.remove(CommitmentClosureRow, row.closure_id)
        book.change(CommitmentRow, row.id, status=CommitmentStatus.OPEN)
    return tuple(commitment_of(row, book.rep.id) for row in rows)
