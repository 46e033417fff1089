"""Wrap: the close of a day. What is still to be said of it, what is owed, what comes tomorrow."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.errors import SalesbookError
from salesbook.domain.loop.commitment import CommitmentStatus, Side
from salesbook.domain.loop.follow_up import FollowUp, FollowUpStatus
from salesbook.domain.loop.interaction import ALLOWED, Direction, Interaction, Met, Outcome
from salesbook.domain.loop.plan.item import Party, PlanItem
from salesbook.domain.loop.promise import KnownPromise
from salesbook.domain.loop.talk import Ended


class AnsweredError(SalesbookError):
    """Say that a planned contact was settled while its question stood on the screen."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The contact with “{name}” was settled in the meantime.",
            hint="See the day: salesbook plan today",
        )


class FutureWrapError(SalesbookError):
    """Say that a day to come cannot be closed."""

    def __init__(self) -> None:
        super().__init__(
            "That day is still to come; only one that has begun is closed.",
            hint="See what it holds: salesbook plan tomorrow",
        )


class Waiting(Struct, frozen=True):
    """A planned contact of which nothing was said yet.

    `follow_up` is what it was planned for, None where it is due by itself. `over` tells whether its
    time has begun, so that an attempt can be dated by it.
    """

    day: date
    item: PlanItem
    over: bool
    follow_up: FollowUp | None = None

    @property
    def key(self) -> object:
        """What makes two of them the same question."""
        return self.day, self.item.party, self.item.follow_up_id

    @property
    def subject_id(self) -> UUID:
        """The account it is with, else the person."""
        party = self.item.party
        return next(each for each in (party.account_id, party.person_id) if each)

    @property
    def channel(self) -> InteractionKind:
        """How they were to be reached."""
        return self.item.channel or InteractionKind.CALL


def unanswered(kind: InteractionKind) -> Outcome:
    """Say how a contact of a kind ends when nobody was there."""
    wanted = (Outcome.NO_ANSWER, Outcome.NO_SHOW)
    return next((each for each in wanted if each in ALLOWED[kind]), Outcome.FAILED)


class DebtKind(StrEnum):
    """What is owed at the end of a day."""

    LOG = "log"
    NEXT = "next"
    OURS = "ours"
    RECAP = "recap"
    THEIRS = "theirs"


class Debt(Struct, frozen=True):
    """Something that is owed; `due_on` where a day was promised, `handle` what ends it by name.

    `what` is empty where its words are nobody else's.
    """

    kind: DebtKind
    party: Party
    what: str = ""
    due_on: date | None = None
    handle: str = ""


class Ahead(Struct, frozen=True):
    """The first contacts of the next working day; `more` are left out, `needs_purpose` wait."""

    day: date
    contacts: tuple[PlanItem, ...] = ()
    more: int = 0
    needs_purpose: int = 0


class Told(Struct, frozen=True):
    """A contact or an attempt as a report tells it: whom it was with, what it ended, what is next.

    `at` is on the rep's wall; `hidden` says that its words are private and were left out.
    """

    at: datetime
    interaction: Interaction
    account: str = ""
    people: tuple[str, ...] = ()
    ended: tuple[Ended, ...] = ()
    planned: tuple[FollowUp, ...] = ()
    hidden: bool = False

    @property
    def who(self) -> str:
        """Say whom it was with: `Acme · Anna Vermeer`."""
        return " · ".join(name for name in (self.account, ", ".join(self.people)) if name)

    @property
    def said(self) -> tuple[Ended, ...]:
        """What it ended, where its words may be told."""
        return () if self.hidden else self.ended

    @property
    def tried(self) -> bool:
        """Whether we tried and reached nobody; what was merely sent is no try."""
        ours = self.interaction.direction is Direction.OUTBOUND
        return ours and not self.interaction.reached and not self.sent

    @property
    def sent(self) -> bool:
        """Whether something of ours was sent, and is not answered yet."""
        ours = self.interaction.direction is Direction.OUTBOUND
        return ours and self.interaction.outcome is Outcome.SENT


class DayReport(Struct, frozen=True):
    """What a day brought, as a rep may hand it on: no words of a private talk unless asked for."""

    day: date
    rep: str
    talks: tuple[Told, ...] = ()
    promises: tuple[KnownPromise, ...] = ()

    @property
    def reached(self) -> tuple[Told, ...]:
        """The contacts in which somebody answered."""
        return tuple(told for told in self.talks if told.interaction.reached)

    @property
    def tried(self) -> tuple[Told, ...]:
        """The attempts."""
        return tuple(told for told in self.talks if told.tried)

    @property
    def sent(self) -> tuple[Told, ...]:
        """What was sent."""
        return tuple(told for told in self.talks if told.sent)

    @property
    def next(self) -> tuple[tuple[Told, FollowUp], ...]:
        """What was agreed next and still stands, the earliest first."""
        found = (
            (told, follow_up)
            for told in self.talks
            for follow_up in told.planned
            if follow_up.status is FollowUpStatus.OPEN
        )
        return tuple(sorted(found, key=lambda pair: (pair[1].due_on, pair[0].at)))

    def met(self, how: Met | None) -> int:
        """Count the purposes that ended in one way; None counts those of which nobody said."""
        return sum(ended.met is how for told in self.reached for ended in told.ended)

    def made(self, side: Side) -> tuple[KnownPromise, ...]:
        """List what one side promised on the day."""
        return _of(side, (each for each in self.promises if self._is_made(each)))

    def kept(self, side: Side) -> tuple[KnownPromise, ...]:
        """List what one side had promised and kept on the day."""
        kept = (each for each in self.promises if each.closed_on == self.day)
        done = (each for each in kept if each.commitment.status is CommitmentStatus.KEPT)
        return _of(side, done)

    def _is_made(self, known: KnownPromise) -> bool:
        withdrawn = known.commitment.status is CommitmentStatus.WITHDRAWN
        return known.commitment.promised_on == self.day and not withdrawn


def _of(side: Side, known: Iterable[KnownPromise]) -> tuple[KnownPromise, ...]:
    return tuple(each for each in known if each.commitment.side is side)


class Wrap(Struct, frozen=True):
    """The close of a day; `ahead` is None of a day gone by, which owes nothing any more."""

    report: DayReport
    debts: tuple[Debt, ...] = ()
    more: int = 0
    ahead: Ahead | None = None
