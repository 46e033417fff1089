"""Reading the cards of accounts and people: all they hold, in a fixed number of questions."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from salesbook.domain.accounts.account import Account, OwnershipPart
from salesbook.domain.accounts.card import AccountCard, PersonCard, Rest
from salesbook.domain.accounts.person import Person
from salesbook.store.accounts.person import jobs_of
from salesbook.store.accounts.reach import (
    aliases_of,
    channels_of,
    closed_to,
    closings_of,
    emails_of,
    phones_of,
)
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.accounts import card as ask


def account_cards(book: Book, accounts: Sequence[Account]) -> list[AccountCard]:
    """Read the cards of accounts, in their order."""
    ids = [account.id for account in accounts]
    parts = {(row.account_id, row.part): row.name for row in in_chunks(book, ask.PARTS, "ids", ids)}
    staff = Counter(row.account_id for row in in_chunks(book, ask.STAFF, "ids", ids))
    aliases, phones = aliases_of(book, ids), phones_of(book, ids)
    emails, closings, rests = emails_of(book, ids), closings_of(book, ids), rests_of(book, ids)
    return [
        AccountCard(
            account=account,
            owner=parts.get((account.id, OwnershipPart.OWNER)),
            backup=parts.get((account.id, OwnershipPart.BACKUP)),
            aliases=aliases.get(account.id, ()),
            phones=phones.get(account.id, ()),
            emails=emails.get(account.id, ()),
            closed=channels_of(closings.get(account.id, ())),
            closings=closings.get(account.id, ()),
            rest=rests.get(account.id),
            people=staff[account.id],
        )
        for account in accounts
    ]


def person_cards(book: Book, people: Sequence[Person]) -> list[PersonCard]:
    """Read the cards of people, in their order."""
    ids = [person.id for person in people]
    jobs, aliases = jobs_of(book, ids), aliases_of(book, ids)
    phones, emails, closed = phones_of(book, ids), emails_of(book, ids), closed_to(book, ids)
    return [
        PersonCard(
            person=person,
            jobs=jobs.get(person.id, ()),
            aliases=aliases.get(person.id, ()),
            phones=phones.get(person.id, ()),
            emails=emails.get(person.id, ()),
            closed=closed.get(person.id, ()),
        )
        for person in people
    ]


def rests_of(book: Book, accounts: Sequence[UUID]) -> dict[UUID, Rest]:
    """Read the pauses of accounts that run or are still to come, the first of each."""
    found: dict[UUID, Rest] = {}
    for row in in_chunks(book, ask.PAUSES_OF, "ids", accounts, today=book.moment.today):
        found.setdefault(
            row.account_id, Rest(row.id, row.from_on, row.reason, row.until_on, row.note)
        )
    return found


def rest_of_all(book: Book) -> Rest | None:
    """Read the pause of everything the rep owns, when it runs or is still to come."""
    row = book.first(ask.PAUSES_OF_ALL, rep=book.rep.id, today=book.moment.today)
    return None if row is None else Rest(row.id, row.from_on, row.reason, row.until_on, row.note)
