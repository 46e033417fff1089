"""Reading people, and where they work."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from salesbook.domain.accounts.card import Job
from salesbook.domain.accounts.person import Person, Relation
from salesbook.store.accounts.account import accounts_with
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.accounts import person as ask
from salesbook.store.statement import Answer

_FIELDS = tuple(Person.__struct_fields__)


_EVERY = 2**31 - 1


def people_with(book: Book, ids: Sequence[UUID]) -> list[Person]:
    """Read people by their ids, in the order of the ids; who is gone is left out."""
    found = {row.id: person_from(row) for row in in_chunks(book, ask.BY_ID, "ids", ids)}
    return [found[one] for one in ids if one in found]


def person_from(row: Answer) -> Person:
    """Make a person of a row that holds their columns."""
    return Person(**{name: getattr(row, name) for name in _FIELDS})


def jobs_of(book: Book, people: Sequence[UUID]) -> dict[UUID, tuple[Job, ...]]:
    """Read where people work now, the main job first."""
    rows = list(in_chunks(book, ask.JOBS, "ids", people))
    accounts = accounts_with(book, [*dict.fromkeys(row.account_id for row in rows)])
    known = {account.id: account for account in accounts}
    jobs: dict[UUID, list[Job]] = defaultdict(list)
    for row in rows:
        if account := known.get(row.account_id):
            jobs[row.person_id].append(Job(account, row.job_title, row.department, row.main))
    return {person: tuple(found) for person, found in jobs.items()}


def present_jobs(book: Book, person: UUID) -> dict[UUID, UUID]:
    """Read the rows of a person's jobs, the main one first, and the account of each."""
    return {row.id: row.account_id for row in book.rows(ask.PRESENT, person=person)}


def people_listed(
    book: Book, account: UUID | None, relation: Relation | None, limit: int | None
) -> tuple[list[Person], int]:
    """List people by name, everybody or the staff of an account; count those a limit leaves out."""
    whose, place = ("everybody", {}) if account is None else ("staff", {"account": account})
    values = {"relation": relation, **place}
    rows = book.rows(ask.LISTED[whose], limit=limit or _EVERY, **values)
    every = len(rows) if limit is None else book.value(ask.COUNT[whose], **values)
    return [person_from(row) for row in rows], every - len(rows)


def first_staff_of(book: Book, accounts: Sequence[UUID]) -> dict[UUID, Person]:
    """Read of each account who was the first to be known there, of those who still are."""
    found: dict[UUID, Person] = {}
    for row in in_chunks(book, ask.FIRST, "ids", accounts):
        found.setdefault(row.account_id, person_from(row))
    return found


def staff_of(book: Book, account: UUID) -> set[UUID]:
    """List who works at an account now."""
    return {row.person_id for row in book.rows(ask.STAFF, account=account)}
