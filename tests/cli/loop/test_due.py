"""`salesbook due` at the front door: the table, the reasons, the documents, a past day."""

import csv
import json
from io import StringIO

import pytest

from salesbook.cli.environment import Environment
from salesbook.store.compiled.tables import PAUSES
from tests.house import Golden, Run
from tests.once import made_once
from tests.seeding import TODAY, Seeds, seed_desk


@pytest.fixture
@made_once
def desk(book: Environment) -> Environment:
    seed_desk(book)
    return book


@pytest.mark.usefixtures("desk")
def test_the_screen_lists_who_is_due_and_who_needs_a_purpose_first(
    salesbook: Run, golden: Golden
) -> None:
    result = salesbook("due")

    assert (result.code, result.err) == (0, "")
    golden("due.txt", result.out)


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("width", ["40", "60", "140"])
def test_the_screen_fits_any_width(salesbook: Run, golden: Golden, width: str) -> None:
    result = salesbook("due", "--all", variables={"COLUMNS": width})

    assert max(map(len, result.out.splitlines())) <= int(width)
    golden(f"due-all-{width}.txt", result.out)


@pytest.mark.usefixtures("desk")
def test_the_document_holds_what_the_contract_says(salesbook: Run, golden: Golden) -> None:
    result = salesbook("due", "--all", "--json")

    document = json.loads(result.out)
    assert (document["salesbook"], document["kind"], document["as_of"], document["more"]) == (
        1,
        "due",
        "2026-11-23",
        0,
    )
    for item in document["items"]:
        assert item["points"] == sum(part["points"] for part in item["parts"])
    assert {item["list"] for item in document["items"]} == {
        "due",
        "needs_purpose",
        "gated",
        "quiet",
    }
    told = [
        {key: value for key, value in item.items() if not key.endswith("_id")}
        for item in document["items"]
    ]
    golden("due.json", json.dumps(told, indent=1, ensure_ascii=False) + "\n")


@pytest.mark.usefixtures("desk")
def test_a_person_without_an_account_stands_for_himself(salesbook: Run) -> None:
    items = json.loads(salesbook("due", "--json").out)["items"]

    [eve] = [item for item in items if item["person"] == "Eve Jansen"]
    assert (eve["account"], eve["account_id"], eve["tier_name"]) == (None, None, "follow_up")


@pytest.mark.usefixtures("desk")
def test_the_rows_have_every_column_of_the_report(salesbook: Run) -> None:
    result = salesbook("due", "--csv")

    rows = list(csv.DictReader(StringIO(result.out)))
    assert list(rows[0]) == [
        "as_of",
        "rank",
        "list",
        "tier",
        "tier_name",
        "points",
        "account_id",
        "account",
        "owner",
        "person",
        "role",
        "purpose_kind",
        "purpose",
        "due_on",
        "late_bd",
        "last_contact_on",
        "attempts",
        "weighted_amount",
        "currency",
        "reasons",
        "also",
        "gate",
    ]
    acme = next(row for row in rows if row["account"] == "Acme Industries")
    assert (acme["owner"], acme["points"], acme["reasons"], acme["also"]) == (
        "Robin Vos",
        "6",
        "lateness 2; cadence 4",
        "cooling",
    )


@pytest.mark.usefixtures("desk")
def test_a_limit_says_how_many_it_left_out(salesbook: Run) -> None:
    document = json.loads(salesbook("due", "--limit", "2", "--json").out)

    assert (len(document["items"]), document["more"]) == (2, 5)
    assert "5 more: salesbook due --limit 7" in salesbook("due", "--limit", "2").out


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    "name", ["acme", "cobalt", "delta", "echo", "foxtrot", "golf", "prospect 0", "eve"]
)
def test_why_tells_the_list_and_every_reason(salesbook: Run, golden: Golden, name: str) -> None:
    result = salesbook("due", "--why", name)

    assert result.code == 0
    golden(f"due-why-{name.split(maxsplit=1)[0]}.txt", result.out)


@pytest.mark.usefixtures("desk")
def test_why_is_a_document_too(salesbook: Run) -> None:
    item = json.loads(salesbook("due", "--why", "echo", "--json").out)["item"]

    assert (item["list"], item["gate"]) == ("gated", "resting")
    assert item["gates"][0]["back_on"] == "2026-11-23"
    assert item["triggers"][0]["purpose"] == "Ask for the order of 40 seats"
    assert item["cadence"] == {"ideal_days": 90, "max_days": 120}


def test_an_empty_book_says_what_to_do_next(salesbook: Run) -> None:
    result = salesbook("due")

    assert (result.code, result.out) == (
        0,
        "Mon 23 Nov · nothing due\n\nNext: salesbook log, or salesbook account add NAME\n",
    )


def test_when_only_purposes_are_missing_the_next_step_is_to_pick(
    book: Environment, salesbook: Run
) -> None:
    with book.writing("seed") as opened:
        Seeds(opened).account("Acme")

    assert salesbook("due").out.endswith("Next: salesbook pick\n")


