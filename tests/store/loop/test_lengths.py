"""How long the contacts of a rep took, asked of the book."""

from datetime import timedelta

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.interaction import Outcome
from salesbook.domain.loop.plan.lengths import COUNTED, Usual
from salesbook.store.loop.lengths import lengths_of
from tests.desk import Desk

CALL = InteractionKind.CALL


def test_the_latest_lengths_that_were_said_of_contacts_tell(any_book: Environment) -> None:
    with any_book.writing("log") as book:
        desk = Desk(book)
        acme = desk.account("Acme")
        for minutes in (5, 7, 9, 11, 13):
            desk.contact(acme, duration_s=minutes * 60)
        desk.contact(acme)
        desk.contact(acme, duration_s=3600, outcome=Outcome.NO_ANSWER)
        desk.contact(acme, duration_s=3600, kind=InteractionKind.EMAIL)

        assert lengths_of(book) == {CALL: Usual(9, 5)}


def test_of_many_lengths_the_oldest_no_longer_count(book: Environment) -> None:
    with book.writing("log") as writable:
        desk = Desk(writable)
        acme = desk.account("Acme")
        for days in range(COUNTED + 50):
            at = writable.moment.now - timedelta(days=days)
            desk.contact(acme, at=at, duration_s=20 if days < COUNTED else 7200)

        assert lengths_of(writable) == {CALL: Usual(1, COUNTED)}
