"""Redo: put back a command that was taken back."""

from dataclasses import replace

from salesbook.domain.book.history import Reversal
from salesbook.store.book.book import WritableBook
from salesbook.store.book.handles import LAST, identity_of
from salesbook.store.book.operations import operation
from salesbook.store.book.tables import OperationRow
from salesbook.store.book.undo import latest_to_redo, redo
from salesbook.work.book.undo import PASSED_OVER


def redo_command(book: WritableBook, typed: str | None = None) -> Reversal:
    """Put back the command with this handle, or the one the rep undid last.

    Raises `UndoRefusedError` when something was done since.
    """
    if typed is None or typed.strip().casefold() == LAST:
        target = latest_to_redo(book, PASSED_OVER)
    else:
        target = operation(book, identity_of(book, OperationRow, typed, "command"))
    book.intent = replace(book.intent, reverses_id=target.id)
    changes = redo(book, target)
    book.say(f"Put back: {target.summary}")
    return Reversal(target, changes)
