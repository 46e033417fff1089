"""Reading people, and where they work."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row as Answer
from sqlalchemy import bindparam, func, select

from salesbook.domain.accounts.card import Job
from salesbook.domain.accounts.person import Person
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.tables import EmploymentRow, PersonRow
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.stored import table_of

_PEOPLE = table_of(PersonRow)
_EMPLOYMENTS = table_of(EmploymentRow)
_FIELDS = tuple(Person.__dataclass_fields__)

_COLUMNS = tuple(_PEOPLE.c[name] for name in _FIELDS)

_BY_ID = select(*_COLUMNS).where(
    _PEOPLE.c.deleted_at.is_(None), _PEOPLE.c.id.in_(bindparam("ids", expanding=True))
)
_JOBS = (
    select(
        _EMPLOYMENTS.c.person_id,
        _EMPLOYMENTS.c.account_id,
        _EMPLOYMENTS.c.job_title,
        _EMPLOYMENTS.c.department,
        _EMPLOYMENTS.c.main,
    )
    .where(
        _EMPLOYMENTS.c.deleted_at.is_(None),
        _EMPLOYMENTS.c.until_on.is_(None),
        _EMPLOYMENTS.c.person_id.in_(bindparam("ids", expanding=True)),
    )
    .order_by(_EMPLOYMENTS.c.main.desc(), _EMPLOYMENTS.c.id)
)
_PRESENT = (
    select(_EMPLOYMENTS.c.id, _EMPLOYMENTS.c.account_id)
    .where(
        _EMPLOYMENTS.c.deleted_at.is_(None),
        _EMPLOYMENTS.c.until_on.is_(None),
        _EMPLOYMENTS.c.person_id == bindparam("person"),
    )
    .order_by(_EMPLOYMENTS.c.main.desc(), _EMPLOYMENTS.c.id)
)
_FIRST = (
    select(_EMPLOYMENTS.c.account_id, *_COLUMNS)
    .join(_PEOPLE, _PEOPLE.c.id == _EMPLOYMENTS.c.person_id)
    .where(
        _PEOPLE.c.deleted_at.is_(None),
        _EMPLOYMENTS.c.deleted_at.is_(None),
        _EMPLOYMENTS.c.until_on.is_(None),
        _EMPLOYMENTS.c.account_id.in_(bindparam("ids", expanding=True)),
    )
    .order_by(_EMPLOYMENTS.c.main.desc(), _EMPLOYMENTS.c.id)
)
_EVERYBODY = select(*_COLUMNS).where(_PEOPLE.c.deleted_at.is_(None))
_EVERY = 2**31 - 1
_STAFF = select(_EMPLOYMENTS.c.person_id).where(
    _EMPLOYMENTS.c.deleted_at.is_(None),
    _EMPLOYMENTS.c.until_on.is_(None),
    _EMPLOYMENTS.c.account_id == bindparam("account"),
)

_AT = _EVERYBODY.where(_PEOPLE.c.id.in_(_STAFF))


def people_with(book: Book, ids: Sequence[UUID]) -> list[Person]:
    """Read people by their ids, in the order of the ids; who is gone is left out."""
    found = {row.id: person_from(row) for row in in_chunks(book, _BY_ID, "ids", ids)}
    return [found[one] for one in ids if one in found]


def person_from(row: Answer[Any]) -> Person:
    """Make a person of a row that holds their columns."""
    return Person(**{name: getattr(row, name) for name in _FIELDS})


def jobs_of(book: Book, people: Sequence[UUID]) -> dict[UUID, tuple[Job, ...]]:
    """Read where people work now, the main job first."""
    rows = list(in_chunks(book, _JOBS, "ids", people))
    accounts = accounts_with(book, [*dict.fromkeys(row.account_id for row in rows)])
    known = {account.id: account for account in accounts}
    jobs: dict[UUID, list[Job]] = defaultdict(list)
    for row in rows:
        if account := known.get(row.account_id):
            jobs[row.person_id].append(Job(account, row.job_title, row.department, row.main))
    return {person: tuple(found) for person, found in jobs.items()}


def present_jobs(book: Book, person: UUID) -> dict[UUID, UUID]:
    """Read the rows of a person's jobs, the main one first, and the account of each."""
    return {row.id: row.account_id for row in book.rows(_PRESENT, person=person)}


def people_listed(book: Book, account: UUID | None, limit: int | None) -> tuple[list[Person], int]:
    """List people by name, everybody or the staff of an account; count those a limit leaves out."""
    asked, values = (_EVERYBODY, {}) if account is None else (_AT, {"account": account})
    ordered = asked.order_by(_PEOPLE.c.name_key, _PEOPLE.c.id).limit(bindparam("limit"))
    rows = book.rows(ordered, limit=limit or _EVERY, **values)
    count = select(func.count()).select_from(asked.subquery())
    every = len(rows) if limit is None else book.value(count, **values)
    return [person_from(row) for row in rows], every - len(rows)


def first_staff_of(book: Book, accounts: Sequence[UUID]) -> dict[UUID, Person]:
    """Read of each account who was the first to be known there, of those who still are."""
    found: dict[UUID, Person] = {}
    for row in in_chunks(book, _FIRST, "ids", accounts):
        found.setdefault(row.account_id, person_from(row))
    return found


def staff_of(book: Book, account: UUID) -> set[UUID]:
    """List who works at an account now."""
    return {row.person_id for row in book.rows(_STAFF, account=account)}
