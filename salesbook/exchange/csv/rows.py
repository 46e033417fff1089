"""The rows of a CSV, each with its physical line and what is wrong with it.

A quote that never closes would swallow the rest of a file. Its line alone is bad: reading goes on
with the next line.
"""

import csv
from collections.abc import Iterable, Iterator
from itertools import chain, count, islice

from msgspec import Struct

_BLOCK = 1000
"""How many lines are read together: one at a time, handing them over is most of the work."""

_UNENDED = "unexpected end"
_LONGEST_CELL = 1 << 21
"""A note may hold a million characters, and Python's own limit is 131,072."""


class Row(Struct, frozen=True):
    """One row: its cells, the line it begins on (from 1) and the text as it stands in the file."""

    line: int
    cells: tuple[str, ...]
    raw: str
    damage: str | None = None

    @property
    def blank(self) -> bool:
        """Whether nothing but blanks stands in it."""
        return self.damage is None and not any(map(str.strip, self.cells))


def read_rows(lines: Iterable[str], delimiter: str) -> Iterator[Row]:
    """Read every row, the damaged ones too; blank rows are among them."""
    return chain.from_iterable(read_blocks(lines, delimiter))


def read_blocks(lines: Iterable[str], delimiter: str) -> Iterator[list[Row]]:
    """Read every row, those of some lines at a time."""
    csv.field_size_limit(_LONGEST_CELL)
    remaining, block, before = iter(lines), list[str](), 0
    last = False
    while not last:
        fresh = list(islice(remaining, _BLOCK))
        block += fresh
        last = len(fresh) < _BLOCK
        rows = _plain_rows(block, before, delimiter)
        read = len(block)
        if rows is None:
            rows = []
            read = _read_into(rows, block, before, delimiter, last=last)
        yield rows
        before += read
        del block[:read]


def _plain_rows(block: list[str], before: int, delimiter: str) -> list[Row] | None:
    """Read lines each of which is a row and in order, at a fraction of the cost; else None."""
    try:
        cells = list(csv.reader(block, delimiter=delimiter, strict=True, skipinitialspace=True))
    except csv.Error:
        return None
    if len(cells) != len(block):
        return None
    raw = [line.rstrip("\r\n") for line in block]
    return list(map(Row, count(before + 1), map(tuple, cells), raw))


def _read_into(
    rows: list[Row], block: list[str], before: int, delimiter: str, *, last: bool
) -> int:
    """Read the rows of some lines; return how many lines they took.

    A row that may go on behind a block that is not the last is left for the next one.
    """
    begins = 0
    while begins < len(block):
        first = begins
        ahead = islice(block, begins, None)
        reader = csv.reader(ahead, delimiter=delimiter, strict=True, skipinitialspace=True)
        try:
            for cells in reader:
                ends = first + reader.line_num
                rows.append(Row(before + begins + 1, tuple(cells), _raw(block, begins, ends)))
                begins = ends
        except csv.Error as error:
            if _UNENDED in str(error) and not last:
                return begins
            raw, damage = _raw(block, begins, begins + 1), _damage(str(error))
            rows.append(Row(before + begins + 1, (), raw, damage))
            begins += 1
    return begins


def _raw(block: list[str], begins: int, ends: int) -> str:
    """Give lines as they stand in the file, without the last line end."""
    lines = block[begins] if ends == begins + 1 else "".join(block[begins:ends])
    return lines.rstrip("\r\n")


def _damage(error: str) -> str:
    if _UNENDED in error:
        return "a quoted cell begins on this line and never ends"
    if "expected after" in error:
        return "text follows a closing quote; a quote inside a cell is written twice"
    return "a cell is longer than a text may be"
