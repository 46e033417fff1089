"""`salesbook report`: shares of contacts with their n, for whoever they are about."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from salesbook.domain.team import hours, purpose, quality
from salesbook.domain.team.answered import REACH_COLUMNS
from salesbook.domain.team.phases import ACCOUNT_COLUMNS, REP_COLUMNS
from tests.house import MONDAY, REP, ZONE, Golden, Run, SeededBytes, lay

pytestmark = pytest.mark.usefixtures("sound")

SAM = {"SALESBOOK_REP": "Sam Bakker"}
WHOLE = "Line 3 stops twice a week // Offered a new pump // Agree the date of the trial @fri"
LATER = "They took it // Offered the service contract // touch base @fri"
DAYS = (2, 3, 4, 9, 10, 16, 17)
TODAY = (
    ("log", "Client 0", "Sang of their boat", "--goodwill", "--no-next", "one_off"),
    ("log", "Client 1", "SECRET words // SECRET offer", "--private", "--at", "15 nov"),
    ("log", "Client 1", "Asked for the price", "--in"),
    ("log", "Client 2", "no answer"),
    ("order", "add", "Client 2", "Pump:2", "--new", "--on", "5 oct"),
)
SAMS = (("account", "add", "Beta Foods"), ("log", "Beta Foods", WHOLE), ("log", "Beta Foods", "vm"))


@pytest.fixture(scope="module")
def contacts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep the contacts of two reps, once: whole and less whole, called for and not."""
    home = tmp_path_factory.mktemp("contacts")
    path = home / "book.db"
    said = {"HOME": str(home), "TZ": ZONE, "SALESBOOK_REP": REP, "SALESBOOK_BOOK": str(path)}
    env, random = Environment(random=SeededBytes()), SeededBytes()

    def run(words: tuple[str, ...], now: str = MONDAY, **more: str) -> None:
        variables = {**said, "SALESBOOK_NOW": now, **more}
        assert main(words, replace(env, variables=variables, random=random)) == 0, words

    for number, day in enumerate(DAYS):
        name, met = f"Client {number}", ("yes", "partly", "no")[number % 3]
        run(("account", "add", name), f"2026-11-{day:02}T10:00+01:00")
        run(("log", name, WHOLE), f"2026-11-{day:02}T10:05+01:00")
        run(("log", name, LATER, "--met", met), f"2026-11-{day + 3:02}T10:00+01:00")
    for words in TODAY:
        run(words)
    for words in SAMS:
        run(words, **SAM)
    return path


@pytest.fixture
def team(env: Environment, contacts: Path, salesbook: Run) -> Run:
    lay(env, contacts)
    return salesbook


def told(run: Run, *argv: str) -> list[dict[str, Any]]:
    result = run("report", *argv, "--json")
    assert result.code == 0, result.err
    found: list[dict[str, Any]] = json.loads(result.out)["items"]
    return found


@pytest.mark.parametrize("name", ["quality", "purpose", "phases", "hours"])
def test_the_shares_stand_first_and_fit_the_screen(team: Run, golden: Golden, name: str) -> None:
    for width in ("60", "80", "140"):
        result = team("report", name, variables={"COLUMNS": width, "NO_COLOR": "1"})

        golden(f"report-{name}-{width}.txt", result.out)


def test_rows_are_weeks_reps_or_ways_of_contact_as_asked(team: Run, golden: Golden) -> None:
    said = [
        team("report", name, "--by", by).out
        for name in ("quality", "purpose")
        for by in ("week", "rep", "kind")
    ]
    said.append(team("report", "phases", "--by", "rep").out)

    golden("report-by.txt", "\n".join(said))


def test_documents_have_the_columns_of_the_dictionary(team: Run) -> None:
    for argv, columns in (
        (("quality",), quality.COLUMNS),
        (("purpose",), purpose.COLUMNS),
        (("phases",), ACCOUNT_COLUMNS),
        (("phases", "--by", "rep"), REP_COLUMNS),
        (("hours",), hours.COLUMNS),
        (("hours", "--by", "hour"), REACH_COLUMNS),
    ):
        names = [column.name for column in columns]
        rows = list(csv.reader(io.StringIO(team("report", *argv, "--csv").out)))
        items = told(team, *argv)

        assert rows[0] == names
        assert len(rows) - 1 == len(items) > 0
        assert all(list(item) == names for item in items)


