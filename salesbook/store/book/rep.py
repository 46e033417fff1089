"""Reps: reading them, and the name of one."""

from uuid import UUID

from salesbook.domain.book.rep import Rep
from salesbook.domain.errors import NameAmbiguousError, NameNotFoundError
from salesbook.domain.text import name_key
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.book import rep as ask
from salesbook.store.compiled.tables import REPS
from salesbook.store.statement import Answer

MYSELF = "me"


def reps_in(book: Book) -> list[Rep]:
    """List the reps of the book by name, those who left included."""
    return [_rep(row) for row in book.rows(ask.ALL)]


def rep_named(book: Book, typed: str) -> Rep:
    """Find a rep by name, its beginning, e-mail address or handle; `me` is who keeps this book.

    Raises `NameNotFoundError` or `NameAmbiguousError`.
    """
    word = name_key(typed)
    if word == MYSELF:
        return book.rep
    reps = reps_in(book)
    exact = [rep for rep in reps if word and word in _own(rep)]
    found = exact or [rep for rep in reps if word and _begins(word, rep)]
    if not found:
        names = [rep.name for rep in reps]
        raise NameNotFoundError(
            f"There is no rep called “{typed}”.", hint=f"The reps are {', '.join(names)}."
        )
    if len(found) > 1:
        raise NameAmbiguousError(
            f"“{typed}” can mean {len(found)} reps.",
            candidates=[rep.name for rep in found],
            hint="Type the whole name.",
        )
    return found[0]


def keep_name(book: WritableBook, identity: UUID, name: str) -> None:
    """Give a rep the name they go by."""
    book.change(REPS, identity, name=name)


def _own(rep: Rep) -> set[str]:
    return {name_key(rep.name), (rep.email or "").casefold()}


def _begins(word: str, rep: Rep) -> bool:
    parts = [rep.name, *rep.name.split()]
    return rep.handle.startswith(word) or any(name_key(part).startswith(word) for part in parts)


def _rep(row: Answer) -> Rep:
    return Rep(**row._asdict())
