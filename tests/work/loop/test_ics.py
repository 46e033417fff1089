import shlex
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.accounts.occasion import LeapDay, OccasionKind, Recurrence
from salesbook.domain.loop.commitment import CommitmentKind, Side
from salesbook.domain.loop.day import ItemKind
from salesbook.domain.loop.ics import CalendarEntry, Yearly, uid_of
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.store.book.book import Book
from salesbook.store.compiled.tables import DO_NOT_CONTACTS, FOLLOW_UPS, OCCASIONS
from salesbook.store.connection import Connection
from salesbook.store.loop.plan import latest_plan
from salesbook.store.pipeline.campaign import keep_members
from salesbook.store.statement import Answer, Statement
from salesbook.work.loop.ics import book_calendar, plan_calendar
from salesbook.work.loop.plan import lay_plan
from salesbook.work.pipeline.campaign import CampaignWords, add_campaign
from tests.desk import MONDAY, Desk
from tests.house import Run, at

FRIDAY = date(2026, 11, 27)
AT_NOON = "2026-11-23T12:15+01:00"


def book_entries(env: Environment, *, todo: bool = False) -> dict[str, CalendarEntry]:
    with env.reading() as book:
        return {entry.uid: entry for entry in book_calendar(book, todo=todo)}


def plan_now(env: Environment, now: str | None = None) -> dict[str, CalendarEntry]:
    with (at(env, now) if now else env).writing("plan") as book:
        plan = lay_plan(book, MONDAY).plan
        return {entry.summary: entry for entry in plan_calendar(book, plan)}


def test_a_follow_up_brings_along_what_is_at_hand(any_book: Environment) -> None:
    with any_book.writing("log") as book:
        desk = Desk(book)
        acme = desk.account("Acme", phone="+31 20 1234567")
        ann = desk.person("Ann", acme)
        desk.contact(acme, ann, at=datetime.fromisoformat("2026-11-02T10:00+01:00"))
        last = datetime.fromisoformat("2026-11-20T10:00+01:00")
        desk.contact(acme, ann, at=last, discussed="The new\nhall", proposed="x" * 400)
        desk.promise("Send the drawing", account_id=acme)
        desk.promise("Pay", account_id=acme, side=Side.THEIRS)
        desk.promise("", account_id=acme, kind=CommitmentKind.CALLBACK)
        scope = desk.follow_up("Agree the scope", FRIDAY, account_id=acme, person_id=ann)

    [entry] = book_entries(any_book).values()

    assert (entry.uid, entry.summary) == (uid_of(scope), "Acme: Agree the scope")
    assert (entry.start, entry.end, entry.sequence) == (FRIDAY, None, 0)
    assert sorted(entry.description.splitlines()) == sorted(
        [
            "Purpose: Agree the scope",
            "Ann, Acme",
            "Phone: +31 20 1234567",
            "Last talk: Fri 20 Nov 2026, call: The new hall",
            f"Proposed: {'x' * 299}…",
            "We promised: Send the drawing (Mon 23 Nov 2026)",
            "They promised: Pay (Mon 23 Nov 2026)",
            "We call back (Mon 23 Nov 2026)",
        ]
    )


def test_an_appointment_stands_at_its_time_and_what_has_none_may_be_a_task(
    book: Environment,
) -> None:
    with book.writing("followup add") as writable:
        desk = Desk(writable)
        acme = desk.account("Acme")
        met = desk.follow_up("See the hall", FRIDAY, time(14), account_id=acme, channel="visit")
        call = desk.follow_up("Agree the price", FRIDAY, time(9), account_id=acme)
        free = desk.follow_up("Agree the scope", FRIDAY, account_id=acme)

    found = book_entries(book, todo=True)

    visit, phoned, task = (found[uid_of(one)] for one in (met, call, free))
    assert f"{visit.start} to {visit.end}" == (
        "2026-11-27 14:00:00+01:00 to 2026-11-27 15:00:00+01:00"
    )
    assert isinstance(phoned.start, datetime)
    assert phoned.end is not None
    assert (phoned.end - phoned.start).seconds == 600
    assert (visit.task, phoned.task, task.task) == (False, False, True)


