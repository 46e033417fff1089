"""Debts of the log: contacts of which nothing was said, or not why we talk next."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, exists, select

from salesbook.domain.loop.plan.item import Party
from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of
from salesbook.store.loop.tables import FollowUpRow, InteractionPersonRow, InteractionRow
from salesbook.store.loop.terms import live, open_follow_up, reached

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_INTERACTIONS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)

_REP: BindParameter[UUID] = bindparam("rep")
_SINCE: BindParameter[datetime] = bindparam("since")

_PLANNED = exists(
    select(_FOLLOW_UPS.c.id).where(
        live(_FOLLOW_UPS), _FOLLOW_UPS.c.origin_interaction_id == _INTERACTIONS.c.id
    )
)
_OPEN = exists(
    select(_FOLLOW_UPS.c.id).where(
        open_follow_up(_FOLLOW_UPS), _FOLLOW_UPS.c.account_id == _INTERACTIONS.c.account_id
    )
)
_PURPOSELESS = (
    select(
        _INTERACTIONS.c.account_id,
        _TOOK_PART.c.person_id,
        _ACCOUNTS.c.name.label("account"),
        _PEOPLE.c.name.label("person"),
        _INTERACTIONS.c.typed,
    )
    .select_from(
        _INTERACTIONS.outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _INTERACTIONS.c.account_id)
        .outerjoin(
            _TOOK_PART, (_TOOK_PART.c.interaction_id == _INTERACTIONS.c.id) & live(_TOOK_PART)
        )
        .outerjoin(_PEOPLE, _PEOPLE.c.id == _TOOK_PART.c.person_id)
    )
    .where(
        reached(_INTERACTIONS),
        _INTERACTIONS.c.rep_id == _REP,
        _INTERACTIONS.c.occurred_at >= _SINCE,
        _INTERACTIONS.c.no_next.is_(None),
        ~_PLANNED,
        ~_OPEN,
    )
    .order_by(_INTERACTIONS.c.occurred_at, _INTERACTIONS.c.id, _TOOK_PART.c.id)
)

_LOGGED = (
    select(_INTERACTIONS.c.account_id, _TOOK_PART.c.person_id)
    .select_from(
        _INTERACTIONS.outerjoin(
            _TOOK_PART, (_TOOK_PART.c.interaction_id == _INTERACTIONS.c.id) & live(_TOOK_PART)
        )
    )
    .where(
        live(_INTERACTIONS),
        _INTERACTIONS.c.rep_id == _REP,
        _INTERACTIONS.c.occurred_at >= _SINCE,
    )
)


def logged_since(book: Book, since: datetime) -> frozenset[UUID]:
    """Find the accounts and people with whom the rep has logged anything since an instant."""
    rows = book.rows(_LOGGED, rep=book.rep.id, since=since)
    found = {identity for row in rows for identity in (row.account_id, row.person_id)}
    return frozenset(found - {None})


def purposeless_since(book: Book, since: datetime) -> tuple[tuple[Party, str], ...]:
    """List whom the rep reached since an instant without saying why to talk next.

    Each is listed once, the earliest first, with the line last typed; an account stands for its
    people.
    """
    found: dict[Party, str] = {}
    for row in book.rows(_PURPOSELESS, rep=book.rep.id, since=since):
        found[_party(row)] = row.typed or ""
    return tuple(found.items())


def _party(row: Any) -> Party:
    if row.account_id is not None:
        return Party(account_id=row.account_id, account=row.account)
    return Party(person_id=row.person_id, person=row.person)
