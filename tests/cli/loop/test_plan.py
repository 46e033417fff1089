import json
from datetime import date, time
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.interaction import Outcome
from salesbook.work.accounts.names import find_subject
from salesbook.work.loop.made import mark_done
from tests.desk import Desk
from tests.house import MONDAY, Golden, Run, at


@pytest.fixture
def day(book: Environment) -> Environment:
    """Hand over a book with a Monday's work in it."""
    with book.writing("account add") as writable:
        desk = Desk(writable)
        pumps = desk.account("Zuider Pumps BV", phone="020 624 1100")
        ann = desk.person("Anna de Wit", pumps)
        desk.follow_up(
            "Agree the delivery date of the three pumps", account_id=pumps, person_id=ann
        )
        desk.follow_up("check in", account_id=desk.account("Harbour Crane & Sons"))
        dairy = desk.account("Dairy Works", phone="030 231 9000")
        desk.person("Piet Bos", dairy)
        desk.follow_up("Send the service contract", account_id=dairy, channel=InteractionKind.EMAIL)
        desk.promise("the test report of the valve", account_id=dairy)
        mill = desk.account("Paper Mill Noord")
        desk.person("Els Kok", mill)
        desk.follow_up(
            "Show the new controller",
            account_id=mill,
            channel=InteractionKind.VIDEO,
            at=time(13, 15),
        )
        lone = desk.person("Rita Lone")
        desk.phone("06 1234", person_id=lone)
        desk.follow_up("Ask her what the congress decided", person_id=lone)
        for name in ("Brewery Oost", "Glass House", "Tannery"):
            desk.account(name)
    return book


@pytest.mark.usefixtures("day")
@pytest.mark.parametrize("width", ["40", "80", "120", "200"])
def test_a_plan_is_laid_out_for_any_width(salesbook: Run, golden: Golden, width: str) -> None:
    result = salesbook("plan", "today", variables={"COLUMNS": width})

    assert (result.code, result.err) == (0, "")
    lines = [line for line in result.out.splitlines() if not line.startswith("Next: ")]
    assert max(map(len, lines)) <= int(width)
    golden(f"plan-{width}.txt", result.out)


@pytest.mark.usefixtures("day")
def test_a_plan_is_one_document(salesbook: Run, golden: Golden) -> None:
    result = salesbook("plan", "--json")

    document = json.loads(result.out)
    assert (document["salesbook"], document["kind"], document["as_of"]) == (1, "plan", "2026-11-23")
    assert {block["kind"] for block in document["item"]["blocks"]} == {
        "preparation",
        "contact",
        "reference",
        "break",
    }
    golden("plan.json", result.out)


def test_planning_again_at_noon_keeps_the_past(
    day: Environment, salesbook: Run, golden: Golden
) -> None:
    salesbook("plan")
    with at(day, "2026-11-23T10:20+01:00").writing("log") as writable:
        account = find_subject(writable, "zuider").account_id
        mark_done(writable, Desk(writable).contact(account, outcome=Outcome.NO_ANSWER))

    result = salesbook("plan", now="2026-11-23T11:20+01:00")

    golden("plan-again.txt", result.out)


@pytest.mark.usefixtures("day")
def test_a_plan_equal_to_the_last_says_unchanged(salesbook: Run) -> None:
    salesbook("plan")

    result = salesbook("plan")

    assert result.out.splitlines()[0] == "Mon 23 Nov · today · 4 contacts · revision 1, unchanged"


@pytest.mark.usefixtures("day")
def test_a_bare_undo_passes_over_a_plan(salesbook: Run) -> None:
    salesbook("config", "set", "day.lunch", "none")
    salesbook("plan")

    result = salesbook("undo")

    assert result.code == 0
    assert "Set day.lunch" in result.out


@pytest.mark.usefixtures("day")
def test_in_the_evening_it_says_that_it_is_tomorrow_s(salesbook: Run) -> None:
    result = salesbook("plan", now="2026-11-23T18:00+01:00")

    assert result.out.splitlines()[:2] == [
        "The working day is over: this is Tue 24 Nov (tomorrow).",
        "Tue 24 Nov · tomorrow · 4 contacts · revision 1",
    ]


