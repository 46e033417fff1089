"""How the use of commercial hours looks: the share first, then who answered when."""

from collections.abc import Iterator
from datetime import date

from salesbook.domain.book.setting import COMMERCIAL
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.plan.answering import BETTER
from salesbook.domain.team.answered import REACH_COLUMNS, Reach, ReachRow, reach_item
from salesbook.domain.team.hours import COLUMNS, HoursBy, HoursRow, HoursTold, hours_item
from salesbook.domain.team.share import Share
from salesbook.render.layout import Report, stacked
from salesbook.render.style import muted, paste, plain, strong
from salesbook.render.table import Column
from salesbook.render.team.numbers import (
    Labelled,
    Shown,
    fitting,
    numbers_csv,
    numbers_json,
    title_of,
)
from salesbook.render.team.shares import NONE, bar_of, part_words
from salesbook.render.words import BLANK, Words

_HOUR = 60


def _learned(row: ReachRow) -> Words:
    return plain(f"{100 * row.learned.rate:.0f} %") if row.learned else NONE


_COLUMNS = (
    Shown[HoursRow]("Used", lambda row: part_words(row.used)),
    Shown[HoursRow]("", lambda row: bar_of(row.used), room=2),
    Shown[HoursRow]("Hours", lambda row: hours_words(row.used)),
    Shown[HoursRow]("Contacts in them", lambda row: _of(row.inside)),
    Shown[HoursRow]("Length assumed", lambda row: plain(f"{row.assumed:,}"), room=1),
    Shown[HoursRow]("Attempts", lambda row: plain(f"{row.attempts:,}"), room=4),
)
_REACH = (
    Shown[ReachRow]("Reached", lambda row: part_words(row.share)),
    Shown[ReachRow]("", lambda row: bar_of(row.share), room=2),
    Shown[ReachRow]("Between", lambda row: plain(row.interval.words) if row.interval else NONE),
    Shown[ReachRow]("Tries", lambda row: plain(f"{row.share.of:,}")),
    Shown[ReachRow]("Plan takes", _learned, room=1),
)
_MEANING = (
    "Used: minutes of contacts in the commercial hours since a rep's first day in the book, days "
    "off left out. A length that nobody said is your median for that way, else the setting's."
)
_EVIDENCE = (
    f"Why these hours: {COMMERCIAL.source}. Those are other people's calls, and count who "
    "answered, not who bought."
)
_CHANCE = (
    "Between: 95 % interval (Wilson 1927). Plan takes: the rate shrunk to your average; an hour "
    f"{100 * BETTER:.0f} points above it breaks ties. It says what happened, not why."
)
_NOTHING = plain("Nobody was called in that time. Log a call: salesbook log ACCOUNT NOTE")


def hours_report(told: HoursTold, today: date) -> Report:
    """Lay out the hours of customers, everything together first, and who answered when."""
    reach = [*_reach_parts(told)]
    if told.by is HoursBy.HOUR:
        return stacked(title_of("Who answered when", told.reach.period, today), *reach)
    title = title_of("Hours for customers", told.period, today)
    if not told.reps:
        return stacked(title, _NOTHING)
    table = fitting(Column(_heading(told)), _labelled(told, today), _COLUMNS)
    when = title_of("Who answered when", told.reach.period, today)
    notes = muted(_MEANING), muted(_EVIDENCE)
    return stacked(title, table, BLANK, *notes, BLANK, when, *reach)


def asked_json(told: HoursTold, today: date) -> str:
    """Write the rows that were asked for, of days and weeks or of hours, as one document."""
    if told.by is HoursBy.HOUR:
        return reach_json(told.reach, today)
    return hours_json(told, today)


def asked_csv(told: HoursTold) -> str:
    """Write the rows that were asked for, of days and weeks or of hours, as CSV."""
    return reach_csv(told.reach) if told.by is HoursBy.HOUR else hours_csv(told)


def hours_json(told: HoursTold, today: date) -> str:
    """Write days or weeks as one document."""
    return numbers_json("report_hours", COLUMNS, map(hours_item, told.rows), told.period, today)


def hours_csv(told: HoursTold) -> str:
    """Write days or weeks as CSV."""
    return numbers_csv(COLUMNS, map(hours_item, told.rows), told.period)


def reach_json(reach: Reach, today: date) -> str:
    """Write the hours of the day as one document."""
    items = map(reach_item, reach.rows)
    return numbers_json("report_reach", REACH_COLUMNS, items, reach.period, today)


def reach_csv(reach: Reach) -> str:
    """Write the hours of the day as CSV."""
    return numbers_csv(REACH_COLUMNS, map(reach_item, reach.rows), reach.period)


def hours_words(share: Share) -> Words:
    """Say minutes of minutes in hours: `7.7 of 20 h`."""
    if not share.of:
        return NONE
    return plain(f"{_hours(share.part)} of {_hours(share.of)} h")


def _hours(minutes: int) -> str:
    return f"{minutes / _HOUR:,.1f}".removesuffix(".0")


def _of(share: Share) -> Words:
    return plain(f"{share.part:,} of {share.of:,}") if share.of else NONE


def _heading(told: HoursTold) -> str:
    return "Day" if told.by is HoursBy.DAY else "Week of"


def _labelled(told: HoursTold, today: date) -> list[Labelled[HoursRow]]:
    rows: list[Labelled[HoursRow]] = []
    if len(told.rows) > 1:
        rows.append((strong("Together"), told.whole))
    several = len(told.reps) > 1
    for whole, own in told.reps:
        if several:
            rows.append((strong(whole.rep or ""), whole))
        rows += [(plain("  " * several + _label(row, today)), row) for row in own]
    return rows


def _label(row: HoursRow, today: date) -> str:
    day = row.day_on or row.week_on
    return day_words(day, today) if day else ""


def _reach_parts(told: HoursTold) -> Iterator[Report]:
    """Tell the hours of one rep; several reps are not laid beside each other."""
    reach = told.reach
    if len(told.reps) > 1:
        yield paste("An hour is told of one rep: salesbook report hours --rep me")
        return
    shown = [row for row in reach.rows if row.interval]
    if shown:
        yield fitting(Column("Hour"), [(_hour(row), row) for row in shown], _REACH)
    yield from _silent(reach)
    if shown:
        yield muted(_CHANCE)
    if reach.rows:
        yield paste("Hours of few tries too: salesbook report hours --by hour --csv")


def _hour(row: ReachRow) -> Words:
    return strong(row.kind.value) if row.hour is None else plain(f"  {row.hour:02d}:00")


def _silent(reach: Reach) -> Iterator[Words]:
    """Name the hours of too few tries, of which nothing is told but how many they are."""
    few = [row for row in reach.rows if row.hour is not None and row.interval is None]
    if not reach.rows:
        yield plain("Nobody was tried by call, video or visit.")
    elif few:
        tries = sum(row.share.of for row in few)
        said = f"{counted(len(few), 'hours')} with {counted(tries, 'tries')} in all"
        yield plain(f"Silent: {said}. An hour tells something from {reach.least} tries on.")
