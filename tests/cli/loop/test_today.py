import json
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from tests.desk import Desk
from tests.house import Golden, Run


@pytest.fixture
def due(book: Environment) -> Environment:
    """Hand over a book with somebody due and somebody without a purpose."""
    with book.writing("account add") as writable:
        desk = Desk(writable)
        pumps = desk.account("Zuider Pumps BV", phone="020 624 1100")
        ann = desk.person("Anna de Wit", pumps)
        desk.follow_up(
            "Agree the delivery date of the three pumps", account_id=pumps, person_id=ann
        )
        desk.account("Tannery")
    return book


def test_an_empty_book_says_how_to_begin_and_creates_nothing(
    env: Environment, salesbook: Run, golden: Golden
) -> None:
    result = salesbook()

    assert (result.code, result.err) == (0, "")
    assert not env.data_folder.exists()
    golden("today-empty.txt", result.out)


@pytest.mark.usefixtures("due")
@pytest.mark.parametrize("width", ["40", "80", "200"])
def test_the_day_at_a_glance(salesbook: Run, golden: Golden, width: str) -> None:
    salesbook("plan")

    result = salesbook(variables={"COLUMNS": width})

    lines = [line for line in result.out.splitlines() if not line.startswith("Next: ")]
    assert max(map(len, lines)) <= int(width)
    golden(f"today-{width}.txt", result.out)


@pytest.mark.usefixtures("due")
def test_without_a_plan_the_next_step_is_to_plan(salesbook: Run) -> None:
    result = salesbook()

    assert result.out.splitlines()[-1] == "Next: salesbook plan today"


@pytest.mark.usefixtures("due")
def test_the_day_is_one_document(salesbook: Run, golden: Golden) -> None:
    salesbook("plan")

    day = salesbook("today", "--json")
    now = salesbook("now", "--json")

    assert json.loads(day.out)["item"]["next"]["account"] == "Zuider Pumps BV"
    golden("today.json", day.out)
    golden("now.json", now.out)


@pytest.mark.usefixtures("due")
def test_a_document_of_an_evening_has_no_block(salesbook: Run) -> None:
    item = json.loads(salesbook("today", "--json", now="2026-11-28T12:00+01:00").out)["item"]

    assert (item["day"], item["block"]) == ("2026-11-30", None)
    assert item["next_block"] == {"kind": "preparation", "start": "08:30", "end": "10:00"}


@pytest.mark.usefixtures("due")
@pytest.mark.parametrize(
    ("now", "lines"),
    [
        (
            "2026-11-23T07:00+01:00",
            ["Mon 23 Nov 07:00 · the day begins at 08:30"],
        ),
        (
            "2026-11-23T12:40+01:00",
            [
                "Mon 23 Nov 12:40 · Break until 13:00, 20 min left",
                "Then preparation, from 13:00",
            ],
        ),
        (
            "2026-11-23T16:10+01:00",
            ["Mon 23 Nov 16:10 · Reference until 17:00, 50 min left"],
        ),
        (
            "2026-11-27T17:30+01:00",
            ["Fri 27 Nov 17:30 · next: Mon 30 Nov (in 3 days) 08:30"],
        ),
    ],
)
def test_now_says_where_the_day_stands(salesbook: Run, now: str, lines: list[str]) -> None:
    result = salesbook("now", now=now)

    assert result.out.splitlines()[: len(lines)] == lines


def test_when_all_is_done_it_says_so(book: Environment, salesbook: Run) -> None:
    with book.writing("account add") as writable:
        Desk(writable).account("Tannery")

    before = salesbook("now")
    salesbook("plan")
    after = salesbook("now")

    assert before.out.splitlines()[2:] == ["Nobody is due.", "Next: salesbook plan today"]
    assert after.out.splitlines()[2:] == ["No contact is planned any more.", "Next: salesbook pick"]


def test_when_nobody_needs_anything_due_is_next(book: Environment, salesbook: Run) -> None:
    with book.writing("account add") as writable:
        desk = Desk(writable)
        desk.contact(desk.account("Tannery"))
    salesbook("plan")

    result = salesbook()

    assert result.out.splitlines()[-1] == "Next: salesbook due"


@pytest.mark.usefixtures("due")
def test_what_was_not_logged_stands_out(salesbook: Run) -> None:
    salesbook("plan")

    result = salesbook(now="2026-11-23T10:31+01:00")

    assert "1 to log or to do" in result.out


def test_where_somebody_came_due_since_the_plan_the_next_step_is_to_plan_again(
    book: Environment, salesbook: Run
) -> None:
    assert book.book_address
    salesbook("account", "add", "Acme")
    salesbook("plan")
    salesbook("followup", "add", "acme", "Agree the delivery date of the pumps", "--on", "today")

    result = salesbook("now")

    assert result.out.splitlines()[-1] == "Next: salesbook plan today"


@pytest.mark.usefixtures("due")
def test_a_meeting_of_a_calendar_is_busy_and_no_break(salesbook: Run, tmp_path: Path) -> None:
    busy = tmp_path / "busy.ics"
    busy.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        "DTSTART:20261123T100000Z\r\nDTEND:20261123T113000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    salesbook("calendar", "add", str(busy))

    shown = {
        now: salesbook("now", now=f"2026-11-23T{now}+01:00").out.splitlines()[:2]
        for now in ("10:10", "11:10", "12:29", "12:31")
    }

    document = json.loads(salesbook("now", "--json", now="2026-11-23T10:10+01:00").out)["item"]

    assert [document[name].get("busy") for name in ("block", "next_block")] == [None, True]
    assert shown == {
        "10:10": [
            "Mon 23 Nov 10:10 · Customer contact until 11:00, 50 min left",
            "Then busy, from 11:00",
        ],
        "11:10": [
            "Mon 23 Nov 11:10 · Busy until 12:30, 1 h 20 left",
            "Then break, from 12:30",
        ],
        "12:29": ["Mon 23 Nov 12:29 · Busy until 12:30, 1 min left", "Then break, from 12:30"],
        "12:31": [
            "Mon 23 Nov 12:31 · Break until 13:00, 29 min left",
            "Then preparation, from 13:00",
        ],
    }


def test_who_is_due_though_nobody_is_planned_any_more_is_said(
    book: Environment, salesbook: Run
) -> None:
    salesbook("account", "add", "Acme")
    salesbook("plan")
    salesbook("followup", "add", "acme", "Agree the delivery date of the pumps", "--on", "today")

    early = salesbook("now")
    late = salesbook("now", now="2026-11-23T16:30+01:00")
    salesbook("config", "set", "day.commercial", "none")
    unplanned = salesbook("now", now="2026-11-24T09:30+01:00")

    assert book.book_address
    assert early.out.splitlines()[2:] == [
        "No contact is planned any more, though 1 is due and there is time.",
        "Next: salesbook plan today",
    ]
    assert late.out.splitlines()[1:] == [
        "No contact is planned any more, though 1 is due.",
        "Next: salesbook due",
    ]
    assert "No contact has a place, though 1 is due." in unplanned.out


@pytest.mark.usefixtures("book")
def test_before_a_time_agreed_for_the_evening_one_is_free(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")
    salesbook("followup", "add", "acme", "Agree the price of the pump", "--on", "today 17:30")
    salesbook("plan")

    shown = salesbook("now", now="2026-11-23T17:10+01:00").out.splitlines()

    assert shown[0] == "Mon 23 Nov 17:10 · free until 17:30"
    assert shown[1].split()[:3] == ["17:30", "1", "Acme"]