@pytest.mark.usefixtures("day")
def test_on_a_sunday_it_says_that_it_is_monday_s(salesbook: Run) -> None:
    result = salesbook("plan", now="2026-11-29T11:00+01:00")

    assert result.out.splitlines()[0] == "Sun 29 Nov is a day off: this is Mon 30 Nov (tomorrow)."


@pytest.mark.usefixtures("day")
def test_a_week_is_shown_and_not_kept(salesbook: Run, golden: Golden) -> None:
    result = salesbook("plan", "week")
    document = salesbook("plan", "week", "--json")

    golden("plan-week.txt", result.out)
    assert [item["day"][-2:] for item in json.loads(document.out)["items"]] == [
        "23",
        "24",
        "25",
        "26",
        "27",
    ]
    assert salesbook("plan", "--revisions").code == 1


@pytest.mark.usefixtures("day")
def test_a_day_gone_by_is_shown_as_it_was_kept(salesbook: Run, golden: Golden) -> None:
    salesbook("plan")

    shown = salesbook("plan", "yesterday", now="2026-11-24T09:00+01:00")
    document = salesbook("plan", "2026-11-23", "--json", now="2026-11-24T09:00+01:00")

    golden("plan-past.txt", shown.out)
    assert json.loads(document.out)["item"]["revision"] == 1


def test_a_day_gone_by_without_a_plan_says_so(salesbook: Run) -> None:
    result = salesbook("plan", "yesterday")

    assert (result.code, result.out) == (1, "")
    assert result.err == "Error: No plan was kept for Sun 22 Nov.\nHint: salesbook plan today\n"


@pytest.mark.usefixtures("day")
def test_the_revisions_of_a_day_are_listed(salesbook: Run) -> None:
    salesbook("plan", now="2026-11-23T08:00+01:00")
    salesbook("plan")

    listed = salesbook("plan", "--revisions")
    document = json.loads(salesbook("plan", "today", "--revisions", "--json").out)

    assert listed.out.splitlines()[:3] == [
        "Revision  Made              Contacts  Logged",
        "       1  Mon 23 Nov 08:00         4       0",
        "       2  Mon 23 Nov 09:30         4       0",
    ]
    assert [item["revision"] for item in document["items"]] == [1, 2]
    assert {each["change"] for each in document["changes"]} == {"kept"}


def test_the_evening_is_compared_with_the_morning(
    day: Environment, salesbook: Run, golden: Golden
) -> None:
    salesbook("plan")
    with at(day, "2026-11-23T10:20+01:00").writing("log") as writable:
        account = find_subject(writable, "zuider").account_id
        mark_done(writable, Desk(writable).contact(account, outcome=Outcome.NO_ANSWER))
        late = Desk(writable).account("Late Ltd", phone="020 1")
        Desk(writable).follow_up("Agree the day of the move", account_id=late)
    salesbook("plan", now="2026-11-23T11:20+01:00")

    listed = salesbook("plan", "--revisions", now="2026-11-23T16:00+01:00")
    document = salesbook("plan", "--revisions", "--json", now="2026-11-23T16:00+01:00")

    golden("plan-revisions.txt", listed.out)
    assert {
        "account": "Late Ltd",
        "person": None,
        "purpose": "Agree the day of the move",
        "change": "added",
        "from": None,
        "to": "11:35",
        "done": False,
    } in json.loads(document.out)["changes"]


@pytest.mark.usefixtures("day")
def test_the_revisions_of_an_evening_are_those_of_the_day_laid_out(salesbook: Run) -> None:
    salesbook("plan", now="2026-11-23T19:00+01:00")

    listed = salesbook("plan", "--revisions", "--json", now="2026-11-23T19:00+01:00")

    assert [item["revision"] for item in json.loads(listed.out)["items"]] == [1]


@pytest.mark.usefixtures("day")
@pytest.mark.parametrize(
    ("name", "first"),
    [
        (
            "zuider",
            "Zuider Pumps BV Mon 23 Nov 10:30, customer contact: Agree the delivery date of",
        ),
        (
            "tannery",
            "Tannery Mon 23 Nov 09:45, preparation: give it a purpose: Agree how we want to",
        ),
        ("rita", "Rita Lone Mon 23 Nov 10:15, customer contact: Ask her what the congress decided"),
    ],
)
def test_why_says_where_somebody_stands_in_the_plan(salesbook: Run, name: str, first: str) -> None:
    result = salesbook("plan", "--why", name)

    assert result.code == 0
    assert result.out.splitlines()[0] == first


