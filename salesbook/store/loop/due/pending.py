"""Pending: the follow-ups and the promises of ours that are open, with each of some subjects."""

from collections.abc import Iterable
from uuid import UUID

from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.follow_up import PRIVATE, FollowUp, Purpose
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop.due import pending as ask
from salesbook.store.statement import Answer

Pending = dict[UUID, tuple[FollowUp, ...]]


Promised = dict[UUID, tuple[Commitment, ...]]


def account_follow_ups(book: Book, ids: Iterable[UUID]) -> Pending:
    """Find the open follow-ups of some accounts, and of people who work there."""
    return _grouped_follow_ups(book.rows(ask.FOLLOW_UPS_OF_ACCOUNTS, ids=list(ids)), book.reader)


def person_follow_ups(book: Book, ids: Iterable[UUID]) -> Pending:
    """Find the open follow-ups of some people without an account."""
    return _grouped_follow_ups(book.rows(ask.FOLLOW_UPS_OF_PEOPLE, ids=list(ids)), book.reader)


def account_promises(book: Book, ids: Iterable[UUID]) -> Promised:
    """Find what we promised some accounts, and people who work there, and have not kept yet."""
    return _grouped_promises(book.rows(ask.PROMISES_OF_ACCOUNTS, ids=list(ids)), book.reader)


def person_promises(book: Book, ids: Iterable[UUID]) -> Promised:
    """Find what we promised some people without an account, and have not kept yet."""
    return _grouped_promises(book.rows(ask.PROMISES_OF_PEOPLE, ids=list(ids)), book.reader)


def _grouped_follow_ups(rows: Iterable[Answer], reader: UUID) -> Pending:
    found: Pending = {}
    for row in rows:
        found[row.subject] = (*found.get(row.subject, ()), follow_up_of(row, reader))
    return found


def _grouped_promises(rows: Iterable[Answer], reader: UUID) -> Promised:
    found: Promised = {}
    for row in rows:
        found[row.subject] = (*found.get(row.subject, ()), commitment_of(row, reader))
    return found


def follow_up_of(row: Answer, reader: UUID) -> FollowUp:
    """Make a follow-up of its row, which brings `keeper`, and its appointment's time, along."""
    return FollowUp(
        id=row.id,
        handle=row.handle,
        purpose=purpose_of(row, reader),
        due_on=row.due_on,
        owner_id=row.owner_id,
        recorded_at=row.recorded_at,
        account_id=row.account_id,
        person_id=row.person_id,
        channel=row.channel,
        origin=row.origin,
        origin_interaction_id=row.origin_interaction_id,
        status=row.status,
        at_time=row.at_time,
        zone=row.zone,
    )


def purpose_of(row: Answer, reader: UUID) -> Purpose:
    """Read a follow-up's purpose; of another rep's private words nothing but the kind."""
    words = _readable(row.purpose, row, reader)
    return Purpose(words, row.purpose_kind, anyway=bool(row.anyway))


def commitment_of(row: Answer, reader: UUID) -> Commitment:
    """Make a promise of its row, which brings `keeper` along."""
    return Commitment(
        id=row.id,
        handle=row.handle,
        side=row.side,
        kind=row.kind,
        text=_readable(row.text, row, reader),
        promised_on=row.promised_on,
        due_on=row.due_on,
        account_id=row.account_id,
        person_id=row.person_id,
        owner_id=row.owner_id,
        interaction_id=row.interaction_id,
        status=row.status,
    )


def _readable(words: str, row: Answer, reader: UUID) -> str:
    return words if row.keeper in {None, reader} else PRIVATE
