"""Accounts and people as they are exported: each with what is known of it, by column."""

from typing import Any

from sqlalchemy import Select, bindparam, select

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
from salesbook.store.book.tables import RepRow
from salesbook.store.models import table_of
from salesbook.store.statements.paging import columns_but, of_page, paged

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
ACCOUNT_PAGE = paged(
    select(
        *columns_but(_ACCOUNTS, "author_id", "deleted_at", "name_key"), _REPS.c.name.label("author")
    )
    .select_from(_ACCOUNTS)
    .outerjoin(_REPS, _REPS.c.id == _ACCOUNTS.c.author_id),
    _ACCOUNTS,
)
PERSON_PAGE = paged(
    select(
        *columns_but(_PEOPLE, "author_id", "deleted_at", "name_key"), _REPS.c.name.label("author")
    )
    .select_from(_PEOPLE)
    .outerjoin(_REPS, _REPS.c.id == _PEOPLE.c.author_id),
    _PEOPLE,
)
OWNERS = (
    select(_OWNERSHIPS.c.account_id.label("subject"), _REPS.c.name)
    .join(_REPS, _REPS.c.id == _OWNERSHIPS.c.rep_id)
    .where(
        _OWNERSHIPS.c.deleted_at.is_(None),
        _OWNERSHIPS.c.until_on.is_(None),
        _OWNERSHIPS.c.part == bindparam("part"),
        of_page(_OWNERSHIPS.c.account_id),
    )
)
PAUSED = (
    select(_PAUSES.c.account_id.label("subject"), _PAUSES.c.until_on)
    .where(
        _PAUSES.c.deleted_at.is_(None),
        _PAUSES.c.until_on >= bindparam("today"),
        of_page(_PAUSES.c.account_id),
    )
    .order_by(_PAUSES.c.account_id, _PAUSES.c.until_on)
)
MAIN_JOBS = (
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
        of_page(_JOBS.c.person_id),
    )
)


def _lists(subject: str) -> dict[str, Select[Any]]:
    """Write the questions for the lists of accounts or of people."""
    return {
        name: select(table.c[subject].label("subject"), *(table.c[one] for one in columns))
        .where(
            table.c.deleted_at.is_(None),
            *([table.c.until_on.is_(None)] if "until_on" in table.c else []),
            of_page(table.c[subject]),
        )
        .order_by(table.c[subject], table.c.id)
        for name, table, columns in (
            ("aliases", _ALIASES, ("name",)),
            ("phones", _PHONES, ("raw", "kind", "preferred")),
            ("emails", _EMAILS, ("address", "kind", "preferred")),
            ("do_not_contact", _CLOSED, ("channel",)),
        )
    }


OF_ACCOUNTS = _lists("account_id")
OF_PEOPLE = _lists("person_id")
