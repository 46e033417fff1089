import csv
import json
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from tests.house import Run

_TEXT = "Company,Contact,Employees,Colour\nAcme,Ann Bee,12,red\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    path.write_text(_TEXT, encoding="utf-8")
    return path


def test_an_import_says_what_became_of_the_file_and_what_to_do_next(
    salesbook: Run, file: Path
) -> None:
    result = salesbook("import", str(file))

    assert result.code == 0
    assert result.out.splitlines() == [
        "customers.csv  CSV  1 row · 1 new",
        "  Not taken: Colour",
        "  To take one too: salesbook import customers.csv --map Colour=FIELD",
        "  New in your book: 1 account, 1 person",
        "  Changed your mind: salesbook undo",
        "Now pick ten, give each a purpose: salesbook pick",
    ]


def test_the_same_file_twice_changes_nothing(salesbook: Run, file: Path) -> None:
    salesbook("import", str(file))

    result = salesbook("import", str(file))

    assert result.code == 0
    assert "It was imported before" in result.out
    assert result.out.splitlines()[-1] == "Nothing changed: all of this is in the book already."
    assert len(json.loads(salesbook("history", "--json").out)["items"]) == 2


def test_a_dry_run_shows_the_mapping_and_keeps_nothing(
    salesbook: Run, file: Path, env: Environment
) -> None:
    result = salesbook("import", str(file), "--dry-run")

    assert "  Contact → person.name" in result.out.splitlines()
    assert result.out.splitlines()[-1] == "Nothing was kept: this was a dry run."
    assert not Path(env.book_address).exists()


def test_a_dry_run_leaves_a_book_as_it_is(salesbook: Run, file: Path, book: Environment) -> None:
    before = Path(book.book_address).read_bytes()

    result = salesbook("import", str(file), "--dry-run", "--json")

    item = json.loads(result.out)["item"]
    assert (item["dry_run"], item["changed"], item["files"][0]["created"]) == (True, True, 1)
    assert Path(book.book_address).read_bytes() == before
    assert "accounts" not in salesbook("export", "accounts").err


def test_a_receipt_names_the_import_that_was_kept(salesbook: Run, file: Path) -> None:
    tried, done, again = (
        json.loads(salesbook("import", str(file), *more, "--json").out)["item"]["files"][0]["id"]
        for more in (["--dry-run"], [], [])
    )

    [listed] = json.loads(salesbook("import", "list", "--json").out)["items"]
    assert (tried, done, again) == (None, listed["id"], None)


def test_a_dry_run_with_a_bad_row_shows_all_of_it_and_fails(
    salesbook: Run, file: Path, env: Environment
) -> None:
    file.write_text(_TEXT + "Beta,,many,\n", encoding="utf-8")

    result = salesbook("import", str(file), "--dry-run")
    document = salesbook("import", str(file), "--dry-run", "--json")

    assert result.code == 1
    assert result.out.splitlines()[:2] == [
        "customers.csv  CSV  2 rows · 1 new · 1 bad",
        "  Company → account.name",
    ]
    assert "  Line 3: Employees: “many” is no whole number" in result.out.splitlines()
    assert "Error: “customers.csv”: 1 of 2 rows cannot be taken" in result.err
    assert document.code == 1
    assert json.loads(document.out)["item"]["files"][0]["bad"] == 1
    assert not Path(env.book_address).exists()


def test_a_dry_run_that_skips_bad_rows_is_well(salesbook: Run, file: Path, tmp_path: Path) -> None:
    file.write_text(_TEXT + "Beta,,many,\n", encoding="utf-8")
    bad = tmp_path / "bad.csv"

    result = salesbook("import", str(file), "--dry-run", "--skip-bad", str(bad))

    assert result.code == 0
    assert not bad.exists()


