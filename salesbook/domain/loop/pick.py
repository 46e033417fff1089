"""The pick: accounts that need a purpose, each with one to accept."""

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.due.ranking import Entry


class Pick(Struct, frozen=True):
    """An account that needs a purpose, with the one drafted; `shown` is its handle."""

    entry: Entry
    shown: str

    @property
    def draft(self) -> str:
        """The purpose on offer."""
        return self.entry.draft.text if self.entry.draft else ""


class PickList(Struct, frozen=True):
    """The first accounts that need a purpose, and how many there are in all."""

    moment: Moment
    picks: tuple[Pick, ...]
    count: int
