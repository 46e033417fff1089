"""Debts of the log: contacts of which nothing was said, not why we talk next, or not in writing."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from msgspec import Struct

from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.plan.item import Party
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop import debts as ask
from salesbook.store.compiled.loop import promise as ask_promises
from salesbook.store.loop.due.pending import commitment_of


class Unsummed(Struct, frozen=True):
    """A talk that is to be summed up in writing: with whom, its handle, what was proposed."""

    party: Party
    handle: str
    proposed: str


class Entrusted(Struct, frozen=True):
    """A promise that a colleague is to keep: to whom, and the colleague's name."""

    promise: Commitment
    party: Party
    keeper: str


def logged_since(book: Book, since: datetime) -> dict[UUID, datetime]:
    """Find with which accounts and people the rep has logged anything since an instant, and when.

    Of each the last time is told, in UTC.
    """
    found: dict[UUID, datetime] = {}
    for row in book.rows(ask.LOGGED, rep=book.rep.id, since=since):
        for identity in filter(None, (row.account_id, row.person_id)):
            found[identity] = max(row.occurred_at, found.get(identity, row.occurred_at))
    return found


def purposeless_since(book: Book, since: datetime) -> tuple[tuple[Party, str], ...]:
    """List whom the rep reached since an instant without saying why to talk next.

    Each is listed once, the earliest first, with the line last typed; an account stands for its
    people.
    """
    found: dict[Party, str] = {}
    for row in book.rows(ask.PURPOSELESS, rep=book.rep.id, since=since):
        found[_party(row)] = row.typed or ""
    return tuple(found.items())


def unsummed_since(book: Book, since: datetime) -> tuple[Unsummed, ...]:
    """List the talks since an instant in which something was proposed and nobody has it in writing.

    Neither those that were summed up with them, nor those after which something was written to
    them, nor private ones; the earliest first, each with the first person it was with.
    """
    found: dict[str, Unsummed] = {}
    for row in book.rows(ask.UNSUMMED, rep=book.rep.id, since=since):
        party = Party(row.account_id, row.person_id, row.account, row.person)
        found.setdefault(row.handle, Unsummed(party, row.handle, row.proposed))
    return tuple(found.values())


def entrusted_until(book: Book, until: date) -> tuple[Entrusted, ...]:
    """List what others than the rep are to keep by a day: for the rep, or at the rep's accounts.

    What they entered themselves is theirs alone: nobody has to remind them.
    """
    return tuple(
        Entrusted(
            commitment_of(row, book.reader),
            Party(row.account_id, row.person_id, row.account, row.person),
            row.owner,
        )
        for row in book.rows(ask_promises.OF_COLLEAGUES, rep=book.rep.id, until=until)
    )


def _party(row: Any) -> Party:
    if row.account_id is not None:
        return Party(account_id=row.account_id, account=row.account)
    return Party(person_id=row.person_id, person=row.person)
