"""The tables of what is remembered of people: their part, their days, what was agreed and told."""

from datetime import date, time
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint
from sqlmodel import Field

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.fact import ToldBy
from salesbook.domain.accounts.occasion import LeapDay, OccasionKind, Recurrence
from salesbook.domain.accounts.reachable import Basis, BasisSource
from salesbook.domain.accounts.role import RolePart, Stance
from salesbook.store.accounts.tables import ONE_SUBJECT
from salesbook.store.row import (
    Row,
    handle_column,
    live_index,
    live_key,
    prose,
    reference,
    words,
)

RUNNING = "deleted_at IS NULL AND until_on IS NULL"
"""What a row with an interval must be to hold today."""


class BestHoursRow(Row, table=True):
    """Hours in which a person is best reached, by their own clock."""

    __tablename__ = "best_hours"
    __table_args__ = (
        CheckConstraint("from_time < until_time", name="interval"),
        CheckConstraint("weekday IS NULL OR weekday BETWEEN 1 AND 7", name="weekday"),
    )

    person_id: UUID = reference("people")
    weekday: int | None = Field(default=None, sa_type=BigInteger)
    from_time: time
    until_time: time


class LawfulBasisRow(Row, table=True):
    """The ground in law on which a person's particulars are kept, and since when."""

    __tablename__ = "lawful_bases"
    __table_args__ = (
        CheckConstraint("until_on IS NULL OR since_on <= until_on", name="interval"),
        live_key("lawful_bases_open", "person_id", where=RUNNING),
    )

    person_id: UUID = reference("people")
    basis: Basis = words(Basis)
    source: BasisSource = words(BasisSource)
    since_on: date
    until_on: date | None = None


class RoleRow(Row, table=True):
    """A person's part in the buying centre of an account, and when."""

    __tablename__ = "roles"
    __table_args__ = (
        CheckConstraint("until_on IS NULL OR from_on <= until_on", name="interval"),
        CheckConstraint("influence IS NULL OR influence BETWEEN 1 AND 3", name="influence"),
        live_key("roles_open", "person_id", "account_id", "part", where=RUNNING),
        live_index("roles_of_account", "account_id", where=RUNNING),
    )

    person_id: UUID = reference("people")
    account_id: UUID = reference("accounts")
    part: RolePart = words(RolePart)
    stance: Stance = words(Stance, default=Stance.UNKNOWN)
    influence: int | None = Field(default=None, sa_type=BigInteger)
    from_on: date
    until_on: date | None = None


class AgreementRow(Row, table=True):
    """The standards that both sides set."""

    __tablename__ = "agreements"
    __table_args__ = (
        CheckConstraint("(every_days IS NULL) = (at_most_days IS NULL)", name="both"),
        CheckConstraint("every_days IS NULL OR every_days <= at_most_days", name="cadence"),
        CheckConstraint("ended_on IS NULL OR agreed_on <= ended_on", name="interval"),
        CheckConstraint(
            "coalesce(every_days, max_per_month, reply_within_hours) IS NOT NULL"
            " OR coalesce(channel, we_text, they_text) IS NOT NULL",
            name="something",
        ),
        live_key("agreements_open", "account_id", where="deleted_at IS NULL AND ended_on IS NULL"),
    )

    account_id: UUID = reference("accounts")
    agreed_on: date
    every_days: int | None = Field(default=None, sa_type=BigInteger)
    at_most_days: int | None = Field(default=None, sa_type=BigInteger)
    max_per_month: int | None = Field(default=None, sa_type=BigInteger)
    channel: InteractionKind | None = words(InteractionKind, default=None, nullable=True)
    reply_within_hours: int | None = Field(default=None, sa_type=BigInteger)
    we_text: str | None = prose(default=None)
    they_text: str | None = prose(default=None)
    review_on: date | None = None
    ended_on: date | None = None


class OccasionRow(Row, table=True):
    """A day of a person or an account."""

    __tablename__ = "occasions"
    __table_args__ = (
        CheckConstraint(ONE_SUBJECT, name="one_subject"),
        CheckConstraint("recurs <> 'once' OR year IS NOT NULL", name="once"),
        CheckConstraint("month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31", name="day"),
        live_key(
            "occasions_birthday",
            "person_id",
            where="deleted_at IS NULL AND kind = 'birthday'",
        ),
        live_index("occasions_by_day", "month", "day"),
        live_index(
            "occasions_long_foreseen", "lead_days", where="deleted_at IS NULL AND lead_days > 31"
        ),
    )

    handle: str = handle_column()
    account_id: UUID | None = reference("accounts", default=None)
    person_id: UUID | None = reference("people", default=None)
    kind: OccasionKind = words(OccasionKind)
    month: int = Field(sa_type=BigInteger)
    day: int = Field(sa_type=BigInteger)
    year: int | None = Field(default=None, sa_type=BigInteger)
    recurs: Recurrence = words(Recurrence, default=Recurrence.YEARLY)
    lead_days: int = Field(default=7, sa_type=BigInteger)
    feb29: LeapDay = words(LeapDay, default=LeapDay.FEB28)
    note: str | None = prose(default=None)


class PersonalFactRow(Row, table=True):
    """Something human that a person told us, or that we told them."""

    __tablename__ = "personal_facts"

    handle: str = handle_column()
    person_id: UUID = reference("people")
    rep_id: UUID = reference("reps")
    told_by: ToldBy = words(ToldBy, default=ToldBy.THEM)
    text: str = prose()
    learned_on: date
    private: bool = True
