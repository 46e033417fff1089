"""Facts, occasions and promises that could not be written come in once, as they were meant."""

import json
import tempfile
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from tests.house import Run

TUESDAY = "2026-11-24T09:30:00+01:00"


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))


@pytest.mark.parametrize(
    ("typed", "listed", "found"),
    [
        ("fact add anna Rows --on yesterday", "fact list", {"learned_on": "2026-11-22"}),
        (
            "occasion add anna birthday tomorrow --feb29 mar1",
            "occasion list",
            {"day": 24, "feb29": "mar1"},
        ),
        ("promise add acme Send --by us --on tomorrow", "promise list", {"due_on": "2026-11-24"}),
    ],
)
@pytest.mark.usefixtures("temporary")
def test_what_a_damaged_book_refused_comes_in_once(
    book: Environment, salesbook: Run, typed: str, listed: str, found: dict[str, object]
) -> None:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    path = Path(book.book_address)
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))

    refused = salesbook(*typed.split())
    path.write_bytes(whole)
    brought = [salesbook("book", "rescue", now=TUESDAY) for _ in range(2)]

    assert (refused.code, "What you typed is kept in" in refused.err) == (1, True)
    assert [each.code for each in brought] == [0, 0]
    [item] = json.loads(salesbook(*listed.split(), "--json", now=TUESDAY).out)["items"]
    assert item | found == item
