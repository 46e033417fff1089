"""The text of a calendar file, and which of its entries can matter on some days.

To read an entry takes half a millisecond, and a calendar of ten years holds thousands that are
over. So what is plainly over, or plainly later, is left out of the text before it is read.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple, cast

from icalendar.prop import vDuration

from salesbook.exchange.encoding import decoded

_MARK = re.compile(r"^(BEGIN|END):(VEVENT|VTODO|VJOURNAL)[ \t]*$\n?", re.IGNORECASE | re.MULTILINE)
_LINE = re.compile(
    r"^(UID|DTSTART|DTEND|DURATION|RRULE|RDATE|RECURRENCE-ID)([;:].*)$",
    re.IGNORECASE | re.MULTILINE,
)
_COMPONENT = re.compile(r"^BEGIN:V", re.IGNORECASE | re.MULTILINE)
_FOLD = re.compile(r"\n[ \t]")
_DAY = re.compile(r"[^:]*:(\d{8})(?!\d)")
_UNTIL = re.compile(r".*[:;]UNTIL=(\d{8})", re.IGNORECASE)

_MARGIN = timedelta(days=2)
"""More than any two clocks of the world differ."""

Lines = dict[str, list[str]]
"""What the lines of an entry say that place it, by their names."""


class Entry(NamedTuple):
    """Where an entry stands in a text, and whether it is busy time or a task or a diary."""

    start: int
    end: int
    is_event: bool


def calendar_text(content: bytes) -> str:
    """Decode a file: UTF-8 as the standard asks, else what is found instead; a NUL is nobody's."""
    return decoded(content).replace("\0", "")


def near_text(text: str, first: date, last: date) -> str:
    """Leave out of a calendar what can be busy on no day from `first` to `last`.

    An entry stays with the others of its UID, since they may say that it was moved; and so does
    all that is not understood at a glance. Lines end in a line feed alone.
    """
    text = text.replace("\r\n", "\n")
    together: defaultdict[str, list[Entry]] = defaultdict(list)
    matter: set[str] = set()
    for entry in _entries(text):
        said = _lines(text[entry.start : entry.end])
        uid = said.get("UID", [str(entry.start)])[0]
        together[uid].append(entry)
        if entry.is_event and _is_near(said, first - _MARGIN, last + _MARGIN):
            matter.add(uid)
    far = (entry for uid, several in together.items() if uid not in matter for entry in several)
    return _without(text, sorted(far))


def count_entries(text: str) -> int:
    """Count the entries that a text begins."""
    return sum(mark[1].upper() == "BEGIN" for mark in _MARK.finditer(text))


def zone_texts(text: str) -> list[str]:
    """Find what a calendar says of its time zones, each a text with its lines unfolded."""
    rest = _without(text, _entries(text))
    return [
        zone for zone in _COMPONENT.split(_FOLD.sub("", rest)) if zone[:8].upper() == "TIMEZONE"
    ]


def _entries(text: str) -> Iterator[Entry]:
    """Find the entries that end before another begins, and are in no other."""
    begun: list[re.Match[str]] = []
    alone = True
    for mark in _MARK.finditer(text):
        if mark[1].upper() == "BEGIN":
            alone = not begun
            begun.append(mark)
        elif begun:
            begin = begun.pop()
            if alone and not begun and begin[2].upper() == mark[2].upper():
                yield Entry(begin.start(), mark.end(), mark[2].upper() == "VEVENT")


def _without(text: str, entries: Iterable[Entry]) -> str:
    kept, at = [], 0
    for entry in entries:
        kept.append(text[at : entry.start])
        at = entry.end
    return "".join([*kept, text[at:]])


def _lines(text: str) -> Lines:
    said: Lines = defaultdict(list)
    for name, rest in _LINE.findall(_FOLD.sub("", text)):
        said[name.upper()].append(rest)
    return said


def _is_near(said: Lines, first: date, last: date) -> bool:
    """Tell whether an entry may touch some days; one that is not understood may."""
    if "RDATE" in said or any("RANGE=" in moved.upper() for moved in said.get("RECURRENCE-ID", [])):
        return True
    try:
        days = [_day(_DAY, line) for name in ("DTSTART", "DTEND") for line in said.get(name, [])]
        lengths = (abs(_length(line)) for line in said.get("DURATION", []))
        length = max(days) - min(days) + sum(lengths, timedelta())
        if min(days) - length > last:
            return False
        untils = [_day(_UNTIL, rule) for rule in said.get("RRULE", [])]
        return max(days + untils) + length >= first
    except (ValueError, OverflowError):
        return True


def _day(pattern: re.Pattern[str], line: str) -> date:
    """Read the day of a line. Raises `ValueError` where there is none."""
    found = pattern.match(line)
    if found is None:
        raise ValueError(line)
    return date.fromisoformat(found[1])


def _length(line: str) -> timedelta:
    """Read how long a line says that it lasts. Raises `ValueError` where it does not say."""
    length: timedelta = cast("Any", vDuration).from_ical(line.rpartition(":")[2])
    return length
