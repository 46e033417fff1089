"""What one row of a file says, in the trade's words.

None means that the file says nothing. Ids are texts as the file writes them, references may come
by id, by name or by both. Whoever keeps them in a book decides whom they mean.
"""

from datetime import date, time

from msgspec import Struct

from salesbook.domain.accounts.account import (
    AccountKind,
    ContactChannel,
    EmailKind,
    Grade,
    PhoneKind,
    Source,
)
from salesbook.domain.accounts.contact import InteractionKind, Medium
from salesbook.domain.accounts.person import Relation
from salesbook.domain.loop.follow_up import FollowUpOrigin, FollowUpStatus, PurposeKind
from salesbook.domain.loop.interaction import Direction, Met, NoNext, Outcome, Phase
from salesbook.exchange.instant import Instant
from salesbook.exchange.sales_record import (
    ComplaintRecord,
    ItemRecord,
    OpportunityRecord,
    OrderRecord,
    ProductRecord,
)


class PhoneSaid(Struct, frozen=True):
    """A telephone number as the file writes it."""

    raw: str
    kind: PhoneKind = PhoneKind.WORK
    preferred: bool = False


class EmailSaid(Struct, frozen=True):
    """An e-mail address as the file writes it."""

    address: str
    kind: EmailKind = EmailKind.WORK
    preferred: bool = False


class RepRecord(Struct, frozen=True, kw_only=True):
    """A rep as another system knows them."""

    id: str | None = None
    name: str | None = None
    email: str | None = None
    leader: str | None = None


class AccountRecord(Struct, frozen=True, kw_only=True):
    """An account as a row describes it."""

    id: str | None = None
    deleted: bool = False
    name: str | None = None
    recorded: Instant | None = None
    author: str | None = None
    kind: AccountKind | None = None
    grade: Grade | None = None
    legal_name: str | None = None
    industry: str | None = None
    headcount: int | None = None
    parent_id: str | None = None
    website: str | None = None
    domain: str | None = None
    street: str | None = None
    postal_code: str | None = None
    city: str | None = None
    region: str | None = None
    country: str | None = None
    zone: str | None = None
    source: Source | None = None
    archived_on: date | None = None
    owner: str | None = None
    owner_id: str | None = None
    backup: str | None = None
    aliases: tuple[str, ...] = ()
    phones: tuple[PhoneSaid, ...] = ()
    emails: tuple[EmailSaid, ...] = ()
    do_not_contact: tuple[ContactChannel, ...] = ()
    paused_until: date | None = None
    notes: tuple[str, ...] = ()


class PersonRecord(Struct, frozen=True, kw_only=True):
    """A person as a row describes them, and where they work: by its id, its name or its domain."""

    id: str | None = None
    deleted: bool = False
    name: str | None = None
    recorded: Instant | None = None
    author: str | None = None
    given: str | None = None
    family: str | None = None
    relation: Relation | None = None
    language: str | None = None
    zone: str | None = None
    account_id: str | None = None
    account: str | None = None
    account_domain: str | None = None
    job_title: str | None = None
    department: str | None = None
    source: Source | None = None
    aliases: tuple[str, ...] = ()
    phones: tuple[PhoneSaid, ...] = ()
    emails: tuple[EmailSaid, ...] = ()
    do_not_contact: tuple[ContactChannel, ...] = ()
    notes: tuple[str, ...] = ()


class InteractionRecord(Struct, frozen=True, kw_only=True):
    """A contact or an attempt as a row describes it.

    `subject` is what another system calls the title of a call: a purpose when it says one.
    """

    id: str | None = None
    recorded: Instant | None = None
    author: str | None = None
    rep: str | None = None
    rep_id: str | None = None
    account_id: str | None = None
    account: str | None = None
    people_ids: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    kind: InteractionKind | None = None
    direction: Direction | None = None
    outcome: Outcome | None = None
    phase: Phase | None = None
    medium: Medium | None = None
    occurred: Instant | None = None
    occurred_zone: str | None = None
    duration_s: int | None = None
    discussed: str = ""
    proposed: str = ""
    no_next: NoNext | None = None
    confirmed: bool = False
    private: bool = False
    answers_id: str | None = None
    purpose_kind: PurposeKind | None = None
    purpose: str | None = None
    subject: str | None = None


class FollowUpRecord(Struct, frozen=True, kw_only=True):
    """A next contact as a row describes it, and how it ended when it did."""

    id: str | None = None
    recorded: Instant | None = None
    author: str | None = None
    owner: str | None = None
    account_id: str | None = None
    account: str | None = None
    person_id: str | None = None
    person: str | None = None
    purpose_kind: PurposeKind | None = None
    purpose: str | None = None
    due_on: date | None = None
    channel: InteractionKind | None = None
    origin: FollowUpOrigin | None = None
    origin_interaction_id: str | None = None
    status: FollowUpStatus | None = None
    at_time: time | None = None
    zone: str | None = None
    minutes: int | None = None
    closed: Instant | None = None
    met: Met | None = None
    reason: str | None = None
    closed_by_id: str | None = None
    superseded_by_id: str | None = None
    anyway: bool = False


class Fault(Struct, frozen=True):
    """A cell that cannot be read: its column, what stands there, and why."""

    column: str
    cell: str
    reason: str


class Entry(Struct, frozen=True, kw_only=True):
    """One row: the line it begins on, its text as it stands, and what it says.

    What stands in one row belongs together: the person works at the account, both took part in the
    interaction. `skipped` is why a row holds nothing to keep; `damage` why it cannot be read.
    """

    line: int
    raw: str
    cells: tuple[str, ...] = ()
    rep: RepRecord | None = None
    account: AccountRecord | None = None
    person: PersonRecord | None = None
    interaction: InteractionRecord | None = None
    follow_up: FollowUpRecord | None = None
    product: ProductRecord | None = None
    opportunity: OpportunityRecord | None = None
    order: OrderRecord | None = None
    item: ItemRecord | None = None
    complaint: ComplaintRecord | None = None
    faults: tuple[Fault, ...] = ()
    skipped: str | None = None
    damage: str | None = None
