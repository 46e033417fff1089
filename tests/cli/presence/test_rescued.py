"""Posts and reactions that a damaged book refused: brought in as they were meant, once."""

import json
import tempfile
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from tests.house import Run

TUESDAY = "2026-11-24T09:30:00+01:00"


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the rescues on another disk a folder of this test's own."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))


@pytest.mark.usefixtures("sound")
def test_what_was_refused_comes_in_with_the_time_it_was_typed(
    book: Environment, salesbook: Run
) -> None:
    salesbook("person", "add", "Anna Vermeer")
    path = Path(book.book_address)
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    post = salesbook("post", "add", "How we made it quiet")
    reaction = salesbook("reaction", "in", "anna", "like", "--at", "fri 10:00")
    path.write_bytes(whole)

    brought = salesbook("book", "rescue", now=TUESDAY)
    again = salesbook("book", "rescue", now=TUESDAY)

    posts = json.loads(salesbook("post", "list", "--json").out)["items"]
    reactions = json.loads(salesbook("reaction", "list", "--json").out)["items"]
    assert ["What you typed is kept" in each.err for each in (post, reaction)] == [True, True]
    assert (brought.code, "Brought in: Posted on LinkedIn" in brought.out) == (0, True)
    assert [each["posted_at"] for each in posts] == ["2026-11-23T08:30:00+00:00"]
    assert [each["reacted_at"] for each in reactions] == ["2026-11-20T09:00:00+00:00"]
    assert "Brought in" not in again.out
