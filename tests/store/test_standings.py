"""Standings: what the database keeps of each account is what follows from the rows."""

from collections.abc import Callable
from datetime import timedelta
from itertools import count
from random import Random
from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.account import AccountKind, ContactChannel, Grade
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.loop.follow_up import FollowUpStatus
from salesbook.domain.loop.interaction import ALLOWED, Direction
from salesbook.store.book.book import WritableBook
from salesbook.store.book.check import mend
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    AGREEMENTS,
    DO_NOT_CONTACTS,
    EMPLOYMENTS,
    FOLLOW_UPS,
    INTERACTIONS,
    NOTES,
    OPPORTUNITIES,
    ORDERS,
    OWNERSHIPS,
    PEOPLE,
    PHONES,
    ROLES,
)
from salesbook.store.standings.keeping import differing_standings, rebuild_standings
from salesbook.store.table import Table
from tests.store.keeping import (
    call,
    driver,
    keep_account,
    put_back,
    sentences,
    take_back,
)


class History:
    """Commands drawn by chance, on every row that a standing follows from."""

    def __init__(self, env: Environment, seed: int) -> None:
        self.env, self.chance = env, Random(seed)  # noqa: S311 (sameness is the point)
        self.rows: dict[Table, list[UUID]] = {}
        self.number = count()
        self.done = self.undone = 0

    def command(self) -> None:
        """Write a few rows, change or remove some, or take a command back or put it back."""
        drawn = self.chance.random()
        if drawn < 0.2 and self.done:
            take_back(self.env)
            self.done, self.undone, self.rows = self.done - 1, self.undone + 1, {}
        elif drawn < 0.4 and self.undone:
            put_back(self.env)
            self.done, self.undone, self.rows = self.done + 1, self.undone - 1, {}
        else:
            self.done, self.undone = self.done + 1, 0
            with self.env.writing("work") as book:
                self.write(book)

    def write(self, book: WritableBook) -> None:
        for _ in range(self.chance.randrange(1, 4)):
            self.add(book, ACCOUNTS)
        for _ in range(self.chance.randrange(1, 12)):
            self.add(book, self.chance.choice(list(_ROWS)))
        for table in [table for table, rows in self.rows.items() if rows]:
            identity = self.chance.choice(self.rows[table])
            if self.chance.random() < 0.3:
                book.change(table, identity, **_ROWS[table](self, book))
            elif self.chance.random() < 0.1:
                book.remove(table, identity)

    def add(self, book: WritableBook, table: Table) -> UUID:
        identity = book.add(table, **_ROWS[table](self, book))
        self.rows.setdefault(table, []).append(identity)
        return identity

    def one(self, book: WritableBook, table: Table) -> UUID:
        rows = self.rows.get(table)
        return self.chance.choice(rows) if rows else self.add(book, table)

    def maybe(self, value: Any) -> Any:
        return value if self.chance.random() < 0.5 else None

    def somebody(self, book: WritableBook) -> dict[str, Any]:
        if self.chance.random() < 0.5:
            return {"account_id": self.one(book, ACCOUNTS), "person_id": None}
        return {"account_id": None, "person_id": self.one(book, PEOPLE)}

    def account(self, _: WritableBook) -> dict[str, Any]:
        name = f"account {next(self.number)}"
        return {
            "name": name,
            "name_key": name,
            "kind": self.chance.choice(list(AccountKind)),
            "grade": self.chance.choice([None, *Grade]),
            "archived_on": self.maybe(self.env.moment().today),
        }

    def person(self, _: WritableBook) -> dict[str, Any]:
        name = f"person {next(self.number)}"
        return {"name": name, "name_key": name}

    def talk(self, book: WritableBook) -> dict[str, Any]:
        kind = self.chance.choice(list(InteractionKind))
        hours = timedelta(hours=self.chance.randrange(6))
        return {
            "rep_id": book.rep.id,
            "account_id": self.maybe(self.one(book, ACCOUNTS)),
            "kind": kind,
            "direction": self.chance.choice(list(Direction)),
            "outcome": self.chance.choice(sorted(ALLOWED[kind])),
            "occurred_at": book.moment.now - hours,
            "occurred_zone": "UTC",
            "discussed": "",
            "proposed": "",
        }

    def ownership(self, book: WritableBook) -> dict[str, Any]:
        # One open ownership an account: what a key allows is not what is tried here.
        return {
            "account_id": self.add(book, ACCOUNTS),
            "rep_id": book.rep.id,
            "from_on": book.moment.today,
            "reason": self.chance.choice(["new", "handover"]),
        }

    def employment(self, book: WritableBook) -> dict[str, Any]:
        return {
            "account_id": self.one(book, ACCOUNTS),
            "person_id": self.add(book, PEOPLE),
            "until_on": self.maybe(book.moment.today),
            "main": self.chance.random() < 0.7,
        }

    def follow_up(self, book: WritableBook) -> dict[str, Any]:
        return {
            **self.somebody(book),
            "purpose": "Agree the pilot",
            "due_on": book.moment.today,
            "owner_id": book.rep.id,
            "status": self.chance.choice([FollowUpStatus.OPEN, FollowUpStatus.DONE]),
        }

    def phone(self, book: WritableBook) -> dict[str, Any]:
        return {**self.somebody(book), "raw": f"020 {next(self.number):07}", "digits": "020"}

    def note(self, book: WritableBook) -> dict[str, Any]:
        return {
            **self.somebody(book),
            "kind": self.chance.choice(list(NoteKind)),
            "text": "Buys in spring",
            "noted_on": book.moment.today,
        }

    def closed(self, book: WritableBook) -> dict[str, Any]:
        return {
            "account_id": self.add(book, ACCOUNTS),
            "channel": self.chance.choice([ContactChannel.ALL, ContactChannel.EMAIL]),
            "since_on": book.moment.today,
            "until_on": self.maybe(book.moment.today),
        }

    def agreement(self, book: WritableBook) -> dict[str, Any]:
        # One open agreement an account, as with ownerships.
        agreed = {"agreed_on": book.moment.today, "every_days": 7, "at_most_days": 9}
        return {"account_id": self.add(book, ACCOUNTS), **agreed}

    def role(self, book: WritableBook) -> dict[str, Any]:
        return {
            "account_id": self.one(book, ACCOUNTS),
            "person_id": self.add(book, PEOPLE),
            "part": "champion",
            "from_on": book.moment.today,
        }

    def opportunity(self, book: WritableBook) -> dict[str, Any]:
        return {
            "handle": f"{next(self.number):013}",
            "account_id": self.one(book, ACCOUNTS),
            "name": "Ten pumps",
            "stage": "proposal",
            "currency": "EUR",
            "owner_id": book.rep.id,
        }

    def order(self, book: WritableBook) -> dict[str, Any]:
        return {
            "handle": f"{next(self.number):013}",
            "account_id": self.one(book, ACCOUNTS),
            "ordered_on": book.moment.today,
            "currency": "EUR",
        }


