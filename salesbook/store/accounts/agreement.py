"""Agreements: keeping one, ending one, and reading those with an account."""

from datetime import date
from uuid import UUID

from salesbook.domain.accounts.agreed import STANDARDS, in_force
from salesbook.domain.accounts.agreement import Agreement
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.accounts import agreement as ask
from salesbook.store.compiled.tables import AGREEMENTS

_FIELDS = tuple(Agreement.__struct_fields__)


def keep_agreement(book: WritableBook, agreement: Agreement) -> None:
    """Keep a new agreement."""
    book.add(AGREEMENTS, **{name: getattr(agreement, name) for name in _FIELDS})


def change_agreement(book: WritableBook, agreement: Agreement) -> bool:
    """Keep the standards of an agreement as they are now; tell whether any was different."""
    said = {name: getattr(agreement, name) for name in STANDARDS}
    return book.change(AGREEMENTS, agreement.id, **said)


def end_agreement(book: WritableBook, identity: UUID, on: date) -> None:
    """End an agreement on a day."""
    book.change(AGREEMENTS, identity, ended_on=on)


def agreements_of(book: Book, account_id: UUID) -> tuple[Agreement, ...]:
    """Read every agreement with an account there was, the latest first."""
    rows = book.rows(ask.OF_ACCOUNT, account=account_id)
    return tuple(Agreement(**{name: getattr(row, name) for name in _FIELDS}) for row in rows)


def agreement_of(book: Book, account_id: UUID) -> Agreement | None:
    """Read the agreement with an account that holds today, if there is one."""
    found = agreements_of(book, account_id)
    return next((one for one in found if in_force(one, book.moment.today)), None)