@pytest.mark.usefixtures("day")
def test_why_of_a_day_gone_by_is_of_the_plan_that_was_kept(salesbook: Run) -> None:
    salesbook("plan")

    kept = salesbook("plan", "yesterday", "--why", "rita", now="2026-11-24T09:00+01:00")
    none = salesbook("plan", "2026-11-20", "--why", "rita", now="2026-11-24T09:00+01:00")

    assert kept.out.startswith("Rita Lone Mon 23 Nov 10:15, customer contact:")
    assert (none.code, none.err.splitlines()[0]) == (1, "Error: No plan was kept for Fri 20 Nov.")


@pytest.mark.usefixtures("day")
def test_why_of_a_day_gone_by_speaks_of_what_was_known_then(salesbook: Run) -> None:
    salesbook("plan")
    then = salesbook("plan", "--why", "rita")
    salesbook("log", "rita", "They meet again in March", now="2026-11-23T16:00+01:00")

    now = salesbook("plan", "yesterday", "--why", "rita", now="2026-11-24T09:00+01:00")

    assert "Follow-up of Mon 23 Nov (today)" in then.out
    assert "As it stood on Mon 23 Nov 09:30:" in now.out
    assert now.out.splitlines()[-3:] == then.out.splitlines()[-3:]


def test_why_says_that_somebody_has_no_place(day: Environment, salesbook: Run) -> None:
    with day.writing("config set") as writable:
        desk = Desk(writable)
        for number in range(30):
            desk.account(f"Quiet {number:02}")
        later = desk.account("Later")
        desk.follow_up("Visit the plant", account_id=later, due_on=date(2026, 11, 27))
    salesbook("config", "set", "day.commercial", "10:00-10:20")

    crowded = salesbook("plan", "--why", "zuider")
    waiting = salesbook("plan", "--why", "tannery")
    quiet = salesbook("plan", "--why", "later", "--json")
    calm = salesbook("plan", "--why", "later")

    assert crowded.out.splitlines()[0] == (
        "Zuider Pumps BV has no place on Mon 23 Nov: no room left."
    )
    assert waiting.out.splitlines()[0] == (
        "Tannery is not in the plan of Mon 23 Nov: others need a purpose before it."
    )
    assert calm.out.splitlines()[0] == "Later is not in the plan of Mon 23 Nov: it is not due."
    item = json.loads(quiet.out)["item"]
    assert (item["name"], item["items"], item["unplaced"], item["list"]) == (
        "Later",
        [],
        [],
        "quiet",
    )


def test_what_has_no_place_is_listed_with_its_reason(
    book: Environment, salesbook: Run, golden: Golden
) -> None:
    with book.writing("account add") as writable:
        desk = Desk(writable)
        for number in range(120):
            account = desk.account(f"Account {number:03}", phone="1")
            desk.person("Somebody", account)
            desk.follow_up("Agree the scope of the pilot", account_id=account)

    result = salesbook("plan")
    document = salesbook("plan", "--json")

    golden("plan-full.txt", result.out)
    unplaced = json.loads(document.out)["item"]["unplaced"]
    assert len(unplaced) == 88
    assert unplaced[0] == {
        "account": "Account 012",
        "person": None,
        "purpose": "Agree the scope of the pilot",
        "reason": "no_slot",
    }


def test_a_few_without_a_place_are_all_named(book: Environment, salesbook: Run) -> None:
    with book.writing("account add") as writable:
        desk = Desk(writable)
        for number in range(14):
            desk.follow_up("Agree the scope", account_id=desk.account(f"Account {number:02}"))

    result = salesbook("plan")

    assert "Account 13  Agree the scope  no room left" in result.out
    assert "more: salesbook due" not in result.out


def test_those_beyond_what_a_day_could_hold_are_counted(book: Environment, salesbook: Run) -> None:
    salesbook("config", "set", "day.minutes.call", "1")
    salesbook("config", "set", "day.log_minutes", "0")
    with book.writing("account add") as writable:
        desk = Desk(writable)
        for number in range(101):
            desk.follow_up("Agree the scope", account_id=desk.account(f"Account {number:03}"))

    result = salesbook("plan")

    assert "Without a place" not in result.out
    assert "1 more: salesbook due" in result.out


