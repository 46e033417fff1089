"""What all reports share: rows by rep and week, as wide as there is room, and documents."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Generic, Protocol, TypeVar

from msgspec import Struct

from salesbook.domain.dates.speak import day_words
from salesbook.domain.team.column import ReportColumn
from salesbook.domain.team.grouping import By, Group, Numbers
from salesbook.domain.team.period import Period
from salesbook.render.csv import csv_text
from salesbook.render.json import json_items
from salesbook.render.style import joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words


class Grouped(Protocol):
    """A row of a report that knows which contacts it is about."""

    @property
    def group(self) -> Group:
        """Whose contacts, of when, by which way."""
        ...


Row = TypeVar("Row")
GroupedRow = TypeVar("GroupedRow", bound=Grouped)
Labelled = tuple[Words, Row]
_HEADINGS = {By.WEEK: "Week of", By.REP: "Rep", By.KIND: "By", None: "Week of"}


class Shown(Struct, Generic[Row], frozen=True):
    """A column of the screen; one of more `room` goes first where there is too little."""

    heading: str
    cell: Callable[[Row], Words]
    room: int = 0
    grows: bool = False


class Fitting(Struct, frozen=True):
    """The first of several tables that stands side by side in the room there is, else the last."""

    tables: Sequence[Ledger]

    def lines(self, width: int) -> Iterator[Words]:
        """Lay out the table that fits."""
        *wider, last = self.tables
        return next((one for one in wider if one.fits(width)), last).lines(width)


def fitting(label: Column, rows: Sequence[Labelled[Row]], columns: Sequence[Shown[Row]]) -> Fitting:
    """Lay out labelled rows in all columns, or in fewer of them where they do not fit."""
    rooms = sorted({column.room for column in columns}, reverse=True)
    return Fitting([_table(label, rows, [c for c in columns if c.room <= room]) for room in rooms])


def numbers_table(
    numbers: Numbers[GroupedRow], columns: Sequence[Shown[GroupedRow]], today: date
) -> Fitting:
    """Lay out everything together and then every row; of several reps each has its weeks below."""
    rows: list[Labelled[GroupedRow]] = []
    if len(numbers.rows) > 1:
        rows.append((strong("Together"), numbers.whole))
    if len(numbers.coarse) > 1:
        weeks = iter(numbers.rows)
        for rep in numbers.coarse:
            rows.append((strong(rep.group.rep or ""), rep))
            rows += _labelled(islice(weeks, len(numbers.period.weeks)), today, below=True)
    else:
        rows += _labelled(numbers.rows, today)
    return fitting(Column(_HEADINGS[numbers.by]), rows, columns)


def title_of(name: str, period: Period, today: date, *more: str) -> Words:
    """Name a report and its period."""
    return joined(strong(name), muted(period.words(today)), *map(plain, more), by=" · ")


def numbers_json(
    kind: str,
    columns: Sequence[ReportColumn],
    items: Iterable[Mapping[str, object]],
    period: Period,
    today: date,
    *,
    more: int | None = None,
) -> str:
    """Write the rows of a report as one document; `more` is how many a limit left out."""
    said = [dict(zip(_names(columns), row, strict=True)) for row in _rows(columns, items, period)]
    return json_items(kind, said, as_of=today, more=more)


def numbers_csv(
    columns: Sequence[ReportColumn], items: Iterable[Mapping[str, object]], period: Period
) -> str:
    """Write the rows of a report under the names of its columns."""
    return csv_text(_names(columns), _rows(columns, items, period))


def _rows(
    columns: Sequence[ReportColumn], items: Iterable[Mapping[str, object]], period: Period
) -> Iterator[list[object]]:
    span = {"since": period.since, "until": period.until}
    for item in items:
        said = {**item, **span}
        yield [said[name] for name in _names(columns)]


def _names(columns: Sequence[ReportColumn]) -> list[str]:
    return [column.name for column in columns]


def _labelled(
    rows: Iterable[GroupedRow], today: date, *, below: bool = False
) -> list[Labelled[GroupedRow]]:
    return [(plain("  " * below + _label(row.group, today)), row) for row in rows]


def _label(group: Group, today: date) -> str:
    if group.week_on:
        return day_words(group.week_on, today)
    return group.kind.value if group.kind else group.rep or ""


def _table(label: Column, rows: Sequence[Labelled[Row]], columns: Sequence[Shown[Row]]) -> Ledger:
    headings = [Column(column.heading, grows=column.grows) for column in columns]
    cells = [[name, *(column.cell(row) for column in columns)] for name, row in rows]
    return Ledger([label, *headings], cells)
