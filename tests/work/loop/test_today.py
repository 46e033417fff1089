from salesbook.cli.environment import Environment
from salesbook.domain.loop.day import BlockKind
from salesbook.work.loop.made import mark_done
from salesbook.work.loop.plan import lay_plan
from salesbook.work.loop.today import glance
from tests.desk import MONDAY, Desk
from tests.house import at


def test_a_glance_without_a_plan_tells_what_it_would_be(book: Environment) -> None:
    with book.writing("account add") as here:
        desk = Desk(here)
        desk.follow_up("Agree the scope", account_id=desk.account("Acme"))
        desk.account("Quiet")

    with book.reading() as here:
        seen = glance(here)

    assert not seen.kept
    assert not seen.empty
    assert seen.contact is not None
    assert (seen.contact.party.name, seen.number) == ("Acme", 1)
    assert seen.present.block is not None
    assert (seen.present.block.kind, seen.present.minutes_left) == (BlockKind.PREPARATION, 30)
    assert (seen.due, seen.needs_purpose, seen.debts) == (1, 1, 0)
    assert (seen.contacts_left, seen.contact_minutes_left) == (1, 240)


def test_a_glance_goes_by_the_plan_that_is_kept(book: Environment) -> None:
    with book.writing("plan") as here:
        desk = Desk(here)
        for name in ("Acme", "Beta", "Gamma"):
            desk.follow_up("Agree the scope", account_id=desk.account(name))
        plan = lay_plan(here, MONDAY).plan
    with at(book, "2026-11-23T10:10+01:00").writing("log") as here:
        mark_done(here, Desk(here).contact(plan.contacts[0].party.account_id))

    with at(book, "2026-11-23T10:31+01:00").reading() as here:
        seen = glance(here)

    assert seen.kept
    assert seen.contact is not None
    assert (seen.contact.party.name, seen.number) == ("Gamma", 3)
    assert (seen.contacts_done, seen.contacts_left, seen.debts) == (1, 1, 1)
    assert seen.contact_minutes_left == 89 + 120


def test_an_absent_book_is_an_empty_one(env: Environment) -> None:
    with env.reading() as here:
        seen = glance(here)

    assert seen.empty
    assert (seen.contact, seen.number) == (None, 0)
