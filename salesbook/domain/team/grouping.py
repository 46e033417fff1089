"""Rows of a report: everybody, each rep by name, each week in order. Nobody is ranked."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.team.logged import Logged
from salesbook.domain.team.period import Period, monday_of
from salesbook.domain.text import name_key


class By(StrEnum):
    """What a row stands for."""

    WEEK = "week"
    REP = "rep"
    KIND = "kind"


class Group(Struct, frozen=True):
    """Which contacts a row is about; what is None is not told apart."""

    rep: str | None = None
    week_on: date | None = None
    kind: InteractionKind | None = None


class Weighed(Protocol):
    """A contact or an attempt about which a report has decided what it counts for."""

    @property
    def facts(self) -> Logged:
        """Whose it was, and when."""
        ...


Entry = TypeVar("Entry", bound=Weighed)
Row = TypeVar("Row")
Line = tuple[Group, Sequence[Entry]]


class Numbers(Struct, Generic[Row], frozen=True):
    """A report: everything together, then its rows.

    `by` is what the rows were asked for; None is the weeks of every rep. `coarse` are then the reps
    as a whole, one before the weeks of each.
    """

    period: Period
    by: By | None
    whole: Row
    rows: tuple[Row, ...]
    coarse: tuple[Row, ...] = ()


def numbers_of(
    entries: Iterable[Entry],
    reps: Mapping[UUID, str],
    period: Period,
    by: By | None,
    row_of: Callable[[Group, Sequence[Entry]], Row],
) -> Numbers[Row]:
    """Count a report. Entries outside of the period, or of other reps, do not belong to it.

    `reps` are those to be told, by their names; a week without a contact has a row too.
    """
    inside = [each for each in entries if _asked(each.facts, reps, period)]
    whole = row_of(Group(), inside)
    if by is None:
        return _by_rep_and_week(inside, reps, period, whole, row_of)
    lines = _lines(inside, reps, period, by)
    return Numbers(period, by, whole, tuple(row_of(*line) for line in lines))


def _asked(facts: Logged, reps: Mapping[UUID, str], period: Period) -> bool:
    return facts.rep_id in reps and period.holds(facts.on)


def _lines(
    inside: Sequence[Entry], reps: Mapping[UUID, str], period: Period, by: By
) -> Iterable[Line[Entry]]:
    if by is By.WEEK:
        return _by_week(inside, period)
    return _by_rep(inside, reps) if by is By.REP else _by_kind(inside)


def _by_rep_and_week(
    inside: Sequence[Entry],
    reps: Mapping[UUID, str],
    period: Period,
    whole: Row,
    row_of: Callable[[Group, Sequence[Entry]], Row],
) -> Numbers[Row]:
    coarse, rows = list[Row](), list[Row]()
    for group, entries in _by_rep(inside, reps):
        coarse.append(row_of(group, entries))
        for week, some in _by_week(entries, period):
            rows.append(row_of(Group(group.rep, week.week_on), some))
    return Numbers(period, None, whole, tuple(rows), tuple(coarse))


def _by_rep(entries: Sequence[Entry], reps: Mapping[UUID, str]) -> Iterable[Line[Entry]]:
    kept = defaultdict[UUID, list[Entry]](list)
    for each in entries:
        kept[each.facts.rep_id].append(each)
    ordered = sorted(reps, key=lambda rep: (name_key(reps[rep]), rep))
    return [(Group(reps[rep]), kept[rep]) for rep in ordered]


def _by_week(entries: Sequence[Entry], period: Period) -> Iterable[Line[Entry]]:
    kept = defaultdict[date, list[Entry]](list)
    for each in entries:
        kept[monday_of(each.facts.on)].append(each)
    return [(Group(week_on=week), kept[week]) for week in period.weeks]


def _by_kind(entries: Sequence[Entry]) -> Iterable[Line[Entry]]:
    kept = defaultdict[InteractionKind, list[Entry]](list)
    for each in entries:
        kept[each.facts.kind].append(each)
    return [(Group(kind=kind), kept[kind]) for kind in InteractionKind if kept[kind]]
