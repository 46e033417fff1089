"""The campaign: a fair or a mailing that accounts come from, or a calling project."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class CampaignKind(StrEnum):
    """What a campaign is."""

    FAIR = "fair"
    MAILING = "mailing"
    CALLS = "calls"
    OTHER = "other"


class Campaign(Struct, frozen=True):
    """A project with a list of accounts; `cost_minor` is in minor units of `currency`."""

    id: UUID
    handle: str
    name: str
    kind: CampaignKind
    currency: str
    place: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    cost_minor: int | None = None
    aim: str | None = None


class CampaignMember(Struct, frozen=True):
    """An account on a campaign's list; `brought` when the account came from it."""

    id: UUID
    campaign_id: UUID
    account_id: UUID
    person_id: UUID | None = None
    brought: bool = False
    dropped_reason: str | None = None
