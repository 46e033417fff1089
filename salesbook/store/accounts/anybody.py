"""Whether a book has anybody in it."""

from sqlalchemy import exists, or_, select

from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)

_ANYBODY = select(
    or_(
        exists(select(_ACCOUNTS.c.id).where(_ACCOUNTS.c.deleted_at.is_(None))),
        exists(select(_PEOPLE.c.id).where(_PEOPLE.c.deleted_at.is_(None))),
    )
)


def has_anybody(book: Book) -> bool:
    """Tell whether there is an account or a person to talk to."""
    return bool(book.value(_ANYBODY))
