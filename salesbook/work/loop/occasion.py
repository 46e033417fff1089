"""Remembering occasions: a contact greets one, and next year's reminder carries what was said."""

from datetime import date
from uuid import UUID

from salesbook.domain.accounts.occasion import Occasion, OccasionKind, due_round
from salesbook.domain.accounts.occasion_listing import KnownOccasion
from salesbook.domain.accounts.occasion_text import SaidOccasion, read_occasion
from salesbook.domain.accounts.occasion_words import day_said, plain_kind
from salesbook.domain.accounts.subject import Subject
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.speak import MONTHS
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.captured import Remembered
from salesbook.domain.loop.closing import Contact
from salesbook.domain.loop.greeting import greets
from salesbook.domain.loop.interaction import Direction, Interaction, Outcome
from salesbook.domain.loop.receipt import Whom
from salesbook.store.accounts.occasion import keep_occasion, occasions_of
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.loop.occasion import keep_greeting
from salesbook.work.accounts.occasion import new_occasion, order_said, whose


def greet(book: WritableBook, interaction: Interaction, occasion: Occasion, on: date) -> bool:
    """Say that a contact remembered an occasion on a day of it; tell whether that is news."""
    return keep_greeting(book, occasion.id, on.year, interaction)


def greet_near(
    book: WritableBook, interaction: Interaction, contact: Contact, settings: Settings
) -> tuple[KnownOccasion, ...]:
    """Greet every occasion that a kind word is near enough to; returns those it is news of."""
    accounts = [interaction.account_id] if interaction.account_id else []
    found = []
    for known in occasions_of(book, accounts=accounts, people=contact.people):
        on = greets(contact, known.occasion, interaction.account_id, settings.occasion_missed_days)
        if on and greet(book, interaction, known.occasion, on):
            found.append(known)
    return tuple(found)


def read_said(text: str, moment: Moment, order: DateOrder, settings: Settings) -> SaidOccasion:
    """Read what a log says of an occasion, before anything is written."""
    return read_occasion(text, moment, order_said(settings, order))


def remember_said(
    book: WritableBook, said: SaidOccasion, interaction: Interaction, whom: Whom, settings: Settings
) -> Remembered:
    """Keep the occasion that a log named, if nobody knew it, and let the contact greet it.

    A day that differs from the one that stands is not taken over: the receipt says so.
    """
    subject = Subject(whom.account, whom.people[0] if whom.people else None)
    reference = whose(subject, said.kind)
    known = _standing(book, said, reference)
    new = known is None
    if known is None:
        known = _kept(book, new_occasion(book.new_id(), said, reference, settings), subject)
    on = _greeted_on(book, interaction, known.occasion, settings)
    if on:
        greet(book, interaction, known.occasion, on)
    return Remembered(known, on, new, _otherwise(known, said))


def _standing(book: Book, said: SaidOccasion, reference: dict[str, UUID]) -> KnownOccasion | None:
    """Find the occasion that is meant: the only one of its kind, or the one on that day."""
    found = occasions_of(
        book,
        accounts=[reference["account_id"]] if "account_id" in reference else [],
        people=[reference["person_id"]] if "person_id" in reference else [],
    )
    of_kind = [known for known in found if known.occasion.kind is said.kind]
    on_day = [known for known in of_kind if _on_day(known.occasion, said)]
    only = said.day is None or said.kind is OccasionKind.BIRTHDAY
    return next(iter(on_day or (of_kind if only else [])), None)


def _kept(book: WritableBook, occasion: Occasion, subject: Subject) -> KnownOccasion:
    keep_occasion(book, occasion)
    return KnownOccasion(
        occasion,
        subject.account.name if subject.account else None,
        subject.person.name if subject.person and occasion.person_id else None,
    )


def _greeted_on(
    book: Book, interaction: Interaction, occasion: Occasion, settings: Settings
) -> date | None:
    """Find the day that a contact said to be about an occasion remembers; an attempt does not."""
    sent = interaction.outcome is Outcome.SENT and interaction.direction is Direction.OUTBOUND
    if not (interaction.reached or sent):
        return None
    spoken_on = Moment(interaction.occurred_at, book.moment.zone).today
    return due_round(occasion, spoken_on, settings.occasion_missed_days)


def _on_day(occasion: Occasion, said: SaidOccasion) -> bool:
    day = said.day
    return day is not None and (occasion.month, occasion.day) == (day.month, day.day)


def _otherwise(known: KnownOccasion, said: SaidOccasion) -> tuple[Advice, ...]:
    """Warn that another day stands than the one that was said."""
    occasion = known.occasion
    if said.day is None or _on_day(occasion, said):
        return ()
    kind, day = plain_kind(occasion.kind), day_said(occasion)
    meant = f"{said.day.day} {MONTHS[said.day.month - 1].lower()}"
    return (
        Advice(
            "occasion_differs",
            f"The {kind} of {known.name} stands as {day}, and was left so.",
            f'salesbook occasion edit {occasion.handle[:SHOWN_LENGTH]} --on "{meant}"',
        ),
    )
