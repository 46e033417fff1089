"""A logged contact or attempt as reports count it: whose, when, how it ended. No words of it."""

from datetime import date, datetime
from functools import lru_cache
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import REACHED, Direction, Outcome
from salesbook.domain.loop.phrases.folding import fold
from salesbook.domain.loop.vague import find_vague


class Worded(Struct, frozen=True):
    """The words of a purpose, and the names that say nothing in it. They are weighed, not shown."""

    text: str
    names: tuple[str, ...] = ()
    kind: PurposeKind = PurposeKind.COMMERCIAL

    def vague(self, phrases: tuple[str, ...]) -> bool:
        """Tell whether it says nothing of what the contact is for; `phrases` are empty ones too."""
        text = fold(self.text)
        parts = sorted({part for name in self.names for part in fold(name).split()})
        held = tuple(part for part in parts if part in text)
        return _vague(self.text, self.kind, held, phrases)


@lru_cache(maxsize=10_000)
def _vague(text: str, kind: PurposeKind, names: tuple[str, ...], phrases: tuple[str, ...]) -> bool:
    """Weigh words once: a book says the same of many accounts, whose names are not in it."""
    return find_vague(text, kind, names, phrases) is not None


class Logged(Struct, frozen=True, kw_only=True):
    """A contact or an attempt; `on` is its day in the zone it was said in."""

    rep_id: UUID
    kind: InteractionKind
    direction: Direction
    outcome: Outcome
    on: date

    @property
    def reached(self) -> bool:
        """Whether somebody answered."""
        return self.outcome in REACHED

    @property
    def tried(self) -> bool:
        """Whether it was a try of ours that reached nobody; sending something is none."""
        ours = self.direction is Direction.OUTBOUND
        return ours and not self.reached and self.outcome is not Outcome.SENT


def day_said(instant: datetime, zone: str) -> date:
    """Give the day of an instant on the wall of the zone it was said in (IANA)."""
    return instant.astimezone(ZoneInfo(zone)).date()
