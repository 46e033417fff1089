"""Tables as CSV: RFC 4180, every cell quoted, safe to open in a spreadsheet."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from io import StringIO

from salesbook.domain.spreadsheet import guarded


def csv_text(
    headings: Sequence[str], rows: Iterable[Sequence[object]], *, raw: bool = False
) -> str:
    """Write rows under headings; None is an empty cell, a list stands in one, set off by `; `.

    Text cells are guarded against being read as formulas unless `raw`; numbers and dates are left
    alone.
    """
    target = StringIO(newline="")
    writer = csv.writer(target, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([_cell(value, raw=raw) for value in row] for row in rows)
    return target.getvalue()


def _cell(value: object, *, raw: bool) -> str:
    match value:
        case None:
            said = ""
        case bool():
            said = "true" if value else "false"
        case datetime():
            said = value.isoformat(timespec="seconds")
        case date():
            said = value.isoformat()
        case list() | tuple():
            said = _cell("; ".join(map(str, value)), raw=raw)
        case str():
            said = value if raw else guarded(value)
        case _:
            said = str(value)
    return said
