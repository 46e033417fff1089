"""The calendars that a rep's plan respects."""

from datetime import datetime
from shlex import quote

from msgspec import Struct

from salesbook.domain.errors import SalesbookError
from salesbook.domain.loop.busy import Agenda


class Calendar(Struct, frozen=True):
    """A file of busy times that is kept: what it is called and when it was added first.

    `entries` are those of the file; one that is repeated is one.
    """

    name: str
    recorded_at: datetime
    entries: int


class KeptCalendar(Struct, frozen=True):
    """A calendar that was added: whether it is new or came anew, and the week ahead in it."""

    name: str
    fresh: bool
    known: bool
    agenda: Agenda


class NoCalendarError(SalesbookError):
    """Say that no calendar is kept under a name, and which are."""

    def __init__(self, name: str, names: list[str]) -> None:
        kept = f"You keep {', '.join(f'“{one}”' for one in names)}." if names else "You keep none."
        super().__init__(f"There is no calendar “{name}”. {kept}", hint="salesbook calendar list")


class LongCalendarError(SalesbookError):
    """Say that a file is larger than a text that the book keeps."""

    def __init__(self, file: str) -> None:
        super().__init__(
            f"“{file}” is larger than the 1 MB that a book keeps of a calendar.",
            hint=f"Name it when you plan: salesbook plan today --busy {quote(file)}",
        )
