"""The report of the pipeline: what is told of each sale, on both engines."""

import csv
import io
import json
from collections.abc import Callable

import pytest
from sqlalchemy import select

from salesbook.cli.environment import Environment
from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.compiled.tables import OPPORTUNITY_ROLES, ROLES
from salesbook.store.compiling.statement import compiled
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import OpportunityRow
from tests.house import Outcome, Run

Ask = Callable[..., Outcome]
LATER = "2026-12-18T09:30+01:00"


@pytest.fixture
def pipeline(any_book: Environment, salesbook: Run) -> Ask:
    """Keep opportunities with all that the report of the pipeline tells of them."""
    commands = (
        ("account", "add", "Acme", "--source", "fair"),
        ("account", "add", "Beta Foods", "--kind", "customer"),
        ("person", "add", "Ann Bee", "--account", "acme"),
        ("campaign", "add", "Spring calls", "--kind", "calls"),
        ("opportunity", "add", "acme", "12 pumps", "--amount", "12k", "--close", "18 dec"),
        ("opportunity", "add", "acme", "Valves", "--stage", "needs", "--campaign", "spring"),
        ("opportunity", "add", "beta", "Cold store", "--amount", "1234.50 USD"),
        ("log", "acme", "Talked // Offered // Agree the price of pumps @fri"),
        ("opportunity", "add", "acme", "Later", "--stage", "future", "--revisit", "1 mar"),
        ("opportunity", "lost", "cold", "--because", "price"),
    )
    there = dict(any_book.variables)

    def run(*argv: str, now: str | None = None) -> Outcome:
        return salesbook(*argv, now=now, variables=there)

    for command in commands:
        assert run(*command).code == 0
    with any_book.writing("test") as book:
        [person] = book.rows(compiled(select(table_of(PersonRow).c.id)))
        accounts = table_of(AccountRow)
        acme = book.value(compiled(select(accounts.c.id).where(accounts.c.name == "Acme")))
        sales = table_of(OpportunityRow)
        valves = book.value(compiled(select(sales.c.id).where(sales.c.name == "Valves")))
        said = {"person_id": person.id, "account_id": acme, "from_on": book.moment.today}
        book.add(ROLES, part="decision_maker", **said)
        blocker = book.add(ROLES, part="blocker", **said)
        book.add(OPPORTUNITY_ROLES, role_id=blocker, opportunity_id=valves)
    return run


def test_the_pipeline_is_exported_with_what_it_may_bring_and_who_decides(pipeline: Ask) -> None:
    result = pipeline("export", "pipeline", now=LATER)

    rows = {row["opportunity"]: row for row in csv.DictReader(io.StringIO(result.out))}
    pumps = rows["12 pumps"]
    del pumps["opportunity_id"]
    assert pumps == {
        "account": "Acme",
        "opportunity": "12 pumps",
        "kind": "new_business",
        "source": "fair",
        "campaign": "",
        "owner": "Robin Vos",
        "stage": "prospecting",
        "probability": "10",
        "amount": "12000.00",
        "currency": "EUR",
        "weighted_amount": "1200.00",
        "close_on": "2026-12-18",
        "days_in_stage": "25",
        "last_contact_on": "2026-11-23",
        "days_since_contact": "25",
        "stale": "true",
        "next_purpose": "Agree the price of pumps",
        "next_due_on": "2026-11-27",
        "decision_maker_known": "true",
        "blocker_known": "false",
    }
    assert (rows["Valves"]["campaign"], rows["Valves"]["blocker_known"]) == ("Spring calls", "true")
    assert rows["Later"]["next_purpose"] == "Ask whether the time for “Later” has come"
    lost = rows["Cold store"]
    assert (lost["stage"], lost["weighted_amount"], lost["stale"]) == ("lost", "0.00", "false")
    assert (lost["last_contact_on"], lost["days_since_contact"]) == ("", "")


def test_the_pipeline_is_one_document_too(pipeline: Ask) -> None:
    document = json.loads(pipeline("export", "pipeline", "--json", now=LATER).out)

    assert document["kind"] == "pipeline"
    assert [one["opportunity"] for one in document["items"]] == [
        *("12 pumps", "Valves", "Cold store", "Later"),
    ]
    assert document["items"][0]["stale"] is True


def test_the_purpose_of_a_private_contact_does_not_leave(pipeline: Ask) -> None:
    pipeline("log", "beta", "Told in private // Nothing // Ask about the divorce @fri", "--private")

    out = pipeline("export", "pipeline").out

    assert "divorce" not in out
    assert "(private)" in out
