import json
from pathlib import Path
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.loop.busy import Agenda
from salesbook.exchange import calendar
from tests.house import Golden, Run, keep_account

FILE = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
DTSTART:20261123T103000
DTEND:20261123T111500
SUMMARY:Board
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART:20261102T220000
DTEND:20261103T020000
RRULE:FREQ=WEEKLY;BYDAY=MO
END:VEVENT
BEGIN:VEVENT
UID:3
DTSTART;VALUE=DATE:20261127
SUMMARY:Stocktaking
TRANSP:OPAQUE
END:VEVENT
BEGIN:VEVENT
UID:4
SUMMARY:Some day
END:VEVENT
END:VCALENDAR
"""

pytestmark = pytest.mark.usefixtures("book")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    written = tmp_path / "work.ics"
    written.write_bytes(FILE.replace("\n", "\r\n").encode())
    return written


def test_a_calendar_is_added_listed_and_read(salesbook: Run, file: Path, golden: Golden) -> None:
    added = salesbook("calendar", "add", str(file))
    listed = salesbook("calendar", "list")
    busy = salesbook("calendar", "busy")

    assert (added.code, listed.code, busy.code) == (0, 0, 0)
    golden("calendar.txt", added.out + listed.out + busy.out)


def test_adding_it_again_changes_nothing_and_another_takes_its_place(
    salesbook: Run, file: Path
) -> None:
    salesbook("calendar", "add", str(file))

    again = salesbook("calendar", "add", str(file), "--json")
    file.write_bytes(file.read_bytes().replace(b"Board", b"Council"))
    renewed = salesbook("calendar", "add", str(file))

    assert json.loads(again.out)["item"]["calendar"]["changed"] is False
    assert "renewed" in renewed.out
    assert "Council" in salesbook("calendar", "busy", "today").out
    assert "Board" not in salesbook("calendar", "busy", "today").out


def test_busy_times_are_instants_to_a_program(salesbook: Run, file: Path) -> None:
    said = salesbook("calendar", "busy", "today", "--file", str(file), "--json")

    assert json.loads(said.out)["items"] == [
        {
            "start": "2026-11-23T10:30:00+01:00",
            "end": "2026-11-23T11:15:00+01:00",
            "summary": "Board",
        },
        {
            "start": "2026-11-23T22:00:00+01:00",
            "end": "2026-11-24T02:00:00+01:00",
            "summary": "",
        },
    ]
    assert "“Some day” was left out: it has no DTSTART" in said.err


def test_a_day_on_which_nothing_is_busy_says_so(salesbook: Run) -> None:
    assert "Nothing is busy on Mon 23 Nov to Sun 29 Nov." in salesbook("calendar", "busy").out
    assert "Nothing is busy on Tue 24 Nov." in salesbook("calendar", "busy", "tomorrow").out
    assert json.loads(salesbook("calendar", "list", "--json").out)["items"] == []
    assert "No calendar is kept yet" in salesbook("calendar", "list").out


def test_one_that_is_removed_counts_no_more_and_comes_back(salesbook: Run, file: Path) -> None:
    salesbook("calendar", "add", str(file), "--name", "desk")

    removed = salesbook("calendar", "remove", "desk")
    wrong = salesbook("calendar", "remove", "desk")
    salesbook("undo")
    other = salesbook("calendar", "remove", "work")

    assert "Plans respect the calendar desk no more" in removed.out
    assert (wrong.code, "You keep none" in wrong.err) == (1, True)
    assert (other.code, "You keep “desk”" in other.err) == (1, True)


def test_a_plan_goes_round_what_is_busy_and_agreed_calls_stay(
    salesbook: Run, book: Environment, file: Path
) -> None:
    for number in range(12):
        keep_account(book, f"Account {number:02}")
        salesbook("followup", "add", f"account {number:02}", "Agree the price", "--on", "today")
    keep_account(book, "Agreed")
    salesbook("followup", "add", "agreed", "Sign the order", "--on", "today 10:45")

    plan = salesbook("plan", "today", "--busy", str(file), "--json")
    blocks = json.loads(plan.out)["item"]["blocks"]
    contacts = [item for block in blocks for item in block["items"] if item["kind"] == "contact"]
    free = [(item["start"], item["end"]) for item in contacts if item["account"] != "Agreed"]

    assert [item["start"] for item in contacts if item["account"] == "Agreed"] == ["10:45"]
    assert free
    assert all(end <= "10:30" or start >= "11:15" for start, end in free)
    assert "was left out" in plan.err


def test_a_call_that_only_a_meeting_keeps_out_says_so(
    salesbook: Run, book: Environment, tmp_path: Path
) -> None:
    all_day = tmp_path / "away.ics"
    all_day.write_text(FILE.replace("103000", "080000").replace("111500", "180000"))
    keep_account(book, "Acme")
    salesbook("followup", "add", "acme", "Agree the price", "--on", "today")

    plan = salesbook("plan", "today", "--busy", str(all_day))

    assert "you are busy" in plan.out


def test_a_file_that_is_not_there_is_a_sentence(salesbook: Run) -> None:
    outcome = salesbook("calendar", "add", "nowhere.ics")

    assert outcome.code == 1
    assert "nowhere.ics" in outcome.err


def test_a_calendar_is_read_while_nobody_waits_for_the_book(
    salesbook: Run, book: Environment, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_before = calendar.read_busy

    def read_meanwhile(*asked: Any, **how: Any) -> Agenda:
        keep_account(book, "Kept meanwhile")
        return read_before(*asked, **how)

    monkeypatch.setattr(calendar, "read_busy", read_meanwhile)
    added = salesbook("calendar", "add", str(file))

    assert (added.code, added.err) == (0, "")
    assert "Kept meanwhile" in salesbook("account", "list").out


def test_a_calendar_larger_than_a_text_of_the_book_is_for_plans_to_name(
    salesbook: Run, file: Path
) -> None:
    file.write_bytes(file.read_bytes().replace(b"Board", b"x" * 1_000_000))

    refused = salesbook("calendar", "add", str(file))

    assert refused.code == 1
    assert "is larger than the 1 MB that a book keeps of a calendar." in refused.err
    assert f"salesbook plan today --busy {file}" in refused.err
    assert salesbook("plan", "today", "--busy", str(file)).code == 0
