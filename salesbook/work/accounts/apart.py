"""What tells those apart who go by one name."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.person import Person
from salesbook.domain.accounts.subject import Candidate, SubjectKind, told_apart
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import distance_words
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.person import first_staff_of, jobs_of, people_with
from salesbook.store.accounts.reach import emails_of, phones_of
from salesbook.store.book.book import Book
from salesbook.store.book.handles import shorten
from salesbook.store.compiled.tables import ACCOUNTS, PEOPLE
from salesbook.store.loop.last_contact import last_contacts_of


def candidates_of(
    book: Book, accounts: Sequence[UUID], people: Sequence[UUID]
) -> tuple[Candidate, ...]:
    """Describe accounts and people by whatever not all of them share; accounts come first."""
    return told_apart([*_accounts(book, accounts), *_people(book, people)])


def _accounts(book: Book, ids: Sequence[UUID]) -> Iterator[Candidate]:
    """Tell accounts apart by place, trade, person, number and when they were reached last."""
    staff = first_staff_of(book, ids)
    phones = phones_of(book, [*ids, *(person.id for person in staff.values())])
    last = last_contacts_of(book, ids)
    for account in accounts_with(book, ids):
        person = staff.get(account.id)
        numbers = phones.get(account.id) or (phones.get(person.id) if person else None)
        reached_at = last.get(account.id)
        traits = (
            account.city or account.country or "",
            person.name if person else "",
            numbers[0].raw if numbers else "",
            account.industry or "",
            _reached(Moment(reached_at, book.moment.zone), book) if reached_at else "never reached",
        )
        yield _candidate(book, account, traits)


def _people(book: Book, ids: Sequence[UUID]) -> Iterator[Candidate]:
    """Tell people apart by where they work, and how they are reached."""
    jobs, phones, emails = jobs_of(book, ids), phones_of(book, ids), emails_of(book, ids)
    for person in people_with(book, ids):
        traits = (
            ", ".join(job.account.name for job in jobs.get(person.id, ())),
            *(phone.raw for phone in phones.get(person.id, ())[:1]),
            *(email.address for email in emails.get(person.id, ())[:1]),
        )
        yield _candidate(book, person, traits)


def _candidate(book: Book, one: Account | Person, traits: tuple[str, ...]) -> Candidate:
    if isinstance(one, Account):
        handle = shorten(book, ACCOUNTS, one.handle)
        return Candidate(SubjectKind.ACCOUNT, handle, one.name, traits)
    return Candidate(SubjectKind.PERSON, shorten(book, PEOPLE, one.handle), one.name, traits)


def _reached(last: Moment, book: Book) -> str:
    return f"reached {distance_words(last.today, book.moment.today)}"
