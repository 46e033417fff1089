"""What can go wrong with a book on a disk or a server, as sentences."""

import os
import sqlite3
from pathlib import Path

from salesbook.domain.errors import SalesbookError


class EngineError(Exception):
    """What a server's driver said, without the classes of that driver.

    `unreachable` says that it may be no answer at all.
    """

    def __init__(self, said: BaseException, *, unreachable: bool) -> None:
        super().__init__(str(said))
        self.said = said
        self.unreachable = unreachable


ENGINE_ERRORS = (sqlite3.Error, EngineError)
"""What an engine may say instead of an answer."""


class BookError(SalesbookError):
    """Say that the book cannot be opened or read."""


class BookNotWrittenError(BookError):
    """Say that the book could not be written; whoever holds typed text keeps it elsewhere."""


class OutcomeUnknownError(BookNotWrittenError):
    """Say that nobody can tell whether a write took effect."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"“{place}” stopped answering while it kept this, so it may or may not be kept.",
            hint="When it answers again, look: salesbook history",
        )


class AbsentBookError(BookError):
    """Say that there is no book at an address."""

    def __init__(self, place: str) -> None:
        super().__init__(f"There is no book at “{place}” yet.", hint="salesbook account add NAME")


class NotABookError(BookError):
    """Say that a file or a database is something else."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"“{place}” is not a salesbook.",
            hint="Point SALESBOOK_BOOK at another file, or bring a backup back:"
            " salesbook book restore FILE",
        )


class AddressError(BookError):
    """Say that the address of a server cannot be read; it may hold a password, so it is not said.

    `reason` is what is wrong with it.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"The address of the team's book cannot be used: {reason}.",
            hint="SALESBOOK_BOOK=postgresql://USER@HOST:5432/DATABASE",
        )


class DriverError(BookError):
    """Say that what speaks to a server is not installed."""

    def __init__(self) -> None:
        super().__init__(
            "A book on a server needs the PostgreSQL driver, which is not installed.",
            hint="pip install 'salesbook[postgres]'",
        )


class NewerBookError(BookError):
    """Say that a newer program has written this book."""

    def __init__(self, place: str, version: str) -> None:
        super().__init__(
            f"“{place}” was written by a newer salesbook (its schema is “{version}”).",
            hint="pip install --upgrade salesbook",
        )


class OlderBookError(BookError):
    """Say that a team's book waits for its migration."""

    def __init__(self, place: str, version: str) -> None:
        super().__init__(
            f"“{place}” still has the schema “{version}”, and a team decides when to move.",
            hint="salesbook book migrate",
        )


class DamagedBookError(BookError):
    """Say that a book does not hold what every book holds."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"“{place}” is damaged.",
            hint="salesbook book check, then: salesbook book restore FILE",
        )


def is_unknown_name(error: Exception) -> bool:
    """Tell whether a statement named a table or a column that this database does not have."""
    return code_of(error) in ("SQLITE_ERROR", "42P01", "42703")


def code_of(error: BaseException | None) -> str:
    """Name an error as its engine does: SQLite's result code, PostgreSQL's SQLSTATE, or ''."""
    said = error.said if isinstance(error, EngineError) else error
    return getattr(said, "sqlite_errorname", None) or str(getattr(said, "sqlstate", None) or "")


def book_error(error: Exception, place: str) -> BookError:
    """Turn what a database driver says into a sentence with a next step.

    Raises the error itself when it is no trouble with the book but a mistake of ours.
    """
    said = error_of(error, place)
    if said is not None:
        return said
    if isinstance(error, EngineError) and error.unreachable and not code_of(error):
        return _unreachable(place)  # a server that cannot be asked gives no code
    raise error


def error_of(error: BaseException | None, place: str) -> BookError | None:
    """Find the sentence for an error of an engine, by its code."""
    code = code_of(error)
    for beginnings, sentence in _SENTENCES:
        if code.startswith(beginnings):
            return sentence(place)
    return None


def file_error(error: sqlite3.Error, path: Path) -> BookError:
    """Turn what SQLite says of a file it was handed directly into a sentence."""
    said = error_of(error, str(path))
    return said or BookError(f"“{path}” cannot be read: {error}", hint="Try another file.")


def _locked(place: str) -> BookError:
    return BookNotWrittenError(
        f"Another salesbook has been writing to “{place}” for too long.",
        hint="Wait for it to end, then try again.",
    )


def _full(place: str) -> BookError:
    return BookNotWrittenError(
        f"The disk that holds “{place}” is full ({_free(place)} free).",
        hint="Free some space, then: salesbook book rescue",
    )


def _moved(place: str) -> BookError:
    return BookNotWrittenError(
        f"“{place}” was replaced while this was being written, so nothing was kept.",
        hint="Do it again; what was typed is kept: salesbook book rescue",
    )


def _read_only(place: str) -> BookError:
    return BookNotWrittenError(
        f"“{place}” cannot be written: the file or its folder is read-only.",
        hint=f"Make it writable: chmod u+w {_quoted(place)}",
    )


def _closed(place: str) -> BookError:
    return BookNotWrittenError(
        f"“{place}” cannot be opened: the file or its folder is closed to you.",
        hint=f"Make it yours to use: chmod u+rw {_quoted(place)}",
    )


def _failing(place: str) -> BookError:
    return BookNotWrittenError(
        f"The disk did not do what was asked of it for “{place}” ({_free(place)} free).",
        hint="Check the disk and its quota, then: salesbook book rescue",
    )


def _unreachable(place: str) -> BookError:
    return BookNotWrittenError(
        f"The team's book at “{place}” cannot be reached.",
        hint="Check the network and the address in SALESBOOK_BOOK.",
    )


def _unwelcome(place: str) -> BookError:
    return BookNotWrittenError(
        f"The server does not let you use the team's book at “{place}”.",
        hint="Ask whoever keeps the server for the right name, password and permissions.",
    )


def _quoted(place: str) -> str:
    from shlex import quote  # noqa: PLC0415 (only in a hint)

    return quote(place)


def _free(place: str) -> str:
    folder = Path(place).parent
    if not folder.is_dir():
        return "unknown"
    disk = os.statvfs(folder)  # shutil, which says the same, loads three kinds of compression
    return f"{disk.f_bavail * disk.f_frsize // 1024:,} KiB"


# SQLite's result codes (https://sqlite.org/rescode.html) and PostgreSQL's SQLSTATEs
# (https://www.postgresql.org/docs/current/errcodes-appendix.html), by how they begin.
_SENTENCES = (
    (("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL", "55P03"), _locked),
    (("SQLITE_FULL", "53100"), _full),
    (("SQLITE_READONLY_DBMOVED",), _moved),
    (("SQLITE_READONLY", "25006"), _read_only),
    (("SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH"), _closed),
    (("SQLITE_NOTADB",), NotABookError),
    (("SQLITE_CORRUPT", "XX001", "XX002"), DamagedBookError),
    (("SQLITE_IOERR",), _failing),
    (("08", "57P", "53"), _unreachable),
    (("28", "3D000", "42501"), _unwelcome),
)
