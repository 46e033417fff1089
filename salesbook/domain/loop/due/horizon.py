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
    )


def _start(day: date, context: Context) -> datetime:
    return context.moment.at(day, time.min)
