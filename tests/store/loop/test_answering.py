"""What is read of the rep's own tries, on both engines."""

from datetime import timedelta

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.loop.plan.answering import Tries
from salesbook.store.loop.answering import tries_between
from tests.seeding import NOW, Seeds


def test_own_tries_are_counted_by_the_hour_they_were_said_in(any_book: Environment) -> None:
    call, visit = InteractionKind.CALL, InteractionKind.VISIT
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme")
        seeds.talk(acme, 1)
        seeds.talk(acme, 2, outcome=Outcome.NO_ANSWER)
        seeds.talk(acme, 3, occurred_zone="Pacific/Auckland")
        seeds.talk(acme, 4, kind=visit)
        seeds.talk(acme, 5, direction=Direction.INBOUND)
        seeds.talk(acme, 6, kind=InteractionKind.EMAIL, outcome=Outcome.SENT)
        seeds.talk(acme, 400)

    with any_book.reading() as book:
        tries = tries_between(book, NOW - timedelta(days=365), NOW)

    here = (NOW + timedelta(hours=1)).hour
    there = (NOW + timedelta(hours=13)).hour
    assert tries == {
        (call, here): Tries(1, 2),
        (call, there): Tries(1, 1),
        (visit, here): Tries(1, 1),
    }
