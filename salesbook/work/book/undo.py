"""Undo: take a whole command back, the latest of the rep's own or one that is named."""

from msgspec.structs import replace

from salesbook.domain.book.history import Reversal
from salesbook.domain.book.operation import Operation
from salesbook.domain.errors import NameNotFoundError
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.entries import command_on_entry
from salesbook.store.book.handles import LAST, identity_of
from salesbook.store.book.operations import operation
from salesbook.store.book.undo import latest_to_undo, undo
from salesbook.store.compiled.tables import OPERATIONS
from salesbook.work.book.history import discreet
from salesbook.work.book.stage import hold_stages_in_use

PASSED_OVER = frozenset({"plan"})
"""Commands that keep a proposal rather than a fact: a bare undo looks past them."""


def undo_command(book: WritableBook, typed: str | None = None) -> Reversal:
    """Take back the command with this handle, or the rep's latest one.

    The handle of an entry stands for the latest command that touched it. Raises `UndoRefusedError`
    when later work stands on it.
    """
    (target,) = discreet(book, [command_to_undo(book, typed)])
    book.intent = replace(book.intent, reverses_id=target.id)
    changes = undo(book, target)
    hold_stages_in_use(book, changes)
    book.say(f"Took back: {target.summary}")
    return Reversal(target, changes)


def command_to_undo(book: Book, typed: str | None = None) -> Operation:
    """Find the command that `undo_command` takes back, or say that there is none."""
    if typed is None or typed.strip().casefold() == LAST:
        return latest_to_undo(book, PASSED_OVER)
    return _named(book, typed)


def _named(book: Book, typed: str) -> Operation:
    try:
        return operation(book, identity_of(book, OPERATIONS, typed, "command"))
    except NameNotFoundError:
        touching = command_on_entry(book, typed)
        if touching is None:
            raise
        return touching
