"""Asking which one is meant, where a name means several and a person can be asked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.accounts.subject import SubjectKind


_NUMBER = len("  12  ")
"""Characters before a line to pick."""


def settled(env: "Environment", words: str, kinds: "Sequence[SubjectKind] | None" = None) -> str:
    """Return the words, or the handle that was picked where they mean several.

    Nothing is asked unless both ends are a terminal; then, and for a name that nobody bears, the
    words go back as they are: the command that looks them up says what is wrong.
    """
    from salesbook.cli.asking import choose
    from salesbook.domain.accounts.subject import SubjectAmbiguousError
    from salesbook.domain.errors import SalesbookError
    from salesbook.work.accounts.names import ANY, find_subject

    if not env.interactive:
        return words
    try:
        with env.reading() as book:
            find_subject(book, words, kinds=kinds or ANY)
    except SubjectAmbiguousError as several:
        lines = [one.line(env.width - _NUMBER) for one in several.found]
        picked = choose(env, f"Which “{words}”?", lines)
        return words if picked is None else several.found[picked].handle
    except SalesbookError:
        return words
    return words
