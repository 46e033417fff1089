"""Handing a document to people: what that did, and what is said of it."""

from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.person import Person
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import say_day
from salesbook.domain.errors import SalesbookError
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.interaction import Interaction
from salesbook.domain.loop.receipt import Whom
from salesbook.domain.presence.document import Document, Holding, ShareMedium

MEDIA: dict[InteractionKind, ShareMedium] = {
    InteractionKind.CALL: ShareMedium.PHONE,
    InteractionKind.VIDEO: ShareMedium.VIDEO,
    InteractionKind.MEETING: ShareMedium.HAND,
    InteractionKind.VISIT: ShareMedium.HAND,
    InteractionKind.EMAIL: ShareMedium.EMAIL,
    InteractionKind.MESSAGE: ShareMedium.CHAT,
    InteractionKind.LETTER: ShareMedium.POST,
    InteractionKind.SOCIAL: ShareMedium.SOCIAL,
}
"""How a document goes to people in a contact of each kind."""

SENT_BY: dict[ShareMedium, InteractionKind] = {
    ShareMedium.EMAIL: InteractionKind.EMAIL,
    ShareMedium.CHAT: InteractionKind.MESSAGE,
    ShareMedium.POST: InteractionKind.LETTER,
    ShareMedium.SOCIAL: InteractionKind.SOCIAL,
}
"""The contact that sending is by itself; what is shown in a talk is part of that talk."""


class NobodyGotItError(SalesbookError):
    """Say that a document goes to somebody."""

    def __init__(self, document: Document) -> None:
        super().__init__(
            f"Who got “{document.title}”? Nobody was named.",
            hint="Name the person: --with NAME",
        )


class NotHandedError(SalesbookError):
    """Say that nobody gets a document in a contact that did not come about."""

    def __init__(self, document: Document, interaction: Interaction) -> None:
        outcome = interaction.outcome.value.replace("_", " ")
        super().__init__(
            f"“{document.title}” went to nobody: this ended in “{outcome}”.",
            hint="Leave out --sent, or say how it went: --by email",
        )


class Handed(Struct, frozen=True):
    """What handing a document to people did.

    `again` are those of them who had it already, as they got it before; `kept` is our promise that
    this kept, `open` those to send something that it may have kept.
    """

    document: Document
    people: tuple[Person, ...]
    medium: ShareMedium
    shares: tuple[UUID, ...] = ()
    again: tuple[Holding, ...] = ()
    kept: Commitment | None = None
    open: tuple[Commitment, ...] = ()

    def warnings(self, moment: Moment) -> tuple[Advice, ...]:
        """Warn of what expired, of who had it already, and of promises that may be kept now."""
        return (*self._expired(moment.today), *self._again(moment), *self._open(moment.today))

    def _expired(self, today: date) -> tuple[Advice, ...]:
        until = self.document.valid_until_on
        if until is None or not self.document.expired(today):
            return ()
        title, shown = self.document.title, self.document.handle[:SHOWN_LENGTH]
        said = f"“{title}” was valid until {say_day(until, today)}."
        newer = f"salesbook document edit {shown} --until DATE, or send what came after it"
        return (Advice("document_expired", said, newer),)

    def _again(self, moment: Moment) -> tuple[Advice, ...]:
        found = []
        for each in self.again:
            since = Moment(each.shared_at, moment.zone).today
            said = f"{each.person} has “{self.document.title}” already"
            found.append(f"{said}: {each.medium.value}, {say_day(since, moment.today)}.")
        return tuple(Advice("document_again", said) for said in found)

    def _open(self, today: date) -> tuple[Advice, ...]:
        return tuple(
            Advice(
                "document_promised",
                f"Still promised: {each.text}, {say_day(each.due_on, today)}.",
                f"salesbook promise kept {each.handle[:SHOWN_LENGTH]}",
            )
            for each in self.open
        )


class Delivery(Struct, frozen=True):
    """A document that was sent to people of one account, or to one person without any.

    `interaction` is the contact that sending was, if it was one by itself, `shown` its handle as
    people see it; `closed` are the follow-ups that it was for.
    """

    handed: Handed
    whom: Whom
    moment: Moment
    interaction: Interaction | None = None
    shown: str = ""
    closed: tuple[FollowUp, ...] = ()
    warnings: tuple[Advice, ...] = ()
