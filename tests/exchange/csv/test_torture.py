"""Damaged and odd files of others: nothing is lost in silence, what is whole is read exactly."""

import csv
import json
from pathlib import Path

import pytest

from salesbook.domain.spreadsheet import guarded, unguarded
from salesbook.exchange.csv.header import squeezed
from salesbook.exchange.csv.table import Asked, Table, open_table
from salesbook.exchange.csv.writer import csv_line
from tests.house import RealFiles

_HOUSING = ("Year", "New dwellings", "Other dwellings", "All dwellings")
_POLLOCK = "csv-torture/pollock"


def _open(path: Path, names: tuple[str, ...], delimiter: str | None = None) -> Table:
    known = {squeezed(name) for name in names}
    return open_table(lambda: path.open("rb"), known, Asked(delimiter=delimiter))


def _clean(path: Path) -> list[tuple[str, ...]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [tuple(row) for row in csv.reader(file)]


def _plain(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return [{name: cell.replace("\r\n", "\n") for name, cell in row.items()} for row in rows]


@pytest.mark.parametrize(
    "name",
    [
        "file_double_trailing_newline",
        "file_field_delimiter_0x2C_0x20",
        "file_field_delimiter_0x9",
        "file_one_data_row",
        "file_record_delimiter_0xD",
    ],
)
def test_odd_dialects_are_read_as_a_perfect_loader_reads_them(
    real_files: RealFiles, name: str
) -> None:
    folder = real_files(_POLLOCK)
    header, *expected = _clean(folder / "clean" / f"{name}.csv")

    table = _open(folder / "csv" / f"{name}.csv", header)

    assert table.columns == header
    assert [row.cells for row in table.rows()] == expected


def test_damaged_rows_are_named_or_read_and_the_others_are_untouched(
    real_files: RealFiles,
) -> None:
    folder = real_files(_POLLOCK)
    files = sorted((folder / "csv").glob("row_*.csv"))

    for path in files:
        header, *expected = _clean(folder / "clean" / path.name)
        rows = list(_open(path, header).rows())
        read = {row.cells for row in rows if row.damage is None}
        lost = [row for row in expected if row not in read]
        assert len(lost) <= 1, path.name
        assert len(rows) == len(expected), path.name
    assert len(files) >= 20


def test_a_header_in_the_middle_is_no_record(real_files: RealFiles) -> None:
    path = real_files(_POLLOCK) / "csv" / "file_multitable_same.csv"
    names = ("DATE", "TIME", "Qty", "PRODUCTID", "Price", "URL", "Comments")

    damages = [row.damage for row in _open(path, names).rows() if row.damage]

    assert "the header once more" in damages


def test_a_spectrum_of_csvs_is_read_as_expected(real_files: RealFiles) -> None:
    folder = real_files("csv-torture/csv-spectrum")

    for path in sorted((folder / "csvs").glob("*.csv")):
        if path.stem == "location_coordinates":
            continue  # what is expected of it has another telephone number than the file
        read = json.loads((folder / "json" / f"{path.stem}.json").read_text("utf-8"))
        expected = read if isinstance(read, list) else [read]
        names = tuple(expected[0])
        table = _open(path, names)
        rows = [dict(zip(table.columns, row.cells, strict=True)) for row in table.rows()]
        assert _plain(rows) == _plain(expected), path.name


@pytest.mark.parametrize("mark", ["", "_BOM_UTF8", "_BOM_UTF16LE", "_BOM_UTF16BE"])
def test_one_file_in_four_encodings_is_the_same(real_files: RealFiles, mark: str) -> None:
    path = real_files("csv-torture/salesforce-dataloader") / f"csvtext{mark}.csv"

    table = _open(path, ("column1", "column2", "column3"))

    assert [row.cells[0] for row in table.rows()] == ["row1-1", "row2-1"]


def test_other_separators_are_found_or_asked_for(real_files: RealFiles) -> None:
    folder = real_files("csv-torture/messytables")

    semicolons = _open(folder / "simple.ssv", ("date", "place"))
    pipes = _open(folder / "simple.psv", _HOUSING, delimiter="|")

    assert (semicolons.delimiter, len(list(semicolons.rows()))) == (";", 6)
    assert len(pipes.columns) == 6


def test_a_public_body_and_its_accents_are_read(real_files: RealFiles) -> None:
    path = real_files("csv-torture/clevercsv") / "airedale.csv"

    rows = list(_open(path, ("Entity", "Payment Date", "Supplier", "Amount")).rows())

    assert all(row.damage is None and len(row.cells) == 8 for row in rows)


def test_no_payload_leaves_a_guarded_cell_as_a_formula(real_files: RealFiles) -> None:
    path = real_files("injection/payloadbox_csv-payload.txt")
    payloads = [line for line in path.read_text("utf-8").splitlines() if line]

    for payload in payloads:
        cell = guarded(payload)
        assert cell[0] not in "=+-@\t\r\n"
        assert unguarded(cell) == payload
        assert csv_line([cell]).startswith('"')
    assert payloads