def test_an_import_that_only_writes_ids_says_that_it_changed_something(
    salesbook: Run, file: Path
) -> None:
    file.write_text("Company,Email\nAcme,info@acme.example\n", encoding="utf-8")
    salesbook("import", str(file))

    result = salesbook("import", str(file), "--map", "Email=-")

    assert "  Kept: which of your accounts and people these rows are" in result.out.splitlines()
    assert "  Changed your mind: salesbook undo" in result.out.splitlines()
    assert "Nothing changed" not in result.out


def test_what_is_no_email_is_a_bad_cell_in_any_file(salesbook: Run, file: Path) -> None:
    file.write_text("Company,Contact,Email\nAcme,Ann Bee,notanemail\n", encoding="utf-8")
    ours = file.with_name("ours.csv")
    ours.write_text("id,name,emails\n,Acme,home: notanemail\n", encoding="utf-8")

    foreign = salesbook("import", str(file))
    own = salesbook("import", str(ours), "--as", "salesbook_csv")

    assert (foreign.code, own.code) == (1, 1)
    assert "Line 2: Email: “notanemail” is no e-mail address" in foreign.err
    assert "Line 2: emails: “notanemail” is no e-mail address" in own.err


def test_a_file_that_is_refused_makes_no_book(salesbook: Run, file: Path, env: Environment) -> None:
    file.write_text("Colour,Shape\nred,round\n", encoding="utf-8")

    result = salesbook("import", str(file))

    assert result.code == 1
    assert "Error: “customers.csv”" in result.err
    assert "New book" not in result.err
    assert not Path(env.book_address).exists()


def test_a_whole_book_makes_the_book_it_comes_into(
    salesbook: Run, file: Path, env: Environment
) -> None:
    file.write_text('{"salesbook": 1, "kind": "book"}\n', encoding="utf-8")

    result = salesbook("import", str(file))

    assert result.code == 0
    assert Path(env.book_address).exists()


def test_a_bad_row_is_named_and_nothing_is_kept(salesbook: Run, file: Path) -> None:
    file.write_text(_TEXT + "Beta,,many,\n" + "Gamma,,1.5,\n" * 11, encoding="utf-8")

    result = salesbook("import", str(file))

    assert (result.code, result.out) == (1, "")
    assert "Line 3: Employees: “many” is no whole number" in result.err
    assert "… and 2 more" in result.err
    assert "Error: “customers.csv”: 12 of 13 rows cannot be taken" in result.err
    assert "--skip-bad bad.csv" in result.err


def test_bad_rows_are_written_beside_the_file_and_come_in_when_mended(
    salesbook: Run, file: Path, tmp_path: Path
) -> None:
    file.write_text(_TEXT + "Beta,,many,\n", encoding="utf-8")
    bad = tmp_path / "bad.csv"

    result = salesbook("import", str(file), "--skip-bad", str(bad))

    assert result.code == 0
    assert "Not taken: 1 row, kept in" in result.err
    with bad.open(encoding="utf-8", newline="") as rows:
        [row] = csv.DictReader(rows)
    assert (row["Company"], row["line"]) == ("Beta", "3")
    assert row["reason"] == "Employees: “many” is no whole number"
    bad.write_text(bad.read_text("utf-8").replace("many", "7"), encoding="utf-8")
    assert salesbook("import", str(bad)).code == 0
    assert "Beta" in salesbook("export", "accounts").out


def test_bad_rows_of_a_second_file_have_a_file_of_their_own(
    salesbook: Run, file: Path, tmp_path: Path
) -> None:
    file.write_text(_TEXT + "Beta,,many,\n", encoding="utf-8")
    other = tmp_path / "more.csv"
    other.write_text("Company,Employees\nDelta,few\n", encoding="utf-8")

    salesbook("import", str(file), str(other), "--skip-bad", str(tmp_path / "bad.csv"))

    assert (tmp_path / "bad-2.csv").exists()


