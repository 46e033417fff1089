"""Sheets as CSV, a sheet at a time: every cell quoted, text guarded against spreadsheets.

The lines are those of `writer.py`; a column is quoted as a whole, which costs a fraction of `csv`.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat

from salesbook.domain.book.sheet import Column, Sheet
from salesbook.domain.spreadsheet import guarded_column
from salesbook.exchange.csv.lists import join_list
from salesbook.exchange.csv.writer import BOM, csv_line

_NOTHING = {type(None)}
_FLAGS = {None: "", False: "false", True: "true"}


def sheet_lines(
    header: Sequence[str], sheets: Iterable[Sheet], *, raw: bool = False, bom: bool = False
) -> Iterator[str]:
    """Write a header, then the lines of each sheet together.

    What a sheet has no column of, or no value, is an empty cell. Text and lists of text are guarded
    unless `raw`, numbers are not; `bom` is for spreadsheets.
    """
    yield (BOM if bom else "") + csv_line(header)
    for sheet in sheets:
        columns = [_cells(sheet.get(name), raw=raw) for name in header]
        lines = map('","'.join, zip(*columns))  # noqa: B905 (a column that is not there never ends)
        yield '"' + '"\r\n"'.join(lines) + '"\r\n'


def _cells(column: Column | None, *, raw: bool) -> Iterable[str]:
    if column is None:
        return repeat("")
    kinds = set(map(type, column))
    if list in kinds:
        column, kinds = [join_list(one) if one else "" for one in column], {str}
    if kinds == _NOTHING:
        return repeat("", len(column))
    if str not in kinds:
        return [_FLAGS[flag] for flag in column] if bool in kinds else map(_number, column)
    texts = [text or "" for text in column] if raw else guarded_column(column)
    return [text.replace('"', '""') for text in texts] if '"' in "".join(texts) else texts


def _number(value: object) -> str:
    return "" if value is None else str(value)
