"""Backups of a book that is a file: made whole, verified, and only then given their name."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from uuid import UUID

from salesbook.store.engine import APPLICATION_ID
from salesbook.store.errors import BookError, NotABookError

_STAMP = "%Y%m%d-%H%M%S"


def backup_name(book: Path, now: datetime) -> str:
    """Name a backup after its book and the instant it was made, in UTC."""
    return f"{book.stem}-{now:{_STAMP}}.backup{book.suffix}"


def back_up(book: Path, target: Path, random: Callable[[int], bytes]) -> Path:
    """Copy a book to a new file and verify the copy; the copy is private to its owner.

    SQLite's own backup reads a consistent state while others write
    (https://sqlite.org/backup.html). Raises `BookError` when the target exists or the copy is bad.
    """
    if target.exists():
        raise BookError(
            f"“{target}” exists already.",
            hint=f"Name another file: salesbook book backup {target.name}.2",
        )
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _draft(target, random) as draft:
        with closing(_open(book)) as source, closing(sqlite3.connect(draft)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        verify(draft)
        _sync(draft)
        os.link(draft, target)
    _sync(target.parent)
    return target


def verify(backup: Path) -> None:
    """Raise `BookError` unless a file is a whole salesbook."""
    try:
        with closing(_open(backup)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise NotABookError(str(backup))
            (answer,) = connection.execute("PRAGMA quick_check").fetchone()
    except sqlite3.DatabaseError as error:
        raise NotABookError(str(backup)) from error
    if answer != "ok":
        raise BookError(f"The backup “{backup}” is damaged: {answer}.", hint="Try an older one.")


def restore(backup: Path, book: Path, now: datetime, random: Callable[[int], bytes]) -> Path | None:
    """Put a verified backup in the book's place; return where the book before it now is.

    Nothing is overwritten: what was there is renamed `….before-restore-STAMP`. The book that comes
    back is a new replica: what it writes from now on never happened in the one it was copied from.
    """
    if not backup.is_file():
        raise BookError(f"There is no backup “{backup}”.", hint="salesbook book info")
    verify(backup)
    before = book.with_name(f"{book.name}.before-restore-{now:{_STAMP}}")
    book.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _draft(book, random) as draft:
        draft.write_bytes(backup.read_bytes())
        _renew_replica(draft, random)
        _sync(draft)
        kept = None
        if book.exists():
            os.link(book, before)
            kept = before
        Path(f"{book}-journal").unlink(missing_ok=True)
        draft.replace(book)
    _sync(book.parent)
    return kept


def _renew_replica(draft: Path, random: Callable[[int], bytes]) -> None:
    replica = UUID(bytes=random(16), version=4)
    with closing(sqlite3.connect(draft)) as connection, connection:
        connection.execute("UPDATE books SET replica_id = ?", (replica.hex,))


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        f"file:{str(path).replace('?', '%3f').replace('#', '%23')}?mode=ro", uri=True
    )


@contextmanager
def _draft(target: Path, random: Callable[[int], bytes]) -> Iterator[Path]:
    """Lend an empty private file beside a target, and take it away again."""
    draft = target.with_name(f".{target.name}.{random(8).hex()}.new")
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
