"""Foresee what a log would do, before anything of it is kept: what it ends, what to say back."""

from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import WRITTEN, InteractionKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.errors import SalesbookError
from salesbook.domain.loop.closing import Contact, close_follow_ups
from salesbook.domain.loop.entry import Entry, Understood, understand
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.interaction import Direction
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.loop.follow_up import follow_ups_with
from salesbook.work.accounts.names import find_person, find_subject
from salesbook.work.loop.closing import spoken_with
from salesbook.work.loop.planned import planned_contact
from salesbook.work.loop.purpose import reading_of
from salesbook.work.loop.whom import chosen_follow_ups

_DID = {InteractionKind.CALL: "You called to", InteractionKind.VISIT: "You went to"}


class Foreseen(Struct, frozen=True):
    """What an entry would do: the follow-ups it ends, and whether there is something to say back.

    `meant` begins the sentence that says what a follow-up was for.
    """

    closes: tuple[FollowUp, ...] = ()
    sums_up: bool = False
    meant: str = ""


def foresee(book: Book, entry: Entry, order: DateOrder) -> Foreseen:
    """Find what an entry would do as it stands; nothing where it cannot be read."""
    try:
        settings = settings_of(book)
        said = understand(entry, reading_of(book.moment, order, settings))
        closes = () if entry.new else _closed(book, entry, said, settings)
    except SalesbookError:  # the log itself says what is wrong, when it is kept
        return Foreseen()
    offered = bool(said.proposed or entry.promises or entry.their_promises)
    spoken = said.reached and said.kind not in WRITTEN and not said.goodwill
    return Foreseen(closes, offered and spoken, _meant(said))


def _meant(said: Understood) -> str:
    if said.direction is Direction.INBOUND:
        return "You meant to"
    return "You wrote to" if said.kind in WRITTEN else _DID.get(said.kind, "You met to")


def _closed(book: Book, entry: Entry, said: Understood, settings: Settings) -> tuple[FollowUp, ...]:
    account, people = _whom(book, entry)
    contact = Contact(
        kind=said.kind,
        direction=said.direction,
        outcome=said.outcome,
        occurred_at=said.occurred_at,
        occurred_on=Moment(said.occurred_at, book.moment.zone).today,
        people=spoken_with(book, account, people),
        goodwill=said.goodwill,
    )
    open_ = follow_ups_with(book, account=account, people=people)
    chosen = chosen_follow_ups(book, entry)
    return close_follow_ups(contact, open_, settings.workweek, chosen=chosen).closed


def _whom(book: Book, entry: Entry) -> tuple[UUID | None, list[UUID]]:
    """Find whom an entry is about; nobody is entered."""
    if entry.plan is not None:
        party = planned_contact(book, entry.plan).party
        account, first = party.account_id, party.person_id
    else:
        subject = find_subject(book, entry.subject or "")
        account, first = subject.account_id, subject.person_id
    named = [find_person(book, words, at=account).person for words in entry.people]
    return account, [*([first] if first else []), *(person.id for person in named if person)]
