"""Backups of a book that is a file: made whole, verified, and only then given their name."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from salesbook.store.address import file_uri
from salesbook.store.errors import (
    AbsentBookError,
    BookError,
    NotABookError,
    code_of,
    file_error,
)
from salesbook.store.file import APPLICATION_ID, BUSY_SECONDS

_STAMP = "%Y%m%d-%H%M%S"


def backup_name(book: Path, now: datetime) -> str:
    """Name a backup after its book and the instant it was made, in UTC."""
    return f"{book.stem}-{now:{_STAMP}}.backup{book.suffix}"


def unused_backup(book: Path, now: datetime) -> Path:
    """Name a backup beside its book, a second later when that second's name is taken."""
    return _unused(lambda at: book.with_name(backup_name(book, at)), now)


def _unused(named: Callable[[datetime], Path], at: datetime) -> Path:
    while named(at).exists():
        at += timedelta(seconds=1)
    return named(at)


def back_up(book: Path, target: Path, random: Callable[[int], bytes]) -> Path:
    """Copy a book to a new file and verify the copy; the copy is private to its owner.

    SQLite's own backup reads a consistent state while others write
    (https://sqlite.org/backup.html). Raises `BookError` when the target exists or the copy is bad.
    """
    if not book.exists():
        raise AbsentBookError(str(book))
    _refuse_existing(target)
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _draft(target, random) as draft:
        with _sentences(book), closing(_open(book)) as source, closing(_open(draft)) as copy:
            source.backup(copy)
        verify(draft, named=book)
        _sync(draft)
        _give_name(draft, target)
    _sync(target.parent)
    return target


def verify(backup: Path, named: Path | None = None) -> None:
    """Raise `BookError` unless a file is a whole salesbook; `named` is what messages call it."""
    name = named or backup
    with _sentences(name), closing(_open(backup)) as connection:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise NotABookError(str(name))
        (answer,) = connection.execute("PRAGMA quick_check").fetchone()
        if answer != "ok":
            raise BookError(f"“{name}” is damaged: {answer}.", hint="salesbook book info")


def restore(backup: Path, book: Path, now: datetime, random: Callable[[int], bytes]) -> Path | None:
    """Put a verified backup in the book's place; return where the book before it now is.

    Nothing is overwritten: what was there is renamed `….before-restore-STAMP`. The book that comes
    back is a new replica: what it writes from now on never happened in the one it was copied from.
    """
    if not backup.is_file():
        raise BookError(f"There is no backup “{backup}”.", hint="salesbook book info")
    verify(backup)
    before = _unused(lambda at: book.with_name(f"{book.name}.before-restore-{at:{_STAMP}}"), now)
    book.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _draft(book, random) as draft:
        shutil.copyfile(backup, draft)
        _renew_replica(draft, random)
        _sync(draft)
        there = book.exists()
        with _nobody_writing(book):
            if there:
                _keep(book, before)
            draft.replace(book)
    _sync(book.parent)
    return before if there else None


def _keep(book: Path, before: Path) -> None:
    """Give a book another name, with the journal an unfinished write may have left beside it."""
    try:
        os.link(book, before)
    except OSError:  # a file system without links: for an instant there is no book
        book.rename(before)
    journal = Path(f"{book}-journal")
    if journal.exists():
        journal.rename(f"{before}-journal")


@contextmanager
def _nobody_writing(book: Path) -> Iterator[None]:
    """Wait until nobody writes, and let nobody begin; a damaged book has no writers to wait for.

    Whoever waits for the lock meanwhile is told that the book was replaced.
    """
    if not book.exists():
        yield
        return
    with ExitStack() as stack:
        try:
            connection = stack.enter_context(closing(_open(book)))
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            if code_of(error) not in ("SQLITE_NOTADB", "SQLITE_CORRUPT"):
                raise file_error(error, book) from error
        yield


def _renew_replica(draft: Path, random: Callable[[int], bytes]) -> None:
    replica = UUID(bytes=random(16), version=4)
    with closing(_open(draft)) as connection:
        connection.execute("UPDATE books SET replica_id = ?", (replica.hex,))


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        file_uri(path, "rw"), uri=True, timeout=BUSY_SECONDS, isolation_level=None
    )


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise file_error(error, path) from error


@contextmanager
def _draft(target: Path, random: Callable[[int], bytes]) -> Iterator[Path]:
    """Lend an empty private file beside a target, and take it away again."""
    draft = target.with_name(f".{target.name}.{random(8).hex()}.new")
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield draft
    finally:
        draft.unlink(missing_ok=True)
        Path(f"{draft}-journal").unlink(missing_ok=True)


def _refuse_existing(target: Path) -> None:
    if target.exists():
        raise BookError(
            f"“{target}” exists already.",
            hint=f"Name another file: salesbook book backup {target.name}.2",
        )


def _give_name(draft: Path, target: Path) -> None:
    """Let a finished file stand under its name, unless another took it meanwhile."""
    try:
        os.link(draft, target)
    except OSError:  # the name was taken, or the file system has no links
        _refuse_existing(target)
        draft.rename(target)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
