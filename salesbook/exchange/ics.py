"""Calendars to take elsewhere, as RFC 5545 writes them: entries in, text out.

Folding, escaping and the definitions of zones are the work of `icalendar`.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from icalendar import Calendar, Component, Event, Todo

from salesbook.domain.accounts.occasion import LeapDay
from salesbook.domain.loop.ics import CalendarEntry, Yearly

_DAY = timedelta(days=1)
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""Control characters that RFC 5545 allows in no text (section 3.1, CONTROL); we print no others."""

_LEAP_RULES = {
    LeapDay.FEB28: {"BYMONTH": 2, "BYMONTHDAY": -1},
    LeapDay.MAR1: {"BYYEARDAY": 60},
}
"""29 February in years without it: the last of the month, or the 60th day, which is 1 March."""


def write_calendar(entries: Iterable[CalendarEntry], name: str) -> str:
    """Write a calendar in lines of at most 75 octets that end in CRLF, each entry for its owner.

    Instants are written in UTC, or by the clock of the zone they are in, which comes along. A task
    is a VTODO that is due on its day; what lasts a whole day keeps nobody from being called.
    """
    calendar = Calendar()
    calendar.add("PRODID", "-//salesbook//salesbook//EN")
    calendar.add("VERSION", "2.0")
    calendar.add("X-WR-CALNAME", name)
    years = set()
    for entry in entries:
        calendar.add_component(_component(entry))
        if entry.end is not None:
            years.add(entry.start.year)
    if years:
        calendar.add_missing_timezones(date(min(years), 1, 1), date(max(years) + 1, 12, 31))
    written: bytes = calendar.to_ical()
    return written.decode("utf-8")


def _component(entry: CalendarEntry) -> Component:
    component = Todo() if entry.task else Event()
    component.add("UID", entry.uid)
    component.add("SEQUENCE", entry.sequence)
    component.add("DTSTAMP", entry.stamp)
    component.add("SUMMARY", _writable(entry.summary))
    component.add("CLASS", "PRIVATE")
    if entry.description:
        component.add("DESCRIPTION", _writable(entry.description))
    if entry.cancelled:
        component.add("STATUS", "CANCELLED")
    if entry.task:
        component.add("DUE", entry.start)
    else:
        _add_times(component, entry)
    return component


def _add_times(event: Component, entry: CalendarEntry) -> None:
    event.add("DTSTART", entry.start)
    event.add("DTEND", entry.end or entry.start + _DAY)
    event.add("TRANSP", "OPAQUE" if entry.end else "TRANSPARENT")
    if entry.yearly:
        event.add("RRULE", _rule(entry.yearly))


def _rule(yearly: Yearly) -> dict[str, str | int]:
    return {"FREQ": "YEARLY", **(_LEAP_RULES[yearly.leap] if yearly.leap else {})}


def _writable(text: str) -> str:
    """Leave out what no text of a calendar may hold; every end of a line is one."""
    return _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
