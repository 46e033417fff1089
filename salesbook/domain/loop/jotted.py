"""What became of a note, as its receipt says it."""

from msgspec import Struct

from salesbook.domain.accounts.note import Note
from salesbook.domain.loop.listing import FollowUpChange
from salesbook.domain.loop.receipt import Whom


class Jotted(Struct, frozen=True):
    """A note, whom it is about, and the follow-up it opened; `shown` is its handle."""

    note: Note
    whom: Whom
    shown: str
    change: FollowUpChange | None = None
    closed: bool = False
