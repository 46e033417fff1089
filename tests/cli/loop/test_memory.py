"""The card and the whole memory of an account of which everything is known."""

import json
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.presence.document import DocumentKind
from salesbook.store.compiled.tables import DOCUMENTS
from tests.house import Golden, Run
from tests.once import made_once

SCREEN = 40
COMMANDS = """
10-01 account add Acme --zone Asia/Tokyo
10-01 person add Anna_Vermeer --account acme --title Director --phone 0205550123
10-01 person add Bob_Smit --account acme --title Buyer --email bob@acme.example
10-01 person add Cleo_Kok --account acme --title Engineer
10-01 person edit anna --channel phone --best-hours tue_9-11
10-02 order add acme Pump:12 --on 2026-08-03 --new --no-aftercare
10-02 order add acme Pump:10 --on 2026-09-02 --no-aftercare
10-02 order add acme Pump:12 --on 2026-10-02 --no-aftercare
06-01 opportunity add acme Old_line
08-03 opportunity won Old_line --no-aftercare
11-02 opportunity add acme Pump_line_3 --amount 12k --stage needs --close 2026-12-18
11-20 complaint open acme The_pump_sings --severity high
11-02 agreement set acme --every 14d --max 4 --channel phone --reply 24h --we Answer_in_a_day
11-02 occasion add anna birthday 26_nov_1980
11-02 fact add anna Rows_on_Sundays
11-02 fact add bob His_son_studies_in_Delft --shared
11-10 promise add acme Pay_the_invoice --by them --on 2026-11-12
11-12 promise kept last
11-10 promise add acme Send_the_drawing --by us --on 2026-11-20
11-10 promise add acme Answer_on_the_price --by them --on 2026-11-30
11-20 note acme Their_budget_may_be_cut --kind risk
"""
"""What was typed on which day of the year; `_` stands for a blank in a word."""


@pytest.fixture
@made_once
def acme(book: Environment, salesbook: Run) -> Environment:
    for line in COMMANDS.strip().splitlines():
        day, *typed = line.split()
        argv = [word.replace("_", " ") for word in typed]
        result = salesbook(*argv, now=f"2026-{day}T09:00:00+01:00")
        assert result.code == 0, (line, result.err)
    with book.writing("seed") as opened:
        title = {"title": "Pump brochure", "title_key": "pump brochure"}
        opened.add(DOCUMENTS, **title, kind=DocumentKind.LINK, url="https://acme.example/pumps")
    note = "Line 3 stops // Offered a pump // Agree the date of the test @fri"
    salesbook("log", "acme", note, "-w", "anna", "--sent", "brochure", "--at", "17 nov 10:00")
    salesbook("person", "role", "anna", "decision_maker", "--stance", "for", "--evidence", "last")
    salesbook("person", "role", "bob", "blocker", "--stance", "against", "--influence", "1")
    salesbook("person", "role", "cleo", "champion", "--stance", "for", "--influence", "2")
    return book


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize("width", [60, 80, 140])
def test_the_card_fits_a_screen_and_leads_with_the_purpose(
    salesbook: Run, golden: Golden, width: int
) -> None:
    result = salesbook("brief", "acme", variables={"COLUMNS": str(width)})

    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("The purpose of my call is: ")
    assert len(result.out.splitlines()) < SCREEN
    golden(f"brief-memory-{width}.txt", result.out)


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize("width", [60, 80, 140])
def test_the_whole_memory_is_on_one_page(salesbook: Run, golden: Golden, width: int) -> None:
    result = salesbook("show", "acme", variables={"COLUMNS": str(width)})

    assert (result.code, result.err) == (0, "")
    golden(f"show-memory-{width}.txt", result.out)


def item_of(salesbook: Run, *argv: str) -> dict[str, Any]:
    item: dict[str, Any] = json.loads(salesbook(*argv, "--json").out)["item"]
    return item


