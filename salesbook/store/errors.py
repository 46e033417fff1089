"""What can go wrong with a book on a disk or a server, as sentences."""

import shutil
from pathlib import Path

from sqlalchemy.exc import DBAPIError, OperationalError

from salesbook.domain.errors import SalesbookError


class BookError(SalesbookError):
    """Say that the book cannot be opened or read."""


class BookNotWrittenError(BookError):
    """Say that the book could not be written; whoever holds typed text keeps it elsewhere."""


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


def book_error(error: DBAPIError, place: str) -> BookError:
    """Turn what a database driver says into a sentence with a next step."""
    said = str(error.orig).lower()
    for words, sentence in _SENTENCES:
        if any(word in said for word in words):
            return sentence(place)
    if isinstance(error, OperationalError):
        return BookNotWrittenError(
            f"The book “{place}” did not answer: {_first_line(error)}",
            hint="salesbook book check",
        )
    raise error


def _first_line(error: DBAPIError) -> str:
    return str(error.orig).strip().splitlines()[0]


def _locked(place: str) -> BookError:
    return BookNotWrittenError(
        f"Another salesbook has been writing to “{place}” for 30 seconds.",
        hint="Wait for it to end, then try again.",
    )


def _full(place: str) -> BookError:
    return BookNotWrittenError(
        f"The disk that holds “{place}” is full ({_free(place)} free).",
        hint="Free some space, then: salesbook book rescue",
    )


def _read_only(place: str) -> BookError:
    return BookNotWrittenError(
        f"“{place}” cannot be written: the file or its folder is read-only.",
        hint=f"Make it writable: chmod u+w “{place}”",
    )


def _damaged(place: str) -> BookError:
    return BookError(
        f"“{place}” is damaged.",
        hint="salesbook book check, then: salesbook book restore FILE",
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


def _free(place: str) -> str:
    folder = Path(place).parent
    return f"{shutil.disk_usage(folder).free // 1024:,} KiB" if folder.is_dir() else "unknown"


_SENTENCES = (
    (("locked",), _locked),
    (("is full",), _full),
    (("readonly", "read-only", "unable to open"), _read_only),
    (("not a database",), NotABookError),
    (("malformed", "corrupt"), _damaged),
    (("disk i/o",), _failing),
    (("connection", "could not translate"), _unreachable),
)
