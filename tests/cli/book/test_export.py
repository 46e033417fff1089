import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from salesbook.cli.book.export import NAMES, RECORDS
from salesbook.cli.environment import Environment
from salesbook.exchange.salesbook_csv import COLUMNS
from tests.house import Golden, RealFiles, Run
from tests.once import made_once


@pytest.fixture
@made_once
def imported(salesbook: Run, home: Path) -> None:
    """Bring in one customer with a person, a call and a next step."""
    path = home / "customers.csv"
    path.write_text(
        "Company,Contact,Phone,Called at,Discussed,Next step,Due date\n"
        "=Acme,Ann Bee,+31 20 555,2026-11-20 10:30,-5 %,Send the price,2026-12-01\n",
        encoding="utf-8",
    )
    salesbook("import", str(path))


@pytest.fixture
def filled(imported: None, tmp_path: Path) -> Path:  # noqa: ARG001 (the book is there)
    """Hand over a folder beside a book that holds what was brought in."""
    return tmp_path


@pytest.mark.parametrize("name", list(COLUMNS))
def test_every_export_has_its_columns_and_both_forms(
    salesbook: Run, filled: Path, name: str
) -> None:
    result = salesbook("export", name)
    document = json.loads(salesbook("export", name, "--json").out)

    rows = list(csv.reader(StringIO(result.out, newline="")))
    assert (result.code, result.err) == (0, "")
    assert tuple(rows[0]) == COLUMNS[name]
    assert result.out.endswith('"\r\n')
    assert (document["salesbook"], document["kind"]) == (1, name)
    assert filled.exists()


def test_cells_are_guarded_unless_raw_and_marked_for_spreadsheets_when_asked(
    salesbook: Run, filled: Path
) -> None:
    assert '"\'=Acme"' in salesbook("export", "accounts").out
    assert '"=Acme"' in salesbook("export", "accounts", "--raw").out
    assert salesbook("export", "accounts", "--bom").out.startswith('\ufeff"id"')
    assert salesbook("export", "due", "--bom", "--raw").out.startswith('\ufeff"as_of"')
    assert filled.exists()


def test_a_file_takes_the_place_of_the_old_one_when_it_is_whole(
    salesbook: Run, filled: Path
) -> None:
    target = filled / "standing.csv"
    target.write_text("old", encoding="utf-8")

    result = salesbook("export", "standing", "-o", str(target))

    assert (result.code, result.out) == (0, "")
    assert target.read_bytes().startswith(b'"account_id","account"')
    assert b"Send the price" in target.read_bytes()
    assert [path.name for path in filled.iterdir() if path.suffix == ".part"] == []


def test_a_folder_that_is_not_there_is_a_sentence(salesbook: Run, filled: Path) -> None:
    result = salesbook("export", "standing", "-o", str(filled / "no" / "x.csv"))

    assert result.code == 1
    assert result.err.startswith("Error: ")


def test_the_whole_book_is_json_lines(salesbook: Run, filled: Path) -> None:
    lines = salesbook("export", "all", "--json").out.splitlines()

    assert json.loads(lines[0]) == {"salesbook": 1, "kind": "book"}
    assert {json.loads(line)["table"] for line in lines[1:]} >= {"reps", "accounts", "phones"}
    assert filled.exists()


@pytest.mark.parametrize("argv", [("unicorns",), ("accounts", "--csv", "--json"), ("all", "--csv")])
def test_what_cannot_be_exported_is_wrong_usage(salesbook: Run, argv: tuple[str, ...]) -> None:
    result = salesbook("export", *argv)

    assert (result.code, result.out) == (2, "")
    assert "Hint: " in result.err


def test_an_absent_book_answers_as_an_empty_one(salesbook: Run, env: Environment) -> None:
    result = salesbook("export", "follow-ups", "--csv")

    assert result.code == 0
    assert len(result.out.splitlines()) == 1
    assert not Path(env.book_address).exists()


