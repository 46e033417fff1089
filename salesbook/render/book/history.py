"""How history looks."""

from collections.abc import Sequence
from datetime import datetime

from salesbook.domain.book.history import HistoryLine
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import time_words
from salesbook.render.csv import csv_text
from salesbook.render.json import json_items
from salesbook.render.layout import Report
from salesbook.render.style import accent, joined, muted
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words

_COLUMNS = ("id", "handle", "recorded_at", "rep", "kind", "command", "summary", "in_force")


def history_report(lines: Sequence[HistoryLine], moment: Moment) -> Report:
    """Lay history out, the newest first; what was undone is said so."""
    rows: list[list[str | Words]] = [
        [
            accent(line.shown) if line.operation.in_force else muted(line.shown),
            _when(line.operation.recorded_at, moment),
            line.operation.rep,
            joined(line.operation.summary, muted("" if line.operation.in_force else "undone")),
        ]
        for line in lines
    ]
    columns = [Column("ID"), Column("When"), Column("Rep"), Column("What", grows=True)]
    return Ledger(columns, rows)


def history_json(lines: Sequence[HistoryLine], moment: Moment) -> str:
    """Write history as one document."""
    return json_items("history", map(_item, lines), as_of=moment.local)


def history_csv(lines: Sequence[HistoryLine]) -> str:
    """Write history as rows."""
    return csv_text(_COLUMNS, (list(_item(line).values()) for line in lines))


def _item(line: HistoryLine) -> dict[str, object]:
    return {name: getattr(line.operation, name) for name in _COLUMNS}


def _when(instant: datetime, moment: Moment) -> str:
    return time_words(Moment(instant, moment.zone).local, moment.today)
