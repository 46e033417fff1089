"""What is read of how contacts went on, on both engines."""

from datetime import timedelta

from salesbook.cli.environment import Environment
from salesbook.domain.loop.interaction import Outcome
from salesbook.domain.pipeline.opportunity import LostReason
from salesbook.domain.team.period import Period
from salesbook.store.compiled.tables import (
    INTERACTION_PURPOSES,
    OPPORTUNITIES,
    ORDERS,
    OWNERSHIPS,
    STAGE_CHANGES,
)
from salesbook.store.team.mirror import owned_accounts
from salesbook.store.team.went_on import after_contacts, contacts_in
from tests.seeding import NOW, TODAY, Seeds

PERIOD = Period(TODAY - timedelta(days=180), TODAY)


def test_what_came_after_is_read_of_accounts_and_of_people(any_book: Environment) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme, other, jan = seeds.account("Acme"), seeds.account("Other"), seeds.person("Jan")
        told = seeds.talk(acme, 40, proposed="A pump")
        book.add(INTERACTION_PURPOSES, interaction_id=told, kind="commercial", text="Agree a trial")
        seeds.follow_up(acme, 3, "Agree the date", origin_interaction_id=told)
        vague = seeds.talk(acme, 20)
        seeds.follow_up(acme, 3, "touch base", origin_interaction_id=vague)
        seeds.talk(None, 30, jan)
        seeds.talk(acme, 10, outcome=Outcome.NO_ANSWER)
        third = seeds.account("Third")
        seeds.talk(third, 180.7)
        seeds.talk(acme, 200)
        sale = book.add(
            OPPORTUNITIES,
            account_id=acme,
            name="Pilot",
            stage="needs",
            currency="EUR",
            owner_id=book.rep.id,
        )
        for days, stage, reason in ((39, "future", None), (5, "needs", None), (2, "lost", "price")):
            book.add(
                STAGE_CHANGES,
                opportunity_id=sale,
                stage=stage,
                changed_at=NOW - timedelta(days=days),
                changed_zone="UTC",
                reason=reason and LostReason(reason),
            )
        for days, back in ((8, False), (7, True)):
            ordered = TODAY - timedelta(days=days)
            kept = {"ordered_on": ordered, "currency": "EUR", "is_return": back}
            book.add(ORDERS, account_id=acme, **kept)
            book.add(ORDERS, account_id=other, **kept)

    with any_book.reading() as book:
        found = sorted(contacts_in(book, PERIOD, book.rep.id, ()), key=lambda one: one.at)
        after = after_contacts(book, PERIOD, book.rep.id)

    assert [(one.subject, one.pursuit.purposeful) for one in found] == [
        (acme, True),
        (jan, False),
        (acme, False),
    ]
    assert [(one.next, one.proposed) for one in found] == [
        (True, True),
        (False, False),
        (False, False),
    ]
    assert after.contacts == {
        acme: [NOW - timedelta(days=40), NOW - timedelta(days=20)],
        jan: [NOW - timedelta(days=30)],
        third: [NOW - timedelta(days=180.7)],
    }
    assert after.moves == {acme: [NOW - timedelta(days=5)]}
    assert after.orders == {acme: [TODAY - timedelta(days=8)]}


def test_the_last_purpose_that_a_talk_led_to_is_weighed_by_its_kind(any_book: Environment) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme")
        kind = seeds.talk(acme, 30)
        seeds.follow_up(acme, 3, "Discount", origin_interaction_id=kind, purpose_kind="goodwill")
        mended = seeds.talk(acme, 20)
        seeds.follow_up(acme, 3, "touch base", origin_interaction_id=mended)
        seeds.follow_up(acme, 3, "Agree the date", origin_interaction_id=mended)

    with any_book.reading() as book:
        found = sorted(contacts_in(book, PERIOD, book.rep.id, ()), key=lambda one: one.at)

    assert [one.next for one in found] == [False, True]


def test_only_what_is_owned_today_is_owned(any_book: Environment) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme")
        gone = seeds.account("Gone")
        [row] = book.current_with(OWNERSHIPS, account_id=gone)
        book.change(OWNERSHIPS, row, until_on=TODAY)

    with any_book.reading() as book:
        owned = owned_accounts(book)

    assert owned == {str(acme)}
