"""Why somebody stands where they stand in a plan, from the front door to the book."""

import json
from datetime import time
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import InteractionKind
from tests.desk import Desk
from tests.house import Run

CALENDAR = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
DTSTART:20261123T100000
DTEND:20261123T103000
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def day(book: Environment) -> Environment:
    """Hand over a book with two calls and a video call at an agreed time."""
    with book.writing("account add") as writable:
        desk = Desk(writable)
        for name in ("Acme", "Beta"):
            account = desk.account(name, phone="020 1")
            person = desk.person(f"Ann of {name}", account)
            desk.follow_up("Agree the date", account_id=account, person_id=person)
        mill = desk.account("Mill")
        desk.follow_up(
            "Show the controller", account_id=mill, channel=InteractionKind.VIDEO, at=time(13, 15)
        )
    return book


def why(salesbook: Run, name: str, now: str = "09:30") -> list[str]:
    shown = salesbook(
        "plan", "--why", name, now=f"2026-11-23T{now}+01:00", variables={"COLUMNS": "200"}
    )
    told = shown.out.split("\n\n")[0].splitlines()[1:]
    return [line.strip() for line in told]


@pytest.mark.usefixtures("day")
def test_the_order_of_the_list_and_an_agreed_time_are_reasons(salesbook: Run) -> None:
    assert why(salesbook, "acme") == [
        "Number 1 of 3 in the order of due: the first time left for it."
    ]
    assert " ".join(why(salesbook, "beta")) == (
        "Number 2 of 3 in the order of due: the first time left for it,"
        " right after Acme, which stands before it."
    )
    assert why(salesbook, "mill")[-1:] == ["Agreed for 13:15: planning leaves that time alone."]


@pytest.mark.usefixtures("day")
def test_their_hours_their_clock_and_our_calendar_are_reasons(
    salesbook: Run, tmp_path: Path
) -> None:
    file = tmp_path / "work.ics"
    file.write_text(CALENDAR.replace("\n", "\r\n"))
    salesbook("calendar", "add", str(file))
    salesbook("person", "edit", "ann of acme", "--best-hours", "mon 11-12")
    salesbook("account", "edit", "beta", "--country", "GB", "--zone", "Europe/London")

    assert why(salesbook, "acme")[:2] == [
        "Best reached 11:00 to 12:00.",
        "Your calendar takes 10:00 to 10:30.",
    ]
    assert why(salesbook, "beta")[0] == (
        "Their own commercial hours are 11:00 to 13:00 and 15:00 to 17:00 of our day."
    )


@pytest.mark.usefixtures("day")
def test_a_calendar_named_for_once_counts_for_why_and_for_the_week(
    salesbook: Run, tmp_path: Path
) -> None:
    file = tmp_path / "work.ics"
    file.write_text(CALENDAR.replace("\n", "\r\n"))

    told = salesbook("plan", "--why", "acme", "--busy", str(file))
    week = salesbook("plan", "week", "--busy", str(file), "--busy", str(tmp_path / "gone.ics"))

    assert "Your calendar takes 10:00 to 10:30." in told.out
    assert "  10:30   1  Acme" in week.out
    assert "of 4 h 05" in week.out
    assert week.err.count("gone.ics") == 1


@pytest.mark.usefixtures("day")
def test_a_day_too_short_a_holiday_and_what_had_begun_are_reasons(salesbook: Run) -> None:
    salesbook("account", "edit", "beta", "--country", "GE")
    salesbook("plan")
    salesbook("person", "edit", "ann of acme", "--best-hours", "tue 11-12")

    holiday, never = why(salesbook, "beta"), why(salesbook, "acme")
    salesbook("person", "edit", "ann of acme", "--best-hours", "none")
    begun = why(salesbook, "acme", "10:05")
    salesbook("config", "set", "day.commercial", "10:00-10:10")
    full = why(salesbook, "acme")

    assert holiday == ["Their holiday: Saint George's Day."]
    assert never == ["Best reached at no hour of this day."]
    assert begun == ["It had begun or was settled when this was planned: that stays."]
    assert full == ["Number 1 of 3 in the order of due: those before it take the time there is."]


def test_how_long_their_own_contacts_took_is_a_reason(day: Environment, salesbook: Run) -> None:
    with day.writing("log") as book:
        desk = Desk(book)
        other = desk.account("Other")
        for minutes in (6, 7, 8, 9, 10):
            desk.contact(other, duration_s=minutes * 60)

    told = why(salesbook, "acme")
    document = json.loads(
        salesbook("plan", "--why", "acme", "--json", now="2026-11-23T09:30+01:00").out
    )["item"]

    assert told[-1] == "Half of your latest 5 of its kind took 8 minutes or less."
    assert document["items"][-1]["because"][-1]["usual"] == {"minutes": 8, "of": 5}


def test_two_agreed_times_that_clash_name_each_other(day: Environment, salesbook: Run) -> None:
    with day.writing("followup add") as book:
        desk = Desk(book)
        desk.follow_up("Agree the price", account_id=desk.account("Other"), at=time(13, 20))

    assert why(salesbook, "other") == [
        "Agreed for 13:20, but Mill has that time too: agree another."
    ]