def test_a_stage_is_what_a_person_says_and_all_of_it_can_be_taken_back(
    salesbook: Run, tmp_path: Path
) -> None:
    path = tmp_path / "deals.csv"
    rows = "Acme,Pumps,Legal,Jo Ray,12k,2027-03-01,2026-11-02\n"
    path.write_text(f"Company,Deal,Stage,Deal owner,Value,Close date,Created\n{rows}")

    guessed = salesbook("import", str(path), "--dry-run")
    taken = salesbook("import", str(path), "--map-stage", "Legal=nego", "--owner", "Jo Ray=me")
    [sale] = json.loads(salesbook("opportunity", "list", "--json").out)["items"]
    undone = salesbook("undo")

    assert "“Legal” is no stage here" in guessed.out
    assert "--map-stage 'Legal=KEY'" in " ".join(guessed.out.split())
    assert taken.out.splitlines()[:2] == [
        "deals.csv  CSV  1 row · 1 new",
        "  New in your book: 1 account, 1 opportunity",
    ]
    assert (sale["opportunity"], sale["stage"]) == ("Pumps", "negotiation")
    assert sale["amount"] == "12000.00"
    assert undone.code == 0
    assert json.loads(salesbook("opportunity", "list", "--json").out)["items"] == []
    assert salesbook("import", str(path), "--map-stage", "Legal=heaven").code == 1


def test_a_file_of_a_known_export_is_called_by_what_is_in_it(
    salesbook: Run, tmp_path: Path
) -> None:
    path = tmp_path / "products.csv"
    path.write_text("product,series,sales_price\nGTX Pro,GTX,4821\n")

    result = salesbook("import", str(path))

    assert result.out.splitlines()[0] == "products.csv  CSV of products  1 row · 1 new"


def test_options_reach_the_file(salesbook: Run, tmp_path: Path) -> None:
    path = tmp_path / "kunden.txt"
    path.write_bytes(
        "Firma|Ort|Wann|Schritt|Wem\nÄgir|Köln|01/02/2027|Send price|Jo\n".encode("cp1252")
    )

    result = salesbook(
        "import",
        str(path),
        *("--map", "Firma=account", "--map", "Ort=city", "--map", "Wann=due_on"),
        *("--map", "Schritt=next", "--map", "Wem=owner", "--owner", "Jo=me"),
        *("--delimiter", "|", "--encoding", "cp1252", "--dates", "mdy", "--as", "other_csv"),
        *("--zone", "Asia/Tokyo", "--origin", "x", "--merge-equal", "--overwrite"),
        "--create-accounts",
    )

    assert result.code == 0
    [row] = json.loads(salesbook("export", "follow_ups", "--json").out)["items"]
    assert (row["account"], row["due_on"]) == ("Ägir", "2027-01-02")


@pytest.mark.parametrize(
    ("option", "said"),
    [
        (("--map", "Firma"), "“Firma” is nothing that --map takes."),
        (("--delimiter", "ab"), "“ab” is nothing that --delimiter takes."),
        (("--dates", "ydm"), "“ydm” is nothing that --dates takes."),
        (("--as", "excel"), "“excel” is nothing that --as takes."),
        (("--zone", "Mars/Base"), "“Mars/Base” is nothing that --zone takes."),
    ],
)
def test_an_option_that_makes_no_sense_is_wrong_usage(
    salesbook: Run, file: Path, option: tuple[str, str], said: str
) -> None:
    result = salesbook("import", str(file), *option)

    assert result.code == 2
    assert f"Error: {said}" in result.err


