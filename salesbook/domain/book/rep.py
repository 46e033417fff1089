"""The rep: who keeps the book."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from msgspec import Struct


class Seat(StrEnum):
    """A rep's place in the team; Role means the buying centre."""

    REP = "rep"
    SENIOR = "senior"
    LEADER = "leader"
    MARKETING = "marketing"
    ADMIN = "admin"


class Rep(Struct, frozen=True):
    """Somebody who keeps the book."""

    id: UUID
    handle: str
    name: str
    zone: str
    country: str
    seat: Seat = Seat.REP
    email: str | None = None
    leader_id: UUID | None = None
    started_on: date | None = None
    ended_on: date | None = None


class Newcomer(Struct, frozen=True, dict=True):
    """Who is at the keyboard: what the system says of them when nothing else was said.

    `locate` finds the ISO 3166-1 code of their country, when it is asked: only a first command
    asks. `chosen` tells that the name was asked for, so that no other rep stands in for it.
    """

    name: str
    zone: str
    locate: Callable[[], str]
    email: str | None = None
    chosen: bool = False

    @cached_property
    def country(self) -> str:
        """The country they sell in."""
        return self.locate()

    @property
    def currency(self) -> str:
        """The currency of their country."""
        from salesbook.domain.book.currency import currency_of  # noqa: PLC0415 (once a book)

        return currency_of(self.country)
