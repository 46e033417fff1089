"""`salesbook network transactional`: whom we only ever sold to, and how to begin the other half."""

import json

import pytest

from salesbook.cli.environment import Environment
from tests.house import Golden, Run
from tests.once import made_once

COLLEAGUE = {"SALESBOOK_REP": "Sam Bakker"}


@pytest.fixture
@made_once
def seeded(salesbook: Run, book: Environment) -> Environment:
    for words in (
        ("account", "add", "Acme"),
        ("account", "add", "Globex"),
        ("person", "add", "Anna Vermeer", "--account", "Acme"),
        ("person", "add", "Bob Smit", "--account", "Acme"),
        ("person", "add", "Cleo Kok", "--account", "Acme"),
        ("person", "add", "Dirk Bos"),
        ("log", "Anna", "Wants twelve", "--phase", "transact", "--no-next", "parked"),
        ("log", "Anna", "Ordered", "--phase", "transact", "--no-next", "parked"),
        ("log", "Bob", "Wants a test", "--no-next", "parked", "--fact", "Plays chess"),
        ("log", "Cleo", "Her mother is ill", "--no-next", "parked", "--goodwill"),
        ("log", "Dirk", "Wants a price", "--phase", "inform", "--no-next", "parked"),
        ("log", "Globex", "Wants a price", "--phase", "inform", "--no-next", "parked"),
    ):
        salesbook(*words)
    return book


@pytest.mark.parametrize("width", [60, 80, 140])
@pytest.mark.usefixtures("seeded")
def test_those_with_whom_every_talk_was_business_are_listed_with_a_way_to_begin(
    salesbook: Run, golden: Golden, width: int
) -> None:
    result = salesbook("network", "transactional", variables={"COLUMNS": str(width)})

    assert (result.code, result.err) == (0, "")
    golden(f"transactional-{width}.txt", result.out)


@pytest.mark.usefixtures("seeded")
def test_a_limit_counts_what_it_leaves_out(salesbook: Run) -> None:
    short = salesbook("network", "transactional", "--limit", "1")
    document = json.loads(salesbook("network", "transactional", "--limit", "1", "--json").out)
    rows = salesbook("network", "transactional", "--csv").out.splitlines()

    assert "2 more: salesbook network transactional --limit 3" in short.out
    assert (document["items"][0]["person"], document["more"]) == ("Anna Vermeer", 2)
    assert (document["items"][0]["talks"], document["items"][0]["transacting"]) == (2, 2)
    assert len(rows) == 4


@pytest.mark.usefixtures("seeded")
def test_the_line_to_begin_with_is_kept_as_goodwill(salesbook: Run) -> None:
    salesbook("config", "set", "purpose.mode", "strict")
    question = "Ask Anna Vermeer what they are proud of this year"

    result = salesbook(
        "followup", "add", "Anna Vermeer", question, "--goodwill", "--on", "tomorrow"
    )

    assert (result.code, result.err) == (0, "Take it back: salesbook undo\n")


@pytest.mark.usefixtures("seeded")
def test_a_portfolio_is_ones_own(salesbook: Run) -> None:
    assert salesbook("network", "transactional", variables=COLLEAGUE).out == (
        "There is nobody with whom you only ever did business.\nNext: salesbook due\n"
    )
