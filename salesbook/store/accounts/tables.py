"""The tables of accounts: organisations, the people in them, and what is known of both."""

from datetime import date
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint
from sqlmodel import Field

from salesbook.domain.accounts.account import (
    AccountKind,
    ContactChannel,
    EmailKind,
    Grade,
    OwnershipPart,
    OwnershipReason,
    PauseReason,
    PhoneKind,
    Source,
)
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.accounts.person import Relation
from salesbook.store.row import (
    Row,
    handle_column,
    live_index,
    live_key,
    prose,
    reference,
    words,
)

ONE_SUBJECT = "(account_id IS NULL) <> (person_id IS NULL)"
"""An account or a person, never both, never neither."""


class AccountRow(Row, table=True):
    """An organisation; names may repeat."""

    __tablename__ = "accounts"
    __table_args__ = (live_index("accounts_name_key", "name_key"),)

    handle: str = handle_column()
    name: str = prose()
    name_key: str = prose()
    legal_name: str | None = prose(default=None)
    kind: AccountKind = words(AccountKind, default=AccountKind.PROSPECT)
    grade: Grade | None = words(Grade, default=None, nullable=True)
    industry: str | None = prose(default=None)
    headcount: int | None = Field(default=None, sa_type=BigInteger)
    parent_id: UUID | None = reference("accounts", default=None)
    website: str | None = prose(default=None)
    domain: str | None = prose(default=None, index=True)
    street: str | None = prose(default=None)
    postal_code: str | None = prose(default=None)
    city: str | None = prose(default=None)
    region: str | None = prose(default=None)
    country: str | None = prose(default=None)
    zone: str | None = prose(default=None)
    source: Source | None = words(Source, default=None, nullable=True)
    archived_on: date | None = None


class PersonRow(Row, table=True):
    """A human; may stand without an account."""

    __tablename__ = "people"
    __table_args__ = (live_index("people_name_key", "name_key"),)

    handle: str = handle_column()
    name: str = prose()
    name_key: str = prose()
    given: str | None = prose(default=None)
    family: str | None = prose(default=None)
    relation: Relation = words(Relation, default=Relation.CUSTOMER)
    language: str | None = prose(default=None)
    zone: str | None = prose(default=None)
    channel: InteractionKind | None = words(InteractionKind, default=None, nullable=True)


class AliasRow(Row, table=True):
    """Another name of an account or a person."""

    __tablename__ = "aliases"
    __table_args__ = (
        CheckConstraint(ONE_SUBJECT, name="one_subject"),
        live_key("aliases_account_key", "account_id", "name_key"),
        live_key("aliases_person_key", "person_id", "name_key"),
        live_index("aliases_name_key", "name_key"),
    )

    account_id: UUID | None = reference("accounts", default=None)
    person_id: UUID | None = reference("people", default=None)
    name: str = prose()
    name_key: str = prose()


class OwnershipRow(Row, table=True):
    """Who owned an account, or stood in for its owner, and when: from_on ≤ day < until_on."""

    __tablename__ = "ownerships"
    __table_args__ = (
        CheckConstraint("until_on IS NULL OR from_on <= until_on", name="interval"),
        live_key(
            "ownerships_open", "account_id", "part", where="deleted_at IS NULL AND until_on IS NULL"
        ),
        live_index(
            "ownerships_of_rep",
            "rep_id",
            "account_id",
            where="deleted_at IS NULL AND until_on IS NULL",
        ),
    )

    account_id: UUID = reference("accounts")
    rep_id: UUID = reference("reps")
    part: OwnershipPart = words(OwnershipPart, default=OwnershipPart.OWNER)
    from_on: date
    until_on: date | None = None
    reason: OwnershipReason = words(OwnershipReason, default=OwnershipReason.NEW)


class PauseRow(Row, table=True):
    """A time without selling to an account, or to all accounts of a rep when it names none."""

    __tablename__ = "pauses"
    __table_args__ = (CheckConstraint("until_on IS NULL OR from_on <= until_on", name="interval"),)

    account_id: UUID | None = reference("accounts", default=None)
    rep_id: UUID = reference("reps")
    from_on: date
    until_on: date | None = None
    reason: PauseReason = words(PauseReason, default=PauseReason.OTHER)
    note: str | None = prose(default=None)