_ROWS: dict[Table, Callable[[History, WritableBook], dict[str, Any]]] = {
    ACCOUNTS: History.account,
    PEOPLE: History.person,
    INTERACTIONS: History.talk,
    OWNERSHIPS: History.ownership,
    EMPLOYMENTS: History.employment,
    FOLLOW_UPS: History.follow_up,
    PHONES: History.phone,
    NOTES: History.note,
    DO_NOT_CONTACTS: History.closed,
    AGREEMENTS: History.agreement,
    ROLES: History.role,
    OPPORTUNITIES: History.opportunity,
    ORDERS: History.order,
}


@settings(max_examples=12)
@given(seed=st.integers(0, 2**32))
def test_what_is_kept_is_what_follows_from_the_rows_after_every_command(
    any_book: Environment, seed: int
) -> None:
    history = History(any_book, seed)

    for _ in range(6):
        history.command()
        with any_book.reading() as book:
            assert differing_standings(book.connection) == 0


def test_a_standing_made_anew_is_the_one_that_was_kept(any_book: Environment) -> None:
    history = History(any_book, 1)
    for _ in range(4):
        history.command()

    with any_book.writing("book check") as book:
        kept = sorted(map(str, book.connection.ask("SELECT * FROM standings")))
        rebuild_standings(book.connection)

        assert sorted(map(str, book.connection.ask("SELECT * FROM standings"))) == kept
        assert kept


def test_a_check_finds_and_mends_a_standing_that_lags(any_book: Environment) -> None:
    with any_book.writing("account add") as book:
        call(book, keep_account(book))
    with driver(any_book) as door:
        door.run("UPDATE standings SET attempts = 7")

    assert sentences(any_book) == "1 standing does not follow from the rows."

    with any_book.writing("book check") as book:
        mend(book)
    assert sentences(any_book) == ""
