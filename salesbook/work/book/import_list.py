"""The files that were imported, and taking one back with the whole command that brought it in."""

from msgspec.structs import replace

from salesbook.domain.book.history import Reversal
from salesbook.domain.book.import_batch import ImportBatch
from salesbook.domain.errors import NameNotFoundError
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import LAST, identity_of
from salesbook.store.book.imports import batches
from salesbook.store.book.operations import operation
from salesbook.store.book.undo import undo
from salesbook.store.compiled.tables import IMPORT_BATCHES, OPERATIONS


def list_imports(book: Book) -> list[ImportBatch]:
    """List the files that were imported, the newest first."""
    return batches(book)


def undo_import(book: WritableBook, typed: str) -> Reversal:
    """Take back the command that brought a file in; named by the file's handle or the command's.

    Raises UndoRefusedError when later work stands on it.
    """
    try:
        batch = identity_of(book, IMPORT_BATCHES, typed, "import")
        target = next(one.operation for one in batches(book) if one.id == batch)
    except NameNotFoundError:
        if typed.strip().casefold() == LAST:
            raise
        target = operation(book, identity_of(book, OPERATIONS, typed, "import"))
    book.intent = replace(book.intent, reverses_id=target.id)
    changes = undo(book, target)
    book.say(f"Took back: {target.summary}")
    return Reversal(target, changes)