@pytest.mark.usefixtures("acme")
def test_the_documents_have_all_of_it(salesbook: Run) -> None:
    card, whole = item_of(salesbook, "brief", "acme"), item_of(salesbook, "show", "acme")

    assert [one["person"] for one in card["deciders"]] == ["Anna Vermeer"]
    assert card["blockers"][0]["could_convert"][0]["person"] == "Cleo Kok"
    assert {one["text"] for one in card["facts"]} == {
        "Rows on Sundays",
        "His son studies in Delft",
    }
    assert card["complaints"][0]["severity"] == "high"
    assert card["opportunities"][0]["stage"] == "needs"
    assert card["reorder"]["orders_n"] == 3
    assert card["agreement"]["every_days"] == 14
    assert [one["kind"] for one in card["occasions"]] == ["birthday"]
    assert [one["title"] for one in card["documents"]] == ["Pump brochure"]
    assert card["kept"]["theirs"]["kept"] == 1
    assert [one["about"] for one in card["questions"]] == ["proposal"]
    assert {one["kind"] for one in whole["events"]} == {"order", "stage", "complaint"}
    assert [one["product"] for one in whole["rhythms"]] == [None, "Pump"]


@pytest.mark.usefixtures("book")
def test_before_a_kind_word_goes_what_they_told_and_the_day_that_is_near(salesbook: Run) -> None:
    salesbook("person", "add", "Anna Vermeer")
    salesbook("fact", "add", "anna", "Our son rows too", "--mine")
    salesbook("occasion", "add", "anna", "birthday", "26 nov")
    salesbook(
        "followup", "add", "anna", "Wish her a happy birthday", "--on", "26 nov", "--goodwill"
    )

    told = salesbook("brief", "anna").out

    first = told.index("They told")
    assert "They told  Our son rows too (we told them) · Anna Vermeer" in told
    assert first < told.index("Day ") < told.index("Open follow-ups")
    assert item_of(salesbook, "brief", "anna")["deciders"] == []


@pytest.mark.usefixtures("book")
def test_what_ended_stands_in_the_timeline(salesbook: Run) -> None:
    earlier = "2026-09-01T09:00:00+02:00"
    salesbook("account", "add", "Acme", now=earlier)
    salesbook("opportunity", "add", "acme", "Valves", now=earlier)
    salesbook("opportunity", "add", "acme", "Seals", "--close", "2026-09-30", now=earlier)
    said = ["--because", "price", "--note", "Too dear by half"]
    salesbook("opportunity", "lost", "valves", *said)
    salesbook("complaint", "open", "acme", "A box was wet", "--severity", "low", now=earlier)
    salesbook("complaint", "close", "last", "--because", "A new box was sent")
    salesbook("order", "add", "acme", "Seal:4", "--new", "--return", "--total", "80")
    salesbook("order", "add", "acme", "Seal:4", "--on", "2026-09-04", "--no-aftercare")
    salesbook("log", "acme", "Talked of seals", "--at", "2026-09-02 10:00")
    salesbook("log", "acme", "Talked of boxes", "--at", "2026-09-03 10:00")

    told = salesbook("show", "acme").out

    assert "Seals · Prospecting for 83 days: stands still · closes Wed 30 Sep" in told
    for said_then in (
        "Mon 23 Nov, today · stage · Valves: Lost (price: Too dear by half)",
        "Mon 23 Nov, today · complaint closed · A new box was sent",
        "Mon 23 Nov, today · return · 4 Seal · EUR -80",
        "Tue 1 Sep, 3 months ago · complaint · A box was wet",
    ):
        assert said_then in told
    assert "Next  not enough orders (1 of 3)" in told
    assert "Next order" not in salesbook("brief", "acme").out
    latest = salesbook("show", "acme", "--limit", "1").out
    assert "1 older" in latest
    assert "A box was wet" not in latest


@pytest.mark.usefixtures("book")
def test_who_left_and_who_helps_from_outside_is_remembered(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")
    salesbook("account", "add", "Globex")
    salesbook("person", "add", "Old Hand", "--account", "Acme", "--title", "Director")
    salesbook("person", "moved", "old hand", "Globex")
    salesbook("person", "add", "Ada Wise")
    salesbook("person", "role", "ada", "influencer", "--account", "acme", "--stance", "for")

    told = salesbook("show", "acme").out

    assert "  Ada Wise  from outside · influencer · for · claimed\n" in told
    whole = item_of(salesbook, "show", "acme")
    assert [one["person"] for one in whole["seats"]] == ["Ada Wise"]
    assert [one["now_at"] for one in whole["left"]] == ["Globex"]
    assert "  Old Hand  Director · left, since Mon 23 Nov · now at Globex\n" in told