def test_a_person_alone_has_a_number_unless_he_wants_no_calls(any_book: Environment) -> None:
    with any_book.writing("followup add") as book:
        desk = Desk(book)
        ann, bob = desk.person("Ann"), desk.person("Bob")
        acme = desk.account("Acme")
        cleo = desk.person("Cleo", acme)
        for one, number in ((ann, "111"), (bob, "222"), (cleo, "333")):
            desk.phone(number, person_id=one)
            desk.follow_up(
                "Agree the scope",
                person_id=one if one != cleo else None,
                account_id=acme if one == cleo else None,
            )
        book.add(DO_NOT_CONTACTS, person_id=bob, channel=ContactChannel.PHONE, since_on=MONDAY)
        desk.contact(None, ann, discussed="The talk")

    told = {
        each.summary.split(":")[0]: each.description for each in book_entries(any_book).values()
    }

    assert "Phone: 111\nLast talk: Mon 23 Nov 2026, call: The talk" in told["Ann"]
    assert "Phone" not in told["Bob"]
    assert "Phone: 333" in told["Acme"]


def test_a_follow_up_that_moves_keeps_its_name_and_its_number_only_rises(
    salesbook: Run, book: Environment
) -> None:
    salesbook("account", "add", "Acme")
    salesbook("followup", "add", "Acme", "Agree the scope of the pilot", "--on", "fri")
    numbers, names = [], set()

    for words in (
        "followup move last 'fri 15:00'",
        "followup move last 'fri 16:00'",
        "undo",
        "undo",
        "redo",
        "followup drop last --because wrong",
        "undo",
        "followup move last mon",
    ):
        assert salesbook(*shlex.split(words)).code == 0, words
        [entry] = book_entries(book).values()
        numbers.append(entry.sequence)
        names.add(entry.uid)

    assert len(names) == 1
    assert numbers == sorted(set(numbers))


@pytest.mark.parametrize(
    "words", ["followup drop last --because wrong", "undo"], ids=["dropped", "undone"]
)
def test_what_is_not_to_be_done_any_more_takes_itself_out(
    salesbook: Run, book: Environment, words: str
) -> None:
    salesbook("account", "add", "Acme")
    salesbook("followup", "add", "Acme", "Agree the scope of the pilot", "--on", "fri")
    [before] = book_entries(book).values()

    salesbook(*words.split())

    [after] = book_entries(book).values()
    assert (after.uid, after.cancelled, after.start) == (before.uid, True, FRIDAY)
    assert after.sequence > before.sequence
    assert book_entries(at(book, "2026-11-28T10:00+01:00")) == {}


def test_what_was_undone_and_done_again_is_there_once(salesbook: Run, book: Environment) -> None:
    salesbook("account", "add", "Acme")
    salesbook("followup", "add", "Acme", "Agree the scope of the pilot", "--on", "fri")
    salesbook("undo")
    salesbook("redo")

    with book.reading() as readable:
        [entry] = book_calendar(readable)

    assert not entry.cancelled


