"""When a person is best reached, and on which basis they are kept: writing it."""

from collections.abc import Sequence
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.best_hours import read_best_hours
from salesbook.domain.accounts.reachable import (
    Basis,
    BasislessError,
    BasisSource,
    SourcelessError,
)
from salesbook.store.accounts.reachable import keep_basis, keep_best_hours
from salesbook.store.book.book import WritableBook


class Contactable(Struct, frozen=True):
    """What is to be kept of it: hours as they were typed, `none` for none, and a basis."""

    hours: Sequence[str] = ()
    basis: Basis | None = None
    source: BasisSource | None = None


def keep_contactable(book: WritableBook, person: UUID, said: Contactable) -> None:
    """Write what is new of it. Raises a sentence for what are no hours or lacks its source."""
    if said.hours:
        keep_best_hours(book, person, read_best_hours(said.hours))
    if said.basis is None and said.source is None:
        return
    if said.basis is None:
        raise BasislessError
    if said.source is None:
        raise SourcelessError
    keep_basis(book, person, said.basis, said.source)
