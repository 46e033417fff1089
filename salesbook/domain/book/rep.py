"""The rep: who keeps the book."""

from datetime import date
from enum import StrEnum
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


class Newcomer(Struct, frozen=True):
    """Who is at the keyboard: what the system says of them when nothing else was said.

    `chosen` tells that the name was asked for, so that no other rep stands in for it.
    """

    name: str
    zone: str
    country: str
    currency: str
    email: str | None = None
    chosen: bool = False
