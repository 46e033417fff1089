"""Orders and complaints that the book did not take: they wait in a file, and come in once."""

import tempfile
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from tests.house import Run

TUESDAY = "2026-11-24T09:30:00+01:00"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("order", "add", "acme", "Pump:3", "--on", "today"), "Mon 23 Nov"),
        (("complaint", "open", "acme", "The pump sings"), "Mon 23 Nov (yesterday)"),
    ],
)
def test_what_could_not_be_kept_is_brought_in_once_as_it_was_meant_then(
    book: Environment,
    salesbook: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    argv: tuple[str, ...],
    said: str,
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    salesbook("account", "add", "Acme")
    salesbook("product", "add", "Pump")
    path = Path(book.book_address)
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))

    refused = salesbook(*argv)
    path.write_bytes(whole)
    first = salesbook("book", "rescue", now=TUESDAY)
    again = salesbook("book", "rescue", now=TUESDAY)

    assert (refused.code, "What you typed is kept in" in refused.err) == (1, True)
    assert (first.code, "Brought in: " in first.out) == (0, True)
    assert "Brought in" not in again.out
    assert said in salesbook(argv[0], "list", now=TUESDAY).out
