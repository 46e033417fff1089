"""The horizon: how far a book must be searched for what may be due on a day.

Bounds that follow from the rules, for those who narrow the search. They may let too much through;
they never leave out what the rules would take.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from msgspec import Struct

from salesbook.domain.accounts.account import Grade
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.retry import RESTS

_DAY = timedelta(days=1)
_CLOCKS = timedelta(hours=2)
"""More than clocks are ever put forward or back."""

_FEBRUARY, _SHORT = 2, 28

LONG_LEAD = 31
"""Days; an occasion that is due earlier than so long before it is looked for apart."""

SEASONS = 4
"""Months that the days may lie in about which somebody may be greeted; some may be none."""


class Season(Struct, frozen=True):
    """Days of one month, of any year; month 0 has none."""

    month: int = 0
    first: int = 1
    last: int = 31


class Horizon(Struct, frozen=True):
    """The days and instants between which anything may matter.

    `tomorrow` is when the day asked for ends. A last contact before `cold_before` of its grade has
    come to its cadence. The last of several tries may still rest from the instant of
    `resting_from` on that stands where the rest of so many stands in `RESTS`; of those from
    `counted_from` on, so many may ask for another channel. `owner_since` is the first day of an
    ownership that counts as new.
    """

    today: date
    tomorrow: datetime
    cold_before: Mapping[Grade, datetime]
    resting_from: tuple[datetime, ...]
    counted_from: datetime
    owner_since: date
    seasons: tuple[Season, ...]
    ordered_since: date

    def idle_before(self, days: int) -> datetime:
        """Find the instant before which a sale moved last that stands still for so many days."""
        return self.tomorrow - days * _DAY + _CLOCKS


def horizon_of(context: Context) -> Horizon:
    """Find the bounds that the rules set for the day asked for."""
    today, rules = context.today, context.rules
    counted_since = today - rules.attempts_days * _DAY
    return Horizon(
        today=today,
        tomorrow=_start(today + _DAY, context),
        cold_before={
            grade: _start(today - (rules.cadence(grade).ideal_days - 1) * _DAY, context)
            for grade in Grade
        },
        resting_from=tuple(_start(rules.week.shift(today, -(days + 1)), context) for days in RESTS),
        counted_from=_start(counted_since, context),
        owner_since=today - rules.owner_change_days * _DAY,
        seasons=_seasons(
            today - (rules.occasion_missed_days + 1) * _DAY, today + (LONG_LEAD + 1) * _DAY
        ),
        ordered_since=today - rules.rhythm.days * _DAY,
    )


def _start(day: date, context: Context) -> datetime:
    return context.moment.at(day, time.min)


def _seasons(first: date, last: date) -> tuple[Season, ...]:
    """Part some days into months; 29 February lies in them where the day before or after does."""
    found: list[Season] = []
    day = first
    while day <= last:
        following = (day.replace(day=1) + 32 * _DAY).replace(day=1)
        found.append(Season(day.month, day.day, last.day if following > last else 31))
        day = following
    if found[-1].month == _FEBRUARY and last.day >= _SHORT:
        found[-1] = Season(_FEBRUARY, found[-1].first)
    return (*found, *(Season() for _ in range(SEASONS - len(found))))
