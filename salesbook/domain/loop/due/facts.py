"""What is known of a subject: an account, or a person without one.

Facts only. Whether anything is due is derived from them, and never stored.
"""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from msgspec import Struct, field

from salesbook.domain.accounts.account import AccountKind, ContactChannel, Grade, PauseReason
from salesbook.domain.accounts.agreement import Agreement
from salesbook.domain.accounts.occasion import Greeting, Occasion
from salesbook.domain.accounts.role import Role
from salesbook.domain.book.stage import Stage
from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.due.attempts import Try, Unanswered
from salesbook.domain.loop.due.ground import UNKNOWN, Ground
from salesbook.domain.loop.due.worth import NOTHING, Worth
from salesbook.domain.loop.follow_up import FollowUp, Purpose
from salesbook.domain.pipeline.complaint import Complaint
from salesbook.domain.pipeline.opportunity import Opportunity
from salesbook.domain.presence.reaction import Reaction


class Unmet(Struct, frozen=True):
    """What the last follow-up was for, and did not come to in the contact that closed it.

    `purpose` is None where the words are another rep's own.
    """

    closed_at: datetime
    owner_id: UUID
    purpose: Purpose | None = None
    person_id: UUID | None = None


class ClosedChannel(Struct, frozen=True):
    """A way of contact that is closed to us, by a person or by the whole account."""

    channel: ContactChannel
    person_id: UUID | None = None
    reason: str | None = None


class Pause(Struct, frozen=True):
    """A time without selling, while it runs; `until_on` is the day it ends, None when open."""

    reason: PauseReason
    until_on: date | None = None


class OwnDay(Struct, frozen=True):
    """A day of theirs, with the contacts by which it was remembered, the latest first."""

    occasion: Occasion
    greetings: tuple[Greeting, ...] = ()


class OpenSale(Struct, frozen=True):
    """An open opportunity, its stage, and when it came to it, in UTC."""

    opportunity: Opportunity
    stage: Stage
    since: datetime


class Orders(Struct, frozen=True):
    """The days on which they ordered, returns left out, and what they usually order, in words."""

    days: tuple[date, ...] = ()
    usual: str = ""


NO_ORDERS = Orders()
"""Nothing was ordered."""


class SubjectFacts(Struct, frozen=True):
    """Everything that `due` needs to know of one subject.

    `account_kind` is None for a person without an account. `tries` are ours since the last
    contact. `follow_ups` and `promises` are the open ones of every owner, `promises` only ours;
    `unmet` is what the latest of the closed ones left to do.
    `pauses` and `closed_channels` are those in force on the day asked for, and so are the
    `agreement` and the `roles`. `last_commercial_at` is the last contact that was more than
    goodwill; `reached_this_month` counts the contacts of ours that reached somebody in the month
    of that day. `complaints`, `reactions` and `sales` are the open ones. `names` has the names of
    the people that any of these refer to.
    """

    id: UUID
    name: str
    entered_on: date
    account_kind: AccountKind | None = None
    grade: Grade | None = None
    owner_id: UUID | None = None
    owner: str | None = None
    owner_changed_on: date | None = None
    archived_on: date | None = None
    last_contact_at: datetime | None = None
    last_commercial_at: datetime | None = None
    reached_this_month: int = 0
    tries: tuple[Try, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    promises: tuple[Commitment, ...] = ()
    unanswered: Unanswered | None = None
    unmet: Unmet | None = None
    closed_channels: tuple[ClosedChannel, ...] = ()
    pauses: tuple[Pause, ...] = ()
    risks: tuple[str, ...] = ()
    agreement: Agreement | None = None
    complaints: tuple[Complaint, ...] = ()
    reactions: tuple[Reaction, ...] = ()
    own_days: tuple[OwnDay, ...] = ()
    orders: Orders = NO_ORDERS
    sales: tuple[OpenSale, ...] = ()
    roles: tuple[Role, ...] = ()
    worth: Worth = NOTHING
    ground: Ground = UNKNOWN
    names: Mapping[UUID, str] = field(default_factory=dict)

    @property
    def attempts(self) -> int:
        """The attempts since the last contact; what was merely sent does not count."""
        return sum(attempt.counts for attempt in self.tries)
