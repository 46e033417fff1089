"""How a dictionary of columns looks: what each says, and what it is used for."""

from collections.abc import Mapping, Sequence

from salesbook.domain.team.column import ReportColumn
from salesbook.render.csv import csv_text
from salesbook.render.json import json_items
from salesbook.render.layout import Report
from salesbook.render.style import joined, muted, plain, strong
from salesbook.render.table import Column, Ledger

HEADINGS = ("name", "meaning", "used_for")


def columns_report(
    columns: Sequence[ReportColumn], heading: str = "", example: Mapping[str, str] | None = None
) -> Report:
    """Lay out a dictionary, beside each column what stands there in an example."""
    shown = [Column("Column"), Column("What it says, and what it is used for", grows=True)]
    rows = [
        [strong(one.name), joined(plain(one.meaning), muted(one.used_for), by=" · ")]
        for one in columns
    ]
    if example is None:
        return Ledger(shown, rows)
    shown.append(Column(heading, grows=True))
    return Ledger(
        shown, [[*row, example.get(one.name, "")] for row, one in zip(rows, columns, strict=True)]
    )


def columns_csv(columns: Sequence[ReportColumn]) -> str:
    """Write a dictionary as rows."""
    return csv_text(HEADINGS, [[one.name, one.meaning, one.used_for] for one in columns])


def columns_json(name: str, columns: Sequence[ReportColumn]) -> str:
    """Write the dictionary of a sheet as one document."""
    return json_items(f"columns_{name}", columns)
