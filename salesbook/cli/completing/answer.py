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
    from salesbook.cli.environment import Environment


class _NeedsMoreError(Exception):
    """Say that it takes the environment of a command."""


def quick_answer(words: Sequence[str], variables: Mapping[str, str]) -> str | None:
    """Write what fits the last word, a line each; None when it takes a command's environment."""

    def names(tables: Sequence[str], beginning: str) -> Iterable[str]:
        from salesbook.store.accounts.beginnings import names_in_file

        return names_in_file(_file_of(variables), tables, beginning)

    try:
        return lines_of(candidates(words, names))
    except _NeedsMoreError:
        return None


def whole_answer(words: Sequence[str], env: "Environment") -> str:
    """Write what fits the last word, whatever the book is."""

    def names(tables: Sequence[str], beginning: str) -> Iterable[str]:
        from salesbook.domain.errors import SalesbookError
        from salesbook.store.accounts.beginnings import names_beginning, names_in_file

        try:
            if not env.on_server:
                return names_in_file(env.book_address, tables, beginning)
            with env.reading() as book:
                return names_beginning(book, tables, beginning)
        except SalesbookError:  # a shell that waits for Tab has no place for a sentence
            return []

    return lines_of(candidates(words, names))


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