class GoodwillSeasonRow(Row, table=True):
    """A time of human reasons only, with an account or, naming none, with all of a rep's."""

    __tablename__ = "goodwill_seasons"
    __table_args__ = (
        CheckConstraint("until_on IS NULL OR from_on <= until_on", name="interval"),
        live_index("goodwill_seasons_of_rep", "rep_id", "from_on"),
    )

    account_id: UUID | None = reference("accounts", default=None)
    rep_id: UUID = reference("reps")
    from_on: date
    until_on: date | None = None


class EmploymentRow(Row, table=True):
    """A person's place at an account, and when."""

    __tablename__ = "employments"
    __table_args__ = (
        live_key(
            "employments_open",
            "person_id",
            "account_id",
            where="deleted_at IS NULL AND until_on IS NULL",
        ),
        live_key(
            "employments_main",
            "person_id",
            where="deleted_at IS NULL AND until_on IS NULL AND main",
        ),
    )

    person_id: UUID = reference("people")
    account_id: UUID = reference("accounts")
    job_title: str | None = prose(default=None)
    department: str | None = prose(default=None)
    from_on: date | None = None
    until_on: date | None = None
    main: bool = True


class EmailRow(Row, table=True):
    """An e-mail address of a person or an account."""

    __tablename__ = "emails"
    __table_args__ = (
        CheckConstraint(ONE_SUBJECT, name="one_subject"),
        live_key("emails_person_key", "person_id", "address_key"),
        live_key("emails_account_key", "account_id", "address_key"),
        live_index("emails_address_key", "address_key"),
    )

    person_id: UUID | None = reference("people", default=None)
    account_id: UUID | None = reference("accounts", default=None)
    address: str = prose()
    address_key: str = prose()
    kind: EmailKind = words(EmailKind, default=EmailKind.WORK)
    preferred: bool = False


class PhoneRow(Row, table=True):
    """A telephone number, as typed; `e164` when it could be understood."""

    __tablename__ = "phones"
    __table_args__ = (
        CheckConstraint(ONE_SUBJECT, name="one_subject"),
        live_key("phones_person_raw", "person_id", "raw"),
        live_key("phones_account_raw", "account_id", "raw"),
        live_index("phones_digits", "digits"),
    )

    person_id: UUID | None = reference("people", default=None)
    account_id: UUID | None = reference("accounts", default=None)
    raw: str = prose()
    e164: str | None = prose(default=None)
    digits: str = prose()
    kind: PhoneKind = words(PhoneKind, default=PhoneKind.WORK)
    preferred: bool = False


class DoNotContactRow(Row, table=True):
    """A channel that a person or an account has closed to us."""

    __tablename__ = "do_not_contacts"
    __table_args__ = (
        CheckConstraint(ONE_SUBJECT, name="one_subject"),
        live_key(
            "do_not_contacts_person",
            "person_id",
            "channel",
            where="deleted_at IS NULL AND until_on IS NULL",
        ),
        live_key(
            "do_not_contacts_account",
            "account_id",
            "channel",
            where="deleted_at IS NULL AND until_on IS NULL",
        ),
    )

    person_id: UUID | None = reference("people", default=None)
    account_id: UUID | None = reference("accounts", default=None)
    channel: ContactChannel = words(ContactChannel)
    since_on: date
    until_on: date | None = None
    reason: str | None = prose(default=None)


class NoteRow(Row, table=True):
    """An observation or a piece of knowledge; never an interaction."""

    __tablename__ = "notes"
    __table_args__ = (CheckConstraint(ONE_SUBJECT, name="one_subject"),)

    handle: str = handle_column()
    account_id: UUID | None = reference("accounts", default=None)
    person_id: UUID | None = reference("people", default=None)
    kind: NoteKind = words(NoteKind, default=NoteKind.OBSERVATION)
    text: str = prose()
    noted_on: date
    closed_on: date | None = None