def test_a_tab_may_be_spelled(salesbook: Run, tmp_path: Path) -> None:
    path = tmp_path / "tabs.csv"
    path.write_text("Company\tCity\nAcme\tGhent\n", encoding="utf-8")

    assert salesbook("import", str(path), "--delimiter", "tab").code == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "“customers.csv”: The file is empty"),
        (b"PK\x03\x04", "“customers.csv”: This is a spreadsheet"),
        (b"once upon a time\n", "“customers.csv”: No row of the file names columns"),
        (b"Company\nA\x00\n", "“customers.csv”: Line 2, column 2: a NUL character"),
    ],
)
def test_what_is_no_csv_is_a_sentence(
    salesbook: Run, file: Path, content: bytes, said: str
) -> None:
    file.write_bytes(content)

    result = salesbook("import", str(file))

    assert (result.code, result.out) == (1, "")
    assert said in result.err.replace("\n", " ")


def test_a_file_that_is_not_there_is_a_sentence(salesbook: Run, env: Environment) -> None:
    result = salesbook("import", "nowhere.csv")

    assert result.code == 1
    assert "nowhere.csv" in result.err
    assert not Path(env.book_address).exists()


def test_imports_are_listed_and_taken_back(salesbook: Run, file: Path) -> None:
    assert "Nothing was imported yet" in salesbook("import", "list").out
    salesbook("import", str(file))

    document = json.loads(salesbook("import", "list", "--json").out)
    [item] = document["items"]
    listed = salesbook("import", "list").out
    undone = salesbook("import", "undo", item["handle"])

    assert (document["kind"], document["as_of"]) == ("imports", "2026-11-23")
    assert (item["file"], item["created"], item["in_force"]) == ("customers.csv", 1, True)
    assert "customers.csv" in listed
    assert "1 new" in listed
    assert undone.out.startswith("Took back: Imported customers.csv: 1 new")
    assert "taken back" in salesbook("import", "list").out
    assert json.loads(salesbook("import", "undo", "last", "--json").out or "{}") == {}
    assert json.loads(salesbook("export", "accounts", "--json").out)["items"] == []


def test_taking_back_is_a_document_too(salesbook: Run, file: Path) -> None:
    salesbook("import", str(file))

    document = json.loads(salesbook("import", "undo", "last", "--json").out)

    assert document["kind"] == "import_undo"


def test_a_long_file_draws_how_far_it_is_at_a_terminal_only(salesbook: Run, file: Path) -> None:
    file.write_text("Company\n" + "".join(f"C{n}\n" for n in range(2_500)), encoding="utf-8")

    quiet = salesbook("import", str(file), "--dry-run")
    drawn = salesbook("import", str(file), terminal=True)

    assert "\r" not in quiet.err
    assert "1,000 of 2,500" in drawn.err
    assert drawn.err.endswith("\r")


def test_bad_rows_of_a_long_file_stand_on_lines_of_their_own(salesbook: Run, file: Path) -> None:
    rows = "".join(f"C{n},{n}\n" for n in range(2_500))
    file.write_text(f"Company,Employees\n{rows}Beta,many\n", encoding="utf-8")

    refused = salesbook("import", str(file), terminal=True)

    assert refused.code == 1
    assert "\rLine 2502: Employees: “many” is no whole number\n" in refused.err


def test_bad_rows_never_take_the_place_of_another_file(
    salesbook: Run, file: Path, tmp_path: Path
) -> None:
    file.write_text(_TEXT + "Beta,,many,\n", encoding="utf-8")
    bad = tmp_path / "bad.csv"
    bad.write_text("mine", encoding="utf-8")

    refused = salesbook("import", str(file), "--skip-bad", str(bad))

    assert refused.code == 1
    assert bad.read_text("utf-8") == "mine"
    assert json.loads(salesbook("export", "accounts", "--json").out)["items"] == []


def test_the_same_bad_rows_may_be_written_twice(salesbook: Run, file: Path, tmp_path: Path) -> None:
    file.write_text(_TEXT + "Beta,,many,\n", encoding="utf-8")
    bad = tmp_path / "bad.csv"

    first = salesbook("import", str(file), "--skip-bad", str(bad))
    salesbook("undo")
    second = salesbook("import", str(file), "--skip-bad", str(bad))

    assert (first.code, second.code) == (0, 0)
