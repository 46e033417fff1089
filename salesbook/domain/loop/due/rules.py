"""The numbers that `due` goes by, and the day it is asked for."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Self
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from salesbook.domain.accounts.account import Grade
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.book.setting_kind import Cadence
from salesbook.domain.pipeline.rhythm import RhythmRules
from salesbook.domain.workdays import Workweek

if TYPE_CHECKING:
    from salesbook.domain.accounts.season import GoodwillSeason


def _cadences() -> Mapping[Grade, Cadence]:
    return {Grade.A: Cadence(14, 21), Grade.B: Cadence(30, 45), Grade.C: Cadence(90, 120)}


class DueRules(Struct, frozen=True):
    """The settings that `due` reads, with their defaults."""

    week: Workweek = field(default_factory=Workweek)
    commercial: tuple[tuple[time, time], ...] = (
        (time(10), time(12)),
        (time(14), time(16)),
    )
    cadences: Mapping[Grade, Cadence] = field(default_factory=_cadences)
    reply_hours: int = 24
    complaint_bd: int = 2
    reaction_bd: int = 1
    occasion_missed_days: int = 7
    rhythm: RhythmRules = field(default_factory=RhythmRules)
    cool_off_bd: int = 2
    attempts_limit: int = 6
    attempts_days: int = 30
    owner_change_days: int = 90

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Take the rules from the settings in force."""
        return cls(
            week=settings.workweek,
            commercial=tuple((hours.start, hours.end) for hours in settings.commercial),
            cadences={grade: settings.cadence(grade) for grade in Grade},
            reply_hours=settings.reply_hours,
            complaint_bd=settings.complaint_days,
            reaction_bd=settings.reaction_days,
            occasion_missed_days=settings.occasion_missed_days,
            rhythm=RhythmRules.of(settings),
            cool_off_bd=settings.cool_off_days,
            attempts_limit=settings.attempts_limit,
            attempts_days=settings.attempts_days,
            owner_change_days=settings.owner_change_days,
        )

    def cadence(self, grade: Grade | None) -> Cadence:
        """Find the cadence of a grade; without a grade it is C's."""
        return self.cadences[grade or Grade.C]


class Context(Struct, frozen=True):
    """Whose day it is, which day, and by which rules.

    `rep_id` None takes every rep's accounts and follow-ups. `seasons` are the seasons of goodwill
    that hold on the day, by the account or the rep they are about.
    """

    moment: Moment
    rules: DueRules = field(default_factory=DueRules)
    rep_id: UUID | None = None
    seasons: Mapping[UUID, "GoodwillSeason"] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day asked for, on the rep's wall."""
        return self.moment.today

    def day_of(self, instant: datetime) -> date:
        """Find the day of an instant on the rep's wall."""
        return instant.astimezone(ZoneInfo(self.moment.zone)).date()

    def mine(self, owner_id: UUID | None) -> bool:
        """Tell whether what this owner has is asked for."""
        return self.rep_id is None or owner_id == self.rep_id

    def season_of(self, subject_id: UUID, owner_id: UUID | None) -> "GoodwillSeason | None":
        """Find the season of goodwill with a subject: its own, or its owner's who asks."""
        if not self.seasons:
            return None
        from salesbook.domain.accounts.season import longest  # noqa: PLC0415 (only in a season)

        owners = self.seasons.get(owner_id) if owner_id and self.mine(owner_id) else None
        return longest((self.seasons.get(subject_id), owners))
