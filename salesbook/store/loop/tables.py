"""The tables of the loop: what was said, what was promised, and why we talk next."""

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint
from sqlmodel import Field

from salesbook.domain.accounts.contact import InteractionKind, Medium
from salesbook.domain.loop.commitment import CommitmentKind, CommitmentStatus, Side
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus, LeftoverReason
from salesbook.domain.loop.follow_up import FollowUpOrigin, FollowUpStatus, PurposeKind
from salesbook.domain.loop.interaction import (
    REACHED,
    Direction,
    Met,
    NoNext,
    Outcome,
    PersonPart,
    Phase,
    PointKind,
)
from salesbook.store.row import (
    Row,
    handle_column,
    live_index,
    live_key,
    prose,
    reference,
    words,
)
from salesbook.store.types import CanonicalJson

SOMEBODY = "account_id IS NOT NULL OR person_id IS NOT NULL"
"""An account, a person, or a person of an account."""

_REACHED = ", ".join(f"'{outcome}'" for outcome in sorted(REACHED))


class InteractionRow(Row, table=True):
    """One contact or one attempt. `author_id` typed it, `rep_id` had it."""

    __tablename__ = "interactions"
    __table_args__ = (
        live_index("interactions_of_account", "account_id", "occurred_at desc"),
        live_index(
            "interactions_reached",
            "account_id",
            "occurred_at desc",
            where=f"deleted_at IS NULL AND outcome IN ({_REACHED})",
        ),
        live_index(
            "interactions_inbound",
            "account_id",
            "occurred_at desc",
            where="deleted_at IS NULL AND direction = 'inbound'",
        ),
        live_index("interactions_of_rep", "rep_id", "occurred_at"),
    )

    handle: str = handle_column()
    rep_id: UUID = reference("reps")
    account_id: UUID | None = reference("accounts", default=None)
    kind: InteractionKind = words(InteractionKind)
    direction: Direction = words(Direction)
    outcome: Outcome = words(Outcome)
    phase: Phase | None = words(Phase, default=None, nullable=True)
    medium: Medium | None = words(Medium, default=None, nullable=True)
    occurred_at: datetime
    occurred_zone: str = prose()
    duration_s: int | None = Field(default=None, sa_type=BigInteger)
    discussed: str = prose()
    proposed: str = prose()
    no_next: NoNext | None = words(NoNext, default=None, nullable=True)
    confirmed: bool = False
    private: bool = False
    answers_id: UUID | None = reference("interactions", default=None)
    typed: str | None = prose(default=None)


class InteractionPersonRow(Row, table=True):
    """A person who took part in an interaction."""

    __tablename__ = "interaction_people"
    __table_args__ = (live_key("interaction_people_once", "interaction_id", "person_id"),)

    interaction_id: UUID = reference("interactions")
    person_id: UUID = reference("people")
    part: PersonPart = words(PersonPart, default=PersonPart.SPOKE)


class InteractionPurposeRow(Row, table=True):
    """What an interaction was for."""

    __tablename__ = "interaction_purposes"
    __table_args__ = (live_key("interaction_purposes_one", "interaction_id"),)

    interaction_id: UUID = reference("interactions")
    kind: PurposeKind = words(PurposeKind)
    text: str = prose()


class InteractionPointRow(Row, table=True):
    """A need, a question, an objection, a pushback or an insight heard in an interaction."""

    __tablename__ = "interaction_points"
    __table_args__ = (live_key("interaction_points_order", "interaction_id", "position"),)

    interaction_id: UUID = reference("interactions")
    kind: PointKind = words(PointKind)
    text: str = prose()
    position: int = Field(sa_type=BigInteger)


class FollowUpRow(Row, table=True):
    """A purpose and the day it is due; `anyway` is true of one kept although vague."""

    __tablename__ = "follow_ups"
    __table_args__ = (
        CheckConstraint(SOMEBODY, name="somebody"),
        CheckConstraint("trim(purpose) <> ''", name="purpose"),
        live_index(
            "follow_ups_open", "owner_id", "due_on", where="deleted_at IS NULL AND status = 'open'"
        ),
    )

    handle: str = handle_column()
    account_id: UUID | None = reference("accounts", default=None)
    person_id: UUID | None = reference("people", default=None)
    purpose_kind: PurposeKind = words(PurposeKind, default=PurposeKind.COMMERCIAL)
    purpose: str = prose()
    due_on: date
    channel: InteractionKind | None = words(InteractionKind, default=None, nullable=True)
    owner_id: UUID = reference("reps")
    origin: FollowUpOrigin = words(FollowUpOrigin, default=FollowUpOrigin.TYPED)
    origin_interaction_id: UUID | None = reference("interactions", default=None)
    status: FollowUpStatus = words(FollowUpStatus, default=FollowUpStatus.OPEN)
    anyway: bool | None = None


