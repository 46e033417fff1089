"""A purpose that a strict book refuses: not one of its words is lost."""

import json

import pytest

from salesbook.cli.environment import Environment
from tests.house import Run, keep_account

LINE = "Wants pumps // Offered twelve // touch base soon @fri"


@pytest.fixture
def strict(book: Environment, salesbook: Run) -> Run:
    keep_account(book, "Acme")
    assert salesbook("config", "set", "purpose.mode", "strict").code == 0
    return salesbook


def texts(salesbook: Run, *words: str) -> list[tuple[str, str]]:
    items = json.loads(salesbook("find", *words, "--json").out)["items"]
    return [(item["kind"], item["text"]) for item in items]


def test_is_found_and_shown_as_it_was_typed(strict: Run) -> None:
    receipt = strict("log", "acme", LINE, "--json")

    assert json.loads(receipt.out)["item"]["follow_up"] is None
    assert texts(strict, "touch", "base") == [("interaction", LINE)]
    assert texts(strict, "ouch", "bas") == [("interaction", LINE)]
    assert texts(strict, "pumps") == [("interaction", "Wants pumps Offered twelve")]
    assert f"Typed      {LINE}" in strict("show", "acme").out
    assert LINE in strict("show", "acme", "--json").out


def test_is_not_said_twice_where_it_was_planned(strict: Run) -> None:
    strict("log", "acme", "Wants pumps // Offered twelve // Agree the pilot's price @fri")

    assert texts(strict, "pilot", "price") == [("follow_up", "Agree the pilot's price")]
    assert "Typed" not in strict("show", "acme").out


def test_leaves_with_the_words_that_an_edit_takes_out(strict: Run) -> None:
    strict("log", "acme", LINE)

    strict("edit", "last", "--discussed", "Wants valves")

    assert texts(strict, "pumps") == []
    assert [kind for kind, _ in texts(strict, "valves")] == ["interaction"]


def test_of_a_private_log_is_shown_to_nobody_else(strict: Run) -> None:
    strict("log", "acme", LINE, "--private")

    other = strict("show", "acme", variables={"SALESBOOK_REP": "Sam"})

    assert "touch base" not in other.out
