"""Filling rows in: blanks take what is said, what was typed stays unless it is to be replaced."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from msgspec import Struct

from salesbook.store.book.book import WritableBook
from salesbook.store.book.stored import clean
from salesbook.store.table import Table


class Filled(Struct, frozen=True):
    """The rows that changed, and how many values stayed although another was said."""

    changed: frozenset[UUID]
    kept: int


def fill(
    book: WritableBook,
    table: Table,
    said: Mapping[UUID, Mapping[str, Any]],
    *,
    overwrite: bool = False,
) -> Filled:
    """Fill the blanks of rows with what is said of them; with `overwrite` replace what differs."""
    current = book.current(table, said)
    changes: dict[UUID, dict[str, Any]] = {}
    kept = 0
    for identity, values in said.items():
        present = current[identity]
        differing = {
            name: value
            for name, value in clean(table, values).items()
            if value is not None and value != present[name]
        }
        wanted = {
            name: value
            for name, value in differing.items()
            if overwrite or present[name] in (None, "")
        }
        kept += len(differing) - len(wanted)
        if wanted:
            changes[identity] = wanted
    return Filled(frozenset(book.change_all(table, changes)), kept)
