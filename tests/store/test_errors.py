"""What engines say, as sentences with a next step."""

import sqlite3
from pathlib import Path

import psycopg
import pytest

from salesbook.store.errors import (
    ENGINE_ERRORS,
    BookError,
    BookNotWrittenError,
    DamagedBookError,
    EngineError,
    NotABookError,
    book_error,
    code_of,
    file_error,
    is_unknown_name,
)


def said_by_sqlite(name: str) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("whatever it says")
    error.sqlite_errorname = name
    return error


def said_by_postgresql(code: str | None) -> EngineError:
    kind = psycopg.errors.lookup(code) if code else psycopg.OperationalError
    return EngineError(kind("whatever it says"), unreachable=code is None)


@pytest.mark.parametrize(
    ("error", "kind", "message"),
    [
        (said_by_sqlite("SQLITE_BUSY_SNAPSHOT"), BookNotWrittenError, "Another salesbook has been"),
        (said_by_postgresql("55P03"), BookNotWrittenError, "Another salesbook has been"),
        (said_by_sqlite("SQLITE_FULL"), BookNotWrittenError, "is full (unknown free)."),
        (said_by_postgresql("53100"), BookNotWrittenError, "is full (unknown free)."),
        (said_by_sqlite("SQLITE_READONLY_DBMOVED"), BookNotWrittenError, "was replaced while"),
        (said_by_sqlite("SQLITE_READONLY_DIRECTORY"), BookNotWrittenError, "is read-only."),
        (said_by_postgresql("25006"), BookNotWrittenError, "is read-only."),
        (said_by_sqlite("SQLITE_CANTOPEN"), BookNotWrittenError, "cannot be opened:"),
        (said_by_sqlite("SQLITE_NOTADB"), NotABookError, "is not a salesbook."),
        (said_by_sqlite("SQLITE_CORRUPT_INDEX"), DamagedBookError, "is damaged."),
        (said_by_postgresql("XX001"), DamagedBookError, "is damaged."),
        (said_by_sqlite("SQLITE_IOERR_FSYNC"), BookNotWrittenError, "did not do what was asked"),
        (said_by_postgresql("08006"), BookNotWrittenError, "cannot be reached."),
        (said_by_postgresql("57P01"), BookNotWrittenError, "cannot be reached."),
        (said_by_postgresql(None), BookNotWrittenError, "cannot be reached."),
        (said_by_postgresql("28P01"), BookNotWrittenError, "does not let you use"),
    ],
    ids=lambda case: code_of(case) if isinstance(case, ENGINE_ERRORS) else None,
)
def test_trouble_with_a_book_is_a_sentence_with_a_next_step(
    error: Exception, kind: type[BookError], message: str
) -> None:
    said = book_error(error, "/no/such/book.db")

    assert type(said) is kind
    assert "“/no/such/book.db”" in said.message
    assert message in said.message
    assert said.hint


@pytest.mark.parametrize(
    "error",
    [
        said_by_sqlite("SQLITE_ERROR"),
        said_by_postgresql("42601"),
        sqlite3.IntegrityError("UNIQUE constraint failed"),
    ],
)
def test_a_mistake_of_ours_is_no_sentence(error: Exception) -> None:
    with pytest.raises(ENGINE_ERRORS):
        book_error(error, "book.db")


def test_free_space_is_told_where_it_can_be(tmp_path: Path) -> None:
    said = book_error(said_by_sqlite("SQLITE_FULL"), str(tmp_path / "book.db"))

    assert " KiB free)." in said.message


def test_a_path_in_a_hint_can_be_pasted() -> None:
    said = book_error(said_by_sqlite("SQLITE_READONLY"), "/my books/book.db")

    assert said.hint == "Make it writable: chmod u+w '/my books/book.db'"


@pytest.mark.parametrize(
    ("error", "unknown"),
    [
        (said_by_sqlite("SQLITE_ERROR"), True),
        (said_by_postgresql("42P01"), True),
        (said_by_postgresql("42703"), True),
        (said_by_sqlite("SQLITE_BUSY"), False),
        (said_by_postgresql(None), False),
    ],
)
def test_a_name_that_a_database_does_not_know_is_told_apart(
    error: Exception,
    unknown: bool,
) -> None:
    assert is_unknown_name(error) is unknown


def test_a_file_that_sqlite_cannot_make_sense_of_is_a_sentence() -> None:
    known = file_error(sqlite3.DatabaseError("file is not a database"), Path("a.db"))
    odd = sqlite3.DatabaseError("no such thing")
    odd.sqlite_errorname = "SQLITE_NOTADB"

    assert known.message == "“a.db” cannot be read: file is not a database"
    assert type(file_error(odd, Path("a.db"))) is NotABookError
