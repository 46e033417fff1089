from datetime import date, timedelta

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.loop.entry import Entry
from salesbook.domain.loop.plan.span import clock
from salesbook.domain.loop.wrap import AnsweredError, DebtKind, Waiting
from salesbook.work.loop.log import log_contact
from salesbook.work.loop.plan import lay_plan
from salesbook.work.loop.wrap import (
    drop_contact,
    entry_of,
    move_contact,
    waiting_contacts,
    wrap_day,
)
from tests.desk import MONDAY, Desk
from tests.house import at

EVENING = "2026-11-23T17:10:00+01:00"
ORDER = DateOrder.DMY


@pytest.fixture
def day(any_book: Environment) -> Environment:
    """Hand over the evening of a Monday that was planned in the morning."""
    with any_book.writing("account add") as book:
        desk = Desk(book)
        for name in ("Acme", "Bolt", "Cobalt"):
            account = desk.account(name, phone="020 1")
            desk.follow_up(f"Agree the date with {name}", account_id=account)
        desk.promise("the test report", account_id=account)
    with any_book.writing("plan") as book:
        lay_plan(book, MONDAY)
    return at(any_book, EVENING)


def waiting(day: Environment) -> tuple[Waiting, ...]:
    with day.reading() as book:
        return waiting_contacts(book)


def test_a_day_is_closed_contact_by_contact(day: Environment) -> None:
    first, second, third = waiting(day)
    with day.writing("wrap") as book:
        move_contact(book, first, "thu", ORDER)
    with day.writing("wrap") as book:
        drop_contact(book, second, "They bought elsewhere")
    with day.writing("log") as book:
        log_contact(book, entry_of(third), ORDER)

    with day.reading() as book:
        wrap = wrap_day(book, own=True, include_private=False)

    assert waiting(day) == ()
    assert [debt.kind for debt in wrap.debts] == [DebtKind.OURS]
    assert wrap.ahead is not None
    assert wrap.ahead.day == MONDAY + timedelta(days=1)
    assert [(told.account, f"{told.at:%H:%M}") for told in wrap.report.reached] == [
        (third.item.party.name, clock(third.item.span.start))
    ]
    assert [known.commitment.text for known in wrap.report.promises] == ["the test report"]


def test_what_was_settled_in_the_meantime_is_refused(day: Environment) -> None:
    first = waiting(day)[0]
    with day.writing("log") as book:
        log_contact(book, Entry(subject=first.item.party.name, note="They were glad"), ORDER)

    with pytest.raises(AnsweredError), day.writing("wrap") as book:
        move_contact(book, first, "thu", ORDER)


def test_a_day_gone_by_owes_nothing_any_more(day: Environment) -> None:
    with at(day, "2026-11-24T09:00:00+01:00").reading() as book:
        wrap = wrap_day(book, "yesterday", own=False, include_private=False)

    assert wrap.report.day == date(2026, 11, 23)
    assert (wrap.debts, wrap.ahead) == ((), None)


def test_what_was_proposed_is_owed_in_writing_until_something_was_written(
    day: Environment,
) -> None:
    def log(subject: str, note: str, **more: object) -> None:
        entry = Entry(subject=subject, note=note, **more)  # type: ignore[arg-type]
        with day.writing("log") as book:
            log_contact(book, entry, ORDER)

    with day.writing("person add") as book:
        desk = Desk(book)
        desk.person("Rita Lone")
        desk.person("Sol Lone")
    log("Acme", "Wants four // Offered 5 %", new=True, people=("Ann", "Bo"))
    log("Bolt", "Wants four // Offered 6 %", confirmed=True)
    log("Cobalt", "Wants four // Offered 7 %")
    log("Cobalt", "The offer", by="email")
    log("Rita Lone", "Wants four // Offered 8 %")
    log("Sol Lone", "Wants four // Offered 9 %")
    log("Sol Lone", "The offer", by="message")
    log("Acme", "Her garden // Offered a rose", private=True)

    with day.reading() as opened:
        wrap = wrap_day(opened, own=True, include_private=False)

    recaps = [debt for debt in wrap.debts if debt.kind is DebtKind.RECAP]
    assert [(debt.party.name, debt.party.person, debt.what) for debt in recaps] == [
        ("Acme", "Ann", "Offered 5 %"),
        ("Rita Lone", "Rita Lone", "Offered 8 %"),
    ]
