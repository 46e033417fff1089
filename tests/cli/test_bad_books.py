"""A whole book that does not hold together, and JSON that is none: a sentence, and no change."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from tests.cli.test_bad_input import assert_refused
from tests.house import Run
from tests.once import made_once

Spoil = Callable[[list[str]], list[str]]
"""What spoils the lines of a whole book."""


@pytest.fixture
@made_once
def filled(book: Environment, salesbook: Run) -> Environment:
    """Keep an account, a person and a follow-up."""
    for words in (
        ("account", "add", "Acme Pumps", "--phone", "+31 20 123 4567"),
        ("person", "add", "Jan Smit", "--account", "Acme Pumps"),
        ("log", "Acme Pumps", "Wants twelve // Offered 10 % // Agree the pilot date @fri"),
    ):
        assert salesbook(*words).code == 0
    return book


@pytest.fixture
def kept(filled: Environment) -> Path:
    """Hand over the book's file."""
    return Path(filled.book_address)


def _without(table: str, column: str) -> Spoil:
    return lambda lines: _changed(lines, table, lambda row: {**row, column: None})


def _with(table: str, **values: Any) -> Spoil:
    return lambda lines: _changed(lines, table, lambda row: {**row, **values})


def _changed(lines: list[str], table: str, change: Callable[[Any], Any]) -> list[str]:
    """Change every row of one table of a whole book."""
    documents = [json.loads(line) for line in lines]
    for document in documents:
        if document.get("table") == table:
            document["row"] = change(document["row"])
    return [json.dumps(document) for document in documents]


def _twice(lines: list[str]) -> list[str]:
    return [line for line in lines for _ in range(1 + ('"table": "interactions"' in line))]


NO_BOOK: tuple[tuple[str, Spoil], ...] = (
    (
        "Line 1: this salesbook reads",
        lambda lines: ['{"salesbook": 2, "kind": "book"}', *lines[1:]],
    ),
    ("Line 2: this is no row", lambda lines: [lines[0], "7"]),
    ("Line 2: this is no row", lambda lines: [lines[0], "[" * 100_000]),
    ("knows no table “spells”", lambda lines: [lines[0], '{"table": "spells", "row": {}}']),
    ("knows no table “operations”", lambda lines: [lines[0], '{"table": "operations", "row": {}}']),
    ("“name” of reps is missing", lambda lines: [lines[0], '{"table": "reps", "row": {}}']),
    ("“Nobody” is no rep", _with("ownerships", rep_id="Nobody")),
    ("knows no “spell”", _with("accounts", spell="abracadabra")),
    ("“id” of accounts is missing", _without("accounts", "id")),
    ("“name_key” of people is missing", _without("people", "name_key")),
    ("is not the handle", _with("accounts", handle="zzzzzz")),
    ("does not suit its column", _with("accounts", name=7)),
    ("does not suit its column", _with("accounts", kind="friend")),
    ("does not suit its column", _with("follow_ups", due_on="2026-99-01")),
    ("does not suit its column", _with("interactions", id="not an id")),
    ("does not suit its column", _with("interactions", discussed=["a", "b"])),
    ("NUL character", _with("accounts", city="a\0b")),
    ("half a character", _with("accounts", city="a\ud800b")),
    ("longer than", _with("interactions", discussed="x" * 1_000_001)),
    ("larger than a book can keep", _with("accounts", headcount=2**70)),
    ("name what the file does not hold", _with("ownerships", account_id="0" * 31 + "1")),
    ("name what the file does not hold", _with("accounts", parent_id="0" * 31 + "1")),
    ("stand there twice", _twice),
)


@pytest.mark.parametrize(("said", "spoil"), NO_BOOK, ids=range(len(NO_BOOK)))
def test_a_whole_book_that_is_none_is_a_sentence_and_changes_nothing(
    kept: Path, salesbook: Run, tmp_path: Path, said: str, spoil: Spoil
) -> None:
    lines = salesbook("export", "all").out.splitlines()
    file, other = tmp_path / "book.jsonl", tmp_path / "other.db"
    file.write_text("\n".join(spoil(lines)), encoding="utf-8")
    elsewhere = {"SALESBOOK_BOOK": str(other)}
    salesbook("account", "add", "Beta", variables=elsewhere)
    before = other.read_bytes()

    refused = salesbook("import", str(file), variables=elsewhere)

    assert_refused(refused, 1)
    assert "“book.jsonl”" in refused.err
    assert said in refused.err
    assert other.read_bytes() == before
    assert kept.exists()


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ("no JSON that can be read", '{"items": ' + "[" * 100_000),
        ("names columns", "[" * 100_000),
        ("no item", '{"salesbook": 1, "kind": "accounts", "items": [7, null, []]}'),
        (
            "no whole number",
            '{"salesbook": 1, "kind": "accounts", "items": [{"headcount": 1e999}]}',
        ),
    ],
)
def test_a_document_that_is_none_is_a_sentence(
    kept: Path, salesbook: Run, tmp_path: Path, said: str, content: str
) -> None:
    before, file = kept.read_bytes(), tmp_path / "accounts.json"
    file.write_text(content, encoding="utf-8")

    refused = salesbook("import", str(file))

    assert_refused(refused, 1)
    assert said in refused.err
    assert kept.read_bytes() == before
