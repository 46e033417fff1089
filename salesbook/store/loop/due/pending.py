"""Pending: the follow-ups and the promises of ours that are open, with each of some subjects."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    CompoundSelect,
    FromClause,
    Select,
    and_,
    bindparam,
    select,
    union_all,
)
from sqlalchemy import Row as Answer

from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.follow_up import PRIVATE, FollowUp, Purpose
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of
from salesbook.store.loop.tables import AppointmentRow, CommitmentRow, FollowUpRow
from salesbook.store.loop.terms import (
    EMPLOYMENTS,
    Condition,
    keeper,
    live,
    main_employment,
    open_follow_up,
    open_promise,
)

_FOLLOW_UPS = table_of(FollowUpRow)
_APPOINTMENTS = table_of(AppointmentRow)
_PROMISES = table_of(CommitmentRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)

Pending = dict[UUID, tuple[FollowUp, ...]]
Promised = dict[UUID, tuple[Commitment, ...]]


def _of_accounts(
    table: FromClause, source: FromClause, still_open: Condition, *columns: Any
) -> CompoundSelect[Any]:
    """Ask for rows of accounts: their own, and those of people who work there."""
    own = (
        select(table.c.account_id.label("subject"), *columns)
        .select_from(source)
        .where(still_open, table.c.account_id.in_(_IDS))
    )
    of_people = (
        select(EMPLOYMENTS.c.account_id.label("subject"), *columns)
        .select_from(source.join(EMPLOYMENTS, EMPLOYMENTS.c.person_id == table.c.person_id))
        .where(
            still_open,
            table.c.account_id.is_(None),
            main_employment(),
            EMPLOYMENTS.c.account_id.in_(_IDS),
        )
    )
    return union_all(own, of_people)


def _of_people(
    table: FromClause, source: FromClause, still_open: Condition, *columns: Any
) -> Select[Any]:
    return (
        select(table.c.person_id.label("subject"), *columns)
        .select_from(source)
        .where(still_open, table.c.account_id.is_(None), table.c.person_id.in_(_IDS))
    )


_WITH_APPOINTMENTS = _FOLLOW_UPS.outerjoin(
    _APPOINTMENTS,
    and_(_APPOINTMENTS.c.follow_up_id == _FOLLOW_UPS.c.id, live(_APPOINTMENTS)),
)
_PLANNED = (
    _FOLLOW_UPS,
    _WITH_APPOINTMENTS,
    open_follow_up(_FOLLOW_UPS),
    *_FOLLOW_UPS.c,
    keeper(_FOLLOW_UPS.c.origin_interaction_id).label("keeper"),
    _APPOINTMENTS.c.at_time,
    _APPOINTMENTS.c.zone,
)
_PROMISED = (
    _PROMISES,
    _PROMISES,
    open_promise(_PROMISES),
    *_PROMISES.c,
    keeper(_PROMISES.c.interaction_id).label("keeper"),
)

_FOLLOW_UPS_OF_ACCOUNTS = _of_accounts(*_PLANNED)
_FOLLOW_UPS_OF_PEOPLE = _of_people(*_PLANNED)
_PROMISES_OF_ACCOUNTS = _of_accounts(*_PROMISED)
_PROMISES_OF_PEOPLE = _of_people(*_PROMISED)


def account_follow_ups(book: Book, ids: Iterable[UUID]) -> Pending:
    """Find the open follow-ups of some accounts, and of people who work there."""
    return _grouped_follow_ups(book.rows(_FOLLOW_UPS_OF_ACCOUNTS, ids=list(ids)), book.rep.id)


def person_follow_ups(book: Book, ids: Iterable[UUID]) -> Pending:
    """Find the open follow-ups of some people without an account."""
    return _grouped_follow_ups(book.rows(_FOLLOW_UPS_OF_PEOPLE, ids=list(ids)), book.rep.id)


def account_promises(book: Book, ids: Iterable[UUID]) -> Promised:
    """Find what we promised some accounts, and people who work there, and have not kept yet."""
    return _grouped_promises(book.rows(_PROMISES_OF_ACCOUNTS, ids=list(ids)), book.rep.id)


def person_promises(book: Book, ids: Iterable[UUID]) -> Promised:
    """Find what we promised some people without an account, and have not kept yet."""
    return _grouped_promises(book.rows(_PROMISES_OF_PEOPLE, ids=list(ids)), book.rep.id)


def _grouped_follow_ups(rows: Iterable[Answer[Any]], reader: UUID) -> Pending:
    found: Pending = {}
    for row in rows:
        found[row.subject] = (*found.get(row.subject, ()), follow_up_of(row, reader))
    return found


def _grouped_promises(rows: Iterable[Answer[Any]], reader: UUID) -> Promised:
    found: Promised = {}
    for row in rows:
        found[row.subject] = (*found.get(row.subject, ()), commitment_of(row, reader))
    return found


def follow_up_of(row: Answer[Any], reader: UUID) -> FollowUp:
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


def purpose_of(row: Answer[Any], reader: UUID) -> Purpose:
    """Read a follow-up's purpose; of another rep's private words nothing but the kind."""
    return Purpose(_readable(row.purpose, row, reader), row.purpose_kind)


def commitment_of(row: Answer[Any], reader: UUID) -> Commitment:
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


def _readable(words: str, row: Answer[Any], reader: UUID) -> str:
    return words if row.keeper in {None, reader} else PRIVATE
