"""The agreement: the standards that both sides set at the start."""

from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind


class Agreement(Struct, frozen=True):
    """How we work together: how often, by which channel, how soon we answer, what each expects.

    `every_days` is the ideal between two contacts and `at_most_days` the most; both or neither.
    """

    id: UUID
    account_id: UUID
    agreed_on: date
    every_days: int | None = None
    at_most_days: int | None = None
    max_per_month: int | None = None
    channel: InteractionKind | None = None
    reply_within_hours: int | None = None
    we_text: str | None = None
    they_text: str | None = None
    review_on: date | None = None
    ended_on: date | None = None
