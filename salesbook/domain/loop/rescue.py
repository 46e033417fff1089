"""A rescue: what was typed when the book could not be written, as it was meant then."""

from collections.abc import Mapping
from uuid import UUID

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.errors import SalesbookError


class RescuedError(SalesbookError):
    """Say why the book was not written, and where the words are."""

    def __init__(self, why: str, place: str) -> None:
        super().__init__(
            f"{why} What you typed is kept in “{place}”.",
            hint="When the book can be written again: salesbook book rescue",
        )


class RescueUnreadableError(SalesbookError):
    """Say that a file is not a rescue."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"This is not something that salesbook rescued: {why}.",
            hint="Look into the file, and log its words by hand",
        )


class Rescue(Struct, frozen=True):
    """The words of one command, the id its row gets, and the moment and order they are read by."""

    command: str
    id: UUID
    moment: Moment
    order: DateOrder
    fields: Mapping[str, object]


class Recovered(Struct, frozen=True):
    """What became of one rescue: brought in now, or found to be in the book already."""

    rescue: Rescue
    summary: str
    known: bool = False
