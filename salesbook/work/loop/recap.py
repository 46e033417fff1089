"""Sum up a contact for whom it was with: find it, and write the message."""

from collections.abc import Sequence
from contextlib import suppress
from uuid import UUID

from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.accounts.card import AccountCard, PersonCard
from salesbook.domain.accounts.subject import Subject
from salesbook.domain.book.moment import Moment
from salesbook.domain.errors import NameNotFoundError
from salesbook.domain.ids import SHOWN_LENGTH, read_handle
from salesbook.domain.loop.recap import (
    Addressee,
    NeverReachedError,
    PrivateRecapError,
    Recap,
    UnreachedError,
    WordlessError,
    message_of,
    subject_of,
)
from salesbook.domain.loop.talk import Talk
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.card import account_cards, person_cards
from salesbook.store.accounts.person import people_with, staff_of
from salesbook.store.book.book import Book
from salesbook.store.book.handles import LAST
from salesbook.store.compiled.tables import INTERACTIONS
from salesbook.store.loop.interaction import people_of
from salesbook.store.loop.latest import own_identity_of
from salesbook.store.loop.memory import promises_made_in
from salesbook.store.loop.talk import reached_talk_of, talk_with
from salesbook.work.accounts.names import find_subject


def recap_of(book: Book, typed: str) -> Recap:
    """Sum up a contact by its handle, or the latest talk with an account or a person.

    Raises a sentence where nobody was reached, where it is private, and where no words were kept.
    """
    talk = _by_handle(book, typed) or _latest(book, find_subject(book, typed))
    account, people = _with(book, talk)
    name = ", ".join(people_names(people) or ([account.account.name] if account else []))
    if talk.hidden or talk.interaction.private:
        raise PrivateRecapError(name)
    if not talk.interaction.reached:
        raise UnreachedError(name)
    today, on = book.moment.today, Moment(talk.interaction.occurred_at, book.moment.zone).today
    promises = promises_made_in(book, talk.interaction.id)
    text = message_of(talk, promises, book.rep.name, on, today)
    if not text:
        raise WordlessError(name)
    holders: Sequence[AccountCard | PersonCard] = people or ([account] if account else [])
    return Recap(
        interaction_id=talk.interaction.id,
        subject=subject_of(talk, on, today),
        text=text,
        sender=Addressee(book.rep.name, book.rep.email or ""),
        to=tuple(_addressee(card) for card in holders),
        written_at=book.moment.local,
        closed=any(_closed(card) for card in holders),
    )


def people_names(people: Sequence[PersonCard]) -> list[str]:
    """Name people."""
    return [card.person.name for card in people]


def _by_handle(book: Book, typed: str) -> Talk | None:
    """Find the contact that a handle means; None where it means none, or may be a name."""
    handle = read_handle(typed)
    if typed.strip().casefold() != LAST and (handle is None or len(handle) < SHOWN_LENGTH):
        return None
    with suppress(NameNotFoundError):
        return talk_with(book, own_identity_of(book, INTERACTIONS, typed, "log"))
    return None


def _latest(book: Book, subject: Subject) -> Talk:
    talk = reached_talk_of(book, account=subject.account_id, person=subject.person_id)
    if talk is None:
        raise NeverReachedError(subject.own_name)
    return talk


def _with(book: Book, talk: Talk) -> tuple[AccountCard | None, Sequence[PersonCard]]:
    """Read whom it was with; the one person known there stands in for nobody named."""
    interaction = talk.interaction
    ids = [interaction.account_id] if interaction.account_id else []
    accounts = account_cards(book, accounts_with(book, ids))
    present = list(people_of(book, interaction.id))
    staff = staff_of(book, ids[0]) if ids and not present else set[UUID]()
    found = present or (list(staff) if len(staff) == 1 else [])
    return next(iter(accounts), None), list(person_cards(book, people_with(book, found)))


def _addressee(card: AccountCard | PersonCard) -> Addressee:
    named = card.person if isinstance(card, PersonCard) else card.account
    emails = sorted(card.emails, key=lambda email: not email.preferred)
    return Addressee(named.name, emails[0].address if emails else "")


def _closed(card: AccountCard | PersonCard) -> bool:
    return bool({ContactChannel.EMAIL, ContactChannel.ALL} & {*card.closed})