def test_occasions_are_those_of_whom_the_rep_cares_for(any_book: Environment) -> None:
    with any_book.writing("occasion add") as book:
        desk = Desk(book)
        acme = desk.account("Acme")
        ann, bob = desk.person("Ann", acme), desk.person("Bob")
        said = {"recurs": Recurrence.YEARLY, "lead_days": 7, "feb29": LeapDay.MAR1}
        birthday = {"kind": OccasionKind.BIRTHDAY, **said}
        days = [
            book.add(OCCASIONS, person_id=ann, month=2, day=29, year=1980, **birthday),
            book.add(OCCASIONS, person_id=bob, month=11, day=25, **birthday),
            book.add(
                OCCASIONS,
                account_id=acme,
                month=1,
                day=31,
                **{**said, "kind": OccasionKind.CONTRACT_RENEWAL, "recurs": Recurrence.ONCE},
                year=2027,
            ),
            book.add(
                OCCASIONS,
                account_id=acme,
                month=1,
                day=31,
                **{**said, "kind": OccasionKind.FAIR, "recurs": Recurrence.ONCE},
                year=2026,
            ),
        ]

    found = book_entries(any_book)

    assert [(each.summary, each.start, each.yearly) for each in found.values()] == [
        ("Ann, Acme: birthday", date(1980, 2, 29), Yearly(LeapDay.MAR1)),
        ("Bob: birthday", date(2026, 11, 25), Yearly()),
        ("Acme: contract renewal", date(2027, 1, 31), None),
    ]
    assert uid_of(days[-1]) not in found


@pytest.mark.parametrize("words", ["occasion remove {}", "undo"], ids=["removed", "undone"])
def test_an_occasion_that_was_taken_out_takes_itself_out_for_a_month(
    salesbook: Run, book: Environment, words: str
) -> None:
    salesbook("person", "add", "Ann")
    salesbook("occasion", "add", "Ann", "birthday", "29 feb")
    [before] = book_entries(book).values()

    with book.reading() as readable:
        handle = readable.current(OCCASIONS, [UUID(before.uid.partition("@")[0])])
    [row] = handle.values()
    salesbook(*words.format(row["handle"]).split())

    [after] = book_entries(book).values()
    assert (after.uid, after.cancelled, after.yearly) == (before.uid, True, before.yearly)
    assert book_entries(at(book, "2026-12-28T10:00+01:00")) == {}


def test_a_plan_made_again_moves_its_contacts_under_the_same_names(any_book: Environment) -> None:
    with any_book.writing("followup add") as book:
        desk = Desk(book)
        for name in ("Acme", "Beta"):
            account = desk.account(name, phone="1")
            desk.follow_up("Agree the scope of the pilot", account_id=account)
    first = plan_now(any_book)

    later = plan_now(any_book, AT_NOON)

    acme = "Acme: Agree the scope of the pilot"
    assert f"{first[acme].start:%H:%M %Z}" == "09:00 UTC"
    assert {name: each.uid for name, each in first.items()} == {
        name: each.uid for name, each in later.items() if not each.cancelled
    }
    assert {each.sequence for each in first.values()} == {1}


def test_what_an_earlier_plan_held_and_this_one_does_not_takes_itself_out(
    any_book: Environment,
) -> None:
    with any_book.writing("followup add") as book:
        desk = Desk(book)
        kept = desk.follow_up("Agree the scope", account_id=desk.account("Acme", phone="1"))
        gone = desk.follow_up("Agree the price", account_id=desk.account("Beta", phone="1"))
    first = plan_now(any_book)
    for identity in (gone, kept):
        with any_book.writing("followup move") as book:
            book.change(FOLLOW_UPS, identity, due_on=FRIDAY)
        plan_now(any_book)

    last = plan_now(any_book)

    held = {each.uid for each in first.values()}
    assert {each.uid for each in last.values()} == held
    dropped = {name for name, each in last.items() if each.cancelled}
    assert dropped == {"Acme", "Beta", "Preparation"}
    assert last["Beta"].start == first["Beta: Agree the price"].start
    assert {each.sequence for each in last.values()} == {3}