@pytest.mark.usefixtures("day")
def test_what_was_planned_and_not_logged_is_asked_for_the_next_day(salesbook: Run) -> None:
    salesbook("plan")

    result = salesbook("plan", now="2026-11-24T09:00+01:00", variables={"COLUMNS": "200"})

    assert "log what was planned Mon 23 Nov 10:00: check in" in result.out


@pytest.mark.usefixtures("day")
def test_a_plan_for_somebody_unknown_names_the_nearest(salesbook: Run) -> None:
    result = salesbook("plan", "--why", "zzzz")

    assert (result.code, result.out) == (1, "")
    assert "zzzz" in result.err


def test_a_day_that_is_no_day_is_refused(salesbook: Run) -> None:
    result = salesbook("plan", "someday")

    assert (result.code, result.out) == (1, "")
    assert "someday" in result.err


def test_a_plan_of_an_empty_book_says_what_to_do(salesbook: Run) -> None:
    result = salesbook("plan")

    assert result.out.splitlines()[0] == "Mon 23 Nov · today · 0 contacts · revision 1"
    salesbook("config", "set", "day.lunch", "none")
    salesbook("plan")
    assert "From the first" not in salesbook("plan", "--revisions").out
    assert (
        result.out.splitlines()[-1] == "Next: salesbook import FILE, or salesbook account add NAME"
    )


def test_with_nobody_to_call_the_next_step_is_to_pick(book: Environment, salesbook: Run) -> None:
    with book.writing("account add") as writable:
        Desk(writable).account("Quiet")

    result = salesbook("plan", now="2026-11-23T08:00+01:00")

    assert result.out.splitlines()[-1] == "Next: salesbook pick"


def test_the_next_step_is_said_once_and_of_many_accounts_a_few_are_named(
    book: Environment, salesbook: Run
) -> None:
    with book.writing("account add") as writable:
        for number in range(12):
            Desk(writable).account(f"Quiet {number:02}")

    result = salesbook("plan", now="2026-11-23T08:00+01:00")

    words = result.out.replace("│", "").split()
    assert "give each a purpose: Quiet 00, Quiet 01, Quiet 02 and 7 more" in " ".join(words)
    assert result.out.splitlines()[-2:] == [
        "12 accounts need a purpose first",
        "Next: salesbook pick",
    ]


@pytest.mark.usefixtures("day")
def test_after_the_preparation_the_accounts_left_are_counted(salesbook: Run) -> None:
    result = salesbook("plan", now="2026-11-23T16:30+01:00")

    assert result.out.splitlines()[-2:] == [
        "3 accounts need a purpose first: salesbook pick",
        "Next: salesbook due",
    ]


@pytest.mark.usefixtures("day")
def test_late_on_a_day_that_had_contacts_the_next_step_is_to_close_it(salesbook: Run) -> None:
    salesbook("plan")

    result = salesbook("plan", now="2026-11-23T16:30+01:00")
    glance = salesbook(now="2026-11-23T16:35+01:00")

    assert result.out.splitlines()[-1] == "Next: salesbook wrap"
    assert glance.out.splitlines()[-1] == "Next: salesbook wrap"


def test_with_everybody_spoken_to_it_says_to_look_and_not_to_import(
    book: Environment, salesbook: Run
) -> None:
    with book.writing("account add") as writable:
        desk = Desk(writable)
        desk.contact(desk.account("Tannery"))

    result = salesbook("plan")

    assert result.out.splitlines()[-1] == "Next: salesbook due"


@pytest.mark.usefixtures("day")
@pytest.mark.parametrize("words", [["next", "week"], ["next week"], ["Next", "Week", "--json"]])
def test_next_week_shows_its_five_days(salesbook: Run, words: list[str]) -> None:
    result = salesbook("plan", *words)

    days = ["Mon 30 Nov", "Tue 1 Dec", "Wed 2 Dec", "Thu 3 Dec", "Fri 4 Dec"]
    if "--json" in words:
        shown = [each["day"] for each in json.loads(result.out)["items"]]
        assert shown == ["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"]
    else:
        assert [line[:10].rstrip() for line in result.out.splitlines() if " · in " in line] == days


