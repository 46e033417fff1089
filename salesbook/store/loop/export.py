"""Conversations, follow-ups and where accounts stand, as they are exported, by column."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, func, select

from salesbook.domain.accounts.account import OwnershipPart
from salesbook.domain.loop.follow_up import FollowUpStatus
from salesbook.domain.loop.interaction import REACHED
from salesbook.store.accounts.tables import AccountRow, OwnershipRow, PersonRow
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.paging import named, paged, pages
from salesbook.store.book.stored import table_of
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.tables import (
    AppointmentRow,
    FollowUpClosureRow,
    FollowUpRow,
    InteractionPersonRow,
    InteractionPurposeRow,
    InteractionRow,
)
from salesbook.store.loop.terms import keeper

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_OWNERSHIPS = table_of(OwnershipRow)
_REPS = table_of(RepRow)
_AUTHORS = _REPS.alias("authors")
_TALKS = table_of(InteractionRow)
_TALK_PEOPLE = table_of(InteractionPersonRow)
_TALK_PURPOSES = table_of(InteractionPurposeRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_APPOINTMENTS = table_of(AppointmentRow)
_CLOSURES = table_of(FollowUpClosureRow)

Values = dict[str, Any]

_TALK_PAGE = paged(
    select(
        _TALKS,
        _REPS.c.name.label("rep"),
        _AUTHORS.c.name.label("author"),
        _ACCOUNTS.c.name.label("account"),
        _TALK_PURPOSES.c.kind.label("purpose_kind"),
        _TALK_PURPOSES.c.text.label("purpose"),
    )
    .join(_REPS, _REPS.c.id == _TALKS.c.rep_id)
    .outerjoin(_AUTHORS, _AUTHORS.c.id == _TALKS.c.author_id)
    .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _TALKS.c.account_id)
    .outerjoin(
        _TALK_PURPOSES,
        (_TALK_PURPOSES.c.interaction_id == _TALKS.c.id) & _TALK_PURPOSES.c.deleted_at.is_(None),
    ),
    _TALKS,
)
_PRESENT = (
    select(_TALK_PEOPLE.c.interaction_id, _PEOPLE.c.id, _PEOPLE.c.name)
    .join(_PEOPLE, _PEOPLE.c.id == _TALK_PEOPLE.c.person_id)
    .where(
        _TALK_PEOPLE.c.deleted_at.is_(None),
        _TALK_PEOPLE.c.interaction_id.in_(bindparam("keys", expanding=True)),
    )
    .order_by(_TALK_PEOPLE.c.id)
)
_NEXT_OF_TALK = (
    select(_FOLLOW_UPS.c.origin_interaction_id, _FOLLOW_UPS.c.purpose, _FOLLOW_UPS.c.due_on)
    .where(
        _FOLLOW_UPS.c.deleted_at.is_(None),
        _FOLLOW_UPS.c.origin_interaction_id.in_(bindparam("keys", expanding=True)),
    )
    .order_by(_FOLLOW_UPS.c.id.desc())
)
_MET = select(_CLOSURES.c.interaction_id, _CLOSURES.c.met).where(
    _CLOSURES.c.deleted_at.is_(None),
    _CLOSURES.c.met.is_not(None),
    _CLOSURES.c.interaction_id.in_(bindparam("keys", expanding=True)),
)
_FOLLOW_UP_PAGE = paged(
    select(
        _FOLLOW_UPS,
        keeper(_FOLLOW_UPS.c.origin_interaction_id).label("keeper"),
        _REPS.c.name.label("owner"),
        _AUTHORS.c.name.label("author"),
        _ACCOUNTS.c.name.label("account"),
        _PEOPLE.c.name.label("person"),
        _APPOINTMENTS.c.at_time,
        _APPOINTMENTS.c.zone,
        _APPOINTMENTS.c.minutes,
        _CLOSURES.c.closed_at,
        _CLOSURES.c.met,
        _CLOSURES.c.reason,
        _CLOSURES.c.interaction_id.label("closed_by_id"),
        _CLOSURES.c.superseded_by_id,
    )
    .join(_REPS, _REPS.c.id == _FOLLOW_UPS.c.owner_id)
    .outerjoin(_AUTHORS, _AUTHORS.c.id == _FOLLOW_UPS.c.author_id)
    .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _FOLLOW_UPS.c.account_id)
    .outerjoin(_PEOPLE, _PEOPLE.c.id == _FOLLOW_UPS.c.person_id)
    .outerjoin(
        _APPOINTMENTS,
        (_APPOINTMENTS.c.follow_up_id == _FOLLOW_UPS.c.id) & _APPOINTMENTS.c.deleted_at.is_(None),
    )
    .outerjoin(
        _CLOSURES,
        (_CLOSURES.c.follow_up_id == _FOLLOW_UPS.c.id) & _CLOSURES.c.deleted_at.is_(None),
    ),
    _FOLLOW_UPS,
)
_STANDING_PAGE = paged(
    select(_ACCOUNTS.c.id, _ACCOUNTS.c.name).where(_ACCOUNTS.c.archived_on.is_(None)), _ACCOUNTS
)
_OWNERS = (
    select(_OWNERSHIPS.c.account_id, _REPS.c.name)
    .join(_REPS, _REPS.c.id == _OWNERSHIPS.c.rep_id)
    .where(
        _OWNERSHIPS.c.deleted_at.is_(None),
        _OWNERSHIPS.c.until_on.is_(None),
        _OWNERSHIPS.c.part == OwnershipPart.OWNER,
        _OWNERSHIPS.c.account_id.in_(bindparam("keys", expanding=True)),
    )
)
_REACHED = (
    select(
        _TALKS,
        func.row_number()
        .over(
            partition_by=_TALKS.c.account_id,
            order_by=(_TALKS.c.occurred_at.desc(), _TALKS.c.id.desc()),
        )
        .label("place"),
    )
    .where(
        _TALKS.c.deleted_at.is_(None),
        _TALKS.c.outcome.in_(sorted(REACHED)),
        _TALKS.c.occurred_at <= bindparam("now"),
        _TALKS.c.account_id.in_(bindparam("keys", expanding=True)),
    )
    .subquery()
)
_LAST_TALKS = select(_REACHED).where(_REACHED.c.place == 1)
_OPEN = (
    select(
        _FOLLOW_UPS.c.account_id,
        _FOLLOW_UPS.c.purpose,
        keeper(_FOLLOW_UPS.c.origin_interaction_id).label("keeper"),
        _FOLLOW_UPS.c.due_on,
        _PEOPLE.c.name.label("person"),
    )
    .outerjoin(_PEOPLE, _PEOPLE.c.id == _FOLLOW_UPS.c.person_id)
    .where(
        _FOLLOW_UPS.c.deleted_at.is_(None),
        _FOLLOW_UPS.c.status == FollowUpStatus.OPEN,
        _FOLLOW_UPS.c.account_id.in_(bindparam("keys", expanding=True)),
    )
    .order_by(_FOLLOW_UPS.c.due_on.desc(), _FOLLOW_UPS.c.id.desc())
)


def interaction_rows(book: Book) -> Iterator[Values]:
    """Read every conversation and attempt with who took part, what it was for, what came of it.

    `met` says whether it did what a follow-up was for; `next_purpose` and `next_due_on` are of the
    follow-up that was made with it.
    """
    for page in pages(book, _TALK_PAGE):
        ids = [row.id for row in page]
        present: dict[UUID, list[tuple[UUID, str]]] = defaultdict(list)
        for row in in_chunks(book, _PRESENT, "keys", ids):
            present[row.interaction_id].append((row.id, row.name))
        following = {
            row.origin_interaction_id: row for row in in_chunks(book, _NEXT_OF_TALK, "keys", ids)
        }
        met = {row.interaction_id: row.met for row in in_chunks(book, _MET, "keys", ids)}
        for row in page:
            following_up = following.get(row.id)
            yield {
                **named(row),
                "people_ids": [person for person, _ in present[row.id]],
                "people": [name for _, name in present[row.id]],
                "met": met.get(row.id),
                "next_purpose": following_up and following_up.purpose,
                "next_due_on": following_up and following_up.due_on,
            }


def follow_up_rows(book: Book) -> Iterator[Values]:
    """Read every follow-up with its time, how it ended, and whose private words it has."""
    for page in pages(book, _FOLLOW_UP_PAGE):
        for row in page:
            yield named(row)


def standing_rows(book: Book) -> Iterator[Values]:
    """Read where each account stands: last reached contact, earliest open follow-up, owner.

    The values of a contact are None for an account that was never reached.
    """
    for page in pages(book, _STANDING_PAGE):
        ids = [row.id for row in page]
        owners = {row.account_id: row.name for row in in_chunks(book, _OWNERS, "keys", ids)}
        talks = in_chunks(book, _LAST_TALKS, "keys", ids, now=book.moment.now)
        last = {row.account_id: row for row in talks}
        following = {row.account_id: row for row in in_chunks(book, _OPEN, "keys", ids)}
        for row in page:
            talk, following_up = last.get(row.id), following.get(row.id)
            yield {
                "account_id": row.id,
                "account": row.name,
                "owner": owners.get(row.id),
                "rep_id": talk and talk.rep_id,
                "private": bool(talk and talk.private),
                "occurred_at": talk and talk.occurred_at,
                "occurred_zone": talk and talk.occurred_zone,
                "discussed": talk and talk.discussed,
                "proposed": talk and talk.proposed,
                "next_purpose": following_up and following_up.purpose,
                "next_keeper": following_up and following_up.keeper,
                "next_due_on": following_up and following_up.due_on,
                "next_person": following_up and following_up.person,
            }