def test_a_stretch_at_the_desk_names_whom_its_work_is_about(book: Environment) -> None:
    with book.writing("followup add") as writable:
        desk = Desk(writable)
        quiet = desk.account("Quiet")
        spring = add_campaign(writable, CampaignWords("Spring calls"), "C").card.campaign
        keep_members(writable, spring, [quiet])
    with book.writing("plan") as writable:
        plan = lay_plan(writable, MONDAY).plan
        entries = plan_calendar(writable, plan)

    assert [item.kind for item in plan.items if item.party.name] == [ItemKind.PURPOSE]
    assert {each.summary for each in entries} == {"Preparation", "Reference"}
    assert {each.description for each in entries} == {
        "Call list: Spring calls\nQuiet",
        "Mail",
    }
    assert len({each.uid for each in entries}) == len(entries)


def test_no_private_word_is_taken_along(book: Environment) -> None:
    with book.writing("log") as writable:
        desk = Desk(writable)
        acme = desk.account("Acme", phone="1")
        talk = desk.contact(
            acme,
            discussed="SECRET",
            proposed="SECRET",
            private=True,
            at=datetime.fromisoformat("2026-11-10T10:00+01:00"),
        )
        desk.follow_up("Say SECRET", account_id=acme, origin_interaction_id=talk.id)
        desk.promise("Send SECRET", account_id=acme, interaction_id=talk.id)
        beta = desk.account("Beta", phone="1")
        told = desk.contact(beta, private=True, at=datetime.fromisoformat("2026-11-10T10:00+01:00"))
        desk.promise(
            "Tell SECRET", account_id=beta, interaction_id=told.id, kind=CommitmentKind.CALLBACK
        )
    with book.writing("plan") as writable:
        plan = lay_plan(writable, MONDAY).plan
        entries = [*plan_calendar(writable, plan), *book_calendar(writable)]

    assert [item.title for item in plan.contacts if "SECRET" in item.title]
    assert not [each for each in entries if "SECRET" in each.summary + each.description]
    assert "Last talk: Tue 10 Nov 2026, call\n" in entries[0].description + "\n"
    assert {"Acme: (private)", "Beta"} <= {each.summary for each in entries}


def test_a_day_gone_by_is_taken_along_as_it_was_planned(book: Environment) -> None:
    with book.writing("followup add") as writable:
        desk = Desk(writable)
        desk.follow_up("Agree the scope", account_id=desk.account("Acme", phone="1"))
        desk.promise(
            "Call", account_id=desk.account("Beta", phone="1"), kind=CommitmentKind.CALLBACK
        )
    with book.writing("plan") as writable:
        plan = lay_plan(writable, MONDAY).plan

    with at(book, "2026-11-24T10:00+01:00").reading() as readable:
        found = {each.summary for each in plan_calendar(readable, plan)}

    assert {"Acme: Agree the scope", "Beta"} <= found


class Counted:
    """A connection that counts what it is asked."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.asked = 0

    def rows(self, statement: Statement, values: dict[str, Any]) -> list[Answer]:
        self.asked += 1
        return self._connection.rows(statement, values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


@pytest.mark.parametrize("make", [book_calendar, lambda book: plan_calendar(book, kept_plan(book))])
def test_ten_times_as_many_contacts_ask_no_more_questions(
    book: Environment, make: Callable[[Book], list[CalendarEntry]]
) -> None:
    asked: list[int] = []
    for some in (1, 1, 9):
        with book.writing("followup add") as writable:
            desk = Desk(writable)
            for number in range(some):
                account = desk.account(f"Account {len(asked)} {number}", phone="1")
                desk.person(f"Ann {len(asked)} {number}", account)
                desk.contact(account, at=datetime.fromisoformat("2026-11-10T10:00+01:00"))
                desk.promise("Send it", account_id=account)
                desk.follow_up("Agree the scope", account_id=account)
            lay_plan(writable, MONDAY)
        with book.reading() as readable:
            counted: Any = Counted(readable.connection)
            make(Book(counted, readable.moment, readable.rep, readable.currency))
            asked.append(counted.asked)

    assert asked[1] == asked[2] < 20


def kept_plan(book: Book) -> DayPlan:
    plan = latest_plan(book, MONDAY)
    assert plan is not None
    return plan