def test_anybody_reads_the_numbers_of_all_and_no_word_of_a_private_note(team: Run) -> None:
    for name in ("quality", "purpose", "phases", "hours"):
        for more in ((), ("--json",), ("--csv",)):
            result = team("report", name, *more, variables=SAM)

            assert (result.code, "SECRET" in result.out) == (0, False)
    by_rep = {row["rep"]: row["contacts"] for row in told(team, "quality", "--by", "rep")}
    assert by_rep == {"Robin Vos": 17, "Sam Bakker": 1}


def test_one_rep_is_told_even_without_a_contact(team: Run) -> None:
    told_of_sam = told(team, "quality", "--rep", "sam", "--by", "rep", "--until", "20 nov")

    assert [(row["rep"], row["contacts"]) for row in told_of_sam] == [("Sam Bakker", 0)]
    assert {row["owner"] for row in told(team, "phases", "--rep", "sam")} == {"Sam Bakker"}


def test_a_period_can_be_said(team: Run) -> None:
    rows = told(team, "quality", "--since", "9 nov", "--until", "15 nov", "--by", "week")

    assert [(row["week_on"], row["contacts"]) for row in rows] == [("2026-11-09", 5)]
    assert (rows[0]["since"], rows[0]["until"]) == ("2026-11-09", "2026-11-15")


def test_accounts_end_where_they_are_told_to(team: Run) -> None:
    shown = team("report", "phases", "--limit", "2").out
    document = json.loads(team("report", "phases", "--limit", "2", "--json").out)

    assert "salesbook report phases --limit 8" in shown
    assert (len(document["items"]), document["more"]) == (2, 6)


def test_one_account_is_told_in_balance_or_not(team: Run) -> None:
    [one] = told(team, "phases", "--account", "Client 2")
    alone = team(
        "report",
        "phases",
        "--account",
        "Client 2",
        "--until",
        "1 nov",
        variables={"COLUMNS": "140"},
    ).out

    assert one["out_of_balance"] == ["order_without_aftercare"]
    assert "no aftercare since Mon 5 Oct" in " ".join(alone.split())


def test_hours_are_told_by_day_and_who_answered_by_hour_of_one_rep(team: Run) -> None:
    days = told(team, "hours", "--rep", "me", "--by", "day", "--since", "16 nov")
    tries = told(team, "hours", "--rep", "me", "--by", "hour")
    several = team("report", "hours", "--by", "hour").out

    assert [(row["day_on"], row["used_min"], row["hours_min"]) for row in days][:2] == [
        ("2026-11-16", 10, 240),
        ("2026-11-17", 10, 240),
    ]
    assert {row["since"] for row in tries} == {"2025-11-24"}
    assert [(row["hour"], row["tries"], row["reach_pct"]) for row in tries] == [
        (None, 17, None),
        (9, 2, None),
        (10, 14, None),
        (12, 1, None),
    ]
    assert "salesbook report hours --rep me" in several


def test_hours_of_an_empty_book_say_how_to_begin(salesbook: Run) -> None:
    assert "salesbook log ACCOUNT NOTE" in salesbook("report", "hours").out
    assert told(salesbook, "hours") == told(salesbook, "hours", "--by", "hour") == []


@pytest.mark.parametrize("name", ["quality", "purpose", "phases"])
def test_an_empty_book_says_how_to_begin(salesbook: Run, name: str) -> None:
    result = salesbook("report", name)

    assert result.code == 0
    assert "salesbook log ACCOUNT NOTE" in result.out
    assert told(salesbook, name, "--by", "rep") == []


@pytest.mark.parametrize(
    ("argv", "code", "message"),
    [
        (("quality", "--since", "20 nov", "--until", "1 nov"), 2, "before it begins"),
        (("purpose", "--since", "someday"), 1, "is not a date"),
        (("quality", "--rep", "nobody"), 1, "no rep called “nobody”"),
        (("quality", "--by", "moon"), 2, "moon"),
        (("phases", "--by", "rep", "--account", "acme"), 2, "do not go together"),
        (("phases", "--account", "nowhere"), 1, "nowhere"),
        (("hours", "--by", "kind"), 2, "kind"),
        (("activity",), 2, "activity"),
    ],
)
def test_what_cannot_be_told_is_said(
    salesbook: Run, argv: tuple[str, ...], code: int, message: str
) -> None:
    result = salesbook("report", *argv)

    assert result.code == code, result.err
    assert message in result.err
