"""Whether a book has anybody in it."""

from sqlalchemy import exists, or_, select

from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.models import table_of

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
ANYBODY = select(
    or_(
        exists(select(_ACCOUNTS.c.id).where(_ACCOUNTS.c.deleted_at.is_(None))),
        exists(select(_PEOPLE.c.id).where(_PEOPLE.c.deleted_at.is_(None))),
    ).label("anybody")
)
