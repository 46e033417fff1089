"""What a person can get wrong: a sentence with the next step, and nothing is lost."""

import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from tests.house import Outcome, Run

PROGRAM = (sys.executable, "-m", "salesbook")


@pytest.fixture
def kept(env: Environment, prepared: Path) -> Path:
    """Put that book in its place and hand over its file."""
    path = Path(env.book_address)
    path.parent.mkdir(parents=True)
    shutil.copy(prepared, path)
    return path


def assert_refused(outcome: Outcome, code: int) -> None:
    """A sentence, the next step, the right exit code, nothing on stdout."""
    assert (outcome.code, outcome.out) == (code, ""), outcome.err
    lines = outcome.err.splitlines()
    assert any(line.startswith("Error: ") and line[-1] in ".?!”" for line in lines), lines
    assert any(line.startswith("Hint: ") for line in lines), lines
    assert "Traceback" not in outcome.err
    assert "bug in salesbook" not in outcome.err


WRONG: tuple[tuple[int, str, tuple[str, ...]], ...] = (
    # Nobody goes by that name
    (1, "“Nobody”", ("log", "Nobody", "Wants pumps")),
    (1, "“Nobody”", ("note", "Nobody", "Builds a hall")),
    (1, "“Nobody”", ("brief", "Nobody")),
    (1, "“Nobody”", ("show", "Nobody")),
    (1, "“Nobody”", ("due", "--why", "Nobody")),
    (1, "“Nobody”", ("plan", "--why", "Nobody")),
    (1, "“Nobody”", ("history", "Nobody")),
    (1, "“Nobody”", ("pause", "Nobody", "--until", "fri")),
    (1, "“Nobody”", ("resume", "Nobody")),
    (1, "“Nobody”", ("followup", "add", "Nobody", "Agree the price", "--on", "fri")),
    (1, "“Nobody”", ("pick", "--accept", "Nobody")),
    (1, "“Nobody”", ("account", "edit", "Nobody", "--grade", "A")),
    (1, "“Nobody”", ("account", "alias", "Nobody", "No One")),
    (1, "“Nobody”", ("account", "owner", "Nobody", "me")),
    (1, "“Nobody”", ("account", "owner", "Acme Pumps", "Nobody")),
    (1, "“Nobody”", ("account", "list", "--owner", "Nobody")),
    (1, "“Nobody”", ("person", "add", "Eve", "--account", "Nobody")),
    (1, "“Nobody”", ("person", "left", "Nobody")),
    (1, "“Nobody”", ("person", "moved", "Jan Smit", "Nobody")),
    (1, "“Nobody”", ("log", "Acme Pumps", "Wants pumps", "--with", "Nobody")),
    (1, "“Nobody”", ("find", "pumps", "--account", "Nobody")),
    # More than one does
    (1, "“Acm”", ("log", "Acm", "Wants pumps")),
    (1, "“Acm”", ("show", "Acm")),
    (1, "“Acm”", ("due", "--why", "Acm")),
    (1, "“Acm”", ("followup", "add", "Acm", "Agree the price", "--on", "fri")),
    (1, "“Acm”", ("account", "edit", "Acm", "--grade", "A")),
    # No date, or not that kind of date
    (1, "“someday”", ("log", "Acme Pumps", "Hi", "--next", "Agree it", "--on", "someday")),
    (1, "“someday”", ("log", "Acme Pumps", "Hi", "--at", "someday")),
    (1, "ahead", ("log", "Acme Pumps", "Hi", "--next", "Agree the price", "--on", "yesterday")),
    (1, "“tomorrow”", ("log", "Acme Pumps", "Hi", "--at", "tomorrow")),
    (1, "“1/2/3/4”", ("followup", "add", "Acme Pumps", "Agree the price", "--on", "1/2/3/4")),
    (1, "ahead", ("followup", "add", "Acme Pumps", "Agree the price", "--on", "2026-11-22")),
    (1, "Feb has no day 31", ("followup", "move", "last", "31 feb")),
    (1, "ahead", ("followup", "move", "last", "yesterday")),
    (1, "“someday”", ("due", "--day", "someday")),
    (1, "“someday”", ("plan", "someday")),
    (1, "“someday”", ("pause", "Acme Pumps", "--until", "someday")),
    (1, "“someday”", ("person", "left", "Jan Smit", "--on", "someday")),
    (1, "“someday”", ("find", "pumps", "--since", "someday")),
    # No purpose, no name, no words
    (1, "purpose", ("followup", "add", "Acme Pumps", "", "--on", "fri")),
    (1, "purpose", ("followup", "add", "Acme Pumps", " \t ", "--on", "fri")),
    (1, "purpose", ("followup", "add", "Acme Pumps", "@fri")),
    (2, "What was said", ("log", "Acme Pumps", "")),
    (2, "What was said", ("log", "Acme Pumps", " \n ")),
    (2, "Whom was it with", ("log",)),
    (1, "empty", ("note", "Acme Pumps", "")),
    (1, "needs a name", ("account", "add", "  ")),
    (1, "needs a name", ("person", "add", "")),
    (1, "where “Eve” works", ("person", "add", "Eve", "--title", "Buyer")),
    (1, "nothing to look for", ("find", " ")),
    (1, "Why is it dropped?", ("followup", "drop", "last")),
    # No handle
    (1, "“zzzzzz”", ("edit", "zzzzzz", "--discussed", "x")),
    (1, "“zzzzzz”", ("followup", "done", "zzzzzz")),
    (1, "“zzzzzz”", ("undo", "zzzzzz")),
    (1, "“zzzzzz”", ("redo", "zzzzzz")),
    (1, "“zzzzzz”", ("import", "undo", "zzzzzz")),
    (1, "“zzzzzz”", ("log", "Acme Pumps", "Hi", "--closes", "zzzzzz")),
    (1, "“zzzzzz”", ("note", "close", "zzzzzz")),
    # No word of the small lists
    (2, "“pigeon”", ("log", "Acme Pumps", "Hi", "--by", "pigeon")),
    (2, "“meh”", ("log", "Acme Pumps", "Hi", "--outcome", "meh")),
    (2, "“meh”", ("log", "Acme Pumps", "Hi", "--met", "meh")),
    (2, "“meh”", ("log", "Acme Pumps", "Hi", "--phase", "meh")),
    (2, "“meh”", ("log", "Acme Pumps", "Hi", "--no-next", "meh")),
    (2, "“meh”", ("note", "Acme Pumps", "Hi", "--kind", "meh")),
    (2, "--for", ("log", "Acme Pumps", "Hi", "--for", "-3")),
    (2, "--limit", ("due", "--limit", "many")),
    (2, "“meh”", ("account", "add", "Beta", "--grade", "meh")),
    (2, "“meh”", ("account", "add", "Beta", "--zone", "meh")),
    (2, "“meh”", ("account", "list", "--without", "meh")),
    (2, "“meh”", ("export", "meh")),
    (1, "“meh”", ("config", "set", "meh", "1")),
    (1, "“meh”", ("config", "get", "meh")),
    (1, "lunch", ("config", "set", "day.lunch", "25:00-99")),
    (1, "currency", ("config", "set", "currency", "EURO")),
    (2, "“salesbook frobnicate”", ("frobnicate",)),
    (2, "“--speed”", ("due", "--speed")),
    # Files
    (1, "“absent.csv” is not there", ("import", "absent.csv")),
    (1, "is a folder", ("import", ".")),
    (1, "is a folder", ("export", "all", "-o", ".")),
    (1, "“no/such/book.jsonl”", ("export", "all", "-o", "no/such/book.jsonl")),
    (1, "“absent.db”", ("book", "restore", "absent.db", "--yes")),
)


