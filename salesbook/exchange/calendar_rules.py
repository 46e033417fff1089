"""How long the repetitions of a calendar take to count, told before they are counted.

`recurring_ical_events` counts a rule from its first day on, and goes on to the year 9999 where it
never comes about. So a rule is weighed first, and what no calendar of a person holds is refused.
"""

import math
import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from dateutil.rrule import rrulestr
from icalendar import Component, Event
from icalendar.prop import vRecur

_PATIENCE = 2_000_000
"""How many days of a daily meeting may be counted for one file: some ten seconds. Ours."""

_A_DAY = {"HOURLY": 24, "DAILY": 1, "WEEKLY": 1 / 4, "MONTHLY": 1 / 10, "YEARLY": 1 / 30}
"""What a day of a rule costs beside a day of a daily one. Measured."""

_AN_OCCURRENCE = 100
"""What an occurrence within the days asked for costs beside one that is only counted. Measured."""

_MOST_A_DAY = 96
"""As often as every quarter of an hour. Ours."""

_MOST_LISTED = 366
"""As many days as a year has, and so as many as a part of a rule can name."""

_LATE = range(9921, 9949)
"""Years so late that counting soon ends. Among 28, any year has one whose days fall alike."""

_FRUITLESS = (date.max.year - _LATE.start) * 365
"""What it costs to find that a daily rule never comes about, by trying it then."""

_LONGEST_ZONE = 50_000
"""How many letters tell of one time zone at most; the longest real one we saw has 13,000. Ours."""

_RULE = re.compile(r"^RRULE[^:\n]*:(.*)$", re.IGNORECASE | re.MULTILINE)
_OF_THE_CLOCK = ("BYHOUR", "BYMINUTE")
_LISTS = ("BYDAY", "BYWEEKDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS")


class NeverError(ValueError):
    """Say that a rule has no day."""

    def __init__(self) -> None:
        super().__init__("its rule never comes about")


class Patience:
    """What may still be counted for one file. Raises `ValueError` for what may not."""

    def __init__(self) -> None:
        self._left = float(_PATIENCE)

    def spend(self, series: Component, start: datetime, end: datetime) -> None:
        """Weigh the entries of a series before they are repeated between two instants."""
        entries = [each for each in series.subcomponents if isinstance(each, Event)]
        for entry in entries:
            for rule in _rules(entry):
                self._pay(_AN_OCCURRENCE)
                self._try(rule, _day(entry.start))
        cost = sum(_cost(entry, start.date(), end.date()) for entry in entries)
        self._pay(cost * (1 + sum(map(_shifts_others, entries))))

    def _try(self, rule: vRecur, begin: date) -> None:
        try:
            _check(rule, begin)
        except NeverError:
            self._left -= _weight(rule) * _FRUITLESS
            raise

    def _pay(self, cost: float) -> None:
        if cost > self._left:
            raise ValueError("it repeats too often, from too long ago, to be counted")
        self._left -= cost


def check_zones(zones: Iterable[str]) -> None:
    """Refuse zones whose changes take for ever to count. Raises `ValueError`."""
    rules = set[str]()
    for zone in zones:
        if len(zone) > _LONGEST_ZONE:
            raise ValueError("a time zone in it has more changes than any on earth")
        rules.update(_RULE.findall(zone))
    for said in sorted(rules):
        rule = vRecur.from_ical(said)
        if rule["FREQ"][0] not in {"YEARLY", "MONTHLY"}:
            raise ValueError("a time zone in it changes more often than every month")
        try:
            _check(rule, date(_LATE.start, 1, 1))
        except ValueError as error:
            raise ValueError(f"a time zone in it cannot be counted, since {error}") from error


def _check(rule: vRecur, begin: date) -> None:
    """Refuse a rule that no meeting has, or that never comes about."""
    if rule["FREQ"][0] not in _A_DAY or len(rule.get("BYSECOND", ())) > 1:
        raise ValueError("it repeats by the minute or the second")
    if min(rule.get("INTERVAL", [1])) < 1:
        raise ValueError(f"it repeats at intervals of {min(rule['INTERVAL'])}, and 1 is the least")
    if _times_a_day(rule) > _MOST_A_DAY:
        raise ValueError("it repeats more often than every quarter of an hour")
    if max(len(rule.get(part, ())) for part in (*_OF_THE_CLOCK, *_LISTS)) > _MOST_LISTED:
        raise ValueError("its rule names more days than a year has")
    if "BYEASTER" in rule:
        raise ValueError("it repeats by Easter, which is no rule of the standard")
    if not _comes_about(rule, begin):
        raise NeverError


def _cost(entry: Event, start: date, end: date) -> float:
    """Weigh one entry, in days of a daily meeting."""
    listed = sum(len(each.dts) for each in _several(entry, "RDATE"))
    cost = float(_AN_OCCURRENCE * (1 + listed))
    rules = _rules(entry)
    if rules:
        begin, over = _day(entry.start), _day(entry.end)
        asked = (end - start) + max(over - begin, timedelta()) + timedelta(days=1)
        for rule in rules:
            days = max((min(end, *map(_day, rule.get("UNTIL", [end]))) - begin).days, 0)
            cost += _weight(rule) * (days + _AN_OCCURRENCE * min(days, asked.days))
    return cost


def _weight(rule: vRecur) -> float:
    """Weigh a day of a rule."""
    listed = max(len(rule.get(part, "1")) for part in _LISTS)
    often = _times_a_day(rule) if rule["FREQ"][0] != "HOURLY" else len(rule.get("BYMINUTE", "1"))
    interval: int = rule.get("INTERVAL", [1])[0]
    return _A_DAY[rule["FREQ"][0]] * often * listed / interval


def _times_a_day(rule: vRecur) -> int:
    """Count how often a rule comes about on a day that it falls on, at most."""
    hours = range(24) if rule["FREQ"][0] == "HOURLY" else "1"
    said = {"BYHOUR": rule.get("BYHOUR", hours), "BYMINUTE": rule.get("BYMINUTE", "1")}
    return math.prod(map(len, said.values()))


def _comes_about(rule: vRecur, begin: date) -> bool:
    """Try a rule so late that counting ends with the year 9999, on days that fall as its own."""
    year = next(year for year in _LATE if _falls_alike(year, begin.year))
    late = datetime.combine(begin.replace(year=year), time())
    endless: Any = vRecur({k: said for k, said in rule.items() if k not in {"COUNT", "UNTIL"}})
    return any(True for _ in rrulestr(endless.to_ical().decode(), dtstart=late))


def _falls_alike(year: int, other: int) -> bool:
    first, second = date(year, 1, 1), date(other, 1, 1)
    return year % 4 == other % 4 and first.weekday() == second.weekday()


def _shifts_others(entry: Event) -> bool:
    """Tell whether an entry of a series is asked about at every occurrence of the others."""
    moved: Any = entry.get("RECURRENCE-ID")
    return moved is not None and ("RANGE" in moved.params or "RRULE" in entry or "RDATE" in entry)


def _rules(entry: Event) -> list[vRecur]:
    rules = _several(entry, "RRULE")
    if not all(isinstance(rule, vRecur) and "FREQ" in rule for rule in rules):
        raise ValueError("how it repeats cannot be read")
    return rules


def _several(entry: Event, name: str) -> list[Any]:
    said: Any = entry.get(name, [])
    return said if isinstance(said, list) else [said]


def _day(said: date) -> date:
    return said.date() if isinstance(said, datetime) else said
