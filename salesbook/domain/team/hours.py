"""Discipline, read from the log alone: the hours kept for customers, and who answered when.

No clock runs. A contact lies where the log says it began, for as long as it was said to last; else
for the rep's own median of that way of contact, else for what the settings say, and it is counted
how many lengths were assumed. Two contacts at once use a minute once. The hours there were are
those of the settings as they now are, days off left out, today's up to now. They begin with the
first day of the rep in the book: before it nothing could be logged.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.plan.blocks import contact_hours
from salesbook.domain.loop.plan.span import Span, common, joined
from salesbook.domain.team.answered import Reach
from salesbook.domain.team.column import ATTEMPTS, REP, SINCE, UNTIL, WEEK_ON, ReportColumn
from salesbook.domain.team.period import Period, monday_of
from salesbook.domain.team.share import Share
from salesbook.domain.team.timed import Lengths, Timed, span_of, usual_lengths
from salesbook.domain.text import name_key

_USED = "to see whether the hours kept for customers are theirs"

COLUMNS = (
    REP,
    WEEK_ON,
    ReportColumn("day_on", "the day, empty: the whole week", "to see how it goes on"),
    SINCE,
    UNTIL,
    ReportColumn("used_pct", "used_min, in per cent of hours_min; empty below 5", _USED),
    ReportColumn("used_min", "minutes of the commercial hours that contacts took", _USED),
    ReportColumn(
        "hours_min", "minutes of commercial hours there were, days off left out", "the n of used"
    ),
    ReportColumn("inside", "contacts that lay in the commercial hours, or partly", _USED),
    ReportColumn(
        "contacts",
        "how many reached somebody by call, video, meeting or visit",
        "the n of inside",
    ),
    ReportColumn(
        "assumed",
        "of inside, those of which no length was said: your median, else the setting",
        "to know how much is measured",
    ),
    ATTEMPTS,
)
"""What `report hours` says by day and by week, in the order of its columns."""


class HoursBy(StrEnum):
    """What a row stands for."""

    DAY = "day"
    WEEK = "week"
    HOUR = "hour"


class Diary(Struct, frozen=True):
    """Whose hours they are: a name, and the settings with the days off of the period.

    `since` is the first day of which the book can tell something.
    """

    name: str
    settings: Settings
    since: date = date.min


class Until(Struct, frozen=True):
    """How far time has come: the day, and the minute of it."""

    day: date
    minute: int


class Day(Struct, frozen=True):
    """One rep's day: minutes used and there, contacts inside and at all, lengths assumed."""

    rep: str
    on: date
    used: int
    there: int
    inside: int
    contacts: int
    assumed: int
    attempts: int

    @property
    def silent(self) -> bool:
        """Whether there was nothing to use and nothing happened."""
        return not (self.there or self.contacts or self.attempts)


class HoursRow(Struct, frozen=True):
    """One row: which days of whom it adds up, and what of the hours was used."""

    used: Share
    inside: Share
    assumed: int
    attempts: int
    rep: str | None = None
    week_on: date | None = None
    day_on: date | None = None


class HoursTold(Struct, frozen=True):
    """The report: everything together, each rep as a whole and in rows, and who answered when."""

    period: Period
    by: HoursBy
    whole: HoursRow
    reps: tuple[tuple[HoursRow, tuple[HoursRow, ...]], ...]
    reach: Reach

    @property
    def rows(self) -> tuple[HoursRow, ...]:
        """The rows of all reps."""
        return tuple(row for _, rows in self.reps for row in rows)


def days_of(
    talks: Iterable[Timed], diaries: Mapping[UUID, Diary], period: Period, until: Until
) -> Iterator[Day]:
    """Weigh each day of each rep, by name; `talks` before the period tell the usual lengths."""
    talks = list(talks)
    usual = usual_lengths(talks)
    heard = defaultdict[tuple[UUID, date], list[Timed]](list)
    for talk in talks:
        heard[talk.rep_id, talk.on].append(talk)
    for rep in sorted(diaries, key=lambda rep: (name_key(diaries[rep].name), rep)):
        for day in _days(period, diaries[rep].since):
            yield _day(heard[rep, day], diaries[rep], day, usual, until)


def rows_of(days: Sequence[Day], by: HoursBy) -> tuple[HoursRow, ...]:
    """Add up the days of one rep by week, or leave each by itself where it says something."""
    if by is HoursBy.DAY:
        return tuple(
            _added([day], day.rep, monday_of(day.on), day.on) for day in days if not day.silent
        )
    weeks = defaultdict[date, list[Day]](list)
    for day in days:
        weeks[monday_of(day.on)].append(day)
    return tuple(_added(some, some[0].rep, week) for week, some in weeks.items())


def told_of(days: Sequence[Day], period: Period, by: HoursBy, reach: Reach) -> HoursTold:
    """Add up days, rep by rep in their order."""
    own = defaultdict[str, list[Day]](list)
    for day in days:
        own[day.rep].append(day)
    reps = tuple((_added(some, rep), rows_of(some, by)) for rep, some in own.items())
    return HoursTold(period, by, _added(days), reps, reach)


def hours_item(row: HoursRow) -> dict[str, object]:
    """Say a row by the names of the columns."""
    return {
        "rep": row.rep,
        "week_on": row.week_on,
        "day_on": row.day_on,
        "used_pct": row.used.percent,
        "used_min": row.used.part,
        "hours_min": row.used.of,
        "inside": row.inside.part,
        "contacts": row.inside.of,
        "assumed": row.assumed,
        "attempts": row.attempts,
    }


def _days(period: Period, since: date) -> Iterator[date]:
    first = max(period.since, since)
    return (first + timedelta(days=number) for number in range((period.until - first).days + 1))


def _day(
    talks: Sequence[Timed],
    diary: Diary,
    day: date,
    usual: Lengths,
    until: Until,
) -> Day:
    hours = _hours(diary.settings, day)
    reached = [talk for talk in talks if talk.reached]
    spans = [span_of(talk, diary.settings, usual) for talk in reached]
    inside = [bool(common((span,), hours)) for span in spans]
    used = common(joined(spans), hours)
    return Day(
        rep=diary.name,
        on=day,
        used=_minutes(used),
        # What is under way was there too, although its end is still to come.
        there=_minutes(joined((*_gone(hours, day, until), *used))),
        inside=sum(inside),
        contacts=len(reached),
        assumed=sum(
            within and talk.minutes is None for within, talk in zip(inside, reached, strict=True)
        ),
        attempts=sum(talk.tried for talk in talks),
    )


def _hours(settings: Settings, day: date) -> tuple[Span, ...]:
    return contact_hours(settings, day) if settings.workweek.includes(day) else ()


def _gone(hours: Sequence[Span], day: date, until: Until) -> tuple[Span, ...]:
    if day > until.day:
        return ()
    return common(hours, (Span(0, until.minute),)) if day == until.day else tuple(hours)


def _minutes(spans: Iterable[Span]) -> int:
    return sum(span.minutes for span in spans)


def _added(
    days: Sequence[Day],
    rep: str | None = None,
    week_on: date | None = None,
    day_on: date | None = None,
) -> HoursRow:
    return HoursRow(
        used=Share(sum(day.used for day in days), sum(day.there for day in days)),
        inside=Share(sum(day.inside for day in days), sum(day.contacts for day in days)),
        assumed=sum(day.assumed for day in days),
        attempts=sum(day.attempts for day in days),
        rep=rep,
        week_on=week_on,
        day_on=day_on,
    )
