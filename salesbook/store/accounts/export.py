"""Accounts and people as they are exported: each with what is known of it, by column."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, select

from salesbook.domain.accounts.account import OwnershipPart
from salesbook.store.accounts.tables import (
    AccountRow,
    AliasRow,
    DoNotContactRow,
    EmailRow,
    EmploymentRow,
    OwnershipRow,
    PauseRow,
    PersonRow,
    PhoneRow,
)
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.paging import named, paged, pages
from salesbook.store.book.stored import table_of
from salesbook.store.book.tables import RepRow

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_ALIASES = table_of(AliasRow)
_EMAILS = table_of(EmailRow)
_PHONES = table_of(PhoneRow)
_CLOSED = table_of(DoNotContactRow)
_OWNERSHIPS = table_of(OwnershipRow)
_PAUSES = table_of(PauseRow)
_JOBS = table_of(EmploymentRow)
_REPS = table_of(RepRow)

_ACCOUNT_PAGE = paged(
    select(_ACCOUNTS, _REPS.c.name.label("author")).outerjoin(
        _REPS, _REPS.c.id == _ACCOUNTS.c.author_id
    ),
    _ACCOUNTS,
)
_PERSON_PAGE = paged(
    select(_PEOPLE, _REPS.c.name.label("author")).outerjoin(
        _REPS, _REPS.c.id == _PEOPLE.c.author_id
    ),
    _PEOPLE,
)
_OWNERS = (
    select(_OWNERSHIPS.c.account_id.label("subject"), _OWNERSHIPS.c.part, _REPS.c.name)
    .join(_REPS, _REPS.c.id == _OWNERSHIPS.c.rep_id)
    .where(
        _OWNERSHIPS.c.deleted_at.is_(None),
        _OWNERSHIPS.c.until_on.is_(None),
        _OWNERSHIPS.c.account_id.in_(bindparam("keys", expanding=True)),
    )
)
_PAUSED = (
    select(_PAUSES.c.account_id.label("subject"), _PAUSES.c.until_on)
    .where(
        _PAUSES.c.deleted_at.is_(None),
        _PAUSES.c.until_on >= bindparam("today"),
        _PAUSES.c.account_id.in_(bindparam("keys", expanding=True)),
    )
    .order_by(_PAUSES.c.until_on)
)
_MAIN_JOBS = (
    select(
        _JOBS.c.person_id.label("subject"),
        _JOBS.c.account_id,
        _ACCOUNTS.c.name,
        _JOBS.c.job_title,
        _JOBS.c.department,
    )
    .join(_ACCOUNTS, _ACCOUNTS.c.id == _JOBS.c.account_id)
    .where(
        _JOBS.c.deleted_at.is_(None),
        _JOBS.c.until_on.is_(None),
        _JOBS.c.main.is_(True),
        _JOBS.c.person_id.in_(bindparam("keys", expanding=True)),
    )
)


def _lists(subject: str) -> dict[str, Select[Any]]:
    """Write the questions for the lists of accounts or of people."""
    return {
        name: select(table.c[subject].label("subject"), *(table.c[one] for one in columns))
        .where(
            table.c.deleted_at.is_(None),
            *([table.c.until_on.is_(None)] if "until_on" in table.c else []),
            table.c[subject].in_(bindparam("keys", expanding=True)),
        )
        .order_by(table.c.id)
        for name, table, columns in (
            ("aliases", _ALIASES, ("name",)),
            ("phones", _PHONES, ("raw", "kind", "preferred")),
            ("emails", _EMAILS, ("address", "kind", "preferred")),
            ("do_not_contact", _CLOSED, ("channel",)),
        )
    }


_OF_ACCOUNTS = _lists("account_id")
_OF_PEOPLE = _lists("person_id")

Values = dict[str, Any]


def account_rows(book: Book) -> Iterator[Values]:
    """Read every account with its owner, backup, names, numbers, addresses and closed channels.

    Lists hold tuples: (number, kind, preferred), (address, kind, preferred).
    """
    for page in pages(book, _ACCOUNT_PAGE):
        ids = [row.id for row in page]
        lists = _listed(book, _OF_ACCOUNTS, ids)
        parts = _parts(book, ids)
        paused = {
            row.subject: row.until_on
            for row in in_chunks(book, _PAUSED, "keys", ids, today=book.moment.today)
        }
        for row in page:
            yield {
                **named(row),
                **lists[row.id],
                "owner": parts.get((row.id, OwnershipPart.OWNER)),
                "backup": parts.get((row.id, OwnershipPart.BACKUP)),
                "paused_until": paused.get(row.id),
            }


def person_rows(book: Book) -> Iterator[Values]:
    """Read every person with where they mainly work, their names, numbers and addresses."""
    for page in pages(book, _PERSON_PAGE):
        ids = [row.id for row in page]
        lists = _listed(book, _OF_PEOPLE, ids)
        jobs = {row.subject: row for row in in_chunks(book, _MAIN_JOBS, "keys", ids)}
        for row in page:
            job = jobs.get(row.id)
            yield {
                **named(row),
                **lists[row.id],
                "account_id": job and job.account_id,
                "account": job and job.name,
                "job_title": job and job.job_title,
                "department": job and job.department,
            }


def _parts(book: Book, ids: list[UUID]) -> dict[tuple[UUID, OwnershipPart], str]:
    found = in_chunks(book, _OWNERS, "keys", ids)
    return {(row.subject, row.part): row.name for row in found}


def _listed(book: Book, lists: dict[str, Select[Any]], ids: list[UUID]) -> dict[UUID, Values]:
    found: dict[UUID, Values] = defaultdict(lambda: {name: [] for name in lists})
    for name, statement in lists.items():
        for row in in_chunks(book, statement, "keys", ids):
            found[row.subject][name].append(tuple(row)[1:])
    return found
