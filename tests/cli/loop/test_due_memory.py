"""`salesbook due` where more is remembered: every tier, amounts, roles, and a day gone by."""

import csv
import json
from datetime import date, timedelta
from io import StringIO
from typing import Any
from uuid import UUID

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import Medium
from salesbook.domain.accounts.occasion import OccasionKind
from salesbook.domain.ids import handle_of
from salesbook.domain.pipeline.complaint import Severity
from salesbook.domain.presence.reaction import ReactionKind, ReactionWay
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import (
    AGREEMENTS,
    COMPLAINTS,
    OCCASION_GREETINGS,
    OCCASIONS,
    OPPORTUNITIES,
    ORDER_LINES,
    ORDERS,
    OWNERSHIPS,
    PRODUCTS,
    REACTIONS,
    REPS,
    ROLES,
    STAGE_CHANGES,
)
from salesbook.store.table import Table
from tests.house import Golden, Run
from tests.seeding import NOW, TODAY, Seeds
from tests.store.keeping import rows_of

ZONE = "Europe/Amsterdam"


class Memory:
    """An account for each reason to talk."""

    def __init__(self, book: WritableBook) -> None:
        self.book, self.seeds = book, Seeds(book)

    def with_handle(self, table: Table, **values: Any) -> UUID:
        identity = self.book.new_id()
        return self.book.add(table, id=identity, handle=handle_of(identity), **values)

    def fill(self) -> None:
        self.complaint(self.account("Brook Mills", reached=9))
        self.reaction(self.account("Cape Foods", reached=9))
        self.birthday(self.account("Dune Media", reached=9))
        self.orders(self.account("Elm Dairy", reached=9))
        self.sale(self.account("Fern Steel", reached=12))
        self.agreement(self.account("Glen Paper", reached=20))

    def account(self, name: str, *, reached: int) -> UUID:
        account = self.seeds.account(name, since=60)
        self.seeds.talk(account, reached)
        return account

    def complaint(self, account: UUID) -> None:
        self.with_handle(
            COMPLAINTS,
            account_id=account,
            severity=Severity.HIGH,
            text="three pumps leak",
            opened_at=NOW - timedelta(days=3),
            opened_zone=ZONE,
        )

    def reaction(self, account: UUID) -> None:
        self.with_handle(
            REACTIONS,
            rep_id=self.book.rep.id,
            person_id=self.seeds.person("Cleo Dam", account),
            medium=Medium.LINKEDIN,
            direction=ReactionWay.IN,
            kind=ReactionKind.COMMENT,
            text="Does it run on 400 V?",
            reacted_at=NOW - timedelta(days=3),
            reacted_zone=ZONE,
        )

    def birthday(self, account: UUID) -> None:
        person = self.seeds.person("Dirk Mol", account)
        told = self.seeds.talk(account, 361, person, discussed="He sails to Norway in May")
        day = {"month": 11, "day": 27, "person_id": person, "kind": OccasionKind.BIRTHDAY}
        occasion = self.with_handle(OCCASIONS, account_id=None, **day)
        self.book.add(OCCASION_GREETINGS, occasion_id=occasion, year=2025, interaction_id=told)

    def orders(self, account: UUID) -> None:
        pump = self.book.add(PRODUCTS, name="Pump", name_key="pump")
        for number in range(4):
            order = self.with_handle(
                ORDERS,
                account_id=account,
                ordered_on=date(2026, 10, 24) - timedelta(days=30 * number),
                total_minor=90_000,
                currency="EUR" if number else "SEK",
            )
            line = {"position": 1, "product_id": pump, "quantity_milli": 12_000}
            self.book.add(ORDER_LINES, order_id=order, **line)

    def sale(self, account: UUID) -> None:
        sale = self.with_handle(
            OPPORTUNITIES,
            account_id=account,
            name="Line 3",
            stage="proposal",
            amount_minor=1_000_000,
            currency="EUR",
            close_on=TODAY + timedelta(days=14),
            owner_id=self.book.rep.id,
        )
        moved = {"changed_at": NOW - timedelta(days=20), "changed_zone": ZONE}
        self.book.add(STAGE_CHANGES, opportunity_id=sale, stage="proposal", **moved)
        for name, part in (("Femke Os", "decision_maker"), ("Bob Stam", "blocker")):
            person = self.seeds.person(name, account)
            since = {"from_on": TODAY - timedelta(days=30)}
            self.book.add(ROLES, person_id=person, account_id=account, part=part, **since)

    def agreement(self, account: UUID) -> None:
        standards = {"every_days": 14, "at_most_days": 21, "max_per_month": 1}
        agreed_on = TODAY - timedelta(days=40)
        self.book.add(AGREEMENTS, account_id=account, agreed_on=agreed_on, **standards)


