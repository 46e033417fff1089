"""`salesbook mirror`: a rep sees exactly what others see, and what they do not."""

import csv
import io
import json
import shlex
from pathlib import Path

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.cli.loop.draft import keep_draft
from salesbook.cli.main import main
from salesbook.domain.book.rep import Seat
from salesbook.domain.team.door import DOORS
from salesbook.domain.team.mirror import SCREENS, UNSEEN
from salesbook.domain.team.went_on import NO_PROOF
from salesbook.store.book.rep import rep_named
from salesbook.store.compiled.tables import REPS
from tests.house import MONDAY, REP, ZONE, Golden, Run, SeededBytes, Stream, lay

SAM = {"SALESBOOK_REP": "Sam Bakker"}
WEEKLY = {"quality", "purpose", "phases", "hours", "all"}
"""They name a rep who had no contact, too."""

KEPT = """
account add Acme --grade A
account add Beta
person add Piet --account Acme
product add Pump
opportunity add Acme Pilot --amount 1000
order add Acme Pump:2
occasion add Piet birthday 25 nov
fact add Piet "A secret daughter"
log Acme "Spoke of pumps // Offered two // Agree the day of the trial @fri" --at "3 sep"
log Acme "They want it sooner // // Agree the price of two @fri" --at "10 sep" --met yes
log Beta "A secret talk // // Agree a secret thing @fri" --private
log Beta "Asked for the price" --in --no-next parked --promise "Send the price list @fri"
log Beta na
"""
KEPT_BY_SAM = """
account add Initech
person add Mila --account Initech
occasion add Mila birthday 26 nov
opportunity add Initech Trial --amount 500
promise add Initech --by us "A list @fri"
log Initech "Words of Sam // // Agree the talks of Sam @fri"
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep a small book of two reps, once."""
    path = tmp_path_factory.mktemp("seen") / "book.db"
    said = {"HOME": str(path.parent), "TZ": ZONE, "SALESBOOK_NOW": MONDAY, "SALESBOOK_REP": REP}
    env = Environment(
        variables={**said, "SALESBOOK_BOOK": str(path)},
        random=SeededBytes(),
        stdout=Stream(),
        stderr=Stream(),
    )
    sams = replace(env, variables={**env.variables, **SAM})
    for lines, who in ((KEPT, env), (KEPT_BY_SAM, sams)):
        for line in lines.strip().splitlines():
            assert main(shlex.split(line), who) == 0, line
    return path


@pytest.fixture(autouse=True)
def told(env: Environment, seen: Path) -> Environment:
    lay(env, seen)
    return env


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("name", [name for name, door in DOORS.items() if door.named])
def test_a_sheet_is_the_export_of_a_leader_filtered_to_the_rep(salesbook: Run, name: str) -> None:
    exported = salesbook("export", name, variables=SAM).out
    mine = [
        row for row in rows_of(exported) if REP in {row[column] for column in DOORS[name].named}
    ]
    header, *lines = exported.splitlines(keepends=True)
    ids = {next(iter(row.values())) for row in mine}

    own = salesbook("mirror", name, "--csv")

    kept = [line for line in lines if line.split(",")[0].strip('"') in ids]
    assert own.out == header + "".join(kept)
    assert len(mine) < len(lines)


def test_orders_are_those_of_accounts_the_rep_owns(salesbook: Run) -> None:
    own = salesbook("mirror", "orders", "--csv")
    sams = salesbook("mirror", "orders", "--csv", variables=SAM)

    assert own.out == salesbook("export", "orders", variables=SAM).out
    assert rows_of(sams.out) == []


@pytest.mark.parametrize("flag", ["--csv", "--json"])
@pytest.mark.parametrize("name", ["due", "quality", "purpose", "phases", "digest", "review"])
def test_a_list_or_report_is_the_one_that_others_get_of_the_rep(
    salesbook: Run, name: str, flag: str
) -> None:
    *words, _ = shlex.split(DOORS[name].command(REP))

    own = salesbook("mirror", name, flag)
    theirs = salesbook(*words[1:], flag, variables=SAM)

    assert own.code == 0, own.err
    assert own.out == theirs.out
    assert "secret" not in own.out


@pytest.mark.parametrize("name", [name for name in DOORS if name != "all"])
def test_rows_stand_under_the_columns_that_are_explained(salesbook: Run, name: str) -> None:
    header = next(csv.reader(io.StringIO(salesbook("mirror", name, "--csv").out, newline="")))

    assert header == [column.name for column in DOORS[name].columns]


@pytest.mark.parametrize("flag", ["--csv", "--json"])
def test_reviews_are_those_that_a_leader_reads(salesbook: Run, env: Environment, flag: str) -> None:
    with env.writing("account add") as book:
        book.change(REPS, rep_named(book, "sam").id, seat=Seat.LEADER)
    talk = json.loads(salesbook("find", "sooner", "--json").out)["items"][0]["handle"]
    added = salesbook("review", "add", talk, "--purpose", "4", "--comment", "Well", variables=SAM)

    own = salesbook("mirror", "reviews", flag)
    theirs = salesbook("review", "list", "--rep", REP, flag, variables=SAM)

    assert added.code == 0, added.err
    assert "Well" in salesbook("mirror", "reviews").out
    assert own.out == theirs.out
    assert "Well" in own.out


def test_rows_are_a_document_too(salesbook: Run) -> None:
    own = json.loads(salesbook("mirror", "activity", "--json").out)

    assert own["kind"] == "activity"
    assert {row["rep"] for row in own["items"]} == {REP}


