"""An amendment: what is to be different in something that was logged."""

import re
from collections.abc import Iterable
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.note import Note
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.interaction import Interaction
from salesbook.domain.loop.receipt import Whom


class Amendment(Struct, frozen=True):
    """New words for a log, as typed; None leaves what is there.

    `people` are added to those who took part; `met` answers the purposes that it ended,
    `anyway` keeps even a vague purpose.
    """

    discussed: str | None = None
    proposed: str | None = None
    purpose: str | None = None
    on: str | None = None
    by: str | None = None
    outcome: str | None = None
    at: str | None = None
    minutes: int | None = None
    phase: str | None = None
    no_next: str | None = None
    people: tuple[str, ...] = ()
    private: bool | None = None
    confirmed: bool | None = None
    met: str | None = None
    anyway: bool = False

    @property
    def empty(self) -> bool:
        """Whether it changes nothing."""
        return not self.changes(self.__struct_fields__)

    @property
    def only_plans(self) -> bool:
        """Whether it changes nothing of what happened, but for why and when we talk next."""
        return not self.changes(set(self.__struct_fields__) - {"purpose", "on"})

    def changes(self, names: Iterable[str]) -> bool:
        """Tell whether it says anything of these."""
        return any(getattr(self, name) not in (None, ()) for name in names if name != "anyway")


class Amended(Struct, frozen=True):
    """A log as it is after an edit, and the names of what changed.

    `closed` and `kept` are the follow-ups and promises that it ends now, `reopened` and `unkept`
    those that it no longer ends. `promised` is the callback that its new outcome promises,
    `withdrawn` those that the old one did. `risks` are those that its new words mark. `unmet` did
    not come to its end, and stands as the draft of the next.
    """

    interaction: Interaction
    whom: Whom
    shown: str
    today: date
    changed: tuple[str, ...]
    follow_up: FollowUp | None = None
    closed: tuple[FollowUp, ...] = ()
    reopened: tuple[FollowUp, ...] = ()
    kept: tuple[Commitment, ...] = ()
    unkept: tuple[Commitment, ...] = ()
    promised: Commitment | None = None
    withdrawn: tuple[Commitment, ...] = ()
    unmet: FollowUp | None = None
    risks: tuple[Note, ...] = ()
    warnings: tuple[Advice, ...] = ()


_BLANKS = " \t\r\n"
_PARTS = ("discussed", "proposed", "purpose")


def sheet_of(interaction: Interaction, follow_up: FollowUp | None) -> str:
    """Write a log as a text for an editor: a heading a part, the words below it."""
    said = {
        "discussed": interaction.discussed,
        "proposed": interaction.proposed,
        "purpose": follow_up.purpose.text if follow_up else "",
    }
    return "".join(f"{_heading(part, interaction)}\n{said[part]}\n\n" for part in _PARTS)


def read_sheet(text: str, interaction: Interaction) -> Amendment:
    """Read a sheet back; a part whose heading was taken out stays as it is."""
    pattern = "|".join(re.escape(_heading(part, interaction)) for part in _PARTS)
    pieces = re.split(rf"^({pattern})[ \t\r]*$", text, flags=re.MULTILINE)
    found = dict(zip(pieces[1::2], pieces[2::2], strict=True))
    said = (found.get(_heading(part, interaction)) for part in _PARTS)
    discussed, proposed, purpose = (words and words.strip(_BLANKS) for words in said)
    return Amendment(discussed=discussed, proposed=proposed, purpose=purpose)


def without_what_stays(
    amendment: Amendment, interaction: Interaction, follow_up: FollowUp | None
) -> Amendment:
    """Leave out the parts that say what is there already."""
    purpose = follow_up.purpose.text if follow_up else ""
    return replace(
        amendment,
        discussed=_unless(interaction.discussed, amendment.discussed),
        proposed=_unless(interaction.proposed, amendment.proposed),
        purpose=_unless(purpose, amendment.purpose),
    )


def _unless(there: str, said: str | None) -> str | None:
    return None if said == there.strip(_BLANKS) else said


def _heading(part: str, interaction: Interaction) -> str:
    return f"=== {part} === {interaction.handle}"
