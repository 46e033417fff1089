"""Asking which document is meant, where words mean several and a person can be asked."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment


def settled_document(env: "Environment", words: str) -> str:
    """Return the words, or the handle of the document that was picked where they mean several.

    Nothing is asked unless both ends are a terminal; then, and for words that mean none, the words
    go back as they are: the command that looks them up says what is wrong.
    """
    from salesbook.cli.asking import choose
    from salesbook.domain.errors import SalesbookError
    from salesbook.domain.presence.document import DocumentAmbiguousError
    from salesbook.work.presence.document import find_document

    if not env.interactive:
        return words
    try:
        with env.reading() as book:
            find_document(book, words)
    except DocumentAmbiguousError as several:
        picked = choose(env, f"Which “{words}”?", [one.title for one in several.found])
        return words if picked is None else several.found[picked].handle
    except SalesbookError:
        return words
    return words
