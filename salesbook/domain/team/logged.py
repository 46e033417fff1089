"""A logged contact or attempt as reports count it: whose, when, how it ended. No words of it."""

from datetime import date, datetime
from functools import lru_cache
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.interaction import REACHED, Direction, Outcome
from salesbook.domain.loop.phrases.find import find_empty
from salesbook.domain.loop.phrases.language import fold


class Worded(Struct, frozen=True):
    """The words of a purpose, and the names that say nothing in it. They are weighed, not shown."""

    text: str
    names: tuple[str, ...] = ()

    def vague(self, phrases: tuple[str, ...]) -> bool:
        """Tell whether it says nothing of what the contact is for; `phrases` are empty ones too."""
        text = fold(self.text)
        parts = sorted({part for name in self.names for part in fold(name).split()})
        return _vague(self.text, tuple(part for part in parts if part in text), phrases)


@lru_cache(maxsize=10_000)
def _vague(text: str, names: tuple[str, ...], phrases: tuple[str, ...]) -> bool:
    """Weigh words once: a book says the same of many accounts, whose names are not in it."""
    return find_empty(text, names, phrases) is not None


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
