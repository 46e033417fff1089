"""How calendars look: the receipt of one, the list of them, and when the rep is busy."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from salesbook.domain.book.moment import Moment
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.busy import Agenda, Busy
from salesbook.domain.loop.calendar import Calendar, KeptCalendar
from salesbook.render.json import json_item, json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK

_UNTITLED = "no title"
_HINT = muted("Lay out the day around it: salesbook plan today")


def kept_calendar_report(kept: KeptCalendar) -> Report:
    """Say that a calendar counts from now on, and how much it takes of the week ahead."""
    became = "renewed" if kept.known else "added"
    said = became if kept.fresh else "says what it said before: nothing changed"
    hours = counted(len(kept.agenda.busy), "busy times")
    head = joined(
        strong(kept.name), plain(f"calendar {said}"), muted(f"{hours} in 7 days"), by=" · "
    )
    return stacked(head, *map(muted, kept.agenda.unread), _HINT)


def calendars_report(calendars: Sequence[Calendar], moment: Moment) -> Report:
    """List the calendars that plans respect."""
    if not calendars:
        return plain("No calendar is kept yet: salesbook calendar add FILE.ics")
    rows = [[one.name, _since(one, moment), f"{one.entries:,}"] for one in calendars]
    columns = [Column("Calendar", grows=True), Column("Since"), Column("Entries", right=True)]
    return stacked(Ledger(columns, rows), muted("When you are busy: salesbook calendar busy"))


def agenda_report(agenda: Agenda, first: date, last: date, moment: Moment) -> Report:
    """List busy times day by day, on the rep's clock; those of one day need no day."""
    if not agenda.busy:
        span = day_words(first, moment.today)
        span += "" if first == last else f" to {day_words(last, moment.today)}"
        return stacked(plain(f"Nothing is busy on {span}."), *map(muted, agenda.unread))
    parts: list[Report] = []
    for day, several in groupby(_cut(agenda.busy, moment.zone), lambda each: each.start.date()):
        rows = [[_hours(each), each.summary or muted(_UNTITLED)] for each in several]
        title = strong(day_words(day, moment.today))
        parts += [Ledger([Column("Busy"), Column("Title", grows=True)], rows, title), BLANK]
    return stacked(*parts[:-1], *map(muted, agenda.unread), _HINT)


def kept_calendar_json(kept: KeptCalendar) -> str:
    """Write a calendar that was added as one document."""
    said = {"name": kept.name, "changed": kept.fresh, "busy": len(kept.agenda.busy)}
    return json_item("calendar_add", {"calendar": {**said, "unread": kept.agenda.unread}})


def calendars_json(calendars: Sequence[Calendar], today: date) -> str:
    """Write the calendars that are kept as one document."""
    return json_items("calendars", calendars, as_of=today)


def agenda_json(agenda: Agenda, moment: Moment) -> str:
    """Write busy times as one document, their instants with the rep's offset."""
    zone = ZoneInfo(moment.zone)
    items = [
        {
            "start": each.start.astimezone(zone).isoformat(),
            "end": each.end.astimezone(zone).isoformat(),
            "summary": each.summary,
        }
        for each in agenda.busy
    ]
    return json_items("busy", items, as_of=moment.today, more=0)


def _since(calendar: Calendar, moment: Moment) -> str:
    return day_words(Moment(calendar.recorded_at, moment.zone).today, moment.today)


def _cut(busy: Sequence[Busy], zone: str) -> Iterator[Busy]:
    """Give each day its part of what runs over midnight, in order."""
    midnight = timedelta(days=1)
    parts = []
    for each in busy:
        start = each.start.astimezone(ZoneInfo(zone))
        end = each.end.astimezone(ZoneInfo(zone))
        while start < end:
            until = datetime.combine(start.date() + midnight, time(), ZoneInfo(zone))
            parts.append(Busy(start, min(until, end), each.summary))
            start = until
    yield from sorted(parts)


def _hours(busy: Busy) -> str:
    whole = busy.start.time() == busy.end.time() == time()
    ends = "24:00" if busy.end.time() == time() else f"{busy.end:%H:%M}"
    return "all day" if whole else f"{busy.start:%H:%M}–{ends}"  # noqa: RUF001 (a stretch takes an en dash)
