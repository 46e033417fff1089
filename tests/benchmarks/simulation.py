"""Simulate sixty working days: the plan beside two simple habits.

    python -m tests.benchmarks.simulation CALLS.csv [--days 60] [--seed 20261123]

CALLS.csv is an export of calls as Zoho CRM writes it: whom a call was with, and how many seconds it
took. Accounts, lengths of calls and the share that is answered (more than no seconds) are drawn
from it, a name several times where more accounts are asked for; nothing else of it is used.

Everybody has the same accounts, cadences, values and luck, and four hours of calling a day. The
plan takes them from 10 to 12 and from 14 to 16, in the order of `due`, lays the rest of the block
out again after every call, and lets a try rest as the program does. “Oldest first” spreads them
over the working day, desk work between calls, “alphabetical” takes the hours of the plan; both try
again every day.

Two curves say how likely an answer is by the hour: the same at every hour, and 1.12 times as likely
in those four hours as in the others (PhoneBurner, more than 11 million calls: 14.98 % against
13.42 %). Both keep the share of the file as the mean of a day. On time is reached at most two
working days after the follow-up was due, “waiting” are those later than that at the end; the
dearest quarter are the accounts of the highest value, which `due` puts first. Prints Markdown.
"""

import argparse
import csv
import random
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from statistics import mean
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from salesbook.domain.accounts.account import Grade
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import ItemKind
from salesbook.domain.loop.plan.item import Party, Wanted
from salesbook.domain.loop.plan.laying import lay_day
from salesbook.domain.loop.plan.workload import Workload
from salesbook.domain.loop.retry import rest_after
from salesbook.domain.workdays import Workweek

ZONE, FIRST = "Europe/Amsterdam", date(2026, 11, 23)
WEEK, SETTINGS = Workweek(), Settings()
BLOCKS = ((time(10), time(12)), (time(14), time(16)))
HOURS = ((600, 720), (840, 960))
SPREAD = ((510, 750), (780, 1020))
"""The working day but for lunch, in minutes: twice as long as the hours of calling."""
LOG_MINUTES, TRY_MINUTES = 5, 2
LOOKED_AT, ON_TIME, DEAR = 40, 2, 16
VENDOR = 14.98 / 13.42
GRADES = ((Grade.A, 14), (Grade.B, 30), (Grade.C, 90))


class Account(Struct):
    """An account of the simulation, and its one open follow-up."""

    name: str
    every: int
    value: int
    due_on: date
    tries: int = 0
    back_at: datetime | None = None
    tried_on: date | None = None


class Tally(Struct):
    """What sixty days came to."""

    reached: int = 0
    tried: int = 0
    on_time: int = 0
    dear: int = 0
    dear_on_time: int = 0
    minutes: int = 0
    late: list[int] = []
    waiting: int = 0


class World(Struct, frozen=True):
    """What the file says: the lengths of answered calls in minutes, and how many are answered."""

    names: tuple[str, ...]
    lengths: tuple[int, ...]
    answered: float


Curve = Callable[[int], float]
Habit = Callable[[list[Account], date, Curve, random.Random, World, Tally], None]


