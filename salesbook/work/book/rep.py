"""The rep: going by another name."""

from msgspec.structs import replace

from salesbook.domain.book.rep import Newcomer, Rep
from salesbook.domain.errors import SalesbookError, TextError
from salesbook.domain.text import check_text, name_key
from salesbook.store.book.book import WritableBook
from salesbook.store.book.rep import keep_name, reps_in
from salesbook.store.standing import standing_rep


class NameTakenError(SalesbookError):
    """Say that another rep has that name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Another rep is called “{name}”.", hint='salesbook rep rename "FIRST LAST"'
        )


class KnownByNameError(SalesbookError):
    """Say that a rep would not be known any more under another name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"This book knows you only by the name “{name}”, so another would make you a new rep.",
            hint="In a file of your own: unset SALESBOOK_REP, and take “rep” out of the"
            " configuration",
        )


def rename_rep(book: WritableBook, typed: str, newcomer: Newcomer) -> tuple[Rep, Rep]:
    """Give the rep at the keyboard another name: the rep before, and after.

    Raises `NameTakenError`, and `KnownByNameError` where the next command would take `newcomer`
    for somebody else.
    """
    before, name = book.rep, " ".join(check_text(typed, "name").split())
    if not name:
        raise TextError("A rep needs a name.", hint='salesbook rep rename "FIRST LAST"')
    others = [rep for rep in reps_in(book) if rep.id != before.id]
    if any(name_key(rep.name) == name_key(name) for rep in others):
        raise NameTakenError(name)
    keep_name(book, before.id, name)
    known = standing_rep(book.connection, newcomer)
    if known is None or known.id != before.id:
        raise KnownByNameError(before.name)
    book.say(f"{before.name} goes by {name}")
    return before, replace(before, name=name)
