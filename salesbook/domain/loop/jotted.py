"""What became of a note, as its receipt says it."""

from enum import StrEnum

from msgspec import Struct

from salesbook.domain.accounts.note import Note, NoteKind
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.listing import FollowUpChange
from salesbook.domain.loop.receipt import Whom


class SaidKind(StrEnum):
    """What a person may say that a note is; the other kinds are for what came from elsewhere."""

    OBSERVATION = NoteKind.OBSERVATION.value
    KNOWLEDGE = NoteKind.KNOWLEDGE.value
    RISK = NoteKind.RISK.value


class Jotted(Struct, frozen=True):
    """A note, whom it is about, and the follow-up it opened; `shown` is its handle.

    `advice` is what its marks ask for, and which of its words is none.
    """

    note: Note
    whom: Whom
    shown: str
    change: FollowUpChange | None = None
    closed: bool = False
    advice: tuple[Advice, ...] = ()

    @property
    def warnings(self) -> tuple[Advice, ...]:
        """All there is to warn of, of the note and of what it plans."""
        return (*self.advice, *(self.change.warnings if self.change else ()))