@pytest.mark.usefixtures("day")
def test_what_this_week_holds_is_left_out_of_the_next(salesbook: Run) -> None:
    result = salesbook("plan", "next", "week")

    assert "Zuider" not in result.out


@pytest.mark.usefixtures("day")
@pytest.mark.parametrize("now", ["2026-11-27T17:30+01:00", "2026-11-28T10:00+01:00"])
def test_once_the_week_is_worked_the_coming_one_is_shown(salesbook: Run, now: str) -> None:
    week = salesbook("plan", "week", now=now)
    following = salesbook("plan", "next", "week", now=now)

    assert week.out.startswith("Mon 30 Nov · in ")
    assert following.out == week.out


def test_a_day_may_be_said_in_several_words(salesbook: Run) -> None:
    result = salesbook("plan", "next", "tue")

    assert result.out.startswith("Tue 1 Dec · in 8 days · ")


def test_days_of_a_week_without_work_say_why(salesbook: Run, tmp_path: Path) -> None:
    busy = tmp_path / "fair.ics"
    busy.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n"
        + "".join(
            f"BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART:{start}\r\nDTEND:{end}\r\nEND:VEVENT\r\n"
            for number, (start, end) in enumerate(
                [("20261124T110000Z", "20261124T140000Z"), ("20261125T070000Z", "20261125T170000Z")]
            )
        )
        + "END:VCALENDAR\r\n"
    )
    salesbook("holiday", "add", "2026-11-27", "Foundation Day")
    salesbook("away", "2026-11-26", "2026-11-29")

    result = salesbook("plan", "week", "--busy", str(busy))
    gone = salesbook("plan", "next", "week", now="2026-11-20T09:00+01:00")

    assert result.out.splitlines() == [
        "Mon 23 Nov · today · 0 contacts",
        "  ░░░░░░░░░░░░░░░░░░░░  0 min of 4 h",
        "",
        "Tue 24 Nov · tomorrow · 0 contacts",
        "  ░░░░░░░░░░░░░░░░░░░░  0 min of 3 h · 1 h busy",
        "",
        "Wed 25 Nov · in 2 days · 0 contacts",
        "  busy all day",
        "",
        "Thu 26 Nov · in 3 days · away",
        "",
        "Fri 27 Nov · in 4 days · Foundation Day",
        "",
        "Next: salesbook plan today",
    ]
    assert "Fri 27 Nov · in 7 days · Foundation Day" in gone.out.splitlines()


@pytest.mark.usefixtures("day")
def test_a_day_planned_once_has_nothing_to_compare(salesbook: Run) -> None:
    salesbook("plan")

    result = salesbook("plan", "--revisions")

    assert result.out.splitlines()[2:] == [
        "",
        "Planned once so far, so there is nothing to compare yet.",
        "",
        "Next: salesbook now",
    ]


@pytest.mark.usefixtures("day")
def test_a_plan_is_taken_along_as_a_calendar(
    salesbook: Run, golden: Golden, tmp_path: Path
) -> None:
    plain, file = salesbook("plan", now=MONDAY), tmp_path / "today.ics"

    result = salesbook("plan", "--ics", str(file))
    again = salesbook("plan", "--ics", "-")

    assert (result.code, result.err) == (0, f"Written: {file}\n")
    assert result.out.replace(", unchanged", "") == plain.out
    assert file.read_bytes().decode() == again.out
    golden("plan.ics", again.out)


@pytest.mark.usefixtures("day")
@pytest.mark.parametrize(
    "words", ["plan week --ics a.ics", "plan --why dairy --ics -", "plan --ics - --json"]
)
def test_a_calendar_is_of_one_day_and_alone_on_stdout(salesbook: Run, words: str) -> None:
    result = salesbook(*words.split())

    assert (result.code, result.out) == (2, "")
    assert "calendar" in result.err
    assert "--ics" in result.err.splitlines()[-1]


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("--why", "acme"), "salesbook plan tomorrow --why acme"),
        (("--revisions",), "salesbook plan --revisions"),
    ],
)
@pytest.mark.usefixtures("book")
def test_what_is_told_of_one_day_is_not_told_of_a_week(
    salesbook: Run, words: tuple[str, ...], hint: str
) -> None:
    result = salesbook("plan", "week", *words)

    assert (result.code, result.err.splitlines()[-1]) == (2, f"Hint: {hint}")
