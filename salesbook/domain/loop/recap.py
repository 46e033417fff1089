"""The recap: what was said in a contact, as a short message to whom it was with."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.dates.speak import day_words
from salesbook.domain.errors import SalesbookError
from salesbook.domain.loop.commitment import Commitment, CommitmentKind, CommitmentStatus, Side
from salesbook.domain.loop.follow_up import FollowUp, FollowUpStatus, PurposeKind
from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.loop.note_line import MARK
from salesbook.domain.loop.talk import Talk

_OURS = frozenset(
    {
        PointKind.OBJECTION,
        PointKind.PUSHBACK,
        PointKind.INSIGHT,
        PointKind.WIN,
        PointKind.RISK,
    }
)
"""What a rep marks for their own eyes is left out; what they asked, need or complain of stays."""

_SAID = {
    InteractionKind.CALL: "our call",
    InteractionKind.VIDEO: "our video call",
    InteractionKind.MEETING: "our meeting",
    InteractionKind.VISIT: "the visit",
    InteractionKind.EMAIL: "your e-mail",
    InteractionKind.MESSAGE: "your message",
    InteractionKind.LETTER: "your letter",
    InteractionKind.SOCIAL: "your message",
}
_STANDS = frozenset({FollowUpStatus.OPEN, FollowUpStatus.DONE})


class Addressee(Struct, frozen=True):
    """Whom a message goes to: a name, and the address that is known; empty where none is."""

    name: str
    address: str = ""


class Recap(Struct, frozen=True):
    """A message about a contact; `written_at` is aware, `closed` that they asked for no mail."""

    interaction_id: UUID
    subject: str
    text: str
    sender: Addressee
    to: tuple[Addressee, ...]
    written_at: datetime
    closed: bool = False


class PrivateRecapError(SalesbookError):
    """Say that private words are not sent to anybody."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"That contact with {name} is private, so nothing of it is written to them.",
            hint="Private by mistake? salesbook edit last --shared",
        )


class UnreachedError(SalesbookError):
    """Say that a contact in which nobody was reached leaves nothing to recap."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} was not reached then, so there is no talk to sum up.",
            hint=f'See what was said when: salesbook show "{name}"',
        )


class NeverReachedError(SalesbookError):
    """Say that there was no talk yet."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} was never reached, so there is no talk to sum up.",
            hint=f'Prepare the first one: salesbook brief "{name}"',
        )


class WordlessError(SalesbookError):
    """Say that a contact has no words that could be sent."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Of that contact with {name} no words were kept that they could read.",
            hint='Say them: salesbook edit last --discussed "…"',
        )


def subject_of(talk: Talk, on: date, today: date) -> str:
    """Say what a message is about."""
    said = _SAID[talk.interaction.kind]
    return f"{said[0].upper()}{said[1:]} of {day_words(on, today)}"


def message_of(
    talk: Talk, promises: Iterable[Commitment], sender: str, on: date, today: date
) -> str:
    """Write the message: the three parts of the note in its own words, and who does what by when.

    What the rep marked for their own eyes and a goodwill purpose are left out. Empty where nothing
    is left to say.
    """
    said = [*_parts(talk, today), *_promised(promises, today)]
    if not said:
        return ""
    greeting = f"Hello {_names(talk.people)}," if talk.people else "Hello,"
    thanks = f"Thank you for {_SAID[talk.interaction.kind]} of {day_words(on, today)}. In short:"
    mend = "Is anything not right? Then please tell me."
    return "\n\n".join([greeting, thanks, *said, mend, f"Kind regards,\n{sender}"]) + "\n"


def _parts(talk: Talk, today: date) -> Iterator[str]:
    interaction = talk.interaction
    for label, words in (("discussed", interaction.discussed), ("proposed", interaction.proposed)):
        text = for_them(words, talk.points)
        if text:
            yield (
                f"What we {label}:\n{text}" if label == "discussed" else f"What I proposed:\n{text}"
            )
    planned = [_planned(each, today, talk) for each in talk.planned if _is_theirs_to_read(each)]
    if planned:
        yield "\n".join(["What comes next:", *planned])


def _promised(promises: Iterable[Commitment], today: date) -> Iterator[str]:
    open_ = [each for each in promises if each.status is CommitmentStatus.OPEN]
    for side, label in ((Side.OURS, "What we do:"), (Side.THEIRS, "What you do:")):
        lines = [
            f"- {_said(each)}, by {day_words(each.due_on, today)}"
            for each in open_
            if each.side is side
        ]
        if lines:
            yield "\n".join([label, *lines])


def for_them(words: str, points: Sequence[tuple[str, str]]) -> str:
    """Leave out what was marked for the rep's own eyes, and the marks."""
    for kind, text in points:
        if kind in _OURS:
            words = words.replace(text, "", 1)
    lines = (
        re.sub(r"[ \t]+", " ", line) for line in re.sub(rf"{MARK}[ \t]*", "", words).split("\n")
    )
    return "\n".join(line.strip() for line in lines).strip()


def _said(promise: Commitment) -> str:
    return "Call you back" if promise.kind is CommitmentKind.CALLBACK else promise.text


def _planned(follow_up: FollowUp, today: date, talk: Talk) -> str:
    clock = f" {follow_up.at_time:%H:%M}" if follow_up.at_time else ""
    text = for_them(follow_up.purpose.text, talk.points)
    return f"{text} ({day_words(follow_up.due_on, today)}{clock})"


def _is_theirs_to_read(follow_up: FollowUp) -> bool:
    return follow_up.status in _STANDS and follow_up.purpose.kind is not PurposeKind.GOODWILL


def _names(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