class AppointmentRow(Row, table=True):
    """The wall-clock time a follow-up was agreed for, in the zone it was said in."""

    __tablename__ = "appointments"
    __table_args__ = (live_key("appointments_one", "follow_up_id"),)

    follow_up_id: UUID = reference("follow_ups")
    at_time: time
    zone: str = prose()
    minutes: int | None = Field(default=None, sa_type=BigInteger)


class FollowUpClosureRow(Row, table=True):
    """How a follow-up ended."""

    __tablename__ = "follow_up_closures"
    __table_args__ = (
        live_key("follow_up_closures_one", "follow_up_id"),
        live_index(
            "follow_up_closures_unmet",
            "met",
            "follow_up_id",
            where="deleted_at IS NULL AND met = 'no'",
        ),
    )

    follow_up_id: UUID = reference("follow_ups")
    closed_at: datetime
    interaction_id: UUID | None = reference("interactions", default=None)
    met: Met | None = words(Met, default=None, nullable=True)
    superseded_by_id: UUID | None = reference("follow_ups", default=None)
    reason: str | None = prose(default=None)


class CommitmentRow(Row, table=True):
    """A promise by us or by them."""

    __tablename__ = "commitments"
    __table_args__ = (
        CheckConstraint(SOMEBODY, name="somebody"),
        live_index(
            "commitments_ours",
            "owner_id",
            "due_on",
            where="deleted_at IS NULL AND status = 'open' AND side = 'ours'",
        ),
    )

    handle: str = handle_column()
    account_id: UUID | None = reference("accounts", default=None)
    person_id: UUID | None = reference("people", default=None)
    side: Side = words(Side)
    kind: CommitmentKind = words(CommitmentKind, default=CommitmentKind.OTHER)
    text: str = prose()
    promised_on: date
    due_on: date
    owner_id: UUID | None = reference("reps", default=None)
    interaction_id: UUID | None = reference("interactions", default=None)
    status: CommitmentStatus = words(CommitmentStatus, default=CommitmentStatus.OPEN)


class CommitmentClosureRow(Row, table=True):
    """How a promise ended."""

    __tablename__ = "commitment_closures"
    __table_args__ = (live_key("commitment_closures_one", "commitment_id"),)

    commitment_id: UUID = reference("commitments")
    closed_on: date
    interaction_id: UUID | None = reference("interactions", default=None)
    note: str | None = prose(default=None)


class DayPlanRow(Row, table=True):
    """One revision of a rep's plan for a day; never overwritten."""

    __tablename__ = "day_plans"
    __table_args__ = (live_key("day_plans_revision", "rep_id", "planned_on", "revision"),)

    handle: str = handle_column()
    rep_id: UUID = reference("reps")
    planned_on: date
    revision: int = Field(sa_type=BigInteger)
    made_at: datetime
    zone: str = prose()
    settings: Any = Field(sa_type=CanonicalJson)


class PlanItemRow(Row, table=True):
    """One line of a plan."""

    __tablename__ = "plan_items"
    __table_args__ = (live_key("plan_items_order", "day_plan_id", "position"),)

    day_plan_id: UUID = reference("day_plans")
    position: int = Field(sa_type=BigInteger)
    block: BlockKind = words(BlockKind)
    kind: ItemKind = words(ItemKind, default=ItemKind.CONTACT)
    starts_at: datetime
    ends_at: datetime
    title: str = prose()
    account_id: UUID | None = reference("accounts", default=None)
    person_id: UUID | None = reference("people", default=None)
    follow_up_id: UUID | None = reference("follow_ups", default=None)
    tier: int | None = Field(default=None, sa_type=BigInteger)
    points: int | None = Field(default=None, sa_type=BigInteger)
    channel: InteractionKind | None = words(InteractionKind, default=None, nullable=True)
    reason: str | None = prose(default=None)
    status: ItemStatus = words(ItemStatus, default=ItemStatus.PLANNED)
    interaction_id: UUID | None = reference("interactions", default=None)


class PlanLeftoverRow(Row, table=True):
    """What a plan had no place for, and why."""

    __tablename__ = "plan_leftovers"
    __table_args__ = (CheckConstraint(SOMEBODY, name="somebody"),)

    day_plan_id: UUID = reference("day_plans")
    account_id: UUID | None = reference("accounts", default=None)
    person_id: UUID | None = reference("people", default=None)
    follow_up_id: UUID | None = reference("follow_ups", default=None)
    title: str = prose()
    tier: int = Field(sa_type=BigInteger)
    reason: LeftoverReason = words(LeftoverReason)


class CalendarRow(Row, table=True):
    """A file of busy times as it came; it is read anew for the days that are asked for."""

    __tablename__ = "calendars"
    __table_args__ = (live_key("calendars_name", "rep_id", "name"),)

    rep_id: UUID = reference("reps")
    name: str = prose()
    text: str = prose()
    sha256: str = prose()