@pytest.mark.parametrize(("code", "named", "words"), WRONG, ids=[" ".join(w) for _, _, w in WRONG])
def test_what_cannot_be_done_is_a_sentence_and_changes_nothing(
    kept: Path, salesbook: Run, code: int, named: str, words: tuple[str, ...]
) -> None:
    before = kept.read_bytes()

    refused = salesbook(*words)

    assert_refused(refused, code)
    assert named in refused.err
    assert kept.read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        ("log", "Nobody", "Wants pumps"),
        ("log", "Nobody", "Wants pumps", "--new", "--by", "pigeon"),
        ("note", "Nobody", "Builds a hall"),
        ("followup", "done", "zzzzzz"),
        ("account", "add", "  "),
        ("import", "bad.csv", "--map", "Firm=name", "--map", "Mail=email"),
        ("undo",),
        ("config", "set", "meh", "1"),
    ],
    ids=" ".join,
)
def test_what_is_refused_begins_no_book(
    env: Environment,
    salesbook: Run,
    words: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.csv").write_text("Firm,Mail\nAcme,notanemail\n", encoding="utf-8")

    refused = salesbook(*words)

    assert_refused(refused, refused.code)
    assert refused.code in (1, 2)
    assert "New book" not in refused.err
    path = Path(env.book_address)
    assert not path.exists() or not path.stat().st_size
    assert json.loads(salesbook("account", "list", "--json").out)["items"] == []


NO_CSV: tuple[tuple[str, bytes], ...] = (
    ("is empty", b""),
    ("is empty", b"\xff\xfe"),
    ("is empty", b"\n\n\n"),
    ("names columns", b"once upon a time there was a rep\n"),
    ("names columns", b"root:*:20228:0:99999:7:::\nbin:*:1:2\n"),
    ("names columns", bytes(range(160, 256)) * 40),
    ("Line 1, column 2: byte 0x90", b"A\x90,\x9d\n" * 9),
    ("a database", b"SQLite format 3\x00" + bytes(500)),
    ("a spreadsheet", b"PK\x03\x04" + bytes(500)),
    ("a PDF", b"%PDF-1.7\n"),
    ("a NUL character", b"name,city\nAc\x00me,Amsterdam\n"),
    ("no export of salesbook", b'{"a": 1}\n'),
    ("no export of salesbook", b'{"salesbook": 1, "kind": "accounts", "items": 7}\n'),
    ("never ends", b'name,city\n"Acme,Amsterdam\nBeta,Ghent\n'),
    ("longer than", b"name\n" + b"x" * 2_000_000 + b"\n"),
    ("none of: A, B, C", b"account,grade\nAcme Mills,A\nBeta,Q\n"),
)


@pytest.mark.parametrize(("said", "content"), NO_CSV)
def test_a_csv_that_is_not_one_is_a_sentence_and_changes_nothing(
    kept: Path, salesbook: Run, tmp_path: Path, said: str, content: bytes
) -> None:
    before, file = kept.read_bytes(), tmp_path / "customers.csv"
    file.write_bytes(content)

    refused = salesbook("import", str(file))

    assert_refused(refused, 1)
    assert "“customers.csv”" in refused.err
    assert said in refused.err
    assert kept.read_bytes() == before


@pytest.mark.parametrize(
    "option",
    [
        *(
            ("--encoding", name)
            for name in ("klingon", "base64", "punycode", "undefined", "\udcff")
        ),
        *(("--delimiter", said) for said in ('"', "\n", "", "ab")),
        ("--dates", "ydm"),
        ("--as", "klingon"),
        ("--as", "vcard"),
        ("--as", "salesbook_json"),
        ("--map", "city"),
        ("--map", "nowhere=city"),
        ("--map", "city=nowhere"),
        ("--zone", "Mars/Base"),
    ],
    ids=" ".join,
)
def test_an_option_no_file_can_be_read_with_is_wrong_usage(
    kept: Path, salesbook: Run, tmp_path: Path, option: tuple[str, str]
) -> None:
    before, file = kept.read_bytes(), tmp_path / "customers.csv"
    file.write_text("account,city\nBeta,Ghent\n", encoding="utf-8")

    refused = salesbook("import", str(file), *option)

    assert_refused(refused, 2)
    assert kept.read_bytes() == before


def test_a_file_without_the_mark_of_its_encoding_says_which_encodings_need_none(
    kept: Path, salesbook: Run, tmp_path: Path
) -> None:
    file = tmp_path / "customers.csv"
    file.write_text("account,city\nBeta,Ghent\n", encoding="utf-16-le")

    refused = salesbook("import", str(file), "--encoding", "utf-16")

    assert_refused(refused, 1)
    assert "--encoding utf-16-le" in refused.err
    assert salesbook("import", str(file), "--encoding", "utf-16-le").code == 0
    assert kept.exists()


@pytest.mark.usefixtures("sound")
def test_bad_rows_that_cannot_be_written_keep_the_good_ones_out(
    kept: Path, salesbook: Run, tmp_path: Path
) -> None:
    before, file = kept.read_bytes(), tmp_path / "customers.csv"
    file.write_text("account,grade\nBeta,A\nGamma,Q\n", encoding="utf-8")

    nowhere = salesbook("import", str(file), "--skip-bad", str(tmp_path / "no" / "bad.csv"))
    itself = salesbook("import", str(file), "--skip-bad", str(file))

    assert_refused(nowhere, 1)
    assert_refused(itself, 1)
    assert "Gamma" in file.read_text("utf-8")
    assert kept.read_bytes() == before

    taken = [
        salesbook("import", str(file), "--skip-bad", str(tmp_path / "bad.csv")) for _ in range(2)
    ]

    assert [one.code for one in taken] == [0, 0]
    assert "2 rows · 1 new · 1 bad" in taken[0].out
    assert "2 rows · 1 unchanged · 1 bad" in taken[1].out
    assert "Gamma" in (tmp_path / "bad.csv").read_text("utf-8")


COMMANDS: tuple[tuple[str, ...], ...] = (
    (),
    ("account", "add", "Beta"),
    ("account", "list"),
    ("book", "backup"),
    ("book", "check"),
    ("book", "info"),
    ("brief", "Acme"),
    ("config", "list"),
    ("config", "set", "day.mail_minutes", "20"),
    ("due",),
    ("export", "all"),
    ("find", "pumps"),
    ("followup", "add", "Acme", "Agree the price", "--on", "fri"),
    ("history",),
    ("log", "Acme", "Wants pumps"),
    ("note", "Acme", "Builds a hall"),
    ("now",),
    ("person", "add", "Eve"),
    ("pick",),
    ("plan",),
    ("redo",),
    ("show", "Acme"),
    ("undo",),
)


def _text(path: Path) -> None:
    path.write_text("Dear diary,\n" * 100, encoding="utf-8")


def _another_database(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE books (id INTEGER)")
    connection.close()


def _cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 3)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("spoil", [_text, _another_database, _cut])
def test_a_book_that_is_none_is_a_sentence_and_stays_as_it_is(
    kept: Path,
    salesbook: Run,
    words: tuple[str, ...],
    spoil: Callable[[Path], None],
) -> None:
    if spoil is not _cut:
        kept.unlink()
    spoil(kept)
    before = kept.read_bytes()

    refused = salesbook(*words)

    assert_refused(refused, 1)
    assert str(kept) in refused.err
    assert kept.read_bytes() == before


@pytest.mark.parametrize(
    ("address", "said"),
    [
        (".", "is not a salesbook"),
        ("/dev/null", "is not a salesbook"),
        ("/etc/passwd/book.db", "is no folder"),
        ("postgresql://127.0.0.1:1/sales?connect_timeout=1", "cannot be reached"),
        ("postgresql://127.0.0.1:port/sales", "cannot be used"),
        ("mysql://127.0.0.1/sales", "cannot be used"),
    ],
)
def test_an_address_without_a_book_is_a_sentence(salesbook: Run, address: str, said: str) -> None:
    refused = [
        salesbook(*words, variables={"SALESBOOK_BOOK": address})
        for words in (("due",), ("account", "add", "Beta"), ("log", "Acme", "Wants pumps"))
    ]

    for one in refused:
        assert_refused(one, 1)
        assert said in one.err
