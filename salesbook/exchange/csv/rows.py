"""The rows of a CSV, each with its physical line and what is wrong with it.

A quote that never closes would swallow the rest of a file. Its line alone is bad: reading goes on
with the next line.
"""

import csv
from collections.abc import Iterable, Iterator

from msgspec import Struct

from salesbook.exchange.csv.lines import PhysicalLines

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
    csv.field_size_limit(_LONGEST_CELL)
    physical = PhysicalLines(lines)
    reader = csv.reader(physical, delimiter=delimiter, strict=True, skipinitialspace=True)
    while True:
        physical.begin_row()
        line = physical.number + 1
        try:
            cells = tuple(next(reader))
        except StopIteration:
            return
        except csv.Error as error:
            yield Row(line, (), physical.back_to_second(), _damage(str(error)))
        else:
            yield Row(line, cells, physical.raw)


def _damage(error: str) -> str:
    if "unexpected end" in error:
        return "a quoted cell begins on this line and never ends"
    if "expected after" in error:
        return "text follows a closing quote; a quote inside a cell is written twice"
    return "a cell is longer than a text may be"
