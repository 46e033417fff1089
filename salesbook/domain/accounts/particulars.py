"""What more is known of a person than their card shows, and what became of one."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from msgspec import Struct, field

from salesbook.domain.accounts.card import PersonCard
from salesbook.domain.accounts.closing import Closing
from salesbook.domain.accounts.reachable import BestHours, LawfulBasis
from salesbook.domain.accounts.role import RolePart


class PastJob(Struct, frozen=True):
    """Where a person worked, until when, and the parts they played there."""

    account: str
    until_on: date
    title: str | None = None
    from_on: date | None = None
    parts: tuple[RolePart, ...] = ()


class Particulars(Struct, frozen=True):
    """What more is known of a person: when to reach them, what is closed, the basis, the past."""

    best_hours: tuple[BestHours, ...] = ()
    closings: tuple[Closing, ...] = ()
    basis: LawfulBasis | None = None
    past: tuple[PastJob, ...] = ()


class PersonChange(Struct, frozen=True):
    """A person as a command left them.

    `rows` are the ids of what else was written, each by the singular of its table.
    """

    card: PersonCard
    particulars: Particulars
    today: date
    changed: bool = True
    rows: Mapping[str, UUID] = field(default_factory=dict)
