"""The account: an organisation we sell to, buy from, or watch."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class AccountKind(StrEnum):
    """What an organisation is to us; there is no separate lead table."""

    PROSPECT = "prospect"
    CUSTOMER = "customer"
    FORMER_CUSTOMER = "former_customer"
    PARTNER = "partner"
    SUPPLIER = "supplier"
    COMPETITOR = "competitor"
    OTHER = "other"


COOLING_KINDS = frozenset(
    {
        AccountKind.PROSPECT,
        AccountKind.CUSTOMER,
        AccountKind.FORMER_CUSTOMER,
        AccountKind.PARTNER,
    }
)
"""The kinds of account whose silence is worth a word: only these cool."""


class Grade(StrEnum):
    """How much an account is worth to us; no grade counts as C."""

    A = "A"
    B = "B"
    C = "C"


class Source(StrEnum):
    """Where an account came from."""

    WEB = "web"
    WEB_FORM = "web_form"
    PHONE_IN = "phone_in"
    EMAIL = "email"
    COLD_CALL = "cold_call"
    REFERRAL = "referral"
    WORD_OF_MOUTH = "word_of_mouth"
    EXISTING_CUSTOMER = "existing_customer"
    FAIR = "fair"
    CONFERENCE = "conference"
    ADVERTISING = "advertising"
    CAMPAIGN = "campaign"
    PARTNER = "partner"
    SUPPLIER = "supplier"
    SOCIAL = "social"
    WALK_IN = "walk_in"
    MAILING = "mailing"
    PUBLIC_RELATIONS = "public_relations"
    SELF_GENERATED = "self_generated"
    OTHER = "other"


class OwnershipPart(StrEnum):
    """Whether a rep owns an account or stands in for its owner."""

    OWNER = "owner"
    BACKUP = "backup"


class OwnershipReason(StrEnum):
    """Why an account came to a rep."""

    NEW = "new"
    IMPORT = "import"
    HANDOVER = "handover"
    REBALANCING = "rebalancing"
    HOLIDAY = "holiday"


class PauseReason(StrEnum):
    """Why selling to an account rests for a while."""

    BEREAVEMENT = "bereavement"
    ILLNESS = "illness"
    CRISIS = "crisis"
    CUSTOMER_REQUEST = "customer_request"
    BUDGET = "budget"
    OTHER = "other"


class ContactChannel(StrEnum):
    """A way of reaching somebody that can be closed to us."""

    PHONE = "phone"
    EMAIL = "email"
    SOCIAL = "social"
    POST = "post"
    ALL = "all"


class PhoneKind(StrEnum):
    """What a telephone number is for."""

    MOBILE = "mobile"
    DIRECT = "direct"
    WORK = "work"
    SWITCHBOARD = "switchboard"
    HOME = "home"
    FAX = "fax"
    OTHER = "other"


class EmailKind(StrEnum):
    """What an e-mail address is for."""

    WORK = "work"
    HOME = "home"
    OTHER = "other"


class Account(Struct, frozen=True):
    """An organisation; only its name is ever asked for."""

    id: UUID
    handle: str
    name: str
    kind: AccountKind = AccountKind.PROSPECT
    grade: Grade | None = None
    legal_name: str | None = None
    industry: str | None = None
    headcount: int | None = None
    parent_id: UUID | None = None
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
