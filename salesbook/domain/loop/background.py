"""What is remembered beside the talks: who decides, what is open, what they told and ordered."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct, field

from salesbook.domain.accounts.agreement import Agreement
from salesbook.domain.accounts.fact import KnownFact
from salesbook.domain.accounts.occasion import due_round
from salesbook.domain.accounts.occasion_listing import Coming
from salesbook.domain.accounts.particulars import Particulars
from salesbook.domain.accounts.power import Power
from salesbook.domain.loop.promise import Promises
from salesbook.domain.pipeline.complaint import Complaint
from salesbook.domain.pipeline.habit import Habit
from salesbook.domain.pipeline.opportunity import OpportunityCard
from salesbook.domain.pipeline.pace import WonPace
from salesbook.domain.presence.document import Holding


class EventKind(StrEnum):
    """What happened beside the talks."""

    ORDER = "order"
    RETURN = "return"
    STAGE = "stage"
    COMPLAINT = "complaint"
    COMPLAINT_CLOSED = "complaint_closed"


class Event(Struct, frozen=True):
    """Something that happened beside the talks, in words; `on` is the day of `at` here."""

    kind: EventKind
    on: date
    text: str
    handle: str
    at: datetime


class Background(Struct, frozen=True):
    """All that is remembered beside the talks; what does not apply to a person alone is empty.

    `complaints` and `sales` are the open ones, `habits` the account's own and those of its
    products, which need `min_orders` orders. `occasions` are the next first. `particulars` are of
    the people, `events` the latest first, for who reads it all.
    """

    power: Power | None = None
    facts: tuple[KnownFact, ...] = ()
    promises: Promises = field(default_factory=Promises)
    complaints: tuple[Complaint, ...] = ()
    sales: tuple[OpportunityCard, ...] = ()
    pace: WonPace | None = None
    habits: tuple[Habit, ...] = ()
    min_orders: int = 0
    agreement: Agreement | None = None
    occasions: tuple[Coming, ...] = ()
    documents: tuple[Holding, ...] = ()
    particulars: Mapping[UUID, Particulars] = field(default_factory=dict)
    events: tuple[Event, ...] = ()

    @property
    def habit(self) -> Habit | None:
        """The account's own habit of ordering, where it ordered at all."""
        return next((habit for habit in self.habits[:1] if habit.orders_n), None)

    def near(self, today: date, missed: int) -> tuple[Coming, ...]:
        """List the days of theirs that are close: within their lead days, or just missed."""
        return tuple(
            each for each in self.occasions if due_round(each.known.occasion, today, missed)
        )