def test_the_gated_without_a_purpose_and_the_quiet_without_a_plan_say_so(
    book: Environment, salesbook: Run
) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme = seeds.account("Acme")
        opened.add(PAUSES, account_id=acme, rep_id=opened.rep.id, from_on=TODAY)
        seeds.talk(seeds.account("Bolt"), 3)

    told = salesbook("due", "--all", "--day", "today").out

    assert "no purpose yet  paused (other)" in " ".join(told.split("\n"))
    assert "Bolt           3 days ago" in told


def test_an_unknown_account_is_a_sentence(salesbook: Run) -> None:
    result = salesbook("due", "--why", "nobody")

    assert (result.code, result.out) == (1, "")
    assert "nobody" in result.err


def test_a_day_that_is_none_is_a_sentence(salesbook: Run) -> None:
    result = salesbook("due", "--day", "blursday")

    assert (result.code, result.out) == (1, "")
    assert "blursday" in result.err


@pytest.mark.usefixtures("desk")
def test_another_rep_has_another_list(salesbook: Run) -> None:
    salesbook("due", variables={"SALESBOOK_REP": "Sam Bakker"})
    result = salesbook("due", "--rep", "Robin", "--json", variables={"SALESBOOK_REP": "Sam Bakker"})

    assert len(json.loads(result.out)["items"]) == 7


def test_a_day_to_come_is_asked_about_as_it_begins(book: Environment, salesbook: Run) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        seeds.follow_up(seeds.account("Acme"), -2, "Agree the pilot scope")

    wednesday = json.loads(salesbook("due", "--day", "wed", "--json").out)

    assert wednesday["as_of"] == "2026-11-25"
    assert [item["list"] for item in wednesday["items"]] == ["due"]


def test_a_past_day_is_replayed_as_it_was_printed(book: Environment, salesbook: Run) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme = seeds.account("Acme")
        seeds.follow_up(acme, 0, "Agree the pilot scope")
        bolt = seeds.account("Bolt")
        seeds.follow_up(bolt, 1, "Ask for the order")
        seeds.talk(bolt, 0, outcome="no_answer")
    # The try of Monday morning rests until the afternoon: a day gone by is shown as it ended.
    monday = salesbook("due", "--all", "--json", now="2026-11-23T16:00:00+01:00").out
    salesbook("undo", now="2026-11-24T09:00:00+01:00")
    tuesday = salesbook("due", "--all", "--json", now="2026-11-24T09:00:00+01:00").out
    salesbook("redo", now="2026-11-25T09:00:00+01:00")

    def replayed(day: str) -> str:
        return salesbook(
            "due", "--all", "--json", "--day", day, now="2026-11-26T09:00:00+01:00"
        ).out

    assert [item["list"] for item in json.loads(monday)["items"]] == ["due", "due"]
    assert json.loads(tuesday)["items"] == []
    assert replayed("2026-11-23") == monday
    assert replayed("2026-11-24") == tuesday


def test_before_the_book_there_was_nothing(book: Environment, salesbook: Run) -> None:
    seed_desk(book)

    assert json.loads(salesbook("due", "--day", "2026-11-02", "--json").out)["items"] == []


def test_namesakes_are_told_apart_by_a_handle_that_can_be_typed(
    book: Environment, salesbook: Run
) -> None:
    with book.writing("seed") as opened:
        for name in ("Acme", "Acme", "Bolt"):
            Seeds(opened).account(name, since=60)
    picks = json.loads(salesbook("pick", "--json").out)["items"]
    handles = [item["id"] for item in picks if item["account"] == "Acme"]
    accepted = salesbook("pick", "--accept", *(item["id"] for item in picks)).out

    due, plan = salesbook("due").out, salesbook("plan").out

    assert len(handles) == 2
    assert all(f"Acme {handle} · " in accepted for handle in handles)
    for shown in (due, plan):
        assert all(f"Acme {handle}" in shown for handle in handles)
        assert "Bolt  " in shown
        assert shown.splitlines()[-1] in {f"Next: salesbook brief {each}" for each in handles}
    assert salesbook("brief", handles[0]).code == 0


def test_namesakes_are_told_apart_while_they_wait_for_a_purpose(
    book: Environment, salesbook: Run
) -> None:
    with book.writing("seed") as opened:
        for name in ("Acme", "Acme"):
            Seeds(opened).account(name, since=60)
    handles = [item["id"] for item in json.loads(salesbook("pick", "--json").out)["items"]]

    due = salesbook("due").out
    walk = salesbook("pick", terminal=True, stdin="q\n", variables={"NO_COLOR": "1"}).out

    assert all(f"Acme {handle}" in due for handle in handles)
    assert any(f"Acme {handle}" in walk for handle in handles)
    assert f"as for Acme {handles[0]}" in due
    assert all(f"Acme {handle}" in " ".join(salesbook("plan").out.split()) for handle in handles)