@pytest.fixture
def desk(book: Environment) -> Environment:
    with book.writing("seed") as opened:
        Memory(opened).fill()
    return book


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("width", ["60", "80", "140"])
def test_every_reason_brings_its_purpose(salesbook: Run, golden: Golden, width: str) -> None:
    result = salesbook("due", "--all", variables={"COLUMNS": width})

    assert (result.code, result.err) == (0, "")
    assert max(map(len, result.out.splitlines())) <= int(width)
    golden(f"due-memory-{width}.txt", result.out)


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("name", ["elm", "fern", "glen"])
def test_the_reasons_show_amounts_roles_and_caps(salesbook: Run, golden: Golden, name: str) -> None:
    result = salesbook("due", "--why", name)

    assert (result.code, result.err) == (0, "")
    golden(f"due-why-{name}.txt", result.out)


@pytest.mark.usefixtures("desk")
def test_the_rows_hold_amounts_and_roles(salesbook: Run) -> None:
    rows = {row["account"]: row for row in csv.DictReader(StringIO(salesbook("due", "--csv").out))}

    fern, elm = rows["Fern Steel"], rows["Elm Dairy"]
    assert (fern["weighted_amount"], fern["currency"], fern["role"]) == (
        "6000.00",
        "EUR",
        "decision_maker",
    )
    assert (elm["weighted_amount"], elm["currency"], elm["role"]) == ("", "", "")
    assert elm["reasons"] == "lateness 2; value 15; no rate for SEK"


@pytest.mark.usefixtures("desk")
def test_the_document_holds_amounts_and_roles(salesbook: Run) -> None:
    items = json.loads(salesbook("due", "--json").out)["items"]

    told = {item["account"]: item for item in items}
    assert told["Elm Dairy"]["left_out"] == ["SEK"]
    assert told["Fern Steel"]["flags"] == ["prepare"]
    assert [item["tier_name"] for item in items] == [
        "complaint",
        "reaction",
        "occasion",
        "reorder",
        "stale",
    ]


@pytest.mark.usefixtures("desk")
def test_a_day_gone_by_is_told_from_what_was_recorded_by_then(salesbook: Run) -> None:
    monday = salesbook("due", "--all", "--json").out
    salesbook("undo", now="2026-11-24T09:00:00+01:00")
    tuesday = salesbook("due", "--all", "--json", now="2026-11-24T09:00:00+01:00").out
    salesbook("redo", now="2026-11-25T09:00:00+01:00")

    def replayed(day: str) -> str:
        return salesbook(
            "due", "--all", "--json", "--day", day, now="2026-11-26T09:00:00+01:00"
        ).out

    assert len(json.loads(monday)["items"]) == 6
    assert json.loads(tuesday)["items"] == []
    assert replayed("2026-11-23") == monday
    assert replayed("2026-11-24") == tuesday


def test_a_colleagues_account_to_which_i_sell_is_in_one_of_my_lists(
    salesbook: Run, book: Environment
) -> None:
    with book.writing("seed") as opened:
        memory = Memory(opened)
        account = memory.account("Hill Optics", reached=1)
        memory.sale(account)
        [ownership] = [row.id for row in rows_of(opened, OWNERSHIPS) if row.account_id == account]
        opened.change(
            OWNERSHIPS, ownership, rep_id=opened.add(REPS, name="Sam", zone=ZONE, country="NL")
        )

    items = json.loads(salesbook("due", "--all", "--json").out)["items"]

    assert [(item["account"], item["list"]) for item in items] == [("Hill Optics", "quiet")]
