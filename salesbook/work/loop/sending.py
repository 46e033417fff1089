"""Sending a document: who got it, and the contact that sending is where it is one by itself."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.subject import Subject
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.channel import closed_advice
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.handed import SENT_BY, Delivery
from salesbook.domain.loop.interaction import Direction, Interaction, Outcome
from salesbook.domain.loop.reading import read_instant
from salesbook.domain.loop.receipt import Whom
from salesbook.domain.loop.words import read_word
from salesbook.domain.presence.document import Document, ShareMedium
from salesbook.store.accounts.reach import closed_to
from salesbook.store.book.book import WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import INTERACTIONS
from salesbook.store.loop.interaction import keep_interaction, keep_purpose
from salesbook.work.accounts.names import find_person
from salesbook.work.loop.closing import settle
from salesbook.work.loop.made import mark_done
from salesbook.work.loop.purpose import reading_of
from salesbook.work.loop.whom import apart_of
from salesbook.work.presence.document import Handing, find_document, hand_over


class Sending(Struct, frozen=True):
    """What was typed of a document that went out, word for word."""

    document: str
    people: tuple[str, ...]
    medium: str | None = None
    at: str | None = None


def send_document(book: WritableBook, sending: Sending, order: DateOrder) -> tuple[Delivery, ...]:
    """Keep that people got a document: a share each, and one contact for each of their accounts.

    By e-mail, chat, letter or a social medium sending is a contact: outbound, `sent`, which closes
    a follow-up on that channel. What is shown in a talk, or handed over, is part of that talk.
    """
    document = find_document(book, sending.document)
    typed = sending.medium
    medium = read_word("medium", typed, ShareMedium) if typed else ShareMedium.EMAIL
    reading = reading_of(book.moment, order, settings_of(book))
    at = read_instant(sending.at, reading) if sending.at else book.moment.now
    found = [find_person(book, words) for words in sending.people]
    moment = Moment(at, book.moment.zone)
    deliveries = tuple(
        _deliver(book, document, medium, moment, subjects) for subjects in _by_account(found)
    )
    names = ", ".join(dict.fromkeys(subject.own_name for subject in found))
    book.say(f"Sent {document.title} to {names} ({medium.value})")
    return deliveries


def _by_account(found: Sequence[Subject]) -> list[list[Subject]]:
    """Bring those of one account together; who has none stands alone."""
    groups: dict[UUID, list[Subject]] = defaultdict(list)
    for subject in dict.fromkeys(found):
        groups[subject.account_id or subject.id].append(subject)
    return [*groups.values()]


def _deliver(
    book: WritableBook,
    document: Document,
    medium: ShareMedium,
    moment: Moment,
    subjects: Sequence[Subject],
) -> Delivery:
    account = subjects[0].account
    people = tuple(subject.person for subject in subjects if subject.person)
    whom = Whom(account, people, apart=apart_of(book, account.id) if account else "")
    kind = SENT_BY.get(medium)
    talk = _interaction(book, document, kind, moment, whom) if kind else None
    closed = _settled(book, talk, whom) if talk else ()
    identity = talk.id if talk else None
    account_id = account.id if account else None
    handing = Handing(moment.now, moment.zone, medium, account_id, identity)
    handed = hand_over(book, document, handing, people)
    return Delivery(
        handed=handed,
        whom=whom,
        moment=book.moment,
        interaction=talk,
        shown=shorten(book, INTERACTIONS, talk.handle) if talk else "",
        closed=closed,
        warnings=(*handed.warnings(book.moment), *_refused(book, kind, whom)),
    )


def _interaction(
    book: WritableBook, document: Document, kind: InteractionKind, moment: Moment, whom: Whom
) -> Interaction:
    identity = book.new_id()
    return Interaction(
        id=identity,
        handle=handle_of(identity),
        rep_id=book.rep.id,
        kind=kind,
        direction=Direction.OUTBOUND,
        outcome=Outcome.SENT,
        occurred_at=moment.now,
        occurred_zone=moment.zone,
        recorded_at=book.moment.now,
        discussed=f"Sent: {document.title}",
        account_id=whom.account.id if whom.account else None,
    )


def _settled(book: WritableBook, talk: Interaction, whom: Whom) -> tuple[FollowUp, ...]:
    """Keep the contact, and end what it was for."""
    people = [person.id for person in whom.people]
    keep_interaction(book, talk, people)
    settled = settle(book, talk, people, settings_of(book))
    closed = settled.closing.closed
    if closed:
        keep_purpose(book, talk.id, closed[0].purpose)
    mark_done(book, talk, settled.people, closed)
    return closed


def _refused(book: WritableBook, kind: InteractionKind | None, whom: Whom) -> tuple[Advice, ...]:
    """Warn of those who do not want to be written to."""
    if kind is None:
        return ()
    subjects = [person.id for person in whom.people]
    subjects += [whom.account.id] if whom.account else []
    closed = closed_to(book, subjects).values()
    advice = closed_advice(whom.name, kind, chain.from_iterable(closed))
    return (advice,) if advice else ()
