"""The chain in the book, on both engines."""

from datetime import UTC, date, datetime, timedelta

from salesbook.cli.environment import Environment
from salesbook.domain.loop.follow_up import PRIVATE, FollowUpStatus
from salesbook.domain.loop.interaction import Met, Outcome
from salesbook.store.compiled.tables import FOLLOW_UP_CLOSURES, FOLLOW_UPS, REPS
from salesbook.store.loop.chain import steps_around, tries_since
from salesbook.store.loop.talk import linked_count, linked_talks_of
from tests.seeding import NOW, TODAY, Seeds

EVER = datetime(1, 1, 2, tzinfo=UTC)


def test_links_steps_and_tries_are_read_of_an_account_and_of_a_person(
    any_book: Environment,
) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme")
        anna = seeds.person("Anna", acme)
        first = seeds.talk(acme, 20, anna)
        seeds.talk(acme, 15, anna, outcome=Outcome.BUSY)
        then = seeds.talk(acme, 10, outcome=Outcome.SENT)
        offer = seeds.follow_up(acme, 10, "Offer", origin_interaction_id=first, person_id=anna)
        dropped = seeds.follow_up(acme, 8, "Drop me", person_id=anna)
    with any_book.writing("seed") as book:
        ended = {"closed_at": NOW - timedelta(days=9)}
        book.change(FOLLOW_UPS, offer, status=FollowUpStatus.DONE, due_on=TODAY)
        book.change(FOLLOW_UPS, dropped, status=FollowUpStatus.DROPPED)
        book.add(FOLLOW_UP_CLOSURES, follow_up_id=offer, interaction_id=then, met=Met.NO, **ended)
        book.add(FOLLOW_UP_CLOSURES, follow_up_id=dropped, reason="Gone", **ended)
        with_account, with_person = (
            {"account": acme, "person": None},
            {
                "account": acme,
                "person": anna,
            },
        )
        talks = linked_talks_of(book, **with_account, limit=9)
        steps = steps_around(book, [then, first], [], EVER, **with_account)
        of_person = steps_around(book, [first], [], EVER, **with_person)
        tries = [list(tries_since(book, EVER, **one)) for one in (with_account, with_person)]
        counts = [linked_count(book, **one) for one in (with_account, with_person)]

    assert [talk.interaction.id for talk in talks] == [then, first]
    assert counts == [2, 1]
    assert {step.follow_up.id for step in steps} == {offer, dropped}
    assert {step.follow_up.id for step in of_person} == {offer, dropped}
    moved = next(step for step in steps if step.follow_up.id == offer)
    assert (moved.first_on, moved.moved, moved.met) == (TODAY - timedelta(days=10), True, Met.NO)
    assert [step.reason for step in steps if step.follow_up.id == dropped] == ["Gone"]
    assert [len(one) for one in tries] == [1, 1]


def test_a_colleague_reads_when_a_private_purpose_was_meant_and_not_a_word_of_it(
    book: Environment,
) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme, other = seeds.account("Acme"), opened.add(REPS, name="Kim", zone="UTC", country="NL")
        talk = seeds.talk(acme, 5, private=True, rep_id=other)
        secret = seeds.follow_up(acme, 1, "Secret", origin_interaction_id=talk)
        opened.change(FOLLOW_UPS, secret, status=FollowUpStatus.DROPPED)
        opened.add(FOLLOW_UP_CLOSURES, follow_up_id=secret, closed_at=NOW, reason="Secret too")
        [step] = steps_around(opened, [talk], [], EVER, account=acme, person=None)

    assert (step.follow_up.purpose.text, step.reason) == (PRIVATE, None)
    assert step.first_on == date(2026, 11, 22)