def world_in(file: Path) -> World:
    """Read whom calls were with and how long they took."""
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    seconds = [int(row["Call Duration (in seconds)"] or 0) for row in rows]
    names = {row["ACCOUNTID"] or row["CONTACTID"] or row["LEADID"] for row in rows} - {"", "0"}
    return World(
        names=tuple(sorted(names)),
        lengths=tuple(-(-each // 60) for each in seconds if each),
        answered=mean(each > 0 for each in seconds),
    )


def drawn(world: World, count: int, chance: random.Random) -> list[Account]:
    """Draw accounts, due over the first four weeks."""
    every = [days for _, days in GRADES]
    listed = chance.sample(world.names, len(world.names))
    size = len(listed)
    return [
        Account(
            name=listed[number % size] + f" {number // size}" * (number >= size),
            every=chance.choices(every, (1, 3, 6))[0],
            value=chance.randrange(21),
            due_on=WEEK.shift(FIRST, chance.randrange(20)),
        )
        for number in range(count)
    ]


def flat(world: World) -> Curve:
    """Answer alike at every hour."""
    return lambda _: world.answered


def vendor(world: World) -> Curve:
    """Answer 1.12 times as often from 10 to 12 and from 14 to 16; half of the day is those."""
    low = 2 * world.answered / (1 + VENDOR)
    return lambda minute: low * (VENDOR if any(a <= minute < b for a, b in HOURS) else 1)


def by_plan(
    accounts: list[Account], day: date, curve: Curve, chance: random.Random, world: World, to: Tally
) -> None:
    """Follow the plan, laid out again after every call."""
    for start, end in HOURS:
        minute = start
        while minute < end:
            called = _planned(accounts, day, minute)
            if called is None or called[1] >= end:
                break
            account, minute = called
            minute += _call(account, day, curve(minute), chance, world, to)
            if account.tries:
                moment = Moment(_instant(day, min(minute, 1439)), ZONE)
                account.back_at = rest_after(account.tries, moment, BLOCKS, WEEK).back_at


def oldest_first(
    accounts: list[Account], day: date, curve: Curve, chance: random.Random, world: World, to: Tally
) -> None:
    """Call whoever waits longest, all day, with as much desk work after every call."""
    for start, end in SPREAD:
        minute = start
        for account in sorted(_due(accounts, day), key=lambda each: (each.due_on, each.name)):
            if minute >= end:
                break
            minute += 2 * _call(account, day, curve(minute), chance, world, to)


def alphabetical(
    accounts: list[Account], day: date, curve: Curve, chance: random.Random, world: World, to: Tally
) -> None:
    """Go down the list by name in the hours of the plan."""
    for start, end in HOURS:
        minute = start
        for account in sorted(_due(accounts, day), key=lambda each: each.name):
            if minute >= end:
                break
            minute += _call(account, day, curve(minute), chance, world, to)


HABITS: dict[str, Habit] = {
    "the plan": by_plan,
    "oldest first, all day": oldest_first,
    "alphabetical, 10–12 and 14–16": alphabetical,  # noqa: RUF001 (a stretch takes an en dash)
}


def _due(accounts: Sequence[Account], day: date) -> list[Account]:
    return [each for each in accounts if each.due_on <= day and each.tried_on != day]


def _planned(accounts: Sequence[Account], day: date, minute: int) -> tuple[Account, int] | None:
    """Lay out the rest of the day and take its first call, with the minute it begins."""
    now = _instant(day, minute)
    due = [each for each in accounts if each.due_on <= day]
    ready = [each for each in due if each.back_at is None or each.back_at <= now]
    ready.sort(key=lambda each: (-_points(each, day), each.due_on, each.name))
    parties = {Party(account_id=UUID(int=n)): each for n, each in enumerate(ready[:LOOKED_AT], 1)}
    wanted = tuple(Wanted(party, each.name, tier=2) for party, each in parties.items())
    plan = lay_day(Workload(day, SETTINGS, start=minute, wanted=wanted))
    calls = [item for item in plan.items if item.kind is ItemKind.CONTACT]
    if not calls:
        return None
    return parties[calls[0].party], max(calls[0].span.start, minute)


def _points(account: Account, day: date) -> int:
    return min(20, 2 * WEEK.between(account.due_on, day)) + account.value


def _call(
    account: Account, day: date, likely: float, chance: random.Random, world: World, to: Tally
) -> int:
    """Make a call; returns the minutes it took."""
    to.tried += 1
    account.tried_on = day
    if chance.random() >= likely:
        account.tries += 1
        to.minutes += TRY_MINUTES
        return TRY_MINUTES
    late = WEEK.between(account.due_on, day)
    length = chance.choice(world.lengths) + LOG_MINUTES
    to.reached, to.minutes = to.reached + 1, to.minutes + length
    to.on_time += late <= ON_TIME
    to.dear += account.value >= DEAR
    to.dear_on_time += account.value >= DEAR and late <= ON_TIME
    to.late = [*to.late, late]
    account.tries, account.back_at = 0, None
    account.due_on = WEEK.shift(day + timedelta(days=account.every), 0)
    return length


def _instant(day: date, minute: int) -> datetime:
    return datetime.combine(day, time(*divmod(minute, 60)), ZoneInfo(ZONE))


def days_of(count: int) -> Iterator[date]:
    """Go through working days from the first."""
    day = FIRST
    for _ in range(count):
        yield day
        day = WEEK.shift(day, 1)


def simulated(world: World, habit: Habit, curve: Curve, count: int, days: int, seed: int) -> Tally:
    """Live through the days with one habit."""
    accounts, to = drawn(world, count, random.Random(seed)), Tally()  # noqa: S311 (a fixed draw)
    chance = random.Random(seed + 1)  # noqa: S311 (a fixed draw)
    for day in days_of(days):
        habit(accounts, day, curve, chance, world, to)
    to.waiting = sum(WEEK.between(each.due_on, day) > ON_TIME for each in accounts)
    return to


def main() -> None:
    """Print a row for each habit, curve and size of portfolio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--days", type=int, default=60)
    parser.add_argument("--seed", type=int, default=20261123)
    asked = parser.parse_args()
    world = world_in(asked.file)
    print(f"{len(world.names)} names, {world.answered:.0%} answered, ", end="")
    print(f"{mean(world.lengths):.1f} minutes; {asked.days} days, seed {asked.seed}\n")
    print("| accounts | answers | habit | reached | tries | on time | ", end="")
    print("on time, dearest quarter | late, mean | waiting | hours |")
    print("|---:|---|---|---:|---:|---:|---:|---:|---:|---:|")
    for count in (100, 400, 800):
        for said, curve in (("flat", flat(world)), ("vendor", vendor(world))):
            for name, habit in HABITS.items():
                to = simulated(world, habit, curve, count, asked.days, asked.seed)
                late = f"{mean(to.late):.1f} bd" if to.late else "-"
                share = f"{to.on_time / max(to.reached, 1):.0%}"
                dear = f"{to.dear_on_time / max(to.dear, 1):.0%}"
                row = (count, said, name, to.reached, to.tried, share, dear, late, to.waiting)
                print(f"| {' | '.join(map(str, row))} | {to.minutes / 60:.0f} |")


if __name__ == "__main__":
    main()
