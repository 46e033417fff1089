"""Power: who decides at an account, who stands in the way, and who could win them over."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.role import DECIDES, Role, RolePart, Stance
from salesbook.domain.text import name_key

_SPEAKS_FOR_US = (RolePart.CHAMPION, RolePart.EXECUTIVE_SPONSOR)


class Why(StrEnum):
    """Why somebody could win a blocker over."""

    SAME_DEPARTMENT = "same department"
    MORE_INFLUENCE = "more influence"


class Part(Struct, frozen=True):
    """A role as it is known here: when the latest contact showed it, and for which sales it is."""

    role: Role
    shown_at: datetime | None = None
    sales: tuple[str, ...] = ()

    @property
    def claimed(self) -> bool:
        """Whether no contact showed it."""
        return self.shown_at is None

    @property
    def blocks(self) -> bool:
        """Whether who plays it stands in the way: as a blocker, or against us."""
        return self.role.blocks


class Seat(Struct, frozen=True):
    """Somebody who has to do with an account: their place there, and the parts they play.

    `inside` tells whether they work there now; an adviser from outside may play a part too.
    """

    person_id: UUID
    name: str
    title: str | None = None
    department: str | None = None
    parts: tuple[Part, ...] = ()
    inside: bool = True

    @property
    def decides(self) -> bool:
        """Whether nothing is bought without their yes."""
        return any(part.role.part in DECIDES for part in self.parts)

    @property
    def blocks(self) -> bool:
        """Whether they stand in the way: as a blocker, or against us in another part."""
        return any(part.blocks for part in self.parts)

    @property
    def helps(self) -> bool:
        """Whether they speak for us: a champion, a sponsor, or one who is for us."""
        return not self.blocks and any(
            part.role.part in _SPEAKS_FOR_US or part.role.stance is Stance.FOR
            for part in self.parts
        )

    @property
    def influence(self) -> int | None:
        """The most influence that is said of them, from 1 to 3."""
        return max(
            (part.role.influence for part in self.parts if part.role.influence), default=None
        )

    @property
    def claimed(self) -> bool:
        """Whether no contact showed any of their parts."""
        return all(part.claimed for part in self.parts)


class Former(Struct, frozen=True):
    """Somebody who worked at an account, until when, and where they are now if that is known."""

    person_id: UUID
    name: str
    left_on: date
    title: str | None = None
    now_at: str | None = None


class Ally(Struct, frozen=True):
    """Somebody who could win a blocker over, and why."""

    seat: Seat
    why: tuple[Why, ...]

    @property
    def helps_as(self) -> RolePart | None:
        """The part in which they speak for us; None when they are merely for us."""
        parts = {part.role.part for part in self.seat.parts}
        return next((part for part in _SPEAKS_FOR_US if part in parts), None)


class Power(Struct, frozen=True):
    """Who is who at an account: those there now, and those who left, the latest first."""

    account_id: UUID
    seats: tuple[Seat, ...] = ()
    former: tuple[Former, ...] = ()

    @property
    def deciders(self) -> tuple[Seat, ...]:
        """Those without whose yes nothing is bought."""
        return tuple(seat for seat in self.seats if seat.decides)

    @property
    def blockers(self) -> tuple[Seat, ...]:
        """Those who stand in the way."""
        return tuple(seat for seat in self.seats if seat.blocks)

    def allies_against(self, blocker: Seat) -> tuple[Ally, ...]:
        """Find who could win a blocker over, the likeliest first."""
        return who_could_convert(blocker, self.seats)


class Below(Struct, frozen=True):
    """An account that is part of another: how many people are known there, and who decides."""

    account_id: UUID
    name: str
    people: int = 0
    deciders: tuple[str, ...] = ()


class AccountMap(Struct, frozen=True):
    """The organisation of an account on a day: what it is part of, who is who, what it holds."""

    name: str
    power: Power
    today: date
    part_of: str | None = None
    below: tuple[Below, ...] = ()


def who_could_convert(blocker: Seat, seats: Iterable[Seat]) -> tuple[Ally, ...]:
    """Find those who speak for us and reach a blocker, the likeliest first.

    A champion, a sponsor or one who is for us reaches whom they share a department with, and who
    is known to have less influence than they. Whoever has both reasons goes first, then who shares
    the department; among these champions, then sponsors, and what was shown before what is claimed.
    """
    found = []
    for seat in seats:
        why = _reasons(seat, blocker)
        if seat.helps and seat.person_id != blocker.person_id and why:
            found.append(Ally(seat, why))
    return tuple(sorted(found, key=_likelihood))


def by_department(seats: Sequence[Seat]) -> tuple[tuple[str, tuple[Seat, ...]], ...]:
    """Group those who work at an account by department, those of none last, under a blank name."""
    groups: dict[str, list[Seat]] = {}
    spelled: dict[str, str] = {}
    for seat in (each for each in seats if each.inside):
        key = name_key(seat.department or "")
        spelled.setdefault(key, (seat.department or "").strip())
        groups.setdefault(key, []).append(seat)
    order = sorted(groups, key=lambda key: (not key, key))
    return tuple((spelled[key], tuple(sorted(groups[key], key=_rank))) for key in order)


def _reasons(seat: Seat, blocker: Seat) -> tuple[Why, ...]:
    together = name_key(seat.department or "") == name_key(blocker.department or "")
    shared = seat.inside and blocker.inside and bool(blocker.department) and together
    more = bool(seat.influence and blocker.influence) and (
        (seat.influence or 0) > (blocker.influence or 0)
    )
    held = ((Why.SAME_DEPARTMENT, shared), (Why.MORE_INFLUENCE, more))
    return tuple(why for why, holds in held if holds)


def _likelihood(ally: Ally) -> tuple[int, bool, int, bool, str, str]:
    part = ally.helps_as
    place = _SPEAKS_FOR_US.index(part) if part else len(_SPEAKS_FOR_US)
    seat, near = ally.seat, Why.SAME_DEPARTMENT in ally.why
    named = name_key(seat.name), str(seat.person_id)
    return (-len(ally.why), not near, place, seat.claimed, *named)


def _rank(seat: Seat) -> tuple[bool, bool, int, str, str]:
    """Put those who decide first, then those with a part; within each by influence and name."""
    named = name_key(seat.name), str(seat.person_id)
    return (not seat.decides, not seat.parts, -(seat.influence or 0), *named)
