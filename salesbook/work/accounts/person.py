"""People: adding one, changing one, where they work and worked."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.card import PersonCard
from salesbook.domain.accounts.particulars import PersonChange
from salesbook.domain.accounts.person import Person, Relation
from salesbook.domain.accounts.subject import Subject
from salesbook.domain.errors import SalesbookError, TextError
from salesbook.domain.text import name_key
from salesbook.store.accounts.card import person_cards
from salesbook.store.accounts.person import people_listed, people_with, present_jobs
from salesbook.store.accounts.reachable import particulars_of
from salesbook.store.accounts.role import end_roles, open_roles_of
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.tables import EMPLOYMENTS, PEOPLE
from salesbook.work.accounts.reach import Reach, keep_reach
from salesbook.work.accounts.reachable import Contactable, keep_contactable

_NOTHING = Reach()
_NO_MORE = Contactable()
_JOB_FIELDS = ("job_title", "department")


def add_person(
    book: WritableBook,
    name: str,
    *,
    account: Account | None = None,
    reach: Reach = _NOTHING,
    **fields: Any,
) -> Person:
    """Enter a person, with a place at an account where one is given; only the name is asked for.

    `fields` are those of `Person`, and `job_title` and `department`, which need the account. Raises
    `TextError` for a blank name.
    """
    typed = _named(name)
    job = {field: fields.pop(field, None) for field in _JOB_FIELDS}
    if account is None and any(job.values()):
        raise SalesbookError(
            f"A title is of a job, and it is not said where “{typed}” works.",
            hint="salesbook person add NAME --title TITLE --account ACCOUNT",
        )
    identity = book.add(PEOPLE, name=typed, name_key=name_key(typed), **fields)
    if account is not None:
        book.add(EMPLOYMENTS, person_id=identity, account_id=account.id, **job)
    person = people_with(book, [identity])[0]
    keep_reach(book, Subject(account, person), reach)
    book.say(f"Added {Subject(account, person).name}")
    return person


def edit_person(
    book: WritableBook,
    subject: Subject,
    fields: Mapping[str, Any],
    reach: Reach = _NOTHING,
    contactable: Contactable = _NO_MORE,
) -> PersonChange:
    """Change what is said of a person; a field given as None is emptied."""
    values = {field: value for field, value in fields.items() if field not in _JOB_FIELDS}
    job = {field: value for field, value in fields.items() if field in _JOB_FIELDS}
    if "name" in values:
        values |= {"name": _named(values["name"]), "name_key": name_key(values["name"])}
    book.change(PEOPLE, subject.id, **values)
    if job:
        book.change(EMPLOYMENTS, _main_job(book, subject), **job)
    keep_reach(book, subject, reach)
    keep_contactable(book, subject.id, contactable)
    book.say(f"Changed {subject.name}")
    return change_of(book, subject.id, changed=book.journal.operation_id is not None)


def person_left(
    book: WritableBook, subject: Subject, on: date, *, account: Account | None = None
) -> PersonChange:
    """End a person's work at an account, or everywhere. Raises when there is none to end."""
    ended = _end_jobs(book, subject, on, account)
    book.say(f"{subject.name} left")
    return change_of(book, subject.id, rows={"employment": ended})


def person_moved(
    book: WritableBook, subject: Subject, to: Account, on: date, **job: Any
) -> PersonChange:
    """End a person's work where it was, and begin it at another account."""
    jobs = present_jobs(book, subject.id)
    if to.id in jobs.values():
        raise SalesbookError(
            f"“{subject.own_name}” works at “{to.name}” already.",
            hint="A new title: salesbook person edit NAME --title TITLE",
        )
    if jobs:
        _end_jobs(book, subject, on, None)
    begun = book.add(EMPLOYMENTS, person_id=subject.id, account_id=to.id, from_on=on, **job)
    book.say(f"{subject.own_name} moved to {to.name}")
    return change_of(book, subject.id, rows={"employment": begun})


def list_people(
    book: Book,
    *,
    account: Account | None = None,
    relation: Relation | None = None,
    limit: int | None = None,
) -> tuple[list[PersonCard], int]:
    """List people by name, all or some of them, and count how many a limit leaves out."""
    people, more = people_listed(book, account.id if account else None, relation, limit)
    return person_cards(book, people), more


def card_of(book: Book, person: UUID) -> PersonCard:
    """Read the card of a person as it is now."""
    return person_cards(book, people_with(book, [person]))[0]


def change_of(
    book: Book, person: UUID, *, changed: bool = True, rows: Mapping[str, UUID] | None = None
) -> PersonChange:
    """Say what became of a person."""
    return PersonChange(
        card_of(book, person),
        particulars_of(book, [person])[person],
        book.moment.today,
        changed=changed,
        rows=rows or {},
    )


def _end_jobs(book: WritableBook, subject: Subject, on: date, account: Account | None) -> UUID:
    """End the jobs at an account, or all, and the parts played there; returns the main job."""
    jobs = present_jobs(book, subject.id)
    ended = [job for job, place in jobs.items() if account is None or place == account.id]
    if not ended:
        raise _jobless(subject, account)
    book.change_all(EMPLOYMENTS, {job: {"until_on": on} for job in ended})
    places = {jobs[job] for job in ended}
    parts = [role for role in open_roles_of(book, subject.id) if role.account_id in places]
    end_roles(book, parts, on)
    return ended[0]


def _main_job(book: Book, subject: Subject) -> UUID:
    """Find the row of the main job, which `present_jobs` lists first."""
    jobs = present_jobs(book, subject.id)
    if not jobs:
        raise _jobless(subject, None)
    return next(iter(jobs))


def _jobless(subject: Subject, account: Account | None) -> SalesbookError:
    place = f" at “{account.name}”" if account else " anywhere that is known here"
    return SalesbookError(
        f"“{subject.own_name}” does not work{place}.",
        hint="salesbook person moved NAME ACCOUNT gives a place",
    )


def _named(name: str) -> str:
    if not name.strip():
        raise TextError("A person needs a name.", hint='salesbook person add "Jan Smit"')
    return name.strip()
