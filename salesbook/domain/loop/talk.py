"""The talk: one interaction with all that hangs on it: who, what for, what it ended, what next."""

from msgspec import Struct

from salesbook.domain.loop.follow_up import FollowUp, Purpose, PurposeKind
from salesbook.domain.loop.interaction import Interaction, Met


class Ended(Struct, frozen=True):
    """A purpose that an interaction ended, and whether it was met; None when nobody said."""

    purpose: Purpose
    met: Met | None = None


class Talk(Struct, frozen=True):
    """An interaction as it is read again before the next one.

    The three parts of its note are `interaction.discussed`, `interaction.proposed` and `planned`,
    the follow-ups that came of it. `people` are names, `rep` the name of who had it. `hidden` says
    that its words are another rep's private ones and were left out. `typed` is the line as it was
    typed, where one was kept. `remarks` is what others say of the note, a line each.
    """

    interaction: Interaction
    rep: str
    people: tuple[str, ...] = ()
    purpose: Purpose | None = None
    ended: tuple[Ended, ...] = ()
    planned: tuple[FollowUp, ...] = ()
    points: tuple[tuple[str, str], ...] = ()
    hidden: bool = False
    typed: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def goodwill(self) -> bool:
        """Whether it was for a human reason, and no business."""
        return self.purpose is not None and self.purpose.kind is PurposeKind.GOODWILL

    @property
    def unplanned(self) -> str:
        """The line as typed, where no part has all of its words: its purpose was refused."""
        said = f"{self.interaction.discussed} {self.interaction.proposed}".split()
        left = set(self.typed.split()) - {*said, "//", "|"}
        return self.typed if left and not self.planned else ""
