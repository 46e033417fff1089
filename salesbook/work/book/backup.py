"""Backups: a copy that was proven whole, and the way back to it."""

from collections.abc import Callable
from pathlib import Path

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.rep import Newcomer
from salesbook.domain.errors import SalesbookError
from salesbook.store.address import is_server, real_path
from salesbook.store.book.backup import back_up, backup_name, restore, verify
from salesbook.store.book.check import examine
from salesbook.store.errors import AbsentBookError
from salesbook.store.opening import read_book, told

Random = Callable[[int], bytes]


class ServerBackupError(SalesbookError):
    """Say that a team's book is backed up by its server's own means."""

    def __init__(self) -> None:
        super().__init__(
            "This book is on a PostgreSQL server, which makes and restores its own backups.",
            hint="pg_dump --format=custom --file=salesbook.dump DATABASE",
        )


class DamagedBackupError(SalesbookError):
    """Say that a backup does not stand up to examination; nothing was changed."""

    def __init__(self, backup: Path, sentence: str) -> None:
        super().__init__(
            f"The backup “{backup}” is not sound, so nothing was changed. {sentence}",
            hint="Try an older one: salesbook book info lists them",
        )


def back_up_book(address: str, target: Path | None, moment: Moment, random: Random) -> Path:
    """Copy the book to a file, by default beside it, and prove the copy; return its path.

    A folder as the target takes a file of the usual name.
    """
    book = _file_of(address)
    name = backup_name(book, moment.now)
    if target is None:
        target = book.with_name(name)
    elif target.is_dir():
        target = target / name
    with told(address):
        return back_up(book, target, random)


def restore_book(
    address: str, backup: Path, moment: Moment, newcomer: Newcomer, random: Random
) -> Path | None:
    """Put a backup in the book's place once it is proven; return where the old book is kept."""
    if is_server(address):
        raise ServerBackupError
    if backup.exists():
        verify(backup)
        with read_book(str(backup), moment, newcomer, random) as book:
            findings = examine(book)
        if findings:
            raise DamagedBackupError(backup, findings[0].sentence)
    return restore(backup, real_path(address), moment.now, random)


def _file_of(address: str) -> Path:
    if is_server(address):
        raise ServerBackupError
    book = Path(address)
    if not book.exists():
        raise AbsentBookError(address)
    return book
