"""Busy times out of iCalendar files (RFC 5545), as calendar programs really write them.

Reading and repeating are the work of `icalendar` and `recurring_ical_events`; here is decided what
keeps a rep from calling. Entries are read series by series, so that a broken one is named and the
others count.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component, Event
from recurring_ical_events import of

from salesbook.domain.errors import SalesbookError
from salesbook.domain.loop.busy import Agenda, Busy
from salesbook.domain.loop.ics import is_ours
from salesbook.exchange.calendar_rules import Patience, check_zones
from salesbook.exchange.calendar_text import (
    calendar_text,
    count_entries,
    near_text,
    zone_texts,
)

MOST_BYTES = 5_000_000
"""Beyond this a file is no calendar of one person. Ours."""

MOST_ENTRIES = 10_000
"""Nor with so many entries that may matter on the days asked for. Ours."""

_MOST_SAID = 20
"""How many entries left out are named one by one. Ours."""

_BROKEN = (ValueError, TypeError, AttributeError, KeyError, IndexError, OverflowError)
"""What the libraries raise on an entry that breaks the standard; they promise no one kind."""

_BEGIN = re.compile(r"^BEGIN:V", re.IGNORECASE | re.MULTILINE)
"""How an entry, or the calendar around it, begins; a file without one is of another kind."""

_BUSY_ALL_DAY = frozenset({"BUSY", "OOF"})
_DAY = timedelta(days=1)


class CalendarError(SalesbookError):
    """Say that a file is no calendar that can be read."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            f"“{name}” is no calendar that can be read: {why}.",
            hint="Export it again as an iCalendar file (.ics).",
        )


def read_busy(
    content: bytes, name: str, *, first: date, last: date, zone: ZoneInfo, own: Iterable[str] = ()
) -> Agenda:
    """Find when a calendar is busy on the days from `first` to `last`, on the clock of a zone.

    Times without a zone are that zone's. Not busy is what was taken along from a book like this
    one, what is transparent, cancelled, marked free or declined by one of the rep's `own`
    addresses, and a whole day that does not say it is busy. What ends before it begins is busy in
    between. Raises `CalendarError` for a file that holds no calendar.
    """
    start, end = (datetime.combine(day, time(), zone) for day in (first, last + _DAY))
    addresses = frozenset(address.casefold() for address in own)
    found: list[Busy] = []
    unread: list[str] = []
    patience = Patience()
    for calendar in _calendars(content, name, first, last):
        for series in _series(calendar):
            try:
                patience.spend(series, start, end)
                found += _busy_of(series, start, end, zone, addresses)
            except _BROKEN as error:
                unread.append(_unread(series, error))
        found += _free_busy(calendar, start, end)
    return Agenda(tuple(sorted(found)), _briefly(unread))


def _calendars(content: bytes, name: str, first: date, last: date) -> list[Component]:
    """Read what matters of the calendars of a file; entries that stand in none get one."""
    if len(content) > MOST_BYTES:
        raise CalendarError(name, "it is larger than 5 MB")
    text = calendar_text(content)
    if not _BEGIN.search(text):
        raise CalendarError(name, "it is no iCalendar file")
    near = near_text(text, first, last)
    if count_entries(near) > MOST_ENTRIES:
        raise CalendarError(name, f"more than {MOST_ENTRIES:,} of its entries may matter now")
    try:
        check_zones(zone_texts(near))
        read: Sequence[Component] = Calendar.from_ical(near, multiple=True)
    except _BROKEN as error:
        raise CalendarError(name, _first_line(error)) from error
    if not read and "BEGIN" in near.upper():
        raise CalendarError(name, "it breaks off before it ends")
    return [each if each.name == "VCALENDAR" else _around([each]) for each in read]


def _series(calendar: Component) -> Iterator[Component]:
    """Part a calendar in the entries that belong together, each with its zones."""
    zones = [each for each in calendar.subcomponents if each.name == "VTIMEZONE"]
    together: defaultdict[str, list[Component]] = defaultdict(list)
    for number, each in enumerate(calendar.subcomponents):
        if each.name == "VEVENT":
            together[str(each.get("UID", number))].append(each)
    for entries in together.values():
        yield _around([*zones, *entries], calendar)


def _around(entries: Iterable[Component], calendar: Component | None = None) -> Calendar:
    around = Calendar()
    if calendar is not None:
        around.update(calendar)
    for each in entries:
        around.add_component(each)
    return around


def _busy_of(
    series: Component, start: datetime, end: datetime, zone: ZoneInfo, own: frozenset[str]
) -> Iterator[Busy]:
    for event in of(series).between(start, end):
        if not _is_free(event, own):
            busy = _stretch(event, zone)
            if busy.start < busy.end:
                yield busy


def _is_free(event: Event, own: frozenset[str]) -> bool:
    if is_ours(str(event.get("UID", ""))):
        return True  # a plan goes round other things, not round itself
    shown = str(event.get("TRANSP", "")).upper()
    marked = str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper()
    if shown == "TRANSPARENT" or marked == "FREE":
        return True
    if str(event.get("STATUS", "")).upper() == "CANCELLED" or _is_declined(event, own):
        return True
    whole_day = not isinstance(event.start, datetime)
    return whole_day and shown != "OPAQUE" and marked not in _BUSY_ALL_DAY


def _is_declined(event: Event, own: frozenset[str]) -> bool:
    invited = event.get("ATTENDEE", [])
    return any(
        str(each).casefold().removeprefix("mailto:") in own
        and str(each.params.get("PARTSTAT", "")).upper() == "DECLINED"
        for each in (invited if isinstance(invited, list) else [invited])
    )


def _stretch(event: Event, zone: ZoneInfo) -> Busy:
    start, end = _instant(event.start, zone), _instant(event.end, zone)
    return Busy(start, end, str(event.get("SUMMARY", "")))


def _instant(said: date, zone: ZoneInfo) -> datetime:
    """Take a day from its midnight and a time without a zone, both on the rep's clock."""
    moment = said if isinstance(said, datetime) else datetime.combine(said, time())
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


def _free_busy(calendar: Component, start: datetime, end: datetime) -> Iterator[Busy]:
    """Take the stretches of a published free/busy list that are not free."""
    for listed in calendar.walk("VFREEBUSY"):
        periods: Any = listed.get("FREEBUSY", [])
        for period in periods if isinstance(periods, list) else [periods]:
            if str(period.params.get("FBTYPE", "BUSY")).upper() == "FREE":
                continue
            busy = Busy(period.start.astimezone(start.tzinfo), period.end.astimezone(start.tzinfo))
            if busy.start < end and start < busy.end:
                yield busy


def _unread(series: Component, error: Exception) -> str:
    [event, *_] = series.walk("VEVENT")
    return f"“{event.get('SUMMARY', 'an entry')}” was left out: {_first_line(error)}"


def _briefly(unread: Sequence[str]) -> tuple[str, ...]:
    """Name what was left out, and of much only how much more it is."""
    if len(unread) <= _MOST_SAID:
        return tuple(unread)
    return *unread[:_MOST_SAID], f"{len(unread) - _MOST_SAID:,} more were left out"


def _first_line(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"it has no {error.args[0]}"
    return str(error).strip().split("\n", 1)[0].rstrip(".") or type(error).__name__
