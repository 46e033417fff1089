"""Who can be reached: numbers and people of the people and accounts of a day."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, select, union

from salesbook.domain.loop.plan.reach import Reach
from salesbook.store.accounts.tables import PhoneRow
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of
from salesbook.store.loop.terms import EMPLOYMENTS, live

_PHONES = table_of(PhoneRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)

_PRESENT = live(EMPLOYMENTS) & EMPLOYMENTS.c.until_on.is_(None)

_WITH_PHONE = union(
    select(_PHONES.c.account_id.label("id")).where(live(_PHONES), _PHONES.c.account_id.in_(_IDS)),
    select(_PHONES.c.person_id).where(live(_PHONES), _PHONES.c.person_id.in_(_IDS)),
    select(EMPLOYMENTS.c.account_id)
    .join(_PHONES, _PHONES.c.person_id == EMPLOYMENTS.c.person_id)
    .where(_PRESENT, live(_PHONES), EMPLOYMENTS.c.account_id.in_(_IDS)),
)
_WITH_PEOPLE = (
    select(EMPLOYMENTS.c.account_id).where(_PRESENT, EMPLOYMENTS.c.account_id.in_(_IDS)).distinct()
)


def reach_of(book: Book, ids: Iterable[UUID]) -> Reach:
    """Find which of some accounts and people have a number, and which accounts have people."""
    asked = sorted(set(ids))
    return Reach(
        with_phone=frozenset(row.id for row in book.rows(_WITH_PHONE, ids=asked)),
        with_people=frozenset(row.account_id for row in book.rows(_WITH_PEOPLE, ids=asked)),
    )
