"""Undo: take a whole command back, the latest of the rep's own or one that is named."""

from dataclasses import replace

from salesbook.domain.book.history import Reversal
from salesbook.store.book.book import WritableBook
from salesbook.store.book.handles import LAST, identity_of
from salesbook.store.book.operations import operation
from salesbook.store.book.tables import OperationRow
from salesbook.store.book.undo import latest_to_undo, undo

PASSED_OVER = frozenset({"plan"})
"""Commands that keep a proposal rather than a fact: a bare undo looks past them."""


def undo_command(book: WritableBook, typed: str | None = None) -> Reversal:
    """Take back the command with this handle, or the rep's latest one.

    Raises `UndoRefusedError` when later work stands on it.
    """
    if typed is None or typed.strip().casefold() == LAST:
        target = latest_to_undo(book, PASSED_OVER)
    else:
        target = operation(book, identity_of(book, OperationRow, typed, "command"))
    book.intent = replace(book.intent, reverses_id=target.id)
    changes = undo(book, target)
    book.say(f"Took back: {target.summary}")
    return Reversal(target, changes)
