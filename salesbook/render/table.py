"""The house table: no boxes, a quiet header, and a stacked form where the screen is too narrow."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.measure import Measurement
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from salesbook.render.safe import safe
from salesbook.render.style import MUTED, STRONG, plain

GAP = 2
"""Blank cells between two columns."""

ENOUGH = 16
"""Below this many cells a column of running text is not worth reading: the table stacks."""

Cell = str | Text


class Column(Struct, frozen=True):
    """One column: its heading, and how it behaves.

    `grows` is for running text, which wraps and takes what the others leave; all other columns keep
    to one line.
    """

    heading: str
    grows: bool = False
    right: bool = False


class Ledger(Struct, frozen=True):
    """Rows under quiet headings; stacked, one row a block, where they do not fit side by side.

    Cells given as `str` are made harmless; a `Text` must come from `salesbook.render.style`.
    """

    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    title: Text | None = field(default=None)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Lay the rows out for the width there is."""
        if self.title is not None:
            yield self.title
        if self._needed() <= options.max_width:
            yield self._side_by_side()
        else:
            yield from self._stacked()

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Say that any width will do."""
        return Measurement(1, options.max_width)

    def _needed(self) -> int:
        widths = [
            min(self._natural(place), ENOUGH) if column.grows else self._natural(place)
            for place, column in enumerate(self.columns)
        ]
        return sum(widths) + GAP * (len(widths) - 1)

    def _natural(self, place: int) -> int:
        cells = [self.columns[place].heading, *(row[place] for row in self.rows)]
        return max(_text(cell).cell_len for cell in cells)

    def _side_by_side(self) -> Table:
        table = Table(box=None, pad_edge=False, padding=(0, GAP, 0, 0), header_style=MUTED)
        for column in self.columns:
            table.add_column(
                Text(safe(column.heading)),
                no_wrap=not column.grows,
                justify="right" if column.right else "left",
                overflow="fold",
            )
        for row in self.rows:
            table.add_row(*map(_text, row))
        return table

    def _stacked(self) -> Iterator[RenderableType]:
        for row in self.rows:
            cells = [_text(cell) for cell in row]
            yield Text.assemble(cells[0], style=STRONG, overflow="fold")
            short = [
                Text.assemble((f"{safe(column.heading)} ", MUTED), cell)
                for column, cell in zip(self.columns[1:], cells[1:], strict=True)
                if not column.grows and cell.plain
            ]
            long = [
                cell
                for column, cell in zip(self.columns[1:], cells[1:], strict=True)
                if column.grows and cell.plain
            ]
            for line in [*long, Text(" · ").join(short)]:
                if line.plain:
                    line.overflow = "fold"
                    yield Padding(line, (0, 0, 0, GAP))


def _text(cell: Cell) -> Text:
    return cell.copy() if isinstance(cell, Text) else plain(cell)


def labelled(pairs: Iterable[tuple[str, Cell]]) -> Table:
    """Lay values out beside their quiet labels; a pair without a value is left out."""
    grid = Table.grid(padding=(0, GAP, 0, 0), pad_edge=False)
    grid.add_column(no_wrap=True, style=MUTED)
    grid.add_column(overflow="fold")
    for label, value in pairs:
        if value:
            grid.add_row(Text(safe(label)), _text(value))
    return grid
