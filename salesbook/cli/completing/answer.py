"""The answer to a press of Tab: by itself where it can, else with the environment of a command.

Loading what makes a command would take longer than answering. A book in a file needs none of it,
unless the configuration says where it is.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from salesbook.cli.completing.candidates import candidates, lines_of
from salesbook.cli.folders import BOOK_FILE, SERVERS, config_file, folder

if TYPE_CHECKING:
    from salesbook.cli.completing.words import Word
    from salesbook.cli.environment import Environment
    from salesbook.store.book.book import Book


class _NeedsMoreError(Exception):
    """Say that it takes the environment of a command."""


def quick_answer(words: Sequence[str], variables: Mapping[str, str]) -> str | None:
    """Write what fits the last word, a line each; None when it takes a command's environment."""

    def names(tables: Sequence[str], beginning: str) -> "Iterable[Word]":
        found = _in_file(_file_of(variables), tables, beginning)
        if found is None:
            raise _NeedsMoreError
        return found

    try:
        return lines_of(candidates(words, names))
    except _NeedsMoreError:
        return None


def whole_answer(words: Sequence[str], env: "Environment") -> str:
    """Write what fits the last word, whatever the book is."""

    def names(tables: Sequence[str], beginning: str) -> "Iterable[Word]":
        from salesbook.domain.errors import SalesbookError

        try:
            found = None if env.on_server else _in_file(env.book_address, tables, beginning)
            if found is not None:
                return found
            with env.reading() as book:
                return _in_book(book, tables, beginning)
        except SalesbookError:  # a shell that waits for Tab has no place for a sentence
            return []

    return lines_of(candidates(words, names))


def _in_file(path: str, tables: Sequence[str], beginning: str) -> "list[Word] | None":
    """Read what begins so; None where it takes to know which of several reps this is."""
    if "follow_ups" in tables:
        from salesbook.store.loop.handles import open_handles_in_file

        return open_handles_in_file(path, beginning)
    from salesbook.store.accounts.beginnings import names_in_file

    return [(name, "") for name in names_in_file(path, tables, beginning)]


def _in_book(book: "Book", tables: Sequence[str], beginning: str) -> "list[Word]":
    if "follow_ups" in tables:
        from salesbook.store.loop.handles import open_handles

        return open_handles(book, beginning)
    from salesbook.store.accounts.beginnings import names_beginning

    return [(name, "") for name in names_beginning(book, tables, beginning)]


def _file_of(variables: Mapping[str, str]) -> str:
    """Name the file that is the book; raises `_NeedsMoreError` unless it is known to be one."""
    said = variables.get("SALESBOOK_BOOK", "")
    if said.startswith(SERVERS) or "://" in said:
        raise _NeedsMoreError
    if said:
        return os.path.expanduser(said)  # noqa: PTH111 (a press of Tab does not wait for pathlib)
    if os.path.exists(config_file(variables)):  # noqa: PTH110 (the same)
        raise _NeedsMoreError
    return f"{folder('data', variables)}/{BOOK_FILE}"