def test_of_a_whole_book_the_rows_that_name_the_rep_are_shown(salesbook: Run) -> None:
    whole = salesbook("export", "all", variables=SAM).out.splitlines()

    own = salesbook("mirror", "all", "--json").out.splitlines()

    assert own == [whole[0], *(line for line in whole[1:] if f'"{REP}"' in line)]
    assert not any("secret" in line for line in own)
    assert not any('"private": true' in line and "personal_facts" in line for line in own)


def test_every_sheet_counts_the_rows_it_would_show(salesbook: Run) -> None:
    item = json.loads(salesbook("mirror", "--json").out)["item"]

    shown = {one["sheet"]: one["rows"] for one in item["sheets"]}
    rows = {
        name: len(rows_of(salesbook("mirror", name, "--csv").out))
        for name in DOORS
        if name != "all"
    }
    assert {name: shown[name] for name in rows} == rows
    assert shown["all"] == len(salesbook("mirror", "all", "--json").out.splitlines()) - 1


def test_the_document_says_every_column_what_is_kept_back_and_no_cause(salesbook: Run) -> None:
    item = json.loads(salesbook("mirror", "--json", "--since", "1 sep").out)["item"]

    columns = {one["sheet"]: [each["name"] for each in one["columns"]] for one in item["sheets"]}
    assert columns == {
        name: [column.name for column in door.columns] for name, door in DOORS.items()
    }
    assert [one["what"] for one in item["never"]] == list(UNSEEN)
    assert [one["name"] for one in item["screens"]] == list(SCREENS)
    assert item["went_on"]["since"] == "2026-09-01"
    assert item["went_on"]["caution"] == NO_PROOF
    assert item["audience"] == {"on_file": True, "others": ["Sam Bakker"], "leaders": []}


@pytest.mark.parametrize("width", ["60", "80", "140"])
def test_the_mirror_is_laid_out_for_its_width(salesbook: Run, golden: Golden, width: str) -> None:
    shown = salesbook("mirror", variables={"COLUMNS": width})

    assert shown.code == 0, shown.err
    assert "secret" not in shown.out
    golden(f"mirror-{width}.txt", shown.out)


def test_a_sheet_lists_its_columns_beside_a_row(salesbook: Run, golden: Golden) -> None:
    shown = salesbook("mirror", "activity")

    assert shown.code == 0, shown.err
    golden("mirror-activity.txt", shown.out)


@pytest.mark.parametrize("name", ["due", "all", "orders", "quality", "phases"])
def test_every_column_is_listed_whatever_the_sheet(salesbook: Run, name: str) -> None:
    shown = salesbook("mirror", name, variables={"COLUMNS": "200"})

    missing = [one for one in DOORS[name].columns if f"\n{one.name} " not in shown.out]
    assert (shown.code, missing) == (0, [])


def test_the_sheets_are_rows_for_a_spreadsheet(salesbook: Run) -> None:
    rows = rows_of(salesbook("mirror", "--csv").out)

    assert [row["sheet"] for row in rows] == list(DOORS)
    assert rows[0]["command"] == "salesbook export standing"


def test_a_file_of_ones_own_is_nobody_elses(salesbook: Run, env: Environment) -> None:
    Path(env.book_address).unlink()
    salesbook("account", "add", "Acme")

    shown = salesbook("mirror").out

    assert "nobody sees a row of it before you send one" in shown
    assert "No contact of your making yet" in shown


def test_an_empty_book_shows_no_row_of_anybody(salesbook: Run, env: Environment) -> None:
    Path(env.book_address).unlink()

    item = json.loads(salesbook("mirror", "--json").out)["item"]

    assert {one["rows"] for one in item["sheets"] if one["sheet"] not in WEEKLY} == {0}


def test_who_leads_is_named(salesbook: Run, env: Environment) -> None:
    with env.writing("account add") as book:
        book.change(REPS, rep_named(book, "sam").id, seat=Seat.LEADER)

    shown = " ".join(salesbook("mirror").out.split())

    assert "Leading: Sam Bakker." in shown


def test_looking_leaves_no_trace_in_the_book(salesbook: Run, env: Environment) -> None:
    before = Path(env.book_address).read_bytes()

    for line in ("show Acme", "brief Acme", "find pump", "due --why Acme", "mirror", "history"):
        assert salesbook(*line.split()).code == 0, line

    assert Path(env.book_address).read_bytes() == before


def test_a_draft_is_in_no_export(salesbook: Run, env: Environment) -> None:
    keep_draft(env, "Acme", {"discussed": "A secret half said"})

    answers = [salesbook("export", "all", "--include-private"), salesbook("mirror", "all")]

    assert not any("half said" in answer.out for answer in answers)


def test_a_sheet_that_is_none_is_refused(salesbook: Run) -> None:
    refused = salesbook("mirror", "salaries")

    assert refused.code == 1
    assert "There is no sheet “salaries”." in refused.err


def test_an_export_explains_its_columns(salesbook: Run, golden: Golden, tmp_path: Path) -> None:
    shown = salesbook("export", "standing", "--dictionary")
    said = json.loads(salesbook("export", "standing", "--dictionary", "--json").out)
    rows = rows_of(salesbook("export", "standing", "--dictionary", "--csv").out)
    written = salesbook("export", "standing", "--dictionary", "-o", str(tmp_path / "columns.csv"))

    golden("export-dictionary.txt", shown.out)
    assert said["kind"] == "columns_standing"
    assert [row["name"] for row in rows] == [one.name for one in DOORS["standing"].columns]
    assert written.code == 0
    assert rows_of((tmp_path / "columns.csv").read_bytes().decode()) == rows


def test_a_written_export_says_where_its_columns_are_explained(
    salesbook: Run, tmp_path: Path
) -> None:
    told = salesbook("export", "due", "-o", str(tmp_path / "due.csv"))

    assert "What each column says: salesbook export due --dictionary" in told.err