def test_an_export_comes_back_into_another_book_the_same(salesbook: Run, filled: Path) -> None:
    names = ("accounts", "people", "interactions", "follow_ups")
    before = {name: salesbook("export", name).out for name in names}
    files = []
    for name, text in before.items():
        (filled / f"{name}.csv").write_bytes(text.encode())
        files.append(str(filled / f"{name}.csv"))
    other = {"SALESBOOK_BOOK": str(filled / "other.db")}

    brought = salesbook("import", *files, variables=other)

    assert brought.code == 0
    assert {name: salesbook("export", name, variables=other).out for name in names} == before


def test_a_json_export_comes_back_too(salesbook: Run, filled: Path) -> None:
    text = salesbook("export", "accounts", "--json").out
    path = filled / "accounts.json"
    path.write_text(text, encoding="utf-8")
    other = {"SALESBOOK_BOOK": str(filled / "other.db")}

    salesbook("import", str(path), variables=other)

    assert salesbook("export", "accounts", "--json", variables=other).out == text


def test_naughty_strings_survive_export_and_import(
    salesbook: Run, book: Environment, real_files: RealFiles, tmp_path: Path
) -> None:
    naughty = json.loads(real_files("naughty/blns.json").read_text("utf-8"))
    texts = [text for text in naughty if text.strip() and "\0" not in text]
    items = [{"id": _id(n), "name": text, "city": text} for n, text in enumerate(texts)]
    path = tmp_path / "naughty.json"
    document = {"salesbook": 1, "kind": "accounts", "items": items}
    path.write_text(json.dumps(document), encoding="utf-8")

    first = salesbook("import", str(path))
    exported = salesbook("export", "accounts").out
    (tmp_path / "again.csv").write_bytes(exported.encode())
    other = {"SALESBOOK_BOOK": str(tmp_path / "other.db")}
    salesbook("import", str(tmp_path / "again.csv"), variables=other)

    assert first.code == 0
    assert salesbook("export", "accounts", variables=other).out == exported
    assert len(json.loads(salesbook("export", "accounts", "--json").out)["items"]) == len(texts)
    assert book.book_address


def _id(number: int) -> str:
    return f"0178d97a-b180-7000-8459-{number:012d}"


def test_a_device_takes_an_export_and_a_full_one_is_a_sentence(
    salesbook: Run, filled: Path
) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no device that is always full")

    assert salesbook("export", "standing", "-o", "/dev/null").code == 0
    full = salesbook("export", "standing", "-o", "/dev/full")

    assert (full.code, full.out) == (1, "")
    assert full.err.startswith("Error: ")
    assert filled.exists()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", ["--csv", "--json"])
@pytest.mark.usefixtures("filled")
def test_import_takes_again_what_the_help_says_and_refuses_reports(
    salesbook: Run, tmp_path: Path, name: str, form: str
) -> None:
    file = tmp_path / "exported"
    salesbook("export", name, *([] if name == "all" else [form]), "-o", str(file))

    again = salesbook("import", str(file))

    said = "Nothing changed: all of this is in the book already."
    taken = name in {*RECORDS, "pipeline", "orders"}
    assert (said in again.out) == taken
    assert (f"This is the report “{name}”" in again.err) == (not taken)


@pytest.mark.usefixtures("filled")
def test_follow_ups_and_occasions_are_taken_along_as_a_calendar(
    salesbook: Run, golden: Golden, tmp_path: Path
) -> None:
    file = tmp_path / "calendar.ics"
    salesbook("occasion", "add", "Ann Bee", "birthday", "29 feb 1980")
    salesbook("followup", "add", "=Acme", "Sign the contract of the pilot", "--on", "fri 14:30")

    result = salesbook("export", "ICS", "-o", str(file))
    again = salesbook("export", "ics")

    assert (result.code, result.out, result.err) == (0, "", f"Written: {file}\n")
    assert file.read_bytes().decode() == again.out
    golden("export.ics", again.out)


@pytest.mark.parametrize("flag", ["--csv", "--json", "--dictionary"])
def test_a_calendar_has_no_columns(salesbook: Run, flag: str) -> None:
    result = salesbook("export", "ics", flag)

    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("Error: A calendar is neither CSV nor JSON")


def test_a_book_that_is_not_there_yet_is_an_empty_calendar(salesbook: Run) -> None:
    result = salesbook("export", "ics")

    assert result.code == 0
    assert "BEGIN:VEVENT" not in result.out
