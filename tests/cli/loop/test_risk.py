"""A risk that was noted stays before the rep's eyes until it is closed."""

import json
from typing import Any

import pytest

from tests.house import Run

pytestmark = pytest.mark.usefixtures("acme", "sound")
RISK = "Their budget may be cut"


@pytest.fixture
def acme(book: object, salesbook: Run) -> None:
    """Keep an account with a number and somebody to call today, and a risk there."""
    del book
    salesbook("account", "add", "Acme", "--phone", "+31 20 555 0101")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme", "--phone", "+31 6 5550 0102")
    salesbook("followup", "add", "anna", "Agree the date of the pilot", "--on", "today")
    assert salesbook("note", "acme", RISK, "--kind", "risk").code == 0


def said(salesbook: Run, *argv: str) -> dict[str, Any]:
    result = salesbook(*argv, "--json")
    assert result.code == 0, result.err
    found: dict[str, Any] = json.loads(result.out)
    return found


def prepared(salesbook: Run) -> list[str]:
    """List what is to be prepared for the contacts of the day."""
    blocks = said(salesbook, "plan")["item"]["blocks"]
    found = [each for block in blocks for each in block["items"]]
    return [each["reason"] for each in found if each["kind"] == "prepare"]


def test_it_stays_in_brief_due_and_preparation_until_it_is_closed(salesbook: Run) -> None:
    brief = said(salesbook, "brief", "acme")["item"]
    [due] = said(salesbook, "due")["items"]
    before = prepared(salesbook)

    salesbook("note", "close", "last")

    assert (brief["risks"], due["flags"], before) == ([RISK], ["risk"], ["risk"])
    assert said(salesbook, "brief", "acme")["item"]["risks"] == []
    assert said(salesbook, "due")["items"][0]["flags"] == []
    assert prepared(salesbook) == []


def test_the_screens_say_it_where_the_call_is_prepared(salesbook: Run) -> None:
    assert f"Risk  {RISK}" in salesbook("brief", "acme").out
    assert "mind the risk" in " ".join(salesbook("plan").out.split())


def test_a_talk_closes_no_risk(salesbook: Run) -> None:
    salesbook("log", "anna", "Spoke // Offered twelve // Agree the price @today")

    assert said(salesbook, "brief", "acme")["item"]["risks"] == [RISK]


def test_closing_one_is_taken_back(salesbook: Run) -> None:
    salesbook("note", "close", "last")
    salesbook("undo")

    assert said(salesbook, "due")["items"][0]["flags"] == ["risk"]
