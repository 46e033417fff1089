"""Redo: put back a command that was taken back."""

from msgspec.structs import replace

from salesbook.domain.book.history import Reversal
from salesbook.domain.book.operation import Operation
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import LAST, identity_of
from salesbook.store.book.operations import operation
from salesbook.store.book.undo import latest_to_redo, redo
from salesbook.store.compiled.tables import OPERATIONS
from salesbook.work.book.history import discreet
from salesbook.work.book.stage import hold_stages_in_use
from salesbook.work.book.undo import PASSED_OVER


def redo_command(book: WritableBook, typed: str | None = None) -> Reversal:
    """Put back the command with this handle, or the one the rep undid last.

    Raises `UndoRefusedError` when something was done since.
    """
    (target,) = discreet(book, [command_to_redo(book, typed)])
    book.intent = replace(book.intent, reverses_id=target.id)
    changes = redo(book, target)
    hold_stages_in_use(book, changes)
    book.say(f"Put back: {target.summary}")
    return Reversal(target, changes)


def command_to_redo(book: Book, typed: str | None = None) -> Operation:
    """Find the command that `redo_command` puts back, or say that there is none."""
    if typed is None or typed.strip().casefold() == LAST:
        return latest_to_redo(book, PASSED_OVER)
    return operation(book, identity_of(book, OPERATIONS, typed, "command"))
